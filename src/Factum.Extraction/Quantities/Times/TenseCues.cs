using System;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Times;

/// <summary>The words and endings by which a clause's tense shows without a grammar; lists between <c>|</c>.</summary>
/// <param name="PastWords">Words that are past.</param>
/// <param name="FutureWords">Words that are future.</param>
/// <param name="PastEndings">Endings of past verbs.</param>
/// <param name="FutureEndings">Endings of future verbs.</param>
/// <param name="NotVerbs">Words with such an ending that are no verbs.</param>
/// <remarks>Fields, since each accessor of a property is one more method to compile when a process starts.</remarks>
internal sealed record TenseCues(string PastWords, string FutureWords, string PastEndings, string FutureEndings, string NotVerbs)
{
    /// <summary>Words that are past.</summary>
    public readonly string PastWords = PastWords;

    /// <summary>Words that are future.</summary>
    public readonly string FutureWords = FutureWords;

    /// <summary>Endings of past verbs.</summary>
    public readonly string PastEndings = PastEndings;

    /// <summary>Endings of future verbs.</summary>
    public readonly string FutureEndings = FutureEndings;

    /// <summary>Words with such an ending that are no verbs.</summary>
    public readonly string NotVerbs = NotVerbs;

    /// <summary>Forms and lemmas that look ahead whatever their tense, for a reader that has a tree: "prévoir", "expect", "will".</summary>
    public string Ahead = "";

    /// <summary>Words that make a plan one of old: "initialement", "originally".</summary>
    public string Formerly = "";

    /// <summary>Lemmas of verbs whose present reports what was said: "says", "affirme".</summary>
    public string Speech = "";

    /// <summary>Lemmas of verbs that put something off: "reporter", "postpone".</summary>
    public string Postponing = "";

    /// <summary>Prepositions of the time that it is put off to.</summary>
    public string Toward = "";

    /// <summary>Prepositions of the time since which something lasts: "depuis", "since".</summary>
    public string Since = "";

    /// <summary>Words before a time that look ahead unless the clause is past: "until", "d'ici".</summary>
    public string Until = "";

    /// <summary>A list between <c>|</c> as a set.</summary>
    public static WordSet Set(string words) => new(words.Split(['|'], StringSplitOptions.RemoveEmptyEntries));
}
