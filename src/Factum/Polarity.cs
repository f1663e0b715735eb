namespace Factum;

/// <summary>Whether a fact is stated as so, or as not so.</summary>
public enum Polarity
{
    /// <summary>Stated as so.</summary>
    Affirmed,

    /// <summary>Negated, or disclaimed by someone in the text.</summary>
    Denied,
}
