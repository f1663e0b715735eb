using System;
using System.Collections.Generic;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages.Detection;
using Factum.Extraction.Text;

namespace Factum.Training.Languages;

/// <summary>Counts the words and letter stretches of a language for the detector.</summary>
internal static class LanguageProfileTraining
{
    // A byte reaches from a tenth of all stretches to one in ten million.
    private const double CostPerNat = 16;

    /// <summary>The profile of the language that treebanks are written in.</summary>
    public static byte[] Train(IReadOnlyList<string> treebanks)
    {
        long[] counts = new long[LanguageProfile.Size];
        long total = 0;
        foreach (string path in treebanks)
            foreach (ConlluSentence sentence in ConlluReader.ReadFile(path))
                total += Count(sentence.Text, counts);
        byte[] costs = new byte[counts.Length];
        for (int i = 0; i < costs.Length; i++)
            costs[i] = (byte)Math.Clamp(Math.Round(CostPerNat * Math.Log((total + counts.Length) / (counts[i] + 1.0))), 0, 255);
        return costs;
    }

    private static int Count(string text, long[] counts)
    {
        int total = 0;
        for (int at = 0; at < text.Length;)
        {
            if (CharacterKinds.Of(text[at]) != CharacterKind.Letter)
            {
                at++;
                continue;
            }

            int word = at;
            while (at < text.Length && CharacterKinds.Of(text[at]) == CharacterKind.Letter) at++;
            if (at < text.Length && CharacterKinds.IsApostrophe(text[at])) at++;
            if (CharacterKinds.IsUpper(text[word])) continue;
            int features = LanguageProfile.FeatureCount(word, at);
            for (int feature = 0; feature < features; feature++) counts[LanguageProfile.Feature(text, word, at, feature)]++;
            total += features;
        }

        return total;
    }
}
