using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>A whole thing changes hands: neither a share of it nor things in general.</summary>
internal sealed class AcquisitionReading : KindReading
{
    /// <inheritdoc/>
    public override string? Settle(FrameMatch match)
    {
        match.Part("Acquirer", "Target");
        if (match.Held("Amount") is PlainList<Filler> prices && IsPerShare(match, prices[0])) match.Remove("Amount");
        if (match.Alone("Target") is Filler share && OwnershipReading.IsShare(share)) return "a share of something";
        if (match.Candidate.Unit.Trigger == TriggerKind.Verb) TakeWhatChangesHands(match);
        return null;
    }

    // "$31.50 per share": what the whole costs is told elsewhere.
    private static bool IsPerShare(FrameMatch match, Filler price)
    {
        AnnotatedSentence sentence = match.Sentence;
        int next = sentence.FirstAt(price.Range.End - 1) + 1;
        return next + 1 < sentence.Count && sentence[next].Upos is PartOfSpeech.Adp or PartOfSpeech.Det && match.Grammar.EquityNouns.Contains(sentence.Lemmas[next + 1]);
    }

    /// <inheritdoc/>
    public override string? RefuseFilled(FrameMatch match, int count) =>
        count < 3 && match.Held("Target") is PlainList<Filler> targets && targets[0].Kind == FillerKind.Text && !match.IsDetermined(targets[0]) ? "a thing in general" : null;

    /// <summary>What is sold or bought is what the noun of selling or buying is of: "la vente de la caserne, cédée à X", "l'arrivée de X, cédé par Y".</summary>
    private static void TakeWhatChangesHands(FrameMatch match)
    {
        AnnotatedSentence sentence = match.Sentence;
        if (match.Alone("Target") is not Filler phrase || sentence.HeadOf(phrase.Range) is not (int noun and >= 0)) return;
        bool sale = false;
        foreach (Evoked evoked in match.Index.Find(TriggerKind.Noun, sentence.Lemmas[noun])) sale |= evoked.Kind == match.Candidate.Kind;
        if (!sale) return;
        FillerTypes types = FillerTypes.None;
        foreach (RoleBinding binding in match.Candidate.Bindings) if (binding.Role == "Target") types |= binding.Accepts;
        foreach (int child in sentence.Tree.Children(noun))
        {
            if (child < noun || sentence.Relation(child) != DependencyRelation.Nmod || match.Clauses.CaseName(child) != match.Grammar.Genitive || match.Fillers.One(child, types | FillerTypes.Person) is not Filler thing) continue;
            match.Replace("Target", thing);
            return;
        }
    }
}
