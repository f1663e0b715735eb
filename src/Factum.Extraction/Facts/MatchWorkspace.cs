using System.Collections.Generic;

namespace Factum.Extraction.Facts;

/// <summary>An expression that matches at a word.</summary>
/// <param name="Score">How well.</param>
/// <param name="Evoked">The expression.</param>
/// <param name="First">Index of the first of its facts in <see cref="MatchWorkspace.Drafts"/>.</param>
/// <param name="End">Index after the last.</param>
internal sealed record MatchedExpression(double Score, Evoked Evoked, int First, int End);

/// <summary>What a document's frame matchers fill and empty for each expression that they try.</summary>
internal sealed class MatchWorkspace
{
    /// <summary>No words.</summary>
    public List<int> None { get; } = [];

    /// <summary>What the expression at hand fills.</summary>
    public List<(string Role, List<Filler> Fillers)> Roles { get; } = [];

    /// <summary>The words that fill a role.</summary>
    public List<int> Used { get; } = [];

    /// <summary>The functions that were bound.</summary>
    public List<string> Functions { get; } = [];

    /// <summary>What the expressions that match at the word at hand state.</summary>
    public List<FactDraft> Drafts { get; } = [];

    /// <summary>The expressions that match at the word at hand.</summary>
    public List<MatchedExpression> Matched { get; } = [];

    /// <summary>The clause of an expression of several words.</summary>
    public Clause Wider { get; } = new(0);

    /// <summary>The one list of roles and fillers of what is not several facts, until the next is parted.</summary>
    public List<List<(string Role, Filler Filler)>> Alone { get; } = [[]];

    /// <summary>The words of the event at hand.</summary>
    public List<int> EventWords { get; } = [];
}
