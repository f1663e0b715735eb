using System;
using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Fillers;

/// <summary>Finds what the phrase at a word stands for: an entity, a sum, a time, or its own words.</summary>
internal sealed partial class FillerResolver(AnnotatedSentence sentence, ClauseReader clauses, DocumentFillers shared, DocumentQuantities quantities, DocumentEntities entities, FactGrammar grammar)
{
    private HashSet<int>? apart;

    /// <summary>Keeps those whom the sentence names as its source ("selon X,") from filling roles of what they tell.</summary>
    public void SetApart(Attribution[] attributions)
    {
        foreach (Attribution attribution in attributions)
        {
            if (!attribution.ByPreposition) continue;
            apart ??= [];
            apart.Add(attribution.Subject);
            int name = sentence.Covering[attribution.Subject];
            for (int word = attribution.Trigger + 1; word < sentence.Count && sentence[word].Form != ","; word++)
                if (word == attribution.Subject || (name >= 0 && sentence.Covering[word] == name) || (sentence[word].Start >= attribution.Source.Range.Start && sentence[word].End <= attribution.Source.Range.End)) apart.Add(word);
        }
    }

    /// <summary>The fillers of a phrase and of those coordinated with it, in a list that is the caller's until <see cref="Release"/>.</summary>
    public PlainList<Filler> Resolve(int word, FillerTypes types)
    {
        PlainList<Filler> found = shared.Rent();
        word = clauses.Antecedent(word);
        if (grammar.Has(Construction.BareTitles)) word = HeadOfChunk(word);
        if (grammar.Has(Construction.BareTitles) && NamesBehindPlural(word, types, found)) return [.. found];
        if (NamesOfCounted(word, types, found)) return [.. found];
        Collect(word, types, found, 0);
        if (grammar.Including.Count > 0 && found.Count > 0 && found[0].Kind == FillerKind.Text) NameIncluded(word, types, found);

        // "L'ingénieur et ancien ministre X": one person is both.
        if (grammar.Has(Construction.SharedArticles) && found.Count == 2 && found[0].Kind == FillerKind.Text && found[1].Kind == FillerKind.Entity && DescribesNext(word)) found.RemoveAt(0);

        // "les deux groupes, X et Y": the names say who the groups are.
        if (found.Count > 2 && found[0].Kind == FillerKind.Text && sentence[word].Features.Has("Number", "Plur") && NamesFollow(found) && FollowsComma(found[1].Range.Start)) found.RemoveAt(0);
        return found;
    }

    /// <summary>How far phrases reach.</summary>
    public readonly PhraseExtent Extent = new(sentence, clauses, grammar);

    /// <summary>Takes back what <see cref="Resolve"/> gave: nobody looks at it any more.</summary>
    public void Release() => shared.Release();

    // "Cement makers X and Y": the plural means all whom the list behind it names.
    private bool NamesBehindPlural(int word, FillerTypes types, PlainList<Filler> found)
    {
        if (word + 3 >= sentence.Count || sentence[word].Upos != PartOfSpeech.Noun || sentence.Covering[word] >= 0 || sentence.Covering[word + 1] < 0 || !sentence[word].Features.Has("Number", "Plur")) return false;
        if (Entity(word + 1, types) is not Filler first) return false;
        found.Add(first);
        AddListed(found, word + 1, types);
        if (found.Count > 1 || grammar.Contenders.Contains(sentence.Lemmas[word])) return true;
        found.Clear();
        return false;
    }

    // "Deux anciens de la maison, X et Y,": so many names behind the comma say who they are.
    private bool NamesOfCounted(int word, FillerTypes types, PlainList<Filler> found)
    {
        if (sentence[word].Upos != PartOfSpeech.Noun || sentence.Covering[word] >= 0 || !sentence[word].Features.Has("Number", "Plur") || sentence.Child(word, DependencyRelation.Nummod) < 0 || (types & (FillerTypes.Person | FillerTypes.Organization)) == 0) return false;
        int comma = word + 1;
        while (comma < sentence.Count && comma < word + 8 && (sentence.Covering[comma] >= 0 || sentence[comma].Upos is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn)) comma++;
        if (comma + 3 >= sentence.Count || sentence[comma].Form != "," || sentence.Covering[comma + 1] < 0 || Entity(comma + 1, types & FillerTypes.Named) is not Filler first) return false;
        found.Add(first);
        AddListed(found, comma + 1, types & FillerTypes.Named);
        if (found.Count > 1) return true;
        found.Clear();
        return false;
    }

