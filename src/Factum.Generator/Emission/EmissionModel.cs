using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction.Corpora;
using Factum.Extraction.Facts;
using Factum.Extraction.Mentions;
using Factum.Generator.Kinds;
using Factum.Generator.Naming;
using Factum.Generator.Wording;

namespace Factum.Generator.Emission;

/// <summary>What the files of the generated code have in common: names, places and who is in which fact.</summary>
internal sealed class EmissionModel
{
    private readonly Dictionary<int, List<int>> contradicting = [];
    private int[] firstNumbers = [];

    private EmissionModel(Corpus corpus, EmitOptions options, IReadOnlyList<KindShape> kinds, CorpusNames names)
    {
        Corpus = corpus;
        Options = options;
        Kinds = kinds;
        Names = names;
        Namespace = string.Join(".", options.Namespace.Split('.').Select(part => Identifiers.Escaped(Identifiers.Mended(part.Trim()))).Where(part => part.Length > 0));
        Root = RootName(options.ClassName);
        Access = options.IsPublic ? "public" : "internal";
        FactsOf = new List<(int, int)>[corpus.Entities.Count];
        AmountsOf = new List<int>[corpus.Entities.Count];
        Facts = kinds.Select(_ => new List<int>()).ToArray();
        KindOf = new int[corpus.Facts.Count];
        IndexOf = new int[corpus.Facts.Count];
        EntityNumber = new int[corpus.Entities.Count];
        int number = 0;
        foreach (EntityKind kind in EntitiesFile.Kinds)
            for (int i = 0; i < EntityNumber.Length; i++)
                if (corpus.Entities[i].Kind == kind) EntityNumber[i] = number++;
        AmountNumber = new int[corpus.Amounts.Count];
        for (int i = 1; i < AmountNumber.Length; i++) AmountNumber[i] = AmountNumber[i - 1] + (names.Amounts[i - 1].Count > 0 ? 1 : 0);
    }

    /// <summary>The corpus.</summary>
    public Corpus Corpus { get; }

    /// <summary>What the consuming project decides.</summary>
    public EmitOptions Options { get; }

    /// <summary>The names of its things.</summary>
    public CorpusNames Names { get; }

    /// <summary>The kinds, built-in ones first.</summary>
    public IReadOnlyList<KindShape> Kinds { get; }

    /// <summary>The root class's name.</summary>
    public string Root { get; }

    /// <summary>The root class's namespace; empty for the global one.</summary>
    public string Namespace { get; }

    /// <summary>The namespace of the collections' and entities' types.</summary>
    public string TypesNamespace => (Namespace.Length == 0 ? string.Empty : Namespace + ".") + Root + "Types";

    /// <summary>The root class, as code in any namespace names it.</summary>
    public string RootReference => "global::" + (Namespace.Length == 0 ? string.Empty : Namespace + ".") + Root;

    /// <summary>The accessibility of the generated types.</summary>
    public string Access { get; }

    /// <summary>For each kind, the corpus's indexes of its facts.</summary>
    public IReadOnlyList<List<int>> Facts { get; }

    /// <summary>For each fact of the corpus, the index of its kind; -1 where it is not emitted.</summary>
    public int[] KindOf { get; }

    /// <summary>For each fact of the corpus, its index within its kind.</summary>
    public int[] IndexOf { get; }

    /// <summary>For each entity, the facts in which it fills a role, by kind and index within it, each once.</summary>
    public List<(int Kind, int Index)>?[] FactsOf { get; }

    /// <summary>For each entity, the amounts of it.</summary>
    public List<int>?[] AmountsOf { get; }

    /// <summary>For each document, the numbers of the facts that it states, in text order.</summary>
    public int[][] FactsByDocument { get; private set; } = [];

    /// <summary>The entities of each of <see cref="EntitiesFile.Kinds"/>, by document.</summary>
    public IReadOnlyList<ItemsByDocument> EntitiesByDocument { get; private set; } = [];

    /// <summary>The amounts that are emitted, by document.</summary>
    public ItemsByDocument AmountsByDocument { get; private set; } = null!;

