namespace Factum.Extraction.Languages.French;

/// <summary>How French states each kind of fact, in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class FrenchFrames
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
Donation
  verb donner subj=Donor! obj=Amount! à|pour|en_faveur_de|au_profit_de=Recipient not:raison|lieu|suite|tort|naissance|accès|coup|exemple|emploi|action|actionnaire|opa|rachat|offre|titre
  verb offrir subj=Donor! obj=Amount! à|en_faveur_de|au_profit_de=Recipient pour=Recipient:THL not:raison|lieu|suite|tort|naissance|accès|coup|exemple|emploi|action|actionnaire|opa|rachat|offre|titre
  verb donner subj=Donor! obj=Amount:A à|pour|en_faveur_de|au_profit_de=Recipient rien|aucun|centime|sou if:charity
  verb léguer subj=Donor! à=Recipient! min:2
  verb léguer|contribuer subj=Donor! obj|à_hauteur_de|pour|de=Amount! à|pour|en_faveur_de|au_profit_de=Recipient
  verb verser|octroyer|accorder|apporter|remettre|ajouter|attribuer|allouer|consacrer|débloquer subj=Donor! obj=Amount! à|pour|en_faveur_de|au_profit_de=Recipient if:charity not:dommage|indemnité|amende|dividende|salaire|prime|loyer|prêt|subvention|marché|contrat|rançon|caution
  verb promettre subj=Donor! obj=Amount! à|pour|en_faveur_de|au_profit_de=Recipient planned not:prêt|investissement
  verb promettre obj=Amount! à|pour=Recipient! planned if:charity
  verb promettre subj=Donor! with:euro|dollar|centime planned if:charity
  verb signer|remettre|faire chèque subj=Donor! de|obj=Amount! à|pour|au_profit_de=Recipient
  verb bénéficier|recevoir|toucher|obtenir|hériter don|donation|legs|mécénat subj=Recipient! de|obj|d'un_montant_de=Amount de|de_la_part_de|auprès_de=Donor:POLH
  verb abonder|doter|gratifier subj=Donor! obj=Recipient! à_hauteur_de|de=Amount!
  verb contribuer subj=Donor! à=Recipient! à_hauteur_de|pour=Amount!
  verb promettre|débloquer|apporter|offrir don|donation subj=Donor! de|obj=Amount à|pour|en_faveur_de=Recipient
  verb faire don|donation subj=Donor! de=Amount à|pour|en_faveur_de|au_profit_de=Recipient
  verb récolter|collecter|recueillir|rassembler|réunir|lever obj=Amount! au_profit_de|au_bénéfice_de|en_faveur_de|pour=Recipient!:POLHTE min:2
  verb récolter|collecter|recueillir|rassembler|réunir|lever obj=Amount! au_profit_de|au_bénéfice_de|en_faveur_de|pour=Recipient!:POLHE min:2 if:gift
  verb recueillir|récolter|collecter|réunir|rassembler subj=Recipient! obj=Amount! auprès_de|de|grâce_à=Donor if:gift
  noun don|donation|legs|mécénat receiver|à|pour|en_faveur_de|au_profit_de|au_bénéfice_de=Recipient subj|de|de_la_part_de|par|poss|signer|signer_par=Donor de|d'un_montant_de|d'environ=Amount min:2 not:organe|sang|soi|ubiquité
  verb financer|soutenir subj=Donor! obj=Recipient! à_hauteur_de=Amount! if:charity

Payment
  verb verser|payer|régler|rembourser|débourser|reverser|acquitter subj=Payer! obj=Amount! à=Payee pour=Purpose not:amende|part|participation|capital
  verb verser|payer obj=Amount! à=Payee! pour|au_titre_de=Purpose not:amende
  verb rapporter obj=Amount! à=Payee!:POH subj=Purpose:T not:recette|vente|taux
  verb dépenser|consacrer|affecter|flécher|réserver subj=Payer! obj=Amount! en|pour|à|dans|sur=Purpose:TC
  verb apporter|mettre subj=Payer! obj=Amount! dans|pour|à|sur=Purpose:T not:table|amende|pot
  verb destiner|réserver|affecter enveloppe|somme|aide|dotation obj=Amount! à=Payee!
  verb distribuer|restituer|virer|transférer|dédier|concéder subj=Payer! obj=Amount! à=Payee pour|en=Purpose:T
  verb financer|subventionner|cofinancer|soutenir subj=Payer! obj=Purpose!:TORE à_hauteur_de|pour|de=Amount!
  verb financer subj=Payer! obj=Purpose!:T min:2 not:pour|afin
  verb financer|cofinancer prêt|subvention|emprunt|aide|dotation|crédit|avance obj=Purpose!:TORE de|consentir_par|accorder_par|verser_par|octroyer_par=Payer:POLH à_hauteur_de|de=Amount min:2
  verb contribuer|participer subj=Payer! à=Purpose!:T à_hauteur_de|pour=Amount!
  verb retirer|geler|suspendre|supprimer subj=Payer! obj=Amount! à=Payee denied
  verb retirer|geler|suspendre|couper aide|subvention|financement|versement|crédit subj=Payer! de|obj=Amount à=Payee min:2 denied
  verb allouer|octroyer|accorder|débloquer|mobiliser|prêter|avancer|subventionner|attribuer subj=Payer! obj|à_hauteur_de=Amount! à|pour=Payee not:marché|contrat
  verb accorder|octroyer|attribuer|allouer|consentir|promettre|voter|débloquer|approuver|verser|prévoir|apporter|offrir prêt|subvention|aide|crédit|prime|indemnité|garantie|enveloppe|rallonge|dotation|avance|financement subj=Payer! à|pour|aux=Payee de|obj|d'un_montant_de|pouvant_aller_jusqu'à=Amount min:2 own:Purpose
  verb indemniser|dédommager|rembourser subj=Payer! obj=Payee!:POLHT à_hauteur_de|de=Amount min:3
  verb toucher|percevoir|recevoir|obtenir|décrocher subj=Payee! prêt|subvention|aide|indemnité|prime|dédommagement|crédit|financement|bourse de|obj=Amount! de|de_la_part_de|auprès_de=Payer
  verb toucher|percevoir|empocher|encaisser|recevoir subj=Payee! obj=Amount! de|de_la_part_de|auprès_de|grâce_à=Payer:POLH pour=Purpose:TC not:amende
  verb bénéficier|profiter aide|subvention|prêt|crédit|financement|indemnité|avance|bourse subj=Payee! de|obj|à_hauteur_de=Amount de|de_la_part_de=Payer:POLH min:2
  verb emprunter subj=Payee! obj=Amount! à|auprès_de=Payer
  noun subvention|prêt|indemnité|indemnisation|rançon|dédommagement|emprunt|aide|enveloppe|versement|dotation|avance|crédit|bourse|rallonge verser_par|accorder_par|allouer_par|promettre_par|voter_par|débloquer_par|subj|de|de_la_part_de|auprès_de|par=Payer:POLH de|d'un_montant_de|d'environ=Amount! à|pour|receiver=Payee destiner|affecter|réserver=Payee pour|en_vue_de=Purpose:TC min:2
  verb racheter subj=Payer! obj=Amount! de|en=Purpose!:T propre|action|titre
  noun rachat action|titre de|d'un_montant_de|à_hauteur_de|pour=Amount! subj|par|poss|around=Payer:OH own:Purpose min:2

Investment
  verb lever subj=Recipient! obj=Amount! auprès_de|avec|de|grâce_à|chez=Investor
  verb entrer|monter capital subj=Investor!:POH de|à=Recipient!:ORH à_hauteur_de|pour|moyennant=Amount
  verb prendre|acquérir participation subj=Investor!:POH dans|chez|de=Recipient! pour|contre=Amount
  verb apporter|mettre|miser|placer subj=Investor! obj=Amount! dans|chez|sur=Recipient!:OE
  verb boucler|clore|clôturer|réaliser|annoncer|finaliser|conclure|sécuriser|effectuer levée|tour|tour_de_table|financement|série|augmentation_capital auprès_de|mener_par|emmener_par|conduire_par|avec|souscrire_par=Investor subj=Recipient! de|obj|à|d'un_montant_de=Amount min:2
  verb mener|conduire|emmener tour|levée|financement subj=Investor! obj|de|d'un_montant_de=Amount de=Recipient:OR min:2
  noun levée|tour|augmentation fonds|table|capital auprès_de|mener_par|emmener_par|conduire_par|souscrire_par=Investor de|auprès_de|d'un_montant_de=Amount! poss|subj|de|par=Recipient:OR min:2
  verb investir|injecter|réinvestir subj=Investor! obj=Amount:A dans|en|chez|à=Recipient not:mandat|fonction|rôle min:2
  verb investir subj=Investor! obj=Amount:A dans|en|chez|à=Recipient:ORE tour|round
  verb obtenir|décrocher|sécuriser subj=Recipient! obj=Amount! auprès_de|de=Investor! not:prêt|subvention|prime|don|donation|legs|aide|indemnité|bourse|contrat|marché
  noun investissement poss|subj|de_la_part_de|par|de=Investor! de|d'un_montant_de|d'environ=Amount! dans|chez|à|pour=Recipient
  verb participer|souscrire subj=Investor! à tour|levée|augmentation de|à_hauteur_de=Amount de=Recipient:OR not:préliminaire|qualificatif|ligue|coupe|tournoi|championnat

