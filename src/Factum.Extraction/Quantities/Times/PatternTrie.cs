using System.Collections.Generic;

namespace Factum.Extraction.Quantities.Times;

/// <summary>The patterns of the rules of one category and level, with shared beginnings.</summary>
internal sealed class PatternTrie(TimeCategory category, int level)
{
    /// <summary>The category that the rules yield.</summary>
    public TimeCategory Category { get; } = category;

    /// <summary>The level of the rules.</summary>
    public int Level { get; } = level;

    /// <summary>Where every pattern begins.</summary>
    public PatternNode Root { get; } = new();

    /// <summary>Adds a rule under each of the flat sequences that its pattern stands for.</summary>
    public void Add(TimeRule rule, TimeLexicon lexicon, Dictionary<string, PatternElement> elements)
    {
        foreach (List<string> sequence in PatternSyntax.Expand(rule.Pattern))
        {
            PatternNode node = Root;
            foreach (string spelling in sequence)
            {
                if (!elements.TryGetValue(spelling, out PatternElement? element)) elements[spelling] = element = new PatternElement(spelling, lexicon);
                node = node.Follow(element);
            }

            node.Rules.Add(rule);
        }
    }
}

/// <summary>A place within patterns.</summary>
internal sealed class PatternNode
{
    /// <summary>What may come next.</summary>
    public List<KeyValuePair<PatternElement, PatternNode>> Edges { get; } = [];

    /// <summary>The rules whose pattern is complete here.</summary>
    public List<TimeRule> Rules { get; } = [];

    /// <summary>The node after an element, made when there is none.</summary>
    public PatternNode Follow(PatternElement element)
    {
        foreach (KeyValuePair<PatternElement, PatternNode> edge in Edges)
            if (ReferenceEquals(edge.Key, element)) return edge.Value;
        PatternNode node = new();
        Edges.Add(new(element, node));
        return node;
    }
}

/// <summary>The patterns of a trie that may begin with a token.</summary>
/// <param name="Trie">The trie.</param>
/// <param name="Edges">The edges from its root that may take the token.</param>
internal readonly record struct PatternStart(PatternTrie Trie, KeyValuePair<PatternElement, PatternNode>[] Edges);
