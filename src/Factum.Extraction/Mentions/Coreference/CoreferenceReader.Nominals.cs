using System;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions.Coreference;

/// <content>What descriptions take up: "the company", "ce professeur".</content>
internal sealed partial class CoreferenceReader
{
    private Referent? BestForNominal(Markable nominal)
    {
        Referent? best = null;
        double bestScore = NominalThreshold;
        ConsiderDescribed(nominal.Lemma!, nominal, ref best, ref bestScore);

        // "Clear Earth, a charity in Leeds ... the charity": before others of its type, whose names alone say so.
        if (best is not null && nominal.Sentence - best.Latest.Sentence <= DescribedSentencesInView && !IsCompany(nominal.Lemma!)) return best;
        if (lexicon.Roles.TryGetValue(nominal.Lemma!, out string? office)) ConsiderDescribed(office, nominal, ref best, ref bestScore);
        if (lexicon.GenericNouns.Contains(nominal.Lemma!))
            for (int i = named.Count - 1; i >= 0; i--) Consider(named[i], nominal, ref best, ref bestScore);
        return best ?? OnlyCompany(nominal);
    }

    // "The company" some sentences behind the only one that the text has named: farther off than one of several may be.
    private Referent? OnlyCompany(Markable nominal)
    {
        if (nominal.Plural || nominal.Owner is not null || !IsCompany(nominal.Lemma!) || !lexicon.GenericNouns.Contains(nominal.Lemma!)) return null;
        Referent? only = null;
        foreach (Referent referent in named)
        {
            if (referent.Class != ReferentClass.Organization || double.IsNegativeInfinity(AntecedentScore.OfNominal(nominal, referent, lexicon))) continue;
            if (only is not null) return null;
            only = referent;
        }

        return only;
    }

    private bool IsCompany(string lemma) => lexicon.OrganizationTypes.TryGetValue(lemma, out string? type) && type == lexicon.CompanyType;

    private void ConsiderDescribed(string description, Markable nominal, ref Referent? best, ref double bestScore)
    {
        if (!byDescription.TryGetValue(description, out PlainList<Referent>? listed)) return;
        for (int i = listed.Count - 1; i >= 0 && i >= listed.Count - ReferentsInView; i--) Consider(listed[i], nominal, ref best, ref bestScore);
    }

    private void Consider(Referent referent, Markable nominal, ref Referent? best, ref double bestScore)
    {
        double score = AntecedentScore.OfNominal(nominal, referent, lexicon);
        if (score <= bestScore) return;
        best = referent;
        bestScore = score;
    }

    // "X resigned as the club's coach": whoever the verb is about held the office, and nobody else.
    private Referent? HolderOf(Sentence sentence, Markable office, Markable?[] byHead)
    {
        if (lexicon.Equative.Length == 0 || office.Class != ReferentClass.Person || office.Plural) return null;
        int adposition = sentence.Child(office.Head, DependencyRelation.Case);
        int verb = sentence[office.Head].Head;
        if (adposition < 0 || verb < 0 || verb > office.Head || sentence[verb].Upos != PartOfSpeech.Verb || sentence[adposition].Form != lexicon.Equative) return null;
        int whose = sentence.Child(verb, DependencyRelation.Obj) is int taken and >= 0 ? taken : sentence.Child(verb, DependencyRelation.Nsubj);
        return whose >= 0 && whose < office.Head && byHead[whose]?.Referent is { Class: ReferentClass.Person, Plural: false } holder ? holder : null;
    }

    // "son groupe", "her company": the one that the text gave them an office in.
    private Referent? FirmOf(Markable nominal)
    {
        if (nominal.Plural || (nominal.Class & ReferentClass.Organization) == 0 || !lexicon.GenericNouns.Contains(nominal.Lemma!)) return null;
        return nominal.Owner is { Type: AnaphorType.Possessive, Referent: { IsNamed: true, Class: ReferentClass.Person } owner } && firms.TryGetValue(owner, out Referent? firm) ? firm : null;
    }

    // "Pour X, … Le propriétaire de Y a …": an office that nobody was said to hold is the protagonist's.
    private Referent? Protagonist(Sentence sentence, Markable nominal)
    {
        if (nominal.Class != ReferentClass.Person || nominal.Plural || nominal.Prominence < 1.0 || nominal.Owner?.Referent is not { IsNamed: true, Class: ReferentClass.Organization } owner) return null;
        return lexicon.Roles.ContainsKey(nominal.Lemma!) ? Protagonist(sentence, nominal, owner) : null;
    }

