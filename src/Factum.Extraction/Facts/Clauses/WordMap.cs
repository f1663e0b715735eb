namespace Factum.Extraction.Facts.Clauses;

/// <summary>Indexes by word of a sentence, -1 where a word has none: most sentences have none of a sort, and pay for nothing.</summary>
internal readonly struct WordMap(int[]? indexes)
{
    /// <summary>The index of a word, or -1.</summary>
    public int this[int word] => indexes is null ? -1 : indexes[word];
}
