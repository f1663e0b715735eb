using Factum.Extraction.Grammar.Models;

namespace Factum.Extraction.Grammar.Parsing;

/// <summary>
/// The features by which the next transition is chosen: the top of the stack, the words ahead, their children, distances and what lies between.
/// They come in groups by what they look at, so that a group need not be weighed again while that stays as it is.
/// </summary>
internal static unsafe class ParserFeatures
{
    /// <summary>Most features of one state.</summary>
    public const int Capacity = 192;

    private static readonly ulong[] Labels = Atoms(2000);
    private static readonly ulong[] Distances = Atoms(3000);

    /// <summary>Fills <paramref name="f"/> with all features of a state; returns how many.</summary>
    public static int Fill(ParserState state, ParserAtoms atoms, ulong* f)
    {
        fixed (ulong* form = atoms.Form)
        fixed (ulong* tag = atoms.Tag)
        fixed (ulong* morphology = atoms.Morphology)
        fixed (ulong* lemma = atoms.Lemma)
        fixed (ulong* formTag = atoms.FormTag)
        fixed (ulong* doubt = atoms.Doubt)
        fixed (byte* kind = atoms.Kind)
        fixed (ParserNode* nodes = state.Nodes)
        {
            ParserView view = new() { Form = form, Tag = tag, Morphology = morphology, Lemma = lemma, FormTag = formTag, Doubt = doubt, Kind = kind, Nodes = nodes };
            view.Look(state);
            int n = FillStack(ref view, f);
            n += FillStackRight(ref view, f + n);
            n += FillAhead(ref view, f + n);
            n += FillAheadLeft(ref view, f + n);
            n += FillMeeting(ref view, f + n);
            return n + FillDoubt(ref view, f + n);
        }
    }

