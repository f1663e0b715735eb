using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Factum.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Factum.Generator.Tests.Hostile;

/// <summary>Documents that try to break the generated code, or the patience of whoever waits for it.</summary>
public class HostileDocumentTests
{
    private static readonly string[] Poisons =
    [
        "\"", "\\", "\"\"\"", "\"\"\"\"\"\"", "'", "*/", "/*", "//", "{", "}", "{0}", "{{", "</summary>", "<see cref=\"X\"/>", "]]>", "<!--", "&", "&lt;", "#endif", "#pragma", "@", "$\"{1}\"",
        "\u2028", "\u2029", "\u0085", "\u202E", "\u2066", "\u200B", "\uFEFF", "\uD83D", "\uDE00", "\uD83D\uDE00", "\uFFFE", "\u00AD", "e\u0301\u0301\u0301", "\t", "\v", "\f", "\u00A0", "%s", "\\u0022", "\\x",
    ];

    private static readonly string[] Texts = [.. MakeTexts()];

    // By number: two texts that differ in half a surrogate pair would be one test to the runner, which writes texts down as UTF-8.
    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Texts.Length)];

    private static List<string> MakeTexts()
    {
        List<string> data = [];
        foreach (string poison in Poisons)
            data.Add("Anna " + poison + "Okafor" + poison + " gave 12 million euros to the " + poison + " Harbour" + poison + "Trust, " + poison + "said Tom Brandt on 3 May 2021" + poison + ".\n" + poison + "\n");
        data.Add(string.Concat(Poisons.Select(static poison => "Lena" + poison + " Moreau met " + poison + "Tom Brandt in Lisbon. ")));
        foreach (string keyword in new[] { "class", "event", "namespace", "string", "Facts", "System", "Factum", "Object", "ToString", "Equals", "GetHashCode", "GetType", "Count", "Item", "value", "global" })
            data.Add("Mr " + keyword + " gave 12 million euros to " + keyword + " Ltd. " + keyword + " met Mrs " + keyword + " in " + keyword + " City. The " + keyword + " bridge cost 3 million dollars.");
        data.Add("Anna-Maria Okafor gave 1 million euros to Anna Maria Okafor. ANNA MARIA OKAFOR met Anna_Maria Okafor. Annamaria Okafor gave 2 million euros to AnnaMaria Okafor.");
        data.Add("Élodie Brûlé gave 1 million euros to Elodie Brule. Łukasz Żółć met 王小明 and Владимир Орлов in Αθήνα. 3M paid 4 million dollars to 7-Eleven.");
        data.Add(new string('"', 2000) + new string('(', 2000) + new string('«', 2000));
        data.Add(string.Concat(Enumerable.Repeat("1 million euros ", 500)));
        return data;
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Output_compiles(int number)
    {
        string text = Texts[number];
        foreach (string language in (string[])["en", "fr"])
        {
            GeneratorSession session = new([new TestDocument("hostile.txt", text) { Language = language, Title = text.Split('\n')[0], Url = "javascript:\"*/" }]);
            GeneratorRunResult result = session.Run();
            Assert.Null(result.Exception);
            Assert.Empty(result.Diagnostics);
            Assert.NotEmpty(result.GeneratedSources);
            CompiledOutput.AssertCompiles(session.Output);
        }
    }

    [Theory]
    [InlineData("seeds/a'b ’ # ! & ; = @ % : $ « c.txt")]
    [InlineData("seeds/con.txt")]
    [InlineData("seeds/\"*/\".txt")]
    [InlineData("seeds/ .txt")]
    public void A_documents_path_may_be_anything(string path)
    {
        GeneratorSession session = new([new TestDocument(path, "The bridge cost 12 million euros. Anna Okafor met Tom Brandt."), new TestDocument(path.ToUpperInvariant(), "The tunnel cost 3 million euros.")]);
        GeneratorRunResult result = session.Run();
        Assert.Null(result.Exception);
        CompiledOutput.AssertCompiles(session.Output);
    }

    [Fact]
    public void Binary_is_refused()
    {
        byte[] bytes = new byte[100_000];
        new Random(7).NextBytes(bytes);
        GeneratorRunResult result = new GeneratorSession([new TestDocument("image.png", Encoding.UTF8.GetString(bytes))]).Run();
        Assert.Equal("FACT0002", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void Five_megabytes_in_one_line_are_over_the_limit() =>
        Assert.Equal("FACT0003", Assert.Single(new GeneratorSession([new TestDocument("long.txt", LongLine(sentences: 47_000))]).Run().Diagnostics).Id);

    [Theory]
    [InlineData("mixed")]
    [InlineData("one word")]
    [InlineData("no space")]
    [InlineData("digits")]
    [InlineData("commas")]
    public void A_long_line_is_read_where_the_project_wants_it(string kind)
    {
        string text = kind switch
        {
            "one word" => string.Concat(Enumerable.Repeat("word ", 100_000)),
            "no space" => new string('x', 5_000_000),
            "digits" => new string('9', 5_000_000),
            "commas" => string.Concat(Enumerable.Repeat("Anna, ", 100_000)),
            _ => LongLine(sentences: 2_000),
        };
        GeneratorSession session = new([new TestDocument("long.txt", text)], properties: new Dictionary<string, string> { ["FactumMaxDocumentLength"] = "10000000" });
        GeneratorRunResult result = session.Run();
        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        CompiledOutput.AssertCompiles(session.Output);
    }

    private static string LongLine(int sentences) => string.Concat(Enumerable.Repeat("On Tuesday the council paid 12 million euros, Anna Okafor said, and nobody from the Harbour Trust objected. ", sentences));
}
