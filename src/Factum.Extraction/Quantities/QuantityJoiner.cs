using Factum.Extraction.Quantities.Bounds;
using Factum.Extraction.Quantities.Money;
using Factum.Extraction.Quantities.Numbers;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities;

/// <summary>Joins what the scanner found one by one: ranges, sums that share a currency, bounds, elliptic sums, equivalents. One pass each over the items.</summary>
internal sealed partial class QuantityJoiner
{
    /// <summary>What may stand between two items that belong together is no longer.</summary>
    public const int MaxGap = 40;

    private const int VerbReach = 60;
    private const int EllipsisReach = 600;

    private readonly string text;
    private readonly QuantityGrammar grammar;
    private readonly NumberGrammar numbers;
    private readonly QuantityOptions options;
    private readonly QuantityItems items;

    /// <summary>Makes a joiner of a text's items, which it changes in place.</summary>
    public QuantityJoiner(string text, QuantityGrammar grammar, NumberGrammar numbers, QuantityOptions options, QuantityItems items)
    {
        this.text = text;
        this.grammar = grammar;
        this.numbers = numbers;
        this.options = options;
        this.items = items;
    }

    private enum Link
    {
        None,
        Conjunction,
        Preposition,
        Hyphen,
        SpacedHyphen,
        Comma,
        Coordinator,
    }

    /// <summary>Joins everything but what needs the currencies known.</summary>
    public void Join()
    {
        LabelChains();
        JoinFractions();
        JoinMeasures();
        for (int i = items.Count - 2; i >= 0; i--) JoinPair(i, i + 1);
        for (int i = 0; i < items.Count; i++)
            if (!items[i].IsConsumed) ReadBounds(ref items[i]);
    }

    /// <summary>Joins the two numbers of "un sur trois", "two out of five".</summary>
    public void JoinFractions()
    {
        for (int i = 0; i + 1 < items.Count; i++)
        {
            ref QuantityItem a = ref items[i];
            ref readonly QuantityItem b = ref items[i + 1];
            if (a.IsConsumed || a.Kind != QuantityKind.Number || b.Kind != QuantityKind.Number || b.Start - a.End > MaxGap) continue;
            int gap = NumberReader.SkipSpaces(text, a.End);
            if (gap == a.End || !grammar.OutOf.TryMatch(text, gap, out int end, out int word) || NumberReader.SkipSpaces(text, end) != b.Start) continue;
            bool plain = b.Value > 1 && !a.Number.HasDecimals && !b.Number.HasDecimals;
            bool isShare = a.Value < b.Value && a.Value > 0 && b.Value <= 1000 && (a.Value < 10 || options.IsTerse);
            if (!plain || !(isShare || (options.IsTerse && word == grammar.OutOfDivision))) continue;
            a.Value /= b.Value;
            a.End = b.End;
            a.FullEnd = b.End;
            a.Kind = QuantityKind.Fraction;
            a.Number.IsArticle = false;
            items[i + 1].IsConsumed = true;
        }
    }

    /// <summary>Joins "5 feet 2 inches".</summary>
    public void JoinMeasures()
    {
        for (int i = items.Count - 2; i >= 0; i--)
        {
            ref QuantityItem a = ref items[i];
            ref QuantityItem b = ref items[i + 1];
            if (a.Kind == QuantityKind.Measure && b.Kind == QuantityKind.Measure && !b.IsConsumed && b.Start - a.End <= 6 && !a.Number.HasDecimals) JoinMeasure(ref a, ref b);
        }
    }

    private void JoinMeasure(ref QuantityItem a, ref QuantityItem b)
    {
        Measures.MeasureUnit large = grammar.Measures.Units[a.Unit];
        Measures.MeasureUnit small = grammar.Measures.Units[b.Unit];
        if (large.Dimension != small.Dimension || Measures.MeasureConversion.Factor(large.Symbol) is not { } outer || Measures.MeasureConversion.Factor(small.Symbol) is not { } inner || inner >= outer) return;
        int gap = a.End;
        if (gap < text.Length && text[gap] == ',') gap++;
        gap = NumberReader.SkipSpaces(text, gap);
        if (gap < b.Start && grammar.Conjunctions.TryMatch(text, gap, out int end, out _)) gap = NumberReader.SkipSpaces(text, end);
        if (gap != b.Start || (!options.IsTerse && b.Value * inner >= outer)) return;
        a.Value += b.Value * inner / outer;
        a.End = b.End;
        a.FullEnd = b.End;
        b.IsConsumed = true;
    }

