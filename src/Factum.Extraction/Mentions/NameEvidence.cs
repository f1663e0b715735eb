using System;

namespace Factum.Extraction.Mentions;

/// <summary>What a document shows of one name form.</summary>
/// <param name="tokens">Number of tokens of the form.</param>
/// <param name="firstForm">Hash of the first token.</param>
internal sealed class NameEvidence(int tokens, ulong firstForm)
{
    /// <summary>Number of tokens of the form.</summary>
    public readonly int Tokens = tokens;

    /// <summary>What speaks for each kind.</summary>
    public readonly int[] Scores = new int[NameLabels.Kinds];

    /// <summary>Hash of the first token.</summary>
    public readonly ulong FirstForm = firstForm;

    /// <summary>How often the tagger found it.</summary>
    public int Times;

    /// <summary>Whether the name ends like a team's: "Orlando Pirates".</summary>
    public bool IsPlural;

    /// <summary>Whether the name looks like a team's: "Norbury City", "GF38".</summary>
    public bool IsTeamLike;

    /// <summary>Whether the name ends in a noun of places: "Vale Park".</summary>
    public bool IsPlaceHeaded;

    /// <summary>Whether the form is written without a capital.</summary>
    public bool IsLower;

    /// <summary>Adds what one place says of its kind.</summary>
    public void Add(int[] kindScores)
    {
        Times++;
        for (int i = 0; i < Scores.Length; i++) Scores[i] += kindScores[i];
    }

    /// <summary>The kind that fits best over all places, and how sure that is.</summary>
    public (EntityKind Kind, double Confidence) Settle(double unit)
    {
        int best = 0;
        for (int i = 1; i < Scores.Length; i++)
            if (Scores[i] > Scores[best]) best = i;
        double rest = 0;
        for (int i = 0; i < Scores.Length; i++) rest += Math.Exp(Math.Max(-40, (Scores[i] - Scores[best]) / unit));
        return ((EntityKind)best, 1 / rest);
    }
}
