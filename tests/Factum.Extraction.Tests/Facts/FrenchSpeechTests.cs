using System;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Who says what in French news, who denies, praises, blames and accuses, and sentences that only look like it.</summary>
public class FrenchSpeechTests
{
    [Theory]
    [InlineData("Le distributeur Camerlo récuse avoir imposé ces horaires.", "Denial: Denier=Camerlo")]
    [InlineData("Le groupement fustige de son côté un calendrier intenable.", "Criticism: Speaker=Le groupement; Target=un calendrier intenable")]
    [InlineData("La coopérative Altamar martèle que les prix ne bougeront pas.", "Statement: Speaker=Altamar")]
    [InlineData("La maire accuse le bailleur de négligence, ce que Mme Rosnay réfute : elle rappelle que l'immeuble a été rénové.", "Denial: Denier=Rosnay")]
    [InlineData("Le délégué Arno Viller réfute avoir menacé ses collègues.", "Denial: Denier=Arno Viller")]
    [InlineData("Les remorqueurs n'ont pas quitté le port, a démenti la préfecture.", "Denial: Denier=la préfecture")]
    [InlineData("Le cuisinier aurait quitté Toulon, ce que nie son frère.", "Denial: Denier=son frère")]
    [InlineData("Visé par une enquête, le président du club, Ugo Merlan, dément.", "Denial: Denier=Ugo Merlan")]
    [InlineData("La piscine rouvrira en avril, comme l'a annoncé La Gazette du Port lundi.", "Statement: Speaker=La Gazette du Port; Time=lundi")]
    [InlineData("Contrairement à ce qu'affirme la préfecture, la digue tient.", "Statement: Speaker=la préfecture")]
    [InlineData("Tout sera prêt en mars, promet sa voisine, Lise Orval.", "Statement: Speaker=Lise Orval")]
    [InlineData("Le président de la chambre d'agriculture du Gers, Ivan Loubet, s'est dit « rassuré ».", "Statement: Speaker=Ivan Loubet; Quote=rassuré")]
    [InlineData("Selon Le Patriote des Alpes, le tunnel fermera.", "Statement: Speaker=Le Patriote des Alpes")]
    [InlineData("La députée a salué « un choix courageux ».", "Praise: Speaker=La députée; Target=un choix courageux; Quote=un choix courageux")]
    [InlineData("L'ambassade affirme n'avoir reçu aucune demande.", "Statement: Speaker=L'ambassade")]
    [InlineData("À la sous-préfecture, on assure que la route sera rouverte.", "Statement: Speaker=la sous-préfecture")]
    [InlineData("L'émirat affirme ne pas être en guerre.", "Statement: Speaker=L'émirat")]
    [InlineData("Le régulateur accuse Belmart d'entente, ce que son avocat conteste.", "Denial: Denier=son avocat")]
    [InlineData("La caserne fait état de trois blessés.", "Statement: Speaker=La caserne")]
    [InlineData("Le collectif critique un tracé « absurde ».", "Criticism: Speaker=Le collectif; Target=un tracé; Quote=absurde")]
    [InlineData("Le sénateur a salué l'effort tout en jugeant le calendrier « maladroit ».", "Criticism: Speaker=Le sénateur; Target=le calendrier; Quote=maladroit")]
    [InlineData("Le sénateur s'en est pris à « une bureaucratie aveugle ».", "Criticism: Speaker=Le sénateur; Target=une bureaucratie aveugle; Quote=une bureaucratie aveugle")]
    public void States(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Une tombola, lancée par les pompiers, financera la salle.", "Statement")]
    [InlineData("La mairie a contesté cette amende devant le tribunal.", "Denial")]
    [InlineData("L'ambassade affirme n'avoir reçu aucune demande.", "Denial")]
    public void DoesNotState(string text, string kind) => Assert.DoesNotContain(Facts(text), fact => fact.StartsWith(kind + ":", StringComparison.Ordinal));

    [Theory]
    [InlineData("réfute")]
    [InlineData("étrillent")]
    [InlineData("plafonne")]
    [InlineData("renchérit")]
    public void ThePresentOfAVerbIsNoAdjective(string verb)
    {
        ParsedDocument document = GrammarReader.Read($"Le groupe {verb} de son côté toute hausse.", LanguagePacks.Find("fr")!, CancellationToken.None);
        Assert.Equal(PartOfSpeech.Verb, document.Sentences[0][2].Upos);
    }

    private static string[] Facts(string text) => FactLines.Marked("fr", text);
}
