using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Relations;

/// <summary>Organisations and establishments named with their town: "Boston's X", "Lagos fintech X", "l'usine de Brest", "the plant in Leiden".</summary>
internal sealed class InstitutionPlaces(SentenceReading reading, ParsedDocument document, DocumentEntities entities, FactGrammar grammar)
{
    private readonly AnnotatedSentence sentence = reading.Sentence;

    /// <summary>Adds what is not told yet, in text order.</summary>
    public static void Add(PlainList<SentenceReading> sentences, ParsedDocument document, DocumentEntities entities, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        HashSet<long> told = [];
        HashSet<long> pairs = [];
        foreach (FactDraft draft in drafts)
        {
            if (draft.Kind.Name != "Location" || draft.Of("Entity") is not Filler what || draft.Of("Place") is not Filler where) continue;
            if (what.Kind == FillerKind.Entity && entities.Entities[what.Index].Kind == EntityKind.Place) continue;
            told.Add(PairKey.Of(draft.Sentence, where.Range.Start));
            if (what.Kind == FillerKind.Entity && where.Kind == FillerKind.Entity) pairs.Add(PairKey.Of(what.Index, where.Index));
        }

        foreach (SentenceReading reading in sentences)
        {
            if (!reading.Sentence.HasNames) continue;
            InstitutionPlaces places = new(reading, document, entities, grammar);
            for (int word = reading.Sentence.Dateline; word < reading.Sentence.Count; word++)
            {
                int place = places.PlaceAt(word);
                if (place < 0 || (word > 0 && reading.Sentence.Covering[word - 1] == place) || told.Contains(PairKey.Of(reading.Sentence.Index, entities.Mentions[place].Range.Start))) continue;
                if ((places.Before(word) ?? (grammar.Has(Construction.NounAdjuncts) ? places.Behind(word) : null)) is not Filler what) continue;
                if (what.Kind != FillerKind.Entity || pairs.Add(PairKey.Of(what.Index, entities.Mentions[place].Entity))) drafts.Add(Located(reading, word, what, entities.Mentions[place], document));
            }
        }
    }

    private static FactDraft Located(SentenceReading reading, int word, Filler what, Mention where, ParsedDocument document)
    {
        FactDraft draft = new(FactVocabulary.Find("Location")!, reading.Sentence.Index, word) { IsLabel = true, TriggerRange = where.Range, Score = 0.8 };
        draft.Add("Entity", what);
        draft.Add("Place", new Filler(FillerKind.Entity, where.Entity, where.Range.Of(document.Text), where.Range));
        return draft;
    }

    private int PlaceAt(int word)
    {
        int mention = sentence.Covering[word];
        return mention >= 0 && entities.Entities[entities.Mentions[mention].Entity].Kind == EntityKind.Place ? mention : -1;
    }

    /// <summary>What stands before the place: "the plant in Leiden", "l'hôpital X de Brest", "Dravel Engineering of Leiden".</summary>
    private Filler? Before(int word)
    {
        int preposition = word - 1;
        while (preposition > 0 && sentence[preposition].Upos == PartOfSpeech.Det) preposition--;
        if (preposition < 1 || sentence[preposition].Upos != PartOfSpeech.Adp) return null;
        bool genitive = sentence.Lemmas[preposition] == grammar.Genitive;
        if (!genitive && !grammar.Locatives.Contains(sentence.Lemmas[preposition])) return null;
        int noun = preposition - 1;
        if (genitive && Resident(word, noun) is Filler resident) return resident;

        // "X Spaceport, in Shetland".
        if (grammar.Has(Construction.LocativeModifiers) && !genitive && noun > 0 && sentence[noun].Form == "," && sentence.Covering[noun - 1] >= 0) noun--;
        int name = sentence.Covering[noun];
        if (name >= 0)
        {
            Mention institution = entities.Mentions[name];
            if (entities.Entities[institution.Entity].Kind is not (EntityKind.Organization or EntityKind.Place) || !(IsEstablishment(institution) || (genitive && IsFirm(institution)))) return null;
            return new Filler(FillerKind.Entity, institution.Entity, institution.Range.Of(document.Text), institution.Range);
        }

        // "l'hôpital de Brest" by itself is but its name: only what stands for something named is told to be somewhere.
        while (noun > 0 && preposition - noun < 4 && sentence.Covering[noun] < 0 && sentence[noun].Upos is PartOfSpeech.Adj) noun--;
        if (sentence.Covering[noun] >= 0 || !(grammar.Establishments.Contains(sentence.Lemmas[noun]) || (genitive && grammar.Enterprises.Contains(sentence.Lemmas[noun])))) return null;
        return reading.Fillers.Entity(noun, FillerTypes.Organization) ?? (LiesElsewhere(word) ? null : Unnamed(noun, genitive));
    }

