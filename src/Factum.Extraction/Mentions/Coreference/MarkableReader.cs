using System;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions.Coreference;

/// <summary>Finds what can refer in a sentence: names, noun phrases, pronouns and possessives, in text order.</summary>
internal sealed partial class MarkableReader(ParsedDocument document, DocumentEntities names, CoreferenceLexicon lexicon, Gazetteer? words)
{
    private const double OwnerProminence = 0.4;
    private const double FrontedProminence = 0.9;
    private const int LongestFronted = 6;

    private readonly QuotedWords quoted = new(document);

    // Used again for the next sentence.
    private readonly PlainList<Markable> found = [];
    private Markable?[] byHead = new Markable?[64];
    private bool[] covered = new bool[64];
    private int nextName;
    private int nextBoilerplate;

    /// <summary>The markables of the sentence that was read last, each at its head.</summary>
    public Markable?[] ByHead => byHead;

    /// <summary>The markables of a sentence; sentences are read in order, each once, and the list is used again for the next.</summary>
    public PlainList<Markable> Read(int index)
    {
        found.Clear();
        Sentence sentence = document.Sentences[index];
        if (byHead.Length < sentence.Count)
        {
            byHead = new Markable?[sentence.Count * 2];
            covered = new bool[sentence.Count * 2];
        }

        Array.Clear(byHead, 0, sentence.Count);
        Array.Clear(covered, 0, sentence.Count);
        ReadNames(index, sentence);
        for (int i = 0; i < sentence.Count; i++)
        {
            if (byHead[i] is { } name) found.Add(name);
            else if (!covered[i]) ReadWord(index, sentence, i);
        }

        quoted.Read(index);
        foreach (Markable markable in found)
        {
            markable.Owner = OwnerOf(sentence, markable);
            markable.Quoted = quoted.Holds(markable.Head);
        }

        return found;
    }

    /// <summary>Puts names' markables at their heads.</summary>
    private void ReadNames(int index, Sentence sentence)
    {
        for (; nextName < names.Mentions.Count && names.Mentions[nextName].Sentence <= index; nextName++)
        {
            Mention mention = names.Mentions[nextName];
            if (mention.Sentence < index || mention.Head < 0 || mention.Head >= sentence.Count) continue;
            for (int i = mention.Head; i >= 0 && sentence[i].End > mention.Range.Start; i--) covered[i] = true;
            for (int i = mention.Head; i < sentence.Count && sentence[i].Start < mention.Range.End; i++) covered[i] = true;
            if (IsSetAside(mention.Range.Start)) continue;
            byHead[mention.Head] = new Markable
            {
                Range = mention.Range,
                Sentence = index,
                Head = mention.Head,
                Type = AnaphorType.Name,
                Entity = mention.Entity,
                Prominence = IsOwnerOfSubject(sentence, mention.Head) ? OwnerProminence : ProminenceOf(sentence, mention.Head),
                Clause = ClauseOf(sentence, mention.Head),
                IsInRelative = IsInRelative(sentence, mention.Head, mention.Range.Start),
                Relation = TopRelation(sentence, mention.Head),
                Class = ClassOf(names.Entities[mention.Entity].Kind),
                Origin = lexicon.NounsHaveGender ? null : OriginOf(sentence, mention.Head),
            };
        }
    }

    // "Par X": nobody refers to who wrote the article.
    private bool IsSetAside(int start)
    {
        while (nextBoilerplate < names.Boilerplate.Count && names.Boilerplate[nextBoilerplate].End <= start) nextBoilerplate++;
        return nextBoilerplate < names.Boilerplate.Count && names.Boilerplate[nextBoilerplate].Start <= start;
    }

    /// <summary>Whether a comma or a closing quotation mark stands before the verb of a pronoun behind it, which is its subject whatever else the tree took for it: "la chaîne, a-t-il précisé,".</summary>
    private static bool IsInserted(Sentence sentence, int pronoun)
    {
        int at = pronoun - 1;
        while (at > 0 && sentence[at].Upos is PartOfSpeech.Aux or PartOfSpeech.Verb or PartOfSpeech.Adv or PartOfSpeech.Pron) at--;
        return at > 0 && at < pronoun - 1 && sentence[at].Form is "," or "»" or "”" or "\"" && sentence[sentence.Count - 1].Form != "?";
    }

