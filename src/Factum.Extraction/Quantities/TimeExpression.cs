using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities;

/// <summary>The TIMEX3 types of a time expression.</summary>
public enum TimexType
{
    /// <summary>A calendar time of a day or longer.</summary>
    Date,

    /// <summary>A time of the day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A recurrence.</summary>
    Set,
}

/// <summary>A time, duration or recurrence in the text.</summary>
/// <param name="Range">The expression without the bound's words; calendar dates without their article.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 / EDTF value, <c>X</c> where it is not known: <c>2025-07-14</c>, <c>XXXX-07-14</c>, <c>PT1H</c>, <c>2024-Q4</c>.</param>
/// <param name="Bound">How the value limits the real one.</param>
public sealed record TimeExpression(TextRange Range, TimexType Type, string Value, Bound Bound)
{
    /// <summary>Range with the words of the bound.</summary>
    public TextRange FullRange { get; init; } = Range;

    /// <summary>The upper value when the bound is <see cref="Bound.Between"/>.</summary>
    public string? Upper { get; init; }

    /// <summary>The words as written; set when the document's analysis is put together.</summary>
    public string Text { get; init; } = "";
}
