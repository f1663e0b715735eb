using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Clauses;

/// <content>Objects and predicates that stand behind a verb without a preposition.</content>
internal sealed partial class ClauseReader
{
    // "Tout à fait indigne d'un maire".
    private const int LongestPredicate = 7;

    /// <summary>In "was given $10m" the subject is the recipient; in "was named chairman" the object is what the subject became.</summary>
    private void AddRaisedRecipient(Clause clause, int subject)
    {
        int count = clause.Complements.Count;
        for (int i = 0; i < count; i++)
            if (clause.Complements[i].Function == "obj" && clause.Complements[i].Head != subject) clause.Add("pred", clause.Complements[i].Head, 0.9);
        clause.Add(grammar.Dative, subject, 0.9);
    }

    /// <summary>The object that a tree hung on the time before it: of "a réalisé l'an dernier un chiffre" the figure; or -1.</summary>
    private int BehindTime(int time)
    {
        if (!grammar.Has(Construction.ShiftedObjects)) return -1;
        foreach (int child in sentence.Tree.Children(time))
            if (child > time && sentence.Relation(child) is DependencyRelation.Nmod or DependencyRelation.Appos && sentence[child].Upos == PartOfSpeech.Noun && sentence.Time[child] < 0 && CaseName(child).Length == 0 && sentence.Child(child, DependencyRelation.Det) > time) return child;
        return -1;
    }

    /// <summary>Whoever stands between a verb and its object without a preposition: "gave the fund $10m", "handed X a penalty", "named X chairman".</summary>
    private void AddIndirectObject(Clause clause, int verb)
    {
        int at = verb + 1;
        if (at < sentence.Count && sentence[at].Upos == PartOfSpeech.Adp && sentence.Relation(at) == DependencyRelation.Compound) at++;
        while (at < sentence.Count && sentence[at].Upos is PartOfSpeech.Det or PartOfSpeech.Adj && sentence.Covering[at] < 0 && sentence.Amount[at] < 0) at++;
        if (at >= sentence.Count || sentence.Amount[at] >= 0 || sentence.Time[at] >= 0) return;

        // "lend the railway operator X $5m": the name behind the nouns.
        int behind = at;
        while (behind < sentence.Count && behind < at + 4 && sentence.Covering[behind] < 0 && sentence[behind].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj) behind++;
        if (behind > at && behind < sentence.Count && sentence.Covering[behind] >= 0) at = behind;
        int first = at;
        bool named = sentence.Covering[at] >= 0;

        // "Lent the football club £4m".
        if (!named && sentence[at].Upos == PartOfSpeech.Noun && sentence.Relation(at) == DependencyRelation.Compound && sentence[at].Head == at + 1)
        {
            if (at + 2 >= sentence.Count || sentence.Amount[at + 2] < 0 || sentence[at + 1].Upos != PartOfSpeech.Noun) return;
            first = ++at;
        }

        bool noun = !named && sentence[at].Upos == PartOfSpeech.Noun && (grammar.Actors.Contains(sentence.Lemmas[at]) || (at > verb + 1 && at + 1 < sentence.Count && sentence.Amount[at + 1] >= 0));
        if (!named && !noun && !(sentence[at].Upos == PartOfSpeech.Pron && sentence.Mention[at] >= 0 && !sentence[at].Features.Has("Poss", "Yes"))) return;
        if (named) while (at + 1 < sentence.Count && sentence.Covering[at + 1] == sentence.Covering[first]) at++;
        int next = at + 1;
        if (next >= sentence.Count) return;
        int sum = next;
        while (sum + 1 < sentence.Count && sum < next + 3 && sentence.Amount[sum] < 0 && sentence[sum].Upos is PartOfSpeech.Adp or PartOfSpeech.Adv or PartOfSpeech.Adj or PartOfSpeech.Sconj or PartOfSpeech.Part && grammar.SumOpeners.Contains(sentence[sum].Form)) sum++;
        if (sentence.Amount[sum] >= 0) next = sum;
        bool determined = sentence[next].Upos == PartOfSpeech.Det || sentence[next].Features.Has("Poss", "Yes");
        if (sentence.Amount[next] >= 0 && sentence.Time[next] < 0)
        {
            clause.Remove(first, "obj");
            clause.Add(grammar.Dative, first, 0.95);
            clause.Add("obj", next, 0.9);
            return;
        }

        int head = determined ? next + 1 : next;
        while (head < sentence.Count && (sentence[head].Upos is PartOfSpeech.Adj or PartOfSpeech.Num || sentence.Amount[head] >= 0)) head++;
        while (head + 1 < sentence.Count && sentence[head].Upos == PartOfSpeech.Noun && sentence[head + 1].Upos == PartOfSpeech.Noun && sentence.Covering[head + 1] < 0) head++;
        if (head >= sentence.Count || sentence[head].Upos != PartOfSpeech.Noun || sentence.Covering[head] >= 0 || sentence.Time[head] >= 0) return;
        if (determined) clause.Add(grammar.Dative, first, 0.95);
        if (!HasFunction(clause, "obj", first)) clause.Add("obj", first, 0.9);
        if (determined && !HasFunction(clause, "obj", head)) clause.Add("obj", head, 0.85);
        clause.Add("pred", head, 0.85);
    }

