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
        for (int i = 0; i < Transitions.Length; i++)
        {
            // The file has them by the earlier label.
            int earlier = i / NameLabels.Count, later = i % NameLabels.Count;
            Transitions[(later * NameLabels.Count) + earlier] = (short)(bytes[4 + (2 * i)] | (bytes[5 + (2 * i)] << 8));
        }
    }

    /// <summary>Score of a label after another: row the later, column the earlier.</summary>
    public readonly int[] Transitions;

    /// <summary>An embedded model.</summary>
    public static NameModel Load(string resource) => new(EmbeddedMemory.Of(resource, out _));

    /// <summary>The bucket of a feature.</summary>
    public static int Bucket(ulong key, int bucketMask) => (int)key & bucketMask;

    /// <summary>The 16 bits that stand for a feature in its bucket; never 0, which marks a free row.</summary>
    public static int Fingerprint(ulong key) => (int)(key >> 48) | 1;

    /// <summary>Sets a token's scores to the sum of its features' weights.</summary>
    /// <param name="scores">A number a label.</param>
    /// <param name="keys">The features.</param>
    /// <param name="count">How many features there are, at most 256.</param>
    /// <remarks>Weights are summed eight labels at a time, in numbers of 16 bits side by side: shifted by 128 none is negative, and 256 of them do not overflow.</remarks>
    [MethodImpl(Tiering.OptimizedAtOnce)]
    public void Score(int* scores, ulong* keys, int count)
    {
        const ulong Shift = 0x8080808080808080, Lanes = 0x00FF00FF00FF00FF;
        ulong even = 0, odd = 0, lastEven = 0, lastOdd = 0;
        int found = 0, mask = bucketMask;
        byte* first = buckets;
        for (int i = 0; i < count; i++)
        {
            ulong key = keys[i];
            int fingerprint = Fingerprint(key);
            byte* row = first + ((long)Bucket(key, mask) * (BucketRows * RowBytes));
            if (*(ushort*)row != fingerprint)
            {
                row += RowBytes;
                if (*(ushort*)row != fingerprint)
                {
                    row += RowBytes;
                    if (*(ushort*)row != fingerprint)
                    {
                        row += RowBytes;
                        if (*(ushort*)row != fingerprint) continue;
                    }
                }
            }

            found++;
            ulong weights = *(ulong*)(row + 2) ^ Shift, last = (*(ulong*)(row + RowBytes - 8) ^ Shift) >> (8 * (16 - NameLabels.Count));
            even += weights & Lanes;
            odd += (weights >> 8) & Lanes;
            lastEven += last & Lanes;
            lastOdd += (last >> 8) & Lanes;
        }

        for (int label = 0; label < 8; label += 2)
        {
            scores[label] = (int)((even >> (8 * label)) & 0xFFFF) - (128 * found);
            scores[label + 1] = (int)((odd >> (8 * label)) & 0xFFFF) - (128 * found);
        }

        for (int label = 8; label < NameLabels.Count; label++)
            scores[label] = (int)((((label & 1) == 0 ? lastEven : lastOdd) >> (8 * ((label - 8) & ~1))) & 0xFFFF) - (128 * found);
    }
}
