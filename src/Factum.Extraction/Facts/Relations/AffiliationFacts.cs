using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Relations;

/// <summary>Parties and unions that stand with a name: "X (divers gauche)", "X, de la CGT,".</summary>
internal static class AffiliationFacts
{
    /// <summary>Adds the memberships, in text order.</summary>
    public static void Add(PlainList<SentenceReading> sentences, ParsedDocument document, DocumentEntities entities, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        if (grammar.Camps.Count == 0) return;
        FactKind kind = FactVocabulary.Find("PartOf")!;
        WordFilter mayBeParty = grammar.MayBeParty;
        DraftsBySentence told = new(drafts, sentences.Count);
        foreach (SentenceReading reading in sentences)
        {
            AnnotatedSentence sentence = reading.Sentence;
            for (int word = 0; word + 1 < sentence.Count; word++)
                if ((sentence.Covering[word] >= 0 || mayBeParty.MayHold(sentence[word].Form)) && IsCamp(reading, entities, grammar, word, out int last) && Member(reading, grammar, word, last) is Filler member && !IsOffice(told[sentence.Index], member, Camp(reading, entities, document, word, last))) drafts.Add(Membership(reading, kind, member, Camp(reading, entities, document, word, last), word, told[sentence.Index]));
            if (!sentence.MayHave("(") && !(sentence.MayHave(",") && sentence.MayHave(grammar.Genitive))) continue;
            for (int word = 0; word + 2 < sentence.Count; word++)
            {
                if (sentence[word].Form == "(") Bracketed(reading, document, entities, grammar, kind, word, drafts);
                else if (sentence[word].Form == "," && sentence.Lemmas[word + 1] == grammar.Genitive) Apposed(reading, document, entities, kind, word, drafts);
            }
        }
    }

    // "X, délégué CGT": whoever has an office of the union belongs to it, which need not be told.
    private static bool IsOffice(PlainList<FactDraft> told, Filler member, Filler whole)
    {
        foreach (FactDraft draft in told)
            if (IsHeldIn(draft, member, whole) && !NamesItBehind(draft)) return true;
        return false;
    }

    private static bool IsHeldIn(FactDraft draft, Filler member, Filler whole) =>
        draft.Kind.Name == "Position" && draft.Of("Holder") is Filler holder && FactDraft.Same(holder, member) && draft.Of("Organization") is Filler body && body.Kind == FillerKind.Entity && FactDraft.Same(body, whole);

    // "Opposition leader X of the Y Alliance": the party is that of X, and not of the office.
    private static bool NamesItBehind(FactDraft office) =>
        office.Of("Organization") is Filler body && office.Of("Holder") is Filler holder && office.Of("Title") is Filler title && body.Range.Start > holder.Range.End && title.Range.End <= holder.Range.Start;

    /// <summary>Whether the name or the adjective of a party stands at a word.</summary>
    private static bool IsCamp(SentenceReading reading, DocumentEntities entities, FactGrammar grammar, int word, out int last)
    {
        AnnotatedSentence sentence = reading.Sentence;
        last = word;
        int name = sentence.Covering[word];
        if (name >= 0)
        {
            if (word > 0 && sentence.Covering[word - 1] == name) return false;
            while (last + 1 < sentence.Count && sentence.Covering[last + 1] == name) last++;
            if (!MayBeParty(sentence, grammar.MayBeParty, word, last)) return false;
            if (grammar.Camps.Contains(sentence.Lower(word)) && last == word) return true;
            for (int part = word; part <= last; part++) if (grammar.PartyNames.Contains(sentence.Lower(part))) return entities.Entities[entities.Mentions[name].Entity].Kind == EntityKind.Organization;
            return false;
        }

        return grammar.Camps.Contains(sentence.Lower(word)) && (char.IsUpper(sentence[word].Form[0]) || IsAdjective(sentence, grammar, word));
    }

    // "le député socialiste X": the adjective between what somebody is and who it is.
    private static bool IsAdjective(AnnotatedSentence sentence, FactGrammar grammar, int word) =>
        grammar.PartyAdjectives.Contains(sentence.Lower(word)) && word > 0 && word + 1 < sentence.Count && sentence.Covering[word + 1] >= 0 && sentence.Covering[word - 1] < 0 && grammar.Officials.Contains(sentence.Lemmas[word - 1]);

    private static bool MayBeParty(AnnotatedSentence sentence, WordFilter filter, int first, int last)
    {
        for (int word = first; word <= last; word++) if (filter.MayHold(sentence[word].Form)) return true;
        return false;
    }

