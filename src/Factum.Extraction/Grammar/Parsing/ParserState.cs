using System;

namespace Factum.Extraction.Grammar.Parsing;

/// <summary>
/// A state of the arc-hybrid transition system (Kuhlmann et al. 2011): a stack, the words still to come, and the arcs so far.
/// Words count from 1; 0 is the artificial root at the stack's bottom, and <see cref="None"/> stands for an absent word.
/// </summary>
internal sealed class ParserState
{
    /// <summary>Number of words.</summary>
    public int Count;

    /// <summary>The next word; <see cref="Count"/> + 1 when none is left.</summary>
    public int Next;

    /// <summary>Number of words on the stack, the root included.</summary>
    public int Depth;

    /// <summary>The stack.</summary>
    public int[] Stack = [];

    /// <summary>The partial tree by word.</summary>
    public ParserNode[] Nodes = [];

    /// <summary>The index that stands for an absent word.</summary>
    public int None => Count + 1;

    /// <summary>Whether the tree is complete.</summary>
    public bool IsFinal => Next > Count && Depth == 1;

    /// <summary>Whether the next word can be pushed.</summary>
    public bool CanShift => Next <= Count;

    /// <summary>Whether the stack's top can become a dependent of the next word.</summary>
    public bool CanLeft => Depth > 1 && Next <= Count;

    /// <summary>Whether the stack's top can become a dependent of the word below it; of the root, only once nothing else is left.</summary>
    public bool CanRight => Depth > 2 || (Depth == 2 && Next > Count);

    /// <summary>A word of the stack from the top, or <see cref="None"/>.</summary>
    public int FromTop(int depth) => depth < Depth ? Stack[Depth - 1 - depth] : None;

    /// <summary>A word to come, or <see cref="None"/>.</summary>
    public int Ahead(int distance) => Next + distance <= Count ? Next + distance : None;

    /// <summary>Starts on a sentence of <paramref name="count"/> words.</summary>
    public void Begin(int count)
    {
        Count = count;
        Next = 1;
        Depth = 1;
        if (Nodes.Length < count + 2)
        {
            Nodes = new ParserNode[Math.Max(64, 2 * (count + 2))];
            Stack = new int[Nodes.Length];
        }

        Stack[0] = 0;
        ParserNode blank = new() { Head = -1, Left = None, SecondLeft = None, Right = None, SecondRight = None };
        for (int i = 0; i < count + 2; i++) Nodes[i] = blank;
    }

    /// <summary>Pushes the next word.</summary>
    public void Shift() => Stack[Depth++] = Next++;

    /// <summary>Takes the stack's top as a dependent of the next word.</summary>
    public void Left(byte label)
    {
        int dependent = Stack[--Depth], head = Next;
        Nodes[dependent].Head = head;
        Nodes[dependent].Label = label;
        ref ParserNode h = ref Nodes[head];
        h.SecondLeft = h.Left;
        h.Left = dependent;
        h.LeftCount++;
        h.LeftLabels |= 1UL << (label & 63);
    }

    /// <summary>Takes the stack's top as a dependent of the word below.</summary>
    public void Right(byte label)
    {
        int dependent = Stack[--Depth], head = Stack[Depth - 1];
        Nodes[dependent].Head = head;
        Nodes[dependent].Label = label;
        ref ParserNode h = ref Nodes[head];
        h.SecondRight = h.Right;
        h.Right = dependent;
        h.RightCount++;
        h.RightLabels |= 1UL << (label & 63);
    }

    /// <summary>Becomes a copy of another state.</summary>
    public void CopyFrom(ParserState other)
    {
        Count = other.Count;
        Next = other.Next;
        Depth = other.Depth;
        if (Nodes.Length < other.Nodes.Length)
        {
            Nodes = new ParserNode[other.Nodes.Length];
            Stack = new int[other.Nodes.Length];
        }

        Array.Copy(other.Stack, Stack, Depth);
        Array.Copy(other.Nodes, Nodes, Count + 2);
    }
}
