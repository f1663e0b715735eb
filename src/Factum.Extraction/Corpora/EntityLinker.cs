using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction.Documents;
using Factum.Extraction.Mentions;

namespace Factum.Extraction.Corpora;

/// <summary>
/// Makes one entity of the same thing in many documents: by equal names, by a short form that one entity alone goes by, and by a
/// surname that one person alone bears. A form that fits two entities links to neither.
/// </summary>
internal sealed class EntityLinker
{
    private readonly List<Group> groups = [];
    private readonly int[][] groupOf;

    private EntityLinker(IReadOnlyList<DocumentAnalysis> documents)
    {
        groupOf = new int[documents.Count][];
        for (int d = 0; d < documents.Count; d++) groupOf[d] = new int[documents[d].Entities.Count];
    }

    /// <summary>Links the entities of documents.</summary>
    /// <param name="documents">The documents, in the corpus's order.</param>
    /// <param name="cancellation">Stops the linking.</param>
    /// <returns>The linked entities and, for each document, the linked entity of each of its entities.</returns>
    public static (IReadOnlyList<LinkedEntity> Entities, int[][] EntityOf) Link(IReadOnlyList<DocumentAnalysis> documents, CancellationToken cancellation)
    {
        EntityLinker linker = new(documents);
        linker.GroupByName(documents);
        cancellation.ThrowIfCancellationRequested();
        linker.JoinShortForms();
        cancellation.ThrowIfCancellationRequested();
        return linker.Number(documents);
    }

    private void GroupByName(IReadOnlyList<DocumentAnalysis> documents)
    {
        Dictionary<(string Key, bool IsPerson), int> byName = [];
        for (int d = 0; d < documents.Count; d++)
        {
            for (int e = 0; e < documents[d].Entities.Count; e++)
            {
                DocumentEntity entity = documents[d].Entities[e];
                (string, bool) name = (NameKey.Of(entity.Name), entity.Kind == EntityKind.Person);
                if (!byName.TryGetValue(name, out int group))
                {
                    byName[name] = group = groups.Count;
                    groups.Add(new Group(group, name.Item1));
                }

                groups[group].Add(entity);
                groupOf[d][e] = group;
            }
        }
    }

    private void JoinShortForms()
    {
        Dictionary<string, int> bearers = new(StringComparer.Ordinal);
        foreach (Group group in groups)
        {
            foreach (string alias in group.AliasKeys) Offer(bearers, Bearer(group, alias), group.Index);
            if (group.Kind != EntityKind.Person) continue;
            for (int space = group.Key.IndexOf(' '); space >= 0; space = group.Key.IndexOf(' ', space + 1))
                Offer(bearers, Bearer(group, group.Key.Substring(space + 1)), group.Index);
            string plain = WithoutMiddleInitials(group.Key);
            if (plain != group.Key) Offer(bearers, Bearer(group, plain), group.Index);
        }

        foreach (Group group in groups.OrderByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            if (!bearers.TryGetValue(Bearer(group, group.Key), out int bearer) || bearer < 0) continue;
            Group whole = groups[bearer];
            if (whole.Root(groups) != group.Root(groups) && whole.Key.Length > group.Key.Length) whole.Root(groups).Join(group.Root(groups));
        }
    }

    // A name goes by a form only among its like: a person's surname is no company's.
    private static string Bearer(Group group, string form) => (group.Kind == EntityKind.Person ? "p " : "o ") + form;

    private static void Offer(Dictionary<string, int> bearers, string form, int group)
    {
        if (!bearers.TryGetValue(form, out int other)) bearers[form] = group;
        else if (other != group) bearers[form] = -1;
    }

    private static string WithoutMiddleInitials(string key)
    {
        string[] parts = key.Split(' ');
        return string.Join(" ", parts.Where((part, i) => i == 0 || i == parts.Length - 1 || part.Length > 1));
    }

    private (IReadOnlyList<LinkedEntity> Entities, int[][] EntityOf) Number(IReadOnlyList<DocumentAnalysis> documents)
    {
        Dictionary<Group, int> numbers = [];
        List<LinkedEntity> linked = [];
        int[][] entityOf = new int[documents.Count][];
        for (int d = 0; d < documents.Count; d++)
        {
            entityOf[d] = new int[groupOf[d].Length];
            for (int e = 0; e < groupOf[d].Length; e++)
            {
                Group root = groups[groupOf[d][e]].Root(groups);
                if (!numbers.TryGetValue(root, out int number))
                {
                    numbers[root] = number = linked.Count;
                    linked.Add(root.ToLinked());
                }

                entityOf[d][e] = number;
            }
        }

        return (linked, entityOf);
    }

    private sealed class Group(int index, string key)
    {
        private readonly Dictionary<EntityKind, double> kinds = [];
        private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);
        private readonly HashSet<string> aliases = new(StringComparer.Ordinal);
        private int parent = index;

        public int Index { get; } = index;

        public string Key => key;

        public IEnumerable<string> AliasKeys => aliases.Select(NameKey.Of).Where(alias => alias != key);

        // The kind that the documents are surest of; the first in the enumeration when they are equally sure.
        public EntityKind Kind => kinds.OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key).First().Key;

        public void Add(DocumentEntity entity)
        {
            kinds.TryGetValue(entity.Kind, out double sure);
            kinds[entity.Kind] = sure + Math.Max(entity.KindConfidence, 0.01);
            names.TryGetValue(entity.Name, out int count);
            names[entity.Name] = count + 1;
            aliases.UnionWith(entity.Aliases);
        }

        public Group Root(List<Group> groups)
        {
            int root = Index;
            while (groups[root].parent != root) root = groups[root].parent;
            parent = root;
            return groups[root];
        }

        public void Join(Group other)
        {
            foreach (KeyValuePair<EntityKind, double> kind in other.kinds)
            {
                kinds.TryGetValue(kind.Key, out double sure);
                kinds[kind.Key] = sure + kind.Value;
            }

            aliases.UnionWith(other.names.Keys);
            aliases.UnionWith(other.aliases);
            other.parent = Index;
        }

        public LinkedEntity ToLinked()
        {
            string name = names.OrderByDescending(n => n.Value).ThenByDescending(n => n.Key.Length).ThenBy(n => n.Key, StringComparer.Ordinal).First().Key;
            string[] others = aliases.Concat(names.Keys).Where(alias => alias != name).Distinct(StringComparer.Ordinal).OrderBy(alias => alias, StringComparer.Ordinal).ToArray();
            return new LinkedEntity(name, Kind, others);
        }
    }
}
