using System;
using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions.Coreference;

/// <summary>Something that the text talks about, with what its mentions have told of it so far.</summary>
/// <remarks>Fields, since each accessor of a property is one more method to compile when a process starts.</remarks>
internal sealed class Referent
{
    private const int FewDescriptions = 8;

    // The descriptions of the few referents that have many.
    private HashSet<string>? manyDescriptions;

    /// <summary>Index of the entity when the referent is named, else -1.</summary>
    public int Entity = -1;

    /// <summary>The members when this stands for several that are mentioned together: "Anna et Paul".</summary>
    public PlainList<Referent> Members = [];

    /// <summary>The mentions in text order.</summary>
    public readonly PlainList<Markable> Mentions = new(1);

    /// <summary>Head nouns and office groups by which the referent has been described, each once.</summary>
    public readonly List<string> Descriptions = new(1);

    /// <summary>Genders that are still possible.</summary>
    public GrammaticalGender Gender = GrammaticalGender.Any;

    /// <summary>Kinds of thing that are still possible.</summary>
    public ReferentClass Class = ReferentClass.Any;

    /// <summary>Whether its name, though read as that of something else, may be a surname alone.</summary>
    public bool MayBePerson;

    /// <summary>Whether its name, though read as that of somebody or some place, may be an organisation's: one word that no list knows.</summary>
    public bool MayBeOrganization;

    /// <summary>Whether its name, of several words, is none that lists know as somebody's or some place's, so that a noun beside it may tell that it is an organisation's.</summary>
    public bool MayBeCalledOrganization;

    /// <summary>Whether the text took it up as an organisation, whatever its name was read as.</summary>
    public bool IsTakenForOrganization;

    /// <summary>Whether it is several.</summary>
    public bool Plural;

    /// <summary>Whether the name is plural in form: "les Laiteries réunies".</summary>
    public bool HasPluralName;

    /// <summary>Whether a plural of people heads the name: "les Sœurs de la Charité".</summary>
    public bool IsNamedAfterPeople;

    /// <summary>The noun that heads the name: "théâtre" of "Théâtre du Nord"; nothing where the name is none.</summary>
    public string? NameHead;

    /// <summary>Whether a gazetteer knows the name as a country's.</summary>
    public bool IsCountry;

    /// <summary>Whether a gazetteer knows the name as a city's or town's.</summary>
    public bool IsTown;

    /// <summary>Whether a gazetteer knows the name as a region's, a river's or a mountain's, and as no town's.</summary>
    public bool IsRegion;

    /// <summary>Whether it is a federal state or a province by its name.</summary>
    public bool IsFederalState;

    /// <summary>Whether a gazetteer knows the name as a newspaper's, an agency's or a broadcaster's.</summary>
    public bool IsMedia;

    /// <summary>The adjective that told first where it is from.</summary>
    public string? Origin;

    /// <summary>Whether the members only stood in one sentence, and nothing joined them.</summary>
    public bool IsLoose;

    /// <summary>Whether the document opens with it.</summary>
    public bool IsTopic;

    /// <summary>The latest mention.</summary>
    public Markable Latest => Mentions[Mentions.Count - 1];

    /// <summary>The latest mention that starts before an offset, or <see langword="null"/>: names of a sentence are known before its pronouns are settled.</summary>
    public Markable? LatestBefore(int offset)
    {
        for (int i = Mentions.Count - 1; i >= 0; i--)
            if (Mentions[i].Range.Start < offset) return Mentions[i];
        return null;
    }

    /// <summary>Whether the referent has a name.</summary>
    public bool IsNamed => Entity >= 0;

    /// <summary>Takes in one more mention and what it tells.</summary>
    public void Add(Markable mention)
    {
        Mentions.Add(mention);
        mention.Referent = this;
        Origin ??= mention.Origin;
        if ((Gender & mention.Gender) != 0) Gender &= mention.Gender;
        if ((Class & mention.Class) != 0) Class &= mention.Class;
        if (mention.Lemma is not null) Describe(mention.Lemma);
    }

    /// <summary>Settles that it is an organisation: "Norvale ... the company".</summary>
    public void TakeForOrganization()
    {
        IsTakenForOrganization |= Class != ReferentClass.Organization;
        MayBeOrganization = false;
        Class = ReferentClass.Organization;
        Gender = GrammaticalGender.Any;
    }

    /// <summary>Whether the referent has been described by a noun or office group.</summary>
    public bool IsDescribedBy(string description) => manyDescriptions?.Contains(description) ?? Descriptions.Contains(description);

    /// <summary>Adds a description.</summary>
    public void Describe(string description)
    {
        if (IsDescribedBy(description)) return;
        Descriptions.Add(description);
        if (manyDescriptions is not null) manyDescriptions.Add(description);
        else if (Descriptions.Count > FewDescriptions) manyDescriptions = new(Descriptions, StringComparer.Ordinal);
    }
}
