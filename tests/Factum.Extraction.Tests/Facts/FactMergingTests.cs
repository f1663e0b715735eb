using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Corpora;
using Factum.Extraction.Facts;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

public class FactMergingTests
{
    [Fact]
    public void TheSameEventInTwoDocumentsIsOneFact()
    {
        (IReadOnlyList<CorpusFact> facts, IReadOnlyList<Contradiction> contradictions) = Merge(Donation(0, amount: 0), Donation(1, amount: 1));
        CorpusFact fact = Assert.Single(facts);
        Assert.Equal([0, 1], fact.Evidence.Select(evidence => evidence.Document));
        Assert.Empty(contradictions);
    }

    [Fact]
    public void AnotherAmountContradicts()
    {
        (IReadOnlyList<CorpusFact> facts, IReadOnlyList<Contradiction> contradictions) = Merge(Donation(0, amount: 0), Donation(1, amount: 2));
        Assert.Equal(2, facts.Count);
        Assert.Equal(new Contradiction(0, 1, "Amount"), Assert.Single(contradictions));
    }

    [Fact]
    public void ABoundThatAdmitsTheOtherAmountDoesNotContradict()
    {
        (IReadOnlyList<CorpusFact> facts, IReadOnlyList<Contradiction> contradictions) = Merge(Donation(0, amount: 2), Donation(1, amount: 3));
        Assert.Single(facts);
        Assert.Empty(contradictions);
    }

    [Fact]
    public void ADenialContradicts()
    {
        (IReadOnlyList<CorpusFact> facts, IReadOnlyList<Contradiction> contradictions) = Merge(Donation(0, amount: 0), Donation(1, amount: 0) with { Polarity = Polarity.Denied });
        Assert.Equal(2, facts.Count);
        Assert.Equal(new Contradiction(0, 1, null), Assert.Single(contradictions));
    }

    [Fact]
    public void FactsOfOneDocumentStayAsItTellsThem() => Assert.Equal(2, Merge(Donation(0, amount: 0), Donation(0, amount: 0)).Facts.Count);

    [Fact]
    public void AReportThatAnotherDocumentAssertsIsAsserted()
    {
        CorpusFact fact = Assert.Single(Merge(Donation(0, amount: 0) with { Certainty = Certainty.Reported }, Donation(1, amount: 0)).Facts);
        Assert.Equal(Certainty.Asserted, fact.Certainty);
    }

    private static (IReadOnlyList<CorpusFact> Facts, IReadOnlyList<Contradiction> Contradictions) Merge(params CorpusFact[] facts) => FactMerger.Merge(facts, [Sum(5), Sum(5), Sum(8), Sum(7, Bound.MoreThan)], []);

    private static CorpusAmount Sum(decimal value, Bound bound = Bound.Exact) => new(new MoneyExpression(new TextRange(0, 1), value, "EUR", bound, null), null, []);

    private static CorpusFact Donation(int document, int amount) => new(
        "Donation", Polarity.Affirmed, Certainty.Asserted, null,
        new(Argument("Donor", FillerKind.Entity, 0), Argument("Recipient", FillerKind.Entity, 1), Argument("Amount", FillerKind.Amount, amount)),
        new(new CorpusEvidence(document, new FactEvidence(new TextRange(0, 1), 1, 1, "", ""), Certainty.Asserted)));

    private static FactArgument Argument(string role, FillerKind kind, int index) => new(role, new Filler(kind, index, role + index, new TextRange(0, 1)));
}
