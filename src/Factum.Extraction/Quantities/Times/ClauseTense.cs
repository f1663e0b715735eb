using System;

namespace Factum.Extraction.Quantities.Times;

/// <summary>Tells the tense around a time from the words of its sentence: the nearest verb decides, and one before the time counts for more.</summary>
internal sealed class ClauseTense
{
    private const int Reach = 240;
    private readonly CueWords words;
    private readonly string[] pastEndings, futureEndings;

    /// <summary>Prepares a language's cues.</summary>
    public ClauseTense(TenseCues cues)
    {
        words = new CueWords(cues);
        pastEndings = Split(cues.PastEndings);
        futureEndings = Split(cues.FutureEndings);
    }

    /// <summary>Whether the word before a stretch of text looks ahead: "until Friday".</summary>
    public bool LooksAhead(string text, int start)
    {
        int end = SkipBack(text, start);
        if (end < 0) return false;
        int first = end;
        while (first > 0 && FoldedText.Letter(text[first - 1]) != 0) first--;
        return (words.Find(text, first, end) & Cue.Until) != 0;
    }

    /// <summary>The tense of the clause that holds a stretch of text.</summary>
    public Tense At(string text, int start, int end)
    {
        (Tense before, int distance) = Nearest(text, start, -1);
        (Tense after, int distanceAfter) = Nearest(text, end, 1);
        if (before == Tense.Open) return after;
        return after == Tense.Open || distance <= 2 * distanceAfter ? before : after;
    }

    private (Tense Tense, int Distance) Nearest(string text, int from, int step)
    {
        int at = from, words = 0;
        while (true)
        {
            int gap = step < 0 ? SkipBack(text, at) : SkipForward(text, at);
            if (gap < 0 || Math.Abs(gap - from) > Reach) return (Tense.Open, int.MaxValue);
            int start, end;
            if (step < 0)
            {
                end = gap;
                start = end;
                while (start > 0 && FoldedText.Letter(text[start - 1]) != 0) start--;
                at = start;
            }
            else
            {
                start = gap;
                end = start;
                while (end < text.Length && FoldedText.Letter(text[end]) != 0) end++;
                at = end;
            }

            words++;
            if (start == end || char.IsUpper(text[start])) continue;
            Tense tense = Of(text, start, end);
            if (tense != Tense.Open) return (tense, words);
        }
    }

    private Tense Of(string text, int start, int end)
    {
        Cue cue = words.Find(text, start, end);
        if ((cue & Cue.Future) != 0) return Tense.Future;
        if ((cue & Cue.Past) != 0) return Tense.Past;
        if (end - start < 4 || (cue & Cue.NotVerb) != 0) return Tense.Open;
        foreach (string ending in futureEndings)
            if (CueWords.EndsWith(text, end, ending)) return Tense.Future;
        foreach (string ending in pastEndings)
            if (CueWords.EndsWith(text, end, ending)) return Tense.Past;
        return Tense.Open;
    }

    /// <summary>The end of the word before, or -1 at the sentence's start.</summary>
    private static int SkipBack(string text, int at)
    {
        while (at > 0 && FoldedText.Letter(text[at - 1]) == 0)
        {
            char c = text[at - 1];
            if (c is '\n' or '!' or '?' or ';' || (c == '.' && at < text.Length && char.IsWhiteSpace(text[at]))) return -1;
            at--;
        }

        return at > 0 ? at : -1;
    }

    /// <summary>The start of the word after, or -1 at the sentence's end.</summary>
    private static int SkipForward(string text, int at)
    {
        while (at < text.Length && FoldedText.Letter(text[at]) == 0)
        {
            char c = text[at];
            if (c is '\n' or '!' or '?' or ';' || (c == '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])))) return -1;
            at++;
        }

        return at < text.Length ? at : -1;
    }

    private static string[] Split(string words) => words.Split(['|'], StringSplitOptions.RemoveEmptyEntries);
}
