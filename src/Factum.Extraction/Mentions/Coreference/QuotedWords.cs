using Factum.Extraction.Grammar;

namespace Factum.Extraction.Mentions.Coreference;

/// <summary>Which words of a sentence stand between quotation marks; a quotation goes on over sentences, but not over paragraphs.</summary>
internal sealed class QuotedWords(ParsedDocument document)
{
    private const char None = '\0';
    private bool[] within = new bool[64];
    private char closing = None;
    private int end;

    /// <summary>Reads a sentence; sentences are read in order, each once.</summary>
    public void Read(int index)
    {
        Sentence sentence = document.Sentences[index];
        if (within.Length < sentence.Count) within = new bool[sentence.Count * 2];
        if (closing != None && IsNewParagraph(sentence.Range.Start)) closing = None;
        for (int i = 0; i < sentence.Count; i++)
        {
            within[i] = closing != None;
            ref readonly Word word = ref sentence[i];
            for (int at = word.Start; at < word.End && word.End - word.Start <= 3; at++) Pass(document.Text[at]);
        }

        end = sentence.Range.End;
    }

    /// <summary>Whether a word of the sentence that was read last stands in a quotation.</summary>
    public bool Holds(int word) => within[word];

    private bool IsNewParagraph(int start)
    {
        for (int i = end; i < start; i++)
            if (document.Text[i] == '\n') return true;
        return false;
    }

    private void Pass(char mark)
    {
        if (closing != None)
        {
            if (mark == closing) closing = None;
            return;
        }

        closing = mark switch { '"' => '"', '\u201C' => '\u201D', '\u00AB' => '\u00BB', _ => None };
    }
}
