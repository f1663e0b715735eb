using System.Collections.Generic;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts;

/// <summary>Reads by order and punctuation what a tree may have wrong: names beside nouns, and the phrases around a verb.</summary>
internal sealed class SurfaceReader(AnnotatedSentence sentence, FactGrammar grammar)
{
    private const int Reach = 18;

    // What was read last: the expressions that one word opens are tried one after the other.
    private (int Verb, bool Passive, List<Complement> Found)? around;
    private (int Noun, List<Complement> Found)? after;

    /// <summary>A word of the name that follows a noun: directly, or after a comma and before another mark.</summary>
    public int NameAfter(int noun)
    {
        int at = ChunkEnd(noun) + 1;
        if (at < sentence.Count && sentence.Covering[at] >= 0)
        {
            if (!HasInnerActor(noun, at)) return IsSingleBesidePlural(noun, at) ? -1 : at;

            // "Le chef de file du groupe X, Y,": the group has its name, and the one before the comma his.
            at = EndOfName(at) + 1;
        }

        if (at >= sentence.Count || sentence[at].Form is not ("," or "(")) return -1;
        at++;
        while (at < sentence.Count && sentence.Covering[at] < 0 && IsCourtesy(at)) at++;

        // "son mari, l'architecte X,"
        if (at + 2 < sentence.Count && sentence[at].Upos == PartOfSpeech.Det && sentence[at + 1].Upos == PartOfSpeech.Noun && sentence.Covering[at + 1] < 0)
        {
            int after = at + 2;
            while (after < sentence.Count && after < at + 4 && sentence[after].Upos == PartOfSpeech.Adj && sentence.Covering[after] < 0) after++;
            if (after < sentence.Count && sentence.Covering[after] >= 0) at = after;
        }

        if (grammar.Has(Construction.CloseAppositions) && at < sentence.Count && sentence.Covering[at] >= 0 && IsSingleBesidePlural(noun, at)) return -1;

        // "its first tablet, the X,"
        if (!grammar.Has(Construction.CloseAppositions) && at + 1 < sentence.Count && sentence[at].Upos == PartOfSpeech.Det && sentence.Covering[at] < 0 && sentence.Covering[at + 1] >= 0) at++;
        // "Her husband, retired banker X,"
        if (grammar.Has(Construction.BareTitles) && at < sentence.Count && sentence.Covering[at] < 0 && (sentence[at].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj || grammar.LastingParticiples.Contains(sentence.Lower(at))) && grammar.Actors.Contains(sentence.Lemmas[noun]))
        {
            int after = grammar.LastingParticiples.Contains(sentence.Lower(at)) ? at + 1 : at;
            while (after < sentence.Count && after < at + 4 && sentence.Covering[after] < 0 && sentence[after].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj) after++;
            if (after < sentence.Count && sentence.Covering[after] >= 0 && grammar.Actors.Contains(sentence.Lemmas[after - 1])) at = after;
        }

        if (at >= sentence.Count || sentence.Covering[at] < 0) return -1;
        int name = sentence.Covering[at];
        int end = at;
        while (end + 1 < sentence.Count && sentence.Covering[end + 1] == name) end++;
        bool closed = end + 1 >= sentence.Count || sentence[end + 1].Upos == PartOfSpeech.Punct || !grammar.Has(Construction.PairedCommas) && sentence[end + 1].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux && !OpensWithVerb(noun);
        return closed ? at : -1;
    }

    // "Loué par ses chefs, X a": the comma ends what the participle opens.
    private bool OpensWithVerb(int noun) => noun > 1 && sentence.IsVerbal(0);

    private int EndOfName(int word)
    {
        int name = sentence.Covering[word];
        while (word + 1 < sentence.Count && sentence.Covering[word + 1] == name) word++;
        return word;
    }

