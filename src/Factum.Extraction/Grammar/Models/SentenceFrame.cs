using System;
using Factum.Extraction.Grammar.Lemmas;

namespace Factum.Extraction.Grammar.Models;

/// <summary>
/// The working memory of one sentence on its way through tagger, lemmatizer and parser; reused from sentence to sentence.
/// Words stand at <see cref="Margin"/> and after; the margins stand for what lies beyond the sentence.
/// </summary>
internal sealed class SentenceFrame
{
    /// <summary>Places before the first word and after the last.</summary>
    public const int Margin = 3;

    /// <summary>Number of words.</summary>
    public int Count;

    /// <summary>The words' spelling.</summary>
    public WordAtoms[] Atoms = [];

    /// <summary>The words' classes in the lexicon: of the form as written, and in lower case.</summary>
    public ulong[] Lexical = [];

    /// <summary>Tags of the lexical classes, as an atom.</summary>
    public ulong[] LexicalTags = [];

    /// <summary>The readings that the lexicon has for the words, as a bit for each part of speech.</summary>
    public uint[] Readings = [];

    /// <summary>Part of speech by word.</summary>
    public byte[] Upos = [];

    /// <summary>The part of speech that came second, where it came close; else the word's own.</summary>
    public byte[] Rival = [];

    /// <summary>Whether a word's part of speech needs no second sight.</summary>
    public bool[] Unrevised = [];

    /// <summary>Whether a word is one half of a name in two halves, "Ashby-Cole", whose halves are words of their own.</summary>
    public bool[] DoubleBarrelled = [];

    /// <summary>The feature string's number within its part of speech.</summary>
    public byte[] Features = [];

    /// <summary>Atoms of the lemmas.</summary>
    public ulong[] Lemmas = [];

    /// <summary>Lemmas found before.</summary>
    public readonly KnownLemmas KnownLemmas = new();

    /// <summary>Heads, counted from 1; 0 is the root.</summary>
    public int[] Heads = [];

    /// <summary>Labels' numbers.</summary>
    public byte[] Labels = [];

    private static readonly WordAtoms Outside = OutsideAtoms();

    /// <summary>Makes room for a sentence and reads its words' spelling.</summary>
    public void Read(string[] forms, int count, Lexicon lexicon)
    {
        int needed = count + (2 * Margin);
        if (Atoms.Length < needed)
        {
            int size = Math.Max(64, needed * 2);
            Atoms = new WordAtoms[size];
            Lexical = new ulong[size];
            LexicalTags = new ulong[size];
            Readings = new uint[size];
            Upos = new byte[size];
            Rival = new byte[size];
            Unrevised = new bool[size];
            DoubleBarrelled = new bool[size];
            Features = new byte[size];
            Lemmas = new ulong[size];
            Heads = new int[size];
            Labels = new byte[size];
        }

        Count = count;
        for (int i = 0; i < Margin; i++)
        {
            Close(i);
            Close(Margin + count + i);
        }

        for (int i = 0; i < count; i++)
        {
            WordAtoms atoms = WordAtoms.Of(forms[i]);
            int exact = lexicon.Class(atoms.Form);
            int lower = atoms.Lower == atoms.Form ? exact : lexicon.Class(atoms.Lower);
            int at = Margin + i;
            Atoms[at] = atoms;
            Lexical[at] = FeatureHash.Atom((exact << 16) | lower);
            uint tags = lexicon.Tags(exact), lowerTags = lexicon.Tags(lower);
            LexicalTags[at] = FeatureHash.Join(FeatureHash.Atom((int)tags), FeatureHash.Atom((int)lowerTags));
            Readings[at] = (tags | lowerTags) & ((1u << PartsOfSpeech.Count) - 1);
            Upos[at] = 0;
            DoubleBarrelled[at] = false;
            Features[at] = 0;
            Lemmas[at] = 0;
        }
    }

    /// <summary>Marks the halves of a name that a hyphen without spaces joins; in a line where the word behind has a capital too, anything may have one.</summary>
    public void MarkDoubleBarrelled(Word[] words)
    {
        for (int i = 1; i + 1 < words.Length; i++)
        {
            if (words[i].Form is not "-" || words[i].SpaceAfter || words[i - 1].SpaceAfter || !OpensName(words[i - 1].Form) || !OpensName(words[i + 1].Form)) continue;
            if (i + 2 < words.Length && char.IsUpper(words[i + 2].Form[0])) continue;
            DoubleBarrelled[Margin + i - 1] = DoubleBarrelled[Margin + i + 1] = true;
        }
    }

    private static bool OpensName(string form) => form.Length > 1 && char.IsUpper(form[0]) && char.IsLower(form[form.Length - 1]);

    private void Close(int at)
    {
        Atoms[at] = Outside;
        Lexical[at] = Outside.Lower;
        LexicalTags[at] = Outside.Lower;
        Upos[at] = PartsOfSpeechCount;
        Features[at] = 0;
        Lemmas[at] = Outside.Lower;
    }

    /// <summary>The number that stands for a part of speech outside the sentence.</summary>
    private const byte PartsOfSpeechCount = Tagging.TagAtoms.Outside;

    private static WordAtoms OutsideAtoms()
    {
        WordAtoms atoms = WordAtoms.Of("\u0001");
        atoms.Shape = FeatureHash.Atom(-2);
        return atoms;
    }
}
