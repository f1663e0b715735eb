namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>How far apart two mentions of one happening may stand.</summary>
internal enum Retelling
{
    /// <summary>Anywhere in the document.</summary>
    InDocument,

    /// <summary>In one sentence, unless words are quoted: whoever judges twice says two things.</summary>
    InSentence,

    /// <summary>At one word: whoever speaks twice says two things, also in one sentence.</summary>
    InPlace,
}
