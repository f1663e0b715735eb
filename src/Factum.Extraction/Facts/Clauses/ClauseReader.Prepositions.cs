using System.Text;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Clauses;

/// <content>The names of prepositions, of one word or several.</content>
internal sealed partial class ClauseReader
{
    /// <summary>The name of the preposition that a dependent has, with <c>_</c> for spaces; empty without one.</summary>
    public string CaseName(int word)
    {
        string? last = null;
        foreach (int child in sentence.Tree.Children(word))
        {
            if (child < word && sentence[child].Upos == PartOfSpeech.Adv && grammar.PrepositionalParticles.Contains(sentence[child].Form) && child > 0 && sentence.IsVerbal(child - 1) && !Quantifies(child)) return sentence[child].Form;
            if (child < word && sentence.Relation(child) is DependencyRelation.Mark or DependencyRelation.Advmod && grammar.PrepositionalMarks.Contains(sentence[child].Form) && sentence.IsNominal(word)) return sentence[child].Form;
            if (sentence.Relation(child) is not (DependencyRelation.Case or DependencyRelation.Mark) || child > word || Quantifies(child)) continue;
            if (sentence[child].Upos is not (PartOfSpeech.Adp or PartOfSpeech.Part or PartOfSpeech.Verb or PartOfSpeech.Sconj or PartOfSpeech.Adv or PartOfSpeech.Noun)) continue;
            string spelled = Spelled(child);
            if (grammar.Adverbials.Contains(spelled)) continue;
            last = child > 0 && grammar.PrepositionalAdverbs.Contains(sentence.Lemmas[child - 1]) ? sentence.Lemmas[child - 1] + "_" + spelled : spelled;
        }

        if (last is not null) return last;
        if (word > 0 && sentence.Covering[word] < 0 && IsQuantified(word)) return "";

        int left = word - 1;
        int head = sentence[word].Head;
        while (left >= 0 && left > word - 7 && left != head && (sentence[left].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num || (sentence.Covering[left] >= 0 && sentence.Covering[left] == sentence.Covering[word]) || (sentence[left].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && (sentence.Relation(left) is DependencyRelation.Compound || (sentence.Relation(left) is DependencyRelation.Nmod && sentence[left].Head == word && sentence.Covering[left] < 0 && sentence.Covering[word] >= 0))))) left--;
        return left >= 0 && left != head && (sentence[left].Upos == PartOfSpeech.Adp || (sentence[left].Upos == PartOfSpeech.Part && sentence[left].Form == grammar.InfinitiveMark)) && sentence.Relation(left) == DependencyRelation.Case ? Spelled(left) : "";
    }

    // "2,000" of "2,000 jobs".
    private int FirstNumeral(int noun)
    {
        foreach (int child in sentence.Tree.Children(noun)) if (sentence.Relation(child) == DependencyRelation.Nummod && child < noun) return child;
        return noun;
    }

    /// <summary>What a share right before a participle is a share of: "X, which is 60 per cent owned by Y", "X, 40% owned by Y"; or -1.</summary>
    private int WholeOfShare(int share)
    {
        int first = FirstOfNumber(FirstNumeral(share));
        if (first == share && sentence[share].Upos is not (PartOfSpeech.Num or PartOfSpeech.Sym)) return -1;
        int subject = sentence.Child(share, DependencyRelation.Nsubj);
        if (subject >= 0 && subject < first) return subject;
        int at = first - 1;
        while (at > 0 && sentence[at].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv) at--;
        if (at > 0 && at < first - 1) return subjects.Left(first);
        return surface.NominalBefore(first);
    }

    private int FirstOfNumber(int word)
    {
        int first = word;
        while (first > 0 && (sentence.Number[first - 1] >= 0 || sentence.Amount[first - 1] >= 0 || sentence[first - 1].Upos is PartOfSpeech.Num or PartOfSpeech.Sym)) first--;
        return first;
    }

    // "cut about 400 jobs", "up to $5m": the word goes with the number and is no preposition of the phrase.
    private bool Quantifies(int adposition)
    {
        if (grammar.Approximators.Count == 0 || adposition < 0 || adposition + 1 >= sentence.Count) return false;
        int next = adposition + 1;
        if (sentence.Number[next] < 0 && sentence.Amount[next] < 0 && sentence[next].Upos is not (PartOfSpeech.Num or PartOfSpeech.Sym)) return false;
        if (sentence.Time[next] >= 0) return false;
        return grammar.Approximators.Contains(sentence.Lower(adposition)) || (adposition > 0 && grammar.Approximators.Contains(sentence.Lower(adposition - 1) + "_" + sentence[adposition].Form));
    }

    private bool IsQuantified(int number) => grammar.Approximators.Count > 0 && Quantifies(FirstOfNumber(number) - 1);

    private string Spelled(int adposition)
    {
        StringBuilder? name = null;
        int last = adposition;
        foreach (int child in sentence.Tree.Children(adposition))
        {
            if (sentence.Relation(child) != DependencyRelation.Fixed) continue;
            name ??= new StringBuilder();
            name.Append(sentence.Lower(last).Replace('’', '\''));
            if (name[name.Length - 1] != '\'') name.Append('_');
            last = child;
        }

        if (name is null) return sentence.Lemmas[adposition];
        return name.Append(sentence.Lemmas[last]).ToString();
    }
}
