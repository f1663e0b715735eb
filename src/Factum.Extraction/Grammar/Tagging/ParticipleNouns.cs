using System;
using Factum.Extraction.Grammar.Models;

namespace Factum.Extraction.Grammar.Tagging;

/// <summary>Participles behind an article and before the verb of a sentence stand for somebody: "l'intéressée nie", where both look like verbs.</summary>
internal sealed class ParticipleNouns
{
    private readonly ulong[] articles;

    /// <summary>Reads the articles.</summary>
    /// <param name="articles">Articles in lower case, apart by spaces.</param>
    public ParticipleNouns(string articles) => this.articles = Array.ConvertAll(articles.Split(' '), static word => WordAtoms.Of(word).Lower);

    /// <summary>Makes nouns of those of a tagged sentence.</summary>
    public void Settle(SentenceFrame frame)
    {
        for (int i = SentenceFrame.Margin + 1; i + 1 < SentenceFrame.Margin + frame.Count; i++)
        {
            if ((PartOfSpeech)frame.Upos[i] != PartOfSpeech.Verb || (PartOfSpeech)frame.Upos[i + 1] is not (PartOfSpeech.Verb or PartOfSpeech.Aux) || (PartOfSpeech)frame.Upos[i - 1] != PartOfSpeech.Det || Array.IndexOf(articles, frame.Atoms[i - 1].Lower) < 0) continue;
            frame.Upos[i] = frame.Rival[i] = (byte)PartOfSpeech.Noun;
        }
    }
}