Acquisition
  verb racheter|acquérir|absorber|avaler subj=Acquirer obj=Target! à|auprès_de=Seller pour|à_hauteur_de|contre=Amount not:conviction|certitude|expérience|connaissance|réputation|notoriété|temps|tout|compétence|habitude|maturité min:2
  verb acheter subj=Acquirer! obj=Target!:PORTE à|auprès_de=Seller pour|contre=Amount min:3
  verb acheter|racheter subj=Acquirer! obj=Target!:OE
  verb reprendre subj=Acquirer! obj=Target!:OP à|auprès_de=Seller pour=Amount min:2 not:travail|main|parole|chemin|entraînement|volant
  verb s' offrir|adjuger|emparer|payer subj=Acquirer! obj|de=Target!:OPR pour|contre=Amount
  verb recruter|engager|signer|enrôler subj=Acquirer! obj=Target!:P à=Seller pour|contre=Amount! min:3
  verb transférer obj=Target!:P à|chez|vers=Acquirer! de=Seller pour|contre=Amount
  verb vendre|céder|revendre subj=Seller! obj=Target! à=Acquirer pour|contre|à_hauteur_de=Amount not:place|terrain|pression|panique|tentation|commande|commandes|rêne|rênes|barre|direction|présidence|fauteuil|siège|parole min:3
  verb vendre|céder|revendre subj=Seller! obj=Target!:O
  verb vendre|céder|revendre obj=Target! à=Acquirer! pour|contre=Amount
  noun acquisition|rachat|reprise de=Target! par|subj|poss=Acquirer auprès_de|à=Seller pour|de|d'un_montant_de=Amount min:2 not:action|conviction|langage|connaissance|compétence
  noun vente de=Target!:OR par|de_la_part_de|subj|poss=Seller à=Acquirer pour=Amount min:2 form:vente
  noun cession|revente de=Target!:OR par|de_la_part_de|subj|poss=Seller à=Acquirer pour=Amount min:2
  verb passer sous|dans|à contrôle|pavillon|giron|main subj=Target!:OR de=Acquirer!:PO
  verb tomber escarcelle|giron|main subj=Target!:OR de=Acquirer!:PO
  verb passer|tomber giron|escarcelle|pavillon|contrôle subj=Target!:OR de=Acquirer!:PO
  verb acquérir|racheter|reprendre|acheter capital|part|action subj=Acquirer! de|dans=Target!:O à|auprès_de=Seller pour|contre|moyennant=Amount
  verb céder|vendre capital|part|action subj=Seller! de|dans=Target!:O à=Acquirer pour|contre=Amount
  verb rejoindre|signer subj=Target!:P obj|à|avec=Acquirer!:O pour|contre=Amount if:sport
  verb s' engager subj=Target!:P avec|en_faveur_de|à|chez=Acquirer!:O if:sport
  verb quitter subj=Target!:P obj|de=Seller!:O pour=Acquirer!:O contre=Amount min:3 if:sport
  verb recruter|engager|signer|enrôler|attirer|acheter subj=Acquirer!:O obj=Target!:P à|auprès_de=Seller:O pour|contre=Amount if:sport
  verb prêter obj=Target!:P à=Acquirer!:O subj=Seller:O if:sport
  noun transfert|signature|recrutement|arrivée de|poss=Target!:P à|vers|chez|au=Acquirer:O en_provenance_de|depuis=Seller:O pour|contre|de|d'un_montant_de=Amount min:2 if:sport
  verb adjuger obj=Target!:TRO à=Acquirer! obj|pour|à=Amount!
  verb vendre obj=Target!:TROL obj|pour|à=Amount! subj|par=Seller if:estate
  verb prendre contrôle subj=Acquirer! de=Target! pour|contre=Amount
  verb mettre main_sur subj=Acquirer! sur=Target!:OREL pour|contre=Amount
  verb faire acquisition subj=Acquirer! de=Target! pour|contre=Amount auprès_de=Seller

ContractAward
  verb attribuer|confier|octroyer|adjuger subj=Client à=Supplier!:PO marché|contrat|commande|construction|fourniture|réalisation|concession|exploitation|gestion|chantier obj=Subject:T de|pour|d'un_montant_de=Amount min:2
  verb attribuer|confier subj=Client! obj=Subject!:T à=Supplier!:O pour|de=Amount
  verb remporter|décrocher|obtenir|rafler|gagner|emporter|signer subj=Supplier! marché|contrat|commande|appel_offre de|d'un_montant_de|obj=Amount auprès_de|avec|de|pour=Client:OLH pour|de=Subject:T min:2
  verb commander subj=Client! obj=Subject! à|auprès_de=Supplier! pour|d'un_montant_de=Amount
  verb passer commande subj=Client! à|auprès_de=Supplier! de=Subject:T pour|d'un_montant_de=Amount
  verb charger subj=Client! obj=Supplier!:O pour|de=Subject!:TC
  verb choisir|retenir|sélectionner|désigner concours|consultation|appel|appel_offre subj=Client!:OLH obj=Supplier!:O pour=Subject:TC
  verb choisir|retenir|sélectionner|mandater|désigner subj=Client! obj=Supplier!:O pour=Subject!:TC
  verb attribuer|confier|adjuger|concéder obj=Subject!:TRO à=Supplier!:O subj=Client pour|d'un_montant_de|de=Amount min:2 not:rôle|note|prix|responsabilité|attentat|attaque|enquête|instruction|dossier|affaire|investigation|portefeuille|direction|présidence|clé|clés|rênes|garde|destin|plainte
  verb fournir|livrer subj=Supplier!:O obj=Subject!:T à=Client!:OL pour|d'un_montant_de=Amount!
  verb fournir|livrer subj=Supplier!:O obj=Subject!:T turbine|rame|bus|train|avion|navire|moteur|hélicoptère min:2
  verb attribuer|confier marché|contrat|chantier|commande subj=Client à=Supplier!:PO
  noun attribution marché|contrat à=Supplier! de|d'un_montant_de=Amount par=Client min:2
  noun marché|contrat attribuer|confier|octroyer à=Supplier! par=Client de=Amount min:2

Fine
  verb condamner|sanctionner subj=Authority obj=Offender! à|de|d'un_montant_de|pour=Amount! not:dommage|dommages|prison|indemnité|indemniser|rembourser|provision|verser|indemnisation
  verb condamner subj=Authority obj=Offender! amende à|de=Amount
  verb infliger subj=Authority obj=Amount! à=Offender not:défaite|correction|revers
  verb infliger subj=Authority! à=Offender! amende|sanction|pénalité obj|de=Amount
  verb écoper subj=Offender! amende|sanction|pénalité de=Amount!
  verb prononcer amende|sanction subj=Authority:OH de=Amount! à_l'encontre_de|contre=Offender
  verb frapper|punir|pénaliser obj=Offender! amende de=Amount! subj|par=Authority
  noun amende de|d'un_montant_de|d'environ=Amount! à|contre|subj=Offender pour=Offender:POH par|de|de_la_part_de=Authority:OH min:2 not:requérir|réclamer|demander
  verb payer|verser|régler|acquitter subj=Offender! amende de|obj=Amount! à=Authority:OH
  verb verbaliser subj=Authority! obj=Offender!

