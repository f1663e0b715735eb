using Factum.Extraction.Grammar.Models;

namespace Factum.Extraction.Grammar.Tagging;

/// <summary>Atoms of the parts of speech by number; the last stands for what lies outside the sentence.</summary>
internal static class TagAtoms
{
    /// <summary>By number.</summary>
    public static readonly ulong[] Upos = Make();

    /// <summary>The number of a part of speech outside the sentence.</summary>
    public const byte Outside = 17;

    private static ulong[] Make()
    {
        ulong[] atoms = new ulong[Outside + 2];
        for (int i = 0; i < atoms.Length; i++) atoms[i] = FeatureHash.Atom(1000 + i);
        return atoms;
    }
}