    /// <summary>"01 42 34 56 78": bare numbers one after another are a telephone number or a list of scores, whatever each would be.</summary>
    private void LabelChains()
    {
        for (int i = 0; i < items.Count;)
        {
            int end = i + 1;
            while (end < items.Count && IsBareDigits(items[end - 1]) && IsBareDigits(items[end]) && items[end].Start == items[end - 1].End + 1 && text[items[end - 1].End] is ' ' or '.' or '-' or '\u00A0' or '\u202F') end++;
            if (end - i >= 3 || (end - i == 2 && items[i].IsLabel && i > 0))
                for (int label = i; label < end; label++) items[label].IsLabel = true;
            i = end;
        }
    }

    private static bool IsBareDigits(in QuantityItem item) =>
        item is { Kind: QuantityKind.Number, Number: { IsSpelled: false, HasDecimals: false, IsGrouped: false, Magnitude: 1, IntegerDigits: <= 4 } };

    private bool HasHyphenForSign(in QuantityItem a, in QuantityItem b) =>
        text[b.Start] is '-' or '\u2212' && a.Kind == QuantityKind.Number && !a.IsLabel && -b.Value > a.Value && NumberReader.SkipSpaces(text, a.End) == b.Start && b.Kind is not (QuantityKind.Number or QuantityKind.Percentage);

    private void JoinPair(int left, int right)
    {
        ref QuantityItem a = ref items[left];
        ref QuantityItem b = ref items[right];
        if (a.IsConsumed || b.IsConsumed || b.Start - a.End > MaxGap || a.End > b.Start) return;
        if (b.Number.IsSigned && HasHyphenForSign(a, b))
        {
            b.Value = -b.Value;
            if (TryMakeRange(ref a, ref b)) b.IsConsumed = true;
            return;
        }

        Link link = ReadLink(a, b, out int openerStart);
        if (link == Link.None) return;
        bool between = openerStart >= 0;
        bool hyphen = link is Link.Hyphen or Link.SpacedHyphen && !options.IsTerse && a.Kind == QuantityKind.Number && b.Kind == QuantityKind.Number;
        if (hyphen && a.Number.Magnitude == 1 && b.Number.Magnitude == 1 && !HasNounAfter(b))
        {
            // "3-1", "555-1234": a score, a telephone number.
            a.IsLabel = true;
            b.IsLabel = true;
            return;
        }

        if (IsRange(a, b, link, between) && TryMakeRange(ref a, ref b))
        {
            if (between) a.FullStart = openerStart;
            b.IsConsumed = true;
            return;
        }

        if (hyphen)
        {
            a.IsLabel = true;
            b.IsLabel = true;
        }

        if (link is Link.Conjunction or Link.Coordinator or Link.Preposition or Link.Comma) Share(ref a, b, link, right);
    }

    private bool IsRange(in QuantityItem a, in QuantityItem b, Link link, bool between)
    {
        if (a.IsLabel || a.Upper is not null || b.Upper is not null || a.Kind == QuantityKind.Ordinal || b.Kind == QuantityKind.Ordinal) return false;
        if (link == Link.Conjunction) return between;
        if (link == Link.Hyphen || link == Link.SpacedHyphen) return a.Kind != QuantityKind.Money || b.Kind == QuantityKind.Money || a.CurrencyBefore;
        if (link != Link.Preposition) return false;
        if (IsChange(a.Start)) return false;
        bool fromOpener = grammar.FromOpeners.TryMatchBefore(text, SkipSpacesBack(a.FullStart), out _, out _);
        if (a.Kind == QuantityKind.Money) return b.Kind == QuantityKind.Money || fromOpener || between;
        return b.Kind is not QuantityKind.Number || fromOpener || between || HasNounAfter(b);
    }

