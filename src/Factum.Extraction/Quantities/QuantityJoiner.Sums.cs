using Factum.Extraction.Quantities.Numbers;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities;

/// <content>Numbers that are sums by the sums around them, and what a sum is per.</content>
internal sealed partial class QuantityJoiner
{
    /// <summary>Gives elliptic sums the currency before them and marks equivalents; the currencies must be known.</summary>
    public void JoinSums()
    {
        int sum = -1;
        int antecedent = -1;
        bool countsBetween = false;
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].IsConsumed) continue;
            if (IsNothing(items[i]))
            {
                items[i].IsConsumed = true;
                continue;
            }

            if (items[i].Kind == QuantityKind.Money && items[i].Currency is not null)
            {
                if (sum >= 0) items[i].IsEquivalent = IsEquivalent(items[sum], items[i]);
                items[i].Per = ReadPer(items[i].End);
                sum = i;
                if (!items[i].IsEquivalent) antecedent = i;
                countsBetween = false;
                continue;
            }

            if (items[i].Kind != QuantityKind.Number) continue;
            bool isLarge = items[i].Number.Magnitude >= 1_000_000;
            if (!isLarge && !(antecedent >= 0 && !countsBetween && IsBareSum(items[antecedent], items[i])))
            {
                countsBetween |= !items[i].IsLabel && HasNounAfter(items[i]);
                continue;
            }

            if (!isLarge || (antecedent >= 0 && IsEllipsis(items[antecedent], items[i])))
            {
                items[i].Kind = QuantityKind.Money;
                items[i].Form = items[antecedent].Form;
                items[i].Currency = items[antecedent].Currency;
                sum = i;
                antecedent = i;
                countsBetween = false;
            }
            else
            {
                antecedent = -1;
            }
        }
    }

    /// <summary>"pas un centime", "not a penny": the least that there is stands for nothing.</summary>
    private bool IsNothing(in QuantityItem item) => item.Kind == QuantityKind.Money && item.Number.IsArticle && ScaleOf(item) < 1;

    private bool IsEquivalent(in QuantityItem first, in QuantityItem second)
    {
        if (first.Currency is null || first.Currency == second.Currency || second.Start - first.End > MaxGap) return false;
        int i = NumberReader.SkipSpaces(text, first.End);
        bool opens = i < text.Length && text[i] is '(' or '[';
        if (opens) i = NumberReader.SkipSpaces(text, i + 1);
        else if (i < text.Length && text[i] is ',' or '–' or '—') i = NumberReader.SkipSpaces(text, i + 1);
        bool worded = false;
        while (i < second.Start && grammar.EquivalentWords.TryMatch(text, i, out int end, out _))
        {
            worded = true;
            i = NumberReader.SkipSpaces(text, end);
        }

        return i >= second.FullStart && i <= second.Start && (opens || worded);
    }

    /// <summary>"274 millions" after a sum in millions: a number that counts nothing, the sum being the last quantity of its size.</summary>
    private bool IsEllipsis(in QuantityItem sum, in QuantityItem number)
    {
        if (number.IsLabel || number.HasLetterMagnitude || number.Start - sum.End > EllipsisReach || (sum.Number.Magnitude < 1_000_000 && !HasEllipsisCue(number) && !IsGapped(sum, number))) return false;
        if (text.IndexOf('\n', sum.End, number.Start - sum.End) >= 0) return false;
        return MayBeMoney(number);
    }

    /// <summary>"60 000 € ... entre 15 000 et 18 000", "contre 12 000": a grouped number of the sum's size that counts nothing, in the same sentence.</summary>
    private bool IsBareSum(in QuantityItem sum, in QuantityItem number)
    {
        return !number.IsLabel && number.Number.IsGrouped && sum.Number.Magnitude <= 1 && number.Start - sum.End <= EllipsisReach && IsAnotherSum(sum, number);
    }

    private bool IsAnotherSum(in QuantityItem sum, in QuantityItem number)
    {
        if (number.Value * 20 < sum.Value || sum.Value * 20 < number.Value) return false;
        if (number.Upper is null ? !HasEllipsisCue(number) && !IsExtra(number) && !IsPartitive(number) : number.FullStart == number.Start) return false;
        for (int i = sum.End; i < number.Start; i++)
            if (text[i] is '\n' or '!' or '?' || (text[i] == '.' && text[i + 1] == ' ')) return false;
        int next = NumberReader.SkipSpaces(text, number.End);
        return next >= text.Length || text[next] is '.' or ',' or ';' or ')' or '\n' or '\r' or '!' or '?' or '»' or '"' or '”' or '’' || grammar.EllipsisFollowers.TryMatch(text, next, out _, out _) || IsExtra(number);
    }

    /// <summary>"900 000 euros, et l'État 1,1 million": a sum of about the size in the same sentence, though its million is the first.</summary>
    private bool IsGapped(in QuantityItem sum, in QuantityItem number)
    {
        if (sum.Value < 100_000 || number.Value > sum.Value * 20) return false;
        for (int i = sum.End; i < number.Start; i++)
            if (text[i] is '.' or '!' or '?' or '\n') return false;
        int next = NumberReader.SkipSpaces(text, number.End);
        return next >= text.Length || text[next] is '.' or ',' or ';' or ')';
    }

    /// <summary>"Les syndicats en veulent 60 000": a pronoun before the verb stands for what the number counts.</summary>
    private bool IsPartitive(in QuantityItem number)
    {
        int verb = SkipSpacesBack(number.FullStart), start = verb;
        while (start > 0 && CharacterFolding.IsLetter(text[start - 1])) start--;
        return start < verb && grammar.Partitives.TryMatchBefore(text, SkipSpacesBack(start), out _, out _);
    }

    /// <summary>"350 000 de plus".</summary>
    private bool IsExtra(in QuantityItem number) => grammar.ExtraWords.TryMatch(text, NumberReader.SkipSpaces(text, number.End), out _, out _);

    private bool HasEllipsisCue(in QuantityItem number) => grammar.EllipsisCues.TryMatchBefore(text, SkipSpacesBack(number.FullStart), out _, out _);

    /// <summary>Whether the noun after a number is one of money, or there is none.</summary>
    private bool MayBeMoney(in QuantityItem item) =>
        !UnitNoun.TryRead(text, item.End, item.Number, numbers, grammar, out TextRange noun) || grammar.MoneyNouns.TryMatch(text, noun.Start, out _, out _);

    /// <summary>Whether a noun that the number counts follows.</summary>
    private bool HasNounAfter(in QuantityItem item) => UnitNoun.TryRead(text, item.End, item.Number, numbers, grammar, out _);

    private string? ReadPer(int end)
    {
        int i = NumberReader.SkipSpaces(text, end);
        if (i >= text.Length || !grammar.PerWords.TryMatch(text, i, out int wordEnd, out _)) return null;
        int start = NumberReader.SkipSpaces(text, wordEnd);
        if (start >= text.Length) return null;
        if (grammar.Measures.TryRead(text, start, out int symbolEnd, out _) && (!CharacterFolding.IsLetter(text[symbolEnd - 1]) || text.IndexOf(' ', start, symbolEnd - start) > 0)) return text.Substring(start, symbolEnd - start);
        int j = start;
        while (j < text.Length && CharacterFolding.IsLetter(text[j])) j++;
        if (j == start || j - start > 24 || !char.IsLower(text[start]) && text[i] != '/') return null;
        if (j < text.Length && text[j] is '\'' or '\u2019') return null;
        if (grammar.PerFollowers.TryMatch(text, NumberReader.SkipSpaces(text, j), out _, out _)) return null;
        bool isPer = text[i] is '/' or '-' || grammar.PerAnything.TryMatch(text, i, out _, out _);
        string unit = text.Substring(start, j - start);
        return isPer || grammar.PerUnits.TryMatch(unit, 0, out int unitEnd, out _) && unitEnd == unit.Length || grammar.Measures.SymbolOf(unit) is not null ? unit : null;
    }
}
