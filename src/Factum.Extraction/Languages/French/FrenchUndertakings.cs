namespace Factum.Extraction.Languages.French;

/// <summary>Further wordings for what officials and firms undertake: where they go, what they launch, cut, pay, weigh and deny; in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class FrenchUndertakings
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
Visit
  verb être|rester visite|déplacement|tournée|voyage subj=Visitor!:POH à|en|dans|chez|auprès_de|sur=Place!:LO
  noun visite|déplacement|tournée|voyage|mission|séjour around|beside|subj=Visitor!:PH à|dans|en|chez=Place!:LO case:en
  noun tournée|visite|déplacement around|beside|subj=Visitor!:PH à|dans=Place!:T case:en with:nord|sud|est|ouest|région|province|capitale|pays|campagne|vallée|quartier|île|village
  noun passage around|beside|subj=Visitor!:PH à|dans|en|chez=Place!:LO case:de
  verb s' arrêter|attarder subj=Visitor!:PH à|en|dans|chez=Place!:LO
  verb aller|venir|revenir|passer|partir voir|saluer|soutenir|féliciter|réconforter|rassurer|encourager|remercier subj=Visitor!:PH obj|voir=Host:PH à|en|dans|chez|sur=Place:LO min:2
  verb voir|saluer|soutenir|féliciter|réconforter|rencontrer|rassurer|encourager|remercier|inaugurer|constater venir|aller subj=Visitor!:PH obj=Host!:PH à|en|dans|chez|sur=Place:LO not:jour|lumière
  verb annuler|décommander visite|déplacement|voyage|tournée|séjour|venue subj=Visitor!:POH à|en|dans|chez=Place:LO denied
  verb faire tour subj=Visitor!:PH de=Place!:LO not:question|sujet|problème|propriétaire|table|web|toile|réseau|monde|force|situation|actualité|point|cartel
  verb faire tour subj=Visitor!:PH de=Place!:T in:Place with:quartier|ville|village|usine|salle|stand|stands|chantier|exploitation|propriété|atelier|ateliers|île|commune
  verb mettre pieds subj=Visitor!:PH à|en|dans|sur|chez=Place!:LO
  verb passer jour|journée|semaine|week-end|heure|nuit|matinée|après-midi subj=Visitor!:PH à|en|dans|chez=Place!:LO not:prison|détention|hôpital|cellule
  verb découvrir|inspecter|visiter|parcourir|arpenter subj=Visitor!:PH obj=Place!:T in:Place with:atelier|hangar|entrepôt|plateforme|pavillon|stand|galerie|jardin|parc|château|église|cathédrale|mosquée|prison|commissariat|mairie|port|gare|aéroport|barrage|centrale|mine|raffinerie|serre|vignoble|exploitation|élevage|tunnel|pont|camp|bidonville|fouille|vestige|ruine|monument|mémorial|cimetière|palais|installation|laverie|cuisine|crèche|maternité|service|clinique|ehpad|lycée|collège|campus|digue|quai|locaux|local|bâtiment
  verb se rendre|déplacer subj=Visitor!:POH à|dans|sur|en=Place!:T in:Place with:enclave|province|île|archipel|frontière|front|gare|aéroport|port|prison|tribunal|parlement|mairie|préfecture|ministère|palais|siège|capitale|ville|commune|zone|région|vallée|cimetière|mémorial|monument|église|cathédrale|mosquée|synagogue|temple|barrage|centrale|raffinerie|mine|entrepôt|plateforme|stade|salon|foire|musée|exposition|clinique|ehpad|maternité|crèche|université|laboratoire|campus|parc|réserve|forêt|plage|ambassade|consulat|résidence|villa|château|lieu|quartier|camp|village|site|chantier|usine|domicile
  noun visite|venue de=Visitor!:P à|en|dans|chez=Place!:LO receiver=Host:POH
  verb recevoir|accueillir visite subj=Host!:POLHT de=Visitor!:PH
  verb visiter|inspecter|parcourir obj=Place!:LOT par=Visitor!:P
  verb ressortir|revenir|rentrer visite|déplacement|voyage|tournée subj=Visitor!:PH de=Visitor:P à|en|dans=Place!:L
  verb arriver|atterrir|débarquer|se_poser visite|déplacement|tournée|séjour subj=Visitor!:PH à|en|dans|au=Place!:L
  verb quitter|repartir visite|déplacement|tournée|séjour subj=Visitor!:PH obj|de=Place!:L

