using System;

namespace Factum.Extraction.Quantities.Times;

/// <summary>A rule of a time grammar with the examples that it stands for.</summary>
/// <param name="category">What it yields.</param>
/// <param name="pattern">
/// Elements between spaces: <c>word</c> or <c>one|of|these</c>, <c>&lt;class&gt;</c> of <see cref="TimeClass"/>, <c>@category</c> for what other rules yield,
/// <c>[ ... ]</c> a group, <c>?</c> after an element or group that may be missing, <c>~</c> before an element that touches the one before it;
/// <c>^</c> and <c>$</c> set off the words of context before and after the expression.
/// </param>
/// <param name="build">Makes the time of what the pattern took; <see langword="null"/> when it is none after all.</param>
/// <remarks>Fields, since each accessor of a property is one more method to compile when a process starts.</remarks>
internal sealed class TimeRule(TimeCategory category, string pattern, Func<TimeMatch, Temporal?> build)
{
    /// <summary>What it yields.</summary>
    public readonly TimeCategory Category = category;

    /// <summary>What it matches.</summary>
    public readonly string Pattern = pattern;

    /// <summary>Makes the time of what the pattern took; <see langword="null"/> when it is none after all.</summary>
    public readonly Func<TimeMatch, Temporal?> Build = build;

    /// <summary>Whether the rule needs a reader that knows its text to be about times: a bare "à 7", "le 15".</summary>
    public bool Terse;

    /// <summary>Whether it makes no expression by itself, only a part of one: the "soir" of "mardi soir".</summary>
    public bool Inner;

    /// <summary>Rules of a level may call the categories of the levels below.</summary>
    public int Level;

    /// <summary>Texts and the values that they must give: <c>le 14 juillet 2025 = 2025-07-14</c>; several between <c>|</c>.</summary>
    public string Reads = "";

    /// <summary>Texts in which it must read nothing; several between <c>|</c>.</summary>
    public string ReadsNot = "";
}
