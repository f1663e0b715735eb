namespace Factum.Extraction.Grammar.Models;

/// <summary>A named stretch of a model file.</summary>
internal readonly unsafe struct ModelSection
{
    /// <summary>The first byte.</summary>
    public readonly byte* Start;

    /// <summary>Number of bytes.</summary>
    public readonly int Length;

    /// <summary>A stretch of memory that outlives the process's use of the model.</summary>
    public ModelSection(byte* start, int length)
    {
        Start = start;
        Length = length;
    }

    /// <summary>The section from an offset on.</summary>
    public ModelSection From(int offset) => new(Start + offset, Length - offset);
}
