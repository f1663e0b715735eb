using System.Globalization;
using System.Linq;
using System.Threading;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities;
using Xunit;

namespace Factum.Extraction.Tests.Quantities;

/// <summary>Sums of money: what each language's grammar must read, and what it must not.</summary>
public class SumExamples
{
    [Theory]
    [InlineData("Le groupe a versé 12 M€ en mars.", "12 M€ = 12000000 EUR Exact")]
    [InlineData("Un marché de 3,5 milliards d’euros", "3,5 milliards d’euros = 3500000000 EUR Exact")]
    [InlineData("Un loyer de 1\u202F200 euros", "1\u202F200 euros = 1200 EUR Exact")]
    [InlineData("Il doit 12\u00A0000\u00A0€.", "12\u00A0000\u00A0€ = 12000 EUR Exact")]
    [InlineData("Une valeur de 80 000 CHF", "80 000 CHF = 80000 CHF Exact")]
    [InlineData("5 millions de dollars canadiens et 3 millions de livres sterling", "5 millions de dollars canadiens = 5000000 CAD Exact; 3 millions de livres sterling = 3000000 GBP Exact")]
    [InlineData("À Yaoundé, 40 000 F CFA par ménage", "40 000 F CFA = 40000 XAF Exact")]
    [InlineData("DAKAR - 200 milliards de francs CFA", "200 milliards de francs CFA = 200000000000 XOF Exact")]
    [InlineData("Une prime de 50 k€", "50 k€ = 50000 EUR Exact")]
    [InlineData("Elle réclame un demi-million d'euros.", "un demi-million d'euros = 500000 EUR Exact")]
    [InlineData("trois quarts de milliard d'euros", "trois quarts de milliard d'euros = 750000000 EUR Exact")]
    [InlineData("un chèque de deux cent mille euros", "deux cent mille euros = 200000 EUR Exact")]
    [InlineData("Il est passé en deux ans de 1,4 milliard à près de 2,3 milliards d'euros.", "1,4 milliard = 1400000000 EUR Exact; 2,3 milliards d'euros = 2300000000 EUR About")]
    [InlineData("La région verse 600 000 euros ; le département en promet 350 000 de plus.", "600 000 euros = 600000 EUR Exact; 350 000 = 350000 EUR Exact")]
    [InlineData("La ville a payé 40 000 euros pour ses 50 000 habitants, 1 500 de plus que Laval.", "40 000 euros = 40000 EUR Exact")]
    [InlineData("L'État n'y mettra pas un centime.", "")]
    [InlineData("entre 5 et 10 millions d'euros", "5 et 10 millions d'euros = 5000000..10000000 EUR Between")]
    [InlineData("Le coût serait de 5 à 10 M€.", "5 à 10 M€ = 5000000..10000000 EUR Between")]
    [InlineData("de 800 millions à 1 milliard d'euros", "800 millions à 1 milliard d'euros = 800000000..1000000000 EUR Between")]
    [InlineData("plus de 200 millions de dollars", "200 millions de dollars = 200000000 USD MoreThan")]
    [InlineData("près de 3 M€, quelque 80 millions d'euros", "3 M€ = 3000000 EUR About; 80 millions d'euros = 80000000 EUR About")]
    [InlineData("une centaine de millions d'euros", "une centaine de millions d'euros = 100000000 EUR About")]
    [InlineData("une prime d’au moins 25 000 euros", "25 000 euros = 25000 EUR AtLeast")]
    [InlineData("une prime pouvant atteindre jusqu’à 35 M€", "35 M€ = 35000000 EUR AtMost")]
    [InlineData("Le devis dépasse 1 200 000 euros.", "1 200 000 euros = 1200000 EUR MoreThan")]
    [InlineData("Sa valeur avoisinerait désormais 180 M€.", "180 M€ = 180000000 EUR About")]
    [InlineData("moins de 1 100 euros et 30 euros maximum", "1 100 euros = 1100 EUR LessThan; 30 euros = 30 EUR AtMost")]
    [InlineData("500 millions d'euros la première année, puis 274 millions", "500 millions d'euros = 500000000 EUR Exact; 274 millions = 274000000 EUR Exact")]
    [InlineData("passé de 12 à 18 millions d'euros", "12 = 12000000 EUR Exact; 18 millions d'euros = 18000000 EUR Exact")]
    [InlineData("GENÈVE (ATS) - 2,5 millions de francs, soit 1’250 francs", "2,5 millions de francs = 2500000 CHF Exact; 1’250 francs = 1250 CHF Exact")]
    [InlineData("Le fonds norvégien a perdu 40 milliards de couronnes.", "40 milliards de couronnes = 40000000000 NOK Exact")]
    [InlineData("Le Cap-Vert a prêté 40 millions d'escudos au port.", "40 millions d'escudos = 40000000 CVE Exact")]
    [InlineData("Montréal — le Québec versera 450 M$ à Ottawa, et le Canada 3,2 G$", "450 M$ = 450000000 CAD Exact; 3,2 G$ = 3200000000 CAD Exact")]
    [InlineData("le billet à 12€50 et le forfait à 19,99 €", "12€50 = 12.5 EUR Exact; 19,99 € = 19.99 EUR Exact")]
    [InlineData("un coût de 15 dollars et 15 cents", "15 dollars et 15 cents = 15.15 USD Exact")]
    [InlineData("Elles réclament 60 000 € par salarié ; la direction en propose entre 12 000 et 16 000.", "60 000 € = 60000 EUR Exact; 12 000 et 16 000 = 12000..16000 EUR Between")]
    [InlineData("compris entre 510 et 540 millions d’euros, au lieu des 390 millions évoqués", "510 et 540 millions d’euros = 510000000..540000000 EUR Between; 390 millions = 390000000 EUR Exact")]
    [InlineData("Le titre vaut 37,85 euros, soit une valorisation d’un peu plus de 4 milliards.", "37,85 euros = 37.85 EUR Exact; 4 milliards = 4000000000 EUR MoreThan")]
    [InlineData("Le loyer atteint 1 450 euros, contre 1 380.", "1 450 euros = 1450 EUR Exact; 1 380 = 1380 EUR Exact")]
    [InlineData("une maison estimée à 340 000 €", "340 000 € = 340000 EUR Exact")]
    [InlineData("une rançon de 300,000 dollars", "300,000 dollars = 300000 USD Exact")]
    [InlineData("LUSAKA - une amende de 2 millions de kwachas", "2 millions de kwachas = 2000000 ZMW Exact")]
    [InlineData("12,5 M€ HT et 3 € le kilo", "12,5 M€ = 12500000 EUR Exact; 3 € = 3 EUR Exact")]
    [InlineData("quelques millions d’euros, plusieurs centaines de millions d’euros, des milliards d’euros", "")]
    [InlineData("Le club ne vaut plus que 3 millions d'euros, il en valait plus de 20 millions d'euros.", "3 millions d'euros = 3000000 EUR Exact; 20 millions d'euros = 20000000 EUR MoreThan")]
    [InlineData("Le coût dépasse la barre des 100 milliards de dollars.", "100 milliards de dollars = 100000000000 USD MoreThan")]
    [InlineData("La recette avoisine le million d'euros, le budget a franchi le cap des 30 M€.", "million d'euros = 1000000 EUR About; 30 M€ = 30000000 EUR MoreThan")]
    [InlineData("Il écope de 25 000 euros d'amende, dont 10 000 avec sursis.", "25 000 euros = 25000 EUR Exact; 10 000 = 10000 EUR Exact")]
    [InlineData("Le salaire médian est de 2 500 euros (contre 2 300 en 2023).", "2 500 euros = 2500 EUR Exact; 2 300 = 2300 EUR Exact")]
    [InlineData("Un salaire de 40 000 euros pour les 15 000 salariés, dont 12 000 en France.", "40 000 euros = 40000 EUR Exact")]
    public void French_sums(string text, string expected) => Assert.Equal(expected, Read("fr", text));

