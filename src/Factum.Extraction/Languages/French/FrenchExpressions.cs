namespace Factum.Extraction.Languages.French;

/// <summary>The idioms, support verbs, nouns and headline wordings by which French states each kind of fact, beside the plain verbs of <see cref="FrenchFrames"/>; in the same notation.</summary>
internal static class FrenchExpressions
{
    /// <summary>What money does: gifts, payments, investments, purchases, contracts, fines and prices.</summary>
    public const string Money = """
Donation
  verb faire cadeau|offrande|obole|aumône subj=Donor! de|d'un_montant_de=Amount! à|pour|en_faveur_de|au_profit_de|envers=Recipient
  verb s' fendre don|chèque|geste|cadeau|obole subj=Donor! de|d'un_montant_de=Amount à|pour|en_faveur_de|au_profit_de=Recipient min:2
  verb glisser|déposer|mettre|laisser tronc|urne|cagnotte|tirelire|corbeille subj=Donor! obj=Amount! de=Recipient
  verb offrir|donner subj=Donor!:PO à|pour=Recipient!:O if:charity not:naissance|vie|jour|million|milliard|euro|dollar|franc|livre|victoire|accès|possibilité|chance|occasion|service|cadre|emploi|visibilité|espace|réduction|gratuité|entrée|but|titre|coupe|trophée|diplôme|médaille|prix|parole|conférence|feu|avantage|avance|point|raison|leçon|nom|exemple|lieu|suite|délai|sursis|spectacle|concert|concours|instruction|ordre|consigne
  verb offrir|donner|léguer subj=Donor!:POH à=Recipient!:OH tableau|toile|œuvre|sculpture|collection|manuscrit|dessin|lit|ambulance|véhicule|matériel|vêtement|repas|ordinateur|livre|jouet|archive|bibliothèque not:million|milliard|euro|dollar|franc
  verb reverser|virer|envoyer|abandonner|transférer|céder subj=Donor! obj=Amount! à|pour|en_faveur_de|au_profit_de|au_bénéfice_de=Recipient! if:charity not:dommage|amende|salaire|loyer|prêt|rançon
  verb soutenir|aider|épauler|parrainer|sponsoriser subj=Donor!:PO obj=Recipient!:O à_hauteur_de=Amount! if:charity
  verb récolter|rapporter|recueillir|collecter|lever|engranger|totaliser|réunir|rassembler|dépasser|atteindre collecte|cagnotte|quête|gala|vente|kermesse|téléthon|course|concert|tombola|loto|souscription|soirée obj|à=Amount! pour|au_profit_de|en_faveur_de|au_bénéfice_de=Recipient!
  noun cagnotte|collecte|quête|souscription|obole|offrande|libéralité|chèque|cadeau|geste|largesse receiver|à|pour|en_faveur_de|au_profit_de|au_bénéfice_de=Recipient! subj|de|de_la_part_de|par|poss|signer_par|remettre_par=Donor:POH de|d'un_montant_de=Amount! min:2 if:charity
  noun donateur|donatrice|mécène|bienfaiteur|bienfaitrice self=Donor!:PO de|poss=Recipient!:O à_hauteur_de=Amount

Payment
  verb mettre|poser|déposer table subj=Payer!:POLH obj=Amount! pour|à=Purpose:TC
  verb prendre en_charge|à_charge subj=Payer! obj=Purpose!:T à_hauteur_de|pour=Amount!
  verb s' acquitter subj=Payer!:POLH de=Amount! à|auprès_de=Payee pour=Purpose:T not:amende|contravention|pénalité|mission|tâche|astreinte
  verb débloquer|dégager|mobiliser|budgéter|injecter|engager|allouer|prévoir|programmer|inscrire|consacrer|voter enveloppe|budget|crédit|fonds|rallonge|aide|plan subj=Payer!:OLH de|obj|d'un_montant_de=Amount! pour|à|en_faveur_de|dans=Purpose:T min:2
  verb lâcher|allonger|décaisser|débourser|sortir subj=Payer!:POLH obj=Amount!:A pour=Purpose:TC à=Payee
  verb engloutir|employer subj=Payer!:POLH obj=Amount!:A dans|à|en|pour=Purpose!:TC
  verb verser|payer|régler|débourser|distribuer|proposer|servir|rembourser dividende|acompte|intéressement|caution|rançon|loyer|redevance|commission|arriéré|pension|cachet|indemnité|prime|bonus|dommage|dédommagement|provision subj=Payer!:POLH de|obj|d'un_montant_de=Amount! à|auprès_de=Payee own:Purpose
  verb condamner obj=Payer! à_verser|à_payer|à_rembourser=Purpose:C min:2
  verb toucher|percevoir|empocher|encaisser|recevoir dividende|acompte|loyer|redevance|commission|pension|cachet|indemnité|prime|bonus|droit|dédommagement subj=Payee!:POLH de|obj=Amount! de|de_la_part_de|auprès_de=Payer:POLH own:Purpose
  verb coûter obj=Amount! à=Payer!:OLH subj=Purpose!:T not:vie
  noun paiement|règlement|remboursement|virement|pot-de-vin|dessous-de-table|cachet|commission|salaire|dividende verser_par|payer_par|subj|de_la_part_de|par=Payer:POLH de|d'un_montant_de|d'environ=Amount! à|pour|receiver=Payee min:2

Investment
  verb réunir|récolter|collecter|rassembler|recueillir|glaner|amasser|mobiliser|engranger|obtenir|décrocher|lever|empocher subj=Recipient!:ORTH obj=Amount! auprès_de=Investor!:POLH not:prêt|subvention|aide|indemnité|bourse|crédit|emprunt|don|contrat|marché|commande
  verb lever|réunir|récolter|boucler|collecter|décrocher|sécuriser|amasser subj=Recipient!:ORH obj=Amount! with:levée|tour|amorçage|série|investisseur|capital-risque|valorisation
  verb placer|miser|parier|engager|mettre|déployer|engloutir subj=Investor!:POLH obj=Amount! dans|sur|chez=Recipient! not:table|cheval|tapis|enchère|cagnotte|tronc
  verb prendre|mettre|signer|poser ticket subj=Investor!:POH de|obj|d'un_montant_de=Amount dans|chez|à|sur=Recipient! 
  verb se renforcer|inviter capital subj=Investor!:PO de|dans|à=Recipient! à_hauteur_de|pour|moyennant=Amount
  verb faire entrée capital subj=Investor!:POH de=Recipient!:OR à_hauteur_de|pour|moyennant|contre=Amount
  verb ouvrir capital subj=Recipient!:O à=Investor!:POH pour|à_hauteur_de=Amount
  verb rejoindre tour|capital|actionnariat subj=Investor!:POH de=Recipient!:OR
  verb accompagner|suivre|rejoindre|compléter tour|levée|opération subj=Investor!:PO de=Recipient:OR à_hauteur_de=Amount min:2
  verb séduire|convaincre|attirer investisseur|fonds|capital-risque subj=Recipient!:OR obj=Investor pour|de|obj=Amount!
  verb apporter|injecter|remettre|mettre capital|fonds_propres subj=Investor!:POLH obj|de=Amount! à|dans|de=Recipient:ORTH
  verb recapitaliser|renflouer subj=Investor!:POLH obj=Recipient!:OH à_hauteur_de|pour|de|moyennant=Amount
  verb investir|réinvestir|injecter subj=Investor!:POLH obj=Amount!:A pour=Recipient:TC
  verb participer|contribuer tour|levée|financement|augmentation subj=Investor!:PO de=Recipient:OR à_hauteur_de=Amount min:2
  noun entrée|arrivée|montée capital subj|de|poss=Investor!:PO de=Recipient!:OR pour|à_hauteur_de|moyennant=Amount
  noun prise participation de|poss|subj|par=Investor!:PO dans|chez|de=Recipient!:OR pour|à_hauteur_de=Amount
  noun investisseur|investisseuse self=Investor!:PO de|chez|dans=Recipient!:OR
  noun amorçage|série|tour_de_table de|d'un_montant_de=Amount! mener_par|emmener_par|conduire_par|auprès_de|avec=Investor de|poss|subj|pour=Recipient:OR min:2

Acquisition
  noun acheteur|acquéreur|repreneur|racheteur|acheteuse|repreneuse self=Acquirer!:POH de=Target!:OREPT à|auprès_de=Seller not:potentiel|candidat
  verb avaler|gober|croquer|engloutir|phagocyter subj=Acquirer!:OP obj=Target!:O pour|contre|moyennant=Amount à=Seller
  verb reprendre boulangerie|restaurant|hôtel|ferme|exploitation|librairie|usine|site|magasin|enseigne|commerce|entreprise|auberge|domaine|vignoble|brasserie|bar|café|cabinet|garage|imprimerie|menuiserie|scierie|pharmacie|salon|affaire|société|filiale|marque|club|table|épicerie|camping subj=Acquirer!:POH obj=Target!:T à|auprès_de=Seller pour=Amount
  verb vendre|céder|revendre branche|filiale|division|activité|usine|site|marque|immeuble|terrain|siège|actif|magasin|bâtiment|château|hôtel|parcelle|villa|maison|appartement|tableau|œuvre|yacht|collection|brevet|domaine|caserne|citadelle|friche|local|navire|avion|stade|centre|réseau|chaîne|enseigne|titre subj=Seller!:POLH obj=Target!:TOR à=Acquirer pour|contre|à_hauteur_de|moyennant=Amount min:2
  verb acheter|acquérir|racheter immeuble|terrain|bâtiment|château|hôtel|parcelle|villa|maison|appartement|tableau|toile|œuvre|nature|portrait|sculpture|manuscrit|dessin|yacht|jet|collection|domaine|caserne|friche|local|navire|avion|propriété|manoir|usine|site|brevet|marque subj=Acquirer!:POLH obj=Target!:TOR à|auprès_de=Seller pour|contre|à_hauteur_de|moyennant=Amount not:billet|place
  verb se débarrasser subj=Seller!:OH de=Target!:OR à|auprès_de|au_profit_de=Acquirer
  verb se débarrasser subj=Seller!:OH de=Target!:T in:Target with:filiale|filiales|activité|activités|usine|part|parts|participation|enseigne|marque|magasins|club|branche|division à|auprès_de|au_profit_de=Acquirer
  verb se défaire|délester|dessaisir|départir|désengager subj=Seller!:OH de=Target!:ORT à|auprès_de|au_profit_de=Acquirer not:dossier|enquête|procédure|habitude|étiquette|image|complexe|tutelle
  verb se séparer filiale|branche|division|activité|usine|marque|site|enseigne|actif|participation subj=Seller!:OH de=Target!:ORT au_profit_de=Acquirer
  verb changer main subj=Target!:ORTL pour|contre|moyennant=Amount par=Seller
  verb atterrir|tomber|finir|passer subj=Target!:OR chez=Acquirer!:O
  verb rejoindre|intégrer giron|portefeuille|escarcelle subj=Target!:OR de=Acquirer!:OH
  verb adjuger|emporter|vendre|céder|partir enchère|marteau|adjudication|vacation|commissaire-priseur obj|subj=Target!:TRO obj|pour|à|contre=Amount!
  verb adjuger obj=Target!:TRO obj|pour|à|contre|chez=Amount! chez|par=Seller
  verb débarquer|atterrir|arriver|filer|signer|poursuivre|rebondir|évoluer subj=Target!:P à|chez|avec|en_faveur_de=Acquirer!:O de|en_provenance_de=Seller:O pour|contre|moyennant=Amount if:sport not:entraîneur|coach|sélectionneur
  verb rejoindre subj=Target!:P obj=Acquirer!:O de|en_provenance_de=Seller:O pour|contre|moyennant|en_échange_de=Amount if:sport
  verb rejoindre subj=Target!:P obj=Acquirer!:O pour|contre|moyennant=Amount! en_provenance_de=Seller:O
  verb poser valise subj=Target!:P à|chez=Acquirer!:O en_provenance_de=Seller:O if:sport
  verb officialiser|boucler|annoncer|finaliser|confirmer arrivée|signature|venue|recrutement|transfert subj=Acquirer!:O de=Target!:P en_provenance_de=Seller:O pour|contre|moyennant=Amount if:sport not:entraîneur|directeur|coach|manager|président|sélectionneur
  verb s' attacher service subj=Acquirer!:O de=Target!:P en_provenance_de=Seller:O pour|contre=Amount not:entraîneur|coach|sélectionneur|technicien|directeur|manager
  verb enrôler|chiper|arracher|débaucher|attirer|recruter|engager|acheter|enregistrer subj=Acquirer!:O obj=Target!:P à|auprès_de|en_provenance_de=Seller:O pour|contre|moyennant=Amount if:sport
  verb transférer|prêter|céder obj=Target!:P à|chez|vers|au=Acquirer!:O subj|par=Seller:O pour|contre|moyennant=Amount if:sport
  verb mettre main_sur|mainmise subj=Acquirer!:PO sur=Target!:OR pour|contre|moyennant=Amount
  noun prise contrôle subj|par|poss=Acquirer:POH de=Target!:OR pour=Amount min:2
  noun absorption|fusion-absorption de=Target!:OR par|subj|poss=Acquirer!:PO pour=Amount
  verb se porter acquéreur subj=Acquirer! de=Target! auprès_de=Seller pour|contre|moyennant=Amount
  verb devenir propriétaire|acquéreur subj=Acquirer! de=Target!:ORT pour|contre|moyennant=Amount
  verb tomber|passer coupe|giron subj=Target!:OR de=Acquirer!:O

ContractAward
  verb revenir|échoir|aller|échapper chantier|marché|contrat|concession|lot|commande|délégation|exploitation|construction|gestion|travail subj=Subject!:T à|au_profit_de=Supplier!:PO pour|d'un_montant_de=Amount
  noun attributaire|adjudicataire|délégataire|concessionnaire|titulaire self=Supplier!:PO de=Subject!:T pour|d'un_montant_de=Amount not:poste|diplôme|doctorat|brevet|permis|place|maillot|chaire|compte
  noun lauréat|lauréate self=Supplier!:O de=Subject!:T appel|marché|consultation
  verb attribuer|reconduire|renouveler|confier|prolonger délégation|concession|marché|contrat|exploitation|gestion|régie|licence|chantier|lot obj=Subject:T à|au_bénéfice_de|au_profit_de=Supplier!:PO par|subj=Client pour|d'un_montant_de=Amount
  verb équiper subj=Supplier!:O obj=Client!:OLT de|en=Subject!:T if:contract
  verb construire|bâtir|réaliser|édifier|fabriquer|livrer|fournir|assembler|concevoir|rénover|exploiter|moderniser|entretenir|produire subj=Supplier!:O obj=Subject!:T pour_le_compte_de=Client!:OLH pour|d'un_montant_de|contre=Amount
  verb construire|bâtir|réaliser|édifier|fabriquer|livrer|fournir|assembler|rénover|exploiter|moderniser subj=Supplier!:O obj=Subject!:T pour|à=Client:OL if:contract min:2
  verb opter subj=Client!:OLH pour=Supplier!:O pour=Subject:TC if:contract
  verb faire confiance subj=Client!:OLH à=Supplier!:O pour=Subject!:TC
  verb empocher|souffler|enlever|engranger|adjuger|conclure|arracher|emporter|rafler|gagner marché|contrat|commande|appel_offre|concession|mégacontrat subj=Supplier!:PO de|d'un_montant_de|obj=Amount auprès_de|avec|de|pour=Client:OLH pour|de=Subject:T min:2
  verb remporter|décrocher|obtenir|rafler|gagner|emporter|signer|enlever concession|délégation|exploitation|mégacontrat|gestion|construction|chantier|lot subj=Supplier!:POH obj|de=Subject:T auprès_de|avec|pour=Client:OLH de|d'un_montant_de|pour=Amount min:1
  verb notifier|adjuger|octroyer marché|contrat|lot|commande subj=Client!:OLH à=Supplier!:PO de|d'un_montant_de=Amount
  verb passer|signer|notifier commande subj=Client!:OLH à|auprès_de|chez=Supplier!:PO de|pour=Subject:T pour|d'un_montant_de|de=Amount
  verb sélectionner|retenir|désigner|choisir|préférer subj=Client!:OLH obj=Supplier!:O if:contract pour|de=Subject:TC
  noun commande passer_par|de|par|poss|subj=Client!:OLH à|auprès_de=Supplier!:PO de=Subject:T de|d'un_montant_de|pour=Amount

Fine
  verb écoper|prendre subj=Offender! amende|pénalité|contravention|astreinte de|obj|d'un_montant_de=Amount par=Authority:OH
  verb risquer|encourir subj=Offender! amende|pénalité|contravention|astreinte de|obj|d'un_montant_de=Amount par=Authority:OH possible
  verb payer|verser|régler|acquitter|débourser amende|contravention|pénalité|astreinte|redressement subj=Offender! de|obj|d'un_montant_de=Amount à|auprès_de=Authority:OH
  verb s' acquitter amende|contravention|pénalité|astreinte|redressement subj=Offender! de|d'un_montant_de=Amount à|auprès_de=Authority:OH
  verb faire_payer|payer amende|pénalité|contravention|astreinte subj=Offender! obj=Amount!
  adj redevable|passible self|subj=Offender!:POH de=Amount amende|pénalité|contravention|astreinte
  verb menacer amende|pénalité|sanction|astreinte subj=Authority!:OH obj=Offender!:POH de=Amount possible
  verb mettre amende subj=Authority:OH obj=Offender!:POH pour=Offender
  verb redresser subj=Authority:OH obj=Offender!:PO à_hauteur_de|de|pour=Amount!
  verb sanctionner|punir|pénaliser|taxer|frapper|épingler amende|pénalité|astreinte|redressement subj|par=Authority:OH obj=Offender!:POH de|d'un_montant_de=Amount
  verb valoir amende|contravention|pénalité à=Offender!:POH de|obj=Amount
  verb sanctionner|pénaliser subj=Authority:OH obj=Offender!:POH à_hauteur_de=Amount!
  verb dresser|infliger|notifier|adresser|prononcer|imposer amende|contravention|pénalité|astreinte|redressement|procès-verbal|pv subj=Authority:OH à|à_l'encontre_de|contre=Offender!:POH de|obj|d'un_montant_de=Amount
  noun pénalité|contravention|astreinte|redressement|sanction de|d'un_montant_de|d'environ=Amount! à|pour|contre|subj|à_l'encontre_de=Offender!:POH par|de_la_part_de|infliger_par|prononcer_par=Authority:OH

Cost
  verb tourner|osciller|plafonner|culminer|flirter subj=Item!:ORETC autour_de|à|entre|avec=Amount!
  verb monnayer|brader|solder|écouler|louer|mettre_prix obj=Item!:ORT à|pour|obj=Amount!
  verb revenir subj=Item!:ORT à=Amount! not:chez
  verb revenir chantier|facture|opération|projet|travaux|coût subj=Item!:ORT à|obj=Amount!
  verb chiffrer|estimer|évaluer obj=Item:ORET coût|prix|montant|valeur|facture à|obj=Amount! de=Item:ORET min:2
  adj estimé|évalué|chiffré|valorisé self|subj=Item!:ORET à|obj|de=Amount!
  noun ardoise|addition|note|enveloppe|estimation|mise|coût|budget|facture poss|whole|pour|de=Item:ORET de|à|d'environ=Amount! min:2 not:pari
""";

