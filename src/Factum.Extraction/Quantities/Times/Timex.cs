using System.Globalization;
using System.Text;

namespace Factum.Extraction.Quantities.Times;

/// <summary>Writes times as TIMEX3 and EDTF values, with <c>X</c> for what is not known.</summary>
internal static class Timex
{
    /// <summary>The value of a time that is anchored as far as it can be.</summary>
    public static string Format(Temporal value) => value switch
    {
        CalendarTime time => Format(time),
        Length length => Format(length),
        Recurrence recurrence => Format(recurrence.Every),
        Interval interval => (interval.Start is null ? ".." : Format(interval.Start)) + "/" + (interval.End is null ? ".." : Format(interval.End)),
        _ => "",
    };

    /// <summary>The TIMEX3 type of a time.</summary>
    public static TimexType TypeOf(Temporal value) => value switch
    {
        Length => TimexType.Duration,
        Recurrence => TimexType.Set,
        CalendarTime { Clock: not null } or CalendarTime { Part: not DayPart.None } => TimexType.Time,
        Interval { Start: { } start } => TypeOf(start),
        _ => TimexType.Date,
    };

    private static unsafe string Format(CalendarTime time)
    {
        char* buffer = stackalloc char[TimexBuffer.Size];
        TimexBuffer text = new(buffer);
        if (time.BeforeCommonEra) text.Append('-');
        AppendDate(ref text, time);
        if (time.Clock is { } clock)
        {
            text.Append('T');
            text.Append(clock.Hour, 2);
            text.Append(':');
            text.Append(clock.Minute < 0 ? 0 : clock.Minute, 2);
            if (clock.Second >= 0)
            {
                text.Append(':');
                text.Append(clock.Second, 2);
            }
        }
        else if (time.Part != DayPart.None)
        {
            text.Append('T');
            text.Append(Code(time.Part));
        }

        return text.ToString();
    }

    private static void AppendDate(ref TimexBuffer text, CalendarTime time)
    {
        bool day = time.Clock is not null || time.Part != DayPart.None;
        if (time.Day is { } d)
        {
            AppendYear(ref text, time);
            text.Append('-');
            if (time.Month is { } m) text.Append(m, 2);
            else text.Append("XX");
            text.Append('-');
            text.Append(d, 2);
            return;
        }

        if (time.Weekday is { } weekday)
        {
            AppendYear(ref text, time);
            text.Append("-W");
            if (time.Week is { } w) text.Append(w, 2);
            else text.Append("XX");
            text.Append('-');
            text.Append(weekday, 1);
            return;
        }

        if (time.Year is null && (time.Decade is not null || time.Century is not null))
        {
            AppendDecadeOrCentury(ref text, time);
            return;
        }

        AppendYear(ref text, time);
        AppendPartOfYear(ref text, time);
        if (day && (time.Unknown is null or TimeUnit.Year || time.Month is not null) && time.Week is null && !time.Weekend && time.Unknown is null) text.Append(time.Month is null ? "-XX-XX" : "-XX");
    }

    private static void AppendDecadeOrCentury(ref TimexBuffer text, CalendarTime time)
    {
        if (time.Decade is { } decade)
        {
            if (decade < 10) text.Append("XX");
            text.Append(decade, decade < 10 ? 1 : 3);
            text.Append('X');
            return;
        }

        text.Append(time.Century.GetValueOrDefault(), 2);
        text.Append("XX");
    }

    private static void AppendPartOfYear(ref TimexBuffer text, CalendarTime time)
    {
        if (time.Week is { } week)
        {
            text.Append("-W");
            text.Append(week, 2);
        }

        if (time.Weekend) text.Append(time.Week is null ? "-WXX-WE" : "-WE");
        else if (time.Month is { } month)
        {
            text.Append('-');
            text.Append(month, 2);
        }
        else if (time.Quarter is not null || time.Half is not null)
        {
            text.Append(time.Quarter is null ? "-H" : "-Q");
            text.Append((time.Quarter ?? time.Half).GetValueOrDefault(), 1);
        }
        else if (time.Season != Season.None) text.Append(time.Season switch { Season.Spring => "-SP", Season.Summer => "-SU", Season.Autumn => "-FA", _ => "-WI" });
        else if (time.Unknown is { } unit && time.Week is null)
            text.Append(unit switch
            {
                TimeUnit.Month => "-XX",
                TimeUnit.Week => "-WXX",
                TimeUnit.Weekend => "-WXX-WE",
                TimeUnit.Quarter => "-QX",
                TimeUnit.Half => "-HX",
                TimeUnit.Season => "-XX",
                TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century or TimeUnit.Millennium => "",
                _ => "-XX-XX",
            });
    }

    private static void AppendYear(ref TimexBuffer text, CalendarTime time)
    {
        if (time.Year is { } year) text.Append(year, 4);
        else text.Append("XXXX");
    }

    private static string Format(Length length)
    {
        if (length.Code is { } code) return "P" + code;
        if (length.Indefinite is { } unit)
            return unit switch
            {
                TimeUnit.Second => "PTXS",
                TimeUnit.Minute => "PTXM",
                TimeUnit.Hour => "PTXH",
                TimeUnit.Day or TimeUnit.BusinessDay => "PXD",
                TimeUnit.Week or TimeUnit.Fortnight => "PXW",
                TimeUnit.Weekend => "PXWE",
                TimeUnit.DayPart => "PXNI",
                TimeUnit.Month => "PXM",
                TimeUnit.Quarter => "PXQ",
                TimeUnit.Decade => "PXDE",
                TimeUnit.Century => "PXCE",
                _ => "PXY",
            };
        StringBuilder text = new("P");
        Append(text, length.Years, 'Y');
        Append(text, length.Months, 'M');
        Append(text, length.Weeks, 'W');
        Append(text, length.Days, 'D');
        if (length.Hours != 0 || length.Minutes != 0 || length.Seconds != 0) text.Append('T');
        Append(text, length.Hours, 'H');
        Append(text, length.Minutes, 'M');
        Append(text, length.Seconds, 'S');
        if (text.Length == 1) text.Append("0D");
        return text.ToString();
    }

    private static void Append(StringBuilder text, decimal count, char unit)
    {
        if (count == 0) return;
        if (count is > 0 and < int.MaxValue && (int)count is var whole && whole == count) text.Append(whole);
        else text.Append((count / 1.0000000000000000000000000000m).ToString("0.######", CultureInfo.InvariantCulture));
        text.Append(unit);
    }

    private static string Code(DayPart part) => part switch
    {
        DayPart.Morning => "MO",
        DayPart.Midday => "MI",
        DayPart.Afternoon => "AF",
        DayPart.Evening => "EV",
        DayPart.Night => "NI",
        _ => "DT",
    };
}
