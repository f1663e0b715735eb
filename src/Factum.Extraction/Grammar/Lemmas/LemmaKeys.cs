using Factum.Extraction.Grammar.Models;
using Factum.Extraction.Grammar.Tagging;

namespace Factum.Extraction.Grammar.Lemmas;

/// <summary>Under which keys a word's lemma script is looked up, from the most telling to the least.</summary>
internal static unsafe class LemmaKeys
{
    /// <summary>Number of keys.</summary>
    public const int Count = 12;

    /// <summary>Fills <paramref name="keys"/> for a word.</summary>
    public static void Fill(ref WordAtoms word, byte upos, byte features, ulong* keys)
    {
        ulong u = TagAtoms.Upos[upos];
        ulong m = FeatureHash.Atom((upos << 8) | features);
        keys[0] = FeatureHash.Feature(1, m, word.Lower);
        keys[1] = FeatureHash.Feature(2, u, word.Lower);
        keys[2] = FeatureHash.Feature(3, m, word.Suffix5);
        keys[3] = FeatureHash.Feature(4, u, word.Suffix5);
        keys[4] = FeatureHash.Feature(5, m, word.Suffix4);
        keys[5] = FeatureHash.Feature(6, u, word.Suffix4);
        keys[6] = FeatureHash.Feature(7, m, word.Suffix3);
        keys[7] = FeatureHash.Feature(8, u, word.Suffix3);
        keys[8] = FeatureHash.Feature(9, m, word.Suffix2);
        keys[9] = FeatureHash.Feature(10, u, word.Suffix2);
        keys[10] = FeatureHash.Feature(11, m, word.Suffix1);
        keys[11] = FeatureHash.Feature(12, u);
    }
}
