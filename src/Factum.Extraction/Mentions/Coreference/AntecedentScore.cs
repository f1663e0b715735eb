using System;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Mentions.Coreference;

/// <summary>
/// How well a referent suits a markable as its antecedent: agreement excludes, salience ranks. The factors are the classic ones of
/// Lappin and Leass (1994): recency, grammatical role, parallelism, frequency of mention.
/// </summary>
internal static class AntecedentScore
{
    private static readonly double[] Halving = [1, 0.5, 0.25, 0.125];

    // What somebody says in quotation marks is less in view than who says it.
    private const double QuotedProminence = 0.9;

    // "Its spokesman said" is about the spokesman first.
    private const double PossessiveShare = 0.4;

    // "Norvale hired Anna Keller. She": a name that is known for a woman's.
    private const double KnownGender = 0.3;

    // "Le groupe suisse" is the one that the text called Swiss before.
    private const double SameOrigin = 0.8;
    private const double OtherOrigin = -1.0;

    // Somebody of whom the text told another trade.
    private const double OtherTrade = 0.5;

    // "They" are people rather than a firm.
    private const double CollectiveShare = 0.3;

    // "Elle" is a firm of which nothing told that it is feminine rather seldom.
    private const double UnknownGender = 0.4;

    // What a text opens with, a firm as much as a person, is what it goes on about.
    private const double OpeningTopic = 0.3;

    // Each time that the mentions grow by e.
    private const double Frequency = 0.5;

    // Of a description, which says more by itself than a pronoun.
    private const double SalienceOfDescribed = 0.4;

    // "X and his wife": whose wife she is stands right before.
    private const double Coordinated = 1.5;

    // "X sold its shares. The latter": whose they are was not mentioned last.
    private const double PossessiveAlone = 0.5;

    // "The firm" in the sentence behind that of which a firm is the subject.
    private const double SubjectBefore = 0.6;

    // "X said it would": the firm that says it.
    private const double OfTeller = 0.9;

    // "The group" is rather not "the Sisters".
    private const double PluralForOne = 0.8;

    // "La Gazette écrit que … Elle": who only reports is rather not meant.
    private const double OfReporter = 0.5;

    // "La région lui a accordé une subvention": a town or a firm rather than somebody.
    private const double OfGrantee = 0.6;

    // "It was a frosty meeting": no firm is a meeting.
    private const double OtherThing = 1.5;

    /// <summary>What cannot be the antecedent.</summary>
    public const double Excluded = double.NegativeInfinity;

