using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages.English;

namespace Factum.Training.Treebanks;

/// <summary>The forms of the English lemmas that ship with this project, inflected by rule.</summary>
internal static class EnglishForms
{
    private const string Resource = "english-lemmas.tsv";
    private const string Plural = "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin";
    private const string ThirdPerson = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";
    private const string Past = "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin";
    private const string PastParticiple = "Tense=Past|VerbForm=Part";

    private static readonly Regex Doubling = new("^[^aeiou]*[aeiou][^aeiouwxy]$", RegexOptions.CultureInvariant);
    private static readonly Regex Syllable = new("[aeiouy]+", RegexOptions.CultureInvariant);

    /// <summary>The forms with their readings; those of the commoner readings count more.</summary>
    public static IEnumerable<LexicalEntry> All()
    {
        ILookup<string, string[]> irregular = EnglishVerbForms.IrregularVerbs.ToLookup(v => v[0], v => v[1..], StringComparer.Ordinal);
        using Stream stream = typeof(EnglishForms).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidDataException($"no list {Resource}");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            string[] columns = line.Split('\t');
            foreach (string part in columns[1].Split(' '))
            {
                string[] pair = part.Split(':');
                PartOfSpeech upos = PartsOfSpeech.Parse(pair[0]);
                int count = 1 + (4 * int.Parse(pair[1], CultureInfo.InvariantCulture));
                foreach ((string form, string feats, int share) in Inflected(columns[0], upos, irregular[columns[0]].FirstOrDefault()))
                    yield return new LexicalEntry(form, columns[0], (byte)upos, feats, Math.Max(1, (count / share) + (upos == PartOfSpeech.Noun || share == 1 ? 0 : 1)));
            }
        }
    }

    /// <summary>The forms of a lemma, each with its features and by how much it is rarer than the lemma itself.</summary>
    internal static IEnumerable<(string Form, string Feats, int Share)> Inflected(string lemma, PartOfSpeech upos, string[]? irregular) => upos switch
    {
        PartOfSpeech.Noun => [(lemma, "Number=Sing", 1), (WithS(lemma), "Number=Plur", 3)],
        PartOfSpeech.Verb => [(lemma, "VerbForm=Inf", 1), (lemma, Plural, 3), (WithS(lemma), ThirdPerson, 3), (WithIng(lemma), "Tense=Pres|VerbForm=Part", 3), .. Pasts(lemma, irregular)],
        PartOfSpeech.Adj when IsShort(lemma) => [(lemma, "Degree=Pos", 1), (Joined(lemma, "er"), "Degree=Cmp", 8), (Joined(lemma, "est"), "Degree=Sup", 8)],
        PartOfSpeech.Adj => [(lemma, "Degree=Pos", 1)],
        _ => [(lemma, "_", 1)],
    };

    private static IEnumerable<(string Form, string Feats, int Share)> Pasts(string lemma, string[]? irregular)
    {
        string[] forms = [.. (irregular ?? []).Where(f => !f.EndsWith("ing", StringComparison.Ordinal))];
        if (forms.Length == 0) forms = [Joined(lemma, "ed")];
        yield return (forms[0], Past, 3);
        foreach (string form in forms.Length == 1 ? forms : forms[1..]) yield return (form, PastParticiple, 3);
    }

    private static string WithS(string lemma) =>
        lemma[^1] is 's' or 'x' or 'z' || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal) ? lemma + "es"
        : EndsInConsonantAndY(lemma) ? lemma[..^1] + "ies" : lemma + "s";

    private static string WithIng(string lemma) =>
        lemma.EndsWith("ie", StringComparison.Ordinal) ? lemma[..^2] + "ying"
        : lemma.Length > 2 && lemma[^1] == 'e' && lemma[^2] is not ('e' or 'y' or 'o') ? lemma[..^1] + "ing"
        : Doubled(lemma) + "ing";

    private static string Joined(string lemma, string ending) =>
        lemma[^1] == 'e' ? lemma + ending[1..] : EndsInConsonantAndY(lemma) ? lemma[..^1] + "i" + ending : Doubled(lemma) + ending;

    private static string Doubled(string lemma) => Doubling.IsMatch(lemma) ? lemma + lemma[^1] : lemma;

    private static bool EndsInConsonantAndY(string lemma) => lemma.Length > 1 && lemma[^1] == 'y' && lemma[^2] is not ('a' or 'e' or 'i' or 'o' or 'u');

    /// <summary>Whether an adjective is short enough for degrees of its own.</summary>
    private static bool IsShort(string lemma)
    {
        int syllables = Syllable.Count(lemma);
        return syllables <= 1 || (lemma[^1] == 'y' && syllables == 2);
    }
}