    /// <summary>The object of the infinitive that says what for, under the infinitive's name: "tapped to lead the bank".</summary>
    private void AddPurpose(Clause clause, int verb)
    {
        if (!grammar.Has(Construction.PurposeInfinitives) || !sentence.IsVerbal(verb) || !IsInfinitive(verb)) return;
        clause.Add("purpose", verb, 0.7);
        foreach (int child in sentence.Tree.Children(verb))
            if (sentence.Relation(child) == DependencyRelation.Obj) clause.Add(sentence.Lemmas[verb], child, 0.8);
    }

    /// <summary>What somebody was made, right behind the participle: "elected president", "named its new chairman".</summary>
    private void AddPredicate(Clause clause, int verb)
    {
        int at = verb + 1;
        while (at < sentence.Count && sentence.Covering[at] < 0 && (sentence[at].Upos is PartOfSpeech.Det or PartOfSpeech.Adj || sentence[at].Features.Has("Poss", "Yes"))) at++;
        if (at >= sentence.Count || sentence[at].Upos != PartOfSpeech.Noun || sentence.Covering[at] >= 0 || sentence.Time[at] >= 0 || sentence.Amount[at] >= 0 || sentence.Number[at] >= 0) return;
        while (at + 1 < sentence.Count && sentence[at + 1].Upos == PartOfSpeech.Noun && sentence.Covering[at + 1] < 0 && sentence.Time[at + 1] < 0) at++;
        if (!HasFunction(clause, "pred", at)) clause.Add("pred", at, 0.8);
    }

