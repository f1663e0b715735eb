using System;
using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Speech;

/// <summary>What gives a quotation.</summary>
/// <param name="Sentence">Index of its sentence; negative where nothing gives the quotation.</param>
/// <param name="Word">Index of the verb, or of the name before a colon.</param>
/// <param name="Subject">Index of the subject where order tells it, otherwise negative.</param>
internal readonly record struct Quoter(int Sentence, int Word, int Subject)
{
    /// <summary>Nothing.</summary>
    public static readonly Quoter None = new(-1, -1, -1);
}

/// <summary>Finds the words that give quotations: verbs before or behind them, and names before a colon.</summary>
internal sealed class QuoterReader(PlainList<SentenceReading> sentences, PlainList<Quotation> quotations, FactGrammar grammar, FrameIndex index, string text)
{
    private readonly Quoter[] found = new Quoter[quotations.Count];

    private const int Reach = 14;

    // Verbs that give words and that the tagger took for something else.
    private readonly HashSet<long> mistagged = [];

    /// <summary>What gives a quotation.</summary>
    public Quoter this[int quotation] => found[quotation];

    /// <summary>Looks for what gives each quotation.</summary>
    public void Read(PlainList<FactDraft> drafts)
    {
        if (quotations.Count == 0) return;
        foreach (FactDraft draft in drafts)
            if (draft.Kind.Takes("Quote") && !sentences[draft.Sentence].Sentence.IsVerbal(draft.Trigger)) mistagged.Add(PairKey.Of(draft.Sentence, draft.Trigger));
        for (int i = 0; i < quotations.Count; i++)
        {
            Assign(i);
            if (found[i].Word < 0) Place(i);
        }
    }

    /// <summary>Index of the quotation that an offset stands in, or -1.</summary>
    public int QuotationAt(int offset)
    {
        int low = 0;
        int high = quotations.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            TextRange range = quotations[middle].Range;
            if (offset < range.Start) high = middle - 1;
            else if (offset >= range.End) low = middle + 1;
            else return middle;
        }

