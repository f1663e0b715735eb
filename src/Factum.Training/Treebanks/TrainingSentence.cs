using Factum.Extraction.Grammar;

namespace Factum.Training.Treebanks;

/// <summary>A sentence of a treebank as the trainers use it: the gold annotation, in the models' numbers, and what the models below would say of it.</summary>
internal sealed class TrainingSentence
{
    /// <summary>Forms of the words.</summary>
    public required string[] Forms { get; init; }

    /// <summary>Gold lemmas.</summary>
    public required string[] Lemmas { get; init; }

    /// <summary>Gold parts of speech.</summary>
    public required byte[] Upos { get; init; }

    /// <summary>Gold FEATS values.</summary>
    public required string[] Feats { get; init; }

    /// <summary>Gold heads, counted from 1, made projective; 0 is the root.</summary>
    public required int[] Heads { get; init; }

    /// <summary>Gold relations.</summary>
    public required DependencyRelation[] Relations { get; init; }

    /// <summary>How often a pass over the data learns from the sentence.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>Numbers of the FEATS values within their part of speech.</summary>
    public byte[] Features { get; set; } = [];

    /// <summary>Parts of speech, features and lemmas given by models that have not seen the sentence.</summary>
    public byte[] PredictedUpos { get; set; } = [];

    /// <inheritdoc cref="PredictedUpos"/>
    public byte[] PredictedRivals { get; set; } = [];

    /// <inheritdoc cref="PredictedUpos"/>
    public byte[] PredictedFeatures { get; set; } = [];

    /// <inheritdoc cref="PredictedUpos"/>
    public string[] PredictedLemmas { get; set; } = [];

    /// <summary>Number of words.</summary>
    public int Count => Forms.Length;
}
