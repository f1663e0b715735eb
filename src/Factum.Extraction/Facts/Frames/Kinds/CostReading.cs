using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>What something costs: neither a sum has a price, nor the price itself.</summary>
internal sealed class CostReading : FigureReading
{
    /// <inheritdoc/>
    public override string? Refuse(FrameMatch match)
    {
        AnnotatedSentence sentence = match.Sentence;
        FactGrammar grammar = match.Grammar;
        if (match.Candidate.Unit.Trigger == TriggerKind.Verb && match.Alone("Item") is Filler price && PricedBy(match, price) is Filler costly) match.Replace("Item", costly);
        if (match.Alone("Item") is Filler somebody && sentence[sentence.FirstAt(somebody.Range.Start)].Upos == PartOfSpeech.Propn && sentence.IsPerson(sentence.FirstAt(somebody.Range.End - 1))) return "nobody has a price";
        return match.Alone("Item") is Filler priced && sentence.HeadOf(priced.Range) is int thing and >= 0 && grammar.Sums.Contains(sentence.Lemmas[thing]) && sentence.Covering[thing] < 0 && (!match.HasGenitive(thing) || grammar.Limits.Contains(sentence.Lemmas[thing])) ? "a sum has no price" : null;
    }

    /// <summary>That of which a phrase tells the price: the bridge of "le coût du pont", "the bridge, whose cost".</summary>
    private static Filler? PricedBy(FrameMatch match, Filler price)
    {
        AnnotatedSentence sentence = match.Sentence;
        if (sentence.HeadOf(price.Range) is not (int head and >= 0)) return null;
        foreach (Evoked evoked in match.Index.Find(TriggerKind.Noun, sentence.Lemmas[head]))
        {
            if (evoked.Kind != match.Candidate.Kind || evoked.Companions.Length > 0) continue;
            foreach (RoleBinding binding in evoked.Bindings)
            {
                if (binding.Role != "Item" || binding.Function is not ("whole" or "poss")) continue;
                foreach (Complement complement in match.Clauses.Noun(head).Complements)
                    if (complement.Function == binding.Function && sentence.Amount[complement.Head] < 0 && match.Fillers.One(complement.Head, binding.Accepts) is Filler item && !match.Holds(item)) return item;
            }
        }

        return null;
    }
}
