using System;
using System.Collections.Generic;
using System.Threading;
using Factum.Extraction.Grammar.Boundaries;
using Factum.Extraction.Text;

namespace Factum.Extraction.Grammar;

/// <summary>Text to sentences of words, without grammar: the first word is the root of each, the others hang on it.</summary>
internal sealed class WordReader
{
    private readonly string text;
    private readonly TokenConventions conventions;
    private readonly TokenList tokens;
    private readonly StringPool forms = new();
    private Word[] words = new Word[64];
    private int count;
    private readonly FeatureBuffer features = new();
    private ContractionReading previous;

    private WordReader(string text, TokenConventions conventions, TokenList tokens)
    {
        this.text = text;
        this.conventions = conventions;
        this.tokens = tokens;
    }

    /// <summary>The sentences of a text with their words.</summary>
    public static IEnumerable<(TextRange Range, Word[] Words)> Read(string text, TokenConventions conventions, CancellationToken cancellation)
    {
        TokenList tokens = Tokenizer.Tokenize(text, conventions, cancellation);
        List<int> starts = SentenceSplitter.Split(text, tokens, conventions, cancellation);
        WordReader reader = new(text, conventions, tokens);
        for (int i = 0; i + 1 < starts.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return (new TextRange(tokens.Start(starts[i]), tokens.End(starts[i + 1] - 1)), reader.Sentence(starts[i], starts[i + 1]));
        }
    }

    private Word[] Sentence(int start, int end)
    {
        count = 0;
        previous = ContractionReading.None;
        for (int token = start; token < end; token++) AddWords(token, start, end);
        Word[] sentence = new Word[count];
        Array.Copy(words, sentence, count);
        return sentence;
    }

    // An array rather than a list, whose methods the runtime would compile for this type of value.
    private void Add(in Word word)
    {
        if (count == words.Length)
        {
            Word[] longer = new Word[count * 2];
            Array.Copy(words, longer, count);
            words = longer;
        }

        words[count++] = word;
    }

    private void AddWords(int token, int sentenceStart, int sentenceEnd)
    {
        int start = tokens.Start(token), end = tokens.End(token);
        string form = forms.Get(text, start, end);
        bool spaceAfter = token + 1 >= tokens.Count ? end < text.Length : tokens.Start(token + 1) > end;
        string[]? parts = conventions.Words(form);
        if (parts is null || conventions.IsAmbiguous(form) && !IsContraction(new TokenContext(text, tokens, token, sentenceStart, sentenceEnd)))
        {
            Add(New(form, start, end, 1, count, spaceAfter));
            return;
        }

        int length = 0;
        foreach (string part in parts) length += part.Length;
        bool spelled = length == form.Length;
        for (int i = 0, at = 0; i < parts.Length; i++)
        {
            Add(New(parts[i], spelled ? start + at : start, spelled ? start + at + parts[i].Length : end, i == 0 ? parts.Length : 0, count, spaceAfter));
            at += parts[i].Length;
        }
    }

    private bool IsContraction(in TokenContext context)
    {
        ContractionFeatures.Describe(features, context, conventions.Model.Classes, previous);
        bool contraction = conventions.Model.Contractions.Score(features) > 0;
        previous = contraction ? ContractionReading.Contraction : ContractionReading.Word;
        return contraction;
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