    /// <summary>What the stack's top is, on what it lies and what it took on its left: fixed from when it is pushed to when it leaves the stack, as is all that hangs on the words below.</summary>
    public static int FillStack(ref ParserView view, ulong* f)
    {
        ulong* form = view.Form, tag = view.Tag, morphology = view.Morphology, lemma = view.Lemma, formTag = view.FormTag;
        ParserNode* nodes = view.Nodes;
        int s0 = view.S0, s1 = view.S1, s2 = view.S2, none = view.None;
        int s0l = nodes[s0].Left, s0l2 = nodes[s0].SecondLeft;
        int s1l = nodes[s1].Left, s1l2 = nodes[s1].SecondLeft, s1r = nodes[s1].Right, s1r2 = nodes[s1].SecondRight;
        int s0p = s0 > 0 && s0 < none ? s0 - 1 : none, s1n = s1 < none ? s1 + 1 : none;
        ulong far = Distance(s0 - s1), betweenStack = Between(view.Kind, s1, s0);
        int n = 0;
        f[n++] = FeatureHash.Feature(1, formTag[s0]);
        f[n++] = FeatureHash.Feature(2, morphology[s0]);
        f[n++] = FeatureHash.Feature(3, lemma[s0]);
        f[n++] = FeatureHash.Feature(4, tag[s0]);
        f[n++] = FeatureHash.Feature(13, formTag[s1]);
        f[n++] = FeatureHash.Feature(14, morphology[s1]);
        f[n++] = FeatureHash.Feature(15, lemma[s1]);
        f[n++] = FeatureHash.Feature(16, tag[s1]);
        f[n++] = FeatureHash.Feature(19, tag[s2]);
        f[n++] = FeatureHash.Feature(20, lemma[s2]);
        f[n++] = FeatureHash.Feature(29, formTag[s1], formTag[s0]);
        f[n++] = FeatureHash.Feature(30, formTag[s1], tag[s0]);
        f[n++] = FeatureHash.Feature(31, tag[s1], formTag[s0]);
        f[n++] = FeatureHash.Feature(32, lemma[s1], lemma[s0]);
        f[n++] = FeatureHash.Feature(33, morphology[s1], morphology[s0]);
        f[n++] = FeatureHash.Feature(34, tag[s1], lemma[s0]);
        f[n++] = FeatureHash.Feature(35, lemma[s1], tag[s0]);
        f[n++] = FeatureHash.Feature(36, tag[s1], tag[s0]);
        f[n++] = FeatureHash.Feature(48, tag[s2], tag[s1], tag[s0]);
        f[n++] = FeatureHash.Feature(66, tag[s1], far);
        f[n++] = FeatureHash.Feature(67, tag[s0], far);
        f[n++] = FeatureHash.Feature(70, lemma[s1], far);
        f[n++] = FeatureHash.Feature(71, lemma[s0], far);
        f[n++] = FeatureHash.Feature(73, tag[s1], tag[s0], far);
        f[n++] = FeatureHash.Feature(74, tag[s0], tag[s0l], Label(nodes, s0l));
        f[n++] = FeatureHash.Feature(75, tag[s0], tag[s0l], tag[s0l2]);
        f[n++] = FeatureHash.Feature(76, tag[s0], LeftLabels(nodes, s0));
        f[n++] = FeatureHash.Feature(77, lemma[s0], LeftLabels(nodes, s0));
        f[n++] = FeatureHash.Feature(78, lemma[s0], form[s0l]);
        f[n++] = FeatureHash.Feature(83, tag[s1], tag[s1l], Label(nodes, s1l));
        f[n++] = FeatureHash.Feature(84, tag[s1], tag[s1l], tag[s1l2]);
        f[n++] = FeatureHash.Feature(85, tag[s1], LeftLabels(nodes, s1));
        f[n++] = FeatureHash.Feature(86, lemma[s1], LeftLabels(nodes, s1));
        f[n++] = FeatureHash.Feature(87, lemma[s1], form[s1l]);
        f[n++] = FeatureHash.Feature(88, tag[s1], tag[s1r], Label(nodes, s1r));
        f[n++] = FeatureHash.Feature(89, tag[s1], tag[s1r], tag[s1r2]);
        f[n++] = FeatureHash.Feature(90, tag[s1], RightLabels(nodes, s1));
        f[n++] = FeatureHash.Feature(91, lemma[s1], RightLabels(nodes, s1));
        f[n++] = FeatureHash.Feature(102, tag[s1], tag[s0], tag[s1l], Label(nodes, s1l));
        f[n++] = FeatureHash.Feature(103, tag[s1], tag[s0], tag[s1r], Label(nodes, s1r));
        f[n++] = FeatureHash.Feature(104, tag[s1], tag[s0], tag[s0l], Label(nodes, s0l));
        f[n++] = FeatureHash.Feature(106, tag[s1], tag[s0], tag[s0l2], Label(nodes, s0l2));
        f[n++] = FeatureHash.Feature(107, lemma[s1], form[s0l], tag[s0]);
        f[n++] = FeatureHash.Feature(108, lemma[s1], form[s0l], lemma[s0]);
        f[n++] = FeatureHash.Feature(109, tag[s1], form[s0l], lemma[s0]);
        f[n++] = FeatureHash.Feature(111, lemma[s2], form[s0l], tag[s1]);
        f[n++] = FeatureHash.Feature(112, lemma[s2], lemma[s1], form[s0l]);
        f[n++] = FeatureHash.Feature(113, tag[s2], tag[s1], form[s0l], tag[s0]);
        f[n++] = FeatureHash.Feature(120, tag[s1], tag[s0], RightLabels(nodes, s1), LeftLabels(nodes, s0));
        f[n++] = FeatureHash.Feature(121, lemma[s1], RightLabels(nodes, s1), tag[s0]);
        f[n++] = FeatureHash.Feature(127, tag[s1], tag[s1n], tag[s0p], tag[s0]);
        f[n++] = FeatureHash.Feature(131, tag[s1], tag[s0], betweenStack);
        f[n++] = FeatureHash.Feature(132, view.Doubt[s0]);
        f[n++] = FeatureHash.Feature(135, view.Doubt[s1], view.Doubt[s0]);
        return n;
    }

