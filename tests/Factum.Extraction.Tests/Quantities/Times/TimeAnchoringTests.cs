using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities;
using Xunit;

namespace Factum.Extraction.Tests.Quantities.Times;

/// <summary>Times of news sentences, anchored to the publication date, to the narrative and by the tense of their clause.</summary>
public class TimeAnchoringTests
{
    [Theory]
    [InlineData("fr", "2025-04-10", "La ministre s'est rendue lundi à Lyon, puis le surlendemain à Marseille.", "2025-04-07 2025-04-09")]
    [InlineData("fr", "2025-04-10", "Elle affrontera mardi la numéro 3 mondiale.", "2025-04-15")]
    [InlineData("fr", "2025-04-10", "La direction avait promis en janvier qu'aucune fermeture n'interviendrait avant 2027.", "2025-01 2027")]
    [InlineData("fr", "2025-04-10", "Le scrutin, initialement prévu en mars, a été reporté à l'automne.", "2025-03 2025-FA")]
    [InlineData("fr", "2025-04-10", "Le verdict est attendu le 17 avril.", "2025-04-17")]
    [InlineData("fr", "2025-01-29", "Au quatrième trimestre, le bénéfice a reculé.", "2024-Q4")]
    [InlineData("fr", "2024-11-21", "La société emploiera 40 personnes l’an prochain.", "2025")]
    [InlineData("fr", "2025-03-14", "Il a été condamné mardi à dix-huit mois de prison, dont six mois ferme.", "2025-03-11 P18M P6M")]
    [InlineData("fr", "", "Le procès s'est ouvert le 14 juillet. Le lendemain, il était suspendu.", "XXXX-07-14 XXXX-07-15")]
    [InlineData("fr", "", "La soirée de mercredi soir a duré plus d’une heure.", "XXXX-WXX-3TEV PT1H")]
    [InlineData("fr", "2025-06-05", "Les dons se multiplient depuis lundi.", "2025-06-02")]
    [InlineData("fr", "2025-06-05", "L'ambassadeur pourrait être convoqué dès vendredi.", "2025-06-06")]
    [InlineData("fr", "2025-06-05", "La maire doit être reçue mardi par le préfet.", "2025-06-10")]
    [InlineData("fr", "2025-06-05", "Il aura fallu trois heures de débats, mardi soir.", "PT3H 2025-06-03TEV")]
    [InlineData("fr", "2025-06-05", "La ministre, qui a rendu visite mercredi aux salariés, a promis une aide.", "2025-06-04")]
    [InlineData("en", "2025-04-10", "Management, which meets workers next Tuesday, had pledged in January that no plant would close before 2027.", "2025-04-15 2025-01 2027")]
    [InlineData("en", "2025-04-10", "The company has until Friday to respond.", "2025-04-11")]
    [InlineData("en", "2025-04-10", "She leaves for Oslo on Tuesday.", "2025-04-15")]
    [InlineData("en", "2025-04-10", "The vote was pushed back to the fall.", "2025-FA")]
    [InlineData("en", "2025-02-11", "The deal should close in the third quarter.", "2025-Q3")]
    [InlineData("en", "2025-08-27", "The rocket left the pad on Tuesday night. The upper stage separated at 10:42 p.m. local time.", "2025-08-26TNI 2025-08-26T22:42")]
    [InlineData("en", "2025-03-14", "On Feb. 24, 2022, the war began. Three years later, it goes on.", "2022-02-24 2025")]
    public void AnchorsNews(string language, string published, string text, string values)
    {
        DocumentQuantities quantities = FactExtractorQuantities(language, published, text);
        Assert.Equal(values, string.Join(" ", quantities.Times.Select(time => time.Value)));
    }

    [Theory]
    [InlineData("fr", "Marc Valmont s’est installé à Mar-i-Sol.")]
    [InlineData("fr", "Sam Lorient et Avril Morvan ont rencontré Jean-Pierre Juin et Mme Mai.")]
    [InlineData("fr", "Une maison du 14e arrondissement, rue du 4-Septembre.")]
    [InlineData("fr", "Le Boeing 747 et le Gulfstream G700 ont décollé.")]
    [InlineData("fr", "À l’heure actuelle, l’heure exacte n’est pas connue ; pour l’heure, rien.")]
    [InlineData("fr", "Les JO 2028, l’Agenda 2030, le plan Horizons 2030 et Paris 2024.")]
    [InlineData("fr", "Elle s’est imposée 6-4, 7-5 ; le PSG a gagné 3-1.")]
    [InlineData("fr", "Appelez le 06 12 34 56 78 ou le 01.02.03.04.05.")]
    [InlineData("fr", "Il emploie 2 028 personnes et 2028 salariés pour 2 000 euros.")]
    [InlineData("fr", "Lucie, 58 ans, et un homme de 45 ans, âgé de 45 ans à l’époque.")]
    [InlineData("fr", "L’article 1382 du code civil et la directive 2019/1024.")]
    [InlineData("fr", "À la poursuite d’Octobre rouge, Octobre rose.")]
    [InlineData("en", "Theresa May may march with April Jones, June Carter and August Wilson.")]
    [InlineData("en", "The Sunday Times, USA Today and Monday Night Football.")]
    [InlineData("en", "Osman, 58, a 34-year-old man aged 34, is 45 years old.")]
    [InlineData("en", "Windows 2000, Boeing 777, Agenda 2030 and the Paris 2024 Games.")]
    [InlineData("en", "Call 555-2010-2015 or 1-800-555-2020.")]
    [InlineData("en", "They won 3-1 and 6-4; 2028 people watched.")]
    public void LeavesNamesAlone(string language, string text)
    {
        DocumentQuantities quantities = FactExtractorQuantities(language, "2025-04-10", text);
        Assert.Equal("", string.Join(" | ", quantities.Times.Select(time => time.Range.Of(text) + " " + time.Value)));
    }

    private static DocumentQuantities FactExtractorQuantities(string language, string published, string text)
    {
        LanguagePack pack = LanguagePacks.Find(language)!;
        DateTime? date = published.Length == 0 ? null : DateTime.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return QuantityReader.Read(GrammarReader.Read(text, pack, CancellationToken.None), pack, date, CancellationToken.None);
    }
}
