using Factum.Extraction.Mentions;

namespace Factum.Extraction.Languages.French;

/// <summary>Nouns that names of institutions and places start with in French.</summary>
internal static class FrenchInstitutions
{
    /// <summary>The heads.</summary>
    public static readonly InstitutionHeads Heads = new InstitutionHeads()
        .Add(EntityKind.Organization, InstitutionComplement.Seat,
            "mairie; préfecture; rectorat; rectorat de l' académie; académie; parquet; cour d' appel; cour administrative d' appel; cour d' assises; cour criminelle; tribunal; tribunal judiciaire; tribunal administratif; tribunal correctionnel; tribunal de commerce; tribunal des activités économiques; tribunal pour enfants; tribunal de police; tribunal d' instance; tribunal de grande instance; "
            + "conseil de prud'hommes; conseil des prud'hommes; barreau; chambre de commerce; chambre de commerce et d' industrie; chambre d' agriculture; chambre d' agriculture régionale; chambre de métiers; chambre de métiers et de l' artisanat; chambre des métiers; chambre des métiers et de l' artisanat; chambre des notaires; "
            + "caisse d' épargne; caisse d' épargne et de prévoyance; caisse d' allocations familiales; caisse primaire d' assurance maladie; caisse régionale; agence de l' eau; agence d' urbanisme; agence régionale de santé; agence régionale de l' hospitalisation; conseil départemental; conseil régional; conseil général; "
            + "communauté de communes; communauté d' agglomération; communauté urbaine; communauté d' universités et établissements; chu; chru; centre hospitalier; centre hospitalier universitaire; centre hospitalier régional; centre hospitalier régional universitaire; centre hospitalier intercommunal; hospices civils; gendarmerie; office de tourisme; office public de l' habitat; "
            + "bourse; kunstmuseum; comédie; conservatoire; philharmonie; école des beaux-arts; école centrale; école polytechnique; école des mines; école d' architecture; diocèse; archevêché; évêché; grand port maritime; crédit mutuel; crédit agricole; banque populaire; fédération départementale; gendarmerie maritime; section de recherches; direction interrégionale de la police judiciaire; établissement français du sang; commissariat; école normale supérieure; école nationale d' architecture; école supérieure d' art; groupement hospitalier; scène nationale; ballet; opéra national; orchestre national; orchestre philharmonique; observatoire; institut d' études politiques; institut catholique; maison de la culture; chambre syndicale")
        .Add(EntityKind.Organization, InstitutionComplement.OwnName,
            "éditions; université; lycée; lycée professionnel; lycée agricole; lycée hôtelier; hôpital; clinique; musée; fondation; groupe scolaire; polyclinique; centre hospitalier spécialisé; théâtre national")
        .Add(EntityKind.Organization, InstitutionComplement.OwnNameOnly,
            "collège; école primaire; école maternelle; école élémentaire; école privée")
        .Add(EntityKind.Organization, InstitutionComplement.Field,
            "fédération française; fédération internationale; fédération nationale; fédération européenne; fédération mondiale; ligue nationale; syndicat national; union nationale; confédération nationale; association française; association nationale; agence nationale; agence française; autorité nationale; office national; office français; office international; "
            + "institut national; institut français; centre national; conseil national; conseil supérieur; comité national; comité international; commission nationale; société nationale; société française; société protectrice; école nationale; observatoire national; observatoire français; caisse nationale; groupement national; fonds national; haute autorité; cour nationale; cour internationale; cour européenne; "
            + "organisation internationale; organisation mondiale; programme alimentaire; haut-commissariat; agence européenne; agence internationale; mutualité sociale")
        .Add(EntityKind.Organization, InstitutionComplement.SeatedField,
            "ligue de football; ligue de rugby; ligue régionale; syndicat mixte; syndicat intercommunal; syndicat départemental; syndicat des eaux; union départementale; union régionale; union locale; association départementale; association régionale; comité départemental; comité régional; commission départementale; direction régionale; direction départementale; direction interdépartementale; service départemental; "
            + "école supérieure; institut régional; observatoire régional; fonds régional; établissement public; parc national; parc naturel; délégation départementale; délégation régionale; inspection académique; centre communal; centre intercommunal; union sportive; maison départementale; groupement agricole")
        .Add(EntityKind.Organization, InstitutionComplement.CapitalField,
            "caisse; banque; agence; fonds; institut; office; pôle; observatoire; compagnie; société; union; comptoir; groupement; centre; mutuelle; régie; bureau; haut conseil; maison; organisation; association; fédération; confédération; syndicat; comité; commission; laboratoire; "
            + "vignerons; laiteries; éleveurs; producteurs; caves; ateliers; scieries; forges; fonderies; aciéries; chantiers; papeteries; verreries; brasseries; minoteries; salines; carrières; pêcheries; conserveries; sœurs")
        .Add(EntityKind.Organization, InstitutionComplement.Polity, "gouvernement; armée; armée de l' air; agence spatiale; banque centrale; parlement; marine nationale; présidence; garde nationale")
        .Add(EntityKind.Organization, InstitutionComplement.Portfolio, "ministère; secrétariat d' état; secrétariat général; ministère délégué")
        .Add(EntityKind.Organization, InstitutionComplement.None,
            "chambre régionale des comptes; conseil européen de la recherche; conseil européen de l' innovation; parquet national financier; parquet national antiterroriste; parquet européen; parquet fédéral; cour de cassation; cour des comptes; cour pénale internationale; cour suprême; conseil constitutionnel; tribunal fédéral; tribunal pénal international; police judiciaire; sûreté nationale; protection judiciaire de la jeunesse; défenseur des droits; conseil supérieur de la magistrature; conseil économique, social et environnemental")
        .Add(EntityKind.Place, InstitutionComplement.OwnName,
            "basilique; cathédrale; abbaye; abbatiale; collégiale; prieuré; palais; château; fort; citadelle; phare; manoir; aéroport; aérodrome; port de plaisance; pont; viaduc; tunnel; barrage; écluse; col; mont; lac; étang; forêt; massif; vallée; gorges; gouffre; plage; baie; golfe; détroit; presqu'île; archipel; canal; cap; glacier; "
            + "prison; maison d' arrêt; centre pénitentiaire; centre de détention; maison centrale; centrale nucléaire; cimetière; parc des expositions; grotte")
        .Add(EntityKind.Place, InstitutionComplement.OwnNameOnly,
            "rue; avenue; docks; boulevard; impasse; quai; esplanade; parvis; église; chapelle; stade; gymnase; vélodrome; gare; tour; villa; piscine; médiathèque; bibliothèque; zénith; mémorial")
        .Add(EntityKind.Event, InstitutionComplement.OwnNameOnly, "cyclone; ouragan; typhon; tempête");
}
