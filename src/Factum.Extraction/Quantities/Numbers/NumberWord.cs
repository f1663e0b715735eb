namespace Factum.Extraction.Quantities.Numbers;

/// <summary>What a number word does to the number that it is part of.</summary>
internal enum NumberRole
{
    /// <summary>"zero".</summary>
    Zero,

    /// <summary>1 to 9.</summary>
    Unit,

    /// <summary>10 to 19.</summary>
    Teen,

    /// <summary>20 to 90, each ten but a score that can be multiplied.</summary>
    Tens,

    /// <summary>Twenty where four of them make eighty ("quatre-vingts").</summary>
    Score,

    /// <summary>"hundred", "cent".</summary>
    Hundred,

    /// <summary>A thousand and up.</summary>
    Magnitude,

    /// <summary>A noun for a number of things: "dozen", "centaine", "millier".</summary>
    Collective,

    /// <summary>"half", "demi".</summary>
    Half,

    /// <summary>A part's name that is no ordinal: "quart", "tiers", "quarter"; its value is the denominator.</summary>
    Denominator,

    /// <summary>An article that stands for one before a magnitude: "a million".</summary>
    Article,
}

/// <summary>An entry of a language's number words.</summary>
/// <param name="Role">What the word does.</param>
/// <param name="Value">The word's value.</param>
internal sealed record NumberWord(NumberRole Role, decimal Value)
{
    /// <summary>What the word does.</summary>
    public readonly NumberRole Role = Role;

    /// <summary>The word's value.</summary>
    public readonly decimal Value = Value;

    /// <summary>Whether the word ends an ordinal: "fifth".</summary>
    public bool IsOrdinal;

    /// <summary>Whether the form is plural; a plural ordinal names a part: "fifths".</summary>
    public bool IsPlural;

    /// <summary>Whether the word is the indefinite article as well as the numeral one: "un".</summary>
    public bool IsArticle;

    /// <summary>Whether the number is round by nature: "une centaine".</summary>
    public bool IsRound;
}
