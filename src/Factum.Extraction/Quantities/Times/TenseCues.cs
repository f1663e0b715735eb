using System;
using System.Collections.Generic;

namespace Factum.Extraction.Quantities.Times;

/// <summary>The words and endings by which a clause's tense shows without a grammar; lists between <c>|</c>.</summary>
/// <param name="PastWords">Words that are past.</param>
/// <param name="FutureWords">Words that are future.</param>
/// <param name="PastEndings">Endings of past verbs.</param>
/// <param name="FutureEndings">Endings of future verbs.</param>
/// <param name="NotVerbs">Words with such an ending that are no verbs.</param>
internal sealed record TenseCues(string PastWords, string FutureWords, string PastEndings, string FutureEndings, string NotVerbs)
{
    /// <summary>Forms and lemmas that look ahead whatever their tense, for a reader that has a tree: "prévoir", "expect", "will".</summary>
    public string Ahead { get; init; } = "";

    /// <summary>The same as a set.</summary>
    public HashSet<string> LemmasAhead() => new(Ahead.Split('|'), StringComparer.Ordinal);
}
