using System;
using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Fillers;

/// <summary>Finds what the phrase at a word stands for: an entity, a sum, a time, or its own words.</summary>
internal sealed partial class FillerResolver(AnnotatedSentence sentence, ClauseReader clauses, DocumentFillers shared, DocumentQuantities quantities, DocumentEntities entities, FactGrammar grammar)
{
    private HashSet<int>? apart;

    /// <summary>Keeps those whom the sentence names as its source ("selon X,") from filling roles of what they tell.</summary>
    public void SetApart(Attribution[] attributions)
    {
        foreach (Attribution attribution in attributions)
        {
            if (!attribution.ByPreposition) continue;
            apart ??= [];
            apart.Add(attribution.Subject);
            int name = sentence.Covering[attribution.Subject];
            for (int word = attribution.Trigger + 1; word < sentence.Count && sentence[word].Form != ","; word++)
                if (word == attribution.Subject || (name >= 0 && sentence.Covering[word] == name) || (sentence[word].Start >= attribution.Source.Range.Start && sentence[word].End <= attribution.Source.Range.End)) apart.Add(word);
        }
    }

    /// <summary>The fillers of a phrase and of those coordinated with it, in a list that is the caller's until <see cref="Release"/>.</summary>
    public PlainList<Filler> Resolve(int word, FillerTypes types)
    {
        PlainList<Filler> found = shared.Rent();
        word = clauses.Antecedent(word);
        if (grammar.Has(Construction.BareTitles)) word = HeadOfChunk(word);
        if (grammar.Has(Construction.BareTitles) && NamesBehindPlural(word, types, found)) return [.. found];
        if (NamesOfCounted(word, types, found)) return [.. found];
        Collect(word, types, found, 0);
        if (grammar.Including.Count > 0 && found.Count > 0 && found[0].Kind == FillerKind.Text) NameIncluded(word, types, found);

        // "L'ingénieur et ancien ministre X": one person is both.
        if (grammar.Has(Construction.SharedArticles) && found.Count == 2 && found[0].Kind == FillerKind.Text && found[1].Kind == FillerKind.Entity && DescribesNext(word)) found.RemoveAt(0);

        // "les deux groupes, X et Y": the names say who the groups are.
        if (found.Count > 2 && found[0].Kind == FillerKind.Text && sentence[word].Features.Has("Number", "Plur") && NamesFollow(found) && FollowsComma(found[1].Range.Start)) found.RemoveAt(0);
        return found;
    }

    /// <summary>How far phrases reach.</summary>
    public readonly PhraseExtent Extent = new(sentence, clauses, grammar);

    /// <summary>Takes back what <see cref="Resolve"/> gave: nobody looks at it any more.</summary>
    public void Release() => shared.Release();

    /// <summary>The filler of a phrase without those coordinated with it, or <see langword="null"/>.</summary>
    public Filler? One(int word, FillerTypes types)
    {
        word = clauses.Antecedent(word);
        if (grammar.Has(Construction.BareTitles)) word = HeadOfChunk(word);
        if (word + 2 < sentence.Count && sentence.Covering[word] >= 0 && Hyphened(word) is int participle and >= 0)
        {
            int based = clauses.Surface.NameAfter(participle);
            if (based < 0 && participle > word + 2) based = HeadOfChunk(participle + 1);
            if (based < 0) return null;
            word = based;
        }

        if (sentence[word].Form == grammar.Unnamed && (types & FillerTypes.ActorPhrase) != 0) return Text(new TextRange(sentence[word].Start, sentence[word].End));
        if (sentence[word].Upos == PartOfSpeech.Noun && OneOf(word) is int subject and >= 0 && Entity(subject, types) is Filler one) return one;
        if ((types & FillerTypes.Amount) != 0 && AmountAt(word, 3) is Filler amount) return amount;
        if ((types & FillerTypes.Time) != 0 && sentence.Time[word] >= 0) return Time(sentence.Time[word]);
        if ((types & FillerTypes.Count) != 0 && Count(word) is Filler count) return count;
        if ((types & FillerTypes.Place) != 0 && sentence.Mention[word] < 0 && Settlement(word) is Filler settlement) return (types & (FillerTypes.Person | FillerTypes.ActorPhrase)) == 0 ? settlement : Text(new TextRange(Extent.Of(word).Start, settlement.Range.End)) with { Kind = FillerKind.Entity, Index = settlement.Index };
        if ((types & FillerTypes.Named) != 0 && Entity(word, types) is Filler entity) return entity;
        return Described(word, types) ?? Apposed(word, types) ?? Phrase(word, types);
    }

