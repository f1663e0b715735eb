using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction.Corpora;
using Factum.Extraction.Documents;
using Factum.Extraction.Facts;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;
using Xunit;

namespace Factum.Extraction.Tests.Corpora;

public sealed class CorpusLinkerTests
{
    [Theory]
    [InlineData("Anna Keller", "Keller")]
    [InlineData("Anna M. Keller", "Anna Keller")]
    [InlineData("Société Brévin", "société Brévin")]
    [InlineData("Le Crédit Agraire", "Crédit Agraire")]
    [InlineData("Électricité du Sud", "Electricite du Sud")]
    [InlineData("Cœur de Bretagne", "Coeur de Bretagne")]
    public void AFormThatOneThingAloneGoesByLinks(string full, string form)
    {
        EntityKind kind = full.StartsWith("Anna", StringComparison.Ordinal) ? EntityKind.Person : EntityKind.Organization;
        Corpus corpus = Link(Document("a", Entity(full, kind)), Document("b", Entity(form, kind)));
        Assert.Single(corpus.Entities);
    }

    // Whether or not the platform knows Unicode's decompositions: the tests run without.
    [Theory]
    [InlineData("Zoé Brûlé-Østergård", "zoe-brule-ostergard")]
    [InlineData("L’Œuvre d’Évry", "l-oeuvre-d-evry")]
    [InlineData("Łódź Straße", "lodz-strasse")]
    public void AnIdIsSpeltInPlainLetters(string name, string id) => Assert.Equal(id, Assert.Single(Link(Document("a", Entity(name, EntityKind.Organization))).Entities).Id);

    [Fact]
    public void AnAliasOfOneDocumentLinksInAnother()
    {
        Corpus corpus = Link(
            Document("a", Entity("Institut national de la statistique", EntityKind.Organization, "INS")),
            Document("b", Entity("INS", EntityKind.Organization)));
        CorpusEntity entity = Assert.Single(corpus.Entities);
        Assert.Equal("Institut national de la statistique", entity.Name);
        Assert.Equal(["INS"], entity.Aliases);
    }

    [Fact]
    public void ASurnameThatTwoPeopleBearLinksToNeither()
    {
        Corpus corpus = Link(
            Document("a", Entity("Anna Keller", EntityKind.Person)),
            Document("b", Entity("Paul Keller", EntityKind.Person)),
            Document("c", Entity("Keller", EntityKind.Person)));
        Assert.Equal(["Anna Keller", "Paul Keller", "Keller"], corpus.Entities.Select(entity => entity.Name));
    }

    [Fact]
    public void ASurnameIsNoCompany()
    {
        Corpus corpus = Link(Document("a", Entity("Anna Keller", EntityKind.Person)), Document("b", Entity("Keller", EntityKind.Organization)));
        Assert.Equal(2, corpus.Entities.Count);
    }

    [Fact]
    public void TheOrderOfDocumentsDoesNotMatter()
    {
        DocumentAnalysis[] documents =
        [
            Document("a", Entity("Keller", EntityKind.Person), Entity("Orval", EntityKind.Place)),
            Document("b", Entity("Anna Keller", EntityKind.Person)),
            Document("c", Entity("Orval", EntityKind.Organization), Entity("Orval", EntityKind.Organization)),
        ];
        Assert.Equal(Link(documents), Link(documents.Reverse().ToArray()));
    }

    [Fact]
    public void KindsAreDecidedOnceByTheSurestDocuments()
    {
        Corpus corpus = Link(
            Document("a", new DocumentEntity("Orval", EntityKind.Place, [], 0.4)),
            Document("b", new DocumentEntity("Orval", EntityKind.Organization, [], 0.9)));
        Assert.Equal(EntityKind.Organization, Assert.Single(corpus.Entities).Kind);
    }

    [Fact]
    public void IdsAreUniqueAsciiEvenForNamesThatFoldAlike()
    {
        Corpus corpus = Link(Document("a", Entity("Été", EntityKind.Organization), Entity("Ete!", EntityKind.Person), Entity("\ud800", EntityKind.Product)));
        Assert.Equal(corpus.Entities.Count, corpus.Entities.Select(entity => entity.Id).Distinct().Count());
        Assert.All(corpus.Entities, entity => Assert.Matches("^[a-z0-9-]+$", entity.Id));
    }

