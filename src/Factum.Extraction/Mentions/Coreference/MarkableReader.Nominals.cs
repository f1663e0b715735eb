using System;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions.Coreference;

/// <content>Nouns that may refer, with their class, gender and owner.</content>
internal sealed partial class MarkableReader
{
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
            Gender = EndsIn(lemma, lexicon.EpiceneEnds) && !(article is not null && lexicon.ArticleGenders.ContainsKey(article)) && ClassOf(lemma) == ReferentClass.Person ? GrammaticalGender.Any : GenderOf(article, features),
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

    internal static ReferentClass ClassOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => ReferentClass.Person,
        EntityKind.Organization => ReferentClass.Organization,
        EntityKind.Place => ReferentClass.Place,
        _ => ReferentClass.Thing,
    };

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

    // "Norvale's board meets on Monday. The company": whose it is stands nearly as high as what it is.
    private static bool IsOwnerOfSubject(Sentence sentence, int head) =>
        sentence[head].Relation == DependencyRelation.NmodPoss && sentence[head].Head >= 0 && sentence[sentence[head].Head].Relation.Universal() == DependencyRelation.Nsubj;
}
