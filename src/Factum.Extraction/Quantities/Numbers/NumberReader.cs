using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Numbers;

/// <summary>Reads a number, in digits, words or both, at a place of a text: one pass over it, nothing allocated.</summary>
internal sealed partial class NumberReader
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
        if (Exponent.TryRead(text, ref reading)) return;
        if (!reading.HasDecimals && TryReadOrdinalSuffix(text, ref reading)) return;
        DigitFraction.Read(text, ref reading);
        NumberComposer composer = NumberComposer.OfDigits(reading.Value, grammar);
        ReadWords(text, joins, ref reading, ref composer);
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
