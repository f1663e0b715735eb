using Factum.Extraction.Mentions;
using Factum.Extraction.Mentions.Coreference;
using Factum.Extraction.Text;

namespace Factum.Extraction.Languages.French;

/// <summary>Names in French: the lexicon, how titles stand beside names, what marks boilerplate.</summary>
internal static class FrenchNames
{
    /// <summary>The lexicon.</summary>
    public static readonly NameLexicon Lexicon = new("french", Titles(), Boilerplate());

    // A field's name and its words, a list a line.
    private const string Lists = """
        Ordinals: premier première
        WomensAddresses: Mme Mlle Mrs Ms Miss
        MensAddresses: M Mr
        Opposing: contre
        TitleParticiples: chargé chargée
        NamerLinks: en pour sans à
        StoppedTails: cie.
        Coordinators: et
        Possessives: son sa leur
        Whereabouts: à de d en vers dans depuis près du au par sur
        EventHeads: coupe trophée championnat championnats tournoi festival sommet marathon rallye biennale
        Toward: à de
        Origins: né née natif native originaire grandi mort morte habite vit
        Humans: homme femme hommes femmes
        CommonAcronyms: pme eti tpe pdg dg drh rtt tva btp hlm cdi cdd smic pib adn vtt suv opa ong rsa ifi isf pse scop
        Services: bureau cabinet atelier office réseau studio chantier collectif régie
        Indefinites: un une
        NamedFirms: groupe société entreprise compagnie firme fonds constructeur fabricant équipementier assureur distributeur opérateur club association collectif syndicat start-up startup pme eti conglomérat holding banque cabinet laboratoire manufacture filiale enseigne agence coopérative
        TownLinks: sur lès lez sous
        Contracted: du au des aux deux trois quatre
        FirmHeads: terrassements transports charpentes menuiserie menuiseries établissements ateliers constructions bâtisseurs travaux maçonnerie imprimerie brasserie fonderie fonderies verrerie verreries papeterie papeteries forges conserverie scierie scieries meubles laboratoires éditions chantiers laiterie laiteries moulins cycles pompes remorquage cadrans carrières ambulances chaussures biscuits biscuiterie confitures confiserie confiseries champagnes champagne vignobles vins caves cave conserves conserveries salaisons tissages filatures filature tricots textiles cristallerie cristalleries faïencerie faïenceries poterie poteries tannerie tanneries ganterie ganteries cafés thés chocolats chocolaterie fromagerie fromageries charcuterie charcuteries viandes boucherie boulangerie boulangeries pâtisserie traiteur jouets parfums parfumerie savonnerie savonneries peintures carrelages ciments briqueterie briqueteries tuilerie tuileries bois cartonnages imprimeries librairie pneus autocars taxis voyages croisières pépinières semences minoterie minoteries cuisines literie bijoux joaillerie horlogerie coutellerie machines moteurs remorques caravanes voiles ascenseurs fenêtres volets stores lunettes opticiens optique pharmacie pompes_funèbres maroquinerie selleries distillerie distilleries brasseries cidrerie cidreries sucrerie sucreries rhumerie abattoirs pisciculture apiculture huilerie huileries domaines
        FieldLinks: pour
        PaperNouns: gazette dépêche voix courrier écho échos journal tribune messager progrès télégramme réveil semaine nouvelliste quotidien avenir phare républicain dauphiné provençal indépendant
        Born: Né Née né née
        TownNouns: commune communes ville village municipalité bourg bourgade hameau localité maire mairesse bourgmestre habitants habitant riverains
        PaperGenitives: journaliste journalistes information informations révélation révélations enquête enquêtes rédaction site lecteurs lectrices colonnes édition éditions correspondant correspondante directeur directrice une enquêteurs propriétaire actionnaire article articles antenne plateau studios
        AnyOne: un une aucun aucune chaque quelque
        Branches: iberia ibérica italia deutschland españa polska nederland benelux europe afrique asie amériques americas maghreb méditerranée
        ActingHeads: région métropole département
        ProductNouns: offre formule forfait cuvée bière liqueur molécule sérum turbine spray appli logiciel console scooter trottinette montre tablette casque enceinte drone satellite sonde lanceur médicament vaccin gel crème parfum berline citadine monospace smartphone téléphone ordinateur robot aspirateur assistant chatbot navigateur messagerie plateforme application
        Articles: le la les l'
        Courtesies: m. mm. mme mmes mlle me maître dr pr professeur lord lady sir
        Ailments: maladie syndrome lymphome
        BracketedParties: rn lr ps lfi pcf eelv modem udi horizons renaissance dvg dvd dvc rdpi les-républicains prg npa lo ensemble cgt cfdt fo cftc unsa fsu sud
        Workplaces: chez
        Earnings: perdait perd gagnait gagne cédait cède grimpait chutait valait vaut pèse lève dégage réalise enregistre
        Networks: instagram facebook tiktok youtube linkedin whatsapp telegram snapchat bluesky reddit
        Scales: million millions milliard milliards millier milliers euros dollars points ans mois semaines jours heures minutes secondes
        """;

