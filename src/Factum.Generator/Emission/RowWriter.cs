using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Factum.Generator.Emission;

/// <summary>Writes values into the rows that the library builds things from; nothing in a document can be mistaken for the end of a row, a field, an item or the literal around them.</summary>
internal static class RowWriter
{
    /// <summary>What parts fields and items: escaped where it is part of a text.</summary>
    private const string Separators = "|;";

    /// <summary>What marks a filler that is not words: escaped where words start with it.</summary>
    private const string Marks = "#$@";

    /// <summary>A row of fields; empty ones at the end are left out.</summary>
    public static string Row(string[] fields)
    {
        int count = fields.Length;
        while (count > 0 && fields[count - 1].Length == 0) count--;
        return string.Join("|", fields, 0, count);
    }

    /// <summary>The items of a field.</summary>
    public static string Items(IEnumerable<string> items) => string.Join(";", items);

    /// <summary>Numbers that spaces part.</summary>
    public static string Numbers(IEnumerable<int> numbers) => string.Join(" ", numbers.Select(CSharpText.Literal));

    /// <summary>A text of no more than some length.</summary>
    public static string Cut(string text, int longest) => text.Length <= longest ? text : text.Substring(0, longest) + "…";

    /// <summary>Words as an item, or as a field that may also hold none.</summary>
    public static string Words(string text) => text.Length == 0 ? "\\e" : Escaped(text, Separators, Marks);

    /// <summary>Words that spaces part from what follows.</summary>
    public static string Word(string text) => text.Length == 0 ? "\\e" : Escaped(text, Separators + " ", string.Empty);

    /// <summary>Words that are a line of their own.</summary>
    public static string Line(string text) => Escaped(text, string.Empty, string.Empty);

    /// <summary>Lines as a literal, as they are but for its quotation marks: <see cref="Words"/> and <see cref="Line"/> have escaped all that an editor may not show.</summary>
    public static string Literal(IEnumerable<string> lines) => "@\"" + string.Join("\n", lines).Replace("\"", "\"\"") + "\"";

    private static string Escaped(string text, string separators, string marks)
    {
        StringBuilder? escaped = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            bool isPlain = c is >= ' ' and <= '~'
                ? c != '\\' && separators.IndexOf(c) < 0 && (i > 0 || marks.IndexOf(c) < 0)
                : (isPair || !char.IsSurrogate(c)) && CSharpText.IsVisible(isPair ? CharUnicodeInfo.GetUnicodeCategory(text, i) : CharUnicodeInfo.GetUnicodeCategory(c));
            if (isPlain) escaped?.Append(c);
            else (escaped ??= new StringBuilder(text, 0, i, text.Length + 16)).Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            if (!isPair) continue;
            i++;
            if (isPlain) escaped?.Append(text[i]);
            else escaped!.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
        }

        return escaped?.ToString() ?? text;
    }
}
