using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Grammar;
using Factum.Extraction.Grammar.Models;
using Factum.Training.Learning;
using Xunit;

namespace Factum.Extraction.Tests.Grammar;

public sealed class DecisionMarginsTests
{
    [Theory]
    [InlineData(0, 0, 9, false)]
    [InlineData(0, 0, 10, true)]
    [InlineData(1, 0, 4, false)]
    [InlineData(1, 0, 5, true)]
    // a draw never settles, even where nothing speaks against it
    [InlineData(0, 1, 0, false)]
    [InlineData(0, 1, 1, true)]
    // the last stage always does
    [InlineData(2, 0, 0, true)]
    // a category that the margins do not know
    [InlineData(0, 2, 60_000, false)]
    public void SettlesWhereTheLeadIsLargeEnough(int stage, int category, int lead, bool settled)
    {
        DecisionMargins margins = new(UnmanagedSection.Of(Bytes(10, 0, 5, 0)));
        Assert.Equal(settled, margins.Settle(stage, category, lead));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void WithoutMarginsNothingSettlesEarly(int stage) => Assert.False(default(DecisionMargins).Settle(stage, 0, int.MaxValue));

    [Theory]
    [InlineData("3 9 9 1", 1, 0)]
    [InlineData("-5 -9 -2", 2, 3)]
    [InlineData("7", 0, int.MaxValue)]
    [InlineData("0 0 0 100 99", 3, 1)]
    public unsafe void TellsWhoLeads(string scores, int best, int margin)
    {
        int[] values = [.. scores.Split(' ').Select(int.Parse)];
        fixed (int* first = values)
        {
            ScoreLead lead = new(first, 0, values.Length);
            Assert.Equal((best, margin), (lead.Best, lead.Margin));
        }
    }

    [Fact]
    public void TheMarginStandsAboveTheLeadsThatWereTurned()
    {
        MarginStudy study = new();
        for (int lead = 0; lead < 4000; lead++)
        {
            // class 3 is turned up to a lead of 100 at the first stage, and up to 20 at the second
            study.Lead("upos", 0, 3, lead % 200 <= 100 ? 4 : 3, lead % 200);
            study.Lead("upos", 1, 3, lead % 200 <= 20 ? 4 : 3, lead % 200);
            study.Lead("upos", 2, 3, 3, 1);
        }

        DecisionMargins margins = new(UnmanagedSection.Of(study.Section("upos")));
        Assert.Equal([101, 21], new[] { 0, 1 }.Select(stage => Enumerable.Range(0, 300).First(lead => margins.Settle(stage, 3, lead))));
        Assert.Empty(study.Section("never decided"));
    }

    [Fact]
    public void NoSecondSightIsNeededAboveTheLeadsThatItTurned()
    {
        MarginStudy study = new();
        for (int lead = 0; lead < 4000; lead++)
        {
            // all stages of first sight choose class 3; second sight turns it up to leads of 50, 40 and 30
            bool[] turned = [lead % 200 <= 50, lead % 200 <= 40, lead % 200 <= 30];
            for (int word = 0; word < 3; word++)
                for (int stage = 0; stage < 3; stage++) study.Lead(MarginStudy.First, stage, 3 + word, 3, stage == word ? lead % 200 : 0);
            for (int word = 0; word < 3; word++)
                for (int stage = 0; stage < 3; stage++) study.Lead(MarginStudy.Second, stage, 9, turned[word] ? 4 : 3, 1);
        }

        DecisionMargins margins = new(UnmanagedSection.Of(study.Section(MarginStudy.Unrevised)), DecisionMargins.Stages + 1);
        Assert.Equal([51, 41, 31], new[] { 0, 1, 2 }.Select(stage => Enumerable.Range(0, 300).First(lead => margins.Holds(stage, 3 + stage, lead))));
    }

    /// <summary>Margins are only taken for the model that they were measured on; after training, <c>margins</c> measures them anew.</summary>
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void TheShippedMarginsAreForTheShippedModels(string language)
    {
        ModelFile model = ModelFile.FromResource(language + ".model"), margins = ModelFile.FromResource(language + ".margins.model");
        Assert.NotSame(GrammarMargins.None, GrammarMargins.Read(margins, model));
        Assert.Same(GrammarMargins.None, GrammarMargins.Read(margins, margins));
    }

    [Theory]
    [InlineData("fr", "La directrice de la banque a annoncé lundi que le groupe vendrait deux usines à une société de Nantes, qui emploie 300 personnes. « Nous n'avons pas le choix », dit-elle.")]
    [InlineData("en", "The head of the bank said on Monday that the group would sell two plants to a firm in Leeds, which employs 300 people. \"We have no choice,\" she said.")]
    public void DecidesEarlyAsItWouldLate(string language, string text)
    {
        ModelFile file = ModelFile.FromResource(language + ".model");
        Assert.Equal(Read(new GrammarModel(file), text, language), Read(GrammarModel.Embedded(language), text, language));
    }

    private static List<string> Read(GrammarModel model, string text, string language)
    {
        GrammarWorkspace workspace = new();
        List<string> read = [];
        foreach ((_, Word[] words) in WordReader.Read(text, Factum.Extraction.Languages.LanguagePacks.Find(language)!.Tokenization, default))
        {
            model.Annotate(words, workspace, default);
            read.AddRange(words.Select(w => $"{w.Form} {w.Lemma} {w.Upos} {w.Features} {w.Head} {w.Relation}"));
        }

        return read;
    }

    private static byte[] Bytes(params ushort[] margins)
    {
        byte[] bytes = new byte[margins.Length * sizeof(ushort)];
        Buffer.BlockCopy(margins, 0, bytes, 0, bytes.Length);
        return bytes;
    }
}
