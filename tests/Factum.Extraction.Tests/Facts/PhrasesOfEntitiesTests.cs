using System.Linq;
using Factum.Extraction.Documents;
using Factum.Extraction.Facts;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Phrases that take up what the text has named, where an expression takes any phrase: the entities that fill a role.</summary>
public sealed class PhrasesOfEntitiesTests
{
    [Theory]
    [InlineData("en", "Marl Museum is in York. Brockton Foods gave the museum £300,000.", "Donation", "Recipient", "Marl Museum")]
    [InlineData("en", "Marl Museum is in York. Dora Shaw visited the museum.", "Visit", "Place", "Marl Museum")]
    [InlineData("en", "Dora Shaw visited Marl Museum.", "Visit", "Place", "Marl Museum")]
    [InlineData("en", "Dora Shaw visited a museum.", "Visit", "Place", "")]
    [InlineData("fr", "Nadia Ferrel et son époux, Erik Dahl, vendent leurs toiles. Des négociations menées entre le couple et le musée Tolvan ont échoué.", "Negotiation", "Party", "Erik Dahl; Nadia Ferrel; musée Tolvan")]
    [InlineData("fr", "Le groupe Tassin recule. La famille Tassin en reste le premier actionnaire.", "Ownership", "Owner", "")]
    public void AreEntities(string language, string text, string kind, string role, string names)
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language });
        ExtractedFact fact = analysis.Facts.First(fact => fact.Kind == kind);
        Assert.Equal(names, string.Join("; ", fact.Arguments.Where(argument => argument.Role == role && argument.Filler.Kind == FillerKind.Entity).Select(argument => analysis.Entities[argument.Filler.Index].Name).OrderBy(name => name, System.StringComparer.Ordinal)));
    }
}
