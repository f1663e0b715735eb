using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Numbers;

/// <content>Halves, thirds and other parts, of one or of a magnitude.</content>
internal sealed partial class NumberReader
{
    /// <summary>"un tiers", "a third", "un vingt-cinquième": one part of as many as the rank says.</summary>
    private bool TryReadPartAfterOne(string text, int end, ref NumberReading reading)
    {
        int next = SkipSeparator(text, end);
        if (next == end || !grammar.Words.TryMatch(text, next, out int wordEnd, out int entry)) return false;
        NumberWord word = grammar[entry];
        if (word.Role == NumberRole.Denominator) return TryReadPartOfMagnitude(text, wordEnd, 1, word.Value, ref reading);
        if (word.Role == NumberRole.Half) return TryReadHalf(text, wordEnd, ref reading);
        if (word.Role is NumberRole.Hundred or NumberRole.Magnitude && !(word.IsOrdinal && grammar.ArticleSplitsOrdinals) && word.Value < 1_000_000_000m) return false;
        if (word.Role is NumberRole.Article or NumberRole.Zero or NumberRole.Collective) return false;
        NumberReading rank = new() { Start = next, End = wordEnd, IsSpelled = true, Magnitude = 1 };
        NumberComposer composer = new(grammar);
        if (!composer.TryAdd(word)) return false;
        if (word.IsOrdinal) rank.IsOrdinal = true;
        else ReadWords(text, true, ref rank, ref composer);
        if (!rank.IsOrdinal || rank.IsFraction || composer.Value < 3) return false;
        int after = SkipSpaces(text, rank.End);
        bool isRank = after < text.Length && after > rank.End && char.IsLetter(text[after]) && !grammar.FollowersOfFraction.TryMatch(text, after, out _, out _);
        return !isRank && TryReadPartOfMagnitude(text, rank.End, 1, composer.Value, ref reading);
    }

    /// <summary>"demi-million", "half a billion", "half a dozen", or the half alone.</summary>
    private bool TryReadHalf(string text, int end, ref NumberReading reading)
    {
        reading.Value = 0.5m;
        reading.End = end;
        reading.IsFraction = true;
        reading.IsSpelled = true;
        int next = SkipSeparator(text, end);
        if (next == end) return true;
        TryReadPartOfMagnitude(text, end, 1, 2, ref reading);
        if (!reading.IsFraction) return true;
        if (grammar.Words.TryMatch(text, next, out int articleEnd, out int entry) && grammar[entry].Role == NumberRole.Article)
            TryMultiply(text, SkipSpaces(text, articleEnd), ref reading);
        return true;
    }

    /// <summary>"trois quarts de milliard", "a quarter million", "two thirds of a million", or the part alone.</summary>
    private bool TryReadPartOfMagnitude(string text, int end, decimal numerator, decimal denominator, ref NumberReading reading)
    {
        reading.Value = numerator / denominator;
        reading.End = end;
        reading.IsFraction = true;
        int next = SkipSeparator(text, end);
        if (next == end) return true;
        if (TryMultiply(text, next, ref reading)) return true;
        if (!grammar.Of.TryMatch(text, next, out int ofEnd, out _)) return true;
        next = SkipSpaces(text, ofEnd);
        if (grammar.Words.TryMatch(text, next, out int articleEnd, out int entry) && (grammar[entry].Role == NumberRole.Article || grammar[entry].IsArticle))
            next = SkipSpaces(text, articleEnd);
        TryMultiply(text, next, ref reading);
        return true;
    }

    private bool TryMultiply(string text, int start, ref NumberReading reading)
    {
        if (!grammar.Words.TryMatch(text, start, out int end, out int entry)) return false;
        NumberWord word = grammar[entry];
        if (word.Role is not (NumberRole.Magnitude or NumberRole.Collective) || word.IsOrdinal) return false;
        reading.Value *= word.Value;
        reading.Magnitude = word.Role == NumberRole.Magnitude ? word.Value : 1;
        reading.End = end;
        reading.IsFraction = false;
        return true;
    }

    /// <summary>"trois cinquième" in bare spelling: a rank that no longer fits the number names its part.</summary>
    private bool TryReadSimplePart(string text, int end, NumberWord word, ref NumberReading reading, ref NumberComposer composer) =>
        word.IsOrdinal && word.Value > 2 && composer.LastMagnitude == 1 && composer.Value is > 1 and < 100 && TryReadPart(text, end, word, ref reading, ref composer);

    private bool TryReadPart(string text, int end, NumberWord word, ref NumberReading reading, ref NumberComposer composer)
    {
        NumberReading part = reading;
        if (!TryReadPartOfMagnitude(text, end, composer.Value, word.Value, ref part)) return false;
        reading.End = part.End;
        reading.IsFraction = part.IsFraction;
        reading.IsArticle = false;
        composer = NumberComposer.OfClosed(part.Value, part.Magnitude, grammar);
        return false;
    }

    /// <summary>"un million et demi", "cent et trois quarts", "three and a fifth".</summary>
    private void ReadJoinedPart(string text, ref NumberReading reading)
    {
        int next = SkipSeparator(text, reading.End);
        if (next == reading.End || !grammar.Conjunctions.TryMatch(text, next, out int conjunctionEnd, out _)) return;
        int start = SkipSeparator(text, conjunctionEnd);
        if (TryReadUnitPart(text, start, out NumberReading part)) AddPart(text, ref reading, part);
    }

    private void AddPart(string text, ref NumberReading reading, in NumberReading part)
    {
        if (part.Magnitude > 1)
        {
            if (part.Magnitude >= reading.Magnitude && reading.Magnitude > 1) return;
            reading.Value = reading.Magnitude > 1 ? reading.Value + part.Value : (reading.Value + (part.Value / part.Magnitude)) * part.Magnitude;
            reading.Magnitude = part.Magnitude > reading.Magnitude ? part.Magnitude : reading.Magnitude;
        }
        else
        {
            if (part.Value >= 1) return;
            reading.Value += part.Value * reading.Magnitude;
        }

        reading.IsFraction |= reading.Magnitude == 1;
        reading.IsArticle = false;
        reading.End = part.End;
        if (reading.Magnitude == 1) MultiplyWhole(text, ref reading);
    }

    /// <summary>"one and a half million".</summary>
    private void MultiplyWhole(string text, ref NumberReading reading)
    {
        int next = SkipSpaces(text, reading.End);
        if (next > reading.End) TryMultiply(text, next, ref reading);
    }

    private bool TryReadUnitPart(string text, int start, out NumberReading part)
    {
        part = default;
        if (start >= text.Length || !CharacterFolding.IsLetter(text[start])) return false;
        return TryReadSpelled(text, start, false, out part) && (part.IsFraction || (part.Magnitude > 1 && part.Value < part.Magnitude));
    }
}