    /// <summary>Whether one name stands behind a plural: in "devant les analystes X" the analysts are not X.</summary>
    public bool IsSingleBesidePlural(int noun, int name)
    {
        if (!sentence[noun].Features.Has("Number", "Plur")) return false;
        int end = name;
        while (end + 1 < sentence.Count && sentence.Covering[end + 1] == sentence.Covering[name]) end++;
        return end + 1 >= sentence.Count || !(sentence[end + 1].Upos == PartOfSpeech.Cconj || (sentence[end + 1].Form == "," && end + 2 < sentence.Count && sentence.Covering[end + 2] >= 0));
    }

    /// <summary>Whether a noun of people inside the phrase takes the name that follows: "filiale du groupe X".</summary>
    private bool HasInnerActor(int noun, int name)
    {
        bool inner = false;
        for (int i = noun + 1; i < name; i++)
        {
            if (sentence[i].Upos == PartOfSpeech.Adp) inner = true;
            else if (inner && sentence[i].Upos == PartOfSpeech.Noun && grammar.Actors.Contains(sentence.Lemmas[i])) return true;
        }

        return false;
    }

    /// <summary>A word of the name that stands before a noun and a comma, or -1.</summary>
    public int NameBefore(int noun)
    {
        int at = noun - 1;
        while (at >= 0 && noun - at < 10 && (sentence[at].Upos is PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Part or PartOfSpeech.Noun or PartOfSpeech.Propn || (sentence[at].Upos == PartOfSpeech.Adv && sentence[at].Form.Length > 3) || grammar.Possessives.Contains(sentence[at].Form) || (sentence[at].Upos == PartOfSpeech.Verb && at > 0 && grammar.Tenures.Contains(sentence[at - 1].Form)))) at--;

        // "X, jusqu'ici conseiller de Y,", "X (né à Y)".
        if (at > 1 && sentence[at].Upos == PartOfSpeech.Adp && sentence[at + 1].Upos == PartOfSpeech.Adv) at--;
        if (at < 1 || !(sentence[at].Form == "," || (sentence[at].Form == "(" && grammar.Has(Construction.BareAppositions)))) return -1;
        return sentence.Covering[at - 1] >= 0 ? at - 1 : -1;
    }

    /// <summary>The name before the copula before a noun: "Ann, was also mayor of Y"; or -1.</summary>
    public int NameBeforeCopula(int noun)
    {
        if (grammar.Copula.Length == 0) return -1;
        int at = noun - 1;
        while (at > 0 && noun - at < 6 && sentence.Covering[at] < 0 && sentence.Lemmas[at] != grammar.Copula && (sentence[at].Upos is PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.Adv || sentence[at].Features.Has("Poss", "Yes"))) at--;
        if (at < 1 || sentence.Lemmas[at] != grammar.Copula || sentence[at].Upos is not (PartOfSpeech.Aux or PartOfSpeech.Verb)) return -1;
        at--;
        if (sentence[at].Form == "," && at > 0) at--;
        return sentence.Covering[at] >= 0 || (sentence[at].Upos == PartOfSpeech.Pron && sentence.Mention[at] >= 0 && sentence[at + 1].Form != ",") ? at : -1;
    }

    /// <summary>The noun or the name's word that stands before the comma before a word, or -1.</summary>
    public int NominalBefore(int word)
    {
        int at = word - 2;
        if (at < 0 || sentence[word - 1].Form != ",") return -1;
        return sentence.Covering[at] >= 0 || sentence[at].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && sentence.Time[at] < 0 && sentence.Amount[at] < 0 ? at : -1;
    }

    /// <summary>The last word of the noun's own phrase: adjectives and what belongs to it.</summary>
    public int ChunkEnd(int noun)
    {
        int end = noun;
        for (int i = noun + 1; i < sentence.Count && i < noun + 14; i++)
        {
            PartOfSpeech upos = sentence[i].Upos;
            if (sentence.Covering[i] >= 0 && !AfterPreposition(i, noun)) break;
            if (upos is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.X) end = i;
            else if (upos == PartOfSpeech.Adp && (sentence.Lemmas[i] == grammar.Genitive || grammar.NominalCases.Contains(sentence.Lemmas[i])) && i + 1 < sentence.Count) continue;
            else if (upos == PartOfSpeech.Det && i > 0 && sentence[i - 1].Upos == PartOfSpeech.Adp) continue;
            else break;
        }

        return end;
    }

