namespace Factum.Extraction.Grammar.Parsing;

/// <summary>
/// Mends phrases that a greedy parser hung on the wrong side of a comma or of another phrase: the sum behind an apposition, the agent behind how something was done,
/// what stands between a preposition and the subject, what somebody is beside what else they are.
/// </summary>
internal static class MisplacedPhrases
{
    /// <summary>Hangs such phrases where they belong; what was a tree stays one.</summary>
    /// <param name="words">The words of a parsed sentence.</param>
    /// <param name="adjunct">The language's relation of a phrase to the verb that it says when, where or how of.</param>
    public static void Mend(Word[] words, DependencyRelation adjunct)
    {
        for (int i = 1; i + 1 < words.Length; i++) MarkContent(words, i);
        for (int i = 2; i < words.Length; i++) HeadCompound(words, i);
        for (int i = 3; i < words.Length; i++) TakeSum(words, i);
        for (int i = 3; i < words.Length; i++) TakeAgent(words, i);
        for (int i = 0; i + 2 < words.Length; i++) TakePreposition(words, i, adjunct);
        for (int i = 2; i + 1 < words.Length; i++) HangOnNoun(words, i);
        for (int i = 1; i + 1 < words.Length; i++) GivePossessed(words, i);
    }

    /// <summary>Hangs relative clauses past the place that commas set off before them.</summary>
    public static void MendRelatives(Word[] words)
    {
        for (int i = 4; i < words.Length; i++) PassOverPlace(words, i);
    }

    /// <summary>Joins what somebody is to what else they are, rather than to them.</summary>
    public static void MendAppositions(Word[] words)
    {
        for (int i = 4; i < words.Length; i++) Appose(words, i);
    }

