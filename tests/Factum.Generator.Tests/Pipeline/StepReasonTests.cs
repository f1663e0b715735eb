using System.Linq;
using Factum.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Factum.Generator.Tests.Pipeline;

/// <summary>What an edit makes the generator do again: the reasons that Roslyn itself gives for each step, and a count of analyses.</summary>
public class StepReasonTests
{
    private static readonly TestDocument[] Documents =
    [
        new("news/a.txt", "The bridge cost 12 million euros. It opened in 2019."),
        new("news/b.txt", "The tunnel in Lisbon cost 30 million dollars, said Anna Okafor."),
        new("news/c.txt", "The ferry cost 5 million pounds. Nobody was surprised. It rained all day."),
    ];

    [Fact]
    public void First_run_makes_everything()
    {
        GeneratorSession session = new(Documents);
        GeneratorRunResult result = session.Run();
        Assert.Equal("New New New", result.Reasons(TrackingNames.Extract));
        Assert.Equal("New New New", result.Reasons(TrackingNames.Analyze));
        Assert.Equal("New", result.Reasons(TrackingNames.Link));
        Assert.Equal(3, session.Analyses);
    }

    [Fact]
    public void Code_edit_runs_nothing()
    {
        GeneratorSession session = new(Documents);
        session.Run();
        session.EditCode("namespace Newsroom; internal static class Program { static int added; }");
        GeneratorRunResult result = session.Run();
        AssertAllCached(result);
        Assert.Equal(3, session.Analyses);
    }

    [Fact]
    public void Second_run_over_the_same_runs_nothing()
    {
        GeneratorSession session = new(Documents);
        session.Run();
        AssertAllCached(session.Run());
        Assert.Equal(3, session.Analyses);
    }

    [Fact]
    public void New_options_of_the_same_values_end_at_the_first_step()
    {
        GeneratorSession session = new(Documents);
        session.Run();
        session.RenewOptions();
        GeneratorRunResult result = session.Run();
        Assert.Equal("Unchanged Unchanged Unchanged", result.Reasons(TrackingNames.Extract));
        Assert.Equal("Cached Cached Cached", result.Reasons(TrackingNames.Analyze));
        Assert.Equal("Cached", result.Reasons(TrackingNames.Link));
        Assert.Equal("Cached", result.OutputReasons());
        Assert.Equal(3, session.Analyses);
    }

    [Fact]
    public void Saving_a_document_unchanged_ends_at_the_first_step()
    {
        GeneratorSession session = new(Documents);
        session.Run();
        session.Save("news/b.txt", Documents[1].Text!);
        GeneratorRunResult result = session.Run();
        Assert.Equal("Cached Unchanged Cached", result.Reasons(TrackingNames.Extract));
        Assert.Equal("Cached Cached Cached", result.Reasons(TrackingNames.Analyze));
        Assert.Equal("Cached", result.OutputReasons());
        Assert.Equal(3, session.Analyses);
    }

    [Fact]
    public void Edit_without_a_fact_changes_no_output()
    {
        GeneratorSession session = new(Documents);
        string before = CompiledOutput.Text(session.Run());
        session.Save("news/c.txt", "The ferry cost 5 million pounds. Nobody was surprised. It rained all week.");
        GeneratorRunResult result = session.Run();
        Assert.Equal("Cached Cached Modified", result.Reasons(TrackingNames.Extract));
        Assert.Equal(4, session.Analyses);
        Assert.Equal(before, CompiledOutput.Text(result));
        Assert.DoesNotContain("Modified", result.OutputReasons());
        Assert.DoesNotContain("New", result.OutputReasons());
    }

    [Fact]
    public void Edit_of_one_document_reads_that_one_again()
    {
        GeneratorSession session = new(Documents);
        string before = CompiledOutput.Text(session.Run());
        session.Save("news/b.txt", "The tunnel in Lisbon cost 31 million dollars, said Maria Okafor.");
        GeneratorRunResult result = session.Run();
        Assert.Equal("Cached Modified Cached", result.Reasons(TrackingNames.Extract));
        Assert.Equal("Cached Modified Cached", result.Reasons(TrackingNames.Analyze));
        Assert.Equal("Modified", result.Reasons(TrackingNames.Link));
        Assert.Equal(4, session.Analyses);
        Assert.NotEqual(before, CompiledOutput.Text(result));
    }

