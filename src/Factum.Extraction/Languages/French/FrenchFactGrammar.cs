using System;
using Factum.Extraction.Facts;

namespace Factum.Extraction.Languages.French;

/// <summary>The words by which French settles who did what, and whether it is so.</summary>
internal static class FrenchFactGrammar
{
    /// <summary>The grammar.</summary>
    public static readonly FactGrammar Instance = new()
    {
        Declarations = FrenchFrames.Declarations + "\n" + FrenchExpressions.Declarations + "\n" + FrenchDealings.Declarations + "\n" + FrenchPeople.Declarations + "\n" + FrenchPeople.Doings + "\n" + FrenchUndertakings.Declarations + "\n" + FrenchFunding.Declarations + "\n" + FrenchContests.Declarations,
        Sites = FactGrammar.Words("Meeting Launch Death Birth Founding Competition Agreement Negotiation Conflict Layoff Lawsuit Visit"),
        TimesAreLinked = true,
        Constructions = Construction.ShiftedObjects | Construction.CloseAppositions | Construction.BareAppositions | Construction.PostnominalAdjectives | Construction.SharedArticles | Construction.GenitiveTitles | Construction.GenderedPronouns | Construction.FreeInversion
            | Construction.ClausesBehindColons | Construction.PerfectInfinitives | Construction.PrepositionalPredicates,
        InformantCases = FactGrammar.Words("auprès chez à au aux côté dans du"),
        Accompanying = FactGrammar.Words("aux_côtés_de"),
        RelativePronouns = FactGrammar.Words("qui que qu' qu’ dont où lequel laquelle lesquels lesquelles"),
        RelativeSubjects = FactGrammar.Words("qui dont que"),
        PerfectAuxiliary = "avoir",
        One = "un",
        Entrusting = FactGrammar.Words("confier"),
        There = FactGrammar.Words("sur_place"),
        Throughout = FactGrammar.Words("pendant durant depuis"),
        LocativeClitics = FactGrammar.Words("y"),
        Welcoming = FactGrammar.Words("recevoir accueillir"),
        RelativeAdverbs = FactGrammar.Words("où"),
        Succeeding = FactGrammar.Words("remplacer succéder suppléer"),
        Deputies = FactGrammar.Words("adjoint adjointe second seconde vice-président vice-présidente numéro bras dauphin dauphine suppléant suppléante"),
        Since = FactGrammar.Words("depuis"),
        Multitudes = FactGrammar.Words("douzaine dizaine vingtaine trentaine quarantaine cinquantaine soixantaine quinzaine centaine centaines dizaines millier milliers poignée majorité plupart moitié tiers quart"),
        Unnamed = "X",
        IrregularParticipleEndings = ["u", "e", "i", "s"],
        CompanionCases = FactGrammar.Words("à dans sur chez devant"),
        TitleCases = FactGrammar.Words("en"),
        Coordinators = FactGrammar.Words("et ou mais"),
        FormerTitle = "ancien",
        GenitiveForms = FactGrammar.Words("de d du des"),
        AuxiliaryForms = FactGrammar.Words("a ont avait"),
        Excluding = FactGrammar.Words("exclure"),
        NominalCases = FactGrammar.Words("à chez"),
        ObjectPronouns = FactGrammar.Words("lui leur"),
        Between = "entre",
        NearKin = FactGrammar.Words("père mère frère sœur fils fille mari femme époux épouse"),
        Bearing = FactGrammar.Words("naître né"),
        PresentParticiple = "ant",
        ParticipleEndings = ["é", "ée", "és", "ées"],
        OpeningParticiples = FactGrammar.Renamings("""
            élu = élire
            élue = élire
            élus = élire
            élues = élire
            né = naître
            née = naître
            nés = naître
            nées = naître
            """),
        ParticipleInfinitives = new() { ['é'] = ["er"], ['u'] = ["ir", "re", "oir"], ['i'] = ["ir"] },
        Gerund = "en",
        Complementizer = "que",
        Equative = "comme",
        Proforms = FactGrammar.Words("l' l’ le"),
        Complemented = "ce",
        RelativeObjects = FactGrammar.Words("que qu' qu’"),
        Courtesies = FactGrammar.Words("monsieur madame me maître m. mme M. Mme Me Mlle Dr"),
        EmployerCases = FactGrammar.Words("pour chez"),
        Portfolios = FactGrammar.Words("ministre secrétaire"),
        AttributionCases = FactGrammar.Words("de à"),
        AttributionNouns = FactGrammar.Words("aveu dire dires avis"),
        Reflexive = "se",
        ReflexiveForms = FactGrammar.Words("se s' s’ Se S' S’"),
        Dative = "à",
        Agent = FactGrammar.Words("par"),
        Genitive = "de",
        GenitiveOfSubject = "subj_de",
        Negations = FactGrammar.Words("ne n' n’"),
        DativePronouns = FactGrammar.Words("lui leur"),
        Restrictions = FactGrammar.Words("que qu'"),
        NegativeWords = FactGrammar.Words("aucun aucune nul nulle personne rien"),
        Stances = FactGrammar.StanceTable("""
            Says: dire déclarer annoncer affirmer indiquer expliquer préciser ajouter souligner confirmer assurer estimer juger rappeler raconter confier noter relever rapporter révéler signaler prévenir avertir répondre rétorquer reconnaître admettre avouer marteler insister commenter témoigner écrire soutenir plaider prédire suggérer évoquer prétendre croire penser considérer supposer montrer dévoiler jurer alléguer avancer apprendre laisser savoir accuser reprocher soupçonner
            Denies: démentir nier réfuter contester récuser rejeter
            Opens: redouter craindre appréhender pourparler négociation discussion pouvoir envisager étudier exclure hésiter espérer souhaiter vouloir tenter essayer chercher menacer proposer demander réclamer sembler paraître risquer songer convoiter viser
            Plans: aller prévoir devoir compter promettre planifier reporter repousser ajourner programmer projeter préparer accepter s'engager engager décider entendre planifier convenir projet intention promesse engagement plan  décision attendre
            RulesOut: refuser renoncer éviter abandonner échouer empêcher interdire refus bloquer annuler
            Does: réussir parvenir arriver finir commencer continuer avoir faire venir oser daigner permettre contribuer aider
            """),
        Auxiliaries = new() { ["pouvoir"] = Certainty.Possible, ["devoir"] = Certainty.Planned, ["aller"] = Certainty.Planned },
        ObjectControl = FactGrammar.Words("condamner accuser charger empêcher convaincre obliger forcer permettre autoriser demander ordonner inviter appeler exhorter sommer contraindre soupçonner reprocher inciter pousser aider"),
        Support = FactGrammar.Words("avoir faire tenir effectuer conclure signer mener organiser entretenir réaliser annoncer lancer porter déposer former passer donner mettre poser engager ouvrir obtenir recevoir décrocher finaliser boucler proposer prévoir préparer envisager verser accorder participer multiplier démentir nier évoquer confirmer approuver autoriser valider bloquer accueillir poursuivre reprendre rompre susciter provoquer"),
        Receiving = FactGrammar.Words("obtenir décrocher recevoir toucher percevoir bénéficier empocher encaisser hériter"),
        Clitics = FactGrammar.Words("se s' s’ a ont avait avaient aurait auraient est sont était étaient sera seront fut furent ayant été il elle ils elles on"),
        Seats = FactGrammar.Words("à en"),
        Families = FactGrammar.Words("famille clan couple époux frères sœurs fratrie dynastie héritiers"),
        Assessing = FactGrammar.Words("estimer évaluer juger considérer"),
        PublicBodies = FactGrammar.Words("agence conseil état état' région département gouvernement ministère commune ville mairie métropole agglomération collectivité préfecture union commission parlement europe pays exécutif municipalité"),
        Gifts = FactGrammar.Words("don donation legs léguer mécénat cadeau obole cagnotte collecte souscription téléthon"),
        Emphatic = FactGrammar.Words("elle lui eux elles"),
        Granting = FactGrammar.Words("accepter décider approuver"),
        Offices = FactGrammar.Words("pdg dg p-dg directeur directrice dirigeant dirigeante patron patronne gérant gérante président présidente présidence direction vice-président vice-présidente trésorier trésorière porte-parole coprésident coprésidente directoire entraîneur entraîneuse coach drh daf"),
        FieldOffices = FactGrammar.Words("directeur directrice"),
        Jobs = FactGrammar.Words("emploi poste effectif suppression licenciement départ équivalent temps_plein temps personnel cdi cdd contrat intérimaire main-d'œuvre masse fonction compte pompiste conseiller caissier livreur magasinier opérateur chargé personne % pourcent cent"),
        Percentages = FactGrammar.Words("% percent pct pc pourcent"),
        Reaching = FactGrammar.Words("grimper bondir progresser augmenter monter s'élever élever établir croître reculer chuter baisser fondre tomber plonger diminuer s'effondrer effondrer dégringoler atteindre dépasser frôler avoisiner totaliser passer ressortir gonfler creuser doubler tripler stagner rebondir remonter"),
        Comparing = FactGrammar.Words("contre"),
        Asides = FactGrammar.Words("côté tour minimum maximum"),
        Proportion = "sur",
        Quantifiers = FactGrammar.Words("moitié tiers quart dixième cinquième sixième huitième dizaine douzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier majorité totalité intégralité ensemble plupart tout tous toutes plusieurs aucun aucune"),
        Scheduled = FactGrammar.Words("prévu prévue prévus prévues programmé programmée programmés programmées reporté reportée reportés reportées repoussé repoussée repoussés repoussées ajourné ajournée attendu attendue annoncée annoncées différée"),
        Including = FactGrammar.Words("dont"),
        Weekdays = FactGrammar.Words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
        RelativePossessives = FactGrammar.Words("dont"),
        Camps = FactGrammar.Words("divers gauche|divers droite|sans étiquette|divers centre|extrême droite|extrême gauche|centriste|écologiste|socialiste|communiste|socialistes|écologistes|communistes|insoumis|insoumise|insoumis|frontiste|macroniste|rn|lr|ps|lfi|pcf|eelv|modem|udi|cgt|cfdt|fo|cftc|unsa|fsu|horizons|renaissance".Replace(' ', '_').Replace('|', ' ')),
        Siblings = FactGrammar.Words("frères sœurs soeurs cousins cousines jumeaux jumelles époux fiancés couple"),
        RecentPast = FactGrammar.Words("venir"),
        Performing = FactGrammar.Words("promettre plaider concéder excuser"),
        Burials = FactGrammar.Words("inhumer enterrer incinérer obsèques obsèque funérailles enterrement inhumation crémation"),
        Declaring = FactGrammar.Words("dire déclarer avouer"),
        GenericOffices = FactGrammar.Words("fonction fonctions poste postes responsabilité responsabilités mandat siège fauteuil tête place"),
        Bequeathing = FactGrammar.Words("laisser avoir élever"),
        PartyAdjectives = FactGrammar.Words("socialiste communiste écologiste insoumis insoumise"),
        PartyNames = FactGrammar.Words("parti rassemblement syndicat fédération"),
        Officials = FactGrammar.Words("député députée sénateur sénatrice maire élu élue candidat candidate conseiller conseillère eurodéputé eurodéputée ministre président présidente secrétaire délégué déléguée adjoint adjointe édile parlementaire responsable porte-parole représentant représentante"),
        Enterprises = FactGrammar.Words("coopérative compagnie enseigne groupe société entreprise firme start-up startup club constructeur fabricant banque équipementier industriel chimiste laitier éditeur distributeur assureur brasseur"),
        Establishments = FactGrammar.Words("hospitalier usine raffinerie aciérie fonderie verrerie fabrique manufacture hôpital clinique chu chr maternité ehpad école collège lycée université musée théâtre cathédrale basilique abbaye prison aéroport laboratoire orphelinat piscine crèche bibliothèque médiathèque zoo stade cimetière citadelle caserne mairie rectorat préfecture sous-préfecture tribunal chantier entrepôt distillerie brasserie palais librairie laiterie papeterie scierie haras barrage centrale"),
        Undergoing = FactGrammar.Words("voir"),
        Sums = FactGrammar.Words("assurance police lieu compte prix tarif coût hauteur montant somme versement chèque urgence report prime économie dette augmentation hausse baisse emprunt indemnité dommage plafond seuil excédent total moitié tiers quart équivalent aide subvention prêt crédit dividende amende caution rançon écart gain manque dépense recette frais mise ordre rythme niveau compensation garantie provision charge salaire revenu pension allocation bourse dotation rallonge avance capital bonus"),
        Attributions = FactGrammar.Words("selon d'après d’après de_source dixit à_en_croire"),
        Limits = FactGrammar.Words("plafond seuil limite minimum maximum rançon caution"),
        Funds = FactGrammar.Words("fonds"),
        Grounds = FactGrammar.Words("domicile extérieur set manche round reprise prolongation minute but point écart suite affilée"),
        Announcers = FactGrammar.Words("quant"),
        Settlements = FactGrammar.Words("ville village commune bourg bourgade île région province capitale cité localité hameau archipel"),
        Representatives = FactGrammar.Words("dirigeant dirigeante président ministre gouvernement négociateur représentant délégation émissaire ambassadeur diplomate responsable autorité armée conseil directeur patron"),
        Individuals = FactGrammar.Words("homme femme frère sœur dirigeant dirigeante chef leader patron patronne acteur actrice comédien comédienne chanteur chanteuse champion championne joueur joueuse coureur coureuse ministre président présidente associé associée fondateur fondatrice époux cousin cousine ami amie avocat avocate milliardaire homologue boxeur boxeuse"),
        Countries = FactGrammar.Words("pays capitale État état nation voisin puissance"),
        Deals = new(StringComparer.Ordinal)
        {
            ["contrat"] = FactGrammar.Words("ContractAward Acquisition Agreement"),
            ["marché"] = FactGrammar.Words("ContractAward"),
            ["commande"] = FactGrammar.Words("ContractAward"),
            ["opération"] = FactGrammar.Words("Acquisition Investment"),
            ["transaction"] = FactGrammar.Words("Acquisition"),
            ["acquisition"] = FactGrammar.Words("Acquisition"),
            ["rachat"] = FactGrammar.Words("Acquisition"),
            ["investissement"] = FactGrammar.Words("Investment"),
            ["don"] = FactGrammar.Words("Donation"),
            ["geste"] = FactGrammar.Words("Donation"),
            ["aide"] = FactGrammar.Words("Payment"),
            ["subvention"] = FactGrammar.Words("Payment"),
            ["prêt"] = FactGrammar.Words("Payment"),
        },
        Priced = "à",
        PastEndings = ["issait", "issaient", "aient"],
        Starting = FactGrammar.Words("de d'"),
        FirmParts = FactGrammar.Words("activité actif action branche division filiale part participation entreprise société groupe compagnie firme start-up startup enseigne chaîne marque banque club équipe portefeuille majorité moitié tiers quart reste capital fabricant opérateur producteur distributeur assureur éditeur constructeur concurrent rival réseau joueur attaquant défenseur milieu gardien ailier capitaine buteur avant-centre latéral international franchise titre obligation pôle entité laboratoire brasserie usine site magasin boutique journal quotidien maison-mère cabinet agence holding coopérative pme"),
        Rounds = FactGrammar.Words("tour table levée fonds série financement augmentation capital amorçage opération extension"),
        Conjoining = FactGrammar.Words("ainsi que"),
        Participations = FactGrammar.Phrases("avec participation de|avec soutien de|avec contribution de|avec appui de|avec concours de|à lequel participer|à lequel prendre part|à lequel souscrire|auquel participer|auquel prendre part|dans lequel figurer"),
        Leads = FactGrammar.Phrases("mener par|emmener par|conduire par|piloter par|diriger par|souscrire par|orchestrer par|auprès de"),
        Alongside = FactGrammar.Phrases("à côté de|aux côtés de|ainsi que|rejoindre par|accompagner de|accompagner par|suivre de|suivre par|épauler par"),
        PersonalRelatives = FactGrammar.Words("qui"),
        FirstPersons = FactGrammar.Words("Je je J' j' J’ j’ Nous nous"),
        Announcing = FactGrammar.Words("annoncer confirmer révéler dévoiler réaffirmer"),
        Hypotheses = FactGrammar.Words("si s'"),
        Concessions = FactGrammar.Words("même"),
        Composites = FactGrammar.Renamings("""
            en raison = en_raison_de
            avec participation = avec
            avec soutien = avec
            avec appui = avec
            en faveur = en_faveur_de
            à profit = au_profit_de
            à bénéfice = au_bénéfice_de
            par intermédiaire = par_l'intermédiaire_de
            à hauteur = à_hauteur_de
            à poste = à_le_poste_de
            à tête = à_la_tête_de
            à présidence = à_la_présidence_de
            à encontre = à_l'encontre_de
            à égard = à_l'égard_de
            de part = de_la_part_de
            de montant = d'un_montant_de
            en provenance = en_provenance_de
            à destination = à_destination_de
            à titre = au_titre_de
            à côté = aux_côtés_de
            en tant = en_tant_que
            à nom = au_nom_de
            via biais = par_l'intermédiaire_de
            par biais = par_l'intermédiaire_de
            par entremise = par_l'intermédiaire_de
            dans cadre = dans_le_cadre_de
            à moyen = au_moyen_de
            à sein = chez
            à cours = lors_de
            à cœur = dans
            à partir = à
            à compter = depuis
            à auprès = auprès_de
            autour = autour_de
            à occasion = à_l'occasion_de
            à rang = au_rang_de
            en qualité = en_qualité_de
            à commandes = aux_commandes_de
            à commande = aux_commandes_de
            à manettes = aux_commandes_de
            à rênes = aux_commandes_de
            à barre = aux_commandes_de
            à gouvernail = aux_commandes_de
            à initiative = à_l'initiative_de
            sous impulsion = sous_l'égide_de
            sous égide = sous_l'égide_de
            sous houlette = sous_l'égide_de
            sous plume = sous_la_plume_de
            à dépens = aux_dépens_de
            à détriment = aux_dépens_de
            sur pelouse = sur_la_pelouse_de
            sur terrain = sur_la_pelouse_de
            sur parquet = sur_la_pelouse_de
            à rencontre = à_la_rencontre_de
            à chevet = au_chevet_de
            à micro = au_micro_de
            à antenne = au_micro_de
            dans colonne = au_micro_de
            pour compte = pour_le_compte_de
            en direction = en_direction_de
            à endroit = à_l'endroit_de
            à adresse = à_l'adresse_de
            en vue = en_vue_de
            en compagnie = en_compagnie_de
            à côtés = aux_côtés_de
            à propos = à_propos_de
            dans capital = dans
            de ordre = de
            à fonction = à_le_poste_de
            à direction = à_la_tête_de
            """),
        Locatives = FactGrammar.Words("à en dans chez sur près_de vers devant depuis hors_de au à_côté_de sous au_large_de aux_abords_de"),
        Nearness = FactGrammar.Words("près large portes loin côté nord sud est ouest nord-est nord-ouest sud-est sud-ouest périphérie banlieue dans en"),
        Surroundings = FactGrammar.Words("près large portes loin côté nord sud est ouest nord-est nord-ouest sud-est sud-ouest périphérie banlieue dans en de du d' des l' la le les au aux à non tout juste petite petit ville village commune bourg cité un une km kilomètres quelques région département proche centre"),
        Within = FactGrammar.Words("en dans au à aux"),
        PrepositionalAdverbs = FactGrammar.Words("près auprès autour hors loin lors face grâce"),
        Occasions = FactGrammar.Words("lors_de pendant durant à_l'occasion_de"),
        Formerly = FactGrammar.Words("contre"),
        Impersonal = FactGrammar.Words("on -on -t-on"),
        Topics = FactGrammar.Words("pour chez"),
        Several = FactGrammar.Words("plusieurs un autre quelque"),
        Irregular = FrenchVerbForms.Irregular,
        Infinitives = FrenchVerbForms.Infinitives,
        Temporal = FactGrammar.Words("après avant depuis pendant durant lors_de dès malgré"),
        Unaccusatives = FactGrammar.Words("aller arriver partir repartir venir revenir devenir parvenir intervenir provenir naître renaître mourir décéder tomber retomber rester entrer rentrer retourner sortir ressortir monter remonter descendre passer apparaître succéder démissionner atterrir décoller redécoller disparaître accourir survenir démissionner"),
        Naming = FactGrammar.Words("baptiser appeler nommer intituler dénommer"),
        Pairs = FactGrammar.Words("deux"),
        Actors = FactGrammar.Words(FrenchCoreference.PersonNouns + " " + FrenchCoreference.OrganizationNouns + " " + FrenchActors.Nouns + " " + """
            édile quinquagénaire quadragénaire trentenaire sexagénaire intéressé intéressée métropole agglomération communauté intercommunalité bailleur promoteur magistrat magistrate premier_magistrat ex-président militaire officier soldat pompier grimpeur joueur coach sélectionneur attaquant gardien défenseur banque entreprise société groupe compagnie association fondation syndicat gouvernement ministère ministre président présidente État état mairie préfecture commune municipalité région département ville pays tribunal cour parquet justice procureur procureure juge
            police gendarmerie armée direction avocat avocate porte-parole source proche diplomate élu élue député sénateur maire conseil collectivité université école hôpital clinique musée fédération ligue club équipe joueur joueuse entraîneur
            salarié salariée employé employée ouvrier ouvrière cadre riverain riveraine habitant habitante usager client cliente consommateur citoyen manifestant militant opposant électeur victime famille couple père mère enfant fils fille femme homme
            expert experte analyste économiste chercheur chercheuse scientifique étudiant étudiante professeur enseignant médecin soignant agriculteur éleveur pêcheur actionnaire investisseur investisseuse fonds créancier donateur donatrice mécène fondateur fondatrice
            dirigeant dirigeante patron patronne pdg directeur directrice responsable chef cheffe patronat organisation institution autorité régulateur gendarme agence office commission comité parti opposition majorité coalition camp Église église diocèse
            journal quotidien hebdomadaire magazine chaîne radio site agence presse média rédaction journaliste laboratoire constructeur fabricant éditeur opérateur exploitant distributeur fournisseur prestataire producteur industriel géant start-up startup jeune_pousse
            collectif ONG mouvement délégation négociateur négociatrice ambassadeur ambassade roi reine prince princesse pape évêque témoin accusé prévenu suspect plaignant plaignante locataire propriétaire retraité patient passager touriste visiteur
            personne participant membre internaute abonné utilisateur lecteur auteur artiste chanteur chanteuse acteur actrice cinéaste écrivain réalisateur réalisatrice sportif champion championne coureur candidat candidate rival rivale concurrent
            marin navigateur navigatrice skipper pilote footballeur footballeuse galeriste négociant négociante styliste restaurateur restauratrice boulanger boulangère compositeur compositrice chorégraphe documentariste essayiste philosophe poète
            dramaturge humoriste influenceur influenceuse physicienne chimiste astronome mathématicien mathématicienne généticien virologue épidémiologiste psychologue psychiatre urgentiste politologue anthropologue géographe agronome vétérinaire
            botaniste océanographe designer créateur créatrice marchand marchande collectionneur collectionneuse héritier héritière homme_politique parlementaire comptable caissier caissière ouvrière manutentionnaire infirmier infirmière aide-soignant
            bibliothèque beau-père belle-mère beau-frère belle-sœur gendre grand-père grand-mère demi-frère demi-sœur frères consortium natif native partie équipe bourgmestre agent coalition groupement intercommunale bâtonnier bâtonnière syndic maison_mère défense parquet municipal ministériel chef_d'État dirigeant
            établissement filiale coopérative laiterie usine centre mutuelle assureur bailleur conseiller conseillère adjoint adjointe délégué déléguée représentant représentante secrétaire gouverneur trésorier notaire huissier milliardaire homme-d'affaires mécénat
            """),
        Sources = FactGrammar.Words("pétition tribune lettre motion résolution éditorial accusation défense rapport étude sondage enquête document communiqué source presse information site texte note livre témoignage mail courriel proche estimation avocat entourage statistique calcul audit bilan"),
        Occupations = FactGrammar.Words("ingénieure avocate romancière pharmacien pharmacienne infirmier infirmière géologue chimiste physicien physicienne biologiste violoniste pianiste cinéaste designer styliste cuisinier cuisinière boulanger boulangère libraire roi reine prince princesse pape chef cheffe leader professeur professeure chercheuse analyste numéro abbé curé glaciologue économiste entrepreneur entrepreneuse écrivain romancier romancière chanteur chanteuse acteur actrice historien historienne sociologue chercheur chercheuse médecin ingénieur journaliste artiste peintre architecte agriculteur avocat étudiant étudiante diplomate photographe musicien musicienne homme femme militant militante expert experte analyste"),
        Allegations = FactGrammar.Words("accusation allégation critique grief reproche rumeur soupçon information affirmation propos imputation mise_en_cause version"),
        Senses = new(StringComparer.Ordinal)
        {
            ["round"] = new(FactGrammar.Words("tour levée pot amorçage"), FactGrammar.Words("levée amorçage start-up startup licorne capital-risque")),
            ["grant"] = new(FactGrammar.Words("subvention aide enveloppe versement prime indemnité dotation subventionner"), FactGrammar.Words("subvention subventions")),
            ["bargain"] = new(FactGrammar.Words("accord compromis rachat fusion cession reprise partenariat contrat prix salaire rémunération transfert recruter mercato succession vente tarif hausse retraite préavis grève convention"), FactGrammar.Words("mercato négociation négociations pourparlers")),
            ["estate"] = new(FactGrammar.Words("maison appartement château immeuble terrain tableau villa manoir domaine hôtel œuvre toile manuscrit"), []),
            ["charity"] = new(
                FactGrammar.Words("fonds fondation association campagne parti église paroisse musée université hôpital œuvre ong cathédrale victime sinistré cagnotte restauration recherche téléthon"),
                FactGrammar.Words("don donation donateur donatrice mécène mécénat caritatif philanthrope philanthropie legs bienfaiteur")),
            ["gift"] = new(FactGrammar.Words("fondation association église paroisse musée hôpital ong cathédrale victime sinistré cagnotte restauration recherche téléthon bibliothèque médiathèque école lycée collège université institut orchestre refuge conservatoire monastère orphelinat secours croix-rouge"), FactGrammar.Words("don donation donateur donatrice mécène mécénat caritatif legs bienfaiteur")),
            ["praise"] = new(FactGrammar.Words("meilleur meilleure superbe splendide sublime prodigieux prodigieuse éblouissant éblouissante talentueux talentueuse doué douée indispensable irréprochable impeccable inspirant inspirante généreux généreuse virtuose légende légendaire prodige pépite modèle chef-d'œuvre bijou réussite exploit avancée fierté essentiel essentielle décisif décisive salutaire bienvenu bienvenue fantastique formidable excellent excellente remarquable exceptionnel exceptionnelle brillant brillante génie héros courageux courageuse historique bon grand extraordinaire magnifique exemplaire visionnaire incroyable merveilleux merveilleuse admirable"), []),
            ["blame"] = new(FactGrammar.Words("trop défaillant défaillante défaillir fossoyeur fossoyeuse hésitant hésitante maladroit maladroite préoccupant préoccupante hasardeux hasardeuse indigent indigente apathique mensongère alarmant alarmante incompréhensible précipité précipitée bâclé bâclée flou floue timide décevant décevante tardif tardive intenable insoutenable incohérent incohérente arbitraire inéquitable discriminatoire liberticide hypocrite cynique démagogique démagogie populiste électoraliste méprisant méprisante contre-productif contre-productive inutile irréaliste dogmatique vexatoire mortifère suicidaire dévastateur dévastatrice nocif nocive néfaste obsolète archaïque kafkaïen ubuesque choquant choquante révoltant révoltante odieux odieuse abject abjecte ignoble infâme inhumain inhumaine intolérable invraisemblable aberrant aberrante aberration absurdité hérésie gâchis naufrage trahison provocation mépris camouflet gifle recul non-sens déni cacophonie rustine enfumage poignard amateurisme improvisation laxisme indécence indécente inadmissibles scandaleuse imposture fumisterie supercherie gabegie bricolage injustice inapplicable punitif punitive insultant insultante humiliant humiliante raciste sexiste opaque calamiteux calamiteuse brutal brutale insupportable déplorable lamentable coûteux coûteuse inefficace illisible injustifié injustifiée disproportionné disproportionnée inquiétant inquiétante honteux honteuse scandaleux scandaleuse irresponsable inacceptable absurde dangereux dangereuse catastrophique désastreux désastreuse incompétent menteur ridicule injuste mensonger indigne scandale honte désastre fiasco mascarade insuffisant inadmissible grave indécent"), []),
            ["conflict"] = new(FactGrammar.Words("conflit guerre combat armée bataille querelle tension"), []),
            ["sport"] = new(FactGrammar.Words("tenant tenante champion championne set fc match finale coupe championnat ligue stade journée tournoi mi-temps demi-finale attaquant pelouse derby sélectionneur nul score points classement rc us as om psg ogc losc asse mhr handball rugby basket mi-temps prolongation tirs essai parquet quart huitième phase poule manche set tournoi milieu défenseur gardien ailier buteur footballeur footballeuse joueur joueuse club transfert mercato vestiaire entraîneur amical"), FactGrammar.Words("match championnat ligue footballeur footballeuse attaquant ailier buteur mercato vestiaire demi-finale rugby basket handball tournoi")),
            ["event"] = new(FactGrammar.Words("depuis"), []),
            ["trial"] = new(FactGrammar.Words("justice réparation dommage préjudice tribunal prud'homme plainte procès"), FactGrammar.Words("tribunal prud'hommes prud'homme plainte procès")),
            ["never"] = new(FactGrammar.Words("jamais aucun rien aucune"), []),
            ["crime"] = new(FactGrammar.Words("fraude corruption abus escroquerie vol détournement blanchiment faux viol meurtre homicide violence harcèlement diffamation favoritisme recel trafic assassinat complicité agression"), []),
            ["succession"] = new(FactGrammar.Words("remplacer succéder prédécesseur prédécesseure"), []),
            ["office"] = new(FactGrammar.Words("ministre directeur directrice président présidente gouvernement remplacer succéder poste entraîneur"), []),
            ["court"] = new(FactGrammar.Words("avocat avocate me maître audience prévenu prévenue accusé accusée tribunal plaignant plaignante client cliente"), []),
            ["contract"] = new(FactGrammar.Words("contrat marché commande appel_d'offres attributaire délégation concession lot chantier"), []),
            ["travel"] = new(FactGrammar.Words("avion aéroport gare train vol navire port bateau convoi"), []),
            ["race"] = new(FactGrammar.Words("classement général étape course seconde secondes place championnat leader rival podium marché liste sondage"), []),
            ["vote"] = new(FactGrammar.Words("suffrage scrutin voix vote urne urnes élection élections acclamation militant militants adhérent adhérents congrès unanimité municipal tour circonscription électeur électeurs second ballottage réélire élire présidentielle législatives municipales législative municipale frontiste"), []),
            ["fiscal"] = new(FactGrammar.Words("exercice trimestre semestre annuel année groupe entreprise comptes objectif"), []),
            ["product"] = new(FactGrammar.Words("satellite fusée service produit application modèle programme sonde"), []),
        },
        Distributors = FactGrammar.Words("chacun chacune respectivement"),
        Respective = FactGrammar.Words("respectif respective"),
        Pairing = FactGrammar.Words("respectivement"),
        Own = FactGrammar.Words("notre nos mon"),
        Definites = FactGrammar.Words("le la les l' l’ ce cet cette ces"),
        Intermediaries = FactGrammar.Words("par_l'intermédiaire_de via"),
    };
}