    [Theory]
    [InlineData("It paid $4.2bn in cash.", "$4.2bn = 4200000000 USD Exact")]
    [InlineData("a US$ 5m loan and £300m in debt", "US$ 5m = 5000000 USD Exact; £300m = 300000000 GBP Exact")]
    [InlineData("It spent C$61m and up to C$25 million.", "C$61m = 61000000 CAD Exact; C$25 million = 25000000 CAD AtMost")]
    [InlineData("half a billion dollars", "half a billion dollars = 500000000 USD Exact")]
    [InlineData("a million and a half dollars", "a million and a half dollars = 1500000 USD Exact")]
    [InlineData("some $5m, roughly $3bn, close to $4bn", "$5m = 5000000 USD About; $3bn = 3000000000 USD About; $4bn = 4000000000 USD About")]
    [InlineData("at least $25,000, or $30,000 or so", "$25,000 = 25000 USD AtLeast; $30,000 = 30000 USD About")]
    [InlineData("between $3.2 billion and $4.7 billion", "$3.2 billion and $4.7 billion = 3200000000..4700000000 USD Between")]
    [InlineData("It will cost $2-3 million.", "$2-3 million = 2000000..3000000 USD Between")]
    [InlineData("worth $2m-$3m", "$2m-$3m = 2000000..3000000 USD Between")]
    [InlineData("Revenue rose from $5 million to $7.5 million.", "$5 million = 5000000 USD Exact; $7.5 million = 7500000 USD Exact")]
    [InlineData("OSLO - Norwegian shares closed at 412 crowns.", "412 crowns = 412 NOK Exact")]
    [InlineData("Cape Verde lent its railway 40 million escudos.", "40 million escudos = 40000000 CVE Exact")]
    [InlineData("The port of Macau paid 3 million patacas.", "3 million patacas = 3000000 MOP Exact")]
    [InlineData("fined 20,000 crowns by a Swedish court in Stockholm", "20,000 crowns = 20000 SEK Exact")]
    [InlineData("Its losses grew to 14.5 billion cedis.", "14.5 billion cedis = 14500000000 GHS Exact")]
    [InlineData("JOHANNESBURG - it will borrow R500 million", "R500 million = 500000000 ZAR Exact")]
    [InlineData("NEW DELHI: Rs 500 crore for farmers", "Rs 500 crore = 5000000000 INR Exact")]
    [InlineData("a $10-million project and a 3-million-euro grant", "$10-million = 10000000 USD Exact; 3-million-euro = 3000000 EUR Exact")]
    [InlineData("KARACHI: a budget of 18.9 trillion rupees", "18.9 trillion rupees = 18900000000000 PKR Exact")]
    [InlineData("I owe you 20 quid and 30 grand.", "20 quid = 20 GBP Exact")]
    [InlineData("The museum in London got 5 million pounds.", "5 million pounds = 5000000 GBP Exact")]
    [InlineData("He has 20 dollars and 15 friends.", "20 dollars = 20 USD Exact")]
    [InlineData("A dispute over $5 million", "$5 million = 5000000 USD Exact")]
    [InlineData("It paid pounds 3.2m, A$12m and ¥1.2tn.", "pounds 3.2m = 3200000 GBP Exact; A$12m = 12000000 AUD Exact; ¥1.2tn = 1200000000000 JPY Exact")]
    [InlineData("Rs 500 crore, Rs 1.5 lakh and Rs. 1,20,000", "Rs 500 crore = 5000000000 INR Exact; Rs 1.5 lakh = 150000 INR Exact; Rs. 1,20,000 = 120000 INR Exact")]
    [InlineData("$3-4m a year, or $3m-4m", "$3-4m = 3000000..4000000 USD Between; $3m-4m = 3000000..4000000 USD Between")]
    [InlineData("between $3 and 4 million", "$3 and 4 million = 3000000..4000000 USD Between")]
    [InlineData("one-and-a-half billion dollars", "one-and-a-half billion dollars = 1500000000 USD Exact")]
    [InlineData("a few hundred dollars, several hundred thousand dollars, a couple of million dollars", "")]
    [InlineData("a seven-figure sum, a multimillion-dollar deal", "")]
    [InlineData("LILONGWE - 9.6 million kwacha", "9.6 million kwacha = 9600000 MWK Exact")]
    [InlineData("a house estimated at $2 million", "$2 million = 2000000 USD Exact")]
    [InlineData("The rent is $1,450 a month, up from 1,380.", "$1,450 = 1450 USD Exact; 1,380 = 1380 USD Exact")]
    [InlineData("They sold it for $30-odd million.", "$30-odd million = 30000000 USD About")]
    [InlineData("LEEDS - The London fund sold its unit to Canada's Northmoor for $310 million. Rain fell on Leeds. Its Halifax office stays.", "$310 million = 310000000 USD Exact")]
    [InlineData("The Ontario Nurses' Plan put $400m into a Bangalore grocer.", "$400m = 400000000 USD Exact")]
    [InlineData("Rent is £1,450 a month, against 1,380 in 2023.", "£1,450 = 1450 GBP Exact; 1,380 = 1380 GBP Exact")]
    public void English_sums(string text, string expected) => Assert.Equal(expected, Read("en", text));

