using System.Linq;
using Factum.Extraction.Corpora;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Factum.Generator.Emission;
using Factum.Generator.Wording;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Factum.Generator.Tests.Emission;

/// <summary>Words that try to break out of the literals, comments and names that they are written into.</summary>
public sealed class HostileCorpusTests
{
    private static readonly string[] Words =
    [
        "\"", "\\", "\"\"\"", "*/", "/*", "//", "{0}", "</summary>", "<see cref=\"X\"/>", "]]>", "<!--", "&", "\u2028", "\u2029", "\u0085", "\r\n", "\n", "\0", "\u0001", "\u001A", "\u202E", "\u2066", "\u200B",
        "\uFEFF", "\uD83D", "\uDE00", "\uD83D\uDE00", "\uFFFE", "\uFFFF", "\u00AD", "e\u0301\u0301", "\u00A0", "#endif", "#pragma warning restore", "\"; } } class Injected { static int x = \"", "class", "int", "@x", "$\"{1}\"",
        "|", ";", "a|b;c", "#1", "$0", "@Date Exact 2025 x", "\\e", "\\u0041", " ", "0 0 1 1 x", "𝒜𝒷", "١٢٣", "ﬁ", "İ", "ı", "ß", "日本", "अनुच्छेद", "",
    ];

    [Theory]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.Latest)]
    public void Whatever_the_words_the_code_compiles_and_says_them(LanguageVersion version)
    {
        Corpus corpus = CorpusBuilder.Build(Words.Select((word, i) => new StatingText("news/" + word + i + ".txt",
            new Stated("Donation", "Ada " + word + " gave.", ("Donor", new Named(EntityKind.Person, word)), ("Recipient", word), ("Amount", new Sum(-1.5m, word))) { AmountOf = word, Trigger = word, Source = word },
            new Stated("Statement", word, ("Speaker", new Named(EntityKind.Organization, word + " " + word)), ("Quote", word)),
            new Stated("Meeting", word + word, ("Participant", word), ("Time", new When(TimexType.Date, word)), ("Duration", new When(TimexType.Duration, word, Bound.Between))),
            new Stated(word, word, (word, word)))).ToArray());
        EmittedCode code = EmittedCode.Compile(corpus, version: version);
        Assert.Empty(code.Compilation.GetSymbolsWithName("Injected"));
        Assert.All(code.Files, file => Assert.DoesNotContain(file.Source, c => c is '\u202E' or '\u2066' or '\u2028' or '\u200B' or '\uFEFF' or '\0' || (char.IsControl(c) && c != '\n')));
        var assembly = code.Load();
        string[] quotes = ((System.Collections.Generic.IReadOnlyList<Statement>)EmittedCode.Evaluate(assembly, "Statements")!).Select(statement => statement.Quote!).ToArray();
        Assert.Equal(Words.Order(System.StringComparer.Ordinal), quotes.Order(System.StringComparer.Ordinal));
        foreach (Donation donation in (System.Collections.Generic.IReadOnlyList<Donation>)EmittedCode.Evaluate(assembly, "Donations")!)
        {
            string word = donation.Evidence[0].Trigger;
            Assert.Contains(word, Words);
            Assert.Equal("Ada " + word + " gave.", donation.Evidence[0].Quote);
            Assert.Equal((word, word, word), (donation.Donor!.Name, donation.Recipient!.Name, donation.Source!.Name));
            Assert.Equal((-1.5m, word), (donation.Amount!.Value.Amount, donation.Amount.Of!.Name));
            Assert.StartsWith("news/" + word, donation.Evidence[0].Document.Path, System.StringComparison.Ordinal);
        }

        foreach (Meeting meeting in (System.Collections.Generic.IReadOnlyList<Meeting>)EmittedCode.Evaluate(assembly, "Meetings")!)
            Assert.Equal((meeting.Participants[0].Name, meeting.Participants[0].Name, Bound.About), (meeting.Time!.Value, meeting.Duration!.Value, meeting.Duration.Bound));
    }

    [Fact]
    public void A_document_of_one_line_of_five_megabytes_stays_within_what_an_assembly_holds()
    {
        string line = new('x', 5_000_000);
        Corpus corpus = CorpusBuilder.Build([.. Enumerable.Range(0, 4).Select(i => new StatingText(i + ".txt", new Stated("Denial", line + i, ("Denier", "x")) { Trigger = "x" }))]);
        Assert.True(EmittedCode.Compile(corpus).Text.Length < 300_000);
    }

    [Fact]
    public void Many_long_quotes_stay_within_what_an_assembly_holds()
    {
        string quote = string.Concat(Enumerable.Repeat("We did it; we said so. ", 500));
        Corpus corpus = CorpusBuilder.Build(new StatingText("a.txt", [.. Enumerable.Range(0, 1_500).Select(i => new Stated("Statement", "S " + i, ("Speaker", "x"), ("Quote", i + quote)))]));
        Assert.True(EmittedCode.Compile(corpus).Text.Length < 9_000_000);
    }

    [Fact]
    public void Hint_names_are_safe_and_differ_in_more_than_case()
    {
        Corpus corpus = CorpusBuilder.Build(new StatingText("a.txt", new Stated("Denial", "x", ("Denier", "x"))));
        string[] names = SourceEmitter.Emit(CorpusWording.Of(corpus), new EmitOptions("N", "Fäcts’" + new string('é', 300))).Select(file => file.HintName).ToArray();
        Assert.All(names, name => Assert.Matches("^[A-Za-z0-9._]{1,90}$", name));
        Assert.Equal(names.Length, names.Distinct(System.StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Facts_without_evidence_or_of_unknown_kinds_are_left_out()
    {
        Corpus corpus = InventedNews.Corpus;
        Corpus broken = corpus with { Facts = new([.. corpus.Facts.Select((fact, i) => i % 2 == 0 ? fact with { Evidence = [] } : fact with { Kind = i == 1 ? "Nothing" : fact.Kind })]), Contradictions = new(new Contradiction(0, 1, null)) };
        EmittedCode.Compile(broken);
    }
}
