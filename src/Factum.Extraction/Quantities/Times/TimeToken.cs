namespace Factum.Extraction.Quantities.Times;

/// <summary>What joins a token to the one before it.</summary>
internal enum Joint : byte
{
    /// <summary>Nothing: they touch.</summary>
    Touching,

    /// <summary>White space.</summary>
    Space,

    /// <summary>A hyphen, without spaces.</summary>
    Hyphen,

    /// <summary>An apostrophe.</summary>
    Apostrophe,

    /// <summary>A line break.</summary>
    Line,
}

/// <summary>The shape of a token.</summary>
internal enum TokenShape : byte
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>A number, in digits or in words.</summary>
    Number,

    /// <summary>14:05.</summary>
    Clock,

    /// <summary>14/07/2025.</summary>
    Numeric,

    /// <summary>14/07.</summary>
    ShortNumeric,

    /// <summary>1960s.</summary>
    Decade,

    /// <summary>One punctuation mark.</summary>
    Mark,
}

/// <summary>A token of the text as time rules see it.</summary>
internal struct TimeToken
{
    /// <summary>Offset of its first code unit.</summary>
    public int Start;

    /// <summary>Offset after its last code unit.</summary>
    public int End;

    /// <summary>Its shape.</summary>
    public TokenShape Shape;

    /// <summary>What joins it to the token before.</summary>
    public Joint Joint;

    /// <summary>Whether it begins with a capital.</summary>
    public bool Capital;

    /// <summary>Whether it is an ordinal.</summary>
    public bool Ordinal;

    /// <summary>Whether a number is spelled in words.</summary>
    public bool Spelled;

    /// <summary>Number of digits.</summary>
    public byte Digits;

    /// <summary>Number of decimals.</summary>
    public byte Decimals;

    /// <summary>Its word in the lexicon; 0 when unknown.</summary>
    public int Word;

    /// <summary>A number's value.</summary>
    public decimal Value;

    /// <summary>What it may be to patterns.</summary>
    public TokenMask Mask;

    /// <summary>First, second and third part of a date or clock in digits; -1 for none.</summary>
    public int A, B, C;
}
