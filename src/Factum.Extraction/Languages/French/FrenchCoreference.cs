using System;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions.Coreference;
using Factum.Extraction.Text;

namespace Factum.Extraction.Languages.French;

/// <summary>Pronouns and nouns by which French texts take up what they have mentioned.</summary>
internal static class FrenchCoreference
{
    private const GrammaticalGender Either = GrammaticalGender.Masculine | GrammaticalGender.Feminine;

    /// <summary>Nouns of people.</summary>
    public const string PersonNouns = """
        homme femme fille garçon monsieur madame dame jeune époux épouse mari père mère frère sœur fils cousin cousine oncle tante veuf veuve
        président présidente vice-président vice-présidente pdg directeur directrice patron patronne dirigeant dirigeante fondateur fondatrice cofondateur cofondatrice
        propriétaire actionnaire gérant gérante responsable chef cheffe ministre maire député députée sénateur sénatrice élu élue eurodéputé eurodéputée conseiller conseillère
        préfet préfète ambassadeur ambassadrice gouverneur gouverneure chancelier chancelière premier roi reine prince princesse pape émir sultan dictateur
        avocat avocate procureur procureure juge magistrat magistrate greffier accusé accusée prévenu prévenue suspect suspecte victime témoin plaignant plaignante
        porte-parole délégué déléguée secrétaire négociateur négociatrice commissaire médiateur médiatrice diplomate militant militante syndicaliste
        entrepreneur entrepreneuse homme_d'affaires milliardaire millionnaire investisseur investisseuse banquier banquière économiste analyste expert experte consultant
        candidat candidate favori favorite rival rivale prédécesseur prédécesseure successeur successeure opposant opposante leader
        joueur joueuse attaquant attaquante défenseur défenseure gardien gardienne milieu ailier latéral technicien technicienne pensionnaire portier capitaine entraîneur entraîneuse sélectionneur champion championne athlète nageur nageuse cycliste buteur international
        acteur actrice comédien comédienne réalisateur réalisatrice cinéaste chanteur chanteuse musicien musicienne écrivain écrivaine romancier romancière auteur autrice auteure
        artiste peintre sculpteur architecte photographe journaliste éditorialiste présentateur présentatrice animateur producteur productrice couturier créateur créatrice
        médecin chirurgien chirurgienne infirmier infirmière professeur professeure enseignant enseignante chercheur chercheuse scientifique physicien biologiste climatologue historien historienne sociologue
        ingénieur ingénieure astronaute pilote général colonel commandant lieutenant soldat policier policière gendarme pompier
        agriculteur agricultrice éleveur éleveuse viticulteur vigneron maraîcher ouvrier ouvrière employé employée salarié salariée retraité retraitée étudiant étudiante élève
        quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire trentenaire adolescent adolescente enfant bébé intéressé intéressée locataire héritier héritière collaborateur collaboratrice
        polytechnicien énarque normalien natif native skipper skippeuse navigateur navigatrice technicien technicienne ailier ailière milieu arrière pivot meneur coureur coureuse sprinteur judoka judokate boxeur boxeuse rugbyman footballeur footballeuse basketteur basketteuse
        biathlète skieur skieuse patineur patineuse escrimeur escrimeuse tennisman joueuse_de_tennis grimpeur grimpeuse alpiniste cavalier cavalière rappeur rappeuse violoniste pianiste violoncelliste guitariste compositeur compositrice chorégraphe danseur danseuse
        humoriste dramaturge poète essayiste philosophe documentariste scénariste styliste designer mannequin galeriste restaurateur restauratrice boulanger boulangère pâtissier pâtissière cuisinier cuisinière sommelier vigneronne céréalier paysan paysanne pêcheur
        marin navigant hôtesse chauffeur routier conducteur conductrice cheminot postier facteur caissier caissière comptable notaire huissier bâtonnier bâtonnière psychologue psychiatre généticien généticienne virologue épidémiologiste urgentiste pédiatre cardiologue
        mathématicien mathématicienne chimiste astronome politologue anthropologue géographe géologue vétérinaire archiviste bibliothécaire conservateur conservatrice rapporteur rapporteure trésorier trésorière adjoint adjointe édile bourgmestre échevin évêque archevêque cardinal
        imam rabbin pasteur prêtre abbé moine colonelle capitaine adjudant sergent brigadier légionnaire aviateur aviatrice homme_politique parlementaire dissident dissidente activiste lanceur_d'alerte résistant résistante déporté déportée rescapé rescapée orphelin orpheline
        artiste sportif sportive footballeur footballeuse handballeur handballeuse gymnaste interprète vedette star politicien politicienne prélat ecclésiastique curé pontife souverain souveraine monarque officier gradé militaire électricien semencier
        plasticien plasticienne sculptrice soprano ténor baryton slameur slameuse metteur metteuse dessinateur dessinatrice illustrateur illustratrice céramiste praticien praticienne généraliste pédopsychiatre gynécologue neurologue cancérologue oncologue dermatologue
        archéologue paléontologue linguiste juriste universitaire océanographe glaciologue botaniste zoologue neurobiologiste informaticien informaticienne informaticiens socialiste centriste écologiste communiste insoumis insoumise républicain républicaine macroniste frontiste travailliste
        viticultrice maraîchère céréalière productrice libraire fleuriste ébéniste menuisier menuisière luthier potier bijoutier bijoutière avant-centre volleyeur volleyeuse hockeyeur lutteur lutteuse haltérophile marathonien marathonienne rameur rameuse surfeur surfeuse lauréat lauréate mécène magnat financier financière
        substitut consul envoyé émissaire amiral adjudante caporal sous-préfet sous-préfète bourgmestre quadra quinqua nonagénaire centenaire
        docteur docteure collectionneur collectionneuse donateur donatrice bienfaiteur bienfaitrice marchand marchande antiquaire commissaire-priseur sauveteur secouriste éboueur livreur livreuse jardinier jardinière paysagiste ostéopathe dentiste pharmacien pharmacienne kinésithérapeute sage-femme ambulancier ambulancière
        éditrice bouquiniste lexicographe traducteur traductrice chroniqueur chroniqueuse mairesse disparu disparue défunt défunte épou
        fillette garçonnet gamin gamine lycéen lycéenne collégien collégienne stagiaire apprenti apprentie bénévole randonneur randonneuse motard motarde automobiliste piéton piétonne cyclotouriste riverain riveraine voisin voisine détenu détenue fugitif fugitive agresseur
        """;

