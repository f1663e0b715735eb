using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames;

/// <summary>An expression that matches at a word.</summary>
/// <param name="Score">How well.</param>
/// <param name="Evoked">The expression.</param>
/// <param name="First">Index of the first of its facts in <see cref="MatchWorkspace.Drafts"/>.</param>
/// <param name="End">Index after the last.</param>
internal sealed record MatchedExpression(double Score, Evoked Evoked, int First, int End)
{
    // Fields, since each accessor of a property is one more method to compile when a process starts.
    public readonly double Score = Score;
    public readonly Evoked Evoked = Evoked;
    public readonly int First = First;
    public readonly int End = End;
}

/// <summary>What a document's frame matchers fill and empty for each expression that they try.</summary>
/// <remarks>Fields, since each accessor of a property is one more method to compile when a process starts.</remarks>
internal sealed class MatchWorkspace
{
    /// <summary>No words.</summary>
    public readonly List<int> None = [];

    /// <summary>What the expression at hand fills.</summary>
    public readonly List<(string Role, PlainList<Filler> Fillers)> Roles = [];

    /// <summary>The words that fill a role.</summary>
    public readonly List<int> Used = [];

    /// <summary>The functions that were bound.</summary>
    public readonly List<string> Functions = [];

    /// <summary>What the expressions that match at the word at hand state.</summary>
    public readonly PlainList<FactDraft> Drafts = [];

    /// <summary>The expressions that match at the word at hand.</summary>
    public readonly List<MatchedExpression> Matched = [];

    /// <summary>The clause of an expression of several words.</summary>
    public readonly Clause Wider = new(0);

    /// <summary>The one list of roles and fillers of what is not several facts, until the next is parted.</summary>
    public readonly List<List<(string Role, Filler Filler)>> Alone = [[]];

    /// <summary>The words of the event at hand.</summary>
    public readonly List<int> EventWords = [];
}
