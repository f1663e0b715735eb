using System.Runtime.CompilerServices;
using Factum.Extraction.Startup;

namespace Factum.Extraction.Grammar.Models;

/// <summary>
/// A read-only table from feature hashes to 24 bits, laid out for one cache line a look-up:
/// buckets of four entries, each of 8 bits that verify the feature and 24 bits of payload (weights themselves, or where a row of weights starts).
/// </summary>
internal readonly unsafe struct FeatureTable
{
    /// <summary>Entries of one bucket.</summary>
    public const int Ways = 4;

    /// <summary>The lowest bit of each half of a word.</summary>
    public const ulong Both = 0x0000_0001_0000_0001;

    private readonly uint* entries;
    private readonly int shift;

    /// <summary>Reads the table of <paramref name="section"/>: the logarithm of the number of buckets, then the buckets.</summary>
    public FeatureTable(ModelSection section)
    {
        int bits = *(int*)section.Start;
        shift = 64 - bits;
        entries = (uint*)(section.Start + sizeof(int));
        Length = sizeof(int) + ((Ways * sizeof(uint)) << bits);
    }

    /// <summary>Number of bytes of the table in its section.</summary>
    public readonly int Length;

    /// <summary>The entry's bits that verify a feature.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Check(ulong feature) => (uint)(feature >> 24) & 0xFF;

    /// <summary>The bucket of a feature in a table of 2^<paramref name="bits"/> buckets.</summary>
    public static int Bucket(ulong feature, int bits) => (int)(feature >> (64 - bits));

    /// <summary>Copies the buckets of features, two words a bucket, to <paramref name="buckets"/>: nothing else happens between the reads, so that those that miss the cache wait together.</summary>
    [MethodImpl(Tiering.OptimizedAtOnce)]
    public void Gather(ulong* features, int count, ulong* buckets)
    {
        uint* table = entries;
        int down = shift;
        for (int i = 0; i < count; i++)
        {
            ulong* bucket = (ulong*)(table + ((features[i] >> down) << 2));
            buckets[0] = bucket[0];
            buckets[1] = bucket[1];
            buckets += 2;
        }
    }

    /// <summary>The payload of a feature in its bucket, in the upper 24 bits; <paramref name="both"/> and <paramref name="bytes"/> are as for <see cref="Payloads"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Payload(ulong* bucket, ulong feature, ulong both, ulong bytes)
    {
        ulong found = Payloads(bucket, feature, both, bytes);
        return (uint)found | (uint)(found >> 32);
    }

    /// <summary>
    /// The payload of a feature in its bucket, in the upper 24 bits of one half of the word; the other half is zero.
    /// <paramref name="both"/> is the lowest bit of each half and <paramref name="bytes"/> the lowest byte; the caller keeps them for all features of its loop.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Payloads(ulong* bucket, ulong feature, ulong both, ulong bytes)
    {
        ulong check = Check(feature) * both, low = bucket[0], high = bucket[1], flags = both << 8;
        return (low & Equal(low ^ check, bytes, flags)) | (high & Equal(high ^ check, bytes, flags));
    }

    /// <summary>By half of a word, the upper 24 bits where its lowest byte is zero and no bit elsewhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Equal(ulong difference, ulong bytes, ulong flags)
    {
        ulong equal = ~((difference & bytes) + bytes) & flags;
        return (equal << 24) - equal;
    }

    /// <summary>The entry of a feature, payload in the upper 24 bits; a feature that the model does not know gives 0 but for one in a hundred.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Find(ulong feature)
    {
        uint* bucket = entries + ((feature >> shift) << 2);
        uint check = Check(feature);
        uint e0 = bucket[0], e1 = bucket[1], e2 = bucket[2], e3 = bucket[3];
        uint found = e0 & (uint)((int)(((e0 ^ check) & 0xFF) - 1) >> 31);
        found |= e1 & (uint)((int)(((e1 ^ check) & 0xFF) - 1) >> 31);
        found |= e2 & (uint)((int)(((e2 ^ check) & 0xFF) - 1) >> 31);
        found |= e3 & (uint)((int)(((e3 ^ check) & 0xFF) - 1) >> 31);
        return found;
    }
}
