namespace Factum.Extraction.Quantities.Numbers;

/// <summary>A number read at a place of the text.</summary>
internal struct NumberReading
{
    /// <summary>Offset of its first character.</summary>
    public int Start;

    /// <summary>Offset after its last character.</summary>
    public int End;

    /// <summary>Its value.</summary>
    public decimal Value;

    /// <summary>Whether it has no digits.</summary>
    public bool IsSpelled;

    /// <summary>Whether it is a rank: "3rd", "troisième".</summary>
    public bool IsOrdinal;

    /// <summary>Whether it names a part or has one: "deux tiers", "3/4", "one and a half".</summary>
    public bool IsFraction;

    /// <summary>Whether it is nothing but a word that is also the indefinite article: "un".</summary>
    public bool IsArticle;

    /// <summary>Whether it is round by nature: "une centaine".</summary>
    public bool IsRound;

    /// <summary>Whether the digits carry a decimal part.</summary>
    public bool HasDecimals;

    /// <summary>Whether the digits are in groups of three.</summary>
    public bool IsGrouped;

    /// <summary>Whether it starts with a sign or a word for one.</summary>
    public bool IsSigned;

    /// <summary>The magnitude that ends it, 1 without one: what a range shares ("5 to 10 million").</summary>
    public decimal Magnitude;

    /// <summary>Number of digits of the integer part as written, 0 when spelled.</summary>
    public int IntegerDigits;
}
