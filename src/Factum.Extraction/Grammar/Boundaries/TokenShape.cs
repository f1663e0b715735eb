using Factum.Extraction.Text;

namespace Factum.Extraction.Grammar.Boundaries;

/// <summary>What a classifier sees of a token's form.</summary>
internal static class TokenShape
{
    /// <summary>A number for a token's kind: lower case, capitalised, capitals, one capital, digits, digits and letters, or the sign itself.</summary>
    public static uint Shape(string text, int start, int end)
    {
        char first = text[start];
        switch (CharacterKinds.Of(first))
        {
            case CharacterKind.Digit:
                for (int i = start; i < end && i < start + 12; i++) if (CharacterKinds.Of(text[i]) == CharacterKind.Letter) return 7;
                return end - start <= 2 ? 5u : 6u;
            case CharacterKind.Letter:
                if (!CharacterKinds.IsUpper(first)) return 1;
                if (end - start == 1 || end - start == 2 && text[start + 1] == '.') return 4;
                return CharacterKinds.IsUpper(text[end - 1]) && CharacterKinds.IsUpper(text[start + 1]) ? 3u : 2u;
            case CharacterKind.Surrogate:
                return 8;
            default:
                return 16u + first;
        }
    }

    /// <summary>A hash of a token's form in lower case; long forms by their first letters.</summary>
    public static uint Lower(string text, int start, int end)
    {
        uint hash = 2166136261;
        if (end > start + 24) end = start + 24;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            c = c < 128 ? c is >= 'A' and <= 'Z' ? (char)(c + 32) : c : c == '’' ? '\'' : char.ToLowerInvariant(c);
            hash = (hash ^ c) * 16777619;
        }

        return hash;
    }

    /// <summary>A hash of the last letters of a token's form in lower case.</summary>
    public static uint Suffix(string text, int start, int end, int length) => Lower(text, end - start > length ? end - length : start, end);
}
