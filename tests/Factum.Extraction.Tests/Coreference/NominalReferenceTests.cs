using System;
using System.Linq;
using Factum.Extraction.Documents;
using Factum.Extraction.Facts;
using Factum.Extraction.Mentions;
using Xunit;

namespace Factum.Extraction.Tests.Coreference;

/// <summary>Each text marks a noun phrase or possessive with brackets; the names of what it refers to stand beside it, parted by semicolons.</summary>
public sealed class NominalReferenceTests
{
    [Theory]
    [InlineData("fr", "Le groupe Vernalis a vendu sa filiale au [groupe suisse] Lindenau pour 12 millions d'euros.", "Lindenau")]
    [InlineData("fr", "La maire de Brévigny, Nolwenn Castel, a reçu le préfet. [Elle] a demandé des renforts.", "Nolwenn Castel")]
    [InlineData("fr", "Claire Dumont a rencontré Paul Oriol à Lisbonne. [Les deux responsables] ont signé un accord.", "Claire Dumont;Paul Oriol")]
    [InlineData("fr", "La France et le Sénégal ont signé un traité. [Les deux pays] coopèrent depuis 2010.", "France;Sénégal")]
    [InlineData("fr", "Paul Oriol et son épouse, Irène Brachet, vivent à Nantes. [Le couple] a donné un million d'euros à l'hôpital.", "Irène Brachet;Paul Oriol")]
    [InlineData("fr", "C'est [sa nièce], la navigatrice Soazig Lebrun, dit Paul Oriol.", "Soazig Lebrun")]
    [InlineData("fr", "Le Théâtre du Marais a fermé en mai. La ville de Nancy promet de racheter [le théâtre].", "Théâtre du Marais")]
    [InlineData("fr", "Le viaduc de Kerval a été achevé en 1974. [Le viaduc] sera rénové.", "viaduc de Kerval")]
    [InlineData("fr", "La société Norvale a saisi le tribunal. L'avocat Marc Delvaux, [lui], se tait.", "Marc Delvaux")]
    [InlineData("fr", "L'attaquant Moussa Diarra a marqué deux fois. [Le Sénégalais] a quitté la pelouse.", "Moussa Diarra")]
    [InlineData("fr", "La Fondation Delmas finance l'école. L'industriel Paul Oriol l'avait fondée. [Ses] obsèques auront lieu mardi.", "Paul Oriol")]
    [InlineData("fr", "Bamako accuse Paris. Le ministre dénonce des groupes du nord [du pays].", "")]
    [InlineData("fr", "La CGT a saisi la cour. Le groupe Norvale s'en étonne. [Il] a perdu 19 millions d'euros.", "Norvale")]
    [InlineData("fr", "Le peintre Raoul Duval a vécu ici avec Edgar Garnier. [Sa] veuve, Odile Garnier, a donné la maison.", "Edgar Garnier;Odile Garnier")]
    [InlineData("fr", "Claire Dumont, PDG de Vernalis, a répondu mardi. Dans [son groupe], dit-elle, tout va bien.", "Vernalis")]
    [InlineData("fr", "Paul Oriol a été arrêté mardi. Marc Delvaux l'a été jeudi. [Les deux hommes] nient.", "Marc Delvaux;Paul Oriol")]
    [InlineData("fr", "« Nancy nous veut du bien », a-[t-il] dit.", "")]
    [InlineData("fr", "Par Hélène Kerval\n\nLa Fondation Delmas financera l'église, a annoncé jeudi [cette dernière].", "Fondation Delmas")]
    [InlineData("en", "Marlow City Council lost the case. The [council] leader, Anna Keller, said it would pay.", "Anna Keller;Marlow City Council")]
    [InlineData("en", "Viktor Hall, who owns Aldera, and Desmond Okoro, the magnate [who] founded Kestrel, met on Monday.", "Desmond Okoro")]
    [InlineData("en", "Northgate Foods sold its dairies to the [Swiss group] Lindenau for $740 million.", "Lindenau")]
    [InlineData("en", "Kestrel Biologics was sold to [the Swiss group] Lindenau for $740 million.", "Lindenau")]
    [InlineData("en", "Marlow City Council gave £2m to the Quay Theatre. The mayor praised [the theatre].", "Quay Theatre")]
    [InlineData("en", "The West Dunford Baths closed in 2019. [The baths] should open in May.", "West Dunford Baths")]
    [InlineData("en", "Anna Keller met John Miller in Prague. [The two leaders] signed a deal.", "Anna Keller;John Miller")]
    [InlineData("en", "Anna Keller and her husband, John Miller, live in Leeds. [The couple] gave the college £2m.", "Anna Keller;John Miller")]
    [InlineData("en", "Striker Tomás Rivero scored twice on Sunday. [The Brazilian] signed in June.", "Tomás Rivero")]
    [InlineData("en", "Kenya and Ghana signed a treaty. Trade between [the two countries] doubled.", "Ghana;Kenya")]
    [InlineData("en", "President Mwape Banda left Lyon. Analysts said [the country] would suffer.", "")]
    [InlineData("en", "\"He was stubborn,\" Walter Lind said. \"[He] fought everybody.\"", "")]
    [InlineData("fr", "Le groupe Solvane, dirigé par Karine Estivel, ferme son usine. [La directrice générale] a reçu les syndicats.", "Karine Estivel")]
    [InlineData("fr", "Polyfer va fusionner avec Cristaline. [Les deux entreprises] emploieront 900 personnes.", "Cristaline;Polyfer")]
    [InlineData("fr", "Polyfer et Cristaline ont signé un accord. [Les deux groupes] partageront leurs usines.", "Cristaline;Polyfer")]
    [InlineData("fr", "L'éditeur de jeux Pixelune a licencié 120 salariés. [L'éditeur] a perdu 12 millions d'euros.", "Pixelune")]
    [InlineData("fr", "Le chanteur Milo Darbois a attaqué son ancien label, Nuitdisques. [Le label] conteste.", "Nuitdisques")]
    [InlineData("fr", "Ormeva, fondée par Lina Prost et Eudes Carral, a levé 15 millions d'euros. [Les deux fondateurs] restent majoritaires.", "Eudes Carral;Lina Prost")]
    [InlineData("fr", "L'ancien maire de Trévoul, Yvette Labro, soutient Bastien Cormery. « Il est honnête », dit [l'ancienne maire].", "Yvette Labro")]
    [InlineData("fr", "Le premier ministre, Hugues Ledrain, a limogé Aude Perrier. [Le chef du gouvernement] se tait.", "Hugues Ledrain")]
    [InlineData("fr", "Les syndicats accusent la direction de Tissalia d'avoir menti. [Celle-ci] dément.", "")]
    [InlineData("fr", "Claire Ombrel accuse la préfecture de négligence. [Celle-ci] dément.", "")]
    [InlineData("fr", "Le syndicat a assigné la société Norvalie. [Celle-ci] conteste les faits.", "Norvalie")]
    [InlineData("fr", "La boutique de Claire Ombrel est à Nantes. [Elle] emploie douze personnes.", "")]
    [InlineData("fr", "Ormeva a son siège à Lille. [La région wallonne] lui avait prêté 2 millions d'euros.", "")]
    [InlineData("fr", "Le maire (PS) Paul Oriol a réagi. [Le maire] se représente.", "Paul Oriol")]
    [InlineData("fr", "Mutalis a nommé Irène Cottin présidente. [Elle] succède à Paul Oriol.", "Irène Cottin")]
    [InlineData("en", "Batinorth was fined £200,000 by a court in Leeds. [The company] has appealed.", "Batinorth")]
    [InlineData("en", "Mill fire costs owner\n\nDAYTON, Ohio (Newswire) — A judge on Wednesday ordered the owner to pay $3 million.\n\n[The agency] said no more.", "")]
    [InlineData("en", "Tessalia was bought by a Swedish fund. Founded in 1990, [the company] employs 400 people.", "Tessalia")]
    [InlineData("en", "Polyfer and Crystalin signed an agreement. [Both companies] will share plants.", "Crystalin;Polyfer")]
    [InlineData("en", "Paul Ferrolin beat Mark Aumelle in the final. [The latter] praised his opponent.", "Mark Aumelle")]
    [InlineData("en", "The Beaulake Foundation gave $2 million to Clear Earth, a charity in Leeds. [The charity] will build a shelter.", "Clear Earth")]
    [InlineData("en", "Dana Brisket and her sister Ruth founded Mutalis in 1987. [The sisters] sold it in 2010.", "Dana Brisket;Ruth")]
    [InlineData("en", "Ormeva, founded by Lina Prost and Eddie Carr, raised $15 million. [The founders] keep control.", "Eddie Carr;Lina Prost")]
    [InlineData("en", "Ruth Amble, 45, was charged with fraud. [The defendant] pleaded not guilty.", "Ruth Amble")]
    [InlineData("en", "Police arrested Carl Dunvale on Friday. [The former banker] is accused of theft.", "Carl Dunvale")]
    [InlineData("en", "Singer Milo Darby sued his former label, Nightdisc Records. [The label] denies the claim.", "Nightdisc Records")]
    [InlineData("en", "Solvane reported results on Thursday. Revenue rose to $310 million. [Its] chairman resigned.", "Solvane")]
    [InlineData("fr", "Nadège Brulon a promis des bus gratuits. « Cela coûtera cher », poursuit [l'élue].", "Nadège Brulon")]
    [InlineData("fr", "Le conseil d'administration de Solvane, [lui], se garde de trancher.", "")]
    [InlineData("fr", "Le groupe Solvane a perdu un procès. La société Norvalie résiste [elle] aussi.", "Norvalie")]
    [InlineData("fr", "Le fonds américain Perival Ridge a relevé son offre. Solvane parle de menaces. [Le fonds], basé à Boston, se tait.", "Perival Ridge")]
    [InlineData("fr", "Retourné vivre en Hongrie, le comptable a témoigné. Installé en Hongrie, [celui-ci] nie.", "")]
    [InlineData("fr", "Odile Cormery a épousé Bastien Labro. C'est avec [lui] qu'elle a ouvert un moulin.", "Bastien Labro")]
    [InlineData("fr", "Odile Cormery a fondé la revue Lisières. Le prix récompense [l'éditrice] pour ses choix.", "Odile Cormery")]
    [InlineData("fr", "Le chocolatier Ormeva quitte Poitiers. [La maison] garde ses 80 salariés.", "Ormeva")]
    [InlineData("fr", "Le chocolatier Ormeva quitte Poitiers. [La maison d'arrêt] ferme aussi.", "")]
    [InlineData("fr", "L'Union Trévoul a perdu trois matchs. [Le club] cherche un entraîneur.", "Union Trévoul")]
    [InlineData("fr", "Le fonds Perival possède [le club grec] du FC Trévoulac.", "FC Trévoulac")]
    [InlineData("fr", "Le docteur Hugues Ledrain est suspendu. [Le praticien] se tait.", "Hugues Ledrain")]
    [InlineData("fr", "En 1971, Odile Cormery épouse Bastien Labro. [Le couple] vit à Dole.", "Bastien Labro;Odile Cormery")]
    [InlineData("fr", "Ormeva a perdu 3 millions d'euros. [Le chausseur] vendra ses boutiques.", "Ormeva")]
    [InlineData("en", "Marian Dunvale, who is defending Paul Ferrolin and [who] has accused the police, lost the case.", "Marian Dunvale")]
    [InlineData("en", "Paul Ferrolin's wife, Ruth Amble, wept in court. If convicted, [the pair] could face prison.", "")]
    [InlineData("en", "Northgate Foods was fined $2 million in May. The minister praised [the charity].", "")]
    public void FollowsWhatIsDescribed(string language, string marked, string entities)
    {
        int start = marked.IndexOf('['), end = marked.IndexOf(']') - 1;
        string text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language });
        string[] referents = analysis.Mentions.Where(mention => mention.Mention.Range.End >= end && mention.Mention.Range.Start <= start && mention.Mention.Form != MentionForm.Name)
            .Select(mention => analysis.Entities[mention.Mention.Entity].Name).Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(entities, string.Join(";", referents));
    }

    [Theory]
    [InlineData("Vesoul vote les crédits.\n\nLuçon et Nantes paieront. Une aide viendra.\n\nLa maire, Sylvie Hérault, a plaidé pour le projet.", "Sylvie Hérault", "Vesoul")]
    [InlineData("La région paie.\n\nÀ Calais, où l'usine ferme, la maire, Florence Dewaele, est inquiète.", "Florence Dewaele", "Calais")]
    [InlineData("Trente habitants de Sornac-les-Pins (Creuse) ont manifesté. Le maire, Hugues Ledrain, les a reçus.", "Hugues Ledrain", "Sornac-les-Pins")]
    [InlineData("Le club a écrit au juge. « Rien à cacher », a dit l'avocat du club, Me Paul Oriol.", "Paul Oriol", null)]
    [InlineData("La Laiterie du Val ferme. « Rien à cacher », a dit l'avocat de la laiterie, Me Paul Oriol.", "Paul Oriol", "Laiterie du Val")]
    public void AnOfficeIsOfTheBodyThatTheTextMeans(string text, string holder, string? organization)
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = "fr" });
        string?[] bodies = analysis.Facts.Where(fact => fact.Kind == "Position").Where(fact => fact.Arguments.Any(argument => argument.Role == "Holder" && argument.Filler.Kind == FillerKind.Entity && analysis.Entities[argument.Filler.Index].Name == holder))
            .Select(fact => fact.Arguments.Where(argument => argument.Role == "Organization" && argument.Filler.Kind == FillerKind.Entity).Select(argument => analysis.Entities[argument.Filler.Index].Name).FirstOrDefault()).ToArray();
        Assert.Equal(organization ?? "-", string.Join(";", bodies.Select(body => body ?? "-")));
    }
}
