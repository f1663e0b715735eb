using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Factum;

/// <summary>A date as far as it is known: a day, a month, a season, a quarter, a week, a year, a decade, or a day of no known year.</summary>
/// <remarks>
/// Written as TIMEX3 writes it and EDTF reads it, <c>X</c> for an unknown digit: <c>2025-07-14</c>, <c>XXXX-07-14</c>, <c>2024-04</c>, <c>202X</c>, <c>2024-Q4</c>, <c>2024-SU</c>,
/// <c>2025-W29</c>, <c>2019-WXX-3</c>. EDTF's numbers for seasons, quarters and halves (<c>2024-22</c>) are read too.
/// </remarks>
/// <example><code>PartialDate.Parse("2024-Q4").Contains(PartialDate.Parse("2024-11-05"));   // true</code></example>
public sealed class PartialDate : IEquatable<PartialDate>
{
    private static readonly string[] PeriodCodes = ["SP", "SU", "FA", "WI", "Q1", "Q2", "Q3", "Q4", "H1", "H2"];

    private readonly string text;

    private PartialDate(string text, string year)
    {
        this.text = text;
        YearDigits = year;
    }

    /// <summary>The four digits of the year, <c>X</c> where one is not known: <c>202X</c> for the decade.</summary>
    public string YearDigits { get; }

    /// <summary>The year, where all its digits are known.</summary>
    public int? Year => YearDigits.IndexOf('X') < 0 ? int.Parse(YearDigits, CultureInfo.InvariantCulture) : null;

    /// <summary>The month, 1 to 12, where it is known.</summary>
    public int? Month { get; private set; }

    /// <summary>The day of the month, 1 to 31, where it is known.</summary>
    public int? Day { get; private set; }

    /// <summary>The season, quarter or half of the year, where the date is one.</summary>
    public DatePeriod? Period { get; private set; }

    /// <summary>The ISO 8601 week, 1 to 53, where the date is one or lies in one.</summary>
    public int? Week { get; private set; }

    /// <summary>The day of the week, where the date is given by it.</summary>
    public DayOfWeek? Weekday { get; private set; }

    /// <summary>Whether the date is the weekend of its week.</summary>
    public bool IsWeekend { get; private set; }

    /// <summary>The first day that the date may be; <see langword="null"/> where no year or no calendar days are known (a season, an unknown week).</summary>
    public DateTime? Earliest => Range()?.First;

    /// <summary>The last day that the date may be; <see langword="null"/> where <see cref="Earliest"/> is.</summary>
    public DateTime? Latest => Range()?.Last;

    /// <summary>Whether the dates are written the same.</summary>
    public static bool operator ==(PartialDate? left, PartialDate? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the dates are not written the same.</summary>
    public static bool operator !=(PartialDate? left, PartialDate? right) => !(left == right);

    /// <summary>A day.</summary>
    public static PartialDate FromDay(DateTime day) => Parse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Reads a date.</summary>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static PartialDate Parse(string text)
        => TryParse(text, out PartialDate? date) ? date : throw new FormatException("'" + text + "' is not a date such as '2025-07-14', 'XXXX-07-14' or '2024-Q4'.");

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date, where the text is one.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PartialDate? date)
    {
        date = null;
        if (string.IsNullOrEmpty(text)) return false;
        string[] parts = text!.Split('-');
        string? year = ReadYear(parts[0], parts.Length == 1);
        if (year is null || parts.Length > 3) return false;
        PartialDate read = new(year + text.Substring(parts[0].Length), year);
        bool known = parts.Length == 1
            || (parts[1].Length == 3 && parts[1][0] == 'W' ? read.ReadWeek(parts) : parts.Length == 2 && read.ReadPeriod(parts[1]))
            || read.ReadMonth(parts);
        if (!known) return false;
        date = read.Period is DatePeriod period ? new PartialDate(year + "-" + PeriodCodes[(int)period], year) { Period = period } : read;
        return true;
    }

    /// <summary>Whether every day that this date may be comes before every day that the other may be; <see langword="false"/> where either has no known days.</summary>
    public bool IsBefore(PartialDate other) => Range() is { } mine && other?.Range() is { } theirs && mine.Last < theirs.First;

    /// <summary>Whether every day that this date may be comes after every day that the other may be; <see langword="false"/> where either has no known days.</summary>
    public bool IsAfter(PartialDate other) => other is not null && other.IsBefore(this);

    /// <summary>Whether every day that the other date may be is one that this date may be.</summary>
    public bool Contains(PartialDate other)
        => Equals(other) || (Range() is { } mine && other?.Range() is { } theirs && mine.First <= theirs.First && theirs.Last <= mine.Last);