    /// <summary>Scores a referent for a personal pronoun, a possessive or a "the latter".</summary>
    public static double OfPronoun(Markable pronoun, Referent referent, Sentence sentence, CoreferenceLexicon lexicon)
    {
        if (pronoun.Plural != referent.Plural && !(pronoun.Plural && (referent.HasPluralName || IsCollective(referent, lexicon)))) return Excluded;
        bool surname = pronoun.Class == ReferentClass.Person && referent.MayBePerson && !IsDescribedAsOrganization(referent, lexicon);
        bool unsure = referent.MayBeOrganization && (pronoun.Class & ReferentClass.Organization) != 0;
        if ((pronoun.Class & referent.Class) == 0 && !surname && !unsure) return Excluded;
        bool person = referent.Class == ReferentClass.Person && !(unsure && (pronoun.Class & ReferentClass.Person) == 0);
        if ((person || lexicon.NounsHaveGender) && (pronoun.Gender & referent.Gender) == 0 && (person || !IsCalled(referent, pronoun))) return Excluded;
        if (referent.IsLoose && (referent.Class != ReferentClass.Person || pronoun.Type == AnaphorType.Nearest)) return Excluded;
        if (referent.LatestBefore(pronoun.Range.Start) is not { } latest) return Excluded;
        if (latest.Sentence == pronoun.Sentence && latest.Range.Overlaps(pronoun.Range)) return Excluded;
        if (IsItself(pronoun, referent, sentence)) return Excluded;
        if (latest.Sentence == pronoun.Sentence && latest.Type == AnaphorType.Name && IsBracketed(latest, sentence)) return Excluded;
        if (referent.Class == ReferentClass.Organization && latest.Sentence == pronoun.Sentence && IsAsker(latest, sentence, lexicon)) return Excluded;
        bool sameClause = latest.Sentence == pronoun.Sentence && latest.Clause == pronoun.Clause;
        if (sameClause && pronoun.Type == AnaphorType.Personal && !IsInsidePhrase(latest) && !IsInsidePhrase(pronoun)) return Excluded;

        if (pronoun.Type == AnaphorType.Personal && latest.Sentence == pronoun.Sentence && IsActedOnByOneOf(pronoun, referent, sentence)) return Excluded;

        int distance = pronoun.Sentence - latest.Sentence;
        if (pronoun.Type is AnaphorType.Nearest or AnaphorType.Farthest)
            return OfDemonstrative(pronoun, referent, latest, distance, IsAnimate(pronoun, sentence, lexicon));

        double score = Salience(pronoun, referent);
        if (pronoun.Type == AnaphorType.Possessive && sameClause && latest.Prominence > 0.4) score += 0.5;
        if (person && IsCoordinatedWith(pronoun, latest, sentence, lexicon)) score += Coordinated;
        if (latest.Prominence == pronoun.Prominence && pronoun.Prominence > 0.4) score += 0.25;
        if (referent.IsNamed || (pronoun.Plural && !referent.IsLoose && referent.Members.Count > 1 && referent.Members[0].IsNamed)) score += 0.35;
        if (person && lexicon.NounsHaveGender && pronoun.Type == AnaphorType.Personal && referent.Gender == pronoun.Gender) score += KnownGender;
        if (referent.IsLoose) score -= 0.4;
        if (lexicon.NounsHaveGender && pronoun.Type == AnaphorType.Personal && referent.Class == ReferentClass.Organization && referent.Gender == GrammaticalGender.Any) score -= UnknownGender;
        if (surname || (unsure && (pronoun.Class & referent.Class) == 0)) score -= surname ? 0.4 : 0.2;
        if (person && referent.MayBeOrganization && pronoun.Type == AnaphorType.Personal) score -= lexicon.NounsHaveGender ? 0.5 : 0.1;
        if (pronoun.Plural && !referent.Plural && !referent.HasPluralName) score -= CollectiveShare;
        if (IsAnimate(pronoun, sentence, lexicon)) score += person ? 0.7 : referent.Class == ReferentClass.Organization ? 0.3 : referent.Class == ReferentClass.Place && referent.IsNamed && !lexicon.NounsHaveGender ? 0 : -0.8;
        if (referent.Class == ReferentClass.Thing && !referent.IsNamed) score -= pronoun.Type == AnaphorType.Personal ? 0.3 : pronoun.Type == AnaphorType.Possessive ? OfThing(pronoun, sentence, lexicon) : 0;
        if (person && IsCorporate(pronoun, sentence, lexicon)) score -= 1.0;
        if (IsGranted(pronoun, sentence, lexicon)) score -= person ? OfGrantee : 0;
        else if (referent.Class == ReferentClass.Place && lexicon.NounsHaveGender && pronoun.Type == AnaphorType.Personal) score -= 0.5;
        if (!person && IsNamedThing(pronoun, sentence, lexicon)) score -= OtherThing;
        if (referent.IsMedia && !referent.IsTopic) score -= OfReporter;
        if (referent.IsTopic && !person && pronoun.Plural == referent.Plural) score += OpeningTopic;
        if (latest.Type is AnaphorType.Personal) score += 0.2;
        if (referent.Class == ReferentClass.Organization && pronoun.Type == AnaphorType.Personal && !pronoun.Quoted && IsTeller(pronoun, referent, sentence, lexicon)) score += OfTeller;
        if (distance == 0) score -= 0.01 * Math.Min(30, Math.Abs(pronoun.Head - latest.Head));
        return score;
    }

    // Whether the noun that says what the pronoun stands for is of no institution and no place.
    private static bool IsNamedThing(Markable pronoun, Sentence sentence, CoreferenceLexicon lexicon)
    {
        if (lexicon.NounsHaveGender || pronoun.Plural || pronoun.Type != AnaphorType.Personal || pronoun.Relation != DependencyRelation.Nsubj) return false;
        int noun = sentence[pronoun.Head].Head;
        return noun > pronoun.Head && sentence[noun].Upos == PartOfSpeech.Noun && sentence.Child(noun, DependencyRelation.Cop) >= 0 && !lexicon.Nouns.ContainsKey(sentence[noun].Lemma) && !lexicon.GenericNouns.Contains(sentence[noun].Lemma);
    }

