using System;
using System.Collections.Generic;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Mentions.Coreference;

/// <content>Those whom a report opens with before it names them: "A nurse who … has won …. Anna Keller, 34, …".</content>
internal sealed partial class CoreferenceReader
{
    // A report names whom it opens with by its fourth sentence, its headline among them.
    private const int SentencesOfLede = 4;
    private const double SubjectProminence = 0.9;

    // How soon somebody is named whose office was told first.
    private const int SentencesToName = 8;

    /// <summary>Gives those whom the text speaks of before it names them their names.</summary>
    private void NameLedes()
    {
        int last = 0;
        while (last < all.Count && (all[last].Mentions.Count == 0 || all[last].Mentions[0].Sentence <= SentencesToName)) last++;

        // The headline's come last: "Nurse wins prize" is of the nurse below it.
        for (int i = last - 1; i >= 0; i--)
        {
            Referent unnamed = all[i];
            if (unnamed.IsNamed || unnamed.Plural || unnamed.Class != ReferentClass.Person || unnamed.Members.Count > 0 || NameOf(unnamed) is not { } named) continue;
            foreach (Markable mention in unnamed.Mentions) named.Add(mention);
            unnamed.Mentions.Clear();
        }
    }

    private Referent? NameOf(Referent unnamed)
    {
        foreach (Markable mention in unnamed.Mentions)
            if (mention is { Lemma: not null, Quoted: false } && (NamedNext(unnamed, mention) ?? Officer(unnamed, mention) ?? Headlined(unnamed, mention)) is { } named) return named;
        return null;
    }

    // The next sentence opens with a name that was not told before, and says how old they are or who they are; of a definite one it is enough that the name is new.
    private Referent? NamedNext(Referent unnamed, Markable lede)
    {
        if (lede.Sentence >= SentencesOfLede || lede.Relation != DependencyRelation.Nsubj || lede.Prominence < SubjectProminence || lede.Sentence + 1 >= document.Sentences.Count) return null;
        if (lede.Type is not (AnaphorType.IndefiniteNominal or AnaphorType.DefiniteNominal) || (lede.Type == AnaphorType.DefiniteNominal && lede.Owner is null)) return null;
        Sentence next = document.Sentences[lede.Sentence + 1];
        foreach (Referent person in all)
        {
            if (!IsFirstNamedAt(person, next.Range.Start) || (person.Gender & unnamed.Gender) == 0) continue;
            Markable name = person.Mentions[0];
            int after = name.Head;
            while (after < next.Count && next[after].Start < name.Range.End) after++;
            bool told = after + 1 < next.Count && next[after].Form == "," && (next[after + 1].Upos == PartOfSpeech.Num || next[after + 1].Features.Has("PronType", "Rel"));
            return told || person.IsDescribedBy(lede.Lemma!) || (lede.Type == AnaphorType.DefiniteNominal && lexicon.Roles.ContainsKey(lede.Lemma!) && !IsOfficer(person)) ? person : null;
        }

        return null;
    }

    // Whom the lines below the headline call the same, before or beside their name.
    private Referent? Headlined(Referent unnamed, Markable headline)
    {
        if (headline.Sentence != 0 || headline.Owner is not null || unnamed.Mentions.Count > 1 || document.Sentences.Count < 2 || document.Sentences[0][document.Sentences[0].Count - 1].Upos == PartOfSpeech.Punct) return null;
        Referent? found = null;
        foreach (Referent person in all)
        {
            if (person is not { IsNamed: true, Class: ReferentClass.Person } || (person.Gender & unnamed.Gender) == 0 || !IsCalledSoon(person, headline.Lemma!)) continue;
            if (found is not null) return null;
            found = person;
        }

        return found;
    }

    private static bool IsCalledSoon(Referent person, string lemma)
    {
        foreach (Markable mention in person.Mentions) if (mention.Sentence is > 0 and < SentencesOfLede && mention.Lemma == lemma && !mention.Plural) return true;
        return false;
    }

    private bool IsFirstNamedAt(Referent person, int start) =>
        person is { IsNamed: true, Class: ReferentClass.Person } && person.Mentions[0] is { Type: AnaphorType.Name } first && first.Range.Start == start && names.Entities[person.Entity].Name.IndexOf(' ') > 0;

    private bool IsOfficer(Referent person)
    {
        foreach (string description in person.Descriptions) if (lexicon.Roles.ContainsKey(description)) return true;
        return false;
    }

    // "Its director said …. Director Anna Keller …": the only one who is told to be that, and named only behind.
    private Referent? Officer(Referent unnamed, Markable office)
    {
        if (office.Type != AnaphorType.DefiniteNominal || office.Owner?.Referent is not { Class: ReferentClass.Organization or ReferentClass.Place } body) return null;
        if (!lexicon.Roles.TryGetValue(office.Lemma!, out string? role)) role = office.Lemma!;
        Referent? officer = null;
        bool isOfBody = false;
        foreach (Referent person in all)
        {
            if (person is not { IsNamed: true, Class: ReferentClass.Person } || (person.Gender & unnamed.Gender) == 0) continue;
            bool told = firms.TryGetValue(person, out Referent? firm);
            if (!told && body.Class == ReferentClass.Place)
            {
                if (!IsCalledOf(person, office.Lemma!, body)) continue;
                firm = body;
                told = true;
            }

            if (told ? firm != body : isOfBody) continue;
            if (!(person.IsDescribedBy(office.Lemma!) || person.IsDescribedBy(role) || (told && DoesAsCalled(person, office.Lemma!)))) continue;
            if (officer is not null && told == isOfBody) return null;
            officer = person;
            isOfBody = told;
        }

        return officer is not null && officer.Mentions[0].Range.Start > office.Range.Start && officer.Mentions[0].Sentence - office.Sentence <= SentencesToName ? officer : null;
    }

    private static bool IsCalledOf(Referent person, string office, Referent body)
    {
        foreach (Markable mention in person.Mentions) if (mention.Lemma == office && mention.Owner?.Referent == body) return true;
        return false;
    }

    // "The leader of X": whoever was told to lead X.
    private bool DoesAsCalled(Referent person, string office)
    {
        foreach (KeyValuePair<string, string> role in lexicon.AgentRoles)
            if (office.StartsWith(role.Key, StringComparison.Ordinal) && person.IsDescribedBy(role.Value)) return true;
        return false;
    }
}
