using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Relations;

/// <summary>Places named with what they lie in: "Feyzin (Rhône)", "Bernay, dans l'Eure", "OSLO, Norway".</summary>
internal static class LocationFacts
{
    /// <summary>Adds the facts, in text order.</summary>
    public static void Add(PlainList<SentenceReading> sentences, ParsedDocument document, DocumentEntities entities, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        FactKind kind = FactVocabulary.Find("Location")!;
        if (grammar.Seated.Length > 0) AddBased(sentences, document, entities, grammar.Seated, kind, drafts);
        if (grammar.Sited.Count > 0) AddSited(sentences, document, entities, grammar, kind, drafts);
        HashSet<long> told = [];
        foreach (FactDraft draft in drafts)
            if (draft.Kind == kind && draft.Of("Entity") is { Kind: FillerKind.Entity } what && draft.Of("Place") is { Kind: FillerKind.Entity } where) told.Add(PairKey.Of(what.Index, where.Index));
        int last = -1;
        int beside = -1;
        for (int i = 0; i < entities.Mentions.Count; i++)
        {
            Mention inner = entities.Mentions[i];
            if (inner.Form != MentionForm.Name) continue;
            bool seated = entities.Entities[inner.Entity].Kind == EntityKind.Organization;
            if (entities.Entities[inner.Entity].Kind != EntityKind.Place && !seated) continue;

            int next = i + 1;
            while (next < entities.Mentions.Count && entities.Mentions[next].Form != MentionForm.Name) next++;
            if (next >= entities.Mentions.Count) break;
            Mention outer = entities.Mentions[next];
            if (outer.Entity == inner.Entity || entities.Entities[outer.Entity].Kind != EntityKind.Place || outer.Range.Start - inner.Range.End is < 1 or > 60) continue;
            string gap = document.Text.Substring(inner.Range.End, outer.Range.Start - inner.Range.End).Replace('’', '\'').Replace('\u00a0', ' ');
            char after = outer.Range.End < document.Text.Length ? document.Text[outer.Range.End] : '.';
            bool listed = last == i;

            // "le musée X, à Y,": where an organisation is, between commas, or before what its town lies in.
            if (seated && !((after is ',' || document.Text.HasAt(outer.Range.End, " (")) && gap.StartsWith(", ", System.StringComparison.Ordinal) && gap.Length > 2 && grammar.Seats.Contains(gap.Substring(2).Trim()))) continue;
            if (gap == ", " && (beside == i || OpensList(entities, next, document.Text)) && (AreOfAKind(inner, outer, document.Text) || IsAmongCountries(inner, outer, document.Text)))
            {
                beside = next;
                continue;
            }

            if (!LiesIn(gap, after, document.Text, outer.Range.End, listed, grammar) || IsBeside(inner, outer, gap, document.Text, grammar) || !told.Add(PairKey.Of(inner.Entity, outer.Entity))) continue;
            last = next;
            FactDraft draft = new(kind, inner.Sentence, inner.Head) { IsLabel = true, TriggerRange = new TextRange(inner.Range.Start, outer.Range.End) };
            draft.Add("Entity", Named(inner, document));
            draft.Add("Place", Named(outer, document));
            drafts.Add(draft);
        }
    }

    /// <summary>"London-based snack maker X".</summary>
    private static void AddBased(PlainList<SentenceReading> sentences, ParsedDocument document, DocumentEntities entities, string seated, FactKind kind, PlainList<FactDraft> drafts)
    {
        foreach (SentenceReading reading in sentences)
        {
            AnnotatedSentence sentence = reading.Sentence;
            if (!sentence.HasNames || !sentence.MayHave(seated)) continue;
            for (int word = 0; word + 2 < sentence.Count; word++)
            {
                if (sentence[word + 1].Form != "-" || sentence[word + 2].Form != seated || sentence.Covering[word] < 0) continue;
                Mention place = TownOf(entities, sentence.Covering[word], document.Text);
                int name = reading.Clauses.Surface.NameAfter(word + 2);
                if (name < 0 && entities.Entities[place.Entity].Kind == EntityKind.Place && Nominal(reading, word + 2) is Filler nominal)
                {
                    FactDraft taken = new(kind, sentence.Index, word + 2) { IsLabel = true, TriggerRange = new TextRange(sentence[word + 2].Start, sentence[word + 2].End) };
                    taken.Add("Entity", nominal);
                    taken.Add("Place", Named(place, document));
                    drafts.Add(taken);
                    continue;
                }

                if (name < 0 || entities.Entities[place.Entity].Kind != EntityKind.Place) continue;
                Mention based = entities.Mentions[sentence.Covering[name]];
                if (entities.Entities[based.Entity].Kind == EntityKind.Place) continue;
                FactDraft draft = new(kind, sentence.Index, word + 2) { IsLabel = true, TriggerRange = new TextRange(sentence[word + 2].Start, sentence[word + 2].End) };
                draft.Add("Entity", Named(based, document));
                draft.Add("Place", Named(place, document));
                drafts.Add(draft);
            }
        }
    }