    /// <summary>Reads what joins two items: nothing else may stand between them.</summary>
    private Link ReadLink(in QuantityItem a, in QuantityItem b, out int openerStart)
    {
        openerStart = -1;
        int i = NumberReader.SkipSpaces(text, a.End);
        if (i >= text.Length) return Link.None;
        char c = text[i];
        if (c is '-' or '\u2013' or '\u2014' or '\u2011' or '\u2010' or '~')
        {
            int after = NumberReader.SkipSpaces(text, i + 1);
            if (after != b.Start) return Link.None;
            return i == a.End && after == i + 1 ? Link.Hyphen : i > a.End && after > i + 1 && c != '\u2014' ? Link.SpacedHyphen : Link.None;
        }

        if (c == ',' && NumberReader.SkipSpaces(text, i + 1) == b.Start && b.Start > i + 1) return Link.Comma;
        if (i == a.End) return Link.None;
        int opener = SkipSpacesBack(a.FullStart);
        if (grammar.Bounds.TryReadBefore(text, opener, out int boundStart, out _)) opener = SkipSpacesBack(boundStart);
        bool between = grammar.BetweenOpeners.TryMatchBefore(text, opener, out int start, out _);
        if (between && grammar.Conjunctions.TryMatch(text, i, out int end, out _) && Reaches(end, b.Start))
        {
            openerStart = start;
            return Link.Conjunction;
        }

        if (grammar.RangePrepositions.TryMatch(text, i, out end, out int preposition) && Reaches(end, b.Start) && IsAccented(i)
            && (preposition != 4 || grammar.FromOpeners.TryMatchBefore(text, opener, out _, out _)))
        {
            if (between) openerStart = start;
            return Link.Preposition;
        }

        if (grammar.Conjunctions.TryMatch(text, i, out end, out _) && Reaches(end, b.Start)) return Link.Conjunction;
        return grammar.Coordinators.TryMatch(text, i, out end, out _) && Reaches(end, b.Start) ? Link.Coordinator : Link.None;
    }

    /// <summary>Lookup is blind to diacritics: "a" is no "à".</summary>
    private bool IsAccented(int index) => text[index] is not ('a' or 'A') || (index + 1 < text.Length && CharacterFolding.IsLetter(text[index + 1]));

    private bool Reaches(int index, int target)
    {
        int i = NumberReader.SkipSpaces(text, index);
        if (i == target) return true;
        return i < target && grammar.Bounds.TryReadBefore(text, SkipSpacesBack(target), out int start, out _) && start <= i && (start == i || text.Substring(start, i - start).TrimEnd() is "à");
    }

    private bool IsChange(int start)
    {
        int from = System.Math.Max(0, start - VerbReach);
        for (int i = start - 1; i >= from; i--)
        {
            char c = text[i];
            if (c is '.' or ';' or '\n' && (i + 1 >= text.Length || !CharacterFolding.IsDigit(text[i + 1]))) return false;
            if (CharacterFolding.IsLetter(c) && (i == 0 || !CharacterFolding.IsLetter(text[i - 1])) && grammar.ChangeVerbs.TryMatch(text, i, out _, out _)) return true;
        }

        return false;
    }

    private bool TryMakeRange(ref QuantityItem a, ref QuantityItem b)
    {
        QuantityItem lower = a;
        decimal upper = b.Value;
        if (b.Kind is QuantityKind.Money or QuantityKind.Percentage or QuantityKind.Measure)
        {
            if (a.Kind == QuantityKind.Number)
            {
                lower.Kind = b.Kind;
                lower.Form = b.Form;
                lower.Unit = b.Unit;
                lower.Currency = b.Currency;
                lower.Value = a.Value * ScaleOf(b);
            }
            else if (a.Kind != b.Kind || (b.Kind == QuantityKind.Measure && a.Unit != b.Unit) || (b.Kind == QuantityKind.Money && !IsSameCurrency(a.Form, b.Form)))
            {
                return false;
            }
        }
        else if (a.Kind is QuantityKind.Money)
        {
            upper *= ScaleOf(a);
        }
        else if (a.Kind != b.Kind)
        {
            return false;
        }

        decimal magnitude = b.Number.Magnitude;
        if (magnitude > 1 && a.Number.Magnitude == 1 && !a.Number.IsGrouped && lower.Value * magnitude < upper && (a.Kind != QuantityKind.Money || !IsCurrencyAfter(a)))
        {
            lower.Value *= magnitude;
            lower.Number.Magnitude = magnitude;
        }

        if (lower.Value >= upper) return false;
        lower.Upper = upper;
        lower.Bound = Bound.Between;
        lower.End = b.End;
        lower.FullEnd = b.End;
        lower.CurrencyBefore = a.CurrencyBefore || b.CurrencyBefore;
        lower.IsLabel = false;
        if (lower.Number.Magnitude < b.Number.Magnitude) lower.Number.Magnitude = b.Number.Magnitude;
        a = lower;
        return true;
    }

