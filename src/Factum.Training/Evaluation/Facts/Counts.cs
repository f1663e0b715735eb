namespace Factum.Training.Evaluation.Facts;

/// <summary>How many were right, were read, and were expected.</summary>
internal readonly record struct Counts(int Right, int Read, int Expected)
{
    /// <summary>Share of what was read that is right, 0 to 1.</summary>
    public double Precision => Read == 0 ? 0 : (double)Right / Read;

    /// <summary>Share of what was expected that was read, 0 to 1.</summary>
    public double Recall => Expected == 0 ? 0 : (double)Right / Expected;

    /// <summary>Harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => Read + Expected == 0 ? 0 : 2.0 * Right / (Read + Expected);

    public static Counts operator +(Counts a, Counts b) => new(a.Right + b.Right, a.Read + b.Read, a.Expected + b.Expected);
}
