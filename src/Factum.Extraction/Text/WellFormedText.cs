using System.Text;

namespace Factum.Extraction.Text;

/// <summary>Makes text well-formed UTF-16, as Unicode normalisation demands.</summary>
internal static class WellFormedText
{
    // A byte order mark read in the wrong order: no character, and normalisation refuses it.
    private const char Swapped = '\uFFFE';

    /// <summary>The text with each lone surrogate and each U+FFFE replaced by U+FFFD; the same instance when there is none.</summary>
    public static string Of(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == Swapped) return Of(text.Replace(Swapped, '\uFFFD'));
            if (!char.IsSurrogate(text[i])) continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        }

        return text;
    }
}
