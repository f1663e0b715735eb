using System.Collections.Generic;

namespace Factum.Extraction.Facts;

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

    /// <summary>The expressions that match at the word at hand.</summary>
    public List<(double Score, Evoked Evoked, List<FactDraft> Drafts)> Matched { get; } = [];

    /// <summary>The one list of roles and fillers of what is not several facts, until the next is parted.</summary>
    public List<List<(string Role, Filler Filler)>> Alone { get; } = [[]];

    /// <summary>The words of the event at hand.</summary>
    public List<int> EventWords { get; } = [];
}
