using System;
using System.Collections.Generic;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions.Coreference;

/// <summary>
/// Follows what names name through descriptions and pronouns, sentence by sentence. A pronoun that nothing suits stays unresolved;
/// the referents in view are bounded, so that the work is linear in the text.
/// </summary>
internal sealed partial class CoreferenceReader
{
    private const int SentencesInView = 3;
    private const int NamedSentencesInView = 12;
    private const int ReferentsInView = 48;
    private const int DescribedSentencesInView = 4;
    private const int SentencesOfQuote = 2;
    private const double SameFamily = 0.8;
    private const double TopicOfParagraph = 0.4;

    // A portrait goes on about whom it opened with, whoever else comes between.
    private const double Protagonism = 0.5;
    private const int OpeningSentences = 2;

    // About as many words stand to one that can refer.
    private const int WordsPerMarkable = 3;
    private const double NominalThreshold = 0.9;

    // Above this the name's own words tell what it names.
    private const double SureKind = 0.97;
    private const double PronounThreshold = 0.6;

    private readonly ParsedDocument document;
    private readonly DocumentEntities names;
    private readonly CoreferenceLexicon lexicon;
    private readonly NameTraits traits;
    private readonly List<Referent> inView = [];
    private readonly List<Referent> named = [];
    private readonly List<Referent> all = [];
    private readonly List<Markable> markables;
    private readonly Dictionary<int, Referent> byEntity = [];
    private readonly Dictionary<string, List<Referent>> byDescription = new(StringComparer.Ordinal);
    private readonly Predicate<Referent> isOutOfView;
    private readonly Predicate<Referent> isOutOfMind;
    private int current;
    private int nextTitle;
    private Referent? speaker;
    private Referent? couple;
    private Referent? countries;
    private Referent? quoted;
    private int quotedAt;
    private bool opensParagraph;
    private readonly Dictionary<Referent, Referent> firms = [];

    private CoreferenceReader(ParsedDocument document, DocumentEntities names, CoreferenceLexicon lexicon)
    {
        this.document = document;
        this.names = names;
        this.lexicon = lexicon;
        traits = new NameTraits(names, lexicon);
        int words = 0;
        for (int i = 0; i < document.Sentences.Count; i++) words += document.Sentences[i].Count;
        markables = new(words / WordsPerMarkable);
        isOutOfView = referent => current - referent.Latest.Sentence > SentencesInView && !referent.IsNamed;
        isOutOfMind = referent => current - referent.Latest.Sentence > NamedSentencesInView && !referent.IsTopic;
    }

    /// <summary>Adds to the names of a document the nominals and pronouns that refer to them.</summary>
    public static DocumentEntities Read(ParsedDocument document, DocumentEntities names, CoreferenceLexicon lexicon, CancellationToken cancellation, Gazetteer? words = null)
    {
        CoreferenceReader reader = Resolve(document, names, lexicon, words, cancellation);
        return new ReferenceCollector(document, names, reader.markables, lexicon).Collect();
    }

    /// <summary>Every referent of a document with its mentions, those without a name too: what coreference measures score.</summary>
    public static IReadOnlyList<Referent> Referents(ParsedDocument document, DocumentEntities names, CoreferenceLexicon lexicon, CancellationToken cancellation, Gazetteer? words = null) =>
        Resolve(document, names, lexicon, words, cancellation).all;

    private static CoreferenceReader Resolve(ParsedDocument document, DocumentEntities names, CoreferenceLexicon lexicon, Gazetteer? words, CancellationToken cancellation)
    {
        CoreferenceReader reader = new(document, names, lexicon);
        MarkableReader source = new(document, names, lexicon, words);
        for (int i = 0; i < document.Sentences.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            reader.ReadSentence(document.Sentences[i], i, source.Read(i), source.ByHead);
        }

        return reader;
    }