    /// <summary>"X is based in Oslo", "X, headquartered in Oslo,", "a firm based in Oslo", whatever hangs where.</summary>
    private static void AddSited(PlainList<SentenceReading> sentences, ParsedDocument document, DocumentEntities entities, FactGrammar grammar, FactKind kind, PlainList<FactDraft> drafts)
    {
        WordFilter mayBeSited = grammar.MayBeSited;
        HashSet<long> told = [];
        foreach (FactDraft draft in drafts)
            if (draft.Kind == kind && draft.Of("Entity") is { Kind: FillerKind.Entity } sited) told.Add(PairKey.Of(draft.Sentence, sited.Index));
        foreach (SentenceReading reading in sentences)
        {
            AnnotatedSentence sentence = reading.Sentence;
            if (!sentence.HasNames) continue;
            for (int word = 1; word + 2 < sentence.Count; word++)
            {
                if (mayBeSited.MayHold(sentence[word].Form) && grammar.Sited.Contains(sentence[word].Form) && grammar.Locatives.Contains(sentence[word + 1].Form)) AddSited(reading, word, document, entities, kind, told, drafts);
            }
        }
    }

    private static void AddSited(SentenceReading reading, int word, ParsedDocument document, DocumentEntities entities, FactKind kind, HashSet<long> told, PlainList<FactDraft> drafts)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int at = word + 2;
        while (at + 1 < sentence.Count && sentence.Covering[at] < 0 && sentence[at].Upos is PartOfSpeech.Det or PartOfSpeech.Adj) at++;
        if (sentence.Covering[at] < 0 || entities.Entities[entities.Mentions[sentence.Covering[at]].Entity].Kind != EntityKind.Place) return;
        int before = word - 1;
        while (before > 0 && sentence[before].Upos == PartOfSpeech.Adv) before--;
        int what = sentence[before].Form == "," ? before - 1 : sentence[before].Upos is PartOfSpeech.Aux or PartOfSpeech.Verb ? reading.Clauses.Subjects.Left(before) : before;
        Filler? found = what < 0 ? null : reading.Fillers.Entity(what, FillerTypes.Organization | FillerTypes.Person | FillerTypes.Product) ?? DescribedBy(reading, what);
        if ((found ?? DescribedBy(reading, Modified(sentence, word))) is not Filler entity) return;
        FactDraft draft = new(kind, sentence.Index, word) { IsLabel = true, TriggerRange = new TextRange(sentence[word].Start, sentence[word].End) };
        draft.Add("Entity", entity);
        draft.Add("Place", Named(entities.Mentions[sentence.Covering[at]], document));
        if (told.Add(PairKey.Of(draft.Sentence, entity.Index))) drafts.Add(draft);
    }

    // "X is a Norwegian airline based in Oslo".
    private static Filler? DescribedBy(SentenceReading reading, int noun) =>
        noun >= 0 && reading.Sentence[noun].Upos == PartOfSpeech.Noun && reading.Sentence.Covering[noun] < 0 ? DescribedNames.Of(reading, noun, FillerTypes.Organization | FillerTypes.Product) : null;

    /// <summary>The noun that a participle describes, also behind another: "a bank founded in 1986 and headquartered in Oslo"; or -1.</summary>
    private static int Modified(AnnotatedSentence sentence, int participle)
    {
        if (sentence.Relation(participle) == DependencyRelation.Conj && sentence[participle].Head is int first and >= 0 && first < participle) participle = first;
        return sentence.Relation(participle) == DependencyRelation.Acl ? sentence[participle].Head : -1;
    }

    /// <summary>What the noun after "-based" refers to: "the Oslo-based firm", "X, an Oslo-based company".</summary>
    private static Filler? Nominal(SentenceReading reading, int based)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int noun = based + 1;
        while (noun + 1 < sentence.Count && sentence.Covering[noun] < 0 && (sentence[noun].Upos == PartOfSpeech.Adj || (sentence[noun].Upos == PartOfSpeech.Noun && sentence[noun + 1].Upos == PartOfSpeech.Noun))) noun++;
        if (noun >= sentence.Count || sentence[noun].Upos != PartOfSpeech.Noun) return null;
        if (reading.Fillers.Entity(noun, FillerTypes.Organization | FillerTypes.Person | FillerTypes.Product) is Filler filler) return filler;
        int place = based - 2;
        if (place > 1 && sentence[place - 1].Form == "," && sentence.Covering[place - 2] >= 0) place -= 2;
        int name = reading.Clauses.Surface.NameBefore(place);
        return name < 0 ? null : reading.Fillers.Entity(name, FillerTypes.Organization | FillerTypes.Person);
    }

    // "The Toledo, Ohio-based firm" is in Toledo.
    private static Mention TownOf(DocumentEntities entities, int region, string text)
    {
        Mention place = entities.Mentions[region];
        if (region == 0) return place;
        Mention town = entities.Mentions[region - 1];
        bool beside = town.Form == MentionForm.Name && place.Range.Start - town.Range.End == 2 && text.HasAt(town.Range.End, ", ");
        return beside && entities.Entities[town.Entity].Kind == EntityKind.Place && entities.Entities[place.Entity].Kind == EntityKind.Place ? town : place;
    }

    /// <summary>Whether at least two more places stand in a list behind one: "Austin, Denver, Boston and Tulsa".</summary>
    private static bool OpensList(DocumentEntities entities, int place, string text)
    {
        int more = 0;
        for (int i = place + 1; i < entities.Mentions.Count && more < 2; i++)
        {
            Mention name = entities.Mentions[i];
            if (name.Form != MentionForm.Name) continue;
            int gap = name.Range.Start - entities.Mentions[place].Range.End;
            if (gap is < 2 or > 6 || entities.Entities[name.Entity].Kind != EntityKind.Place || !(text.HasAt(entities.Mentions[place].Range.End, ",") || (more > 0 && text.HasAt(entities.Mentions[place].Range.End, " ")))) return false;
            more++;
            place = i;
        }

        return more == 2;
    }

    // Two cities, two countries or two regions.
    private static bool AreOfAKind(Mention first, Mention second, string text) => (ClassOf(first, text) & ClassOf(second, text) & (NameClass.City | NameClass.Country | NameClass.Place)) != 0;

    // "Scotland, Norway, Denmark and Iceland": a region in a list of countries lies in none of them.
    private static bool IsAmongCountries(Mention first, Mention second, string text) => (ClassOf(first, text) & (NameClass.City | NameClass.Town)) == 0 && (ClassOf(second, text) & (NameClass.City | NameClass.Country)) == NameClass.Country;

    // "La France, la Chine", "Bernay, Lisieux": two of a list, as no country lies in another, and where regions stand in brackets no town in what a comma parts from it.
    private static bool IsBeside(Mention inner, Mention outer, string gap, string text, FactGrammar grammar)
    {
        NameClass what = ClassOf(inner, text);
        NameClass where = ClassOf(outer, text);
        const NameClass Settled = NameClass.City | NameClass.Town;
        if ((what & NameClass.Country) != 0 && (what & Settled) == 0 && (where & (NameClass.Country | Settled)) != 0) return true;
        if (gap == ", " && (what & (Settled | NameClass.Country | NameClass.Place)) == NameClass.Country) return true;
        if (GoesOn(gap, outer, text) || IsRepeated(gap, inner, text)) return true;
        return gap == ", " && grammar.Has(Construction.BracketedRegions) && !OpensDispatch(inner, text) && (where & (NameClass.Country | NameClass.Place)) == 0;
    }

    // "En Galice, en Irlande et en Écosse": a preposition that comes again behind the second opens one place after the other.
    private static bool GoesOn(string gap, Mention outer, string text)
    {
        if (gap.Length < 4 || gap.IndexOf(' ', 2) != gap.Length - 1) return false;
        int comma = outer.Range.End;
        if (text.HasAt(comma, gap)) return true;
        return comma + 1 < text.Length && text[comma] == ' ' && text.IndexOf(' ', comma + 1) is int joined and > 0 && joined - comma < 5 && text.HasAt(joined, gap.Substring(1));
    }

    // "En Galice, en Irlande et dans les Asturies": the same preposition stands before both.
    private static bool IsRepeated(string gap, Mention inner, string text) =>
        gap.Length == 5 && gap.StartsWith(", ", System.StringComparison.Ordinal) && gap[4] == ' ' && inner.Range.Start >= 3 && text.HasAt(inner.Range.Start - 1, " ") && string.Compare(text, inner.Range.Start - 3, gap, 2, 2, System.StringComparison.OrdinalIgnoreCase) == 0
        && (inner.Range.Start == 3 || !char.IsLetter(text[inner.Range.Start - 4]));

    // "VERDIN, Qc – ": a dispatch opens with its town in capitals.
    private static bool OpensDispatch(Mention town, string text)
    {
        for (int i = town.Range.Start; i < town.Range.End; i++) if (char.IsLower(text[i])) return false;
        return true;
    }

    private static NameClass ClassOf(Mention name, string text) => NameLexicon.World.Find(NameHash.Add(NameHash.Empty, text, name.Range.Start, name.Range.End));

    private static Filler Named(Mention mention, ParsedDocument document) => new(FillerKind.Entity, mention.Entity, mention.Range.Of(document.Text), mention.Range);

    // ", près de", ", just outside", ", 40 km west of", ", a market town in".
    private static bool IsNear(string[] words, FactGrammar grammar)
    {
        if (words.Length > 8) return false;
        bool near = false;
        foreach (string word in words)
        {
            string lower = word.ToLowerInvariant();
            if (!grammar.Surroundings.Contains(lower) && !IsNumber(lower)) return false;
            near |= grammar.Nearness.Contains(lower);
        }

        return near;
    }

    // "Kerava in southern Finland".
    private static bool IsRegion(string[] words, FactGrammar grammar) => words.Length == 2 && words[0] != grammar.Dative && grammar.Within.Contains(words[0]) && grammar.Surroundings.Contains(words[1]) && grammar.Nearness.Count > 0;

    private static bool IsNumber(string word)
    {
        foreach (char c in word) if (!char.IsDigit(c) && c is not ('.' or ',')) return false;
        return word.Length > 0;
    }

    private static bool LiesIn(string gap, char after, string text, int end, bool listed, FactGrammar grammar)
    {
        if (gap == " (") return after == ')';
        if (IsRegion(gap.Trim().Split(' '), grammar)) return true;
        if (!gap.StartsWith(", ", System.StringComparison.Ordinal)) return false;
        string between = gap.Substring(2).Trim();
        if (grammar.Nearness.Count > 0 && grammar.Definites.Contains(between)) between = "";
        if (between.Length > 0)
        {
            string[] words = between.Replace("'", "' ").Split([' '], System.StringSplitOptions.RemoveEmptyEntries);
            return words.Length <= 2 ? grammar.Within.Contains(words[0].ToLowerInvariant()) || IsNear(words, grammar) : IsNear(words, grammar);
        }

        if (listed || after is not (',' or '.' or ' ' or ')' or '-' or '–' or '—' or ';' or '\n')) return false;
        string rest = text.Substring(end, System.Math.Min(6, text.Length - end));
        bool conjoined = rest.Length > 1 && rest[0] == ' ' && rest.IndexOf(' ', 1) is int space and > 0 && grammar.Coordinators.Contains(rest.Substring(1, space - 1));
        return !conjoined && (after != ' ' || rest.Length < 3 || rest[1] is '(' or '-' or '–' or '—');
    }
}
