using System;
using System.Globalization;
using Factum.Extraction.Quantities.Times;
using Xunit;

namespace Factum.Extraction.Tests.Quantities.Times;

/// <summary>The dates of holidays that move.</summary>
public class HolidayTests
{
    [Theory]
    [InlineData("1818-03-22")]
    [InlineData("1943-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    [InlineData("2000-04-23")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2049-04-18")]
    public void Easter_is_on(string date)
    {
        DateTime expected = DateTime.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal(expected, Holiday.Easter(expected.Year));
    }

    [Theory]
    [InlineData(0, 0, 0, 39, 2025, "2025-05-29")]
    [InlineData(0, 0, 0, -47, 2024, "2024-02-13")]
    [InlineData(11, 4, 4, 1, 2023, "2023-11-24")]
    [InlineData(5, 1, -1, 0, 2021, "2021-05-31")]
    [InlineData(12, 0, 25, 0, 2022, "2022-12-25")]
    public void Other_holidays_follow(int month, int weekday, int rank, int days, int year, string date) =>
        Assert.Equal(date, new Holiday(month, weekday, rank, days).In(year)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void Mothers_day_gives_way_to_Pentecost() =>
        Assert.Equal(new DateTime(2020, 6, 7), new Holiday(5, 7, -1, 0) { YieldsTo = 49 }.In(2020));

    [Fact]
    public void There_is_none_before_the_calendar() => Assert.Null(new Holiday(0, 0, 0, 0).In(1500));

    [Fact]
    public void A_time_prints_what_it_says() => Assert.Equal("2024-03", new CalendarTime { Year = 2024, Month = 3 }.ToString());
}
