using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Factum.Generator.Tests.Running;

namespace Factum.Benchmarks.Generator;

/// <summary>A thousand short articles about invented people and companies, the same in every run.</summary>
internal static class GeneratedNewsroom
{
    private static readonly string[] GivenNames = ["Anna", "Tom", "Lena", "Igor", "Maya", "Paul", "Clara", "Nils", "Rosa", "Emil", "Inès", "Hugo", "Salma", "Oscar", "Vera", "Louis"];
    private static readonly string[] FamilyNames = ["Okafor", "Brandt", "Moreau", "Lindqvist", "Castellan", "Ferrier", "Duval", "Hartmann", "Novak", "Silva", "Keane", "Marchetti", "Oduya", "Petrov", "Rahimi", "Tanaka"];
    private static readonly string[] Trades = ["Robotics", "Energy", "Shipping", "Foods", "Textiles", "Airways", "Pharma", "Optics", "Steel", "Media"];
    private static readonly string[] Cities = ["Lisbon", "Oslo", "Lyon", "Turin", "Ghent", "Cork", "Basel", "Bergen"];

    /// <summary>The articles; about five sentences and 450 characters each.</summary>
    public static IReadOnlyList<TestDocument> Documents(int count) => Enumerable.Range(0, count).Select(static i => new TestDocument(Name(i), Article(i)) { Language = "en", Published = "2025-07-24" }).ToArray();

    /// <summary>The path of an article.</summary>
    public static string Name(int index) => "articles/" + index.ToString("0000", CultureInfo.InvariantCulture) + ".txt";

    /// <summary>An article; its version changes one amount.</summary>
    public static string Article(int index, int version = 0)
    {
        Random random = new(index);
        string Pick(string[] from) => from[random.Next(from.Length)];
        string chief = Pick(GivenNames) + " " + Pick(FamilyNames), other = Pick(GivenNames) + " " + Pick(FamilyNames);
        string company = Pick(FamilyNames) + " " + Pick(Trades), target = Pick(FamilyNames) + " " + Pick(Trades);
        int millions = random.Next(2, 900) + version;
        return new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"{company} said on Tuesday that it had acquired {target} for {millions} million dollars. ")
            .Append(CultureInfo.InvariantCulture, $"{chief}, chief executive of {company}, met {other} in {Pick(Cities)} last week, according to people close to the talks.\n")
            .Append(CultureInfo.InvariantCulture, $"The meeting lasted more than two hours, and {other} would not comment on it. ")
            .Append(CultureInfo.InvariantCulture, $"{chief} gave {random.Next(1, 90)} million euros to the {Pick(Cities)} Hospital Trust in {random.Next(1995, 2025)}. ")
            .Append(CultureInfo.InvariantCulture, $"{target} was founded in {random.Next(1920, 2020)} and employs about {random.Next(2, 60) * 100} people.\n")
            .ToString();
    }
}