    /// <summary>The participle that a hyphen joins to a name, or to the region behind a town: "Cork-based", "Toledo, Ohio-based"; or -1.</summary>
    private int Hyphened(int name)
    {
        if (sentence[name + 1].Form == "," && name + 4 < sentence.Count && sentence.Covering[name + 2] >= 0) name += 2;
        return sentence[name + 1].Form == "-" && grammar.HyphenParticiples.Contains(sentence[name + 2].Form) ? name + 2 : -1;
    }

    /// <summary>The entity that a phrase refers to, or <see langword="null"/>.</summary>
    public Filler? Entity(int word, FillerTypes types)
    {
        int mention = MentionOf(word);
        if (mention < 0) return null;
        Mention found = entities.Mentions[mention];
        if (IsWorkOf(word, found)) return null;
        return AcceptedKinds.Accepts(types, entities.Entities[found.Entity]) ? shared.Entity(mention) : null;
    }

    // "A Turner", "un Soulages": a work of whoever bears the surname.
    private bool IsWorkOf(int word, Mention name) =>
        name.Form == MentionForm.Name && word > 0 && sentence[word - 1].Upos == PartOfSpeech.Det && sentence[word - 1].Features.Has("Definite", "Ind") && sentence[word].Start == name.Range.Start && sentence[word].End == name.Range.End
        && entities.Entities[name.Entity] is { Kind: EntityKind.Person } person && person.Name.IndexOf(' ') > 0;

    // "The town of Marl", where somebody goes or which does something: the place has its name behind what it is.
    private Filler? Settlement(int word)
    {
        if (!grammar.Settlements.Contains(sentence.Lemmas[word])) return null;
        int at = word + 1;
        while (at < sentence.Count && at < word + 4 && sentence.Covering[at] < 0 && (sentence[at].Upos == PartOfSpeech.Adj || sentence.Lemmas[at] == grammar.Genitive)) at++;
        return at < sentence.Count && at > word + 1 && sentence.Covering[at] >= 0 && sentence.Lemmas[at - 1] == grammar.Genitive ? Entity(at, FillerTypes.Place) : null;
    }

    /// <summary>Whether a filler is a place that acts: "Oslo versera …".</summary>
    public bool IsPlace(Filler filler) => filler.Kind == FillerKind.Entity && entities.Entities[filler.Index].Kind == EntityKind.Place;

    /// <summary>Whether a filler is a named event.</summary>
    public bool IsEvent(Filler filler) => filler.Kind == FillerKind.Entity && entities.Entities[filler.Index].Kind == EntityKind.Event;

    /// <summary>Whether a filler is somebody known by name.</summary>
    public bool IsPerson(Filler filler) => filler.Kind == FillerKind.Entity && entities.Entities[filler.Index].Kind == EntityKind.Person;

    /// <summary>The entity at a word where its noun says what it is: a company with an unheard-of name may have been taken for a person.</summary>
    public Filler? NamedLoosely(int word, FillerTypes types)
    {
        if (Entity(word, types) is Filler sure) return sure;
        if ((types & (FillerTypes.Organization | FillerTypes.Person)) != FillerTypes.Organization) return null;
        return MentionOf(word) is int mention and >= 0 && entities.Entities[entities.Mentions[mention].Entity] is { Kind: EntityKind.Person, KindConfidence: < 0.8 } ? Entity(word, FillerTypes.Person) : null;
    }

