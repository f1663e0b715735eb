using System.Collections.Generic;
using System.Text;
using Factum.Extraction.Grammar;

namespace Factum.Training.Evaluation.Treebanks;

/// <summary>The running text of a treebank.</summary>
/// <remarks>
/// Sentences follow one another with a space, or with nothing where the last token of the first has <c>SpaceAfter=No</c>;
/// an empty line stands before each <c># newpar</c> and <c># newdoc</c>. A treebank without those is one long paragraph.
/// </remarks>
/// <param name="Text">The text.</param>
/// <param name="Sentences">The gold words of each sentence, with offsets in the text.</param>
internal sealed record TreebankText(string Text, IReadOnlyList<Word[]> Sentences)
{
    /// <summary>Joins the sentences of a treebank.</summary>
    public static TreebankText Of(IReadOnlyList<ConlluSentence> treebank)
    {
        StringBuilder text = new();
        List<Word[]> sentences = [];
        bool space = false;
        foreach (ConlluSentence sentence in treebank)
        {
            if (text.Length > 0)
            {
                if (sentence.StartsDocument || sentence.StartsParagraph) text.Append("\n\n");
                else if (space) text.Append(' ');
            }

            Word[] words = (Word[])sentence.Words.Clone();
            for (int i = 0; i < words.Length; i++)
            {
                words[i].Start += text.Length;
                words[i].End += text.Length;
            }

            text.Append(sentence.Text);
            sentences.Add(words);
            space = words.Length == 0 || words[^1].SpaceAfter;
        }

        return new TreebankText(text.ToString(), sentences);
    }
}
