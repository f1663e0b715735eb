using System.Collections.Generic;
using System.Threading;
using Factum.Extraction.Grammar.Boundaries;
using Factum.Extraction.Text;

namespace Factum.Extraction.Grammar;

/// <summary>Text to sentences of words, without grammar: the first word is the root of each, the others hang on it.</summary>
internal static class WordReader
{
    /// <summary>The sentences of a text with their words.</summary>
    public static IEnumerable<(TextRange Range, Word[] Words)> Read(string text, TokenConventions conventions, CancellationToken cancellation)
    {
        TokenList tokens = Tokenizer.Tokenize(text, conventions, cancellation);
        List<int> starts = SentenceSplitter.Split(text, tokens, conventions.Model.SentenceEnds, cancellation);
        StringPool forms = new();
        List<Word> words = new(64);
        FeatureBuffer features = new();
        for (int i = 0; i + 1 < starts.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            words.Clear();
            for (int token = starts[i]; token < starts[i + 1]; token++)
                AddWords(words, text, tokens, token, starts[i], starts[i + 1], forms, conventions, features);
            yield return (new TextRange(tokens.Start(starts[i]), tokens.End(starts[i + 1] - 1)), words.ToArray());
        }
    }

    private static void AddWords(List<Word> words, string text, TokenList tokens, int token, int sentenceStart, int sentenceEnd, StringPool forms, TokenConventions conventions, FeatureBuffer features)
    {
        int start = tokens.Start(token), end = tokens.End(token);
        string form = forms.Get(text, start, end);
        bool spaceAfter = token + 1 >= tokens.Count ? end < text.Length : tokens.Start(token + 1) > end;
        string[]? parts = conventions.Words(form);
        if (parts is null || conventions.IsAmbiguous(form) && !IsContraction(new TokenContext(text, tokens, token, sentenceStart, sentenceEnd), conventions, features))
        {
            words.Add(New(form, start, end, 1, words.Count, spaceAfter));
            return;
        }

        int length = 0;
        foreach (string part in parts) length += part.Length;
        bool spelled = length == form.Length;
        for (int i = 0, at = 0; i < parts.Length; i++)
        {
            words.Add(New(parts[i], spelled ? start + at : start, spelled ? start + at + parts[i].Length : end, i == 0 ? parts.Length : 0, words.Count, spaceAfter));
            at += parts[i].Length;
        }
    }

    private static bool IsContraction(in TokenContext context, TokenConventions conventions, FeatureBuffer features)
    {
        ContractionFeatures.Describe(features, context);
        return conventions.Model.Contractions.Score(features) > 0;
    }

    private static Word New(string form, int start, int end, int tokenWords, int index, bool spaceAfter) => new()
    {
        Start = start,
        End = end,
        Form = form,
        Lemma = form,
        Upos = PartOfSpeech.X,
        Features = Morphology.None,
        Head = index == 0 ? -1 : 0,
        Relation = index == 0 ? DependencyRelation.Root : DependencyRelation.Dep,
        TokenWords = (byte)tokenWords,
        SpaceAfter = spaceAfter,
    };
}
