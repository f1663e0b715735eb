namespace Factum.Extraction.Languages.French;

/// <summary>How French tells of gifts, payments, investments, purchases and contracts, in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class FrenchDealings
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
  verb recueillir|récolter|collecter|réunir|rassembler subj=Recipient! obj=Amount! auprès_de|de|grâce_à=Donor if:gift not:profit|bénéfice|faveur
  noun don|donation|legs|mécénat receiver|à|pour|en_faveur_de|au_profit_de|au_bénéfice_de=Recipient subj|de|de_la_part_de|par|poss|signer|signer_par=Donor de|d'un_montant_de|d'environ=Amount min:2 not:organe|sang|soi|ubiquité
  verb financer|soutenir subj=Donor! obj=Recipient! à_hauteur_de=Amount! if:charity
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
  verb reverser|remettre obj=Amount! à|au_profit_de=Recipient!:OH if:charity with:permettre|bénéfice|recette|concert|vente|gala|course
  verb faire cadeau|don|donation subj=Donor!:POH de=Donor:H à|au_profit_de=Recipient!:OLH with:collection|terrain|tableau|maison|œuvre|toile|bâtiment|véhicule|manuscrit|archive|ambulance|propriété|instrument|ordinateur|matériel|livre
  verb mettre main_poche subj=Donor!:POH pour=Recipient:OT à_hauteur_de=Amount min:2
  verb apporter|verser obole|écot|contribution subj=Donor!:POH de|d'un_montant_de=Amount! à|pour=Recipient
  verb alimenter|garnir|abonder cagnotte|tirelire subj=Donor!:POH de=Recipient à_hauteur_de=Amount
  verb participer|contribuer cagnotte|souscription|collecte subj=Donor!:POH à_hauteur_de|pour=Amount! pour=Recipient
  verb financer|payer|équiper|doter subj=Donor!:PO obj=Recipient!:OT à_hauteur_de=Amount! with:don|mécénat|générosité|mécène|legs
  verb soutenir subj=Donor!:PO obj=Recipient!:ORE à_hauteur_de|avec=Amount! with:don|mécénat|mécène
  verb léguer subj=Donor!:PH obj=Amount! à=Recipient!:OLH
  verb recevoir|récolter|toucher|encaisser|lever subj=Recipient!:T obj=Amount! de|de_la_part_de|auprès_de=Donor!:POH with:campagne|candidat|candidate|candidature not:subvention|prêt|aide|salaire|dédommagement
  verb bénéficier largesse|générosité|libéralité|mécénat subj=Recipient!:OH de|de_la_part_de=Donor!:PO à_hauteur_de=Amount
  verb devoir legs|générosité|don|donation subj=Recipient!:OT à=Donor:PO de=Donor!:PO
  noun don|donation|legs de|d'un_montant_de=Amount! de|de_la_part_de=Donor around=Recipient!:OH with:grâce
  noun promesse don de=Amount! de|poss|subj=Donor à|pour|en_faveur_de=Recipient planned min:2
  verb réunir|récolter|collecter|lever subj=Donor!:PH obj=Amount! pour|au_profit_de|au_bénéfice_de|en_faveur_de=Recipient!:POHLT with:salarié|salariés|habitant|habitants|élève|élèves|collègue|collègues|bénévole|bénévoles|supporteur|supporteurs|fidèle|fidèles|lycéen|lycéens|coureur|coureurs|artiste|artistes
  verb donner|offrir|céder|léguer|reverser subj=Donor!:POH à=Recipient!:OH with:droits|fortune|recette|recettes|bénéfice|bénéfices|cachet|gains|masque|masques|dose|doses|tonne|tonnes|véhicule|véhicules|tablette|tablettes|terrain|parcelle|domaine|archives|héritage not:million|milliard|euro|dollar|franc|accès|bail|contrat
  verb refuser|décliner|rendre|rejeter don|donation|legs|chèque subj=Recipient!:POLHT de|de_la_part_de=Donor:PO de|d'un_montant_de=Amount min:2 denied
  verb remettre|reverser obj=Amount! à=Recipient!:O if:gift not:caution|rançon|pot-de-vin|dividende|prime|subvention|indemnité|prêt|amende|dommage
  verb verser|remettre|donner|offrir subj=Donor!:P obj=Amount! à|pour=Recipient!:OT if:gift not:dommage|indemnité|amende|caution|loyer|salaire|rançon|pot-de-vin|verser_en_échange
  verb remettre|reverser|offrir obj=Amount! à=Recipient!:O subj|par=Donor:PO with:somme|chèque|recette|recettes|bénéfice|bénéfices|gala|collecte|tombola|concert|vente|course|récolté|récoltés|récolter|collecter not:caution|rançon|pot-de-vin|dividende|prime|subvention|indemnité|prêt
  verb verser|donner|offrir|remettre subj=Donor!:POH obj=Amount! à=Recipient!:T in:Recipient with:association|ong|orphelinat|refuge|hôpital|paroisse|église|hospice|bibliothèque if:gift not:subvention|dommage|indemnité|aide|prêt|amende|loyer|salaire|contrat|rançon
  verb recevoir|toucher subj=Recipient!:POHT obj=Amount! de|de_la_part_de=Donor!:O if:gift with:fondation not:subvention|dommage|indemnité|salaire|prêt|contrat|amende
  verb recevoir|toucher|récolter|collecter subj=Recipient!:OHT obj=Amount! de|de_la_part_de=Donor!:P if:gift in:Recipient with:association|fondation|ong|refuge|hôpital|musée|école|paroisse|église|orphelinat|théâtre|bibliothèque|club not:profit|bénéfice|faveur|subvention|dommage|indemnité|salaire|aide|prêt|contrat|état|région|ministère|amende
  verb donner|offrir|léguer villa|manoir|ferme|moulin|château|collection|tableau|bibliothèque|piano|violon|orgue|scanner|ambulance|minibus|camionnette|canot|matériel|équipement|instrument|ordinateur|tablette|jouet|vélo|prime|cachet|salaire|récompense|indemnité|gain|recette|recettes|bénéfice|bénéfices|fortune|économies|couveuse|respirateur|repas|couverture|tente|dose|tonne|palette|fauteuil|manuscrit|archives|terrain|maison subj=Donor!:POH obj|d'une_valeur_de|estimer_à=Amount à=Recipient!:OLHT not:accès|bail|contrat|salarié
  verb promettre recette|recettes|gains|prime|cachet|collection|bénéfice|bénéfices subj=Donor!:POH à=Recipient!:OLHT planned
  verb reverser recette|recettes|bénéfice|bénéfices|intégralité|totalité|gain|gains|cachet|prime|droits subj=Donor:POH à|au_profit_de|au_bénéfice_de=Recipient!:OLHT not:amende|loyer|taxe|redevance
  verb aller|revenir recette|recettes|bénéfice|bénéfices|argent|gains à=Recipient!:OHT with:association|orphelinat|refuge|fondation|hôpital|ong|secours|sinistré|sinistrés|victime|victimes|croix-rouge|école|recherche|restaurer planned
  verb réunir|récolter|collecter|rapporter|lever|rassembler collecte|cagnotte|gala|concert|tombola|kermesse|vente|loto|souscription|téléthon|marche|course obj=Amount! pour|à|en_faveur_de|au_profit_de|au_bénéfice_de=Recipient:OLHT subj=Donor:PH min:2 not:fonds_investissement|investisseur
  verb accepter|recevoir billet|voyage|séjour|montre|costume|cadeau subj=Recipient!:P de|de_la_part_de|offrir_par=Donor!:OH
  verb s' engager subj=Donor!:PO verser|donner|offrir|remettre=Amount! à|pour=Recipient!:O if:gift planned

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
  verb allouer|octroyer|accorder|débloquer|mobiliser|prêter|avancer|subventionner|attribuer subj=Payer! obj|à_hauteur_de=Amount! à|pour=Payee pour|afin_de=Purpose:TC not:marché|contrat
  verb accorder|octroyer|attribuer|allouer|consentir|promettre|voter|débloquer|approuver|verser|prévoir|apporter|offrir prêt|subvention|aide|crédit|garantie|enveloppe|rallonge|dotation|avance|financement subj=Payer! à|pour|aux=Payee de|obj|d'un_montant_de|pouvant_aller_jusqu'à=Amount pour|afin_de|en_vue_de|destiner_à=Purpose:TC min:2
  verb accorder|octroyer|attribuer|allouer|consentir|promettre|voter|débloquer|approuver|verser|prévoir|apporter|offrir prime|indemnité subj=Payer! à|pour|aux=Payee de|obj|d'un_montant_de|pouvant_aller_jusqu'à=Amount min:2 own:Purpose
  verb indemniser|dédommager|rembourser subj=Payer! obj=Payee!:POLHT à_hauteur_de|de=Amount min:3
  verb toucher|percevoir|recevoir|obtenir|décrocher subj=Payee! prêt|subvention|aide|indemnité|prime|dédommagement|crédit|financement|bourse de|obj=Amount! de|de_la_part_de|auprès_de=Payer
  verb toucher|percevoir|empocher|encaisser|recevoir subj=Payee! obj=Amount! de|de_la_part_de|auprès_de|grâce_à=Payer:POLH pour=Purpose:TC not:amende
  verb bénéficier|profiter aide|subvention|prêt|crédit|financement|indemnité|avance|bourse subj=Payee! de|obj|à_hauteur_de=Amount de|de_la_part_de=Payer:POLH min:2
  verb emprunter subj=Payee! obj=Amount! à|auprès_de=Payer
  noun subvention|prêt|indemnité|indemnisation|rançon|dédommagement|emprunt|aide|enveloppe|versement|dotation|avance|crédit|bourse|rallonge verser_par|accorder_par|allouer_par|promettre_par|voter_par|débloquer_par|subj|de|de_la_part_de|auprès_de|par=Payer:POLH de|d'un_montant_de|d'environ=Amount! à|pour|receiver=Payee destiner|affecter|réserver=Payee pour|en_vue_de=Purpose:TC min:2
  verb racheter subj=Payer! obj=Amount! de|en=Purpose!:T propre|action|titre
  noun rachat action|titre de|d'un_montant_de|à_hauteur_de|pour=Amount! subj|par|poss|around=Payer:OH own:Purpose min:2
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
  verb voler|venir|porter|accourir secours|rescousse subj=Payer!:OLH de|à=Payee!:OLH avec|à_hauteur_de|moyennant=Amount!
  verb toucher|percevoir|recevoir|empocher parachute|retraite_chapeau|bonus|jackpot|pactole|rente|indemnité|prime subj=Payee!:POLH de|obj|d'un_montant_de=Amount! de|de_la_part_de=Payer:POLH own:Purpose
  verb verser|payer|débourser|débloquer|donner|décaisser subj=Payer!:OLH rien|centime|sou à=Payee:POLH if:grant
  verb débloquer|verser|régler|décaisser|solder|payer|virer somme|moitié|tranche|solde|acompte|reste|totalité obj=Amount:A soit=Amount:A subj|par=Payer:POLH à=Payee:POLH pour=Purpose:T not:amende|don|mécénat
  verb recevoir|toucher|percevoir|obtenir subj=Payee!:ORE rien|centime|sou if:grant
  verb faire_payer|facturer subj=Payee!:POLH à=Payer:POLH obj=Amount! pour=Purpose:TC min:3
  verb toucher|percevoir|gagner|émarger subj=Payee!:PH obj|à=Amount! de|de_la_part_de=Payer:POLH with:mois|semaine|an|saison|match|brut|net|salaire not:point|place|action|titre|prix
  verb rémunérer|payer obj=Payee!:PH subj|par=Payer:POLH obj|à_hauteur_de|de=Amount! with:mois|semaine|an|saison|match|brut|net|heure|jour not:amende
  verb consacrer|affecter|allouer|dédier|engager|investir|réserver|flécher|mobiliser|attribuer obj=Amount! à|dans|pour=Purpose!:T subj|par=Payer:POLH with:budget|crédit|enveloppe|subvention|plan|loi not:capital|tour
  verb dépenser|débourser|payer|acquitter|régler|lâcher|claquer|sortir subj=Payer!:POLH obj=Amount!:A pour|dans|en=Purpose!:TC not:amende|contravention|pénalité
  verb financer|prendre_charge|supporter|assumer|endosser subj|par=Payer!:POLH obj=Purpose!:T à_hauteur_de|pour|de=Amount with:euro|%|moitié|tiers|totalité|intégralité|million|coût|frais not:risque|responsabilité
  verb rembourser|restituer|rendre subj=Payer!:POLH obj=Amount! à=Payee!:POLH
  verb renflouer|sauver|secourir|aider|soutenir subj=Payer!:OLH obj=Payee!:OH à_hauteur_de|de|avec|de=Amount! not:don|mécénat
  verb lever|emprunter|obtenir|souscrire|contracter|décrocher subj=Payee!:POLH emprunt|prêt|crédit|dette de|obj|d'un_montant_de=Amount! auprès_de|à=Payer:POLH
  verb garantir|couvrir subj=Payer!:OLH obj|à_hauteur_de=Amount! prêt|emprunt|crédit à|de=Payee:OLH
  verb effacer|annuler|remettre|éponger|abandonner dette|ardoise|créance|arriéré|déficit subj=Payer!:OLH de=Amount! de|à=Payee:OLH
  verb abonder|créditer|doter fonds|budget subj=Payer!:OLH de|à_hauteur_de=Amount! obj=Purpose:T
  verb valoir dédommagement|indemnité|prime|bonus|cachet à=Payee!:POLH de=Amount! own:Purpose
  verb condamner obj=Payer!:POLH à=Amount! with:dommage|indemniser|rembourser|provision|verser|indemnisation|indemnité
  noun chèque|coup_pouce|rallonge|ristourne|remise|ardoise|bourse|allocation|prime|pension|salaire|rémunération|cachet|indemnisation|compensation de|d'un_montant_de|d'environ=Amount! de|de_la_part_de|par|signer_par|verser_par|accorder_par|allouer_par|payer_par=Payer:POLH à|pour|receiver=Payee:POLH min:3 not:mécène|mécénat
  noun versement|paiement|règlement|remboursement|virement|déblocage|octroi|attribution de=Amount! à|à_destination_de|en_faveur_de=Payee!:POLH par|de_la_part_de=Payer:POLH
  noun octroi|versement|déblocage|attribution|signature subvention|aide|prêt|crédit|prime|bourse|enveloppe de=Amount à|en_faveur_de=Payee!:POLH par=Payer:POLH not:marché|contrat
  verb donner|ajouter subj=Payer!:OLH obj=Amount!:A à=Payee not:action|actionnaire
  verb voter|accorder|attribuer|allouer|verser|débloquer|approuver|octroyer subvention|aide|prêt|enveloppe|dotation|crédit|rallonge|prime de|obj|d'un_montant_de=Amount! subj|par=Payer:POLH en_faveur_de|au_profit_de|au_bénéfice_de|à_destination_de=Payee! pour|afin_de=Purpose:TC
  verb mettre|poser sur table subj=Payer!:POLH obj=Amount! pour|à=Purpose:TC not:offre|transfert|joueur|attaquant|club|mercato|recruter
  verb indemniser|dédommager subj=Payer!:POLH à_hauteur_de|de=Amount! obj=Payee:POLHTN
  verb remettre|glisser|donner enveloppe|enveloppes|liasse|valise|espèces subj=Payer:POLH à=Payee!:POLH contenir|contenant|de=Amount:A min:2 not:subvention
  verb être|rester charge subj=Payer!:OLH de=Purpose:T à=Payer:OLH obj=Amount!
  noun pot-de-vin|dessous-de-table|enveloppe|avance|acompte|caution|ristourne de|d'un_montant_de=Amount! à|pour|receiver=Payee!:POLH par|de_la_part_de|poss|subj=Payer:POLH
  verb débloquer|mobiliser|dégager|allouer|engager|provisionner|réserver subj=Payer!:POLH obj=Amount! pour|en_vue_de|afin_de=Purpose!:TC not:joueur|attaquant|recruter|usine
  verb verser|débourser|payer|mettre|apporter|dépenser rien|centime|sou|kopeck subj=Payer!:OLH à=Payee:POLH
  verb promettre subj=Payer!:OLH obj=Amount! à|pour|en_faveur_de=Payee:POLH planned
  verb verser|payer|donner|accorder|allouer|attribuer|octroyer subj=Payer!:OLH obj=Amount! à=Payee!:T in:Payee with:festival|club|théâtre|musée|orchestre|compagnie|collège|lycée|école|centre|stade|commune|village|refuge|cinéma|hôpital|port|aéroport
  verb annoncer|promettre|confirmer|dévoiler obj=Amount! pour|en_faveur_de=Payee!:OHL not:investissement|perte|bénéfice|chiffre|vente|recette|résultat|dette|budget|investir|levée|don
  verb verser|accorder|attribuer|allouer|octroyer subvention|aide|dotation|prime subj=Payer!:POLH de|obj|d'un_montant_de=Amount! à=Payee!:T pour|afin_de=Purpose:TC in:Payee with:port|club|musée|théâtre|festival|école|lycée|hôpital|aéroport|orchestre|compagnie|cinéma|refuge|centre|syndicat|parc|commune|village|ferme|exploitation|usine
  verb recevoir|toucher|percevoir|obtenir aucun|moindre aide|subvention|indemnité|dédommagement|compensation|soutien|prime|centime|euro subj=Payee!:POLHT de|de_la_part_de|auprès_de=Payer!:POLH
  verb bénéficier|profiter|disposer soutien|coup_de_pouce|appui|fonds|enveloppe|aide|financement|concours|crédit|ligne|garantie subj=Payee!:POLHTR de|obj|d'un_montant_de|à_hauteur_de=Amount! de|de_la_part_de|accorder_par|consentir_par|octroyer_par|verser_par=Payer:POLH
  noun soutien|appui|concours|garantie|coup_de_pouce|ligne_de_crédit|financement|dédommagement|compensation|indemnité|allocation|bourse|rallonge|cautionnement de|d'un_montant_de|d'environ=Amount! subj|de|de_la_part_de|par|accorder_par|apporter_par|consentir_par|octroyer_par|verser_par|fournir_par=Payer!:POLH à|pour|receiver=Payee:POLHT min:2
  verb accorder|consentir|octroyer|apporter|prêter|avancer|promettre|débloquer soutien|appui|concours|financement|ligne|rallonge|allocation|compensation subj=Payer!:POLH à|en_faveur_de=Payee:POLHT de|obj|d'un_montant_de=Amount! pour=Purpose:TC
  verb contracter|souscrire|décrocher|négocier|obtenir|rembourser prêt|emprunt|crédit|ligne subj=Payee!:POLHT de|obj|d'un_montant_de=Amount! auprès_de|de=Payer!:POLH
  verb venir|provenir subvention|aide|prêt|fonds|financement|enveloppe|somme|argent subj=Amount! de=Payer!:POLH
  verb prendre_en_charge|prendre charge subj=Payer!:POLH obj|de=Purpose!:T à_hauteur_de|pour=Amount!
  verb transiger subj=Payer!:POLH avec=Payee!:POLHT pour|contre|moyennant=Amount
  verb condamner obj=Payer!:POLH verser|payer|rembourser|régler=Amount! à=Payee:POLHT
  verb racheter subj=Payer!:O obj=Amount! de=Purpose!:T with:action|actions|titre|titres|propre|propres
  verb annoncer|lancer|approuver|autoriser|engager rachat|programme subj=Payer!:OH de|obj|d'un_montant_de|à_hauteur_de=Amount! with:action|actions own:Purpose

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
  verb participer|souscrire subj=Investor! à levée|augmentation de|à_hauteur_de=Amount de=Recipient:OR
  verb participer|souscrire subj=Investor! à tour de|à_hauteur_de=Amount de=Recipient:OR with:table|financement|amorçage|série|capital|fonds|investisseur
  verb participer|souscrire subj=Investor! à tour à_hauteur_de|pour=Amount! de=Recipient:OR
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
  verb apporter|injecter|mettre|remettre|ajouter|placer|verser subj=Investor!:POH obj=Amount! à=Recipient:OR topic:Recipient if:round not:prêt|subvention|usine|recherche
  verb remettre|mettre|apporter|verser pot subj=Investor!:POH obj=Amount! de=Recipient:OR topic:Recipient
  verb mettre|remettre|apporter|verser pot subj=Investor!:POLH obj=Amount! de|à=Recipient:OR
  verb compter|figurer investisseur|actionnaire subj=Recipient:OR parmi=Investor!:PO obj=Investor:PO min:2
  verb signer|réussir|réaliser|conclure|opérer levée|tour|tour_de_table subj=Recipient!:ORH de|d'un_montant_de=Amount! auprès_de|avec|mener_par=Investor
  verb parvenir|réussir|vouloir|chercher|espérer|compter lever subj=Recipient:ORH obj=Amount! auprès_de=Investor min:2
  verb mener|emmener|conduire|piloter|coordonner tour|levée|série|amorçage subj|par=Investor!:PO obj|de=Amount de=Recipient:OR min:2
  verb souscrire augmentation|levée|emprunt subj|par=Investor!:POH de|à_hauteur_de=Amount chez|de=Recipient:OR
  verb financer|capitaliser|soutenir|accompagner|appuyer|backer obj=Recipient!:O subj|par=Investor!:POH à_hauteur_de|avec=Amount with:fonds|capital-risque|business|levée|tour|capital|investisseur not:don|mécénat|subvention
  verb allouer|injecter|mettre|placer|engager|débloquer|déployer subj=Investor!:OLH obj=Amount! dans|pour=Recipient!:T usine|site|production|capacité|ligne|centre|data|modernisation|construction|extension|laboratoire not:subvention|aide
  noun levée|tour fonds|table de|d'un_montant_de=Amount! pour|chez|de|poss|around=Recipient!:OR mener_par|emmener_par|conduire_par|auprès_de|avec=Investor
  noun tour table pour|chez|de|poss=Recipient!:OR de|d'un_montant_de=Amount auprès_de|avec|mener_par=Investor
  noun levée fonds pour|chez|de|poss=Recipient!:OR de|d'un_montant_de=Amount auprès_de|avec|mener_par=Investor
  noun injection|apport|mise_fonds de=Amount! de|par|de_la_part_de|poss=Investor:POLH dans|à|chez=Recipient:ORT min:2
  noun investissement de|d'un_montant_de|d'environ=Amount! sur|dans|à|pour|chez=Recipient!:OLT poss|de|par|subj=Investor:POLH not:coût
  verb mettre|remettre|apporter|injecter|placer|miser|verser subj=Investor!:POH obj=Amount! dans|chez|à=Recipient:ORH topic:Recipient with:fonds|investisseur|investisseurs|actionnaire|actionnaires|holding not:don|subvention|prêt|aide|association|fondation
  verb prendre|acquérir|acheter|s'offrir % subj=Investor!:PO de=Recipient!:O pour|contre|moyennant=Amount!
  verb mener|conduire|emmener|piloter tour|levée|financement|opération|série subj=Investor!:PO joins
  verb participer|souscrire|contribuer|prendre_part tour|levée|augmentation|opération|financement subj=Investor!:PO joins
  verb entrer|monter|investir|arriver capital subj=Investor!:POH avec|pour|moyennant|à_hauteur_de=Amount! de|à=Recipient:ORH topic:Recipient
  verb réunir|rassembler|mobiliser|sécuriser|récolter|collecter|décrocher|engranger|glaner|rafler|empocher subj=Recipient!:O obj=Amount! auprès_de=Investor!:POH not:prêt|subvention|don|donation|bourse|contrat|marché|emprunt|dette
  verb compter|avoir|revendiquer|attirer|séduire investisseur|investisseurs|soutien|soutiens subj=Recipient!:O obj|parmi|dont|comme=Investor!:PO
  verb figurer|compter|trouver|retrouver investisseur|investisseurs subj=Investor!:PO parmi|de=Recipient!:O
  verb réinjecter|réinvestir subj=Investor!:POH obj=Amount! dans|à=Recipient:OHT topic:Recipient
  verb miser|parier|placer|jouer subj=Investor!:POH obj=Amount! sur|dans=Recipient!:T in:Recipient with:start-up|startup|entreprise|société|pépite|jeune_pousse|biotech|groupe|firme|fabricant
  verb engloutir|injecter|placer|mettre|dépenser|investir subj=Investor!:O obj=Amount! dans=Recipient!:T in:Recipient with:usine|site|chantier|gigafactory|atelier|entrepôt|mine|centre|laboratoire|ligne
  verb remettre|rajouter|réinjecter pot subj=Investor!:POH obj=Amount! with:investisseur|actionnaire|capital|tour|levée|fonds
  verb consacrer|allouer|engager|mobiliser subj=Investor!:O obj=Amount! à|dans|pour=Recipient!:T in:Recipient with:usine|site|ligne|construction|extension|modernisation|atelier|entrepôt|laboratoire|gigafactory
  verb investir obj=Amount! dans|en|sur=Recipient!:T subj|par=Investor:POLH topic:Investor in:Recipient with:ligne|usine|site|outil|atelier|extension|modernisation|chaîne|entrepôt|machine|four
  noun investissement|mise|apport|injection de|d'un_montant_de|d'environ=Amount! poss|subj|de_la_part_de|par|consentir_par|réaliser_par|around=Investor!:O dans|chez|pour|à=Recipient

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
  verb rejoindre|signer subj=Target!:P obj|à|avec=Acquirer!:O pour|contre=Amount if:sport not:conseil|ministère|gouvernement|parlement|assemblée|cabinet|université|parti|syndicat|association|chambre
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
  verb rejoindre subj=Target!:P obj=Acquirer!:O de|en_provenance_de=Seller:O pour|contre|moyennant|en_échange_de=Amount if:sport not:conseil|ministère|gouvernement|parlement|assemblée|cabinet|université|parti|syndicat|association|chambre
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
  verb céder|vendre|revendre %|part|capital|participation|titre|action subj=Seller!:POLH obj=Target!:T à|au_profit_de=Acquirer!:POH pour|contre|moyennant=Amount not:bourse|séance|cac|indice|clôture
  verb débourser|payer|verser|mettre part|participation|capital subj=Acquirer!:PO obj=Amount! de=Target:O not:patron|fonds_propres
  verb emporter|adjuger|acquérir|acheter|arracher obj=Target!:TRO par=Acquirer!:POH à|pour|contre|obj=Amount!
  verb prendre|acheter|racheter|acquérir|rafler subj=Acquirer!:POH de=Target!:ORE à|auprès_de=Seller pour|contre|moyennant=Amount with:%|majorité|totalité|intégralité|parts|capital|contrôle not:risque|avance|retard
  verb passer|tomber|basculer sous_pavillon|sous_contrôle|sous_coupe|sous_bannière|giron|escarcelle|portefeuille|entre_les_mains|main|mains subj=Target!:ORT de=Acquirer!:OLH
  verb entrer giron|portefeuille|escarcelle subj=Target!:ORT de=Acquirer!:OH
  verb ajouter|adjoindre|intégrer|compter portefeuille|escarcelle|catalogue subj=Acquirer!:O obj=Target!:O à=Acquirer:O
  verb croquer|souffler|chiper|rafler|cueillir|dénicher|enrôler|recruter|attirer|signer|engager|débaucher subj=Acquirer!:O obj=Target!:P à|auprès_de=Seller!:O pour|contre=Amount
  verb s' payer|attacher|adjoindre|assurer|offrir service subj=Acquirer!:O de=Target!:P not:entraîneur|coach|avocat|directeur|sélectionneur|manager|technicien
  verb s' engager|lier subj=Target!:P avec|chez|à|pour|en_faveur_de=Acquirer!:OL pour|contre|moyennant=Amount if:sport with:contrat|saison|an|mercato|transfert|jusque|club|attaquant|ailier|milieu|défenseur|gardien|buteur|joueur|formation|équipe not:entraîneur|coach|sélectionneur|armée
  verb signer|parapher contrat|bail|précontrat subj=Target!:P avec|chez|à|pour|en_faveur_de=Acquirer!:OL if:sport not:entraîneur|coach|sélectionneur
  verb signer|s'engager subj=Target!:P à|chez|avec|pour=Acquirer!:OL if:sport not:entraîneur|coach|sélectionneur|accord
  verb prêter|transférer|vendre|céder|échanger obj=Target!:P à|chez|vers=Acquirer:OL subj|par|de=Seller:OL pour|contre=Amount if:sport min:2
  verb recruter|engager|enrôler|attirer|débaucher obj=Target!:P subj|par=Acquirer!:OL à|auprès_de|en_provenance_de=Seller:OL pour|contre|moyennant=Amount if:sport
  verb recruter|engager|enrôler|acheter|acquérir subj=Acquirer!:OLH attaquant|ailier|milieu|défenseur|gardien|buteur|joueur|joueuse|latéral|pivot|ailière|meneur|pilier|talonneur obj=Target!:P à|auprès_de|en_provenance_de=Seller:OL pour|contre|moyennant=Amount
  verb rejoindre|intégrer formation|équipe|club subj=Target!:P obj=Acquirer!:O contre|moyennant|pour=Amount if:sport not:entraîneur|coach
  verb quitter formation|équipe|club subj=Target!:P obj=Seller!:O pour=Acquirer!:OL if:sport not:entraîneur|coach
  verb trouver preneur|acquéreur|acheteur subj=Target!:TROL pour|à|contre=Amount auprès_de=Acquirer
  verb s' envoler|arracher|vendre|adjuger enchère|vente|marteau|vacation subj=Target!:TRO à|pour|contre|obj=Amount!
  verb emporter|remporter|adjuger enchère subj=Acquirer:POH de|obj=Target!:TRO pour|à|contre=Amount!
  verb vendre obj=Target!:T obj|pour|à|contre=Amount! subj|par=Seller à=Acquirer maison|villa|appartement|château|hôtel|immeuble|terrain|manoir|domaine|tableau|toile|œuvre|manuscrit|sculpture|portrait|moulin|fort|phare|île|presbytère|ferme|friche|palais|yacht|voilier|vache|cheval|troupeau|parcelle
  verb se vendre maison|villa|appartement|château|hôtel|immeuble|manoir|domaine|tableau|toile|œuvre|manuscrit|sculpture|portrait|moulin|phare subj=Target!:T obj|pour|à=Amount!
  verb reprendre barre|tribunal subj|par=Acquirer!:POH obj=Target!:O pour=Amount
  verb reprendre obj=Target!:O par=Acquirer!:POH
  verb racheter|acquérir|préempter|acheter obj=Target!:T subj|par=Acquirer!:POLH à|auprès_de=Seller pour|contre|moyennant=Amount mur|murs|gendarmerie|presbytère|ferme|moulin|fort|gare|cinéma|hangar|entrepôt|local|commerce|forêt|hectare|vignoble|studio|catalogue|licence|laboratoire|clinique|réseau|activité|branche|division|filiale|participation|part|enseigne|marque|usine|site|immeuble|friche|caserne not:billet|parole
  verb préempter subj=Acquirer!:OLH obj=Target!:T pour=Amount à=Seller
  verb boucler|finaliser|officialiser|annoncer|conclure|enregistrer|obtenir arrivée|signature|venue|recrutement|transfert|renfort|prêt subj=Acquirer!:OH de=Target!:P en_provenance_de|de=Seller:O pour|contre|moyennant=Amount if:sport not:entraîneur|directeur|coach|manager|président|sélectionneur|départ
  verb boucler|finaliser|réaliser|conclure|opérer|signer|annoncer|officialiser|confirmer|entériner|sceller acquisition|rachat|reprise|absorption|prise_contrôle subj=Acquirer!:OH de=Target!:OT à|auprès_de=Seller pour|contre|moyennant|d'un_montant_de=Amount
  verb boucler|finaliser|réaliser|conclure|signer|annoncer|officialiser|confirmer|entériner cession|vente subj=Seller!:OHL de=Target!:OT à|au_profit_de=Acquirer pour|contre|moyennant|d'un_montant_de=Amount not:billet|volume
  noun vente de=Target!:O à|au_profit_de=Acquirer par|poss|subj|de_la_part_de=Seller pour|contre|moyennant|d'un_montant_de=Amount min:2 form:vente
  noun cession|revente de=Target!:O à|au_profit_de=Acquirer par|poss|subj|de_la_part_de=Seller pour|contre|moyennant|d'un_montant_de=Amount min:2
  noun cession|revente filiale|branche|activité|usine|site|immeuble|terrain|marque|participation|division|château|hôtel|club|titre de=Target!:T à|au_profit_de=Acquirer par|poss|subj|de_la_part_de=Seller pour|contre|moyennant|d'un_montant_de=Amount min:2
  noun rachat|acquisition|reprise|absorption de=Target!:O par|subj|de_la_part_de|poss=Acquirer à|auprès_de=Seller pour|contre|moyennant|d'un_montant_de=Amount min:2 not:action|travail|cours|conscience|hostilité|discussion|négociation
  noun offre|opa|opération rachat|publique|achat sur|de=Target!:O lancer_par|de|par|subj|poss=Acquirer!:PO d'un_montant_de|de|à|pour=Amount possible
  noun recrue|renfort self=Target!:P de|poss|chez=Acquirer!:O de|en_provenance_de=Seller:O if:sport
  noun recrutement|signature|arrivée|venue|transfert|départ|prêt de|poss=Target!:P à|vers|chez|pour=Acquirer!:OL en_provenance_de|depuis=Seller:OL pour|contre|d'un_montant_de=Amount if:sport not:entraîneur|coach|sélectionneur
  verb reprendre subj=Acquirer!:PO obj=Target!:T in:Target with:usine|fonderie|entreprise|société|enseigne|club|hôtel|exploitation|restaurant|abattoir|journal|librairie|brasserie|papeterie|scierie|filiale|magasin|conserverie|verrerie|laiterie|clinique not:travail|production|route|activité|grève
  verb débourser|dépenser|payer|lâcher service subj=Acquirer!:OLH obj=Amount! de|pour_attacher=Target!:P
  verb débourser|dépenser|payer|lâcher|investir|mettre subj=Acquirer!:OLH obj=Amount! pour_recruter|pour_acheter|pour_acquérir|pour_racheter|pour_enrôler|pour_engager|pour_attirer=Target!:ORP
  verb quitter|troquer subj=Target!:P obj|de=Seller!:OL pour=Acquirer!:OL contre|moyennant|en_échange_de=Amount!
  verb quitter|délaisser|abandonner subj=Target!:P obj=Seller!:OL pour|pour_rejoindre|pour_intégrer=Acquirer!:OL contre|moyennant|en_échange_de=Amount if:sport not:entraîneur|coach|sélectionneur
  verb jeter dévolu subj=Acquirer!:POH sur=Target!:ORT pour|contre|moyennant=Amount

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
  verb remporter|décrocher|obtenir|rafler|gagner|emporter|signer|enlever concession|délégation|exploitation|mégacontrat|gestion|construction|chantier|lot subj=Supplier!:POH obj|de=Subject:T auprès_de|avec|pour=Client:OLH de|d'un_montant_de|pour=Amount min:1 not:accord|traité|pacte|protocole
  verb notifier|adjuger|octroyer marché|contrat|lot|commande subj=Client!:OLH à=Supplier!:PO de|d'un_montant_de=Amount
  verb passer|signer|notifier commande subj=Client!:OLH à|auprès_de|chez=Supplier!:PO de|pour=Subject:T pour|d'un_montant_de|de=Amount
  verb sélectionner|retenir|désigner|choisir|préférer subj=Client!:OLH obj=Supplier!:O if:contract pour|de=Subject:TC
  noun commande passer_par|de|par|poss|subj=Client!:OLH à|auprès_de=Supplier!:PO de=Subject:T de|d'un_montant_de|pour=Amount
  verb confier obj=Subject!:T à=Supplier!:PO with:architecte|paysagiste|designer|artisan|scénographe|agence|cabinet|entreprise|groupement subj|par=Client:OLH not:enquête|intérim|direction|présidence|portefeuille
  verb équiper subj=Supplier!:O obj=Client!:OH de|en|avec=Subject!:T armée|marine|police|flotte|compagnie|hôpital|gendarmerie|armement|aviation|pompier
  verb décrocher|obtenir|emporter|remporter chantier|lot|concession|délégation|exploitation subj=Supplier!:POH de=Subject:T
  verb revenir|échoir subj=Subject!:T à|au_profit_de=Supplier!:POH pour|d'un_montant_de=Amount!
  verb confier|attribuer|adjuger|concéder|déléguer subj=Client!:OLH obj=Subject!:T à=Supplier!:OH pour|d'un_montant_de=Amount rénovation|construction|réalisation|exploitation|gestion|maintenance|fourniture|travail|étude|chantier|réfection|conception|nettoyage|restauration|production|distribution|collecte|entretien|fabrication|modernisation|extension|maîtrise|régie|campagne|organisation|surveillance|transport
  verb commander|acheter|acquérir subj=Client!:OLH obj=Subject!:T à|auprès_de|chez=Supplier!:O pour|d'un_montant_de|contre=Amount frégate|sous-marin|avion|appareil|hélicoptère|navire|bus|train|rame|tramway|satellite|char|missile|canon|blindé|drone|éolienne|turbine|batterie|réacteur|moteur|locomotive|camion|véhicule|paquebot|ferry|borne|panneau|système|robot
  verb construire|bâtir|édifier|exploiter|réaliser|rénover subj=Supplier!:O obj=Subject!:T pont|stade|ligne|tramway|métro|hôpital|autoroute|parc|usine|barrage|centrale|tour|réseau|école|lycée|collège|gare|aéroport|bus|tunnel pour|pour_le_compte_de=Client:OLH pour|d'un_montant_de=Amount if:contract
  verb choisir|retenir|sélectionner|désigner|mandater|préférer subj=Client:OLH obj=Supplier!:O pour|comme=Subject!:TC if:contract
  verb choisir|retenir|sélectionner|désigner|mandater obj=Supplier!:O subj|par=Client!:OLH pour|comme=Subject!:TC
  verb remporter|gagner|décrocher|emporter concours|consultation|appel_offre|appel|compétition subj=Supplier!:OH de=Subject!:T de|pour=Client:OL not:match|médaille|titre|chant|beauté|cuisine
  verb passer|signer marché|contrat|commande|accord-cadre subj=Client!:OLH à|avec|auprès_de=Supplier!:OH pour|de|portant_sur=Subject:T de|d'un_montant_de|pour=Amount min:2 not:assurance
  verb notifier|attribuer marché|contrat|commande|accord-cadre subj=Client:OLH à|avec|auprès_de=Supplier!:OH pour|de|portant_sur=Subject:T de|d'un_montant_de|pour=Amount min:2
  verb livrer|fournir|équiper|produire|assembler|construire|fabriquer subj=Supplier!:O obj=Subject!:T à|pour=Client!:OLH contrat|marché|commande de|d'un_montant_de|pour=Amount
  verb fournir|livrer|assembler|construire|fabriquer|bâtir|réaliser obj=Subject!:T par=Supplier!:O turbine|rame|bus|train|avion|navire|moteur|hélicoptère|éolienne|pale|panneau|batterie|équipement|matériel|système|composant
  verb enregistrer|engranger|recevoir|décrocher|obtenir|conclure|annoncer|remporter|sécuriser commande|contrat|marché|mégacontrat subj=Supplier!:OH de|auprès_de|avec|pour|de_la_part_de=Client!:OL de|pour|portant_sur=Subject:T de|d'un_montant_de|évaluer|estimer|pour|à=Amount
  noun commande|marché|contrat attribuer|confier|octroyer|notifier|adjuger|décrocher|remporter|passer à|par=Supplier!:OH de|pour=Subject:T de|d'un_montant_de=Amount subj=Client:OLH min:2
  noun marché|contrat|chantier|concession|délégation remporter_par|décrocher_par|emporter_par|rafler_par|obtenir_par|gagner_par=Supplier!:OH de|pour=Subject:T d'un_montant_de|de=Amount
  noun attribution|octroi marché|contrat|concession|chantier|délégation|exploitation à=Supplier!:OH de|pour=Subject:T par=Client de|d'un_montant_de=Amount
  noun vainqueur|lauréat|gagnant self=Supplier!:OH de=Subject!:T appel|consultation|marché|concours with:offre|architecture|marché
  verb construire|bâtir|réaliser|édifier|rénover par=Supplier!:O obj=Subject!:T pour|d'un_montant_de=Amount! in:Subject with:tramway|pont|ligne|stade|hôpital|tunnel|autoroute|métro|usine|centrale|parc|lycée|collège|prison|port|aéroport|réseau|gare|tour|barrage
  verb commander obj=Subject!:T subj|par=Client!:OLH pour|d'un_montant_de=Amount! à|auprès_de=Supplier in:Subject with:création|fresque|œuvre|statue|sculpture|étude|rapport|film|opéra|symphonie
  verb livrer|fournir|vendre subj=Supplier!:O obj=Subject!:T à=Client!:OL in:Subject with:bus|train|trains|rame|rames|avion|avions|turbine|turbines|grue|missile|missiles|drone|drones|hélicoptère|hélicoptères|satellite|satellites|navire|frégate|frégates|radar|radars|tramway|locomotive|moteur|vaccin|vaccins|réacteur
  verb retenir|choisir|sélectionner|désigner|préférer obj=Supplier!:O subj|par=Client:OLH pour=Subject:TC with:concours|appel_offres|appel|consultation|offres|candidats|candidatures|marché
  verb commander|acheter rien|aucun subj=Client!:OL à=Supplier!:O
  verb réserver|commander|acheter|confier subj=Client!:OL obj=Subject!:T pour|moyennant|contre|d'un_montant_de=Amount! à|auprès_de|chez=Supplier:O in:Subject with:tir|lancement|vol|rame|rames|avion|avions|hélicoptère|navire|frégate|drone|drones|satellite|bus|train|trains|batterie|missile|missiles|radar|canon|véhicule|véhicules|turbine|réacteur
  verb choisir|retenir|sélectionner|désigner|préférer obj=Supplier!:O subj|par=Client!:OLH with:livrer|fournir|construire|bâtir|produire|fabriquer|rénover|exploiter|réaliser|assurer|concevoir
  verb remporter|décrocher|obtenir|rafler|gagner|emporter équipement|fourniture|rénovation|construction|livraison|entretien|maintenance|exploitation|réalisation|modernisation|nettoyage subj=Supplier!:OH obj=Subject!:T pour|d'un_montant_de|moyennant=Amount! auprès_de|pour=Client:OL
  verb remporter|gagner|emporter concours|consultation|appel_offres subj=Supplier!:OH pour|de=Subject!:T

""";
}
