using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Numbers;

/// <content>Numbers in words.</content>
internal sealed partial class NumberReader
{
    private bool TryReadSpelled(string text, int start, bool joins, out NumberReading reading)
    {
        reading = new NumberReading { Start = start, End = start, IsSpelled = true, Magnitude = 1 };
        if (TryReadSpokenDecimal(text, start, ref reading)) return true;
        if (!grammar.Words.TryMatch(text, start, out int end, out int entry)) return false;
        NumberWord word = grammar[entry];
        if (word.Role is NumberRole.Article || word.IsArticle)
        {
            if (TryReadPartAfterOne(text, end, ref reading)) return true;
        }

        NumberComposer composer = new(grammar);
        switch (word.Role)
        {
            case NumberRole.Article:
                return TryReadAfterArticle(text, start, end, joins, ref reading, ref composer);
            case NumberRole.Half:
                return TryReadHalf(text, end, ref reading);
            case NumberRole.Denominator:
                TryReadPartOfMagnitude(text, end, 1, word.Value, ref reading);
                return grammar.HasBareParts || !reading.IsFraction;
            default:
                if (!composer.TryAdd(word) && !TryAddOne(text, start, end, word, ref composer)) return false;
                if (word.IsOrdinal)
                {
                    if (word.IsPlural && word.Value > 2) return false;
                    reading.IsOrdinal = true;
                }

                reading.IsArticle = word.IsArticle;
                reading.IsRound = word.IsRound;
                reading.End = end;
                reading.Value = composer.Value;
                reading.Magnitude = composer.LastMagnitude;
                if (!word.IsOrdinal) ReadWords(text, joins, ref reading, ref composer);
                return true;
        }
    }

    /// <summary>"le million d'euros": the article stands for one of the magnitude.</summary>
    private bool TryAddOne(string text, int start, int end, NumberWord word, ref NumberComposer composer)
    {
        if (word is not { Role: NumberRole.Magnitude, IsOrdinal: false, IsPlural: false, Value: >= 1_000_000 }) return false;
        int before = start;
        while (before > 0 && CharacterFolding.IsSpace(text[before - 1])) before--;
        int next = SkipSpaces(text, end);
        return before < start && grammar.DefiniteArticles.TryMatchBefore(text, before, out _, out _) && next > end && grammar.Of.TryMatch(text, next, out _, out _)
            && composer.TryAdd(new NumberWord(NumberRole.Unit, 1)) && composer.TryAdd(word);
    }

    /// <summary>"a million", "a dozen", "a half"; an article alone is no number.</summary>
    private bool TryReadAfterArticle(string text, int start, int end, bool joins, ref NumberReading reading, ref NumberComposer composer)
    {
        int next = SkipSpaces(text, end);
        if (next == end || !grammar.Words.TryMatch(text, next, out int wordEnd, out int entry)) return false;
        NumberWord word = grammar[entry];
        switch (word.Role)
        {
            case NumberRole.Half:
                return TryReadHalf(text, wordEnd, ref reading);
            case NumberRole.Hundred or NumberRole.Magnitude or NumberRole.Collective when !word.IsPlural:
                composer.TryAdd(new NumberWord(NumberRole.Unit, 1));
                if (!composer.TryAdd(word)) return false;
                reading.IsOrdinal = word.IsOrdinal;
                reading.IsRound = word.IsRound;
                reading.Start = start;
                reading.End = wordEnd;
                reading.Value = composer.Value;
                reading.Magnitude = composer.LastMagnitude;
                if (!word.IsOrdinal) ReadWords(text, joins, ref reading, ref composer);
                return true;
            default:
                return false;
        }
    }

    private void ReadWords(string text, bool joins, ref NumberReading reading, ref NumberComposer composer)
    {
        if (grammar.Roundings.TryMatch(text, reading.End, out int rounded, out _))
        {
            reading.End = rounded;
            reading.IsRound = true;
        }

        while (TryReadNext(text, joins, ref reading, ref composer))
        {
        }

        reading.Value = composer.Value;
        reading.Magnitude = composer.LastMagnitude;
        if (reading.IsOrdinal || composer.IsClosed) return;
        ReadSpokenDecimals(text, ref reading, ref composer);
        if (joins) ReadJoinedPart(text, ref reading);
    }

    /// <summary>Takes the next word into the number; false where the number ends.</summary>
    private bool TryReadNext(string text, bool joins, ref NumberReading reading, ref NumberComposer composer)
    {
        if (composer.IsClosed || composer.IsComplete) return false;
        int next = SkipSeparator(text, reading.End);
        if (next == reading.End || next >= text.Length) return false;
        char c = text[next];
        if (CharacterFolding.IsDigit(c)) return TryReadDigitsAfterMagnitude(text, next, ref reading, ref composer);
        if (!CharacterFolding.IsLetter(c)) return false;
        if (grammar.Words.TryMatch(text, next, out int end, out int entry))
        {
            NumberWord word = grammar[entry];
            if (word.Role == NumberRole.Denominator || (word.IsOrdinal && word.IsPlural && composer.Value != 0 && word.Value > 2))
                return TryReadPart(text, end, word, ref reading, ref composer);
            if (word.IsOrdinal && !reading.IsSpelled) return false;
            if (word.IsArticle && composer.EndsInMagnitude) return false;
            if (!composer.TryAdd(word)) return TryReadSimplePart(text, end, word, ref reading, ref composer);
            reading.End = end;
            reading.IsArticle = false;
            reading.IsRound |= word.IsRound;
            if (word.IsOrdinal)
            {
                reading.IsOrdinal = true;
                composer.Close();
            }

            return true;
        }

        if (reading.IsRound && grammar.Of.TryMatch(text, next, out int ofEnd, out _)) return TryReadMagnitudeOfCollective(text, SkipSpaces(text, ofEnd), ref reading, ref composer);
        return joins && grammar.Conjunctions.TryMatch(text, next, out int conjunctionEnd, out _)
            && TryReadConjunct(text, SkipSeparator(text, conjunctionEnd), ref reading, ref composer);
    }

    /// <summary>"une centaine de millions".</summary>
    private bool TryReadMagnitudeOfCollective(string text, int start, ref NumberReading reading, ref NumberComposer composer)
    {
        if (!grammar.Words.TryMatch(text, start, out int end, out int entry) || grammar[entry].Role != NumberRole.Magnitude || grammar[entry].IsOrdinal) return false;
        composer.Multiply(grammar[entry].Value);
        reading.End = end;
        return true;
    }

    /// <summary>"2 millions 500 000", "4 thousand 3 hundred".</summary>
    private bool TryReadDigitsAfterMagnitude(string text, int start, ref NumberReading reading, ref NumberComposer composer)
    {
        if (composer.LastMagnitude < 1000 || !composer.EndsInMagnitude || text[start - 1] == '-') return false;
        if (!Numeral.TryRead(text, start, grammar.DecimalSeparator, out NumberReading digits) || digits.HasDecimals || digits.Value == 0) return false;
        int next = SkipSeparator(text, digits.End);
        int end = digits.End;
        decimal value = digits.Value;
        bool scaled = next > digits.End && grammar.Words.TryMatch(text, next, out end, out int entry)
            && grammar[entry] is { IsOrdinal: false, Role: NumberRole.Hundred or NumberRole.Magnitude } word && (value *= word.Value) < composer.LastMagnitude;
        if (!scaled && !(digits.IsGrouped && value < composer.LastMagnitude)) return false;
        reading.End = scaled ? end : digits.End;
        composer.AddDigits(value, scaled && grammar.ConjunctionFollowsHundreds && value % 100 == 0);
        return true;
    }
}
