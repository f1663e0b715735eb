namespace Factum.Extraction.Grammar.Parsing;

/// <summary>A word of a partial tree.</summary>
internal struct ParserNode
{
    /// <summary>Labels of the dependents on the left and on the right, as sets.</summary>
    public ulong LeftLabels, RightLabels;

    /// <summary>The head, or -1.</summary>
    public int Head;

    /// <summary>The outermost dependents on the left.</summary>
    public int Left, SecondLeft;

    /// <summary>The outermost dependents on the right.</summary>
    public int Right, SecondRight;

    /// <summary>Numbers of dependents.</summary>
    public int LeftCount, RightCount;

    /// <summary>The relation to the head, by number.</summary>
    public byte Label;
}
