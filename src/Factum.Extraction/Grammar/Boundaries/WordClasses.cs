namespace Factum.Extraction.Grammar.Boundaries;

/// <summary>The commonest part of speech of frequent forms, in two bytes each: four bits for the class, twelve that tell forms apart.</summary>
internal sealed class WordClasses
{
    /// <summary>Number of slots.</summary>
    public const int Size = 1 << 15;

    private readonly ushort[] slots;

    /// <summary>Takes over the slots; none for a language without classes.</summary>
    public WordClasses(ushort[] slots) => this.slots = slots;

    /// <summary>The class of a form by its <see cref="TokenShape.Lower"/> hash: 1 to 15, or 0 for forms not listed.</summary>
    public uint Of(uint lower)
    {
        if (slots.Length == 0) return 0;
        (int slot, ushort mark) = Place(lower);
        for (int probe = 0; probe < Size && slots[slot] != 0; probe++, slot = (slot + 1) & (Size - 1))
            if (slots[slot] >> 4 == mark) return slots[slot] & 15u;
        return 0;
    }

    /// <summary>Lists a form under a class, unless the table is nearly full.</summary>
    /// <returns>Whether there was room.</returns>
    public static bool Add(ushort[] slots, uint lower, int wordClass, int count)
    {
        if (count > Size * 4 / 5) return false;
        (int slot, ushort mark) = Place(lower);
        while (slots[slot] != 0) slot = (slot + 1) & (Size - 1);
        slots[slot] = (ushort)((mark << 4) | wordClass);
        return true;
    }

    private static (int Slot, ushort Mark) Place(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7FEB352Du;
        hash ^= hash >> 15;
        hash *= 0x846CA68Bu;
        hash ^= hash >> 16;
        return ((int)(hash & (Size - 1)), (ushort)(hash >> 20));
    }
}