    /// <summary>Whose town stands between commas: "X, 34, of Derby,".</summary>
    private Filler? Resident(int word, int comma)
    {
        if (comma < 1 || sentence[comma].Form != ",") return null;
        int end = End(word);
        if (end + 1 < sentence.Count && sentence[end + 1].Upos != PartOfSpeech.Punct) return null;
        int at = comma - 1;
        bool aged = sentence.Covering[at] < 0 && at > 1 && sentence[at].Upos == PartOfSpeech.Num && sentence[at - 1].Form == ",";
        if (aged) at -= 2;
        if (sentence.Covering[at] < 0) return null;
        return reading.Fillers.Entity(at, aged || !IsFirm(entities.Mentions[sentence.Covering[at]]) ? FillerTypes.Person : FillerTypes.Person | FillerTypes.Organization);
    }

    // "Its plant in Leiden, South Holland" tells where Leiden is.
    private bool LiesElsewhere(int word)
    {
        int next = End(word) + 1;
        return next + 1 < sentence.Count && sentence[next].Form is "," or "(" && PlaceAt(next + 1) >= 0;
    }

    private int End(int word)
    {
        int end = word;
        while (end + 1 < sentence.Count && sentence.Covering[end + 1] == sentence.Covering[word]) end++;
        return end;
    }

    // "Dravel Engineering of Leiden": what bears a name of its own and is no body of the place.
    private bool IsFirm(Mention name) => grammar.Has(Construction.NounAdjuncts) && entities.Entities[name.Entity].Kind == EntityKind.Organization && !IsPublic(name);

    /// <summary>An establishment without a name that is one of something known: "its plant in Leiden", "smelters in Iceland".</summary>
    private Filler? Unnamed(int noun, bool genitive)
    {
        if (genitive || !grammar.Has(Construction.LocativeModifiers) || !grammar.Establishments.Contains(sentence.Lemmas[noun])) return null;
        int first = noun;
        while (first > 0 && sentence.Covering[first - 1] < 0 && sentence[first - 1].Upos is PartOfSpeech.Adj or PartOfSpeech.Noun && sentence.Time[first - 1] < 0) first--;
        bool owned = first > 0 && (sentence[first - 1].Features.Has("Poss", "Yes") || grammar.GenitiveClitics.Contains(sentence[first - 1].Form) || (sentence.Mention[first - 1] >= 0 && sentence[first - 1].Upos is PartOfSpeech.Pron or PartOfSpeech.Det));
        return owned || sentence[noun].Features.Has("Number", "Plur") ? reading.Fillers.Text(new Text.TextRange(sentence[first].Start, sentence[noun].End)) : null;
    }

    // From the comma behind a place to the word behind the place that it lies in.
    private int PastPlace(int word, int comma)
    {
        int close = comma + 1;
        while (close + 1 < sentence.Count && sentence.Covering[close + 1] == sentence.Covering[comma + 1]) close++;
        return close + 1 < sentence.Count && sentence[close + 1].Form == "," && sentence[word == 0 ? 0 : word - 1].Upos == PartOfSpeech.Det ? close + 2 : comma;
    }