    [Theory]
    [InlineData("fr", "Mark Durand a gagné ; Mar del Plata et Sam Petit aussi.")]
    [InlineData("fr", "Le Gulfstream G700, le Boeing 747, Canal+ et la 5G")]
    [InlineData("fr", "L'article 49.3, le 14e arrondissement, la RN 12")]
    [InlineData("fr", "Appelez le 01 42 34 56 78 après la victoire 3-1.")]
    [InlineData("fr", "En 2024, 29 millions d'habitants, contre 12 millions en 2019")]
    [InlineData("fr", "des dizaines de millions d'euros, plusieurs milliards de dollars")]
    [InlineData("fr", "La bibliothèque compte 300 000 livres.")]
    [InlineData("fr", "Elle a duré plus d'une heure ; l'heure exacte reste floue.")]
    [InlineData("fr", "Il n'a pas donné le moindre euro.")]
    [InlineData("fr", "Les JO 2024 et l'Agenda 2030")]
    [InlineData("en", "Mark won 3 games and Sam lost 25 pounds.")]
    [InlineData("en", "Boeing 747, Article 5, Flight 370, Agenda 2030")]
    [InlineData("en", "The Lakers beat the Celtics 112-105; call 555-1234.")]
    [InlineData("en", "ALL 5 solutions are wrong; the TOP 10 firms, COP 28.")]
    [InlineData("en", "In 2023, 29 million people, up from 12 million in 2019")]
    [InlineData("en", "The truck carried 12,000 pounds of steel.")]
    [InlineData("en", "the other two won")]
    public void What_is_no_sum(string language, string text) => Assert.Equal("", Read(language, text));

