using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Grammar.Models;
using Factum.Extraction.Grammar.Tagging;
using Factum.Training.Learning;
using Factum.Training.Treebanks;

namespace Factum.Training.Models;

/// <summary>Finds the forms whose reading needs no weighing: frequent, in lower case, and never seen otherwise.</summary>
internal static class SureReadingBuilder
{
    /// <summary>How often a form must have been seen.</summary>
    private const int Frequent = 30;

    /// <summary>The bytes of <see cref="SureReadings"/>.</summary>
    public static byte[] Build(IReadOnlyList<TrainingSentence> sentences)
    {
        Dictionary<ulong, (int Value, int Count)> seen = [];
        foreach (TrainingSentence sentence in sentences)
        {
            for (int i = 0; i < sentence.Count; i++)
            {
                WordAtoms atoms = WordAtoms.Of(sentence.Forms[i]);
                if (atoms.Form != atoms.Lower) continue;
                Note(seen, SureReadings.TagKey(atoms.Form), sentence.Upos[i] + 1);
                Note(seen, SureReadings.FeaturesKey(atoms.Form, sentence.Upos[i]), sentence.Features[i] + 1);
            }
        }

        return WeightPacking.Atoms([.. seen.Where(s => s.Value.Value > 0 && s.Value.Count >= Frequent).OrderBy(s => s.Key).Select(s => (s.Key, (double)s.Value.Count, s.Value.Value))], out _);
    }

    private static void Note(Dictionary<ulong, (int Value, int Count)> seen, ulong key, int value)
    {
        if (!seen.TryGetValue(key, out (int Value, int Count) known)) seen[key] = (value, 1);
        else seen[key] = (known.Value == value ? value : 0, known.Count + 1);
    }
}
