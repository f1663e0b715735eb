using Factum.Extraction.Resources;

namespace Factum.Extraction.Mentions;

/// <summary>A compact set of phrases with their classes: an open hash table of fingerprints, looked up in place.</summary>
/// <remarks>
/// File: the number of slots (a power of two) as a little-endian 32-bit number, then slots of five bytes: a 16-bit fingerprint and 24 bits of
/// <see cref="NameClass"/>; an empty slot is all zeroes. A phrase that is not in the set passes for one that is about once in twenty thousand look-ups.
/// </remarks>
internal sealed unsafe class Gazetteer
{
    /// <summary>Bytes of a slot.</summary>
    public const int SlotBytes = 5;

    private readonly byte* slots;
    private readonly int mask;

    /// <summary>A table in the file format.</summary>
    public Gazetteer(byte[] table)
        : this(EmbeddedMemory.CopyOf(table))
    {
    }

    private Gazetteer(byte* table)
    {
        slots = table + 4;
        mask = (table[0] | (table[1] << 8) | (table[2] << 16) | (table[3] << 24)) - 1;
    }

    /// <summary>An embedded gazetteer.</summary>
    public static Gazetteer Load(string resource) => new(EmbeddedMemory.Of(resource, out _));

    /// <summary>The slot in which the search for a phrase starts.</summary>
    public static int Slot(ulong hash, int slotMask) => (int)(hash >> 20) & slotMask;

    /// <summary>The 16 bits that stand for a phrase in its slot.</summary>
    public static int Fingerprint(ulong hash) => (int)(hash >> 48) == 0 ? 1 : (int)(hash >> 48);

    /// <summary>The classes of a phrase, by its <see cref="NameHash"/>.</summary>
    public NameClass Find(ulong hash) => FindFinished(NameHash.Finish(hash));

    /// <summary>The classes of a phrase, by its <see cref="NameHash"/> as <see cref="NameHash.Finish"/> spreads it: for who looks in several gazetteers.</summary>
    public NameClass FindFinished(ulong hash)
    {
        int fingerprint = Fingerprint(hash);
        int slot = Slot(hash, mask);
        while (true)
        {
            byte* at = slots + (slot * SlotBytes);
            int found = at[0] | (at[1] << 8);
            if (found == fingerprint) return (NameClass)(at[2] | (at[3] << 8) | (at[4] << 16));
            if (found == 0) return NameClass.None;
            slot = (slot + 1) & mask;
        }
    }
}
