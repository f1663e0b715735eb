using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Circumstances;

/// <summary>Gives the events of a chronology's entry the date that stands before it: "12 mars 2024 : rachat de X par Y".</summary>
internal static class ChronicleDates
{
    /// <summary>Adds times to events without.</summary>
    /// <param name="sentences">The document's sentences.</param>
    /// <param name="quantities">Its quantities.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="drafts">The document's facts, sentence by sentence.</param>
    public static void Add(PlainList<SentenceReading> sentences, DocumentQuantities quantities, string text, PlainList<FactDraft> drafts)
    {
        int read = 0, label = -1;
        foreach (FactDraft draft in drafts)
        {
            for (; read <= draft.Sentence; read++)
            {
                if (read > 0 && label >= 0 && HasLineEnd(text, sentences[read - 1].Sentence, sentences[read].Sentence)) label = -1;
                if (DateBefore(sentences[read].Sentence, quantities) is >= 0 and int date) label = date;
            }

            if (label < 0 || !draft.Kind.IsEvent || draft.IsLabel || draft.Of("Time") is not null || draft.Of("Period") is not null) continue;
            draft.Add(draft.Kind.Takes("Period") ? "Period" : "Time", sentences[draft.Sentence].Fillers.Time(label));
        }
    }

    private static bool HasLineEnd(string text, AnnotatedSentence before, AnnotatedSentence after)
    {
        int start = before.Tree.Range.End, count = after.Tree.Range.Start - start;
        return count > 0 && text.IndexOf('\n', start, count) >= 0;
    }

    /// <summary>The date that is all of a sentence but its colon, or -1.</summary>
    private static int DateBefore(AnnotatedSentence sentence, DocumentQuantities quantities)
    {
        if (sentence.Times.Count != 1 || sentence[sentence.Count - 1].Form != ":") return -1;
        int time = sentence.Times[0];
        TextRange range = quantities.Times[time].Range;
        return quantities.Times[time].Type == TimexType.Date && sentence.FirstAt(range.Start) <= 1 && sentence.FirstAt(range.End - 1) == sentence.Count - 2 ? time : -1;
    }
}