    /// <summary>Nouns of organisations.</summary>
    public const string OrganizationNouns = """
        société groupe entreprise compagnie firme multinationale start-up startup pme maison filiale maison-mère holding consortium géant mastodonte numéro leader spécialiste
        constructeur fabricant équipementier avionneur motoriste éditeur opérateur distributeur enseigne détaillant transporteur armateur laboratoire studio label industriel fournisseur sous-traitant prestataire assureur
        banque établissement caisse fonds bourse fondation association ong organisation institut institution université école faculté lycée hôpital clinique musée théâtre
        gouvernement ministère administration parlement assemblée sénat commission comité conseil collectivité mairie préfecture région département métropole municipalité agence autorité régulateur gendarme
        tribunal cour parquet police armée syndicat fédération confédération parti mouvement club équipe formation ligue coalition alliance union
        journal quotidien hebdomadaire magazine chaîne média radio site plateforme quotidien_régional revue
        pousse jeune_pousse pépite pme
        direction présidence hiérarchie rédaction défense accusation justice intersyndicale opposition majorité municipalité tutelle copropriété papeterie verrerie fonderie imprimerie librairie clinique maternité
        marque griffe enseigne électricien semencier papetier sucrier volailler verrier gazier ferroviaire croisiériste hébergeur tour-opérateur logisticien chocolatier fromager biscuitier lunetier horloger maroquinier joaillier imprimeur ferrailleur bancassureur mutuelle fintech biotech licorne
        fabricante distillerie minoterie cabinet orchestre opéra troupe équipage conglomérat concessionnaire aménageur loueur négociant grossiste courtier opératrice
        chausseur bottier parfumeur confiseur biscuiterie tannerie filature métallurgiste plasturgiste carrossier câblier meunier torréfacteur faïencier porcelainier cristallier coutelier voyagiste autocariste messagiste hôtelier malletier conserverie conserveur scierie tuilerie briqueterie cartonnier salaisonnier fondeur chocolaterie mareyeur
        papetière laiterie brasserie coopérative usine exploitant raffineur énergéticien pétrolier brasseur chimiste sidérurgiste cimentier promoteur bailleur foncière
        """;

