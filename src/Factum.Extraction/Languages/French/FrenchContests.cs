namespace Factum.Extraction.Languages.French;

/// <summary>Further wordings for how French states encounters, bargains, quarrels, contests, choices and lawsuits; in the notation of <see cref="FrenchFrames"/>.</summary>
internal static class FrenchContests
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """

Meeting
  noun entretien|pourparlers|discussion pour|lors_de|occasion|around=Participant!:P avec=Participant!:P with:envoler|rendre|atterrir|arriver|déplacer

  verb recevoir obj=Participant!:PH à|en|dans|au=Place!:LO subj|par=Participant:POH with:élysée|matignon|ministère|palais|mairie|préfecture|kremlin|siège|vatican|parlement|quai|bercy|beauvau|hôtel|chancellerie|rectorat|sous-préfecture not:visite|séjour|hôpital
  verb recevoir subj=Participant!:POH obj=Participant!:PH à|en|dans|au=Place:LO with:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|matin|soir|bureau|entretien not:visite|séjour|réponse|courrier|soutien|prix|médaille|match|stade|club
  noun rencontre|entretien|réunion|entrevue|déjeuner|dîner|tête-à-tête avec=Participant!:PH around=Participant!:PH case:après|à_l'issue_de|avant|lors_de|pendant|à_l'occasion_de|durant min:2

Visit
  verb attendre obj=Visitor!:PH à|en|dans|chez=Place!:LO planned not:résultat|verdict|procès|audience|visiteur|spectateur|festivalier|participant|personne|touriste|supporteur|congressiste|exposant|manifestant
  verb être subj=Visitor!:PH à|en|dans=Place!:L with:inaugurer|visiter|soutenir|lancer|défendre|déplacement|visite
  verb séjourner|se_rendre subj=Visitor!:T à|en|dans|au=Place!:L with:mission|équipe|délégation|commission|escadre

Movement
  verb amerrir|atterrir|échouer|s'écraser|se_poser subj=Mover!:RTO au_large_de|près_de=Destination!:L de|depuis=Origin:L
  verb prendre fuite subj=Mover!:PHT à|vers|pour|en=Destination!:L de|depuis=Origin:L
  verb s' enfuir|échapper|évader subj=Mover!:PHT à|vers|pour|en=Destination!:L de|depuis=Origin:L
  verb évacuer|déplacer|reloger|transférer|rapatrier|refouler obj=Mover!:PHT de|depuis=Origin:L vers=Destination!:LT with:habitant|personne|riverain|patient|réfugié|famille|résident|détenu|élève|blessé|migrant|touriste|pensionnaire
  noun cap around|subj|beside=Mover!:PRH sur=Destination!:L
  noun arrivée|retour|départ|atterrissage|débarquement occasion|poss|around=Mover!:PRH à|en|dans|au=Destination!:L
  verb partir|décoller|s'élancer|redécoller|appareiller subj=Mover!:RTO de|depuis=Origin!:LO pour|vers|à_destination_de=Destination:L with:fusée|lanceur|avion|vol|voilier|navire|bateau|cargo|ferry|paquebot|hélicoptère|train|engin|capsule|sonde|convoi|catamaran|trimaran|chalutier
  verb quitter subj=Mover!:PRTH obj=Origin!:L à_destination_de|pour|vers=Destination!:L

Negotiation
  noun tractation|négociation|pourparlers|discussion après|terme|around|occasion=Party!:PO avec=Party:POLH entre=Party:POLH sur|pour=Topic:T min:2
  verb poursuivre|reprendre|échouer|aboutir|capoter|démarrer|débuter|commencer|achopper|enliser discussion|négociation|pourparlers|tractation entre|avec=Party:POLRH sur|pour|autour_de=Topic:T min:2 not:match|public
  verb faire objet négociation|discussion|pourparlers|tractation|pourparler subj=Topic:T entre|avec=Party!:POLRH min:2
  verb poursuivre|reprendre|entamer|multiplier échange|discussion|pourparlers subj|avec|entre=Party:POLRH sur|pour=Topic!:T min:3 not:commercial
  noun négociation|tractation|pourparlers|discussion avec=Party!:POLH around=Party!:POH sur|pour=Topic:T with:jour|semaine|mois|heure|an|nuit min:2

Agreement
  noun accord|contrat|partenariat|convention|traité|pacte|protocole|alliance avec=Party!:POL sur|pour|dans|de=Topic:T topic:Party min:2 with:signer|conclure|nouer|sceller|parapher|passer|signé|conclu
  noun accord|convention|traité|pacte|protocole|compromis|cessez-le-feu|trêve par=Party!:POLH sur|pour|dans=Topic:T min:2 with:signer|conclure|sceller|parapher|signé|conclu
  noun accord|compromis subj|around=Party!:POLRHT avec=Party!:POLRH sur=Topic:T with:parvenir|trouver|conclure|aboutir
  verb lier|unir obj|subj|à=Party!:POL min:2 accord|contrat|partenariat|convention|traité|pacte|protocole
  verb signer|parapher|conclure|ratifier accord|convention|protocole|traité|avenant|compromis subj=Party!:POLH chez|avec|au_sein_de=Party!:O

Conflict
  noun conflit|froid|guerre|délicatesse|bisbille|litige|désaccord|brouille beside|subj|around=Party!:POLRH avec|contre=Party!:POLRH case:en
  verb brouiller|fâcher obj=Party:POLH min:2
  adj fâché|brouillé|irréconciliable self|subj=Party:POH min:2
  verb séparer|diviser|opposer subj|obj=Party:POLRH min:2 contentieux|litige|différend|querelle|conflit|désaccord|guerre|brouille|dispute|rivalité
  verb opposer subj|obj|à|de=Party:POLH heurt|affrontement|échauffourée|accrochage|escarmouche|rixe|bagarre|combat min:2
  verb livrer guerre|bataille|guérilla subj=Party:POLH min:2
  noun relation|rapport entre=Party:POLRH min:2 with:exécrable|détestable|glacial|tendu|houleux|orageux|conflictuel|rompu|empoisonné|dégrader|envenimer|tendre|détériorer
  noun heurt|affrontement|accrochage|échauffourée|escarmouche|rixe|combat entre|opposer=Party:POLH min:2

Competition
  verb croiser fer subj=Competitor!:OR avec|contre=Competitor!:OR sur|dans=Over:T with:marché|segment|créneau|secteur|rayon
  verb affronter|subir|craindre|redouter|connaître concurrence subj=Competitor!:OR de=Competitor!:OR sur|dans=Over:T
  verb s' affronter|opposer|mesurer subj=Competitor:POLRHT min:2 with:candidat|candidate|liste|équipe|club|finaliste|prétendant|duo|formation|tour|scrutin|élection|ballottage
  verb concourir|s'aligner|jouer subj=Competitor!:PORTH contre|face_à=Competitor!:PORTH à|dans|pour=Over:E
  verb lutter subj=Competitor!:POLH contre|face_à=Competitor!:POLH à|dans|pour=Over:E
  verb recevoir|accueillir|affronter|rencontrer|défier|retrouver subj=Competitor!:POLHT obj=Competitor!:OL amical|match|derby|finale|demi-finale en|pour|lors_de=Over:TE
  verb préférer obj=Competitor!:PO à=Competitor!:PO pour=Over:T with:marché|contrat|poste|construire|chantier|projet|réaliser|succéder|diriger|équiper|bâtir|rénover|fournir|exploiter|concours|jury|appel
  verb choisir|retenir|sélectionner|désigner|élire|préférer obj=Competitor!:PO aux_dépens_de|au_détriment_de|devant|plutôt_que|face_à|contre=Competitor!:PO pour=Over:T
  verb évincer|écarter|éliminer|écarter obj=Competitor!:PO au_profit_de=Competitor!:PO de=Over:T
  verb emporter subj=Competitor!:POL sur|devant|face_à|contre=Competitor!:POL pour|dans|en=Over:T
  verb arriver|finir|terminer|se_classer|s'imposer|passer|couper|franchir subj=Competitor!:PO devant|derrière=Competitor!:PO à|lors_de|de|dans|sur=Over:TE with:tête|tour|scrutin|voix|deuxième|troisième|seconde|second|premier|première|ligne|course|étape|marathon|finale|élection|place|arrivée
  verb devancer|distancer|coiffer subj=Competitor!:POLH obj=Competitor!:POLH dans|en|à|pour|lors_de=Over:TE not:tombe
  verb remporter|gagner|enlever|décrocher|rafler subj=Competitor!:POH devant|face_à|contre|aux_dépens_de|au_nez_de=Competitor!:POH obj=Over!:TE
  verb briguer|convoiter|viser|espérer|remporter|décrocher subj=Competitor!:OL face_à=Competitor!:OL obj=Over!:T
  verb courir|lorgner|prospecter|démarcher client|clientèle|marché|contrat|commande subj=Competitor:OR que=Competitor:O après|obj=Over:T with:même min:2
  noun appel|concours|marché|contrat face_à|contre=Competitor!:PO around|subj=Competitor!:PO offre|public|architecte|idée
  noun terrain|part|marché face_à|au_profit_de=Competitor!:O subj|around=Competitor!:OH with:perdre|céder|gagner|grignoter
  verb perdre|céder|gagner terrain subj=Competitor!:OH face_à|sur|au_profit_de=Competitor!:O
  noun concurrence de=Competitor!:O around|subj=Competitor!:O with:face|affronter|subir|résister|souffrir
  verb concourir subj=Competitor!:TPOR pour|à=Over!:TE not:succès|baisse|réussite
  noun course subj=Competitor!:POR pour|à=Over!:TE case:en with:prix|titre|oscar|césar|trophée|palme

  adj victorieux|vainqueur self|subj=Competitor!:PO de|face_à|contre|devant=Competitor!:PO en|lors_de=Over:TE
  verb prendre départ subj=Competitor!:POR de=Over!:TERL not:retraite|poste|train|avion
  noun lice subj=Competitor!:POLRHT pour=Over:T case:en min:2

Evaluation
  verb tester|expérimenter|évaluer|homologuer|essayer obj=Candidate!:T in:Candidate subj|par=Evaluator!:OLH with:char|drone|vaccin|médicament|traitement|prototype|appareil|robot|navette|molécule|engin|missile|blindé|dispositif|fusil|casque pour=Purpose:T
  verb retenir|présélectionner|sélectionner obj=Candidate!:H subj|par=Evaluator!:OLH pour=Purpose:T with:finale|phase|finaliste|présélection each:Candidate not:match|coupe|mondial|jo
  verb retenir|présélectionner|sélectionner obj=Candidate!:T in:Candidate subj|par=Evaluator!:OLH pour=Purpose:T with:finale|phase|tour|concours|finaliste|présélection|shortlist|projet|équipe|candidat|candidature|architecte|dossier each:Candidate not:match|coupe|mondial|jo
  noun étude subj|self=Candidate!:PORL pour=Purpose:TC case:à each:Candidate
  noun candidat|favori|prétendant|finaliste|postulant subj|around=Candidate!:PO pour|à=Purpose:TC case:parmi each:Candidate
  noun candidat|favori|prétendant|finaliste|postulant subj|around=Candidate!:PO pour|à=Purpose:TC case:de each:Candidate with:partie
  verb figurer|compter subj=Candidate!:POL pour=Purpose:TC with:présélectionner|présélectionné|finaliste|shortlist|retenu|sélectionné|qualifié each:Candidate

Lawsuit
  noun plainte|recours|assignation de|déposer_par|former_par=Plaintiff!:POLHT around|contre=Defendant!:PO with:viser|visé|visée|sous|coup|faire|objet
  verb saisir subj=Plaintiff!:POLH tribunal|cour|justice|juge|conseil|juridiction|prud'hommes not:occasion|drogue|police|gendarme|douane|enquêteur
  verb porter affaire|dossier|différend|litige|cas|contentieux devant=Place subj=Plaintiff!:POLHT with:tribunal|cour|justice|conseil|juge|prud'hommes|juridiction
  verb riposter|répliquer|répondre justice|tribunal subj=Plaintiff!:POLH contre=Defendant:POH with:devant|en
  verb assigner|attaquer|poursuivre diffamation|référé|justice|contrefaçon|paiement|réparation|plagiat subj=Plaintiff!:POLH obj=Defendant!:POLH pour=Amount
  noun procès intenter_par=Plaintiff!:POLH à|contre=Defendant!:POLH
""";
}
