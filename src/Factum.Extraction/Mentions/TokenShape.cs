namespace Factum.Extraction.Mentions;

/// <summary>What a token looks like.</summary>
internal enum TokenShape : byte
{
    /// <summary>Other characters.</summary>
    Other,

    /// <summary>"word".</summary>
    Lower,

    /// <summary>"Word".</summary>
    Capitalized,

    /// <summary>"X", one capital.</summary>
    OneCapital,

    /// <summary>"WORD".</summary>
    AllCapitals,

    /// <summary>"SpaceX", "iPhone".</summary>
    MixedCase,

    /// <summary>"J.", "U.S.".</summary>
    Abbreviation,

    /// <summary>"d'", "L'".</summary>
    Elided,

    /// <summary>"2030".</summary>
    Number,

    /// <summary>"A320", "6X".</summary>
    LetterDigit,

    /// <summary>Comma.</summary>
    Comma,

    /// <summary>Full stop and other ends of sentences.</summary>
    Stop,

    /// <summary>Opening quotation mark or bracket.</summary>
    Opening,

    /// <summary>Closing quotation mark or bracket.</summary>
    Closing,

    /// <summary>Hyphen or dash.</summary>
    Dash,

    /// <summary>Colon or semicolon.</summary>
    Colon,

    /// <summary>"Saint-Denis": capitals after a hyphen.</summary>
    Hyphenated,
}
