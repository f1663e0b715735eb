namespace Factum.Extraction.Quantities;

/// <summary>What is known of a text beyond its words.</summary>
/// <param name="Region">ISO 3166 country that the text was written for, which decides what a bare "dollar" is; <see langword="null"/> to let the text decide.</param>
/// <param name="IsTerse">Whether the text is known to be about quantities, as a form's answer is: readings that running text would be wrong to take are taken.</param>
internal readonly record struct QuantityOptions(string? Region = null, bool IsTerse = false)
{
    /// <summary>ISO 3166 country that the text was written for, which decides what a bare "dollar" is; <see langword="null"/> to let the text decide.</summary>
    public readonly string? Region = Region;

    /// <summary>Whether the text is known to be about quantities, as a form's answer is: readings that running text would be wrong to take are taken.</summary>
    public readonly bool IsTerse = IsTerse;
}