Launch
  verb lancer|créer|instaurer|déployer|étrenner|introduire|inaugurer|généraliser|expérimenter subj=Agent!:OLH obj=Product!:T in:Product with:chèque|pass|carte|forfait|guichet|bonus|dispositif|service|plateforme|application|appli|programme|plan|label|prix|bourse|fonds|prime|tarif|abonnement|offre|formule|édition|chaîne|site|portail|podcast|numéro|ligne|liaison|navette|desserte|bus|vélo|monnaie|billet|campagne|formation|cursus|master|parcours|observatoire|baromètre|concours|festival|newsletter|magazine|revue|collection|gamme|marque|boutique_en_ligne|assurance|crédit|livret|compte|obligation|filière not:compte_à_rebours|enquête|procédure|usine|magasin|porte
  verb proposer nouveau|nouvelle|nouvel|premier|première subj=Agent!:OLH obj=Product!:T in:Product with:chèque|pass|carte|forfait|guichet|bonus|dispositif|service|plateforme|application|appli|programme|plan|label|abonnement|offre|formule|édition|chaîne|site|portail|podcast|numéro|ligne|liaison|navette|desserte|bus|vélo|monnaie|billet|campagne|formation|cursus|master|parcours|observatoire|baromètre|concours|festival|newsletter|magazine|revue|collection|gamme|marque|boutique_en_ligne|assurance|crédit|livret|compte|obligation|filière not:compte_à_rebours|enquête|procédure|usine|magasin|porte
  verb commercialiser|vendre|distribuer|proposer subj=Agent!:OH obj=Product!:T in:Product planned with:offre|abonnement|forfait|modèle|version|gamme|vaccin|médicament|appareil if:product
  verb commercialiser subj=Agent!:OH obj=Product!:T in:Product with:offre|abonnement|forfait|modèle|version|gamme|vaccin|médicament|appareil|boisson|crème|logiciel|console|vélo|voiture|carte|box|assurance
  verb démarrer|commencer|débuter émission|diffusion|programme|activité|exploitation|vol|rotation subj=Product!:R
  verb mettre à_l'eau|eau|flot subj=Agent:POLH obj=Product!:RT with:patrouilleur|navire|frégate|sous-marin|paquebot|ferry|bateau|voilier|porte-avions|chalutier|corvette
  verb tester|tirer|procéder|effectuer tir|essai subj=Agent!:OLH de=Product!:RT with:missile|fusée|roquette|lanceur|drone
  verb tirer|tester|lancer|essayer subj=Agent!:OLH obj=Product!:RT in:Product with:missile|missiles|roquette|roquettes|fusée|lanceur|torpille not:rebelle|combattant
  noun tir|lancement de=Product!:T par|subj|poss=Agent:OLH in:Product with:missile|missiles|fusée|roquette|lanceur|torpille|satellite
  verb mettre|remettre marché subj=Agent:POLH obj=Product!:RET
  verb tirer|lancer|propulser obj=Product!:R depuis|de=Place:LO
  verb s'élancer fusée|lanceur|navette|satellite|capsule|sonde subj=Product!:RT de|depuis=Place:LO not:avion|vol
  noun vol|lancement|décollage|tir|mission pour|de=Product!:R with:fusée|lanceur|capsule|satellite|sonde|navette depuis|de=Place:LO
  verb entrer|être circulation|service|exploitation subj=Product!:RET not:hors|accord|loi|décret|mesure|trêve|cessez-le-feu|texte|interdiction|route|véhicule|voiture|automobiliste
  adj disponible self|subj=Product!:T in:Product with:vaccin|médicament|application|appli|livre|album|jeu|modèle|version|console|smartphone|carte|traitement|service|formule|numéro|billet

