using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Relations;

/// <summary>Relations that a noun beside names tells by order alone, whatever the tree says: "Fille du compositeur X, Y a ...", "Y, the insurance arm of X".</summary>
internal static class ApposedRelations
{
    private const int Reach = 7;
    private static readonly WordSet Kinds = ["Kinship", "PartOf", "Founding", "Ownership"];

    /// <summary>Adds what the frames left unread, in text order.</summary>
    public static void Add(PlainList<SentenceReading> sentences, FactGrammar grammar, FrameIndex index, PlainList<FactDraft> drafts)
    {
        Dictionary<long, string> told = [];
        Dictionary<int, PlainList<FactDraft>> relations = [];
        foreach (FactDraft draft in drafts)
        {
            if (!Kinds.Contains(draft.Kind.Name)) continue;
            long place = PairKey.Of(draft.Sentence, draft.Trigger);
            told[place] = told.TryGetValue(place, out string? kinds) ? kinds + " " + draft.Kind.Name : draft.Kind.Name;
            Add(relations, draft);
        }

        WordFilter mayBeSibling = grammar.MayBeSibling;
        foreach (SentenceReading reading in sentences)
        {
            AnnotatedSentence sentence = reading.Sentence;
            if (!sentence.HasNames) continue;
            for (int word = 0; word < sentence.Count; word++)
            {
                if (mayBeSibling.MayHold(sentence[word].Form) && grammar.Siblings.Contains(sentence.Lower(word)) && Paired(reading, word) is { } pair && !IsTold(relations, pair))
                {
                    drafts.Add(pair);
                    Add(relations, pair);
                }

                if (sentence.Covering[word] >= 0 || sentence[word].Upos is PartOfSpeech.Verb or PartOfSpeech.Adp or PartOfSpeech.Punct) continue;
                int last = InLaw(sentence, grammar, word);
                if (grammar.Bequeathing.Count > 0 && sentence[word].Upos == PartOfSpeech.Noun && sentence[word].Features.Has("Number", "Plur")) AddSeveral(reading, grammar, index, word, drafts, relations);
                foreach (Evoked evoked in index.Find(TriggerKind.Noun, last > word ? sentence.Lemmas[word] + "-" + grammar.KinSuffix : sentence.Lemmas[word]))
                {
                    if (!Kinds.Contains(evoked.Kind.Name) || evoked.Unit.Companions.Count > 0 || evoked.Unit.Condition is not null || IsExcluded(sentence, evoked, word) || (told.TryGetValue(PairKey.Of(sentence.Index, word), out string? kinds) && kinds.IndexOf(evoked.Kind.Name, System.StringComparison.Ordinal) >= 0)) continue;
                    if (Read(reading, grammar, evoked, word, last) is not FactDraft draft || IsTold(relations, draft)) continue;
                    drafts.Add(draft);
                    Add(relations, draft);
                    break;
                }
            }
        }
    }

    // "A fondé sa propre entreprise", "his business partner": the verb or the word before tells it otherwise.
    private static bool IsExcluded(AnnotatedSentence sentence, Evoked evoked, int noun) =>
        (sentence[noun].Head is int head and >= 0 && System.Array.IndexOf(evoked.Excluded, sentence.Lemmas[head]) >= 0) || (noun > 0 && sentence[noun - 1].Head == noun && System.Array.IndexOf(evoked.Excluded, sentence.Lemmas[noun - 1]) >= 0);

    /// <summary>Relatives whom a list names behind their noun: "il laisse deux enfants : X, architecte, et Y", "ses fils X et Y".</summary>
    private static void AddSeveral(SentenceReading reading, FactGrammar grammar, FrameIndex index, int noun, PlainList<FactDraft> drafts, Dictionary<int, PlainList<FactDraft>> relations)
    {
        AnnotatedSentence sentence = reading.Sentence;
        bool kin = false;
        foreach (Evoked evoked in index.Find(TriggerKind.Noun, sentence.Lemmas[noun])) kin |= evoked.Kind.Name == "Kinship" && evoked.Unit.Companions.Count == 0;
        if (kin) AddRelatives(reading, grammar, noun, drafts, relations);
    }

