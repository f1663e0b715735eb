using System;
using Factum.Extraction.Grammar;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Fillers;

/// <content>Sums, and how many of something there are.</content>
internal sealed partial class FillerResolver
{
    private Filler? AmountAt(int word, int depth)
    {
        if (sentence.Amount[word] >= 0) return Amount(sentence.Amount[word]);
        if (depth == 0) return null;
        foreach (int child in sentence.Tree.Children(word))
        {
            if (sentence.Relation(child) is not (DependencyRelation.Nmod or DependencyRelation.Nummod or DependencyRelation.Compound or DependencyRelation.Appos or DependencyRelation.Amod or DependencyRelation.Obl or DependencyRelation.Flat)) continue;
            if (AmountAt(child, depth - 1) is Filler amount) return amount;
        }

        return null;
    }

    private Filler? Count(int word)
    {
        if (Fraction(word) is Filler fraction) return fraction;
        if (sentence.Number[word] >= 0 && quantities.Numbers[sentence.Number[word]].Kind is NumberKind.Count or NumberKind.Cardinal or NumberKind.Percentage)
        {
            NumberExpression number = quantities.Numbers[sentence.Number[word]];
            TextRange range = number.Range;
            return Text(new TextRange(PartStart(sentence.FirstAt(range.Start), range.Start), Math.Max(range.End, sentence[word].End)));
        }

        // "Aucun journaliste".
        if (word > 0 && sentence[word].Upos == PartOfSpeech.Noun && grammar.Quantifiers.Contains(sentence.Lower(word - 1)) && grammar.NegativeWords.Contains(sentence.Lemmas[word - 1]) && (grammar.Jobs.Contains(sentence.Lemmas[word]) || IsActor(word))) return Text(new TextRange(sentence[word - 1].Start, sentence[word].End));
        foreach (int child in sentence.Tree.Children(word))
        {
            if (sentence.Relation(child) is DependencyRelation.Nummod && sentence.Number[child] < 0 && sentence.Time[child] < 0 && sentence.Amount[child] < 0 && sentence[child].Upos == PartOfSpeech.Num) return Text(new TextRange(Math.Min(sentence[child].Start, sentence[word].Start), Math.Max(sentence[word].End, sentence[child].End)));
            if (sentence.Relation(child) is DependencyRelation.Nummod or DependencyRelation.Det && sentence.Number[child] >= 0)
            {
                NumberExpression number = quantities.Numbers[sentence.Number[child]];
                return Text(new TextRange(PartStart(child, Math.Min(number.Range.Start, sentence[word].Start)), Math.Max(sentence[word].End, number.Range.End)));
            }

            if (sentence.Relation(child) == DependencyRelation.Nmod && sentence.Number[child] >= 0 && Count(child) is Filler nested) return nested;
        }

        return null;
    }

    private Filler? Proportion(int word, int next)
    {
        int numeral = sentence[word].Upos == PartOfSpeech.Num ? word : sentence.Child(word, DependencyRelation.Nummod) is int one and >= 0 && one < word ? one : sentence.Child(word, DependencyRelation.Det);
        if (numeral < 0 || numeral > word || sentence.Tree.Last(word) < next) return null;
        return Text(new TextRange(sentence[numeral].Start, sentence[sentence[word].Upos == PartOfSpeech.Num ? sentence.FirstAt(Extent.Of(word).End - 1) : next + 1].End));
    }

    // "Un tiers de ses effectifs", "half its staff", "one in five of its drivers", "un salarié sur dix".
    private Filler? Fraction(int word)
    {
        int next = word + 1;
        if (next < sentence.Count && sentence.Lemmas[next] == grammar.Genitive && (grammar.Quantifiers.Contains(sentence.Lemmas[word]) || grammar.Quantifiers.Contains(sentence.Lower(word)))) return Text(BeforePlace(word, Extent.Of(word)));
        if (next + 1 < sentence.Count && sentence[next].Form == grammar.Proportion && sentence[next + 1].Upos == PartOfSpeech.Num && sentence.Time[next + 1] < 0 && sentence.Amount[next + 1] < 0) return Proportion(word, next);
        int before = word - 1;
        while (before >= 0 && (sentence[before].Upos is PartOfSpeech.Adj or PartOfSpeech.Det || sentence[before].Features.Has("Poss", "Yes")) && !grammar.Quantifiers.Contains(sentence.Lower(before))) before--;
        return before >= 0 && before < word - 1 && sentence[before].Form.Length > 3 && sentence[word].Upos == PartOfSpeech.Noun && grammar.Halves.Contains(sentence.Lower(before)) ? Text(new TextRange(sentence[before].Start, sentence[word].End)) : null;
    }

    // "90 des 200 ouvriers": the part stands before the whole that its tree took for the count.
    private int PartStart(int numeral, int start)
    {
        int at = numeral - 1;
        bool part = false;
        for (; at > 0 && (sentence.Lemmas[at] == grammar.Genitive || sentence[at].Upos == PartOfSpeech.Det || sentence[at].Features.Has("Poss", "Yes")); at--)
            part |= sentence.Lemmas[at] == grammar.Genitive || grammar.GenitiveForms.Contains(sentence.Lower(at));
        return part && at >= 0 && sentence.Number[at] >= 0 ? quantities.Numbers[sentence.Number[at]].Range.Start : start;
    }
}
