using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factum.Extraction.Grammar;
using Factum.Extraction.Grammar.Models;
using Factum.Training.Models;
using Factum.Training.Treebanks;
using Xunit;

namespace Factum.Extraction.Tests.Grammar;

public sealed class ModelTrainerTests
{
    private static readonly TrainingRecipe Small = new("xx", "None", [])
    {
        TaggerEpochs = 5,
        ParserEpochs = 8,
        TaggerRuns = 1,
        ParserRuns = 2,
        TransitionBits = 10,
        RelationBits = 8,
        WordList = _ => [],
    };

    [Fact]
    public void TrainsTheSameBytesEachTime() => Assert.Equal(ModelTrainer.Train(Small, Sentences(), []), ModelTrainer.Train(Small, Sentences(), []));

    [Fact]
    public void LearnsWhatItIsShown()
    {
        GrammarModel model = new(ModelFile.FromStream(new MemoryStream(ModelTrainer.Train(Small, Sentences(), []))));
        Word[] words = [.. "cats see dogs .".Split(' ').Select(f => new Word { Form = f })];
        model.Annotate(words, new GrammarWorkspace(), default);
        Assert.Equal("NOUN VERB NOUN PUNCT", string.Join(' ', words.Select(w => w.Upos.Name())));
        Assert.Equal("1 -1 1 1", string.Join(' ', words.Select(w => w.Head)));
        Assert.Equal("nsubj root obj punct", string.Join(' ', words.Select(w => w.Relation.Name())));
        Assert.Equal("cat see dog .", string.Join(' ', words.Select(w => w.Lemma)));
    }

    [Theory]
    [InlineData("2 0 2", "2 0 2")]
    // 1 hangs on 3 across the root 2: lifted to 2.
    [InlineData("3 0 4 2", "2 0 4 2")]
    public void LiftsArcsThatCrossOthers(string heads, string lifted) =>
        Assert.Equal(lifted, string.Join(' ', Projectivity.Lifted([.. heads.Split(' ').Select(int.Parse)])));

    [Fact]
    public void DerivesFuturesAndConditionals()
    {
        byte verb = (byte)PartOfSpeech.Verb;
        List<LexicalEntry> listed = [.. new[] { "vendre", "devenir", "jeter", "manger" }.Select(l => new LexicalEntry(l, l, verb, "VerbForm=Inf", 1))];
        HashSet<string> forms = [.. FrenchVerbForms.Of(listed, verb).Select(e => e.Form)];
        Assert.Superset(new HashSet<string> { "vendrait", "vendront", "deviendra", "deviendraient", "jetterait", "mangeait", "mangèrent" }, forms);
    }

    private static List<TrainingSentence> Sentences()
    {
        string[] nouns = ["cat", "dog", "bird", "horse"];
        StringWriter text = new();
        foreach (string subject in nouns)
        {
            foreach (string thing in nouns)
            {
                text.Write($"1\t{subject}s\t{subject}\tNOUN\t_\tNumber=Plur\t2\tnsubj\t_\t_\n2\tsee\tsee\tVERB\t_\tVerbForm=Fin\t0\troot\t_\t_\n");
                text.Write($"3\t{thing}s\t{thing}\tNOUN\t_\tNumber=Plur\t2\tobj\t_\tSpaceAfter=No\n4\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n");
            }
        }

        return [.. ConlluReader.Read(new StringReader(text.ToString())).Select(TreebankReader.Read)];
    }
}