    /// <summary>Whom the words put into the party: "Labour's X", "Republican X", "X, a Republican", "le député LR X", "le maire PS de Y, X,".</summary>
    private static Filler? Member(SentenceReading reading, FactGrammar grammar, int word, int last)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int next = last + 1;
        if (grammar.Has(Construction.NamedAffiliations))
        {
            // "the Green Alliance (GA) politician X": past the short form.
            if (next + 3 < sentence.Count && sentence[next].Form == "(" && sentence[next + 2].Form == ")" && Abbreviates(sentence, next, next + 1)) next += 3;
            if (next + 1 < sentence.Count && grammar.PossessiveMarks.Contains(sentence[next].Form)) return reading.Fillers.Entity(next + 1, FillerTypes.Person) is Filler owned && sentence.Covering[next + 1] >= 0 ? owned : null;

            // "the Labour MP X", "Green Party councillor X": past what somebody is for the party.
            if (next + 1 < sentence.Count && sentence.Covering[next] < 0 && grammar.Partisans.Contains(sentence.Lower(next)))
            {
                // "X is a Labour MP".
                if (sentence.Covering[next + 1] < 0 && DescribedNames.Of(reading, next, FillerTypes.Person) is Filler described) return described;
                next++;
            }

            if (next < sentence.Count && sentence.Covering[next] >= 0 && (next > last + 1 || last == word)) return reading.Fillers.Entity(next, FillerTypes.Person);
            next = last + 1;
            if (sentence.Covering[word] >= 0 && Whose(sentence, grammar, word) is int whose and >= 0) return reading.Fillers.Entity(whose, FillerTypes.Person);
            if (word >= 3 && sentence[word - 1].Upos == PartOfSpeech.Det && sentence[word - 2].Form == "," && sentence.Covering[word - 3] >= 0) return reading.Fillers.Entity(word - 3, FillerTypes.Person);
            return null;
        }