Lawsuit
  verb porter plainte subj=Plaintiff! contre=Defendant
  verb déposer|former|introduire|engager|lancer plainte|recours|poursuite|action|procédure subj=Plaintiff! contre|à_l'encontre_de|visant=Defendant not:enquête
  verb poursuivre subj=Plaintiff! obj=Defendant! justice|tribunal|cour
  verb attaquer|assigner|traîner|citer subj=Plaintiff! obj=Defendant! justice|tribunal|prud'homme|cour
  verb attaquer subj=Plaintiff! justice|tribunal|conseil|cour
  verb assigner subj=Plaintiff! obj=Defendant!
  verb attaquer|contester permis|arrêté|décret|délibération|autorisation|licenciement|congédiement|élection|nomination tribunal|justice|cour|conseil|prud'hommes|juge subj=Plaintiff!:POLHT
  verb attaquer permis|arrêté|décret|délibération|autorisation subj=Plaintiff!:POLH
  verb riposter|agir|aller justice|tribunal|prud'hommes subj=Plaintiff!:POLH contre=Defendant:POH
  verb saisir subj=Plaintiff! contre=Defendant:O tribunal|justice|cour|prud'homme
  verb intenter procès|action subj=Plaintiff! à|contre=Defendant
  noun plainte|recours|action_en_justice|procès|poursuite déposer_par|intenter_par|former_par|engager_par|de|poss|subj|de_la_part_de|par=Plaintiff contre|à_l'encontre_de|visant=Defendant! min:2
  noun plainte déposer_par|de|de_la_part_de=Plaintiff! contre|visant|around=Defendant! min:2
  verb contester subj=Plaintiff! justice|tribunal obj=Defendant
  verb réclamer|demander|exiger subj=Plaintiff! obj=Amount! à=Defendant if:trial
  verb réclamer|demander|exiger subj=Plaintiff! obj|de=Amount! à=Defendant dommage|intérêt|justice|réparation|préjudice
  verb se constituer partie_civile subj=Plaintiff! contre=Defendant

Meeting
  verb rencontrer subj=Participant! obj=Participant! min:2 not:difficulté|problème|succès|obstacle|résistance|opposition|public|écho|lecteur|adhésion
  verb se voir|parler|attabler subj|avec=Participant:PH min:2 not:attribuer|confier|refuser|offrir|proposer|imposer|infliger|retirer|décerner|remettre|reprocher|interdire|accorder|contraindre|obliger|forcer|priver
  verb échanger|converser|discuter|dialoguer subj|avec=Participant:PH min:2 not:tir|tirs|coup|coups|feu|balle|balles|prisonnier|prisonniers|otage|don|dons|cadeau|cadeaux|maillot
  verb participer|assister réunion|rencontre|sommet|dîner|déjeuner|entretien|entrevue|table_ronde subj|avec|entre|autour_de|aux_côtés_de=Participant:POH min:2
  noun présence|participation réunion|rencontre|dîner|sommet|déjeuner|entretien|entrevue|discussion de=Participant!:P min:1 joins
  verb réunir conseil|comité|directoire obj=Participant!:HO subj=Participant:PO not:condition|critère|somme|fonds|million|euro|public|foule
  verb se rencontrer|réunir|retrouver subj|avec|autour_de=Participant:POLH min:2 not:match|matchs|finale|court|face|difficulté|confronté|confrontée|coincer|coincé|bloquer|bloqué|seul|sans|rue|emploi|chômage|situation
  verb recevoir subj=Participant!:POH obj=Participant!:PH min:2 not:réponse|courrier|soutien|soin|soins|dose|traitement|administration|patient|visite|formation|accueil
  verb réunir subj|obj|autour_de=Participant:P min:2 not:condition|critère|somme|fonds|million|euro dîner|rencontre|sommet|réunion|déjeuner|entretien|table|discussion|conférence|entrevue
  verb s' entretenir subj|avec=Participant:POLH min:2
  verb s' attabler subj|avec=Participant:PH min:2
  verb avoir|tenir|organiser|présider|conduire réunion|entretien|rencontre|discussion|rendez-vous|tête-à-tête|échange|conversation subj|avec|entre=Participant:POLH min:2
  verb dîner|déjeuner subj|avec=Participant:P min:2
  noun réunion|rencontre|entretien|entrevue|dîner|déjeuner|tête-à-tête|sommet|discussion|rendez-vous|échange|conversation|table_ronde subj|avec|entre|poss|autour_de|de=Participant:P min:2 not:critère|condition|compte|dette|vue|don|cadeau|prisonnier|tir|coup|maison

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

Movement
  verb atterrir|arriver|débarquer|accoster subj=Mover!:PORT à|en|dans|au|près_de|sur=Destination!:L de|en_provenance_de|depuis=Origin
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

Statement
  verb dire|déclarer|annoncer|affirmer|indiquer|expliquer|préciser|ajouter|souligner|confirmer|assurer|estimer|juger|rappeler|raconter|confier|noter|relever|rapporter|révéler|signaler|prévenir|avertir|répondre|rétorquer|répliquer|poursuivre|conclure|reconnaître|admettre|avouer|promettre|marteler|insister|résumer|commenter|témoigner|écrire|publier|soutenir|plaider|argumenter|prédire|prévoir|suggérer|évoquer|lancer|glisser|observer|constater|remarquer|détailler|déplorer|regretter|réagir|renchérir|tempérer|nuancer|ironiser|tweeter|informer|communiquer|dévoiler|garantir|considérer|espérer|craindre|réaffirmer|certifier|alerter|clamer|proclamer|sourire|soupirer|arguer|confesser|pronostiquer|prophétiser|rassurer|objecter|stipuler|corroborer subj=Speaker!:POLH à|auprès_de|devant|au_micro_de=Audience:POH
  verb faire savoir|valoir|remarquer|observer subj=Speaker! à|auprès_de=Audience not:droit|retraite
  verb savoir|valoir|remarquer|observer faire subj=Speaker! à|auprès_de=Audience not:droit|retraite
  verb entendre laisser subj=Speaker!
  verb parler|qualifier|décrire|prôner|réclamer|demander|exiger|appeler|invoquer|pointer|citer|mentionner|vouloir|dire|présenter|répéter|asséner|murmurer|souffler|chuchoter|crier|hurler|scander|tonner|fulminer|pester|jurer|blaguer|plaisanter|rire|grincer|grogner|maugréer|feindre|théoriser|traduire|décrypter|analyser|diagnostiquer|calculer|pronostiquer|anticiper|objecter|opposer|contester|professer|concéder|consentir|acquiescer|abonder|reprendre|enchaîner|terminer|commencer|débuter|achever|exhorter|implorer|supplier|enjoindre|ordonner|recommander|conseiller|préconiser|suggérer|proposer|menacer|trancher|exposer|énoncer|formuler|exprimer|énumérer|lister|chiffrer|estimer|évaluer|croire|penser|imaginer|rêver|redouter|apprécier|savourer subj=Speaker!:POLH au_micro_de|devant|auprès_de=Audience:POHT quoted
  verb laisser entendre subj=Speaker! à=Audience
  verb tenir rassurer|préciser|souligner|rappeler subj=Speaker!
  verb se féliciter|réjouir|exclamer|indigner|inquiéter|emporter|étonner|interroger|défendre|justifier|désoler|alarmer|insurger|agacer|enthousiasmer|souvenir|vanter|plaindre|engager subj=Speaker!
  verb exprimer subj=Speaker!:POH obj=Quote:T optimisme|inquiétude|confiance|espoir|regret|souhait|crainte|satisfaction|soutien|préoccupation

Praise
  verb célébrer subj=Speaker!:POLH obj=Target!:P not:anniversaire|victoire|fête|messe|mariage|naissance
  verb féliciter|saluer|louer|vanter|encenser|complimenter|applaudir|remercier|glorifier|plébisciter subj=Speaker!:POLH obj=Target not:anniversaire|fête|invité|foule|main|chaque|messe|mariage|culte|noce|bâtiment|navire|local|appartement|voiture|salle|terrain|logement|bureau
  verb se féliciter|réjouir subj=Speaker!:POLH de=Target!:POLRET
  verb tresser laurier|louange subj=Speaker!:POLH à=Target!
  verb saluer|louer subj=Speaker!:POLH obj=Target!:T mémoire|courage|travail|engagement
  verb adresser|exprimer félicitation|remerciement|gratitude|reconnaissance subj=Speaker!:POLH à|envers=Target!
  verb apporter|réaffirmer|exprimer|manifester soutien subj=Speaker!:POLH à=Target!
  verb juger|trouver|estimer|considérer subj=Speaker!:POLH obj=Target! if:praise
  verb rendre hommage subj=Speaker!:POLH à=Target!
  verb décrire|qualifier|présenter|dépeindre subj=Speaker!:POLH obj=Target!:PORLE if:praise
  noun éloge|hommage|louange de=Speaker:P à|de=Target:P

