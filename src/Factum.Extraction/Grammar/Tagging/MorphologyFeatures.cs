using Factum.Extraction.Grammar.Models;

namespace Factum.Extraction.Grammar.Tagging;

/// <summary>The features by which a word's morphology is told once all parts of speech are known.</summary>
internal static unsafe class MorphologyFeatures
{
    /// <summary>Most features of one word.</summary>
    public const int Capacity = 48;

    /// <summary>Fills <paramref name="f"/> with all features of the word at a place of the frame; returns how many.</summary>
    public static int Fill(SentenceFrame frame, int i, ulong* f)
    {
        int n = 0;
        for (int stage = 0; stage <= DecisionMargins.Stages; stage++) n += Fill(frame, i, stage, f + n);
        return n;
    }

    /// <summary>Fills <paramref name="f"/> with the features of one stage; the first stages have those that decide most.</summary>
    public static int Fill(SentenceFrame frame, int i, int stage, ulong* f)
    {
        fixed (WordAtoms* atoms = frame.Atoms)
        fixed (ulong* lexical = frame.Lexical)
        fixed (byte* upos = frame.Upos)
        fixed (byte* features = frame.Features)
        {
            WordAtoms* w = atoms + i;
            ulong* a = lexical + i;
            byte* t = upos + i;
            byte* m = features + i;
            ulong u = TagAtoms.Upos[t[0]];
            ulong u1 = TagAtoms.Upos[t[1]], u2 = TagAtoms.Upos[t[2]];
            ulong m1 = FeatureHash.Atom((t[-1] << 8) | m[-1]), m2 = FeatureHash.Atom((t[-2] << 8) | m[-2]);
            int n = 0;
            switch (stage)
            {
                case 0:
                    f[n++] = FeatureHash.Feature(4, u, w->Suffix2);
                    f[n++] = FeatureHash.Feature(6, u, w->Suffix4);
                    f[n++] = FeatureHash.Feature(8, u, w->Shape);
                    f[n++] = FeatureHash.Feature(9, u, a[0]);
                    f[n++] = FeatureHash.Feature(14, u, m1, w->Lower);
                    f[n++] = FeatureHash.Feature(18, u, w[1].Lower, w->Lower);
                    f[n++] = FeatureHash.Feature(19, u, u1, a[1]);
                    f[n++] = FeatureHash.Feature(26, u, w[-1].Lower, w->Suffix3);
                    f[n++] = FeatureHash.Feature(32, u, w->Lower, w[-2].Lower);
                    return n;
                case 1:
                    f[n++] = FeatureHash.Feature(2, u, w->Lower);
                    f[n++] = FeatureHash.Feature(10, u, m1);
                    f[n++] = FeatureHash.Feature(11, u, m1, m2);
                    f[n++] = FeatureHash.Feature(15, u, w[-1].Lower);
                    f[n++] = FeatureHash.Feature(20, u, u1, w->Lower);
                    f[n++] = FeatureHash.Feature(22, u, w[1].Suffix2, w->Suffix2);
                    f[n++] = FeatureHash.Feature(25, u, w[-1].Lower, w->Suffix2);
                    f[n++] = FeatureHash.Feature(29, u, w->Lower, w[1].Suffix2, m1);
                    f[n++] = FeatureHash.Feature(30, u, m2, a[0]);
                    return n;
                default:
                    f[n++] = FeatureHash.Feature(1, u);
                    f[n++] = FeatureHash.Feature(3, u, w->Suffix1);
                    f[n++] = FeatureHash.Feature(5, u, w->Suffix3);
                    f[n++] = FeatureHash.Feature(7, u, w->Suffix5);
                    f[n++] = FeatureHash.Feature(12, u, m1, a[0]);
                    f[n++] = FeatureHash.Feature(13, u, m1, w->Suffix2);
                    f[n++] = FeatureHash.Feature(16, u, w[1].Lower);
                    f[n++] = FeatureHash.Feature(17, u, w[-1].Lower, w->Lower);
                    f[n++] = FeatureHash.Feature(21, u, u1, u2);
                    f[n++] = FeatureHash.Feature(23, u, u1, w[1].Suffix2);
                    f[n++] = FeatureHash.Feature(24, u, a[0], a[1]);
                    f[n++] = FeatureHash.Feature(27, u, a[-1], a[0]);
                    f[n++] = FeatureHash.Feature(28, u, w[-2].Lower, a[0]);
                    f[n++] = FeatureHash.Feature(31, u, m2, w->Suffix2);
                    f[n++] = FeatureHash.Feature(33, u, w->Lower, w[2].Suffix2);
                    f[n++] = FeatureHash.Feature(34, u, w->Prefix3);
                    return n;
            }
        }
    }
}