    /// <summary>The complements that order and prepositions suggest around a verb, for where the tree gives none.</summary>
    public List<Complement> Around(int verb, bool passive, ClauseReader clauses)
    {
        if (around is not { } last || last.Verb != verb || last.Passive != passive) around = last = (verb, passive, ReadAround(verb, passive, clauses));
        return last.Found;
    }

    private List<Complement> ReadAround(int verb, bool passive, ClauseReader clauses)
    {
        List<Complement> found = [];
        string subject = passive ? "obj" : "subj";
        int left = SubjectLeft(verb);
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
            if (upos == PartOfSpeech.Adp || (upos == PartOfSpeech.Sconj && sentence[i].Form == grammar.Equative))
            {
                preposition = preposition.Length > 0 && sentence[i - 1].Upos is PartOfSpeech.Adp or PartOfSpeech.Adv ? preposition + "_" + sentence.Lemmas[i] : sentence.Lemmas[i];
                continue;
            }

            if (upos == PartOfSpeech.Adv && i + 1 < sentence.Count && sentence[i + 1].Lemma == grammar.Genitive)
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
            bool head = sentence.Mention[i] >= 0 || (sentence.Amount[i] >= 0 && (i == 0 || sentence.Amount[i - 1] != sentence.Amount[i])) || (upos is PartOfSpeech.Noun && sentence.Covering[i] < 0 && sentence.Time[i] < 0);

            // "As chief executive": the tagger took the office for an adjective.
            if (preposition == grammar.Equative && upos == PartOfSpeech.Adj && !(i + 1 < sentence.Count && sentence[i + 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn)) head = true;
            if (!head || sentence.Time[i] >= 0 || IsModifier(i)) continue;
            if (preposition.Length > 0) found.Add(new Complement(passive && grammar.Agent.Contains(preposition) ? "subj" : preposition, i, 0.5));
            else if (direct) found.Add(new Complement("obj", i, 0.5));
            if (preposition.Length == 0) direct = false;
            if (preposition != grammar.Genitive || sentence.Amount[i] >= 0) preposition = "";
        }

        return found;
    }

    /// <summary>The head of the phrase that stands as the subject behind a verb of speech, past what stands between: "a martelé devant les analystes X"; or -1.</summary>
    public int SubjectBehind(int verb, ClauseReader clauses)
    {
        int fallback = -1;
        for (int i = verb + 1; i < sentence.Count && i <= verb + Reach; i++)
        {
            PartOfSpeech upos = sentence[i].Upos;
            if (sentence[i].Form == ",")
            {
                int closing = i + 1;
                while (closing < sentence.Count && closing < i + 8 && sentence[closing].Upos is not PartOfSpeech.Punct) closing++;
                if (closing >= sentence.Count || sentence[closing].Form != "," || i + 1 >= sentence.Count || !(sentence[i + 1].Upos is PartOfSpeech.Adp or PartOfSpeech.Adv or PartOfSpeech.Pron || sentence.Time[i + 1] >= 0)) break;
                i = closing;
                continue;
            }

            if (upos is PartOfSpeech.Punct && sentence[i].Form != "-") break;
            if (sentence.Time[i] >= 0) continue;
            if (upos == PartOfSpeech.Pron)
            {
                if (sentence[i].Form.StartsWith("-", System.StringComparison.Ordinal) || sentence.Mention[i] >= 0) return i;
                if (sentence[i].Features.Has("PronType", "Rel")) break;
                continue;
            }

            if (upos is PartOfSpeech.Sconj or PartOfSpeech.Cconj) break;
            if (upos == PartOfSpeech.Adp)
            {
                int end = PhraseEnd(i + 1);
                if (end > i && sentence.Covering[end] >= 0) fallback = end;
                i = System.Math.Max(i, end);
                continue;
            }

            if (sentence.IsVerbal(i) && sentence.Covering[i] < 0)
            {
                if (clauses.IsFinite(i) && upos == PartOfSpeech.Verb) break;
                continue;
            }

            if (sentence.Covering[i] >= 0 || upos is PartOfSpeech.Propn or PartOfSpeech.Noun)
            {
                while (sentence[i].Upos == PartOfSpeech.Det && i + 1 < sentence.Count && sentence.Covering[i + 1] == sentence.Covering[i]) i++;
                return i;
            }

            if (upos != PartOfSpeech.Det) continue;
            int head = i + 1;
            while (head < sentence.Count && sentence[head].Upos is PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Det && sentence.Covering[head] < 0) head++;
            if (head < sentence.Count && sentence.IsNominal(head)) return head;
            if (head - 1 > i && sentence[head - 1].Upos == PartOfSpeech.Adj) return head - 1;
        }

        return fallback;
    }