Criticism
  verb critiquer|dénoncer|fustiger|railler|condamner|éreinter|vilipender|étriller|tancer|conspuer|blâmer|déplorer|épingler|pourfendre|stigmatiser|brocarder|moquer|égratigner|tacler|regretter|désapprouver subj=Speaker!:POLH obj=Target not:amende|prison|euro|verser|payer|rembourser|indemniser|prévenu|prévenus|tribunal|cour|justice|sursis|réclusion|perpétuité|peine|mois|an|ans|accusé|appel
  verb se moquer|gausser subj=Speaker!:POLH de=Target!
  verb ironiser|gloser subj=Speaker!:POLH sur|à_propos_de=Target!
  verb taxer|traiter subj=Speaker!:POLH obj=Target!:PO de not:corruption|fraude|vol|trahison|racisme|complicité|favoritisme|détournement|escroquerie
  verb mâcher mot subj=Speaker!:POLH contre|envers=Target!
  verb juger|trouver|estimer subj=Speaker!:POLH obj=Target!:T if:blame
  verb déplorer|regretter|contester|pester|tonner|fulminer|vitupérer subj=Speaker!:POLH contre=Target!
  verb monter créneau subj=Speaker!:POLH contre=Target!
  verb tirer boulet subj=Speaker!:POLH sur=Target!
  verb s' insurger|indigner|opposer|élever|emporter subj=Speaker!:POLH contre=Target!
  verb décrire|qualifier|juger subj=Speaker!:POLH obj=Target! if:blame
  verb pointer doigt subj=Speaker!:POLH obj=Target!
  verb s' prendre subj=Speaker!:POLH à=Target! en
  verb s' prendre en subj=Speaker!:POLH quoted
  noun critique de|poss|de_la_part_de=Speaker!:POH à|contre|envers|à_l'égard_de|à_l'encontre_de=Target!

Accusation
  verb accuser|soupçonner|incriminer subj=Accuser:POLHT obj=Accused! min:1 not:réception|retard|baisse|perte
  verb mettre en_cause subj=Accuser:POLHT obj=Accused! min:2
  verb mettre en_examen|mise_en_examen obj=Accused!:POH subj=Accuser:OH
  verb poursuivre|mettre_en_accusation|renvoyer obj=Accused!:POH subj=Accuser:OHP pour=Accused:P if:crime
  verb pointer doigt subj=Accuser:POLH obj=Accused!:POL
  verb viser obj=Accused!:PO subj=Accuser:O enquête|information_judiciaire
  noun enquête|information_judiciaire contre|visant|à_l'encontre_de=Accused!:PO ouvrir_par|par|de|subj=Accuser:O
  noun mise|inculpation en_examen de|poss=Accused!:P
  noun inculpation de|poss=Accused!:P par=Accuser
  verb inculper subj=Accuser:OH obj=Accused!:POH
  verb imputer|attribuer subj=Accuser! à=Accused! responsabilité|attentat|attaque
  noun mise_en_cause de|poss=Accused!:POH par|de_la_part_de=Accuser:POLH
  noun accusation|soupçon de|poss|de_la_part_de|par=Accuser!:POLH contre|à_l'encontre_de|visant|concernant|envers|sur|à=Accused
  noun accusation contre|à_l'encontre_de|visant=Accused!:PO

Denial
  verb démentir|nier|réfuter|récuser subj=Denier!:POLHT not:justice|tribunal
  verb contester subj=Denier!:POLHT not:justice|tribunal|amende|astreinte|décision|légalité|résultat|validité|licenciement|hausse|projet|permis|jugement|arrêt|élection|place|titre|leadership|suprématie|marché|sanction|redressement|mesure|réforme|loi
  verb rejeter|balayer|repousser subj=Denier!:POLH accusation|allégation|critique|grief|reproche|rumeur|soupçon|information
  verb contester|récuser|réfuter avoir|être subj=Denier!:POLHT
  verb se défendre subj=Denier!:POLH de
  verb clamer|plaider innocence subj=Denier!:POLH
  verb opposer|apporter|publier|émettre démenti subj=Denier!:POLH
  verb s' inscrire faux subj=Denier!:POLH
  noun démenti de|poss=Denier!:POLH

Negotiation
  verb négocier|discuter|parlementer subj|avec=Party:POLRH obj|de|sur=Topic:T min:2
  verb rester|être en_discussion|en_discussions|en_pourparlers|en_négociation|en_négociations subj|avec|entre=Party:POLRH sur|pour|de=Topic:T min:2
  verb plancher|travailler accord|rapprochement|fusion subj|avec=Party:POLRH sur|de=Topic:T min:2
  verb s' ouvrir|poursuivre|tenir négociation|pourparlers|discussion|tractation entre|avec=Party:POLRH sur|pour=Topic:T min:2
  verb entrer pourparlers|discussion|négociation|tractation subj|avec|entre=Party:POLRH sur|pour|de=Topic:T min:2
  verb mener|ouvrir|engager|entamer|poursuivre|reprendre|rompre négociation|pourparlers|discussion|tractation subj|avec|entre=Party:POLRH sur|pour|de=Topic:T min:2
  noun négociation|pourparler|pourparlers|tractation entre|avec|entamer_par|engager_par|mener_par|subj|poss|de=Party:POLRH around=Party:POL sur|pour|porter_sur=Topic:T min:2
  noun discussion entre|avec|entamer_par|engager_par|mener_par|subj|poss=Party:OLH sur|pour|porter_sur=Topic:T min:2

Agreement
  verb signer|conclure|sceller|passer|ratifier|nouer|parvenir|trouver|aboutir|parapher|établir|arracher accord|traité|pacte|convention|alliance|partenariat|trêve|cessez-le-feu|contrat|compromis|protocole|entente|collaboration subj|avec|entre|par=Party:POLRH sur|pour|relatif_à|relative_à|concernant|portant_sur|de=Topic:T min:2
  verb accepter|approuver|valider trêve|cessez-le-feu|accord|compromis subj|avec|entre=Party:POLRH sur|pour=Topic:T min:2
  verb s' engager|unir|lier|rapprocher partenariat|accord|alliance subj|avec|à=Party:POLRH sur|pour=Topic:T min:2
  verb fusionner subj|avec=Party:O min:2
  verb s' accorder|entendre|allier|associer subj|avec|à=Party:POLRH sur|pour=Topic:T min:2
  verb mettre d'_accord subj|avec=Party:POLRH sur|pour=Topic:T min:2
  noun contrat entre=Party!:POL sur|pour=Topic:T min:2
  noun accord|partenariat|alliance|pacte|traité|cessez-le-feu|trêve|compromis|entente|convention|protocole entre|avec|signer_par|conclure_par|subj|poss|par=Party:POLRH around=Party:OL sur|pour|de=Topic:T min:2 not:désaccord

Conflict
  verb s' affronter|opposer|brouiller|disputer|fâcher|déchirer|quereller|écharper|invectiver|accrocher subj|à|avec|contre=Party:POLRH min:2 not:contrat|marché|titre|match|finale|place|siège|élection|coupe|championnat
  verb affronter|défier subj=Party!:POLH obj=Party!:POLH min:2 if:conflict
  verb opposer subj|obj|à=Party:POLRH min:2 conflit|différend|litige|querelle|guerre|bras|contentieux|dispute
  noun rivalité|querelle|conflit|différend|dispute|scission|brouille|rupture|contentieux|litige|bras_de_fer|guerre|tension|désaccord|affrontement|friction|passe_d'arme|hostilité|discorde entre|avec|opposer|subj|poss|de=Party:POLRH around=Party:PO min:2 not:hache
  verb rompre|interrompre|couper|suspendre relation|lien|contact|dialogue subj|avec=Party:POLRH min:2
  verb rompre subj|avec=Party:POL min:2 not:négociation|pourparlers|discussion|silence|tradition|habitude|pratique
  noun couteau tiré|tirer subj|avec|entre=Party:POLRH min:2
  verb brûler torchon entre=Party:POLRH min:2
  verb s' opposer|heurter|attaquer|en_prendre subj|à=Party:PO min:2 if:conflict
  verb opposer subj|obj|à=Party:POLRH désaccord|divergence|affrontement|rivalité|tension|affaire min:2
  noun crise|brouille|divergence entre=Party:POL min:2
  noun froid subj|avec=Party:POLRH min:2

