using System;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions.Coreference;

/// <summary>Finds what can refer in a sentence: names, noun phrases, pronouns and possessives, in text order.</summary>
internal sealed class MarkableReader(ParsedDocument document, DocumentEntities names, CoreferenceLexicon lexicon, Gazetteer? words)
{
    private const double OwnerProminence = 0.4;

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

    private Markable Inhabitant(int index, Sentence sentence, int i) => new()
    {
        Range = new TextRange(sentence[i - 1].Start, sentence[i].End),
        Sentence = index,
        Head = i,
        Type = AnaphorType.Personal,
        Gender = GenderOf(sentence[i - 1].Form.ToLowerInvariant(), sentence[i].Features),
        Class = ReferentClass.Person,
        Prominence = ProminenceOf(sentence, i),
        Clause = ClauseOf(sentence, i),
        Relation = TopRelation(sentence, i),
    };

    private Markable Nominal(int index, Sentence sentence, int i)
    {
        ref readonly Word word = ref sentence[i];
        AnaphorType type = AnaphorType.IndefiniteNominal;
        int start = word.Start;
        bool demonstrative = false;
        string? article = null;
        Morphology features = word.Features;
        string lemma = word.Lemma.ToLowerInvariant();
        string? office = null;
        bool opensOffice = lexicon.OfficeHeads.Contains(lemma);
        foreach (int child in sentence.Children(i))
        {
            ref readonly Word dependent = ref sentence[child];
            DependencyRelation relation = dependent.Relation.Universal();
            if (opensOffice && office is null && relation is DependencyRelation.Nmod or DependencyRelation.Amod) lexicon.OfficePhrases.TryGetValue(lemma + " " + dependent.Lemma.ToLowerInvariant(), out office);
            if (relation == DependencyRelation.Amod && child < i && dependent.Features.Has("Gender", "Fem")) features = dependent.Features;
            if (child < i && relation is not (DependencyRelation.Case or DependencyRelation.Mark or DependencyRelation.Cc or DependencyRelation.Punct
                or DependencyRelation.Cop or DependencyRelation.Nsubj or DependencyRelation.Advmod or DependencyRelation.Aux))
                start = Math.Min(start, dependent.Start);
            if (relation != DependencyRelation.Det && dependent.Relation != DependencyRelation.NmodPoss) continue;
            string form = dependent.Form.ToLowerInvariant();
            article ??= form;
            if (lexicon.DefiniteDeterminers.Contains(form) || lexicon.Pairs.Contains(form) || lexicon.Possessives.ContainsKey(form) || dependent.Relation == DependencyRelation.NmodPoss) type = AnaphorType.DefiniteNominal;
            demonstrative |= dependent.Features.Has("PronType", "Dem");
        }

        if (office is not null) lemma = office;
        else if (HyphenCompound(sentence, i) is { } compound) lemma = compound;
        else if (lexicon.NounsHaveGender && lemma.EndsWith("eur", StringComparison.Ordinal) && features.Has("Gender", "Fem") && lexicon.Nouns.ContainsKey(word.Form)) lemma = word.Form;
        else if (word.Upos == PartOfSpeech.Noun && lemma.Length > 6) lemma = FirmNoun(lemma);
        if (type == AnaphorType.IndefiniteNominal && SeatArticle(sentence, i) is int opening and >= 0)
        {
            type = AnaphorType.DefiniteNominal;
            start = sentence[opening].Start;
        }

        if (word.Upos != PartOfSpeech.Noun && IsParticipleNoun(sentence, i))
        {
            lemma = word.Form.ToLowerInvariant();
            article ??= sentence[i - 1].Form.ToLowerInvariant();
            start = sentence[i - 1].Start;
            type = AnaphorType.DefiniteNominal;
        }

        if (word.Relation.Universal() == DependencyRelation.Compound) type = AnaphorType.DefiniteNominal;
        if ((demonstrative || (lexicon.LatterTakesArticle && article is not null)) && lexicon.Pronouns.TryGetValue(lemma, out PronounEntry? nearest) && nearest.Type is AnaphorType.Nearest or AnaphorType.Farthest) type = nearest.Type;
        bool plural = word.Features.Has("Number", "Plur") && !lexicon.Invariables.Contains(lemma);
        return new Markable
        {
            Range = new TextRange(start, Math.Max(EndOf(sentence, i), word.End)),
            Sentence = index,
            Head = i,
            Type = type,
            Plural = plural,
            Lemma = lemma,
            Origin = OriginOf(sentence, i),
            Class = type is AnaphorType.Nearest or AnaphorType.Farthest ? ReferentClass.Any : office is not null ? ReferentClass.Person : ClassOf(lemma),
            Gender = GenderOf(article, features),
            Prominence = ProminenceOf(sentence, i),
            Clause = ClauseOf(sentence, i),
            Relation = TopRelation(sentence, i),
        };
    }

