using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Clauses;

/// <summary>The complements that order and prepositions suggest around a word, for where the tree gives none.</summary>
internal sealed class SurfaceComplements(AnnotatedSentence sentence, FactGrammar grammar, SurfaceReader surface, SurfaceSubjects subjects)
{
    private const int Reach = 18;

    // What was read last: the expressions that one word opens are tried one after the other.
    private (int Verb, bool Passive, PlainList<Complement> Found)? around;
    private (int Noun, PlainList<Complement> Found)? after;

    /// <summary>The complements that order and prepositions suggest around a verb, for where the tree gives none.</summary>
    public PlainList<Complement> Around(int verb, bool passive, ClauseReader clauses)
    {
        if (around is not { } last || last.Verb != verb || last.Passive != passive) around = last = (verb, passive, ReadAround(verb, passive, clauses));
        return last.Found;
    }

    private PlainList<Complement> ReadAround(int verb, bool passive, ClauseReader clauses)
    {
        PlainList<Complement> found = [];
        string subject = passive ? "obj" : "subj";
        int left = subjects.Left(verb);
        if (left >= 0) found.Add(new Complement(subject, left, 0.5));
        for (int i = verb - 1; i >= 0 && i >= verb - 4 && sentence[i].Upos is PartOfSpeech.Aux or PartOfSpeech.Pron or PartOfSpeech.Adv; i--)
            if (sentence[i].Upos == PartOfSpeech.Pron && sentence.Mention[i] >= 0 && sentence[i].Features.Has("Case", "Dat")) found.Add(new Complement(grammar.Dative, i, 0.6));
        string preposition = "";
        bool direct = true;
        for (int i = verb + 1; i < sentence.Count && i < verb + Reach; i++)
        {
            PartOfSpeech upos = sentence[i].Upos;
            if (sentence[i].Form is ";" or ":" or "»" or "«" or "”" or "“" or "\"" or "(" or "—") break;
            if (upos is PartOfSpeech.Verb or PartOfSpeech.Aux && sentence.Covering[i] < 0 && clauses.IsFinite(i)) break;
            // "In a round led by X".
            if (upos == PartOfSpeech.Verb && sentence.Covering[i] < 0 && i + 2 < sentence.Count && grammar.Agent.Contains(sentence[i + 1].Form) && sentence.Covering[i + 2] >= 0) found.Add(new Complement(sentence.Lemmas[i] + "_" + sentence[i + 1].Form, i + 2, 0.5));

            // "Alleged that X": whom the clause is about.
            if (i <= verb + 3 && grammar.SubjectOfClause.Length > 0 && sentence[i].Form == grammar.Complementizer)
            {
                int about = i + 1;
                while (about < sentence.Count && about < i + 5 && sentence.Mention[about] < 0 && sentence[about].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn) about++;
                if (about < sentence.Count && sentence.Mention[about] >= 0) found.Add(new Complement(grammar.SubjectOfClause, about, 0.5));
                break;
            }

            if ((upos == PartOfSpeech.Sconj && sentence[i].Form != grammar.Equative) || (upos == PartOfSpeech.Pron && sentence[i].Features.Has("PronType", "Rel"))) break;

            // "laid off 40 engineers": a particle belongs to the verb.
            if (i == verb + 1 && upos == PartOfSpeech.Adp && sentence[i].Head == verb && sentence.Relation(i) == DependencyRelation.Compound) continue;

            // "For less than $40m": what compares a sum is no preposition of it.
            if (upos is PartOfSpeech.Adp && preposition.Length > 0 && sentence.Relation(i) == DependencyRelation.Fixed && i + 1 < sentence.Count && sentence.Amount[i + 1] >= 0) continue;
            if (upos == PartOfSpeech.Adp || (upos == PartOfSpeech.Sconj && sentence[i].Form == grammar.Equative))
            {
                preposition = preposition.Length > 0 && (sentence[i - 1].Upos is PartOfSpeech.Adp or PartOfSpeech.Adv || grammar.PrepositionalAdverbs.Contains(sentence.Lemmas[i - 1])) ? preposition + "_" + sentence.Lemmas[i] : sentence.Lemmas[i];
                continue;
            }

            if (sentence.Covering[i] < 0 && i + 1 < sentence.Count && sentence[i + 1].Lemma == grammar.Genitive && (upos == PartOfSpeech.Adv || grammar.PrepositionalAdverbs.Contains(sentence.Lemmas[i])))
            {
                preposition = sentence.Lemmas[i];
                continue;
            }

            if (upos == PartOfSpeech.Noun && preposition.Length > 0 && i + 1 < sentence.Count && sentence.Lemmas[i + 1] == grammar.Genitive && grammar.Composites.TryGetValue(preposition + " " + sentence.Lemmas[i], out string? composite))
            {
                preposition = composite;
                i++;
                continue;
            }

            if (sentence[i].Form == ",")
            {
                preposition = "";
                direct = false;
                if (OpensComposite(i + 1)) continue;
                int closing = Closing(i, clauses);
                if (closing > 0)
                {
                    i = closing;
                    continue;
                }

                if (!IsListComma(i)) break;
            }

            if (grammar.Has(Construction.ShiftedObjects) && i > 0 && ((sentence.Amount[i] >= 0 && sentence.Amount[i - 1] == sentence.Amount[i]) || sentence.Time[i] >= 0))
            {
                preposition = "";
                continue;
            }

            if (upos == PartOfSpeech.Pron && sentence[i].Features.Has("Poss", "Yes")) continue;
            if (upos == PartOfSpeech.Noun && sentence.Relation(i) == DependencyRelation.Compound && sentence[i].Head == i + 1 && sentence.Covering[i] < 0 && sentence[i + 1].Upos == PartOfSpeech.Noun) continue;
            if (grammar.Has(Construction.NounAdjuncts) && upos == PartOfSpeech.Noun && IsRank(i)) continue;
            bool head = sentence.Mention[i] >= 0 || (sentence.Amount[i] >= 0 && (i == 0 || sentence.Amount[i - 1] != sentence.Amount[i])) || (upos is PartOfSpeech.Noun && sentence.Covering[i] < 0 && sentence.Time[i] < 0);

            // "As chief executive": the tagger took the office for an adjective.
            if (preposition == grammar.Equative && upos == PartOfSpeech.Adj && !(i + 1 < sentence.Count && sentence[i + 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn)) head = true;
            if (!head || sentence.Time[i] >= 0 || IsModifier(i) || OpensTime(i)) continue;
            if (preposition.Length > 0) found.Add(new Complement(passive && grammar.Agent.Contains(preposition) ? "subj" : preposition, i, 0.5));
            else if (direct) found.Add(new Complement("obj", i, 0.5));
            if (preposition.Length == 0) direct = false;
            if (preposition != grammar.Genitive || sentence.Amount[i] >= 0) preposition = "";
        }

        return found;
    }

    /// <summary>The complements that order and prepositions suggest after a noun, for where the tree hangs them elsewhere: "la plainte de X contre Y", "un don de 2 M€ de X à Y".</summary>
    public PlainList<Complement> After(int noun, ClauseReader clauses)
    {
        if (after is not { } last || last.Noun != noun) after = last = (noun, ReadAfter(noun, clauses));
        return last.Found;
    }

    private PlainList<Complement> ReadAfter(int noun, ClauseReader clauses)
    {
        PlainList<Complement> found = [];
        string preposition = "";
        bool genitive = true;
        for (int i = noun + 1; i < sentence.Count && i < noun + Reach; i++)
        {
            PartOfSpeech upos = sentence[i].Upos;

            // "L'accord, signé à Brest par X": what the comma sets apart is of the noun before it.
            if (i == noun + 1 && sentence[i].Form == "," && i + 1 < sentence.Count && sentence[i + 1].Upos == PartOfSpeech.Verb && clauses.IsPastParticiple(i + 1)) continue;

            // "Le départ, en juin, du préfet": past a time between commas.
            if (sentence[i].Form == "," && PastTime(i) is int closing and > 0)
            {
                i = closing;
                continue;
            }

            if (upos is PartOfSpeech.Punct && sentence[i].Form != "-") break;
            if (upos is PartOfSpeech.Aux or PartOfSpeech.Sconj or PartOfSpeech.Cconj || (upos == PartOfSpeech.Verb && !clauses.IsPastParticiple(i)) || (upos == PartOfSpeech.Pron && sentence[i].Features.Has("PronType", "Rel"))) break;
            if (upos == PartOfSpeech.Adp)
            {
                preposition = sentence.Lemmas[i];
                continue;
            }

            if (upos == PartOfSpeech.Noun && preposition.Length == 0 && i + 1 < sentence.Count && sentence.Lemmas[i + 1] == grammar.Dative && grammar.PrepositionalAdverbs.Contains(sentence.Lemmas[i]))
            {
                preposition = sentence.Lemmas[i] + "_" + grammar.Dative;
                i++;
                continue;
            }

            if (upos == PartOfSpeech.Adv && i + 1 < sentence.Count && sentence.Lemmas[i + 1] == grammar.Genitive && grammar.PrepositionalAdverbs.Contains(sentence.Lemmas[i]))
            {
                preposition = sentence.Lemmas[i] + "_" + grammar.Genitive;
                i++;
                continue;
            }

            if (upos == PartOfSpeech.Noun && preposition.Length > 0 && grammar.Composites.TryGetValue(preposition + " " + sentence.Lemmas[i], out string? composite) && i + 1 < sentence.Count && sentence.Lemmas[i + 1] == grammar.Genitive)
            {
                preposition = composite;
                i++;
                continue;
            }

            bool amount = sentence.Amount[i] >= 0;
            bool head = sentence.Mention[i] >= 0 || (amount && sentence.Amount[i - 1] != sentence.Amount[i]) || (upos is PartOfSpeech.Noun && sentence.Covering[i] < 0 && sentence.Time[i] < 0 && !amount);
            if (!head || preposition.Length == 0 || sentence.Time[i] >= 0) continue;
            if (preposition != grammar.Genitive || genitive || amount) found.Add(new Complement(preposition, i, 0.5));
            genitive = amount || (genitive && preposition != grammar.Genitive);
            preposition = "";
        }

        return found;
    }

    /// <summary>Those whom a preposition of pairs joins behind a word, or at the head of its sentence, wherever the tree hangs them: "entre la maire, X, et l'opposant Y".</summary>
    public PlainList<Complement> Between(int trigger, ClauseReader clauses)
    {
        PlainList<Complement> found = [];
        int verbs = 0;
        for (int i = trigger + 1; i < sentence.Count && i < trigger + Reach; i++)
        {
            if (sentence[i].Form is ";" or ":" or "«" or "»") break;
            if (sentence[i].Upos == PartOfSpeech.Verb && clauses.IsFinite(i) && ++verbs > 1) break;
            if (sentence[i].Upos != PartOfSpeech.Adp || sentence.Lemmas[i] != grammar.Between) continue;
            AddPair(found, i, sentence.Count, clauses);
            break;
        }

        // "Entre la maire et l'opposant, la brouille est ancienne."
        if (found.Count == 0 && trigger > 4 && sentence.Lemmas[0] == grammar.Between) AddPair(found, 0, trigger, clauses);
        return found;
    }

    private int PastTime(int comma)
    {
        bool time = false;
        for (int i = comma + 1; i < sentence.Count && i < comma + 6; i++)
        {
            if (sentence[i].Form == ",") return time ? i : -1;
            if (sentence.Time[i] < 0 && sentence[i].Upos is not (PartOfSpeech.Adp or PartOfSpeech.Det)) return -1;
            time |= sentence.Time[i] >= 0;
        }

        return -1;
    }

    // "By the end of the year".
    private bool OpensTime(int noun)
    {
        int at = noun + 2;
        if (at >= sentence.Count || sentence.Covering[noun] >= 0 || sentence.Lemmas[noun + 1] != grammar.Genitive || grammar.IsActor(sentence.Lemmas[noun])) return false;
        if (sentence[at].Upos == PartOfSpeech.Det && at + 1 < sentence.Count) at++;
        return sentence.Time[at] >= 0;
    }

    private void AddPair(PlainList<Complement> found, int preposition, int end, ClauseReader clauses)
    {
        int one = PhraseHead(preposition + 1);
        if (one < 0) return;
        int conjunction = one + 1;
        while (conjunction < end && conjunction < one + Reach && sentence[conjunction].Upos != PartOfSpeech.Cconj && !(sentence.IsVerbal(conjunction) && clauses.IsFinite(conjunction))) conjunction++;
        if (conjunction >= end || sentence[conjunction].Upos != PartOfSpeech.Cconj) return;
        int other = PhraseHead(conjunction + 1);
        if (other < 0 || other >= end) return;
        found.Add(new Complement(grammar.Between, one, 0.5));
        found.Add(new Complement(grammar.Between, other, 0.5));
    }

    /// <summary>The name or the noun that heads the phrase that opens at a word, or -1: of "la maire, X," it is X.</summary>
    private int PhraseHead(int word)
    {
        for (int i = word; i < sentence.Count && i < word + 8; i++)
        {
            if (sentence.Covering[i] >= 0) return i;
            if (sentence.Time[i] >= 0 || sentence.Amount[i] >= 0) return -1;
            if (sentence[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn)
            {
                int name = surface.NameAfter(i);
                return name >= 0 ? name : i;
            }

            if (sentence[i].Upos is not (PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num) && !sentence[i].Features.Has("Poss", "Yes")) return -1;
        }

        return -1;
    }

    /// <summary>Whether the name of a place or organisation stands before the noun that it modifies: "a Dubai account".</summary>
    private bool IsModifier(int word)
    {
        int name = sentence.Covering[word];
        if (name < 0 || !grammar.Has(Construction.NounAdjuncts)) return false;
        int next = word;
        while (next + 1 < sentence.Count && sentence.Covering[next + 1] == name) next++;
        next++;
        if (next >= sentence.Count || sentence[next].Upos != PartOfSpeech.Noun || sentence.Covering[next] >= 0 || sentence.Time[next] >= 0 || grammar.Actors.Contains(sentence.Lemmas[next])) return false;
        return sentence[next - 1].SpaceAfter && sentence.Tree[next].Head != word && sentence.Relation(next) is not (DependencyRelation.Appos or DependencyRelation.Conj or DependencyRelation.Root);
    }

    /// <summary>The complements that order and prepositions suggest around a noun: its possessor or premodifier, and the phrases after it.</summary>
    public PlainList<Complement> OfNoun(int noun)
    {
        PlainList<Complement> found = [];
        int left = noun - 1;
        while (left >= 0 && noun - left < 8 && sentence.Covering[left] < 0 && !grammar.PossessiveMarks.Contains(sentence[left].Form) && (sentence.Amount[left] >= 0 || sentence.Number[left] >= 0 || sentence[left].Upos is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Num or PartOfSpeech.Sym || sentence[left].Form is "-"))
        {
            if (sentence.Amount[left] >= 0) found.Add(new Complement("comp", left, 0.5));
            left--;
        }

        if (left > 0 && grammar.PossessiveMarks.Contains(sentence[left].Form) && sentence.Covering[left - 1] >= 0) found.Add(new Complement("poss", left - 1, 0.5));
        else if (left >= 0 && sentence.Mention[left] >= 0 && sentence[left].Features.Has("Poss", "Yes")) found.Add(new Complement("poss", left, 0.5));
        else if (left >= 0 && sentence.Covering[left] >= 0) found.Add(new Complement("comp", left, 0.4));
        string participle = "";
        string preposition = "";
        for (int i = noun + 1; i < sentence.Count && i < noun + Reach; i++)
        {
            PartOfSpeech upos = sentence[i].Upos;
            if (sentence[i].Upos == PartOfSpeech.Punct && sentence.Amount[i] < 0 && sentence.Covering[i] < 0 && sentence[i].Form is not "-") break;
            if (upos == PartOfSpeech.Verb && participle.Length == 0 && sentence.Covering[i] < 0 && sentence[i].Features.Has("VerbForm", "Part") && !sentence[i].Features.Has("Tense", "Pres") && i + 1 < sentence.Count && sentence[i + 1].Upos == PartOfSpeech.Adp)
            {
                participle = sentence.Lemmas[i] + "_";
                continue;
            }

            if (upos is PartOfSpeech.Verb or PartOfSpeech.Aux && sentence.Covering[i] < 0) break;
            if (upos == PartOfSpeech.Pron && sentence[i].Features.Has("PronType", "Rel")) break;
            if ((upos is PartOfSpeech.Adp or PartOfSpeech.Sconj || grammar.ValueCases.Contains(sentence[i].Form)) && sentence.Covering[i] < 0)
            {
                preposition = sentence.Lemmas[i];
                continue;
            }

            bool last = !(i + 1 < sentence.Count && sentence[i + 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn);
            bool head = sentence.Covering[i] >= 0 || sentence.Mention[i] >= 0 || sentence.Amount[i] >= 0 || (upos == PartOfSpeech.Noun && sentence.Time[i] < 0 && !(i + 1 < sentence.Count && sentence[i + 1].Upos == PartOfSpeech.Noun)) || (upos == PartOfSpeech.Adj && last && preposition == grammar.Equative && preposition.Length > 0);
            if (!head || IsModifier(i)) continue;
            if (preposition.Length > 0 && sentence.Time[i] < 0) found.Add(new Complement(grammar.Agent.Contains(preposition) ? participle + preposition : preposition, i, 0.5));
            int same = i;
            while (same + 1 < sentence.Count && ((sentence.Covering[i] >= 0 && sentence.Covering[same + 1] == sentence.Covering[i]) || (sentence.Amount[i] >= 0 && sentence.Amount[same + 1] == sentence.Amount[i]))) same++;
            i = same;
            if (i + 1 < sentence.Count && sentence[i + 1].Upos != PartOfSpeech.Cconj) preposition = "";
            else if (!grammar.PairCases.Contains(preposition)) preposition = "";
        }

        return found;
    }

    /// <summary>The comma that closes the apposition that one opens, when the clause goes on after it; or -1.</summary>
    private int Closing(int comma, ClauseReader clauses)
    {
        for (int i = comma + 1; i + 1 < sentence.Count && i < comma + 16; i++)
        {
            if (sentence[i].Form is ";" or ":" or "«" or "»" || (sentence.IsVerbal(i) && clauses.IsFinite(i))) return -1;
            if (sentence[i].Form == ",") return sentence[i + 1].Upos == PartOfSpeech.Adp || sentence[i + 1].Form == grammar.Equative || (grammar.PrepositionalAdverbs.Contains(sentence.Lemmas[i + 1])) ? i : -1;
        }

        return -1;
    }

    /// <summary>Whether the words at a place make a preposition of several words: "aux côtés de".</summary>
    private bool OpensComposite(int word)
    {
        if (word + 2 >= sentence.Count || sentence[word].Upos != PartOfSpeech.Adp) return false;
        int noun = word + 1;
        if (sentence[noun].Upos == PartOfSpeech.Det) noun++;
        return noun < sentence.Count && grammar.Composites.ContainsKey(sentence.Lemmas[word] + " " + sentence.Lemmas[noun]);
    }

    // "As its chief operating officer": the rank modifies what stands two words behind.
    private bool IsRank(int word) =>
        grammar.Ranks.Contains(sentence.Lemmas[word]) && sentence.Covering[word] < 0 && word + 2 < sentence.Count && sentence[word + 1].Upos is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Verb && sentence[word + 2].Upos == PartOfSpeech.Noun && sentence.Covering[word + 2] < 0;

    private bool IsListComma(int comma) => comma + 1 < sentence.Count && comma > 0 && sentence.Covering[comma - 1] >= 0 && sentence.Covering[comma + 1] >= 0;
}
