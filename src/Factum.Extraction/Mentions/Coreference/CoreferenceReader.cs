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

    // "Celle-ci" always takes up something.
    private const double DemonstrativeThreshold = 0.2;

    private readonly ParsedDocument document;
    private readonly DocumentEntities names;
    private readonly CoreferenceLexicon lexicon;
    private readonly NameTraits traits;
    private readonly PlainList<Referent> inView = [];
    private readonly PlainList<Referent> named = [];
    private readonly PlainList<Referent> all = [];
    private readonly PlainList<Markable> markables;
    private readonly Dictionary<int, Referent> byEntity = [];
    private readonly Dictionary<string, PlainList<Referent>> byDescription = new(StringComparer.Ordinal);
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
        return new ReferenceCollector(document, names, reader.markables, lexicon, reader.firms).Collect();
    }

    /// <summary>Every referent of a document with its mentions, those without a name too: what coreference measures score.</summary>
    public static PlainList<Referent> Referents(ParsedDocument document, DocumentEntities names, CoreferenceLexicon lexicon, CancellationToken cancellation, Gazetteer? words = null) =>
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

        reader.NameLedes();
        reader.FindHouse();
        return reader;
    }

    private void ReadSentence(Sentence sentence, int index, PlainList<Markable> found, Markable?[] byHead)
    {
        current = index;
        opensParagraph = index > 0 && OpensParagraph(sentence.Range.Start);
        inView.RemoveAll(isOutOfView);
        named.RemoveAll(isOutOfMind);
        foreach (Markable markable in found)
        {
            if (markable.Type != AnaphorType.Name) continue;
            Referent referent = NamedReferent(sentence, markable);
            if (IsAgencyOfDateline(sentence, markable.Head))
            {
                // "LIMA (Agency) —": who sent the report is not whom it speaks of.
                referent.Add(markable);
                continue;
            }

            Introduce(referent, markable);
            if (lexicon.NounsHaveGender && referent.Class is ReferentClass.Organization or ReferentClass.Place && referent.Gender == GrammaticalGender.Any) referent.Gender = traits.ArticleGender(sentence, markable) is var told and not GrammaticalGender.Any ? told : NameTraits.ParticipleGender(sentence, markable);
        }

        JoinTitles(sentence, index, byHead);
        foreach (Markable markable in found)
        {
            if (markable.Referent is null && markable.Lemma is not null) JoinApposition(sentence, markable, byHead);
            if (markable.Referent is null) Settle(sentence, markable, byHead);
        }

        foreach (Markable markable in found) Describe(sentence, markable, byHead);
        foreach (Markable markable in found) Group(sentence, markable, byHead);
        if (lexicon.Marrying.Count > 0) Marry(sentence, found);
        NoteSpeaker(sentence, found);
        GroupLoosely(found, ReferentClass.Person);
        GroupLoosely(found, ReferentClass.Organization);
        GroupLoosely(found, ReferentClass.Place);
        markables.AddRange(found);
    }

    private static bool IsAgencyOfDateline(Sentence sentence, int name)
    {
        if (sentence[sentence.Count - 1].Form is not ("-" or "–" or "—")) return false;
        for (int i = name - 1; i >= 0; i--) if (sentence[i].Form == "(") return true;
        return false;
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
        NameClass known = entity.Kind is EntityKind.Place or EntityKind.Organization ? NameLexicon.World.Find(NameHash.Of(entity.Name)) : NameClass.None;
        string? head = entity.Kind == EntityKind.Person ? null : traits.HeadOf(entity.Name);
        referent = new Referent
        {
            Entity = name.Entity,
            Class = MarkableReader.ClassOf(entity.Kind),
            HasPluralName = plural || (head is not null && traits.IsPlural(head)),
            NameHead = head,
            IsCountry = entity.Kind == EntityKind.Place && (known & NameClass.Country) != 0,
            IsTown = entity.Kind == EntityKind.Place && (known & (NameClass.City | NameClass.Town)) != 0,
            IsRegion = entity.Kind == EntityKind.Place && (known & NameClass.Place) != 0 && (known & (NameClass.City | NameClass.Town | NameClass.Country)) == 0,
            IsFederalState = entity.Kind == EntityKind.Place && lexicon.FederalStates.Contains(entity.Name.Replace(' ', '_')),
            IsMedia = (known & NameClass.Media) != 0 || (head is not null && lexicon.PaperHeads.Contains(head)),
        };
        referent.IsNamedAfterPeople = referent.HasPluralName && head is not null && head[head.Length - 1] == 's' && lexicon.Nouns.TryGetValue(head.Substring(0, head.Length - 1), out ReferentClass headed) && headed == ReferentClass.Person;
        referent.MayBePerson = entity.Kind is EntityKind.Organization or EntityKind.Product && lexicon.SurnamesStandAlone && NameTraits.IsUnknownSurname(entity.Name) && !(name.Head > 1 && sentence[name.Head - 1].Form == lexicon.Seated);
        referent.MayBeOrganization = entity.Kind is EntityKind.Person or EntityKind.Place or EntityKind.Product && entity.KindConfidence < SureKind && traits.IsUnheardOf(entity.Name);
        referent.MayBeCalledOrganization = !referent.MayBeOrganization && lexicon.NamesFollowNouns && entity.Kind is EntityKind.Person or EntityKind.Place or EntityKind.Product && entity.KindConfidence < SureKind && NameTraits.IsNobodyKnown(entity.Name);
        if (entity.Kind == EntityKind.Person)
        {
            GrammaticalGender gender = traits.PersonGender(sentence, name, entity);
            foreach (string word in entity.Name.Split(' '))
                if (lexicon.TitlesAreBare && word.ToLowerInvariant() is string title && lexicon.Nouns.ContainsKey(title) && (lexicon.MasculineTitles.Contains(title) || lexicon.FeminineTitles.Contains(title))) Index(referent, title);
            referent.Gender = gender == GrammaticalGender.None ? GrammaticalGender.Masculine | GrammaticalGender.Feminine : gender;
        }
        else
        {
            foreach (string word in entity.Name.Replace('’', '\'').Split(' ', '-', '\''))
                if (word.Length > 3 || (word.Length > 1 && word == word.ToUpperInvariant())) Index(referent, word.ToLowerInvariant());
            if (referent.HasPluralName && head is not null && head[head.Length - 1] == 's') Index(referent, head.Substring(0, head.Length - 1));
        }

        byEntity[name.Entity] = referent;
        all.Add(referent);
        return referent;
    }

    private bool Suits(Markable nominal, Referent referent) =>
        !lexicon.Belongings.Contains(nominal.Lemma!) && (IsOrganizationOf(nominal, referent) || (referent.Class == ReferentClass.Place && !AntecedentScore.IsPlaceOf(nominal.Lemma!, referent, lexicon) ? false : (nominal.Class & referent.Class) != 0 || nominal.Class == ReferentClass.Thing ? nominal.Plural == referent.Plural && (referent.Class != ReferentClass.Person || (nominal.Class & ReferentClass.Person) != 0) : false));

    // "his former label, Norvale": the noun knows better than the name.
    private static bool IsOrganizationOf(Markable nominal, Referent referent) =>
        (referent.MayBeOrganization || referent.MayBeCalledOrganization) && !nominal.Plural && nominal.Class == ReferentClass.Organization;

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
        if (lexicon.Roles.TryGetValue(description, out string? office))
        {
            referent.Describe(office);
            List(office).Add(referent);
        }

        if (!lexicon.Broader.TryGetValue(description, out string[]? broader)) return;
        foreach (string wider in broader)
        {
            if (referent.IsDescribedBy(wider)) continue;
            referent.Describe(wider);
            List(wider).Add(referent);
        }
    }

    private PlainList<Referent> List(string description)
    {
        if (!byDescription.TryGetValue(description, out PlainList<Referent>? listed)) byDescription[description] = listed = [];
        return listed;
    }

    private void Settle(Sentence sentence, Markable markable, Markable?[] byHead)
    {
        Referent? antecedent = markable.Type switch
        {
            AnaphorType.IndefiniteNominal => null,
            AnaphorType.DefiniteNominal when markable.IsNew => null,
            AnaphorType.DefiniteNominal when HolderOf(sentence, markable, byHead) is { } holder => holder,
            AnaphorType.DefiniteNominal or AnaphorType.Nearest or AnaphorType.Farthest when OneOfTwo(markable) is { } member => member,
            AnaphorType.DefiniteNominal => BestForNominal(markable) ?? FirmOf(markable) ?? Together(markable) ?? Pair(sentence, markable) ?? Protagonist(sentence, markable) ?? TakenUp(sentence, markable, byHead),
            AnaphorType.Relative => Modified(sentence, markable, byHead),
            AnaphorType.Speaker => speaker is not null && markable.Sentence - speaker.Latest.Sentence <= 1 && speaker.Plural == markable.Plural ? speaker : null,
            AnaphorType.Personal when lexicon.Reflexives.Count > 0 && Reinforced(sentence, markable, byHead) is { } reinforced => reinforced,
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

    private void Introduce(Referent referent, Markable markable)
    {
        referent.Add(markable);
        inView.Remove(referent);
        inView.Add(referent);
        if (inView.Count > ReferentsInView) inView.RemoveAt(0);
        if (!referent.IsNamed) return;
        if (markable.Sentence < OpeningSentences && markable.Prominence > 0.4 && !markable.IsInRelative) referent.IsTopic = true;
        named.Remove(referent);
        named.Add(referent);
        if (named.Count > ReferentsInView) named.RemoveAt(0);
    }

    // Whoever is quoted does not say "he" of himself in the sentences that go on with the quotation.
    private void NoteSpeaker(Sentence sentence, PlainList<Markable> found)
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
}
