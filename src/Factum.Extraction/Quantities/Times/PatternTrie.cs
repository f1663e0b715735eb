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
    public void Add(TimeRule rule, List<List<PatternElement>> sequences)
    {
        foreach (List<PatternElement> sequence in sequences)
        {
            PatternNode node = Root;
            foreach (PatternElement element in sequence) node = node.Follow(element);
            node.Add(rule);
        }
    }
}

/// <summary>A place within patterns.</summary>
internal sealed class PatternNode
{
    /// <summary>What may come next.</summary>
    public PatternEdge[] Edges { get; private set; } = [];

    /// <summary>The rules whose pattern is complete here.</summary>
    public TimeRule[] Rules { get; private set; } = [];

    /// <summary>The tokens that may come next.</summary>
    public TokenMask First { get; private set; }

    /// <summary>The node after an element, made when there is none.</summary>
    public PatternNode Follow(PatternElement element)
    {
        foreach (PatternEdge edge in Edges)
            if (ReferenceEquals(edge.Element, element)) return edge.Next;
        PatternNode node = new();
        PatternEdge[] edges = new PatternEdge[Edges.Length + 1];
        Edges.CopyTo(edges, 0);
        edges[Edges.Length] = new PatternEdge(element, node, default);
        Edges = edges;
        return node;
    }

    /// <summary>Whether an expression may begin here or further on, after words of context.</summary>
    public bool LeavesContext()
    {
        foreach (PatternEdge edge in Edges)
            if (edge.Element.Kind == ElementKind.SpanStart || edge.Next.LeavesContext()) return true;
        return false;
    }

    /// <summary>Adds a rule whose pattern is complete here.</summary>
    public void Add(TimeRule rule) => Rules = [.. Rules, rule];

    /// <summary>Computes which tokens may come next, here and further on.</summary>
    /// <param name="ofCategory">The tokens that a category below the trie's level begins with.</param>
    public TokenMask Complete(System.Func<TimeCategory, TokenMask> ofCategory)
    {
        First = default;
        for (int i = 0; i < Edges.Length; i++)
        {
            (PatternElement element, PatternNode next, _) = Edges[i];
            TokenMask after = next.Complete(ofCategory);
            TokenMask mask = element.Kind switch
            {
                ElementKind.SpanStart or ElementKind.SpanEnd => next.Rules.Length > 0 ? TokenMask.Any : after,
                ElementKind.Category => ofCategory(element.Category),
                _ => element.Mask,
            };
            Edges[i] = new PatternEdge(element, next, mask);
            First |= mask;
        }

        return First;
    }
}

/// <summary>A step within patterns.</summary>
/// <param name="Element">What it takes.</param>
/// <param name="Next">Where it leads.</param>
/// <param name="First">The tokens that it may begin with.</param>
internal readonly record struct PatternEdge(PatternElement Element, PatternNode Next, TokenMask First);
