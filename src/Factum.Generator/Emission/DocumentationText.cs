using System.Globalization;
using System.Text;

namespace Factum.Generator.Emission;

/// <summary>Writes words of the documents into XML documentation: one line, well-formed, with nothing that reorders or hides what a reader sees.</summary>
internal static class DocumentationText
{
    /// <summary>The longest sentence that a tooltip shows whole.</summary>
    private const int LongestText = 600;

    /// <summary>Words of a document, likewise, in quotation marks; those that begin or end with marks of their own stand as they are.</summary>
    public static string Quoted(string text)
    {
        string words = Of(text), end = words.TrimEnd('.', ' ');
        return end.Length > 0 && (IsQuotationMark(words[0]) || IsQuotationMark(end[end.Length - 1])) ? words : "“" + words + "”";
    }

    /// <summary>A text for the inside of an XML element.</summary>
    public static string Of(string text)
    {
        StringBuilder escaped = new(text.Length + 16);
        bool space = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (escaped.Length >= LongestText)
            {
                escaped.Append('…');
                break;
            }

            char c = text[i];
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (CSharpText.IsVisible(CharUnicodeInfo.GetUnicodeCategory(text, i))) escaped.Append(c).Append(text[i + 1]);
                space = false;
                i++;
            }
            else if (category is UnicodeCategory.Format)
            {
                // Marks of direction and joiners: left out, so that the tooltip reads in the order of the text.
            }
            else if (category is UnicodeCategory.NonSpacingMark || CSharpText.IsVisible(category))
            {
                escaped.Append(c switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => null }).Append(c is '<' or '>' or '&' ? string.Empty : c.ToString());
                space = false;
            }
            else if (category is UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
            {
                escaped.Append('\uFFFD');
                space = false;
            }
            else if (!space)
            {
                escaped.Append(' ');
                space = true;
            }
        }

        return escaped.ToString().Trim();
    }

    private static bool IsQuotationMark(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';
}
