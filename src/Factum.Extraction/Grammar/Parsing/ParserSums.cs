using System;

namespace Factum.Extraction.Grammar.Parsing;

/// <summary>Scores of the groups of <see cref="ParserFeatures"/> that outlast a state, kept from when their words come to stand as they do.</summary>
internal sealed class ParserSums
{
    /// <summary>By word, of <see cref="ParserFeatures.FillStack"/> as the word was pushed.</summary>
    public TransitionScores[] Stack = [];

    /// <summary>By word of the stack, of <see cref="ParserFeatures.FillStackRight"/>.</summary>
    public TransitionScores[] StackRight = [];

    /// <summary>Makes room for a sentence.</summary>
    public void Reserve(int words)
    {
        if (Stack.Length > words) return;
        Stack = new TransitionScores[Math.Max(64, 2 * (words + 1))];
        StackRight = new TransitionScores[Stack.Length];
    }
}