    /// <summary>Who meets, visits, travels, negotiates, agrees, quarrels, competes and goes to court.</summary>
    public const string Encounters = """
Lawsuit
  verb porter|traîner|conduire|amener|mener affaire|dossier|litige|différend|contentieux|contestation justice|tribunal|cour|prud'homme|juge subj=Plaintiff! contre=Defendant
  verb poursuivre|attaquer|assigner|traduire|citer|traîner diffamation|contrefaçon|plagiat|préjudice|discrimination|négligence|escroquerie|pollution|trouble|dommage|concurrence|harcèlement|licenciement|rupture|parasitisme|dénigrement|injure|manquement|publicité|violation|non-respect|inaction subj=Plaintiff!:POLH obj=Defendant!:POLH
  verb traduire|traîner|citer|convoquer|poursuivre|attaquer|assigner justice|tribunal|prud'homme|barre|pénal|civil|référé subj=Plaintiff!:POLH obj=Defendant!:POLH
  verb saisir tribunal|justice|cour|prud'homme|juge|référé subj=Plaintiff!:POLH contre|à_l'encontre_de=Defendant
  verb déposer|engager|lancer|intenter|entamer|initier|introduire|diligenter|former|enclencher|ouvrir|interjeter class_action|action_en_justice|action|procédure|poursuite|recours|plainte|référé|assignation|requête|bataille_judiciaire|action_collective subj=Plaintiff!:POLH contre|à_l'encontre_de|visant=Defendant! not:enquête
  verb viser|faire_objet plainte|recours|action|procédure|assignation obj=Defendant!:POLH de|de_la_part_de|par|déposer_par=Plaintiff!:POLH
  verb faire|objet objet plainte|recours|procédure subj=Defendant!:POLH de_la_part_de|par=Plaintiff!:POLH
  verb opposer procès|judiciaire|contentieux|tribunal|prud'homme obj|subj=Plaintiff!:POLH à=Defendant!:POLH
  verb affronter tribunal|justice|prétoire|barre subj=Plaintiff!:POLH obj=Defendant!:POLH
  verb gagner|perdre|remporter procès|bras_de_fer_judiciaire subj=Plaintiff!:POLH contre|face_à=Defendant!:POLH
  verb se retourner|pourvoir justice|tribunal|cour subj=Plaintiff!:POLH contre=Defendant!:POLH
  verb demander|réclamer|exiger|obtenir annulation|suspension|indemnisation|condamnation justice|tribunal subj=Plaintiff!:POLH de=Defendant:PO
  verb faire condamner subj=Plaintiff!:POLH obj=Defendant!:PO
  noun plainte|recours|action_en_justice|procès|assignation|procédure|action|litige opposer|entre=Plaintiff!:POLH à|contre=Defendant!:POLH
  noun procès|litige judiciaire|tribunal entre=Plaintiff:POL min:2
  noun plainte|recours|assignation|action_collective viser|contre=Defendant!:POLH de|par|poss|subj|de_la_part_de=Plaintiff!:POLH

Meeting
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

Visit
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

Movement
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

Negotiation
  verb s' asseoir|mettre|retrouver|rasseoir table négociation subj|avec=Party:POLRH sur|pour=Topic:T min:2
  verb revenir|retourner|quitter|rejoindre|claquer table négociation subj|avec=Party:POLRH sur|pour=Topic:T min:2
  verb jouer|servir|faire intermédiaire|médiateur|entremetteur|médiation|office entre=Party!:POLRH autour_de|sur|pour|en_vue_de=Topic:T min:2
  verb entamer|engager|mener|conduire|poursuivre|ouvrir|reprendre|lancer|nouer|multiplier|suspendre|intensifier|relancer démarche|dialogue|échange|approche|contact|discussion|négociation|pourparlers|tractation|pourparler|concertation subj|avec|auprès_de|entre=Party:POLRH sur|pour|autour_de|en_vue_de|de=Topic:T min:2
  verb marchander|batailler|parlementer|tractationner subj|avec=Party:POLRH sur|obj|pour|autour_de=Topic:T min:2
  verb négocier|discuter|renégocier|débattre subj|avec=Party!:POLRH obj|de|sur|autour_de=Topic:T min:2
  verb être|entrer|rester en_discussion|en_pourparlers|en_négociation|en_négociations|en_tractation|en_contact|en_dialogue|discussion|pourparlers|négociation subj|avec=Party:POLRH sur|pour|autour_de|en_vue_de=Topic:TC min:2
  noun pourparlers|pourparler|négociation|tractation|discussion|concertation|dialogue|médiation|marchandage entre|avec|subj=Party:POLRH sur|pour|autour_de|en_vue_de|porter_sur|de=Topic:TC min:2 not:conflit
  verb servir|offrir médiation entre=Party!:POLRH min:2

Agreement
  verb tomber accord subj|avec|entre=Party:POLRH sur|pour=Topic:T min:2
  verb signer|conclure|sceller|passer|ratifier|nouer|parapher|établir|finaliser|trouver|former|lancer|officialiser|annoncer protocole|mémorandum|charte|avenant|accord-cadre|paix|armistice|coalition|jumelage|déclaration|coentreprise|pacte|trêve|entente|partenariat|convention|alliance subj|avec|entre|par=Party:POLRH sur|pour|relatif_à|concernant|portant_sur|en_vue_de|de=Topic:T min:2
  verb acter|sceller|entériner|convenir subj|avec=Party:POLRH obj|de=Topic!:T min:3
  verb s' accorder|entendre|associer|allier|unir|rapprocher|réconcilier|rabibocher subj|avec=Party:POLRH sur|pour|autour_de|en_vue_de|afin_de=Topic:TC min:2
  verb enterrer|faire|signer|conclure hache|paix|armistice subj|avec|entre=Party:POLRH min:2
  verb unir|joindre|conjuguer|mutualiser|allier force|effort|moyen subj|avec=Party:POLRH pour|dans|sur=Topic:TC min:2
  verb faire front|cause|alliance|équipe subj|avec=Party:POLRH pour|contre|sur=Topic:T min:2 not:partie
  verb trouver|chercher terrain|compromis|entente subj|avec|entre=Party:POLRH sur|pour=Topic:T min:2
  verb parvenir|aboutir|arriver accord|compromis|entente|protocole|consensus|trêve subj|avec|entre=Party:POLRH sur|pour|de=Topic:T min:2
  verb devenir|être partenaire|fournisseur|sponsor subj=Party!:POL de=Party!:POLE partenariat|accord|convention|contrat pour=Topic:T
  noun accord|accord-cadre|mémorandum|protocole|armistice|coalition|coentreprise|joint-venture|jumelage|réconciliation|trêve|entente|paix|union|rapprochement entre|avec|subj|signer_par|conclure_par|lier|unir=Party:POLRH sur|pour|de|autour_de|en_vue_de=Topic:T min:2 not:désaccord|mariage|fiançailles

Conflict
  noun bras fer entre|avec|opposer|subj|poss|engager_par|de|contre|engager_contre=Party:POLRH min:2
  noun prise bec entre|avec|opposer|subj|poss|de|contre=Party:POLRH min:2
  noun passe arme entre|avec|opposer|subj|poss|de|contre=Party:POLRH min:2
  noun altercation|rixe|accrochage|escarmouche|clash|bisbille|zizanie|guéguerre|bataille|polémique|dissension|animosité|inimitié|embrouille|fâcherie|chamaillerie|empoignade|escalade|heurt|mésentente|brouille|tension|discorde|fronde|bagarre|hostilité|différend|querelle|divorce entre|avec|opposer|subj|poss|contre=Party:POLRH min:2 not:commercial|électoral
  noun couteau tiré|tirer subj|avec|entre|around=Party:POLRH min:2
  verb être|rester|entrer en_froid|en_conflit|en_guerre|en_bisbille|en_délicatesse|en_désaccord|en_bras_de_fer|en_litige|froid|conflit|bisbille|délicatesse|désaccord|litige|brouille|bagarre subj|avec|contre=Party:POLRH min:2
  verb croiser fer subj|avec|contre=Party:POLRH min:2
  verb en_venir|venir main subj|avec=Party:POLH min:2
  verb se crêper|livrer|déclarer|mener|rendre|faire chignon|guerre|guérilla|bataille|querelle|coup subj|à|avec|contre=Party:POLRH min:2 not:marché|titre|concurrence|prix
  verb engager|entamer|lancer|mener|poursuivre bras_de_fer|bras|croisade|bataille|fronde|guerre subj|avec|contre|à=Party:POLRH min:2
  verb partir|entrer|repartir guerre|croisade|conflit|rébellion|dissidence subj|contre|avec=Party:POLRH min:2
  verb s' écharper|empoigner|étriper|chamailler|bagarrer|invectiver|opposer|entredéchirer|battre|frictionner|accrocher|heurter|tourner_dos subj|avec|contre|à=Party:POLRH min:2 if:conflict
  verb s' chamailler|empoigner|écharper|étriper|quereller|brouiller|fâcher|entredéchirer|déchirer subj|avec=Party:POLRH min:2
  verb ferrailler|guerroyer|batailler subj|contre|avec=Party:POLRH min:2
  verb opposer bras|conflit|différend|contentieux|polémique|bataille|tension|divergence|désaccord|brouille|rivalité obj|à=Party:POLRH min:2
  verb monter|croître|s'accroître|s'aggraver|couver|persister tension|ton entre=Party:POLRH min:2
  verb envenimer|détériorer|dégrader|tendre|empoisonner relation entre|subj|avec=Party:POLRH min:2
  verb rompre|couper ponts|pont|ban subj|avec=Party:POLRH min:2
  verb se brouiller|fâcher|désolidariser|désavouer subj|avec|de=Party:PO min:2

Competition
  verb s' incliner|imposer|qualifier|effondrer|casser|sauver|défaire subj=Competitor!:POL sur_la_pelouse_de|sur_le_terrain_de|aux_dépens_de|face_à|devant|contre|chez|de|à=Competitor!:POL en|lors_de|pour=Over:TE if:sport
  verb gagner|s'imposer|éliminer|battre aux_dépens_de|au_détriment_de|face_à=Competitor!:POL obj|subj=Competitor!:POLH en|lors_de=Over:TE
  verb chuter|perdre|trébucher|buter|tomber|céder|sombrer|craquer|gagner|récidiver|caler subj=Competitor!:POL sur_la_pelouse_de|sur_le_terrain_de|contre|face_à|devant|sur|chez=Competitor!:POL en|lors_de=Over:TE if:sport
  verb prendre|avoir mesure|meilleur|raison|dessus|revanche|avantage subj=Competitor!:POL sur|de=Competitor!:POL en|lors_de=Over:TE if:sport
  verb tenir échec|tête subj=Competitor!:POL obj|à=Competitor!:POL en|lors_de=Over:TE if:sport
  verb accrocher|éliminer|surprendre|corriger|laminer|pulvériser|atomiser|punir|renverser|terrasser|crucifier|dompter|museler|maîtriser|étouffer|gifler|fesser|punir subj=Competitor!:OPL obj=Competitor!:OPL en|lors_de|pour=Over:TE if:sport
  verb venir bout subj=Competitor!:POL de=Competitor!:POL en|lors_de=Over:TE if:sport
  verb hériter|tomber subj=Competitor!:OL de|sur|contre=Competitor!:OL en|lors_de=Over:TE if:sport
  verb croiser fer|route subj=Competitor!:POL avec=Competitor!:POL en|lors_de=Over:TE if:sport
  verb opposer subj|obj=Competitor!:POL à=Competitor!:POL en|lors_de|pour=Over:TE if:sport
  verb mettre aux_prises obj|subj=Competitor:POL en|lors_de=Over:TE min:2
  verb talonner|devancer|coiffer|distancer|supplanter|détrôner subj=Competitor!:POL obj=Competitor!:POL if:race
  verb précéder|doubler|dépasser|suivre|menacer subj=Competitor!:POL obj=Competitor!:POL if:race not:tombe with:classement|étape|seconde|secondes|podium|peloton|leader|place|point|points|minute|minutes|championnat|sondage|intention
  verb supplanter|détrôner|concurrencer|défier subj=Competitor!:OR obj=Competitor!:OR sur|dans=Over:T
  verb être|coude coude_à_coude|lutte|bataille|concurrence|compétition|lice subj|avec|à=Competitor:POLR pour|sur|dans=Over:T min:2
  verb tailler croupière subj=Competitor!:OR à=Competitor!:OR sur|dans=Over:T
  verb marcher plate-bande subj=Competitor!:OR de=Competitor!:OR
  verb faire face appétit|concurrence|offensive subj=Competitor!:OR de=Competitor!:OR sur|dans=Over:T
  verb faire match|jeu subj=Competitor!:OLP contre|face_à|avec|à=Competitor!:OLP en|lors_de=Over:TE nul|égal
  verb arracher|concéder|décrocher|partager nul|point subj=Competitor!:OL contre|face_à|devant|chez|avec=Competitor!:OL en|lors_de=Over:TE if:sport
  verb emporter|souffler|arracher|ravir|remporter titre|marché|contrat|commande|coupe|finale|victoire|match|duel à|face_à|contre|devant=Competitor!:POLR subj=Competitor!:POLR obj|de=Over:T
  verb se mesurer|frotter|confronter subj=Competitor!:POL à|avec=Competitor!:POL en|lors_de|pour=Over:TE if:sport
  verb se tirer bourre subj|avec=Competitor:POLR pour|sur=Over:T min:2
  noun élimination|qualification|déroute|triomphe|revers|nul|succès|victoire|défaite|confrontation|opposition|duel|choc|derby|clasico|affiche|match|rencontre|finale|demi-finale|quart|huitième de|poss|subj|entre|around=Competitor:POL contre|face_à|sur|devant|aux_dépens_de|à=Competitor:POL en|lors_de|pour=Over:TE min:2 if:sport
  noun bataille|lutte|course|duel|concurrence entre=Competitor!:POLR pour|sur|dans=Over:T min:2
""";

