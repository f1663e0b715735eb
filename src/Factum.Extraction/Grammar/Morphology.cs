using System;

namespace Factum.Extraction.Grammar;

/// <summary>The morphological features of a word, in Universal Dependencies terms; one shared instance a distinct FEATS value.</summary>
public sealed class Morphology : IEquatable<Morphology>
{
    /// <summary>No features.</summary>
    public static readonly Morphology None = new("_");

    /// <summary>Reads a CoNLL-U FEATS value such as <c>Gender=Fem|Number=Sing</c>.</summary>
    public Morphology(string feats) => Feats = feats.Length == 0 ? "_" : feats;

    /// <summary>The CoNLL-U FEATS value; <c>_</c> when there are none.</summary>
    public string Feats { get; }

    /// <summary>The value of a feature (<c>Sing</c> of <c>Number</c>), or <see langword="null"/>.</summary>
    public string? this[string feature]
    {
        get
        {
            int at = 0;
            while (at < Feats.Length)
            {
                int end = Feats.IndexOf('|', at);
                if (end < 0) end = Feats.Length;
                if (end - at > feature.Length + 1 && Feats[at + feature.Length] == '=' && string.CompareOrdinal(Feats, at, feature, 0, feature.Length) == 0)
                    return Feats.Substring(at + feature.Length + 1, end - at - feature.Length - 1);
                at = end + 1;
            }

            return null;
        }
    }

    /// <summary>Whether a feature has a value, without allocating.</summary>
    public bool Has(string feature, string value)
    {
        // Most words have few features or none.
        if (Feats.Length <= feature.Length + value.Length) return false;
        int at = 0;
        while (at < Feats.Length)
        {
            int end = Feats.IndexOf('|', at);
            if (end < 0) end = Feats.Length;
            if (end - at == feature.Length + 1 + value.Length && Feats[at + feature.Length] == '='
                && string.CompareOrdinal(Feats, at, feature, 0, feature.Length) == 0
                && string.CompareOrdinal(Feats, at + feature.Length + 1, value, 0, value.Length) == 0)
                return true;
            at = end + 1;
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(Morphology? other) => other is not null && string.Equals(Feats, other.Feats, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Morphology);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Feats);

    /// <inheritdoc/>
    public override string ToString() => Feats;
}
