using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction.Corpora;
using Factum.Extraction.Facts;
using Factum.Extraction.Mentions;
using Factum.Generator.Kinds;
using Factum.Generator.Naming;

namespace Factum.Generator.Emission;

/// <summary>What the files of the generated code have in common: names, places and who is in which fact.</summary>
internal sealed class EmissionModel
{
    private EmissionModel(Corpus corpus, EmitOptions options, IReadOnlyList<KindShape> kinds, CorpusNames names)
    {
        Corpus = corpus;
        Kinds = kinds;
        Names = names;
        Root = Identifiers.Mended(options.ClassName.Trim()) is { Length: > 0 } name ? name : "Facts";
        Namespace = string.Join(".", options.Namespace.Split('.').Select(part => Identifiers.Escaped(Identifiers.Mended(part.Trim()))).Where(part => part.Length > 0));
        Access = options.IsPublic ? "public" : "internal";
        FactsOf = new List<(int, int)>[corpus.Entities.Count];
        AmountsOf = new List<int>[corpus.Entities.Count];
        Facts = kinds.Select(_ => new List<int>()).ToArray();
        KindOf = new int[corpus.Facts.Count];
        IndexOf = new int[corpus.Facts.Count];
    }

    /// <summary>The corpus.</summary>
    public Corpus Corpus { get; }

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

    /// <summary>Prepares a corpus.</summary>
    public static EmissionModel Prepare(Corpus corpus, EmitOptions options, CancellationToken cancellation)
    {
        KindShape[] kinds = [.. KindShape.BuiltIn, .. UserKinds(options)];
        EmissionModel model = new(corpus, options, kinds, CorpusNames.Assign(corpus, ReservedNames.All, cancellation));
        model.SortFacts(cancellation);
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

    /// <summary>The expression of an entity.</summary>
    public string Entity(int index) => "Corpus." + Collection(Corpus.Entities[index].Kind) + "." + Names.Entities[index][0];

    /// <summary>The expression of an amount, or <see langword="null"/> where it is not emitted.</summary>
    public string? Amount(int index) => Names.Amounts[index].Count == 0 ? null : "Corpus.Amounts." + Names.Amounts[index][0];

    /// <summary>The expression of a fact.</summary>
    public string Fact(int index) => "Corpus." + Kinds[KindOf[index]].Plural + "." + Names.Facts[index][0];

    /// <summary>The name of an entity's own type, or of its kind's where nothing is known of it.</summary>
    public string EntityType(int index)
        => FactsOf[index] is null && AmountsOf[index] is null ? Class(Corpus.Entities[index].Kind) : Names.Entities[index][0] + Class(Corpus.Entities[index].Kind);

    private static IEnumerable<KindShape> UserKinds(EmitOptions options)
    {
        HashSet<string> plurals = new(KindShape.BuiltIn.Select(kind => kind.Plural).Concat(ReservedNames.RootMembers), StringComparer.Ordinal);
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
            if (Kinds[kind].Roles.Any(role => role.IsRequired && !fact.Arguments.Any(argument => argument.Role == role.Role && FillerExpression.Fits(this, role, argument.Filler)))) continue;
            KindOf[i] = kind;
            IndexOf[i] = Facts[kind].Count;
            Facts[kind].Add(i);
            foreach (int entity in fact.Arguments.Where(argument => argument.Filler.Kind == FillerKind.Entity).Select(argument => argument.Filler.Index).Distinct())
                (FactsOf[entity] ??= []).Add((kind, IndexOf[i]));
        }
    }
}