Competition
  verb se mesurer subj=Competitor!:PO à=Competitor!:PO sur|dans|pour=Over:T
  verb damer pion subj=Competitor! à=Competitor! sur|pour=Over:T
  noun barbe de=Competitor!:PO subj|around=Competitor!:PO with:nez min:2
  noun concurrent|concurrente|rival|rivale self=Competitor!:O topic:Competitor min:2
  verb se disputer subj=Competitor:POLRH obj=Over!:T min:2
  verb disputer subj=Competitor:POLRH obj=Over!:T à=Competitor! 
  verb disposer|triompher|venir_à_bout subj=Competitor!:POL de=Competitor!:POL en|lors_de=Over:TE if:sport
  verb opposer obj=Competitor!:POL à=Competitor!:POL en|lors_de=Over:TE if:sport
  verb opposer subj|obj|à=Competitor:POL en|lors_de=Over:TE min:2 if:sport
  verb gagner|triompher|remporter|emporter|chuter|échouer subj=Competitor!:POL contre|face_à|devant=Competitor!:POL en|lors_de|obj=Over:TE
  verb se heurter concurrence subj=Competitor! de=Competitor! sur=Over:T
  verb se livrer guerre|bataille|duel subj=Competitor! sur|pour=Over:T min:2
  verb mettre prise obj|subj=Competitor:POL min:2 with:aux
  noun nul|derby|choc|affiche|demi-finale|quart|rencontre entre=Competitor:POL min:2
  verb concurrencer subj=Competitor! obj=Competitor! sur=Over:T min:2
  verb faire concurrence subj|à=Competitor sur|dans=Over:T via=Competitor min:2
  verb s' imposer|incliner|qualifier subj=Competitor!:POL face_à|devant|contre|chez=Competitor!:POL en|lors_de=Over:TE
  verb jouer|débuter|évoluer subj=Competitor!:OL contre|face_à=Competitor!:OL en|lors_de|pour=Over:TE
  verb faire match_nul|nul subj=Competitor!:OL contre|face_à|avec=Competitor!:OL
  verb écraser|étriller|humilier|balayer|corriger|défaire|renverser|sortir subj=Competitor!:OL obj=Competitor!:OL en|lors_de|pour=Over:TE if:sport
  verb affronter|défier|rencontrer|retrouver|accueillir|recevoir|croiser subj=Competitor!:OLH obj=Competitor!:OL en|lors_de|pour=Over:TE min:2 if:sport
  verb se déplacer subj=Competitor!:O chez|à=Competitor!:O if:sport
  noun victoire|défaite|succès de|poss|subj=Competitor:POL contre|face_à|sur|devant=Competitor!:POL en|lors_de=Over:TE around=Competitor:POL min:2
  noun concurrence avec|subj=Competitor sur|dans=Over:T min:2
  verb opposer subj|obj|à=Competitor:OL match|rencontre|finale|duel|demi-finale|choc min:2
  verb s' affronter subj=Competitor second_tour|élection|primaire min:2
  verb remettre|déposer offre subj=Competitor! pour=Over:T min:2
  verb rivaliser subj|avec=Competitor pour|sur=Over:T min:2
  verb affronter|défier subj=Competitor! obj=Competitor! sur|pour|en=Over:T min:2
  verb s' affronter subj=Competitor en|lors_de|pour|sur=Over!:TE min:2 match|finale|coupe|championnat|marché|demi-finale|quart
  verb battre|devancer|vaincre|dominer|éliminer|coiffer|surclasser|terrasser subj=Competitor!:POLH obj=Competitor!:POLH en|lors_de|pour=Over:TE min:2 not:record|fer|pavillon|chamade
  verb s' incliner subj=Competitor! face_à|devant|contre=Competitor! en|lors_de=Over:TE
  verb perdre subj=Competitor! contre|face_à=Competitor! en|lors_de=Over:TE
  verb recevoir|accueillir subj=Competitor!:O obj=Competitor!:O min:2 if:sport
  verb rester en_lice|en_compétition|en_concurrence subj|avec=Competitor pour|dans=Over:T min:2
  noun lice|compétition subj|avec=Competitor! pour|dans=Over:T min:2
  noun concurrent|rival|rivale|concurrente|adversaire|challenger self|de|poss=Competitor:POLR around=Competitor:O min:2
  noun concurrence|compétition|match|finale entre|contre=Competitor:POLR min:2 pour|sur=Over:T
  noun face-à-face|duel entre=Competitor:POL min:2

Evaluation
  verb évaluer|examiner|étudier|tester|auditionner|envisager|auditer subj=Evaluator:POLH obj=Candidate!:PORLE aux_côtés_de=Candidate:PORLTE pour|comme=Purpose:TPORLE each:Candidate not:possibilité|option|million|euro|dollar|impact|dégât|risque|coût|droit|médecine|loi|texte|amendement|question|littérature|histoire|physique|langue|situation|conséquence|effet|comportement|phénomène|hypothèse|façon|manière|besoin|faisabilité|perte min:2
  noun évaluation|audition|examen de|poss=Candidate!:PORLE par|subj=Evaluator!:POLH pour|comme=Purpose:T
  verb songer|penser subj=Evaluator!:POH à=Candidate!:P pour|comme=Purpose!:T
  verb noter subj=Evaluator!:O obj=Candidate!:POR

Appointment
  verb désigner obj=Person!:P comme=Position!:T in:Position with:président|présidente|directeur|directrice|ministre|premier|chef|cheffe|leader|porte-parole|secrétaire|successeur|candidat|candidate|représentant|représentante|commissaire|ambassadeur|juge|arbitre|capitaine|entraîneur|sélectionneur|maire|gouverneur|administrateur|administratrice|responsable|délégué|déléguée|médiateur|envoyé|émissaire|rapporteur|tête|numéro|patron|patronne|gérant|coordinateur|coordinatrice|conseiller|conseillère|vice-président|héritier|dauphin|avocat|expert|négociateur|trésorier|gardien|joker à_la_tête_de|à_la_présidence_de|chez=Organization subj=Organization:O
  verb désigner obj=Person!:P pred|à_le_poste_de|à|pour=Position:T à_la_tête_de|à_la_présidence_de|chez=Organization subj=Organization:O min:2 not:comme|auteur|coupable
  verb nommer|introniser|bombarder|recruter|embaucher|choisir|reconduire|promouvoir|propulser|engager|débaucher|titulariser|investir obj=Person!:P pred|comme|en_tant_que|à_le_poste_de|à|pour=Position:T à_la_tête_de|à_la_présidence_de|chez=Organization subj=Organization:O min:2 not:euro|million
  verb nommer obj=Person!:P pred|comme|en_tant_que|à_le_poste_de|à=Position!:T min:2
  verb désigner obj=Person!:P pred|à_le_poste_de|à=Position!:T min:2 not:comme|auteur|coupable
  verb reconduire|confirmer|maintenir|installer|porter|placer|propulser obj=Person!:P à_la_tête_de|à_la_présidence_de=Organization! min:2
  verb confier poste|direction|présidence|tête|rênes|ministère|portefeuille à=Person!:P de=Organization own:Position
  verb échoir|revenir à=Person!:P subj=Position!:T min:2
  verb hériter subj=Person!:P de=Position!:T portefeuille|ministère|poste|direction
  verb accéder subj=Person!:P à=Position!:T présidence|poste|fonction|tête|rang|direction|magistrature
  verb prendre fonction|poste|relève subj=Person!:P de|comme=Position:T
  verb entrer subj=Person!:P à|dans=Organization! gouvernement|conseil|directoire|comité
  verb devenir subj=Person!:P pred|obj=Position!:T directeur|directrice|président|présidente|pdg|dg|ministre|patron|patronne|entraîneur|entraîneuse|chef|cheffe|secrétaire|gouverneur|gouverneure|maire|porte-parole|rédacteur|rédactrice|sélectionneur|premier de=Organization:OL in:Position
  verb faire appel subj=Organization:OH à=Person!:P pour|comme=Position:TC min:2 if:office
  verb s' doter|choisir|trouver directeur|directrice|président|présidente|patron|patronne|entraîneur subj=Organization!:O de|obj=Person!:P
  verb prendre tête|direction|rênes|présidence|commandes|contrôle subj=Person!:P de=Organization:OLT
  verb assumer|assurer direction|présidence|intérim subj=Person!:P de=Organization
  verb succéder subj=Person!:P à=Organization:O topic:Organization
  verb remplacer subj=Person!:P à_la_tête_de|à_la_présidence_de=Organization:OLT à_le_poste_de|comme|en_tant_que=Position:T if:office
  verb faire entrée subj=Person!:P à|dans=Organization! gouvernement|conseil|directoire|comité
  verb succéder|remplacer subj=Person!:P à_la_tête_de|à_la_présidence_de=Organization:OLT à_le_poste_de|comme|en_tant_que=Position:T min:2
  verb rejoindre|intégrer subj=Person!:P obj=Organization!:O not:parti|mouvement|association|syndicat|liste|alliance|collectif|armée|rang|équipe|club|formation|peloton|effectif
  verb rejoindre subj=Person!:P obj=Organization!:O comme|en_tant_que|à_le_poste_de=Position!:T
  noun nomination|désignation|promotion|arrivée de|poss=Person!:P pred|comme|à_le_poste_de|en_tant_que=Position:T à_la_tête_de|à_la_présidence_de|à|chez=Organization min:2