    private void ReadSentence(Sentence sentence, int index, List<Markable> found, Markable?[] byHead)
    {
        current = index;
        opensParagraph = index > 0 && OpensParagraph(sentence.Range.Start);
        inView.RemoveAll(isOutOfView);
        named.RemoveAll(isOutOfMind);
        foreach (Markable markable in found)
        {
            if (markable.Type != AnaphorType.Name) continue;
            Referent referent = NamedReferent(sentence, markable);
            Introduce(referent, markable);
            if (lexicon.NounsHaveGender && referent.Class is ReferentClass.Organization or ReferentClass.Place && referent.Gender == GrammaticalGender.Any) referent.Gender = traits.ArticleGender(sentence, markable);
        }

        JoinTitles(sentence, index, byHead);
        foreach (Markable markable in found)
        {
            if (markable.Referent is null && markable.Lemma is not null) JoinApposition(sentence, markable, byHead);
            if (markable.Referent is null) Settle(sentence, markable, byHead);
        }

        foreach (Markable markable in found) Describe(sentence, markable, byHead);
        foreach (Markable markable in found) Group(sentence, markable, byHead);
        NoteSpeaker(sentence, found);
        GroupLoosely(found, ReferentClass.Person);
        GroupLoosely(found, ReferentClass.Organization);
        GroupLoosely(found, ReferentClass.Place);
        markables.AddRange(found);
    }

    private bool OpensParagraph(int start)
    {
        for (int i = start - 1; i >= 0 && char.IsWhiteSpace(document.Text[i]); i--)
            if (document.Text[i] == '\n') return true;
        return false;
    }

    private Referent NamedReferent(Sentence sentence, Markable name)
    {
        if (byEntity.TryGetValue(name.Entity, out Referent? referent)) return referent;
        DocumentEntity entity = names.Entities[name.Entity];
        bool plural = entity.Kind != EntityKind.Person && name.Head > 0 && traits.FollowsPluralArticle(sentence, name);
        NameClass known = entity.Kind == EntityKind.Place ? NameLexicon.World.Find(NameHash.Of(entity.Name)) : NameClass.None;
        string? head = entity.Kind == EntityKind.Person ? null : traits.HeadOf(entity.Name);
        referent = new Referent
        {
            Entity = name.Entity,
            Class = MarkableReader.ClassOf(entity.Kind),
            HasPluralName = plural || (head is not null && !lexicon.NounsHaveGender && head.Length > 3 && head[head.Length - 1] == 's' && head[head.Length - 2] is not ('s' or 'i' or 'u')),
            NameHead = head,
            IsCountry = (known & NameClass.Country) != 0,
            IsTown = (known & (NameClass.City | NameClass.Town)) != 0,
        };
        referent.MayBePerson = entity.Kind is EntityKind.Organization or EntityKind.Product && !lexicon.NounsHaveGender && NameTraits.IsUnknownSurname(entity.Name) && !(name.Head > 1 && sentence[name.Head - 1].Form == lexicon.Seated);
        referent.MayBeOrganization = entity.Kind is EntityKind.Person or EntityKind.Place or EntityKind.Product && entity.KindConfidence < SureKind && traits.IsUnheardOf(entity.Name);
        if (entity.Kind == EntityKind.Person)
        {
            GrammaticalGender gender = traits.PersonGender(sentence, name, entity);
            referent.Gender = gender == GrammaticalGender.None ? GrammaticalGender.Masculine | GrammaticalGender.Feminine : gender;
        }
        else
        {
            foreach (string word in entity.Name.Split(' ', '-', '’', '\''))
                if (word.Length > 3 || (word.Length > 1 && word == word.ToUpperInvariant())) Index(referent, word.ToLowerInvariant());
            if (referent.HasPluralName && head is not null && head[head.Length - 1] == 's') Index(referent, head.Substring(0, head.Length - 1));
        }

        byEntity[name.Entity] = referent;
        all.Add(referent);
        return referent;
    }

