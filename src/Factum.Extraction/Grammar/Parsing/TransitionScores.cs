namespace Factum.Extraction.Grammar.Parsing;

/// <summary>How much speaks for each transition.</summary>
internal readonly struct TransitionScores
{
    /// <summary>The sums of weights.</summary>
    public readonly int Shift, Left, Right;

    /// <summary>Scores by transition.</summary>
    public TransitionScores(int shift, int left, int right)
    {
        Shift = shift;
        Left = left;
        Right = right;
    }

    /// <summary>The scores of what speaks in both.</summary>
    public static TransitionScores operator +(TransitionScores a, TransitionScores b) => new(a.Shift + b.Shift, a.Left + b.Left, a.Right + b.Right);
}