    [Fact]
    public void Edit_of_one_document_words_that_one_again()
    {
        GeneratorSession session = new(Documents);
        session.Run();
        session.Save("news/b.txt", "The tunnel in Lisbon cost 31 million dollars, said Maria Okafor.");
        GeneratorRunResult result = session.Run();
        Assert.Equal("Cached Modified Cached", result.Reasons(TrackingNames.Word));
    }

    [Fact]
    public void What_is_kept_makes_no_difference()
    {
        GeneratorSession session = new(Documents);
        void AssertLikeFresh(params TestDocument[] documents) => Assert.Equal(CompiledOutput.Text(new GeneratorSession(documents).Run()), CompiledOutput.Text(session.Run()));
        AssertLikeFresh(Documents);
        TestDocument edited = Documents[1] with { Text = "Anna Okafor met Tom Brandt in Lisbon. The bridge cost 13 million euros." };
        session.Save(edited.Path, edited.Text!);
        AssertLikeFresh(Documents[0], edited, Documents[2]);
        TestDocument added = new("news/aa.txt", "Tom Brandt met Anna Okafor in Lisbon on 3 May 2021. The ferry cost 6 million pounds.");
        session.Add(added);
        AssertLikeFresh(Documents[0], added, edited, Documents[2]);
        session.Remove("news/a.txt");
        AssertLikeFresh(added, edited, Documents[2]);
    }

    [Fact]
    public void Removing_a_document_reads_no_other()
    {
        GeneratorSession session = new(Documents);
        session.Run();
        session.Remove("news/b.txt");
        GeneratorRunResult result = session.Run();
        Assert.Equal("Cached Removed Cached", result.Reasons(TrackingNames.Analyze));
        Assert.Equal("Modified", result.Reasons(TrackingNames.Link));
        Assert.Equal(3, session.Analyses);
        Assert.Equal(CompiledOutput.Text(new GeneratorSession([Documents[0], Documents[2]]).Run()), CompiledOutput.Text(result));
    }

    [Fact]
    public void Adding_a_document_reads_no_other()
    {
        GeneratorSession session = new(Documents);
        session.Run();
        session.Add(new TestDocument("news/d.txt", "The lift cost 2 million euros."));
        GeneratorRunResult result = session.Run();
        Assert.Equal("Cached Cached Cached New", result.Reasons(TrackingNames.Analyze));
        Assert.Equal("Modified", result.Reasons(TrackingNames.Link));
        Assert.Equal(4, session.Analyses);
    }

    [Fact]
    public void Changing_the_class_name_analyzes_nothing()
    {
        GeneratorSession session = new(Documents);
        session.Run();
        session.SetProperty("FactumClass", "News");
        GeneratorRunResult result = session.Run();
        Assert.Equal("Cached", result.Reasons(TrackingNames.Link));
        Assert.Equal(3, session.Analyses);
        Assert.NotNull(session.Output.GetTypeByMetadataName("Newsroom.News"));
    }

    [Fact]
    public void One_document_among_a_thousand_is_read_again_alone()
    {
        TestDocument[] many = Enumerable.Range(0, 1000).Select(static i => new TestDocument("news/" + i + ".txt", "The bridge number " + i + " cost 12 million euros.")).ToArray();
        GeneratorSession session = new(many);
        session.Run();
        session.Save("news/500.txt", "The bridge number 500 cost 13 million euros.");
        string words = session.Run().Reasons(TrackingNames.Word);
        Assert.Equal(1001, session.Analyses);
        Assert.Single(words.Split(' '), reason => reason == "Modified");
        Assert.Equal(1000, words.Split(' ').Length);
    }

    private static void AssertAllCached(GeneratorRunResult result)
    {
        string[] again = result.TrackedSteps
            .Where(static step => TrackingNames.All.Contains(step.Key))
            .SelectMany(static step => step.Value.SelectMany(static run => run.Outputs).Select(output => step.Key + ": " + output.Reason))
            .Where(static reason => !reason.EndsWith("Cached", System.StringComparison.Ordinal))
            .ToArray();
        Assert.Empty(again);
        Assert.Equal("Cached", result.OutputReasons());
    }
}
