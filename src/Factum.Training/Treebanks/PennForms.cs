using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factum.Extraction.Grammar;

namespace Factum.Training.Treebanks;

/// <summary>The list of English forms with the tags of the Penn Treebank that ships with this project, the commonest tag first.</summary>
internal static class PennForms
{
    private const string Resource = "english-forms.tsv";

    /// <summary>Votes of a form's commonest tag; each further one has half as many.</summary>
    private const int Votes = 16;

    private static readonly Dictionary<string, (PartOfSpeech Upos, string Feats)> Readings = new()
    {
        ["NN"] = (PartOfSpeech.Noun, "Number=Sing"),
        ["NNS"] = (PartOfSpeech.Noun, "Number=Plur"),
        ["NNP"] = (PartOfSpeech.Propn, "Number=Sing"),
        ["NNPS"] = (PartOfSpeech.Propn, "Number=Plur"),
        ["JJ"] = (PartOfSpeech.Adj, "Degree=Pos"),
        ["JJR"] = (PartOfSpeech.Adj, "Degree=Cmp"),
        ["JJS"] = (PartOfSpeech.Adj, "Degree=Sup"),
        ["RB"] = (PartOfSpeech.Adv, "_"),
        ["RBR"] = (PartOfSpeech.Adv, "Degree=Cmp"),
        ["RBS"] = (PartOfSpeech.Adv, "Degree=Sup"),
        ["VB"] = (PartOfSpeech.Verb, "VerbForm=Inf"),
        ["VBP"] = (PartOfSpeech.Verb, "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin"),
        ["VBZ"] = (PartOfSpeech.Verb, "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
        ["VBD"] = (PartOfSpeech.Verb, "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"),
        ["VBN"] = (PartOfSpeech.Verb, "Tense=Past|VerbForm=Part"),
        ["VBG"] = (PartOfSpeech.Verb, "Tense=Pres|VerbForm=Part"),
        ["UH"] = (PartOfSpeech.Intj, "_"),
        ["IN"] = (PartOfSpeech.Adp, "_"),
        ["FW"] = (PartOfSpeech.X, "_"),
    };

    /// <summary>The entries; the list gives no lemmas.</summary>
    public static IEnumerable<LexicalEntry> English()
    {
        using Stream stream = typeof(PennForms).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidDataException($"no list {Resource}");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            string[] columns = line.Split('\t');
            foreach ((string tag, int rank) in columns[1].Split(' ').Select((t, n) => (t, n)))
            {
                (PartOfSpeech upos, string feats) = Readings[tag];
                yield return new LexicalEntry(columns[0], "", (byte)upos, feats, System.Math.Max(1, Votes >> rank));
            }
        }
    }
}
