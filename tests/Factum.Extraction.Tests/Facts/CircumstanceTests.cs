using System;
using System.Linq;
using Factum.Extraction.Documents;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>When and where happenings are: which of the times and places of a sentence are whose.</summary>
public class CircumstanceTests
{
    [Theory]
    [InlineData("en", "Dora Shaw flew to Quito on Monday to meet Bruno Sorel.", "Meeting: Participant=Dora Shaw; Participant=Bruno Sorel; Place=Quito; Time=Monday")]
    [InlineData("fr", "Nadia Ferrel est arrivée à Oslo lundi pour y rencontrer Erik Dahl.", "Meeting: Participant=Nadia Ferrel; Participant=Erik Dahl; Place=Oslo; Time=lundi")]
    [InlineData("fr", "Nadia Ferrel se rendra mardi à Bergen, où elle rencontrera Anna Holm.", "Meeting: Participant=elle; Participant=Anna Holm; Place=Bergen")]
    [InlineData("en", "Dora Shaw moved to Bergen, where she met Anna Holm.", "Meeting: Participant=she; Participant=Anna Holm; Place=Bergen")]
    [InlineData("fr", "Nadia Ferrel a visité jeudi deux écoles de Dakar.", "Visit: Visitor=Nadia Ferrel; Place=Dakar; Time=jeudi")]
    [InlineData("fr", "Vendredi, Nadia Ferrel visitera le centre de formation, à Morlanne.", "Visit: Visitor=Nadia Ferrel; Place=Morlanne; Time=Vendredi")]
    [InlineData("fr", "Le groupe Orveal a supprimé 40 emplois dans son usine de Vire (Calvados).", "Layoff: Organization=Orveal; Count=40 emplois; Place=Vire")]
    [InlineData("fr", "L'ingénieure de 37 ans a créé Aquilor en 2018.", "Founding: Founder=L'ingénieure de 37 ans; Organization=Aquilor; Time=2018")]
    [InlineData("en", "Joyce Abara stepped down as chairwoman in May after nine years.", "Resignation: Person=Joyce Abara; Position=chairwoman; Time=May")]
    [InlineData("en", "On Wednesday Fraser Doyle, who had chaired the club since 2019, stepped down.", "Resignation: Organization=the club; Person=Fraser Doyle; Time=Wednesday")]
    [InlineData("en", "Brockton Foods closed two depots last year, axed 310 jobs and, in April, was fined £1.2m.", "Layoff: Count=310 jobs; Organization=Brockton Foods")]
    [InlineData("en", "Brockton Foods closed two depots last year, cut 310 jobs and, in April, was fined £1.2m.", "Fine: Amount=£1.2m; Offender=Brockton Foods; Time=April")]
    [InlineData("en", "Brockton Foods closed two depots last year, axed 310 jobs and, in April, was fined £1.2m.", "Fine: Amount=£1.2m; Offender=Brockton Foods; Time=April")]
    [InlineData("en", "The ministry paid Brockton Foods $2m for a new depot in Leeds.", "Payment: Amount=$2m; Payee=Brockton Foods; Payer=The ministry; Purpose=a new depot in Leeds")]
    [InlineData("en", "Dora Shaw was born at High Barrow Farm in 1932.", "Birth: Person=Dora Shaw; Place=High Barrow Farm; Time=1932")]
    [InlineData("en", "The yacht left on Friday morning from Cork for Lisbon.", "Movement: Destination=Lisbon; Mover=The yacht; Origin=Cork; Time=Friday morning")]
    [InlineData("en", "Dora Shaw lost in May. Her party, Forward Together, has two seats.", "PartOf: Part=Her; Whole=Forward Together")]
    [InlineData("en", "Tram fares are frozen at $2.10, Bruno Sorel said.", "Cost: Amount=$2.10; Item=Tram fares")]
    [InlineData("en", "Brockton Foods took a charge of $145 million in the second quarter.", "FinancialResult: Amount=$145 million; Measure=charge; Organization=Brockton Foods; Period=second quarter")]
    [InlineData("en", "Dora Shaw walked out of Brockton Foods in 1961.", "Resignation: Organization=Brockton Foods; Person=Dora Shaw; Time=1961")]
    [InlineData("en", "A jury cleared former Gov. Bruno Sorel. Brockton Foods sold the tower to Tolvex in 2022. Sorel resigned in 2020.", "Resignation: Person=Sorel; Position=Gov.; Time=2020")]
    [InlineData("en", "Brockton Foods, owned by the Danish fund Tolvex Partners and Austria's Ormen Capital, closed.", "Ownership: Owned=Brockton Foods; Owner=Ormen Capital")]
    [InlineData("en", "Brockton Foods will cut 40 jobs at its Leeds site. No jobs would be lost at the company's other factory, it said.", "Layoff: Organization=the company")]
    [InlineData("fr", "Le parti de Nadia Ferrel, le PS, a deux sièges.", "PartOf: Part=Nadia Ferrel; Whole=PS")]
    [InlineData("fr", "Nadia Ferrel a rencontré Erik Dahl à Matignon mardi.", "Meeting: Participant=Nadia Ferrel; Participant=Erik Dahl; Place=Matignon; Time=mardi")]
    [InlineData("fr", "Nadia Ferrel a rencontré Erik Dahl dans un restaurant de Namur.", "Meeting: Participant=Nadia Ferrel; Participant=Erik Dahl; Place=Namur")]
    [InlineData("fr", "À Graz, en 2019, la harpiste Nadia Ferrel s'est brouillée avec le ténor Erik Dahl.", "Conflict: Party=Nadia Ferrel; Party=Erik Dahl; Place=Graz; Time=2019")]
    [InlineData("fr", "Erik Dahl s'est envolé vendredi matin de Bergen pour Lisbonne.", "Movement: Destination=Lisbonne; Mover=Erik Dahl; Origin=Bergen; Time=vendredi matin")]
    [InlineData("fr", "En mai, Orveal affiche une perte de 3 millions pour un chiffre d'affaires de 90 millions d'euros.", "FinancialResult: Amount=90 millions d'euros; Measure=chiffre d'affaires; Organization=Orveal; Period=mai")]
    [InlineData("fr", "Le maire sortant (DVG), Erik Dahl, a été battu hier par Nadia Ferrel.", "Competition: Competitor=Nadia Ferrel; Competitor=Erik Dahl; Time=hier")]
    [InlineData("fr", "La métropole a attribué mardi au groupement formé par Orveal et Tassin le contrat du chauffage, d'un montant de 12 millions d'euros.", "ContractAward: Amount=12 millions d'euros; Client=La métropole; Subject=chauffage; Supplier=groupement; Time=mardi")]
    [InlineData("fr", "À Milan, l'action Orveal a pris 1,8 %, à 31,20 euros.", "Cost: Amount=31,20 euros; Item=action")]
    [InlineData("fr", "Le groupe Tassin recule. La famille Tassin en reste le premier actionnaire.", "Ownership: Owned=Le groupe Tassin; Owner=La famille Tassin")]
    [InlineData("fr", "Le juge a condamné le village de Lourvan (Ain) à payer 300 000 euros à Orveal.", "Payment: Amount=300 000 euros; Payee=Orveal; Payer=le village de Lourvan")]
    [InlineData("fr", "La bâtisseuse du pont s'est éteinte lundi à Metz, à l'âge de 87 ans.", "Death: Person=La bâtisseuse du pont; Place=Metz; Time=lundi")]
    public void Belong(string language, string text, string expected) => Assert.Contains(InOrder(expected), Facts(language, text).Select(InOrder));

    [Theory]
    [InlineData("fr", "Une avocate de 29 ans, un député de 44 ans et un entraîneur de 52 ans ont parlé.", 0)]
    [InlineData("fr", "Un lien de 30 ans, un bail de 18 ans et un moteur de 20 ans.", 3)]
    public void AgesAreNoTimes(string language, string text, int times) =>
        Assert.Equal(times, FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language }).Times.Count);

    private static string[] Facts(string language, string text) => FactLines.Plain(language, text);

    private static string InOrder(string fact)
    {
        int colon = fact.IndexOf(": ", StringComparison.Ordinal);
        return fact[..colon] + ": " + string.Join("; ", fact[(colon + 2)..].Split("; ").Order(StringComparer.Ordinal));
    }
}
