using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Factum;

/// <summary>A length of time in the units of ISO 8601: <c>P1Y6M</c>, <c>PT1H</c>.</summary>
/// <remarks>
/// Lengths are equal when they last equally long by the clock and the calendar: an hour is sixty minutes, a day 24 hours, a week seven days, a year twelve months. A month has no fixed
/// number of days: <c>P1M</c> equals no number of days, and order counts it as a twelfth of the mean Gregorian year.
/// </remarks>
public readonly struct TimeLength : IEquatable<TimeLength>, IComparable<TimeLength>, IComparable
{
    private const decimal MeanMonth = 30.436875m * SecondsADay;
    private const decimal SecondsADay = 86400m;

    /// <summary>A length of time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part is negative.</exception>
    public TimeLength(decimal years = 0, decimal months = 0, decimal weeks = 0, decimal days = 0, decimal hours = 0, decimal minutes = 0, decimal seconds = 0)
    {
        Years = NotNegative(years, nameof(years));
        Months = NotNegative(months, nameof(months));
        Weeks = NotNegative(weeks, nameof(weeks));
        Days = NotNegative(days, nameof(days));
        Hours = NotNegative(hours, nameof(hours));
        Minutes = NotNegative(minutes, nameof(minutes));
        Seconds = NotNegative(seconds, nameof(seconds));
    }

    /// <summary>The years.</summary>
    public decimal Years { get; }

    /// <summary>The months beside the years.</summary>
    public decimal Months { get; }

    /// <summary>The weeks.</summary>
    public decimal Weeks { get; }

    /// <summary>The days beside the weeks.</summary>
    public decimal Days { get; }

    /// <summary>The hours.</summary>
    public decimal Hours { get; }

    /// <summary>The minutes beside the hours.</summary>
    public decimal Minutes { get; }

    /// <summary>The seconds beside the minutes.</summary>
    public decimal Seconds { get; }

    /// <summary>All of it in months, without what is given in weeks and shorter units.</summary>
    private decimal CalendarMonths => (Years * 12) + Months;

    /// <summary>All of it in seconds, without what is given in months and years.</summary>
    private decimal ClockSeconds => (((Weeks * 7) + Days) * SecondsADay) + (Hours * 3600) + (Minutes * 60) + Seconds;

    /// <summary>Whether the lengths last equally long.</summary>
    public static bool operator ==(TimeLength left, TimeLength right) => left.Equals(right);

    /// <summary>Whether the lengths do not last equally long.</summary>
    public static bool operator !=(TimeLength left, TimeLength right) => !left.Equals(right);

    /// <summary>Whether a length is shorter.</summary>
    public static bool operator <(TimeLength left, TimeLength right) => left.CompareTo(right) < 0;

    /// <summary>Whether a length is longer.</summary>
    public static bool operator >(TimeLength left, TimeLength right) => left.CompareTo(right) > 0;

    /// <summary>Whether a length is shorter or equal.</summary>
    public static bool operator <=(TimeLength left, TimeLength right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a length is longer or equal.</summary>
    public static bool operator >=(TimeLength left, TimeLength right) => left.CompareTo(right) >= 0;

    /// <summary>Reads an ISO 8601 duration, with TIMEX3's decades (<c>P1DE</c>), centuries (<c>P1CE</c>) and quarters (<c>P1Q</c>).</summary>
    /// <exception cref="FormatException">The text is no such duration.</exception>
    public static TimeLength Parse(string text) => TryParse(text, out TimeLength length) ? length : throw new FormatException("'" + text + "' is not a duration such as 'P1Y6M' or 'PT1H'.");

    /// <summary>Reads an ISO 8601 duration, with TIMEX3's decades (<c>P1DE</c>), centuries (<c>P1CE</c>) and quarters (<c>P1Q</c>).</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The length, where the text is one.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out TimeLength length)
    {
        length = default;
        if (text is null || text.Length < 3 || text[0] != 'P') return false;
        decimal years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0;
        bool clock = false;
        int rank = -1;
        for (int i = 1; i < text.Length;)
        {
            if (text[i] == 'T')
            {
                if (clock || i + 1 == text.Length) return false;
                clock = true;
                i++;
                continue;
            }

            int start = i;
            while (i < text.Length && (text[i] is '.' or (>= '0' and <= '9'))) i++;
            const NumberStyles Plain = NumberStyles.AllowDecimalPoint;
            if (!decimal.TryParse(text.Substring(start, i - start), Plain, CultureInfo.InvariantCulture, out decimal number) || number > 1_000_000_000m) return false;
            int unit = i;
            while (i < text.Length && text[i] is >= 'A' and <= 'Z' and not 'T') i++;
            int order;
            switch ((clock ? "T" : string.Empty) + text.Substring(unit, i - unit))
            {
                case "CE": (years, order) = (years + (number * 100), 0); break;
                case "DE": (years, order) = (years + (number * 10), 1); break;
                case "Y": (years, order) = (years + number, 2); break;
                case "Q": (months, order) = (months + (number * 3), 3); break;
                case "M": (months, order) = (months + number, 4); break;
                case "W": (weeks, order) = (number, 5); break;
                case "D": (days, order) = (number, 6); break;
                case "TH": (hours, order) = (number, 7); break;
                case "TM": (minutes, order) = (number, 8); break;
                case "TS": (seconds, order) = (number, 9); break;
                default: return false;
            }

            if (order <= rank) return false;
            rank = order;
        }

        length = new TimeLength(years, months, weeks, days, hours, minutes, seconds);
        return true;
    }

    /// <summary>The length on the clock, or <see langword="null"/> where it is given in months or years, or is too long for a <see cref="TimeSpan"/>.</summary>
    public TimeSpan? ToTimeSpan()
        => CalendarMonths != 0 || ClockSeconds > (decimal)TimeSpan.MaxValue.TotalSeconds - 1 ? null : TimeSpan.FromTicks((long)(ClockSeconds * TimeSpan.TicksPerSecond));

    /// <inheritdoc/>
    public int CompareTo(TimeLength other)
        => Equals(other) ? 0 : ((CalendarMonths * MeanMonth) + ClockSeconds).CompareTo((other.CalendarMonths * MeanMonth) + other.ClockSeconds);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        TimeLength other => CompareTo(other),
        _ => throw new ArgumentException("A length of time compares with a length of time.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(TimeLength other) => CalendarMonths == other.CalendarMonths && ClockSeconds == other.ClockSeconds;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TimeLength other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((CalendarMonths.GetHashCode() * 397) ^ ClockSeconds.GetHashCode());

    /// <summary>As ISO 8601 writes it: <c>P1Y6M</c>, <c>PT1H</c>; <c>PT0S</c> for none.</summary>
    public override string ToString()
    {
        StringBuilder text = new("P");
        Append(text, Years, 'Y');
        Append(text, Months, 'M');
        Append(text, Weeks, 'W');
        Append(text, Days, 'D');
        int date = text.Length;
        Append(text, Hours, 'H');
        Append(text, Minutes, 'M');
        Append(text, Seconds, 'S');
        if (text.Length > date) text.Insert(date, 'T');
        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    private static void Append(StringBuilder text, decimal number, char unit)
    {
        if (number != 0) text.Append(number.ToString("0.############################", CultureInfo.InvariantCulture)).Append(unit);
    }

    private static decimal NotNegative(decimal part, string name) => part >= 0 ? part : throw new ArgumentOutOfRangeException(name);
}
