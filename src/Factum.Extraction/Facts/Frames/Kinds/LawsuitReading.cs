using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Somebody takes somebody to court, for something and somewhere.</summary>
internal sealed class LawsuitReading : KindReading
{
    /// <inheritdoc/>
    /// <remarks>Ends whoever is sued before what they are sued for, or where: "sued three papers for libel", "a suit against the council in Leiden".</remarks>
    public override void Trim(FrameMatch match)
    {
        AnnotatedSentence sentence = match.Sentence;
        if (match.Alone("Defendant") is not Filler sued || sentence.HeadOf(sued.Range) is not (int head and >= 0)) return;
        foreach (int child in sentence.Tree.Children(head))
        {
            if (child < head || sentence[child].End > sued.Range.End) continue;
            bool venue = sentence.Mention[child] >= 0 && match.Grammar.Locatives.Contains(match.Clauses.CaseName(child)) && match.Fillers.Entity(child, FillerTypes.Place) is not null;
            if (!venue && (sentence.Covering[child] >= 0 || !match.Grammar.Topics.Contains(match.Clauses.CaseName(child)))) continue;
            int preposition = sentence.Child(child, DependencyRelation.Case);
            if (preposition > head) match.Replace("Defendant", match.Fillers.Text(new TextRange(sued.Range.Start, sentence[preposition - 1].End)));
            return;
        }
    }

    /// <inheritdoc/>
    /// <remarks>"Will pay $3m to settle a lawsuit": there is one.</remarks>
    public override Certainty Stand(FrameMatch match, FactDraft draft, Certainty certainty) =>
        certainty == Certainty.Planned && match.Grammar.Settling.Contains(match.Candidate.Unit.Lemma) ? Certainty.Asserted : certainty;

    /// <inheritdoc/>
    /// <remarks>"X sues Y. It seeks $3m": what is claimed right behind a lawsuit is claimed in it.</remarks>
    public override bool Completes(FactDraft told, FactDraft draft) =>
        draft.Sentence <= told.Sentence + 2 && told.Of("Amount") is null && draft.Of("Amount") is not null && draft.Of("Defendant") is null;
}
