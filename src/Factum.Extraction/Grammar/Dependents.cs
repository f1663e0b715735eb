namespace Factum.Extraction.Grammar;

/// <summary>Indexes of the words that depend on a word, in text order; enumerated without allocating.</summary>
public readonly struct Dependents
{
    private readonly int[] words;
    private readonly int start;
    private readonly int end;

    internal Dependents(int[] words, int start, int end)
    {
        this.words = words;
        this.start = start;
        this.end = end;
    }

    /// <summary>Number of dependents.</summary>
    public int Count => end - start;

    /// <summary>Goes through the dependents.</summary>
    public Enumerator GetEnumerator() => new(words, start, end);

    /// <summary>A place among the dependents.</summary>
    public struct Enumerator
    {
        private readonly int[] words;
        private readonly int end;
        private int at;

        internal Enumerator(int[] words, int start, int end)
        {
            this.words = words;
            this.end = end;
            at = start - 1;
        }

        /// <summary>The dependent here.</summary>
        public readonly int Current => words[at];

        /// <summary>Goes on to the next dependent; <see langword="false"/> after the last.</summary>
        public bool MoveNext() => ++at < end;
    }
}
