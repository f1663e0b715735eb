using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions.Coreference;

/// <summary>A phrase that can refer: a name, a noun phrase, a pronoun or a possessive.</summary>
/// <remarks>Fields, since each accessor of a property is one more method to compile when a process starts.</remarks>
internal sealed class Markable
{
    /// <summary>Where it stands: the name, the noun phrase without what only adds to it, the pronoun.</summary>
    public TextRange Range;

    /// <summary>Index of the sentence.</summary>
    public int Sentence;

    /// <summary>Index of the head word in the sentence.</summary>
    public int Head;

    /// <summary>How it finds its antecedent.</summary>
    public AnaphorType Type;

    /// <summary>Genders that it agrees with.</summary>
    public GrammaticalGender Gender = GrammaticalGender.Any;

    /// <summary>Whether it stands for several.</summary>
    public bool Plural;

    /// <summary>Kinds of thing that it may stand for.</summary>
    public ReferentClass Class = ReferentClass.Any;

    /// <summary>Lemma of the head noun; of a name, nothing.</summary>
    public string? Lemma;

    /// <summary>The adjective that tells where it is from: "suisse" of "le groupe suisse".</summary>
    public string? Origin;

    /// <summary>Index of the entity that a name names; -1 for what is no name.</summary>
    public int Entity = -1;

    /// <summary>The markable that a complement or a possessive inside this one refers to ("le patron de X", "sa patronne"), or <see langword="null"/>.</summary>
    public Markable? Owner;

    /// <summary>How prominent its place in the sentence is, 0 to 1.</summary>
    public double Prominence;

    /// <summary>Index of the word that heads the markable's clause, or -1.</summary>
    public int Clause = -1;

    /// <summary>Whether the clause that it stands in describes a noun: "a letter that the paper has seen".</summary>
    public bool IsInRelative;

    /// <summary>Relation of the markable's head to its own head, universal.</summary>
    public DependencyRelation Relation;

    /// <summary>Whether somebody else's quoted words hold it.</summary>
    public bool Quoted;

    /// <summary>Whether it brings in something new though it looks definite: "le groupe suisse X" where X is not read as a group.</summary>
    public bool IsNew;

    /// <summary>The referent, once it is settled.</summary>
    public Referent? Referent;
}
