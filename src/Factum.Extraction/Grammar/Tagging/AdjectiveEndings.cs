using System;
using Factum.Extraction.Grammar.Models;

namespace Factum.Extraction.Grammar.Tagging;

/// <summary>Endings by which a word is an adjective, though it was taken for a verb: "a jugé scandaleuse la décision".</summary>
internal sealed class AdjectiveEndings
{
    private readonly ulong[] four, five, verbs;

    /// <summary>Reads the endings.</summary>
    /// <param name="four">Endings of four letters, apart by spaces.</param>
    /// <param name="five">Endings of five letters.</param>
    /// <param name="verbs">Forms of verbs that end so, in lower case.</param>
    public AdjectiveEndings(string four, string five, string verbs)
    {
        this.four = Array.ConvertAll(four.Split(' '), static ending => WordAtoms.Of(ending).Suffix4);
        this.five = Array.ConvertAll(five.Split(' '), static ending => WordAtoms.Of(ending).Suffix5);
        this.verbs = Array.ConvertAll(verbs.Split(' '), static form => WordAtoms.Of(form).Lower);
    }

    /// <summary>Makes adjectives of those of a tagged sentence.</summary>
    public void Settle(SentenceFrame frame)
    {
        for (int i = SentenceFrame.Margin; i < SentenceFrame.Margin + frame.Count; i++)
        {
            if (frame.Upos[i] != (byte)PartOfSpeech.Verb) continue;
            ref readonly WordAtoms atoms = ref frame.Atoms[i];
            if ((Array.IndexOf(four, atoms.Suffix4) >= 0 || Array.IndexOf(five, atoms.Suffix5) >= 0) && Array.IndexOf(verbs, atoms.Lower) < 0) frame.Upos[i] = frame.Rival[i] = (byte)PartOfSpeech.Adj;
        }
    }
}
