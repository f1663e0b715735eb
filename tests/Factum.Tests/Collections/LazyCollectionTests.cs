using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Factum.Tests.Collections;

/// <summary>What the generated collections read from their rows, and when.</summary>
public sealed class LazyCollectionTests
{
    [Fact]
    public void A_fact_is_what_its_row_says()
    {
        Donation donation = Corpus(["Denied Reported|Reported 0 1 7 128 fait don;0 0 2 3 versé \\u003B|des sources|1|#0;others|#1|$0|\\u0023x|@Date Between 2025-07-14 2025-07-15 two days|@Duration MoreThan PT1H an hour|\\e", "|0 0 1 1 gave"]).Facts[0];
        Assert.Equal((Certainty.Reported, Polarity.Denied, "des sources"), (donation.Certainty, donation.Polarity, donation.Source!.Name));
        Assert.Equal(["news/a.txt(7,128): Second\u2028line.", "news/a.txt(2,3): First; | line."], donation.Evidence.Select(place => place.ToString()));
        Assert.Equal([(Certainty.Reported, "fait don"), (Certainty.Asserted, "versé ;")], donation.Evidence.Select(place => (place.Certainty, place.Trigger)));
        Assert.Equal(["Person Ada Lind", "Phrase others", "Organization The Fair", "Phrase #x", "Phrase "], new[] { donation.Donors[0], donation.Donors[1], donation.Recipient!, donation.Intermediary!, donation.Place! }.Select(entity => entity.Kind + " " + entity.Name));
        Assert.Equal(new Amount(new Money(-1.50m, Currency.EUR), Bound.Between, new Money(2m, Currency.EUR), new Phrase("the bridge")), donation.Amount);
        Assert.Equal((TimeType.Date, "2025-07-14", "2025-07-15", "two days"), (donation.Time!.Type, donation.Time.Value, donation.Time.Upper, donation.Time.Text));
        Assert.Equal((Bound.MoreThan, new TimeLength(hours: 1), "an hour"), (donation.Duration!.Bound, donation.Duration.Length, donation.Duration.Text));
        Assert.Equal(2, donation.Contradictions.Single().Evidence[0].Quote.Split(';').Length);
    }

    [Fact]
    public void A_row_may_leave_out_what_is_empty()
    {
        Donation donation = Corpus(["|0 0 1 1 gave"]).Facts[0];
        Assert.Equal((Certainty.Asserted, Polarity.Affirmed, null), (donation.Certainty, donation.Polarity, donation.Source));
        Assert.Empty(donation.Arguments);
        Assert.Empty(donation.Contradictions);
    }

    [Fact]
    public void An_entity_finds_its_facts_amounts_and_evidence()
    {
        Rows rows = Corpus(["|0 0 1 1 gave|||#0", "|0 0 1 1 gave"]);
        Person ada = rows.People[0];
        Assert.Equal(("ada-lind", "Ada Lind"), (ada.Id, ada.Name));
        Assert.Equal(["Lind", "A; L"], ada.Aliases);
        Assert.Same(rows.Facts[1], ada.Facts.Single());
        Assert.Same(rows.Amounts[0], ada.Amounts.Single());
        Assert.Equal(["Ada Lind", "Lind"], ada.Evidence.Select(place => place.Trigger));
        Assert.Same(rows.Facts[0], rows.Documents[0].Facts[1]);
        Assert.Equal((new DateTime(2025, 7, 24), "A | title", "https://example.org/a?b=c"), (rows.Documents[0].Published, rows.Documents[0].Title, rows.Documents[0].Url!.ToString()));
    }

    [Fact]
    public void Rows_read_alike_whatever_the_line_ends()
    {
        string[] rows = [.. Enumerable.Range(0, 7).Select(i => "|0 0 " + (i + 1) + " 1 gave|||donor " + i)];
        Assert.Equal(Corpus(rows, "\n").Facts.Select(fact => fact.ToString()), Corpus(rows, "\r\n").Facts.Select(fact => fact.ToString()));
        Assert.Equal(Enumerable.Range(0, 7).Select(i => "donor " + i), Corpus(rows).Facts.Select(fact => fact.Donor!.Name));
    }

    [Fact]
    public void Touching_one_builds_it_alone()
    {
        Rows rows = Corpus([.. Enumerable.Range(0, 7).Select(i => "|0 0 " + (i + 1) + " 1 gave|||#0")]);
        _ = rows.Facts[3];
        Assert.Equal((1, 1, 0), (rows.Facts.Builds, rows.People.Builds, rows.Amounts.Builds));
        _ = rows.Facts[3].Donor!.Facts;
        Assert.Equal(1, rows.Facts.Builds);
    }

    [Fact]
    public async Task All_threads_see_the_same_item()
    {
        Rows rows = Corpus([.. Enumerable.Range(0, 500).Select(i => "|0 0 " + (i + 1) + " 1 gave|||#0")]);
        using Barrier start = new(4);
        Donation[][] seen = await Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return (thread % 2 == 0 ? rows.Facts : rows.Facts.Reverse().ToArray().Reverse()).ToArray();
            },
            TaskCreationOptions.LongRunning)));
        for (int i = 0; i < rows.Facts.Count; i++) Assert.All(seen, items => Assert.Same(rows.Facts[i], items[i]));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void There_is_nothing_beside_the_items(int index) => Assert.Throws<ArgumentOutOfRangeException>(() => Corpus(["|0 0 1 1 gave"]).Facts[index]);

    private static Rows Corpus(string[] facts, string lineEnd = "\n") => new(facts, lineEnd);

    /// <summary>A corpus as generated code has it, over rows that a test gives.</summary>
    private sealed class Rows
    {
        private readonly FactIndex index;

        public Rows(string[] facts, string lineEnd)
        {
            Collection<T> Of<T>(string[] rows, Func<CorpusRow, T> build)
                where T : class
                => new(rows, lineEnd, build, () => index!);
            People = Of(["ada-lind|Ada Lind|Lind;A\\u003B L|1|0|0 0 1 1 Ada Lind;0 0 2 1 Lind"], row => new Person(row));
            Fairs = Of(["fair|The Fair"], row => new Organization(row));
            Amounts = Of(["Between -1.50 2 EUR|the bridge|0 0 1 1 sum"], row => row.Amount());
            Documents = Of(["news/a.txt|en|2025-07-24|A \\u007C title|https://example.org/a?b=c|1 0"], row => new IndexedDocument(row, () => "First; | line." + lineEnd + "Second\\u2028line."));
            Facts = Of(facts, row => new Donation(
                row.Attestation(), row.Fillers<Entity>(0), row.Filler<Entity>(1), row.Filler<Amount>(2), row.Filler<Entity>(3), row.Filler<TimeReference>(4), row.Filler<TimeReference>(5), row.Filler<Entity>(6)));
            index = new FactIndex(new Concatenation<Fact>(Facts), new Concatenation<Entity>(People, Fairs), Amounts, Documents);
        }

        public Collection<Person> People { get; }

        public Collection<Organization> Fairs { get; }

        public Collection<Amount> Amounts { get; }

        public Collection<IndexedDocument> Documents { get; }

        public Collection<Donation> Facts { get; }
    }

    private sealed class Collection<T>(string[] rows, string lineEnd, Func<CorpusRow, T> build, Func<FactIndex> index) : LazyCollection<T>(rows.Length, 3, index)
        where T : class
    {
        public int Builds { get; private set; }

        protected override string Rows(int piece) => string.Join(lineEnd, rows.Skip(piece * 3).Take(3));

        protected override T Build(int index, CorpusRow row)
        {
            Builds++;
            return build(row);
        }
    }
}
