using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Numbers;

/// <summary>Reads a number, in digits, words or both, at a place of a text: one pass over it, nothing allocated.</summary>
internal sealed class NumberReader
{
    private readonly NumberGrammar grammar;

    /// <summary>Makes a reader of a language's numbers.</summary>
    public NumberReader(NumberGrammar grammar) => this.grammar = grammar;

    /// <summary>The language's numbers.</summary>
    public NumberGrammar Grammar => grammar;

    /// <summary>Whether a number may start with this character: a cheap test before a reading.</summary>
    public bool MayStart(char c) =>
        CharacterFolding.IsDigit(c) || c is '-' or '\u2212' or '.' or ',' || grammar.Words.MayStart(c) || grammar.Negations.MayStart(c) || Numeral.VulgarFraction(c) != 0;

    /// <summary>Reads the longest number that starts at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number starts; that a word starts there is the caller's to know.</param>
    /// <param name="reading">The number. What follows it (a unit, a letter) is the caller's to judge.</param>
    public bool TryRead(string text, int start, out NumberReading reading) => TryRead(text, start, true, out reading);

    /// <summary>Reads the longest number that starts at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number starts.</param>
    /// <param name="joins">Whether a conjunction may be part of the number: not in "between one hundred and two hundred and fifty".</param>
    /// <param name="reading">The number.</param>
    public bool TryRead(string text, int start, bool joins, out NumberReading reading)
    {
        if (start < text.Length)
        {
            char c = text[start];
            if (c is '-' or '\u2212') return TryReadNegative(text, start, start + 1, joins, out reading);
            if (grammar.Negations.MayStart(c) && grammar.Negations.TryMatch(text, start, out int after, out _)
                && SkipSpaces(text, after) is int number && number > after && TryReadNegative(text, start, number, joins, out reading))
            {
                return true;
            }

            return TryReadUnsigned(text, start, joins, out reading);
        }

        reading = default;
        return false;
    }

    /// <summary>Skips spaces on the line, and one line break that only wraps a sentence.</summary>
    public static int SkipSpaces(string text, int index)
    {
        while (index < text.Length && CharacterFolding.IsSpace(text[index])) index++;
        if (index < text.Length && text[index] is '\n' or '\r')
        {
            int line = text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n' ? index + 1 : index;
            if (PhraseTrie.IsSoftBreak(text, line)) return line + 1;
        }

        return index;
    }

    private bool TryReadNegative(string text, int start, int number, bool joins, out NumberReading reading)
    {
        if (!TryReadUnsigned(text, number, joins, out reading) || (reading.IsSpelled && number == start + 1)) return false;
        reading.Start = start;
        reading.Value = -reading.Value;
        reading.IsSigned = true;
        reading.IsArticle = false;
        return true;
    }

    private bool TryReadUnsigned(string text, int start, bool joins, out NumberReading reading)
    {
        if (start >= text.Length)
        {
            reading = default;
            return false;
        }

        char c = text[start];
        if (Numeral.VulgarFraction(c) is decimal part && part != 0)
        {
            reading = new NumberReading { Start = start, End = start + 1, Value = part, IsFraction = true, Magnitude = 1 };
            return true;
        }

        if (CharacterFolding.IsDigit(c) || c is '.' or ',')
        {
            if (!Numeral.TryRead(text, start, grammar.DecimalSeparator, out reading)) return false;
            ReadAfterDigits(text, joins, ref reading);
            return true;
        }

        return TryReadSpelled(text, start, joins, out reading);
    }

    private void ReadAfterDigits(string text, bool joins, ref NumberReading reading)
    {
        if (TryReadExponent(text, ref reading)) return;
        if (!reading.HasDecimals && TryReadOrdinalSuffix(text, ref reading)) return;
        ReadMixedFraction(text, ref reading);
        NumberComposer composer = NumberComposer.OfDigits(reading.Value, grammar);
        ReadWords(text, joins, ref reading, ref composer);
    }

    /// <summary>"1e10", "1,1^23": the number itself stays where the power is beyond a decimal.</summary>
    private bool TryReadExponent(string text, ref NumberReading reading)
    {
        int i = reading.End;
        if (i + 1 >= text.Length || text[i] is not ('e' or 'E' or '^')) return false;
        bool isPower = text[i] == '^';
        int j = i + 1;
        bool negative = false;
        while (j < text.Length && text[j] is '+' or '-' && j <= i + 2)
        {
            negative ^= text[j] == '-';
            j++;
        }

        if (j >= text.Length || !CharacterFolding.IsDigit(text[j])) return false;
        int exponent = 0;
        while (j < text.Length && CharacterFolding.IsDigit(text[j]))
        {
            if (exponent > 999) return false;
            exponent = (exponent * 10) + (text[j] - '0');
            j++;
        }

        if (j < text.Length && CharacterFolding.IsLetter(text[j])) return false;
        double result = isPower
            ? System.Math.Pow((double)reading.Value, negative ? -exponent : exponent)
            : (double)reading.Value * System.Math.Pow(10, negative ? -exponent : exponent);
        if (double.IsNaN(result) || result >= 7e27) return false;
        reading.Value = (decimal)result;
        reading.End = j;
        reading.HasDecimals = true;
        return true;
    }

