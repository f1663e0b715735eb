using Factum.Extraction.Quantities.Numbers;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities;

/// <content>The unit after a number.</content>
internal readonly partial struct QuantityScanner
{
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
}
