namespace Factum.Extraction.Grammar.Boundaries;

/// <summary>Hashed features of one decision, in a buffer that is used again for the next.</summary>
internal sealed class FeatureBuffer
{
    private readonly uint[] hashes = new uint[48];

    /// <summary>Number of features.</summary>
    public int Count;

    /// <summary>A feature's hash, well mixed in its upper bits.</summary>
    public uint this[int index] => hashes[index];

    /// <summary>Empties the buffer.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds a feature: a template's number and what fills it.</summary>
    public void Add(int template, uint a, uint b = 0, uint c = 0)
    {
        uint hash = ((uint)template + 1) * 0x9E3779B1u;
        hash = Mix(hash ^ a);
        hash = Mix(hash ^ b * 0x85EBCA6Bu);
        hash = Mix(hash ^ c * 0xC2B2AE35u);
        hashes[Count++] = hash;
    }

    private static uint Mix(uint h)
    {
        h ^= h >> 16;
        h *= 0x7FEB352Du;
        h ^= h >> 15;
        h *= 0x846CA68Bu;
        return h ^ (h >> 16);
    }
}
