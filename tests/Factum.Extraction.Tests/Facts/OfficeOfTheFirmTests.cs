using System;
using System.Linq;
using Factum.Extraction.Documents;
using Factum.Extraction.Facts;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>An office without its organisation is one of the organisation that the text is about.</summary>
public sealed class OfficeOfTheFirmTests
{
    private const string French = "Le groupe Solvane a publié ses comptes jeudi. Solvane a perdu 3 millions d'euros en 2024. ";
    private const string English = "Solvane Group published its accounts on Thursday. Solvane lost $3 million in 2024. ";

    [Theory]
    [InlineData("fr", French + "« Rien n'est décidé », a déclaré l'entraîneur, Paul Oriol.", "Solvane")]
    [InlineData("fr", French + "La directrice de la communication, Irène Cottin, a refusé de répondre.", "Solvane")]
    [InlineData("fr", French + "La directrice de l'école, Irène Cottin, a refusé de répondre.", "l'école")]
    [InlineData("en", English + "\"Nothing is decided,\" said finance director Paul Oriol.", "Solvane Group")]
    [InlineData("en", English + "Sporting director Anna Keller declined to answer.", "Solvane Group")]
    [InlineData("en", English + "It hired Anna Keller, formerly finance director of Pembury Foods.", "Pembury Foods")]
    public void IsFilled(string language, string text, string organization)
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language });
        ExtractedFact[] positions = analysis.Facts.Where(fact => fact.Kind == "Position").ToArray();
        string[] bodies = positions.SelectMany(fact => fact.Arguments).Where(argument => argument.Role == "Organization")
            .Select(argument => argument.Filler.Kind == FillerKind.Entity ? analysis.Entities[argument.Filler.Index].Name : argument.Filler.Text).Distinct().ToArray();
        Assert.True(bodies.Length == 0 ? organization == "Pembury Foods" : bodies.Length == 1 && (bodies[0] == organization || organization.EndsWith(bodies[0], StringComparison.Ordinal)), string.Join(";", bodies));
    }
}
