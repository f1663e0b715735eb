using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Factum.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Factum.Generator.Tests.Pipeline;

/// <summary>An edit of one document leaves the files of the others as they were, so that an editor has most of the generated code read already.</summary>
public sealed class EditedDocumentTests
{
    private const string First = "Anna Okafor, chief executive of Blue Lake, gave 2 million euros to the Harbour Trust.";

    private static readonly TestDocument[] Newsroom =
    [
        new("news/a.txt", First),
        new("news/b.txt", "Skyhook Foods acquired Brandt Shipping for 30 million dollars. Tom Brandt met Lena Moreau in Lisbon."),
        new("news/c.txt", "The bridge cost 12 million euros. Igor Duval, who founded Ferrier Optics, said that it was safe."),
    ];

    [Theory]
    [InlineData("Nils Keane gave 3 million euros to the Harbour Trust. " + First)]
    [InlineData(First + " Rosa Silva and Nils Keane met in Oslo. Blue Lake bought Keane Textiles for 7 million dollars.")]
    [InlineData("It rained all day.")]
    public void The_other_documents_files_stay(string edited)
    {
        GeneratorSession session = new(Newsroom);
        Dictionary<string, string> before = Files(session);
        session.Save("news/a.txt", edited);
        Dictionary<string, string> after = Files(session);
        Assert.NotEqual(before["Facts.Documents.A.g.cs"], after["Facts.Documents.A.g.cs"]);
        Assert.Equal(before["Facts.Documents.B.g.cs"], after["Facts.Documents.B.g.cs"]);
        Assert.Equal(before["Facts.Documents.C.g.cs"], after["Facts.Documents.C.g.cs"]);
        Assert.Contains("SkyhookFoods", after["Facts.Documents.B.g.cs"]);
        Assert.Empty(session.Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToImmutableArray());
    }

    [Fact]
    public void Many_documents_share_few_files_of_which_an_edit_changes_one()
    {
        TestDocument[] documents = [.. Enumerable.Range(0, 70).Select(static i => new TestDocument("news/" + i + ".txt", "Bridge" + (char)('a' + (i % 26)) + (char)('a' + (i / 26)) + " Foods was founded in 1998."))];
        GeneratorSession session = new(documents);
        Dictionary<string, string> before = Files(session);
        Assert.InRange(before.Keys.Count(static name => name.StartsWith("Facts.Documents.Part", System.StringComparison.Ordinal)), 2, 36);
        session.Save("news/7.txt", documents[7].Text + " It employs 300 people.\n\nBridgehg Foods owns Harbour Textiles.");
        Dictionary<string, string> after = Files(session);
        Assert.Single(before.Keys, name => name.StartsWith("Facts.Documents.Part", System.StringComparison.Ordinal) && before[name] != after[name]);
        Assert.Empty(session.Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToImmutableArray());
    }

    private static Dictionary<string, string> Files(GeneratorSession session) => session.Run().GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());
}
