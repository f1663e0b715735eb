using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Numbers;

/// <content>What a conjunction joins to a number.</content>
internal sealed partial class NumberReader
{
    private bool TryReadConjunct(string text, int start, ref NumberReading reading, ref NumberComposer composer)
    {
        if (start >= text.Length) return false;
        if (!grammar.ConjunctionFollowsHundreds) return TryReadConjunctOfTens(text, start, ref reading, ref composer);
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
    private bool TryReadConjunctOfTens(string text, int start, ref NumberReading reading, ref NumberComposer composer)
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
}