    // "Is majority-owned by Lund": of what a hyphen joins, the participle is what is said.
    private static void HeadCompound(Word[] words, int participle)
    {
        int noun = participle - 2;
        if (words[participle].Upos != PartOfSpeech.Verb || words[participle].Relation != DependencyRelation.Acl || words[participle].Head != noun || words[noun + 1].Form != "-" || words[noun].End != words[noun + 1].Start || words[noun + 1].End != words[participle].Start) return;
        int copula = words.Child(noun, DependencyRelation.Cop);
        if (copula < 0) return;
        words[participle].Head = words[noun].Head;
        words[participle].Relation = words[noun].Relation;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Head != noun) continue;
            words[i].Head = participle;
            if (words[i].Relation.Universal() == DependencyRelation.Nsubj) words[i].Relation = DependencyRelation.NsubjPass;
        }

        words[copula].Relation = DependencyRelation.AuxPass;
        words[noun].Head = participle;
        words[noun].Relation = DependencyRelation.Compound;
    }

    // "Told them on Monday that it had left": a conjunction is no part of a name or a day, but opens what the verb says.
    private static void MarkContent(Word[] words, int conjunction)
    {
        if (words[conjunction].Upos != PartOfSpeech.Sconj || words[conjunction].Relation != DependencyRelation.Flat) return;
        int content = conjunction + 1;
        while (content < words.Length && !(words[content].Head == conjunction && words[content].Upos == PartOfSpeech.Verb)) content++;
        int verb = words[conjunction].Head;
        while (verb >= 0 && words[verb].Upos != PartOfSpeech.Verb) verb = words[verb].Head;
        if (content == words.Length || verb < 0 || verb > conjunction) return;
        for (int i = conjunction + 1; i < words.Length; i++) if (words[i].Head == conjunction && i != content) words[i].Head = content;
        words[content].Head = verb;
        words[content].Relation = DependencyRelation.Ccomp;
        words[conjunction].Head = content;
        words[conjunction].Relation = DependencyRelation.Mark;
    }

    // "Paid its adviser, Abel Lund, $4,000": a sum is nobody's apposition.
    private static void TakeSum(Word[] words, int sum)
    {
        int name = words[sum].Head;
        if (words[sum].Upos != PartOfSpeech.Sym || name < 0 || name > sum || words[sum - 1].Form != ",") return;
        if (words[sum].Relation == DependencyRelation.Obj) name = words.Child(name, DependencyRelation.Obj);
        else if (words[sum].Relation != DependencyRelation.Appos || words[name].Upos != PartOfSpeech.Propn) return;
        int top = name;
        if (top == sum) return;
        while (top > 0 && words[top].Relation is DependencyRelation.Appos or DependencyRelation.Flat) top = words[top].Head;
        int verb = words[top].Head;
        if (verb < 0 || verb > top || words[verb].Upos != PartOfSpeech.Verb || words[top].Relation != DependencyRelation.Obj) return;
        words[top].Relation = DependencyRelation.Iobj;
        words[sum].Head = verb;
        words[sum].Relation = DependencyRelation.Obj;
    }

    // "Was succeeded on a caretaker basis by Abel Lund": what hangs on how it was done is who did it.
    private static void TakeAgent(Word[] words, int name)
    {
        int noun = words[name].Head;
        if (words[name].Relation != DependencyRelation.Nmod || words[name].Upos != PartOfSpeech.Propn || noun < 0 || noun > name || words[noun].Relation.Universal() != DependencyRelation.Obl) return;
        int preposition = words.Child(name, DependencyRelation.Case), opening = words.Child(noun, DependencyRelation.Case), verb = words[noun].Head;
        if (preposition < noun || words[preposition].Form != "by" || opening < 0 || words[opening].Form is not ("on" or "in" or "at" or "with") || verb < 0 || verb > noun) return;
        bool passive = false;
        for (int i = 0; i < verb; i++) passive |= words[i].Head == verb && words[i].Relation == DependencyRelation.AuxPass;
        if (!passive) return;
        words[name].Head = verb;
        words[name].Relation = DependencyRelation.OblAgent;
    }

    // "Put the cost of the works at": what "of" opens right behind an object tells of the object, but for verbs that act on somebody of something, and their like.
    private static void HangOnNoun(Word[] words, int preposition)
    {
        int phrase = words[preposition].Head, noun = preposition - 1;
        if (words[preposition].Form != "of" || words[preposition].Relation != DependencyRelation.Case || phrase < preposition || words[phrase].Relation != DependencyRelation.Obl) return;
        int verb = words[phrase].Head;
        if (verb < 0 || verb > noun || words[noun].Upos != PartOfSpeech.Noun || words[noun].Head != verb || words[noun].Relation != DependencyRelation.Obj) return;
        if (words[verb].Lemma is "take" or "accuse" or "convict" or "suspect" or "acquit" or "clear" or "warn" or "inform" or "notify" or "remind" or "assure" or "convince" or "persuade" or "tell" or "advise" or "rob" or "strip" or "deprive" or "relieve" or "rid" or "cure" or "drain" or "purge" or "ask" or "make" or "think" or "expect" or "require" or "demand") return;
        words[phrase].Head = noun;
        words[phrase].Relation = DependencyRelation.Nmod;
    }

    // "Said the Quay's Chair, Abel Lund": what stands right behind the clitic of a name is theirs, and not beside them.
    private static void GivePossessed(Word[] words, int clitic)
    {
        int owner = words[clitic].Head, owned = clitic + 1;
        if (words[clitic].Form is not ("'s" or "’s") || words[clitic].Relation != DependencyRelation.Case || owner != clitic - 1) return;
        while (words[owned].Head > clitic) owned = words[owned].Head;
        if (words[owned].Head != owner || words[owned].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || words[owned].Relation != DependencyRelation.Conj) return;
        words[owned].Head = words[owner].Head;
        words[owned].Relation = words[owner].Relation;
        for (int i = owned + 1; i < words.Length; i++) if (words[i].Head == owner) words[i].Head = owned;
        words[owner].Head = owned;
        words[owner].Relation = DependencyRelation.NmodPoss;
    }

    // "With Abel and Lund, she founded": what stands right before a phrase that a comma closes opens the phrase, and no clause.
    private static void TakePreposition(Word[] words, int mark, DependencyRelation adjunct)
    {
        int verb = words[mark].Head;
        if (words[mark].Relation != DependencyRelation.Mark || verb < mark || words[mark + 1].Upos is PartOfSpeech.Punct) return;
        int phrase = mark + 1;
        while (words[phrase].Head > phrase && words[phrase].Head < verb) phrase = words[phrase].Head;
        if (words[phrase].Head != verb || words[phrase].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || words.Has(phrase, DependencyRelation.Case)) return;
        int subject = words.Child(verb, DependencyRelation.Nsubj);
        if (subject == phrase) subject = JoinedByComma(words, phrase, verb) is int joined and >= 0 ? joined : SubjectBehind(words, phrase, verb);
        else if (words[phrase].Relation.Universal() != DependencyRelation.Obl) return;
        if (subject < phrase || subject > verb) return;
        int comma = subject - 1;
        while (comma > phrase && words[comma].Form != ",") comma--;
        if (comma == phrase) return;
        if (words[subject].Relation == DependencyRelation.Conj)
        {
            words[subject].Head = verb;
            words[subject].Relation = words[phrase].Relation;
        }

        words[phrase].Relation = adjunct;
        words[mark].Head = phrase;
        words[mark].Relation = DependencyRelation.Case;
        words[mark].Upos = PartOfSpeech.Adp;
    }

    private static bool IsJoinedTo(Word[] words, int word, int first)
    {
        while (word > first && words[word].Relation == DependencyRelation.Conj) word = words[word].Head;
        return word == first;
    }

    private static int SubjectBehind(Word[] words, int phrase, int verb)
    {
        for (int i = phrase + 1; i < verb; i++) if (words[i].Head == verb && words[i].Relation.Universal() == DependencyRelation.Nsubj) return i;
        return -1;
    }

    // "With Abel, Lund founded": the last of several is joined by a word, and where none is, there are not several.
    private static int JoinedByComma(Word[] words, int phrase, int verb)
    {
        for (int i = phrase + 1; i < verb; i++)
            if (words[i].Relation == DependencyRelation.Conj && IsJoinedTo(words, i, phrase) && words[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron && !words.Has(i, DependencyRelation.Cc)) return i;
        return -1;
    }

    // "Le théâtre du Quai, à Lens, qu'il dirige": what commas set off between says where it is.
    private static void PassOverPlace(Word[] words, int verb)
    {
        int place = words[verb].Head;
        if (words[verb].Relation != DependencyRelation.AclRelcl || place < 3 || place > verb || words[place].Upos != PartOfSpeech.Propn || words[place].Relation.Universal() is not (DependencyRelation.Nmod or DependencyRelation.Obl)) return;
        int preposition = words.Child(place, DependencyRelation.Case);
        if (preposition < 1 || preposition > place || words[preposition - 1].Form != "," || words[preposition].Upos != PartOfSpeech.Adp) return;
        int relative = place + 1;
        while (relative < verb && !words[relative].Features.Has("PronType", "Rel")) relative++;
        if (relative == verb || words[relative - 1].Form != "," || words[relative].Upos == PartOfSpeech.Adv) return;
        int whole = words[place].Head;
        if (whole < 0 || whole > preposition || words[whole].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn)) return;
        words[verb].Head = whole;
    }

    // "Abel Lund, senator from Y and the chair of Z, said": what somebody is beside what they are, before the comma that closes it.
    private static void Appose(Word[] words, int noun)
    {
        int name = words[noun].Head;
        if (words[noun].Relation != DependencyRelation.Conj || words[noun].Upos != PartOfSpeech.Noun || words[noun].Features.Has("Number", "Plur") || name < 0 || name > noun || words[name].Upos != PartOfSpeech.Propn) return;
        int coordinator = words.Child(noun, DependencyRelation.Cc);
        if (coordinator < 0) return;
        int apposed = coordinator - 1;
        while (apposed > name && words[apposed].Form != "," && !(words[apposed].Head == name && words[apposed].Relation == DependencyRelation.Appos)) apposed--;
        if (apposed == name || words[apposed].Form == "," || !OpensBehindComma(words, apposed, name) || !ClosesWithComma(words, noun)) return;
        words[noun].Head = apposed;
    }

    private static bool OpensBehindComma(Word[] words, int apposed, int name)
    {
        for (int i = apposed - 1; i > name; i--) if (words[i].Form == ",") return true;
        return false;
    }

    private static bool ClosesWithComma(Word[] words, int noun)
    {
        for (int i = noun + 1; i < words.Length && words[i].Upos is not (PartOfSpeech.Verb or PartOfSpeech.Aux); i++) if (words[i].Form == ",") return true;
        return false;
    }
}
