using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Who pays whom and who owns what in English news, and sentences that only look like it.</summary>
public class EnglishPayingTests
{
    [Theory]
    [InlineData("Payment", "The city will pay the handball club $2 million over three years.", "Payer=The city; Payee=the handball club; Amount=$2 million; Duration=three years Planned")]
    [InlineData("Payment", "Shipbuilder Kervell has secured a £12 million state-backed loan.", "Payee=Kervell; Amount=£12 million")]
    [InlineData("Payment", "A grant of £40,000 for the circus school was approved by the council on Monday.", "Payer=the council; Payee=the circus school; Amount=£40,000; Time=Monday")]
    [InlineData("Payment", "Brussels is releasing €300 million in aid for Armenia.", "Payer=Brussels; Payee=Armenia; Amount=€300 million")]
    [InlineData("Payment", "The World Bank will lend Ghana $500 million.", "Payer=World Bank; Payee=Ghana; Amount=$500 million Planned")]
    [InlineData("Payment", "The £3 million bill will be met by the county council.", "Payer=the county council; Amount=£3 million Planned")]
    [InlineData("Payment", "Calva paid out £4 million to 300 flood victims.", "Payer=Calva; Payee=300 flood victims; Amount=£4 million")]
    [InlineData("Payment", "The charity received £90,000 from the lottery fund in 2023.", "Payer=the lottery fund; Payee=The charity; Amount=£90,000; Time=2023")]
    [InlineData("Payment", "Vinco will buy back $120 million of its shares.", "Payer=Vinco; Amount=$120 million; Purpose=its shares Planned")]
    [InlineData("Payment", "The county put £1.2 million towards the hospital.", "Payer=The county; Amount=£1.2 million; Purpose=the hospital")]
    [InlineData("Payment", "The chief executive was paid $3 million in 2024.", "Payee=The chief executive; Amount=$3 million; Time=2024")]
    [InlineData("Payment", "The water agency is contributing $2.1 million and the county $800,000.", "Payer=The water agency; Amount=$2.1 million")]
    [InlineData("Payment", "The water agency is contributing $2.1 million and the county $800,000.", "Payer=the county; Amount=$800,000")]
    [InlineData("Payment", "Vinco must repay $6 million in state aid.", "Payer=Vinco; Amount=$6 million Planned")]
    [InlineData("Payment", "The city of Arles is funding the exhibition to the tune of $300,000.", "Payer=The city of Arles; Amount=$300,000; Purpose=the exhibition")]
    [InlineData("Payment", "The ministry has set aside $50 million for station repairs.", "Payer=The ministry; Amount=$50 million; Purpose=station repairs")]
    [InlineData("Payment", "Her agency will put a further $4 million towards the dam; the county has pledged $350,000.", "Payer=Her agency; Amount=$4 million; Purpose=the dam Planned")]
    [InlineData("Payment", "Her agency will put a further $4 million towards the dam; the county has pledged $350,000.", "Payer=the county; Amount=$350,000 Planned")]
    [InlineData("Ownership", "The Vaugris estate, owned by the Lestinac family since 1923, is for sale.", "Owner=the Lestinac family; Owned=The Vaugris estate")]
    [InlineData("Ownership", "Vinco holds 34 percent of Altrans.", "Owner=Vinco; Owned=Altrans")]
    [InlineData("Ownership", "Altrans, which is 34 percent owned by Vinco, lost $3 million.", "Owner=Vinco; Owned=Altrans")]
    [InlineData("Ownership", "Vinco-owned Altrans lost $3 million.", "Owner=Vinco; Owned=Altrans")]
    [InlineData("Ownership", "Altrans's biggest shareholder, Vinco, backs the plan.", "Owner=Vinco; Owned=Altrans")]
    [InlineData("Ownership", "Vinco also owns the Bellerive hotels.", "Owner=Vinco; Owned=the Bellerive hotels")]
    [InlineData("Ownership", "The club's owner, Hamid Saidi, wants to sell.", "Owner=Hamid Saidi; Owned=The club")]
    [InlineData("Ownership", "The boat belongs to a Greek shipowner.", "Owner=a Greek shipowner; Owned=The boat")]
    [InlineData("Ownership", "The castle remains the property of the state.", "Owner=the state; Owned=The castle")]
    [InlineData("Ownership", "Paul Lestinac, through his holding company Lestina, owns 12% of The Beacon newspaper.", "Owner=Paul Lestinac; Owned=The Beacon")]
    [InlineData("Ownership", "Altrans and Brandhof each own half of the joint venture, Railtec.", "Owner=Altrans; Owned=Railtec")]
    [InlineData("Ownership", "Altrans and Brandhof each own half of the joint venture, Railtec.", "Owner=Brandhof; Owned=Railtec")]
    [InlineData("Ownership", "Igor Pavlenko, who owns Channel South, did not comment.", "Owner=Igor Pavlenko; Owned=Channel South")]
    [InlineData("Ownership", "Igor Pavlenko, the owner of Channel South, did not comment.", "Owner=Igor Pavlenko; Owned=Channel South")]
    [InlineData("Ownership", "The Lestinacs sold shares but kept 5% of Altrans.", "Owner=Lestinacs; Owned=Altrans")]
    [InlineData("Ownership", "Mr Rochard's company, Lestina, owns the building.", "Owner=Lestina; Owned=the building")]
    [InlineData("Ownership", "Funds managed by Ostrea control 40 percent of Altrans.", "Owner=Funds; Owned=Altrans")]
    [InlineData("Ownership", "The railway is jointly owned by Brazil and Peru.", "Owner=Brazil; Owned=The railway")]
    [InlineData("Ownership", "The railway is jointly owned by Brazil and Peru.", "Owner=Peru; Owned=The railway")]
    [InlineData("Ownership", "Brandhof retains a 20% holding in Railtec.", "Owner=Brandhof; Owned=Railtec")]
    [InlineData("Payment", "The council loaned the football club £4 million in 2021 to repair the stand.", "Payer=The council; Payee=the football club; Amount=£4 million; Purpose=repair the stand; Time=2021")]
    [InlineData("Ownership", "Media tycoon Ricardo Alba owns the radio station Onda Sur and a string of magazines.", "Owner=Ricardo Alba; Owned=Onda Sur")]
    [InlineData("Ownership", "The Golden Lion pub, which has belonged to the Trent family since 1931, will close in May.", "Owner=the Trent family; Owned=The Golden Lion pub")]
    public void States(string kind, string text, string arguments) => Assert.Contains(kind + ": " + arguments, Facts(text));

    [Theory]
    [InlineData("Payment", "The club sold 3 million tickets.")]
    [InlineData("Payment", "He paid with his life.")]
    [InlineData("Payment", "She paid attention.")]
    [InlineData("Payment", "The council granted planning permission.")]
    [InlineData("Payment", "Crime does not pay.")]
    [InlineData("Ownership", "She has a stake in the outcome.")]
    [InlineData("Ownership", "He holds the world record.")]
    [InlineData("Ownership", "Police are holding two suspects.")]
    [InlineData("Ownership", "It was his own idea.")]
    [InlineData("Ownership", "His company, Lestina, is bankrupt.")]
    [InlineData("Ownership", "Ostrea took a 9% stake in Altrans last year.")]
    public void DoesNotState(string kind, string text) => Assert.DoesNotContain(Facts(text), fact => fact.StartsWith(kind + ":", System.StringComparison.Ordinal));

    private static string[] Facts(string text) => FactLines.Marked("en", text);
}
