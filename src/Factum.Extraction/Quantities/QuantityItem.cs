using Factum.Extraction.Quantities.Numbers;

namespace Factum.Extraction.Quantities;

/// <summary>What a number turned out to measure.</summary>
internal enum QuantityKind
{
    /// <summary>Nothing but the number.</summary>
    Number,

    /// <summary>A sum of money.</summary>
    Money,

    /// <summary>A share in percent, or points of it.</summary>
    Percentage,

    /// <summary>A physical measure.</summary>
    Measure,

    /// <summary>A part of a whole.</summary>
    Fraction,

    /// <summary>A rank.</summary>
    Ordinal,
}

/// <summary>A number with what belongs to it, while the text is read.</summary>
internal struct QuantityItem
{
    /// <summary>Offset of the numeral or of the currency before it.</summary>
    public int Start;

    /// <summary>Offset after the numeral, its currency or its unit.</summary>
    public int End;

    /// <summary>The numeral alone.</summary>
    public NumberReading Number;

    /// <summary>What it measures.</summary>
    public QuantityKind Kind;

    /// <summary>Index of the currency's form.</summary>
    public int Form;

    /// <summary>Whether the currency stands before the numeral.</summary>
    public bool CurrencyBefore;

    /// <summary>ISO 4217 code, once resolved; <see langword="null"/> where nothing tells.</summary>
    public string? Currency;

    /// <summary>Index of the measure's unit.</summary>
    public int Unit;

    /// <summary>The value, in the unit or currency.</summary>
    public decimal Value;

    /// <summary>The upper value of a range.</summary>
    public decimal? Upper;

    /// <summary>How the value limits the real one.</summary>
    public Bound Bound;

    /// <summary>Offset of the bound's words before, <see cref="Start"/> without any.</summary>
    public int FullStart;

    /// <summary>Offset after the bound's words, <see cref="End"/> without any.</summary>
    public int FullEnd;

    /// <summary>Whether it restates the sum before it.</summary>
    public bool IsEquivalent;

    /// <summary>What the sum is per.</summary>
    public string? Per;

    /// <summary>Whether something around the number makes it a name, a score, a label: it stands for no quantity by itself.</summary>
    public bool IsLabel;

    /// <summary>Whether another item took this one in.</summary>
    public bool IsConsumed;

    /// <summary>Whether a single letter stands for the magnitude ("12 M"), which needs a currency to be sure.</summary>
    public bool HasLetterMagnitude;
}