    /// <summary>Puts the names in the place of the several whom they are said to be among: "investors including X and Y".</summary>
    private void NameIncluded(int word, FillerTypes types, PlainList<Filler> fillers)
    {
        for (int i = word + 1; i + 1 < sentence.Count && i < word + 8; i++)
        {
            // "Investors led by X".
            bool led = sentence[i].Form == grammar.Leading && grammar.Agent.Contains(sentence[i + 1].Form) && sentence[word].Features.Has("Number", "Plur");
            if (sentence[i].Upos == PartOfSpeech.Verb && !led && !grammar.Including.Contains(sentence[i].Form)) return;
            if (!led && !grammar.Including.Contains(sentence[i].Form)) continue;
            PutIncluded(i, led ? i + 2 : i + 1, types, fillers);
            return;
        }
    }

    private void PutIncluded(int i, int name, FillerTypes types, PlainList<Filler> fillers)
    {
        if (name + 1 < sentence.Count && sentence[name].Upos == PartOfSpeech.Pron && sentence.Lemmas[name + 1] == grammar.Genitive) name += 2;
        while (name < sentence.Count && name < i + 8 && sentence.Covering[name] < 0 && sentence[name].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun) name++;
        if (name >= sentence.Count || sentence.Covering[name] < 0 || (grammar.RelativePossessives.Contains(sentence[i].Form) && OpensRelative(name)) || Entity(name, types & (FillerTypes.Person | FillerTypes.Organization)) is not Filler first) return;
        PlainList<Filler> named = [first];
        AddListed(named, name, types & (FillerTypes.Person | FillerTypes.Organization));
        fillers.RemoveAt(0);
        foreach (Filler one in named) if (!fillers.Exists(held => FactDraft.Same(held, one))) fillers.Add(one);
    }

    // "Deux associés, dont X détient la moitié": a clause about them, and no list.
    private bool OpensRelative(int name)
    {
        for (int i = name + 1; i < sentence.Count && i < name + 9 && (sentence[i].Upos != PartOfSpeech.Punct || sentence[i].Form == "-"); i++)
            if (sentence.IsVerbal(i) && sentence.Covering[i] < 0 && clauses.IsFinite(i)) return true;
        return false;
    }

    private bool DescribesNext(int word)
    {
        if (sentence[word].Upos != PartOfSpeech.Noun || sentence[word].Features.Has("Number", "Plur") || sentence.Covering[word] >= 0) return false;
        int at = word + 1;
        while (at < sentence.Count && at < word + 3 && sentence[at].Upos == PartOfSpeech.Adj) at++;
        if (at + 2 >= sentence.Count || sentence[at].Upos != PartOfSpeech.Cconj || sentence.Covering[at + 1] >= 0) return false;
        at++;
        int first = at;
        while (at < sentence.Count && at < first + 5 && sentence.Covering[at] < 0 && sentence[at].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj) at++;
        return at > first && at < sentence.Count && sentence.Covering[at] >= 0;
    }

    private static bool NamesFollow(PlainList<Filler> fillers)
    {
        for (int i = 1; i < fillers.Count; i++) if (fillers[i].Kind != FillerKind.Entity && fillers[i] != fillers[0]) return false;
        return true;
    }

    /// <summary>The filler of a phrase without those coordinated with it, or <see langword="null"/>.</summary>
    public Filler? One(int word, FillerTypes types)
    {
        word = clauses.Antecedent(word);
        if (grammar.Has(Construction.BareTitles)) word = HeadOfChunk(word);
        if (word + 2 < sentence.Count && sentence.Covering[word] >= 0 && Hyphened(word) is int participle and >= 0)
        {
            int based = clauses.Surface.NameAfter(participle);
            if (based < 0 && participle > word + 2) based = HeadOfChunk(participle + 1);
            if (based < 0) return null;
            word = based;
        }

        if (sentence[word].Form == grammar.Unnamed && (types & FillerTypes.ActorPhrase) != 0) return Text(new TextRange(sentence[word].Start, sentence[word].End));
        if (sentence[word].Upos == PartOfSpeech.Noun && OneOf(word) is int subject and >= 0 && Entity(subject, types) is Filler one) return one;
        if ((types & FillerTypes.Amount) != 0 && AmountAt(word, 3) is Filler amount) return amount;
        if ((types & FillerTypes.Time) != 0 && sentence.Time[word] >= 0) return Time(sentence.Time[word]);
        if ((types & FillerTypes.Count) != 0 && Count(word) is Filler count) return count;
        if ((types & FillerTypes.Named) != 0 && Entity(word, types) is Filler entity) return entity;
        if ((types & (FillerTypes.Place | FillerTypes.Person | FillerTypes.ActorPhrase)) == FillerTypes.Place && Settlement(word) is Filler settlement) return settlement;
        return Described(word, types) ?? Apposed(word, types) ?? Phrase(word, types);
    }