    /// <summary>The filler for a sum.</summary>
    public Filler Amount(int index) => shared.Amount(index);

    /// <summary>The filler for a time.</summary>
    public Filler Time(int index) => shared.Time(index);

    /// <summary>Words of the text as a filler.</summary>
    public Filler Text(TextRange range) => shared.Text(range);

    /// <summary>Whether a noun is of people or institutions.</summary>
    public bool IsActor(int word) => ((sentence[word].Upos == PartOfSpeech.Num || grammar.Multitudes.Contains(sentence.Lemmas[word]) || (sentence[word].Upos == PartOfSpeech.Pron && sentence.Lemmas[word] == grammar.One)) && CountedActor(word)) || sentence[word].Form == grammar.Unnamed || IsActorNoun(word) || grammar.ActingEstablishments.Contains(sentence.Lemmas[word]) || IsAgentive(word) || grammar.Sources.Contains(sentence.Lemmas[word]) || (sentence[word].Upos == PartOfSpeech.Propn && MentionOf(word) < 0);

    // "Beekeepers", "landowners": whoever keeps, owns, drives or makes something.
    private bool IsAgentive(int word) => sentence[word].Upos == PartOfSpeech.Noun && IsAgentive(sentence.Lemmas[word]);

    private bool IsAgentive(string lemma)
    {
        for (int i = 0; i < grammar.Agentive.Length; i++)
            if (lemma.Length > grammar.Agentive[i].Length && lemma.EndsWith(grammar.Agentive[i], StringComparison.Ordinal)) return true;
        return false;
    }

    // "Two of the volunteers".
    private bool CountedActor(int numeral)
    {
        foreach (int child in sentence.Tree.Children(numeral))
            if (sentence.Relation(child) is DependencyRelation.Nmod or DependencyRelation.Obl && child > numeral && grammar.Actors.Contains(sentence.Lemmas[child])) return true;

        // "The two fell out."
        return numeral > 0 && grammar.Pairs.Contains(sentence.Lower(numeral)) && grammar.Definites.Contains(sentence.Lower(numeral - 1)) && sentence.Relation(numeral) == DependencyRelation.Nsubj;
    }

    /// <summary>The subject of which a phrase says that it is one of those things: "X est l'un des partenaires", or -1.</summary>
    private int OneOf(int word)
    {
        int one = sentence[word].Head;
        if (one < 0 || sentence.Lemmas[one] != grammar.One || sentence[one].Upos is PartOfSpeech.Det || clauses.CaseName(word) != grammar.Genitive) return -1;
        foreach (int child in sentence.Tree.Children(one)) if (sentence.Relation(child) == DependencyRelation.Nsubj) return child;
        int copula = sentence.Child(one, DependencyRelation.Cop);
        return copula < 0 ? -1 : clauses.Subjects.Left(copula);
    }

    private bool FollowsComma(int offset)
    {
        int word = sentence.FirstAt(offset);
        return word > 0 && word < sentence.Count && sentence[word - 1].Form == ",";
    }

    /// <summary>The person's name that ends the phrase which an institution's name opens: "Aalto University rector X".</summary>
    private int HeadOfChunk(int word)
    {
        if (sentence.Covering[word] is not (int opening and >= 0) || entities.Entities[entities.Mentions[opening].Entity].Kind == EntityKind.Person) return word;
        int at = word + 1;
        while (at < sentence.Count && sentence.Covering[at] == opening) at++;
        int first = at;
        while (at < sentence.Count && at < first + 5 && sentence.Covering[at] < 0 && sentence[at].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn) at++;
        if (at == first || at >= sentence.Count || sentence.Covering[at] < 0 || !IsActorNoun(at - 1) || clauses.NamesSeveral(at - 1)) return word;
        return entities.Entities[entities.Mentions[sentence.Covering[at]].Entity].Kind == EntityKind.Person ? at : word;
    }