Layoff
  verb se séparer|passer|priver subj=Organization!:OLH de=Count!:N
  verb menacer|sacrifier|condamner obj=Count!:N chez|à|dans=Organization:O possible with:poste|emploi|postes|emplois topic:Organization not:procès|amende|prison
  verb prévoir|comporter|compter|inclure plan|projet|pse|réorganisation|restructuration obj|de=Count!:N planned with:suppression|suppressions|licenciement|licenciements|départ|départs topic:Organization
  verb supprimer|licencier|sacrifier|biffer subj=Organization!:OH obj=Count!:T with:sur|moitié|tiers|quart in:Count
  verb annoncer|confirmer|officialiser|acter|détailler départ|suppression|licenciement|disparition subj=Organization!:OH de=Count!:N
  verb mettre à_pied|pied|porte|chômage_partiel subj|par=Organization!:OH obj=Count!:N
  verb congédier|licencier|remercier|renvoyer|débaucher|débarquer|virer subj|par=Organization!:OLH obj=Count!:N
  verb supprimer|biffer|menacer|détruire|sacrifier around|subj|par=Organization:OH obj=Count!:N with:poste|emploi|postes|emplois topic:Organization
  verb présenter|dévoiler|annoncer|détailler|négocier|signer plan|pse de|concernant|touchant|visant|portant_sur=Count!:N subj|à=Organization:OH with:social|départs|sauvegarde|suppression|licenciement topic:Organization
  noun plan social|départ|sauvegarde|suppression|licenciement toucher|concerner|viser|menacer|affecter|porter_sur|portant_sur=Count!:N chez|de|à=Organization:O topic:Organization
  noun plan départs|départ|suppression|licenciement|sauvegarde portant_sur|concernant|sur|de|pour=Count!:N chez|de|subj|poss=Organization:OH topic:Organization
  verb recevoir lettre|notification|courrier licenciement subj=Count!:NT subj_de=Organization:OT
  verb perdre emploi|poste|travail|job subj=Count!:NT subj_de|chez=Organization:O
  verb laisser|mettre liquidation|fermeture|faillite|redressement|placement obj=Count!:N subj_de=Organization:OT with:carreau|rue|chômage|travail
  verb entraîner|provoquer|coûter|menacer|supprimer|signifier|condamner fermeture|liquidation|faillite|délocalisation|arrêt|cession obj|de=Count!:N subj_de=Organization:OT with:emploi|poste|emplois|postes|salarié|salariés|licenciement|suppression

Denial
  verb parler|crier|évoquer allégation|calomnie|calomnies|mensonge|affabulation|invention|diffamation|fantasme|machination|cabale|contre-vérité subj=Denier!:POLH not:accuser
  verb se défendre en subj=Denier!:POLHT
  verb s'en défendre subj=Denier!:POLHT
  verb opposer fin_de_non-recevoir subj=Denier!:POLH with:accusation|allégation
  verb dénoncer|qualifier accusation|allégation|rumeur subj=Denier!:POLH with:infondé|infondée|infondées|mensonger|mensongère|mensongères|fantaisiste|fantaisistes|calomnieux|calomnieuse|calomnieuses|faux|fausse|fausses|grotesque|grotesques|absurde|absurdes|diffamatoire|diffamatoires|imaginaire|imaginaires

