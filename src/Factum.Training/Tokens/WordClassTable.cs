using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Factum.Extraction.Grammar;
using Factum.Extraction.Grammar.Boundaries;

namespace Factum.Training.Tokens;

/// <summary>Lists the frequent forms of a word list under the part of speech that they have most often.</summary>
internal static class WordClassTable
{
    private const int Finite = 1;
    private const int Infinitive = 2;
    private const int Participle = 3;

    /// <summary>The slots of <see cref="WordClasses"/> for a list of form, lemma, UPOS, features and frequency.</summary>
    public static ushort[] Build(string lexicon)
    {
        Dictionary<string, int[]> counts = new(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(lexicon))
        {
            string[] columns = line.Split('\t');
            if (columns.Length < 5 || columns[2] == "_") continue;
            string form = columns[0].ToLowerInvariant();
            if (!counts.TryGetValue(form, out int[]? classes)) counts[form] = classes = new int[16];
            classes[Class(columns[2], columns[3])] += int.Parse(columns[4], CultureInfo.InvariantCulture);
        }

        ushort[] slots = new ushort[WordClasses.Size];
        int count = 0;
        foreach ((string form, int[] classes) in counts.OrderByDescending(c => c.Value.Sum()).ThenBy(c => c.Key, StringComparer.Ordinal))
            if (!WordClasses.Add(slots, TokenShape.Lower(form, 0, form.Length), Array.IndexOf(classes, classes.Max()), count++)) break;
        return slots;
    }

    private static int Class(string upos, string features) => PartsOfSpeech.Parse(upos) switch
    {
        PartOfSpeech.Verb or PartOfSpeech.Aux => features.Contains("VerbForm=Part", StringComparison.Ordinal) ? Participle : features.Contains("VerbForm=Inf", StringComparison.Ordinal) ? Infinitive : Finite,
        PartOfSpeech.Noun => 4,
        PartOfSpeech.Adj => 5,
        PartOfSpeech.Adv => 6,
        PartOfSpeech.Adp => 7,
        PartOfSpeech.Propn => 8,
        PartOfSpeech.Det => 9,
        PartOfSpeech.Pron => 10,
        PartOfSpeech.Cconj => 11,
        PartOfSpeech.Sconj => 12,
        PartOfSpeech.Num => 13,
        PartOfSpeech.Punct => 14,
        _ => 15,
    };
}
