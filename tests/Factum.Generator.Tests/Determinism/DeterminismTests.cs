using System;
using System.Globalization;
using System.Linq;
using Factum.Generator.Tests.Running;
using Xunit;

namespace Factum.Generator.Tests.Determinism;

/// <summary>The same documents give the same bytes: in any culture, folder and order, with any line ends.</summary>
public class DeterminismTests
{
    private static readonly TestDocument[] Documents =
    [
        new("seeds/i.txt", "INGRID ISAKSEN gave 1,5 million euros to the Iris Institute on 14 July 2023.\n\nIn Istanbul, she met Igor Ilić for more than 2 hours."),
        new("seeds/İ.txt", "Igor Ilić a versé 2,5 millions d’euros à l’Institut Iris le 3 mai 2022.\nLa réunion a duré plus d’une heure.\n") { Language = "fr", Published = "2022-05-05" },
        new("seeds/j.txt", "The Iris Institute paid $1.25 billion for Isaksen Industries. Prices rose 12 percent.") { Title = "Iris", Url = "https://example.org/i" },
    ];

    private static readonly string Expected = Generate(Documents, "/work/Newsroom");

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("")]
    public void Culture_does_not_show(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture, uiBefore = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo culture = CultureInfo.GetCultureInfo(name);
            AssertIsReal(culture);
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            Assert.Equal(Expected, Generate(Documents, "/work/Newsroom"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = uiBefore;
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/home/somebody/très long/chemin")]
    [InlineData("C:/src")]
    public void Root_does_not_show(string root)
    {
        // A document that starts with '/' is absolute for the session, so a root of its own needs none.
        TestDocument[] rooted = Documents.Select(document => document with { }).ToArray();
        string generated = Generate(rooted, root.TrimEnd('/') + "/Newsroom");
        Assert.Equal(Expected, generated);
        Assert.DoesNotContain("somebody", generated, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Order_does_not_show(int seed)
    {
        TestDocument[] shuffled = [.. Documents];
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(Expected, Generate(shuffled, "/work/Newsroom"));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_do_not_show(string end) =>
        Assert.Equal(Expected, Generate(Documents.Select(document => document with { Text = document.Text!.Replace("\n", end, StringComparison.Ordinal) }).ToArray(), "/work/Newsroom"));

    [Fact]
    public void Threads_do_not_show()
    {
        string[] generated = new string[8];
        System.Threading.Tasks.Parallel.For(0, generated.Length, i => generated[i] = Generate(Documents, "/work/Newsroom"));
        Assert.All(generated, static text => Assert.Equal(Expected, text));
    }

    [Fact]
    public void Generated_files_have_line_feeds_alone() => Assert.DoesNotContain("\r", Expected, StringComparison.Ordinal);

    // On a machine without ICU all cultures are the invariant one, and the tests above would show nothing.
    private static void AssertIsReal(CultureInfo culture)
    {
        if (culture.Name == "tr-TR") Assert.Equal("İ", "i".ToUpper(culture));
        if (culture.Name == "fr-FR") Assert.Equal("1,5", 1.5.ToString(culture));
    }

    private static string Generate(TestDocument[] documents, string root) => CompiledOutput.Text(new GeneratorSession(documents, root).Run());
}
