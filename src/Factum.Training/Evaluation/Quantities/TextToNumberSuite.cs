using System.Globalization;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities.Numbers;

namespace Factum.Training.Evaluation.Quantities;

/// <summary>text2num: a spelled number that fills its text, or a text that is no single number.</summary>
internal sealed class TextToNumberSuite : IQuantitySuite
{
    /// <inheritdoc/>
    public string Conventions => "A row without a value passes when no single number fills the text.";

    /// <inheritdoc/>
    public bool Covers(string source, string dimension) => source == "text2num";

    /// <inheritdoc/>
    public QuantityVerdict Judge(QuantityRow row, string dimension, LanguagePack language)
    {
        if (QuantityRow.Text(row.Json, "task") is { } task and not "text2num") return QuantityVerdict.OutOfScope("rewrites digits in a transcript: " + task);
        bool read = language.Numbers.TryRead(row.Input, 0, out NumberReading reading) && reading.End == row.Input.Length;
        string value = read ? reading.Value.ToString("0.##########", CultureInfo.InvariantCulture) : "nothing";
        string expected = row.Expected.Count == 0 ? "nothing" : QuantityRow.Text(row.Expected[0], "value") ?? "";
        return value == expected ? QuantityVerdict.Passed : QuantityVerdict.Failed(value);
    }
}