    /// <summary>What the stack's top took on its right: fixed until it takes another.</summary>
    public static int FillStackRight(ref ParserView view, ulong* f)
    {
        ulong* tag = view.Tag, lemma = view.Lemma;
        ParserNode* nodes = view.Nodes;
        int s0 = view.S0, s1 = view.S1;
        int s0r = nodes[s0].Right, s0r2 = nodes[s0].SecondRight;
        int n = 0;
        f[n++] = FeatureHash.Feature(79, tag[s0], tag[s0r], Label(nodes, s0r));
        f[n++] = FeatureHash.Feature(80, tag[s0], tag[s0r], tag[s0r2]);
        f[n++] = FeatureHash.Feature(81, tag[s0], RightLabels(nodes, s0));
        f[n++] = FeatureHash.Feature(82, lemma[s0], RightLabels(nodes, s0));
        f[n++] = FeatureHash.Feature(105, tag[s1], tag[s0], tag[s0r], Label(nodes, s0r));
        f[n++] = FeatureHash.Feature(118, tag[s1], tag[s0], RightLabels(nodes, s1), RightLabels(nodes, s0));
        return n;
    }

    /// <summary>The words ahead: fixed until the next is pushed.</summary>
    public static int FillAhead(ref ParserView view, ulong* f)
    {
        ulong* tag = view.Tag, morphology = view.Morphology, lemma = view.Lemma, formTag = view.FormTag;
        int b0 = view.B0, b1 = view.B1, b2 = view.B2;
        int n = 0;
        f[n++] = FeatureHash.Feature(5, formTag[b0]);
        f[n++] = FeatureHash.Feature(6, morphology[b0]);
        f[n++] = FeatureHash.Feature(7, lemma[b0]);
        f[n++] = FeatureHash.Feature(8, tag[b0]);
        f[n++] = FeatureHash.Feature(9, formTag[b1]);
        f[n++] = FeatureHash.Feature(10, morphology[b1]);
        f[n++] = FeatureHash.Feature(11, lemma[b1]);
        f[n++] = FeatureHash.Feature(12, tag[b1]);
        f[n++] = FeatureHash.Feature(17, formTag[b2]);
        f[n++] = FeatureHash.Feature(18, tag[b2]);
        f[n++] = FeatureHash.Feature(42, tag[b0], tag[b1]);
        f[n++] = FeatureHash.Feature(43, formTag[b0], tag[b1]);
        f[n++] = FeatureHash.Feature(44, tag[b0], formTag[b1]);
        f[n++] = FeatureHash.Feature(45, lemma[b0], lemma[b1]);
        f[n++] = FeatureHash.Feature(49, tag[b0], tag[b1], tag[b2]);
        f[n++] = FeatureHash.Feature(133, view.Doubt[b0]);
        return n;
    }

    /// <summary>What the next word took on its left: fixed until it takes another.</summary>
    public static int FillAheadLeft(ref ParserView view, ulong* f)
    {
        ulong* form = view.Form, tag = view.Tag, lemma = view.Lemma;
        ParserNode* nodes = view.Nodes;
        int b0 = view.B0;
        int b0l = nodes[b0].Left, b0l2 = nodes[b0].SecondLeft;
        int n = 0;
        f[n++] = FeatureHash.Feature(92, tag[b0], tag[b0l], Label(nodes, b0l));
        f[n++] = FeatureHash.Feature(93, tag[b0], tag[b0l], tag[b0l2]);
        f[n++] = FeatureHash.Feature(94, tag[b0], LeftLabels(nodes, b0));
        f[n++] = FeatureHash.Feature(95, lemma[b0], LeftLabels(nodes, b0));
        f[n++] = FeatureHash.Feature(96, lemma[b0], form[b0l]);
        return n;
    }

