using System.Linq;
using Factum.Training.Evaluation.Facts;
using Xunit;

namespace Factum.Extraction.Tests.Evaluation;

public class ArticleScoresTests
{
    private const string Text = "Norvane Group acquired Tellis Labs for $40 million on 3 May 2021.";

    [Fact]
    public void What_is_annotated_as_read_is_right()
    {
        ArticleScores scores = ArticleScores.Of(Article("Acquisition", "Norvane Group", "affirmed"));
        Assert.Equal(new Counts(2, 2, 2), scores.Entities);
        Assert.Equal(new Counts(1, 1, 1), scores.Amounts);
        Assert.Equal(new Counts(1, 1, 1), scores.Times);
        Assert.Equal(1, scores.Facts["Acquisition"].Right);
        Assert.Equal(1, scores.Facts["Acquisition"].Expected);
        Assert.Equal(new Counts(1, 1, 1), scores.Standing);
        Assert.Equal(2, scores.Arguments.Right);
    }

    [Fact]
    public void Another_kind_is_wrong() => Assert.Equal(new Counts(0, 0, 1), ArticleScores.Of(Article("Donation", "Norvane Group", "affirmed")).Facts["Donation"]);

    [Fact]
    public void A_fact_with_no_core_argument_right_is_wrong() =>
        Assert.Equal(0, ArticleScores.Of(Article("Acquisition", "Tellis Labs", "affirmed") with { Amounts = [] }).Facts["Acquisition"].Right);

    [Fact]
    public void Another_polarity_is_counted() => Assert.Equal(new Counts(0, 1, 1), ArticleScores.Of(Article("Acquisition", "Norvane Group", "denied")).Standing);

    [Theory]
    [InlineData("the Harbour Trust", "Harbour Trust", true)]
    [InlineData("« l’événement »", "événement", true)]
    [InlineData("de la Ville", "ville", true)]
    [InlineData("Harbour", "Trust", false)]
    public void Phrases_compare_without_determiners(string first, string second, bool same) => Assert.Equal(same, PhraseComparison.Normalize(first) == PhraseComparison.Normalize(second));

    [Theory]
    [InlineData("last Monday evening", "Monday evening", true)]
    [InlineData("Monday", "Tuesday", false)]
    [InlineData("", "Tuesday", false)]
    public void Half_of_the_shorter_phrase_is_similar(string first, string second, bool similar) => Assert.Equal(similar, PhraseComparison.Similar(first, second));

    [Fact]
    public void The_best_pairs_are_taken_first()
    {
        var pairs = OneToOne.Match([(1.0, 0, 0), (3.0, 0, 1), (2.0, 1, 1), (0.0, 1, 0)]);
        Assert.Equal((0, 1), pairs.Single());
    }

    private static AnnotatedArticle Article(string kind, string acquirer, string polarity) => new(
        "deal",
        Text,
        "en",
        null,
        [new AnnotatedEntity("Norvane Group", "Organization", []), new AnnotatedEntity("Tellis Labs", "Organization", [])],
        [new AnnotatedAmount("$40 million", 40_000_000m, "USD", "exact")],
        [new AnnotatedTime("3 May 2021", "DATE", "2021-05-03")],
        [new AnnotatedFact(kind, polarity, "asserted", [new AnnotatedArgument("Acquirer", "entity", acquirer), new AnnotatedArgument("Amount", "amount", "$40 million")])]);
}
