using System.Globalization;
using System.IO;
using System.Text;
using Factum.Extraction.Text;

namespace Factum.Extraction.Grammar;

/// <summary>Writes sentences as CoNLL-U, with each token's offsets in MISC.</summary>
internal static class ConlluWriter
{
    /// <summary>Writes all sentences of a document, with an empty line after each.</summary>
    /// <param name="document">The document.</param>
    /// <param name="id">The document's name: sentences are numbered after it.</param>
    /// <param name="writer">Where to write; lines end with a line feed whatever its own line end.</param>
    public static void Write(ParsedDocument document, string id, TextWriter writer)
    {
        writer.Write($"# newdoc id = {OneLine(id)}\n");
        for (int i = 0; i < document.Sentences.Count; i++)
        {
            Sentence sentence = document.Sentences[i];
            writer.Write($"# sent_id = {OneLine(id)}-{(i + 1).ToString(CultureInfo.InvariantCulture)}\n");
            writer.Write($"# text = {OneLine(sentence.Range.Of(document.Text))}\n");
            WriteWords(document.Text, sentence, writer);
            writer.Write('\n');
        }
    }

    private static void WriteWords(string text, Sentence sentence, TextWriter writer)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            ref readonly Word word = ref sentence[i];
            bool multiword = word.TokenWords != 1;
            if (word.TokenWords > 1)
            {
                int last = i + word.TokenWords - 1;
                string form = text.Substring(word.Start, sentence[last].End - word.Start);
                writer.Write($"{Number(i + 1)}-{Number(last + 1)}\t{OneLine(form)}\t_\t_\t_\t_\t_\t_\t_\t{Misc(word.Start, sentence[last].End, word.SpaceAfter)}\n");
            }

            writer.Write($"{Number(i + 1)}\t{OneLine(word.Form)}\t{OneLine(word.Lemma)}\t{word.Upos.Name()}\t_\t{word.Features.Feats}\t");
            writer.Write($"{Number(word.Head + 1)}\t{word.Relation.Name()}\t_\t{Misc(word.Start, word.End, multiword || word.SpaceAfter)}\n");
        }
    }

    private static string Misc(int start, int end, bool spaceAfter) => (spaceAfter ? "" : "SpaceAfter=No|") + $"start={Number(start)}|end={Number(end)}";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>White space of any kind as single spaces: a CoNLL-U field holds no tab and no line end.</summary>
    private static string OneLine(string value)
    {
        int at = 0;
        while (at < value.Length && !(CharacterKinds.IsBlank(value[at]) && value[at] is not ('\u00A0' or '\u202F' or ' '))) at++;
        if (at == value.Length) return value.Length == 0 ? "_" : value;
        StringBuilder line = new(value.Length);
        foreach (char c in value)
        {
            bool separates = CharacterKinds.IsBlank(c) && c is not ('\u00A0' or '\u202F');
            if (!separates) line.Append(c);
            else if (line.Length > 0 && line[line.Length - 1] != ' ') line.Append(' ');
        }

        return line.ToString();
    }
}