    private static bool IsGranted(Markable pronoun, Sentence sentence, CoreferenceLexicon lexicon)
    {
        int verb = lexicon.Grants.Count > 0 && pronoun.Type == AnaphorType.Personal && lexicon.DativeClitics.Contains(sentence[pronoun.Head].Form) ? sentence[pronoun.Head].Head : -1;
        return verb > pronoun.Head && sentence.Child(verb, DependencyRelation.Obj) is int given and >= 0 && lexicon.Grants.Contains(sentence[given].Lemma);
    }

    // Whether a referent is the subject, or stands beside it, of the verb that says the clause of which the pronoun is the subject.
    private static bool IsTeller(Markable pronoun, Referent referent, Sentence sentence, CoreferenceLexicon lexicon)
    {
        if (pronoun.Relation != DependencyRelation.Nsubj) return false;
        int verb = sentence[pronoun.Head].Head;
        if (verb < 0 || sentence[verb].Relation.Universal() != DependencyRelation.Ccomp || sentence[verb].Head is not (int teller and >= 0) || teller > pronoun.Head || !lexicon.SpeechVerbs.Contains(sentence[teller].Lemma)) return false;
        int subject = sentence.Child(teller, DependencyRelation.Nsubj);
        for (int i = referent.Mentions.Count - 1; i >= 0 && subject >= 0 && referent.Mentions[i].Sentence == pronoun.Sentence; i--)
        {
            int word = referent.Mentions[i].Head;
            while (word >= 0 && word != subject && sentence[word].Relation.Universal() is DependencyRelation.Appos or DependencyRelation.Flat) word = sentence[word].Head;
            if (word == subject) return true;
        }

        return false;
    }

    // "X (MR) l'accuse": nobody takes up what brackets add.
    private static bool IsBracketed(Markable name, Sentence sentence)
    {
        int first = name.Head;
        while (first > 0 && sentence[first - 1].Start >= name.Range.Start) first--;
        return first > 0 && sentence[first - 1].Form == "(";
    }

    // "L'usine Norvale ... L'exploitant ... Il": a thing has the gender of the noun that it was called by last.
    private static bool IsCalled(Referent referent, Markable pronoun) =>
        referent.LatestBefore(pronoun.Range.Start) is { Lemma: not null } latest && latest.Gender != GrammaticalGender.Any && (latest.Gender & pronoun.Gender) != 0;

    // "Celui-ci" and "the latter" are what was mentioned last, before its complements and rather than what the sentence was about.
    private static double OfDemonstrative(Markable pronoun, Referent referent, Markable latest, int distance, bool animate)
    {
        double near = 0.02 * Math.Min(50, distance == 0 ? 50 - (pronoun.Head - latest.Head) : latest.Head);
        double score = (1.3 - distance) + (pronoun.Type == AnaphorType.Farthest ? -near : near);
        if (latest.Type == AnaphorType.Possessive) score -= PossessiveAlone;
        if (pronoun.Lemma is null && latest.Relation == DependencyRelation.Nmod) score -= 0.4;
        if (pronoun.Lemma is null && latest.Relation == DependencyRelation.Nsubj) score -= pronoun.Type == AnaphorType.Farthest ? 0 : 0.4;
        if (referent.Class == ReferentClass.Person) score += pronoun.Lemma is null ? 0.3 : 1.0;
        else if (referent.Class == ReferentClass.Organization) score += 0.2;
        else if (referent.Class == ReferentClass.Place && (pronoun.Lemma is null || (pronoun.Relation == DependencyRelation.Nsubj && latest.Sentence == pronoun.Sentence))) score -= latest.Relation is DependencyRelation.Obl or DependencyRelation.Nmod ? 2.4 : 0.6;
        else if (animate) score -= 0.8;
        return score + (referent.IsNamed ? 0.2 : 0);
    }

    // "Revenue rose. Its chairman": a thing has no chairman, and no subsidiary.
    private static double OfThing(Markable possessive, Sentence sentence, CoreferenceLexicon lexicon)
    {
        int noun = sentence[possessive.Head].Head;
        return noun > possessive.Head && lexicon.Nouns.TryGetValue(sentence[noun].Lemma, out ReferentClass owned) && (owned & (ReferentClass.Person | ReferentClass.Organization)) != 0 ? 1.0 : 0.1;
    }

