using System;
using System.Globalization;
using System.Linq;
using Xunit;

namespace Factum.Tests.Quantities;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("EUR 1250000.50", "EUR 1,250,000.50")]
    [InlineData("eur 1,250,000.5", "EUR 1,250,000.50")]
    [InlineData("USD 175000000000", "USD 175,000,000,000")]
    [InlineData("-1234 CHF", "CHF -1,234")]
    [InlineData("12 JPY", "JPY 12")]
    [InlineData("JPY 12.5", "JPY 12.5")]
    [InlineData("-3 USD", "USD -3")]
    [InlineData("KWD 0.5", "KWD 0.500")]
    public void Reads_and_writes_the_same_in_every_culture(string text, string written)
    {
        Assert.Equal(written, Money.Parse(text).ToString());
        Assert.Equal(Money.Parse(text), Money.Parse(written));
        Assert.Equal("EUR 1250000.5", new Money(1250000.5m, Currency.EUR).ToString("G", null));
        Assert.Equal("EUR 1,5", new Money(1.5m, Currency.EUR).ToString("0.0", new NumberFormatInfo { NumberDecimalSeparator = "," }));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("EUR")]
    [InlineData("ABC 12")]
    [InlineData("EUR 1.2.3")]
    [InlineData("12 EUR USD")]
    public void Does_not_read_what_is_no_money(string? text) => Assert.False(Money.TryParse(text, out _));

    [Fact]
    public void Arithmetic_keeps_to_one_currency()
    {
        Money five = new(5m, Currency.EUR), two = new(2m, Currency.EUR), dollars = new(2m, Currency.USD);
        Assert.Equal(new Money(7m, Currency.EUR), five + two);
        Assert.Equal(new Money(3m, Currency.EUR), five - two);
        Assert.Equal(2.5m, five / two);
        Assert.Equal(new Money(-10m, Currency.EUR), -five * 2);
        Assert.True(two < five && five >= two);
        Assert.Throws<InvalidOperationException>(() => five + dollars);
        Assert.Throws<InvalidOperationException>(() => five > dollars);
        Assert.Throws<InvalidOperationException>(() => five / dollars);
        Assert.NotEqual(two, dollars);
    }

    [Fact]
    public void The_default_has_no_currency() => Assert.Same(Currency.XXX, default(Money).Currency);

    [Theory]
    [InlineData("EUR", 978, 2)]
    [InlineData("JPY", 392, 0)]
    [InlineData("KWD", 414, 3)]
    [InlineData("CLF", 990, 4)]
    [InlineData("XAU", 959, null)]
    [InlineData("CHF", 756, 2)]
    public void Currencies_are_those_of_the_standard(string code, int number, int? minorUnits)
    {
        Currency currency = Currency.Parse(code.ToLowerInvariant());
        Assert.Equal((code, number, minorUnits), (currency.Code, currency.Number, currency.MinorUnits));
    }

    [Fact]
    public void Currencies_are_unique()
    {
        Assert.Equal(Currency.Iso4217.Count, Currency.Iso4217.Select(currency => currency.Code).Distinct().Count());
        Assert.Equal(178, Currency.Iso4217.Count(currency => currency.IsActive));
        Assert.All(Currency.Iso4217, currency => Assert.Same(currency, typeof(Currency).GetProperty(currency.Code)!.GetValue(null)));
        Assert.Null(Currency.Find("ZZZ"));
    }

    [Theory]
    [InlineData(Bound.Exact, 100, true)]
    [InlineData(Bound.MoreThan, 100, false)]
    [InlineData(Bound.AtLeast, 100, true)]
    [InlineData(Bound.LessThan, 99, true)]
    [InlineData(Bound.AtMost, 101, false)]
    [InlineData(Bound.About, 95, true)]
    [InlineData(Bound.About, 80, false)]
    public void An_amount_allows_what_its_bound_allows(Bound bound, int sum, bool allowed)
        => Assert.Equal(allowed, new Amount(new Money(100m, Currency.EUR), bound).Allows(new Money(sum, Currency.EUR)));

    [Fact]
    public void An_amount_has_an_upper_end_exactly_between()
    {
        Money low = new(1m, Currency.EUR), high = new(2m, Currency.EUR);
        Assert.Throws<ArgumentException>(() => new Amount(low, Bound.Between));
        Assert.Throws<ArgumentException>(() => new Amount(low, Bound.Exact, high));
        Assert.Throws<ArgumentException>(() => new Amount(low, Bound.Between, new Money(2m, Currency.USD)));
        Assert.Equal("between EUR 1 and EUR 2", new Amount(low, Bound.Between, high).ToString());
    }
}
