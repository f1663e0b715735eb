using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factum.Extraction;
using Factum.Generator.Documents;
using Factum.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using Xunit;
using RoslynLocation = Microsoft.CodeAnalysis.Location;

namespace Factum.Generator.Tests.Diagnostics;

/// <summary>What is said of a document that cannot be read as it stands, and where.</summary>
public class DocumentDiagnosticTests
{
    private static readonly TestDocument Good = new("good.txt", "The bridge cost 12 million euros.");

    [Theory]
    [InlineData("", "FACT0001", "(1,1)-(1,1)", "'bad.txt' is empty")]
    [InlineData(" \t\r\n ", "FACT0001", "(1,1)-(1,1)", "'bad.txt' is empty")]
    [InlineData("Le pr\uFFFDsident", "FACT0002", "(1,6)-(1,7)", "'bad.txt' is not text: U+FFFD stands here; it was written in another encoding than it was read in; save it as UTF-8")]
    [InlineData("One line.\r\nTwo\0lines.", "FACT0002", "(2,4)-(2,5)", "'bad.txt' is not text: U+0000 stands here; it is a binary file, or UTF-16 without a byte order mark; save it as UTF-8")]
    [InlineData("a\nb\u001b[1m", "FACT0002", "(2,2)-(2,3)", "'bad.txt' is not text: U+001B stands here; it is a binary file, or holds control characters; remove them")]
    [InlineData(null, "FACT0008", "(1,1)-(1,1)", "'bad.txt' cannot be read")]
    public void Unreadable_document(string? text, string id, string place, string message)
    {
        Diagnostic diagnostic = Only(new TestDocument("bad.txt", text));
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(place, Place(diagnostic.Location));
        Assert.Equal("/work/Newsroom/bad.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(message, diagnostic.GetMessage(null));
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
    }

    [Fact]
    public void Too_large_document()
    {
        Diagnostic diagnostic = Only(new TestDocument("bad.txt", "12345\n6789"), ("FactumMaxDocumentLength", "8"));
        Assert.Equal("FACT0003", diagnostic.Id);
        Assert.Equal("(2,3)-(2,3)", Place(diagnostic.Location));
        Assert.Equal("'bad.txt' has 10 characters and the limit is 8; split it, or set the property FactumMaxDocumentLength", diagnostic.GetMessage(null));
    }

    [Fact]
    public void A_document_of_the_limit_is_read()
    {
        GeneratorSession session = new([new TestDocument("a.txt", "12345678")], properties: new Dictionary<string, string> { ["FactumMaxDocumentLength"] = "8" });
        Assert.Empty(session.Run().Diagnostics);
    }

    [Fact]
    public void Unknown_language()
    {
        Diagnostic diagnostic = Only(new TestDocument("bad.txt", "Guten Tag.") { Language = "de" });
        Assert.Equal("FACT0004", diagnostic.Id);
        Assert.Equal("'bad.txt' has the Language 'de'; known are: en, fr", diagnostic.GetMessage(null));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("fr-CA")]
    [InlineData("EN")]
    [InlineData("")]
    [InlineData(null)]
    public void Known_language(string? language) =>
        Assert.Empty(new GeneratorSession([new TestDocument("a.txt", "Hello.") { Language = language }]).Run().Diagnostics);

    [Theory]
    [InlineData("24/07/2025")]
    [InlineData("2025-02-30")]
    [InlineData("yesterday")]
    [InlineData("2025-7-4")]
    public void Published_that_is_no_date(string published)
    {
        List<DateTime?> seen = [];
        GeneratorRunResult result = Run([new TestDocument("bad.txt", "The bridge cost 12 million euros.") { Published = published }], (source, cancellation) =>
        {
            seen.Add(source.Published);
            return FactExtractor.ReadDocument(source, cancellation);
        });
        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("FACT0005", diagnostic.Id);
        Assert.Contains("'" + published + "'", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Null(Assert.Single(seen));
    }

    [Theory]
    [InlineData("2025-07-24", "2025-07-24")]
    [InlineData(" 2025-07-24 ", "2025-07-24")]
    [InlineData("2025-07-24T23:30", "2025-07-24")]
    [InlineData("2025-07-24T23:30:00Z", "2025-07-24")]
    [InlineData("2025-07-24T00:30:00+02:00", "2025-07-24")]
    [InlineData("2024-02-29", "2024-02-29")]
    public void Published_that_is_a_date(string published, string day) =>
        Assert.Equal(day, PublicationDate.Parse(published)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Failure_in_one_document_is_a_diagnostic_and_loses_no_other()
    {
        GeneratorRunResult result = Run([new TestDocument("bad.txt", "Anything."), Good], static (source, cancellation) =>
            source.Path == "bad.txt" ? throw new InvalidOperationException("first\r\nsecond") : FactExtractor.ReadDocument(source, cancellation));
        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("FACT0007", diagnostic.Id);
        Assert.Equal("'bad.txt' could not be analyzed: InvalidOperationException: first second", diagnostic.GetMessage(null));
        Assert.Equal(CompiledOutput.Text(new GeneratorSession([Good]).Run()), CompiledOutput.Text(result));
    }

    [Fact]
    public void Cancellation_is_no_failure()
    {
        using System.Threading.CancellationTokenSource source = new();
        GeneratorSession session = new([Good], read: (document, cancellation) =>
        {
            source.Cancel();
            return FactExtractor.ReadDocument(document, cancellation);
        });
        Assert.ThrowsAny<OperationCanceledException>(() => session.Run(source.Token));
    }

    [Fact]
    public void Bad_documents_lose_nothing_of_the_good_one()
    {
        GeneratorRunResult result = new GeneratorSession(
        [
            new TestDocument("a.txt", ""), new TestDocument("b.txt", null), new TestDocument("c.txt", "\0"), Good, new TestDocument("z.txt", "Hallo.") { Language = "xx" },
        ]).Run();
        Assert.Equal(["FACT0001", "FACT0008", "FACT0002", "FACT0004"], result.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Equal(CompiledOutput.Text(new GeneratorSession([Good]).Run()), CompiledOutput.Text(result));
    }

    [Fact]
    public void Two_documents_that_contradict_each_other()
    {
        GeneratorRunResult result = new GeneratorSession(
        [
            new TestDocument("a.txt", "Blue Lake Group bought Fern Bank for 12 million euros."),
            new TestDocument("b.txt", "It was a quiet week.\nBlue Lake Group bought Fern Bank for 15 million euros."),
        ]).Run();
        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("FACT0010", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal("Acquisition (Blue Lake Group, Fern Bank): Amount '15 million euros' here, Amount '12 million euros' in 'a.txt', line 1", diagnostic.GetMessage(null));
        Assert.Equal(("/work/Newsroom/b.txt", 1), (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Equal("/work/Newsroom/a.txt", Assert.Single(diagnostic.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public void Two_documents_of_one_name()
    {
        GeneratorRunResult result = new GeneratorSession([new TestDocument("/elsewhere/x.txt", "One."), new TestDocument("/otherwise/x.txt", "Two.")]).Run();
        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("FACT0006", diagnostic.Id);
        Assert.Equal("/otherwise/x.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal("/elsewhere/x.txt", Assert.Single(diagnostic.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public void A_file_named_twice_is_read_once()
    {
        TestDocument document = new("/elsewhere/x.txt", "The bridge cost 12 million euros.");
        GeneratorRunResult result = new GeneratorSession([document, Good, document]).Run();
        Assert.Empty(result.Diagnostics);
        Assert.Equal(CompiledOutput.Text(new GeneratorSession([document, Good]).Run()), CompiledOutput.Text(result));
    }

    [Theory]
    [InlineData("FactumNamespace", "1.2", "The property FactumNamespace is '1.2', which is not a namespace; 'Newsroom' is used")]
    [InlineData("FactumClass", "My Facts", "The property FactumClass is 'My Facts', which is not an identifier; 'Facts' is used")]
    [InlineData("FactumClass", "class", "The property FactumClass is 'class', which is not an identifier; 'Facts' is used")]
    [InlineData("FactumMaxDocumentLength", "-1", "The property FactumMaxDocumentLength is '-1', which is not a whole number above zero; '1000000' is used")]
    [InlineData("FactumMaxDocumentLength", "1e3", "The property FactumMaxDocumentLength is '1e3', which is not a whole number above zero; '1000000' is used")]
    public void Setting_that_makes_no_sense(string property, string value, string message)
    {
        GeneratorSession session = new([Good], properties: new Dictionary<string, string> { [property] = value });
        Diagnostic diagnostic = Assert.Single(session.Run().Diagnostics);
        Assert.Equal("FACT0009", diagnostic.Id);
        Assert.Equal(message, diagnostic.GetMessage(null));
        Assert.Equal(RoslynLocation.None, diagnostic.Location);
        Assert.NotNull(session.Output.GetTypeByMetadataName("Newsroom.Facts"));
    }

    [Fact]
    public void Every_diagnostic_says_what_it_is_about()
    {
        string[] titles = Generator.Diagnostics.DiagnosticDescriptors.All.Select(static descriptor => descriptor.Title.ToString(CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(titles.Length, titles.Distinct().Count());
        Assert.All(Generator.Diagnostics.DiagnosticDescriptors.All, static descriptor => Assert.Contains("{0}", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    private static Diagnostic Only(TestDocument document, params (string Name, string Value)[] properties) =>
        Assert.Single(new GeneratorSession([document], properties: properties.ToDictionary(static property => property.Name, static property => property.Value)).Run().Diagnostics);

    private static GeneratorRunResult Run(TestDocument[] documents, DocumentEngine.Reading read) => new GeneratorSession(documents, read: read).Run();

    private static string Place(RoslynLocation location)
    {
        FileLinePositionSpan span = location.GetLineSpan();
        return FormattableString.Invariant($"({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})-({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})");
    }
}
