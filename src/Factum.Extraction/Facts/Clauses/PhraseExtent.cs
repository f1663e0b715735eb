using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Clauses;

/// <summary>Tells how far the phrase at a word reaches.</summary>
internal sealed class PhraseExtent(AnnotatedSentence sentence, ClauseReader clauses, FactGrammar grammar)
{
    // By word, the number of the last phrase that it was kept in.
    private int[]? kept;
    private int phrase;

    /// <summary>The range of a phrase without relative clauses, appositions, conjuncts, prepositions and sums of money: "a contract worth $1.2 million" is "a contract".</summary>
    public TextRange Of(int word)
    {
        kept ??= new int[sentence.Count];
        phrase++;
        Keep(word, word, 0);
        int first = word;
        int last = word;
        while (first > 0 && (Kept(first - 1) || (IsQuoteOrHyphen(first - 1) && first > 1 && Kept(first - 2)))) first--;
        while (last + 1 < sentence.Count && !IsSum(last + 1, word) && (Kept(last + 1) || (IsQuoteOrHyphen(last + 1) && last + 2 < sentence.Count && Kept(last + 2)))) last++;
        while (first < word && (sentence[first].Upos is PartOfSpeech.Adp or PartOfSpeech.Punct || (first > 0 && sentence[first].Start == sentence[first - 1].Start && sentence[first].Upos == PartOfSpeech.Det))) first++;
        if (first < word && sentence[first].Upos == PartOfSpeech.Adv && grammar.PrepositionalParticles.Contains(sentence[first].Form) && sentence[first + 1].Upos is not PartOfSpeech.Num) first++;
        if (grammar.Acquainted.Count > 0) last = Acquaintance(last);

        // "Lawyers for the actor X": the name goes with the noun right before it.
        if (grammar.Has(Construction.BareTitles) && last > word && last + 1 < sentence.Count && sentence[last].Upos == PartOfSpeech.Noun && sentence.Covering[last] < 0 && sentence.Covering[last + 1] >= 0 && sentence[last].Features.Has("Number", "Sing") && grammar.Actors.Contains(sentence.Lemmas[last]))
        {
            int name = sentence.Covering[++last];
            while (last + 1 < sentence.Count && sentence.Covering[last + 1] == name) last++;
        }

        first = BehindSum(first, word);

        // "La préfecture précise que": a verb that the tagger took for an adjective ends its subject.
        for (int i = word + 1; i <= last; i++)
            if (sentence[i].Upos == PartOfSpeech.Adj && clauses.IsTakenForFinite(i)) last = i - 1;

        // "The consortium led by X": the participle goes with what did it.
        if (last > word && last + 1 < sentence.Count && grammar.Agent.Contains(sentence[last + 1].Form) && sentence[last].Upos == PartOfSpeech.Verb && clauses.IsPastParticiple(last)) last--;
        if (last + 1 < sentence.Count && sentence[last + 1].Upos == PartOfSpeech.Adj && grammar.TitleAdjectives.Contains(sentence[last + 1].Form) && !(last + 2 < sentence.Count && sentence[last + 2].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn)) last++;
        bool beforeSum = last + 1 < sentence.Count && IsSum(last + 1, word);
        while (last > word && (sentence[last].Upos is PartOfSpeech.Punct or PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Cconj || (beforeSum && sentence[last].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn)))) last--;
        return new TextRange(sentence[first].Start, sentence[last].End);
    }

    // "Gave $40m to three universities": a sum before the preposition is none of the phrase.
    private int BehindSum(int first, int word)
    {
        for (int i = word - 1; i > first; i--)
            if (sentence[i].Upos == PartOfSpeech.Adp && sentence.Amount[i - 1] >= 0 && sentence.Amount[word] < 0 && sentence.Covering[i] < 0) return i + 1;
        return first;
    }

    // "Sources close to the board", "people familiar with the matter".
    private int Acquaintance(int last)
    {
        if (last > 0 && grammar.Acquainted.Contains(sentence[last].Form)) last--;
        if (last + 3 >= sentence.Count || !grammar.Acquainted.Contains(sentence[last + 1].Form) || !grammar.AcquaintedCases.Contains(sentence[last + 2].Form)) return last;
        int end = last + 2;
        while (end + 1 < sentence.Count && (sentence.Covering[end + 1] >= 0 || sentence[end + 1].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn || sentence[end + 1].Features.Has("Poss", "Yes"))) end++;
        return end > last + 2 ? end : last;
    }

    private bool Kept(int word) => kept![word] == phrase;
    private bool IsSum(int word, int root) => sentence.Amount[word] >= 0 && sentence.Amount[root] < 0;
    private bool IsQuoteOrHyphen(int word) => sentence[word].Upos == PartOfSpeech.Punct && sentence[word].Form is "-" or "–" or "«" or "»" or "“" or "”" or "\"" or "'" or "’";

    private void Keep(int word, int root, int depth)
    {
        kept![word] = phrase;
        if (depth > 30) return;
        foreach (int child in sentence.Tree.Children(word))
        {
            DependencyRelation relation = sentence.Relation(child);
            bool drop = sentence[child].Relation is DependencyRelation.AclRelcl
                || relation is DependencyRelation.Parataxis or DependencyRelation.Punct or DependencyRelation.Advcl or DependencyRelation.Discourse or DependencyRelation.Nsubj or DependencyRelation.Cop or DependencyRelation.Aux
                || (word == root && relation is DependencyRelation.Conj or DependencyRelation.Cc or DependencyRelation.Case or DependencyRelation.Mark or DependencyRelation.Appos or DependencyRelation.Advmod or DependencyRelation.Expl)
                || (relation == DependencyRelation.Acl && (!clauses.IsPastParticiple(child) || (child > word + 1 && IsComma(child, word)) || sentence.Child(child, DependencyRelation.Nsubj) >= 0))
                || relation == DependencyRelation.Ccomp
                || (word == root && child > word && relation == DependencyRelation.Nmod && sentence.IsPerson(child) && sentence[child].Upos == PartOfSpeech.Propn && clauses.CaseName(child).Length == 0)
                || (child > root && word == root && relation is DependencyRelation.Nmod or DependencyRelation.Obl && grammar.Moot.Count > 0 && grammar.Actors.Contains(sentence.Lemmas[root]) && grammar.Moot.Contains(clauses.CaseName(child)))
                || (child < word && grammar.RelativePossessives.Count > 0 && relation == DependencyRelation.Nmod && grammar.RelativePossessives.Contains(sentence.Lower(child)))
                || (child > root && relation is DependencyRelation.Nmod or DependencyRelation.Obl && grammar.EmployerCases.Count > 0 && grammar.EmployerCases.Contains(clauses.CaseName(child)) && (grammar.Establishments.Contains(sentence.Lemmas[root]) || (grammar.IsActor(sentence.Lemmas[root]) && sentence.Child(child, DependencyRelation.Det) is int possessive and >= 0 && sentence[possessive].Features.Has("Poss", "Yes"))))
                || (child > root && relation is DependencyRelation.Nmod or DependencyRelation.Obl && clauses.CaseName(child) is string name && (grammar.Agent.Contains(name) || name == grammar.Equative))
                || (child > root && relation is DependencyRelation.Nmod or DependencyRelation.Obl && clauses.CaseName(child) is { Length: > 0 } preposition && grammar.Composites.ContainsKey(preposition + " " + sentence.Lemmas[child]))
                || (child > root && relation is DependencyRelation.Nmod or DependencyRelation.Obl && sentence.Amount[child] >= 0)
                || (child > root && relation is DependencyRelation.Nmod or DependencyRelation.Obl && grammar.Asides.Contains(sentence.Lemmas[child]) && clauses.CaseName(child) is { Length: > 0 } aside && aside != grammar.Genitive)
                || (child > root && sentence.Time[child] >= 0 && sentence.Time[root] < 0)
                || (child > root && relation is DependencyRelation.Nmod or DependencyRelation.Obl && IsMessage(child))
                || (child > root && relation is DependencyRelation.Nmod or DependencyRelation.Obl && grammar.Temporal.Contains(clauses.CaseName(child)));
            if (!drop || (word == root && child == word + 1 && sentence.Covering[child] >= 0 && grammar.Families.Contains(sentence.Lemmas[word]))) Keep(child, root, depth + 1);
        }
    }

    // "Criticised the deal in a report": where it was said is none of what was spoken of.
    private bool IsMessage(int word) =>
        (grammar.Messages.Contains(sentence.Lemmas[word]) || grammar.Sources.Contains(sentence.Lemmas[word])) && clauses.CaseName(word) == grammar.MessageCase && sentence.Child(word, DependencyRelation.Det) is int article and >= 0 && !grammar.Definites.Contains(sentence.Lower(article));

    private bool IsComma(int child, int word)
    {
        for (int i = word + 1; i < child; i++) if (sentence[i].Form == ",") return true;
        return false;
    }
}
