namespace Factum.Training.Evaluation.Treebanks;

/// <summary>How many items the gold standard has, how many the system gave, and how many of those are right.</summary>
/// <param name="Gold">Items in the gold standard.</param>
/// <param name="System">Items that the system gave.</param>
/// <param name="Correct">Items of the system that are right.</param>
internal readonly record struct Score(int Gold, int System, int Correct)
{
    /// <summary>Share of the system's items that are right.</summary>
    public double Precision => System == 0 ? 0 : (double)Correct / System;

    /// <summary>Share of the gold items that were found.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Correct / Gold;

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => Gold + System == 0 ? 0 : 2.0 * Correct / (Gold + System);
}

/// <summary>The measures of the CoNLL 2018 shared task.</summary>
/// <param name="Tokens">Surface tokens with the right span.</param>
/// <param name="Sentences">Sentences with the right span.</param>
/// <param name="Words">Syntactic words that align.</param>
/// <param name="Upos">Aligned words with the right part of speech.</param>
/// <param name="UFeats">Aligned words with the right universal features.</param>
/// <param name="Lemmas">Aligned words with the right lemma.</param>
/// <param name="Uas">Aligned words with the right head.</param>
/// <param name="Las">Aligned words with the right head and universal relation.</param>
internal readonly record struct ConllScores(
    Score Tokens, Score Sentences, Score Words, Score Upos, Score UFeats, Score Lemmas, Score Uas, Score Las);
