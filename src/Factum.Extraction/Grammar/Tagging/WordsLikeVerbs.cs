using System;
using Factum.Extraction.Grammar.Models;

namespace Factum.Extraction.Grammar.Tagging;

/// <summary>
/// Words that look like verbs: in the names of offices participles before the noun, "managing director", which would have the office for their object, and nouns like "head" before what they are the head of;
/// and adjectives before a name, "to neighbouring X", among them participles behind what looks like an infinitive's mark, "tribute to retired coach X".
/// </summary>
internal sealed class WordsLikeVerbs
{
    private readonly ulong[] participles;
    private readonly ulong[] offices;
    private readonly ulong[] heads;
    private readonly ulong genitive;
    private readonly ulong[] adjectives;
    private readonly ulong[] infinitives;
    private readonly ulong mark = WordAtoms.Of("to").Lower;
    private readonly ulong ending = WordAtoms.Of("ed").Suffix2;

    /// <summary>Reads the words.</summary>
    /// <param name="participles">Participles in lower case, apart by spaces.</param>
    /// <param name="offices">The nouns that they stand before, in lower case, apart by spaces.</param>
    /// <param name="heads">Nouns that look like verbs, in lower case, apart by spaces.</param>
    /// <param name="genitive">The preposition behind them, which such a verb does not have.</param>
    /// <param name="adjectives">Adjectives that look like participles, in lower case, apart by spaces.</param>
    /// <param name="infinitives">Infinitives that end as participles do, in lower case, apart by spaces.</param>
    public WordsLikeVerbs(string participles, string offices, string heads, string genitive, string adjectives, string infinitives)
    {
        this.participles = Atoms(participles);
        this.offices = Atoms(offices);
        this.heads = Atoms(heads);
        this.genitive = WordAtoms.Of(genitive).Lower;
        this.adjectives = Atoms(adjectives);
        this.infinitives = Atoms(infinitives);
    }

    /// <summary>Makes adjectives and nouns of those of a tagged sentence.</summary>
    public void Settle(SentenceFrame frame)
    {
        for (int i = SentenceFrame.Margin; i + 1 < SentenceFrame.Margin + frame.Count; i++)
        {
            if (frame.Upos[i] is not ((byte)PartOfSpeech.Verb or (byte)PartOfSpeech.Noun)) continue;
            ulong form = frame.Atoms[i].Lower, next = frame.Atoms[i + 1].Lower;
            if (i > SentenceFrame.Margin && (PartOfSpeech)frame.Upos[i - 1] is PartOfSpeech.Adp or PartOfSpeech.Part or PartOfSpeech.Sconj or PartOfSpeech.Det && frame.Upos[i + 1] == (byte)PartOfSpeech.Propn && Array.IndexOf(adjectives, form) >= 0)
            {
                Give(frame, i, PartOfSpeech.Adj);
                if ((PartOfSpeech)frame.Upos[i - 1] is PartOfSpeech.Part or PartOfSpeech.Sconj) Give(frame, i - 1, PartOfSpeech.Adp);
            }
            else if (IsParticipleBehindMark(frame, i))
            {
                Give(frame, i, PartOfSpeech.Adj);
                Give(frame, i - 1, PartOfSpeech.Adp);
            }
            else if (next == genitive && Array.IndexOf(heads, form) >= 0) Give(frame, i, PartOfSpeech.Noun);
            else if (Array.IndexOf(participles, form) >= 0 && Array.IndexOf(offices, next) >= 0)
            {
                Give(frame, i, PartOfSpeech.Adj);
                if (frame.Upos[i + 1] != (byte)PartOfSpeech.Propn) Give(frame, i + 1, PartOfSpeech.Noun);
            }
        }
    }

    private bool IsParticipleBehindMark(SentenceFrame frame, int i) =>
        i > SentenceFrame.Margin && frame.Atoms[i - 1].Lower == mark && frame.Atoms[i].Suffix2 == ending && (PartOfSpeech)frame.Upos[i + 1] is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj && Array.IndexOf(infinitives, frame.Atoms[i].Lower) < 0;

    private static void Give(SentenceFrame frame, int word, PartOfSpeech part) => frame.Upos[word] = frame.Rival[word] = (byte)part;

    private static ulong[] Atoms(string words) => Array.ConvertAll(words.Split(' '), static word => WordAtoms.Of(word).Lower);
}
