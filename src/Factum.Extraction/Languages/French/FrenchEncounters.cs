namespace Factum.Extraction.Languages.French;

/// <summary>How French tells of who meets, visits and travels, in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class FrenchEncounters
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
Meeting
  verb rencontrer subj=Participant! obj=Participant! min:2 not:difficulté|problème|succès|obstacle|résistance|opposition|public|écho|lecteur|adhésion
  verb se voir|parler|attabler subj|avec=Participant:PH min:2 not:attribuer|confier|refuser|offrir|proposer|imposer|infliger|retirer|décerner|remettre|reprocher|interdire|accorder|contraindre|obliger|forcer|priver
  verb échanger|converser|discuter|dialoguer subj|avec=Participant:PH min:2 not:tir|tirs|coup|coups|feu|balle|balles|prisonnier|prisonniers|otage|don|dons|cadeau|cadeaux|maillot
  verb participer|assister réunion|rencontre|sommet|dîner|déjeuner|entretien|entrevue|table_ronde subj|avec|entre|autour_de|aux_côtés_de=Participant:POH min:2
  noun présence|participation réunion|rencontre|dîner|sommet|déjeuner|entretien|entrevue|discussion de=Participant!:P min:1 joins
  noun présence de=Participant!:P min:1 if:encounter joins
  noun présence de=Participant!:P min:1 case:en if:encounter joins
  verb assister|participer|prendre_part réunion|rencontre|dîner|sommet|déjeuner|entretien|entrevue|discussion|échange subj=Participant!:P min:1 joins
  adj présent subj=Participant!:P min:1 if:encounter joins
  adj présent subj=Participant!:P min:1 with:également|aussi|table joins
  verb participer|assister y subj|obj=Participant!:P min:1 joins
  verb figurer|compter participant|participante|convive|invité|interlocuteur subj=Participant!:P min:1 joins
  verb réunir conseil|comité|directoire obj=Participant!:HO subj=Participant:PO not:condition|critère|somme|fonds|million|euro|public|foule
  verb se rencontrer|réunir|retrouver subj|avec|autour_de=Participant:POLH min:2 not:match|matchs|finale|court|face|difficulté|confronté|confrontée|coincer|coincé|bloquer|bloqué|seul|sans|rue|emploi|chômage|situation
  verb recevoir subj=Participant!:POH obj=Participant!:PH min:2 not:réponse|courrier|soutien|soin|soins|dose|traitement|administration|patient|visite|formation|accueil
  verb réunir subj|obj|autour_de=Participant:P min:2 not:condition|critère|somme|fonds|million|euro dîner|rencontre|sommet|réunion|déjeuner|entretien|table|discussion|conférence|entrevue
  verb s' entretenir subj|avec=Participant:POLH min:2
  verb s' attabler subj|avec=Participant:PH min:2
  verb avoir|tenir|organiser|présider|conduire réunion|entretien|rencontre|discussion|rendez-vous|tête-à-tête|échange|conversation subj|avec|entre=Participant:POLH min:2
  verb dîner|déjeuner subj|avec=Participant:P min:2
  noun réunion|rencontre|entretien|entrevue|dîner|déjeuner|tête-à-tête|sommet|discussion|rendez-vous|échange|conversation|table_ronde subj|avec|entre|poss|autour_de|de=Participant:P min:2 not:critère|condition|compte|dette|vue|don|cadeau|prisonnier|tir|coup|maison
  verb croiser|revoir|côtoyer subj=Participant!:PH obj=Participant!:P min:2 not:adversaire
  verb croiser subj=Participant!:P obj=Participant!:PH min:2
  verb dîner|déjeuner|petit-déjeuner|bavarder|trinquer|deviser|parler|discuter subj|avec|en_compagnie_de|aux_côtés_de=Participant:PH min:2
  verb recevoir|accueillir audience|entretien|entrevue|tête-à-tête|tête|dîner|déjeuner|élysée|matignon subj=Participant!:POLH obj=Participant!:POH min:2
  verb rassembler|réunir|convier|inviter|convoquer|regrouper sommet|dîner|réunion|table|conférence|colloque|forum|séminaire|rencontre|déjeuner|entrevue|tête-à-tête|visioconférence obj=Participant!:POLH autour_de|avec=Participant:POLH not:million|euro|spectateur
  verb prendre langue subj|avec=Participant:POLH min:2
  verb avoir|obtenir|tenir|partager|honorer audience|rendez-vous|tête-à-tête|entretien|conciliabule|entrevue|repas|dîner|déjeuner|visioconférence|réunion subj|avec|entre|auprès_de|en_compagnie_de=Participant:POLH min:2
  verb s' asseoir|réunir|retrouver|rassembler|attabler table|huis|sommet subj|avec|autour_de=Participant:POLH min:2
  verb convier|inviter|recevoir dîner|déjeuner|réunion|sommet|table|entretien subj=Participant!:POLH obj=Participant!:POH min:2
  verb faire connaissance subj|avec|de=Participant:PH min:2
  verb s' concerter|parler|téléphoner|appeler subj|avec|à=Participant:PO min:2
  noun tête_à_tête|bilatérale|aparté|visioconférence|conciliabule|audience|briefing|conférence|réunion|rencontre|entrevue subj|avec|entre|poss|autour_de|de|réunir|rassembler=Participant:POLH min:2 not:critère|condition|compte|dette|vue|presse
  verb réunir|convier|convoquer subj=Participant!:POH obj=Participant!:PH min:2 not:marche|manifestation|défilé|public|spectateur|foule|condition|critère|électeur|participant|visiteur|élection|audience|tribunal|procès|joueur
  verb avoir|appeler|joindre|contacter téléphone|fil|ligne subj=Participant!:POLH obj=Participant!:PH min:2 not:police|pompier|pompiers|secours|gendarme|gendarmes|ambulance|urgence|urgences|samu|hôtel|proche|proches|famille|autorité|autorités
  verb se voir|rencontrer|réunir|retrouver|parler|concerter|entretenir|consulter|attabler subj=Participant!:HO with:délégation|négociateur|ministre|ministres|chef|chefs|dirigeant|dirigeants|parties|partie|représentant|représentants|syndicat|syndicats|élu|élus|maire|maires|équipe|experts|expert|responsable|responsables|ambassadeur|comité|conseil|commission|diplomate|diplomates|président|présidents|hommes|femmes|homme|femme
  verb voir subj=Participant!:PO obj=Participant!:PH min:2 with:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|après-midi not:film|spectacle|match
  noun tête-à-tête|face-à-face|entrevue|entretien|audience|réunion|conciliabule|sommet|dîner|déjeuner|rencontre|rendez-vous|bilatérale|trilatérale|petit-déjeuner|huis-clos|table_ronde entre|avec|subj|poss|autour_de|réunir=Participant:PLH min:2 not:match|championnat|coupe|critère|dette|vue|amical
  noun déjeuner|dîner|entretien|rencontre|réunion|tête-à-tête|entrevue|audience occasion|poss|subj|beside|around=Participant:PH avec=Participant!:PH min:2 not:match|championnat|coupe|embauche|conférence
  noun poignée main entre|avec|subj=Participant:P min:2
  verb serrer main subj=Participant!:P à|de=Participant!:PH
  noun entretien|pourparlers|discussion pour|lors_de|occasion|around=Participant!:P avec=Participant!:P with:envoler|rendre|atterrir|arriver|déplacer
  verb recevoir obj=Participant!:PH à|en|dans|au=Place!:LO subj|par=Participant:POH with:élysée|matignon|ministère|palais|mairie|préfecture|kremlin|siège|vatican|parlement|quai|bercy|beauvau|hôtel|chancellerie|rectorat|sous-préfecture not:visite|séjour|hôpital
  verb recevoir subj=Participant!:POH obj=Participant!:PH à|en|dans|au=Place:LO with:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|matin|soir|bureau|entretien not:visite|séjour|réponse|courrier|soutien|prix|médaille|match|stade|club
  noun rencontre|entretien|réunion|entrevue|déjeuner|dîner|tête-à-tête avec=Participant!:PH around=Participant!:PH case:après|à_l'issue_de|avant|lors_de|pendant|à_l'occasion_de|durant min:2

