using System.Globalization;
using System.Linq;
using System.Threading;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities;
using Xunit;

namespace Factum.Extraction.Tests.Quantities;

/// <summary>Counts, percentages, parts, ranks and measures: what each language's grammar must read, and what it must not.</summary>
public class NumberExamples
{
    [Theory]
    [InlineData("L'usine supprime 320 emplois.", "320 emplois = Count 320 emplois Exact")]
    [InlineData("auprès de 236 000 donateurs", "236 000 donateurs = Count 236000 donateurs Exact")]
    [InlineData("plus de huit tonnes de poissons", "huit tonnes = Measure 8 t MoreThan")]
    [InlineData("une soixantaine d’édifices", "une soixantaine d’édifices = Count 60 édifices About")]
    [InlineData("29 millions d'habitants", "29 millions d'habitants = Count 29000000 habitants Exact")]
    [InlineData("34 % des parts, en hausse de 8,5 %", "34 % = Percentage 34 % Exact; 8,5 % = Percentage 8.5 % Exact")]
    [InlineData("Les deux tiers des salariés", "deux tiers = Fraction 0.6667  Exact")]
    [InlineData("un sur trois vote", "un sur trois = Fraction 0.3333  Exact")]
    [InlineData("le troisième mandat", "troisième = Ordinal 3  Exact")]
    [InlineData("un four à 400 °C et une unité de 10 MWh", "400 °C = Measure 400 °C Exact; 10 MWh = Measure 10 MWh Exact")]
    [InlineData("un vent glacial et une pluie fine", "")]
    [InlineData("Un Boeing 747, la RN 12, l'article 9, le 01 42 34 56 78, score de 3-1", "")]
    public void French_numbers(string text, string expected) => Assert.Equal(expected, Read("fr", text));

    [Theory]
    [InlineData("It employs some 5,300 people.", "5,300 people = Count 5300 people About")]
    [InlineData("up to 700 workers", "700 workers = Count 700 workers AtMost")]
    [InlineData("10 to 15 officers", "10 to 15 officers = Count 10..15 officers Between")]
    [InlineData("The 310-kilogram spacecraft", "310-kilogram = Measure 310 kg Exact")]
    [InlineData("revenue up 6%, 8.25 percent", "6% = Percentage 6 % Exact; 8.25 percent = Percentage 8.25 % Exact")]
    [InlineData("More than half of voters", "half = Fraction 0.5  MoreThan")]
    [InlineData("one in five Americans", "one in five = Fraction 0.2  Exact")]
    [InlineData("the third quarter", "third = Ordinal 3  Exact")]
    [InlineData("he is 5 feet 2 inches tall", "5 feet 2 inches = Measure 5.1667 ft Exact")]
    [InlineData("the 9/11 attacks, 24/7 service, a 50-50 split", "")]
    [InlineData("3/4 of a cup", "3/4 = Fraction 0.75  Exact")]
    [InlineData("That one is good; a vote, an hour", "")]
    [InlineData("Boeing 747, Route 66, version 2.1.4, 11:14, a 112-105 win", "")]
    [InlineData("see https://www.test.com/search?q=30%25%2020%", "")]
    public void English_numbers(string text, string expected) => Assert.Equal(expected, Read("en", text));

    private static string Read(string language, string text) =>
        string.Join("; ", QuantityReader.ReadAmounts(text, LanguagePacks.Find(language)!, default, CancellationToken.None).Numbers.Select(n =>
            string.Create(CultureInfo.InvariantCulture, $"{n.Range.Of(text)} = {n.Kind} {n.Value:0.####}{(n.Upper is { } upper ? ".." + upper.ToString("0.####", CultureInfo.InvariantCulture) : "")} {n.Unit} {n.Bound}")));
}
