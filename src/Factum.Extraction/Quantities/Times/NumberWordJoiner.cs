namespace Factum.Extraction.Quantities.Times;

/// <summary>How a language joins its number words: "vingt et un", "quatre-vingt-dix", "twenty-one".</summary>
/// <param name="And">The word that may join them.</param>
/// <param name="AddsToTen">Whether ten, seventy and ninety take 7, 8 and 9 ("dix-sept").</param>
/// <param name="AddsTeens">Whether sixty and eighty take 10 to 19 ("soixante-douze"), and four times twenty is eighty.</param>
internal sealed record NumberWordJoiner(string And, bool AddsToTen, bool AddsTeens)
{
    /// <summary>The word that may join them.</summary>
    public readonly string And = And;

    /// <summary>Whether ten, seventy and ninety take 7, 8 and 9 ("dix-sept").</summary>
    public readonly bool AddsToTen = AddsToTen;

    /// <summary>Whether sixty and eighty take 10 to 19 ("soixante-douze"), and four times twenty is eighty.</summary>
    public readonly bool AddsTeens = AddsTeens;

    /// <summary>Makes the last token a number when its word is one, and joins it to the number before; returns how many tokens at the end went into that number.</summary>
    public int Extend(TimeToken[] tokens, int count, TimeLexicon lexicon)
    {
        ref TimeToken last = ref tokens[count - 1];
        int value = -1;
        bool ordinal = false;
        foreach (WordMeaning meaning in lexicon.Meanings(last.Word))
            if (meaning.Class is TimeClass.Number or TimeClass.Rank)
            {
                value = meaning.Value;
                ordinal = meaning.Class == TimeClass.Rank;
            }

        if (value < 0) return 0;
        last.Shape = TokenShape.Number;
        last.Spelled = true;
        last.Value = value;
        last.Ordinal = ordinal;
        if (count < 2 || last.Joint is not (Joint.Space or Joint.Hyphen)) return 0;
        bool conjoined = count > 2 && tokens[count - 2].Word != 0 && lexicon.Spelling(tokens[count - 2].Word) == And;
        ref TimeToken before = ref tokens[count - (conjoined ? 3 : 2)];
        if (before.Shape != TokenShape.Number || !before.Spelled || before.Ordinal) return 0;
        decimal? joined = conjoined ? TakesAfterAnd(before.Value, value) ? before.Value + value : null : Join(before.Value, value);
        if (joined is null) return 0;
        before.Value = joined.Value;
        before.End = last.End;
        before.Ordinal = ordinal;
        before.Word = 0;
        return conjoined ? 2 : 1;
    }

    /// <summary>Whether a number takes this one after "and": "vingt et un", "soixante et onze", "a hundred and five".</summary>
    private bool TakesAfterAnd(decimal before, decimal value) =>
        AddsTeens ? before is 20 or 30 or 40 or 50 or 60 or 70 && value is 1 or 11 : before >= 100 && value < 100;

    private decimal? Join(decimal before, decimal value)
    {
        decimal rest = before % 100;
        if (AddsTeens && before % 1000 == 4 && value == 20) return before - 4 + 80;
        if (value is >= 1 and <= 9 && rest >= 20 && rest % 10 == 0) return before + value;
        if (AddsToTen && value is >= 7 and <= 9 && rest is 10 or 70 or 90) return before + value;
        if (AddsTeens && value is >= 10 and <= 19 && rest is 60 or 80) return before + value;
        if (value == 100 && before < 100) return before * 100;
        if (value == 1000 && before < 1000) return before * 1000;
        if (before >= 100 && rest == 0 && value < 100) return before + value;
        if (before >= 1000 && before % 1000 == 0 && value < 1000) return before + value;
        if (!AddsTeens && before is 19 or 18 or 17 && value is >= 10 and < 100) return before * 100 + value;
        return null;
    }
}
