namespace Factum.Extraction.Grammar.Models;

/// <summary>A read-only table from atoms to 16-bit values, in buckets of four entries of 16 bits that verify the atom and 16 of value.</summary>
internal readonly unsafe struct AtomTable
{
    /// <summary>Entries of one bucket.</summary>
    public const int Ways = 4;

    private readonly uint* entries;
    private readonly int shift;

    /// <summary>Reads the table of <paramref name="section"/>: the logarithm of the number of buckets, then the buckets.</summary>
    public AtomTable(ModelSection section)
    {
        int bits = *(int*)section.Start;
        shift = 64 - bits;
        entries = (uint*)(section.Start + sizeof(int));
        Length = sizeof(int) + ((Ways * sizeof(uint)) << bits);
    }

    /// <summary>Number of bytes of the table in its section.</summary>
    public int Length { get; }

    /// <summary>The entry's bits that verify an atom.</summary>
    public static uint Check(ulong atom) => (uint)(atom >> 16) & 0xFFFF;

    /// <summary>The value of an atom; 0 where it is unknown.</summary>
    public int Find(ulong atom)
    {
        uint* bucket = entries + ((atom >> shift) << 2);
        uint check = Check(atom);
        for (int i = 0; i < Ways; i++)
            if ((bucket[i] & 0xFFFF) == check && bucket[i] >> 16 != 0) return (int)(bucket[i] >> 16);
        return 0;
    }
}
