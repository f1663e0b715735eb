using System;
using Factum.Extraction.Grammar.Models;
using Factum.Extraction.Grammar.Tagging;

namespace Factum.Extraction.Grammar.Parsing;

/// <summary>What the parser's features say of each word, by the parser's count: the root at 0, the words from 1, and a last place for an absent word.</summary>
internal sealed class ParserAtoms
{
    /// <summary>Form in lower case.</summary>
    public ulong[] Form = [];

    /// <summary>Part of speech.</summary>
    public ulong[] Tag = [];

    /// <summary>Part of speech, and the one that came close to it.</summary>
    public ulong[] Doubt = [];

    /// <summary>Part of speech with features.</summary>
    public ulong[] Morphology = [];

    /// <summary>Lemma.</summary>
    public ulong[] Lemma = [];

    /// <summary>Form and part of speech.</summary>
    public ulong[] FormTag = [];

    /// <summary>What a word is to <see cref="ParserFeatures"/> when it stands between two others.</summary>
    public byte[] Kind = [];

    /// <summary>Kinds of words that matter between two others.</summary>
    public const byte Comma = 1, OtherPunctuation = 2, Verb = 3, Coordinator = 4;

    private static readonly ulong CommaForm = WordAtoms.Of(",").Lower;

    /// <summary>Part of speech's number.</summary>
    public byte[] Upos = [];

    /// <summary>Reads words of a tagged and lemmatized sentence.</summary>
    /// <param name="frame">The sentence.</param>
    /// <param name="first">The first word, counted from 0.</param>
    /// <param name="count">Number of words.</param>
    /// <param name="gap">Words among them that are passed over.</param>
    public void Read(SentenceFrame frame, int first, int count, Parenthesis gap)
    {
        int needed = count + 2;
        if (Form.Length < needed)
        {
            int size = Math.Max(64, 2 * needed);
            Form = new ulong[size];
            Tag = new ulong[size];
            Doubt = new ulong[size];
            Morphology = new ulong[size];
            Lemma = new ulong[size];
            FormTag = new ulong[size];
            Kind = new byte[size];
            Upos = new byte[size];
        }

        Set(0, FeatureHash.Atom(-10), FeatureHash.Atom(-11), FeatureHash.Atom(-12), FeatureHash.Atom(-13));
        Doubt[0] = Doubt[needed - 1] = 0;
        Set(needed - 1, FeatureHash.Atom(-20), FeatureHash.Atom(-21), FeatureHash.Atom(-22), FeatureHash.Atom(-23));
        for (int i = 1; i <= count; i++)
        {
            int at = SentenceFrame.Margin + first + i - 1;
            if (gap.Count > 0 && first + i - 1 >= gap.Open) at += gap.Count;
            Upos[i] = frame.Upos[at];
            Set(i, frame.Atoms[at].Lower, TagAtoms.Upos[frame.Upos[at]], FeatureHash.Atom((frame.Upos[at] << 8) | frame.Features[at]), frame.Lemmas[at]);
            Doubt[i] = TagAtoms.Upos[frame.Upos[at]] ^ (TagAtoms.Upos[frame.Rival[at]] * 3);
            Kind[i] = (PartOfSpeech)frame.Upos[at] switch
            {
                PartOfSpeech.Punct => frame.Atoms[at].Lower == CommaForm ? Comma : OtherPunctuation,
                PartOfSpeech.Verb => Verb,
                PartOfSpeech.Cconj => Coordinator,
                _ => (byte)0,
            };
        }
    }

    private void Set(int at, ulong form, ulong tag, ulong morphology, ulong lemma)
    {
        Form[at] = form;
        Tag[at] = tag;
        Morphology[at] = morphology;
        Lemma[at] = lemma;
        FormTag[at] = FeatureHash.Join(form, tag);
    }
}