Evaluation
  verb évaluer|examiner|étudier|tester|envisager|expérimenter subj=Evaluator:POLH obj=Candidate!:T pour|comme|en_vue_de=Purpose!:TPORLE each:Candidate not:loi|impact|risque|possibilité|budget|amendement|situation|conséquence|effet|option|son|sa|ses|recours|mesure
  verb évaluer|examiner|étudier|tester|auditionner|expérimenter|essayer|comparer|présélectionner|départager subj=Evaluator!:POLH obj=Candidate!:T in:Candidate each:Candidate à|pour|comme|en_vue_de=Purpose:TPORLE with:candidat|candidate|candidature|dossier|offre|proposition|postulant|finaliste|profil|partenaire|fournisseur|repreneur|prestataire|soumissionnaire|vaccin|médicament|traitement|molécule|pesticide|drone|logiciel|système|appareil|prototype|train|bus|véhicule|robot|avion|scénario|variante|site|architecte not:son|sa|ses
  noun évaluation|examen|étude|expertise|test de|poss|subj|self|around=Candidate!:PORLT par=Evaluator!:POH case:de|en|à not:loi|budget|texte
  noun étude|examen|évaluation|expertise subj=Candidate!:PORLT par|à=Evaluator:OH pour=Purpose:TPORLEC case:à|de|en min:2 not:loi|budget|texte
  verb évoquer|circuler|avancer|citer|revenir|murmurer nom subj_de|de=Candidate!:P pour|comme=Purpose!:TPORLEC
  verb évoquer|citer|pressentir|annoncer obj=Candidate!:P pour|comme=Purpose!:TPORLEC with:favori|nom|pressenti|pressentie|successeur|remplacer|succéder|piste
  verb pressentir obj=Candidate!:P pour|comme|à=Purpose!:TPORLEC
  verb songer|penser|s'intéresser subj=Evaluator!:O à=Candidate!:P pour|comme=Purpose:TPORLEC
  verb auditionner obj=Candidate!:P par=Evaluator!:OH pour|comme=Purpose:TPORLE

Negotiation
  verb négocier|renégocier subj|avec=Party!:POLRH obj|de|sur=Topic!:T not:virage|courbe|descente|tournant|passage|titre|action
  noun négociation|pourparler|pourparlers|discussion|discussions|tractation avec=Party!:POLH sur|pour|en_vue_de=Topic:T topic:Party min:2 not:virage
  verb discuter|parler|débattre subj|avec=Party:POLH de|sur|obj=Topic:T with:prolongation|contrat|reprise|fusion|rachat|rapprochement|transfert|prêt|cession|salaire|trêve|cessez-le-feu|accord min:3
  verb se mettre|asseoir|retrouver table|autour subj|avec=Party:POLH sur|de=Topic:T min:2 with:négocier|parler|discuter|négociation

Payment
  verb donner|ajouter subj=Payer!:OLH obj=Amount!:A à=Payee not:action|actionnaire
  verb voter|accorder|attribuer|allouer|verser|débloquer|approuver|octroyer subvention|aide|prêt|enveloppe|dotation|crédit|rallonge|prime de|obj|d'un_montant_de=Amount! subj|par=Payer:POLH en_faveur_de|au_profit_de|au_bénéfice_de|à_destination_de=Payee! own:Purpose
  verb mettre|poser sur table subj=Payer!:POLH obj=Amount! pour|à=Purpose:TC not:offre|transfert|joueur|attaquant|club|mercato|recruter
  verb indemniser|dédommager subj=Payer!:POLH à_hauteur_de|de=Amount! obj=Payee:POLHTN
  verb remettre|glisser|donner enveloppe|enveloppes|liasse|valise|espèces subj=Payer:POLH à=Payee!:POLH contenir|contenant|de=Amount:A min:2 not:subvention
  verb être|rester charge subj=Payer!:OLH de=Purpose:T à=Payer:OLH obj=Amount!
  noun pot-de-vin|dessous-de-table|enveloppe|avance|acompte|caution|ristourne de|d'un_montant_de=Amount! à|pour|receiver=Payee!:POLH par|de_la_part_de|poss|subj=Payer:POLH

Ownership
  noun main|mains de=Owner!:POH subj|beside|around|self=Owned!:OR case:à|entre
  noun actionnaire|propriétaire|associé dont=Owned!:ORT self|subj=Owner!:POLH
  verb détenir|contrôler|posséder obj=Owned!:ORT subj|par=Owner!:POLH à=Owner:N with:%

