using Factum.Extraction.Grammar.Models;

namespace Factum.Extraction.Grammar.Tagging;

/// <summary>
/// The features by which a word's part of speech is told, from left to right: the words around, their readings in the lexicon and the tags already given.
/// A second pass over the sentence also sees what the first said of the word itself and of those to its right.
/// </summary>
internal static unsafe class TaggerFeatures
{
    /// <summary>Most features of one word.</summary>
    public const int Capacity = 72;

    /// <summary>Fills <paramref name="f"/> with all features of the word at a place of the frame; returns how many.</summary>
    public static int Fill(SentenceFrame frame, int i, bool revising, ulong* f)
    {
        int n = 0;
        for (int stage = 0; stage <= DecisionMargins.Stages; stage++) n += Fill(frame, i, revising, stage, f + n);
        return n;
    }

    /// <summary>Fills <paramref name="f"/> with the features of one stage; the first stages have those that decide most.</summary>
    public static int Fill(SentenceFrame frame, int i, bool revising, int stage, ulong* f)
    {
        fixed (WordAtoms* atoms = frame.Atoms)
        fixed (ulong* lexical = frame.LexicalTags)
        fixed (byte* upos = frame.Upos)
        {
            WordAtoms* w = atoms + i;
            ulong* a = lexical + i;
            ulong t1 = TagAtoms.Upos[upos[i - 1]], t2 = TagAtoms.Upos[upos[i - 2]];
            ulong t12 = FeatureHash.Join(t1, t2);
            ulong first = FeatureHash.Atom(i == SentenceFrame.Margin ? 1 : 0);
            ulong t0 = TagAtoms.Upos[upos[i]], n1 = TagAtoms.Upos[upos[i + 1]], n2 = TagAtoms.Upos[upos[i + 2]];
            int n = 0;
            switch (stage)
            {
                case 0:
                    f[n++] = FeatureHash.Feature(2, w->Lower);
                    f[n++] = FeatureHash.Feature(7, w->Suffix5);
                    f[n++] = FeatureHash.Feature(13, w->Shape, w->Suffix3);
                    f[n++] = FeatureHash.Feature(14, w->Shape, a[0]);
                    f[n++] = FeatureHash.Feature(15, w[-1].Lower);
                    f[n++] = FeatureHash.Feature(20, w->Lower, w[1].Lower);
                    f[n++] = FeatureHash.Feature(31, t1, a[0]);
                    f[n++] = FeatureHash.Feature(37, t1, a[1]);
                    f[n++] = FeatureHash.Feature(38, w[1].Suffix3);
                    f[n++] = FeatureHash.Feature(45, w->Lower, a[1], t1);
                    if (!revising) return n;
                    f[n++] = FeatureHash.Feature(47, t0);
                    f[n++] = FeatureHash.Feature(49, t0, a[0], w->Shape);
                    f[n++] = FeatureHash.Feature(50, t1, t0, n1);
                    return n;
                case 1:
                    f[n++] = FeatureHash.Feature(1, w->Form);
                    f[n++] = FeatureHash.Feature(3, w->Suffix1);
                    f[n++] = FeatureHash.Feature(4, w->Suffix2);
                    f[n++] = FeatureHash.Feature(16, w[1].Lower);
                    f[n++] = FeatureHash.Feature(24, a[0], a[1]);
                    f[n++] = FeatureHash.Feature(30, t12);
                    f[n++] = FeatureHash.Feature(35, t12, w->Lower);
                    f[n++] = FeatureHash.Feature(41, w[-1].Shape, w->Shape, first);
                    f[n++] = FeatureHash.Feature(43, t1, w->Suffix3);
                    f[n++] = FeatureHash.Feature(46, w->Lower, a[1], a[2]);
                    if (!revising) return n;
                    f[n++] = FeatureHash.Feature(52, n1, n2);
                    f[n++] = FeatureHash.Feature(56, n1, a[0]);
                    f[n++] = FeatureHash.Feature(60, n1, n2, w->Lower);
                    return n;
                default:
                    f[n++] = FeatureHash.Feature(5, w->Suffix3);
                    f[n++] = FeatureHash.Feature(6, w->Suffix4);
                    f[n++] = FeatureHash.Feature(8, w->Prefix1);
                    f[n++] = FeatureHash.Feature(9, w->Prefix2);
                    f[n++] = FeatureHash.Feature(10, w->Prefix3);
                    f[n++] = FeatureHash.Feature(11, w->Prefix4);
                    f[n++] = FeatureHash.Feature(12, w->Shape, first);
                    f[n++] = FeatureHash.Feature(17, w[-2].Lower);
                    f[n++] = FeatureHash.Feature(18, w[2].Lower);
                    f[n++] = FeatureHash.Feature(19, w[-1].Lower, w->Lower);
                    f[n++] = FeatureHash.Feature(21, w[-1].Lower, w[1].Lower);
                    f[n++] = FeatureHash.Feature(22, a[0]);
                    f[n++] = FeatureHash.Feature(23, a[-1], a[0]);
                    f[n++] = FeatureHash.Feature(25, a[-1], a[0], a[1]);
                    f[n++] = FeatureHash.Feature(26, a[0], a[1], a[2]);
                    f[n++] = FeatureHash.Feature(27, a[1]);
                    f[n++] = FeatureHash.Feature(28, a[2]);
                    f[n++] = FeatureHash.Feature(29, t1);
                    f[n++] = FeatureHash.Feature(32, t12, a[0]);
                    f[n++] = FeatureHash.Feature(33, t1, a[0], a[1]);
                    f[n++] = FeatureHash.Feature(34, t1, w->Lower);
                    f[n++] = FeatureHash.Feature(36, t1, w[1].Lower);
                    f[n++] = FeatureHash.Feature(39, w[-1].Suffix3);
                    f[n++] = FeatureHash.Feature(40, w[1].Shape, w->Shape);
                    f[n++] = FeatureHash.Feature(42, t1, w->Suffix2, w->Shape);
                    f[n++] = FeatureHash.Feature(44, w->Suffix3, w[1].Suffix3);
                    if (!revising) return n;
                    f[n++] = FeatureHash.Feature(48, t0, w->Lower);
                    f[n++] = FeatureHash.Feature(51, n1);
                    f[n++] = FeatureHash.Feature(53, t1, n1);
                    f[n++] = FeatureHash.Feature(54, t12, n1);
                    f[n++] = FeatureHash.Feature(55, t1, n1, n2);
                    f[n++] = FeatureHash.Feature(57, n1, w->Lower);
                    f[n++] = FeatureHash.Feature(58, t1, n1, w->Lower);
                    f[n++] = FeatureHash.Feature(59, t1, n1, a[0]);
                    f[n++] = FeatureHash.Feature(61, n1, w->Suffix3, w->Shape);
                    f[n++] = FeatureHash.Feature(62, n1, n2, a[0]);
                    f[n++] = FeatureHash.Feature(63, t12, n1, n2);
                    return n;
            }
        }
    }
}