    /// <summary>The participle that a hyphen joins to a name, or to the region behind a town: "Cork-based", "Toledo, Ohio-based"; or -1.</summary>
    private int Hyphened(int name)
    {
        if (sentence[name + 1].Form == "," && name + 4 < sentence.Count && sentence.Covering[name + 2] >= 0) name += 2;
        return sentence[name + 1].Form == "-" && grammar.HyphenParticiples.Contains(sentence[name + 2].Form) ? name + 2 : -1;
    }

    /// <summary>The entity that a phrase refers to, or <see langword="null"/>.</summary>
    public Filler? Entity(int word, FillerTypes types)
    {
        int mention = MentionOf(word);
        if (mention < 0) return null;
        Mention found = entities.Mentions[mention];
        return AcceptedKinds.Accepts(types, entities.Entities[found.Entity]) ? shared.Entity(mention) : null;
    }

    // "The town of Marl", where somebody goes: the place has its name behind what it is.
    private Filler? Settlement(int word)
    {
        if (!grammar.Settlements.Contains(sentence.Lemmas[word])) return null;
        int at = word + 1;
        while (at < sentence.Count && at < word + 4 && sentence.Covering[at] < 0 && (sentence[at].Upos == PartOfSpeech.Adj || sentence.Lemmas[at] == grammar.Genitive)) at++;
        return at < sentence.Count && at > word + 1 && sentence.Covering[at] >= 0 && sentence.Lemmas[at - 1] == grammar.Genitive ? Entity(at, FillerTypes.Place) : null;
    }

    /// <summary>Whether a filler is a place that acts: "Oslo versera …".</summary>
    public bool IsPlace(Filler filler) => filler.Kind == FillerKind.Entity && entities.Entities[filler.Index].Kind == EntityKind.Place;

    /// <summary>Whether a filler is a named event.</summary>
    public bool IsEvent(Filler filler) => filler.Kind == FillerKind.Entity && entities.Entities[filler.Index].Kind == EntityKind.Event;

    /// <summary>Whether a filler is somebody known by name.</summary>
    public bool IsPerson(Filler filler) => filler.Kind == FillerKind.Entity && entities.Entities[filler.Index].Kind == EntityKind.Person;

    /// <summary>The entity at a word where its noun says what it is: a company with an unheard-of name may have been taken for a person.</summary>
    public Filler? NamedLoosely(int word, FillerTypes types)
    {
        if (Entity(word, types) is Filler sure) return sure;
        if ((types & (FillerTypes.Organization | FillerTypes.Person)) != FillerTypes.Organization) return null;
        return MentionOf(word) is int mention and >= 0 && entities.Entities[entities.Mentions[mention].Entity] is { Kind: EntityKind.Person, KindConfidence: < 0.8 } ? Entity(word, FillerTypes.Person) : null;
    }

    /// <summary>The filler for a sum.</summary>
    public Filler Amount(int index) => shared.Amount(index);

    /// <summary>The filler for a time.</summary>
    public Filler Time(int index) => shared.Time(index);

    /// <summary>Words of the text as a filler.</summary>
    public Filler Text(TextRange range) => shared.Text(range);

    /// <summary>Whether a noun is of people or institutions.</summary>
    public bool IsActor(int word) => ((sentence[word].Upos == PartOfSpeech.Num || grammar.Multitudes.Contains(sentence.Lemmas[word]) || (sentence[word].Upos == PartOfSpeech.Pron && sentence.Lemmas[word] == grammar.One)) && CountedActor(word)) || sentence[word].Form == grammar.Unnamed || IsActorNoun(word) || grammar.ActingEstablishments.Contains(sentence.Lemmas[word]) || IsAgentive(word) || grammar.Sources.Contains(sentence.Lemmas[word]) || (sentence[word].Upos == PartOfSpeech.Propn && MentionOf(word) < 0);

    // "Beekeepers", "landowners": whoever keeps, owns, drives or makes something.
    private bool IsAgentive(int word) => sentence[word].Upos == PartOfSpeech.Noun && IsAgentive(sentence.Lemmas[word]);

    private bool IsAgentive(string lemma)
    {
        for (int i = 0; i < grammar.Agentive.Length; i++)
            if (lemma.Length > grammar.Agentive[i].Length && lemma.EndsWith(grammar.Agentive[i], StringComparison.Ordinal)) return true;
        return false;
    }