    /// <summary>Of whom a participle tells past what they are: "en mémoire de X, ancien maire, mort samedi"; or -1.</summary>
    private int PastApposition(int verb)
    {
        if (verb < 4 || sentence[verb - 1].Form != "," || !grammar.Unaccusatives.Contains(sentence.Lemmas[verb]) || !IsPastParticiple(verb) || sentence.Child(verb, DependencyRelation.Aux) >= 0) return -1;
        int at = verb - 2;
        while (at > 0 && at > verb - 14 && sentence[at].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Adp or PartOfSpeech.Propn or PartOfSpeech.Num) at--;
        if (at < 1 || sentence[at].Form != "," || sentence[at + 1].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Det) || sentence.Covering[at + 1] >= 0) return -1;
        return sentence.IsPerson(at - 1) ? at - 1 : -1;
    }

    /// <summary>What somebody was made, behind the time: "X, nommé lundi directeur du site".</summary>
    private void AddPredicateBehindTime(Clause clause, int verb)
    {
        int noun = verb + 1;
        while (noun < sentence.Count && (sentence.Time[noun] >= 0 || (noun + 1 < sentence.Count && sentence.Time[noun + 1] >= 0 && sentence[noun].Upos is PartOfSpeech.Det or PartOfSpeech.Adp))) noun++;
        if (noun == verb + 1 || noun >= sentence.Count || sentence[noun].Upos != PartOfSpeech.Noun || sentence.Covering[noun] >= 0 || sentence.Amount[noun] >= 0) return;
        if (CaseName(noun).Length > 0 || sentence.Child(noun, DependencyRelation.Det) >= 0) return;
        if (!HasFunction(clause, "pred", noun)) clause.Add("pred", noun, 0.85);
        int at = noun + 1;
        while (at < sentence.Count && sentence[at].Upos == PartOfSpeech.Adj) at++;
        if (at + 1 < sentence.Count && sentence.Lemmas[at] == grammar.Genitive && sentence.Covering[at + 1] >= 0) clause.Add(grammar.Genitive, at + 1, 0.85);
    }

    /// <summary>What a verb makes of whom it names, without article or preposition right behind the name: "a nommé mardi X directeur financier".</summary>
    private void AddPredicateBehindName(Clause clause, int verb)
    {
        int name = verb + 1;
        while (name < sentence.Count && (sentence.Time[name] >= 0 || sentence[name].Upos == PartOfSpeech.Adv)) name++;
        if (name >= sentence.Count || sentence.Covering[name] < 0) return;
        int noun = name + 1;
        while (noun < sentence.Count && sentence.Covering[noun] == sentence.Covering[name]) noun++;
        if (noun >= sentence.Count || sentence[noun].Upos != PartOfSpeech.Noun || sentence.Covering[noun] >= 0 || sentence.Time[noun] >= 0 || sentence.Amount[noun] >= 0 || HasFunction(clause, "pred", noun)) return;
        clause.Add("pred", noun, 0.85);
        if (!HasFunction(clause, "obj", name)) clause.Add("obj", name, 0.85);
    }

    private static bool HasFunction(Clause clause, string function, int head)
    {
        foreach (Complement complement in clause.Complements) if (complement.Function == function && complement.Head == head) return true;
        return false;
    }

    /// <summary>What is judged where the judgement stands before it, which trees take for a clause: "a jugé « indigne » la décision", "qualifie d'absurde le projet"; or -1.</summary>
    private int DeemedObject(int verb)
    {
        int at = verb + 1;
        if (at < sentence.Count && sentence[at].Upos == PartOfSpeech.Adp) at++;
        bool quoted = at < sentence.Count && sentence[at].Form is "«" or "“";
        int first = quoted ? ++at : at;
        if (quoted)
        {
            while (at < sentence.Count && at - first < LongestPredicate && sentence[at].Form is not ("»" or "”")) at++;
            if (at >= sentence.Count || sentence[at].Form is not ("»" or "”") || sentence[first].Upos is PartOfSpeech.Det or PartOfSpeech.Pron or PartOfSpeech.Sconj) return -1;
            at++;
        }
        else
        {
            while (at < sentence.Count && sentence.Covering[at] < 0 && sentence[at].Upos is PartOfSpeech.Adj or PartOfSpeech.Adv or PartOfSpeech.Cconj) at++;
            if (at == first || sentence[at - 1].Upos != PartOfSpeech.Adj) return -1;
        }

        if (at >= sentence.Count || sentence[at].Upos != PartOfSpeech.Det) return -1;
        at++;
        while (at < sentence.Count && sentence.Covering[at] < 0 && sentence[at].Upos is PartOfSpeech.Adj or PartOfSpeech.Num) at++;
        return at < sentence.Count && sentence.IsNominal(at) ? at : -1;
    }

    /// <summary>The object that stands behind a time or a phrase of circumstance and that the tree hung on those: "a acquis pour deux millions une toile"; or -1.</summary>
    private int DisplacedObject(int verb)
    {
        int at = verb + 1;
        bool circumstance = false;
        int commas = 0;
        while (at < sentence.Count && at < verb + 16)
        {
            if (sentence[at].Form == "," && at > verb + 1 && at + 1 < sentence.Count && (commas == 1 || (commas == 0 && (sentence.Time[at + 1] >= 0 || sentence[at + 1].Upos == PartOfSpeech.Adp))))
            {
                commas++;
                at++;
            }
            else if (commas == 2)
            {
                break;
            }
            else if (sentence.Time[at] >= 0)
            {
                circumstance = true;
                at++;
            }
            else if (sentence[at].Upos == PartOfSpeech.Adv)
            {
                at++;
            }
            else if (sentence[at].Upos == PartOfSpeech.Adp && sentence.Covering[at] < 0)
            {
                circumstance = true;
                at++;
                while (at < sentence.Count && !OpensPhrase(at) && (sentence.Covering[at] >= 0 || sentence.Amount[at] >= 0 || sentence.Time[at] >= 0 || sentence[at].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adp)) at++;
            }
            else
            {
                break;
            }
        }

        if (commas == 1 || !circumstance || at >= sentence.Count) return -1;
        bool opens = OpensPhrase(at) || ((commas == 2 || sentence.Time[at - 1] >= 0) && (sentence[at].Upos is PartOfSpeech.Det or PartOfSpeech.Num || sentence.Covering[at] >= 0));
        return opens ? HeadFrom(verb, at) : -1;
    }

    /// <summary>The head of the object that opens at a word, or -1.</summary>
    private int HeadFrom(int verb, int at)
    {
        int head = at;
        while (head < sentence.Count && sentence.Covering[head] < 0 && sentence.Amount[head] < 0 && sentence[head].Upos is PartOfSpeech.Det or PartOfSpeech.Num) head++;
        if (head + 1 < sentence.Count && sentence.Covering[head] < 0 && sentence[head].Upos == PartOfSpeech.Adj && sentence[head + 1].Upos == PartOfSpeech.Noun) head++;
        if (head >= sentence.Count || sentence.Time[head] >= 0 || !(sentence.IsNominal(head) || sentence[head].Upos == PartOfSpeech.Adj) || sentence[head].Head == verb) return -1;
        return CaseName(head).Length == 0 || sentence[head].Upos == PartOfSpeech.Adj ? head : -1;
    }

    /// <summary>Whether an article or numeral opens a phrase of its own behind a noun: "à Brest la crèche", "au crible trois dossiers".</summary>
    private bool OpensPhrase(int word) =>
        sentence[word].Upos is PartOfSpeech.Det or PartOfSpeech.Num && sentence.Time[word] < 0 && sentence.Covering[word] < 0 && !(sentence.Amount[word] >= 0 && sentence.Amount[word] == sentence.Amount[word - 1])
        && (sentence[word - 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj || sentence.Time[word - 1] >= 0 || sentence.Amount[word - 1] >= 0 || sentence.Covering[word - 1] >= 0);
}