    /// <summary>Who says what of whom, and who examines whom.</summary>
    public const string Judgements = """
Statement
  verb mettre garde subj=Speaker!:POLH obj=Audience:POH
  verb tirer|sonner alarme|sonnette subj=Speaker!:POLH à|auprès_de=Audience:PO
  verb prendre parole subj=Speaker!:POLH quoted devant=Audience:POHT
  verb monter|hausser|enfoncer|résumer|botter|voir|considérer|trouver|ressentir|sentir|juger|rêver|saluer|regretter|parler|évoquer|qualifier|annoncer|vouloir|réclamer|préférer|promettre|plaider|souhaiter subj=Speaker!:POLH quoted

Praise
  verb tirer|donner|adresser|lever chapeau|coup_chapeau|coup subj=Speaker!:POLH à|devant=Target! with:chapeau
  verb couvrir|abreuver|inonder|parer éloge|louange|compliment|fleur|vertu|félicitation subj=Speaker!:POLH obj=Target!
  verb multiplier|enchaîner|tresser|prodiguer|distribuer|décerner|adresser|réserver|envoyer|distiller compliment|éloge|louange|laurier|fleur|félicitation|couronne|bravo|satisfecit|accueil_triomphal|ovation subj=Speaker!:POLH à|sur|envers|à_l'égard_de|à_l'adresse_de|pour=Target!
  verb chanter louange|mérite subj=Speaker!:POLH de=Target!
  verb porter nue|pinacle subj=Speaker!:POLH obj=Target!
  verb lésiner|tarir compliment|éloge|louange|superlatif|mot subj=Speaker!:POLH sur|à_l'égard_de|envers|à_propos_de|à_l'endroit_de|pour=Target! denied
  verb donner|décerner|délivrer|accorder|attribuer bon_point|satisfecit|quitus|brevet|bon_bulletin subj=Speaker!:POLH à=Target!
  verb citer|donner|ériger|présenter|prendre exemple|modèle subj=Speaker!:POLH obj=Target!:POLRE not:par
  verb s' dire|déclarer|avouer|montrer|affirmer admiratif|admirative|fier|fière|impressionné|bluffé|ravi|conquis|séduit|emballé|enthousiaste|reconnaissant|épaté|élogieux|dithyrambique|enchanté|ému|bluffer|impressionner|épater|séduire|conquérir|ravir|emballer subj=Speaker!:POLH de|par|devant|envers|à_l'égard_de=Target!:POLRET
  adj admiratif|élogieux|dithyrambique|reconnaissant|laudatif|fier self|subj=Speaker!:PO de|envers|pour|à_l'égard_de|à_l'endroit_de|devant=Target!:POLRT not:être
  verb considérer|voir|tenir|regarder subj=Speaker!:POLH obj=Target!:PORLE comme|pour=Quote if:praise
  verb s' extasier|émerveiller|enthousiasmer|pâmer|incliner subj=Speaker!:POLH sur|devant|de|pour=Target!:POLRET if:praise
  verb louanger|acclamer|ovationner|aduler|magnifier|congratuler|célébrer|remercier|gratifier|créditer subj=Speaker!:POLH obj=Target!:POLRH not:anniversaire|fête|salarié|employé|contrat|rendez-vous|engagement|messe
  verb rendre grâce|justice|honneur subj=Speaker!:POLH à=Target!:POLRH
  verb avoir mot subj=Speaker!:PO pour|envers=Target!:PO with:chaleureux|élogieux|aimable|gentil
  verb dire|penser bien subj=Speaker!:PO de=Target!:POR
  noun éloge|hommage|louange|félicitation|compliment|satisfecit|ovation|dithyrambe de|poss|de_la_part_de=Speaker!:PO à|envers|sur|pour=Target!:POLRH
  noun éloge|panégyrique de=Target!:POR par|sous_la_plume_de=Speaker!:PO

Criticism
  verb houspiller|morigéner|sermonner|fusiller|descendre|démolir|flinguer|incendier|canarder|dézinguer|huer|conspuer|siffler|dénigrer|décrier|malmener|chahuter|rudoyer|admonester|réprouver|crucifier|écharper|lyncher|désavouer|ridiculiser|caricaturer|recadrer|rabrouer|apostropher|invectiver|vitupérer|étriller|sermonner|honnir|torpiller|épingler|éreinter|tancer|vilipender|allumer|tailler|assassiner_critique subj=Speaker!:POLH obj=Target!:POLRH not:pièce|arbre|vêtement|camion|fusil|batterie|feu|lumière|costume|match|penalty|mission|tâche|police|ordinateur|escalier|rue
  verb pester|fulminer|tonner|tempêter|vociférer|protester|manifester|râler|grogner|vitupérer|s'élever|bondir|déblatérer|récriminer subj=Speaker!:POLH contre|après=Target!:POLRET not:innocence
  verb s' prendre subj=Speaker!:POLH à=Target!:POLRET
  verb s' offusquer|émouvoir|scandaliser|agacer|irriter|alarmer|indigner|désoler|plaindre|insurger|emporter|braquer subj=Speaker!:POLH de|contre=Target!:POLRET
  verb tirer boulet|feu subj=Speaker!:POLH sur|contre=Target!:POLRET
  verb taper|cogner|cracher|cogner subj=Speaker!:POLH sur=Target!:POLR
  verb taper doigt subj=Speaker!:POLH sur|à|de=Target!:POLR
  adj remonté|critique|sévère|virulent|caustique|vindicatif|acerbe self|subj=Speaker!:POLH contre|envers|à_l'égard_de|à_l'encontre_de|avec|vis-à-vis_de=Target!:POLRET
  adj debout self|subj=Speaker!:POLH contre=Target!:POLRET
  noun vent debout contre=Target!:POLRET subj|around=Speaker!:POLH
  verb jeter|lancer pierre subj=Speaker!:POLH à=Target!:POLRH
  verb faire|dresser|instruire procès|réquisitoire subj=Speaker!:POLH de|contre=Target!:POLRET not:verbal
  verb mâcher mot subj=Speaker!:POLH à_l'égard_de|à_l'encontre_de|envers|contre|sur|à_propos_de|pour|à_l'endroit_de=Target!:POLRET denied
  verb être tendre subj=Speaker!:POLH avec|pour|envers|à_l'égard_de=Target!:POLRH denied
  adj tendre self|subj=Speaker!:POLH avec|pour|envers|à_l'égard_de=Target!:POLRH denied
  verb épargner|ménager subj=Speaker!:POLH obj=Target!:POLR denied if:blame
  verb avoir dent|mot subj=Speaker!:POLH contre|envers|pour|à_l'égard_de=Target!:POLRH with:dur|dure|sévère|cruel
  verb voler plume subj=Speaker!:POLH de=Target!:POL
  verb passer|remonter|donner|adresser savon|bretelle|leçon|volée_de_bois_vert|blâme|avertissement subj=Speaker!:POLH à|de=Target!:POLH
  verb envoyer|lancer|décocher|adresser|asséner|formuler|émettre|multiplier|porter|essuyer_tir|diriger pique|flèche|charge|salve|critique|reproche|attaque|tacle|banderille|reproche|griefs|tir subj=Speaker!:POLH à|contre|sur|envers|à_l'égard_de|à_l'encontre_de|à_l'adresse_de|vers=Target!:POLRET
  verb essuyer|subir|recevoir|encaisser|endurer|affronter critique|volée|huée|reproche|attaque|foudre|tir|quolibet|sarcasme|colère|fronde|bronca subj=Target!:POLRET de|de_la_part_de|par=Speaker!:POLH
  verb s' attirer foudre|critique|colère|ire|reproche|quolibet|sarcasme subj=Target!:POLRET de|de_la_part_de=Speaker!:POLH
  verb susciter|provoquer|soulever|déclencher|déchaîner|encourir ire|colère|tollé|indignation|foudre|critique|bronca|fronde|réprobation|protestation|inquiétude subj=Target!:POLRET de|chez|parmi|de_la_part_de=Speaker!:POLH
  verb viser critique|feu obj|subj=Target!:POLR de=Speaker!:POLH
  verb juger|trouver|estimer|qualifier|considérer subj=Speaker!:POLH obj=Target!:POLRT if:blame
  verb voir|dénoncer subj=Speaker!:POLH en|dans=Target:POLRT if:blame min:2
  verb remettre en_cause|en_question subj=Speaker!:POLH obj=Target!:POLRET
  verb pointer|souligner|relever|déplorer|dénoncer|regretter lenteur|manque|absence|faiblesse|carence|insuffisance|défaillance|inaction|opacité|dérive|laxisme|retard|légèreté|incohérence|lacune|manquement|dysfonctionnement subj=Speaker!:POLH obj=Target!:T
  noun critique|attaque|charge|diatribe|réquisitoire|pique|reproche|philippique|brûlot|pamphlet|salve|tacle|sortie|fronde de|par|poss|de_la_part_de=Speaker!:PO contre|envers|à_l'égard_de|à_l'encontre_de|sur|visant|à=Target!:POLRET
  noun colère|ire|indignation|courroux de|chez|poss=Speaker!:POLH contre|envers|à_l'égard_de|après=Target!:POLRET
  noun volée bois pour|contre|à|à_l'encontre_de=Target!:POLRH de|par|de_la_part_de=Speaker:POLH

Accusation
  verb suspecter|dénoncer|taxer|incriminer obj=Accused!:POLH subj=Accuser!:POLH if:crime
  verb suspecter subj=Accuser:POLH obj=Accused!:PO
  verb imputer|attribuer attentat|attaque|frappe|assassinat|incendie|responsabilité|crime|explosion|cyberattaque|faute|mort|massacre|bombardement|drone|sabotage|meurtre|piratage|échec|fuite|empoisonnement subj=Accuser!:POLH à=Accused!:POLH
  verb porter|lancer|formuler|proférer|multiplier|diriger|réitérer|maintenir accusation|soupçon|allégation|mise_cause subj=Accuser!:POLH contre|à_l'encontre_de|sur|envers|à_l'égard_de|visant=Accused!:POLH
  verb montrer|désigner doigt|coupable|responsable subj=Accuser!:POLH obj=Accused!:POLH
  verb jeter soupçon|blâme|opprobre|discrédit subj=Accuser!:POLH sur=Accused!:POLH
  verb faire porter|endosser responsabilité|chapeau|faute subj=Accuser!:POLH à=Accused!:POLH
  verb porter|endosser faire responsabilité|chapeau|faute subj=Accuser!:POLH à=Accused!:POLH
  verb rejeter|faire_retomber faute|responsabilité|tort subj=Accuser!:POLH sur=Accused!:POLH
  verb voir main|marque|signature subj=Accuser!:POLH de=Accused!:POL derrière|dans
  verb tenir|désigner|pointer|juger responsable|coupable|comptable subj=Accuser!:POLH obj=Accused!:POLH
  verb renvoyer|comparaître|juger|écrouer|incarcérer obj|subj=Accused!:P pour=Accused:P if:crime with:tribunal|assises|détention|correctionnel
  verb dénoncer subj=Accuser!:POH obj=Accused!:PO police|gendarmerie|justice|autorité|parquet|fisc
  verb mettre en_accusation|en_cause obj=Accused!:POLH subj=Accuser:POLH
  noun soupçon|accusation|mise_cause|grief|allégation de|porter_par|formuler_par|lancer_par|poss|de_la_part_de|par|proférer_par=Accuser!:POLH contre|à_l'encontre_de|visant|concernant|envers|sur=Accused!:POLH
  noun soupçon|accusation peser|visant|contre|sur|à_l'encontre_de=Accused!:PO

Denial
  verb infirmer|dénier|disconvenir subj=Denier!:POLH not:accès|droit
  verb tordre|couper|faire|mettre cou|court|taire|fin rumeur|spéculation|bruit|polémique subj=Denier!:POLH
  verb écarter|balayer|rejeter|repousser|réfuter|évacuer|récuser|dénoncer accusation|allégation|grief|rumeur|soupçon|mensonge|calomnie|hypothèse_de subj=Denier!:POLH not:tribunal|juge
  verb crier|clamer|protester|plaider|jurer innocence subj=Denier!:POLH
  verb plaider non_coupable|non-coupable subj=Denier!:POLH
  verb crier erreur|complot|calomnie|machination subj=Denier!:POLH
  verb s' dire|déclarer|proclamer|affirmer innocent|étranger|innocente|étrangère|calomnié subj=Denier!:POLH
  verb être rien subj=Denier!:POH with:y
  verb reconnaître fait|accusation|faute|tort|culpabilité subj=Denier!:POH denied
  verb qualifier|juger|traiter|estimer accusation|allégation|rumeur|information|affirmation|grief|soupçon faux|mensonger|infondé|fantaisiste|calomnieux|diffamatoire|grotesque|ridicule|absurde|erroné|farfelu|infondée|mensongère|fausse|imaginaire subj=Denier!:POLH
  verb qualifier|juger fantaisiste|infondé|mensonger|calomnieux|diffamatoire|erroné|farfelu|grotesque subj=Denier!:POLH obj=Denier:H
  verb opposer|apporter|publier|émettre|adresser|diffuser|formuler démenti|dénégation|mise_au_point subj=Denier!:POLH
  verb s' défendre subj=Denier!:POLH avoir|être|tout|toute
  verb s' défendre subj=Denier!:POLH quoted if:never
  noun démenti|dénégation de|poss|par=Denier!:POLH

Evaluation
  verb expertiser|jauger|noter|scruter|analyser|ausculter|soupeser|sonder|éprouver|départager|présélectionner|peser|instruire|réexaminer|vérifier|certifier subj=Evaluator!:POLH obj=Candidate!:PORLE pour|comme|en_vue_de=Purpose:TC each:Candidate
  verb expertiser|jauger|scruter|ausculter|soupeser|départager|présélectionner|comparer|examiner|étudier|évaluer|auditionner|analyser|instruire candidat|candidate|projet|finaliste|traitement|médicament|vaccin|molécule|prototype|scénario|proposition|pesticide|dispositif|postulant|prétendant|option|variante|soumissionnaire subj=Evaluator!:POLH obj=Candidate!:PORLT pour|en_vue_de|comme=Purpose:TC each:Candidate in:Candidate not:loi|son|sa|ses
  verb comparer|étudier|examiner|évaluer|analyser|dépouiller|éplucher offre|candidature|dossier|proposition|cas|demande subj=Evaluator!:POLH de|émaner_de=Candidate!:POH pour|en_vue_de|à=Purpose:TC each:Candidate
  verb passer au_crible|en_revue|crible|revue|examen|rayon subj=Evaluator!:POLH obj=Candidate!:PORLTE pour=Purpose:TC each:Candidate
  verb plancher|se_pencher subj=Evaluator!:POLH sur=Candidate!:PORLT pour=Purpose:TC scénario|candidature|offre|dossier|projet|option|variante
  verb se pencher subj=Evaluator!:POLH sur=Candidate!:PORLT pour=Purpose:TC candidature|offre|dossier|sort|cas|demande
  verb choisir|hésiter|arbitrer|départager|sélectionner|balancer subj=Evaluator!:POLH entre|parmi=Candidate!:PORLTH pour=Purpose:TC each:Candidate
  verb mettre à_l'essai|en_balance|en_concurrence|épreuve|test|essai subj=Evaluator!:POLH obj=Candidate!:PORLT pour=Purpose:TC each:Candidate
  verb tester|expérimenter|auditer|inspecter subj=Evaluator!:POLH obj=Candidate!:PORL pour|en_vue_de=Purpose:TC each:Candidate
  verb faire|subir|être objet|cours|soumettre évaluation|expertise|examen|audit|étude subj=Candidate!:PORL par|auprès_de=Evaluator!:POH
  verb soumettre évaluation|expertise|examen|audit obj=Candidate!:PORL par|de=Evaluator!:POH
  noun évaluation|audition|examen|expertise|audit|étude|inspection de|poss|subj|self|around=Candidate!:PORLE par=Evaluator!:POH pour|en_vue_de=Purpose:T
""";