Movement
  verb revenir|rentrer|redescendre|retourner|atterrir subj=Mover!:PRH sur=Destination!:L de|depuis=Origin:L
  verb fuir|affluer|converger|déferler|se_diriger subj=Mover!:PRH vers=Destination!:L de|depuis=Origin:L
  verb gagner|atteindre|rallier|rejoindre|quitter subj=Mover!:PRHT obj=Destination!:T in:Destination with:île|port|camp|sommet|frontière|rade|aéroport|base|refuge|continent|plage|large|village not:bus|ligne|joueur
  verb entrer|pénétrer subj=Mover!:T à|dans|en=Destination!:L with:convoi|troupe|troupes|char|chars|camion|camions|navire|bateau|colonne|cortège|soldat|soldats
  verb s' embarquer subj=Mover!:PRH pour|vers=Destination!:L de|à|depuis=Origin:L
  verb s' envoler subj=Mover!:RT with:fusée|lanceur|engin|avion|appareil|ballon|drone|hélicoptère|navette not:prix|cours|action
  verb partir|décoller|s'élancer pas subj=Mover!:RT de|depuis=Origin:LT with:tir
  verb embarquer subj=Mover!:PRH pour|vers=Destination!:L de|à|depuis=Origin:L

Appointment
  verb nommer|désigner|recruter|introniser|embaucher|promouvoir|engager obj=Person!:P subj|par=Organization:O resumes not:césar|oscar|prix|meilleur|comme
  verb confier équipe|destinée|destinées|clés|banc|sélection à=Person!:P subj=Organization!:OL
  verb débaucher|recruter|engager|embaucher|choisir|appeler obj=Person!:P pour_diriger|pour_piloter|pour_présider|pour_conduire|pour_entraîner=Organization!:OLHT subj=Organization:O
  verb coopter obj=Person!:P subj|par=Organization!:O

Donation
  verb réunir|récolter|collecter|lever subj=Donor!:PH obj=Amount! pour|au_profit_de|au_bénéfice_de|en_faveur_de=Recipient!:POHLT with:salarié|salariés|habitant|habitants|élève|élèves|collègue|collègues|bénévole|bénévoles|supporteur|supporteurs|fidèle|fidèles|lycéen|lycéens|coureur|coureurs|artiste|artistes
  verb donner|offrir|céder|léguer|reverser subj=Donor!:POH à=Recipient!:OH with:droits|fortune|recette|recettes|bénéfice|bénéfices|cachet|gains|masque|masques|dose|doses|tonne|tonnes|véhicule|véhicules|tablette|tablettes|terrain|parcelle|domaine|archives|héritage not:million|milliard|euro|dollar|franc|accès|bail|contrat
  verb refuser|décliner|rendre|rejeter don|donation|legs|chèque subj=Recipient!:POLHT de|de_la_part_de=Donor:PO de|d'un_montant_de=Amount min:2 denied

PartOf
  verb regrouper|réunir|rassembler|fédérer|comprendre|compter|inclure|englober|chapeauter|coiffer subj=Whole!:O obj|parmi|dont=Part!:O with:alliance|consortium|groupe|réseau|holding|coalition|fédération|groupement|collectif|union|société|sociétés|association|associations|marque|marques|enseigne|enseignes|filiale|filiales|parti|partis|membre|membres not:client|clients|partenaire|partenaires|fournisseur|fournisseurs|concurrent|concurrents|actionnaire|actionnaires|investisseur|investisseurs
  verb chapeauter|coiffer subj=Whole!:O obj=Part!:O
  verb rattacher|affilier|adosser|incorporer obj=Part!:ORT à=Whole!:OL
  verb exclure|radier|suspendre|expulser|bannir|évincer obj=Part!:POL de=Whole!:O denied with:parti|mouvement|groupe|alliance|union|organisation|otan|fédération|syndicat|ligue|coalition
  verb claquer porte subj=Part!:POL de=Whole!:O denied with:parti|mouvement|alliance|coalition|syndicat
  noun société|entreprise|maison|magasin|compagnie|hôtel|clinique|laboratoire|banque|institution|établissement|journal|titre self=Part!:OR de=Whole!:O groupe
  noun établissement|service|organe|agence|institution|structure|entité self=Part!:O de=Whole!:O not:bancaire
  verb faire partie subj=Part!:PORL de=Whole!:T in:Whole with:zone|alliance|réseau|groupe|coalition|fédération|bloc|équipe|consortium|union|collectif|comité|conseil
""";
}
