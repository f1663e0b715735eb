using System;

namespace Factum.Extraction.Quantities.Times;

/// <summary>The patterns of the rules of one category and level, with shared beginnings.</summary>
/// <remarks>Fields here and in what it is made of, since each accessor of a property is one more method to compile when a process starts.</remarks>
internal sealed class PatternTrie(TimeCategory category, int level)
{
    /// <summary>The category that the rules yield.</summary>
    public readonly TimeCategory Category = category;

    /// <summary>The level of the rules.</summary>
    public readonly int Level = level;

    /// <summary>Where every pattern begins.</summary>
    public readonly PatternNode Root = new();
}

/// <summary>A place within patterns.</summary>
internal sealed class PatternNode
{
    /// <summary>What may come next.</summary>
    public PatternEdge[] Edges = [];

    /// <summary>The rules whose pattern is complete here.</summary>
    public TimeRule[] Rules = [];

    /// <summary>The tokens that may come next.</summary>
    public TokenMask First;

    /// <summary>The node after an element, made when there is none.</summary>
    public PatternNode Follow(PatternElement element)
    {
        for (int i = 0; i < Edges.Length; i++)
            if (ReferenceEquals(Edges[i].Element, element)) return Edges[i].Next;
        PatternEdge[] edges = new PatternEdge[Edges.Length + 1];
        Array.Copy(Edges, edges, Edges.Length);
        edges[Edges.Length] = new PatternEdge(element, new PatternNode());
        Edges = edges;
        return edges[edges.Length - 1].Next;
    }

    /// <summary>Whether an expression may begin here or further on, after words of context.</summary>
    public bool LeavesContext()
    {
        for (int i = 0; i < Edges.Length; i++)
            if (Edges[i].Element.Kind == ElementKind.SpanStart || Edges[i].Next.LeavesContext()) return true;
        return false;
    }

    /// <summary>Adds a rule whose pattern is complete here; once, whatever the number of ways that lead here.</summary>
    public void Add(TimeRule rule)
    {
        if (Rules.Length > 0 && ReferenceEquals(Rules[Rules.Length - 1], rule)) return;
        TimeRule[] rules = new TimeRule[Rules.Length + 1];
        Array.Copy(Rules, rules, Rules.Length);
        rules[Rules.Length] = rule;
        Rules = rules;
    }

    /// <summary>Computes which tokens may come next, here and further on.</summary>
    /// <param name="index">Knows the tokens that a category below the trie's level begins with.</param>
    /// <param name="level">The trie's level.</param>
    public TokenMask Complete(PatternIndex index, int level)
    {
        First = default;
        for (int i = 0; i < Edges.Length; i++)
        {
            ref PatternEdge edge = ref Edges[i];
            TokenMask after = edge.Next.Complete(index, level);
            edge.First = edge.Element.Kind switch
            {
                ElementKind.SpanStart or ElementKind.SpanEnd => edge.Next.Rules.Length > 0 ? TokenMask.Any : after,
                ElementKind.Category => index.Begins(edge.Element.Category, level),
                _ => edge.Element.Mask,
            };
            First |= edge.First;
        }

        return First;
    }
}

/// <summary>A step within patterns.</summary>
/// <param name="element">What it takes.</param>
/// <param name="next">Where it leads.</param>
internal struct PatternEdge(PatternElement element, PatternNode next)
{
    /// <summary>What it takes.</summary>
    public readonly PatternElement Element = element;

    /// <summary>Where it leads.</summary>
    public readonly PatternNode Next = next;

    /// <summary>The tokens that it may begin with.</summary>
    public TokenMask First;
}