    // "le président Paul Orval", "Anna Keller, directrice": the title words describe the holder.
    private void JoinTitles(Sentence sentence, int index, Markable?[] byHead)
    {
        for (; nextTitle < names.Titles.Count; nextTitle++)
        {
            TitleMention title = names.Titles[nextTitle];
            Mention holder = names.Mentions[title.Holder];
            if (holder.Sentence > index) return;
            if (holder.Sentence < index || !byEntity.TryGetValue(holder.Entity, out Referent? referent)) continue;
            string? office = null;
            if (title.Organization >= 0 && names.Mentions[title.Organization] is var body && byEntity.TryGetValue(body.Entity, out Referent? firm) && firm.Class == ReferentClass.Organization) firms[referent] = firm;
            for (int i = 0; i < sentence.Count && sentence[i].Start < title.Title.End; i++)
            {
                if (sentence[i].Start < title.Title.Start || (!lexicon.NounsHaveGender && sentence[i].Relation == DependencyRelation.NmodPoss)) continue;

                // "President X": a title that the tagger took for a part of the name describes its holder too.
                if (byHead[i] is null && !lexicon.NounsHaveGender && lexicon.Nouns.TryGetValue(sentence[i].Lemma.ToLowerInvariant(), out ReferentClass known) && (known & ReferentClass.Person) != 0) office = sentence[i].Lemma.ToLowerInvariant();
                if (byHead[i] is not { Lemma: { } lemma, Referent: null } noun) continue;
                if ((noun.Class & ReferentClass.Person) == 0 && (i != FirstNoun(sentence, title.Title) || sentence[i].Relation.Universal() == DependencyRelation.Compound)) continue;
                Join(referent, noun, lemma);
                office = null;
                break;
            }

            if (office is not null) Index(referent, office);
        }
    }

    private static int FirstNoun(Sentence sentence, TextRange range)
    {
        for (int i = 0; i < sentence.Count; i++)
            if (sentence[i].Start >= range.Start && sentence[i].Upos == PartOfSpeech.Noun) return i;
        return -1;
    }

    private void JoinApposition(Sentence sentence, Markable nominal, Markable?[] byHead)
    {
        int head = sentence[nominal.Head].Head;
        if (sentence[nominal.Head].Relation.Universal() == DependencyRelation.Appos && head >= 0 && byHead[head]?.Referent is { } before && Suits(nominal, before))
        {
            Join(before, nominal, nominal.Lemma!);
            return;
        }

        if (NameBehind(sentence, nominal, byHead) is { } behind)
        {
            if (Suits(nominal, behind.Referent!)) Join(behind.Referent!, nominal, nominal.Lemma!);
            else if (lexicon.NounsHaveGender) nominal.IsNew = true;
            return;
        }

        if (nominal.Type == AnaphorType.IndefiniteNominal && NameBeforeComma(sentence, nominal, byHead) is { Referent: { } told } && Suits(nominal, told))
        {
            Join(told, nominal, nominal.Lemma!);
            return;
        }

        foreach (int child in sentence.Children(nominal.Head))
        {
            bool names = sentence[child].Relation.Universal() is DependencyRelation.Appos or DependencyRelation.Flat || sentence[child].Relation == DependencyRelation.NmodAppos;
            if (!names || byHead[child] is not { Type: AnaphorType.Name, Referent: { } named } || !Suits(nominal, named)) continue;
            Join(named, nominal, nominal.Lemma!);
            return;
        }
    }

    // "Altavia, an airline based in Cork, said": whatever the tree makes of it.
    private Markable? NameBeforeComma(Sentence sentence, Markable nominal, Markable?[] byHead)
    {
        if (nominal.Plural || nominal.Class is not (ReferentClass.Organization or ReferentClass.Person)) return null;
        int first = nominal.Head;
        while (first > 0 && sentence[first - 1].Start >= nominal.Range.Start) first--;
        if (first < 2 || first == nominal.Head || sentence[first].Upos != PartOfSpeech.Det || sentence[first - 1].Form != ",") return null;
        Markable? name = NameAround(sentence, first - 2, byHead);
        if (name is null || name.Range.End != sentence[first - 2].End) return null;
        int start = first - 2;
        while (start > 0 && sentence[start].Start > name.Range.Start) start--;
        return start > 0 && sentence[start - 1].Upos == PartOfSpeech.Adp && lexicon.Genitives.Contains(sentence[start - 1].Lemma) ? null : name;
    }

