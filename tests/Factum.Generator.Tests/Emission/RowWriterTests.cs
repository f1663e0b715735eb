using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Factum.Generator.Emission;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Factum.Generator.Tests.Emission;

/// <summary>Whatever stands in a document, the library reads it from a row as it was, and the literal around the rows is one literal.</summary>
public sealed class RowWriterTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(500);

    private static readonly Gen<string> Text =
        from parts in Gen.Frequency(
            (3, Gen.Elements("\"", "\"\"", "\\", "\\e", "\\u0041", "|", ";", "#", "$", "@", "@Date Exact", "#1", "\n", "\r\n", "\t", " ", "  ", "\0", "\u2028", "\u202E", "\uD83D", "\uDE00", "\uD83D\uDE00", "e\u0301", "\uFEFF", "\u00A0", "{0}", "\"; } } class Injected { } //")),
            (1, Gen.Elements("gave", "l’événement", "日本", "12", "")),
            (1, from code in Gen.Choose(0, char.MaxValue) select ((char)code).ToString(CultureInfo.InvariantCulture))).ListOf()
        select string.Concat(parts);

    [Fact]
    public void Words_are_read_as_they_were()
        => Prop.ForAll(Text.NonEmptyListOf().ToArbitrary(), texts =>
        {
            string[] words = [.. texts];
            Assert.Equal(words, Read(Rows(words)).Select(statement => statement.Quote));
            Assert.Equal(words.Select(word => (word, word, word)), Read(Rows(words)).Select(statement => (statement.Speaker!.Name, statement.Evidence[0].Trigger, statement.Source!.Name)));
            Assert.Equal(words.Select(word => (word, word)), Read(Rows(words)).Select(statement => (statement.Time!.Value, statement.Time.Text)));
            Assert.Equal(words, Read(Rows(words))[0].Evidence.Skip(1).Select(place => place.Trigger));
        }).Check(Config);

    [Fact]
    public void Sentences_are_read_as_they_were()
        => Prop.ForAll(Text.NonEmptyListOf().ToArbitrary(), texts =>
        {
            string sentences = Value(RowWriter.Literal(texts.Select(RowWriter.Line)));
            Corpus corpus = new(["|" + string.Join(";", Enumerable.Range(0, texts.Count()).Select(i => "0 " + i + " 1 1 x"))], sentences);
            Assert.Equal(texts, corpus.Statements[0].Evidence.Select(place => place.Quote));
        }).Check(Config);

    [Fact]
    public void A_literal_is_one_literal_of_what_can_be_seen()
        => Prop.ForAll(Text.NonEmptyListOf().ToArbitrary(), texts =>
        {
            string literal = RowWriter.Literal(texts.Select(RowWriter.Words));
            Assert.Equal(string.Join("\n", texts.Select(RowWriter.Words)), Value(literal));
            Assert.All(literal.EnumerateRunes(), rune => Assert.True(rune.Value == '\n' || CSharpText.IsVisible(Rune.GetUnicodeCategory(rune)) || rune.Value == ' ', rune.ToString()));
            Assert.Equal(literal, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(literal)));
        }).Check(Config);

    [Theory]
    [InlineData("a;b|c", "a\\u003Bb\\u007Cc")]
    [InlineData("#1 and #2", "\\u00231 and #2")]
    [InlineData("$5", "\\u00245")]
    [InlineData("a\\n\nb", "a\\u005Cn\\u000Ab")]
    [InlineData("200\u00A0millions", "200\\u00A0millions")]
    [InlineData("", "\\e")]
    public void What_rows_would_mistake_is_escaped(string text, string row) => Assert.Equal(row, RowWriter.Words(text));

    [Fact]
    public void Empty_fields_at_the_end_are_left_out() => Assert.Equal("|a||b", RowWriter.Row(["", "a", "", "b", "", ""]));

    private static string[] Rows(string[] words) =>
    [
        .. words.Select((word, i) => RowWriter.Row(
        [
            string.Empty, "0 0 1 1 " + RowWriter.Words(word) + (i == 0 ? ";" + RowWriter.Items(words.Select(other => "0 0 1 1 " + RowWriter.Words(other))) : string.Empty), RowWriter.Words(word), string.Empty,
            RowWriter.Words(word), string.Empty, RowWriter.Words(word), "@Date Exact " + RowWriter.Word(word) + " " + RowWriter.Words(word),
        ])),
    ];

    private static IReadOnlyList<Statement> Read(string[] rows) => new Corpus(rows, string.Empty).Statements;

    /// <summary>What the compiler takes a literal for.</summary>
    private static string Value(string literal)
    {
        ExpressionSyntax expression = SyntaxFactory.ParseExpression(literal, options: new CSharpParseOptions(LanguageVersion.CSharp8), consumeFullText: true);
        Assert.Empty(expression.GetDiagnostics());
        return Assert.IsType<LiteralExpressionSyntax>(expression).Token.ValueText;
    }

    /// <summary>Statements as generated code has them.</summary>
    private sealed class Corpus
    {
        private readonly FactIndex index;

        public Corpus(string[] rows, string sentences)
        {
            Statements = new Collection<Statement>(
                rows, row => new Statement(row.Attestation(), row.Filler<Entity>(0), row.Filler<Entity>(1), row.Filler<string>(2), row.Filler<TimeReference>(3)), () => index!);
            Documents = new Collection<IndexedDocument>(["a.txt|en"], row => new IndexedDocument(row, () => sentences), () => index!);
            index = new FactIndex(new Concatenation<Fact>(Statements), [], [], Documents);
        }

        public Collection<Statement> Statements { get; }

        public Collection<IndexedDocument> Documents { get; }
    }

    private sealed class Collection<T>(string[] rows, Func<CorpusRow, T> build, Func<FactIndex> index) : LazyCollection<T>(rows.Length, rows.Length, index)
        where T : class
    {
        protected override string Rows(int piece) => Value(RowWriter.Literal(rows));

        protected override T Build(int index, CorpusRow row) => build(row);
    }
}