    /// <summary>The facts of each kind, by document.</summary>
    public IReadOnlyList<ItemsByDocument> KindsByDocument { get; private set; } = [];

    /// <summary>Whether there is an amount to emit.</summary>
    public bool AmountsEmitted => Names.Amounts.Any(names => names.Count > 0);

    /// <summary>For each entity of the corpus, its number among those of all kinds.</summary>
    public int[] EntityNumber { get; }

    /// <summary>For each amount of the corpus, its index among those that are emitted.</summary>
    public int[] AmountNumber { get; }

    /// <summary>The number that a kind's first fact has among the facts of all kinds.</summary>
    public int FirstNumber(int kind)
    {
        if (firstNumbers.Length == 0)
        {
            firstNumbers = new int[Kinds.Count];
            for (int k = 1; k < firstNumbers.Length; k++) firstNumbers[k] = firstNumbers[k - 1] + Facts[k - 1].Count;
        }

        return firstNumbers[kind];
    }

    /// <summary>Prepares a corpus.</summary>
    /// <param name="wording">The corpus, with the words of its documents.</param>
    /// <param name="options">What the consuming project decides.</param>
    /// <param name="cancellation">Stops the preparation.</param>
    public static EmissionModel Prepare(CorpusWording wording, EmitOptions options, CancellationToken cancellation)
    {
        Corpus corpus = wording.Corpus;
        KindShape[] kinds = [.. KindShape.BuiltIn, .. UserKinds(options)];
        EmissionModel model = new(corpus, options, kinds, CorpusNames.Assign(wording, ReservedNames.All, cancellation));
        model.SortFacts(cancellation);
        model.ShareItems();
        for (int i = 0; i < corpus.Amounts.Count; i++)
            if (corpus.Amounts[i].Of is { Kind: FillerKind.Entity } of && model.Names.Amounts[i].Count > 0) (model.AmountsOf[of.Index] ??= []).Add(i);
        return model;
    }

    /// <summary>The collection of a kind of entity.</summary>
    public static string Collection(EntityKind kind) => kind switch
    {
        EntityKind.Person => "People",
        EntityKind.Organization => "Organizations",
        EntityKind.Place => "Places",
        EntityKind.Product => "Products",
        _ => "NamedEvents",
    };

    /// <summary>The class of a kind of entity.</summary>
    public static string Class(EntityKind kind) => kind == EntityKind.Event ? "NamedEvent" : kind.ToString();

    /// <summary>The name of a member of the root class, which C# does not allow to be that of its class.</summary>
    public string RootMember(string name) => name == Root ? name + "_" : name;

    /// <summary>The number of a fact among the facts of all kinds.</summary>
    public int FactNumber(int index) => FirstNumber(KindOf[index]) + IndexOf[index];

    /// <summary>The facts, among those that are emitted, that cannot be so if a fact is.</summary>
    public IReadOnlyList<int> Contradicting(int index) => contradicting.TryGetValue(index, out List<int>? facts) ? facts : [];

    /// <summary>Whether a filler is of the type that a role holds.</summary>
    public bool Fits(RoleShape role, Filler filler) => role.Type switch
    {
        UserRoleType.Entity or UserRoleType.Text => true,
        UserRoleType.Amount => filler.Kind == FillerKind.Amount && Names.Amounts[filler.Index].Count > 0,
        UserRoleType.Time => filler.Kind == FillerKind.Time,
        _ => filler.Kind == FillerKind.Entity && Class(Corpus.Entities[filler.Index].Kind) == role.Type.ToString(),
    };

    /// <summary>The name of an entity's own type, or of its kind's where nothing is known of it.</summary>
    public string EntityType(int index)
        => FactsOf[index] is null && AmountsOf[index] is null ? Class(Corpus.Entities[index].Kind) : Names.Entities[index][0] + Class(Corpus.Entities[index].Kind);

