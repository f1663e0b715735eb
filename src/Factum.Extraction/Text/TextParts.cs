using System;

namespace Factum.Extraction.Text;

/// <summary>Parts of texts: compared in place, and parted by single blanks.</summary>
/// <remarks>By hand: the runtime compiles its own ordinal comparison of parts, with the vectors it is made of, when a process first asks for it, which takes two milliseconds.</remarks>
internal static class TextParts
{
    /// <summary>Whether a text has a part at a place; not where it ends before the part does.</summary>
    public static bool HasAt(this string text, int start, string part)
    {
        if (start + part.Length > text.Length) return false;
        for (int i = 0; i < part.Length; i++) if (text[start + i] != part[i]) return false;
        return true;
    }

    /// <summary>The words of a text with one blank between each two, on one line.</summary>
    public static string WithSingleBlanks(string text) => string.Join(" ", text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
