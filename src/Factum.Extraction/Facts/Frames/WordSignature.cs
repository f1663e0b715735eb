using System.Collections.Generic;

namespace Factum.Extraction.Facts.Frames;

/// <summary>A word's length and some of its letters, whatever their case: most words are told at a glance not to be the one that is looked for.</summary>
internal static class WordSignature
{
    /// <summary>Number of signatures.</summary>
    public const int Size = 4096;

    /// <summary>The signature of a word; that of its lower-case form is the same.</summary>
    public static int Of(string word) => word.Length == 0 ? 0 : Of(word[0], word[word.Length / 2], word[word.Length - 1], word.Length);

    /// <summary>The signature of a word that stands in a text.</summary>
    public static int Of(string text, int start, int length) => length == 0 ? 0 : Of(text[start], text[start + (length / 2)], text[start + length - 1], length);

    private static int Of(char first, char middle, char last, int length)
    {
        int signature = (((((Letter(first) * 37) + Letter(middle)) * 37) + Letter(last)) * 7) + length;
        return (signature ^ (signature >> 12)) & (Size - 1);
    }

    // Accented letters have their cases apart, and count as none.
    private static int Letter(char c) => c < 128 ? c | 32 : 0;
}

/// <summary>The signatures of a set of words.</summary>
internal sealed class WordFilter
{
    private readonly ulong[] signatures = new ulong[WordSignature.Size / 64];

    /// <summary>A filter for words.</summary>
    public WordFilter(IEnumerable<string> words)
    {
        foreach (string word in words) Add(word);
    }

    /// <summary>Adds a word.</summary>
    public void Add(string word)
    {
        int signature = WordSignature.Of(word);
        signatures[signature >> 6] |= 1UL << (signature & 63);
    }

    /// <summary>Whether a word, whatever its case, may be one of the set.</summary>
    public bool MayHold(string word)
    {
        int signature = WordSignature.Of(word);
        return (signatures[signature >> 6] & (1UL << (signature & 63))) != 0;
    }
}

/// <summary>The signatures of the words of a sentence, so coarse that four numbers hold them.</summary>
internal struct WordGlance
{
    /// <summary>Number of what <see cref="Of"/> gives.</summary>
    private const int Size = 256;

    private ulong first;
    private ulong second;
    private ulong third;
    private ulong fourth;

    /// <summary>What the words of a sentence keep of a word.</summary>
    public static byte Of(string word) => (byte)(WordSignature.Of(word) & (Size - 1));

    /// <summary>Adds a word.</summary>
    public void Add(string word)
    {
        int signature = WordSignature.Of(word);
        ulong bit = 1UL << (signature & 63);
        switch ((signature >> 6) & 3)
        {
            case 0: first |= bit; break;
            case 1: second |= bit; break;
            case 2: third |= bit; break;
            default: fourth |= bit; break;
        }
    }

    /// <summary>Whether a word, whatever its case, may have been added.</summary>
    public readonly bool MayHold(string word) => MayHold(Of(word));

    /// <summary>Whether a word of which this is kept may have been added.</summary>
    public readonly bool MayHold(byte kept)
    {
        ulong part = kept < 128 ? kept < 64 ? first : second : kept < 192 ? third : fourth;
        return ((part >> (kept & 63)) & 1) != 0;
    }
}
