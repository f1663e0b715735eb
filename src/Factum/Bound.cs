namespace Factum;

/// <summary>How a stated value limits the real one: "more than 200 million" is <see cref="MoreThan"/> 200 million.</summary>
public enum Bound
{
    /// <summary>The value as it stands.</summary>
    Exact,

    /// <summary>Strictly more than the value ("plus de", "more than").</summary>
    MoreThan,

    /// <summary>The value or more ("au moins", "at least").</summary>
    AtLeast,

    /// <summary>Strictly less than the value ("moins de", "less than").</summary>
    LessThan,

    /// <summary>The value or less ("jusqu'à", "up to").</summary>
    AtMost,

    /// <summary>Near the value ("environ", "some").</summary>
    About,

    /// <summary>From the value to an upper value ("entre 5 et 10", "between 5 and 10").</summary>
    Between,
}