    private static bool IsCurrencyAfter(in QuantityItem item) => !item.CurrencyBefore;

    private decimal ScaleOf(in QuantityItem item) => item.Kind == QuantityKind.Money && item.Form >= 0 ? grammar.Money[item.Form].Scale : 1;

    private bool IsSameCurrency(int a, int b)
    {
        CurrencyForm left = grammar.Money[a];
        CurrencyForm right = grammar.Money[b];
        return left.Code == right.Code && left.Family == right.Family;
    }

    /// <summary>"5 et 7 millions d'euros", "10, 20 et 30 euros".</summary>
    private void Share(ref QuantityItem a, in QuantityItem b, Link link, int right)
    {
        if (a.Kind != QuantityKind.Number || a.IsLabel || a.Number.IsArticle || a.Number.IsSigned || b.CurrencyBefore || b.Upper is not null) return;
        if (b.Kind is not (QuantityKind.Money or QuantityKind.Percentage)) return;
        if (link == Link.Comma && !(right + 1 < items.Count && items[right].End < items[right + 1].Start && items[right].Number.End == items[right].End)) return;
        if (link == Link.Preposition && !IsChange(a.Start)) return;
        if (a.Number.IntegerDigits == 4 && !a.Number.IsGrouped && a.Value is >= 1000 and < 2100) return;
        if (a.Number.IsSpelled && a.Value == 1) return;
        a.Kind = b.Kind;
        a.Form = b.Form;
        a.Value *= ScaleOf(b);
        if (b.Number.Magnitude > 1 && a.Number.Magnitude == 1 && !a.Number.IsGrouped && a.Value < 1000)
        {
            a.Value *= b.Number.Magnitude;
            a.Number.Magnitude = b.Number.Magnitude;
        }
    }

    private void ReadBounds(ref QuantityItem item)
    {
        int end = SkipSpacesBack(item.FullStart);
        if (item.Number.IsRound && item.Bound == Bound.Exact) item.Bound = Bound.About;
        for (int words = 0; words < 3; words++)
        {
            if (!grammar.Bounds.TryReadBefore(text, end, out int start, out BoundPhrase phrase) || IsTopic(start, end)) break;
            if (item.Bound is Bound.Exact or Bound.About) item.Bound = phrase.Bound;
            if (phrase.IsVerb) break;
            item.FullStart = start;
            end = SkipSpacesBack(start);
        }

        int after = NumberReader.SkipSpaces(text, item.End);
        if (after < text.Length && grammar.Bounds.TryReadAfter(text, after, out int afterEnd, out BoundPhrase behind) && !OpensNumber(afterEnd))
        {
            if (item.Bound is Bound.Exact or Bound.About) item.Bound = behind.Bound;
            item.FullEnd = afterEnd;
        }

        if (item.FullEnd < item.End) item.FullEnd = item.End;
    }

    /// <summary>"au moins 5 euros" after another sum belongs to the next number.</summary>
    private bool OpensNumber(int index)
    {
        int next = NumberReader.SkipSpaces(text, index);
        return next < text.Length && (CharacterFolding.IsDigit(text[next]) || grammar.Money.MayStartBefore(text[next])) && next > index && !CharacterFolding.IsLetter(text[next]);
    }

    /// <summary>"a dispute over $5 million": the preposition of a topic, not of a bound.</summary>
    private bool IsTopic(int start, int end) => end - start == 4 && grammar.TopicNouns.TryMatchBefore(text, SkipSpacesBack(start), out _, out _);

    private int SkipSpacesBack(int index)
    {
        int i = index;
        while (i > 0 && CharacterFolding.IsSpace(text[i - 1])) i--;
        return i;
    }
}