    // "Le groupe suisse", "the Danish company Norvale".
    private string? OriginOf(Sentence sentence, int head)
    {
        if (words is null) return null;
        foreach (int child in sentence.Children(head))
            if (sentence[child].Relation.Universal() is DependencyRelation.Amod or DependencyRelation.Compound && sentence[child].Upos is PartOfSpeech.Adj or PartOfSpeech.Propn && (words.Find(NameHash.Of(sentence[child].Form)) & NameClass.Demonym) != 0) return sentence[child].Lemma.ToLowerInvariant();
        return null;
    }

    // "The start-up", "the film-maker": words that the tokenizer parts.
    private string? HyphenCompound(Sentence sentence, int i)
    {
        if (lexicon.HeadsComeFirst || i < 2 || sentence[i - 1].Form != "-" || sentence[i - 1].End != sentence[i].Start || sentence[i - 2].End != sentence[i - 1].Start) return null;
        string compound = sentence[i - 2].Form.ToLowerInvariant() + "-" + sentence[i].Lemma.ToLowerInvariant();
        return lexicon.Nouns.ContainsKey(compound) ? compound : null;
    }

    // "The glassmaker": a maker, of whatever.
    private string FirmNoun(string lemma)
    {
        foreach (string ending in lexicon.FirmEndings) if (lemma.Length > ending.Length && lemma.EndsWith(ending, StringComparison.Ordinal) && !lexicon.Nouns.ContainsKey(lemma)) return ending;
        return lemma;
    }

    // "The Toledo, Ohio-based company": the article hangs on the town, and the town anywhere.
    private int SeatArticle(Sentence sentence, int noun)
    {
        int at = noun - 1;
        while (at > 1 && at > noun - 4 && sentence[at].Upos is PartOfSpeech.Adj or PartOfSpeech.Noun) at--;
        if (at < 4 || lexicon.Seated.Length == 0 || sentence[at].Form != lexicon.Seated || sentence[at - 1].Form != "-") return -1;
        at -= 2;
        while (at > 0 && sentence[at].Upos != PartOfSpeech.Det && (sentence[at].Form == "," || char.IsUpper(sentence[at].Form[0]))) at--;
        return lexicon.DefiniteDeterminers.Contains(sentence[at].Form.ToLowerInvariant()) ? at : -1;
    }

    // The noun phrase ends with its complements, before appositions, clauses and coordination.
    private static int EndOf(Sentence sentence, int head)
    {
        int end = sentence[head].End;
        int last = head;
        while (true)
        {
            int next = -1;
            foreach (int child in sentence.Children(last))
            {
                if (child <= head) continue;
                DependencyRelation relation = sentence[child].Relation.Universal();
                if (relation is DependencyRelation.Nmod or DependencyRelation.Amod or DependencyRelation.Flat or DependencyRelation.Compound or DependencyRelation.Nummod
                    or DependencyRelation.Fixed)
                    next = child;
                else if (relation is not (DependencyRelation.Case or DependencyRelation.Det or DependencyRelation.Advmod)) break;
            }

            if (next < 0) return end;
            end = Math.Max(end, sentence[next].End);
            last = next;
        }
    }

