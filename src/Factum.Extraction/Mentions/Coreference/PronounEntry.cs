namespace Factum.Extraction.Mentions.Coreference;

/// <summary>What a pronoun or possessive form tells of its referent.</summary>
/// <param name="Type">How it finds its antecedent.</param>
/// <param name="Gender">Genders that it agrees with.</param>
/// <param name="Plural">Whether it stands for several.</param>
/// <param name="Class">Kinds of thing that it may stand for.</param>
internal sealed record PronounEntry(AnaphorType Type, GrammaticalGender Gender, bool Plural, ReferentClass Class);