    private const string PlaceNouns = """
        pays ville cité capitale commune village région département province État île archipel continent quartier arrondissement métropole localité république royaume principauté territoire municipalité
        aéroport gare port stade château palais cathédrale église hôpital usine musée site parc vallée fleuve rivière lac mer montagne
        """;

    // A field's name and its words, a list a line.
    private const string Lists = """
        LoneNouns: maison
        TeamNouns: club franchise écurie équipe formation
        MasculineStressed: lui
        StrictTypes: #ministère #tribunal #musée #hôpital #université #collectivité #fondation #fonds #journal #chaîne
        Genitives: de chez
        ParticipleArticles: l' l’ le la
        Pairs: deux
        DativeClitics: lui leur
        PublicPremises: hôpital clinique gare école collège lycée église piscine
        Premises: aéroport gare port stade château palais cathédrale église hôpital clinique usine musée théâtre parc bâtiment école collège lycée prison piscine médiathèque bibliothèque tour centre salle
        Former: ancien ex
        AgeUnits: ans
        Turning: devenir
        Becoming: devenir élire réélire nommer désigner proclamer sacrer
        AgentWords: par
        JointNouns: fondateur fondatrice cofondateur cofondatrice frère sœur époux associé associée
        OfficeHeads: homme femme cheffe chef ministre locataire représentant magistrat garde
        PairNouns: couple duo tandem binôme paire
        CountryActors: gouvernement capitale voisin puissance
        CountryNouns: pays république royaume État état nation
        RegionNouns: région province département canton comté district territoire préfecture
        TopicCases: Pour Chez
        Concerned: intéressé intéressée
        Grants: subvention prêt aide avance dotation crédit garantie enveloppe concession permis licence amende pénalité marché contrat
        Belongings: action titre famille clan affaire dossier procès scandale méthode rapport
        PaperHeads: gazette tribune dépêche écho courrier journal quotidien voix nouvelle républicain télégramme progrès indépendant
        MediaTypes: #journal #chaîne
        FederalStates:
        TownNouns: ville cité capitale commune village localité métropole bourgade municipalité
        PersonalNouns: obsèques obsèque funérailles funéraille mort décès naissance enfance jeunesse mémoires biographie autobiographie entourage domicile âge santé vie avocat avocate mandat doctorat thèse études carrière retraite famille visage interpellation arrestation discours
        PersonalVerbs: fonder cofonder naître mourir décéder épouser démissionner succéder étudier grandir souffrir s'envoler atterrir marcher pleurer sourire habiter vivre enseigner présider siéger rêver comparaître
        PersonalPassives: naître élire réélire nommer inculper écrouer incarcérer arrêter interpeller hospitaliser marier condamner blesser tuer enterrer inhumer libérer
        AskingVerbs: interroger joindre contacter questionner solliciter interviewer rencontrer citer consulter
        CoupleNouns: couple
        Stresses: aussi également non
        Reflexives:
        CorporateVerbs: employer commercialiser fabriquer exploiter regrouper fédérer rassembler
        CorporatePassives: diriger présider fonder créer racheter coter implanter exploiter financer gérer reprendre détenir composer immatriculer
        SourceWords: selon
        Firsts: premier première
        Seconds: second seconde
        TownOffices: maire
        Marrying: épouse épousa épousé épousée épousera épousait
        SpouseNouns: époux épou épouse mari femme conjoint conjointe compagnon compagne
        SharedNouns:
        HouseNouns: client cliente actionnaire investisseur salarié collaborateur effectif filiale fournisseur résultat bénéfice dividende administrateur donateur bénévole adhérent sociétaire membre bénéficiaire produit gamme marque bilan comptes compte
        """;

