using System;
using System.Runtime.CompilerServices;
using Factum.Extraction.Text;

namespace Factum.Extraction.Grammar;

/// <summary>The morphological features of a word, in Universal Dependencies terms; one shared instance a distinct FEATS value.</summary>
public sealed class Morphology : IEquatable<Morphology>
{
    /// <summary>No features.</summary>
    public static readonly Morphology None = new("_");

    // One bit a feature with its value: most questions are answered without reading on.
    private readonly ulong glance;

    /// <summary>Reads a CoNLL-U FEATS value such as <c>Gender=Fem|Number=Sing</c>.</summary>
    public Morphology(string feats)
    {
        Feats = feats.Length == 0 ? "_" : feats;
        int start = 0;
        int sign = -1;
        for (int i = 0; i <= Feats.Length; i++)
        {
            if (i < Feats.Length && Feats[i] == '=' && sign < 0) sign = i;
            if (i < Feats.Length && Feats[i] != '|') continue;
            if (sign > start && sign + 1 < i) glance |= Bit(sign - start, Feats[start], i - sign - 1, Feats[sign + 1], Feats[i - 1]);
            start = i + 1;
            sign = -1;
        }
    }

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
                if (end - at > feature.Length + 1 && Feats[at + feature.Length] == '=' && Feats.HasAt(at, feature))
                    return Feats.Substring(at + feature.Length + 1, end - at - feature.Length - 1);
                at = end + 1;
            }

            return null;
        }
    }

    /// <summary>Whether a feature has a value, without allocating.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(string feature, string value) => (glance & Bit(feature.Length, feature[0], value.Length, value[0], value[value.Length - 1])) != 0 && Reads(feature, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bit(int length, char first, int valueLength, char valueFirst, char valueLast) => 1UL << (((length * 5) + (first * 3) + (valueLength * 7) + (valueFirst * 11) + valueLast) & 63);

    private bool Reads(string feature, string value)
    {
        int at = 0;
        while (at < Feats.Length)
        {
            int end = Feats.IndexOf('|', at);
            if (end < 0) end = Feats.Length;
            if (end - at == feature.Length + 1 + value.Length && Feats[at + feature.Length] == '='
                && Feats.HasAt(at, feature) && Feats.HasAt(at + feature.Length + 1, value))
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