    /// <summary>The last word of the phrase that a preposition opens, without a name that stands beside it for itself.</summary>
    private int PhraseEnd(int word)
    {
        int end = word - 1;
        bool noun = false;
        for (int i = word; i < sentence.Count; i++)
        {
            PartOfSpeech upos = sentence[i].Upos;
            if (sentence.Time[i] >= 0)
            {
                end = i;
                noun = true;
                continue;
            }

            if (sentence.Covering[i] >= 0)
            {
                if (noun && sentence[i - 1].Upos != PartOfSpeech.Adp && !(sentence[i - 1].Upos == PartOfSpeech.Noun && sentence[i - 1].Features.Has("Number", "Sing") && grammar.Actors.Contains(sentence.Lemmas[i - 1]))) return end;
                int name = sentence.Covering[i];
                while (i + 1 < sentence.Count && sentence.Covering[i + 1] == name) i++;
                end = i;
                noun = true;
                if (i + 1 >= sentence.Count || sentence[i + 1].Upos != PartOfSpeech.Adp || sentence.Lemmas[i + 1] != grammar.Genitive) return end;
                continue;
            }

            if (upos == PartOfSpeech.Det && noun && sentence[i - 1].Upos != PartOfSpeech.Adp) return end;
            if (upos is PartOfSpeech.Det or PartOfSpeech.Num) continue;
            if (upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Pron or PartOfSpeech.X)
            {
                if (noun && upos is PartOfSpeech.Propn && sentence[i - 1].Upos != PartOfSpeech.Adp) return end;
                end = i;
                noun |= upos is not PartOfSpeech.Adj;
                continue;
            }

            if (upos == PartOfSpeech.Adp && noun && sentence.Lemmas[i] == grammar.Genitive) continue;
            if (upos == PartOfSpeech.Adv && !noun) continue;
            return end;
        }

        return end;
    }

    /// <summary>The complements that order and prepositions suggest after a noun, for where the tree hangs them elsewhere: "la plainte de X contre Y", "un don de 2 M€ de X à Y".</summary>
    public List<Complement> After(int noun, ClauseReader clauses)
    {
        if (after is not { } last || last.Noun != noun) after = last = (noun, ReadAfter(noun, clauses));
        return last.Found;
    }

