using System.Linq;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>What firms earn and lose in English news, also where a result is set against another.</summary>
public class EnglishResultTests
{
    [Theory]
    [InlineData("Ostrel posted sales of £38m, compared with £41m the previous year.", "FinancialResult", "Organization=Ostrel; Measure=sales; Amount=£41m; Period=the previous year")]
    [InlineData("Neighbours like Norcan. Ostrel lost $3m last year on turnover of $19m.", "FinancialResult", "Organization=Ostrel; Measure=turnover; Amount=$19m")]
    [InlineData("Ostrel expects restructuring charges of $7 million in the third quarter.", "FinancialResult", "Organization=Ostrel; Measure=charges; Amount=$7 million; Period=third quarter")]
    public void States(string text, string kind, string arguments) => Assert.Contains(kind + ": " + arguments, FactLines.Plain("en", text));

    [Fact]
    public void PartsAResultFromWhatItIsSetAgainst()
    {
        string[] facts = [.. FactLines.Marked("en", "Ostrel earned $12 million after tax, against a loss of $3 million in 2023.").Where(static fact => fact.StartsWith("FinancialResult", System.StringComparison.Ordinal))];
        Assert.Contains(facts, static fact => fact.Contains("Amount=$12 million", System.StringComparison.Ordinal) && !fact.Contains("Measure=loss", System.StringComparison.Ordinal));
        Assert.Contains(facts, static fact => fact.Contains("Measure=loss; Amount=$3 million", System.StringComparison.Ordinal));
    }
}
