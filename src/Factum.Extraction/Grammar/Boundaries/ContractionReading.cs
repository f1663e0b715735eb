namespace Factum.Extraction.Grammar.Boundaries;

/// <summary>How a form that can be a contraction was read.</summary>
internal enum ContractionReading : byte
{
    /// <summary>None stood in the sentence yet.</summary>
    None,

    /// <summary>As the words that it contracts.</summary>
    Contraction,

    /// <summary>As one word.</summary>
    Word,
}