    [Fact]
    public void FillersPointIntoTheCorpus()
    {
        FactEvidence evidence = new(new TextRange(0, 1), 1, 1, "s", "t");
        ExtractedFact fact = new(
            "Visit", Polarity.Affirmed, Certainty.Asserted, null,
            new(new FactArgument("Visitor", new Filler(FillerKind.Entity, 0, "Keller", new TextRange(0, 6)))), new(evidence));
        Corpus corpus = Link(
            Document("a", Entity("Orval", EntityKind.Place)),
            Document("b", Entity("Anna Keller", EntityKind.Person)) with { Facts = new(fact) });
        CorpusFact linked = Assert.Single(corpus.Facts);
        Assert.Equal("Anna Keller", corpus.Entities[linked.Arguments[0].Filler.Index].Name);
        Assert.Equal(1, linked.Evidence[0].Document);
    }

    [Fact]
    public void AMergedFactKeepsWhatEachDocumentStates()
    {
        EquatableArray<DocumentEntity> entities = new(Entity("Anna Keller", EntityKind.Person), Entity("Orval", EntityKind.Organization), Entity("Lisbon", EntityKind.Place));
        FactArgument Argument(string role, int entity) => new(role, new Filler(FillerKind.Entity, entity, entities[entity].Name, default));
        DocumentAnalysis Founding(string path, params FactArgument[] arguments) => Document(path, [.. entities]) with
        {
            Facts = new(new ExtractedFact("Founding", Polarity.Affirmed, Certainty.Asserted, null, new(arguments), new(new FactEvidence(new TextRange(0, 1), 1, 1, path, "t")))),
        };
        Corpus corpus = Link(
            Founding("a", Argument("Founder", 0), Argument("Organization", 1)),
            Founding("b", Argument("Founder", 0), Argument("Organization", 1), Argument("Place", 2)),
            Founding("c", Argument("Founder", 0), Argument("Organization", 1)));
        CorpusFact fact = Assert.Single(corpus.Facts);
        Assert.Equal(3, fact.Arguments.Count);
        Assert.Equal([(0, 2), (1, 3), (2, 2)], fact.Statements.Select(statement => (statement.Document, statement.Arguments.Count)));
    }

    [Theory]
    [InlineData("5 EUR; 5 EUR", "0 1")]
    [InlineData("5 EUR; 5 EUR in a fact", "0 1")]
    [InlineData("5 EUR in a fact; 7 EUR; 5 EUR; 5 EUR", "0 2 3|1")]
    [InlineData("5 EUR in a fact; 5 EUR in a fact; 5 EUR", "0|1|2")]
    [InlineData("5 EUR; 5 USD in a fact", "0|1")]
    [InlineData("5 EUR; 5 EUR of Orval", "0 1")]
    public void ASumThatADocumentRepeatsIsOneAmount(string sums, string expected)
    {
        string[] written = sums.Split("; ");
        AnalyzedAmount Amount(string text, int i) => new(
            new MoneyExpression(new TextRange(i, i + 1), text[0] - '0', text.Substring(2, 3), Bound.Exact, null),
            text.EndsWith("of Orval", StringComparison.Ordinal) ? new Filler(FillerKind.Entity, 0, "Orval", default) : null,
            new FactEvidence(new TextRange(i, i + 1), i + 1, 1, "s", "t"));
        ExtractedFact Cost(int i) => new("Cost", Polarity.Affirmed, Certainty.Asserted, null, new(new FactArgument("Amount", new Filler(FillerKind.Amount, i, "5", default))), new(new FactEvidence(new TextRange(i, i + 1), i + 1, 1, "s", "t")));
        DocumentAnalysis document = Document("a", Entity("Orval", EntityKind.Product)) with
        {
            Amounts = written.Select(Amount).ToEquatableArray(),
            Facts = Enumerable.Range(0, written.Length).Where(i => written[i].EndsWith("fact", StringComparison.Ordinal)).Select(Cost).ToEquatableArray(),
        };
        Corpus corpus = Link(document);
        Assert.Equal(expected, string.Join("|", corpus.Amounts.Select(amount => string.Join(" ", amount.Evidence.Select(place => place.Evidence.Line - 1))).OrderBy(lines => lines, StringComparer.Ordinal)));
        Assert.All(corpus.Facts, fact => Assert.Equal(5, corpus.Amounts[fact.Arguments[0].Filler.Index].Money.Value));
    }

    private static Corpus Link(params IReadOnlyList<DocumentAnalysis> documents) => CorpusLinker.Link(documents, CancellationToken.None);

    private static DocumentEntity Entity(string name, EntityKind kind, params string[] aliases) => new(name, kind, new(aliases), 0.9);

    private static DocumentAnalysis Document(string path, params DocumentEntity[] entities) =>
        new(path, "en", null, null, null, new(entities), [], [], [], []);
}