    private bool IsActorNoun(int word) => grammar.IsActor(sentence.Lemmas[word]);

    // "A fifth of its workers in X": where they work is none of how many they are.
    private TextRange BeforePlace(int word, TextRange phrase)
    {
        for (int i = word + 2; i + 1 < sentence.Count && sentence[i].End < phrase.End; i++)
            if (sentence[i].Upos == PartOfSpeech.Adp && grammar.Locatives.Contains(sentence.Lemmas[i]) && sentence.Covering[i + 1] >= 0 && KindAt(i + 1) == EntityKind.Place) return new TextRange(phrase.Start, sentence[i - 1].End);
        return phrase;
    }

    private Filler? Phrase(int word, FillerTypes types)
    {
        if (sentence.IsVerbal(word) && !OpensAsPlural(word))
        {
            if ((types & FillerTypes.Clause) == 0) return null;
            int first = sentence.Tree.First(word);
            int last = sentence.Tree.Last(word);
            while (first < word && (grammar.PurposeMarks.Contains(sentence[first].Form) || sentence.Amount[first] >= 0)) first++;
            while (last > word && sentence[last].Upos == PartOfSpeech.Punct) last--;
            return Text(new TextRange(sentence[first].Start, sentence[last].End));
        }

        if (sentence.Reference[word] >= 0 && (types & (FillerTypes.Phrase | FillerTypes.Product)) == 0 && !MayAct(shared.Antecedent(entities.References[sentence.Reference[word]]))) return null;
        if (sentence.Reference[word] >= 0) return (types & (grammar.Has(Construction.GenderedPronouns) ? FillerTypes.Phrase | FillerTypes.ActorPhrase | FillerTypes.Person | FillerTypes.Organization : FillerTypes.Phrase | FillerTypes.ActorPhrase)) == 0 ? null : Text(entities.References[sentence.Reference[word]].Antecedent);
        if (sentence[word].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Adj or PartOfSpeech.Num) && !OpensAsPlural(word) && !(grammar.Has(Construction.HomographNouns) && sentence.Mention[word] < 0 && IsActor(word))) return null;
        if (sentence.Time[word] >= 0 || sentence.Amount[word] >= 0) return null;
        if ((types & FillerTypes.Phrase) == 0 && !((types & FillerTypes.ActorPhrase) != 0 && IsActor(word))) return null;
        if (grammar.Asides.Contains(sentence.Lemmas[word]) && clauses.CaseName(word).Length > 0) return null;
        int mention = MentionOf(word);
        if (mention >= 0 && entities.Mentions[mention].Form == MentionForm.Name && (types & FillerTypes.Named) != 0 && sentence.Covering[word] == mention) return null;
        TextRange phrase = Extent.Of(word);
        return Apposed(word, phrase, types) ?? Text(phrase);
    }

    // "La maison de X a brûlé. Elle …": a pronoun that takes up a thing is nobody who acts.
    private bool MayAct(in Word antecedent) =>
        antecedent.Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj) || char.IsUpper(antecedent.Form[0]) || grammar.IsActor(antecedent.Lemma) || grammar.Multitudes.Contains(antecedent.Lemma) || grammar.Sources.Contains(antecedent.Lemma) || grammar.ActingEstablishments.Contains(antecedent.Lemma) || IsAgentive(antecedent.Lemma);

    // "Rents in the town have risen": the tagger takes a plural that opens a sentence for a verb.
    private bool OpensAsPlural(int word) => word == 0 && grammar.Has(Construction.HomographNouns) && sentence.Relation(word) == DependencyRelation.Nsubj && sentence[word].Form.EndsWith(grammar.PluralEnding, StringComparison.Ordinal);
}