    // "Two of the volunteers".
    private bool CountedActor(int numeral)
    {
        foreach (int child in sentence.Tree.Children(numeral))
            if (sentence.Relation(child) is DependencyRelation.Nmod or DependencyRelation.Obl && child > numeral && grammar.Actors.Contains(sentence.Lemmas[child])) return true;

        // "The two fell out."
        return numeral > 0 && grammar.Pairs.Contains(sentence.Lower(numeral)) && grammar.Definites.Contains(sentence.Lower(numeral - 1)) && sentence.Relation(numeral) == DependencyRelation.Nsubj;
    }

    /// <summary>The mention at a word: of the word itself, of the name that covers it, or of a name beside its noun ("le groupe X").</summary>
    public int MentionOf(int word)
    {
        int mention = sentence.Mention[word];
        if (mention >= 0 && entities.Mentions[mention].Form == MentionForm.Name) return mention;
        if (sentence.Covering[word] < 0 && sentence[word].Upos == PartOfSpeech.Noun && grammar.Families.Contains(sentence.Lemmas[word])) return -1;
        if (sentence.Covering[word] >= 0 && sentence[word].Upos is not PartOfSpeech.Det) return sentence.Covering[word];
        if (grammar.Has(Construction.FreeInversion) && mention < 0 && sentence[word].Upos == PartOfSpeech.Pron && clauses.OneNamed(word) is int one and >= 0) return sentence.Covering[one];
        if (sentence[word].Upos == PartOfSpeech.Noun && clauses.NamedOfficer(word) is int officer and >= 0 && IsOfficer(officer, word)) return sentence.Covering[officer];
        if (sentence[word].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn)
        {
            int apposed = MentionBeside(word, mention);
            if (apposed != NotBeside) return apposed;
        }

        if (word > 0 && sentence.Covering[word - 1] >= 0 && IsOfNameBefore(word, mention)) return sentence.Covering[word - 1];
        int called = sentence.Child(word, DependencyRelation.Acl) < 0 ? -1 : NameCalled(word);
        if (called >= 0) return sentence.Covering[called];
        if (mention < 0 && word + 1 < sentence.Count && sentence.Covering[word + 1] >= 0 && grammar.Has(Construction.BareTitles) && IsBareTitle(word)) return sentence.Covering[word + 1];
        if ((sentence[word].Upos == PartOfSpeech.Noun || (sentence[word].Upos == PartOfSpeech.Adj)) && IsActorNoun(word))
        {
            int name = clauses.Surface.NameAfter(word);
            if (name >= 0 && !(mention < 0 && IsOfWhoIsNamed(word, name))) return sentence.Covering[name];
        }

        // "The tenor Ana Prieto": by the name.
        if (mention >= 0 && word + 1 < sentence.Count && sentence.Covering[word + 1] is int next and >= 0 && entities.Mentions[next].Entity == entities.Mentions[mention].Entity) return next;
        return mention;
    }

    private const int NotBeside = -2;

    private int MentionBeside(int word, int mention)
    {
        foreach (int child in sentence.Tree.Children(word))
        {
            if (child > word && sentence.Covering[child] >= 0 && clauses.Surface.IsSingleBesidePlural(word, child)) continue;
            bool beside = sentence.Relation(child) is DependencyRelation.Flat or DependencyRelation.Appos
                || (sentence.Relation(child) == DependencyRelation.Nmod && sentence[child].Relation != DependencyRelation.NmodPoss && clauses.CaseName(child).Length == 0);
            if (beside && mention >= 0 && sentence.Covering[child] >= 0 && entities.Mentions[mention].Range.Contains(entities.Mentions[sentence.Covering[child]].Range)) return !grammar.Has(Construction.CloseAppositions) ? mention : sentence.Covering[child];
            if (beside && sentence.Covering[child] >= 0 && (sentence.Relation(child) != DependencyRelation.Appos || child - word <= 4 || IsActorNoun(word))) return sentence.Covering[child];
        }

        return NotBeside;
    }

    private bool IsOfficer(int name, int office) => KindAt(name) == EntityKind.Person && KindAt(clauses.BodyOf(office)) == EntityKind.Organization;

    private bool IsOfNameBefore(int word, int mention) =>
        (grammar.Wholes.Contains(sentence.Lemmas[word]) && (mention < 0 || KindAt(word - 1) == EntityKind.Organization))
        || (grammar.Bodies.Contains(sentence.Lemmas[word]) && sentence.IsOrganization(word - 1));

    // "La société baptisée X"
    private int NameCalled(int noun)
    {
        foreach (int child in sentence.Tree.Children(noun))
            if (sentence.Relation(child) == DependencyRelation.Acl && grammar.Naming.Contains(sentence.Lemmas[child]) && child + 1 < sentence.Count && sentence.Covering[child + 1] >= 0) return child + 1;
        return -1;
    }

