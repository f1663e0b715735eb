using System.Collections.Generic;
using Factum.Extraction.Facts;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Documents;

/// <summary>Gives ranges of a document their sentence, as its source spells it, with line and column.</summary>
internal sealed class EvidenceLocator(ParsedDocument document, LineMap lines, string source)
{
    private readonly string?[] sentences = new string?[document.Sentences.Count];
    private readonly StringPool spellings = new();

    /// <summary>The evidence that a range gives, whose sentence is the one that the range starts in.</summary>
    /// <param name="range">The words that state something.</param>
    /// <param name="trigger">The words that made it a fact.</param>
    public FactEvidence Locate(TextRange range, TextRange trigger)
    {
        int sentence = SentenceAt(document.Sentences, range.Start);
        string text = sentence < 0 ? range.Of(source) : sentences[sentence] ??= document.Sentences[sentence].Range.Of(source);
        int line = lines.Line(range.Start);
        return new FactEvidence(range, line, lines.Column(range.Start, line), text, spellings.Get(source, trigger.Start, trigger.End));
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