    // "the Swiss group Lindenau", "le groupe suisse Lindenau": a name right behind the noun is its own.
    private Markable? NameBehind(Sentence sentence, Markable nominal, Markable?[] byHead)
    {
        int at = nominal.Head + 1;
        while (lexicon.NounsHaveGender && at < sentence.Count && at < nominal.Head + 3 && sentence[at].Upos == PartOfSpeech.Adj && sentence[at].Head == nominal.Head && char.IsLower(sentence[at].Form[0])) at++;
        if (at + 1 < sentence.Count && sentence[at].Form == "," && IsPossessed(sentence, nominal)) at++;
        if (at >= sentence.Count || sentence[at].Upos == PartOfSpeech.Punct) return null;
        at = BehindComplement(sentence, nominal, at);
        int start = sentence[at].Start;
        for (int i = at; i < sentence.Count && i < at + 6; i++)
            if (byHead[i] is { Type: AnaphorType.Name, Referent: not null } name) return name.Range.Start == start ? name : null;
        return null;
    }

    // "Her former label, Norvale,": whose it is makes it one.
    private bool IsPossessed(Sentence sentence, Markable nominal)
    {
        if (nominal.Plural || nominal.Class is not (ReferentClass.Organization or ReferentClass.Person)) return false;
        int first = nominal.Head;
        while (first > 0 && sentence[first - 1].Start >= nominal.Range.Start) first--;
        return lexicon.Possessives.ContainsKey(sentence[first].Form.ToLowerInvariant());
    }

    // "l'éditeur de jeux Norvale": what the firm makes stands between.
    private int BehindComplement(Sentence sentence, Markable nominal, int at)
    {
        if (!lexicon.NounsHaveGender || nominal.Class != ReferentClass.Organization || at != nominal.Head + 1 || at + 2 >= sentence.Count || !lexicon.Genitives.Contains(sentence[at].Lemma)) return at;
        int noun = at + 1;
        while (noun < sentence.Count && noun < at + 3 && sentence[noun].Upos == PartOfSpeech.Det) noun++;
        if (noun + 1 >= sentence.Count || sentence[noun].Upos != PartOfSpeech.Noun || lexicon.Nouns.ContainsKey(sentence[noun].Lemma)) return at;
        int name = noun + 1;
        while (name < sentence.Count && name < noun + 3 && sentence[name].Upos == PartOfSpeech.Adj && char.IsLower(sentence[name].Form[0])) name++;
        return name < sentence.Count && char.IsUpper(sentence[name].Form[0]) ? name : at;
    }

    private static bool Suits(Markable nominal, Referent referent) =>
        IsOrganizationOf(nominal, referent) || ((nominal.Class & referent.Class) != 0 || nominal.Class == ReferentClass.Thing ? nominal.Plural == referent.Plural && (referent.Class != ReferentClass.Person || (nominal.Class & ReferentClass.Person) != 0) : false);

    // "his former label, Norvale": the noun knows better than the name.
    private static bool IsOrganizationOf(Markable nominal, Referent referent) =>
        referent.MayBeOrganization && !nominal.Plural && nominal.Class == ReferentClass.Organization;

    private void Join(Referent referent, Markable nominal, string lemma)
    {
        if (IsOrganizationOf(nominal, referent)) referent.TakeForOrganization();
        Introduce(referent, nominal);
        Index(referent, lemma);
    }

    private void Index(Referent referent, string description)
    {
        referent.Describe(description);
        List(description).Add(referent);
        if (!lexicon.Roles.TryGetValue(description, out string? office)) return;
        referent.Describe(office);
        List(office).Add(referent);
    }

    private List<Referent> List(string description)
    {
        if (!byDescription.TryGetValue(description, out List<Referent>? listed)) byDescription[description] = listed = [];
        return listed;
    }

