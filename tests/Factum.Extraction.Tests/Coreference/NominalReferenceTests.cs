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
    [InlineData("fr", "La navigatrice Soazig Lebrun est [sa] nièce, dit Paul Oriol.", "")]
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
