using Factum.Extraction.Facts;

namespace Factum.Extraction.Languages.French;

/// <summary>The words by which French settles who did what, and whether it is so.</summary>
internal static class FrenchFactGrammar
{
    // A field's name and its word or words, a line each.
    private const string Lists = """
        Sites: Meeting Launch Death Birth Founding Competition Agreement Negotiation Conflict Layoff Lawsuit Visit
        BodyPronouns: en
        Copulas: être rester demeurer devenir redevenir
        Adverbials: en_outre en_revanche par_ailleurs en_effet de_plus pour_autant
        InformantCases: auprès chez à au aux côté dans du
        Accompanying: aux_côtés_de
        RelativePronouns: qui que qu' qu’ dont où lequel laquelle lesquels lesquelles
        RelativeSubjects: qui dont que
        Entrusting: confier
        There: sur_place
        Throughout: pendant durant depuis
        LocativeClitics: y
        Welcoming: recevoir accueillir
        RelativeAdverbs: où
        Succeeding: remplacer succéder suppléer
        Deputies: adjoint adjointe second seconde vice-président vice-présidente numéro bras dauphin dauphine suppléant suppléante
        Since: depuis
        Multitudes: douzaine dizaine vingtaine trentaine quarantaine cinquantaine soixantaine quinzaine centaine centaines dizaines millier milliers poignée majorité plupart moitié tiers quart
        CompanionCases: à dans sur chez devant
        TitleCases: en
        Coordinators: et ou mais
        GenitiveForms: de d du des
        AuxiliaryForms: a ont avait
        Excluding: exclure
        NominalCases: à chez
        ObjectPronouns: lui leur
        NearKin: père mère frère sœur fils fille mari femme époux épouse
        Bearing: naître né
        Proforms: l' l’ le
        RelativeObjects: que qu' qu’
        Courtesies: monsieur madame me maître m. mme M. Mme Me Mlle Dr
        EmployerCases: pour chez
        Portfolios: ministre secrétaire
        AttributionCases: de à
        AttributionNouns: aveu dire dires avis
        ReflexiveForms: se s' s’ Se S' S’
        Agent: par
        Negations: ne n' n’
        DativePronouns: lui leur
        Accompaniments: avec sans
        Restrictions: que qu'
        Intending: prévoir envisager projeter programmer planifier
        Tentatives: éventuel possible potentiel hypothétique probable
        Agendas: ordre actualité programme
        Factives: révéler avouer reconnaître dévoiler signaler préciser admettre savoir
        Conditioning: dépendre
        Undoing: moins seulement uniquement
        UndoneBy: pas non
        NegativeWords: aucun aucune nul nulle personne rien
        ObjectControl: condamner accuser charger empêcher convaincre obliger forcer permettre autoriser demander ordonner inviter appeler exhorter sommer contraindre soupçonner reprocher inciter pousser aider réclamer interdire conseiller recommander enjoindre commander suggérer
        Support: avoir faire tenir effectuer conclure signer mener organiser entretenir réaliser annoncer lancer porter déposer former passer donner mettre poser engager ouvrir obtenir recevoir décrocher finaliser boucler proposer prévoir préparer envisager verser accorder participer multiplier démentir nier évoquer confirmer approuver autoriser valider bloquer accueillir poursuivre reprendre rompre susciter provoquer
        Receiving: obtenir décrocher recevoir toucher percevoir bénéficier empocher encaisser hériter
        Clitics: se s' s’ a ont avait avaient aurait auraient est sont était étaient sera seront fut furent ayant été il elle ils elles on
        Seats: à en
        Families: famille clan couple époux frères sœurs fratrie dynastie héritiers
        Assessing: estimer évaluer juger considérer
        Deeming: juger estimer trouver qualifier taxer décrire
        PublicBodies: agence conseil état état' région département gouvernement ministère commune ville mairie métropole agglomération collectivité préfecture union commission parlement europe pays exécutif municipalité
        Compelling: condamner obliger contraindre sommer enjoindre astreindre ordonner
        Delays: retard avance décalage
        Gifts: don donation legs léguer mécénat cadeau obole cagnotte collecte souscription téléthon
        Emphatic: elle lui eux elles
        Granting: accepter décider approuver
        Offices: pdg dg p-dg directeur directrice dirigeant dirigeante patron patronne gérant gérante président présidente présidence direction vice-président vice-présidente trésorier trésorière porte-parole coprésident coprésidente directoire entraîneur entraîneuse coach drh daf
        FieldOffices: directeur directrice
        Jobs: emploi poste effectif suppression licenciement départ équivalent temps_plein temps personnel cdi cdd contrat intérimaire main-d'œuvre masse fonction compte pompiste conseiller caissier livreur magasinier opérateur chargé personne % pourcent cent
        Percentages: % percent pct pc pourcent
        Reaching: grimper bondir progresser augmenter monter s'élever élever établir croître reculer chuter baisser fondre tomber plonger diminuer s'effondrer effondrer dégringoler atteindre dépasser frôler avoisiner totaliser passer ressortir gonfler creuser doubler tripler stagner rebondir remonter
        Bases: pour sur
        Comparing: contre
        Compared:
        Asides: côté tour minimum maximum
        Quantifiers: moitié tiers quart dixième cinquième sixième huitième dizaine douzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier majorité totalité intégralité ensemble plupart tout tous toutes plusieurs aucun aucune
        Scheduled: prévu prévue prévus prévues programmé programmée programmés programmées reporté reportée reportés reportées repoussé repoussée repoussés repoussées ajourné ajournée attendu attendue annoncée annoncées différée
        Including: dont
        Weekdays: lundi mardi mercredi jeudi vendredi samedi dimanche
        RelativePossessives: dont
        Siblings: frères sœurs soeurs cousins cousines jumeaux jumelles époux fiancés couple
        RecentPast: venir
        Performing: promettre plaider concéder excuser
        Burials: inhumer enterrer incinérer obsèques obsèque funérailles enterrement inhumation crémation
        Declaring: dire déclarer avouer
        GenericOffices: fonction fonctions poste postes responsabilité responsabilités mandat siège fauteuil tête place
        Bequeathing: laisser avoir élever
        PartyAdjectives: socialiste communiste écologiste insoumis insoumise
        PartyNames: parti rassemblement syndicat fédération
        Officials: député députée sénateur sénatrice maire élu élue candidat candidate conseiller conseillère eurodéputé eurodéputée ministre président présidente secrétaire délégué déléguée adjoint adjointe édile parlementaire responsable porte-parole représentant représentante
        Enterprises: coopérative compagnie enseigne groupe société entreprise firme start-up startup club constructeur fabricant banque équipementier industriel chimiste laitier éditeur distributeur assureur brasseur
        Establishments: hospitalier usine raffinerie aciérie fonderie verrerie fabrique manufacture hôpital clinique chu chr maternité ehpad école collège lycée université musée théâtre cathédrale basilique abbaye prison aéroport laboratoire orphelinat piscine crèche bibliothèque médiathèque zoo stade cimetière citadelle caserne mairie rectorat préfecture sous-préfecture tribunal chantier entrepôt distillerie brasserie palais librairie laiterie papeterie scierie haras barrage centrale
        Undergoing: voir
        Sums: assurance police lieu compte prix tarif coût hauteur montant somme versement chèque urgence report prime économie dette augmentation hausse baisse emprunt indemnité dommage plafond seuil excédent total moitié tiers quart équivalent aide subvention prêt crédit dividende amende caution rançon écart gain manque dépense recette frais mise ordre rythme niveau compensation garantie provision charge salaire revenu pension allocation bourse dotation rallonge avance capital bonus
        Attributions: selon d'après d’après de_source dixit à_en_croire
        Limits: plafond seuil limite minimum maximum rançon caution
        Funds: fonds
        Grounds: domicile extérieur set manche round reprise prolongation minute but point écart suite affilée
        Announcers: quant
        Settling: transiger régler clore éteindre retirer abandonner solder clôturer
        Settlements: ville village commune bourg bourgade île région province capitale cité localité hameau archipel
        Representatives: dirigeant dirigeante président ministre gouvernement négociateur représentant délégation émissaire ambassadeur diplomate responsable autorité armée conseil directeur patron
        Individuals: homme femme frère sœur dirigeant dirigeante chef leader patron patronne acteur actrice comédien comédienne chanteur chanteuse champion championne joueur joueuse coureur coureuse ministre président présidente associé associée fondateur fondatrice époux cousin cousine ami amie avocat avocate milliardaire homologue boxeur boxeuse
        Countries: pays capitale État état nation voisin puissance
        Starting: de d'
        FirmParts: activité actif action branche division filiale part participation entreprise société groupe compagnie firme start-up startup enseigne chaîne marque banque club équipe portefeuille majorité moitié tiers quart reste capital fabricant opérateur producteur distributeur assureur éditeur constructeur concurrent rival réseau joueur attaquant défenseur milieu gardien ailier capitaine buteur avant-centre latéral international franchise titre obligation pôle entité laboratoire brasserie usine site magasin boutique journal quotidien maison-mère cabinet agence holding coopérative pme
        Rounds: tour table levée fonds série financement augmentation capital amorçage opération extension
        Conjoining: ainsi que
        PersonalRelatives: qui
        Titled: association ong organisation organisme collectif fondation mouvement société entreprise usine groupe groupement programme opération projet livre film roman album spectacle pièce chanson émission série club école revue journal magazine exposition festival campagne concours prix salon atelier navire bateau chalutier voilier restaurant café bar hôtel librairie boutique compagnie troupe orchestre chorale logiciel application site fonds réseau label titre thème dispositif plan recueil conte tableau toile opéra ballet comité amicale fédération syndicat parti ligue union centre maison cellule laboratoire marque enseigne
        SubjectPronouns: je j' j’ tu il elle on nous vous ils elles
        EquityNouns: capital action titre droit vote
        FirstPersons: Je je J' j' J’ j’ Nous nous
        Announcing: annoncer confirmer révéler dévoiler réaffirmer
        Hypotheses: si s'
        Concessions: même
        Locatives: à en dans chez sur près_de vers devant depuis hors_de au à_côté_de sous au_large_de aux_abords_de
        SiteCases: à
        Nearness: près large portes loin côté nord sud est ouest nord-est nord-ouest sud-est sud-ouest périphérie banlieue dans en
        Surroundings: près large portes loin côté nord sud est ouest nord-est nord-ouest sud-est sud-ouest périphérie banlieue dans en de du d' des l' la le les au aux à non tout juste petite petit ville village commune bourg cité un une km kilomètres quelques région département proche centre
        Within: en dans au à aux
        PrepositionalAdverbs: près auprès autour hors loin lors face grâce
        Occasions: lors_de pendant durant à_l'occasion_de
        Formerly: contre
        Impersonal: on -on -t-on
        Topics: pour chez
        Several: plusieurs un autre quelque
        Temporal: après avant depuis pendant durant lors_de dès malgré
        Unaccusatives: aller arriver partir repartir venir revenir devenir parvenir intervenir provenir naître renaître mourir décéder tomber retomber rester entrer rentrer retourner sortir ressortir monter remonter descendre passer apparaître succéder démissionner atterrir décoller redécoller disparaître accourir survenir démissionner
        Naming: baptiser appeler nommer intituler dénommer
        Pairs: deux
        Sources: pétition tribune lettre motion résolution éditorial accusation défense rapport étude sondage enquête document communiqué source presse information site texte note livre témoignage mail courriel proche estimation avocat entourage statistique calcul audit bilan
        Occupations: ingénieure avocate romancière pharmacien pharmacienne infirmier infirmière géologue chimiste physicien physicienne biologiste violoniste pianiste cinéaste designer styliste cuisinier cuisinière boulanger boulangère libraire roi reine prince princesse pape chef cheffe leader professeur professeure chercheuse analyste numéro abbé curé glaciologue économiste entrepreneur entrepreneuse écrivain romancier romancière chanteur chanteuse acteur actrice historien historienne sociologue chercheur chercheuse médecin ingénieur journaliste artiste peintre architecte agriculteur avocat étudiant étudiante diplomate photographe musicien musicienne homme femme militant militante expert experte analyste
        Allegations: accusation allégation critique grief reproche rumeur soupçon information affirmation propos imputation mise_en_cause version
        Distributors: chacun chacune respectivement
        Respective: respectif respective
        Pairing: respectivement
        Own: notre nos mon
        Definites: le la les l' l’ ce cet cette ces
        Intermediaries: par_l'intermédiaire_de via
        PerfectAuxiliary: avoir
        One: un
        Unnamed: X
        FormerTitle: ancien
        Between: entre
        PresentParticiple: ant
        Gerund: en
        Complementizer: que
        Equative: comme
        Complemented: ce
        Reflexive: se
        Dative: à
        Genitive: de
        GenitiveOfSubject: subj_de
        Proportion: sur
        Priced: à
        IrregularParticipleEndings: u e i s
        ParticipleEndings: é ée és ées
        PastEndings: issait issaient aient
        """;

