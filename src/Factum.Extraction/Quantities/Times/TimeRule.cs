using System;

namespace Factum.Extraction.Quantities.Times;

/// <summary>A rule of a time grammar with the examples that it stands for.</summary>
/// <param name="category">What it yields.</param>
/// <param name="pattern">
/// Elements between spaces: <c>word</c> or <c>one|of|these</c>, <c>&lt;class&gt;</c> of <see cref="TimeClass"/>, <c>@category</c> for what other rules yield,
/// <c>[ ... ]</c> a group, <c>?</c> after an element or group that may be missing, <c>~</c> before an element that touches the one before it;
/// <c>^</c> and <c>$</c> set off the words of context before and after the expression. Behind it, after <see cref="Reads"/> and <see cref="ReadsNot"/>, its examples: in one text with it, since each
/// literal and each field to set takes the compiler its time when a process starts, and only tests look at them.
/// </param>
/// <param name="build">Makes the time of what the pattern took; <see langword="null"/> when it is none after all.</param>
/// <remarks>Fields, since each accessor of a property is one more method to compile when a process starts.</remarks>
internal sealed class TimeRule(TimeCategory category, string pattern, Func<TimeMatch, Temporal?> build)
{
    /// <summary>Comes before texts and the values that they must give: <c>le 14 juillet 2025 = 2025-07-14</c>; several between <c>|</c>.</summary>
    public const string Reads = "\nreads ";

    /// <summary>Comes before texts in which the rule must read nothing; several between <c>|</c>.</summary>
    public const string ReadsNot = "\ndoes not read ";

    /// <summary>What it yields.</summary>
    public readonly TimeCategory Category = category;

    /// <summary>What it matches.</summary>
    public readonly string Pattern = pattern.IndexOf('\n') is int end and >= 0 ? pattern.Substring(0, end) : pattern;

    /// <summary>Makes the time of what the pattern took; <see langword="null"/> when it is none after all.</summary>
    public readonly Func<TimeMatch, Temporal?> Build = build;

    /// <summary>Whether the rule needs a reader that knows its text to be about times: a bare "à 7", "le 15".</summary>
    public bool Terse;

    /// <summary>Whether it makes no expression by itself, only a part of one: the "soir" of "mardi soir".</summary>
    public bool Inner;

    /// <summary>Rules of a level may call the categories of the levels below.</summary>
    public int Level;

    /// <summary>Its examples behind a mark, <see cref="Reads"/> or <see cref="ReadsNot"/>.</summary>
    public string[] Examples(string mark)
    {
        int start = pattern.IndexOf(mark, StringComparison.Ordinal);
        if (start < 0) return [];
        int end = pattern.IndexOf('\n', start + mark.Length);
        return pattern.Substring(start + mark.Length, (end < 0 ? pattern.Length : end) - start - mark.Length).Split('|');
    }
}
