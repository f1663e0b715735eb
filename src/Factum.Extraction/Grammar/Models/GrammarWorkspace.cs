using System;
using Factum.Extraction.Grammar.Parsing;

namespace Factum.Extraction.Grammar.Models;

/// <summary>The memory that reading a document works in; of one thread at a time.</summary>
internal sealed class GrammarWorkspace
{
    /// <summary>The sentence at hand.</summary>
    public readonly SentenceFrame Frame = new();

    /// <summary>The sentence as the parser sees it.</summary>
    public readonly ParserAtoms Atoms = new();

    /// <summary>The parser's state.</summary>
    public readonly ParserState State = new();

    /// <summary>The parser's scores that outlast a state.</summary>
    public readonly ParserSums Sums = new();

    /// <summary>The sentence's forms.</summary>
    public string[] Forms = [];

    /// <summary>The sentence's lemmas.</summary>
    public string[] Lemmas = [];

    /// <summary>Makes room for a sentence.</summary>
    public void Reserve(int words)
    {
        if (Forms.Length >= words) return;
        Forms = new string[Math.Max(64, words * 2)];
        Lemmas = new string[Forms.Length];
    }
}