    /// <summary>The lexicon.</summary>
    public static readonly CoreferenceLexicon Lexicon = WordList.Fill(Lists, new CoreferenceLexicon(
        Pronouns: new PronounTable
        {
            { "il -il -t-il lui-même le", Personal(GrammaticalGender.Masculine) },
            { "elle -elle -t-elle elle-même la", Personal(GrammaticalGender.Feminine) },
            { "ils -ils eux -t-ils", Personal(GrammaticalGender.Masculine, plural: true) },
            { "elles -elles -t-elles", Personal(GrammaticalGender.Feminine, plural: true) },
            { "lui -lui l' l’", Personal(Either) },
            { "leur les", Personal(Either, plural: true) },
            { "celui-ci", Nearest(GrammaticalGender.Masculine) },
            { "celle-ci", Nearest(GrammaticalGender.Feminine) },
            { "ceux-ci", Nearest(GrammaticalGender.Masculine, plural: true) },
            { "celles-ci", Nearest(GrammaticalGender.Feminine, plural: true) },
            { "dernier", Nearest(Either) },
            { "je j' j’ me m' m’ moi -moi -je", Speaker() },
            { "nous -nous on", Speaker(plural: true) },
            { "qui que qu' qu’ dont où lequel laquelle lesquels lesquelles", Relative() },
        },
        Possessives: new PronounTable
        {
            { "son sa ses", Possessive() },
            { "leur leurs", Possessive(plural: true) },
            { "mon ma mes", Speaker() },
            { "notre nos", Speaker(plural: true) },
        },
        Nouns: WordList.Classes((ReferentClass.Person, PersonNouns), (ReferentClass.Organization, OrganizationNouns), (ReferentClass.Place, PlaceNouns)),
        GenericNouns: WordList.Set("""
            pousse jeune_pousse pépite société groupe entreprise compagnie firme multinationale start-up startup constructeur fabricant éditeur opérateur distributeur enseigne industriel géant employeur gestionnaire banque établissement fonds fondation association ong organisation
            institution université ministère collectivité agence régulateur syndicat fédération parti club équipe journal quotidien hebdomadaire magazine chaîne média plateforme laiterie coopérative assureur laboratoire avionneur équipementier motoriste transporteur armateur énergéticien pétrolier brasseur promoteur bailleur détaillant label studio cimentier sidérurgiste tribunal musée hôpital théâtre institut école lycée association_humanitaire municipalité
            marque griffe électricien semencier papetier sucrier volailler verrier gazier ferroviaire croisiériste hébergeur tour-opérateur logisticien chocolatier fromager biscuitier lunetier horloger maroquinier joaillier imprimeur bancassureur mutuelle fintech biotech licorne chimiste
            caisse holding clinique comité chambre régie juridiction entité confédération ligue foncière coentreprise
            chausseur bottier parfumeur confiseur biscuiterie tannerie filature métallurgiste plasturgiste carrossier câblier meunier torréfacteur faïencier porcelainier cristallier coutelier voyagiste autocariste messagiste hôtelier malletier conserverie conserveur scierie tuilerie briqueterie cartonnier salaisonnier fondeur chocolaterie mareyeur
            distillerie brasserie exploitant orchestre opéra troupe conglomérat concessionnaire aménageur loueur négociant grossiste courtier organisme structure collectif formation
            pays ville capitale commune village île région collectivité
            dirigeant dirigeante patron patronne élu élue entrepreneur entrepreneuse milliardaire intéressé intéressée quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire trentenaire joueur joueuse attaquant attaquante défenseur gardien milieu ailier buteur champion championne cycliste nageur nageuse skieur skieuse
            chanteur chanteuse acteur actrice romancier romancière cinéaste diplomate avocat avocate économiste syndicaliste papetière éditrice maison collectionneur collectionneuse praticien praticienne médecin chirurgien chirurgienne docteur docteure dentiste pharmacien pharmacienne
            artiste musicien musicienne pianiste violoniste violoncelliste guitariste compositeur compositrice rappeur rappeuse interprète vedette star écrivain écrivaine autrice poète essayiste dramaturge peintre sculpteur sculptrice plasticien plasticienne photographe comédien comédienne réalisateur réalisatrice
            metteur metteuse chorégraphe danseur danseuse humoriste documentariste scénariste styliste couturier couturière designer architecte soprano ténor baryton dessinateur dessinatrice illustrateur illustratrice céramiste
            chercheur chercheuse scientifique biologiste physicien physicienne historien historienne sociologue universitaire mathématicien mathématicienne astronome climatologue généticien généticienne virologue épidémiologiste géologue géographe anthropologue politologue archéologue paléontologue linguiste glaciologue botaniste philosophe
            ingénieur ingénieure skipper skippeuse navigateur navigatrice marin alpiniste grimpeur grimpeuse astronaute spationaute pilote sportif sportive athlète footballeur footballeuse coureur coureuse judoka boxeur boxeuse rugbyman basketteur basketteuse handballeur handballeuse tennisman volleyeur volleyeuse
            escrimeur escrimeuse sprinteur sprinteuse biathlète patineur patineuse perchiste gymnaste marathonien marathonienne cavalier cavalière surfeur surfeuse avant-centre meneur meneuse pivot arrière technicien entraîneur_principal
            vigneron vigneronne viticulteur viticultrice agriculteur agricultrice éleveur éleveuse céréalier maraîcher maraîchère restaurateur restauratrice cuisinier cuisinière pâtissier pâtissière galeriste banquier banquière magnat mécène homme_d'affaires femme_d'affaires
            prélat ecclésiastique politicien politicienne parlementaire édile socialiste centriste écologiste communiste insoumis insoumise républicain républicaine macroniste frontiste travailliste militant militante activiste opposant opposante dissident dissidente héritier héritière polytechnicien énarque
            quadra quinqua nonagénaire centenaire
            appareil engin modèle véhicule logiciel application appli outil robot satellite sonde lanceur fusée capsule navire bateau voilier paquebot cargo chalutier ferry avion hélicoptère drone médicament vaccin traitement molécule film long-métrage documentaire série roman livre ouvrage récit
            album disque jeu console spectacle voiture citadine berline moto scooter vélo tablette smartphone montre supercalculateur
            """),
        Roles: WordList.Groups(
            "pdg patron patronne dirigeant dirigeante directeur directrice", "propriétaire actionnaire", "gouvernement administration exécutif", "président présidente chef", "fondateur fondatrice cofondateur cofondatrice créateur créatrice", "maire édile élu élue",
            "député députée élu élue parlementaire eurodéputé eurodéputée", "époux mari", "épouse femme", "entraîneur entraîneuse coach sélectionneur technicien", "accusé accusée prévenu prévenue suspect suspecte", "gérant gérante", "romancier romancière écrivain écrivaine auteur autrice",
            "procureur procureure magistrat magistrate juge", "musicien musicienne pianiste violoniste guitariste compositeur compositrice", "cinéaste réalisateur réalisatrice", "médecin docteur doctoresse praticien praticienne chirurgien chirurgienne urgentiste",
            "agriculteur agricultrice éleveur éleveuse exploitant exploitante paysan paysanne", "chercheur chercheuse scientifique professeur professeure universitaire biologiste physicien physicienne", "comptable trésorier trésorière"),
        OrganizationTypes: WordList.Groups(
            """
            société groupe entreprise compagnie firme multinationale start-up startup constructeur fabricant éditeur opérateur distributeur enseigne industriel géant employeur gestionnaire avionneur équipementier motoriste transporteur armateur énergéticien pétrolier brasseur promoteur bailleur détaillant label studio cimentier sidérurgiste laiterie coopérative laboratoire
            marque griffe électricien semencier papetier sucrier volailler verrier gazier ferroviaire croisiériste hébergeur tour-opérateur logisticien chocolatier fromager biscuitier lunetier horloger maroquinier joaillier imprimeur fintech biotech licorne chimiste fournisseur prestataire sous-traitant
            chausseur bottier parfumeur confiseur biscuiterie tannerie filature métallurgiste plasturgiste carrossier câblier meunier torréfacteur faïencier porcelainier cristallier coutelier voyagiste autocariste messagiste hôtelier malletier conserverie conserveur scierie tuilerie briqueterie cartonnier salaisonnier fondeur chocolaterie mareyeur maison
            distillerie exploitant conglomérat concessionnaire aménageur loueur négociant grossiste courtier fonderie verrerie papeterie sucrerie
            papetière pousse jeune_pousse pépite pme industries technologies motors foods brasserie brasseries laiteries holding éditions éditeur
            """,
            "banque crédit caisse bank bancaire", "fonds capital partners ventures fund equity", "assureur assurances assurance mutuelle",
            "fondation foundation", "association ong collectif secours", "université university faculté école institut institute",
            "ministère gouvernement bercy matignon beauvau élysée", "collectivité région département métropole mairie commune ville municipalité conseil agglomération communauté intercommunalité", "agence office autorité régulateur commission",
            "syndicat cgt cfdt cftc unsa fédération confédération", "parti mouvement rassemblement", "club racing olympique fc us sc ac rc ogc football équipe rovers united wanderers sporting athletic athlétic",
            "journal quotidien hebdomadaire magazine presse gazette times post site", "chaîne télévision média radio", "tribunal cour parquet", "police gendarmerie préfecture", "musée museum", "hôpital clinique chu chr centre_hospitalier hospitalier", "orchestre opéra troupe philharmonie ensemble quatuor chœur",
            "véhicule voiture citadine berline moto scooter camion fourgonnette utilitaire vélo", "robot tablette smartphone téléphone montre console casque supercalculateur", "satellite sonde lanceur fusée capsule navette télescope", "navire bateau voilier paquebot cargo chalutier ferry catamaran",
            "avion hélicoptère drone planeur", "médicament vaccin traitement molécule", "film long-métrage documentaire série court-métrage", "roman livre récit essai recueil", "album disque single chanson", "jeu jeu_vidéo", "logiciel application appli", "spectacle pièce comédie ballet"),
        CompanyType: "#société",
        TradingTypes: WordList.Set("#banque #fonds #assureur #journal #chaîne"),
        PluralArticles: WordList.Set("les aux des"),
        DefiniteDeterminers: WordList.Set("le la l' l’ les ce cet cette ces"),
        MasculineTitles: WordList.Set("m mr monsieur maître-m sir don père frère lord"),
        FeminineTitles: WordList.Set("mme mlle madame mademoiselle lady sœur mrs ms"),
        SpeechVerbs: WordList.Set("""
            dire déclarer affirmer annoncer expliquer assurer indiquer ajouter préciser confirmer estimer juger souligner rappeler répondre reconnaître admettre regretter dénoncer accuser critiquer démentir nier réfuter
            confier glisser rétorquer répliquer marteler témoigner lâcher renchérir tempérer nuancer soupirer plaisanter ironiser indigner emporter fulminer tonner concéder détailler développer résumer analyser commenter réagir abonder trancher tacler justifier
            défendre réjouir féliciter arguer relater souvenir lancer souffler avouer alerter fustiger saluer railler écrire
            promettre plaider raconter poursuivre conclure insister prévenir avertir craindre espérer croire penser vouloir souhaiter accepter refuser décider
            """),
        NounsHaveGender: true,
        IsExpletive: IsExpletive)
    {
        HeadsComeFirst = true,
        NamesFollowNouns = true,
        HasClitics = true,
        TreesTellPassives = true,
        ProminenceToTakeUp = 0.5,
        EpiceneEnds = ["iste", "aire", "logue", "graphe", "naute", "iatre", "tecte", "dile", "élève", "nome"],
        ParticipleEnds = ["é", "ée", "u", "ue"],
        AgentRoles = WordList.Calls("diriger codiriger piloter dirigeant", "présider président", "fonder cofonder créer lancer fondateur", "entraîner entraîneur", "administrer gérer gérant", "comparaître accusé"),
        PatientRoles = WordList.Calls("inculper juger poursuivre condamner accuser soupçonner écrouer acquitter relaxer accusé", "élire réélire élu", "tuer assassiner agresser poignarder blesser victime"),
        Broader = WordList.Broader(
            """
            artiste vedette star: chanteur chanteuse rappeur rappeuse pianiste violoniste violoncelliste guitariste compositeur compositrice musicien musicienne peintre sculpteur sculptrice plasticien plasticienne acteur actrice comédien comédienne danseur danseuse chorégraphe cinéaste réalisateur réalisatrice
            humoriste photographe metteur metteuse dessinateur dessinatrice illustrateur illustratrice céramiste soprano ténor baryton slameur slameuse interprète
            """,
            "musicien musicienne: pianiste violoniste violoncelliste guitariste compositeur compositrice bassiste batteur trompettiste organiste rappeur rappeuse chanteur chanteuse",
            "chanteur chanteuse interprète: rappeur rappeuse soprano ténor baryton slameur slameuse",
            "écrivain écrivaine auteur autrice auteure: romancier romancière poète poétesse essayiste dramaturge scénariste biographe philosophe historien historienne",
            "acteur actrice: comédien comédienne", "comédien comédienne: acteur actrice humoriste", "metteur metteuse: réalisateur réalisatrice", "réalisateur réalisatrice: cinéaste documentariste",
            """
            sportif sportive athlète champion championne: footballeur footballeuse rugbyman basketteur basketteuse handballeur handballeuse volleyeur volleyeuse tennisman coureur coureuse sprinteur sprinteuse marathonien marathonienne nageur nageuse cycliste judoka boxeur boxeuse escrimeur escrimeuse
            skieur skieuse biathlète patineur patineuse perchiste gymnaste rameur rameuse cavalier cavalière surfeur surfeuse grimpeur grimpeuse haltérophile lutteur lutteuse skipper skippeuse navigateur navigatrice
            """,
            "joueur joueuse footballeur footballeuse: attaquant attaquante défenseur défenseure milieu gardien gardienne ailier ailière buteur buteuse latéral avant-centre portier", "joueur joueuse: footballeur footballeuse rugbyman basketteur basketteuse handballeur handballeuse volleyeur volleyeuse tennisman pivot meneur meneuse international internationale",
            "technicien technicienne coach: entraîneur entraîneuse sélectionneur sélectionneuse", "skipper navigateur navigatrice marin: skipper skippeuse navigateur navigatrice marin",
            """
            médecin praticien praticienne docteur docteure spécialiste: cardiologue chirurgien chirurgienne psychiatre pédopsychiatre pédiatre généraliste urgentiste gynécologue neurologue cancérologue oncologue dermatologue virologue épidémiologiste infectiologue anesthésiste radiologue obstétricien médecin docteur
            """,
            "soignant soignante: infirmier infirmière aide-soignant aide-soignante sage-femme",
            """
            scientifique chercheur chercheuse savant savante universitaire: biologiste physicien physicienne chimiste mathématicien mathématicienne astronome climatologue généticien généticienne virologue épidémiologiste géologue géographe anthropologue politologue archéologue paléontologue linguiste glaciologue botaniste
            océanographe historien historienne sociologue économiste neurobiologiste chercheur chercheuse professeur professeure psychologue
            """,
            "enseignant enseignante universitaire: professeur professeure instituteur institutrice maître_de_conférences", "élu élue: maire député députée sénateur sénatrice conseiller conseillère eurodéputé eurodéputée adjoint adjointe bourgmestre échevin édile parlementaire", "parlementaire: député députée sénateur sénatrice eurodéputé eurodéputée",
            "dirigeant dirigeante patron patronne responsable: pdg dg directeur directrice président présidente gérant gérante fondateur fondatrice cofondateur cofondatrice administrateur administratrice", "magistrat magistrate: procureur procureure juge substitut substitute",
            "juriste: avocat avocate notaire bâtonnier bâtonnière", "prélat ecclésiastique religieux: évêque archevêque cardinal", "religieux ecclésiastique prêtre: curé abbé moine pasteur", "pontife: pape", "souverain souveraine monarque: roi reine émir sultan",
            "officier officière militaire gradé gradée: général générale colonel colonelle commandant commandante capitaine lieutenant amiral adjudant sergent", "diplomate: ambassadeur ambassadrice consul consule envoyé envoyée émissaire", "policier policière: commissaire brigadier brigadière",
            "agriculteur agricultrice exploitant exploitante producteur productrice paysan paysanne: céréalier céréalière vigneron vigneronne viticulteur viticultrice maraîcher maraîchère éleveur éleveuse agriculteur agricultrice", "vigneron vigneronne viticulteur viticultrice: vigneron vigneronne viticulteur viticultrice",
            "cuisinier cuisinière chef cheffe: restaurateur restauratrice", "restaurateur restauratrice: chef cheffe cuisinier cuisinière", "artisan artisane: boulanger boulangère menuisier menuisière ébéniste luthier potier céramiste bijoutier bijoutière", "commerçant commerçante: boulanger boulangère fleuriste libraire",
            "entrepreneur entrepreneuse: fondateur fondatrice cofondateur cofondatrice", "homme_d'affaires: milliardaire entrepreneur investisseur", "financier financière: banquier banquière investisseur investisseuse", "victime: défunt défunte", "défunt défunte disparu disparue: victime",
            "établissement: hôpital clinique école lycée collège université faculté banque musée théâtre maternité hôtel restaurant prison casino ehpad chu", "organisation: syndicat association ong fondation fédération confédération mouvement collectif", "formation: club équipe parti mouvement orchestre", "structure: association coopérative fondation institut",
            "institution: musée université tribunal banque opéra théâtre orchestre académie", "collectivité: région département commune métropole ville municipalité", "enseigne: distributeur magasin supermarché chaîne", "instance: comité commission conseil fédération", "juridiction: tribunal cour",
            "publication titre: journal quotidien hebdomadaire magazine revue", "formation: troupe"),
        OfficePhrases = WordList.Calls("homme_affaire homme_affaires femme_affaire femme_affaires entrepreneur", "homme_politique femme_politique politicien", "chef_entreprise cheffe_entreprise dirigeant", "chef_orchestre cheffe_orchestre musicien", "homme_lettre homme_lettres femme_lettres écrivain", "homme_église ecclésiastique", "homme_loi avocat",
            "chef_gouvernement ministre_premier locataire_matignon premier_ministre", "chef_état locataire_élysée président", "représentant_état préfet", "magistrat_premier maire", "garde_sceau garde_sceaux ministre"),
        ArticleGenders = new WordTable<GrammaticalGender>
        {
            ["le"] = GrammaticalGender.Masculine,
            ["du"] = GrammaticalGender.Masculine,
            ["au"] = GrammaticalGender.Masculine,
            ["un"] = GrammaticalGender.Masculine,
            ["ce"] = GrammaticalGender.Masculine,
            ["cet"] = GrammaticalGender.Masculine,
            ["la"] = GrammaticalGender.Feminine,
            ["une"] = GrammaticalGender.Feminine,
            ["cette"] = GrammaticalGender.Feminine,
        },
        GenderedNouns = new WordTable<GrammaticalGender>
        {
            ["homme"] = GrammaticalGender.Masculine,
            ["frère"] = GrammaticalGender.Masculine,
            ["garçon"] = GrammaticalGender.Masculine,
            ["femme"] = GrammaticalGender.Feminine,
            ["sœur"] = GrammaticalGender.Feminine,
            ["fille"] = GrammaticalGender.Feminine,
        },
    });