        return -1;
    }

    /// <summary>Index of the sentence that an offset stands in.</summary>
    public int SentenceAt(int offset)
    {
        int low = 0;
        int high = sentences.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (sentences[middle].Sentence.Tree.Range.Start <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private void Assign(int quotation)
    {
        found[quotation] = Quoter.None;
        if (sentences.Count == 0) return;
        TextRange range = quotations[quotation].Range;

        // "« bon » et « juste »" are quoted together.
        if (quotation > 0 && found[quotation - 1].Word >= 0 && range.Start - quotations[quotation - 1].Range.End is > 0 and < 12 && IsJoined(quotations[quotation - 1].Range.End, range.Start))
        {
            found[quotation] = found[quotation - 1];
            return;
        }

        bool whole = WordCount(range) >= 4;
        int best = int.MaxValue;
        int last = SentenceAt(range.End - 1);
        int late = IsEmbedded(range) ? Reach : 0;
        for (int s = last; s <= last + 1 && s < sentences.Count; s++)
        {
            AnnotatedSentence sentence = sentences[s].Sentence;
            if (s > last && (sentence.Count == 0 || char.IsUpper(sentence[0].Form[0]) || text.IndexOf('\n', range.End, sentence.Tree.Range.Start - range.End) >= 0)) break;
            int first = sentence.FirstAt(range.End);
            bool joined = false;
            for (int word = first; word < sentence.Count && word < first + Reach; word++)
            {
                if (QuotationAt(sentence[word].Start) >= 0) break;
                joined |= sentence[word].Upos == PartOfSpeech.Cconj;
                if (!IsQuoter(sentences[s], word, whole, after: true)) continue;

                // "X raille un plan « bâclé » et reproche à Y": what a conjunction opens has words of its own.
                int distance = word - first + (joined ? Reach : late);
                if (distance < best) Take(quotation, s, word, ref best, distance);
                break;
            }
        }

        int start = SentenceAt(range.Start);
        AnnotatedSentence before = sentences[start].Sentence;
        int from = Math.Min(before.FirstAt(range.Start), before.Count) - 1;
        int reach = grammar.Has(Construction.UninvertedAttribution) ? Reach + 10 : Reach;
        for (int word = from; word >= 0 && word > from - reach; word--)
        {
            if (!IsQuoter(sentences[start], word, whole, after: false)) continue;
            int distance = from - word;
            if (distance < best) Take(quotation, start, word, ref best, distance);
            break;
        }
    }

    /// <summary>Finds by place alone the verb that gives a quotation: right behind it with its subject, or before a colon.</summary>
    private void Place(int quotation)
    {
        TextRange range = quotations[quotation].Range;
        if (sentences.Count > 0 && WordCount(range) >= 2 && !TryPlaceBehind(quotation, range)) PlaceBeforeColon(quotation, range);
    }

    private bool TryPlaceBehind(int quotation, TextRange range)
    {
        int last = SentenceAt(range.End - 1);
        for (int s = last; s <= last + 1 && s < sentences.Count; s++)
        {
            AnnotatedSentence sentence = sentences[s].Sentence;
            if (s > last && (sentence.Count == 0 || char.IsUpper(sentence[0].Form[0]) || text.IndexOf('\n', range.End, sentence.Tree.Range.Start - range.End) >= 0)) break;
            int at = sentence.FirstAt(range.End);
            bool comma = false;
            while (at < sentence.Count && sentence[at].Upos == PartOfSpeech.Punct) comma |= sentence[at++].Form == ",";
            if (at >= sentence.Count) continue;
            if (QuotationAt(sentence[at].Start) >= 0) break;
            bool auxiliary = false;
            while (at < sentence.Count && (sentence[at].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Pron || grammar.ReflexiveForms.Contains(sentence[at].Form) || grammar.AuxiliaryForms.Contains(sentence[at].Form))) auxiliary |= sentence[at++].Upos is PartOfSpeech.Aux or PartOfSpeech.X;
            if (at >= sentence.Count || !(comma || auxiliary) || !IsVerbLike(sentences[s], at)) break;
            int subject = Clitic(sentence, at);
            if (subject < 0 && !sentences[s].Clauses.HasSubjectClitic(at)) subject = sentences[s].Clauses.Subjects.Behind(at + 1 < sentence.Count && IsImpersonal(sentence, at + 1) ? at + 1 : at, sentences[s].Clauses);
            if (subject < 0 || (Speaker(sentences[s], subject) is null && !IsDefinitePhrase(sentence, subject))) break;
            found[quotation] = new Quoter(s, at, subject);
            return true;
        }

        return false;
    }

    private void PlaceBeforeColon(int quotation, TextRange range)
    {
        int start = SentenceAt(range.Start);
        AnnotatedSentence before = sentences[start].Sentence;
        int colon = Math.Min(before.FirstAt(range.Start), before.Count) - 1;
        while (colon > 0 && before[colon].Upos == PartOfSpeech.Punct && before[colon].Form != ":") colon--;
        if (start > 0 && (colon < 0 || (colon == 0 && before[0].Upos == PartOfSpeech.Punct && before[0].Form != ":")) && text.IndexOf('\n', sentences[start - 1].Sentence.Tree.Range.Start, range.Start - sentences[start - 1].Sentence.Tree.Range.Start) < 0)
        {
            start--;
            before = sentences[start].Sentence;
            colon = before.Count - 1;
        }

        bool sentenceLike = EndsAsSentence(range);
        if (colon <= 0 || before[colon].Form != ":" || WordCount(range) < (sentenceLike && grammar.Has(Construction.ClausesBehindColons) ? 2 : 4)) return;

        // "X alerte : « … »": the tagger took the verb for a noun.
        int spoken = colon - 1;
        if (spoken > 0 && !before.IsVerbal(spoken) && before.Covering[spoken] < 0 && before.Covering[spoken - 1] >= 0 && char.IsLower(before[spoken].Form[0]) && MaySay(before[spoken].Form) && Speaker(sentences[start], spoken - 1) is not null)
        {
            found[quotation] = new Quoter(start, spoken, spoken - 1);
            return;
        }

        for (int word = colon - 1; word >= 0; word--)
        {
            if (before[word].Form is ":" or ";" || QuotationAt(before[word].Start) >= 0) return;
            if (!before.IsVerbal(word) || !sentences[start].Clauses.IsFinite(word) || before[word].Upos == PartOfSpeech.Aux || sentences[start].Clauses.HasRelativeSubject(word)) continue;
            int subject = -1;
            foreach (Complement complement in sentences[start].Clauses.Verb(word).Complements) if (complement.Function == "subj") subject = complement.Head;
            if (subject < 0 || subject > word || Speaker(sentences[start], subject) is null) return;
            found[quotation] = new Quoter(start, word, subject);
            return;
        }

        // "Même son de cloche chez X : « … »": nobody else is there to speak.
        if (sentenceLike && LastNamed(sentences[start], colon) is int voice and >= 0)
        {
            found[quotation] = new Quoter(start, voice, voice);
            return;
        }

        int name = before.Covering[colon - 1];
        int first = colon - 1;
        while (name >= 0 && first > 0 && before.Covering[first - 1] == name) first--;
        if (name < 0 || first > 0) return;
        found[quotation] = new Quoter(start, first, first);
    }

    /// <summary>Whether quoted words go on a clause that opens before them: "qui assure n'avoir « rien vu », reconnaît".</summary>
    private bool IsEmbedded(TextRange range)
    {
        if (!char.IsLower(text[range.Start])) return false;
        AnnotatedSentence sentence = sentences[SentenceAt(range.Start)].Sentence;
        int before = Math.Min(sentence.FirstAt(range.Start), sentence.Count) - 2;
        return before >= 0 && sentence[before].Upos != PartOfSpeech.Punct;
    }

    private bool EndsAsSentence(TextRange range)
    {
        if (text[range.End - 1] is '!' or '?' or '…') return true;
        return range.End < text.Length && text[range.End] == '.';
    }

    private bool MaySay(string form)
    {
        if (grammar.Infinitives is null) return false;
        foreach (string verb in grammar.Infinitives(form))
            foreach (Evoked evoked in index.Find(TriggerKind.Verb, verb)) if (evoked.Kind.Name == "Statement" && evoked.Unit.Companions.Count == 0 && !evoked.Unit.Reflexive) return true;
        return false;
    }

    /// <summary>A word of the one person whom a clause without a verb names before a colon, or -1.</summary>
    private static int LastNamed(SentenceReading reading, int colon)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int found = -1;
        for (int word = 0; word < colon; word++)
        {
            if (sentence[word].Form is ":" or ";" || (sentence.IsVerbal(word) && sentence.Covering[word] < 0)) return -1;
            if (sentence.Covering[word] < 0 || (word > 0 && sentence.Covering[word - 1] == sentence.Covering[word]) || reading.Fillers.Entity(word, FillerTypes.Person) is null) continue;
            if (found >= 0) return -1;
            found = word;
        }

        return found;
    }

    private bool IsVerbLike(SentenceReading reading, int word)
    {
        AnnotatedSentence sentence = reading.Sentence;
        if (sentence.Covering[word] >= 0 || !char.IsLower(sentence[word].Form[0])) return false;
        if (sentence[word].Upos == PartOfSpeech.Verb) return !reading.Clauses.IsInfinitive(word) && !sentence[word].Features.Has("Tense", "Pres") | sentence[word].Features.Has("VerbForm", "Fin");
        if (sentence[word].Upos is not (PartOfSpeech.Noun or PartOfSpeech.X or PartOfSpeech.Adj) || (word > 0 && sentence[word - 1].Upos is PartOfSpeech.Det or PartOfSpeech.Adp && !grammar.ReflexiveForms.Contains(sentence[word - 1].Form))) return false;
        int next = word + 1;
        return next < sentence.Count && (sentence.Covering[next] >= 0 || sentence[next].Upos is PartOfSpeech.Propn or PartOfSpeech.Det || (char.IsUpper(sentence[next].Form[0]) && next + 1 < sentence.Count && sentence.Covering[next + 1] >= 0) || sentence[next].Form.StartsWith("-", StringComparison.Ordinal));
    }

    /// <summary>Who speaks, by the word of the subject; or <see langword="null"/>.</summary>
    public static Filler? Speaker(SentenceReading reading, int subject) => reading.Fillers.One(subject, FillerTypes.Person | FillerTypes.Organization | FillerTypes.Place | FillerTypes.ActorPhrase);

    private bool IsJoined(int start, int end)
    {
        string gap = text.Substring(start, end - start).Trim(' ', '\u00a0', '\u202f', '«', '»', '“', '”', '"', ',');
        return gap.Length == 0 || grammar.Coordinators.Contains(gap);
    }

    private void Take(int quotation, int sentence, int word, ref int best, int distance)
    {
        best = distance;
        found[quotation] = new Quoter(sentence, word, -1);
    }

    /// <summary>How many words a quotation has.</summary>
    public int WordCount(TextRange range)
    {
        int count = 1;
        for (int i = range.Start; i < range.End; i++) if (text[i] == ' ') count++;
        return count;
    }

    private bool IsQuoter(SentenceReading reading, int word, bool whole, bool after)
    {
        AnnotatedSentence sentence = reading.Sentence;
        if (!sentence.IsVerbal(word)) return !after && mistagged.Count > 0 && mistagged.Contains(PairKey.Of(sentence.Index, word));
        if (sentence.Relation(word) == DependencyRelation.Aux || (word > 0 && sentence.Covering[word] >= 0 && char.IsUpper(sentence[word].Form[0]))) return false;
        string lemma = sentence.Lemmas[word];
        bool quotes = false;
        foreach (Evoked evoked in index.Find(TriggerKind.Verb, lemma))
            quotes |= (evoked.Kind.Takes("Quote") || evoked.Kind.Name == "Accusation") && HasAll(sentence, evoked.Unit.Companions) && (evoked.Unit.With.Count == 0 || HasAny(sentence, evoked.Unit.With));
        if (quotes) return !after || reading.Clauses.IsFinite(word);
        // "Said Ada Lund, who is also the chair": what tells of the speaker gives no words.
        return after && whole && reading.Clauses.IsFinite(word) && !(grammar.Has(Construction.UninvertedAttribution) && (sentence.Relation(word) == DependencyRelation.Cop || reading.Clauses.HasRelativeSubject(word))) && reading.Speech.IsParenthetic(word, Subject(reading, word));
    }

    private static bool HasAll(AnnotatedSentence sentence, IReadOnlyList<string> companions)
    {
        for (int i = 0; i < companions.Count; i++) if (!sentence.Has(companions[i])) return false;
        return true;
    }

    /// <summary>Whether a sentence has one of some words.</summary>
    public static bool HasAny(AnnotatedSentence sentence, IReadOnlyList<string> words)
    {
        for (int i = 0; i < words.Count; i++) if (sentence.Has(words[i])) return true;
        return false;
    }

    /// <summary>Index of the subject of a verb of speech, inverted or not; or -1.</summary>
    public int Subject(SentenceReading reading, int verb)
    {
        int behind = verb + 1;
        if (behind < reading.Sentence.Count && IsImpersonal(reading.Sentence, behind)) return reading.Clauses.Subjects.Behind(behind, reading.Clauses);
        int clitic = Clitic(reading.Sentence, verb);
        if (clitic >= 0) return clitic;
        foreach (Complement complement in reading.Clauses.Verb(verb).Complements) if (complement.Function == "subj") return complement.Head;
        if (reading.Clauses.HasSubjectClitic(verb)) return -1;
        return !grammar.Has(Construction.FreeInversion) && !reading.Clauses.FollowsMark(verb) ? -1 : reading.Clauses.Subjects.Behind(verb, reading.Clauses);
    }

    private static int Clitic(AnnotatedSentence sentence, int verb)
    {
        for (int i = verb - 1; i > 0 && i > verb - 4 && sentence[i].Upos is PartOfSpeech.Pron or PartOfSpeech.Adv; i--)
            if (sentence[i].Form.StartsWith("-", StringComparison.Ordinal) && sentence.Mention[i] >= 0) return i;
        return -1;
    }

    /// <summary>Whether a noun has a determiner that makes it definite.</summary>
    public static bool IsDefinitePhrase(AnnotatedSentence sentence, int noun) => sentence[noun].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj && sentence.Child(noun, DependencyRelation.Det) is int determiner and >= 0 && !sentence[determiner].Features.Has("Definite", "Ind");
    private bool IsImpersonal(AnnotatedSentence sentence, int word) => sentence[word].Upos == PartOfSpeech.Pron && grammar.Impersonal.Contains(sentence[word].Form);
}
