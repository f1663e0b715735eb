namespace Factum.Extraction.Text;

/// <summary>Two places as one key: tables by such keys are compiled already when a process starts, those by tuples are not.</summary>
internal static class PairKey
{
    /// <summary>The key of two places.</summary>
    public static long Of(int first, int second) => ((long)first << 32) | (uint)second;
}
