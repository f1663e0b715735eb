using System;

namespace Factum.Extraction.Quantities.Times;

/// <summary>A rule of a time grammar with the examples that it stands for.</summary>
/// <param name="Category">What it yields.</param>
/// <param name="Pattern">
/// Elements between spaces: <c>word</c> or <c>one|of|these</c>, <c>&lt;class&gt;</c> of <see cref="TimeClass"/>, <c>@category</c> for what other rules yield,
/// <c>[ ... ]</c> a group, <c>?</c> after an element or group that may be missing, <c>~</c> before an element that touches the one before it;
/// <c>^</c> and <c>$</c> set off the words of context before and after the expression.
/// </param>
/// <param name="Build">Makes the time of what the pattern took; <see langword="null"/> when it is none after all.</param>
internal sealed record TimeRule(TimeCategory Category, string Pattern, Func<TimeMatch, Temporal?> Build)
{
    /// <summary>Whether the rule needs a reader that knows its text to be about times: a bare "à 7", "le 15".</summary>
    public bool Terse { get; init; }

    /// <summary>Whether it makes no expression by itself, only a part of one: the "soir" of "mardi soir".</summary>
    public bool Inner { get; init; }

    /// <summary>Rules of a level may call the categories of the levels below.</summary>
    public int Level { get; init; }

    /// <summary>Texts and the values that they must give: <c>le 14 juillet 2025 = 2025-07-14</c>; several between <c>|</c>.</summary>
    public string Reads { get; init; } = "";

    /// <summary>Texts in which it must read nothing; several between <c>|</c>.</summary>
    public string ReadsNot { get; init; } = "";
}
