namespace Factum.Extraction.Mentions.Coreference;

/// <summary>How a markable finds its antecedent.</summary>
internal enum AnaphorType : byte
{
    /// <summary>A name: linked by name, never by context.</summary>
    Name,

    /// <summary>A noun phrase that may pick up what was mentioned before: "the company".</summary>
    DefiniteNominal,

    /// <summary>A noun phrase that brings in something new: "a company".</summary>
    IndefiniteNominal,

    /// <summary>A personal pronoun.</summary>
    Personal,

    /// <summary>A possessive: "its", "sa".</summary>
    Possessive,

    /// <summary>A relative pronoun, bound by the noun that its clause modifies.</summary>
    Relative,

    /// <summary>Stands for whoever speaks: "je", "my".</summary>
    Speaker,

    /// <summary>Refers to the nearest: "ce dernier", "celui-ci", "the latter".</summary>
    Nearest,

    /// <summary>Refers to the first of two: "the former", "celui-là".</summary>
    Farthest,
}