    // "Alumna Ana Prieto": a noun without article right before a person says who that is; "the tenor Ana Prieto" does, but not "the day Ana Prieto left".
    private bool IsBareTitle(int word) =>
        sentence[word].Upos == PartOfSpeech.Noun && sentence.Covering[word] < 0 && !sentence[word].Features.Has("Number", "Plur")
            && (word == 0 || IsClosed(word + 1) || KindAt(word + 1) == EntityKind.Product || !(sentence[word - 1].Upos == PartOfSpeech.Det || sentence[word - 1].Features.Has("Poss", "Yes") || grammar.GenitiveClitics.Contains(sentence[word - 1].Form)))
            && KindAt(word + 1) is EntityKind.Person or EntityKind.Product;

    // No verb stands behind a name.
    private bool IsClosed(int word)
    {
        int next = word + 1;
        while (next < sentence.Count && sentence.Covering[next] == sentence.Covering[word]) next++;
        return next >= sentence.Count || sentence[next].Upos is PartOfSpeech.Punct or PartOfSpeech.Adp or PartOfSpeech.Cconj;
    }

    private EntityKind KindAt(int name) => entities.Entities[entities.Mentions[sentence.Covering[name]].Entity].Kind;

    // "La coprésidente du groupe, X,": she is X, not the group.
    private bool IsOfWhoIsNamed(int word, int name)
    {
        int comma = name - 1;
        while (comma > word && sentence.Covering[comma] < 0 && sentence[comma].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Det) comma--;
        if (!(grammar.Has(Construction.CloseAppositions) || IsBody(sentence.Lemmas[word])) || comma <= word || sentence[comma].Form != "," || (comma < name - 1 && sentence[comma + 1].Upos != PartOfSpeech.Det) || clauses.CaseName(word) != grammar.Genitive) return false;
        int head = sentence[word].Head;
        return head >= 0 && head < word && sentence[head].Upos == PartOfSpeech.Noun && sentence.Covering[head] < 0 && IsActorNoun(head) && entities.Entities[entities.Mentions[sentence.Covering[name]].Entity].Kind == EntityKind.Person;
    }

    // "The head of the port, X,": a port has no person's name.
    private bool IsBody(string noun) => grammar.Enterprises.Contains(noun) || grammar.Establishments.Contains(noun) || grammar.PublicBodies.Contains(noun) || grammar.PublicInstitutions.Contains(noun);

    /// <summary>The subject of which a phrase says that it is one of those things: "X est l'un des partenaires", or -1.</summary>
    private int OneOf(int word)
    {
        int one = sentence[word].Head;
        if (one < 0 || sentence.Lemmas[one] != grammar.One || sentence[one].Upos is PartOfSpeech.Det || clauses.CaseName(word) != grammar.Genitive) return -1;
        foreach (int child in sentence.Tree.Children(one)) if (sentence.Relation(child) == DependencyRelation.Nsubj) return child;
        int copula = sentence.Child(one, DependencyRelation.Cop);
        return copula < 0 ? -1 : clauses.Subjects.Left(copula);
    }

    private bool FollowsComma(int offset)
    {
        int word = sentence.FirstAt(offset);
        return word > 0 && word < sentence.Count && sentence[word - 1].Form == ",";
    }

    /// <summary>The person's name that ends the phrase which an institution's name opens: "Aalto University rector X".</summary>
    private int HeadOfChunk(int word)
    {
        if (sentence.Covering[word] is not (int opening and >= 0) || entities.Entities[entities.Mentions[opening].Entity].Kind == EntityKind.Person) return word;
        int at = word + 1;
        while (at < sentence.Count && sentence.Covering[at] == opening) at++;
        int first = at;
        while (at < sentence.Count && at < first + 5 && sentence.Covering[at] < 0 && sentence[at].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn) at++;
        if (at == first || at >= sentence.Count || sentence.Covering[at] < 0 || !IsActorNoun(at - 1)) return word;
        return entities.Entities[entities.Mentions[sentence.Covering[at]].Entity].Kind == EntityKind.Person ? at : word;
    }

    private bool IsActorNoun(int word) => grammar.IsActor(sentence.Lemmas[word]);

    private Filler? AmountAt(int word, int depth)
    {
        if (sentence.Amount[word] >= 0) return Amount(sentence.Amount[word]);
        if (depth == 0) return null;
        foreach (int child in sentence.Tree.Children(word))
        {
            if (sentence.Relation(child) is not (DependencyRelation.Nmod or DependencyRelation.Nummod or DependencyRelation.Compound or DependencyRelation.Appos or DependencyRelation.Amod or DependencyRelation.Obl or DependencyRelation.Flat)) continue;
            if (AmountAt(child, depth - 1) is Filler amount) return amount;
        }

        return null;
    }

