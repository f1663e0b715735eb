using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions.Coreference;

/// <summary>A phrase that can refer: a name, a noun phrase, a pronoun or a possessive.</summary>
internal sealed class Markable
{
    /// <summary>Where it stands: the name, the noun phrase without what only adds to it, the pronoun.</summary>
    public TextRange Range { get; init; }

    /// <summary>Index of the sentence.</summary>
    public int Sentence { get; init; }

    /// <summary>Index of the head word in the sentence.</summary>
    public int Head { get; init; }

    /// <summary>How it finds its antecedent.</summary>
    public AnaphorType Type { get; init; }

    /// <summary>Genders that it agrees with.</summary>
    public GrammaticalGender Gender { get; set; } = GrammaticalGender.Any;

    /// <summary>Whether it stands for several.</summary>
    public bool Plural { get; init; }

    /// <summary>Kinds of thing that it may stand for.</summary>
    public ReferentClass Class { get; set; } = ReferentClass.Any;

    /// <summary>Lemma of the head noun; of a name, nothing.</summary>
    public string? Lemma { get; init; }

    /// <summary>Index of the entity that a name names; -1 for what is no name.</summary>
    public int Entity { get; init; } = -1;

    /// <summary>The markable that a complement or a possessive inside this one refers to ("le patron de X", "sa patronne"), or <see langword="null"/>.</summary>
    public Markable? Owner { get; set; }

    /// <summary>How prominent its place in the sentence is, 0 to 1.</summary>
    public double Prominence { get; init; }

    /// <summary>Index of the word that heads the markable's clause, or -1.</summary>
    public int Clause { get; init; } = -1;

    /// <summary>Relation of the markable's head to its own head, universal.</summary>
    public DependencyRelation Relation { get; init; }

    /// <summary>Whether somebody else's quoted words hold it.</summary>
    public bool Quoted { get; set; }

    /// <summary>Whether it brings in something new though it looks definite: "le groupe suisse X" where X is not read as a group.</summary>
    public bool IsNew { get; set; }

    /// <summary>The referent, once it is settled.</summary>
    public Referent? Referent { get; set; }
}