    /// <summary>How stack and words ahead meet, new in each state: the features that decide most states together with what is kept.</summary>
    public static int FillMeeting(ref ParserView view, ulong* f)
    {
        ulong* tag = view.Tag, morphology = view.Morphology, lemma = view.Lemma, formTag = view.FormTag;
        ParserNode* nodes = view.Nodes;
        int s0 = view.S0, s1 = view.S1, b0 = view.B0, b1 = view.B1, none = view.None;
        int s0l = nodes[s0].Left, s0l2 = nodes[s0].SecondLeft, b0l = nodes[b0].Left;
        int s0n = s0 < none ? s0 + 1 : none, b0p = b0 > 0 ? b0 - 1 : none;
        ulong near = Distance(b0 - s0), between = Between(view.Kind, s0, b0), betweenStack = Between(view.Kind, s1, s0);
        int n = 0;
        f[n++] = FeatureHash.Feature(22, formTag[s0], tag[b0]);
        f[n++] = FeatureHash.Feature(23, tag[s0], formTag[b0]);
        f[n++] = FeatureHash.Feature(26, tag[s0], lemma[b0]);
        f[n++] = FeatureHash.Feature(37, tag[s1], tag[b0]);
        f[n++] = FeatureHash.Feature(38, lemma[s1], tag[b0]);
        f[n++] = FeatureHash.Feature(46, tag[s0], tag[b0], tag[b1]);
        f[n++] = FeatureHash.Feature(52, morphology[s1], morphology[s0], morphology[b0]);
        f[n++] = FeatureHash.Feature(64, tag[s0], near);
        f[n++] = FeatureHash.Feature(97, tag[s0], tag[b0], tag[s0l], Label(nodes, s0l));
        f[n++] = FeatureHash.Feature(99, tag[s0], tag[b0], tag[b0l], Label(nodes, b0l));
        f[n++] = FeatureHash.Feature(101, tag[s0], tag[b0], tag[s0l2], Label(nodes, s0l2));
        f[n++] = FeatureHash.Feature(119, tag[s0], tag[b0], RightLabels(nodes, s0), LeftLabels(nodes, b0));
        f[n++] = FeatureHash.Feature(125, tag[s0], tag[b0p], tag[b0]);
        f[n++] = FeatureHash.Feature(126, tag[s0], tag[s0n], tag[b0p], tag[b0]);
        f[n++] = FeatureHash.Feature(129, tag[s0], tag[b0], between);
        f[n++] = FeatureHash.Feature(130, tag[s1], tag[s0], tag[b0], betweenStack);
        return n;
    }

