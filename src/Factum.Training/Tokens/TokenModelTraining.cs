using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Grammar.Boundaries;
using Factum.Training.Evaluation.Treebanks;

namespace Factum.Training.Tokens;

/// <summary>Learns where sentences end, and which ambiguous forms are contractions, from treebanks.</summary>
internal static class TokenModelTraining
{
    /// <summary>Trains a token model.</summary>
    /// <param name="conventions">The language's tokens.</param>
    /// <param name="written">Treebanks of written text: sentence ends and contractions.</param>
    /// <param name="spoken">Transcripts without punctuation: contractions only.</param>
    /// <param name="lexicon">A word list that gives forms their parts of speech, where contractions are ambiguous.</param>
    /// <returns>The model file's bytes.</returns>
    public static byte[] Train(TokenConventions conventions, IReadOnlyList<string> written, IReadOnlyList<string> spoken, string? lexicon)
    {
        List<(uint[] Features, bool Answer)> ends = [], contractions = [];
        ushort[] slots = lexicon is null ? [] : WordClassTable.Build(lexicon);
        WordClasses classes = new(slots);
        foreach (string path in written.Concat(spoken))
        {
            TreebankText text = TreebankText.Of(ConlluReader.ReadFile(path));
            TokenList tokens = Tokenizer.Tokenize(text.Text, conventions, CancellationToken.None);
            if (written.Contains(path)) AddSentenceEnds(text, tokens, ends);
            AddContractions(text, tokens, conventions, classes, contractions);
        }

        sbyte[] endWeights = LogisticTraining.Train(ends, TokenModel.SentenceEndSize, epochs: 12, decay: 0.005);
        sbyte[] contractionWeights = LogisticTraining.Train(contractions, TokenModel.ContractionSize, epochs: 12, decay: 0.02);
        return [.. endWeights.Select(w => (byte)w), .. contractionWeights.Select(w => (byte)w), .. slots.SelectMany(slot => new[] { (byte)slot, (byte)(slot >> 8) })];
    }

    private static void AddSentenceEnds(TreebankText text, TokenList tokens, List<(uint[] Features, bool Answer)> examples)
    {
        HashSet<int> starts = [.. text.Sentences.Where(s => s.Length > 0).Select(s => s[0].Start)];
        string joined = LineWraps.Join(text.Text);
        SentenceEndFeatures places = new(joined, tokens);
        for (int i = 0; i < tokens.Count; i++)
        {
            bool paragraph = i == 0 || LineWraps.IsBrokenIn(joined, tokens.End(i - 1), tokens.Start(i));
            bool starting = starts.Contains(tokens.Start(i));
            if (!paragraph && places.IsCandidate(i)) examples.Add((Copy(places.Features), starting));
            if (paragraph || starting) places.Start(i, paragraph);
        }
    }

    private static void AddContractions(TreebankText text, TokenList tokens, TokenConventions conventions, WordClasses classes, List<(uint[] Features, bool Answer)> examples)
    {
        FeatureBuffer features = new();
        int token = 0;
        foreach (Word[] sentence in text.Sentences)
        {
            if (sentence.Length == 0) continue;
            while (token < tokens.Count && tokens.Start(token) < sentence[0].Start) token++;
            int first = token, end = sentence.Max(w => w.End), word = 0;
            while (token < tokens.Count && tokens.Start(token) < end) token++;
            ContractionReading previous = ContractionReading.None;
            for (int i = first; i < token; i++)
            {
                if (!conventions.IsAmbiguous(text.Text[tokens.Start(i)..tokens.End(i)])) continue;
                while (word < sentence.Length && sentence[word].Start < tokens.Start(i)) word++;
                if (word >= sentence.Length || sentence[word].Start != tokens.Start(i) || sentence[word + Math.Max(1, (int)sentence[word].TokenWords) - 1].End != tokens.End(i)) continue;
                ContractionFeatures.Describe(features, new TokenContext(text.Text, tokens, i, first, token), classes, previous);
                bool contraction = sentence[word].TokenWords > 1;
                examples.Add((Copy(features), contraction));
                previous = contraction ? ContractionReading.Contraction : ContractionReading.Word;
            }
        }
    }

    private static uint[] Copy(FeatureBuffer features)
    {
        uint[] copy = new uint[features.Count];
        for (int i = 0; i < copy.Length; i++) copy[i] = features[i];
        return copy;
    }
}
