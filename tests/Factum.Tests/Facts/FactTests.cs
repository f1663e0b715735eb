using System;
using System.Linq;
using Xunit;

namespace Factum.Tests.Facts;

public sealed class FactTests
{
    private static readonly SourceDocument Document = new("news/a.txt", "en", title: "The \"fair\"");
    private static readonly Person Ada = new("ada-lind", "Ada Lind", ["Lind"]);
    private static readonly Organization Fair = new("fair", "The Fair");

    private static Attestation At(int line, Certainty certainty = Certainty.Asserted, Polarity polarity = Polarity.Affirmed, Entity? source = null)
        => new(new Evidence(Document, line, 3, "Ada Lind gave.", "gave"), certainty, polarity, source);

    [Fact]
    public void A_fact_reads_well()
    {
        Donation donation = new(At(1, Certainty.Reported, Polarity.Denied, Fair), [Ada, new Phrase("others")], recipient: Fair, amount: new Amount(new Money(5m, Currency.EUR), Bound.AtMost));
        Assert.Equal("Donation (Donor: Ada Lind; Donor: others; Recipient: The Fair; Amount: at most EUR 5; denied, reported by The Fair)", donation.ToString());
        Assert.Equal("news/a.txt(1,3): Ada Lind gave.", donation.Evidence.Single().ToString());
        Assert.Equal("The \"fair\"", Document.ToString());
        Assert.Same(Ada, donation.Donor);
    }

    [Theory]
    [InlineData(Certainty.Asserted, Polarity.Affirmed, false, "Denial (asserted)")]
    [InlineData(Certainty.Asserted, Polarity.Denied, false, "Denial (denied)")]
    [InlineData(Certainty.Reported, Polarity.Affirmed, true, "Denial (reported by The Fair)")]
    [InlineData(Certainty.Possible, Polarity.Affirmed, true, "Denial (possible according to The Fair)")]
    [InlineData(Certainty.Planned, Polarity.Denied, true, "Denial (denied, planned according to The Fair)")]
    public void A_fact_says_how_it_is_stated(Certainty certainty, Polarity polarity, bool hasSource, string text)
        => Assert.Equal(text, new Denial(At(1, certainty, polarity, hasSource ? Fair : null)).ToString());

    [Fact]
    public void Facts_are_equal_by_what_they_state_and_where()
    {
        Assert.Equal(new Donation(At(1), [Ada]), new Donation(At(1), [new Person("ada-lind", "A. Lind")]));
        Assert.NotEqual(new Donation(At(1), [Ada]), new Donation(At(2), [Ada]));
        Assert.NotEqual<Fact>(new Praise(At(1), Ada, Fair), new Criticism(At(1), Ada, Fair));
        Assert.NotEqual(new Donation(At(1), [Ada]), new Donation(At(1, polarity: Polarity.Denied), [Ada]));
    }

    [Fact]
    public void Entities_are_equal_by_kind_and_id()
    {
        Assert.True(Ada == new Person("ada-lind", "Lind"));
        Assert.False(new Place("paris", "Paris") == (Entity)new Organization("paris", "Paris"));
        Assert.Equal(new Phrase("the fair"), new Phrase("the fair"));
    }

    [Fact]
    public void A_fact_is_stated_somewhere() => Assert.Throws<ArgumentException>(() => new Attestation([]));

    [Fact]
    public void Every_kind_lists_its_roles_as_arguments()
    {
        Type[] kinds = typeof(Fact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract).ToArray();
        Assert.Equal(35, kinds.Length);
        foreach (Type kind in kinds)
        {
            var constructor = kind.GetConstructors().Single();
            object?[] values = constructor.GetParameters().Select(parameter => Sample(parameter.ParameterType)).ToArray();
            Fact fact = (Fact)constructor.Invoke(values);
            Assert.Equal(values.Length - 1, fact.Arguments.Count);
            Assert.All(fact.Arguments, argument => Assert.Equal(argument.Entity ?? argument.Amount ?? (object?)argument.Time ?? argument.Text, kind.GetProperty(argument.Role)!.GetValue(fact)));
        }
    }

    private static object Sample(Type type)
        => type == typeof(Attestation) ? At(1)
            : type == typeof(Amount) ? new Amount(new Money(1m, Currency.EUR))
            : type == typeof(TimeReference) ? new TimeReference(TimeType.Date, "2024")
            : type == typeof(string) ? "words"
            : type == typeof(Entity) ? Ada
            : new Entity[] { Ada };
}