    /// <summary>The grammar.</summary>
    public static readonly FactGrammar Instance = new(Lists)
    {
        Declarations = FrenchDealings.Declarations + FrenchProceedings.Declarations + FrenchEncounters.Declarations + FrenchSpeech.Declarations + FrenchContests.Declarations
            + FrenchOffices.Declarations + FrenchVentures.Declarations + FrenchLives.Declarations + FrenchRelations.Declarations,
        TimesAreLinked = true,
        Constructions = Construction.ShiftedObjects | Construction.CloseAppositions | Construction.BareAppositions | Construction.PostnominalAdjectives | Construction.SharedArticles | Construction.GenitiveTitles | Construction.GenderedPronouns | Construction.FreeInversion | Construction.BracketedRegions
            | Construction.ClausesBehindColons | Construction.PerfectInfinitives | Construction.PrepositionalPredicates,
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
        Stances = FactGrammar.StanceTable("""
            Says: dire déclarer annoncer affirmer indiquer expliquer préciser ajouter souligner confirmer assurer estimer juger rappeler raconter confier noter relever rapporter révéler signaler prévenir avertir répondre rétorquer reconnaître admettre avouer marteler insister commenter témoigner écrire soutenir plaider prédire suggérer évoquer prétendre croire penser considérer supposer montrer dévoiler jurer alléguer avancer apprendre laisser savoir accuser reprocher soupçonner
            Denies: démentir nier réfuter contester récuser rejeter
            Opens: redouter craindre appréhender pourparler négociation discussion pouvoir envisager étudier exclure hésiter espérer souhaiter vouloir tenter essayer chercher menacer proposer demander réclamer sembler paraître risquer songer convoiter viser aimer rêver ambitionner prêt disposé susceptible enclin tenté candidat
            Plans: viser apprêter ordonner enjoindre question sur_point aller prévoir devoir compter promettre planifier reporter repousser ajourner programmer projeter préparer accepter s'engager engager décider entendre planifier convenir projet intention promesse engagement plan  décision attendre
            RulesOut: refuser renoncer éviter abandonner échouer empêcher interdire refus bloquer annuler faillir
            Does: servir réussir parvenir arriver finir commencer continuer avoir faire venir oser daigner permettre contribuer aider
            """),
        Auxiliaries = new() { ["pouvoir"] = Certainty.Possible, ["devoir"] = Certainty.Planned, ["aller"] = Certainty.Planned },
        Camps = FactGrammar.Words("divers gauche|divers droite|sans étiquette|divers centre|extrême droite|extrême gauche|centriste|écologiste|socialiste|communiste|socialistes|écologistes|communistes|insoumis|insoumise|insoumis|frontiste|macroniste|rn|lr|ps|lfi|pcf|eelv|modem|udi|cgt|cfdt|fo|cftc|unsa|fsu|horizons|renaissance".Replace(' ', '_').Replace('|', ' ')),
        Deals = FactGrammar.WordsOf("""
            contrat: ContractAward Acquisition Agreement
            marché: ContractAward
            commande: ContractAward
            opération: Acquisition Investment
            transaction: Acquisition
            acquisition: Acquisition
            rachat: Acquisition
            investissement: Investment
            don: Donation
            geste: Donation
            aide: Payment
            subvention: Payment
            prêt: Payment
            """),
        Unfit = FactGrammar.WordsOf("""
            Mover: route rue avenue voie chemin sentier ligne autoroute départementale nationale pont tunnel canal fleuve rivière cours ruisseau dossier affaire action événement évènement monde épidémie pandémie virus maladie contrebande trafic phénomène mode violence grève guerre crise part somme confiance concurrence tradition
            Participant: livre lettre courrier rapport document mail message note texte site lieu hôtel chaîne média radio télévision coup ballon objet
            Competitor: maladie cancer violence agression agissement pillage pauvreté faim famine incendie feu flamme moyen manière façon crise inflation inégalité
            Audience: origine reprise en-tête âge moment occasion fois fin début cours
            Place: distance moment fois cri matériel équipement
            Speaker: succès suite partie pouvoir moment fin cause effet résultat loi nouveau
            Person: maison établissement entreprise société groupe marque journal bâtiment immeuble voiture bilan document tombe urne
            Organization: accusation soupçon crainte rumeur page évacuation manifestation échauffement séance réunion débat cérémonie messe stage éprouvette discussion opération mission visite enquête lien fois part
            """ + "\nProduct: " + FrenchCoreference.PersonNouns.Replace('\n', ' ') + " bambin habitant famille couple sauveteur passant touriste voyageur pouvoir feu"),
        Participations = FactGrammar.Phrases("avec participation de|avec soutien de|avec contribution de|avec appui de|avec concours de|à lequel participer|à lequel prendre part|à lequel souscrire|auquel participer|auquel prendre part|dans lequel figurer"),
        Leads = FactGrammar.Phrases("mener par|emmener par|conduire par|piloter par|diriger par|souscrire par|orchestrer par|auprès de"),
        Alongside = FactGrammar.Phrases("à côté de|aux côtés de|ainsi que|rejoindre par|accompagner de|accompagner par|suivre de|suivre par|épauler par"),
        LifeWords = FactGrammar.Renamings("""
            né = Birth
            née = Birth
            mort = Death
            morte = Death
            décédé = Death
            décédée = Death
            """),
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
        Irregular = FrenchVerbForms.Irregular,
        Infinitives = FrenchVerbForms.Infinitives,
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
        Senses = FactGrammar.SenseTable("""
            round: tour levée pot amorçage | levée amorçage start-up startup licorne capital-risque
            grant: subvention aide enveloppe versement prime indemnité dotation subventionner | subvention subventions
            bargain: accord compromis rachat fusion cession reprise partenariat contrat prix salaire rémunération transfert recruter mercato succession vente tarif hausse retraite préavis grève convention | mercato négociation négociations pourparlers
            estate: maison appartement château immeuble terrain tableau villa manoir domaine hôtel œuvre toile manuscrit |
            charity: fonds fondation association campagne parti église paroisse musée université hôpital œuvre ong cathédrale victime sinistré cagnotte restauration recherche téléthon | don donation donateur donatrice mécène mécénat caritatif philanthrope philanthropie legs bienfaiteur
            gift: fondation association église paroisse musée hôpital ong cathédrale victime sinistré cagnotte restauration recherche téléthon bibliothèque médiathèque école lycée collège université institut orchestre refuge conservatoire monastère orphelinat secours croix-rouge | don donation donateur donatrice mécène mécénat caritatif legs bienfaiteur
            praise: meilleur meilleure superbe splendide sublime prodigieux prodigieuse éblouissant éblouissante talentueux talentueuse doué douée indispensable irréprochable impeccable inspirant inspirante généreux généreuse virtuose légende légendaire prodige pépite modèle chef-d'œuvre bijou réussite exploit avancée fierté essentiel essentielle décisif décisive salutaire bienvenu bienvenue fantastique formidable excellent excellente remarquable exceptionnel exceptionnelle brillant brillante génie héros courageux courageuse historique bon grand extraordinaire magnifique exemplaire visionnaire incroyable merveilleux merveilleuse admirable |
            blame: trop défaillant défaillante défaillir fossoyeur fossoyeuse hésitant hésitante maladroit maladroite préoccupant préoccupante hasardeux hasardeuse indigent indigente apathique mensongère alarmant alarmante incompréhensible précipité précipitée bâclé bâclée flou floue timide décevant décevante tardif tardive intenable insoutenable incohérent incohérente arbitraire inéquitable discriminatoire liberticide hypocrite cynique démagogique démagogie populiste électoraliste méprisant méprisante contre-productif contre-productive inutile irréaliste dogmatique vexatoire mortifère suicidaire dévastateur dévastatrice nocif nocive néfaste obsolète archaïque kafkaïen ubuesque choquant choquante révoltant révoltante odieux odieuse abject abjecte ignoble infâme inhumain inhumaine intolérable invraisemblable aberrant aberrante aberration absurdité hérésie gâchis naufrage trahison provocation mépris camouflet gifle recul non-sens déni cacophonie rustine enfumage poignard amateurisme improvisation laxisme indécence indécente inadmissibles scandaleuse imposture fumisterie supercherie gabegie bricolage injustice inapplicable punitif punitive insultant insultante humiliant humiliante raciste sexiste opaque calamiteux calamiteuse brutal brutale insupportable déplorable lamentable coûteux coûteuse inefficace illisible injustifié injustifiée disproportionné disproportionnée inquiétant inquiétante honteux honteuse scandaleux scandaleuse irresponsable inacceptable absurde dangereux dangereuse catastrophique désastreux désastreuse incompétent menteur ridicule injuste mensonger indigne scandale honte désastre fiasco mascarade insuffisant inadmissible grave indécent |
            conflict: conflit guerre combat armée bataille querelle tension |
            sport: tenant tenante champion championne set fc match finale coupe championnat ligue stade journée tournoi mi-temps demi-finale attaquant pelouse derby sélectionneur nul score points classement rc us as om psg ogc losc asse mhr handball rugby basket mi-temps prolongation tirs essai parquet quart huitième phase poule manche set tournoi milieu défenseur gardien ailier buteur footballeur footballeuse joueur joueuse club transfert mercato vestiaire entraîneur amical | match championnat ligue footballeur footballeuse attaquant ailier buteur mercato vestiaire demi-finale rugby basket handball tournoi
            event: depuis |
            encounter: réunion rencontre rencontrer entretenir dîner sommet déjeuner entretien entrevue discussion discuter audience tête-à-tête visioconférence pourparlers négociation recevoir |
            trial: justice réparation dommage préjudice tribunal prud'homme plainte procès | tribunal prud'hommes prud'homme plainte procès
            never: jamais aucun rien aucune |
            crime: fraude corruption abus escroquerie vol détournement blanchiment faux viol meurtre homicide violence harcèlement diffamation favoritisme recel trafic assassinat complicité agression |
            succession: remplacer succéder prédécesseur prédécesseure |
            office: ministre directeur directrice président présidente gouvernement remplacer succéder poste entraîneur |
            court: avocat avocate me maître audience prévenu prévenue accusé accusée tribunal plaignant plaignante client cliente |
            contract: contrat marché commande appel_d'offres attributaire délégation concession lot chantier |
            travel: avion aéroport gare train vol navire port bateau convoi |
            race: classement général étape course seconde secondes place championnat leader rival podium marché liste sondage |
            vote: suffrage scrutin voix vote urne urnes élection élections acclamation militant militants adhérent adhérents congrès unanimité municipal tour circonscription électeur électeurs second ballottage réélire élire présidentielle législatives municipales législative municipale frontiste |
            fiscal: exercice trimestre semestre annuel année groupe entreprise comptes objectif |
            product: satellite fusée service produit application modèle programme sonde |
            """),
    };
}
