using System.Globalization;
using System.Text;

namespace Factum.Generator.Emission;

/// <summary>Writes values of the documents as C# that any version from 8 on reads, and that nothing in a document can break out of.</summary>
internal static class CSharpText
{
    /// <summary>A string literal: readable letters as they are; quotes, controls, marks of direction, lone surrogates and all that an editor may not show, escaped.</summary>
    public static string Literal(string text)
    {
        StringBuilder literal = new(text.Length + 8);
        literal.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '"' or '\\': literal.Append('\\').Append(c); break;
                case '\n': literal.Append("\\n"); break;
                case '\r': literal.Append("\\r"); break;
                case '\t': literal.Append("\\t"); break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) && IsVisible(CharUnicodeInfo.GetUnicodeCategory(text, i)))
                        literal.Append(c).Append(text[++i]);
                    else if (c is >= ' ' and <= '~' || (!char.IsSurrogate(c) && IsVisible(CharUnicodeInfo.GetUnicodeCategory(c)))) literal.Append(c);
                    else literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>An integer literal.</summary>
    public static string Literal(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a reader sees a character as it is: no control, format, private or unassigned one, and no space but the plain one.</summary>
    public static bool IsVisible(UnicodeCategory category)
        => category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);
}
