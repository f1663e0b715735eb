using System;
using System.Linq;
using Factum.Extraction.Documents;
using Factum.Extraction.Mentions;
using Xunit;

namespace Factum.Extraction.Tests.Coreference;

/// <summary>Nouns of a wider or another sense than the text used before; the bracketed phrase and the names of what it refers to, parted by semicolons.</summary>
public sealed class WiderNounTests
{
    [Theory]
    [InlineData("fr", "Le rappeur Malko a été arrêté à Nice. [L'artiste] rentrait d'Abidjan.", "Malko")]
    [InlineData("fr", "La cardiologue Hélène Sorbier a porté plainte. [La praticienne] réclame 20 000 euros.", "Hélène Sorbier")]
    [InlineData("fr", "L'entraîneur Loïc Brandel a été limogé. [Le technicien] a quitté Nancy.", "Loïc Brandel")]
    [InlineData("fr", "Claire Dumont a remporté la finale. [La sportive] a quitté Oslo lundi.", "Claire Dumont")]
    [InlineData("fr", "L'évêque Yves Lacombe a vendu le domaine. [Le prélat] a été critiqué.", "Yves Lacombe")]
    [InlineData("fr", "La clinique Belvaux a reçu un don. [L'établissement] a acheté un scanner.", "clinique Belvaux")]
    [InlineData("fr", "Claire Dumont a pris la parole lundi. [La syndicaliste] craint une fermeture.", "Claire Dumont")]
    [InlineData("fr", "Ormeva fermera son usine de Dole. [La papetière] compte 200 salariés.", "Ormeva")]
    [InlineData("fr", "Marc Estrade a été mis en examen. [L'homme d'affaires] nie les faits.", "Marc Estrade")]
    [InlineData("fr", "La romancière Inès Vidal a rencontré Paul Oriol. [Le chanteur] a quitté Paris.", "Paul Oriol")]
    [InlineData("fr", "Le groupe a condamné la société Ormeva. Les faits sont contestés par [cette dernière].", "Ormeva")]
    [InlineData("fr", "Paul Oriol a accueilli un chanteur. [Le chanteur] a dormi à Nice.", "")]
    [InlineData("en", "Rapper Malik Dowe was arrested in Reno. [The artist] had left Lagos.", "Malik Dowe")]
    [InlineData("en", "Cardiologist Ruth Sorrel sued on Monday. [The doctor] wants $20,000.", "Ruth Sorrel")]
    [InlineData("en", "Senator Tess Amory left early. [The politician] denied it.", "Tess Amory")]
    [InlineData("en", "Tolvane Glass will cut 240 jobs. We have no choice, [the Toledo, Ohio-based company] said.", "Tolvane Glass")]
    [InlineData("en", "Tolvane Glass, a glassmaker, was founded in 1921. In December, [the glassmaker] said it would close.", "Tolvane Glass")]
    [InlineData("en", "Director Paul Hest met Olga Penn. Penn, who left as [Tolvane’s director], was glad.", "Olga Penn")]
    [InlineData("en", "Tolvane was sold to Norvane in May. The group is large. Tolvane [itself] is small.", "Tolvane")]
    [InlineData("en", "Ormevane has raised $12m. [The Leeds-based start-up] employs 30 people.", "Ormevane")]
    [InlineData("en", "Prime Minister Anton Velsen flew to Oslo. [The premier] met the king.", "Anton Velsen")]
    [InlineData("en", "Carla Mott beat the mayor in May. [The Republican] spent $2m.", "Carla Mott")]
    [InlineData("fr", "La société Ormeva et le groupe Tolvane ont signé. Le contrat revient [au second].", "Tolvane")]
    [InlineData("en", "The brewer Tolvane accuses Agrodex of lying. The group has sued [the seed company].", "Agrodex")]
    [InlineData("en", "The town of Marlow has ended its contract with Transvec. [It] wants $100,000 from the operator.", "Marlow")]
    [InlineData("en", "Novelist Ada Quill left. [The publisher] paid $7,000.", "")]
    [InlineData("fr", "L'usine Brémard-Vial emploie 80 personnes. L'exploitant a fait appel. [Il] a été racheté par un fonds.", "Brémard-Vial")]
    [InlineData("fr", "Le groupe danois Ormeva a racheté la société suisse Tolvane en mai. Le directeur se tait. [Le groupe suisse] emploie 40 personnes.", "Tolvane")]
    [InlineData("fr", "Odile Verrand est morte en mars. Née à Nantes en 1933, [cette dernière] a légué sa maison.", "Odile Verrand")]
    [InlineData("fr", "Les offres ont été étudiées par le régulateur, Audicom, pendant huit mois. [Le régulateur] a tranché.", "Audicom")]
    [InlineData("fr", "Ormeva a remporté le marché. Tolvane a dénoncé un complot. [Le groupe] accuse la ville.", "Tolvane")]
    [InlineData("fr", "Le maire a reçu la Caisse armoricaine de crédit. [La banque] a refusé.", "Caisse armoricaine de crédit")]
    [InlineData("en", "The Danish company Ormevane bought the Swiss company Tolvex in May. [The Swiss company] employs 40 people.", "Tolvex")]
    [InlineData("en", "Ormevane and Tolvex Foods signed a deal. [The latter] will build the plant.", "Tolvex Foods")]
    [InlineData("en", "The brewer Tolvane lost £3m. Its founders, Lena Hart and Mark Ost, resigned. [They] will leave in June.", "Lena Hart;Mark Ost")]
    [InlineData("en", "The United Steelworkers rejected the offer. [The union] wants $3m.", "United Steelworkers")]
    [InlineData("en", "The builder Tolvane will lay the track in Kenya. [Turkey's export bank] is lending $90m.", "")]
    [InlineData("en", "Olga Penn runs the ward. Ruth Sorrel died in May. Penn apologised. \"We failed Ruth,\" [she] said.", "Olga Penn")]
    [InlineData("en", "Ada Quill is dead. Born Adelaide Quill in Leeds in 1944, [she] taught maths.", "Ada Quill")]
    [InlineData("fr", "Inès Vidal est morte. Née Inessa Vidal à Metz, [elle] enseignait les maths.", "Inès Vidal")]
    [InlineData("en", "Ohio lent Tolvane $3m in May. [The state] has sued the firm.", "Ohio")]
    [InlineData("en", "The Harborough Dispatch printed a photo. Ruth Sorrel has sued [the newspaper].", "Harborough Dispatch")]
    [InlineData("en", "The Coastal Service bought a hovercraft from Ormevane. The firm has since sued [the agency].", "Coastal Service")]
    [InlineData("en", "Tolvane sued the Coastal Service. The ruling is due on Friday. For Tolvane, time is short. [It] lost $9m last year.", "Tolvane")]
    [InlineData("en", "The Coastal Service bought a hovercraft. [It] was a bargain.", "")]
    [InlineData("en", "The Thornby Green City Council met on Monday. Thornby Green got $3m. Tolvane has sued [the city].", "Thornby Green")]
    [InlineData("fr", "Claire Dumont s'est confiée à Libération lundi. [Le quotidien] a publié l'entretien.", "Libération")]
    [InlineData("fr", "Inès Vidal est maire de Lourvan. Elle a reçu le préfet de Savoie. La dette de [la ville] est lourde.", "Lourvan")]
    [InlineData("fr", "Le maire, Serge Parnet, a stoppé le chantier. [L'édile] a réagi mercredi.", "Serge Parnet")]
    [InlineData("fr", "Le maire a écouté Paul Oriol. L'agent aurait versé 3 000 euros à Marc Estrade. [L'intéressé] se tait.", "Marc Estrade")]
    [InlineData("fr", "Inès Vidal a bâti un pont. La Tribune de Mulhouse l'a critiqué. [Elle] a quitté Metz en 1985.", "Inès Vidal")]
    [InlineData("fr", "L'homme d'affaires Paul Oriol dément, a-t-il dit à Libération. [Le promoteur] détient le club.", "")]
    [InlineData("fr", "Inès Vidal a démissionné. La députée Claire Dumont (MR) [l']accuse de mentir.", "Inès Vidal")]
    [InlineData("fr", "Le maire, Paul Oriol, se tait. La commune de Lourvan compte 6 200 habitants. La région [lui] a accordé une subvention.", "Lourvan")]
    [InlineData("fr", "Ormeva a été rachetée en mai par Tolvane. Le prix est secret. [Elle] emploie 40 personnes.", "Ormeva")]
    [InlineData("fr", "La présidente d'Ormeva est Inès Vidal. [Elle] a fondé Tolvane en 2018.", "Inès Vidal")]
    [InlineData("fr", "Les éditions du Colvert ont fermé. [La maison] devait deux millions d'euros.", "éditions du Colvert")]
    public void TakeUpWhoIsCalledByANarrowerOne(string language, string marked, string entities)
    {
        int start = marked.IndexOf('['), end = marked.IndexOf(']') - 1;
        string text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language });
        string[] found = analysis.Mentions.Where(mention => mention.Mention.Range.Start == start && mention.Mention.Range.End == end && mention.Mention.Form != MentionForm.Name)
            .Select(mention => analysis.Entities[mention.Mention.Entity].Name).OrderBy(name => name, StringComparer.Ordinal).ToArray();
        Assert.Equal(entities, string.Join(";", found));
    }

    [Theory]
    [InlineData("Le FC Brévigny Littoral a perdu samedi. Avec 12 points, Brévigny pointe à la 17e place.", "FC Brévigny Littoral")]
    [InlineData("L'office Vesoul Habitat a perdu son procès. Vesoul Habitat fera appel.", "office Vesoul Habitat")]
    public void AClubAndABodyGoByAPartOfTheirNames(string text, string name)
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = "fr" });
        Assert.Equal([name], analysis.Entities.Where(entity => entity.Kind == EntityKind.Organization).Select(entity => entity.Name));
    }

    [Theory]
    [InlineData("Marl Thistle have signed a goalkeeper. They paid £2m.", "Marl Thistle")]
    [InlineData("Brennan’s chief executive, Ruth Oakes, resigned.", "Brennan")]
    public void APluralVerbOrAChiefExecutiveTellsABody(string text, string name)
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = "en" });
        Assert.Equal([EntityKind.Organization], analysis.Entities.Where(entity => entity.Name == name).Select(entity => entity.Kind));
    }

    [Theory]
    [InlineData("La coordinatrice de l'association, Fara Miantso, a démissionné.", "Fara Miantso")]
    [InlineData("La présidente de Nancy Métropole, Bertille Dauriac (LR), a démissionné.", "Bertille Dauriac")]
    public void WhoHoldsAnOfficeIsAPerson(string text, string name)
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = "fr" });
        Assert.Equal([EntityKind.Person], analysis.Entities.Where(entity => entity.Name == name).Select(entity => entity.Kind));
    }
}
