using System.Linq;
using Factum.Extraction.Documents;
using Factum.Extraction.Mentions;
using Xunit;

namespace Factum.Extraction.Tests.Mentions;

/// <summary>The kind of a name by the words beside it; each row tells the one name that is asked about.</summary>
public sealed class NameKindTests
{
    [Theory]
    [InlineData("fr", "Le marché a été attribué à Bâtinord, une entreprise de Vesoul.", "Bâtinord", EntityKind.Organization)]
    [InlineData("fr", "Elle a cédé son groupe, Castelpack, pour 40 millions d'euros.", "Castelpack", EntityKind.Organization)]
    [InlineData("fr", "La cheffe de file du groupe d'opposition Vesoul Autrement a démissionné.", "Vesoul Autrement", EntityKind.Organization)]
    [InlineData("fr", "Le bureau d'études Arcamont compte 900 salariés.", "Arcamont", EntityKind.Organization)]
    [InlineData("fr", "La députée Nadia Belkacem (Horizons) a voté contre.", "Horizons", EntityKind.Organization)]
    [InlineData("fr", "Il succède à Pierre-Yves Lhuissier.", "Pierre-Yves Lhuissier", EntityKind.Person)]
    [InlineData("fr", "Le chanteur Malko a salué le public.", "Malko", EntityKind.Person)]
    [InlineData("fr", "Ils se retrouveront en finale du Tournoi des Roses.", "Tournoi des Roses", EntityKind.Event)]
    [InlineData("fr", "La vente a été conclue avec le groupe landais Nordfell, qui emploie 300 personnes.", "Nordfell", EntityKind.Organization)]
    [InlineData("fr", "La société Iris Camille a racheté l'usine.", "Iris Camille", EntityKind.Organization)]
    [InlineData("fr", "La ville soutient les manufactures Lormel Outils et Belmières.", "Belmières", EntityKind.Organization)]
    [InlineData("fr", "Deux sociétés locales, Telvar et Kor Dragage, sont en concurrence.", "Kor Dragage", EntityKind.Organization)]
    [InlineData("fr", "Leur collectif, Tala Niaye, a saisi la justice.", "Tala Niaye", EntityKind.Organization)]
    [InlineData("fr", "La ville a commandé les travaux à Charpentes Morvaud.", "Charpentes Morvaud", EntityKind.Organization)]
    [InlineData("fr", "Lundi soir, Belvaugray-sur-Orne a tranché.", "Belvaugray-sur-Orne", EntityKind.Place)]
    [InlineData("en", "In March, Pani Seva, an NGO that digs wells, refused the gift.", "Pani Seva", EntityKind.Organization)]
    [InlineData("en", "Brightwater, a charity founded in 2012, will run the hall.", "Brightwater", EntityKind.Organization)]
    [InlineData("en", "He had been due to meet King Rupert on Friday.", "King Rupert", EntityKind.Person)]
    [InlineData("en", "The lawmaker Budi Salim (Merdeka Baru) accused the president of lying.", "Merdeka Baru", EntityKind.Organization)]
    [InlineData("en", "Leeds drew the Norbank Cup tie on Sunday.", "Norbank Cup", EntityKind.Event)]
    [InlineData("en", "The club sold its striker, the coach said. The league match drew few fans, but the players beat Vale Sundowns on Saturday.", "Vale Sundowns", EntityKind.Organization)]
    [InlineData("en", "He took the chair after his predecessor, Lord Fenwick, fell ill.", "Fenwick", EntityKind.Person)]
    [InlineData("en", "The money came from the trading house Alpenmark.", "Alpenmark", EntityKind.Organization)]
    public void IsToldByWhatStandsBesideTheName(string language, string text, string name, EntityKind kind)
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language });
        Assert.Equal([kind], analysis.Entities.Where(entity => entity.Name == name).Select(entity => entity.Kind));
    }

    [Theory]
    [InlineData("fr", "Le FC Montbrac a été vendu 3 millions d'euros. Samedi, Montbrac a perdu 3 millions d'euros.", "FC Montbrac")]
    [InlineData("en", "Savona Trust Bank was fined in May. The row hurt Savona.", "Savona Trust Bank")]
    [InlineData("en", "Marlow Foods said on Tuesday it would appeal. Marlow has 40 plants.", "Marlow Foods")]
    public void AFirmGoesByItsFirstWord(string language, string text, string name)
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language });
        Assert.Equal([name], analysis.Entities.Select(entity => entity.Name));
    }

    [Theory]
    [InlineData("fr", "Philippe Castel préside la fondation depuis mai. Sa fille, Clémence Castel, la dirige. Mme Castel a répondu mardi.", "Castel", "Clémence Castel")]
    [InlineData("fr", "Clémence Castel dirige la fondation depuis mai. Son père, Philippe Castel, la préside. M. Castel a répondu mardi.", "Castel", "Philippe Castel")]
    [InlineData("en", "Harold Lund and Kirsten Lund run the firm. Ms. Lund declined to comment.", "Lund", "Kirsten Lund")]
    [InlineData("en", "Harold Lund runs the firm. Mr. Lund declined to comment.", "Lund", "Harold Lund")]
    [InlineData("fr", "L'usine de Lézignan-Corbières ferme. À Lézignan, l'émotion est vive.", "Lézignan", "Lézignan-Corbières")]
    [InlineData("en", "The Central Bank of Kenya fined two lenders.", "Central Bank of Kenya", "Central Bank of Kenya")]
    public void AShortFormIsWhoseNameItFits(string language, string text, string form, string name)
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language });
        string[] bearers = analysis.Mentions.Where(mention => mention.Mention.Form == MentionForm.Name && text.Substring(mention.Mention.Range.Start, mention.Mention.Range.Length) == form)
            .Select(mention => analysis.Entities[mention.Mention.Entity].Name).ToArray();
        Assert.Equal([name], bearers);
    }
}