    private void Settle(Sentence sentence, Markable markable, Markable?[] byHead)
    {
        Referent? antecedent = markable.Type switch
        {
            AnaphorType.IndefiniteNominal => null,
            AnaphorType.DefiniteNominal when markable.IsNew => null,
            AnaphorType.DefiniteNominal => BestForNominal(markable) ?? FirmOf(markable) ?? Together(markable) ?? Pair(sentence, markable) ?? Protagonist(sentence, markable) ?? TakenUp(sentence, markable, byHead),
            AnaphorType.Relative => Modified(sentence, markable, byHead),
            AnaphorType.Speaker => speaker is not null && markable.Sentence - speaker.Latest.Sentence <= 1 && speaker.Plural == markable.Plural ? speaker : null,
            _ when IsStress(sentence, markable) => Stressed(markable, byHead),
            _ => BestForPronoun(sentence, markable, byHead),
        };
        if (antecedent is { MayBePerson: true } && markable.Lemma is null && markable.Class != ReferentClass.Any && (markable.Class & ReferentClass.Person) == 0) antecedent.MayBePerson = false;
        if (antecedent is { MayBeOrganization: true }) Decide(antecedent, markable);
        if (antecedent is not null && markable.Type == AnaphorType.Speaker) antecedent.Add(markable);
        else if (antecedent is not null) Introduce(antecedent, markable);
        else if (markable.Type == AnaphorType.Speaker)
        {
            speaker = new Referent { Plural = markable.Plural, Class = ReferentClass.Person };
            all.Add(speaker);
            speaker.Add(markable);
        }
        else if (markable.Lemma is not null && markable.Type is not (AnaphorType.Nearest or AnaphorType.Farthest))
        {
            Referent referent = new() { Plural = markable.Plural, Class = markable.Class, Gender = markable.Gender };
            all.Add(referent);
            Join(referent, markable, markable.Lemma);
        }
    }

    // "It" and "the company" are no person, "she" and "the lawyer" no company.
    private void Decide(Referent referent, Markable markable)
    {
        if (markable.Lemma is not null && markable.Class == ReferentClass.Organization) referent.TakeForOrganization();
        else if (markable.Lemma is null && markable.Class != ReferentClass.Any && (markable.Class & ReferentClass.Person) == 0 && referent.Class == ReferentClass.Person) referent.TakeForOrganization();
        else if (markable.Class == ReferentClass.Person && referent.Class == ReferentClass.Person) referent.MayBeOrganization = false;
    }

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

    // A clause may hang on another word of the name than its head.
    private static Markable? NameAround(Sentence sentence, int word, Markable?[] byHead)
    {
        int start = sentence[word].Start;
        for (int i = Math.Max(0, word - 4); i < sentence.Count && i <= word + 4; i++)
            if (byHead[i] is { Type: AnaphorType.Name } name && name.Range.Start <= start && start < name.Range.End) return name;
        return null;
    }