    /// <summary>Whether a pronoun for a place stands between a pronoun and a verb in a perfect tense, as in "il y a rencontré X": the tree took the first for one that stands for nothing.</summary>
    private static bool IsBesidePlace(Sentence sentence, int pronoun)
    {
        int verb = sentence[pronoun].Head;
        return verb > pronoun + 2 && sentence[verb].Upos == PartOfSpeech.Verb && sentence[verb].Features.Has("VerbForm", "Part") && sentence[pronoun + 1].Upos == PartOfSpeech.Pron && sentence[pronoun + 1].Head == verb && sentence[pronoun + 1].Relation.Universal() == DependencyRelation.Obl && sentence.Child(verb, DependencyRelation.Aux) > pronoun;
    }

    // "Avec lui", not "pour lui dire".
    private bool IsStressed(Sentence sentence, int pronoun) =>
        pronoun > 0 && sentence[pronoun - 1].Upos == PartOfSpeech.Adp && lexicon.MasculineStressed.Contains(sentence[pronoun].Form) && (pronoun + 1 >= sentence.Count || sentence[pronoun + 1].Upos is not (PartOfSpeech.Verb or PartOfSpeech.Aux));

    private void ReadPronoun(int index, Sentence sentence, int i, PronounEntry entry, bool possessive)
    {
        ref readonly Word word = ref sentence[i];
        bool coordinated = i + 1 < sentence.Count && sentence[i + 1].Upos == PartOfSpeech.Cconj;
        bool inverted = lexicon.HasClitics && word.Relation.Universal() == DependencyRelation.Expl && word.Form.Length > 1 && word.Form[0] == '-' && word.Head >= 0 && (sentence.Child(word.Head, DependencyRelation.Nsubj) < 0 || IsInserted(sentence, i));
        inverted |= lexicon.HasClitics && word.Relation.Universal() == DependencyRelation.Expl && IsBesidePlace(sentence, i);
        bool dative = word.Relation.Universal() == DependencyRelation.Expl && word.Head > i && lexicon.DativeClitics.Contains(word.Form.ToLowerInvariant());
        if (i + 1 < sentence.Count && IsParticipleNoun(sentence, i + 1)) return;
        if ((word.Relation.Universal() == DependencyRelation.Expl && !coordinated && !inverted && !dative) || lexicon.IsExpletive(sentence, i)) return;
        if (entry.Type == AnaphorType.Relative && word.Relation.Universal() == DependencyRelation.Mark) return;
        int place = possessive ? Math.Max(word.Head, 0) : i;
        byHead[i] = new Markable
        {
            Range = new TextRange(word.Start, word.End),
            Sentence = index,
            Head = i,
            Type = entry.Type,
            Gender = IsStressed(sentence, i) ? GrammaticalGender.Masculine : entry.Gender,
            Plural = entry.Plural,
            Class = entry.Type == AnaphorType.Possessive && IsPersonal(sentence[place].Lemma) ? entry.Class & ReferentClass.Person : entry.Class,
            Prominence = entry.Type == AnaphorType.Possessive && IsSomebody(sentence[place].Lemma) ? 0 : ProminenceOf(sentence, place),
            Clause = ClauseOf(sentence, place),
            Relation = inverted ? DependencyRelation.Nsubj : dative ? DependencyRelation.Iobj : word.Relation.Universal(),
        };
        found.Add(byHead[i]!);
    }

    private void AddAge(int index, Sentence sentence, int i, int age)
    {
        ref readonly Word word = ref sentence[i];

        // "The 29-year-old": somebody who was named.
        byHead[i] = new Markable
        {
            Range = new TextRange(sentence[age].Start, word.End),
            Sentence = index,
            Head = i,
            Type = AnaphorType.Personal,
            Gender = GrammaticalGender.Any,
            Class = ReferentClass.Person,
            Prominence = ProminenceOf(sentence, i),
            Clause = ClauseOf(sentence, i),
            Relation = word.Relation.Universal(),
        };
        found.Add(byHead[i]!);
    }

