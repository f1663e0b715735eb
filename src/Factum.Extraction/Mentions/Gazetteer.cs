using System.IO;
using System.Reflection;

namespace Factum.Extraction.Mentions;

/// <summary>A compact set of phrases with their classes: an open hash table of fingerprints, looked up in place.</summary>
/// <remarks>
/// File: the number of slots (a power of two) as a little-endian 32-bit number, then slots of five bytes: a 16-bit fingerprint and 24 bits of
/// <see cref="NameClass"/>; an empty slot is all zeroes. A phrase that is not in the set passes for one that is about once in twenty thousand look-ups.
/// </remarks>
internal sealed class Gazetteer
{
    /// <summary>Bytes of a slot.</summary>
    public const int SlotBytes = 5;

    private readonly byte[] table;
    private readonly int mask;

    /// <summary>Takes over a table in the file format.</summary>
    public Gazetteer(byte[] table)
    {
        this.table = table;
        int slots = table[0] | (table[1] << 8) | (table[2] << 16) | (table[3] << 24);
        mask = slots - 1;
    }

    /// <summary>Reads an embedded gazetteer.</summary>
    public static Gazetteer Load(string resource)
    {
        using Stream stream = typeof(Gazetteer).GetTypeInfo().Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidDataException("no such resource: " + resource);
        byte[] bytes = new byte[stream.Length];
        int at = 0;
        while (at < bytes.Length)
        {
            int read = stream.Read(bytes, at, bytes.Length - at);
            if (read <= 0) throw new InvalidDataException("resource cut short: " + resource);
            at += read;
        }

        return new Gazetteer(bytes);
    }

    /// <summary>The slot in which the search for a phrase starts.</summary>
    public static int Slot(ulong hash, int slotMask) => (int)(hash >> 20) & slotMask;

    /// <summary>The 16 bits that stand for a phrase in its slot.</summary>
    public static int Fingerprint(ulong hash) => (int)(hash >> 48) == 0 ? 1 : (int)(hash >> 48);

    /// <summary>The classes of a phrase, by its <see cref="NameHash"/>.</summary>
    public NameClass Find(ulong hash)
    {
        hash = NameHash.Finish(hash);
        int fingerprint = Fingerprint(hash);
        int slot = Slot(hash, mask);
        while (true)
        {
            int at = 4 + (slot * SlotBytes);
            int found = table[at] | (table[at + 1] << 8);
            if (found == fingerprint) return (NameClass)(table[at + 2] | (table[at + 3] << 8) | (table[at + 4] << 16));
            if (found == 0) return NameClass.None;
            slot = (slot + 1) & mask;
        }
    }
}