Visit
  verb se rendre subj=Visitor!:POH à|en|dans|chez|auprès_de=Place!:LO not:compte|évidence
  verb se rendre subj=Visitor!:POH chez|auprès_de=Host!:P
  verb visiter subj=Visitor!:POH obj=Place!:LOT
  verb rendre visite subj=Visitor!:POH à=Host!
  verb se déplacer subj=Visitor!:POH à|en|dans|chez=Place!
  verb effectuer|faire|réaliser|entamer|achever|débuter|entreprendre|prévoir visite|déplacement|voyage|tournée subj=Visitor! à|en|dans|chez|de=Place:LO
  verb venir|aller subj=Visitor!:POH à|en|dans|chez=Place!:L not:aide|secours|bout|manque
  verb venir visite|soutenir|inaugurer|constater subj=Visitor!:PH à|en|dans|chez=Place:LO
  verb inspecter|parcourir|sillonner|arpenter subj=Visitor!:PH obj=Place!:LO
  verb passer subj=Visitor!:P par|à=Place!:LO déplacement|visite
  verb attendre place obj=Visitor!:PH planned with:sur
  verb attendre obj=Visitor!:PH à|en|dans|chez=Place!:LO planned
  verb faire étape|escale|halte subj=Visitor!:POH à|en|dans=Place!:LO
  noun visite|déplacement|voyage|venue|tournée beside|occasion|subj|poss|par|de=Visitor:PH à|en|dans|au|chez=Place!:LO de=Host:P around=Visitor:PH min:2
  noun visite beside|occasion|subj|poss|par=Visitor:PH de=Place!:L around=Visitor:PH min:2
  verb rester en_visite|en_déplacement subj=Visitor!:POH à|en|dans|chez=Place!
  verb accueillir subj=Host!:POH obj=Visitor!:P à|en=Place!
  verb accueillir subj=Host!:POH obj=Visitor!:P à|en=Place
  verb se recueillir subj=Visitor!:P à|sur|devant=Place!
  verb venir|aller|partir|sortir à_la_rencontre_de=Host!:POH subj=Visitor!:POH à|dans|en=Place:L
  verb se rendre|déplacer|précipiter|presser au_chevet_de=Host!:POLHT subj=Visitor!:POH à|dans|en=Place:L
  verb aller|venir|accourir|arriver au_chevet_de=Host!:POH subj=Visitor!:POH à|dans|en=Place:L
  verb découvrir|inspecter|visiter|parcourir|arpenter usine|exposition|site|musée|chantier|école|hôpital|ferme|laboratoire|marché|quartier|atelier|caserne|centre|village|salon|base|camp|exploitation|entreprise|local|locaux|fournil subj=Visitor!:PH obj=Place!:LOT in:Place
  verb séjourner subj=Visitor!:PH à|en|dans|chez=Place!:LO
  verb faire|effectuer|marquer|observer étape|escale|halte|crochet|détour|arrêt|saut|passage|incursion subj=Visitor!:POH à|en|dans|par|chez=Place!:LO
  verb attendre|préparer|annoncer|espérer visite|venue|déplacement|passage subj=Host!:OLH de=Visitor!:PH à|en|dans=Place:LO planned
  verb recevoir|accueillir visite|venue|passage subj=Host!:POLH de=Visitor!:PH à|en|dans=Place:LO
  verb fouler sol|pelouse subj=Visitor!:PH de=Place!:LO
  verb effectuer|faire|réaliser|entamer|achever|débuter|entreprendre|prévoir|accomplir|mener|commencer|conclure|clore|boucler|poursuivre|multiplier|écourter visite|déplacement|voyage|tournée|séjour|pèlerinage|périple subj=Visitor!:POH à|en|dans|chez=Place:LO à|auprès_de|chez=Host:PH
  noun séjour|pèlerinage|escale|halte|étape|passage|périple|virée|incursion beside|occasion|subj|poss|par|de=Visitor!:PH à|en|dans|au|chez=Place!:LO
  noun visite|déplacement|venue beside|occasion|subj|poss|par|de=Visitor!:PH à|en|dans|chez=Place:LO à|auprès_de|chez=Host!:PH
  verb accueillir|recevoir obj=Visitor!:PH subj|par=Host!:PH with:séjour|visite|déplacement|voyage
  verb pousser porte subj=Visitor!:PH de=Place!:LOT
  verb assister subj=Visitor!:PH à=Place!:E
  verb se rendre|déplacer subj=Visitor!:POH sur_place|dans|à|au|en=Place!:T usine|site|école|hôpital|chantier|village|quartier|ferme|caserne|marché|lycée|exploitation|camp|centre
  verb arriver|débarquer|atterrir|se_poser|venir visite|déplacement|tournée|voyage|séjour subj=Visitor!:POH à|en|dans|au=Place!:L not:éclair
  verb passer subj=Visitor!:PH par=Place!:L not:frontière|porte
  verb passer heure|matinée|journée|soirée|semaine|jour|après-midi|week-end|vacances|nuit|séjour subj=Visitor!:PH à|en|sur|dans|chez|devant|près_de=Place!:LO
  verb accueillir obj=Visitor!:PH à|en|dans|au=Place!:LO with:élysée|matignon|ministère|palais|mairie|préfecture|maison|kremlin|siège|vatican|parlement|quai
  verb se rendre|déplacer place subj=Visitor!:PH with:sur not:marché
  verb se rendre|déplacer|transporter subj=Visitor!:POH sur_place|sur|dans|auprès_de|devant|jusqu'à=Place!:LO not:compte|évidence
  verb faire|effectuer|accomplir déplacement|crochet|aller-retour|incursion|saut|halte|détour|pèlerinage subj=Visitor!:POH à|en|dans|par|chez|jusqu'à=Place!:LO
  verb inspecter|visiter|parcourir|arpenter|sillonner|explorer subj=Visitor!:POH obj=Place!:LO not:équipe|club|groupe|parti|rang|tête
  verb s' recueillir|incliner subj=Visitor!:PH à|sur|devant|au=Place!:LT with:tombe|mémorial|monument|cimetière|stèle
  verb rendre visite subj=Visitor!:POH à=Host!
  verb venir|aller|accourir soutenir|saluer|voir|remercier|encourager|écouter|réconforter|visiter|constater|assister|inaugurer|présenter|défendre subj=Visitor!:PH à|en|dans|chez|devant|sur|au=Place:LO with:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|visite|usine|salarié|gréviste|sinistré|habitant|place
  noun visite|déplacement|voyage|tournée|séjour de|poss|subj=Visitor!:PH à|en|au|dans|chez|sur=Place!:LO officiel|état|éclair|surprise|privé|présidentiel|travail
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
  verb attendre obj=Visitor!:PH à|en|dans|chez=Place!:LO planned not:résultat|verdict|procès|audience|visiteur|spectateur|festivalier|participant|personne|touriste|supporteur|congressiste|exposant|manifestant
  verb être subj=Visitor!:PH à|en|dans=Place!:L with:inaugurer|visiter|soutenir|lancer|défendre|déplacement|visite
  verb séjourner|se_rendre subj=Visitor!:T à|en|dans|au=Place!:L with:mission|équipe|délégation|commission|escadre

