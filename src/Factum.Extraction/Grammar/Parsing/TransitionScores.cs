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

    /// <summary>The transition for which most speaks, of equals the first, and by how much it leads; a right arc only where it is allowed.</summary>
    public Transition Best(bool canRight, out int margin)
    {
        int right = canRight ? Right : int.MinValue / 2;
        int first = Shift >= Left ? Shift : Left, second = Shift >= Left ? Left : Shift;
        if (first >= right)
        {
            margin = first - (second >= right ? second : right);
            return Shift >= Left ? Transition.Shift : Transition.Left;
        }

        margin = right - first;
        return Transition.Right;
    }
}
