using System;
using System.Globalization;
using Factum.Extraction.Quantities;

namespace Factum.Generator.Naming;

/// <summary>Says days in the words of a name: <c>2025_07_14</c>, and where the year is unknown <c>July14</c>.</summary>
internal static class TimeWords
{
    private const string UnknownYear = "XXXX-";

    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    /// <summary>The words of a time's day; empty where nothing is known of it.</summary>
    public static string Of(TimeExpression time)
    {
        int clock = time.Value.IndexOf('T');
        string date = time.Type == TimexType.Duration || clock <= 0 ? time.Value : time.Value.Substring(0, clock);
        if (date.StartsWith(UnknownYear, StringComparison.Ordinal))
        {
            date = date.Substring(UnknownYear.Length);
            if (Number(date, 0) is >= 1 and <= 12 and int month) return Months[month - 1] + (Number(date, 3) is int dayOfMonth ? dayOfMonth.ToString(CultureInfo.InvariantCulture) : string.Empty);
        }

        int weekday = date.IndexOf("WXX-", StringComparison.Ordinal), day = weekday + "WXX-".Length;
        if (weekday >= 0 && day < date.Length && date[day] is >= '1' and <= '7') return Identifiers.Of(date.Substring(0, weekday) + Weekdays[date[day] - '1']);
        return date.IndexOfAny(Digits) < 0 ? string.Empty : Identifiers.Of(date);
    }

    private static int? Number(string date, int start)
        => date.Length >= start + 2 && int.TryParse(date.Substring(start, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
