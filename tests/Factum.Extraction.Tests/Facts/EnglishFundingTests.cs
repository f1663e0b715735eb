using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Who funds, buys, owns and awards what in English news, and sentences that only look like it.</summary>
public class EnglishFundingTests
{
    [Theory]
    [InlineData("Investment", "Tarvin Capital led the €9 million round, with participation from Altamar and the pension fund Belrose.", "Investor=Tarvin Capital; Investor=Altamar; Investor=Belrose; Amount=€9 million")]
    [InlineData("Investment", "Velane raised $40 million, with Tarvin Capital and the sovereign fund Temsek also participating.", "Investor=Tarvin Capital; Investor=Temsek; Recipient=Velane; Amount=$40 million")]
    [InlineData("Payment", "A £40 million government bailout saved the steelworks last year.", "Payer=government; Amount=£40 million; Time=last year")]
    [InlineData("Payment", "In May, Norvale repurchased $9 million of its shares.", "Payer=Norvale; Amount=$9 million; Purpose=its shares; Time=May")]
    [InlineData("Payment", "The board authorized a $5 billion share buyback.", "Payer=The board; Amount=$5 billion; Purpose=share buyback")]
    [InlineData("PartOf", "Calva, the parent company of the ferry operator Norlink, declined to comment.", "Part=Norlink; Whole=Calva")]
    [InlineData("Investment", "Pension funds put another $25 million into the company in March.", "Investor=Pension funds; Recipient=the company; Amount=$25 million; Time=March")]
    [InlineData("Acquisition", "The land went to Hadley Homes for $3 million.", "Acquirer=Hadley Homes; Target=The land; Amount=$3 million")]
    [InlineData("ContractAward", "A contract to light the harbour went to Sandvik Haulage for £2 million.", "Supplier=Sandvik Haulage; Amount=£2 million")]
    [InlineData("Acquisition", "Calva has shelved its bid for bakery chain Lorimer.", "Acquirer=Calva; Target=Lorimer denied")]
    [InlineData("Payment", "Norway has pledged Chad a further 40 million euros in food aid.", "Payer=Norway; Payee=Chad; Amount=40 million euros; Purpose=food aid Planned")]
    [InlineData("Ownership", "The swap leaves Harcourt Group a 12% holding in Norlink Ferries.", "Owner=Harcourt Group; Owned=Norlink Ferries")]
    [InlineData("Ownership", "The club's owner, the Greek shipping magnate Nikos Valtas, refused to sell.", "Owner=Nikos Valtas; Owned=The club")]
    [InlineData("Ownership", "The pension fund has a 9% stake in the railway.", "Owner=The pension fund; Owned=the railway")]
    [InlineData("Cost", "The annual fee will rise from $39 to $45.", "Item=The annual fee; Amount=$39")]
    [InlineData("Cost", "The annual fee will rise from $39 to $45.", "Item=The annual fee; Amount=$45 Planned")]
    [InlineData("Fine", "The league handed coach Rob Delray a $25,000 fine.", "Authority=The league; Offender=Rob Delray; Amount=$25,000")]
    [InlineData("Fine", "Credex Bank was fined £12 million by the Gambling Commission.", "Authority=Gambling Commission; Offender=Credex Bank; Amount=£12 million")]
    [InlineData("Acquisition", "Bought for $12 million last summer, the bike maker Cyclam is starting over.", "Target=Cyclam; Amount=$12 million; Time=last summer")]
    [InlineData("Acquisition", "The English club spent £38 million to sign defender Pablo Ruiz.", "Acquirer=The English club; Target=Pablo Ruiz; Amount=£38 million")]
    [InlineData("Cost", "Shares in Calva, which had fallen all week, closed at $31.20.", "Item=Shares in Calva; Amount=$31.20")]
    [InlineData("Acquisition", "Norwich paid Genk £18m for the striker Deon Akers.", "Acquirer=Norwich; Target=Deon Akers; Seller=Genk; Amount=£18m")]
    [InlineData("ContractAward", "The college has hired the consultants Ashdown & Pole to assess the site.", "Client=The college; Supplier=Ashdown & Pole; Subject=assess the site")]
    [InlineData("Cost", "The army is looking for a radio network worth €2 billion.", "Item=a radio network; Amount=€2 billion")]
    [InlineData("Investment", "The lab Velane received $4 million from Tarvin Capital in 2022.", "Investor=Tarvin Capital; Recipient=Velane; Amount=$4 million; Time=2022")]
    [InlineData("Payment", "The town gives the theatre $300,000 a year.", "Payer=The town; Payee=the theatre; Amount=$300,000; Time=a year")]
    [InlineData("Acquisition", "Tarnow Bank bought a stake in the Estonian insurer for $80 million.", "Acquirer=Tarnow Bank; Target=the Estonian insurer; Amount=$80 million")]
    [InlineData("Acquisition", "Bramley owns Foxmart, which Ostrel sold in May for £3m.", "Target=Foxmart; Seller=Ostrel; Amount=£3m; Time=May")]
    [InlineData("Cost", "The round values Ostrel at more than $700 million.", "Item=Ostrel; Amount=$700 million")]
    [InlineData("Cost", "The flood cost the port operator Ostrel about £35 million.", "Item=The flood; Amount=£35 million")]
    [InlineData("Acquisition", "Penny Marl founded Lintra, a seed firm that Ostrel acquired in 2018 for $43 million.", "Acquirer=Ostrel; Target=Lintra; Amount=$43 million; Time=2018")]
    [InlineData("Acquisition", "The barges will replace tugs that the port bought in 1988 for £70,000.", "Acquirer=the port; Target=tugs; Amount=£70,000; Time=1988")]
    [InlineData("Acquisition", "The barges will replace tugs which the port bought in 1988 for £70,000.", "Acquirer=the port; Target=tugs; Amount=£70,000; Time=1988")]
    [InlineData("Acquisition", "Agnes Dunmore repainted the inn she had bought for $90,000.", "Acquirer=she; Target=the inn; Amount=$90,000")]
    [InlineData("FinancialResult", "Larkhill's revenue was $41 million in 2021.", "Organization=Larkhill; Measure=revenue; Amount=$41 million; Period=2021")]
    [InlineData("Cost", "The price of the lighthouse was £90,000.", "Item=the lighthouse; Amount=£90,000")]
    [InlineData("Donation", "The gift from Larkhill was $2 million.", "Donor=Larkhill; Amount=$2 million")]
    [InlineData("Cost", "The school runs a choir with a yearly budget of $35,000.", "Item=a choir; Amount=$35,000")]
    [InlineData("ContractAward", "Ostrel has awarded a second contract for the cables.", "Client=Ostrel; Subject=the cables")]
    public void States(string kind, string text, string arguments) => Assert.Contains(kind + ": " + arguments, Facts(text));

    [Theory]
    [InlineData("Ownership", "Clara Boyd took an interest in botany.")]
    [InlineData("Investment", "The council put the bins into the street.")]
    [InlineData("Cost", "Ministers discussed a $2 billion loan scheme.")]
    [InlineData("ContractAward", "The swap leaves Harcourt Group a 12% holding in Norlink Ferries.")]
    [InlineData("Payment", "The union criticised the owners for putting ticket prices up to £60.")]
    [InlineData("Cost", "The fund offered close to $4bn.")]
    [InlineData("Payment", "The round brings Velane's total funding to $45 million.")]
    public void DoesNotState(string kind, string text) => Assert.DoesNotContain(Facts(text), fact => fact.StartsWith(kind + ":", System.StringComparison.Ordinal));

    private static string[] Facts(string text) => FactLines.Marked("en", text);
}
