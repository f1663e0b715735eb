using System;
using System.IO;
using System.Linq;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Factum.Extraction.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Factum.Property.Tests;

public class TokenProperties
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1500).WithEndSize(60);
    private static readonly Config Short = Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(40);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Every_character_but_white_space_falls_in_exactly_one_token(string language) => Check(Thorough, text =>
    {
        TokenList tokens = Tokenizer.Tokenize(text, LanguagePacks.Find(language)!.Tokenization, CancellationToken.None);
        int end = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            Assert.True(tokens.Start(i) < tokens.End(i));
            AssertBlank(text, end, tokens.Start(i));
            Assert.False(CharacterKinds.IsBlank(text[tokens.Start(i)]) || CharacterKinds.IsBlank(text[tokens.End(i) - 1]));
            AssertOnlyNumbersHoldSpaces(text, tokens.Start(i), tokens.End(i));
            end = tokens.End(i);
        }

        AssertBlank(text, end, text.Length);
    });

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Words_stand_where_their_offsets_say(string language) => Check(Thorough, text =>
    {
        int end = 0;
        foreach ((TextRange range, Word[] words) in WordReader.Read(text, LanguagePacks.Find(language)!.Tokenization, CancellationToken.None))
        {
            Assert.NotEmpty(words);
            Assert.Equal(words.Length, words.Sum(w => w.TokenWords));
            Assert.Equal((words[0].Start, words[^1].End), (range.Start, range.End));
            Assert.True(range.Start >= end);
            for (int i = 0; i < words.Length; i += words[i].TokenWords)
            {
                int size = words[i].TokenWords, tokenEnd = words[i + size - 1].End;
                Assert.True(size > 0 && words[i].Start >= end);
                if (size == 1) Assert.Equal(text[words[i].Start..words[i].End], words[i].Form);
                for (int k = i; k < i + size; k++)
                {
                    Assert.True(words[k].Start >= words[i].Start && words[k].End <= tokenEnd && words[k].Start < words[k].End);
                    Assert.Equal(words[i].SpaceAfter, words[k].SpaceAfter);
                }

                Assert.Equal(words[i].SpaceAfter, tokenEnd < text.Length && CharacterKinds.IsBlank(text[tokenEnd]));
                end = tokenEnd;
            }
        }

        AssertBlank(text, end, text.Length);
    });

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Every_sentence_is_a_tree_and_writes_as_CoNLL_U(string language) => Check(Short, text =>
    {
        ParsedDocument document = GrammarReader.Read(text, LanguagePacks.Find(language)!, CancellationToken.None);
        foreach (Sentence sentence in document.Sentences) AssertTree(sentence);
        StringWriter first = new(), second = new();
        ConlluWriter.Write(document, "x", first);
        ConlluWriter.Write(GrammarReader.Read(text, LanguagePacks.Find(language)!, CancellationToken.None), "x", second);
        Assert.Equal(first.ToString(), second.ToString());
        ConlluSentence[] read = ConlluReader.Read(new StringReader(first.ToString())).ToArray();
        Assert.Equal(document.Sentences.Select(s => s.Count), read.Select(s => s.Words.Length));
    });

    [Fact]
    public void Any_text_has_a_language() => Check(Thorough, text => Assert.Contains(LanguageDetector.Detect(text, CancellationToken.None), LanguagePacks.All));

    private static void Check(Config config, Action<string> property) => FsCheck.Check.One(config, Prop.ForAll(HostileTexts.Any, property));

    private static void AssertBlank(string text, int start, int end)
    {
        for (int i = start; i < end; i++) Assert.True(CharacterKinds.IsBlank(text[i]), $"character {i} is in no token");
    }

    private static void AssertOnlyNumbersHoldSpaces(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (CharacterKinds.IsBlank(text[i])) Assert.True(char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]));
    }

    private static void AssertTree(Sentence sentence)
    {
        int roots = 0;
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Head == -1) roots++;
            int at = i, steps = 0;
            while (at >= 0)
            {
                Assert.InRange(sentence[at].Head, -1, sentence.Count - 1);
                at = sentence[at].Head;
                Assert.True(++steps <= sentence.Count, "the heads go round");
            }
        }

        Assert.Equal(1, roots);
    }
}