    /// <inheritdoc/>
    public bool Equals(PartialDate? other) => other is not null && string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PartialDate);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);

    /// <summary>As TIMEX3 writes it: <c>2025-07-14</c>, <c>XXXX-07-14</c>, <c>2024-Q4</c>.</summary>
    public override string ToString() => text;

    /// <summary>Four digits or <c>X</c>; a year that stands alone may leave out unknown last ones, as TIMEX3 writes decades (<c>202</c>) and centuries (<c>20</c>).</summary>
    private static string? ReadYear(string digits, bool alone)
    {
        if (digits.Length is < 2 or > 4 || (digits.Length < 4 && !alone)) return null;
        foreach (char c in digits)
            if (c is not ((>= '0' and <= '9') or 'X')) return null;
        string year = digits.PadRight(4, 'X');
        return year == "0000" ? null : year;
    }

    private static bool ReadNumber(string digits, int least, int most, out int? number)
    {
        number = null;
        if (digits == "XX") return true;
        if (digits.Length != 2 || digits[0] is < '0' or > '9' || digits[1] is < '0' or > '9') return false;
        number = ((digits[0] - '0') * 10) + digits[1] - '0';
        return number >= least && number <= most;
    }

    private bool ReadPeriod(string part)
    {
        int code = Array.IndexOf(PeriodCodes, part);
        if (code < 0 && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int edtf) && part.Length == 2)
            code = edtf switch { >= 21 and <= 24 => edtf - 21, >= 33 and <= 36 => edtf - 33 + 4, 40 or 41 => edtf - 40 + 8, _ => -1 };
        if (code < 0) return false;
        Period = (DatePeriod)code;
        return true;
    }

    private bool ReadWeek(string[] parts)
    {
        if (!ReadNumber(parts[1].Substring(1), 1, 53, out int? week)) return false;
        Week = week;
        if (parts.Length == 2) return true;
        if (parts[2] == "WE") return IsWeekend = true;
        if (parts[2].Length != 1 || parts[2][0] is < '1' or > '7') return false;
        Weekday = (DayOfWeek)((parts[2][0] - '0') % 7);
        return true;
    }

    private bool ReadMonth(string[] parts)
    {
        if (!ReadNumber(parts[1], 1, 12, out int? month)) return false;
        int? day = null;
        if (parts.Length == 3 && !ReadNumber(parts[2], 1, month is int m ? DateTime.DaysInMonth(Year ?? 2000, m) : 31, out day)) return false;
        Month = month;
        Day = day;
        return true;
    }

    private (DateTime First, DateTime Last)? Range()
    {
        if (Period is <= DatePeriod.Winter || YearDigits[0] == 'X') return null;
        int first = int.Parse(YearDigits.Replace('X', '0'), CultureInfo.InvariantCulture), last = int.Parse(YearDigits.Replace('X', '9'), CultureInfo.InvariantCulture);
        if (first == 0) first = 1;
        if (Year is not int year) return text.Length == 4 ? (new DateTime(first, 1, 1), new DateTime(last, 12, 31)) : null;
        if (text.Length > 4 && text[5] == 'W') return Week is int week ? Days(Monday(year, week)) : null;
        if (Period is DatePeriod period)
            return period >= DatePeriod.FirstHalf ? Months(year, ((int)period - 8) * 6, 6) : Months(year, ((int)period - 4) * 3, 3);
        if (Month is not int month) return text.Length == 4 ? Months(year, 0, 12) : null;
        if (Day is int day) return (new DateTime(year, month, day), new DateTime(year, month, day));
        return Months(year, month - 1, 1);
    }

    private (DateTime First, DateTime Last)? Days(DateTime? monday)
    {
        if (monday is not DateTime start) return null;
        if (IsWeekend) return (start.AddDays(5), start.AddDays(6));
        if (Weekday is not DayOfWeek weekday) return (start, start.AddDays(6));
        DateTime day = start.AddDays(((int)weekday + 6) % 7);
        return (day, day);
    }

    private static (DateTime First, DateTime Last) Months(int year, int skip, int count)
        => (new DateTime(year, skip + 1, 1), new DateTime(year, skip + count, DateTime.DaysInMonth(year, skip + count)));

    /// <summary>The Monday of an ISO 8601 week; the year's first week is the one with 4 January.</summary>
    private static DateTime? Monday(int year, int week)
    {
        if (year is < 2 or > 9997) return null;
        DateTime fourth = new(year, 1, 4);
        return fourth.AddDays(-(((int)fourth.DayOfWeek + 6) % 7)).AddDays((week - 1) * 7);
    }
}
