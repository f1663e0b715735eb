using System;

namespace Factum.Extraction.Grammar;

/// <summary>The offsets of the words of one surface token.</summary>
internal static class MultiwordToken
{
    /// <summary>
    /// Sets the range of each word of a token: words whose forms spell the token one after the other (<c>do</c>|<c>n't</c>) get letters of their own,
    /// others (<c>à</c>|<c>le</c> of <c>au</c>) share the token's range.
    /// </summary>
    public static void Place(Word[] words, int first, int count, int start, int end, string form)
    {
        int length = 0;
        bool spelled = count > 1;
        for (int i = first; i < first + count && spelled; i++)
        {
            string part = words[i].Form;
            spelled = part.Length > 0 && string.Compare(form, length, part, 0, part.Length, StringComparison.OrdinalIgnoreCase) == 0;
            length += part.Length;
        }

        spelled &= length == form.Length && end - start == form.Length;
        int at = start;
        for (int i = first; i < first + count; i++)
        {
            words[i].Start = spelled ? at : start;
            words[i].End = spelled ? at += words[i].Form.Length : end;
        }
    }
}
