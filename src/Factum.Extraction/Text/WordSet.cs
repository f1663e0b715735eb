using System;
using System.Collections.Generic;

namespace Factum.Extraction.Text;

/// <summary>Words, compared ordinally.</summary>
/// <remarks>With a <see cref="Contains"/> of its own, which hundreds of methods call: when a process starts, the compiler finds a method of this assembly faster than one of a generic class or an interface elsewhere.</remarks>
internal sealed class WordSet : HashSet<string>
{
    /// <summary>No words; nobody adds to it.</summary>
    public static readonly WordSet None = new();

    /// <summary>A set without words yet.</summary>
    public WordSet()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>A set of words.</summary>
    public WordSet(IEnumerable<string> words)
        : base(words, StringComparer.Ordinal)
    {
    }

    /// <summary>Whether a word is in the set.</summary>
    public new bool Contains(string word) => base.Contains(word);
}