    private static void AddRelatives(SentenceReading reading, FactGrammar grammar, int noun, PlainList<FactDraft> drafts, Dictionary<int, PlainList<FactDraft>> relations)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int owner = -1;
        int governor = sentence[noun].Head;
        DependencyRelation function = sentence.Relation(noun);

        // "Laisse une veuve, X, et deux fils, Y et Z".
        while (function == DependencyRelation.Conj && governor >= 0 && !sentence.IsVerbal(governor))
        {
            function = sentence.Relation(governor);
            governor = sentence[governor].Head;
        }

        foreach (int child in sentence.Tree.Children(noun))
            if (child < noun && sentence.Relation(child) == DependencyRelation.Det && sentence.Mention[child] >= 0 && sentence[child].Features.Has("Poss", "Yes")) owner = child;
        if (owner < 0 && governor >= 0 && function is DependencyRelation.Obj or DependencyRelation.Conj && grammar.Bequeathing.Contains(sentence.Lemmas[governor])) owner = reading.Clauses.Subject(governor, 0);
        if (owner < 0 || reading.Fillers.Entity(owner, FillerTypes.Person) is not Filler parent) return;
        int at = noun + 1;
        while (at < sentence.Count && sentence.Covering[at] < 0 && sentence[at].Upos == PartOfSpeech.Adj) at++;
        PlainList<Filler> named = [];
        for (; at < sentence.Count && at < noun + 40; at++)
        {
            if (sentence[at].Form is ";" or "." or ")" || (sentence[at].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux && sentence.Covering[at] < 0 && reading.Clauses.IsFinite(at))) break;
            if (sentence.Covering[at] < 0 || sentence.Covering[at - 1] == sentence.Covering[at]) continue;
            bool opens = sentence[at - 1].Form is ":" or "," or "(" || sentence[at - 1].Upos == PartOfSpeech.Cconj || at == noun + 1 || sentence[at - 1].Upos == PartOfSpeech.Adj;
            if (opens && reading.Fillers.Entity(at, FillerTypes.Person) is Filler child && !FactDraft.Same(child, parent)) named.Add(child);
        }

