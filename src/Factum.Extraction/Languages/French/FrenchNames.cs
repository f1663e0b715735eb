using System;
using System.Collections.Generic;
using Factum.Extraction.Mentions;
using Factum.Extraction.Text;

namespace Factum.Extraction.Languages.French;

/// <summary>Names in French: the lexicon, how titles stand beside names, what marks boilerplate.</summary>
internal static class FrenchNames
{
    /// <summary>The lexicon.</summary>
    public static readonly NameLexicon Lexicon = new("french", Titles(), Boilerplate());

    private static TitleGrammar Titles() => new(
        true,
        new HashSet<string>(StringComparer.Ordinal) { "de", "d'", "du", "des", "chez", "à", "au" },
        new HashSet<string>(StringComparer.Ordinal) { "le", "la", "l'", "les", "un", "une", "ancien", "ancienne", "ex", "ex-", "nouveau", "nouvelle", "actuel", "actuelle", "futur", "future", "jeune", "son", "sa", "leur", "notre", "simple", "célèbre", "premier", "première", "numéro", "devenu", "devenue", "nommé", "nommée" },
        new HashSet<string>(StringComparer.Ordinal) { "de", "d'", "du", "des" },
        new HashSet<string>(StringComparer.Ordinal) { "administration", "gouvernement", "cabinet" },
        string.Empty)
    {
        Ordinals = new HashSet<string>(StringComparer.Ordinal) { "premier", "première" },
        Coordinators = new HashSet<string>(StringComparer.Ordinal) { "et" },
        Possessives = new HashSet<string>(StringComparer.Ordinal) { "son", "sa", "leur" },
        EventHeads = new HashSet<string>(StringComparer.Ordinal) { "coupe", "trophée", "championnat", "championnats", "tournoi", "festival", "sommet", "marathon", "rallye", "biennale" },
        Toward = new HashSet<string>(StringComparer.Ordinal) { "à", "de" },
        Origins = new HashSet<string>(StringComparer.Ordinal) { "né", "née", "natif", "native", "originaire", "grandi", "mort", "morte", "habite", "vit" },
        CommonAcronyms = new HashSet<string>(StringComparer.Ordinal) { "pme", "eti", "tpe", "pdg", "dg", "drh", "rtt", "tva", "btp", "hlm", "cdi", "cdd", "smic", "pib", "adn", "vtt", "suv", "opa", "ong", "rsa", "ifi", "isf", "pse", "scop" },
        Services = new HashSet<string>(StringComparer.Ordinal) { "bureau", "cabinet", "atelier", "office", "réseau", "studio", "chantier", "collectif", "régie" },
        Indefinites = new HashSet<string>(StringComparer.Ordinal) { "un", "une" },
        NameHeads = NameHeads(),
        Institutions = FrenchInstitutions.Heads,
        ActingHeads = new HashSet<string>(StringComparer.Ordinal) { "région", "métropole", "département" },
        Articles = new HashSet<string>(StringComparer.Ordinal) { "le", "la", "les", "l'" },
        TeamWords = new HashSet<string>(StringComparer.Ordinal)
        {
            "match", "matchs", "club", "clubs", "entraîneur", "entraîneuse", "attaquant", "attaquante", "milieu", "défenseur", "gardien", "latéral", "ailier", "buteur", "joueur", "joueurs", "joueuses", "coach", "mercato", "transfert", "championnat", "relégation",
            "supporters", "pelouse", "vestiaire", "pivot", "talonneur", "capitaine", "sélectionneur", "prêté", "doublé", "triplé", "penalty", "mi-temps", "essai", "essais", "handball", "football", "rugby", "basket", "hockey", "remontada", "playoffs", "barrage", "but", "buts",
        },
        Held = new HashSet<string>(StringComparer.Ordinal)
        {
            "filiale", "filiales", "salarié", "salariés", "salariées", "employés", "effectifs", "actionnaire", "actionnaires", "capital", "pdg", "p-dg", "rachat", "ventes", "bénéfice", "bénéfices", "pertes", "succursale", "cofondateur", "cofondatrice", "cofondateurs", "actions", "titres",
            "redressement", "liquidation", "propriétaire", "acquisition", "parts", "fusion", "concurrents", "dirigeants", "ingénieurs", "ouvriers", "créanciers", "introduction", "maison-mère", "affaires",
        },
        Firms = new HashSet<string>(StringComparer.Ordinal)
        {
            "filiale", "spécialiste", "spécialisé", "spécialisée", "fabricant", "constructeur", "distributeur", "start-up", "startup", "entreprise", "société", "coopérative", "maison", "jeune", "pme", "eti", "fonds", "équipementier", "sous-traitant", "fournisseur", "prestataire", "opérateur", "exploitant", "coentreprise",
            "plateforme", "enseigne", "cabinet", "holding", "pionnier", "leader", "concepteur", "éditeur", "actionnaire",
        },
        FirmVerbs = new HashSet<string>(StringComparer.Ordinal) { "emploie", "employait", "emploiera", "licencie", "embauche", "recrute", "fabrique", "commercialise", "exploite", "conçoit", "supprime", "supprimera", "rachète", "lève" },
        Unnamed = new HashSet<string>(StringComparer.Ordinal) { "noël", "pâques", "ramadan", "toussaint", "covid", "covid-19", "coronavirus", "sida", "internet", "web", "wi-fi", "bluetooth", "gps", "islam", "français", "anglais", "état", "etat" },
        Ailments = new HashSet<string>(StringComparer.Ordinal) { "maladie", "syndrome", "lymphome" },
        Scales = new HashSet<string>(StringComparer.Ordinal) { "million", "millions", "milliard", "milliards", "millier", "milliers", "euros", "dollars", "points", "ans" },
    };

