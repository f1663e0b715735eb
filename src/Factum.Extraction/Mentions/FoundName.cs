using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions;

/// <summary>A name in a document.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="FirstWord">Index in the sentence of its first word.</param>
/// <param name="LastWord">Index in the sentence of its last word.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Confidence">How sure the kind is, 0 to 1.</param>
internal sealed record FoundName(TextRange Range, int Sentence, int FirstWord, int LastWord, EntityKind Kind, double Confidence)
{
    /// <summary>Where it stands.</summary>
    public readonly TextRange Range = Range;

    /// <summary>Index of its sentence.</summary>
    public readonly int Sentence = Sentence;

    /// <summary>Index in the sentence of its first word.</summary>
    public readonly int FirstWord = FirstWord;

    /// <summary>Index in the sentence of its last word.</summary>
    public readonly int LastWord = LastWord;

    /// <summary>Its kind.</summary>
    public readonly EntityKind Kind = Kind;

    /// <summary>How sure the kind is, 0 to 1.</summary>
    public readonly double Confidence = Confidence;
}
