namespace Factum.Extraction.Quantities.Times;

/// <summary>Classes of tokens that the patterns of time rules name between angle brackets.</summary>
internal enum TimeClass : byte
{
    /// <summary>A literal word, or one of grammar that no rule names.</summary>
    None,

    /// <summary><c>&lt;month&gt;</c>, 1 to 12.</summary>
    Month,

    /// <summary><c>&lt;weekday&gt;</c>, 1 for Monday.</summary>
    Weekday,

    /// <summary><c>&lt;unit&gt;</c>, a <see cref="TimeUnit"/>.</summary>
    Unit,

    /// <summary><c>&lt;part&gt;</c>, a <see cref="DayPart"/>.</summary>
    Part,

    /// <summary><c>&lt;season&gt;</c>, a <see cref="Quantities.Times.Season"/>.</summary>
    Season,

    /// <summary><c>&lt;side&gt;</c>: "dernier", "next"; a <see cref="Quantities.Times.Direction"/>.</summary>
    Side,

    /// <summary><c>&lt;edge&gt;</c>: "début", "late"; an <see cref="Quantities.Times.Edge"/>.</summary>
    Edge,

    /// <summary><c>&lt;often&gt;</c>: an adjective or adverb of recurrence; its unit.</summary>
    Often,

    /// <summary><c>&lt;meridiem&gt;</c>: 0 for a.m., 12 for p.m.</summary>
    Meridiem,

    /// <summary><c>&lt;holiday&gt;</c>: a holiday by number.</summary>
    Holiday,

    /// <summary><c>&lt;n&gt;</c>: a cardinal number, with its decimals.</summary>
    Number,

    /// <summary><c>&lt;rank&gt;</c>: an ordinal number.</summary>
    Rank,

    /// <summary><c>&lt;day&gt;</c>: a day of the month, as a cardinal, or an ordinal of digits.</summary>
    Day,

    /// <summary><c>&lt;year&gt;</c>: four digits from 1000 to 2199.</summary>
    Year,

    /// <summary><c>&lt;yy&gt;</c>: the last two digits of a year.</summary>
    ShortYear,

    /// <summary><c>&lt;hour&gt;</c>: 0 to 24.</summary>
    Hour,

    /// <summary><c>&lt;min&gt;</c>: 0 to 59.</summary>
    Minute,

    /// <summary><c>&lt;roman&gt;</c>: a Roman numeral with an ordinal's ending, or without one before "century".</summary>
    Roman,

    /// <summary><c>&lt;clock&gt;</c>: 14:05, 14:05:30.</summary>
    Clock,

    /// <summary><c>&lt;dotclock&gt;</c>: 7.30, where the pattern makes sure that it is a time.</summary>
    DotClock,

    /// <summary><c>&lt;numeric&gt;</c>: a date in digits, 14/07/2025 or 2025-07-14.</summary>
    Numeric,

    /// <summary><c>&lt;short&gt;</c>: day and month in digits, 14/07.</summary>
    ShortNumeric,

    /// <summary><c>&lt;decade&gt;</c>: 1960s, '60s.</summary>
    Decade,

    /// <summary><c>&lt;noun&gt;</c>: an unknown word in lower case.</summary>
    Noun,

    /// <summary><c>&lt;name&gt;</c>: an unknown word with a capital.</summary>
    Name,

    /// <summary><c>&lt;stop&gt;</c>: a punctuation mark, a word of grammar, or the end.</summary>
    Stop,
}