        if (named.Count < 2) return;
        TextRange relation = new(sentence[noun].Start, sentence[noun].End);
        foreach (Filler child in named)
        {
            FactDraft draft = new(FactVocabulary.Find("Kinship")!, sentence.Index, noun) { IsLabel = true, TriggerRange = relation, Score = 0.8 };
            draft.Add("Person", child);
            draft.Add("Relative", parent);
            draft.Add("Relation", reading.Fillers.Text(relation));
            if (IsTold(relations, draft)) continue;
            drafts.Add(draft);
            Add(relations, draft);
        }
    }

    private static FactDraft? Read(SentenceReading reading, FactGrammar grammar, Evoked evoked, int noun, int last)
    {
        AnnotatedSentence sentence = reading.Sentence;

        // Several of them are not the one that is named: "leurs entreprises respectives, X et Y".
        bool several = sentence[noun].Features.Has("Number", "Plur");
        if (several && !grammar.NearKin.Contains(sentence.Lemmas[noun])) return null;
        RoleBinding? self = null;
        RoleBinding? whole = null;
        foreach (RoleBinding binding in evoked.Bindings)
        {
            if (binding.Function == "self") self ??= binding;
            else if (binding.Function is "poss" || binding.Function == grammar.Genitive) whole ??= binding;
        }

        if (self is null || whole is null || self.Role == whole.Role) return null;
        if (several) return evoked.Kind.Name == "Kinship" && Possessor(reading, grammar, noun) is int whose and >= 0 && Beside(sentence, last) < 0 ? Nameless(reading, grammar, evoked, self, whole, noun, whose) : null;
        FillerTypes selfTypes = self.Accepts & FillerTypes.Named;
        FillerTypes wholeTypes = whole.Accepts & FillerTypes.Named;
        int owner = Genitive(sentence, grammar, last, out int end);
        int holder;
        if (owner >= 0)
        {
            // "X, fils de Y," before "Fils de Y, X": a name right before the comma is the one that the noun is of.
            holder = Before(sentence, noun);
            if (holder < 0) holder = AfterComma(sentence, end, IsOpening(sentence, noun));
        }
        else
        {
            owner = Possessor(reading, grammar, noun);

            // "Avec sa compagne X, le cuisinier Y ouvrira": whose she is comes after her.
            if (owner < 0 && noun is > 0 and < 5 && sentence[noun - 1].Features.Has("Poss", "Yes") && (sentence[0].Upos == PartOfSpeech.Adp || reading.Clauses.IsPastParticiple(0)))
                owner = reading.Clauses.Subjects.After(Beside(sentence, last) is int companion and >= 0 ? End(sentence, companion) : noun, reading.Clauses);
            if (owner < 0 && evoked.Kind.Name == "Kinship") owner = Bequeather(reading, grammar, noun);
            holder = owner < 0 ? -1 : Beside(sentence, last);
            if (owner >= 0 && holder < 0 && grammar.NearKin.Contains(sentence.Lemmas[noun]) && (sentence[owner].Features.Has("Poss", "Yes") || reading.Clauses.CaseName(noun) == grammar.Genitive)) return Nameless(reading, grammar, evoked, self, whole, noun, owner);
        }

        if (owner < 0 && evoked.Kind.Name == "Kinship") return Unnamed(reading, grammar, evoked, self, whole, noun);
        if (owner < 0 || holder < 0) return null;
        return reading.Fillers.NamedLoosely(owner, wholeTypes) is Filler of && reading.Fillers.NamedLoosely(holder, selfTypes) is Filler who && !FactDraft.Same(of, who) ? Relation(reading, evoked, noun, last, self, who, whole, of) : null;
    }

    private static FactDraft Relation(SentenceReading reading, Evoked evoked, int noun, int last, RoleBinding self, Filler who, RoleBinding whole, Filler of)
    {
        AnnotatedSentence sentence = reading.Sentence;
        FactDraft draft = new(evoked.Kind, sentence.Index, noun) { IsLabel = !evoked.Kind.IsEvent, TriggerRange = new TextRange(sentence[noun].Start, sentence[last].End), Score = 0.8 };
        draft.Add(self.Role, who);
        draft.Add(whole.Role, of);
        if (evoked.Unit.OwnRole is string own) draft.Add(own, reading.Fillers.Text(draft.TriggerRange));
        return draft;
    }

    /// <summary>Who leaves behind a relative that has no possessive, or is born of them: "X laisse un fils, Y", "X est né d'un père maçon"; or -1.</summary>
    private static int Bequeather(SentenceReading reading, FactGrammar grammar, int noun)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int head = noun;
        for (int steps = 0; steps < 4 && head >= 0 && !sentence.IsVerbal(head) && !grammar.Bearing.Contains(sentence.Lemmas[head]); steps++)
        {
            if (head != noun && sentence.Relation(head) is not (DependencyRelation.Obj or DependencyRelation.Obl or DependencyRelation.Nmod or DependencyRelation.Conj or DependencyRelation.Amod or DependencyRelation.Appos)) return -1;
            head = sentence[head].Head;
        }

        if (head < 0 || head > noun) return -1;
        bool born = grammar.Bearing.Contains(sentence.Lemmas[head]) && reading.Clauses.CaseName(noun) == grammar.Genitive;
        if (!born && !(grammar.Bequeathing.Contains(sentence.Lemmas[head]) && reading.Clauses.CaseName(noun).Length == 0)) return -1;
        foreach (Complement complement in reading.Clauses.Verb(head).Complements)
            if ((complement.Function == "subj" || (born && complement.Function == "obj")) && complement.Head != noun && reading.Fillers.Entity(complement.Head, FillerTypes.Person) is not null) return complement.Head;
        return -1;
    }

    // "Né d'un père maçon et d'une mère couturière": what they did, and not who they were.
    private static bool IsBorneOf(SentenceReading reading, FactGrammar grammar, int noun)
    {
        AnnotatedSentence sentence = reading.Sentence;
        if (reading.Clauses.CaseName(noun) != grammar.Genitive) return false;
        for (int at = sentence[noun].Head, steps = 0; at >= 0 && steps < 4; at = sentence[at].Head, steps++)
            if (grammar.Bearing.Contains(sentence.Lemmas[at])) return true;
        return false;
    }

    /// <summary>A relative whom the text only calls so: "sa mère l'a supplié".</summary>
    private static FactDraft? Nameless(SentenceReading reading, FactGrammar grammar, Evoked evoked, RoleBinding self, RoleBinding whole, int noun, int owner)
    {
        AnnotatedSentence sentence = reading.Sentence;
        if (IsBorneOf(reading, grammar, noun) || reading.Fillers.Entity(owner, FillerTypes.Person) is not Filler of || (sentence.Mention[noun] >= 0 && reading.Fillers.Entity(noun, FillerTypes.Person) is not null)) return null;
        FactDraft draft = new(evoked.Kind, sentence.Index, noun) { IsLabel = true, TriggerRange = new TextRange(sentence[noun].Start, sentence[noun].End), Score = 0.6 };
        int first = noun;
        int end = noun;
        while (first > 0 && sentence.Covering[first - 1] < 0 && sentence[first - 1].Upos is PartOfSpeech.Det or PartOfSpeech.Num or PartOfSpeech.Adj) first--;
        while (end + 1 < sentence.Count && sentence.Covering[end + 1] < 0 && sentence[end + 1].Upos is PartOfSpeech.Adj or PartOfSpeech.Noun) end++;
        draft.Add(self.Role, reading.Fillers.Text(new TextRange(sentence[first].Start, sentence[end].End)));
        draft.Add(whole.Role, of);
        if (evoked.Unit.OwnRole is string own) draft.Add(own, reading.Fillers.Text(draft.TriggerRange));
        return draft;
    }

    /// <summary>A relative of somebody whom the text only describes: "oncle de la jeune femme, X a témoigné".</summary>
    private static FactDraft? Unnamed(SentenceReading reading, FactGrammar grammar, Evoked evoked, RoleBinding self, RoleBinding whole, int noun)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int at = noun + 1;
        while (at < sentence.Count && at <= noun + 2 && sentence[at].Upos == PartOfSpeech.Adj) at++;
        if (at + 2 >= sentence.Count || sentence.Lemmas[at] != grammar.Genitive || sentence[at + 1].Upos != PartOfSpeech.Det) return null;
        int head = at + 2;
        while (head + 1 < sentence.Count && sentence[head].Upos == PartOfSpeech.Adj) head++;
        if (sentence[head].Upos != PartOfSpeech.Noun || sentence.Covering[head] >= 0 || !grammar.Actors.Contains(sentence.Lemmas[head])) return null;
        int end = head;
        while (end + 1 < sentence.Count && end < head + 5 && sentence.Covering[end + 1] < 0 && sentence[end + 1].Upos is PartOfSpeech.Adj or PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Noun) end++;
        if (end + 1 >= sentence.Count || sentence[end + 1].Form != ",") return null;
        int holder = Before(sentence, noun);
        if (holder < 0) holder = AfterComma(sentence, end, IsOpening(sentence, noun));
        if (holder < 0 || reading.Fillers.NamedLoosely(holder, self.Accepts & FillerTypes.Named) is not Filler who) return null;
        FactDraft draft = new(evoked.Kind, sentence.Index, noun) { IsLabel = true, TriggerRange = new TextRange(sentence[noun].Start, sentence[noun].End), Score = 0.7 };
        draft.Add(self.Role, who);
        draft.Add(whole.Role, reading.Fillers.Text(new TextRange(sentence[at + 1].Start == sentence[at].Start ? sentence[head].Start : sentence[at + 1].Start, sentence[end].End)));
        if (evoked.Unit.OwnRole is string own) draft.Add(own, reading.Fillers.Text(draft.TriggerRange));
        return draft;
    }

    // "brother-in-law" in as many words.
    private static int InLaw(AnnotatedSentence sentence, FactGrammar grammar, int word) =>
        grammar.KinSuffix.Length > 0 && word + 4 < sentence.Count && sentence[word + 1].Form == "-" && sentence[word + 3].Form == "-" && sentence[word + 2].Form + "-" + sentence[word + 4].Form == grammar.KinSuffix ? word + 4 : word;

    /// <summary>The name that the noun is of: "fils du chanteur X", "arm of X"; -1 where none follows.</summary>
    private static int Genitive(AnnotatedSentence sentence, FactGrammar grammar, int noun, out int end)
    {
        end = noun;
        int at = noun + 1;
        while (at < sentence.Count && at <= noun + 3 && sentence.Covering[at] < 0 && sentence[at].Upos is PartOfSpeech.Adj) at++;
        if (at >= sentence.Count || sentence.Lemmas[at] != grammar.Genitive) return -1;
        at++;
        int stop = at + Reach;
        while (at < sentence.Count && at < stop && sentence.Covering[at] < 0 && sentence[at].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num) at++;
        if (at >= sentence.Count || sentence.Covering[at] < 0) return -1;
        end = End(sentence, at);

        // "A subsidiary of Oslo's X": the town only says whence it is.
        if (end + 2 < sentence.Count && grammar.GenitiveClitics.Contains(sentence[end + 1].Form) && sentence.IsPlace(at) && sentence.Covering[end + 2] >= 0)
        {
            at = end + 2;
            end = End(sentence, at);
        }

        return at;
    }

    /// <summary>The possessor before the noun: a pronoun, or a name with its mark: "X's wife", "sa sœur".</summary>
    private static int Possessor(SentenceReading reading, FactGrammar grammar, int noun)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int at = noun - 1;
        while (at >= 0 && at > noun - 4 && sentence.Covering[at] < 0 && sentence[at].Upos is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Num) at--;
        if (at < 0) return -1;
        if (at > 0 && grammar.PossessiveMarks.Contains(sentence[at].Form) && sentence.Covering[at - 1] >= 0) return at - 1;
        return sentence.Mention[at] >= 0 && sentence.Covering[at] < 0 && sentence[at].Upos is PartOfSpeech.Det or PartOfSpeech.Pron ? at : -1;
    }

    // "his brother-in-law, X,", "sa sœur cadette, X,", "her son X".
    private static int Beside(AnnotatedSentence sentence, int noun)
    {
        int at = noun + 1;
        while (at < sentence.Count && at <= noun + 2 && sentence.Covering[at] < 0 && sentence[at].Upos is PartOfSpeech.Adj) at++;
        if (at >= sentence.Count) return -1;
        if (sentence.Covering[at] >= 0) return at;
        return sentence[at].Form == "," ? Described(sentence, at + 1, 4) : -1;
    }

    // "X, the insurance arm of Y".
    private static int Before(AnnotatedSentence sentence, int noun)
    {
        int at = noun - 1;
        while (at > 0 && at > noun - 7 && sentence.Covering[at] < 0 && sentence[at].Upos is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Det or PartOfSpeech.Adv or PartOfSpeech.Num) at--;
        if (at <= 0 || sentence[at].Form != ",") return -1;
        if (sentence.Covering[at - 1] >= 0) return at - 1;

        // "Ce professeur d'histoire, fils de X,": the description may take somebody up.
        int described = sentence[noun].Head;
        bool apposed = sentence.Relation(noun) == DependencyRelation.Appos || (sentence.Relation(noun) == DependencyRelation.Conj && sentence.Child(noun, DependencyRelation.Cc) < 0);
        return described >= 0 && described < at && apposed && sentence.Mention[described] >= 0 ? described : -1;
    }

    private static int AfterComma(AnnotatedSentence sentence, int end, bool opening)
    {
        if (end + 2 >= sentence.Count || sentence[end + 1].Form != ",") return -1;
        int name = Described(sentence, end + 2, opening ? 6 : 3);
        if (name < 0 || opening) return name;
        int last = End(sentence, name);
        return last + 1 >= sentence.Count || sentence[last + 1].Upos is PartOfSpeech.Punct or PartOfSpeech.Verb or PartOfSpeech.Aux ? name : -1;
    }

    /// <summary>The name that stands there, after what describes it.</summary>
    private static int Described(AnnotatedSentence sentence, int at, int reach)
    {
        int stop = at + reach;
        while (at < sentence.Count && at < stop && sentence.Covering[at] < 0 && sentence[at].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn) at++;
        return at < sentence.Count && sentence.Covering[at] >= 0 ? at : -1;
    }

    private static bool IsOpening(AnnotatedSentence sentence, int noun)
    {
        for (int at = 0; at < noun; at++) if (sentence[at].Upos is not (PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Punct or PartOfSpeech.Noun or PartOfSpeech.Adv)) return false;
        return true;
    }

    /// <summary>"brothers X and Y", "les sœurs X et Y".</summary>
    private static FactDraft? Paired(SentenceReading reading, int noun)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int first = noun + 1;
        if (first < sentence.Count && sentence[first].Form == ",") first++;
        if (first >= sentence.Count || sentence.Covering[first] < 0) return null;
        int joint = End(sentence, first) + 1;
        if (joint + 1 >= sentence.Count || sentence[joint].Upos != PartOfSpeech.Cconj || sentence.Covering[joint + 1] < 0) return null;
        if (Sibling(reading, first, joint + 1) is not Filler one || Sibling(reading, joint + 1, first) is not Filler other || FactDraft.Same(one, other)) return null;
        FactDraft draft = new(FactVocabulary.Find("Kinship")!, sentence.Index, noun) { IsLabel = true, TriggerRange = new TextRange(sentence[noun].Start, sentence[noun].End), Score = 0.8 };
        draft.Add("Person", one);
        draft.Add("Relative", other);
        draft.Add("Relation", reading.Fillers.Text(draft.TriggerRange));
        return draft;
    }

    // A given name alone may look like anything: beside a brother it is somebody.
    private static Filler? Sibling(SentenceReading reading, int word, int beside) =>
        reading.Fillers.Entity(word, FillerTypes.Person) ?? (reading.Fillers.Entity(beside, FillerTypes.Person) is null ? null : reading.Fillers.Entity(word, FillerTypes.Product | FillerTypes.Organization));

    private static void Add(Dictionary<int, PlainList<FactDraft>> relations, FactDraft relation)
    {
        if (!relations.TryGetValue(relation.Sentence, out PlainList<FactDraft>? held)) relations.Add(relation.Sentence, held = new(1));
        held.Add(relation);
    }

    private static bool IsTold(Dictionary<int, PlainList<FactDraft>> relations, FactDraft relation)
    {
        if (!relations.TryGetValue(relation.Sentence, out PlainList<FactDraft>? ofSentence)) return false;
        foreach (FactDraft draft in ofSentence)
        {
            if (draft.Kind != relation.Kind) continue;
            bool all = draft.Trigger == relation.Trigger || relation.Of("Person") is not { Kind: FillerKind.Text };
            foreach (FactArgument argument in relation.Arguments)
                if (argument.Filler.Kind == FillerKind.Entity) all &= draft.Arguments.Exists(held => FactDraft.Same(held.Filler, argument.Filler));
            if (all) return true;
        }

        return false;
    }

    private static int End(AnnotatedSentence sentence, int word)
    {
        int name = sentence.Covering[word];
        while (word + 1 < sentence.Count && sentence.Covering[word + 1] == name) word++;
        return word;
    }
}
