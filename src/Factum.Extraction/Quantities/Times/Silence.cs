namespace Factum.Extraction.Quantities.Times;

/// <summary>What looks like a time and is none.</summary>
internal sealed record Silence : Temporal
{
    /// <summary>The only one.</summary>
    public static readonly Silence Instance = new();
}
