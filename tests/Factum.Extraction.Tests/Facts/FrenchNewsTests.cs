using System;
using System.Linq;
using Factum.Extraction.Documents;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Constructions of French news articles.</summary>
public class FrenchNewsTests
{
    [Theory]
    [InlineData("Le groupe Alvior, affirme son avocat Marc Tessier, ne vendra pas.", "Statement affirmed asserted: Speaker=Marc Tessier")]
    [InlineData("L'usine, assure la direction, restera ouverte.", "Statement affirmed asserted: Speaker=la direction")]
    [InlineData("La société Alvior a promis un audit avant l'été.", "Statement affirmed asserted: Speaker=Alvior; Time=été")]
    [InlineData("La ministre Julie Malet n'a pas caché qu'elle songeait à partir.", "Statement affirmed asserted: Speaker=Julie Malet")]
    [InlineData("Le patron d'Alvior, Marc Tessier, plaide la prudence.", "Statement affirmed asserted: Speaker=Marc Tessier")]
    [InlineData("« La facture est salée », résume l'un de ses associés, Marc Tessier.", "Statement affirmed asserted: Speaker=Marc Tessier; Quote=La facture est salée")]
    [InlineData("« C'est une bonne nouvelle », a réagi le délégué CFDT, Marc Tessier.", "Statement affirmed asserted: Speaker=Marc Tessier; Quote=C'est une bonne nouvelle")]
    public void SpeakersAreFoundWhereverTheyStand(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("« On n'a rien vu venir », a-t-elle écrit sur Facebook.", "Statement")]
    [InlineData("Julie Malet, déléguée CFDT, a dénoncé le projet.", "PartOf")]
    public void WhatIsNotTold(string text, string kind) => Assert.DoesNotContain(Facts(text), fact => fact.StartsWith(kind + " ", StringComparison.Ordinal));

    [Theory]
    [InlineData("Julie Malet, déléguée CFDT, a dénoncé le projet.", "Position affirmed asserted: Holder=Julie Malet; Title=déléguée; Organization=CFDT")]
    [InlineData("« On tiendra », lance le délégué syndical CGT, Marc Tessier.", "Position affirmed asserted: Holder=Marc Tessier; Title=délégué syndical; Organization=CGT")]
    [InlineData("Marc Tessier, délégué CGT, a dénoncé le projet.", "Position affirmed asserted: Holder=Marc Tessier; Title=délégué; Organization=CGT")]
    public void OfficesOfUnionsAreRead(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Alvior a saisi en avril le tribunal de commerce de Lyon, accusant son rival Kelvia d'avoir débauché un conseiller.", "Accusation affirmed asserted: Accuser=Alvior; Accused=Kelvia")]
    [InlineData("Marc Tessier a quitté la salle, accusant Julie Malet d'avoir menti.", "Accusation affirmed asserted: Accuser=Marc Tessier; Accused=Julie Malet")]
    public void PresentParticiplesAreOfTheSubject(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Marc Tessier laisse un fils, Hugo Tessier, et une fille, Anne.", "Kinship affirmed asserted: Person=Anne; Relative=Marc Tessier; Relation=fille")]
    [InlineData("L'écrivaine Anne Morel laisse un fils, le violoniste Hugo Lambert.", "Kinship affirmed asserted: Person=Hugo Lambert; Relative=Anne Morel; Relation=fils")]
    [InlineData("Anne Morel, née d'un père pêcheur, a grandi à Lyon.", "Kinship affirmed asserted: Person=un père pêcheur; Relative=Anne Morel; Relation=père")]
    [InlineData("Marc Tessier détient avec ses deux sœurs 30 % de Kelvia.", "Kinship affirmed asserted: Person=ses deux sœurs; Relative=ses; Relation=sœurs")]
    [InlineData("Marc Tessier vit à Brest avec son épouse et leurs trois enfants.", "Kinship affirmed asserted: Person=son épouse; Relative=son; Relation=épouse")]
    public void RelativesAreToldOfWithAndWithoutNames(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Marc Tessier a créé Kelvia en 2011 avec son frère, Hugo Tessier, dans un garage de Brest.", "Founding affirmed asserted: Founder=Hugo Tessier; Organization=Kelvia; Time=2011")]
    [InlineData("Avec sa sœur Anne et l'imprimeur Jef Morel, Julie Malet avait fondé en 1984 les éditions du Phare.", "Founding affirmed asserted: Founder=Julie Malet; Organization=éditions du Phare; Time=1984")]
    [InlineData("La société Kelvia, créée en 2009 par deux anciens d'Airbus, Marc Tessier et Julie Malet, emploie 40 personnes.", "Founding affirmed asserted: Founder=Julie Malet; Organization=Kelvia; Time=2009")]
    [InlineData("Kelvia, dont Marc Tessier est le fondateur, embauche.", "Founding affirmed asserted: Founder=Marc Tessier; Organization=Kelvia")]
    public void FoundersAreToldTogether(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Le groupe Alvior s'en défend.", "Denial affirmed asserted: Denier=Alvior")]
    [InlineData("Le groupe Alvior parle d'allégations « fantaisistes ».", "Denial affirmed asserted: Denier=Alvior")]
    public void WhatIsSaidIsTurnedAway(string text, string fact) => Assert.Contains(fact, Facts(text));

    private static string[] Facts(string text)
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = "fr" });
        return analysis.Facts.Select(fact => $"{fact.Kind} {fact.Polarity} {fact.Certainty}".Replace("Affirmed", "affirmed").Replace("Denied", "denied").Replace("Asserted", "asserted").Replace("Reported", "reported")
            .Replace("Possible", "possible").Replace("Planned", "planned") + ": " + string.Join("; ", fact.Arguments.Select(argument => $"{argument.Role}={argument.Filler.Text}"))).ToArray();
    }
}
