using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions;

/// <summary>How a mention refers.</summary>
public enum MentionForm
{
    /// <summary>By name: "Marie Curie".</summary>
    Name,

    /// <summary>By a description: "le PDG", "the company".</summary>
    Nominal,

    /// <summary>By a pronoun or a possessive: "elle", "its".</summary>
    Pronoun,
}

/// <summary>A place in the text that refers to an entity.</summary>
/// <param name="Range">The name without articles and titles; the whole phrase of a nominal; the pronoun.</param>
/// <param name="Form">How it refers.</param>
/// <param name="Entity">Index of the entity in <see cref="DocumentEntities.Entities"/>.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Head">Index, in the sentence, of the mention's syntactic head word.</param>
public sealed record Mention(TextRange Range, MentionForm Form, int Entity, int Sentence, int Head);