Movement
  verb atterrir|arriver|débarquer|accoster subj=Mover!:PORT à|en|dans|au|près_de|sur=Destination!:L de|en_provenance_de|depuis=Origin not:tête|deuxième|troisième|quatrième|échéance|terme
  verb se poser subj=Mover! à|en|dans|au|près_de|sur=Destination!:L de|en_provenance_de|depuis=Origin
  verb décoller|repartir|partir|appareiller subj=Mover!:PORT de|depuis=Origin:L pour|vers|à_destination_de=Destination:L not:principe|constat|idée min:2|mouvement|incendie|rumeur|affaire|scandale|feu|retraite|fronde|contestation|enquête
  verb repartir|redécoller|décoller subj=Mover!:PROT not:principe|constat|idée|zéro|base|cours|action|vente|ventes|prix|croissance|audience|marché|inflation|économie|bourse|projet|incendie|rumeur|mouvement|affaire
  verb se envoler subj=Mover! de|depuis=Origin:L pour|vers|à_destination_de=Destination:L min:2
  verb quitter subj=Mover!:PRH obj=Origin!:L pour|vers=Destination:L not:joueur|joueuse|attaquant|défenseur|gardien|milieu|entraîneur|ailier|buteur|latéral|club|championnat|mercato|poste
  verb regagner|rejoindre|rallier|gagner subj=Mover!:PRH obj=Destination!:L depuis|de=Origin
  verb fuir subj=Mover!:PH obj|de=Origin:L vers|pour|en=Destination:L min:2
  verb voyager|rentrer|retourner|revenir|voler|embarquer|naviguer|monter|descendre subj=Mover!:PRH à|en|dans|vers|pour=Destination!:L de|depuis=Origin
  verb revenir|rentrer subj=Mover!:PRH de|depuis=Origin!:L
  verb relier subj=Mover!:R obj=Origin!:L à=Destination!:L
  verb relier subj=Mover!:T obj=Origin!:L à=Destination!:L in:Mover with:train|vol|ferry|navire|bateau|navette|bus|avion|convoi|voilier|équipage
  noun départ|envol|décollage de|poss=Mover:PR de|depuis=Origin:L pour|vers|à_destination_de=Destination!:L min:2
  noun arrivée|retour|atterrissage de|poss=Mover:PR à|en|dans|sur=Destination!:L de|depuis|en_provenance_de=Origin:L min:2
  verb quitter subj=Mover!:ROTH obj=Origin!:LOT pour|vers|à_destination_de=Destination:L with:train|avion|navire|bateau|vol|convoi|cortège|cargo|fusée|bus|car|appareil|ferry|paquebot|voilier|hélicoptère|sonde|peloton|caravane|camion|pétrolier|chalutier|tanker|gare|port|aéroport|quai|tarmac
  verb quitter subj=Mover!:PRTH obj=Origin!:L pour=Destination:L not:joueur|joueuse|attaquant|défenseur|gardien|milieu|entraîneur|ailier|buteur|latéral|club|championnat|mercato|poste
  verb partir|repartir|s'élancer subj=Mover!:PORTH de|depuis=Origin!:LT pour|vers|à_destination_de|en_direction_de=Destination:L with:cortège|train|convoi|manifestation|course|peloton|bateau|vol|navire|avion|bus|ferry|défilé|procession|expédition
  verb rallier|gagner|regagner|rejoindre|atteindre subj=Mover!:PRTH obj=Destination!:L depuis|de=Origin:L not:finale|phase|élection|pari|prix
  verb gagner|rallier|atteindre subj=Mover!:T obj=Destination!:LT with:cortège|convoi|train|navire|bateau|avion|procession|manifestant|peloton
  verb mouiller|mettre_ancre|accoster|relâcher|aborder subj=Mover!:PORTH à|devant|en|dans|au_large_de=Destination!:L de|depuis|en_provenance_de=Origin:L
  verb jeter ancre subj=Mover!:PORTH à|devant|en|dans|au_large_de=Destination!:L
  verb lever|larguer ancre|amarre subj=Mover!:PORTH à|de|depuis=Origin:L pour|vers|à_destination_de=Destination:L min:2
  verb prendre direction subj=Mover!:PORTH vers|pour=Destination!:L depuis=Origin:L
  verb prendre direction subj=Mover!:RT de=Destination!:L depuis=Origin:L with:convoi|cortège|train|bus|navire|avion|camion
  verb mettre|prendre cap|route|chemin subj=Mover!:PORTH sur|vers|de|pour=Destination!:L depuis=Origin:L
  verb prendre avion|train|vol|bateau|mer|route subj=Mover!:PRTH pour|vers|à_destination_de=Destination!:L de|depuis=Origin:L
  verb faire route|voile subj=Mover!:PORTH vers|pour|sur=Destination!:L depuis=Origin:L
  verb se diriger|rabattre|replier|réfugier|exiler|échapper subj=Mover!:PRTH vers|à|en|dans|chez=Destination!:L de|depuis=Origin:L
  verb se installer subj=Mover!:PRH vers|à|en|dans|chez=Destination!:L de|depuis=Origin:L
  verb exiler|émigrer|immigrer|déménager|s'expatrier subj=Mover!:PH à|vers|en|aux|pour=Destination!:L de|depuis=Origin:L
  verb rapatrier|expulser|évacuer|exfiltrer|acheminer|transporter|dérouter|détourner|conduire|extrader|transférer|renvoyer|emmener|convoyer|escorter|raccompagner obj=Mover!:PTRH vers|à|en|dans|pour|aux=Destination!:L de|depuis=Origin:L
  verb rapatrier|expulser|évacuer|exfiltrer|extrader obj=Mover!:PTRH de|depuis=Origin!:L vers|à|en=Destination:L
  verb fuir|quitter|déserter subj=Mover!:PH obj=Origin!:L
  verb filer|foncer|cingler|voguer|affluer|converger|remonter|redescendre|se_poser|s'acheminer subj=Mover!:PRTH à|en|dans|vers|pour|sur=Destination!:L de|depuis|en_provenance_de=Origin:L
  verb marcher|défiler subj=Mover!:PRTH vers|jusqu'à=Destination!:L de|depuis=Origin:L
  verb se envoler|embarquer subj=Mover!:PORTH de|depuis|à=Origin:L pour|vers|à_destination_de|en_direction_de|en=Destination!:L
  verb décoller|redécoller|s'envoler|repartir|appareiller|lever subj=Mover!:PORTH de|depuis|à=Origin:L pour|vers|à_destination_de|en_direction_de=Destination!:L
  verb traverser|franchir|survoler subj=Mover!:PRH obj=Destination!:L frontière|manche|atlantique|détroit|col
  noun vol|traversée|trajet|rapatriement|expulsion|évacuation|extradition|transfert|exil|fuite de|poss|subj=Mover:PR à|vers|pour|en=Destination!:L de|depuis|en_provenance_de=Origin:L min:2 if:travel
  verb se poser subj=Mover!:PRTH à|en|dans|sur|au=Destination!:L de|en_provenance_de|depuis=Origin:L not:question|problème|regard|interrogation|débat|pied
  verb atterrir|amerrir|accoster|mouiller|s'amarrer|jeter_ancre|stationner subj=Mover!:PRTH à|en|dans|sur|au=Destination!:L de|en_provenance_de|depuis=Origin:L not:bureau|affaire|dossier|coupe
  verb arriver|débarquer|parvenir|entrer subj=Mover!:T à|en|au=Destination!:L de|en_provenance_de|depuis=Origin:L with:avion|navire|bateau|convoi|train|vol|cargo|ferry|voilier|chalutier|paquebot|migrant|réfugié|camion|délégation|équipe|expédition|pétrolier|hélicoptère|flottille|cortège|soldat|passager|appareil|équipage|sauveteur|secouriste
  verb quitter|fuir|déserter subj=Mover!:PRTH obj=Origin!:L pour|vers|à_destination_de|direction=Destination:L not:gouvernement|poste|liste|route|classement
  verb rallier subj=Mover!:PRH obj=Origin!:L à=Destination!:L
  verb relier subj=Mover!:P obj=Origin!:L à=Destination!:L
  verb regagner|rejoindre|rallier|atteindre|gagner|toucher subj=Mover!:T obj=Destination!:LT with:port|chalutier|voilier|navire|bateau|convoi|train|avion|cargo|hélicoptère|ferry|île|côte|aéroport|paquebot|pétrolier|quai not:marché|objectif|point|record|somme|prix|niveau
  verb gagner|rejoindre|regagner|rallier|atteindre subj=Mover!:PRH obj=Destination!:L par|depuis|de=Origin:L not:finale|phase|élection|pari|prix|club|équipe
  verb expulser|chasser|refouler|exfiltrer|évacuer|rapatrier|extrader|bannir obj=Mover!:PHT de|depuis=Origin!:L vers|à|en=Destination:L
  verb arriver|débarquer|rentrer|revenir subj=Mover!:PRH de|depuis|en_provenance_de=Origin!:L à|en=Destination:L
  verb passer|franchir|traverser frontière|poste-frontière|détroit|manche|méditerranée|col subj=Mover!:PRTH à|vers|pour|à_destination_de|en=Destination:L de|depuis=Origin:L min:2
  verb prendre|attraper vol|avion|train|bateau|ferry|route|bus subj=Mover!:PRH pour|vers|de|à_destination_de=Destination!:L depuis=Origin:L
  verb s' envoler|exiler|réfugier|replier|rendre_voiture|établir subj=Mover!:PRH à|en|au|vers|pour|dans=Destination!:L de|depuis=Origin:L
  verb couper|franchir ligne subj=Mover!:PR à|en|au=Destination!:L if:sea
  noun retour around|beside|subj=Mover!:PRH à|en|au|dans=Destination!:L de|depuis=Origin:L not:prison|marché|croissance|calme|normale|équilibre|sol|compétition|vie
  noun retour around|beside=Mover!:PRH de=Origin!:L
  noun départ|arrivée|atterrissage|décollage|envol|retour|exode|fuite de|poss=Mover!:PRT de|depuis|en_provenance_de=Origin:L à|vers|pour|en|à_destination_de=Destination!:L avion|vol|train|navire|bateau|convoi|voilier|bus|cargo|habitant|migrant
  verb revenir|rentrer|redescendre|retourner|atterrir subj=Mover!:PRH sur=Destination!:L de|depuis=Origin:L
  verb fuir|affluer|converger|déferler|se_diriger subj=Mover!:PRH vers=Destination!:L de|depuis=Origin:L
  verb gagner|atteindre|rallier|rejoindre|quitter subj=Mover!:PRHT obj=Destination!:T in:Destination with:île|port|camp|sommet|frontière|rade|aéroport|base|refuge|continent|plage|large|village not:bus|ligne|joueur
  verb entrer|pénétrer subj=Mover!:T à|dans|en=Destination!:L with:convoi|troupe|troupes|char|chars|camion|camions|navire|bateau|colonne|cortège|soldat|soldats
  verb s' embarquer subj=Mover!:PRH pour|vers=Destination!:L de|à|depuis=Origin:L
  verb s' envoler subj=Mover!:RT with:fusée|lanceur|engin|avion|appareil|ballon|drone|hélicoptère|navette not:prix|cours|action
  verb partir|décoller|s'élancer pas subj=Mover!:RT de|depuis=Origin:LT with:tir
  verb embarquer subj=Mover!:PRH pour|vers=Destination!:L de|à|depuis=Origin:L
  verb amerrir|atterrir|échouer|s'écraser|se_poser subj=Mover!:RTO au_large_de|près_de=Destination!:L de|depuis=Origin:L
  verb prendre fuite subj=Mover!:PHT à|vers|pour|en=Destination!:L de|depuis=Origin:L
  verb s' enfuir|échapper|évader subj=Mover!:PHT à|vers|pour|en=Destination!:L de|depuis=Origin:L
  verb évacuer|déplacer|reloger|transférer|rapatrier|refouler obj=Mover!:PHT de|depuis=Origin:L vers=Destination!:LT with:habitant|personne|riverain|patient|réfugié|famille|résident|détenu|élève|blessé|migrant|touriste|pensionnaire
  noun cap around|subj|beside=Mover!:PRH sur=Destination!:L
  noun arrivée|retour|départ|atterrissage|débarquement occasion|poss|around=Mover!:PRH à|en|dans|au=Destination!:L
  verb partir|décoller|s'élancer|redécoller|appareiller subj=Mover!:RTO de|depuis=Origin!:LO pour|vers|à_destination_de=Destination:L with:fusée|lanceur|avion|vol|voilier|navire|bateau|cargo|ferry|paquebot|hélicoptère|train|engin|capsule|sonde|convoi|catamaran|trimaran|chalutier
  verb quitter subj=Mover!:PRTH obj=Origin!:L à_destination_de|pour|vers=Destination!:L

""";
}