    private static readonly WordSet Impersonal = WordList.Set("falloir pleuvoir neiger agir suffire sembler convenir importer rester exister arriver manquer");

    private static PronounEntry Personal(GrammaticalGender gender, bool plural = false) => new(AnaphorType.Personal, gender, plural, ReferentClass.Any);

    private static PronounEntry Relative() => new(AnaphorType.Relative, GrammaticalGender.Any, false, ReferentClass.Any);

    private static PronounEntry Speaker(bool plural = false) => new(AnaphorType.Speaker, GrammaticalGender.Any, plural, ReferentClass.Person);

    private static PronounEntry Nearest(GrammaticalGender gender, bool plural = false) => new(AnaphorType.Nearest, gender, plural, ReferentClass.Any);

    private static PronounEntry Possessive(bool plural = false) => new(AnaphorType.Possessive, Either, plural, ReferentClass.Any);

    // "il faut", "il y a", "il est probable que".
    private static bool IsExpletive(Sentence sentence, int i)
    {
        if (!string.Equals(sentence[i].Lemma, "il", StringComparison.OrdinalIgnoreCase) && !sentence[i].Form.EndsWith("il", StringComparison.OrdinalIgnoreCase)) return false;
        int verb = sentence[i].Head;
        if (verb < 0) return false;
        if (i + 1 < sentence.Count && sentence[i + 1].Form is "y" or "n'y" && (sentence[verb].Upos != PartOfSpeech.Verb || sentence[verb].Lemma is "avoir" or "aller" or "naître" or "exister" or "manquer")) return true;
        if (i + 1 < sentence.Count && sentence[i + 1].Form == "s'agit") return true;
        if (Impersonal.Contains(sentence[verb].Lemma)) return true;
        if (sentence[verb].Upos != PartOfSpeech.Adj || sentence.Child(verb, DependencyRelation.Cop) < 0) return false;
        return sentence.Child(verb, DependencyRelation.Csubj) >= 0 || sentence.Child(verb, DependencyRelation.Ccomp) >= 0;
    }
}
