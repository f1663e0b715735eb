using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Clauses;

/// <summary>Finds by order and punctuation the subjects that a tree may have missed: before a verb, behind it, and past what stands between.</summary>
internal sealed class SurfaceSubjects(AnnotatedSentence sentence, FactGrammar grammar, SurfaceReader surface)
{
    private const int Reach = 18;

    /// <summary>The head of the phrase that stands as the subject behind a verb of speech, past what stands between: "a martelé devant les analystes X"; or -1.</summary>
    public int Behind(int verb, ClauseReader clauses)
    {
        if (IsSaidByUs(verb)) return -1;
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

    private int NameEnd(int name)
    {
        int end = name;
        while (end + 1 < sentence.Count && sentence.Covering[end + 1] == sentence.Covering[name]) end++;
        return end;
    }

    // "Visée par une plainte, la maire de Givors, X, dément": past the name that the noun has.
    private int PastName(int comma)
    {
        int end = NameEnd(comma + 1);
        int next = end + 2 < sentence.Count && sentence[end + 1].Form == "," ? end + 2 : comma;
        while (next < sentence.Count && sentence[next].Upos is PartOfSpeech.Adv or PartOfSpeech.Pron) next++;
        return next;
    }

    // "Élu en mai, X, 47 ans, a": past what is inserted behind the name.
    private int PastInsertion(int comma, ClauseReader clauses)
    {
        int next = comma + 1;
        while (next + 1 < sentence.Count && next < comma + 12 && sentence[next].Form != "," && !(sentence.IsVerbal(next) && clauses.IsFinite(next))) next++;
        if (sentence[next].Form != ",") return comma;
        next++;
        while (next + 1 < sentence.Count && sentence[next].Upos is PartOfSpeech.Adv or PartOfSpeech.Pron) next++;
        return next;
    }

    /// <summary>The head of the main clause's subject after a participle that opens the sentence, or -1: "Fondée en 2014 par X, la société employait …".</summary>
    public int After(int participle, ClauseReader clauses)
    {
        for (int i = participle + 1; i + 1 < sentence.Count; i++)
        {
            if (sentence[i].Form != ",") continue;
            int at = i + 1;
            if (grammar.Has(Construction.HomographNouns) && Introduces(at) is int named and >= 0)
            {
                if (IsFollowedByVerb(NameEnd(named) + 1)) return named;
            }

            if ((sentence[at].Upos is not (PartOfSpeech.Det or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Noun) && sentence.Covering[at] < 0) || sentence[at].Features.Has("PronType", "Rel") || grammar.RelativeSubjects.Contains(sentence[at].Form)) continue;
            int head = sentence[at].Upos == PartOfSpeech.Det && sentence.Covering[at] < 0 ? at + 1 : at;
            while (head < sentence.Count && sentence[head].Upos is PartOfSpeech.Adj or PartOfSpeech.Num && sentence.Covering[head] < 0) head++;
            if (NamedBehindLabel(head) is int labelled and >= 0) return labelled;
            if (head >= sentence.Count || !(sentence.IsNominal(head) || sentence.Covering[head] >= 0)) continue;
            int end = sentence.Covering[head] >= 0 ? head : surface.ChunkEnd(head);
            while (end + 1 < sentence.Count && sentence.Covering[end + 1] >= 0) end++;
            if (grammar.Has(Construction.NounAdjuncts)) head = HeadOfChunk(head, ref end);
            int next = end + 1;
            while (next < sentence.Count && sentence[next].Upos is PartOfSpeech.Adv or PartOfSpeech.Pron && !grammar.RelativeSubjects.Contains(sentence[next].Form)) next++;
            if (next + 2 < sentence.Count && sentence[next].Form == "," && sentence.Covering[next + 1] >= 0) next = PastName(next);
            if (grammar.Has(Construction.BareAppositions) && next + 2 < sentence.Count && sentence[next].Form == "," && sentence.Covering[end] >= 0) next = PastInsertion(next, clauses);
            if (next < sentence.Count && sentence.IsVerbal(next) && (sentence[next].Features.Has("VerbForm", "Fin") || sentence[next].Upos == PartOfSpeech.Aux)) return head;
            if (grammar.Has(Construction.HomographNouns) && IsFollowedByVerb(next)) return head;
        }

        return -1;
    }

    // "Mis en examen vendredi, le maire (LR) de Lens, Paul Oriol, a démissionné": whom an office with a party in brackets is of; or -1.
    private int NamedBehindLabel(int office)
    {
        if (office + 4 >= sentence.Count || sentence[office].Upos != PartOfSpeech.Noun || sentence.Covering[office] >= 0 || sentence[office + 1].Form != "(" || sentence[office + 3].Form != ")") return -1;
        for (int i = office + 4; i + 1 < sentence.Count && i < office + 9; i++) if (sentence[i].Form == "," && sentence.IsPerson(i + 1)) return i + 1;
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
    public int Left(int verb)
    {
        if (VerbJoinedTo(verb) is int first and >= 0 && Left(first) is int shared and >= 0) return shared;
        for (int i = verb - 1; i >= 0 && i > verb - 30; i--)
        {
            PartOfSpeech upos = sentence[i].Upos;
            if (sentence[i].Form is ";" or ":" or "«" or "“" or "(") return -1;
            if (sentence[i].Form == ")" && Opening(i) is int bracket and > 0)
            {
                i = bracket;
                continue;
            }

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

            // "Le ministère de la Mer discute": one name, whatever prepositions it has.
            while (start > 0 && sentence.Covering[i] >= 0 && sentence.Covering[start - 1] == sentence.Covering[i]) start--;
            // "On Wednesday X resigned": the day is none of the name.
            while (start > 0 && (sentence.Time[start - 1] < 0 || sentence.Time[i] >= 0) && (sentence[start - 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Num or PartOfSpeech.X || sentence[start - 1].Form is "&" or "-")) start--;
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

    // "X (PS), qui …, a": who stands in brackets is no subject.
    private int Opening(int bracket)
    {
        int open = bracket - 1;
        while (open > 0 && open > bracket - 8 && sentence[open].Form != "(") open--;
        return sentence[open].Form == "(" ? open : -1;
    }

    /// <summary>The finite verb before that a conjunction joins a verb to, with its object between: of "X employs 40 people and has raised" it is "employs", whose subject both have; or -1.</summary>
    private int VerbJoinedTo(int verb)
    {
        int conjunction = verb - 1;
        while (conjunction > 0 && sentence.Covering[conjunction] < 0 && (sentence[conjunction].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv || (sentence[conjunction].Upos == PartOfSpeech.Pron && grammar.Clitics.Contains(sentence[conjunction].Form)))) conjunction--;
        if (conjunction < 2 || sentence[conjunction].Upos != PartOfSpeech.Cconj || sentence[conjunction - 1].Upos == PartOfSpeech.Punct) return -1;
        for (int i = conjunction - 1; i > 0 && i > conjunction - 12; i--)
        {
            if (sentence[i].Upos is PartOfSpeech.Punct or PartOfSpeech.Sconj or PartOfSpeech.Cconj || sentence[i].Features.Has("PronType", "Rel")) return -1;
            if (sentence.Covering[i] < 0 && sentence.IsVerbal(i)) return sentence[i].Upos == PartOfSpeech.Verb && (sentence[i].Features.Has("VerbForm", "Fin") || (sentence[i - 1].Upos == PartOfSpeech.Aux && sentence[i - 1].Features.Has("VerbForm", "Fin"))) ? i : -1;
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

    /// <summary>The name that opens the sentence, or stands behind a quotation, a comma and an insertion before a verb: "X, qui …, accuse", "“…,” X, 52, told reporters"; or -1.</summary>
    public int Around(int verb)
    {
        int closing = verb - 1;
        while (closing > 0 && sentence[closing].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Pron) closing--;
        if (closing <= 0 || sentence[closing].Form != ",") return -1;
        int first = closing;
        while (first > 0 && sentence[first - 1].Form is not ("”" or "»")) first--;
        for (int i = first + 1; i < closing && i < first + 12; i++)
        {
            if (sentence.IsVerbal(i) || sentence[i].Upos is PartOfSpeech.Adp && sentence.Covering[i] < 0 && i < first + 2) return -1;
            if (sentence[i].Form != ",") continue;
            int name = sentence[i - 1].Form == ")" && Opening(i - 1) is int bracket and > 1 ? bracket - 1 : i - 1;
            int last = name;
            if (sentence.Covering[name] < 0 || i + 1 >= closing) return -1;
            while (name > first && sentence.Covering[name - 1] == sentence.Covering[last]) name--;
            if (name > first && sentence[name - 1].Upos is PartOfSpeech.Adp) return -1;
            bool relative = grammar.RelativeSubjects.Contains(sentence[i + 1].Form);
            bool verbal = false;
            bool main = false;
            for (int j = i + 1; j < closing; j++)
            {
                bool finite = sentence[j].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux && sentence[j].Features.Has("VerbForm", "Fin");
                verbal |= finite;
                main |= finite && sentence[j - 1].Form == ",";
            }

            // "X, qui …, a été racheté, a annoncé Y": the name has its verb before this one.
            return !main && (relative || !verbal) ? last : -1;
        }

        return -1;
    }

    // "Parmi eux, citons la ministre": a form of "we" has no noun for its subject.
    private bool IsSaidByUs(int verb) => sentence[verb].Features.Has("Person", "1") && sentence[verb].Features.Has("Number", "Plur");

    /// <summary>Whether what stands behind a comma or a quotation and a verb of speech is but who speaks: ", said the mayor."; not ", said the mill would close".</summary>
    public bool EndsInSpeaker(int verb)
    {
        if (IsSaidByUs(verb)) return false;
        int comma = verb - 1;
        while (comma > 0 && grammar.Has(Construction.FreeInversion) && sentence.Covering[comma] < 0 && (sentence[comma].Upos == PartOfSpeech.Aux || grammar.ReflexiveForms.Contains(sentence[comma].Form))) comma--;
        bool quoted = comma > 1 && sentence[comma].Form is "”" or "»" or "\"";
        if (comma < 1 || verb + 1 >= sentence.Count || (sentence[comma].Form != "," && !quoted) || sentence[verb + 1].Upos is PartOfSpeech.Adp or PartOfSpeech.Sconj or PartOfSpeech.Adv or PartOfSpeech.Punct) return false;
        bool nominal = false;
        for (int i = verb + 1; i < sentence.Count && (sentence[i].Upos != PartOfSpeech.Punct || sentence[i].Form == "-"); i++)
        {
            if (sentence[i].Upos is PartOfSpeech.Aux or PartOfSpeech.Sconj || (sentence[i].Upos == PartOfSpeech.Verb && sentence.Covering[i] < 0)) return false;
            nominal |= sentence.Time[i] < 0 && sentence.Amount[i] < 0 && (sentence.Covering[i] >= 0 || (sentence[i].Upos == PartOfSpeech.Noun && grammar.Actors.Contains(sentence.Lemmas[i])));
        }

        if (!nominal || quoted) return nominal;
        int opening = MatchingComma(comma);
        return opening < 0 || !((grammar.Has(Construction.FreeInversion) && sentence[opening + 1].Upos == PartOfSpeech.Verb) || sentence[opening + 1].Features.Has("PronType", "Rel") || grammar.RelativePronouns.Contains(sentence[opening + 1].Form) || sentence[opening + 1].Features.Has("VerbForm", "Part") || sentence[opening + 1].Features.Has("VerbForm", "Ger"));
    }

    /// <summary>The head of the phrase that a comma or a closing quotation mark parts from what it says, where a verb of speech behind it ends the sentence: ", the firm said on Friday."; or -1.</summary>
    public int ClosingSpeaker(int verb)
    {
        for (int i = verb + 1; i < sentence.Count; i++)
        {
            if (sentence[i].Form is "." or "\"" or "”" || sentence.Time[i] >= 0) continue;
            if (sentence.IsVerbal(i) && sentence.Covering[i] < 0 || sentence[i].Upos is PartOfSpeech.Sconj or PartOfSpeech.Cconj or PartOfSpeech.Punct or PartOfSpeech.Pron) return -1;
            if (i == verb + 1 && sentence[i].Upos is not (PartOfSpeech.Adp or PartOfSpeech.Adv)) return -1;
        }

        int mark = verb - 1;
        while (mark > 0 && sentence[mark].Form is not ("," or "”" or "\""))
        {
            if (verb - mark > Reach || sentence[mark].Upos is PartOfSpeech.Punct or PartOfSpeech.Sconj or PartOfSpeech.Cconj or PartOfSpeech.Pron || (sentence.Covering[mark] < 0 && sentence.IsVerbal(mark))) return -1;
            mark--;
        }

        if (mark < 3 || mark == verb - 1) return -1;
        bool told = false;
        for (int i = mark - 1; i >= 0 && i > mark - 30; i--) told |= sentence.IsVerbal(i) && sentence.Covering[i] < 0;
        if (!told) return -1;
        int last = verb - 1;
        for (int i = mark + 2; i < verb; i++)
        {
            if (sentence[i].Upos != PartOfSpeech.Adp || sentence.Covering[i] >= 0) continue;
            last = i - 1;
            break;
        }

        while (last > mark + 1 && sentence.Covering[last] < 0 && !sentence.IsNominal(last)) last--;
        return sentence.Covering[last] >= 0 || sentence.IsNominal(last) && sentence.Time[last] < 0 ? last : -1;
    }

    /// <summary>Whom an apposition between commas before a verb describes: "the county's engineer, X, told", "X, the county's engineer, told"; or -1.</summary>
    public int AppositionBefore(int verb)
    {
        int closing = verb - 1;
        while (closing > 0 && (sentence[closing].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv || grammar.ReflexiveForms.Contains(sentence[closing].Form))) closing--;
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

        if (named) return DescribesActor(opening - 1) ? start : -1;
        if (sentence.Covering[opening - 1] < 0 || sentence.Covering[closing - 1] >= 0 || sentence[opening + 1].Upos is PartOfSpeech.Adp or PartOfSpeech.Cconj) return -1;
        for (int i = opening + 1; i < closing; i++) if (sentence[i].Upos == PartOfSpeech.Noun && grammar.Actors.Contains(sentence.Lemmas[i])) return opening - 1;
        return -1;
    }

    // "Le président de la fédération de chasse de la Marne", "the county's engineer": whose name follows.
    private bool DescribesActor(int last)
    {
        for (int i = last; i >= 0 && i > last - 12; i--)
        {
            if (sentence[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj && sentence.Covering[i] < 0 && grammar.Actors.Contains(sentence.Lemmas[i])) return true;
            if (!grammar.Has(Construction.FreeInversion) || (sentence.Covering[i] < 0 && sentence[i].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Adj))) return false;
        }

        return false;
    }

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