    private Filler? Count(int word)
    {
        if (Fraction(word) is Filler fraction) return fraction;
        if (sentence.Number[word] >= 0 && quantities.Numbers[sentence.Number[word]].Kind is NumberKind.Count or NumberKind.Cardinal or NumberKind.Percentage)
        {
            NumberExpression number = quantities.Numbers[sentence.Number[word]];
            TextRange range = number.Range;
            return Text(new TextRange(PartStart(sentence.FirstAt(range.Start), range.Start), Math.Max(range.End, sentence[word].End)));
        }

        // "Aucun journaliste".
        if (word > 0 && sentence[word].Upos == PartOfSpeech.Noun && grammar.Quantifiers.Contains(sentence.Lower(word - 1)) && grammar.NegativeWords.Contains(sentence.Lemmas[word - 1]) && (grammar.Jobs.Contains(sentence.Lemmas[word]) || IsActor(word))) return Text(new TextRange(sentence[word - 1].Start, sentence[word].End));
        foreach (int child in sentence.Tree.Children(word))
        {
            if (sentence.Relation(child) is DependencyRelation.Nummod && sentence.Number[child] < 0 && sentence.Time[child] < 0 && sentence.Amount[child] < 0 && sentence[child].Upos == PartOfSpeech.Num) return Text(new TextRange(Math.Min(sentence[child].Start, sentence[word].Start), Math.Max(sentence[word].End, sentence[child].End)));
            if (sentence.Relation(child) is DependencyRelation.Nummod or DependencyRelation.Det && sentence.Number[child] >= 0)
            {
                NumberExpression number = quantities.Numbers[sentence.Number[child]];
                return Text(new TextRange(PartStart(child, Math.Min(number.Range.Start, sentence[word].Start)), Math.Max(sentence[word].End, number.Range.End)));
            }

            if (sentence.Relation(child) == DependencyRelation.Nmod && sentence.Number[child] >= 0 && Count(child) is Filler nested) return nested;
        }

        return null;
    }

    private Filler? Proportion(int word, int next)
    {
        int numeral = sentence[word].Upos == PartOfSpeech.Num ? word : sentence.Child(word, DependencyRelation.Nummod) is int one and >= 0 && one < word ? one : sentence.Child(word, DependencyRelation.Det);
        if (numeral < 0 || numeral > word || sentence.Tree.Last(word) < next) return null;
        return Text(new TextRange(sentence[numeral].Start, sentence[sentence[word].Upos == PartOfSpeech.Num ? sentence.FirstAt(Extent.Of(word).End - 1) : next + 1].End));
    }

    // "A fifth of its workers in X": where they work is none of how many they are.
    private TextRange BeforePlace(int word, TextRange phrase)
    {
        for (int i = word + 2; i + 1 < sentence.Count && sentence[i].End < phrase.End; i++)
            if (sentence[i].Upos == PartOfSpeech.Adp && grammar.Locatives.Contains(sentence.Lemmas[i]) && sentence.Covering[i + 1] >= 0 && KindAt(i + 1) == EntityKind.Place) return new TextRange(phrase.Start, sentence[i - 1].End);
        return phrase;
    }

    // "Un tiers de ses effectifs", "half its staff", "one in five of its drivers", "un salarié sur dix".
    private Filler? Fraction(int word)
    {
        int next = word + 1;
        if (next < sentence.Count && sentence.Lemmas[next] == grammar.Genitive && (grammar.Quantifiers.Contains(sentence.Lemmas[word]) || grammar.Quantifiers.Contains(sentence.Lower(word)))) return Text(BeforePlace(word, Extent.Of(word)));
        if (next + 1 < sentence.Count && sentence[next].Form == grammar.Proportion && sentence[next + 1].Upos == PartOfSpeech.Num && sentence.Time[next + 1] < 0 && sentence.Amount[next + 1] < 0) return Proportion(word, next);
        int before = word - 1;
        while (before >= 0 && (sentence[before].Upos is PartOfSpeech.Adj or PartOfSpeech.Det || sentence[before].Features.Has("Poss", "Yes")) && !grammar.Quantifiers.Contains(sentence.Lower(before))) before--;
        return before >= 0 && before < word - 1 && sentence[before].Form.Length > 3 && sentence[word].Upos == PartOfSpeech.Noun && grammar.Halves.Contains(sentence.Lower(before)) ? Text(new TextRange(sentence[before].Start, sentence[word].End)) : null;
    }

