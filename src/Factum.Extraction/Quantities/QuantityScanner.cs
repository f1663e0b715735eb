using System.Threading;
using Factum.Extraction.Quantities.Money;
using Factum.Extraction.Quantities.Numbers;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities;

/// <summary>Reads the numbers of a text, each with the currency, percent sign or unit that belongs to it.</summary>
internal readonly partial struct QuantityScanner
{
    private readonly string text;
    private readonly NumberReader numbers;
    private readonly QuantityGrammar grammar;
    private readonly QuantityOptions options;

    /// <summary>Makes a scanner of a text.</summary>
    public QuantityScanner(string text, NumberReader numbers, QuantityGrammar grammar, QuantityOptions options)
    {
        this.text = text;
        this.numbers = numbers;
        this.grammar = grammar;
        this.options = options;
    }

    /// <summary>Whether the text is known to be about quantities.</summary>
    public bool IsTerse => options.IsTerse;

    /// <summary>Finds the numbers of a text, in order; <see langword="null"/> where there is none.</summary>
    public static QuantityItems? Scan(string text, NumberReader numbers, QuantityGrammar grammar, QuantityOptions options, CancellationToken cancellation) =>
        QuantitySweep.Read(text, numbers, grammar, null, options, cancellation).Items;

    /// <summary>Whether a number or a currency before one may start with this character, which is no Latin letter.</summary>
    public bool MayStart(WordTriggers triggers, int index) =>
        triggers.MayBeSign(text[index]) || (options.IsTerse && (numbers.MayStart(text[index]) || grammar.Money.MayStartBefore(text[index]) || CharacterFolding.IsLetter(text[index])));

    /// <summary>Reads the number at a place, with the currency, percent sign or unit that belongs to it.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="previousEnd">Where the number before it ends.</param>
    /// <param name="item">The number.</param>
    public bool TryReadAt(int start, int previousEnd, out QuantityItem item)
    {
        item = new QuantityItem { Start = start, FullStart = start, Form = -1, Unit = -1 };
        if (previousEnd != start - 1 && IsInsideWord(start)) return false;
        if (grammar.Money.MayStartBefore(text[start]) && TryReadCurrencyFirst(start, ref item)) return true;
        if (!numbers.MayStart(text[start]) || !CanStartNumber(start)) return false;
        if (!TryReadNumber(start, out item.Number)) return options.IsTerse && TryReadArticle(start, ref item);
        if (item.Number.IsSigned && !IsSignPlausible(start)) return false;
        if (item.Number.IsSpelled && item.Number.Value >= 100 && IsVague(start)) return false;
        if (item.Number.IsArticle && numbers.Grammar.PronounMarkers.TryMatchBefore(text, SkipSpacesBack(start), out _, out _)) return false;
        item.Value = item.Number.Value;
        item.End = item.Number.End;
        if (!TryReadTail(ref item)) return false;
        if (item.Kind == QuantityKind.Number)
        {
            if (item.Number.IsOrdinal) item.Kind = QuantityKind.Ordinal;
            else if (item.Number.IsFraction && item.Value is > 0 and < 1) item.Kind = QuantityKind.Fraction;
        }

        item.IsLabel = IsLabel(item);
        item.FullEnd = item.End;
        return true;
    }

    /// <summary>"a few hundred": the magnitude of a number that is not said.</summary>
    private bool IsVague(int start) => grammar.VagueCounts.TryMatchBefore(text, SkipSpacesBack(start), out _, out _);

    private bool TryReadNumber(int start, out NumberReading number)
    {
        bool joins = !FollowsBetween(start);
        if (numbers.TryRead(text, start, joins, out number)) return true;
        if (!options.IsTerse || text[start] is not ('-' or '\u2212')) return false;
        if (!numbers.TryRead(text, NumberReader.SkipSpaces(text, start + 1), joins, out number)) return false;
        number.Start = start;
        number.Value = -number.Value;
        number.IsSigned = true;
        return true;
    }

    /// <summary>"a dollar", "a litre", where one is known to be meant.</summary>
    private bool TryReadArticle(int start, ref QuantityItem item)
    {
        if (!numbers.Grammar.Words.TryMatch(text, start, out int end, out int entry) || numbers.Grammar[entry].Role != NumberRole.Article) return false;
        item.Number = new NumberReading { Start = start, End = end, Value = 1, Magnitude = 1, IsSpelled = true };
        item.Value = 1;
        item.End = end;
        bool read = (TryReadCurrencyAfter(ref item, end, 1) && (grammar.Money[item.Form].Usage & CurrencyUsage.Noun) != 0) || TryReadMeasure(ref item);
        item.FullEnd = item.End;
        return read;
    }

    private bool IsInsideWord(int start)
    {
        if (start == 0) return false;
        char before = text[start - 1];
        char c = text[start];
        if (CharacterFolding.IsLetter(before) || before is '_' or '@' or '#') return CharacterFolding.IsLetter(c) || CharacterFolding.IsDigit(c) || before is '_' or '@' or '#';
        if (CharacterFolding.IsDigit(before)) return true;
        if (before == '-' && start > 1 && IsNameBefore(start - 1)) return CharacterFolding.IsDigit(c) || CharacterFolding.IsLetter(c);
        if (before == '/' && start > 1 && CharacterFolding.IsLetter(text[start - 2]) && CharacterFolding.IsLetter(c)) return true;
        return before is '.' or ',' or '/' or ':' && start > 1 && CharacterFolding.IsDigit(text[start - 2]) && CharacterFolding.IsDigit(c);
    }

    /// <summary>Whether the run of letters and digits before a hyphen has letters: "scp2-173".</summary>
    private bool IsNameBefore(int hyphen)
    {
        for (int i = hyphen - 1; i >= 0 && i > hyphen - 12; i--)
        {
            if (CharacterFolding.IsLetter(text[i])) return true;
            if (!CharacterFolding.IsDigit(text[i])) return false;
        }

        return false;
    }

    /// <summary>Whether a sign, or a separator, may open a number here; other characters always may.</summary>
    private bool CanStartNumber(int start)
    {
        char c = text[start];
        if (c is not ('-' or '\u2212' or '.' or ',')) return true;
        if (start > 0 && !CharacterFolding.IsSpace(text[start - 1]) && text[start - 1] is not ('(' or '\n' or '"' or '\u00AB')) return false;
        int next = c is '-' or '\u2212' ? NumberReader.SkipSpaces(text, start + 1) : start + 1;
        return next < text.Length && (CharacterFolding.IsDigit(text[next]) || (c is '-' or '\u2212' && next == start + 1 && text[next] is '.' or ','));
    }

    /// <summary>A hyphen before digits is a sign only where it cannot be a dash, a bullet or a range; "moins" only where it is no bound.</summary>
    private bool IsSignPlausible(int start)
    {
        if (CharacterFolding.IsLetter(text[start])) return options.IsTerse || !IsBoundWordBefore(start);
        bool isGlued = start + 1 < text.Length && !CharacterFolding.IsSpace(text[start + 1]);
        int before = start;
        while (before > 0 && CharacterFolding.IsSpace(text[before - 1])) before--;
        bool opensLine = before == 0 || text[before - 1] is '\n' or '\r';
        if (isGlued) return before == 0 || before < start || text[before - 1] is '(' or '"' or '«' || opensLine;
        return options.IsTerse && (before == 0 || CharacterFolding.IsLetter(text[before - 1]));
    }

    private bool IsBoundWordBefore(int start)
    {
        int end = SkipSpacesBack(start);
        return end > 0 && end < start && (CharacterFolding.IsDigit(text[end - 1])
            || (end >= 2 && (text[end - 1] | 0x20) == 'u' && (text[end - 2] | 0x20) is 'a' or 'd') || (text[end - 1] | 0x20) is 'e' or 's');
    }

    private bool FollowsBetween(int start) => grammar.BetweenOpeners.TryMatchBefore(text, SkipSpacesBack(start), out _, out _);

    private int SkipSpacesBack(int index)
    {
        int i = index;
        while (i > 0 && CharacterFolding.IsSpace(text[i - 1])) i--;
        return i;
    }

    /// <summary>Reads what belongs to a number after it; false where what follows shows that it is no number.</summary>
    private bool TryReadTail(ref QuantityItem item)
    {
        if (TryReadPercent(ref item)) return true;
        if (item.Number.IsOrdinal) return !IsLetterAt(item.End);
        if (TryReadCurrencyAfter(ref item, item.End, item.Value)) return true;
        if (TryReadSuffixedCurrency(ref item)) return true;
        if (FollowsSum(item.Start))
        {
            ReadSuffix(ref item, true);
            if (item.Number.Magnitude > 1) return !IsLetterAt(item.End);
        }

        if (!IsThousandsSuffix(item) && TryReadMeasure(ref item)) return true;
        if (!item.Number.IsSpelled) ReadSuffix(ref item, false);
        int end = item.End;
        if (end >= text.Length) return true;
        char c = text[end];
        if (item.Number.IsSpelled) return !(c == '-' && IsLetterAt(end + 1) && char.IsUpper(text[end + 1])) && c is not '/';
        if (CharacterFolding.IsLetter(c) || c is '_' or '@') return false;
        if (IsTimeOrScore(end)) return false;
        return true;
    }

    /// <summary>"$3-4m": the upper end of a range whose lower end has its currency before it.</summary>
    private bool FollowsSum(int start)
    {
        if (start < 3 || text[start - 1] is not ('-' or '\u2013' or '\u2011') || !CharacterFolding.IsDigit(text[start])) return false;
        return EndsSum(start - 2);
    }

    private bool EndsSum(int i)
    {
        int start = i + 2;
        for (int letters = 0; letters < 2 && i > 0 && CharacterFolding.IsLetter(text[i]); letters++) i--;
        int digits = i;
        while (i > 0 && i > start - 16 && (CharacterFolding.IsDigit(text[i]) || text[i] is '.' or ',')) i--;
        return i < digits && text[i] is '$' or '£' or '€' or '¥' or '₹';
    }

    /// <summary>"100K" is a hundred thousand before it is kelvins.</summary>
    private bool IsThousandsSuffix(in QuantityItem item) =>
        !item.Number.IsSpelled && item.End < text.Length && text[item.End] is 'k' or 'K' && !IsLetterAt(item.End + 1) && !(item.End + 1 < text.Length && text[item.End + 1] is '/');

    /// <summary>"11:14", "5/17/2018", "1.2.3".</summary>
    private bool IsTimeOrScore(int end) =>
        end + 1 < text.Length && text[end] is ':' or '/' or '.' && CharacterFolding.IsDigit(text[end + 1]);

    private bool IsLetterAt(int index) => index < text.Length && CharacterFolding.IsLetter(text[index]);

    private bool TryReadPercent(ref QuantityItem item)
    {
        int next = SkipSpaceOrHyphen(item.End);
        if (next >= text.Length || !grammar.Percent.TryMatch(text, next, out int end, out _)) return false;
        if (item.Number.IsOrdinal) return false;
        item.Kind = QuantityKind.Percentage;
        item.End = end;
        return true;
    }

    /// <summary>"10k", "10 M": an abbreviated magnitude without a currency after it.</summary>
    private void ReadSuffix(ref QuantityItem item, bool hasCurrency)
    {
        if (item.Number.Magnitude != 1 || item.Number.IsSpelled) return;
        int glued = item.End;
        int next = NumberReader.SkipSpaces(text, glued);
        if (next >= text.Length) return;
        foreach (MagnitudeSuffix suffix in grammar.Suffixes.From(text[next]))
        {
            int end = next + suffix.Form.Length;
            if (!text.HasAt(next, suffix.Form) || IsLetterAt(end) || (end < text.Length && CharacterFolding.IsDigit(text[end]))) continue;
            if (suffix.Form == "mm" && !hasCurrency) continue;
            if (next > glued && suffix.Form.Length == 1 && !IsLoneLetterMagnitude(item, suffix, end, hasCurrency)) continue;
            if (suffix.NeedsCurrency && !hasCurrency && !options.IsTerse && suffix.Form is not ("M" or "G")) continue;
            if (suffix.NeedsCurrency && !hasCurrency && !IsBareMagnitude(item, suffix, glued == next)) continue;
            item.Number.Magnitude = suffix.Value;
            item.Number.Value *= suffix.Value;
            item.Value *= suffix.Value;
            item.End = end;
            item.HasLetterMagnitude = suffix.NeedsCurrency && !hasCurrency;
            return;
        }
    }

    /// <summary>A letter alone is an initial as often: "10 M. Dupont", "$5 T".</summary>
    private bool IsLoneLetterMagnitude(in QuantityItem item, MagnitudeSuffix suffix, int end, bool hasCurrency)
    {
        if (end < text.Length && text[end] is '.' or '\'' or '\u2019' or '-') return end + 1 >= text.Length && options.IsTerse;
        return hasCurrency ? suffix.Form is "M" or "m" or "k" or "K" or "B" or "b" : options.IsTerse || (suffix.Form is "k" or "K" && item.Number.IntegerDigits < 4);
    }

    private bool IsBareMagnitude(in QuantityItem item, MagnitudeSuffix suffix, bool isGlued) => suffix.Form switch
    {
        "M" => options.IsTerse || (isGlued && item.Number.IntegerDigits is > 0 and <= 4),
        "G" => options.IsTerse && (item.Number.HasDecimals || item.Number.IsGrouped || item.Number.IntegerDigits == 0),
        "cr" or "Cr" or "kr" or "Kr" => options.IsTerse,
        _ => false,
    };

    /// <summary>Whether a number alone is a label: "article 49", "Boeing 747", a year, a phone number, a score.</summary>
    private bool IsLabel(in QuantityItem item)
    {
        if (item.Kind is QuantityKind.Money or QuantityKind.Percentage or QuantityKind.Measure) return false;
        int before = SkipSpacesBack(item.Start);
        if (before == item.Start && before > 0 && text[before - 1] is '+' or '/' or '=' or '&' or '%') return true;
        if (before > 0 && grammar.Labels.TryMatchBefore(text, before, out _, out _)) return true;
        if (item.Number.IsSpelled) return false;
        if (item.Number.IsFraction && !options.IsTerse && !IsPlausibleFraction(item)) return true;
        bool isYear = item.Number.IntegerDigits == 4 && !item.Number.HasDecimals && !item.Number.IsGrouped && item.Value is >= 1000 and < 2100;
        if (isYear && before > 0 && grammar.YearPrepositions.TryMatchBefore(text, before, out _, out _)) return true;
        return item.Number.Magnitude == 1 && FollowsName(before, item.Start);
    }

    /// <summary>"3/4" is a part; "9/11" and "24/7" are not.</summary>
    private bool IsPlausibleFraction(in QuantityItem item)
    {
        int slash = text.IndexOf('/', item.Number.Start, item.Number.End - item.Number.Start);
        if (slash < 0) return true;
        bool isMixed = false;
        for (int i = item.Number.Start; i < slash; i++) isMixed |= CharacterFolding.IsSpace(text[i]);
        return (isMixed || item.Value < 1) && text.Substring(slash + 1, item.Number.End - slash - 1) is "2" or "3" or "4" or "5" or "6" or "8" or "10" or "12" or "16" or "20" or "32" or "64" or "100";
    }

    /// <summary>Whether a capitalised word stands right before, which is no sentence's first.</summary>
    private bool FollowsName(int wordEnd, int start)
    {
        if (wordEnd == start || wordEnd == 0 || !(CharacterFolding.IsLetter(text[wordEnd - 1]) || CharacterFolding.IsDigit(text[wordEnd - 1]))) return false;
        int wordStart = wordEnd;
        while (wordStart > 0 && (CharacterFolding.IsLetter(text[wordStart - 1]) || text[wordStart - 1] is '-')) wordStart--;
        if (wordStart == wordEnd || !char.IsUpper(text[wordStart])) return false;
        int before = SkipSpacesBack(wordStart);
        return before > 0 && !(text[before - 1] is '.' or '!' or '?' or '\n' or '\r' or ':' or '«' or '"' or '“' or '—' or '–' or '•');
    }
}
