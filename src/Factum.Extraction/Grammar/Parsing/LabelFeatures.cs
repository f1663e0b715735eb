using Factum.Extraction.Grammar.Models;

namespace Factum.Extraction.Grammar.Parsing;

/// <summary>The features by which an arc's relation is chosen once its two ends are known.</summary>
internal static unsafe class LabelFeatures
{
    /// <summary>Most features of one arc.</summary>
    public const int Capacity = 64;

    /// <summary>Fills <paramref name="f"/> with all features of the arc from <paramref name="h"/> to <paramref name="d"/>; returns how many.</summary>
    public static int Fill(ParserState state, ParserAtoms atoms, int h, int d, ulong* f)
    {
        int n = 0;
        for (int stage = 0; stage <= DecisionMargins.Stages; stage++) n += Fill(state, atoms, h, d, stage, f + n);
        return n;
    }

    /// <summary>Fills <paramref name="f"/> with the features of one stage; the first stages have those that decide most.</summary>
    public static int Fill(ParserState state, ParserAtoms atoms, int h, int d, int stage, ulong* f)
    {
        fixed (ulong* form = atoms.Form)
        fixed (ulong* tag = atoms.Tag)
        fixed (ulong* morphology = atoms.Morphology)
        fixed (ulong* lemma = atoms.Lemma)
        fixed (ulong* formTag = atoms.FormTag)
        fixed (ParserNode* nodes = state.Nodes)
        {
            int none = state.None;
            ulong side = h < d ? 0x9E3779B97F4A7C15 : 0xD6E8FEB86659FD93;
            int distance = h < d ? d - h : h - d;
            ulong far = FeatureHash.Atom((h == 0 ? 20 : h < d ? 0 : 10) + (distance < 5 ? distance : distance < 9 ? 6 : 7));
            int child = nodes[d].Left, second = nodes[d].SecondLeft, rightChild = nodes[d].Right;
            ulong taken = (h < d ? nodes[h].RightLabels : nodes[h].LeftLabels) ^ side;
            ulong other = (h < d ? nodes[h].LeftLabels : nodes[h].RightLabels) ^ side;
            ulong under = nodes[d].LeftLabels + 0xA0761D6478BD642F, underRight = nodes[d].RightLabels + 0xE7037ED1A0B428DB;
            int before = d > 1 ? d - 1 : none, after = d < state.Count ? d + 1 : none;
            int sibling = h < d ? nodes[h].Right : nodes[h].Left;
            ulong ht = tag[h] ^ side, dt = tag[d];
            int n = 0;
            switch (stage)
            {
                case 0:
                    f[n++] = FeatureHash.Feature(8, lemma[d], side);
                    f[n++] = FeatureHash.Feature(11, lemma[h] ^ side, dt);
                    f[n++] = FeatureHash.Feature(16, ht, dt, form[child]);
                    f[n++] = FeatureHash.Feature(20, ht, dt, tag[child], tag[second]);
                    f[n++] = FeatureHash.Feature(22, dt, under, underRight);
                    f[n++] = FeatureHash.Feature(27, ht, dt, under, taken);
                    f[n++] = FeatureHash.Feature(34, ht, dt, form[sibling]);
                    f[n++] = FeatureHash.Feature(37, ht, dt, form[rightChild]);
                    return n;
                case 1:
                    f[n++] = FeatureHash.Feature(3, formTag[h] ^ side);
                    f[n++] = FeatureHash.Feature(6, morphology[d], side);
                    f[n++] = FeatureHash.Feature(10, ht, dt, far);
                    f[n++] = FeatureHash.Feature(13, ht, formTag[d]);
                    f[n++] = FeatureHash.Feature(17, lemma[h] ^ side, dt, form[child]);
                    f[n++] = FeatureHash.Feature(18, ht, lemma[d], form[child]);
                    f[n++] = FeatureHash.Feature(24, ht, dt, taken);
                    f[n++] = FeatureHash.Feature(28, lemma[h], under, taken, dt);
                    f[n++] = FeatureHash.Feature(35, morphology[h] ^ side, dt, other);
                    f[n++] = FeatureHash.Feature(38, ht, dt, form[second]);
                    return n;
                default:
                    f[n++] = FeatureHash.Feature(1, ht, far);
                    f[n++] = FeatureHash.Feature(2, dt, far);
                    f[n++] = FeatureHash.Feature(4, formTag[d], side);
                    f[n++] = FeatureHash.Feature(5, morphology[h] ^ side);
                    f[n++] = FeatureHash.Feature(7, lemma[h] ^ side);
                    f[n++] = FeatureHash.Feature(9, ht, dt);
                    f[n++] = FeatureHash.Feature(12, ht, lemma[d]);
                    f[n++] = FeatureHash.Feature(14, lemma[h] ^ side, lemma[d]);
                    f[n++] = FeatureHash.Feature(15, morphology[h] ^ side, morphology[d]);
                    f[n++] = FeatureHash.Feature(19, lemma[h] ^ side, form[child], lemma[d]);
                    f[n++] = FeatureHash.Feature(21, ht, dt, under);
                    f[n++] = FeatureHash.Feature(23, ht, dt, underRight);
                    f[n++] = FeatureHash.Feature(25, lemma[h], dt, taken);
                    f[n++] = FeatureHash.Feature(26, ht, dt, other);
                    f[n++] = FeatureHash.Feature(29, ht, dt, tag[before]);
                    f[n++] = FeatureHash.Feature(30, ht, dt, tag[after]);
                    f[n++] = FeatureHash.Feature(31, ht, dt, form[before]);
                    f[n++] = FeatureHash.Feature(32, ht, dt, form[after]);
                    f[n++] = FeatureHash.Feature(33, ht, dt, tag[sibling]);
                    f[n++] = FeatureHash.Feature(36, ht, morphology[d], under);
                    f[n++] = FeatureHash.Feature(39, ht, dt, far, form[child]);
                    f[n++] = FeatureHash.Feature(40, form[h] ^ side, form[d]);
                    return n;
            }
        }
    }
}