    // "90 des 200 ouvriers": the part stands before the whole that its tree took for the count.
    private int PartStart(int numeral, int start)
    {
        int at = numeral - 1;
        bool part = false;
        for (; at > 0 && (sentence.Lemmas[at] == grammar.Genitive || sentence[at].Upos == PartOfSpeech.Det || sentence[at].Features.Has("Poss", "Yes")); at--)
            part |= sentence.Lemmas[at] == grammar.Genitive || grammar.GenitiveForms.Contains(sentence.Lower(at));
        return part && at >= 0 && sentence.Number[at] >= 0 ? quantities.Numbers[sentence.Number[at]].Range.Start : start;
    }

    /// <summary>The name that says which thing a phrase means: "its first tablet, the X,", "a shelter for the homeless, X,".</summary>
    private Filler? Apposed(int word, FillerTypes types)
    {
        FillerTypes things = types & (FillerTypes.Product | FillerTypes.Organization | FillerTypes.Event);
        if (grammar.Has(Construction.CloseAppositions) || things == FillerTypes.None || (types & FillerTypes.Phrase) == 0 || sentence[word].Upos != PartOfSpeech.Noun || sentence.Mention[word] >= 0 || sentence.Time[word] >= 0 || sentence.Amount[word] >= 0) return null;
        if (sentence.Child(word, DependencyRelation.Det) < 0 && sentence.Child(word, DependencyRelation.Nmod) < 0) return null;
        int name = clauses.Surface.NameAfter(word);
        return name > word + 1 && (sentence[name - 1].Form == "," || sentence[name - 1].Upos == PartOfSpeech.Det) ? Entity(name, things) : null;
    }

    /// <summary>Whom a phrase of people names behind it: "his co-accused, trader Jo Lund,", "the widow's nephew, the Oslo builder Jo Lund,", "the accountants Dunmore Pell,".</summary>
    private Filler? Described(int word, FillerTypes types)
    {
        FillerTypes actors = types & (FillerTypes.Person | FillerTypes.Organization);
        if (!grammar.Has(Construction.BareTitles) || actors == FillerTypes.None || sentence[word].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj) || !sentence.HasNames || sentence.Covering[word] >= 0 || sentence.Mention[word] >= 0 || sentence.Time[word] >= 0 || sentence.Amount[word] >= 0 || !IsActor(word)) return null;
        bool several = sentence[word].Features.Has("Number", "Plur");
        int at = word + 1;
        if (at >= sentence.Count || sentence.Child(word, DependencyRelation.Det) < 0 && sentence.Child(word, DependencyRelation.Nmod) < 0) return null;
        if (several) return sentence.Covering[at] >= 0 && (EndsApposition(at) || (word > 0 && grammar.Definites.Contains(sentence.Lower(word - 1)) && KindAt(at) == EntityKind.Organization)) ? NamedLoosely(at, actors & FillerTypes.Organization) : null;

