using System.Collections.Generic;
using Factum.Extraction.Facts;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Documents;

/// <summary>Gives ranges of what was read their place in the document, with their sentence, line and column.</summary>
/// <param name="document">The sentences.</param>
/// <param name="lines">The lines of the document.</param>
/// <param name="text">The text, before its markup was blanked.</param>
internal sealed class EvidenceLocator(ParsedDocument document, LineMap lines, ComposedText text)
{
    // Marks within what somebody said stand as the document has them.
    private static readonly char[] Marks = ['«', '»', '“', '”'];
    private readonly string?[] sentences = new string?[document.Sentences.Count];
    private readonly StringPool spellings = new();

    /// <summary>The evidence that a range gives, whose sentence is the one that the range starts in.</summary>
    /// <param name="range">The words that state something.</param>
    /// <param name="trigger">The words that made it a fact.</param>
    public FactEvidence Locate(TextRange range, TextRange trigger)
    {
        int index = SentenceAt(document.Sentences, range.Start);
        string sentence = index < 0 ? range.Of(text.Text) : sentences[index] ??= document.Sentences[index].Range.Of(text.Text);
        TextRange place = Place(range);
        int line = lines.Line(place.Start);
        return new FactEvidence(place, line, lines.Column(place.Start, line), sentence, spellings.Get(text.Text, trigger.Start, trigger.End));
    }

    /// <summary>The place in the document of a range of what was read.</summary>
    public TextRange Place(TextRange range) => text.InDocument(range);

    /// <summary>A filler with its place in the document, its words as they stand there, on one line.</summary>
    public Filler Locate(Filler filler)
    {
        TextRange place = Place(filler.Range);

        // Where a line was wrapped or markup was blanked, more than one blank may stand between two words.
        string words = filler.Text.IndexOfAny(Marks) >= 0 && filler.Text.Length == filler.Range.Length ? filler.Range.Of(text.Text) : filler.Text;
        if (words.IndexOf("  ", System.StringComparison.Ordinal) >= 0) words = TextParts.WithSingleBlanks(words);
        return ReferenceEquals(words, filler.Text) && place.Start == filler.Range.Start && place.End == filler.Range.End ? filler : filler with { Range = place, Text = words };
    }

    /// <summary>Index of the last sentence that starts at or before an offset, or -1.</summary>
    public static int SentenceAt(IReadOnlyList<Sentence> sentences, int offset)
    {
        int low = 0, high = sentences.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (sentences[middle].Range.Start <= offset) low = middle + 1;
            else high = middle - 1;
        }

        return high;
    }
}