    /// <summary>The root class's name: that of the options where C# takes it, in the place where it stands.</summary>
    private string RootName(string wanted)
    {
        string name = Identifiers.Mended(wanted.Trim());
        if (name.Length == 0) return "Facts";
        name = Identifiers.Valid(name);
        return Namespace.Length == 0 && name is "Factum" or "System" ? name + "_" : name;
    }

    private static IEnumerable<KindShape> UserKinds(EmitOptions options)
    {
        HashSet<string> plurals = new(KindShape.BuiltIn.Select(kind => kind.Plural).Concat(ReservedNames.RootMembers).Concat(ReservedNames.EntityMembers), StringComparer.Ordinal);
        foreach (UserKind kind in options.Kinds)
        {
            string plural = Identifiers.Valid(kind.Plural);
            if (!plurals.Add(plural)) plurals.Add(plural = Identifiers.Of(kind.FullName) + plural);
            yield return KindShape.Of(kind, plural);
        }
    }

    private void SortFacts(CancellationToken cancellation)
    {
        Dictionary<string, int> kindByName = new(StringComparer.Ordinal);
        for (int k = 0; k < Kinds.Count; k++) kindByName[Kinds[k].Name] = k;
        for (int i = 0; i < Corpus.Facts.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            CorpusFact fact = Corpus.Facts[i];
            KindOf[i] = -1;
            if (Names.Facts[i].Count == 0 || !kindByName.TryGetValue(fact.Kind, out int kind)) continue;
            if (Kinds[kind].Roles.Any(role => role.IsRequired && !fact.Arguments.Any(argument => argument.Role == role.Role && Fits(role, argument.Filler)))) continue;
            KindOf[i] = kind;
            IndexOf[i] = Facts[kind].Count;
            Facts[kind].Add(i);
            foreach (int entity in fact.Arguments.Where(argument => argument.Filler.Kind == FillerKind.Entity).Select(argument => argument.Filler.Index).Distinct())
                (FactsOf[entity] ??= []).Add((kind, IndexOf[i]));
        }

        foreach (Contradiction pair in Corpus.Contradictions)
        {
            if (KindOf[pair.First] < 0 || KindOf[pair.Second] < 0) continue;
            AddContradiction(pair.First, pair.Second);
            AddContradiction(pair.Second, pair.First);
        }

        FactsByDocument = SortByDocument();
    }

    private void ShareItems()
    {
        int documents = Corpus.Documents.Count;
        EntitiesByDocument = EntitiesFile.Kinds
            .Select(kind => new ItemsByDocument(
                Class(kind) + "Collection", Enumerable.Range(0, Corpus.Entities.Count).Where(i => Corpus.Entities[i].Kind == kind).ToArray(), i => Corpus.Entities[i].Evidence, documents))
            .ToArray();
        AmountsByDocument = new ItemsByDocument("AmountCollection", Enumerable.Range(0, Corpus.Amounts.Count).Where(i => Names.Amounts[i].Count > 0).ToArray(), i => Corpus.Amounts[i].Evidence, documents);
        KindsByDocument = Kinds.Select((kind, k) => new ItemsByDocument(kind.Plural + "Collection", Facts[k], i => Corpus.Facts[i].Evidence, documents)).ToArray();
    }

    private int[][] SortByDocument()
    {
        List<(int Offset, int Fact)>[] facts = Corpus.Documents.Select(_ => new List<(int, int)>()).ToArray();
        for (int i = 0; i < Corpus.Facts.Count; i++)
        {
            if (KindOf[i] < 0) continue;
            foreach (IGrouping<int, CorpusEvidence> places in Corpus.Facts[i].Evidence.GroupBy(place => place.Document))
                facts[places.Key].Add((places.Min(place => place.Evidence.Range.Start), FactNumber(i)));
        }

        return facts.Select(stated => stated.OrderBy(fact => fact.Offset).ThenBy(fact => fact.Fact).Select(fact => fact.Fact).ToArray()).ToArray();
    }

    private void AddContradiction(int fact, int other)
    {
        if (!contradicting.TryGetValue(fact, out List<int>? others)) contradicting.Add(fact, others = []);
        if (!others.Contains(other)) others.Add(other);
    }
}