        // "A colleague who was promoted, Jo Lund,": past what the clause tells.
        if (sentence[at].Features.Has("PronType", "Rel") || grammar.RelativePronouns.Contains(sentence[at].Form)) while (at < sentence.Count && at < word + 9 && sentence[at].Form != ",") at++;
        else if (sentence[at].Upos == PartOfSpeech.Adp) at = BehindComplement(at);
        if (at >= sentence.Count || sentence[at].Form != ",") return null;
        int first = at + 1;
        for (at++; at < sentence.Count && at < first + 9; at++)
        {
            if (sentence.Covering[at] >= 0)
            {
                if (EndsApposition(at)) return Entity(at, grammar.Enterprises.Contains(sentence.Lemmas[word]) ? actors & FillerTypes.Organization : actors & FillerTypes.Person);
            }
            else if (sentence[at].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.Part) && !(sentence[at].Upos == PartOfSpeech.Det && at == first) && sentence[at].Form != "-")
            {
                return null;
            }
        }

        return null;
    }

    // "A supervisor at Harnwick, Jo Lund,": past where the noun's bearer works.
    private int BehindComplement(int at)
    {
        int first = at;
        while (at < sentence.Count && at < first + 9 && sentence[at].Upos is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Part) at++;
        return at;
    }

    // The name ends where a mark stands.
    private bool EndsApposition(int name)
    {
        int end = name;
        while (end + 1 < sentence.Count && sentence.Covering[end + 1] == sentence.Covering[name]) end++;
        return end + 1 >= sentence.Count || sentence[end + 1].Form is "," or "." or ")" or ";";
    }

    private Filler? Phrase(int word, FillerTypes types)
    {
        if (sentence.IsVerbal(word) && !OpensAsPlural(word))
        {
            if ((types & FillerTypes.Clause) == 0) return null;
            int first = sentence.Tree.First(word);
            int last = sentence.Tree.Last(word);
            while (first < word && (grammar.PurposeMarks.Contains(sentence[first].Form) || sentence.Amount[first] >= 0)) first++;
            while (last > word && sentence[last].Upos == PartOfSpeech.Punct) last--;
            return Text(new TextRange(sentence[first].Start, sentence[last].End));
        }

        if (sentence.Reference[word] >= 0 && (types & (FillerTypes.Phrase | FillerTypes.Product)) == 0 && !MayAct(shared.Antecedent(entities.References[sentence.Reference[word]]))) return null;
        if (sentence.Reference[word] >= 0) return (types & (grammar.Has(Construction.GenderedPronouns) ? FillerTypes.Phrase | FillerTypes.ActorPhrase | FillerTypes.Person | FillerTypes.Organization : FillerTypes.Phrase | FillerTypes.ActorPhrase)) == 0 ? null : Text(entities.References[sentence.Reference[word]].Antecedent);
        if (sentence[word].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Adj or PartOfSpeech.Num) && !OpensAsPlural(word) && !(grammar.Has(Construction.HomographNouns) && sentence.Mention[word] < 0 && IsActor(word))) return null;
        if (sentence.Time[word] >= 0 || sentence.Amount[word] >= 0) return null;
        if ((types & FillerTypes.Phrase) == 0 && !((types & FillerTypes.ActorPhrase) != 0 && IsActor(word))) return null;
        if (grammar.Asides.Contains(sentence.Lemmas[word]) && clauses.CaseName(word).Length > 0) return null;
        int mention = MentionOf(word);
        if (mention >= 0 && entities.Mentions[mention].Form == MentionForm.Name && (types & FillerTypes.Named) != 0 && sentence.Covering[word] == mention) return null;
        TextRange phrase = Extent.Of(word);
        return Apposed(word, phrase, types) ?? Text(phrase);
    }

    // "La maison de X a brûlé. Elle …": a pronoun that takes up a thing is nobody who acts.
    private bool MayAct(in Word antecedent) =>
        antecedent.Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj) || char.IsUpper(antecedent.Form[0]) || grammar.IsActor(antecedent.Lemma) || grammar.Multitudes.Contains(antecedent.Lemma) || grammar.Sources.Contains(antecedent.Lemma) || grammar.ActingEstablishments.Contains(antecedent.Lemma) || IsAgentive(antecedent.Lemma);

    // "Rents in the town have risen": the tagger takes a plural that opens a sentence for a verb.
    private bool OpensAsPlural(int word) => word == 0 && grammar.Has(Construction.HomographNouns) && sentence.Relation(word) == DependencyRelation.Nsubj && sentence[word].Form.EndsWith(grammar.PluralEnding, StringComparison.Ordinal);

    /// <summary>The name that stands between commas behind a phrase and says what the phrase is: "une citadine électrique, la Luciole,".</summary>
    private Filler? Apposed(int word, TextRange phrase, FillerTypes types)
    {
        bool indefinite = sentence[sentence.FirstAt(phrase.Start)].Features.Has("Definite", "Ind");
        if (!(indefinite || grammar.Has(Construction.CloseAppositions)) || (types & FillerTypes.Named) == 0 || sentence[word].Upos != PartOfSpeech.Noun) return null;
        int at = sentence.FirstAt(phrase.End);
        if (at + 1 >= sentence.Count || sentence[at].Form != ",") return null;
        at++;
        if (sentence[at].Upos == PartOfSpeech.Det) at++;
        return at >= sentence.Count || sentence.Covering[at] < 0 || sentence.Time[at] >= 0 || IsOfWhoIsNamed(word, at) ? null : ApposedName(word, at, types);
    }

    private Filler? ApposedName(int word, int at, FillerTypes types)
    {
        int name = sentence.Covering[at];
        int end = at;
        while (end + 1 < sentence.Count && sentence.Covering[end + 1] == name) end++;
        if (end + 1 < sentence.Count && sentence[end + 1].Form is not ("," or "." or ")" or ":" or ";" or "»" or "!")) return null;
        if (end + 2 < sentence.Count && sentence[end + 1].Form == "," && sentence[end + 2].Upos is PartOfSpeech.Cconj or PartOfSpeech.Propn) return null;
        Mention found = entities.Mentions[name];
        DocumentEntity entity = entities.Entities[found.Entity];
        bool person = entity.Kind == EntityKind.Person && entity.KindConfidence >= 0.8;
        if (person != IsActorNoun(word) && !AcceptedKinds.Accepts(types, entity)) return null;
        if (!AcceptedKinds.Accepts(types, entity) && (person || (types & FillerTypes.Phrase) == 0)) return null;
        return shared.Entity(name);
    }
}
