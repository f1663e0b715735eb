namespace Factum.Extraction.Mentions.Coreference;

/// <summary>What a pronoun or possessive form tells of its referent.</summary>
/// <param name="Type">How it finds its antecedent.</param>
/// <param name="Gender">Genders that it agrees with.</param>
/// <param name="Plural">Whether it stands for several.</param>
/// <param name="Class">Kinds of thing that it may stand for.</param>
internal sealed record PronounEntry(AnaphorType Type, GrammaticalGender Gender, bool Plural, ReferentClass Class)
{
    // Fields, since each accessor of a property is one more method to compile when a process starts.
    public readonly AnaphorType Type = Type;
    public readonly GrammaticalGender Gender = Gender;
    public readonly bool Plural = Plural;
    public readonly ReferentClass Class = Class;
}