    // "Claire Dumont, elle, a refusé", "le conseil, lui, attend", "le club résiste lui aussi": the pronoun only stresses the subject.
    private bool IsStress(Sentence sentence, Markable pronoun)
    {
        int at = pronoun.Head;
        if (!lexicon.NounsHaveGender || pronoun.Type != AnaphorType.Personal || at < 2 || at + 1 >= sentence.Count) return false;
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

    private Referent? BestForPronoun(Sentence sentence, Markable pronoun, Markable?[] byHead)
    {
        string? family = FamilyOf(sentence, pronoun, byHead);
        Referent? best = null;
        double bestScore = PronounThreshold;
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
        if (referent.Class != ReferentClass.Organization) return (possessive.Class == ReferentClass.Person || !lexicon.NounsHaveGender) && Surname(referent.Entity) == family;
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
        return best;
    }

    private bool IsCompany(string lemma) => lexicon.OrganizationTypes.TryGetValue(lemma, out string? type) && type == lexicon.CompanyType;

    private void ConsiderDescribed(string description, Markable nominal, ref Referent? best, ref double bestScore)
    {
        if (!byDescription.TryGetValue(description, out List<Referent>? listed)) return;
        for (int i = listed.Count - 1; i >= 0 && i >= listed.Count - ReferentsInView; i--) Consider(listed[i], nominal, ref best, ref bestScore);
    }

    private void Consider(Referent referent, Markable nominal, ref Referent? best, ref double bestScore)
    {
        double score = AntecedentScore.OfNominal(nominal, referent, lexicon);
        if (score <= bestScore) return;
        best = referent;
        bestScore = score;
    }

    // "son groupe", "her company": the one that the text gave them an office in.
    private Referent? FirmOf(Markable nominal)
    {
        if (nominal.Plural || (nominal.Class & ReferentClass.Organization) == 0 || !lexicon.GenericNouns.Contains(nominal.Lemma!)) return null;
        return nominal.Owner is { Type: AnaphorType.Possessive, Referent: { IsNamed: true, Class: ReferentClass.Person } owner } && firms.TryGetValue(owner, out Referent? firm) ? firm : null;
    }

    // "les deux hommes" takes up the two that were last named together.
    private Referent? Pair(Sentence sentence, Markable nominal)
    {
        if (nominal.Owner is not null) return null;
        bool two = lexicon.PairNouns.Contains(nominal.Lemma!);
        if (lexicon.CoupleNouns.Contains(nominal.Lemma!) && couple is not null && (!nominal.Plural || nominal.Sentence - couple.Latest.Sentence <= SentencesInView)) return couple;
        if (!two && (!nominal.Plural || nominal.Class == ReferentClass.Thing)) return null;
        ReferentClass wanted = two ? ReferentClass.Person : nominal.Class;
        bool anyGender = two;
        foreach (int child in sentence.Children(nominal.Head)) two |= lexicon.Pairs.Contains(sentence[child].Form.ToLowerInvariant());
        if (!two) return null;
        for (int i = inView.Count - 1; i >= 0; i--)
        {
            Referent group = inView[i];
            if (group.Members.Count != 2 || (two && !nominal.Plural && group.IsLoose) || (group.Class & wanted) == 0 || nominal.Sentence - group.Latest.Sentence > SentencesInView) continue;
            if (group.Class == ReferentClass.Person && !anyGender && (group.Gender & nominal.Gender) == 0) continue;
            if (lexicon.GenderedNouns.TryGetValue(nominal.Lemma!, out GrammaticalGender only) && ((group.Members[0].Gender & only) == 0 || (group.Members[1].Gender & only) == 0)) continue;
            if (group.Class == ReferentClass.Place && lexicon.CountryNouns.Contains(nominal.Lemma!) && !(group.Members[0].IsCountry && group.Members[1].IsCountry)) continue;
            return group;
        }

        return TwoCountries(nominal) ?? OnlyTwo(nominal);
    }

    // "Les deux pays": the two that the text named together first, however far back.
    private Referent? TwoCountries(Markable nominal) =>
        nominal.Plural && countries is not null && (lexicon.CountryNouns.Contains(nominal.Lemma!) || lexicon.CountryActors.Contains(nominal.Lemma!)) ? countries : null;

    // "Les deux hommes": the only two men that the text has named.
    private Referent? OnlyTwo(Markable nominal)
    {
        if (!lexicon.GenderedNouns.TryGetValue(nominal.Lemma!, out GrammaticalGender gender)) return null;
        Referent? first = null, second = null;
        foreach (Referent person in named)
        {
            if (person.Class != ReferentClass.Person || person.Gender != gender) continue;
            if (second is not null) return null;
            if (first is null) first = person;
            else second = person;
        }

        if (second is null) return null;
        Referent pair = new() { Members = [first!, second], Plural = true, Class = ReferentClass.Person, Gender = gender };
        return pair;
    }

    // "Pour X, … Le propriétaire de Y a …": an office that nobody was said to hold is the protagonist's.
    private Referent? Protagonist(Sentence sentence, Markable nominal)
    {
        if (nominal.Class != ReferentClass.Person || nominal.Plural || nominal.Prominence < 1.0 || nominal.Owner?.Referent is not { IsNamed: true, Class: ReferentClass.Organization } owner) return null;
        if (!lexicon.Roles.ContainsKey(nominal.Lemma!)) return null;
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
        if (nominal.Class != ReferentClass.Person || nominal.Plural || nominal.Prominence < (lexicon.NounsHaveGender ? 0.5 : 1.0) || !TakesUp(sentence, nominal.Head) || IsNamedBehind(sentence, nominal, byHead)) return null;
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

    private void Introduce(Referent referent, Markable markable)
    {
        referent.Add(markable);
        inView.Remove(referent);
        inView.Add(referent);
        if (inView.Count > ReferentsInView) inView.RemoveAt(0);
        if (!referent.IsNamed) return;
        if (markable.Sentence < OpeningSentences && markable.Prominence > 0.4) referent.IsTopic = true;
        named.Remove(referent);
        named.Add(referent);
        if (named.Count > ReferentsInView) named.RemoveAt(0);
    }

    // Names side by side may be taken up together: "Anna et Paul ... ils".
    private void Group(Sentence sentence, Markable first, Markable?[] byHead)
    {
        if (first.Referent is null || first.Plural || sentence[first.Head].Relation.Universal() == DependencyRelation.Conj) return;
        List<Referent>? members = null;
        foreach (int child in sentence.Children(first.Head))
        {
            if (sentence[child].Relation.Universal() != DependencyRelation.Conj || byHead[child]?.Referent is not { Plural: false } member) continue;
            members ??= [first.Referent];
            if (!members.Contains(member)) members.Add(member);
        }

        if (members is not null && members.Count > 1 && ReferentGroups.AreAlike(members)) IntroduceTogether(members, first);
    }

    // Whoever is quoted does not say "he" of himself in the sentences that go on with the quotation.
    private void NoteSpeaker(Sentence sentence, List<Markable> found)
    {
        foreach (Markable markable in found)
        {
            if (markable.Quoted || markable.Relation != DependencyRelation.Nsubj || markable.Referent is not { Class: ReferentClass.Person } referent) continue;
            int verb = sentence[markable.Head].Head;
            if (verb < 0 || !lexicon.SpeechVerbs.Contains(sentence[verb].Lemma)) continue;
            quoted = referent;
            quotedAt = current;
        }
    }

    // The only two of a kind in a sentence may be taken up together: "Anna a reçu Paul ... les deux dirigeants".
    private void GroupLoosely(List<Markable> found, ReferentClass kind)
    {
        Referent? first = null, second = null;
        Markable? latest = null;
        foreach (Markable markable in found)
        {
            if (markable.Referent is not { IsNamed: true } referent || !ReferentGroups.IsOf(referent, kind) || referent == first || referent == second) continue;
            if (kind == ReferentClass.Place && !referent.IsCountry) continue;
            if (second is not null) return;
            if (first is null) first = referent;
            else second = referent;
            latest ??= markable;
        }

        if (second is null) return;
        for (int i = inView.Count - 1; i >= 0 && inView[i].Latest.Sentence == current; i--)
            if (ReferentGroups.AreMembers(inView[i], first!, second)) return;
        IntroduceTogether([first!, second], latest!, true);
    }

    private bool IsSpouse(Referent member)
    {
        foreach (string description in member.Descriptions)
            if (lexicon.SpouseNouns.Contains(description)) return true;
        return false;
    }

    private void IntroduceTogether(List<Referent> members, Markable first, bool loosely = false)
    {
        Referent group = new()
        {
            Members = members,
            IsLoose = loosely,
            Plural = true,
            Class = ReferentGroups.ClassOf(members),
            Gender = members.TrueForAll(member => member.Gender == GrammaticalGender.Feminine) ? GrammaticalGender.Feminine : GrammaticalGender.Masculine,
        };
        group.Mentions.Add(first);
        if (members.Count == 2 && group.Class == ReferentClass.Person && (IsSpouse(members[0]) || IsSpouse(members[1]))) couple = group;
        if (members.Count == 2 && group.Class == ReferentClass.Place && members[0].IsCountry && members[1].IsCountry) countries ??= group;
        inView.Add(group);
        if (inView.Count > ReferentsInView) inView.RemoveAt(0);
    }
}