    [Theory]
    [InlineData("fr", "500 millions de dollars (408 millions d'euros)", true)]
    [InlineData("fr", "15 M$, soit 13,8 M€", true)]
    [InlineData("en", "3.4 billion euros ($3.7 billion)", true)]
    [InlineData("en", "$5 million and 4 million euros", false)]
    public void Equivalents_are_told_from_other_sums(string language, string text, bool isEquivalent) =>
        Assert.Equal(isEquivalent, Amounts(language, text)[1].IsEquivalent);

    [Theory]
    [InlineData("fr", "35 euros le mégawattheure", "mégawattheure")]
    [InlineData("fr", "19,99 €/mois", "mois")]
    [InlineData("fr", "25 €/m² à la vente", "m²")]
    [InlineData("fr", "Les trois cents euros du billet", null)]
    [InlineData("en", "$70-a-share offer", "share")]
    [InlineData("en", "45 yen per share", "share")]
    [InlineData("en", "up from £12m a year earlier", null)]
    public void Rates_name_what_they_are_per(string language, string text, string? per) => Assert.Equal(per, Amounts(language, text)[0].Per);

    [Fact]
    public void The_full_range_has_the_words_of_the_bound()
    {
        const string Text = "Il gagne entre 5 et 10 millions d'euros.";
        Assert.Equal("entre 5 et 10 millions d'euros", Amounts("fr", Text)[0].FullRange.Of(Text));
    }

    [Fact]
    public void A_region_settles_a_bare_dollar()
    {
        AmountsAndNumbers read = QuantityReader.ReadAmounts("It cost $5.", LanguagePacks.Find("en")!, new QuantityOptions("AU"), CancellationToken.None);
        Assert.Equal("AUD", read.Amounts[0].Currency);
    }

    private static MoneyExpression[] Amounts(string language, string text) =>
        QuantityReader.ReadText(text, LanguagePacks.Find(language)!, null, default, CancellationToken.None).Amounts.ToArray();

    private static string Read(string language, string text) =>
        string.Join("; ", Amounts(language, text).Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Range.Of(text)} = {a.Value:0.####}{(a.Upper is { } upper ? ".." + upper.ToString("0.####", CultureInfo.InvariantCulture) : "")} {a.Currency} {a.Bound}")));
}