    private Referent? Protagonist(Sentence sentence, Markable nominal, Referent owner)
    {
        foreach (int child in sentence.Children(nominal.Head)) if (child > nominal.Head && sentence[child].Upos == PartOfSpeech.Propn && sentence[child].Relation.Universal() == DependencyRelation.Appos) return null;
        Referent? best = null;
        double prominence = 0.2;
        foreach (Referent referent in named)
        {
            if (referent.Class != ReferentClass.Person || referent.Latest.Sentence != nominal.Sentence - 1 || (referent.Gender & nominal.Gender) == 0) continue;
            bool elsewhere = false;
            double latest = 0;
            foreach (Markable mention in referent.Mentions)
            {
                elsewhere |= mention.Lemma is not null && mention.Owner?.Referent is { } other && other != owner && lexicon.Roles.ContainsKey(mention.Lemma);
                if (mention.Sentence == nominal.Sentence - 1) latest = Math.Max(latest, mention.Prominence);
            }

            if (elsewhere || latest <= prominence) continue;
            best = referent;
            prominence = latest;
        }

        return best;
    }

    // "Ce professeur d'histoire", "le technicien de 51 ans", "l'ancien adjoint": somebody who was named, whatever was told of them.
    private Referent? TakenUp(Sentence sentence, Markable nominal, Markable?[] byHead)
    {
        if (nominal.Class == ReferentClass.Person && !nominal.Plural && lexicon.Concerned.Contains(nominal.Lemma!)) return Concerned(nominal);
        if (nominal.Class != ReferentClass.Person || nominal.Plural || nominal.Prominence < lexicon.ProminenceToTakeUp || !TakesUp(sentence, nominal.Head) || IsNamedBehind(sentence, nominal, byHead)) return null;
        Referent? best = null;
        double bestScore = PronounThreshold;
        for (int i = inView.Count - 1; i >= 0; i--)
        {
            Referent referent = inView[i];
            if (!referent.IsNamed || referent.Class != ReferentClass.Person || nominal.Sentence - referent.Latest.Sentence > 2) continue;
            double score = AntecedentScore.OfPronoun(nominal, referent, sentence, lexicon);
            if (referent.LatestBefore(nominal.Range.Start) is { } latest && latest.Sentence == nominal.Sentence && latest.Clause != nominal.Clause) score += 1.5;
            if (score <= bestScore) continue;
            best = referent;
            bestScore = score;
        }

        return best;
    }

    // "L'intéressé dément": of whom somebody has just told something, and not who told it, nor whom he names himself.
    private Referent? Concerned(Markable nominal)
    {
        Referent? best = null;
        Markable? nearest = null;
        foreach (Referent referent in named)
        {
            if (referent.Class != ReferentClass.Person || (referent.Gender & nominal.Gender) == 0 || referent.LatestBefore(nominal.Range.Start) is not { } latest || nominal.Sentence - latest.Sentence > 2) continue;
            if (latest.Quoted || (referent == quoted && quotedAt == latest.Sentence) || latest.Sentence == nominal.Sentence || (nearest is not null && nearest.Range.Start > latest.Range.Start)) continue;
            best = referent;
            nearest = latest;
        }

        return best;
    }

    private bool TakesUp(Sentence sentence, int noun)
    {
        foreach (int child in sentence.Children(noun))
        {
            DependencyRelation relation = sentence[child].Relation.Universal();
            if (relation == DependencyRelation.Det && sentence[child].Features.Has("PronType", "Dem")) return true;
            if (relation == DependencyRelation.Amod && child < noun && lexicon.Former.Contains(sentence[child].Lemma)) return true;
            if (relation == DependencyRelation.Nmod && child > noun && lexicon.AgeUnits.Contains(sentence[child].Form) && sentence.Child(child, DependencyRelation.Nummod) >= 0) return true;
        }

        return false;
    }

    private static bool IsNamedBehind(Sentence sentence, Markable nominal, Markable?[] byHead)
    {
        int at = nominal.Head;
        while (at + 1 < sentence.Count && sentence[at + 1].Start < nominal.Range.End) at++;
        for (int i = at + 1; i < sentence.Count && i <= at + 4; i++)
        {
            if (byHead[i] is { Type: AnaphorType.Name }) return true;
            if (sentence[i].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux) return false;
        }

        return false;
    }
}