    /// <summary>Careers and lives: posts taken, held and left, elections, foundings, launches, lay-offs, results, births, deaths and kin.</summary>
    public const string Lives = """
Appointment
  verb nommer|introniser|recruter|embaucher|choisir|reconduire|promouvoir|propulser|parachuter|catapulter|coopter|affecter|mandater|adouber|sacrer|ordonner|placer|élever|détacher|installer|titulariser|investir obj=Person!:P pred|comme|en_tant_que|à_le_poste_de|au_rang_de|en_qualité_de=Position!:T subj|par=Organization:O à_la_tête_de|à_la_présidence_de=Organization min:2
  verb nommer|désigner|introniser|parachuter|propulser|porter|placer|installer|bombarder|confirmer|reconduire|rappeler|catapulter|promouvoir obj=Person!:P à_la_tête_de|à_la_présidence_de|aux_commandes_de=Organization!:OLRTH
  verb choisir|désigner|recruter|embaucher|nommer|retenir|mandater|engager|appeler obj=Person!:P pour_diriger|pour_présider|pour_conduire|pour_entraîner|pour_piloter|pour_mener=Organization!:OLH
  verb confier|remettre|attribuer|offrir|proposer rênes|barre|commande|commandes|clé|présidence|direction|portefeuille|poste|intérim|ballet|orchestre à=Person!:P subj|par=Organization:O de=Organization:OLT own:Position
  verb prendre tête|direction|rêne|rênes|présidence|commande|commandes|barre|manette|manettes|relais|succession|gouvernail|destinée|destinées subj=Person!:P de=Organization:OLTP not:autoroute|route|course|train|avion|classement|étape|peloton
  verb prendre|entrer|débuter|intégrer fonction|fonctions|poste subj=Person!:P comme|en_tant_que|à_le_poste_de|de|en_qualité_de=Position:T à|chez=Organization:O
  verb s' installer|asseoir fauteuil|tête|commandes|siège|bureau subj=Person!:P de=Position:T à_la_tête_de=Organization:O
  verb hériter|écoper subj=Person!:P de=Position!:T portefeuille|ministère|poste|direction|présidence|maroquin|vice-présidence|brassard
  verb rejoindre|intégrer|débarquer|arriver|atterrir|signer|s'engager subj=Person!:P obj|chez|à|avec=Organization!:O comme|en_tant_que|à_le_poste_de|en_qualité_de|au_rang_de=Position!:T
  verb arriver|débarquer|atterrir|revenir|retrouver|s'installer subj=Person!:P à_la_tête_de|à_la_présidence_de|aux_commandes_de=Organization!:OLTRH
  verb devenir subj=Person!:P pred|obj=Position!:T ambassadeur|ambassadrice|consul|préfet|préfète|général|évêque|archevêque|cardinal|capitaine|coach|manager|conseiller|conseillère|délégué|déléguée|responsable|commissaire|juge|procureur|procureure|recteur|rectrice|doyen|doyenne|trésorier|trésorière|rédacteur|adjoint|adjointe|vice-président|vice-présidente|numéro|roi|reine|pape|directeur-général|commandant|administrateur|administratrice|gérant|gérante|médiateur|médiatrice|conservateur|conservatrice|bâtonnier|bâtonnière|dg|directeur_général de|chez|auprès_de=Organization:OL
  verb officialiser|annoncer|confirmer|acter|entériner venue|arrivée|nomination|recrutement|retour|désignation subj=Organization:O de=Person!:P comme|en_tant_que|à_le_poste_de|en_qualité_de=Position!:T
  verb officialiser|annoncer|confirmer|acter|entériner venue|arrivée|nomination|retour subj=Organization:O de=Person!:P à_la_tête_de|à_la_présidence_de|aux_commandes_de=Organization:O min:2
  noun venue|arrivée|nomination|désignation|promotion|retour|installation|intronisation|recrutement|parachutage de|poss=Person!:P comme|à_le_poste_de|en_tant_que|au_rang_de|en_qualité_de=Position:T à_la_tête_de|à_la_présidence_de|aux_commandes_de=Organization min:2
  verb succéder|remplacer|suppléer subj=Person!:P à_la_tête_de|à_la_présidence_de|aux_commandes_de=Organization!:OLT à_le_poste_de|comme|en_tant_que=Position:T
  verb pressentir obj=Person!:P comme|à|à_le_poste_de=Position!:T possible
  verb pressentir obj=Person!:P pour_diriger|pour_présider|pour_conduire|pour_entraîner|pour_piloter|pour_prendre=Organization!:OLH possible
  verb échoir|revenir|incomber présidence|direction|poste|tête|portefeuille à=Person!:P subj=Position!:T
  verb se voir confier|attribuer|offrir|proposer poste|présidence|direction|portefeuille|rêne subj=Person!:P obj=Position:T
  verb reprendre flambeau|rêne|rênes|tête|direction|barre|présidence|commande|commandes subj=Person!:P de=Organization:OLT
  verb diriger|présider|piloter|conduire subj=Person!:P obj=Organization!:OLT planned with:prochain|futur

Resignation
  verb jeter|rendre éponge|tablier subj=Person!:P de=Organization:O
  verb tirer révérence subj=Person!:P de=Organization:O
  verb plier|faire bagage|valise subj=Person!:P de=Organization:O not:voiture|coffre|visite|hôtel|voyage
  verb passer|céder|transmettre|laisser main|flambeau|relais|rêne|manette subj=Person!:P de=Organization:O
  verb céder|transmettre témoin subj=Person!:P de=Organization:O
  verb prendre|claquer porte subj=Person!:P de=Organization:O not:voiture|coffre
  verb raccrocher crampon|gant subj=Person!:P
  verb quitter|abandonner navire subj=Person!:P de=Organization:O not:capitaine|marin|équipage|passager
  verb tirer trait subj=Person!:P sur=Position:T carrière|mandat|fonction|présidence|aventure
  verb mettre terme|fin subj=Person!:P à=Position!:T fonction|mandat|carrière|contrat|collaboration|présidence|direction|mission
  verb mettre fin obj|subj=Person:P à=Position:T fonction min:2
  verb s' aller subj=Person!:P de=Position:TO
  verb s' aller subj=Person!:P
  verb écarter|virer|débarquer|pousser|mettre|limoger|remercier|sortir|licencier dehors|porte|sortie|touche|retraite|placard|congé obj=Person!:P subj|par=Organization:O de=Position:T
  verb écarter|relever|démettre|destituer|déchoir|suspendre|décharger|dessaisir|révoquer obj=Person!:P de=Position!:T subj|par=Organization:O not:match|course|affaire|enquête|dossier|instruction|procédure
  verb virer|débarquer|limoger|destituer|démettre|révoquer|congédier|évincer|remercier|mettre_pied obj=Person!:P subj|par=Organization:O de=Position:T not:pluie|public|supporter|électeur|bus|navire
  verb remettre|présenter|donner|annoncer|poser|déposer|adresser démission subj=Person!:P de=Position:T à=Organization:O
  verb annoncer|officialiser|acter|confirmer|fêter|célébrer départ|retrait|démission|éviction subj|de|poss=Person!:P de=Organization:O min:1
  verb perdre|quitter|abandonner|libérer|lâcher poste|fauteuil|siège|fonction|mandat|portefeuille|place|écharpe|banc subj=Person!:P obj|de=Position:T not:électeur|législative|municipale|élection|bus
  verb abdiquer subj=Person!:P
  verb renoncer trône|présidence|mandat|fonction|poste subj=Person!:P à=Position:T
  verb partir|faire|prendre|admettre retraite subj|obj=Person!:P
  verb commander|diriger|présider|entraîner plus subj=Person!:P obj=Organization!:OLT denied
  verb quitter subj=Person!:P obj=Organization!:OH conseil|gouvernement|directoire|direction|rédaction|comité|mairie|ministère|cabinet|état-major
  noun départ retraite de|poss=Person!:P de=Organization:O
  noun démission|limogeage|éviction|départ|retrait|mise_à_l'écart|mise_écart|abdication|révocation|destitution|renvoi de|poss|subj=Person!:P de=Organization:O à_le_poste_de|comme=Position:T à_la_tête_de|à_la_présidence_de=Organization:O

Election
  verb sortir urne subj=Person!:P
  verb choisir|désigner|reconduire|porter|propulser|nommer|introniser|réélire|confirmer|plébisciter|maintenir|placer obj=Person!:P pred|comme|au_poste_de|à_le_poste_de|en_qualité_de=Position:T à_la_tête_de|à_la_présidence_de|aux_commandes_de=Organization subj=Organization:O min:2 if:vote
  verb choisir|désigner obj=Person!:P pour_diriger|pour_présider|pour_conduire|pour_mener=Organization!:OLH if:vote
  verb élire|réélire obj=Person!:P à|dans=Organization!:O not:domicile
  verb élire|réélire obj=Person!:P à=Position:T présidence|tête|mairie|poste|fauteuil|assemblée|sénat|parlement|conseil|siège de=Organization:OL
  verb battre|devancer|vaincre|éliminer|écarter|défaire subj=Person!:P obj=Person:P if:vote with:circonscription|mairie|élection|législative|municipale|primaire|second|scrutin|ballottage à|dans|de=Organization:LT
  verb conserver|décrocher|conquérir|ravir|remporter|gagner|arracher|obtenir|emporter|enlever|retrouver|garder siège|mairie|circonscription|fauteuil|présidence|ville|écharpe|canton|mandat|région|sénatoriale subj=Person!:P obj=Position:T de=Organization:OL if:vote
  verb proclamer|déclarer|donner|annoncer|sacrer obj=Person!:P vainqueur|élu|président|gagnant pred|de=Position:T if:vote
  verb entrer|faire_entrée|siéger subj=Person!:P à|dans|au=Organization!:O if:vote
  verb s' imposer|emporter subj=Person!:P à|dans|face_à|lors_de=Position:T élection|présidentielle|scrutin|primaire|législative|municipale|second|tour
  verb emporter|gagner|triompher|arriver subj=Person!:P à|lors_de=Position:T élection|présidentielle|scrutin|primaire|législative|municipale|partielle|sénatoriale not:deuxième|second|troisième
  verb s' choisir|doter|donner|trouver président|présidente|directeur|directrice|maire|chef|cheffe|patron|patronne|leader|secrétaire|premier|bâtonnier|dirigeant subj=Organization!:OLH obj|de|pour=Person!:P
  verb porter|hisser pouvoir|présidence|tête obj=Person!:P à=Position:T
  noun victoire|réélection|élection|triomphe|succès de|poss=Person!:P à|lors_de|dans=Position:T présidentielle|élection|législative|municipale|primaire|scrutin|partielle|urne

Founding
  verb porter font|fonts subj=Founder:PH obj=Organization!:O with:baptismal|baptismaux
  verb fonder|cofonder|co-fonder|créer|lancer|monter|bâtir|constituer|établir|instituer|ouvrir|implanter|imaginer|inventer sous_l'égide_de|à_l'initiative_de|par=Founder!:POH obj=Organization!:O
  verb fonder|cofonder|co-fonder|créer|bâtir|lancer|monter subj=Founder!:POH avec=Founder:P obj=Organization!:OT each:Founder maison|entreprise|société|école|journal|revue|institut|agence|association|fondation|parti|mouvement|laboratoire|orchestre|compagnie|troupe|club|festival|cabinet|label|studio|galerie|banque|marque|ong|collectif|coopérative|think|média|magazine|théâtre|musée|atelier not:lien|contact|position|page|collecte|cagnotte|emploi|poste
  verb voir|vivre jour subj=Organization!:O à_l'initiative_de|sous_l'égide_de|grâce_à|par=Founder:POH
  verb naître subj=Organization!:O de|sous_l'égide_de|à_l'initiative_de|par=Founder:PH initiative|volonté|impulsion|rencontre|idée|association
  verb être origine subj=Founder!:PH de=Organization!:O
  noun origine subj|around=Founder!:P de=Organization!:O not:incendie|maladie|dispute
  verb lancer|monter|bâtir|créer|ouvrir|constituer subj=Founder!:PH obj=Organization!:O coopérative|entreprise|société|start-up|startup|agence|cabinet|association|fondation|maison|marque|studio|compagnie|banque|mouvement|parti|label|club|collectif|syndicat|festival|média|journal|magazine|restaurant|école|ong|groupe|librairie|galerie|atelier|brasserie|ferme|laboratoire|revue|orchestre|troupe
  verb fédérer|rassembler|réunir subj=Founder!:P obj=Organization!:O
  noun fondation|création|naissance|lancement de|poss|subj=Organization!:O par|sous_l'égide_de|à_l'initiative_de=Founder!:PO
  noun père|mère fondateur self=Founder!:P de=Organization!:O
  noun initiateur|initiatrice|inventeur|bâtisseur self=Founder!:P de=Organization!:O

Launch
  verb sortir subj=Agent:POLH obj=Product!:RET application|appli|logiciel|console|chatbot|jeu|livre|roman|album|single|film|série|documentaire|spectacle|podcast|émission|magazine|revue|collection|parfum|bière|version not:poche|sac|tiroir|étagère in:Product
  verb sortir subj=Agent!:O obj=Product!:RT modèle|voiture|citadine|berline|suv|moto|vélo|smartphone|téléphone|montre|tablette|ordinateur|gamme|boisson|médicament|vaccin|puce|processeur|robot|moteur|batterie|appareil|prototype not:poche in:Product
  verb lancer|dévoiler|présenter|commercialiser|inaugurer|déployer|étrenner|mettre_vente|annoncer|publier|introduire|éditer|diffuser subj=Agent:POLH obj=Product!:RET application|appli|logiciel|console|modèle|voiture|citadine|berline|suv|moto|vélo|smartphone|téléphone|montre|tablette|ordinateur|assistant|chatbot|plateforme|service|offre|abonnement|gamme|collection|parfum|boisson|bière|glace|médicament|vaccin|traitement|jeu|satellite|fusée|lanceur|sonde|navette|drone|avion|train|ligne|liaison|tramway|tram|métro|navire|ferry|paquebot|livre|roman|album|single|film|série|documentaire|spectacle|pièce|exposition|podcast|émission|chaîne|magazine|revue|site|portail|programme|dispositif|plan|fonds|label|carte|monnaie|puce|processeur|robot|moteur|batterie|camion|bus|appareil|version|prototype|festival|campagne|chantier|bourse not:poche|photo|filmer|photographier|appel|pétition|enquête|avertissement|débat|défi|procédure|assaut|offensive|crise|polémique|plainte|recours|porte|candidature|action|tour in:Product
  verb lancer|inaugurer|présenter prix subj=Agent:POLH obj=Product!:RET not:baisse|hausse|plancher|plafond in:Product
  verb mettre à_feu subj=Agent:POLH obj=Product!:R
  verb mettre en_orbite|sur_orbite|à_flot|à_l'eau|en_rayon|en_kiosque|en_production|en_service subj=Agent:POLH obj=Product!:RET not:poudre|poudres|accord|menace|mesure|réforme|décision|recommandation
  verb mettre en_place|en_œuvre subj=Agent:POLH obj=Product!:RET in:Product with:programme|plan|dispositif|service|plateforme|application|système|site|numéro|guichet|navette|ligne|formation|campagne|label|fonds|carte|tarif|opération
  verb mettre orbite|flot|rayon|marché|vente|ligne|service|circulation|disposition subj=Agent:POLH obj=Product!:R
  verb débarquer|arriver|atterrir|sortir|paraître|disponible subj=Product!:R à|en|sur|dans|chez=Agent:O not:entraîneur
  verb sortir|paraître salle|librairie|kiosque|rayon|magasin|bac|console|streaming subj=Product!:RET
  verb entrer service|circulation|commercialisation|production subj=Product!:RET not:accord|loi|décret|mesure|trêve|cessez-le-feu|texte|interdiction
  verb voir|vivre jour subj=Product!:R
  verb s' enrichir|étoffer|doter|équiper application|appli|service|gamme|modèle|version|plateforme subj=Agent!:O de=Product!:RT
  verb enrichir|étoffer|compléter|élargir offre|gamme|catalogue|flotte subj=Agent!:O avec|de|par=Product!:RT
  verb lever|donner voile|coup subj=Agent!:POLH sur|de=Product!:RET with:voile|envoi
  verb partir orbite|espace|kourou|fusée|lanceur subj=Product!:R depuis|de=Agent:O
  adj disponible self|subj=Product!:R
  noun coup envoi de=Product!:RE par|subj=Agent
  noun lancement|sortie|commercialisation|mise_en_service|inauguration|présentation|dévoilement|parution|ouverture|déploiement|mise_sur_marché|mise_à_feu|mise_eau|décollage|tir|mise_vente de=Product!:RE par|poss|subj|chez=Agent:POLH
  noun lancement|sortie|commercialisation|inauguration|mise_en_service|parution|mise_à_feu|mise_eau|décollage|tir de=Product!:T par|poss|subj|chez=Agent:POLH with:fusée|satellite|application|console|modèle|ligne|tramway|paquebot|navire|gamme|collection|album|roman|film|livre|appareil|smartphone|plateforme|lanceur|sonde|voiture|train|service|site|jeu not:alerte|enquête

Layoff
  verb licencier|congédier|débarquer|remercier|virer|renvoyer|limoger|supprimer|sacrifier|débaucher|liquider|rayer|tailler|couper|biffer|éliminer|détruire|trancher salarié|employé|ouvrier|personne|poste|emploi|collaborateur|technicien|cadre|agent|intérimaire|journaliste|fonctionnaire|ingénieur|effectif|temps subj=Organization!:OHL obj=Count!:N
  verb licencier|congédier|remercier|virer|renvoyer|supprimer|sacrifier|biffer|menacer|rayer|détruire|perdre obj=Count!:N chez|à|dans|par=Organization:O emploi|poste|salarié|employé|ouvrier|technicien|cadre|journaliste topic:Organization
  verb recevoir lettre|notification licenciement|congé subj=Count!:NT subj_de|de=Organization:O
  verb perdre emploi|poste|travail|job subj=Count!:N subj_de|chez|dans=Organization:O
  verb passer|partir trappe|fumée subj=Count!:N emploi|poste chez|à=Organization:O
  verb disparaître|sauter|tomber subj=Count!:N chez|à|dans=Organization:O emploi|poste
  verb pointer|retrouver|mettre chômage|rue|porte|carreau subj|obj=Count!:N
  verb se séparer|délester|débarrasser subj=Organization!:OH de=Count!:N
  verb tailler|couper|trancher|sabrer effectif|masse_salariale subj=Organization!:OH de=Count obj=Count:N
  verb réduire|diminuer|alléger|amputer effectif|personnel|équipe|voilure|masse_salariale subj=Organization!:OH de=Count!:N
  verb prévoir|annoncer|lancer|présenter|envisager|ouvrir|négocier|détailler|confirmer plan|pse|restructuration|départ|suppression|licenciement|réorganisation subj=Organization!:OH de|concernant|portant_sur|prévoir|visant=Count!:N with:poste|emploi|salarié|départ
  noun sellette|menace|danger subj|self|around=Count!:N chez|à=Organization:O possible with:poste|emploi
  noun plan|pse social|départ|sauvegarde|restructuration chez|à|de=Organization!:O de|concernant|visant|portant_sur=Count:N
  noun suppression|destruction|licenciement|disparition|départ|coupe poste|emploi|salarié|effectif de|own=Count:N chez|subj|poss|par|à|dans|around=Organization:OH topic:Organization own:Count
  noun suppression|licenciement|non-remplacement de=Count!:N chez|subj|poss|par|à|dans|around=Organization:OH topic:Organization
  noun destruction|disparition|perte de=Count!:N chez|subj|poss|par|à|dans|around=Organization:OH topic:Organization with:emploi|emplois|poste|postes

FinancialResult
  verb peser|réaliser|afficher|totaliser|générer|engranger|dégager|revendiquer|enregistrer|accuser|essuyer|subir|cumuler|publier chiffre_affaires|revenu|recette|vente|bénéfice|perte|résultat|profit|déficit|excédent|marge|chiffre subj=Organization!:OH obj|de=Amount! own:Measure pour=Organization:O en|sur|à|pour=Period
  verb passer|repasser|basculer|plonger|rester|replonger|terminer|finir rouge|vert|bénéfice|perte subj=Organization!:OH de|avec|à=Amount! avec=Measure:T en|sur=Period own:Measure
  verb gagner|perdre|engranger|encaisser|empocher subj=Organization!:OH obj=Amount!:A own:Measure en|sur=Period with:exercice|année|trimestre|semestre|saison|bénéficiaire|déficitaire|bénéfice|en
  verb clore|clôturer|boucler|terminer|finir|achever exercice|saison|année|trimestre|semestre subj=Organization!:OH sur|avec|par=Measure!:T de|sur|avec=Amount! obj=Period:T
  verb générer|rapporter|produire obj=Amount! revenu|recette|chiffre_affaires|bénéfice|profit à|pour=Organization!:O
  noun chiffre_affaires|bénéfice|bénéfice_net|perte|résultat|profit|revenu|déficit|excédent|recette|ebitda|vente|marge|dette|endettement pour|chez=Organization!:OH à|de|d'un_montant_de=Amount! own:Measure
  noun recette|chiffre_affaires|bénéfice|perte|profit|revenu|déficit avec|de|around|subj=Organization:OH de|d'un_montant_de=Amount! own:Measure topic:Organization min:2 if:fiscal

Death
  verb être plus subj=Person!:PH denied with:ne|n' not:le|un|que|en|dans|à|question|seul|possible|de|très|aussi|membre|président|ministre|entraîneur|jeune|candidat|là|certain|sûr
  verb tuer|assassiner|abattre|exécuter|poignarder|noyer|électrocuter|foudroyer|lyncher|décapiter|égorger|fusiller|faucher obj=Person!:PH
  verb mettre fin jour subj=Person!:P
  verb se donner mort subj=Person!:P
  verb passer trépas subj=Person!:P
  verb quitter nous|ce_monde|monde subj=Person!:P
  verb inhumer|enterrer|incinérer|porter_terre obj=Person!:P
  verb trouver|retrouver|découvrir mort|sans_vie|inanimé obj|subj=Person!:PH
  verb succomber|trépasser|expirer|décéder|périr subj=Person!:PHT not:charme|tentation|bail|contrat|délai|mandat
  verb coûter vie à=Person!:PHT
  verb faire mort|victime obj|subj=Person:N
  verb recenser|dénombrer|déplorer|compter|enregistrer|relever obj=Person!:N in:Person with:mort|morts|décès|tué|tués not:an|ans
  verb faire état de=Person!:N in:Person with:mort|morts|décès|tués
  verb s'élever|établir|monter|passer|grimper bilan à=Person!:N in:Person with:mort|morts|décès|tués
  verb donner mort obj=Person!:P pour=Person:P denied
  adj défunt|défunte self|subj=Person!:P
  noun mort|décès|disparition|trépas|suicide|assassinat|exécution|obsèques|funérailles|enterrement|inhumation|meurtre|noyade|crémation|veillée de|poss=Person!:P
  noun dépouille|cadavre de|poss=Person!:P
  noun corps de=Person!:P with:retrouver|retrouvé|découvrir|découvert|repêcher|repêché|inhumer|inerte|calciné|autopsie|rapatrier|rapatrié|identifier|identifié|gésir|vie

Birth
  verb donner|mettre naissance|monde à|obj=Person!:P not:entreprise
  verb accoucher subj=Person:P de=Person!:P
  verb accueillir|avoir|attendre fils|fille|garçon|fillette|bébé|enfant obj=Person!:P with:prénommer|nommer|prénommé|prénommée|appeler|baptiser
  verb naître subj=Person!:PHT with:jumeau|jumelle|fils|fille|garçon|bébé|enfant|girafon|ourson|panda|lionceau|éléphanteau
  verb pousser cri subj=Person!:P with:premier
  noun naissance|venue_monde de|poss=Person!:PH à|en|dans=Place:L
  adj natif|originaire|native self|subj=Person!:P de=Place!:L
  noun natif|native|enfant self=Person!:P de=Place!:L

Kinship
  verb avoir parrain|marraine|père|mère|oncle|tante|frère|sœur|épouse|femme|mari|compagne|compagnon|cousin|cousine|neveu|nièce|ancêtre|gendre|beau-père subj=Relative!:P obj|pour=Person!:P own:Relation
  verb passer|dire oui|bague|union subj=Person!:P à|avec=Relative!:P own:Relation
  verb partager vie subj=Person!:P de|avec=Relative!:P own:Relation
  verb adopter subj=Person!:P obj=Relative!:P own:Relation
  verb s' dire oui subj=Person:P avec=Relative:P own:Relation min:2
""";