    private void ReadWord(int index, Sentence sentence, int i)
    {
        ref readonly Word word = ref sentence[i];
        bool possessive = (word.Upos == PartOfSpeech.Det && !(lexicon.HasClitics && word.Relation.Universal() is DependencyRelation.Obj or DependencyRelation.Iobj)) || word.Relation == DependencyRelation.NmodPoss;
        if (word.Upos is PartOfSpeech.Pron or PartOfSpeech.Det
            && (possessive ? lexicon.Possessives : lexicon.Pronouns).TryGetValue(word.Form.ToLowerInvariant(), out PronounEntry? entry))
        {
            ReadPronoun(index, sentence, i, entry, possessive);
        }
        else if (lexicon.Ages.Count > 0 && lexicon.Ages.Contains(word.Form) && AgeStart(sentence, i) is int age and >= 0)
        {
            AddAge(index, sentence, i, age);
        }
        else if (IsInhabitant(sentence, i))
        {
            byHead[i] = Inhabitant(index, sentence, i);
            found.Add(byHead[i]!);
        }
        else if (word.Upos == PartOfSpeech.Num && lexicon.PairNouns.Contains(word.Form) && IsNominalised(sentence, i) && word.Relation.Universal() is DependencyRelation.Nsubj or DependencyRelation.Obj or DependencyRelation.Obl)
        {
            byHead[i] = Nominal(index, sentence, i);
            found.Add(byHead[i]!);
        }
        else if (word.Upos is PartOfSpeech.Noun || IsCapitalisedNoun(sentence, i) || IsParticipleNoun(sentence, i) || (word.Upos == PartOfSpeech.Adj && IsNominalised(sentence, i)))
        {
            bool body = word.Relation.Universal() == DependencyRelation.Compound && IsBodyOfOffice(sentence, i);
            if (IsShared(sentence, i)) return;
            if (word.Relation.Universal() is DependencyRelation.Fixed or DependencyRelation.Flat || (word.Relation.Universal() == DependencyRelation.Compound && !body) || IsFormOfAddress(word)) return;
            byHead[i] = Nominal(index, sentence, i);
            found.Add(byHead[i]!);
        }
    }

    // "The Prime Minister", "the Company": a noun whose capital makes a name of it.
    private bool IsCapitalisedNoun(Sentence sentence, int i)
    {
        if (lexicon.HeadsComeFirst || sentence[i].Upos != PartOfSpeech.Propn || covered[i] || !lexicon.Nouns.ContainsKey(sentence[i].Form.ToLowerInvariant()) || (i + 1 < sentence.Count && (covered[i + 1] || sentence[i + 1].Upos == PartOfSpeech.Propn))) return false;
        int first = i - 1;
        while (first > 0 && !covered[first] && sentence[first].Upos is PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Noun) first--;
        return first >= 0 && !covered[first] && lexicon.DefiniteDeterminers.Contains(sentence[first].Form.ToLowerInvariant());
    }

    // "11% of the capital", "the issued share capital".
    private bool IsShared(Sentence sentence, int noun) =>
        lexicon.SharedNouns.Contains(sentence[noun].Lemma) && (sentence.Child(noun, DependencyRelation.Compound) >= 0 || (sentence[noun].Head is >= 0 and int whole && sentence[whole].Upos is PartOfSpeech.Sym or PartOfSpeech.Num));

    // "Poursuit l'élue", "l'intéressé a nié": nobody says so of what is done, whatever the tagger makes of it.
    private bool IsParticipleNoun(Sentence sentence, int i)
    {
        if (lexicon.ParticipleEnds.Length == 0 || i == 0 || sentence[i].Upos is not (PartOfSpeech.Verb or PartOfSpeech.Adj) || !lexicon.ParticipleArticles.Contains(sentence[i - 1].Form.ToLowerInvariant()) || (i + 1 < sentence.Count && sentence[i + 1].Upos == PartOfSpeech.Noun)) return false;
        return EndsIn(sentence[i].Form, lexicon.ParticipleEnds) && lexicon.Nouns.TryGetValue(sentence[i].Form, out ReferentClass known) && known == ReferentClass.Person;
    }