    private static TitleGrammar Titles() => WordList.Fill(Lists, new TitleGrammar(
        true,
        WordList.Set("de d' du des chez à au"),
        WordList.Set("le la l' les un une ancien ancienne ex ex- nouveau nouvelle actuel actuelle futur future jeune son sa leur notre simple célèbre premier première numéro devenu devenue nommé nommée"),
        WordList.Set("de d' du des"),
        WordList.Set("administration gouvernement cabinet"),
        string.Empty)
    {
        ParticipleEnds = ["é", "ée", "és"],
        OpeningEnds = ["trice", "teur", "euse", "ée", "és", "ées"],
        NameHeads = NameHeads(),
        Institutions = FrenchInstitutions.Heads,
        TeamWords = WordList.Set(
            "match matchs club clubs entraîneur entraîneuse attaquant attaquante milieu défenseur gardien latéral ailier buteur joueur joueurs joueuses coach mercato transfert championnat relégation supporters pelouse "
            + "vestiaire pivot talonneur capitaine sélectionneur prêté doublé triplé penalty mi-temps essai essais handball football rugby basket hockey remontada playoffs barrage but buts"),
        Held = WordList.Set(
            "filiale filiales salarié salariés salariées employés effectifs actionnaire actionnaires capital pdg p-dg rachat ventes bénéfice bénéfices pertes succursale cofondateur cofondatrice cofondateurs actions titres "
            + "redressement liquidation propriétaire acquisition parts fusion concurrents dirigeants ingénieurs ouvriers créanciers introduction maison-mère affaires"),
        Firms = WordList.Set(
            "filiale spécialiste spécialisé spécialisée fabricant constructeur distributeur start-up startup entreprise société coopérative maison jeune pme eti "
            + "fonds équipementier sous-traitant fournisseur prestataire opérateur exploitant coentreprise plateforme enseigne cabinet rival concurrent rivale "
            + "concurrente propriétaire sponsor club association ong numéro groupe banque assureur promoteur bailleur producteur exploitante éditrice importateur "
            + "exportateur franchisé fondation syndicat parti quotidien hebdomadaire mensuel holding pionnier leader concepteur éditeur actionnaire"),
        FirmVerbs = WordList.Set(
            "emploie employait emploiera licencie embauche recrute fabrique commercialise exploite conçoit supprime supprimera rachète lève licencié embauché "
            + "recruté commercialisé fabriqué dégagé écoulé bouclé exploité supprimé commercialisera emploierait produit distribue approvisionne sous-traite fournit "
            + "équipe édite assemble livrera investira"),
        Unnamed = WordList.Set(
            "ville noël pâques ramadan toussaint covid covid-19 coronavirus sida internet web wi-fi bluetooth gps islam français anglais état etat ebit ebitda dgs csp esg "
            + "rse ia anglophones francophones"),
        FirmTails = WordList.Set(
            "securities partners capital holdings holding biologics infrastructure industries industrials logistics foods beverages textiles chemicals pharma "
            + "pharmaceuticals therapeutics biosciences biotech diagnostics genomics technologies systems solutions software semiconductors robotics aerospace airways "
            + "airlines motors shipyards shipping marine maritime energy energies renewables petroleum resources minerals metals steel cement paper packaging plastics "
            + "timber investments investment ventures equity finance financial insurance assurance bancorp bank trust consulting consultants advisors advisers "
            + "associates solicitors architects engineering construction homes properties estates hotels resorts studios pictures records publishing media "
            + "broadcasting telecom mobile networks interactive games labs laboratories analytics dynamics electronics electric power water utilities rail freight "
            + "transport travel stores supermarkets brands apparel dairies breweries distillers farms fisheries international worldwide group corporation company inc "
            + "inc. ltd llc llp plc gmbh ag sa nv bv spa ab oy asa kk pte sas sarl aménagement ingénierie habitat immobilier promotion assurances transports matériaux "
            + "énergie santé conseil investissement gestion distribution développement environnement recyclage nettoyage sécurité intérim formation éditions "
            + "productions"),
        Namers = Namers(),
        ContractedArticles = new() { ["au"] = "le", ["du"] = "le", ["aux"] = "les", ["des"] = "les" },
        Councils = new() { ["région"] = "régional", ["département"] = "départemental" },
    });

    private static WordTable<EntityKind> NameHeads()
    {
        WordTable<EntityKind> heads = new();
        foreach (string place in "rue avenue boulevard impasse aéroport aérodrome palais château lac mont massif glacier golfe baie détroit mer abbaye cathédrale basilique chapelle musée stade viaduc barrage gouffre gorges presqu'île prison".Split(' ')) heads[place] = EntityKind.Place;
        foreach (string organization in "tribunal université rectorat mairie préfecture parquet ministère commissariat".Split(' ')) heads[organization] = EntityKind.Organization;
        return heads;
    }

    private static WordTable<EntityKind> Namers()
    {
        WordTable<EntityKind> namers = new();
        foreach (string association in "association associations ong collectif liste mouvement parti fondation coopérative compagnie plateforme média réseau syndicat maison éditions librairie troupe galerie quotidien hebdomadaire mensuel magazine revue journal site marque enseigne label".Split(' ')) namers[association] = EntityKind.Organization;
        foreach (string happening in "exposition festival spectacle opération manifestation biennale salon".Split(' ')) namers[happening] = EntityKind.Event;
        foreach (string work in "film roman livre album série documentaire tableau toile pièce programme émission podcast recueil essai".Split(' ')) namers[work] = EntityKind.Product;
        return namers;
    }

    private static BoilerplateMarks Boilerplate() => new(
        bylines: "par|propos recueillis par",
        lines: "lire aussi|à lire aussi|a lire aussi|lire également|à lire également|voir aussi|à voir aussi|écouter aussi|sur le même sujet|abonnez-vous|s'abonner|s’abonner|inscrivez-vous à|suivez-nous|partager sur|recevez notre|publié le|mis à jour le|temps de lecture|article réservé aux abonnés|la suite après la publicité|tous droits réservés|reproduction interdite|copyright|©|de notre correspondant|de notre correspondante|de notre envoyé spécial|de notre envoyée spéciale",
        labels: "à lire|a lire|lire|relire|à voir|à écouter|notre dossier|articles liés|pour aller plus loin|partager|publicité|newsletter|texte",
        credits: "photo|photos|crédit photo|crédits photo|crédit|crédits|image|illustration|vidéo|infographie|©");
}
