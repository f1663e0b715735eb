using System.Linq;
using Factum.Extraction.Corpora;
using Factum.Generator.Emission;
using Factum.Generator.Wording;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Factum.Generator.Tests.Emission;

public sealed class CompilationTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, true)]
    [InlineData(LanguageVersion.CSharp8, false)]
    [InlineData(LanguageVersion.CSharp8, true)]
    [InlineData(LanguageVersion.CSharp9, true)]
    [InlineData(LanguageVersion.CSharp10, false)]
    [InlineData(LanguageVersion.CSharp12, true)]
    [InlineData(LanguageVersion.Latest, false)]
    [InlineData(LanguageVersion.Latest, true)]
    [InlineData(LanguageVersion.Preview, false)]
    public void Compiles_in_every_language_version_without_a_warning(LanguageVersion version, bool netStandard)
        => EmittedCode.Compile(InventedNews.Corpus, version: version, netStandard: netStandard);

    [Fact]
    public void Compiles_for_documents_that_state_nothing()
    {
        EmittedCode.Compile(new Corpus([], [], [], [], [], []));
        EmittedCode.Compile(new Corpus(new(new CorpusDocument("a.txt", "fr", null, "A \"title\"", "https://example.org/a?b=c&d")), [], [], [], [], []));
    }

    [Theory]
    [InlineData("", "Facts")]
    [InlineData("My_App.class.Sub-Module.3D", "Facts")]
    [InlineData("Factum.Consumer", "News Facts")]
    [InlineData("System.Newsroom", "class")]
    [InlineData("Newsroom", "People")]
    [InlineData("Newsroom", "All")]
    [InlineData("Newsroom", "Person")]
    [InlineData("", "Factum")]
    [InlineData("Corpus", "Corpus")]
    [InlineData(" ", "")]
    public void Any_namespace_and_class_name_compiles(string name, string className)
    {
        EmittedCode.Compile(InventedNews.Corpus, new EmitOptions(name, className), LanguageVersion.CSharp8);
        EmittedCode.Compile(InventedNews.Corpus, new EmitOptions(name, className) { IsPublic = true });
    }

    [Fact]
    public void Types_of_the_consumer_may_have_the_names_of_the_librarys()
        => EmittedCode.Compile(InventedNews.Corpus, code: """
            namespace Newsroom
            {
                class Person { } class Organization { } class Evidence { } class Money { } class Attestation { } class Fact { } class Donation { } class Corpus { }
                class Sentences { } class Currency { } class Certainty { } class Amount { } class LazyCollection<T> { } class Meeting { } class System { } class Generated { }
            }
            class Bound { } class Polarity { } class Phrase { }
            """);

    [Fact]
    public void Files_are_one_a_kind_and_one_a_document_with_short_names()
    {
        string[] names = SourceEmitter.Emit(CorpusWording.Of(InventedNews.Corpus), new EmitOptions("Newsroom", "Facts")).Select(file => file.HintName).ToArray();
        Assert.Equal(
            ["Facts.g.cs", "Facts.People.g.cs", "Facts.Organizations.g.cs", "Facts.Places.g.cs", "Facts.Products.g.cs", "Facts.Amounts.g.cs", "Facts.Donations.g.cs", "Facts.Meetings.g.cs",
            "Facts.Statements.g.cs", "Facts.Denials.g.cs", "Facts.Positions.g.cs", "Facts.Ownerships.g.cs", "Facts.Costs.g.cs", "Facts.Documents.g.cs", "Facts.Sentences.g.cs",
            "Facts.Documents.Document001A.g.cs", "Facts.Documents.Document002B.g.cs"],
            names);
    }

    [Fact]
    public void Sentences_stand_once_in_the_source()
    {
        string text = EmittedCode.Compile(InventedNews.Corpus).Text;
        Assert.Single(text.Split("\nAda Lind owns Blue Lake Foundry.\n").Skip(1));
        Assert.DoesNotContain("\r", text);
    }

    [Fact]
    public void Same_corpus_gives_same_bytes()
        => Assert.Equal(SourceEmitter.Emit(CorpusWording.Of(InventedNews.Corpus), new EmitOptions("N", "Facts")), SourceEmitter.Emit(CorpusWording.Of(InventedNews.Corpus), new EmitOptions("N", "Facts")));
}
