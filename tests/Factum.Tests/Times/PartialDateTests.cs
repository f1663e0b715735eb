using System;
using System.Globalization;
using Xunit;

namespace Factum.Tests.Times;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2025-07-14", "2025-07-14", "2025-07-14", "2025-07-14")]
    [InlineData("2024-02", "2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024", "2024", "2024-01-01", "2024-12-31")]
    [InlineData("202", "202X", "2020-01-01", "2029-12-31")]
    [InlineData("20", "20XX", "2000-01-01", "2099-12-31")]
    [InlineData("2024-Q4", "2024-Q4", "2024-10-01", "2024-12-31")]
    [InlineData("2024-36", "2024-Q4", "2024-10-01", "2024-12-31")]
    [InlineData("2024-H1", "2024-H1", "2024-01-01", "2024-06-30")]
    [InlineData("2024-41", "2024-H2", "2024-07-01", "2024-12-31")]
    [InlineData("2025-W29", "2025-W29", "2025-07-14", "2025-07-20")]
    [InlineData("2025-W29-WE", "2025-W29-WE", "2025-07-19", "2025-07-20")]
    [InlineData("2021-W01-1", "2021-W01-1", "2021-01-04", "2021-01-04")]
    [InlineData("2020-W53-7", "2020-W53-7", "2021-01-03", "2021-01-03")]
    [InlineData("2024-SU", "2024-SU", null, null)]
    [InlineData("2024-22", "2024-SU", null, null)]
    [InlineData("XXXX-07-14", "XXXX-07-14", null, null)]
    [InlineData("2019-WXX-3", "2019-WXX-3", null, null)]
    [InlineData("2024-XX-05", "2024-XX-05", null, null)]
    public void Reads_dates_as_far_as_they_are_known(string text, string written, string? first, string? last)
    {
        PartialDate date = PartialDate.Parse(text);
        Assert.Equal(written, date.ToString());
        Assert.Equal(date, PartialDate.Parse(written));
        Assert.Equal((first, last), (Day(date.Earliest), Day(date.Latest)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("2024-13")]
    [InlineData("2023-02-29")]
    [InlineData("2024-Q5")]
    [InlineData("2024-W54")]
    [InlineData("2024-07-14-01")]
    [InlineData("20-07")]
    [InlineData("PT1H")]
    [InlineData("PRESENT_REF")]
    [InlineData("٢٠٢٤")]
    public void Does_not_read_what_is_no_date(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void Knows_its_parts()
    {
        PartialDate date = PartialDate.Parse("XXXX-07-14");
        Assert.Equal((null, 7, 14), (date.Year, date.Month, date.Day));
        Assert.Equal(DayOfWeek.Wednesday, PartialDate.Parse("2019-WXX-3").Weekday);
        Assert.Equal(DayOfWeek.Sunday, PartialDate.Parse("2019-W05-7").Weekday);
        Assert.Equal(DatePeriod.FourthQuarter, PartialDate.Parse("2024-Q4").Period);
    }

    [Theory]
    [InlineData("2024-Q4", "2024-11-05", true)]
    [InlineData("202X", "2024-Q4", true)]
    [InlineData("2024-11-05", "2024-Q4", false)]
    [InlineData("XXXX-07-14", "XXXX-07-14", true)]
    [InlineData("2024", "XXXX-07-14", false)]
    public void Contains_what_lies_in_it(string outer, string inner, bool contains) => Assert.Equal(contains, PartialDate.Parse(outer).Contains(PartialDate.Parse(inner)));

    [Fact]
    public void Orders_only_what_the_calendar_orders()
    {
        Assert.True(PartialDate.Parse("2023").IsBefore(PartialDate.Parse("2024-01")));
        Assert.True(PartialDate.Parse("2024-Q2").IsAfter(PartialDate.Parse("2024-03-31")));
        Assert.False(PartialDate.Parse("2024").IsBefore(PartialDate.Parse("2024-06")));
        Assert.False(PartialDate.Parse("XXXX-07-14").IsBefore(PartialDate.Parse("2024")));
    }

    [Theory]
    [InlineData("P1Y6M", "P18M", true)]
    [InlineData("PT60M", "PT1H", true)]
    [InlineData("P1W", "P7D", true)]
    [InlineData("P1DE", "P10Y", true)]
    [InlineData("P1Q", "P3M", true)]
    [InlineData("P1M", "P30D", false)]
    [InlineData("P0.5Y", "P6M", true)]
    public void Lengths_are_equal_when_they_last_equally_long(string left, string right, bool equal)
    {
        Assert.Equal(equal, TimeLength.Parse(left) == TimeLength.Parse(right));
        Assert.Equal(TimeLength.Parse(left), TimeLength.Parse(TimeLength.Parse(left).ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("PXM")]
    [InlineData("P1H")]
    [InlineData("P1D2Y")]
    [InlineData("P-1D")]
    [InlineData("1H")]
    [InlineData("P1,5D")]
    public void Does_not_read_what_is_no_length(string text) => Assert.False(TimeLength.TryParse(text, out _));

    [Fact]
    public void Lengths_are_ordered()
    {
        Assert.True(TimeLength.Parse("PT59M") < TimeLength.Parse("PT1H"));
        Assert.True(TimeLength.Parse("P1M") > TimeLength.Parse("P4W"));
        Assert.Equal(TimeSpan.FromHours(25), TimeLength.Parse("P1DT1H").ToTimeSpan());
        Assert.Null(TimeLength.Parse("P1M").ToTimeSpan());
    }

    [Theory]
    [InlineData(TimeType.Date, "2025-07-14", "2025-07-14", null)]
    [InlineData(TimeType.Time, "2019-WXX-3TEV", "2019-WXX-3", null)]
    [InlineData(TimeType.Duration, "PT1H", null, "PT1H")]
    [InlineData(TimeType.Duration, "PXM", null, null)]
    [InlineData(TimeType.Set, "P1Y", null, null)]
    [InlineData(TimeType.Date, "PRESENT_REF", null, null)]
    public void A_time_is_a_date_or_a_length(TimeType type, string value, string? date, string? length)
    {
        TimeReference time = new(type, value, Bound.MoreThan);
        Assert.Equal((date, length), (time.Date?.ToString(), time.Length?.ToString()));
        Assert.Equal("more than " + value, time.ToString());
    }

    private static string? Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
