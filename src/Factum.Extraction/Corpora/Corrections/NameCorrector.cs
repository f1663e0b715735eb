using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Documents;
using Factum.Extraction.Mentions;
using Factum.Extraction.Text;

namespace Factum.Extraction.Corpora.Corrections;

/// <summary>Applies corrections to documents before they are linked.</summary>
public sealed class NameCorrector
{
    private readonly Dictionary<string, string> canonical = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityKind> kinds = new(StringComparer.Ordinal);
    private readonly HashSet<string> ignored = new(StringComparer.Ordinal);

    private NameCorrector(CorpusCorrections corrections)
    {
        foreach (NameAliases aliases in corrections.Aliases)
            foreach (string name in aliases.Aliases.Concat([aliases.Name])) canonical[NameKey.Of(name)] = aliases.Name;
        foreach (NameKind kind in corrections.Kinds) kinds[NameKey.Of(kind.Name)] = kind.Kind;
        foreach (string name in corrections.Ignored) ignored.Add(NameKey.Of(name));
    }

    /// <summary>Corrects documents; with nothing to correct they come back as they were.</summary>
    public static IReadOnlyList<DocumentAnalysis> Apply(IReadOnlyList<DocumentAnalysis> documents, CorpusCorrections corrections)
    {
        if (corrections == CorpusCorrections.None) return documents;
        NameCorrector corrector = new(corrections);
        corrector.SettleKinds(documents);
        return documents.Select(corrector.Correct).ToArray();
    }

    /// <summary>The names of corrections that no document has, in ordinal order. The name that aliases shall go by may be a new one.</summary>
    public static EquatableArray<string> UnknownNames(IReadOnlyList<DocumentAnalysis> documents, CorpusCorrections corrections)
    {
        if (corrections == CorpusCorrections.None || documents.Count == 0) return [];
        HashSet<string> known = new(documents.SelectMany(static document => document.Entities).SelectMany(Names).Select(NameKey.Of), StringComparer.Ordinal);
        return corrections.Aliases.SelectMany(static aliases => aliases.Aliases)
            .Concat(corrections.Kinds.Select(static kind => kind.Name))
            .Concat(corrections.Ignored)
            .Where(name => !known.Contains(NameKey.Of(name)))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static IEnumerable<string> Names(DocumentEntity entity) => entity.Aliases.Concat([entity.Name]);

    // One thing is of one kind: that of the name it goes by, or else that of which a document is surest.
    private void SettleKinds(IReadOnlyList<DocumentAnalysis> documents)
    {
        IEnumerable<IGrouping<string, DocumentEntity>> things = documents.SelectMany(static document => document.Entities)
            .Where(entity => Canonical(entity) is not null)
            .GroupBy(entity => Canonical(entity)!, StringComparer.Ordinal);
        foreach (IGrouping<string, DocumentEntity> thing in things)
        {
            string key = NameKey.Of(thing.Key);
            if (kinds.ContainsKey(key)) continue;
            DocumentEntity surest = thing
                .OrderByDescending(entity => NameKey.Of(entity.Name) == key)
                .ThenByDescending(static entity => entity.KindConfidence)
                .ThenBy(static entity => entity.Name, StringComparer.Ordinal)
                .ThenBy(static entity => entity.Kind)
                .First();
            kinds[key] = thing.SelectMany(Names).Select(name => kinds.TryGetValue(NameKey.Of(name), out EntityKind given) ? (EntityKind?)given : null).FirstOrDefault(static given => given is not null) ?? surest.Kind;
        }
    }

    private string? Canonical(DocumentEntity entity)
    {
        foreach (string name in new[] { entity.Name }.Concat(entity.Aliases))
            if (canonical.TryGetValue(NameKey.Of(name), out string? found)) return found;
        return null;
    }

    private DocumentAnalysis Correct(DocumentAnalysis document)
    {
        int[] numbers = new int[document.Entities.Count];
        List<DocumentEntity> entities = [];
        for (int e = 0; e < numbers.Length; e++)
        {
            DocumentEntity entity = document.Entities[e];
            if (ignored.Contains(NameKey.Of(entity.Name)))
            {
                numbers[e] = -1;
                continue;
            }

            numbers[e] = entities.Count;
            entities.Add(Correct(entity));
        }

        return new EntityRenumbering(numbers).Apply(document with { Entities = entities.ToEquatableArray() });
    }

    private DocumentEntity Correct(DocumentEntity entity)
    {
        if (Canonical(entity) is { } name && name != entity.Name)
            entity = entity with { Name = name, Aliases = new[] { entity.Name }.Concat(entity.Aliases).Where(alias => alias != name).Distinct(StringComparer.Ordinal).ToEquatableArray() };
        return kinds.TryGetValue(NameKey.Of(entity.Name), out EntityKind kind) ? entity with { Kind = kind, KindConfidence = 1 } : entity;
    }
}
