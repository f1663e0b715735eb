using System.Runtime.CompilerServices;
using Factum.Extraction.Resources;
using Factum.Extraction.Startup;

namespace Factum.Extraction.Mentions;

/// <summary>The weights of the name tagger: a linear chain over <see cref="NameLabels"/>.</summary>
/// <remarks>
/// File: number of buckets (a power of two), little-endian 32 bits; transitions, 16 bits each, from label by label; then buckets of
/// <see cref="BucketRows"/> rows, each a 16-bit fingerprint and one signed byte a label.
/// </remarks>
internal sealed unsafe class NameModel
{
    /// <summary>Rows of a bucket.</summary>
    public const int BucketRows = 4;

    /// <summary>Bytes of a row.</summary>
    public const int RowBytes = 2 + NameLabels.Count;

    /// <summary>Bytes before the buckets.</summary>
    public const int HeaderBytes = 4 + (2 * NameLabels.Count * NameLabels.Count);

    private readonly byte* buckets;
    private readonly int bucketMask;

    /// <summary>A model in the file format.</summary>
    public NameModel(byte[] bytes)
        : this(EmbeddedMemory.CopyOf(bytes))
    {
    }

    private NameModel(byte* bytes)
    {
        buckets = bytes + HeaderBytes;
        bucketMask = (bytes[0] | (bytes[1] << 8) | (bytes[2] << 16) | (bytes[3] << 24)) - 1;
        Transitions = new int[NameLabels.Count * NameLabels.Count];
        for (int i = 0; i < Transitions.Length; i++) Transitions[i] = (short)(bytes[4 + (2 * i)] | (bytes[5 + (2 * i)] << 8));
    }

    /// <summary>Score of a label after another: row the earlier, column the later.</summary>
    public int[] Transitions { get; }

    /// <summary>An embedded model.</summary>
    public static NameModel Load(string resource) => new(EmbeddedMemory.Of(resource, out _));

    /// <summary>The bucket of a feature.</summary>
    public static int Bucket(ulong key, int bucketMask) => (int)key & bucketMask;

    /// <summary>The 16 bits that stand for a feature in its bucket; never 0, which marks a free row.</summary>
    public static int Fingerprint(ulong key) => (int)(key >> 48) | 1;

    /// <summary>Adds a feature's weights to a token's scores.</summary>
    [MethodImpl(Tiering.OptimizedAtOnce)]
    public void AddTo(int* scores, ulong key)
    {
        int fingerprint = Fingerprint(key);
        byte* row = buckets + ((long)Bucket(key, bucketMask) * (BucketRows * RowBytes));
        for (int i = 0; i < BucketRows; i++, row += RowBytes)
        {
            if ((row[0] | (row[1] << 8)) != fingerprint) continue;
            sbyte* weights = (sbyte*)(row + 2);
            for (int label = 0; label < NameLabels.Count; label++) scores[label] += weights[label];
            return;
        }
    }
}