    private bool TryReadOrdinalSuffix(string text, ref NumberReading reading)
    {
        int i = reading.End;
        if (i >= text.Length || !grammar.OrdinalSuffixes.MayStart(text[i]) || !CharacterFolding.IsLetter(text[i])) return false;
        if (!grammar.OrdinalSuffixes.TryMatch(text, i, out int end, out _)) return false;
        reading.End = end;
        reading.IsOrdinal = true;
        return true;
    }

    /// <summary>"2 1/4", "2½", "3/4".</summary>
    private static void ReadMixedFraction(string text, ref NumberReading reading)
    {
        int i = reading.End;
        if (reading.HasDecimals || i >= text.Length) return;
        int j = SkipSpaces(text, i);
        if (j >= text.Length) return;
        if (Numeral.VulgarFraction(text[j]) is decimal part && part != 0)
        {
            reading.Value += part;
            reading.End = j + 1;
            reading.IsFraction = true;
            return;
        }

        if (text[i] == '/' && !reading.IsGrouped && TryReadDenominator(text, i + 1, out decimal denominator, out int end))
        {
            reading.Value /= denominator;
            reading.End = end;
            reading.IsFraction = true;
            return;
        }

        if (j > i && CharacterFolding.IsDigit(text[j]))
        {
            int slash = j;
            while (slash < text.Length && slash < j + 2 && CharacterFolding.IsDigit(text[slash])) slash++;
            if (slash >= text.Length || text[slash] != '/' || text[j] == '0') return;
            decimal numerator = slash - j == 1 ? text[j] - '0' : ((text[j] - '0') * 10) + (text[j + 1] - '0');
            if (TryReadDenominator(text, slash + 1, out denominator, out end) && numerator < denominator && denominator <= 64)
            {
                reading.Value += numerator / denominator;
                reading.End = end;
                reading.IsFraction = true;
            }
        }
    }

    private static bool TryReadDenominator(string text, int start, out decimal denominator, out int end)
    {
        denominator = 0;
        end = start;
        if (start >= text.Length || text[start] == '0') return false;
        while (end < text.Length && CharacterFolding.IsDigit(text[end]) && end - start < 4)
        {
            denominator = (denominator * 10) + (text[end] - '0');
            end++;
        }

        bool open = end < text.Length && (CharacterFolding.IsDigit(text[end]) || CharacterFolding.IsLetter(text[end]) || text[end] == '/');
        bool isDecimal = end + 1 < text.Length && text[end] is '.' or ',' && CharacterFolding.IsDigit(text[end + 1]);
        return denominator > 1 && !open && !isDecimal;
    }

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

    private bool TryReadConjunct(string text, int start, ref NumberReading reading, ref NumberComposer composer)
    {
        if (start >= text.Length) return false;
        if (!grammar.ConjunctionFollowsHundreds) return TryReadFrenchStyleConjunct(text, start, ref reading, ref composer);
        decimal room = composer.RoomAfterConjunction;
        if (room <= 1) return false;
        NumberReading rest;
        if (CharacterFolding.IsDigit(text[start]))
        {
            if (room != 100 || !Numeral.TryRead(text, start, grammar.DecimalSeparator, out rest) || rest.HasDecimals || rest.Value == 0) return false;
            int after = SkipSeparator(text, rest.End);
            if (after > rest.End && grammar.Words.TryMatch(text, after, out _, out int entry) && grammar[entry].Role is NumberRole.Hundred or NumberRole.Magnitude) return false;
        }
        else if (!TryReadSpelled(text, start, false, out rest) || rest.IsFraction || rest.IsRound)
        {
            return false;
        }

        // "two hundred and two thousand" multiplies the hundreds too, where the number so far has no magnitude yet.
        if (rest.Magnitude > 1 && composer.LastMagnitude == 1 && !rest.IsOrdinal && rest.Value / rest.Magnitude is decimal count && count < room && count == decimal.Truncate(count))
        {
            composer.AddAndMultiply(count, rest.Magnitude);
        }
        else
        {
            if (rest.Value >= room) return false;
            composer.AddConjunct(rest.Value);
        }

        reading.End = rest.End;
        if (rest.IsOrdinal)
        {
            reading.IsOrdinal = true;
            composer.Close();
        }

        return true;
    }