        // A party beside what somebody is: "le député LR".
        int holder = word - 1;
        if (holder < 0 || sentence.Covering[holder] >= 0 || sentence[holder].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj) || !grammar.Officials.Contains(sentence.Lemmas[holder])) return null;
        if (next < sentence.Count && sentence.Covering[next] >= 0 && reading.Fillers.Entity(next, FillerTypes.Person) is Filler beside) return beside;
        int at = next;
        if (at < sentence.Count && sentence.Lemmas[at] == grammar.Genitive)
        {
            at++;
            while (at < sentence.Count && at < next + 8 && sentence[at].Form != "," && sentence[at].Upos is PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Adp) at++;
        }

        if (at + 1 < sentence.Count && sentence[at].Form == "," && sentence.Covering[at + 1] >= 0 && reading.Fillers.Entity(at + 1, FillerTypes.Person) is Filler apposed) return apposed;
        int before = holder - 1;
        while (before > 0 && sentence[before].Upos is PartOfSpeech.Det or PartOfSpeech.Adj) before--;
        return before > 0 && sentence[before].Form == "," && sentence.Covering[before - 1] >= 0 ? reading.Fillers.Entity(before - 1, FillerTypes.Person) : null;
    }

    // "X of the Y Party".
    private static int Whose(AnnotatedSentence sentence, FactGrammar grammar, int word)
    {
        int at = word - 1;
        if (at > 0 && sentence[at].Upos == PartOfSpeech.Det) at--;
        return at > 0 && sentence.Lemmas[at] == grammar.Genitive && sentence.Covering[at - 1] >= 0 ? at - 1 : -1;
    }

    private static Filler Camp(SentenceReading reading, DocumentEntities entities, ParsedDocument document, int word, int last)
    {
        int name = reading.Sentence.Covering[word];
        if (name < 0) return reading.Fillers.Text(new TextRange(reading.Sentence[word].Start, reading.Sentence[last].End));
        Mention mention = entities.Mentions[name];
        return new Filler(FillerKind.Entity, mention.Entity, mention.Range.Of(document.Text), mention.Range);
    }

    private static FactDraft Membership(SentenceReading reading, FactKind kind, Filler part, Filler whole, int word, PlainList<FactDraft> told)
    {
        foreach (FactDraft office in told)
            if (IsHeldIn(office, part, whole) && NamesItBehind(office)) office.Arguments.RemoveAll(argument => argument.Role == "Organization");
        FactDraft draft = new(kind, reading.Sentence.Index, word) { IsLabel = true, TriggerRange = whole.Range };
        draft.Add("Part", part);
        draft.Add("Whole", whole);
        return draft;
    }

    private static void Bracketed(SentenceReading reading, ParsedDocument document, DocumentEntities entities, FactGrammar grammar, FactKind kind, int open, PlainList<FactDraft> drafts)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int close = open + 1;
        while (close < sentence.Count && close < open + 6 && sentence[close].Form != ")") close++;
        if (close >= sentence.Count || sentence[close].Form != ")" || open == 0 || close == open + 1) return;
        TextRange inside = new(sentence[open + 1].Start, sentence[close - 1].End);
        Filler? whole = null;
        int name = sentence.Covering[open + 1];
        if (name >= 0 && entities.Mentions[name].Range == inside && entities.Entities[entities.Mentions[name].Entity].Kind == EntityKind.Organization)
        {
            if (grammar.Has(Construction.NamedAffiliations) && (MayPlay(sentence, grammar, open + 1, close - 1, inside.Of(document.Text)) || Abbreviates(sentence, open, close - 1) || sentence.Covering[open - 1] < 0)) return;
            whole = new Filler(FillerKind.Entity, entities.Mentions[name].Entity, inside.Of(document.Text), inside);
        }
        else if (grammar.Camps.Contains(inside.Of(document.Text).ToLowerInvariant().Replace(' ', '_'))) whole = reading.Fillers.Text(inside);

        // "(D-Ohio)": the party and whom its member stands for.
        else if (grammar.Has(Construction.NamedAffiliations) && close > open + 3 && sentence[open + 2].Form == "-" && grammar.Camps.Contains(sentence.Lower(open + 1))) whole = reading.Fillers.Text(new TextRange(sentence[open + 1].Start, sentence[open + 1].End));
        if (whole is null) return;
        Filler? part = reading.Fillers.Entity(open - 1, FillerTypes.Person);

        // "X, secrétaire (FO) du comité": the union is that of whom the title is.
        if (part is null && NamesOffice(sentence, grammar, open - 1))
        {
            int holder = reading.Clauses.Surface.NameBefore(open - 1);
            for (int i = open - 1; holder < 0 && i >= 0 && i > open - 16; i--) if (reading.Fillers.Entity(i, FillerTypes.Person) is not null) holder = i;
            if (holder >= 0) part = reading.Fillers.Entity(holder, FillerTypes.Person);
        }

        if (part is null) return;
        FactDraft draft = new(kind, sentence.Index, open) { IsLabel = true, TriggerRange = inside };
        draft.Add("Part", part);
        draft.Add("Whole", whole);
        drafts.Add(draft);
    }

    // "Secrétaire général (FO)" and no "confédération générale (CG)": what stands before the bracket says what somebody is.
    private static bool NamesOffice(AnnotatedSentence sentence, FactGrammar grammar, int word)
    {
        while (word > 0 && sentence.Covering[word] < 0 && sentence[word].Upos == PartOfSpeech.Adj) word--;
        if (sentence.Covering[word] >= 0 || sentence[word].Upos != PartOfSpeech.Noun) return false;
        if (grammar.Officials.Contains(sentence.Lemmas[word])) return true;
        foreach (Evoked evoked in grammar.Index.Find(TriggerKind.Noun, sentence.Lemmas[word])) if (evoked.Kind.Name == "Position") return true;
        return false;
    }

    // "the Harbour Works Authority (HWA)": what is in brackets is the short form of the name before it.
    private static bool Abbreviates(AnnotatedSentence sentence, int open, int last)
    {
        if (last != open + 1) return false;
        string letters = sentence[last].Form;
        int at = letters.Length - 1;
        for (int word = open - 1; word >= 0 && at >= 0 && sentence[word].Upos is not (PartOfSpeech.Punct or PartOfSpeech.Verb); word--)
        {
            if (sentence[word].Form[0] == letters[at]) at--;
            else if (char.IsUpper(sentence[word].Form[0])) return false;
        }

        return at < 0 && letters.Length > 1;
    }

    // "Angela (Mimi Harrow)": a name in brackets that nothing tells to be a body is who plays the one before it.
    private static bool MayPlay(AnnotatedSentence sentence, FactGrammar grammar, int first, int last, string name)
    {
        NameClass known = NameLexicon.World.Find(NameHash.Add(NameHash.Empty, name, 0, name.Length));
        if (last > first + 2 || (known & (NameClass.Organization | NameClass.Media)) != 0) return false;
        for (int word = first; word <= last; word++)
        {
            string form = sentence[word].Form;
            if (grammar.PartyNames.Contains(sentence.Lower(word)) || grammar.Camps.Contains(sentence.Lower(word)) || form.Length < 3 || !char.IsUpper(form[0]) || !char.IsLower(form[form.Length - 1])) return false;
        }

        return true;
    }

    private static void Apposed(SentenceReading reading, ParsedDocument document, DocumentEntities entities, FactKind kind, int comma, PlainList<FactDraft> drafts)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int at = comma + 2;
        while (at < sentence.Count && sentence[at].Upos == PartOfSpeech.Det) at++;
        if (at >= sentence.Count || comma == 0 || sentence.Covering[at] < 0) return;
        Mention whole = entities.Mentions[sentence.Covering[at]];
        int end = at;
        while (end + 1 < sentence.Count && sentence.Covering[end + 1] == sentence.Covering[at]) end++;
        if (end + 1 >= sentence.Count || sentence[end + 1].Form is not ("," or "." or ":") || entities.Entities[whole.Entity].Kind != EntityKind.Organization) return;
        if (sentence.Covering[comma - 1] < 0 || reading.Fillers.Entity(comma - 1, FillerTypes.Person) is not Filler part) return;
        FactDraft draft = new(kind, sentence.Index, comma) { IsLabel = true, TriggerRange = whole.Range };
        draft.Add("Part", part);
        draft.Add("Whole", new Filler(FillerKind.Entity, whole.Entity, whole.Range.Of(document.Text), whole.Range));
        drafts.Add(draft);
    }
}
