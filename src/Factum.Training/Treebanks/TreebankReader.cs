using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factum.Extraction.Grammar;

namespace Factum.Training.Treebanks;

/// <summary>Reads treebanks for training.</summary>
internal static class TreebankReader
{
    /// <summary>The sentences of a CoNLL-U file.</summary>
    public static IEnumerable<TrainingSentence> Read(string path) => ConlluReader.ReadFile(path).Select(sentence => Read(sentence));

    /// <summary>The sentences of a treebank that ships with this project.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="copies">How often a pass learns from each sentence.</param>
    public static IReadOnlyList<TrainingSentence> ReadResource(string name, int copies = 1)
    {
        using Stream stream = typeof(TreebankReader).Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"no treebank {name}");
        using StreamReader reader = new(stream);
        return [.. ConlluReader.Read(reader).Select(sentence => Read(sentence, copies))];
    }

    /// <summary>A sentence's words, with heads made projective.</summary>
    public static TrainingSentence Read(ConlluSentence sentence, int copies = 1)
    {
        Word[] words = sentence.Words;
        return new TrainingSentence
        {
            Copies = copies,
            Forms = [.. words.Select(w => w.Form)],
            Lemmas = [.. words.Select(w => w.Lemma)],
            Upos = [.. words.Select(w => (byte)w.Upos)],
            Feats = [.. words.Select(w => w.Features.Feats)],
            Heads = Projectivity.Lifted([.. words.Select(w => w.Head + 1)]),
            Relations = [.. words.Select(w => w.Relation)],
        };
    }

    /// <summary>The entries of a lexicon in the layout of <c>lexiqueFR-GSD.tsv</c>: form, lemma, UPOS, FEATS, frequency.</summary>
    public static IEnumerable<LexicalEntry> ReadLexicon(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            string[] columns = line.Split('\t');
            if (columns.Length >= 5 && int.TryParse(columns[4], out int count))
                yield return new LexicalEntry(columns[0], columns[1], (byte)PartsOfSpeech.Parse(columns[2]), columns[3], count);
        }
    }
}
