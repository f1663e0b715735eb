using System.Collections.Generic;
using System.IO;
using System.Text.Json;

namespace Factum.Training.Evaluation.Quantities;

/// <summary>A row of a suite: a text and what its authors read in it.</summary>
/// <param name="Json">The whole row, for what one suite alone has.</param>
/// <param name="Input">The text.</param>
/// <param name="Expected">What the authors expect; a row without that field expects nothing.</param>
internal sealed record QuantityRow(JsonElement Json, string Input, IReadOnlyList<JsonElement> Expected)
{
    /// <summary>Whether the suite's keeper found the row translated and well formed.</summary>
    public bool IsUsable => !Json.TryGetProperty("usable", out JsonElement usable) || usable.ValueKind != JsonValueKind.False;

    /// <summary>Whether the reference implementation passes the row; <see langword="null"/> where the suite does not say.</summary>
    public bool? ReferencePasses => Json.TryGetProperty("supportedDotnet", out JsonElement passes) ? passes.GetBoolean() : null;

    /// <summary>A text field of the row or of an item, <see langword="null"/> without it; numbers as written.</summary>
    public static string? Text(JsonElement item, string field) =>
        item.TryGetProperty(field, out JsonElement value) && value.ValueKind is not JsonValueKind.Null
            ? value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText()
            : null;

    /// <summary>Reads the rows of a JSON Lines file.</summary>
    public static IEnumerable<QuantityRow> ReadAll(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            if (line.Length == 0) continue;
            JsonElement json = JsonDocument.Parse(line).RootElement;
            List<JsonElement> expected = [];
            if (json.TryGetProperty("expected", out JsonElement items) && items.ValueKind == JsonValueKind.Array)
                foreach (JsonElement item in items.EnumerateArray()) expected.Add(item);
            yield return new QuantityRow(json, Text(json, "input") ?? "", expected);
        }
    }
}
