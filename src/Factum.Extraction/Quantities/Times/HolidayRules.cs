using System.Collections.Generic;
using System.Globalization;

namespace Factum.Extraction.Quantities.Times;

/// <summary>The rules of a language's holidays, from a table of their names.</summary>
internal static class HolidayRules
{
    /// <summary>The rules that yield <see cref="TimeCategory.Holiday"/>.</summary>
    /// <param name="table">
    /// Lines of names between <c>|</c>, a colon, and the date: <c>12-25</c>, <c>E+39</c> for the days from Easter, <c>11 4#4+1</c> for the day after the fourth Thursday of November,
    /// <c>!49</c> for so many days after Easter to which it gives way. A word with a capital must have one in the text.
    /// </param>
    public static TimeRule[] Of(string table)
    {
        List<TimeRule> rules = [];
        foreach (string line in table.Split('\n'))
        {
            int colon = line.IndexOf(':');
            if (colon < 0) continue;
            string date = line.Substring(colon + 1).Trim();
            foreach (string name in line.Substring(0, colon).Trim().Split('|'))
                rules.Add(new TimeRule(TimeCategory.Holiday, name.ToLowerInvariant(), new NamedHoliday(name, date).Build) { Inner = true });
        }

        return rules.ToArray();
    }

    /// <summary>A name of the table; its date is read where a text has the name.</summary>
    private sealed class NamedHoliday(string name, string date)
    {
        public Temporal? Build(TimeMatch m) => m.IsTerse || HasCapitals(m) ? Date(date) : null;

        private bool HasCapitals(TimeMatch m)
        {
            int token = m.Start;
            for (int i = 0; i < name.Length; i++)
            {
                if (name[i] == ' ') token++;
                else if ((i == 0 || name[i - 1] == ' ') && char.IsUpper(name[i]) && !m.Tokens[token].Capital) return false;
            }

            return true;
        }
    }

    /// <summary>Reads a date of the table.</summary>
    private static CalendarTime Date(string date)
    {
        int yields = date.IndexOf('!');
        int? yieldsTo = yields < 0 ? null : Number(date.Substring(yields + 1));
        if (yields >= 0) date = date.Substring(0, yields);
        if (date[0] == 'E') return Moving(new Holiday(0, 0, 0, Number(date.Substring(1))) { YieldsTo = yieldsTo });
        if (date[2] == '-')
        {
            int month = Number(date.Substring(0, 2)), day = Number(date.Substring(3));
            return new CalendarTime { Month = month, Day = day, Holiday = new Holiday(month, 0, day, 0) };
        }

        int space = date.IndexOf(' '), rank = date.IndexOf('#'), plus = date.IndexOf('+');
        int end = plus < 0 ? date.Length : plus;
        return Moving(new Holiday(Number(date.Substring(0, space)), Number(date.Substring(space + 1, rank - space - 1)), Number(date.Substring(rank + 1, end - rank - 1)), plus < 0 ? 0 : Number(date.Substring(plus))) { YieldsTo = yieldsTo });
    }

    private static CalendarTime Moving(Holiday holiday) => new() { Holiday = holiday, Unknown = TimeUnit.Day };

    private static int Number(string digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
