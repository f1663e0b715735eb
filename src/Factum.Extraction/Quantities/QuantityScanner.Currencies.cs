using Factum.Extraction.Quantities.Money;
using Factum.Extraction.Quantities.Numbers;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities;

/// <content>The currency before or after a number, with its magnitude and subunits.</content>
internal readonly partial struct QuantityScanner
{
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
}
