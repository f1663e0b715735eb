using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>What works of reference tell of people and firms: lives in brackets behind a name, with the sentence going on behind them, parties and seats.</summary>
public class ReferenceWordingTests
{
    [Theory]
    [InlineData("en", "Marta Lindqvist (born March 3, 1957) is the president and CEO of Ordalis Systems.", "Birth affirmed asserted: Person=Marta Lindqvist; Time=March 3, 1957")]
    [InlineData("en", "Marta Lindqvist (born March 3, 1957) is the president and CEO of Ordalis Systems.", "Position affirmed asserted: Holder=Marta Lindqvist; Title=president; Organization=Ordalis Systems")]
    [InlineData("en", "Marta Lindqvist (born 1957) joined Ordalis Systems.", "Birth affirmed asserted: Person=Marta Lindqvist; Time=1957")]
    [InlineData("en", "Jan Torp (b. 1959) was a Norwegian painter.", "Birth affirmed asserted: Person=Jan Torp; Time=1959")]
    [InlineData("en", "Nils Brekke (died 1906) was a Norwegian painter.", "Death affirmed asserted: Person=Nils Brekke; Time=1906")]
    [InlineData("en", "Harold Penning (12 May 1931 – 3 June 2020) was an English architect.", "Birth affirmed asserted: Person=Harold Penning; Time=12 May 1931")]
    [InlineData("en", "Harold Penning (12 May 1931 – 3 June 2020) was an English architect.", "Death affirmed asserted: Person=Harold Penning; Time=3 June 2020")]
    [InlineData("en", "Harold Penning (May 12, 1931 in Leeds – 3 June 2020, Oslo) was an English architect.", "Birth affirmed asserted: Person=Harold Penning; Time=May 12, 1931; Place=Leeds")]
    [InlineData("en", "Harold Penning (May 12, 1931 in Leeds – 3 June 2020, Oslo) was an English architect.", "Death affirmed asserted: Person=Harold Penning; Time=3 June 2020; Place=Oslo")]
    [InlineData("en", "Anna Moen (born 12 May 1961 in Lisbon) and Harold Penning founded Ordalis Systems in 1990.", "Founding affirmed asserted: Founder=Anna Moen; Organization=Ordalis Systems; Time=1990")]
    [InlineData("fr", "Paul Kermadec (né le 3 mai 1961 à Brest) dirige la société Ordalis.", "Birth affirmed asserted: Person=Paul Kermadec; Time=3 mai 1961; Place=Brest")]
    [InlineData("fr", "Paul Kermadec (3 mai 1931, Brest – 9 juin 2009) avait vécu ici.", "Death affirmed asserted: Person=Paul Kermadec; Time=9 juin 2009")]
    public void ReadsALifeInBrackets(string language, string text, string fact) => Assert.Contains(fact, FactLines.Full(language, text));

    [Theory]
    [InlineData("Eldrid Moen (born 1951) was a Norwegian politician for the Liberal Party.", "PartOf affirmed asserted: Part=Eldrid Moen; Whole=Liberal Party")]
    [InlineData("Paul Hart was a barrister and Liberal Party politician.", "PartOf affirmed asserted: Part=Paul Hart; Whole=Liberal Party")]
    [InlineData("Anna Moen joined the Labour Party in 1990.", "PartOf affirmed asserted: Part=Anna Moen; Whole=Labour Party")]
    [InlineData("Paul Hart was a Republican member of the Senate.", "PartOf affirmed asserted: Part=Paul Hart; Whole=Republican")]
    public void ReadsTheirParty(string text, string fact) => Assert.Contains(fact, FactLines.Full("en", text));

    [Theory]
    [InlineData("Kestrel Airways was a Norwegian airline headquartered in Bergen, Norway.", "Location affirmed asserted: Entity=Kestrel Airways; Place=Bergen")]
    [InlineData("Ordalis Bank is a Danish bank founded in 1986 and headquartered in Odense.", "Location affirmed asserted: Entity=Ordalis Bank; Place=Odense")]
    public void ReadsTheSeatOfWhatTheyDescribe(string text, string fact) => Assert.Contains(fact, FactLines.Full("en", text));

    [Theory]
    [InlineData("Jane Miller (2019–2024) was mayor of Ibadan.")]
    [InlineData("Jane Miller (12 May 2019 – 3 June 2024) was mayor of Ibadan.")]
    public void TakesNoTermOfOfficeForALife(string text) => Assert.DoesNotContain(FactLines.Full("en", text), fact => fact.StartsWith("Birth", System.StringComparison.Ordinal));
}
