namespace Factum.Extraction.Text;

/// <summary>One string object a distinct stretch of one document: forms are allocated once however often they stand there.</summary>
internal sealed class StringPool
{
    private string?[] slots = new string?[512];
    private int count;

    /// <summary>The string that a stretch of a text spells.</summary>
    public string Get(string text, int start, int end)
    {
        int length = end - start;
        uint hash = (uint)length;
        for (int i = start; i < end; i++) hash = (hash ^ text[i]) * 0x9E3779B1u;
        int mask = slots.Length - 1;
        int slot = (int)(hash ^ (hash >> 15)) & mask;
        while (slots[slot] is { } known)
        {
            if (known.Length == length && text.HasAt(start, known)) return known;
            slot = (slot + 1) & mask;
        }

        string added = text.Substring(start, length);
        slots[slot] = added;
        if (++count * 2 > slots.Length) Grow();
        return added;
    }

    private void Grow()
    {
        string?[] old = slots;
        slots = new string?[old.Length * 2];
        int mask = slots.Length - 1;
        foreach (string? known in old)
        {
            if (known is null) continue;
            uint hash = (uint)known.Length;
            foreach (char c in known) hash = (hash ^ c) * 0x9E3779B1u;
            int slot = (int)(hash ^ (hash >> 15)) & mask;
            while (slots[slot] is not null) slot = (slot + 1) & mask;
            slots[slot] = known;
        }
    }
}
