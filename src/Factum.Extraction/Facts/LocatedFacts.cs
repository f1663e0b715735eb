using System;
using Factum.Extraction.Documents;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts;

/// <summary>Gives drafts their places in the document.</summary>
internal sealed class LocatedFacts(ParsedDocument document, EvidenceLocator locator)
{
    private readonly PlainList<FactEvidence> places = [];

    /// <summary>A draft as a fact of the document.</summary>
    public ExtractedFact Of(FactDraft draft)
    {
        FactArgument[] arguments = new FactArgument[draft.Arguments.Count];
        int count = 0;
        foreach (FactRole role in draft.Kind.Ordered)
            foreach (FactArgument argument in draft.Arguments) if (argument.Role == role.Name) arguments[count++] = Located(argument);
        if (count < arguments.Length) Array.Resize(ref arguments, count);
        places.Clear();
        if (draft.Merged.Count == 0) places.Add(locator.Locate(Span(draft), draft.TriggerRange));
        else AddPlaces(Mentions(draft));
        return new ExtractedFact(draft.Kind.Name, draft.Polarity, draft.Certainty, draft.Source is null ? null : locator.Locate(draft.Source), new(arguments), new(places.ToArray()));
    }

    private FactArgument Located(FactArgument argument)
    {
        Filler filler = locator.Locate(argument.Filler);
        return ReferenceEquals(filler, argument.Filler) ? argument : argument with { Filler = filler };
    }

    private static PlainList<FactDraft> Mentions(FactDraft draft)
    {
        PlainList<FactDraft> mentions = new(draft.Merged.Count + 1) { draft };
        for (int i = 0; i < draft.Merged.Count; i++) mentions.Add(draft.Merged[i]);
        DraftOrder.Arrange(mentions, 0, mentions.Count);
        return mentions;
    }

    private void AddPlaces(PlainList<FactDraft> mentions)
    {
        foreach (FactDraft mention in mentions)
        {
            FactEvidence place = locator.Locate(Span(mention), mention.TriggerRange);

            // "fait don" and "don" are one place.
            if (!IsHeld(place)) places.Add(place);
        }
    }

    private bool IsHeld(FactEvidence place)
    {
        foreach (FactEvidence held in places) if (held.Range.Overlaps(place.Range)) return true;
        return false;
    }

    /// <summary>From the first to the last word of trigger and arguments, within the sentence.</summary>
    private TextRange Span(FactDraft draft)
    {
        TextRange sentence = document.Sentences[draft.Sentence].Range;
        int start = draft.TriggerRange.Start;
        int end = draft.TriggerRange.End;
        foreach (FactArgument argument in draft.Arguments)
        {
            if (!sentence.Contains(argument.Filler.Range)) continue;
            start = Math.Min(start, argument.Filler.Range.Start);
            end = Math.Max(end, argument.Filler.Range.End);
        }

        return new TextRange(start, end);
    }
}