    private Filler? NamedBehind(int at, bool owned)
    {
        Mention named = entities.Mentions[sentence.Covering[at]];
        bool described = owned || IsOrganizationNoun(at - 1) || (sentence[at - 1].Upos == PartOfSpeech.Adj && grammar.Enterprises.Contains(sentence.Lower(at - 1)));
        return described && !IsPublic(named) && reading.Fillers.NamedLoosely(at, FillerTypes.Organization) is not null ? new Filler(FillerKind.Entity, named.Entity, named.Range.Of(document.Text), named.Range) : null;
    }

    /// <summary>What stands behind the place: "Boston's X", "Lagos fintech X", "the Glasgow club".</summary>
    private Filler? Behind(int word)
    {
        int at = End(word) + 1;
        bool possessive = at < sentence.Count && grammar.PossessiveMarks.Contains(sentence[at].Form);
        if (possessive) at++;

        // "The Toledo, Ohio, glassmaker X": past what the place lies in.
        if (at + 3 < sentence.Count && sentence[at].Form == "," && PlaceAt(at + 1) >= 0) at = PastPlace(word, at);

        int first = at;
        while (at < sentence.Count && at < first + 5 && sentence.Covering[at] < 0 && (sentence[at].Form == "-" || (char.IsLower(sentence[at].Form[0]) && sentence[at].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn))) at++;
        if (at < sentence.Count && sentence.Covering[at] >= 0 && (possessive || at > first))
        {
            return NamedBehind(at, possessive && at == first);
        }

        int noun = at - 1;
        if (noun < first || !IsOrganizationNoun(noun)) return null;
        return Apposed(word, noun) ?? reading.Fillers.Entity(noun, FillerTypes.Organization);
    }

    /// <summary>The name that stands beside the description, whatever is known of it: "X, the Leiden charity that", "a Leiden practice, X,".</summary>
    private Filler? Apposed(int word, int noun)
    {
        int before = word - 1;
        if (before > 1 && sentence[before].Upos == PartOfSpeech.Det && sentence[before - 1].Form == "," && sentence.Covering[before - 2] >= 0) return reading.Fillers.NamedLoosely(before - 2, FillerTypes.Organization);
        int name = noun + 2;
        if (name >= sentence.Count || sentence[noun + 1].Form != "," || sentence.Covering[name] < 0) return null;
        int end = End(name) + 1;
        return end < sentence.Count && sentence[end].Form == "," ? reading.Fillers.Entity(name, FillerTypes.Organization) : null;
    }

    private bool IsOrganizationNoun(int noun) =>
        sentence[noun].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && !grammar.Persons.Contains(sentence.Lemmas[noun]) && (grammar.Establishments.Contains(sentence.Lemmas[noun]) || grammar.Enterprises.Contains(sentence.Lemmas[noun]) || IsAgentive(sentence.Lemmas[noun]) || IsHyphenated(noun));

    // "start-up" in three words.
    private bool IsHyphenated(int noun) => noun > 1 && sentence[noun - 1].Form == "-" && grammar.Enterprises.Contains(sentence.Lower(noun - 2) + "-" + sentence.Lower(noun));

    // "brewer", "e-bike maker": what makes or sells something, before a company's name.
    private bool IsAgentive(string lemma)
    {
        if (lemma.Length <= 4) return false;
        foreach (string ending in grammar.AgentEndings) if (lemma.EndsWith(ending, System.StringComparison.Ordinal)) return true;
        return false;
    }

    // "Indonesia's Ministry of Health" is of the country rather than in it.
    private bool IsPublic(Mention name)
    {
        for (int word = sentence.FirstAt(name.Range.Start); word < sentence.Count && sentence[word].Start < name.Range.End; word++)
            if (grammar.PublicInstitutions.Contains(sentence.Lower(word))) return true;
        return false;
    }

    private bool IsEstablishment(Mention name)
    {
        for (int word = sentence.FirstAt(name.Range.Start); word < sentence.Count && sentence[word].Start < name.Range.End; word++)
            if (grammar.Establishments.Contains(sentence.Lower(word))) return true;
        return false;
    }
}
