using Xunit;

namespace Factum.Extraction.Tests.Mentions;

/// <summary>Names that start with a common noun, or go on in lower case.</summary>
public sealed class InstitutionNameTests
{
    [Theory]
    [InlineData("Le directeur de l'agence de l'eau Rhône-Méditerranée, Loïc Cassagne, a présenté le plan jeudi.", "Organization agence de l'eau Rhône-Méditerranée; Person Loïc Cassagne")]
    [InlineData("Le musée Gravelin de Cahors rouvrira en mars.", "Organization musée Gravelin; Place Cahors")]
    [InlineData("Le musée des Beaux-Arts de Chartres a acquis un tableau.", "Organization musée des Beaux-Arts de Chartres")]
    [InlineData("Des élèves du lycée Marcel-Tournier ont manifesté devant la préfecture du Gers.", "Organization lycée Marcel-Tournier; Organization préfecture du Gers")]
    [InlineData("Le lycée Jeanne-Valdor, à Poitiers, accueille 900 élèves.", "Organization lycée Jeanne-Valdor; Place Poitiers")]
    [InlineData("La caisse d'épargne de Bourgogne a prêté deux millions d'euros.", "Organization caisse d'épargne de Bourgogne")]
    [InlineData("La chambre de commerce et d'industrie de Brest a élu Maud Kervella.", "Organization chambre de commerce et d'industrie de Brest; Person Maud Kervella")]
    [InlineData("Le président de la chambre d'agriculture de l'Indre, Hervé Poulard, a démissionné.", "Organization chambre d'agriculture de l'Indre; Person Hervé Poulard")]
    [InlineData("Le ministère de la Transition écologique a versé 3 millions d'euros.", "Organization ministère de la Transition écologique")]
    [InlineData("Le ministère de l'Intérieur a démenti.", "Organization ministère de l'Intérieur")]
    [InlineData("Le ministère des Armées et le ministère de la Santé et de la Prévention sont concernés.", "Organization ministère des Armées; Organization ministère de la Santé et de la Prévention")]
    [InlineData("Le syndicat mixte du bassin de la Vouge a saisi le tribunal administratif de Dijon.", "Organization syndicat mixte du bassin de la Vouge; Organization tribunal administratif de Dijon")]
    [InlineData("La fédération française de voile a suspendu Denis Arzel.", "Organization fédération française de voile; Person Denis Arzel")]
    [InlineData("La cour d'appel de Riom a confirmé la peine.", "Organization cour d'appel de Riom")]
    [InlineData("Le parquet de Bobigny a ouvert une enquête.", "Organization parquet de Bobigny")]
    [InlineData("Le parquet national financier a requis dix mois de prison.", "Organization parquet national financier")]
    [InlineData("Le tribunal judiciaire d'Évry a placé la société Ferranox en liquidation.", "Organization tribunal judiciaire d'Évry; Organization Ferranox")]
    [InlineData("L'université de Limoges et le CHU de Poitiers ont signé un accord.", "Organization université de Limoges; Organization CHU de Poitiers")]
    [InlineData("Le conseil départemental du Lot a voté une subvention de 50 000 euros.", "Organization conseil départemental du Lot")]
    [InlineData("Le conseil régional de Bretagne examinera le dossier.", "Organization conseil régional de Bretagne")]
    [InlineData("La communauté de communes du Pays de Lunel a racheté le site.", "Organization communauté de communes du Pays de Lunel")]
    [InlineData("Le rectorat de l'académie de Nantes a confirmé.", "Organization rectorat de l'académie de Nantes")]
    [InlineData("Le Conseil d'État a rejeté le recours de la mairie de Sète.", "Organization Conseil d'État; Organization mairie de Sète")]
    [InlineData("Le quotidien La Voix de l'Allier cite le commissariat de Moulins.", "Organization La Voix de l'Allier; Organization commissariat de Moulins")]
    [InlineData("L'accident a eu lieu rue Victor-Hugo, à Tours.", "Place rue Victor-Hugo; Place Tours")]
    [InlineData("Le pont de Trévenec et le barrage de Malpierre seront rénovés.", "Place pont de Trévenec; Place barrage de Malpierre")]
    [InlineData("Le cabinet Marnier & Associés conseille la société Trelgo.", "Organization Marnier & Associés; Organization Trelgo")]
    [InlineData("Le commandant de la gendarmerie de la Drôme, le colonel Arnaud Lestrade, a salué ses hommes.", "Organization gendarmerie de la Drôme; Person Arnaud Lestrade")]
    [InlineData("L'hôpital Saint-Vincent de Lille a porté plainte contre Axel Delorme.", "Organization hôpital Saint-Vincent; Place Lille; Person Axel Delorme")]
    [InlineData("La clinique des Ormeaux a été rachetée par le groupe Sanitalys.", "Organization clinique des Ormeaux; Organization Sanitalys")]
    [InlineData("Le collège Paul-Éluard de Brest est fermé.", "Organization collège Paul-Éluard; Place Brest")]
    [InlineData("La ligue de football de Normandie a sanctionné l'US Alençon.", "Organization ligue de football de Normandie; Organization US Alençon")]
    public void FrenchInstitutions(string sentence, string expected) => Assert.Equal(expected, NamesOf.Text("fr", sentence));
}