    /// <summary>The other features of how stack and words ahead meet: for states that are still in doubt.</summary>
    public static int FillDoubt(ref ParserView view, ulong* f)
    {
        ulong* form = view.Form, tag = view.Tag, morphology = view.Morphology, lemma = view.Lemma, formTag = view.FormTag, doubt = view.Doubt;
        ParserNode* nodes = view.Nodes;
        int s0 = view.S0, s1 = view.S1, s2 = view.S2, b0 = view.B0, b1 = view.B1, b2 = view.B2, none = view.None;
        int s0l = nodes[s0].Left, s0r = nodes[s0].Right, s0r2 = nodes[s0].SecondRight;
        int s0n = s0 < none ? s0 + 1 : none, s0p = s0 > 0 && s0 < none ? s0 - 1 : none;
        ulong near = Distance(b0 - s0);
        int n = 0;
        f[n++] = FeatureHash.Feature(21, formTag[s0], formTag[b0]);
        f[n++] = FeatureHash.Feature(24, lemma[s0], lemma[b0]);
        f[n++] = FeatureHash.Feature(25, morphology[s0], morphology[b0]);
        f[n++] = FeatureHash.Feature(27, lemma[s0], tag[b0]);
        f[n++] = FeatureHash.Feature(28, tag[s0], tag[b0]);
        f[n++] = FeatureHash.Feature(39, tag[s1], lemma[b0]);
        f[n++] = FeatureHash.Feature(40, lemma[s1], lemma[b0]);
        f[n++] = FeatureHash.Feature(41, morphology[s1], morphology[b0]);
        f[n++] = FeatureHash.Feature(47, tag[s1], tag[s0], tag[b0]);
        f[n++] = FeatureHash.Feature(50, tag[s2], tag[s1], tag[b0]);
        f[n++] = FeatureHash.Feature(51, tag[s1], tag[b0], tag[b1]);
        f[n++] = FeatureHash.Feature(53, morphology[s0], morphology[b0], morphology[b1]);
        f[n++] = FeatureHash.Feature(54, lemma[s0], tag[b0], tag[b1]);
        f[n++] = FeatureHash.Feature(55, tag[s0], lemma[b0], tag[b1]);
        f[n++] = FeatureHash.Feature(56, tag[s0], tag[b0], lemma[b1]);
        f[n++] = FeatureHash.Feature(57, lemma[s1], tag[s0], tag[b0]);
        f[n++] = FeatureHash.Feature(58, tag[s1], lemma[s0], tag[b0]);
        f[n++] = FeatureHash.Feature(59, tag[s1], tag[s0], lemma[b0]);
        f[n++] = FeatureHash.Feature(60, tag[s1], tag[s0], tag[b0], tag[b1]);
        f[n++] = FeatureHash.Feature(61, tag[s2], tag[s1], tag[s0], tag[b0]);
        f[n++] = FeatureHash.Feature(62, tag[s0], tag[b0], tag[b1], tag[b2]);
        f[n++] = FeatureHash.Feature(63, lemma[s1], lemma[s0], tag[b0]);
        f[n++] = FeatureHash.Feature(65, tag[b0], near);
        f[n++] = FeatureHash.Feature(68, lemma[s0], near);
        f[n++] = FeatureHash.Feature(69, lemma[b0], near);
        f[n++] = FeatureHash.Feature(72, tag[s0], tag[b0], near);
        f[n++] = FeatureHash.Feature(98, tag[s0], tag[b0], tag[s0r], Label(nodes, s0r));
        f[n++] = FeatureHash.Feature(100, tag[s0], tag[b0], tag[s0r2], Label(nodes, s0r2));
        f[n++] = FeatureHash.Feature(110, tag[s1], form[s0l], tag[s0], tag[b0]);
        f[n++] = FeatureHash.Feature(114, lemma[s0], form[b0], tag[b1]);
        f[n++] = FeatureHash.Feature(115, lemma[s0], form[b0], lemma[b1]);
        f[n++] = FeatureHash.Feature(116, tag[s0], form[b0], lemma[b1]);
        f[n++] = FeatureHash.Feature(117, lemma[s1], form[b0], tag[s0]);
        f[n++] = FeatureHash.Feature(122, lemma[s0], LeftLabels(nodes, s0), tag[b0]);
        f[n++] = FeatureHash.Feature(123, lemma[b0], LeftLabels(nodes, b0), tag[s0]);
        f[n++] = FeatureHash.Feature(124, tag[s0], tag[s0n], tag[b0]);
        f[n++] = FeatureHash.Feature(128, tag[s0p], tag[s0], tag[b0], tag[b1]);
        f[n++] = FeatureHash.Feature(134, doubt[s0], doubt[b0]);
        f[n++] = FeatureHash.Feature(136, doubt[s1], tag[s0], doubt[b0]);
        f[n++] = FeatureHash.Feature(137, doubt[s0], doubt[b0], doubt[b1]);
        return n;
    }

    private static ulong Label(ParserNode* nodes, int word) => Labels[nodes[word].Head < 0 ? 255 : nodes[word].Label];

    private static ulong LeftLabels(ParserNode* nodes, int word) => nodes[word].LeftLabels + 0x9E3779B97F4A7C15;

    private static ulong RightLabels(ParserNode* nodes, int word) => nodes[word].RightLabels + 0xE7037ED1A0B428DB;

    private static ulong Distance(int words) => Distances[words <= 0 ? 0 : words < 5 ? words : words < 7 ? 5 : words < 11 ? 6 : words < 21 ? 7 : 8];

    /// <summary>Punctuation and verbs between two words, as far as ten words reach.</summary>
    private static ulong Between(byte* kinds, int left, int right)
    {
        int commas = 0, others = 0, verbs = 0, coordinators = 0;
        int end = right - left > 11 ? left + 11 : right;
        for (int i = left + 1; i < end; i++)
        {
            switch (kinds[i])
            {
                case ParserAtoms.Comma: commas++; break;
                case ParserAtoms.OtherPunctuation: others = 1; break;
                case ParserAtoms.Verb: verbs = 1; break;
                case ParserAtoms.Coordinator: coordinators = 1; break;
            }
        }

        return Labels[(commas > 3 ? 3 : commas) | (others << 2) | (verbs << 3) | (coordinators << 4) | (right - left > 11 ? 32 : 0)];
    }

    private static ulong[] Atoms(int first)
    {
        ulong[] atoms = new ulong[256];
        for (int i = 0; i < atoms.Length; i++) atoms[i] = FeatureHash.Atom(first + i);
        return atoms;
    }
}
