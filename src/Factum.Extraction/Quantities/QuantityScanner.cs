using System.Threading;
using Factum.Extraction.Quantities.Money;
using Factum.Extraction.Quantities.Numbers;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities;

/// <summary>Reads the numbers of a text, each with the currency, percent sign or unit that belongs to it.</summary>
internal readonly struct QuantityScanner
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

    /// <summary>"$4.2bn", "EUR 12", "US$ 5m".</summary>
    private bool TryReadCurrencyFirst(int start, ref QuantityItem item)
    {
        if (!grammar.Money.TryReadBefore(text, start, options.IsTerse, out int end, out int form)) return false;
        int number = end;
        while (number < text.Length && CharacterFolding.IsSpace(text[number])) number++;
        if (number >= text.Length || number - end > 2) return false;
        if (text[number] is '-' or '\u2212' && number == end) number++;
        bool startsNumber = number < text.Length && (CharacterFolding.IsDigit(text[number]) || (text[number] == '.' && number + 1 < text.Length && CharacterFolding.IsDigit(text[number + 1])) || Numeral.VulgarFraction(text[number]) != 0);
        if (!startsNumber || !numbers.TryRead(text, number, !FollowsBetween(start), out item.Number) || item.Number.IsOrdinal) return false;
        if (text[number - 1] is '-' or '\u2212' && number > end)
        {
            item.Number.Value = -item.Number.Value;
            item.Number.IsSigned = true;
        }

        RegroupWithoutDecimals(ref item.Number, grammar.Money[form].Code);
        item.Value = item.Number.Value * grammar.Money[form].Scale;
        item.End = item.Number.End;
        ReadSuffix(ref item, true);
        item.Form = form;
        item.CurrencyBefore = true;
        item.Kind = QuantityKind.Money;
        if (item.End < text.Length && CharacterFolding.IsLetter(text[item.End]) && !TryReadCodeAfter(ref item)) return false;
        if (IsTimeOrScore(item.End)) return false;
        TryReadCodeAfter(ref item);
        ReadSubUnit(ref item);
        item.FullEnd = item.End;
        return true;
    }

    /// <summary>"Rp 350.000": a currency that knows no hundredths has no three decimals either.</summary>
    private void RegroupWithoutDecimals(ref NumberReading number, string? code)
    {
        if (!number.HasDecimals || number.IsGrouped || number.IntegerDigits is 0 or > 3 || number.Magnitude != 1) return;
        if (number.End - 4 < number.Start || text[number.End - 4] is not ('.' or ',') || !LacksHundredths(number, code)) return;
        number.Value *= 1000;
        number.HasDecimals = false;
        number.IsGrouped = true;
    }

    private bool LacksHundredths(in NumberReading number, string? code) =>
        code is "IDR" or "VND" or "CLP" or "COP" or "PYG" or "KRW" or "JPY" or "HUF" or "UGX" or "TZS" or "XOF" or "XAF" || IsRoundThousand(number.End, code);

    /// <summary>"300,000 dollars" in French: nobody gives thousandths to say that there are none.</summary>
    private bool IsRoundThousand(int end, string? code) =>
        text.HasAt(end - 3, "000") && code is not ("KWD" or "BHD" or "TND" or "OMR" or "JOD" or "LYD" or "IQD");

    /// <summary>"$5 million USD", "£94.50 GBP": a code that confirms or narrows the symbol.</summary>
    private bool TryReadCodeAfter(ref QuantityItem item)
    {
        int next = NumberReader.SkipSpaces(text, item.End);
        if (next >= text.Length || !grammar.Money.TryReadExactAfter(text, next, out int end, out int form)) return false;
        CurrencyForm exact = grammar.Money[form];
        if (exact.Code is not { Length: 3 } code || end - next != 3 || !text.HasAt(next, code)) return false;
        int after = NumberReader.SkipSpaces(text, end);
        if (after < text.Length && CharacterFolding.IsDigit(text[after]) && after > end) return false;
        item.Form = form;
        item.End = end;
        return true;
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

    /// <summary>"5 euros", "3 millions de dollars", "20 €", "115USD".</summary>
    private bool TryReadCurrencyAfter(ref QuantityItem item, int numberEnd, decimal value)
    {
        if (value == 0 && item.Number.IsSpelled) return false;
        int next = SkipSpaceOrHyphen(numberEnd);
        bool spelledSymbol = item.Number.IsSpelled && next == numberEnd;
        if (next >= text.Length || spelledSymbol) return false;
        int currency = next;
        if ((item.Number.Magnitude >= 1_000 || item.Number.IsRound || item.Number.IsFraction) && grammar.Of.TryMatch(text, next, out int ofEnd, out _)) currency = NumberReader.SkipSpaces(text, ofEnd);
        if (currency >= text.Length) return false;
        if (!grammar.Money.TryReadAfter(text, currency, options.IsTerse, out int end, out int form))
        {
            if (currency == next || !grammar.Money.TryReadAfter(text, next, options.IsTerse, out end, out form)) return false;
            currency = next;
        }

        CurrencyForm found = grammar.Money[form];
        if ((found.Usage & CurrencyUsage.Coin) != 0 && !options.IsTerse) return false;
        if ((found.Usage & CurrencyUsage.Noun) == 0 && !IsSymbolPlausible(item, currency, end, numberEnd)) return false;
        if (found.Scale != 1 && end - currency == 1 && text[currency] is 'c' or 'p' && (item.Number.IsSpelled || (currency != numberEnd && !options.IsTerse) || item.Number.Magnitude != 1)) return false;
        if ((found.Usage & CurrencyUsage.AlsoMeasure) != 0 && IsWeight(item.Start, end)) return false;
        if (item.Number.IsArticle && (found.Usage & CurrencyUsage.NeedsCountry) != 0) return false;
        if (value == item.Number.Value) RegroupWithoutDecimals(ref item.Number, found.Code);
        if (item.Number.IsGrouped) value = item.Number.Value;
        item.Form = form;
        item.Value = value * found.Scale;
        item.Kind = QuantityKind.Money;
        item.End = end;
        ReadMagnitudeAfterCurrency(ref item);
        if (found.Scale == 1) ReadSubUnit(ref item);
        return true;
    }

    /// <summary>A symbol after a number may belong to the next one: "10 $20".</summary>
    private bool IsSymbolPlausible(in QuantityItem item, int start, int end, int numberEnd)
    {
        if (end < text.Length && text[end] is '\'' or '\u2019') return false;
        if (start == numberEnd || end >= text.Length || !CharacterFolding.IsDigit(text[end])) return true;
        return end + 2 <= text.Length && end + 1 < text.Length && CharacterFolding.IsDigit(text[end + 1]) && (end + 2 == text.Length || !(CharacterFolding.IsDigit(text[end + 2]) || text[end + 2] is '.' or ',')) && !item.Number.HasDecimals && start == numberEnd;
    }

    /// <summary>"12 M€", "50 k€", "3 Md€", "120 MEUR".</summary>
    private bool TryReadSuffixedCurrency(ref QuantityItem item)
    {
        if (item.Number.Magnitude != 1) return false;
        int next = NumberReader.SkipSpaces(text, item.End);
        if (next >= text.Length || (item.Number.IsSpelled && (next == item.End || text[next] is not ('M' or 'k' or 'K')))) return false;
        foreach (MagnitudeSuffix suffix in grammar.Suffixes.From(text[next]))
        {
            if (!text.HasAt(next, suffix.Form)) continue;
            QuantityItem scaled = item;
            scaled.Number.Magnitude = suffix.Value;
            scaled.Number.Value *= suffix.Value;
            scaled.Value = scaled.Number.Value;
            scaled.Number.IsSpelled = false;
            if (!TryReadCurrencyAfter(ref scaled, next + suffix.Form.Length, scaled.Value)) continue;
            item = scaled;
            return true;
        }

        return false;
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

    /// <summary>"75 USD million": the magnitude behind the currency.</summary>
    private void ReadMagnitudeAfterCurrency(ref QuantityItem item)
    {
        if (item.Number.Magnitude != 1) return;
        int next = NumberReader.SkipSpaces(text, item.End);
        if (next == item.End || !IsLetterAt(next) || !numbers.Grammar.Words.TryMatch(text, next, out int end, out int entry)) return;
        NumberWord word = numbers.Grammar[entry];
        if (word.Role != NumberRole.Magnitude || word.IsOrdinal || word.Value < 1_000_000 || (grammar.Money[item.Form].Usage & CurrencyUsage.Noun) != 0) return;
        item.Value *= word.Value;
        item.Number.Value *= word.Value;
        item.Number.Magnitude = word.Value;
        item.End = end;
    }

    /// <summary>"15 dollars and 15 cents", "12 euros 50", "12€50".</summary>
    private void ReadSubUnit(ref QuantityItem item)
    {
        if (item.Number.Magnitude != 1 || item.Number.HasDecimals || item.Number.IsFraction) return;
        int next = NumberReader.SkipSpaces(text, item.End);
        bool joined = false;
        if (next > item.End && grammar.Conjunctions.TryMatch(text, next, out int conjunctionEnd, out _))
        {
            joined = true;
            next = NumberReader.SkipSpaces(text, conjunctionEnd);
        }

        bool isGlued = next == item.End && !item.CurrencyBefore;
        if (next >= text.Length || !(CharacterFolding.IsDigit(text[next]) || (next > item.End && CharacterFolding.IsLetter(text[next])))) return;
        if (numbers.TryRead(text, next, out NumberReading part) && part.Magnitude == 1 && part.Value is >= 1 and <= 99 && !part.HasDecimals && !part.IsFraction && !part.IsOrdinal) AddSubUnit(ref item, part, joined, isGlued);
    }

    private void AddSubUnit(ref QuantityItem item, in NumberReading part, bool joined, bool isGlued)
    {
        int unit = NumberReader.SkipSpaces(text, part.End);
        if (unit < text.Length && grammar.Money.TryReadAfter(text, unit, options.IsTerse, out int unitEnd, out int form) && (grammar.Money[form].Usage & CurrencyUsage.SubUnit) != 0)
        {
            item.Value += part.Value * grammar.Money[form].Scale;
            item.End = unitEnd;
            return;
        }

        bool closes = ClosesClause(part.End);
        bool isCents = part.IntegerDigits == 2 && !joined && !item.CurrencyBefore && (closes || (isGlued && !IsLetterAt(part.End)));
        if (!isCents && !(options.IsTerse && closes && !(item.CurrencyBefore && joined))) return;
        if (part.IsArticle && !options.IsTerse) return;
        item.Value += part.Value / 100;
        item.End = part.End;
    }

    private bool ClosesClause(int index)
    {
        int i = index;
        while (i < text.Length && CharacterFolding.IsSpace(text[i])) i++;
        if (i >= text.Length) return true;
        char c = text[i];
        if (c is '.' or ',') return i + 1 >= text.Length || !CharacterFolding.IsDigit(text[i + 1]);
        return c is ';' or ')' or '!' or '?' or '\n' or '\r' or '»' or '"' or '”';
    }

    private bool TryReadMeasure(ref QuantityItem item)
    {
        int glued = item.End;
        int next = SkipSpaceOrHyphen(glued);
        if (next >= text.Length) return false;
        if (text[next] is '(' or '[' or '<' && options.IsTerse) next++;
        int unit = next;
        if ((item.Number.Magnitude >= 1_000 || item.Number.IsFraction) && grammar.Of.TryMatch(text, next, out int ofEnd, out _)) unit = NumberReader.SkipSpaces(text, ofEnd);
        if (item.Number is { IsFraction: true, IsSpelled: true } && unit < text.Length && numbers.Grammar.Words.TryMatch(text, unit, out int articleEnd, out int article) && numbers.Grammar[article].Role == NumberRole.Article) unit = NumberReader.SkipSpaces(text, articleEnd);
        if (unit >= text.Length || !grammar.Measures.TryRead(text, unit, out int end, out int found)) return false;
        if (end < text.Length && text[end] is '\'' or '\u2019' && end - unit <= 2) return false;
        if (end < text.Length && text[end] == '.' && end - unit <= 2 && IsLetterAt(end + 1)) return false;
        if (end < text.Length && (CharacterFolding.IsDigit(text[end]) || (text[end] == '-' && end + 1 < text.Length && CharacterFolding.IsDigit(text[end + 1]) && unit > glued))) return false;
        if (end - unit <= 2 && unit > glued && IsWordOrQuote(unit, end) && (!options.IsTerse || numbers.TryRead(text, NumberReader.SkipSpaces(text, end), out _))) return false;
        if (item.Number.IsSpelled && unit == glued) return false;
        if (item.Number.IsArticle && !options.IsTerse) return false;
        item.Kind = QuantityKind.Measure;
        item.Unit = found;
        item.End = end < text.Length && next > glued && text[next - 1] is '(' or '[' or '<' && options.IsTerse ? end + 1 : end;
        return true;
    }

    private bool IsWordOrQuote(int start, int end) =>
        !CharacterFolding.IsLetter(text[start]) ? text[start] is '"' or '\'' : grammar.FunctionWords.TryMatch(text, start, out int wordEnd, out _) && wordEnd == end;

    private int SkipSpaceOrHyphen(int index)
    {
        if (index < text.Length && text[index] is '-' or '\u2011' or '\u2010') return IsLetterAt(index + 1) ? index + 1 : index;
        return NumberReader.SkipSpaces(text, index);
    }

    /// <summary>Whether the document shows that "pounds" are a weight here.</summary>
    private bool IsWeight(int start, int end)
    {
        int next = NumberReader.SkipSpaces(text, end);
        if (next < text.Length && grammar.Of.TryMatch(text, next, out _, out _)) return true;
        return HasWeightWord(System.Math.Max(0, start - 40), start) || HasWeightWord(end, System.Math.Min(text.Length, end + 30));
    }

    private bool HasWeightWord(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!CharacterFolding.IsLetter(text[i]) || (i > 0 && CharacterFolding.IsLetter(text[i - 1]))) continue;
            if (grammar.WeightWords.TryMatch(text, i, out _, out _)) return true;
        }

        return false;
    }

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
