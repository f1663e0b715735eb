using System;

namespace Factum.Extraction.Grammar;

/// <summary>Surface tokens of a document in text order.</summary>
internal sealed class TokenList
{
    private int[] starts;
    private int[] ends;

    /// <summary>An empty list with room for the tokens of a text of some length.</summary>
    public TokenList(int textLength)
    {
        int capacity = (textLength / 5) + 16;
        starts = new int[capacity];
        ends = new int[capacity];
    }

    /// <summary>Number of tokens.</summary>
    public int Count;

    /// <summary>Offset of a token's first code unit.</summary>
    public int Start(int token) => starts[token];

    /// <summary>Offset after a token's last code unit.</summary>
    public int End(int token) => ends[token];

    /// <summary>Adds a token after the others.</summary>
    public void Add(int start, int end)
    {
        if (Count == starts.Length)
        {
            Array.Resize(ref starts, Count * 2);
            Array.Resize(ref ends, Count * 2);
        }

        starts[Count] = start;
        ends[Count++] = end;
    }
}
