using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Fillers;

namespace Factum.Extraction.Facts.Speech;

/// <summary>A sentence with all that reads it.</summary>
internal sealed record SentenceReading(AnnotatedSentence Sentence, ClauseReader Clauses, FillerResolver Fillers, AttributionReader Speech, Attribution[] Attributions)
{
    // Fields, since each accessor of a property is one more method to compile when a process starts.
    public readonly AnnotatedSentence Sentence = Sentence;
    public readonly ClauseReader Clauses = Clauses;
    public readonly FillerResolver Fillers = Fillers;
    public readonly AttributionReader Speech = Speech;
    public readonly Attribution[] Attributions = Attributions;
}
