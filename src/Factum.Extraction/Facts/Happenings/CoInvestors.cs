using System;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Happenings;

/// <summary>Gives a round of funding those whom phrases around its sum list: "led by X, with participation from Y and Z", "à laquelle ont participé X et Y".</summary>
internal static class CoInvestors
{
    // How many words may describe who is listed, before their name.
    private const int Description = 7;

    // How many words behind the event its investors may be listed: a sentence without end costs no more than a text of sentences.
    private const int Reach = 120;

    // How many words a phrase or brackets may have.
    private const int Span = 40;

    /// <summary>Adds the investors.</summary>
    public static void Add(PlainList<SentenceReading> sentences, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        if (grammar.Participations.Length == 0) return;
        foreach (FactDraft draft in drafts)
        {
            if (draft.Kind.Name != "Investment" || draft.Polarity == Polarity.Denied) continue;
            SentenceReading reading = sentences[draft.Sentence];
            for (int word = Math.Max(0, draft.Trigger - 1); word < reading.Sentence.Count && word < draft.Trigger + Reach; word++)
            {
                int list = Behind(reading.Sentence, word, grammar.Participations);
                if (list < 0 && TellsOfRound(reading.Sentence, word, grammar)) list = Behind(reading.Sentence, word, grammar.Leads);
                if (list < 0 && FollowsInvestor(draft, reading.Sentence, word)) list = Behind(reading.Sentence, word, grammar.Alongside);
                if (list < 0 && OpensParticipation(reading, grammar, word)) list = word + 1;
                if (list >= 0) word = Math.Max(word, AddListed(draft, reading, grammar, list) - 1);
            }
        }
    }

    /// <summary>The word behind the phrase that opens at a word, articles, auxiliaries and adverbs aside; or -1.</summary>
    private static int Behind(AnnotatedSentence sentence, int word, string[][] phrases)
    {
        foreach (string[] phrase in phrases)
        {
            if (sentence.Lemmas[word] != phrase[0] && sentence.Lower(word) != phrase[0]) continue;
            int at = word + 1;
            int next = 1;
            for (; next < phrase.Length && at < sentence.Count; at++)
            {
                if (sentence.Lemmas[at] == phrase[next] || sentence.Lower(at) == phrase[next]) next++;
                else if (sentence[at].Upos is not (PartOfSpeech.Det or PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Adj)) break;
            }

            if (next == phrase.Length) return at;
        }

        return -1;
    }

    // "A round led by X", "€30 million, led by X"; but "the company, led by X, raised".
    private static bool TellsOfRound(AnnotatedSentence sentence, int word, FactGrammar grammar)
    {
        for (int at = word - 1; at >= 0 && at > word - 5; at--)
        {
            if (sentence.Amount[at] >= 0) return true;
            if (sentence[at].Form == ")")
            {
                while (at > 0 && at > word - Span && sentence[at].Form != "(") at--;
                continue;
            }

            if (sentence[at].Upos is PartOfSpeech.Noun) return grammar.Rounds.Contains(sentence.Lemmas[at]);
            if (sentence[at].Upos is not (PartOfSpeech.Punct or PartOfSpeech.Pron or PartOfSpeech.Adv or PartOfSpeech.Adj or PartOfSpeech.Aux or PartOfSpeech.Cconj) || sentence.Covering[at] >= 0) return false;
        }

        return false;
    }

    // "With X and Y also participating".
    private static bool OpensParticipation(SentenceReading reading, FactGrammar grammar, int word)
    {
        AnnotatedSentence sentence = reading.Sentence;
        if (grammar.Participating.Count == 0 || sentence.Lower(word) != grammar.Comitative) return false;
        for (int at = word + 1; at < sentence.Count && at < word + Span && sentence[at].Form is not (";" or ":" or "."); at++)
        {
            if (sentence.Covering[at] >= 0 || sentence[at].Upos is not (PartOfSpeech.Verb or PartOfSpeech.Aux)) continue;
            return grammar.Participating.Contains(sentence.Lemmas[at]) && !reading.Clauses.IsFinite(at);
        }

        return false;
    }

    private static bool FollowsInvestor(FactDraft draft, AnnotatedSentence sentence, int word)
    {
        int before = word - 1;
        if (before > 0 && sentence[before].Form == ",") before--;
        if (before < 0 || sentence.Covering[before] < 0) return false;
        foreach (FactArgument argument in draft.Arguments)
            if (argument.Role == "Investor" && argument.Filler.Range.Start <= sentence[before].Start && sentence[before].End <= argument.Filler.Range.End) return true;
        return false;
    }

    /// <summary>Adds those of the list that opens at a word; the word behind them.</summary>
    private static int AddListed(FactDraft draft, SentenceReading reading, FactGrammar grammar, int word)
    {
        AnnotatedSentence sentence = reading.Sentence;
        while (word < sentence.Count)
        {
            int head = Head(sentence, grammar, word);
            if (head < 0 || reading.Fillers.One(head, FillerTypes.Actor) is not Filler filler || (filler.Kind == FillerKind.Text && !reading.Fillers.IsActor(head))) return word;
            if (draft.Of("Recipient") is not Filler recipient || !FactDraft.Same(recipient, filler)) draft.Add("Investor", filler);
            word = head + 1;
            while (word < sentence.Count && sentence[word].Start < filler.Range.End) word++;
            if (word < sentence.Count && sentence.Covering[word] < 0 && sentence.Covering[head] < 0 && sentence[word].Upos == PartOfSpeech.Adj) word++;
            while (word < sentence.Count && sentence.Covering[word] >= 0 && sentence.Covering[word] == sentence.Covering[word - 1]) word++;
            if (word < sentence.Count && sentence[word].Form == "(")
            {
                while (word < sentence.Count && sentence[word].Form != ")") word++;
                word++;
            }

            if (word >= sentence.Count || !(sentence[word].Form == "," || sentence[word].Upos == PartOfSpeech.Cconj || grammar.Conjoining.Contains(sentence.Lower(word)))) return word;
            while (word < sentence.Count && (sentence[word].Form == "," || sentence[word].Upos is PartOfSpeech.Cconj or PartOfSpeech.Adv or PartOfSpeech.Sconj || grammar.Conjoining.Contains(sentence.Lower(word)))) word++;
        }

        return word;
    }

    /// <summary>The name or the noun that heads the phrase which opens at a word; or -1.</summary>
    private static int Head(AnnotatedSentence sentence, FactGrammar grammar, int word)
    {
        int noun = -1;
        for (int at = word; at < sentence.Count && at < word + Description; at++)
        {
            if (sentence.Covering[at] >= 0) return noun >= 0 && sentence[at - 1].Upos == PartOfSpeech.Adp ? noun : at;
            if (sentence.Amount[at] >= 0 || sentence.Time[at] >= 0) return -1;
            PartOfSpeech upos = sentence[at].Upos;
            if (upos == PartOfSpeech.Adp && (noun >= 0 || sentence.Lemmas[at] == grammar.Genitive || at == word)) continue;
            if (upos == PartOfSpeech.Noun)
            {
                // The first noun of "le fonds de X" heads it, the last one of "the pension fund".
                if (noun < 0 || sentence[at - 1].Upos != PartOfSpeech.Adp) noun = noun >= 0 && !grammar.Has(Construction.NounAdjuncts) ? noun : at;
                continue;
            }

            if (upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num || (noun < 0 && sentence[at].Features.Has("Poss", "Yes"))) continue;
            return noun;
        }

        return noun;
    }
}