    /// <summary>What holds of people and organisations: posts, property, places, membership.</summary>
    public const string Relations = """
Position
  verb occuper fauteuil|poste|fonction|fonctions|siège|place|rang subj=Holder!:P de=Title!:T
  verb être|rester tête|commandes|manettes|rênes|barre subj=Holder!:P de=Organization!:OLHT
  noun bras droit self=Holder!:P de|poss=Organization:OPH own:Title
  verb avoir bras droit subj=Organization!:POLH pour=Holder!:P own:Title
  noun coach|éditorialiste|médiateur|médiatrice|président-directeur|joueur-entraîneur|président-fondateur|présidente-fondatrice|directeur-adjoint|sous-préfet|sous-préfète|sous-directeur|sous-directrice|gestionnaire|contrôleur|contrôleuse|greffier|greffière|huissier|bibliothécaire|pasteur|rabbin|imam|grand-rabbin|chancelier|régisseur|commandeur|sergent|lieutenant|adjudant|brigadier|major|lieutenant-colonel|vice-amiral|contre-amiral|commissaire-priseur|attaché|attachée|émissaire|médiateur|référent|référente|mandataire|liquidateur|liquidatrice|superviseur|modérateur|chroniqueuse|présentateur|présentatrice|rapporteur|rapporteure|questeur|président-délégué|vice-doyen|chef-adjoint|conseiller-délégué|skipper|vice-capitaine|ex-entraîneur|ex-capitaine|ex-directrice|ex-chef|ex-conseiller|ex-pdg|ex-secrétaire|ex-dirigeant|concierge|principal|principale|surintendant|surintendante|archiviste|secrétaire-général self=Holder!:P de|chez|poss|auprès_de|pour=Organization!:OLRHT own:Title
  noun amiral|général|colonel|commandant|capitaine|commissaire|lieutenant|adjudant|brigadier|sergent|préfet|préfète|sénateur|sénatrice|député|députée|archevêque|évêque|ex-adjoint|ex-adjointe|ex-député|ex-députée|ex-sénateur|ex-sénatrice|ex-gouverneur|ex-commissaire|ex-procureur|soldat|joueur-entraîneur self=Holder!:P own:Title
  noun roi|reine|pape|prince|princesse|chef|cheffe|leader|professeur|professeure|chercheur|chercheuse|analyste|numéro|abbé|curé self=Holder!:P de|poss|chez=Organization:OLRH own:Title
  noun avocat|avocate|agent|manager|conseiller|conseillère|porte-parole|garde|bras|assistant|assistante|secrétaire|attaché|attachée|chauffeur|biographe|éditeur|imprésario self=Holder!:P de|poss=Organization!:P own:Title
  verb régner subj=Holder!:P sur=Organization!:OLH
  verb tenir rêne|barre|manette|commandes subj=Holder!:P de=Organization!:OLH
  verb diriger|présider|codiriger|coprésider|commander|chapeauter|superviser|animer|coordonner subj=Holder!:P obj=Organization!:T comité|conseil|commission|département|agence|club|cabinet|service|laboratoire|école|équipe|fédération|syndicat|association|fondation|groupe|filiale|institut|compagnie|brigade|bureau|centre|musée|festival|orchestre|chambre|cci|ccas|hôpital|clinique|rédaction|jury|usine|site|scierie|office|chorale|régiment|délégation|mission not:enquête|discussion
  verb exercer fonction|mandat subj=Holder!:P de=Title!:T

Ownership
  noun actionnaire|propriétaire|copropriétaire|actionnaire_majoritaire self=Owner!:POLH de|poss|chez=Owned!:ORETL
  noun associé|associée self=Owner!:PO de|chez=Owned!:O
  verb avoir|compter actionnaire|propriétaire subj=Owned!:OR pour|parmi|comme|obj=Owner!:POLH
  verb détenir|posséder|contrôler|conserver|garder|avoir mur|murs|majorité|minorité|intégralité|totalité|moitié|tiers|quart subj=Owner!:POLH de|obj=Owned!:ORTL
  verb détenir|posséder|conserver|garder part|%|capital|participation|action|pourcent subj=Owner!:POLH de|dans|chez=Owned!:ORE
  noun mur|murs de=Owned!:OR poss|subj=Owner!:PO min:2
  noun participation de|poss=Owner!:POL dans|chez|à_hauteur_de=Owned!:O min:2
  noun main main subj|self=Owned!:OR de=Owner!:POH
  verb être|rester|tomber|passer main|mains|giron|propriété subj=Owned!:ORLE de=Owner!:POH
  noun détenu self=Owned!:OR par=Owner!:POH

Location
  noun commune|village|bourg|bourgade|ville|cité|station|hameau|localité|municipalité|port|île|quartier|sous-préfecture|préfecture|chef-lieu|capitale self=Entity!:L de=Place!:L
  noun commune|village|bourg|bourgade|ville|cité|station|hameau|localité self=Entity!:L dans|en=Place!:L
  adj creusois|situé|niché|perché|blotti self=Entity!:L à|en|dans|sur|près_de=Place!:L
  verb se dresser|élever|nicher|trouver|situer|étendre|cacher|tenir|tapir subj=Entity!:ORLE à|en|dans|près_de|sur|au_large_de|au_cœur_de|aux_portes_de=Place!:L hauteur|bord|cœur|périphérie|porte|centre|colline|flanc|rive|banlieue
  verb habiter|occuper subj=Entity!:P obj=Place!:L not:poste|terrain|rang|place
  verb vivre|résider|demeurer|loger|s'installer subj=Entity!:P à|en|dans|près_de|sur=Place!:L
  verb abriter|héberger|accueillir subj=Place!:L obj=Entity!:O siège|usine|musée|hôpital|centre|base|site|laboratoire|campus|université|école not:match|rencontre|sommet|finale|festival

PartOf
  verb rejoindre|intégrer|rallier|adhérer|quitter alliance|réseau|groupement|coalition|consortium|groupe|union|fédération|centrale|parti|mouvement|syndicat|otan|ligue subj=Part!:OPL obj|à=Whole!:O not:joueur
  verb être|rester membre|filiale|adhérent|partie|composante subj=Part!:PORL de=Whole!:OE
  noun enseigne|marque|journal|quotidien|magazine|chaîne|site|usine|label|compagnie|régie self=Part!:ORPL de=Whole!:O groupe
  noun adhérent|adhérente|élu|élue|figure|ténor|baron|cadre|frère|candidat|candidate|transfuge|membre|militant|militante self=Part!:P de=Whole!:O not:ville
  noun société|maison mère self=Whole!:O de|poss=Part!:O
  verb encarter|inscrire|affilier obj=Part!:P à|chez=Whole!:O
  verb militer subj=Part!:P à|chez|dans|au_sein_de=Whole!:O
  verb dépendre|relever subj=Part!:OT de=Whole!:O not:décision|compétence|défi|justice|exploit|convention
""";

    /// <summary>The declarations.</summary>
    public const string Declarations = Money + "\n" + Encounters + "\n" + Judgements + "\n" + Lives + "\n" + Relations;
}