    /// <summary>"vingt et un", "soixante et onze".</summary>
    private bool TryReadFrenchStyleConjunct(string text, int start, ref NumberReading reading, ref NumberComposer composer)
    {
        if (!composer.EndsInTens || !grammar.Words.TryMatch(text, start, out int end, out int entry)) return false;
        NumberWord word = grammar[entry];
        int after = SkipSpaces(text, end);
        bool isFollowed = after > end && grammar.Conjunctions.TryMatch(text, after, out int partStart, out _) && TryReadUnitPart(text, SkipSpaces(text, partStart), out _);
        bool fits = (word.Role == NumberRole.Unit && (word.Value == 1 || (isFollowed && !word.IsOrdinal))) || (word.Role == NumberRole.Teen && word.Value == 11 && grammar.IsVigesimal);
        if (!fits || !composer.TryAdd(word)) return false;
        if (word.IsArticle && SkipSeparator(text, end) is int next && next > end && grammar.Words.TryMatch(text, next, out _, out int part)
            && grammar[part] is { IsOrdinal: true, Value: > 2 and < 10 })
        {
            // "vingt et un cinquième" is twenty and a fifth.
            composer.TakeBack(word.Value);
            return false;
        }

        reading.End = end;
        reading.IsArticle = false;
        if (word.IsOrdinal)
        {
            reading.IsOrdinal = true;
            composer.Close();
        }

        return true;
    }

    /// <summary>"un million et demi", "cent et trois quarts", "three and a fifth".</summary>
    private void ReadJoinedPart(string text, ref NumberReading reading)
    {
        int next = SkipSeparator(text, reading.End);
        if (next == reading.End || !grammar.Conjunctions.TryMatch(text, next, out int conjunctionEnd, out _)) return;
        int start = SkipSeparator(text, conjunctionEnd);
        if (!TryReadUnitPart(text, start, out NumberReading part)) return;
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

    /// <summary>"two hundred point zero three", "cinq virgule cinq", "1 point 1".</summary>
    private void ReadSpokenDecimals(string text, ref NumberReading reading, ref NumberComposer composer)
    {
        if (composer.LastMagnitude != 1) return;
        int next = SkipSpaces(text, reading.End);
        if (next == reading.End || !grammar.SpokenSeparators.TryMatch(text, next, out int end, out _)) return;
        if (!TryReadDecimalDigits(text, end, out decimal decimals, out int decimalsEnd)) return;
        reading.Value += decimals;
        reading.End = decimalsEnd;
        reading.HasDecimals = true;
        reading.IsArticle = false;
        MultiplyWhole(text, ref reading);
    }

    /// <summary>"point 77".</summary>
    private bool TryReadSpokenDecimal(string text, int start, ref NumberReading reading)
    {
        if (!grammar.SpokenSeparators.MayStart(text[start]) || !grammar.SpokenSeparators.TryMatch(text, start, out int end, out _)) return false;
        int next = SkipSpaces(text, end);
        if (next >= text.Length || !CharacterFolding.IsDigit(text[next]) || (start > 0 && CharacterFolding.IsLetter(text[start - 1]))) return false;
        int before = start;
        while (before > 0 && CharacterFolding.IsSpace(text[before - 1])) before--;
        if (before > 0 || !TryReadDecimalDigits(text, end, out decimal value, out int decimalsEnd)) return false;
        reading.Value = value;
        reading.End = decimalsEnd;
        reading.HasDecimals = true;
        return true;
    }

    private bool TryReadDecimalDigits(string text, int start, out decimal value, out int end)
    {
        value = 0;
        end = start;
        decimal scale = 0.1m;
        for (int count = 0; count < 12; count++)
        {
            int next = SkipSpaces(text, end);
            if (next == end || next >= text.Length) break;
            if (CharacterFolding.IsDigit(text[next]))
            {
                if (count > 0) break;
                while (next < text.Length && CharacterFolding.IsDigit(text[next]) && count++ < 12)
                {
                    value += (text[next++] - '0') * scale;
                    scale /= 10;
                }

                end = next;
                return true;
            }

            if (!grammar.Words.TryMatch(text, next, out int wordEnd, out int entry)) break;
            NumberWord word = grammar[entry];
            if (word.IsOrdinal || word.Role is not (NumberRole.Zero or NumberRole.Unit or NumberRole.Tens or NumberRole.Score or NumberRole.Teen)) break;
            if (word.Value >= 10)
            {
                if (count > 0 || !TryReadSpelled(text, next, false, out NumberReading pair) || pair.Value >= 100) break;
                value = pair.Value / 100;
                end = pair.End;
                return true;
            }

            value += word.Value * scale;
            scale /= 10;
            end = wordEnd;
        }

        return end > start;
    }

    /// <summary>Skips what may stand between the words of a number: spaces, a hyphen, or a hyphen among spaces.</summary>
    private static int SkipSeparator(string text, int index)
    {
        int i = SkipSpaces(text, index);
        if (i >= text.Length || text[i] is not ('-' or '\u2010' or '\u2011')) return i;
        if (i == index) return i + 1;
        int after = SkipSpaces(text, i + 1);
        return after > i + 1 && after < text.Length && CharacterFolding.IsLetter(text[after]) ? after : i;
    }
}
