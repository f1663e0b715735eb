using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions;

/// <summary>An entity of one document.</summary>
/// <param name="Name">The fullest name that the document gives.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Aliases">The other name forms, in order of appearance.</param>
/// <param name="KindConfidence">How sure the kind is, 0 to 1: what settles the kind when documents disagree.</param>
public sealed record DocumentEntity(string Name, EntityKind Kind, EquatableArray<string> Aliases, double KindConfidence);

/// <summary>A title, office, occupation or kinship that a phrase gives to a named holder: "Dave, PDG de X", "le président Y", "sa femme, Z".</summary>
/// <param name="Holder">Index of the mention of the holder.</param>
/// <param name="Title">Range of the title words alone: "PDG", "directeur général", "fiancée".</param>
/// <param name="Organization">Index of the mention of what the title belongs to ("de X", "sa"), or -1.</param>
public sealed record TitleMention(int Holder, TextRange Title, int Organization);

/// <summary>The entities of a document and where they are mentioned.</summary>
/// <param name="Entities">The entities in order of first mention.</param>
/// <param name="Mentions">The mentions in text order.</param>
/// <param name="Titles">Titles and roles found beside names.</param>
/// <param name="Boilerplate">Ranges of navigation, captions, bylines and copyright lines, in text order, which state nothing.</param>
public sealed record DocumentEntities(
    EquatableArray<DocumentEntity> Entities,
    EquatableArray<Mention> Mentions,
    EquatableArray<TitleMention> Titles,
    EquatableArray<TextRange> Boilerplate)
{
    /// <summary>Pronouns that take up a phrase that names nothing; a plural mention of named things stands in <see cref="Mentions"/> once for each of them.</summary>
    public EquatableArray<PhraseReference> References { get; init; }
}

/// <summary>A pronoun with the noun phrase that it takes up: "la préfecture ... elle".</summary>
/// <param name="Range">The pronoun.</param>
/// <param name="Sentence">Index of the pronoun's sentence.</param>
/// <param name="Head">Index of the pronoun in its sentence.</param>
/// <param name="Antecedent">The noun phrase.</param>
/// <param name="AntecedentSentence">Index of the noun phrase's sentence.</param>
/// <param name="AntecedentHead">Index of the noun phrase's head word in its sentence.</param>
public sealed record PhraseReference(TextRange Range, int Sentence, int Head, TextRange Antecedent, int AntecedentSentence, int AntecedentHead);