    private static WordTable<EntityKind> NameHeads()
    {
        WordTable<EntityKind> heads = new();
        foreach (string place in new[] { "rue", "avenue", "boulevard", "impasse", "aéroport", "aérodrome", "palais", "château", "lac", "mont", "massif", "glacier", "golfe", "baie", "détroit", "mer", "abbaye", "cathédrale", "basilique", "chapelle", "musée", "stade", "viaduc", "barrage", "gouffre", "gorges", "presqu'île", "prison" }) heads[place] = EntityKind.Place;
        foreach (string organization in new[] { "tribunal", "université", "rectorat", "mairie", "préfecture", "parquet", "ministère", "commissariat" }) heads[organization] = EntityKind.Organization;
        return heads;
    }

    private static BoilerplateMark[] Boilerplate() =>
    [
        new("lire aussi", BoilerplatePlace.Line), new("à lire aussi", BoilerplatePlace.Line), new("a lire aussi", BoilerplatePlace.Line), new("lire également", BoilerplatePlace.Line),
        new("à lire également", BoilerplatePlace.Line), new("à lire", BoilerplatePlace.Label), new("a lire", BoilerplatePlace.Label), new("lire", BoilerplatePlace.Label), new("relire", BoilerplatePlace.Label),
        new("voir aussi", BoilerplatePlace.Line), new("à voir aussi", BoilerplatePlace.Line), new("à voir", BoilerplatePlace.Label), new("écouter aussi", BoilerplatePlace.Line), new("à écouter", BoilerplatePlace.Label),
        new("notre dossier", BoilerplatePlace.Label), new("sur le même sujet", BoilerplatePlace.Line), new("articles liés", BoilerplatePlace.Label), new("pour aller plus loin", BoilerplatePlace.Label),
        new("abonnez-vous", BoilerplatePlace.Line), new("s'abonner", BoilerplatePlace.Line), new("s’abonner", BoilerplatePlace.Line), new("inscrivez-vous à", BoilerplatePlace.Line), new("suivez-nous", BoilerplatePlace.Line), new("partager", BoilerplatePlace.Label), new("partager sur", BoilerplatePlace.Line),
        new("publicité", BoilerplatePlace.Label), new("newsletter", BoilerplatePlace.Label), new("recevez notre", BoilerplatePlace.Line), new("publié le", BoilerplatePlace.Line), new("mis à jour le", BoilerplatePlace.Line), new("temps de lecture", BoilerplatePlace.Line),
        new("article réservé aux abonnés", BoilerplatePlace.Line), new("la suite après la publicité", BoilerplatePlace.Line), new("tous droits réservés", BoilerplatePlace.Line), new("reproduction interdite", BoilerplatePlace.Line), new("copyright", BoilerplatePlace.Line), new("©", BoilerplatePlace.Line),
        new("par", BoilerplatePlace.Byline), new("propos recueillis par", BoilerplatePlace.Byline), new("texte", BoilerplatePlace.Label), new("de notre correspondant", BoilerplatePlace.Line), new("de notre correspondante", BoilerplatePlace.Line), new("de notre envoyé spécial", BoilerplatePlace.Line), new("de notre envoyée spéciale", BoilerplatePlace.Line),
        new("photo", BoilerplatePlace.Credit), new("photos", BoilerplatePlace.Credit), new("crédit photo", BoilerplatePlace.Credit), new("crédits photo", BoilerplatePlace.Credit), new("crédit", BoilerplatePlace.Credit), new("crédits", BoilerplatePlace.Credit), new("image", BoilerplatePlace.Credit), new("illustration", BoilerplatePlace.Credit), new("vidéo", BoilerplatePlace.Credit), new("infographie", BoilerplatePlace.Credit), new("©", BoilerplatePlace.Credit),
    ];
}
