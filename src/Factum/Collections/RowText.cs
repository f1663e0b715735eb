using System;
using System.Globalization;
using System.Text;

namespace Factum;

/// <summary>Reads the text of rows: fields are parted by <c>|</c>, the items of a field by <c>;</c>, and what would be mistaken for either is escaped as <c>\uXXXX</c>.</summary>
internal static class RowText
{
    /// <summary>One of the lines of a text.</summary>
    public static string Line(string text, int number)
    {
        int start = 0;
        for (; number > 0; number--) start = text.IndexOf('\n', start) + 1;
        int end = text.IndexOf('\n', start);
        return WithoutReturn(text.Substring(start, (end < 0 ? text.Length : end) - start));
    }

    /// <summary>The lines of a text.</summary>
    public static string[] Lines(string text) => Array.ConvertAll(text.Split('\n'), WithoutReturn);

    /// <summary>The items of a field; none where it is empty.</summary>
    public static string[] Items(string field) => field.Length == 0 ? [] : field.Split(';');

    /// <summary>Numbers that spaces part.</summary>
    public static int[] Numbers(string numbers) => numbers.Length == 0 ? [] : Array.ConvertAll(numbers.Split(' '), Number);

    /// <summary>A number.</summary>
    public static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The words that an item or field stands for: <c>\uXXXX</c> is a character, <c>\e</c> stands for no words at all.</summary>
    public static string Unescape(string text)
    {
        int escape = text.IndexOf('\\');
        if (escape < 0) return text;
        StringBuilder words = new(text.Length);
        int start = 0;
        for (; escape >= 0; escape = text.IndexOf('\\', start))
        {
            words.Append(text, start, escape - start);
            start = escape + 2;
            if (text[escape + 1] != 'u') continue;
            words.Append((char)int.Parse(text.Substring(start, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            start += 4;
        }

        return words.Append(text, start, text.Length - start).ToString();
    }

    /// <summary>How a value limits the real one, by the name of <see cref="Bound"/>.</summary>
    public static Bound BoundOf(string name) => name switch
    {
        nameof(Bound.Exact) => Bound.Exact,
        nameof(Bound.MoreThan) => Bound.MoreThan,
        nameof(Bound.AtLeast) => Bound.AtLeast,
        nameof(Bound.LessThan) => Bound.LessThan,
        nameof(Bound.AtMost) => Bound.AtMost,
        nameof(Bound.About) => Bound.About,
        nameof(Bound.Between) => Bound.Between,
        _ => throw new FormatException("'" + name + "' is no bound."),
    };

    /// <summary>How surely something is stated, by the name of <see cref="Certainty"/>.</summary>
    public static Certainty CertaintyOf(string name) => name switch
    {
        nameof(Certainty.Asserted) => Certainty.Asserted,
        nameof(Certainty.Reported) => Certainty.Reported,
        nameof(Certainty.Possible) => Certainty.Possible,
        nameof(Certainty.Planned) => Certainty.Planned,
        _ => throw new FormatException("'" + name + "' is no certainty."),
    };

    /// <summary>A type of time, by the name of <see cref="TimeType"/>.</summary>
    public static TimeType TimeTypeOf(string name) => name switch
    {
        nameof(TimeType.Date) => TimeType.Date,
        nameof(TimeType.Time) => TimeType.Time,
        nameof(TimeType.Duration) => TimeType.Duration,
        nameof(TimeType.Set) => TimeType.Set,
        _ => throw new FormatException("'" + name + "' is no type of time."),
    };

    /// <summary>A tool that writes the generated files to disk may turn their line ends into those of its platform.</summary>
    private static string WithoutReturn(string line) => line.Length > 0 && line[line.Length - 1] == '\r' ? line.Substring(0, line.Length - 1) : line;
}