    // A noun that the lexicon does not have is what the names' cues say of it.
    private ReferentClass ClassOf(string lemma)
    {
        if (lexicon.Nouns.TryGetValue(lemma, out ReferentClass known)) return known;
        foreach (string ending in lexicon.PersonEndings) if (lemma.Length > ending.Length + 2 && lemma.EndsWith(ending, StringComparison.Ordinal)) return ReferentClass.Person;
        return words is not null && (words.Find(NameHash.Of(lemma)) & (NameClass.Office | NameClass.Kinship)) != 0 ? ReferentClass.Person : ReferentClass.Thing;
    }

    // "sa fille", "ses obsèques": only people have them.
    private bool IsPersonal(string lemma) =>
        lexicon.PersonalNouns.Contains(lemma) || (words is not null && (words.Find(NameHash.Of(lemma)) & NameClass.Kinship) != 0);

    // "Son fils a vendu. Il": the son rather than whose son he is.
    private bool IsSomebody(string lemma) => lexicon.HeadsComeFirst && lexicon.Nouns.TryGetValue(lemma, out ReferentClass known) && known == ReferentClass.Person;

    // "la maire": the article knows who holds the office better than the noun.
    private GrammaticalGender GenderOf(string? article, Morphology features) =>
        !lexicon.NounsHaveGender ? GrammaticalGender.Any
        : article is not null && lexicon.ArticleGenders.TryGetValue(article, out GrammaticalGender gender) ? gender
        : features.Has("Gender", "Masc") ? GrammaticalGender.Masculine
        : features.Has("Gender", "Fem") ? GrammaticalGender.Feminine
        : GrammaticalGender.Any;

    // "l'élue", "le suédois": an adjective or participle with its own determiner that no noun governs.
    private static bool IsNominalised(Sentence sentence, int i) =>
        sentence.Child(i, DependencyRelation.Det) >= 0 && sentence[i].Relation.Universal() is not (DependencyRelation.Amod or DependencyRelation.Flat);

    private Markable? OwnerOf(Sentence sentence, Markable markable)
    {
        if (markable.Lemma is null) return null;
        bool office = lexicon.OfficeHeads.Contains(sentence[markable.Head].Lemma) && markable.Lemma != sentence[markable.Head].Lemma;
        foreach (int child in sentence.Children(markable.Head))
        {
            if (byHead[child] is not { } inner) continue;
            if (inner.Type == AnaphorType.Possessive || sentence[child].Relation == DependencyRelation.NmodPoss) return inner;
            if (sentence[child].Relation.Universal() != DependencyRelation.Nmod) continue;

            // "le club dans un communiqué" belongs to nothing; "le club de X" does.
            int adposition = sentence.Child(child, DependencyRelation.Case);
            if (office && inner.Type != AnaphorType.Name) continue;
            if (adposition < 0 ? inner.Type == AnaphorType.Name : lexicon.Genitives.Contains(sentence[adposition].Lemma)) return inner;
        }

        return null;
    }

    internal static ReferentClass ClassOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => ReferentClass.Person,
        EntityKind.Organization => ReferentClass.Organization,
        EntityKind.Place => ReferentClass.Place,
        _ => ReferentClass.Thing,
    };

    // "Norvale's board meets on Monday. The company": whose it is stands nearly as high as what it is.
    private static bool IsOwnerOfSubject(Sentence sentence, int head) =>
        sentence[head].Relation == DependencyRelation.NmodPoss && sentence[head].Head >= 0 && sentence[sentence[head].Head].Relation.Universal() == DependencyRelation.Nsubj;

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
        DependencyRelation.Obl => 0.3,
        _ => 0.1,
    };

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
