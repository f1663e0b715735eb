using System;

namespace Factum;

/// <summary>A time, a length of time or a recurrence as a document states it, with its TIMEX3 value.</summary>
/// <example><code>
/// meeting.Time?.Date?.Month;          // 7 for "le 14 juillet"
/// meeting.Duration?.Length?.Hours;    // 1 for "plus d'une heure", whose Bound is Bound.MoreThan
/// </code></example>
public sealed class TimeReference : IEquatable<TimeReference>
{
    /// <summary>A time.</summary>
    /// <param name="type">Its TIMEX3 type.</param>
    /// <param name="value">Its TIMEX3 / EDTF value, <c>X</c> where a digit is not known: <c>XXXX-07-14</c>, <c>PT1H</c>.</param>
    /// <param name="bound">How the value limits the real one.</param>
    /// <param name="upper">The upper value: given exactly where <paramref name="bound"/> is <see cref="Bound.Between"/>.</param>
    /// <param name="text">The words, as written.</param>
    /// <exception cref="ArgumentException">Bound and upper value do not belong together.</exception>
    public TimeReference(TimeType type, string value, Bound bound = Bound.Exact, string? upper = null, string? text = null)
    {
        if (upper is null == (bound == Bound.Between)) throw new ArgumentException("An upper value goes with Bound.Between, and with it alone.", nameof(upper));
        Type = type;
        Value = value ?? throw new ArgumentNullException(nameof(value));
        Bound = bound;
        Upper = upper;
        Text = text ?? value;
    }

    /// <summary>Its TIMEX3 type.</summary>
    public TimeType Type { get; }

    /// <summary>Its TIMEX3 / EDTF value, <c>X</c> where a digit is not known: <c>2025-07-14</c>, <c>XXXX-07-14</c>, <c>2024-Q4</c>, <c>PT1H</c>.</summary>
    public string Value { get; }

    /// <summary>How <see cref="Value"/> limits the real one.</summary>
    public Bound Bound { get; }

    /// <summary>The upper value where <see cref="Bound"/> is <see cref="Bound.Between"/>, else <see langword="null"/>.</summary>
    public string? Upper { get; }

    /// <summary>The words, as written.</summary>
    public string Text { get; }

    /// <summary>The calendar date, without the time of the day; <see langword="null"/> for a length, a recurrence, or a time that the calendar does not place ("now").</summary>
    public PartialDate? Date
    {
        get
        {
            if (Type is TimeType.Duration or TimeType.Set) return null;
            int clock = Value.IndexOf('T');
            return PartialDate.TryParse(clock < 0 ? Value : Value.Substring(0, clock), out PartialDate? date) ? date : null;
        }
    }

    /// <summary>The length of time; <see langword="null"/> for a date, and for a length without a number ("several months": <c>PXM</c>).</summary>
    public TimeLength? Length => Type != TimeType.Duration ? null : TimeLength.TryParse(Value, out TimeLength length) ? length : null;

    /// <summary>The upper length where <see cref="Bound"/> is <see cref="Bound.Between"/> ("two to three hours").</summary>
    public TimeLength? UpperLength => Type != TimeType.Duration || Upper is null ? null : TimeLength.TryParse(Upper, out TimeLength length) ? length : null;

    /// <summary>Whether type, value and bound are the same, in whatever words.</summary>
    public static bool operator ==(TimeReference? left, TimeReference? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether type, value or bound differ.</summary>
    public static bool operator !=(TimeReference? left, TimeReference? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(TimeReference? other)
        => other is not null && Type == other.Type && Bound == other.Bound
            && string.Equals(Value, other.Value, StringComparison.Ordinal) && string.Equals(Upper, other.Upper, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TimeReference);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Value) * 31) + (((int)Type * 7) + (int)Bound));

    /// <summary>Bound and value: <c>more than PT1H</c>.</summary>
    public override string ToString() => BoundWords.Describe(Bound, Value, Upper);
}