Resignation
  verb démissionner subj=Person!:P de|du_poste_de|à_le_poste_de=Position:T
  verb démettre|relever|suspendre|décharger obj=Person!:P de=Position!:T fonction|poste|mandat
  verb renoncer subj=Person!:P à=Position!:T présidence|poste|fonction|mandat|direction|siège
  verb abandonner|lâcher|laisser|rendre|libérer poste|présidence|direction|fonction|mandat|siège|fauteuil subj=Person!:P obj=Position:T
  verb laisser place|rênes|fauteuil|commandes|barre subj=Person!:P
  verb passer main subj=Person!:P
  verb se séparer subj=Organization!:O de=Person!:P
  verb tirer révérence subj=Person!:P
  verb faire valoir|jouer droit_à_retraite subj=Person!:P
  verb valoir|jouer faire droit subj=Person!:P with:retraite
  verb débaucher|évincer|limoger|congédier obj=Person!:P subj=Organization:O de=Position:T
  verb quitter subj=Person!:P obj=Position!:T fonction|poste|présidence|direction|tête|mandat|siège|gouvernement|secrétariat
  verb quitter subj=Person!:P obj=Organization!:O
  verb limoger|licencier|renvoyer|révoquer|évincer|destituer|congédier|remercier|débarquer obj=Person!:P de=Position:T
  verb céder|laisser|transmettre|abandonner place|fauteuil|siège|présidence|commande|commandes|rêne|rênes|barre|direction|main subj=Person!:P de=Organization:O
  verb contraindre|pousser|acculer|forcer démission obj=Person!:P
  verb se retirer subj=Person!:P de=Position:T présidence|direction|fonction|poste|conseil
  verb pousser vers_sortie|à_démission obj=Person!:P
  verb prendre|partir retraite subj=Person!:P
  noun démission|limogeage|éviction|révocation|destitution|licenciement|renvoi|mise_à_pied de|poss|subj=Person!:P de=Position:T
  noun départ de|poss|subj=Person!:P de=Organization:O not:course|train|vol
  verb jeter_éponge|présenter|remettre démission subj=Person!:P

Election
  verb élire|réélire|porter_tête obj=Person!:P pred|comme|au_poste_de=Position:T à_la_tête_de|à_la_présidence_de=Organization de=Organization:O min:1 not:domicile
  verb remporter|gagner|emporter élection|présidentielle|scrutin|primaire|législative|municipale|mairie|sénatoriale|européenne subj=Person!:P own:Position
  verb perdre élection|présidentielle|scrutin|primaire|législative|municipale|mairie subj=Person!:P denied own:Position
  verb battre obj=Person!:P à|lors_de|aux=Position!:T présidentielle|élection|législative|municipale|primaire|scrutin denied
  noun élection|réélection de|poss=Person!:P pred|comme|au_poste_de=Position:T à_la_tête_de|à_la_présidence_de=Organization min:2
  noun élection|réélection de|poss=Person!:P à=Position!:T présidence|tête|mairie|poste
  noun victoire de|poss=Person!:P à=Position!:T présidentielle|élection|législative|municipale|primaire|scrutin

Founding
  verb fonder|cofonder|créer|co-fonder subj=Founder avec=Founder:P obj=Organization!:OEH min:1 each:Founder not:emploi|poste|valeur|surprise|événement|espoir|accusation|accusations|soupçon|rumeur|crainte|page|compte|texte|fichier|document|hashtag
  verb naître subj=Organization!:O
  noun fondateur|cofondateur|fondatrice|cofondatrice self=Founder!:P topic:Organization de|poss=Organization!:O
  verb donner naissance subj=Founder!:PH à=Organization!:O not:hôpital|maternité|clinique|bébé|enfant|fille|fils|garçon|jumeau|jumeaux|petit|petite
  verb bâtir|constituer|ouvrir|édifier|implanter subj=Founder!:P obj=Organization!:O entreprise|société|start-up|agence|cabinet|association|fondation|maison|école|restaurant|librairie|galerie|clinique|musée|coopérative|atelier|laboratoire
  verb établir|constituer|instituer|implanter obj=Organization!:O par=Founder!:PO
  verb lancer|monter subj=Founder!:PH obj=Organization!:O mouvement|parti|coopérative|label|club|collectif|syndicat|festival|média|journal|magazine|restaurant|école|ong|groupe|fonds|plateforme
  verb lancer|monter|établir subj=Founder!:P obj=Organization!:O entreprise|société|start-up|startup|agence|cabinet|association|fondation|maison|marque|studio|compagnie|banque
  verb voir|vivre jour subj=Organization!:O
  verb porter_fonts_baptismaux obj=Organization!:O subj=Founder
  noun fondateur|cofondateur|co-fondateur|co-fondatrice|fondatrice|cofondatrice|créateur|créatrice self=Founder!:P de|poss=Organization!:OE
  noun fondation|création|naissance de|poss|subj=Organization!:O par=Founder if:event

Launch
  verb mettre sur_marché|en_service|en_ligne|en_circulation subj=Agent obj=Product!:RETL
  verb mettre en_vente subj=Agent obj=Product!:RE
  verb mettre en_vente subj=Agent!:O obj=Product!:RET not:leur|leurs|maison|villa|appartement|terrain|part|parts
  verb sortir|publier|diffuser subj=Agent!:PO obj=Product!:R
  verb entrer en_service subj=Product!:RET
  verb placer|envoyer en_orbite|orbite subj=Agent obj=Product!:RT
  verb tirer|propulser subj=Agent obj=Product!:R orbite|fusée
  verb débarquer|arriver marché|rayon|kiosque|salle|librairie|concession subj=Product!:R
  verb sortir subj=Product!:R not:piste|route
  verb étrenner|ouvrir|proposer|annoncer subj=Agent!:O obj=Product!:R
  verb présenter subj=Agent! obj=Product!:RE not:patient|dose|effet|indésirable|candidat|excuse|condoléance
  verb lancer|dévoiler|commercialiser|inaugurer|déployer subj=Agent obj=Product!:RE not:appel|pétition|enquête|avertissement|débat|défi|procédure|assaut|offensive
  verb lancer subj=Agent! obj=Product!:RET fusée|satellite|application|service|produit|modèle|programme|offre|plateforme|gamme|console|voiture|smartphone|site|assistant|campagne|chaîne|ligne|version|collection|sonde|projet not:appel|pétition|rachat in:Product
  verb inaugurer|ouvrir subj=Agent! obj=Product!:RT tramway|ligne|liaison|service|téléphérique|métro not:porte|enquête|débat|voie
  verb mettre en_orbite subj=Agent obj=Product!
  noun lancement|sortie|commercialisation|mise_en_service|inauguration de=Product!:RET par|poss|subj=Agent not:alerte|pays|crise|recession min:1 if:product
  noun lancement|commercialisation de=Product!:R par|poss|subj|chez=Agent around=Agent:O min:1
  verb commercialiser subj=Agent! obj=Product!:RET

Layoff
  verb supprimer subj=Organization! obj=Count! emploi|poste|effectif|salarié
  verb supprimer obj=Count! chez|à|dans|par=Organization:O emploi|poste|effectif|salarié topic:Organization
  verb licencier subj=Organization! obj=Count:NH min:1 not:directeur
  verb se séparer subj=Organization!:OH de=Count!:N salarié|employé|collaborateur|personne|cadre
  verb licencier subj=Organization:OH obj=Count!:N salarié|employé|personne|ouvrier|cadre|collaborateur
  verb perdre emploi|poste|travail subj=Count!:N
  verb mettre porte|chômage subj=Organization:OH obj=Count!:N
  verb rester|laisser carreau obj|subj=Count!:N with:sur
  verb renvoyer|congédier subj=Organization!:OH obj=Count!:N salarié|employé|ouvrier|personne
  verb détruire|biffer|tailler|couper|rayer subj=Organization obj=Count!:N emploi|poste
  verb menacer obj|subj=Count!:N emploi|poste
  verb concerner|toucher|viser|menacer plan_social|plan|pse|licenciement|restructuration obj=Count!:N de=Organization:O emploi|poste|salarié
  verb débaucher|remercier subj=Organization!:O obj=Count!:N salarié|employé|ouvrier|personne|cadre|collaborateur|agent
  verb alléger|dégraisser|diminuer subj=Organization! effectif de=Count
  noun suppression poste|emploi own:Count chez|subj|poss|par=Organization:OH around=Organization:O topic:Organization min:1
  noun suppression de=Count!:N chez|subj|poss|par=Organization:OH around=Organization:O topic:Organization
  noun licenciement chez|de|par|subj|poss|à=Organization:O de=Count:N topic:Organization
  verb réduire subj=Organization! effectif de=Count

