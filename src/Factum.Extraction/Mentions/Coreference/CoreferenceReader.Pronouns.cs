using System;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Mentions.Coreference;

/// <content>What pronouns take up.</content>
internal sealed partial class CoreferenceReader
{
    private Referent? Modified(Sentence sentence, Markable relative, Markable?[] byHead)
    {
        if (relative.Head > 0 && sentence[relative.Head - 1].Upos == PartOfSpeech.Cconj)
        {
            // "X, who defends Y and who": both clauses are X's.
            for (int i = relative.Head - 2; i >= 0; i--) if (byHead[i] is { Type: AnaphorType.Relative, Referent: { } same }) return same;
        }

        Referent? modified = ModifiedByTree(sentence, relative, byHead);
        if (!lexicon.PersonalRelatives.Contains(sentence[relative.Head].Form) || (modified is not null && (modified.Class & ReferentClass.Person) != 0)) return modified;

        // "X, the magnate who founded Y": somebody, though the tree hangs the clause on a thing.
        for (int i = relative.Head - 1; i >= 0 && i >= relative.Head - 8; i--)
            if (byHead[i]?.Referent is { Class: ReferentClass.Person } person) return person;
        return modified;
    }

    private static Referent? ModifiedByTree(Sentence sentence, Markable relative, Markable?[] byHead)
    {
        int word = relative.Head;
        for (int steps = 0; steps < 8 && sentence[word].Head >= 0; steps++)
        {
            bool clause = sentence[word].Relation.Universal() == DependencyRelation.Acl;
            word = sentence[word].Head;
            if (clause) return (byHead[word] ?? NameAround(sentence, word, byHead))?.Referent;
        }

        // Where the tree has no relative clause, the pronoun follows its noun.
        int before = relative.Head - 1;
        if (before > 0 && sentence[before].Upos == PartOfSpeech.Punct) before--;
        return before < 0 ? null : (byHead[before] ?? NameAround(sentence, before, byHead))?.Referent;
    }

    // "Claire Dumont, elle, a refusé", "le conseil, lui, attend", "le club résiste lui aussi": the pronoun only stresses the subject.
    private bool IsStress(Sentence sentence, Markable pronoun)
    {
        int at = pronoun.Head;
        if (lexicon.Stresses.Count == 0 || pronoun.Type != AnaphorType.Personal || at < 2 || at + 1 >= sentence.Count) return false;
        return lexicon.Stresses.Contains(sentence[at + 1].Form) || (sentence[at - 1].Form == "," && sentence[at + 1].Form == ",");
    }

    private static Referent? Stressed(Markable pronoun, Markable?[] byHead)
    {
        Referent? nearest = null;
        for (int i = pronoun.Head - 1; i >= 0; i--)
        {
            if (byHead[i] is not { Referent: { } referent } markable || referent.Plural != pronoun.Plural || markable.Type == AnaphorType.Possessive || (referent.Class == ReferentClass.Person && (referent.Gender & pronoun.Gender) == 0)) continue;
            if (markable.Prominence >= 1.0) return referent;
            if (referent.IsNamed) nearest ??= referent;
        }

        return nearest;
    }

    // "Norvale itself is small": what stands right before the pronoun.
    private Referent? Reinforced(Sentence sentence, Markable pronoun, Markable?[] byHead)
    {
        if (!lexicon.Reflexives.Contains(sentence[pronoun.Head].Form)) return null;
        for (int i = pronoun.Head - 1; i >= 0 && i > pronoun.Head - 4; i--)
            if (byHead[i] is { Referent: { } referent } before && before.Range.End == pronoun.Range.Start - 1) return referent.Plural == pronoun.Plural ? referent : null;
        return null;
    }

    private Referent? BestForPronoun(Sentence sentence, Markable pronoun, Markable?[] byHead)
    {
        string? family = FamilyOf(sentence, pronoun, byHead);
        Referent? best = null;
        double bestScore = pronoun.Type is AnaphorType.Nearest or AnaphorType.Farthest ? DemonstrativeThreshold : PronounThreshold;
        for (int i = inView.Count - 1; i >= 0; i--)
        {
            bool far = pronoun.Sentence - inView[i].Latest.Sentence > SentencesInView;
            if (far && !(inView[i].IsTopic && inView[i].Class == ReferentClass.Person)) continue;
            if (pronoun.Quoted && inView[i] == quoted && pronoun.Sentence - quotedAt <= SentencesOfQuote) continue;
            double score = AntecedentScore.OfPronoun(pronoun, inView[i], sentence, lexicon);
            if (family is not null && inView[i].IsNamed && BearsName(inView[i], family, pronoun)) score += SameFamily;
            if (opensParagraph && inView[i].IsTopic && inView[i].Class == ReferentClass.Person && inView[i].Latest.Sentence < current) score += TopicOfParagraph;
            if (far) score += Protagonism;
            if (score <= bestScore) continue;
            best = inView[i];
            bestScore = score;
        }

        return best;
    }

    // "sa veuve, Odile Garnier": of a Garnier before others.
    private string? FamilyOf(Sentence sentence, Markable possessive, Markable?[] byHead)
    {
        if (possessive.Type != AnaphorType.Possessive) return null;
        int noun = sentence[possessive.Head].Head;
        if (noun < possessive.Head) return null;
        for (int i = noun + 1; i < sentence.Count && i <= noun + 4; i++)
            if (byHead[i] is { Type: AnaphorType.Name, Class: ReferentClass.Person } name) return Surname(name.Entity);
        return null;
    }

    // "Son président, Bertrand Delorme": of "Delorme-Vial" before other firms.
    private bool BearsName(Referent referent, string family, Markable possessive)
    {
        if (referent.Class != ReferentClass.Organization) return (possessive.Class == ReferentClass.Person || lexicon.SurnamesStandAlone) && Surname(referent.Entity) == family;
        string name = names.Entities[referent.Entity].Name;
        int at = family.Length > 3 ? name.IndexOf(family, StringComparison.Ordinal) : -1;
        return at >= 0 && (at == 0 || !char.IsLetter(name[at - 1])) && (at + family.Length == name.Length || !char.IsLetter(name[at + family.Length]));
    }

    private string? Surname(int entity)
    {
        string name = names.Entities[entity].Name;
        int space = name.LastIndexOf(' ');
        return space < 0 ? null : name.Substring(space + 1);
    }
}
