using System.Collections.Generic;
using Factum.Extraction;
using Factum.Extraction.Documents;
using Factum.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Factum.Generator.Tests.Settings;

/// <summary>What a project says of its documents and of the code that it wants.</summary>
public class ProjectSettingTests
{
    private static readonly TestDocument Document = new("seeds/a.txt", "The bridge cost 12 million euros.");

    private static readonly Dictionary<string, string> Referenced = new() { ["FactumIsReferenced"] = "true" };

    [Theory]
    [InlineData("RootNamespace", "Daily.News", "Daily.News.Facts")]
    [InlineData("RootNamespace", "My-App.2024", "My_App._2024.Facts")]
    [InlineData("RootNamespace", "Acme.event", "Acme.event.Facts")]
    [InlineData("FactumNamespace", "Other.Place", "Other.Place.Facts")]
    [InlineData("FactumClass", "Known", "Newsroom.Known")]
    public void Names_the_root_class(string property, string value, string type)
    {
        GeneratorSession session = new([Document], properties: new Dictionary<string, string> { [property] = value });
        Assert.Empty(session.Run().Diagnostics);
        CompiledOutput.AssertCompiles(session.Output);
        Assert.NotNull(session.Output.GetTypeByMetadataName(type));
    }

    [Theory]
    [InlineData("false")]
    [InlineData("False")]
    public void The_switch_turns_everything_off(string value)
    {
        GeneratorSession session = new([Document, new TestDocument("bad.txt", "")], properties: new Dictionary<string, string> { ["FactumEnabled"] = value });
        var result = session.Run();
        Assert.Empty(result.GeneratedSources);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(0, session.Analyses);
    }

    [Theory]
    [InlineData("true", "false")]
    [InlineData("false", "true")]
    [InlineData("", "")]
    public void A_project_that_has_the_package_through_another_or_switches_it_off_gets_nothing(string isReferenced, string isEnabled)
    {
        var result = new GeneratorSession([], properties: new Dictionary<string, string> { ["FactumIsReferenced"] = isReferenced, ["FactumEnabled"] = isEnabled }).Run();
        Assert.Empty(result.GeneratedSources);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Without_documents_the_root_class_is_there_and_empty()
    {
        GeneratorSession session = new([], properties: Referenced, code: "namespace Newsroom; internal static class Use { internal static int People => Facts.People.Count + Facts.All.Count; }");
        Diagnostic diagnostic = Assert.Single(session.Run().Diagnostics);
        Assert.Equal("FACT0011", diagnostic.Id);
        Assert.Equal("No FactSource item names a file that exists, so that 'Facts' is empty; a project that wants none sets the property FactumEnabled to false", diagnostic.GetMessage(null));
        CompiledOutput.AssertCompiles(session.Output);
        Assert.Empty(CompiledOutput.Evaluate(session.Output, "Newsroom.Facts", "All"));
    }

    [Fact]
    public void The_last_document_takes_its_names_with_it_and_leaves_the_class()
    {
        GeneratorSession session = new([Document], properties: Referenced, code: "namespace Newsroom; internal static class Use { internal static object Cost => Facts.Amounts.Bridge; }");
        session.Run();
        CompiledOutput.AssertCompiles(session.Output);
        session.Remove("seeds/a.txt");
        Assert.Equal("FACT0011", Assert.Single(session.Run().Diagnostics).Id);
        Diagnostic error = Assert.Single(session.Output.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("CS1061", error.Id);
        Assert.Contains("'Bridge'", error.GetMessage(null), System.StringComparison.Ordinal);
        session.Add(Document);
        Assert.Empty(session.Run().Diagnostics);
        CompiledOutput.AssertCompiles(session.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("false")]
    public void Other_additional_files_are_left_alone(string factSource)
    {
        GeneratorSession session = new([Document with { FactSource = factSource }]);
        Assert.Empty(session.Run().GeneratedSources);
        Assert.Equal(0, session.Analyses);
    }

    [Fact]
    public void Metadata_reaches_the_engine()
    {
        DocumentSource? seen = null;
        new GeneratorSession(
            [Document with { Language = "fr", Published = "2025-07-24", Title = "A bridge", Url = "https://example.org/a?b=c#d" }],
            read: (source, cancellation) => FactExtractor.ReadDocument(seen = source, cancellation)).Run();
        Assert.Equal(
            new DocumentSource("seeds/a.txt", Document.Text!) { Language = "fr", Published = new(2025, 7, 24), Title = "A bridge", Url = "https://example.org/a?b=c#d" },
            seen);
    }
}
