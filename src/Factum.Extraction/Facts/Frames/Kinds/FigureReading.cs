using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>A figure and the sum that it came to, where the tree may hang its verb elsewhere.</summary>
internal abstract class FigureReading : KindReading
{
    // How far behind a figure the verb stands that says where it came to, and behind the verb the sum.
    private const int VerbReach = 24;
    private const int SumReach = 12;

    /// <inheritdoc/>
    public override string? Complete(FrameMatch match)
    {
        if (match.Candidate.Unit.Trigger == TriggerKind.Noun) AddSumReached(match, match.Clause.Trigger);
        return null;
    }

    /// <summary>Gives a figure the sum behind the verb that says how it came there: "Revenue at X, the maker of Y, climbed to £3m", "ses ventes fondre de 2 %, à 3 millions".</summary>
    private static void AddSumReached(FrameMatch match, int noun)
    {
        if (match.Held("Amount") is not null || match.Sentence.Amounts.Count == 0) return;
        int sum = SumInserted(match, noun);
        int verb = sum < 0 ? ReachingVerb(match, noun) : -1;
        if (verb >= 0) sum = SumBehind(match, verb);
        if (sum < 0 || match.Used.Contains(sum)) return;
        match.Roles.Add(("Amount", [match.Fillers.Amount(match.Sentence.Amount[sum])]));
        match.Reached = true;
    }

    // "Son budget, de 3 millions,".
    private static int SumInserted(FrameMatch match, int noun)
    {
        AnnotatedSentence sentence = match.Sentence;
        int sum = noun + 3;
        if (sum >= sentence.Count || sentence[noun + 1].Form != "," || sentence.Lemmas[noun + 2] != match.Grammar.Genitive) return -1;
        while (sum < sentence.Count && sum < noun + 6 && sentence.Amount[sum] < 0 && sentence[sum].Upos is PartOfSpeech.Adv or PartOfSpeech.Adp or PartOfSpeech.Det) sum++;
        return sum < sentence.Count && sentence.Amount[sum] >= 0 ? sum : -1;
    }

    private static int SumBehind(FrameMatch match, int verb)
    {
        AnnotatedSentence sentence = match.Sentence;
        int first = -1;
        for (int i = verb + 1; i < sentence.Count && i <= verb + SumReach; i++)
        {
            if (sentence[i].Form is ";" or ":" or "(" or "—" or "«" || (sentence.IsVerbal(i) && match.Clauses.IsFinite(i))) break;
            if (sentence.Amount[i] < 0 || sentence.Amount[i - 1] == sentence.Amount[i]) continue;
            int before = i - 1;
            while (before > verb && sentence[before].Upos is PartOfSpeech.Adv or PartOfSpeech.Adj or PartOfSpeech.Det) before--;
            if (sentence[before].Upos == PartOfSpeech.Adp && sentence.Lemmas[before] == match.Grammar.Dative) return i;
            if (first < 0 && before == verb) first = i;
        }

        return first;
    }

    // Past what commas insert, with nothing else between that a clause is made of.
    private static int ReachingVerb(FrameMatch match, int noun)
    {
        AnnotatedSentence sentence = match.Sentence;
        for (int i = noun + 1; i < sentence.Count && i <= noun + VerbReach; i++)
        {
            if (sentence[i].Form == ",")
            {
                int closing = i + 1;
                while (closing < sentence.Count && closing < i + 16 && sentence[closing].Form is not ("," or ";" or ":" or "«" or "“")) closing++;
                if (closing >= sentence.Count || sentence[closing].Form != ",") return -1;
                i = closing;
                continue;
            }

            if (sentence.Covering[i] >= 0) continue;
            if (match.Grammar.Reaching.Contains(sentence.Lemmas[i]) && sentence[i].Upos is PartOfSpeech.Verb or PartOfSpeech.Noun or PartOfSpeech.Adj) return i;
            if (sentence[i].Form is ";" or ":" or "(" or "«" or "“" || sentence[i].Upos is PartOfSpeech.Verb or PartOfSpeech.Cconj or PartOfSpeech.Sconj || sentence.Amount[i] >= 0) return -1;
        }

        return -1;
    }
}
