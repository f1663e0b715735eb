using System;
using System.Collections.Generic;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions;

/// <summary>Finds the names of a document: sentence by sentence first, then what the document's sentences teach each other.</summary>
internal sealed class NameReader
{
    private const double ScoreUnit = 24;
    private readonly ParsedDocument document;
    private readonly NameLexicon lexicon;
    private readonly List<Candidate> candidates = [];
    private readonly Dictionary<ulong, NameEvidence> evidence = [];

    private NameReader(ParsedDocument document, NameLexicon lexicon)
    {
        this.document = document;
        this.lexicon = lexicon;
    }

    /// <summary>The names of a document, in text order.</summary>
    public static List<FoundName> Read(ParsedDocument document, NameLexicon lexicon, CancellationToken cancellation)
    {
        NameReader reader = new(document, lexicon);
        reader.Tag(cancellation);
        reader.FindAgain(cancellation);
        return reader.Settle();
    }

    /// <summary>Splits a sentence into the surface tokens that the tagger reads.</summary>
    public static void Tokenize(string text, Sentence sentence, NameSentence into)
    {
        into.Begin(text);
        for (int i = 0; i < sentence.Count; i++) AddWord(into, in sentence[i], i);
    }

    /// <summary>Splits words into the surface tokens that the tagger reads.</summary>
    public static void Tokenize(string text, Word[] words, NameSentence into)
    {
        into.Begin(text);
        for (int i = 0; i < words.Length; i++) AddWord(into, in words[i], i);
    }

    private static void AddWord(NameSentence into, in Word word, int index)
    {
        if (into.Count > 0 && word.Start < into.Tokens[into.Count - 1].End) return;
        if (word.End > word.Start) into.Add(word.Start, word.End, index);
    }

    private void Tag(CancellationToken cancellation)
    {
        NameSentence sentence = new();
        NameTagger tagger = new(lexicon.Model);
        List<NameSpan> spans = [];
        int[] scores = new int[NameLabels.Kinds];
        for (int s = 0; s < document.Sentences.Count; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            Tokenize(document.Text, document.Sentences[s], sentence);
            sentence.Complete(NameLexicon.World, lexicon.Words);
            spans.Clear();
            tagger.Tag(sentence, spans);
            foreach (NameSpan span in spans)
            {
                tagger.ScoreKinds(span, scores);
                Add(s, sentence, span, scores);
            }
        }
    }

    private void Add(int sentenceIndex, NameSentence sentence, NameSpan span, int[] scores)
    {
        TextRange range = new(sentence.Tokens[span.First].Start, sentence.Tokens[span.Last].End);
        ulong form = NameHash.Add(NameHash.Empty, document.Text, range.Start, range.End);
        candidates.Add(new Candidate(range, sentenceIndex, form));
        if (!evidence.TryGetValue(form, out NameEvidence? gathered))
        {
            evidence.Add(form, gathered = new NameEvidence(span.Last - span.First + 1, sentence.Tokens[span.First].Form));
            gathered.IsLower = !HasCapital(range);
        }

        gathered.Add(scores);
    }

    private bool HasCapital(TextRange range)
    {
        for (int i = range.Start; i < range.End; i++)
            if (char.IsUpper(document.Text[i])) return true;
        return false;
    }

    // A name that one sentence shows clearly is a name in the others too.
    private void FindAgain(CancellationToken cancellation)
    {
        if (evidence.Count == 0) return;
        Dictionary<ulong, int> longest = [];
        foreach (KeyValuePair<ulong, NameEvidence> entry in evidence)
        {
            ulong first = entry.Value.FirstForm;
            if (!longest.TryGetValue(first, out int length) || length < entry.Value.Tokens) longest[first] = entry.Value.Tokens;
        }

        HashSet<int> taken = [];
        foreach (Candidate candidate in candidates)
            for (int i = candidate.Range.Start; i < candidate.Range.End; i++) taken.Add(i);
        NameSentence sentence = new();
        int found = candidates.Count;
        for (int s = 0; s < document.Sentences.Count; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            Tokenize(document.Text, document.Sentences[s], sentence);
            for (int i = 0; i < sentence.Count; i++)
            {
                if (taken.Contains(sentence.Tokens[i].Start) || !longest.TryGetValue(sentence.Tokens[i].Form, out int length)) continue;
                for (int last = Math.Min(sentence.Count, i + length) - 1; last >= i; last--)
                {
                    TextRange range = new(sentence.Tokens[i].Start, sentence.Tokens[last].End);
                    ulong form = NameHash.Add(NameHash.Empty, document.Text, range.Start, range.End);
                    if (!evidence.TryGetValue(form, out NameEvidence? known) || range.Length < 3 || taken.Contains(sentence.Tokens[last].Start)) continue;
                    if (!HasCapital(range) && !(known.IsLower && known.Times > 1)) continue;
                    if (i == 0 && last == 0 && known.Times < 2 && (lexicon.Words.Find(form) & NameClass.CommonWord) != 0) continue;
                    candidates.Add(new Candidate(range, s, form));
                    i = last;
                    break;
                }
            }
        }

        if (candidates.Count > found) candidates.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));
    }

    private List<FoundName> Settle()
    {
        List<FoundName> names = new(candidates.Count);
        foreach (Candidate candidate in candidates)
        {
            Sentence sentence = document.Sentences[candidate.Sentence];
            int first = -1, last = -1;
            for (int i = FirstWordAt(sentence, candidate.Range.Start); i < sentence.Count && sentence[i].Start < candidate.Range.End; i++)
            {
                if (sentence[i].End <= candidate.Range.Start) continue;
                if (first < 0) first = i;
                last = i;
            }

            if (first < 0) continue;
            (EntityKind kind, double confidence) = evidence[candidate.Form].Settle(ScoreUnit);
            names.Add(new FoundName(candidate.Range, candidate.Sentence, first, last, kind, confidence));
        }

        return names;
    }

    private static int FirstWordAt(Sentence sentence, int offset)
    {
        int low = 0, high = sentence.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sentence[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private sealed record Candidate(TextRange Range, int Sentence, ulong Form);
}