FinancialResult
  verb réaliser|afficher|publier|enregistrer|dégager|annoncer|accuser|générer|subir|engranger|totaliser|essuyer|présenter|signer|boucler|revendiquer|voir subj=Organization!:OH obj|sur=Measure! chiffre_affaires|chiffre_affaire|bénéfice|perte|résultat|revenu|profit|déficit|excédent|marge|recette|ebitda|vente de|à|comprendre_entre=Amount! sur|pour|en|à|par_rapport_à=Period topic:Organization
  verb viser|anticiper|attendre|tabler|ambitionner|prévoir|espérer|escompter subj=Organization!:OH obj|sur=Measure! chiffre_affaires|chiffre_affaire|bénéfice|perte|résultat|revenu|profit|déficit|excédent|marge|recette|ebitda|vente de|à|comprendre_entre=Amount! sur|pour|en|à|par_rapport_à=Period topic:Organization planned
  verb s' attendre subj=Organization!:OH à=Measure! chiffre_affaires|chiffre_affaire|bénéfice|perte|résultat|revenu|profit|déficit|excédent|marge|recette|ebitda|vente de|comprendre_entre=Amount! sur|pour|en=Period topic:Organization planned
  verb engranger|générer|réaliser|encaisser|dégager subj=Organization!:OH obj=Amount! own:Measure chiffre_affaires|chiffre_affaire|bénéfice|perte|résultat|revenu|profit|recette|vente
  noun chiffre_affaires|chiffre_affaire|bénéfice|bénéfice_net|perte|résultat|profit|revenu|déficit|excédent|recette|ebitda|marge|endettement|dette|trésorerie|produit_net de|poss|subj=Organization:OH around=Organization:O à|de|d'un_montant_de|comprendre_entre=Amount! own:Measure topic:Organization not:vie|recherche
  noun vente de|poss|subj=Organization:OH around=Organization:O à|de|d'un_montant_de|comprendre_entre=Amount! own:Measure topic:Organization form:ventes not:maison|enchère
  verb perdre subj=Organization!:O obj=Amount! own:Measure
  verb gagner subj=Organization!:O obj=Amount! own:Measure

Death
  verb mourir|décéder|périr|succomber subj=Person!:PH not:ennui|rire|peur|marché
  verb disparaître subj=Person!:P with:an|ans|âge|cancer|maladie|suite|suites|infarctus|accident not:emploi
  verb disparaître subj=Person!:P en=Time!:D not:emploi|recherche|recherches
  verb s' éteindre subj=Person!:P
  verb tuer|assassiner|abattre|exécuter obj=Person!:P
  verb tuer obj=Person!:PHT personne|soldat|civil|policier|enfant|homme|femme|habitant|journaliste|manifestant|militaire|touriste
  verb trouver|perdre mort|vie subj=Person!:PHT
  verb s' suicider|noyer|tuer subj=Person!:P
  verb rendre dernier_souffle|âme|dernier_soupir subj=Person!:PH
  verb emporter|faucher|terrasser obj=Person!:P cancer|maladie|crise|avalanche|camion|voiture|train|camionnette|infarctus|covid|pneumonie
  verb coûter vie à=Person!:PH
  verb trouver mort subj=Person!:PH
  verb perdre vie subj=Person!:PH
  verb faire chute mortel subj=Person!:PH
  verb se suicider subj=Person!:P
  verb précéder tombe subj=Person!:P
  noun mort|décès|disparition|assassinat|obsèque|funéraille|obsèques|funérailles|enterrement|inhumation|meurtre de|poss=Person!:P

Birth
  verb naître subj=Person!:P
  verb voir|vivre jour subj=Person!:P
  verb venir monde subj=Person!:P
  noun naissance de|poss=Person!:P
  noun natif|native|originaire self=Person!:P de=Place!:L
  adj natif|originaire self|subj=Person!:P de=Place!:L

Position
  verb diriger|présider|codiriger subj=Holder!:P obj=Organization!:OLHT own:Title not:étude|recherche|thèse|enquête|discussion|main|regard|film|projet|accord|travail|opération|orchestre_de
  verb piloter subj=Holder!:P obj=Organization!:O own:Title
  noun tête à subj|beside|around=Holder!:P de=Organization!:OLH not:élection|réélection|nomination|arrivée|désignation|promotion|retour|élire|réélire|nommer|désigner|porter|placer|propulser|succéder|remplacer|arriver|débarquer|reconduire|installer|revenir|course|parachuter|catapulter|bombarder|confirmer|rappeler|maintenir|élever|hisser|promouvoir|appeler
  verb siéger subj=Holder!:P à|dans=Organization! conseil|assemblée|parlement|sénat|comité
  verb défendre|représenter subj=Holder!:P obj=Organization!:P own:Title if:court
  verb entraîner|commander|administrer|gérer|gouverner subj=Holder!:P obj=Organization!:O own:Title
  verb occuper subj=Holder!:P obj=Title! poste|fonction
  noun général|amiral|colonel|commandant|capitaine self=Holder!:P de|chez=Organization!:OH own:Title
  noun ministre|vice-premier self=Holder!:P own:Title
  noun président|présidente|pdg|p-dg|député-maire|députée-maire|sénateur-maire|sénatrice-maire|directeur|directrice|dg|dirigeant|dirigeante|patron|patronne|maire|député|députée|sénateur|sénatrice|eurodéputé|eurodéputée|gouverneur|gouverneure|préfet|préfète|ambassadeur|ambassadrice|porte-parole|secrétaire|délégué|déléguée|procureur|procureure|avocat|avocate|responsable|vice-président|vice-présidente|coprésident|coprésidente|chancelier|chancelière|gérant|gérante|administrateur|administratrice|commissaire|négociateur|négociatrice|entraîneur|entraîneuse|sélectionneur|capitaine|rédacteur|rédactrice|doyen|doyenne|recteur|rectrice|trésorier|trésorière|conseiller|conseillère|adjoint|adjointe|représentant|représentante|envoyé|émissaire|juge|évêque|archevêque|cardinal|conservateur|conservatrice|proviseur|proviseure|bâtonnier|bâtonnière|vice-gouverneur|vice-gouverneure|numéro|codirecteur|codirectrice|directeur-général|ex-président|ex-présidente|ex-ministre|ex-directeur|ex-maire|ex-trésorière|ex-patron|syndic|intendant|agent|consul|bourgmestre|échevin|échevine|superintendant|inspecteur|inspectrice|coordinateur|coordinatrice|coordonnateur|coordonnatrice|chargé|chargée|manager|manageur self=Holder!:P de|chez|poss|auprès_de|pour=Organization:OLRH à=Organization:O own:Title