    /// <summary>The article of an age that stands for somebody, or -1: not of "the 29-year-old striker".</summary>
    private int AgeStart(Sentence sentence, int word)
    {
        int at = word - 1;
        while (at > 0 && at > word - 6 && (sentence[at].Upos is PartOfSpeech.Num or PartOfSpeech.Punct || sentence[at].Form == "-" || sentence[at].Form == lexicon.AgeUnit)) at--;
        if (at < 0 || at > word - 3 || !lexicon.DefiniteDeterminers.Contains(sentence[at].Form.ToLowerInvariant())) return -1;
        return word + 1 < sentence.Count && sentence[word + 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj && sentence[word].Head == word + 1 ? -1 : at;
    }

    // "council leader X", "university President Y": the one that was named.
    private bool IsBodyOfOffice(Sentence sentence, int i)
    {
        int head = sentence[i].Head;
        return !lexicon.HeadsComeFirst && head == i + 1 && sentence.Child(head, DependencyRelation.Nmod) is var owner && !(owner >= 0 && sentence[owner].Relation == DependencyRelation.NmodPoss && sentence[owner].Upos == PartOfSpeech.Pron) && !sentence[i].Features.Has("Number", "Plur") && lexicon.GenericNouns.Contains(sentence[i].Lemma)
            && lexicon.Nouns.TryGetValue(sentence[i].Lemma, out ReferentClass body) && body == ReferentClass.Organization
            && lexicon.Nouns.TryGetValue(sentence[head].Lemma.ToLowerInvariant(), out ReferentClass office) && (office & ReferentClass.Person) != 0;
    }

    private bool IsFormOfAddress(in Word word) =>
        word.End - word.Start <= 8 && char.IsUpper(word.Form[0]) && word.Form.TrimEnd('.').ToLowerInvariant() is { } form && (lexicon.MasculineTitles.Contains(form) || lexicon.FeminineTitles.Contains(form));

    // "Le Sénégalais a marqué", "the Brazilian said": somebody who was named.
    private bool IsInhabitant(Sentence sentence, int i)
    {
        ref readonly Word word = ref sentence[i];
        if (words is null || i == 0 || word.End - word.Start < 5 || !char.IsUpper(word.Form[0]) || word.Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj)) return false;
        bool subject = i + 1 < sentence.Count && sentence[i + 1].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux;
        if ((!subject && word.Relation.Universal() is not (DependencyRelation.Nsubj or DependencyRelation.Obj or DependencyRelation.Obl or DependencyRelation.Nmod)) || word.Features.Has("Number", "Plur")) return false;
        int article = i - 1;
        bool adherent = lexicon.Adherents.Count > 0 && lexicon.Adherents.Contains(word.Form.ToLowerInvariant());
        if (adherent && article > 0 && sentence[article].Upos is PartOfSpeech.Propn or PartOfSpeech.Adj) article--;
        if (!lexicon.DefiniteDeterminers.Contains(sentence[article].Form.ToLowerInvariant()) || (!adherent && (words.Find(NameHash.Of(word.Form)) & NameClass.Demonym) == 0)) return false;

        // "The Dutch" are many, "the Spaniard" is one.
        if (lexicon.InhabitantEndings.Length > 0 && !adherent && !EndsIn(word.Form, lexicon.InhabitantEndings)) return false;
        if (i + 1 >= sentence.Count) return true;
        return sentence[i + 1].Upos is not (PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj) && !covered[i + 1];
    }

    private static bool EndsIn(string form, string[] endings)
    {
        foreach (string ending in endings) if (form.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    // Coordination and apposition stand where their first part stands, and a name where its form of address does.
    private int TopOf(Sentence sentence, int i)
    {
        for (int steps = 0; steps < 16 && sentence[i].Head >= 0; steps++)
        {
            DependencyRelation relation = sentence[i].Relation.Universal();
            bool addressed = relation is DependencyRelation.Nmod or DependencyRelation.Compound && sentence[i].Head == i - 1 && IsFormOfAddress(sentence[i - 1]);
            if (!addressed && relation is not (DependencyRelation.Conj or DependencyRelation.Appos or DependencyRelation.Flat)) break;
            i = sentence[i].Head;
        }

        return i;
    }

    private DependencyRelation TopRelation(Sentence sentence, int i) => sentence[TopOf(sentence, i)].Relation.Universal();

    private double ProminenceOf(Sentence sentence, int i) => TopRelation(sentence, i) switch
    {
        DependencyRelation.Nsubj or DependencyRelation.Dislocated => 1.0,
        DependencyRelation.Root => 0.6,
        DependencyRelation.Obj or DependencyRelation.Iobj => 0.5,
        DependencyRelation.Obl => IsFrontedTopic(sentence, i) ? FrontedProminence : 0.3,
        _ => 0.1,
    };

    // "For Norvale, the clock is ticking. It": what the sentence is said to be about.
    private bool IsFrontedTopic(Sentence sentence, int i) => i is > 0 and < LongestFronted && sentence[0].Head == i && lexicon.TopicCases.Contains(sentence[0].Form);

    // Where the tree tells nothing, the noun before "that" does.
    private static bool IsInRelative(Sentence sentence, int i, int start)
    {
        if (ClauseOf(sentence, i) is >= 0 and int clause && sentence[clause].Relation.Universal() == DependencyRelation.Acl) return true;
        int before = i;
        while (before > 0 && (sentence[before].Start >= start || sentence[before].Upos == PartOfSpeech.Det)) before--;
        return before > 1 && sentence[before].Upos is PartOfSpeech.Sconj or PartOfSpeech.Pron && sentence[before - 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn;
    }

    private static int ClauseOf(Sentence sentence, int i)
    {
        for (int steps = 0; steps < 64 && i >= 0; steps++)
        {
            if (sentence[i].Upos is PartOfSpeech.Verb || sentence[i].Relation.Universal() is DependencyRelation.Root or DependencyRelation.Ccomp or DependencyRelation.Advcl or DependencyRelation.Acl)
                return i;
            i = sentence[i].Head;
        }

        return -1;
    }
}
