using System.Runtime.CompilerServices;

namespace Factum.Extraction.Grammar.Models;

/// <summary>Hashes of features: a template's number and the atoms that fill it, in 64 bits whose upper half is well mixed.</summary>
internal static class FeatureHash
{
    private const ulong K1 = 0x9E3779B97F4A7C15;
    private const ulong K2 = 0xD6E8FEB86659FD93;
    private const ulong K3 = 0xA0761D6478BD642F;
    private const ulong K4 = 0xE7037ED1A0B428DB;

    /// <summary>An atom from a small number: a tag, a label, a distance.</summary>
    public static ulong Atom(int value)
    {
        ulong h = ((ulong)value + 1) * K1;
        h = (h ^ (h >> 31)) * K2;
        return h ^ (h >> 29);
    }

    /// <summary>An atom from text.</summary>
    public static ulong Atom(string text) => Atom(text, 0, text.Length);

    /// <summary>An atom from a part of a text.</summary>
    public static ulong Atom(string text, int start, int length)
    {
        ulong h = K4;
        for (int i = start; i < start + length; i++) h = Step(h, text[i]);
        return Finish(h);
    }

    /// <summary>One more character of an atom's text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Step(ulong h, char c) => (h ^ c) * K1 + (h >> 47);

    /// <summary>Ends an atom that was made by steps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Finish(ulong h) => (h ^ (h >> 32)) * K2;

    /// <summary>Two atoms as one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(ulong a, ulong b)
    {
        ulong h = (a * K3) ^ b;
        return (h ^ (h >> 32)) * K4;
    }

    /// <summary>A feature of one atom.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Feature(int template, ulong a)
    {
        ulong h = (a + ((ulong)template * K4)) * K1;
        return (h ^ (h >> 32)) * K2;
    }

    /// <summary>A feature of two atoms.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Feature(int template, ulong a, ulong b)
    {
        ulong h = ((a + ((ulong)template * K4)) * K1) ^ (b * K3);
        return (h ^ (h >> 32)) * K2;
    }

    /// <summary>A feature of three atoms.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Feature(int template, ulong a, ulong b, ulong c)
    {
        ulong h = ((a + ((ulong)template * K4)) * K1) ^ (b * K3) ^ (((c << 23) | (c >> 41)) * K4);
        return (h ^ (h >> 32)) * K2;
    }

    /// <summary>A feature of four atoms.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Feature(int template, ulong a, ulong b, ulong c, ulong d)
    {
        ulong h = ((a + ((ulong)template * K4)) * K1) ^ (b * K3) ^ (((c << 23) | (c >> 41)) * K4) ^ (((d << 37) | (d >> 27)) * K2);
        return (h ^ (h >> 32)) * K2;
    }
}