Ownership
  verb posséder|détenir|contrôler subj=Owner!:POLH obj=Owned!:ORE not:capital|permis|clé|record|frontière|information|pouvoir|suspect|suspects|arme|expérience|otage|prisonnier|diplôme|qualité|compétence|savoir|talent|nationalité|passeport|atout|preuve|document|permis|sang-froid|émotion|nerf|situation|territoire|ballon|majorité|passage|véhicule|véhicules|voyageur|passager
  verb posséder|détenir subj=Owner!:POLH obj=Owned!:T in:Owned with:entreprise|société|usine|manufacture|manufactures|fabrique|fonderie|imprimerie|laiterie|brasserie|distillerie|groupe|journal|quotidien|magazine|hebdomadaire|chaîne|radio|club|maison|villa|appartement|château|manoir|demeure|domaine|terrain|parcelle|hectare|forêt|ferme|exploitation|étang|immeuble|immeubles|bâtiment|hôtel|restaurant|café|bar|magasin|boutique|supermarché|marque|enseigne|avion|jet|yacht|bateau|voilier|péniche|navire|hélicoptère|collection|tableau|œuvre|manuscrit|brevet|licence|part|parts|action|actions|%|actif|filiale|site|île|ranch|vignoble|haras|écurie|cheval|banque|mine|gisement|flotte|satellite|studio|galerie|propriété|propriétés|logement|résidence|moulin|clinique|théâtre|cinéma|casino|stade|garage|atelier|entrepôt|centrale|barrage|tramway|voiture|voitures not:capital|record|clé|permis
  verb contrôler subj=Owner!:POLH obj=Owned!:T in:Owned with:entreprise|société|groupe|holding|banque|chaîne|radio|journal|quotidien|magazine|marque|enseigne|usine|mine|gisement|raffinerie|filiale|club|compagnie|réseau|part|parts|%|actif not:capital|qualité
  verb posséder|détenir|contrôler subj=Owner!:POLH de=Owned!:O part|capital|action|% topic:Owned
  verb appartenir subj=Owned!:ORET à=Owner!:POH not:espèce|genre|classe|ordre|tribu|plante|animal|oiseau|poisson|insecte|langue|peuple|ethnie|mouvance|courant|passé|histoire|pouvoir|décision|compétence|génération|catégorie
  verb détenir|posséder|contrôler obj=Owned!:ORT subj|par=Owner!:POLH hauteur|part|% not:capital|action
  noun entreprise|société|groupe|compagnie|firme|start-up|startup|holding self=Owned!:O poss=Owner!:P not:lancer|fonder|créer|monter
  noun propriétaire|actionnaire|copropriétaire|détenteur|détentrice self=Owner!:POLH de|poss|chez=Owned!
  verb exploiter subj=Owner!:O obj=Owned!:ORLE not:dans|où
  verb opérer subj=Owner!:O obj=Owned!:OR
  noun propriété self=Owned!:ORLT de=Owner!:POLH
  verb conserver|garder part|participation|% subj=Owner!:PO de|dans=Owned!:O
  verb prendre parts|participation|% subj=Owner!:PO de|dans=Owned!:O
  noun propriété de|poss|subj=Owner!:PO sur=Owned!
  noun propriété self=Owned!:OR de=Owner!:PO

Kinship
  verb épouser subj=Person!:P obj=Relative!:P own:Relation not:cause|forme|contour
  verb se marier|fiancer|pacser subj=Person!:P avec|à=Relative!:P own:Relation
  verb convoler subj=Person!:P avec=Relative!:P own:Relation
  verb se remarier|unir subj=Person!:P avec|à=Relative!:P own:Relation
  adj divorcé|séparé|remarié self|subj=Person!:P de|avec=Relative!:P own:Relation
  verb divorcer subj|obj=Person!:P de|avec=Relative!:P own:Relation
  verb marier subj|obj=Person!:P avec|à=Relative!:P own:Relation
  verb s' marier|fiancer|pacser|séparer subj=Person!:P own:Relation min:2
  noun mariage|divorce|fiançailles|union de|entre=Person!:P avec=Relative:P own:Relation min:2 not:droit
  noun couple self=Person!:P own:Relation min:2
  noun couple former subj=Person!:P avec=Relative!:P own:Relation
  adj marié|fiancé|pacsé self|subj=Person!:P à|avec|de=Relative!:P own:Relation
  noun père|mère|fils|fille|frère|sœur|soeur|grand-père|grand-mère|petit-fils|petite-fille|oncle|tante|neveu|nièce|cousin|cousine|époux|épouse|mari|femme|fiancé|fiancée|compagnon|compagne|conjoint|conjointe|ex-femme|ex-mari|ex-épouse|beau-frère|belle-sœur|beau-père|belle-mère|gendre|belle-fille|demi-frère|demi-sœur|veuve|veuf|arrière-petit-fils|arrière-petite-fille|arrière-grand-père|jumeau|jumelle|parent|ancêtre|descendant|descendante|arrière-grand-mère|arrière-petite-nièce|petit-neveu|petite-nièce|grand-oncle|grand-tante|beau-fils|filleul|filleule|parrain|marraine|ex-compagnon|ex-compagne|ex-conjoint|héritier|héritière|aîné|aînée|benjamin|benjamine|concubin|concubine|belle-fille|bru self=Person!:P de|poss=Relative!:PH own:Relation not:affaire|affaires|ménage|pouvoir|chambre|église

Cost
  verb coûter|valoir|avoisiner|dépasser|atteindre|représenter|approcher|excéder|totaliser subj=Item!:ORETC obj|à|de=Amount! not:chiffre|bénéfice|perte|dette
  verb coûter|valoir subj=Item!:ORETC obj|à|de=Amount!
  verb représenter|entraîner|nécessiter|impliquer|constituer coût|investissement|dépense|budget|facture subj=Item!:ORET de|obj=Amount! 
  verb terminer|clôturer|finir|clore|ouvrir|coter|grimper|chuter|bondir|reculer|tomber|passer subj=Item!:T à=Amount! action|titre|cours|prix|loyer|tarif|baril|once|facture|coût|budget
  verb doter obj=Item!:ORET budget|enveloppe|capital de=Amount!
  verb chiffrer|estimer|évaluer|fixer|facturer|vendre|commercialiser|valoriser|proposer|afficher|ramener|porter|budgéter obj=Item!:ORET à=Amount! not:plafond|seuil|rançon|objectif
  verb s' élever|monter|chiffrer|établir|négocier|échanger|vendre subj=Item!:ORET à|autour_de|entre=Amount!
  noun prix|coût|budget|valeur|montant|devis|facture|valorisation|capitalisation|tarif|cours|loyer de|poss|whole=Item!:ORET de|à|d'environ=Amount! 
  noun billet|ticket|place|action|titre|abonnement|repas|loyer own:Item à|de=Amount!

Location
  noun siège|siège_social|quartier_général de|poss|dont=Entity!:OR à|en|dans=Place!:L
  noun négociant|négociante|maison|pme|agence|cabinet|fonds|éditeur|brasserie|distillerie|spécialiste|fabricant|constructeur|coopérative|fondation|atelier|imprimeur|imprimerie|menuiserie|transporteur|sous-traitant|équipementier|industriel|promoteur|collectif|syndicat|studio|théâtre|compagnie|orchestre|club|groupe|société|entreprise|start-up|startup|laboratoire|association|ong|usine|hôpital|musée self=Entity!:O de=Place!:L
  verb avoir|établir|installer|transférer siège subj=Entity!:OR à|en|dans=Place!:L
  verb siéger|implanter|installer|situer|baser|domicilier|localiser|établir obj|subj=Entity!:ORL à|en|dans|près_de=Place!:L
  verb se trouver|situer|dresser|nicher|élever|étendre subj=Entity!:ORLT à|en|dans|près_de|sur|au_large_de=Place!:L not:face|difficulté|danger|situation|position|siège
  verb habiter subj=Entity!:P obj|à|en|dans|près_de=Place!:L
  verb vivre|résider|demeurer|loger subj=Entity!:P à|en|dans|près_de|sur=Place!:L
  verb nicher|percher|blottir|sis|ancrer obj=Entity!:ORL à|en|dans|près_de|sur=Place!:L
  verb avoir|posséder siège|quartier_général subj=Entity!:O à|en|dans=Place!:L
  adj sis|basé|implanté|situé|installé|domicilié|établi self|subj=Entity!:ORL à|en|dans|près_de|sur=Place!:L

PartOf
  noun filiale|branche|division|antenne|composante|succursale|membre|adhérent|émanation|bras_armé|marque|entité|projet|programme self=Part!:ORPL de|poss=Whole!:O
  verb appartenir|adhérer subj=Part!:O à=Whole!:O alliance|réseau|coalition|parti
  verb compter|réunir|regrouper|comprendre|rassembler membre|filiale subj=Whole!:O obj|parmi=Part!:O
  verb composer|constituer|former obj=Whole!:O subj|de=Part!:O
  noun militant|militante|adhérent|adhérente|sympathisant|sympathisante|syndicaliste|cadre self=Part!:P de|à=Whole!:O
  verb affilier|rattacher|adosser|incorporer obj=Part!:ORT à=Whole!:O
  noun maison mère self=Whole!:O de|poss=Part!:O
  verb intégrer|rejoindre subj=Part!:OL obj=Whole!:O not:ligue
  verb faire partie subj=Part!:PORL de=Whole!:OE
  verb rattacher|affilier|intégrer|encarter obj=Part!:PO à=Whole!:O
  verb adhérer subj=Part!:POL à=Whole!:O
  verb siéger subj=Part!:P à|dans=Whole!:O commission|comité|conseil|groupe
  adj adhérent|encarté|affilié|rattaché|membre self|subj=Part!:POL à|de=Whole!:O
""";
}