    private List<Complement> ReadAfter(int noun, ClauseReader clauses)
    {
        List<Complement> found = [];
        string preposition = "";
        bool genitive = true;
        for (int i = noun + 1; i < sentence.Count && i < noun + Reach; i++)
        {
            PartOfSpeech upos = sentence[i].Upos;
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

    /// <summary>Those whom a preposition of pairs joins behind a word, wherever the tree hangs them: "entre la maire, X, et l'opposant Y".</summary>
    public List<Complement> Between(int trigger, ClauseReader clauses)
    {
        List<Complement> found = [];
        int verbs = 0;
        for (int i = trigger + 1; i < sentence.Count && i < trigger + Reach; i++)
        {
            if (sentence[i].Form is ";" or ":" or "«" or "»") break;
            if (sentence[i].Upos == PartOfSpeech.Verb && clauses.IsFinite(i) && ++verbs > 1) break;
            if (sentence[i].Upos != PartOfSpeech.Adp || sentence.Lemmas[i] != grammar.Between) continue;
            int one = PhraseHead(i + 1);
            if (one < 0) break;
            int conjunction = one + 1;
            while (conjunction < sentence.Count && conjunction < one + Reach && sentence[conjunction].Upos != PartOfSpeech.Cconj && !(sentence.IsVerbal(conjunction) && clauses.IsFinite(conjunction))) conjunction++;
            if (conjunction >= sentence.Count || sentence[conjunction].Upos != PartOfSpeech.Cconj) break;
            int other = PhraseHead(conjunction + 1);
            if (other < 0) break;
            found.Add(new Complement(grammar.Between, one, 0.5));
            found.Add(new Complement(grammar.Between, other, 0.5));
            break;
        }

        return found;
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
                int name = NameAfter(i);
                return name >= 0 ? name : i;
            }

            if (sentence[i].Upos is not (PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num)) return -1;
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
    public List<Complement> OfNoun(int noun)
    {
        List<Complement> found = [];
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

            bool head = sentence.Covering[i] >= 0 || sentence.Mention[i] >= 0 || sentence.Amount[i] >= 0 || (upos == PartOfSpeech.Noun && sentence.Time[i] < 0 && !(i + 1 < sentence.Count && sentence[i + 1].Upos == PartOfSpeech.Noun));
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

    /// <summary>The head of the main clause's subject after a participle that opens the sentence, or -1: "Fondée en 2014 par X, la société employait …".</summary>
    public int SubjectAfter(int participle, ClauseReader clauses)
    {
        for (int i = participle + 1; i + 1 < sentence.Count; i++)
        {
            if (sentence[i].Form != ",") continue;
            int at = i + 1;
            if (grammar.Has(Construction.HomographNouns) && Introduces(at) is int named and >= 0)
            {
                int close = named;
                while (close + 1 < sentence.Count && sentence.Covering[close + 1] == sentence.Covering[named]) close++;
                if (IsFollowedByVerb(close + 1)) return named;
            }

            if ((sentence[at].Upos is not (PartOfSpeech.Det or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Noun) && sentence.Covering[at] < 0) || sentence[at].Features.Has("PronType", "Rel") || grammar.RelativeSubjects.Contains(sentence[at].Form)) continue;
            int head = sentence[at].Upos == PartOfSpeech.Det && sentence.Covering[at] < 0 ? at + 1 : at;
            while (head < sentence.Count && sentence[head].Upos is PartOfSpeech.Adj or PartOfSpeech.Num && sentence.Covering[head] < 0) head++;
            if (head >= sentence.Count || !(sentence.IsNominal(head) || sentence.Covering[head] >= 0)) continue;
            int end = sentence.Covering[head] >= 0 ? head : ChunkEnd(head);
            while (end + 1 < sentence.Count && sentence.Covering[end + 1] >= 0) end++;
            if (grammar.Has(Construction.NounAdjuncts)) head = HeadOfChunk(head, ref end);
            int next = end + 1;
            while (next < sentence.Count && sentence[next].Upos is PartOfSpeech.Adv or PartOfSpeech.Pron && !grammar.RelativeSubjects.Contains(sentence[next].Form)) next++;
            // "Visée par une plainte, la maire de Givors, X, dément": past the name that the noun has.
            if (next + 2 < sentence.Count && sentence[next].Form == "," && sentence.Covering[next + 1] >= 0)
            {
                int name = next + 1;
                while (name + 1 < sentence.Count && sentence.Covering[name + 1] == sentence.Covering[next + 1]) name++;
                if (name + 2 < sentence.Count && sentence[name + 1].Form == ",") next = name + 2;
                while (next < sentence.Count && sentence[next].Upos is PartOfSpeech.Adv or PartOfSpeech.Pron) next++;
            }

            // "Élu en mai, X, 47 ans, a": past what is inserted behind the name.
            if (grammar.Has(Construction.BareAppositions) && next + 2 < sentence.Count && sentence[next].Form == "," && sentence.Covering[end] >= 0)
            {
                int closing = next + 1;
                while (closing + 1 < sentence.Count && closing < next + 12 && sentence[closing].Form != "," && !(sentence.IsVerbal(closing) && clauses.IsFinite(closing))) closing++;
                if (sentence[closing].Form == ",")
                {
                    next = closing + 1;
                    while (next + 1 < sentence.Count && sentence[next].Upos is PartOfSpeech.Adv or PartOfSpeech.Pron) next++;
                }
            }

            if (next < sentence.Count && sentence.IsVerbal(next) && (sentence[next].Features.Has("VerbForm", "Fin") || sentence[next].Upos == PartOfSpeech.Aux)) return head;
            if (grammar.Has(Construction.HomographNouns) && IsFollowedByVerb(next)) return head;
        }

        return -1;
    }

    /// <summary>The name behind one or two words that say what it is and that the tagger took for a verb: "chip designer X"; or -1.</summary>
    private int Introduces(int word)
    {
        if (sentence[word].Upos is not (PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.X) || !char.IsLower(sentence[word].Form[0]) || sentence.Covering[word] >= 0) return -1;
        if (grammar.Stances.TryGetValue(sentence.Lemmas[word], out Stance stance) && stance == Stance.Says) return -1;
        for (int i = word + 1; i < sentence.Count && i <= word + 2; i++)
        {
            if (sentence.Covering[i] >= 0) return i;
            if (sentence[i].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Verb or PartOfSpeech.Propn)) return -1;
        }

        return -1;
    }

    /// <summary>Whether a verb follows, past the phrases that belong to its subject: "the castle at X last changed hands".</summary>
    private bool IsFollowedByVerb(int word)
    {
        for (int i = word; i < sentence.Count && i < word + 10; i++)
        {
            if (sentence.Covering[i] >= 0 || sentence.Time[i] >= 0) continue;
            if (sentence[i].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux) return true;
            if (sentence[i].Upos is not (PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Adv or PartOfSpeech.Noun or PartOfSpeech.Num or PartOfSpeech.Propn)) return false;
        }

        return false;
    }

    /// <summary>The noun or the name that heads a phrase whose head stands last: "the Lake X pipeline", "chip designer X", "the prime minister, X,".</summary>
    private int HeadOfChunk(int head, ref int end)
    {
        while (end + 1 < sentence.Count && sentence[end + 1].Upos == PartOfSpeech.Noun && sentence.Covering[end + 1] < 0 && sentence.Time[end + 1] < 0) end++;
        int last = end;

        // Behind "of" the head stands before it.
        for (int i = head; i < last; i++)
            if (sentence[i].Upos == PartOfSpeech.Adp && sentence.Covering[i] < 0) last = i - 1;
        if (last < head) last = head;

        while (last > head && sentence.Covering[last] >= 0 && sentence.Covering[last - 1] == sentence.Covering[last]) last--;
        if (end + 2 < sentence.Count && sentence[end + 1].Form == "," && sentence.Covering[end + 2] >= 0)
        {
            int name = end + 2;
            int close = name;
            while (close + 1 < sentence.Count && sentence.Covering[close + 1] == sentence.Covering[name]) close++;
            if (close + 2 < sentence.Count && sentence[close + 1].Form == "," && sentence.IsVerbal(close + 2))
            {
                end = close + 1;
                return name;
            }
        }

        return last;
    }

    /// <summary>The head of the phrase that by its place is the subject of a verb, or -1.</summary>
    public int SubjectLeft(int verb)
    {
        for (int i = verb - 1; i >= 0 && i > verb - 30; i--)
        {
            PartOfSpeech upos = sentence[i].Upos;
            if (sentence[i].Form is ";" or ":" or "«" or "“" or "(") return -1;
            if (sentence[i].Form == ",")
            {
                int opening = MatchingComma(i);
                if (opening >= 0)
                {
                    i = opening;
                    continue;
                }
            }

            if (upos == PartOfSpeech.Verb && i < verb - 4) return -1;
            if ((upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron) && sentence.Covering[i] < 0) || (upos == PartOfSpeech.Pron && (sentence.Mention[i] < 0 || sentence.Relation(i) is DependencyRelation.Iobj or DependencyRelation.Obj or DependencyRelation.Expl || grammar.ObjectPronouns.Contains(sentence[i].Form)))) continue;
            int start = i;
            while (start > 0 && (sentence[start - 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Num or PartOfSpeech.X || sentence[start - 1].Form is "&" or "-")) start--;
            if (start > 0 && sentence[start - 1].Upos == PartOfSpeech.Adp)
            {
                i = start - 1;
                continue;
            }

            // "L'accord entre X et Y prévoit …": the second of a pair is no subject.
            if (start > 1 && sentence[start - 1].Upos == PartOfSpeech.Cconj && PairOpensBefore(start - 1) is int pair and > 0)
            {
                i = pair;
                continue;
            }

            if (sentence.Time[i] >= 0) continue;
            if (grammar.Has(Construction.NounAdjuncts))
            {
                int last = i;
                while (last >= start && sentence.Covering[last] < 0) last--;
                while (last > start && sentence.Covering[last - 1] == sentence.Covering[last]) last--;
                if (last >= start && (last == start || sentence[i].Upos != PartOfSpeech.Noun || sentence.Covering[i] >= 0)) return last;
                if (last >= start) return i;
            }

            for (int j = start; j <= i; j++) if (sentence.Covering[j] >= 0) return j;
            for (int j = start; j <= i; j++) if (sentence.Mention[j] >= 0 && !sentence[j].Features.Has("Poss", "Yes")) return j;
            for (int j = start; j < i; j++) if (sentence[j].Upos == PartOfSpeech.Noun && (sentence[j].Head < start || sentence[j].Head > i)) return j;
            return i;
        }

        return -1;
    }

    /// <summary>The preposition of pairs that the conjunction at a word belongs to: "entre X et Y"; or -1.</summary>
    public int PairOpensBefore(int conjunction)
    {
        if (grammar.Between.Length == 0) return -1;
        for (int i = conjunction - 1; i > 0 && i > conjunction - 10; i--)
        {
            if (sentence[i].Form is "," or ";" or ":" || sentence[i].Upos == PartOfSpeech.Aux) return -1;
            if (sentence[i].Upos == PartOfSpeech.Adp && sentence.Lemmas[i] == grammar.Between) return i;
        }

        return -1;
    }

    /// <summary>The name that opens the sentence, a comma and an insertion before a verb: "X, qui …, accuse"; or -1.</summary>
    public int SubjectAround(int verb)
    {
        int closing = verb - 1;
        while (closing > 0 && sentence[closing].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Pron) closing--;
        if (closing <= 0 || sentence[closing].Form != ",") return -1;
        for (int i = 1; i < closing && i < 12; i++)
        {
            if (sentence.IsVerbal(i) || sentence[i].Upos is PartOfSpeech.Adp && sentence.Covering[i] < 0 && i < 2) return -1;
            if (sentence[i].Form != ",") continue;
            if (sentence.Covering[i - 1] < 0 || i + 1 >= closing) return -1;
            int name = i - 1;
            while (name > 0 && sentence.Covering[name - 1] == sentence.Covering[i - 1]) name--;
            if (name > 0 && sentence[name - 1].Upos is PartOfSpeech.Adp) return -1;
            bool relative = grammar.RelativeSubjects.Contains(sentence[i + 1].Form);
            bool verbal = false;
            for (int j = i + 1; j < closing; j++) verbal |= sentence[j].Upos == PartOfSpeech.Verb && sentence[j].Features.Has("VerbForm", "Fin");
            return relative || !verbal ? i - 1 : -1;
        }

        return -1;
    }

    /// <summary>Whether what stands behind a comma and a verb of speech is but who speaks: ", said the mayor."; not ", said the mill would close".</summary>
    public bool EndsInSpeaker(int verb)
    {
        if (verb < 2 || verb + 1 >= sentence.Count || sentence[verb - 1].Form != "," || sentence[verb + 1].Upos is PartOfSpeech.Adp or PartOfSpeech.Sconj or PartOfSpeech.Adv or PartOfSpeech.Punct) return false;
        bool nominal = false;
        for (int i = verb + 1; i < sentence.Count && (sentence[i].Upos != PartOfSpeech.Punct || sentence[i].Form == "-"); i++)
        {
            if (sentence[i].Upos is PartOfSpeech.Aux or PartOfSpeech.Sconj || (sentence[i].Upos == PartOfSpeech.Verb && sentence.Covering[i] < 0)) return false;
            nominal |= sentence.Time[i] < 0 && sentence.Amount[i] < 0 && (sentence.Covering[i] >= 0 || (sentence[i].Upos == PartOfSpeech.Noun && grammar.Actors.Contains(sentence.Lemmas[i])));
        }

        if (!nominal) return false;
        int opening = MatchingComma(verb - 1);
        return opening < 0 || !(sentence[opening + 1].Features.Has("PronType", "Rel") || grammar.RelativePronouns.Contains(sentence[opening + 1].Form) || sentence[opening + 1].Features.Has("VerbForm", "Part") || sentence[opening + 1].Features.Has("VerbForm", "Ger"));
    }

    /// <summary>Whom an apposition between commas before a verb describes: "the county's engineer, X, told", "X, the county's engineer, told"; or -1.</summary>
    public int AppositionBefore(int verb)
    {
        int closing = verb - 1;
        while (closing > 0 && sentence[closing].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv) closing--;
        if (closing < 3 || sentence[closing].Form != "," || MatchingComma(closing) is not (int opening and > 0)) return -1;
        int start = opening + 1;
        while (start < closing && sentence.Covering[start] < 0 && grammar.Courtesies.Contains(sentence[start].Form)) start++;
        int name = sentence.Covering[start];
        bool named = name >= 0;
        for (int i = start; i < closing; i++)
        {
            if (sentence.IsVerbal(i) || sentence[i].Form is "\"" or "”" or "“") return -1;
            named &= sentence.Covering[i] == name;
        }

        if (named) return sentence[opening - 1].Upos == PartOfSpeech.Noun && grammar.Actors.Contains(sentence.Lemmas[opening - 1]) ? start : -1;
        if (sentence.Covering[opening - 1] < 0 || sentence.Covering[closing - 1] >= 0 || sentence[opening + 1].Upos is PartOfSpeech.Adp or PartOfSpeech.Cconj) return -1;
        for (int i = opening + 1; i < closing; i++) if (sentence[i].Upos == PartOfSpeech.Noun && grammar.Actors.Contains(sentence.Lemmas[i])) return opening - 1;
        return -1;
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

    private bool IsListComma(int comma) => comma + 1 < sentence.Count && comma > 0 && sentence.Covering[comma - 1] >= 0 && sentence.Covering[comma + 1] >= 0;

    private bool AfterPreposition(int word, int noun)
    {
        for (int i = word - 1; i > noun; i--)
        {
            if (sentence[i].Upos == PartOfSpeech.Adp) return true;
            if (sentence.Covering[i] >= 0 && sentence.Covering[i] == sentence.Covering[word]) continue;
            if (sentence[i].Upos != PartOfSpeech.Det) return false;
        }

        return false;
    }

    private bool IsCourtesy(int word) => grammar.Courtesies.Contains(sentence.Lemmas[word]) || grammar.Courtesies.Contains(sentence[word].Form);

    /// <summary>The comma that opens the insertion that the comma at a word closes, or -1.</summary>
    private int MatchingComma(int closing)
    {
        for (int i = closing - 1; i >= 0 && i > closing - 24; i--)
        {
            if (sentence[i].Form is ";" or ":" or "»" or "«") return -1;
            if (sentence[i].Form == ",") return i;
        }

        return -1;
    }
}
