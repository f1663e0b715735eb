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
    [InlineData("Nadia Ferrand a rencontré lundi le préfet, Théo Lanvaux, pour lui faire part de ses craintes.", "Statement: Speaker=Nadia Ferrand")]
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
    [InlineData("Le sénateur a jugé « désastreuse » la tenue du port.", "Criticism: Speaker=Le sénateur; Target=la tenue du port; Quote=désastreuse")]
    [InlineData("Ugo Merlan a qualifié d'« absurde » le tracé de la région.", "Criticism: Speaker=Ugo Merlan; Target=le tracé de la région; Quote=absurde")]
    [InlineData("Lise Orval estime « très courageuses » les annonces du préfet.", "Praise: Speaker=Lise Orval; Target=les annonces du préfet; Quote=très courageuses")]
    [InlineData("La députée a jugé honteuse la réponse du bailleur.", "Criticism: Speaker=La députée; Target=la réponse du bailleur")]
    [InlineData("La FDSU juge « médiocre » un accord que la FDC a signé.", "Criticism: Speaker=FDSU; Target=un accord; Quote=médiocre")]
    [InlineData("Le sénateur s'en est pris à « une bureaucratie aveugle ».", "Criticism: Speaker=Le sénateur; Target=une bureaucratie aveugle; Quote=une bureaucratie aveugle")]
    [InlineData("Ugo Merlan préside le club. La billetterie ouvrira en mai, a-t-il indiqué.", "Statement: Speaker=-t-il")]
    [InlineData("Ugo Merlan préside le club. La billetterie, a-t-il précisé, ouvrira en mai.", "Statement: Speaker=-t-il")]
    [InlineData("Le remorqueur restera à quai, jure la directrice du port, Lise Orval.", "Statement: Speaker=Lise Orval")]
    [InlineData("« Personne ne nous écoute », peste Lise Orval, déléguée FDSU, qui rappelle que le dépôt tourne à vide.", "Statement: Speaker=Lise Orval; Quote=Personne ne nous écoute")]
    [InlineData("La société Colmont, qui assurait en mai n'avoir « rien à cacher », reconnaît une erreur.", "Statement: Speaker=Colmont; Quote=rien à cacher; Time=mai")]
    [InlineData("« On s'y fera », assurent Ugo Merlan et Lise Orval.", "Statement: Speaker=Lise Orval; Quote=On s'y fera")]
    [InlineData("Ugo Merlan a repris un phare. « C'est un rêve d'enfant », confie-t-il à La Gazette du Port.", "Statement: Speaker=-t-il; Audience=La Gazette du Port; Quote=C'est un rêve d'enfant")]
    [InlineData("Le tisserand Ugo Merlan est mort lundi. La maire du bourg, Lise Orval, lui a rendu hommage.", "Praise: Speaker=Lise Orval; Target=lui")]
    [InlineData("La préfète Lise Orval s'est rendue au port. Elle y a loué « le cran » du capitaine, Ugo Merlan.", "Praise: Speaker=Elle; Target=Ugo Merlan; Quote=le cran")]
    [InlineData("Le recteur Ugo Merlan s'est rendu au lycée. Il y a loué « le cran » de la proviseure, Lise Orval.", "Praise: Speaker=Il; Target=Lise Orval; Quote=le cran")]
    [InlineData("Son trésorier, Ugo Merlan, y voit « une chance historique ».", "Praise: Speaker=Ugo Merlan; Target=une chance historique; Quote=une chance historique")]
    [InlineData("Lise Orval a qualifié le préfet, Ugo Merlan, de « girouette ».", "Criticism: Speaker=Lise Orval; Target=Ugo Merlan; Quote=girouette")]
    [InlineData("La chambre régionale étrille la régie, dont elle juge le suivi « défaillant ».", "Criticism: Speaker=elle; Target=le suivi; Quote=défaillant")]
    [InlineData("Le maire dit la digue fissurée. L'exploitant assure le contraire.", "Denial: Denier=L'exploitant")]
    [InlineData("Son imprimeur, la société Datavel, se défend de toute erreur.", "Denial: Denier=Datavel")]
    [InlineData("« Nous rejetons ces accusations », a déclaré Lise Orval.", "Denial: Denier=Lise Orval")]
    [InlineData("« Je démens tout contact », a écrit Ugo Merlan.", "Denial: Denier=Ugo Merlan")]
    [InlineData("Ce que conteste le ministère letton des Forêts, qui promet une enquête.", "Denial: Denier=ministère letton des Forêts")]
    [InlineData("La collecte durera un mois, a détaillé la coordinatrice du réseau, Lise Orval.", "Statement: Speaker=Lise Orval")]
    [InlineData("La régie s'est excusée auprès des abonnés.", "Statement: Speaker=La régie; Audience=abonnés")]
    [InlineData("Dans un communiqué, la sous-préfecture précise que nul n'a été blessé.", "Statement: Speaker=la sous-préfecture")]
    public void States(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Une tombola, lancée par les pompiers, financera la salle.", "Statement")]
    [InlineData("La mairie a contesté cette amende devant le tribunal.", "Denial")]
    [InlineData("L'ambassade affirme n'avoir reçu aucune demande.", "Denial")]
    [InlineData("La coopérative cherchait un meunier. Elle en a trouvé deux.", "Criticism")]
    [InlineData("Ugo Merlan a repris un phare. « C'est un rêve d'enfant », confie-t-il à La Gazette du Port.", "ContractAward")]
    [InlineData("La veuve du peintre, Lise Orval, réclame la moitié des toiles.", "Statement")]
    [InlineData("« Nous ne nions rien », a déclaré Lise Orval.", "Denial")]
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