    // "X, which made shoes, sold it": the subject need not be what was mentioned last.
    private static bool IsActedOnByOneOf(Markable pronoun, Referent referent, Sentence sentence)
    {
        for (int i = referent.Mentions.Count - 1; i >= 0 && referent.Mentions[i].Sentence == pronoun.Sentence; i--)
            if (referent.Mentions[i].Range.Start < pronoun.Range.Start && IsActedOnBy(pronoun, referent.Mentions[i], sentence)) return true;
        return false;
    }

    // "X bought Y and sold it": what a verb acts on is not its subject, which it shares with the verb before.
    private static bool IsActedOnBy(Markable pronoun, Markable name, Sentence sentence)
    {
        int verb = sentence[pronoun.Head].Head;
        if (pronoun.Relation is not (DependencyRelation.Obj or DependencyRelation.Iobj) && !(pronoun.Relation == DependencyRelation.Obl && verb > pronoun.Head && pronoun.Head + 1 < sentence.Count && sentence[pronoun.Head + 1].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux)) return false;

        // "Le quotidien l'avait accusé": whoever stands right before the clitic is the subject, whatever the tree makes of it.
        if (verb > pronoun.Head && pronoun.Head > 0 && name.Range.End == sentence[pronoun.Head - 1].End && sentence[pronoun.Head - 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn) return true;
        for (int steps = 0; verb >= 0 && steps < 4; steps++)
        {
            int subject = sentence.Child(verb, DependencyRelation.Nsubj);
            if (subject >= 0) return IsWithin(sentence, subject, name);
            if (sentence[verb].Relation.Universal() is not (DependencyRelation.Conj or DependencyRelation.Xcomp)) return false;
            verb = sentence[verb].Head;
        }

        return false;
    }

    private static bool IsCoordinatedWith(Markable possessive, Markable name, Sentence sentence, CoreferenceLexicon lexicon) =>
        possessive.Type == AnaphorType.Possessive && sentence[possessive.Head].Head is int noun and >= 0 && lexicon.Nouns.TryGetValue(sentence[noun].Lemma, out ReferentClass owned) && (owned & ReferentClass.Person) != 0 && name.Type == AnaphorType.Name && possessive.Head > 1 && sentence[possessive.Head - 1].Upos == PartOfSpeech.Cconj && sentence[possessive.Head - 2].End == name.Range.End && name.Sentence == possessive.Sentence;

    private static bool IsWithin(Sentence sentence, int word, Markable name) => word >= 0 && name.Range.Start <= sentence[word].Start && sentence[word].End <= name.Range.End;

    // Each sentence in view counts with its most prominent mention, half as much for each sentence further back.
    private static double Salience(Markable anaphor, Referent referent)
    {
        double salience = 0, ofSentence = 0;
        int sentence = anaphor.Sentence;
        for (int i = referent.Mentions.Count - 1; i >= 0 && anaphor.Sentence - referent.Mentions[i].Sentence < Halving.Length; i--)
        {
            Markable mention = referent.Mentions[i];
            if (mention.Range.Start > anaphor.Range.Start) continue;
            if (mention.Sentence != sentence)
            {
                salience += ofSentence;
                ofSentence = 0;
                sentence = mention.Sentence;
            }

            double prominence = mention.Type == AnaphorType.Possessive ? 1.0 + (PossessiveShare * mention.Prominence) : mention.Quoted && !anaphor.Quoted ? QuotedProminence : 1.0 + mention.Prominence;
            ofSentence = Math.Max(ofSentence, prominence * Halving[anaphor.Sentence - sentence]);
        }

        return salience + ofSentence;
    }

    /// <summary>Scores a referent for a definite noun phrase.</summary>
    public static double OfNominal(Markable nominal, Referent referent, CoreferenceLexicon lexicon)
    {
        bool unsure = referent.MayBeOrganization && (nominal.Class == ReferentClass.Organization || (nominal.Class == ReferentClass.Thing && lexicon.GenericNouns.Contains(nominal.Lemma!)));
        if ((nominal.Plural != referent.Plural && !(nominal.Plural && referent.HasPluralName)) || ((nominal.Class & referent.Class) == 0 && !unsure && !IsNamedAfter(nominal, referent))) return Excluded;
        bool person = referent.Class == ReferentClass.Person && !unsure;
        if (person && (nominal.Gender & referent.Gender) == 0) return Excluded;
        if (nominal.Owner?.Referent == referent && referent is not null) return Excluded;
        if (referent!.LatestBefore(nominal.Range.Start) is not { } latest || (latest.Sentence == nominal.Sentence && latest.Range.Overlaps(nominal.Range))) return Excluded;
        string lemma = nominal.Lemma!;
        bool described = referent.IsDescribedBy(lemma);
        bool sameOffice = !described && lexicon.Roles.TryGetValue(lemma, out string? office) && referent.IsDescribedBy(office);
        bool generic = referent.IsNamed && lexicon.GenericNouns.Contains(lemma) && (nominal.Owner is null || (!lexicon.LoneNouns.Contains(lemma) && IsSaidWhere(nominal, referent)));
        if (!described && !sameOffice && !generic) return Excluded;
        if (!described && referent.Class == ReferentClass.Place && !referent.IsFederalState && lexicon.FederalStates.Count > 0 && lexicon.RegionNouns.Contains(lemma)) return Excluded;
        if (!described && !sameOffice && person && (nominal.Class & ReferentClass.Organization) != 0) return Excluded;
        if (!described && unsure && nominal.Class == ReferentClass.Thing && IsDescribedAsOrganization(referent, lexicon)) return Excluded;
        bool company = lexicon.OrganizationTypes.TryGetValue(lemma, out string? kind) && kind == lexicon.CompanyType;
        double score = described ? company ? 1.3 : 1.6 : sameOffice ? 1.2 : 0.9;
        if (unsure) score -= 0.2;
        if (!described && !sameOffice && (unsure || referent.Class == ReferentClass.Organization || (referent.Class == ReferentClass.Thing && nominal.Class == ReferentClass.Thing)))
        {
            double fit = TypeFit(lemma, referent, lexicon);
            if (double.IsNegativeInfinity(fit)) return Excluded;
            score += fit;
        }

        if (person && generic && !described && !sameOffice && IsOtherwiseKnown(lemma, referent, lexicon)) score -= OtherTrade;
        if (referent.Class == ReferentClass.Place && !unsure && !IsPlaceOf(lemma, referent, lexicon)) return Excluded;
        int distance = nominal.Sentence - latest.Sentence;
        score -= (described && !company ? 0.06 : 0.15) * Math.Min(distance, 10);
        score += 0.4 * (latest.IsInRelative ? 0.1 : latest.Prominence);
        score += Frequency * Math.Log(referent.Mentions.Count);
        score += SalienceOfDescribed * Salience(nominal, referent);
        if (referent.IsNamed) score += 0.3;
        if (referent.IsTopic) score += 0.4;
        if (!nominal.Plural && referent.IsNamedAfterPeople && !described) score -= PluralForOne;
        if (referent.Class == ReferentClass.Organization && distance == 1 && latest.Relation == DependencyRelation.Nsubj && latest.Type != AnaphorType.Possessive && latest.Prominence >= 1.0 && !latest.IsInRelative && !referent.IsMedia && (nominal.Origin is null || nominal.Origin == referent.Origin)) score += SubjectBefore;
        if (nominal.Origin is not null && referent.Origin is not null) score += nominal.Origin == referent.Origin ? SameOrigin : OtherOrigin;
        if (latest.Sentence == nominal.Sentence && latest.Clause == nominal.Clause)
        {
            // "The group sued the firm": nobody is called anew beside the subject that they are.
            if (latest.Relation == DependencyRelation.Nsubj && latest.Type != AnaphorType.Possessive && (nominal.Relation is DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.Obl || (nominal.Relation == DependencyRelation.Nmod && nominal.Owner is { Type: AnaphorType.Name }))) return Excluded;
            score -= 0.9;
        }

        return score + OwnerAgreement(nominal, referent);
    }

    // "Le club du Doubs", "the maker of boilers", but not "Turkey's export bank": where it is, or what it makes, does not say that it is another.
    private static bool IsSaidWhere(Markable nominal, Referent referent) =>
        nominal.Class == ReferentClass.Organization && nominal.Owner is { Type: not AnaphorType.Possessive, Referent: { } owner } whose && owner != referent && whose.Head > nominal.Head
        && (owner.Class == ReferentClass.Place ? owner.IsNamed : owner.Class == ReferentClass.Thing && !owner.IsNamed);

    // "the theatre" is the Quay Theatre, and "the baths" the West Dunford Baths.
    private static bool IsNamedAfter(Markable nominal, Referent referent) =>
        nominal.Class == ReferentClass.Thing && referent.NameHead is { } head && referent.Class != ReferentClass.Person
        && (head == nominal.Lemma || (nominal.Plural && head.Length == nominal.Lemma!.Length + 1 && head[head.Length - 1] == 's' && head.StartsWith(nominal.Lemma, StringComparison.Ordinal)));

    // "Le chanteur" is rather somebody else than the novelist.
    private static bool IsOtherwiseKnown(string lemma, Referent person, CoreferenceLexicon lexicon)
    {
        if (!lexicon.Broader.ContainsKey(lemma)) return false;
        foreach (string description in person.Descriptions) if (lexicon.Broader.ContainsKey(description)) return true;
        return false;
    }

    /// <summary>Whether a noun may stand for a place: a town is no country, and neither is a building.</summary>
    public static bool IsPlaceOf(string lemma, Referent referent, CoreferenceLexicon lexicon) =>
        lexicon.CountryNouns.Contains(lemma) ? referent.IsCountry || !referent.IsTown
        : lexicon.RegionNouns.Contains(lemma) ? !referent.IsTown
        : lexicon.PublicPremises.Contains(lemma) && referent.NameHead is null && !referent.IsDescribedBy(lemma) ? false
        : lexicon.Premises.Contains(lemma) ? !referent.IsCountry && !referent.IsTown
        : referent.IsRegion && lexicon.TownNouns.Contains(lemma) ? referent.IsDescribedBy(lemma)
        : !lexicon.TownNouns.Contains(lemma) || referent.IsTown || (!referent.IsCountry && !(referent.NameHead is { } head && lexicon.Premises.Contains(head)));

    // A union is no bank; a company may be anything that trades.
    private static double TypeFit(string lemma, Referent referent, CoreferenceLexicon lexicon)
    {
        if (!lexicon.OrganizationTypes.TryGetValue(lemma, out string? wanted)) return 0;
        if (referent.IsMedia) return lexicon.MediaTypes.Contains(wanted) ? 1.0 : referent.IsTopic ? 0 : Excluded;
        bool known = false;
        foreach (string description in referent.Descriptions)
        {
            if (!lexicon.OrganizationTypes.TryGetValue(description, out string? type) || (lexicon.LooseTypes.Contains(description) && lemma != description && referent.NameHead != description)) continue;
            if (type == wanted) return wanted == lexicon.CompanyType ? 0.4 : 1.0;
            known |= !(wanted == lexicon.CompanyType && lexicon.TradingTypes.Contains(type));
        }

        return known || lexicon.StrictTypes.Contains(wanted) ? Excluded : wanted == lexicon.CompanyType ? 0 : -0.3;
    }

    // "le président de X" is nobody else's president.
    private static double OwnerAgreement(Markable nominal, Referent referent)
    {
        if (nominal.Owner?.Referent is not { } owner) return 0;
        foreach (Markable mention in referent.Mentions)
        {
            if (mention.Owner?.Referent is not { } other || mention.Lemma is null) continue;
            return other == owner ? 1.2 : -2.5;
        }

        return -0.4;
    }

    // Whoever is quoted says "I"; "X est sa nièce", "X, son fils," and "sa nièce, X" are not about X's own.
    private static bool IsItself(Markable pronoun, Referent referent, Sentence sentence)
    {
        bool speaks = !pronoun.Quoted && pronoun.Type == AnaphorType.Personal && pronoun.Relation == DependencyRelation.Nsubj;
        if (!speaks && !pronoun.Quoted && pronoun.Type != AnaphorType.Possessive) return false;
        int noun = pronoun.Type == AnaphorType.Possessive ? sentence[pronoun.Head].Head : -1;
        for (int i = referent.Mentions.Count - 1; i >= 0 && referent.Mentions[i].Sentence == pronoun.Sentence; i--)
        {
            Markable mention = referent.Mentions[i];
            if (speaks && mention.Quoted && mention.Type == AnaphorType.Name && mention.Head < pronoun.Head && pronoun.Head - mention.Head < 40 && (IsAfterVerb(pronoun, sentence) || IsBeforeVerb(pronoun, sentence))) return true;
            if (pronoun.Quoted && !mention.Quoted && mention.Relation == DependencyRelation.Nsubj && mention.Range.Start > pronoun.Range.Start) return true;
            if (noun >= 0 && (mention.Head == noun || IsWhoseNoun(noun, mention, sentence))) return true;
        }

        return false;
    }

    // Whether a noun says what a mention is: as its predicate, its apposition or what the mention is apposed to.
    private static bool IsWhoseNoun(int noun, Markable mention, Sentence sentence)
    {
        if (mention.Head > noun && sentence[mention.Head].Head == noun && sentence[mention.Head].Relation.Universal() is DependencyRelation.Appos or DependencyRelation.Flat) return true;
        if (sentence[noun].Relation.Universal() == DependencyRelation.Appos && IsWithin(sentence, sentence[noun].Head, mention)) return true;
        int subject = sentence.Child(noun, DependencyRelation.Cop) < 0 ? -1 : sentence.Child(noun, DependencyRelation.Nsubj);
        if (subject < 0) return false;
        if (IsWithin(sentence, subject, mention)) return true;
        foreach (int child in sentence.Children(subject))
            if (sentence[child].Relation.Universal() is DependencyRelation.Appos or DependencyRelation.Flat && IsWithin(sentence, child, mention)) return true;
        return false;
    }

    // "« X gagne », a-t-il dit": who speaks does not name himself.
    private static bool IsAfterVerb(Markable pronoun, Sentence sentence) => pronoun.Head > 0 && sentence[pronoun.Head - 1].Upos is PartOfSpeech.Aux or PartOfSpeech.Verb;

    // "We let X down," she said: nor does she.
    private static bool IsBeforeVerb(Markable pronoun, Sentence sentence) => pronoun.Head + 1 < sentence.Count && sentence[pronoun.Head + 1].Upos == PartOfSpeech.Verb && sentence[pronoun.Head].Head == pronoun.Head + 1;

    private static bool IsDescribedAsOrganization(Referent referent, CoreferenceLexicon lexicon)
    {
        foreach (string description in referent.Descriptions)
            if (lexicon.OrganizationTypes.ContainsKey(description) && (lexicon.Nouns.ContainsKey(description) || !lexicon.GenericNouns.Contains(description))) return true;
        return false;
    }

    private static bool IsCollective(Referent referent, CoreferenceLexicon lexicon) =>
        lexicon.BodiesArePlural && (referent.Class == ReferentClass.Organization || referent.MayBeOrganization);

    private static bool IsInsidePhrase(Markable markable) => markable.Relation is DependencyRelation.Nmod or DependencyRelation.Det or DependencyRelation.Appos;

    private static bool IsAnimate(Markable pronoun, Sentence sentence, CoreferenceLexicon lexicon) =>
        IsSource(pronoun, sentence, lexicon) || (pronoun.Relation == DependencyRelation.Nsubj && sentence[pronoun.Head].Head >= 0
        && (lexicon.SpeechVerbs.Contains(sentence[sentence[pronoun.Head].Head].Lemma)
            || (sentence[pronoun.Head].Relation == DependencyRelation.NsubjPass ? lexicon.PersonalPassives : lexicon.PersonalVerbs).Contains(sentence[sentence[pronoun.Head].Head].Lemma)));

    // "Interrogé par Le Courrier, son président": who asks is not who is asked.
    private static bool IsAsker(Markable agent, Sentence sentence, CoreferenceLexicon lexicon)
    {
        int verb = agent.Relation == DependencyRelation.Obl ? sentence[agent.Head].Head : -1;
        return verb >= 0 && verb < agent.Head && lexicon.AskingVerbs.Contains(sentence[verb].Lemma);
    }

    // "elle emploie 80 personnes", "elle est dirigée par X".
    private static bool IsCorporate(Markable pronoun, Sentence sentence, CoreferenceLexicon lexicon)
    {
        if (pronoun.Relation != DependencyRelation.Nsubj || pronoun.Type != AnaphorType.Personal || lexicon.CorporateVerbs.Count == 0) return false;
        int verb = sentence[pronoun.Head].Head;
        return verb >= 0 && (sentence[pronoun.Head].Relation == DependencyRelation.NsubjPass ? lexicon.CorporatePassives : lexicon.CorporateVerbs).Contains(sentence[verb].Lemma);
    }

    // "selon elle": whoever speaks.
    private static bool IsSource(Markable pronoun, Sentence sentence, CoreferenceLexicon lexicon) =>
        pronoun.Type == AnaphorType.Personal && pronoun.Head > 0 && lexicon.SourceWords.Contains(sentence[pronoun.Head - 1].Form.ToLowerInvariant());
}
