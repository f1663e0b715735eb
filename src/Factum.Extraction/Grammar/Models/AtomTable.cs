namespace Factum.Extraction.Grammar.Models;

/// <summary>
/// A read-only table from atoms to 16-bit values, in buckets of four entries of 16 bits that verify the atom and 16 of value.
/// What finds its bucket full stands in the next.
/// </summary>
internal readonly unsafe struct AtomTable
{
    /// <summary>Entries of one bucket.</summary>
    public const int Ways = 4;

    private readonly uint* entries;
    private readonly int shift;
    private readonly uint last;

    /// <summary>Reads the table of <paramref name="section"/>: the logarithm of the number of buckets, then the buckets.</summary>
    public AtomTable(ModelSection section)
    {
        int bits = *(int*)section.Start;
        shift = 64 - bits;
        last = (1u << bits) - 1;
        entries = (uint*)(section.Start + sizeof(int));
        Length = sizeof(int) + ((Ways * sizeof(uint)) << bits);
    }

    /// <summary>Number of bytes of the table in its section.</summary>
    public readonly int Length;

    /// <summary>The entry's bits that verify an atom.</summary>
    public static uint Check(ulong atom) => (uint)(atom >> 16) & 0xFFFF;

    /// <summary>The value of an atom; 0 where it is unknown.</summary>
    public int Find(ulong atom)
    {
        uint home = (uint)(atom >> shift), check = Check(atom);
        uint* bucket = entries + ((ulong)home << 2);
        int value = Find(bucket, check);
        return value != 0 || bucket[Ways - 1] == 0 ? value : Find(entries + ((ulong)((home + 1) & last) << 2), check);
    }

    private static int Find(uint* bucket, uint check)
    {
        for (int i = 0; i < Ways; i++)
            if ((bucket[i] & 0xFFFF) == check && bucket[i] >> 16 != 0) return (int)(bucket[i] >> 16);
        return 0;
    }
}
