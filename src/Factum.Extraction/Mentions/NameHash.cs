namespace Factum.Extraction.Mentions;

/// <summary>The hash of words and phrases in gazetteers and features: case, apostrophes and the digits of numbers do not matter.</summary>
internal static class NameHash
{
    /// <summary>The hash of nothing.</summary>
    public const ulong Empty = 14695981039346656037;

    /// <summary>Goes on by one character (FNV-1a).</summary>
    public static ulong Add(ulong hash, char c) => AddFolded(hash, Fold(c));

    /// <summary>Goes on by one character as <see cref="Fold"/> gives it.</summary>
    public static ulong AddFolded(ulong hash, char folded) => unchecked((hash ^ folded) * 1099511628211);

    /// <summary>Goes on by a stretch of text.</summary>
    public static ulong Add(ulong hash, string text, int start, int end)
    {
        for (int i = start; i < end; i++) hash = Add(hash, text[i]);
        return hash;
    }

    /// <summary>The hash of a phrase.</summary>
    public static ulong Of(string phrase) => Add(Empty, phrase, 0, phrase.Length);

    /// <summary>Spreads a hash over all its bits.</summary>
    public static ulong Finish(ulong hash)
    {
        unchecked
        {
            hash ^= hash >> 33;
            hash *= 0xff51afd7ed558ccd;
            hash ^= hash >> 33;
            hash *= 0xc4ceb9fe1a85ec53;
            return hash ^ (hash >> 33);
        }
    }

    /// <summary>A character without what does not matter.</summary>
    public static char Fold(char c) =>
        c is >= 'a' and <= 'z' ? c : c >= 128 ? FoldOther(c) : c is >= 'A' and <= 'Z' ? (char)(c + 32) : c is >= '0' and <= '9' ? '0' : c;

    private static char FoldOther(char c) => c switch
    {
        '’' or '‘' or 'ʼ' => '\'',
        '\u2010' or '\u2011' => '-',
        '\u00A0' or '\u202F' => ' ',
        _ => char.ToLowerInvariant(c),
    };
}
