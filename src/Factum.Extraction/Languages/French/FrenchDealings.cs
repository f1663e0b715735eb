namespace Factum.Extraction.Languages.French;

/// <summary>Further wordings for what money, firms and things do, as business, court, sport and local pages have them; in the notation of <see cref="FrenchFrames"/>.</summary>
internal static class FrenchDealings
{
    /// <summary>Gifts, payments, investments, purchases, contracts, fines and prices.</summary>
    public const string Money = """
Donation
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

Payment
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
  noun octroi|versement|déblocage|attribution|signature subvention|aide|prêt|crédit|prime|bourse|enveloppe de=Amount à|en_faveur_de=Payee!:POLH par=Payer:POLH own:Purpose not:marché|contrat

Investment
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

Acquisition
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
  verb rejoindre|quitter formation|équipe|club subj=Target!:P obj|pour=Acquirer!:O if:sport not:entraîneur|coach
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
""";

    /// <summary>Contracts, fines, courts, bargains, quarrels and contests.</summary>
    public const string Contests = """
ContractAward
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

Fine
  verb écoper|hériter subj=Offender! amende|pénalité|astreinte|contravention|redressement de|obj|d'un_montant_de=Amount de|de_la_part_de|par=Authority:OH
  verb condamner obj=Offender!:POLH subj|par=Authority:OH à|de|d'un_montant_de=Amount! amende with:appel|cassation|instance|correctionnelle|peine|sursis|prison not:dommage
  verb condamner obj=Offender!:POLH subj|par=Authority:OH à=Amount! amende|contravention|astreinte
  verb mettre amende subj=Authority!:OH obj=Offender!:POH de|à_hauteur_de=Amount
  verb confirmer|alourdir|annuler|réduire|maintenir|ramener amende|pénalité|sanction subj=Authority!:OH de|obj|à=Amount! à|contre|à_l'encontre_de|pour|infliger=Offender:POH
  verb coûter amende|pénalité à=Offender!:POH de=Amount!
  verb risquer|encourir amende subj=Offender!:POH obj|de|d'un_montant_de=Amount! possible
  verb être|rester passible amende subj=Offender!:POH de=Amount! possible
  noun amende|astreinte|pénalité|redressement|contravention de|d'un_montant_de|d'environ=Amount! pour|à|contre|à_l'encontre_de|subj|receiver=Offender!:POH prononcer_par|infliger_par|décider_par|par=Authority:OH not:requérir|réclamer|demander|risquer|encourir
  noun redressement fiscal|urssaf|judiciaire pour|chez|de|subj=Offender!:POH de|d'un_montant_de=Amount!

Lawsuit
  verb faire|interjeter appel subj=Plaintiff!:POLH contre=Defendant:PO with:jugement|condamnation|décision|ordonnance|sentence|peine|arrêt|verdict
  verb se pourvoir cassation subj=Plaintiff!:POLH contre=Defendant:PO
  verb obtenir|avoir gain_cause|gain subj=Plaintiff!:POLH contre|face_à|devant=Defendant:PO with:tribunal|cour|justice|juge|prud'hommes|prud'homme|procès|appel|cassation
  verb gagner|perdre|emporter|échouer procès|justice|tribunal|prud'homme|cassation subj=Plaintiff!:POLH contre|face_à=Defendant:POLH
  verb débouter obj=Plaintiff!:POLH contre|face_à=Defendant!:PO
  verb réclamer|demander|exiger subj=Plaintiff!:POLH obj=Amount! à=Defendant!:POLH with:ancien|ancienne|dommage|préjudice|réparation|indemnité|justice|tribunal|procès|prud'homme|licenciement not:amende|rançon|arriéré
  verb attaquer|contester|déférer|dénoncer décret|arrêté|loi|permis|décision|plu|autorisation|licenciement|marché|élection|vente|déclaration tribunal|conseil_état|conseil|justice|prud'homme|cour subj=Plaintiff!:POLH de=Defendant:OLH
  verb déposer|former|introduire|engager|intenter|lancer recours|référé|requête|action|plainte subj=Plaintiff!:POLH contre|à_l'encontre_de=Defendant:T de=Defendant:OLPH with:arrêté|décret|permis|projet|décision|autorisation|délibération
  verb porter plainte subj=Plaintiff!:POLH pour=Plaintiff:T contre|à_l'encontre_de=Defendant
  verb assigner|citer|attaquer|poursuivre|traduire subj=Plaintiff!:POLH obj=Defendant!:POLH référé|tribunal|diffamation|contrefaçon|prud'homme|plagiat|justice|concurrence|juge|cour
  verb assigner|attaquer|poursuivre|traîner|traduire|citer obj=Defendant!:POLH par=Plaintiff!:POLH not:animal|chien|crime|exercice|effort|meurtre
  verb opposer litige|contentieux|procès|procédure|bataille_judiciaire|différend_judiciaire obj=Plaintiff!:POLH à=Defendant!:POLH justice|tribunal|cour|juge|judiciaire|procès
  verb trancher|juger|examiner|arbitrer litige|contentieux|différend entre=Plaintiff:POLH min:2
  verb s' affronter|opposer|déchirer tribunal|justice|prétoire|barre subj=Plaintiff:POLH min:2
  verb viser|faire_objet|cibler plainte|recours|action|assignation|procédure obj|subj=Defendant!:POLH déposer_par|de|par|intenter_par|de_la_part_de=Plaintiff:POLH min:2
  verb saisir prud'homme|prud'hommes|tribunal|justice|conseil_état|cour|juge|cnil|défenseur subj=Plaintiff!:POLH contre|à_l'encontre_de=Defendant:POH not:occasion|opportunité
  noun plainte|recours|action_collective|assignation|procédure déposer_par|engager_par|intenter_par|lancer_par|introduire_par|former_par=Plaintiff!:POLH contre|à_l'encontre_de|visant=Defendant
  noun procès|bataille|bras_fer|contentieux judiciaire entre|opposer|contre=Plaintiff:POLH min:2

Negotiation
  verb discuter|négocier|parlementer|échanger subj=Party!:OLH avec=Party!:POLRH obj|de|sur|autour_de=Topic:T if:bargain
  verb discuter|débattre|négocier|parler|échanger subj|avec=Party:POLRH de|sur|autour_de|obj=Topic!:T min:3 not:entendre|chaîne|télévision|média|tir|tirs|coup|coups|maillot|cadeau|match|public|journaliste|presse
  verb chercher|espérer|tenter|vouloir|essayer accord|compromis|entente|terrain subj|avec=Party:POLRH sur|pour=Topic:T min:2
  verb asseoir|s'asseoir|rasseoir table subj|avec=Party:POLRH sur|pour=Topic:T min:2 with:négociation|discussion
  verb être|assir|asseoir table négociation|discussion subj|avec=Party:POLRH sur|pour=Topic:T min:2
  verb renégocier subj|avec=Party!:POLRH obj=Topic!:T
  verb rencontrer|recevoir|consulter syndicat|fédération|partenaire|organisation|créancier|intersyndicale subj|obj|avec=Party:POLRH with:négociation|discuter|compromis|négocier|sortie|accord pour|sur=Topic:T min:2
  verb approcher|sonder|démarcher|contacter rapprochement|fusion|rachat|transfert|partenariat|reprise subj=Party!:PO obj=Party!:PO pour|en_vue_de|sur=Topic:T
  verb achopper|buter|patiner|piétiner|s'enliser|échouer|traîner|déraper|capoter discussion|négociation|pourparlers|pourparler|tractation entre|avec|de=Party:POLRH sur=Topic:T min:2
  verb rouvrir|relancer|réactiver|reprendre|rompre|suspendre|interrompre|geler|clore|conclure dossier|dialogue|négociation|discussion|pourparlers|pourparler|tractation subj|avec|entre=Party:POLRH sur|de|pour|autour_de=Topic:T min:2
  noun négociation|pourparler|pourparlers|discussion|tractation|reprise_discussion entre=Party:POLRH sur|pour|autour_de|en_vue_de|porter_sur|concernant|à_propos_de=Topic:T min:2
  noun négociation|discussion|pourparlers|pourparler|tractation exclusif|avancé|préliminaire|direct|indirect|salarial|commercial|bilatéral avec|entre|subj|poss|around=Party:POLRH sur|pour|autour_de|en_vue_de=Topic:T min:2
  noun round|cycle|séance|reprise négociation|discussion|pourparlers|pourparler|tractation avec|entre|de|subj=Party:POLRH sur|pour|autour_de=Topic:T min:2

Agreement
  verb toper|pactiser|transiger|convenir|s'associer|coopérer|collaborer|s'allier|s'unir|se_coaliser|fraterniser subj|avec=Party:POLRH sur|pour|de|autour_de|dans|obj=Topic:T min:2
  verb créer|former|monter|constituer|lancer|fonder|bâtir coentreprise|co-entreprise|joint-venture|alliance|consortium|groupement|coalition subj|avec|entre=Party:OLH pour|dans|de|en_vue_de=Topic:TC min:2
  verb annoncer|finaliser|officialiser|conclure|boucler|projeter|préparer|réaliser fusion|mariage|rapprochement|alliance|regroupement subj|avec|entre=Party:OLH min:2
  verb lier accord|contrat|partenariat|convention|traité|pacte obj|subj|à|avec=Party:POLRH sur|pour|de=Topic:T min:2
  verb reconduire|prolonger|renouveler|étendre|renforcer|sceller|officialiser|approfondir|parapher|élargir|dénoncer|résilier|rompre partenariat|accord|convention|alliance|coopération|contrat|traité subj|avec|entre=Party:POLRH sur|pour|de|dans=Topic:T min:2
  verb devenir|être partenaire subj=Party!:OL de=Party!:OLE pour=Topic:T
  verb signer|ratifier|parapher|conclure|passer|approuver traité|accord|convention|protocole|charte|pacte|mémorandum|contrat|bail|lettre_intention|partenariat|trêve|armistice subj|avec|entre|par=Party:POLRH sur|pour|portant_sur|relatif_à|concernant|de|en_vue_de=Topic:T min:2
  verb accepter|respecter|violer|prolonger|instaurer|décréter|observer|proclamer trêve|cessez-le-feu|armistice|pause subj|avec|entre=Party:POLRH min:2
  verb tenir|arracher|trouver|obtenir|décrocher accord|compromis|terrain_entente|entente|consensus subj|avec|entre=Party:POLRH sur|pour|autour_de=Topic:T min:2
  verb céder licence|droit|brevet subj=Party!:O à=Party!:O sur|de|pour=Topic:T
  noun accord|partenariat|alliance|pacte|convention|protocole|coopération|fusion|rapprochement|coentreprise|joint-venture|mariage|collaboration entre=Party:OLH sur|pour|dans|autour_de|en_vue_de|de=Topic:T min:2 not:homme|femme|couple
  noun accord|partenariat|alliance|pacte|contrat|convention|coopération avec=Party!:OL poss|subj|de|nouer_par|signer_par|conclure_par|around=Party!:OL sur|pour|dans|de=Topic:T not:disputer|briguer|convoiter|lorgner|viser|perdre|chercher|réclamer

Conflict
  verb aller|passer rien|plus entre=Party:POLH min:2 with:rien
  verb fâcher|brouiller obj|subj=Party!:POH avec=Party!:POLH
  adj fâché|brouillé|remonté self|subj=Party!:POH avec|contre=Party!:POLH
  verb rompre|se_séparer|divorcer subj|avec=Party!:PO with:litige|brouille|dispute|désaccord|querelle|différend|fracas not:contrat|jeûne|silence
  verb empoisonner|diviser|déchirer|miner|opposer|agiter|fracturer|fragiliser querelle|brouille|conflit|litige|rivalité|discorde|différend|polémique|guerre entre|obj|à|subj=Party:POLRH min:2
  verb couper|geler|suspendre|interrompre|rompre|cesser relation|pont|lien|contact|dialogue|coopération|ponts subj|avec|entre=Party:POLRH min:2
  verb expulser|rappeler|renvoyer|convoquer ambassadeur|diplomate|consul subj=Party!:OL de=Party!:L à=Party:L not:crédence
  verb se dégrader|tendre|détériorer|envenimer|crisper|refroidir relation|rapport|lien|climat entre|de|avec|subj=Party:POLRH min:2
  verb entrer|être|rester conflit|guerre|bisbille|froid|délicatesse|désaccord|rébellion|dissidence subj|avec|contre=Party:POLRH min:2
  verb attaquer|bombarder|frapper|envahir|pilonner|viser subj=Party!:OL obj=Party!:OL with:armée|missile|drone|frappe|raid|bombe|troupe|roquette|aviation|obus|militaire
  verb combattre|affronter subj=Party!:OLH obj|contre|à=Party!:OLH if:conflict
  verb éclater|naître|survenir|s'envenimer|dégénérer querelle|brouille|conflit|dispute|guerre|rixe|différend|altercation|polémique|bagarre|bras_fer|clash|crise entre|avec|opposer=Party:POLRH min:2
  noun querelle|dispute|brouille|bisbille|différend|passe_arme|clash|escalade|confrontation|rupture|divorce|tension|guerre|bras_fer|contentieux|polémique|litige|bataille|fâcherie|conflit|rivalité avec=Party!:POLH poss|subj|de|around=Party!:POLH not:commercial|électoral|sportif|prix
  noun torchon brûler entre=Party:POLH min:2
  noun relation dégradé|exécrable|tendu|houleux|glacial|conflictuel|orageux|rompu|difficile entre|de|avec|poss|subj=Party:POLRH min:2

Competition
  noun vainqueur|tombeur|bourreau self=Competitor!:POL de=Competitor!:POL en|lors_de=Over:TE if:sport not:tournoi|élection|coupe
  verb rencontrer|affronter|défier|retrouver|jouer|croiser finale|demi-finale|quart|huitième|tour|match|tournoi|barrage|poule|seizième subj=Competitor!:POLH obj|contre=Competitor!:POLH en|lors_de|à|dans=Over:TE
  verb devancer|battre|coiffer|supplanter|distancer|évincer|coiffer_poteau subj=Competitor!:POLH obj=Competitor!:POLH concours|appel_offre|primaire|élection|scrutin|consultation|course à|lors_de|en|pour|de|dans=Over:TE
  verb viser|cibler|convoiter|chasser|draguer|courtiser client|clientèle|marché|public|créneau subj=Competitor!:O que=Competitor!:O with:même
  verb élire|réélire obj=Competitor!:P face_à|contre|devant=Competitor!:PH
  verb se neutraliser|séparer|quitter nul|point|but|dos|parité subj|avec=Competitor:OL en|lors_de=Over:TE min:2
  verb se neutraliser subj|avec=Competitor:OL min:2
  verb étriller|corriger|humilier|écraser|balayer|sortir|éliminer|battre|dominer|terrasser|renverser|surclasser|laminer|vaincre|défaire|piéger|crucifier|assommer|détrôner|écœurer|surprendre|museler|dompter|dégoûter|martyriser|broyer|dynamiter obj=Competitor!:POLH par|subj=Competitor!:POL en|lors_de|à=Over:TE if:sport
  verb opposer obj=Competitor!:POL à=Competitor!:POL second_tour|tour|finale|élection|primaire|duel|demi-finale en|lors_de|pour=Over:TE
  verb recevoir|accueillir|défier|affronter|rencontrer|jouer|retrouver subj=Competitor!:OL obj|contre|face_à=Competitor!:OL en|lors_de|pour=Over:TE if:sport
  verb jouer|disputer|débuter|entamer subj=Competitor!:POL contre|face_à|chez=Competitor!:POL finale|match|quart|huitième|tour|rencontre|demi-finale|saison|derby obj|en|pour|lors_de=Over:TE
  verb s' imposer|incliner|qualifier|défaire|sauver|hisser|casser|illustrer subj=Competitor!:POL devant|face_à|contre|chez|aux_dépens_de|à=Competitor!:POL en|lors_de|à=Over:TE if:sport
  verb s' incliner|imposer subj=Competitor!:OL à=Competitor!:L if:sport
  verb s' imposer|adjuger|emporter devant|face_à=Competitor!:POL subj=Competitor!:POL
  verb s' imposer|classer subj=Competitor!:P devant=Competitor!:P à|lors_de|en|sur=Over!:TE
  verb tomber|chuter|perdre|buter|sombrer|gagner|triompher|ramener|revenir subj=Competitor!:POL à|contre|face_à|sur|devant|chez=Competitor!:POL if:sport with:nul|but|score|tir|victoire|succès|match|finale|point|prolongation|championnat
  verb attendre|opposer|départager|promettre duel|choc|derby|face-à-face|affiche|finale obj|entre|subj=Competitor:POLH lors_de|pour|en=Over:TE min:2
  verb être|rester|coude coude-à-coude|coude_à_coude|au_coude-à-coude|lice|course|concurrence|compétition|lutte subj|avec|face_à|entre=Competitor:POLR pour|sur|dans=Over:TC min:2
  verb se disputer|arracher|partager|départager|discuter subj=Competitor!:POLRH obj=Over!:T not:raison|responsabilité
  verb convoiter|briguer|lorgner|viser|guigner subj=Competitor:POH obj=Over!:T min:3
  verb concurrencer|défier|talonner|devancer|supplanter|détrôner|doubler|distancer|challenger|ravir|bousculer|attaquer subj=Competitor!:O obj=Competitor!:O sur|dans=Over:T marché|part|secteur|segment|rayon|prix|leadership
  verb souffler|ravir|arracher|chiper|prendre titre|place|victoire|marché|leadership|contrat|première|maillot|couronne|coupe subj=Competitor!:POL à=Competitor!:POL obj=Over:T
  verb faire|livrer|mener|engager concurrence|guerre_prix|bataille|lutte subj|à|avec|contre=Competitor:OR sur|dans|pour=Over:T min:2 with:marché|prix|part|concurrence|client|secteur
  verb rivaliser|jouer_coude|ferrailler|batailler|concourir subj|avec|contre|face_à=Competitor:POR pour|sur|dans=Over:T min:2
  verb lutter avec|contre|face_à=Competitor!:POR subj=Competitor!:POR pour|sur|dans=Over:T
  noun rivalité|concurrence|compétition|bataille|guerre|duel|course commercial|technologique|industriel|économique|prix|sportif|électoral entre=Competitor:POLR sur|pour|dans|à=Over:T min:2
  noun course form:course face_à|avec|contre|à=Competitor:OPR subj|around|beside=Competitor:OPR pour|sur|dans=Over:T min:2
  noun lice|concurrence face_à|avec|contre|à=Competitor:OPR subj|around|beside=Competitor:OPR pour|sur|dans=Over:T min:2
  noun duel|choc|derby|affiche|face-à-face|match|rencontre|finale|demi-finale|confrontation entre|opposer|de=Competitor:POL en|lors_de|pour=Over:TE min:2 not:amical_entre
""";

    /// <summary>Foundings, launches, lay-offs, results, property, seats and membership.</summary>
    public const string Firms = """
Founding
  verb fonder|cofonder|co-fonder|créer|lancer|monter|établir|bâtir|imaginer subj|par=Founder!:POH obj=Organization!:OT festival|école|revue|journal|association|entreprise|société|maison|club|compagnie|troupe|orchestre|collectif|parti|mouvement|syndicat|fondation|institut|laboratoire|cabinet|agence|studio|label|galerie|librairie|brasserie|distillerie|restaurant|marque|start-up|startup|coopérative|fonds|think|média|magazine|site|plateforme|musée|académie|théâtre|banque|clinique|ong not:lien|contact|position|page|collecte|cagnotte|emploi|poste|débat|appel|réseau_social|controverse|surprise|sensation
  verb naître subj=Organization!:O de=Founder:H with:fusion|union|rapprochement|alliance|fruit|regroupement|scission
  verb naître garage|chambre|cuisine|atelier|hangar|cave subj=Organization!:OH
  verb voir|vivre jour|lumière subj=Organization!:O par|grâce_à|sous_l'égide_de|à_l'initiative_de=Founder:POH
  verb ouvrir|lancer|monter|créer|installer subj=Founder!:PH obj=Organization!:T boulangerie|restaurant|librairie|galerie|école|cabinet|agence|musée|clinique|crèche|atelier|brasserie|épicerie|café|bar|salon|studio|auberge|gîte|ferme|distillerie|microbrasserie|boutique_bio
  verb donner naissance subj=Founder!:POH à=Organization!:O not:hôpital|maternité|clinique|bébé|enfant|fille|fils|garçon|jumeau|jumeaux|petit|petite
  verb donner naissance subj=Founder!:P à=Organization!:T entreprise|société|marque|mouvement|festival|association|groupe|orchestre
  verb être|rester créateur|fondateur|initiateur|cofondateur|co-fondateur|père_fondateur subj|self=Founder!:P de=Organization!:OT
  noun père|mère|papa fondateur|fondatrice self|subj=Founder!:P de|poss=Organization!:O
  noun fondateur|co-fondateur|fondatrice|créateur|créatrice self|subj=Founder!:P de|poss=Organization!:T festival|école|revue|journal|association|entreprise|société|club|compagnie|marque|start-up|cabinet|agence|fondation|plateforme|studio
  noun fondation|création|naissance|lancement entreprise|société|start-up|association|club|parti|fondation|marque|collectif par=Founder!:POH de=Organization:O

Launch
  verb étrenner|lancer|commercialiser|dévoiler|présenter|publier subj=Agent!:POH obj=Product!:T crème|sérum|parfum|boisson|bière|yaourt|biscuit|jouet|vélo|casque|montre|robot|enceinte|écran|appareil|machine|outil|chaussure|basket|sneaker|maillot|lunettes|bijou|meuble|matelas|trottinette|utilitaire|camion|tracteur|bus|train|moto|scooter|formule|abonnement|carte|assurance|livret|prêt|podcast|série|émission|film|documentaire|spectacle|album|single|chanson|roman|essai|recueil|bande|exposition|podcast|newsletter|appli|réseau|extension|mise_jour in:Product
  verb paraître|sortir subj=Product!:T album|roman|film|livre|série|jeu|single|documentaire|essai|recueil|bande|disque|spectacle|console|téléphone|smartphone not:piste|hôpital|prison in:Product
  verb lancer|mettre orbite|espace|flot subj=Product!:RT obj=Product:RT
  verb dévoiler|lancer|présenter|inaugurer obj=Product!:RT par=Agent!:POLH not:appel|enquête|alerte|offensive|mandat
  verb arriver|débarquer|atterrir rayon|magasin|concession|kiosque|librairie|salle|boutique|streaming|plateforme subj=Product!:RT not:avion|élève
  verb être rayon|magasin|concession|kiosque|librairie|streaming subj=Product!:RT not:avion|élève
  verb inaugurer subj=Agent!:POLH obj=Product!:T tramway|téléphérique|liaison|ligne|métro|service #médiathèque|gymnase|lycée|collège|maison_santé|hôtel|cinéma|théâtre|salle|patinoire|résidence|ehpad|crèche|boutique|restaurant|supermarché|entrepôt|data_center|laboratoire|ligne|piste|téléphérique|viaduc|tunnel|station|ferme|parc|centrale|exposition|halle|marché not:œil|porte|enquête|feu|débat|voie|séance|bal
  verb lancer|entamer|déployer|démarrer|instaurer|initier|introduire subj=Agent!:OLH obj=Product!:T campagne|programme|plan|dispositif|expérimentation|plateforme|service|appel_projets|application|site|numéro|loterie|concours|label|formation|abonnement not:fouille|recherche|secours in:Product
  noun lancement|sortie|parution|commercialisation|inauguration|mise_service|mise_vente|mise_orbite|présentation album|roman|film|livre|console|application|modèle|gamme|ligne|satellite|fusée|service|plateforme|série|jeu|smartphone|voiture|programme|campagne|collection|parfum de=Product!:RT par|poss|subj|chez|de=Agent:POLH

Layoff
  verb supprimer|détruire|biffer emploi|poste subj|chez|dans=Organization!:OH
  noun licenciement subj|chez|dans|around=Organization!:O not:syndicat|craindre|redouter|dénoncer|opposer|contre|protester|grève
  noun plan social subj|chez|dans|around=Organization!:O not:syndicat|craindre|redouter|dénoncer|opposer|contre|protester|grève
  verb licencier|supprimer|remercier|congédier obj=Count!:T with:tiers|quart|moitié|dixième|cinquième|totalité|intégralité salarié|effectif|poste|personnel|emploi topic:Organization
  verb se séparer|passer|délester subj=Organization!:OH de=Count!:N salarié|employé|collaborateur|personne|cadre|développeur|ingénieur|ouvrier|journaliste|effectif|poste|technicien|agent
  verb tailler|couper|sabrer|trancher|rogner effectif|masse subj=Organization!:OH de=Count
  verb licencier|supprimer|remercier|sacrifier|congédier subj=Organization!:OH obj=Count!:T with:tiers|quart|moitié|dixième|cinquième|totalité|intégralité salarié|effectif|poste|personnel|emploi|équipe
  verb entraîner|provoquer|occasionner|impliquer|conduire|signifier|engendrer|se_solder|se_traduire|aboutir suppression|licenciement|départ|perte|disparition|destruction obj|par|à|de=Count!:N de|chez=Organization:O emploi|poste|licenciement|salarié|personne|départ topic:Organization
  verb prévoir|annoncer|envisager|projeter|programmer|confirmer|décider suppression|départ|licenciement|destruction|coupe subj=Organization!:OH de|obj=Count!:N
  verb prévoir|viser|concerner|toucher|entraîner plan|pse|restructuration|réorganisation|fermeture|liquidation obj|de=Count!:N chez|de=Organization:O with:salarié|emploi|poste|départ|licenciement|suppression topic:Organization
  verb retrouver|rester|laisser|mettre|se_retrouver chômage|rue|carreau|emploi subj|obj=Count!:N de|chez|par=Organization:O topic:Organization
  verb sacrifier|biffer|rayer|passer poste|emploi subj=Organization!:OH obj=Count!:N
  verb dégraisser|restructurer|réduire|élaguer subj=Organization!:OH effectif|voilure|personnel de=Count!
  noun suppression|licenciement|départ|coupe|destruction poste|emploi|effectif|salarié|personne chez|à|au_sein_de|dans=Organization!:O de|own=Count:N
  noun vague|charrette licenciement|départ|suppression chez|à|de=Organization!:O de=Count:N
  noun plan social|départ|sauvegarde|suppression|licenciement chez|de|à=Organization!:O concernant|visant|portant_sur|pour|de=Count!:N

FinancialResult
  verb voir chiffre_affaires|chiffre_affaire|bénéfice|résultat|revenu|perte|profit|vente|recette|marge|excédent|déficit|ebitda subj=Organization!:OH obj=Measure! à|de=Amount! sur|pour|en|à=Period
  verb tabler|miser|compter|parier|viser|escompter subj=Organization!:OH sur|obj=Measure!:T chiffre_affaires|chiffre_affaire|bénéfice|résultat|revenu|profit|vente|recette|marge|excédent|perte|ebitda de|entre|comprendre_entre|à|supérieur_à|compris_entre=Amount! en|sur|pour|à=Period topic:Organization planned
  verb accuser passif|ardoise|déficit|endettement|trou|découvert subj=Organization!:OLH obj=Measure! de|d'un_montant_de=Amount! in:Measure
  verb traîner|cumuler|accumuler|porter|afficher|présenter|supporter|laisser passif|dette|ardoise|déficit|endettement|trou|perte|découvert|encours subj=Organization!:OLH obj=Measure! de|d'un_montant_de=Amount! in:Measure
  verb afficher|compter|cumuler|avoir|présenter dette|perte|passif|déficit|bénéfice|impayé subj=Organization!:OLH obj|de=Amount! de=Measure:T own:Measure
  verb peser|réaliser|générer|faire|brasser|afficher|revendiquer|totaliser subj=Organization!:OH obj=Amount! de=Measure!:T chiffre|vente|recette|revenu|bénéfice|excédent|perte|marge|résultat|commande en|sur|pour=Period
  verb atteindre|dépasser|totaliser|représenter|s'élever|s'établir|ressortir|grimper|bondir|progresser|reculer|chuter|plonger|tomber|baisser|augmenter|avoisiner|passer|frôler|culminer carnet subj=Measure!:T de|poss=Organization:O à|obj=Amount! with:commande
  verb combler|éponger|résorber|creuser|réduire|ramener déficit|perte|dette|endettement|passif subj=Organization!:OH obj=Measure! de|à=Amount!
  verb plonger|basculer|replonger|finir|terminer|clore|boucler|rester rouge|perte|déficit subj=Organization!:OH de|avec|à=Amount! en|sur=Period own:Measure
  verb revenir|renouer|repasser|retourner bénéfice|profit|vert|équilibre subj=Organization!:OH à|avec|de=Amount! own:Measure en|sur=Period
  noun chiffre_affaires|bénéfice|perte|résultat|profit|revenu|déficit|excédent|recette|ebitda|marge|dette|endettement|trésorerie|passif|carnet_commande de|poss|subj|chez|pour=Organization!:O de|à|d'un_montant_de=Amount! own:Measure en|pour|sur=Period not:vie|recherche
  noun dette|déficit|passif|ardoise|trou de|d'un_montant_de=Amount! poss|subj|de|chez|around=Organization!:OH own:Measure not:prison
  noun carnet commande de|poss|subj=Organization:OH à|de|d'un_montant_de=Amount! own:Measure

Ownership
  noun actionnaire|coactionnaire self=Owner!:PO de=Owned:O topic:Owned with:déjà|historique|principal|majoritaire|minoritaire|premier
  verb détenir|posséder|contrôler subj|par=Owner!:POLH obj=Owned!:ORT hôtel|restaurant|domaine|vignoble|château|magasin|club|moulin|terrain|immeuble|journal|chaîne|usine|écurie|galerie|yacht|île|hectare|marque|boutique|ferme|camping|clinique|parking|établissement|studio|entrepôt|cheval
  verb être|demeurer|rester|passer contrôle|propriété|giron|pavillon|tutelle subj=Owned!:ORT de=Owner!:POLH not:police|justice|juge
  verb compter|avoir|revendiquer|conserver actionnaire|capital|propriétaire subj=Owned!:OR parmi|pour|comme|obj=Owner!:PO
  verb se partager capital|part|action|propriété subj=Owner:POH de=Owned!:OR
  verb répartir|partager|détenir capital|action|part obj|subj|de=Owned!:OR entre|par=Owner!:POH
  noun contrôle|giron|portefeuille|pavillon de=Owner!:OH self|subj|around|poss=Owned!:OR min:2 with:sous|dans
  noun propriétaire|actionnaire|copropriétaire|coactionnaire|coassocié self|subj=Owner!:POLH de|poss|chez=Owned!:OT journal|club|domaine|château|hôtel|restaurant|chaîne|marque|usine|société|entreprise|établissement|enseigne|magasin|terrain|immeuble|bateau|navire|cheval|camping|site|haras|groupe|galerie|bar|discothèque
  noun coentreprise|co-entreprise|joint-venture entre|de=Owner:OL self=Owned!:O min:3

Cost
  verb débourser|compter|prévoir|payer|acquitter|lâcher|sortir obj=Amount! pour=Item!:TORE with:falloir|prévoir|compter
  verb compter|prévoir obj=Amount! pour=Item!:TORE with:falloir
  verb falloir compter|débourser|prévoir obj=Amount pour|obj=Item!:TORE with:euro|€|dollar
  verb nécessiter|engloutir|absorber|avaler subj=Item!:RET obj=Amount! not:chiffre|bénéfice
  verb peser|valoir|capitaliser subj=Item!:OT obj=Amount! with:bourse|valorisation|capitalisation
  verb grimper|bondir|monter|s'envoler|chuter|tomber|dégringoler|flamber|culminer|s'établir|s'élever|passer|retomber|reculer|redescendre|plafonner|franchir|frôler|dépasser|atteindre|avoisiner litre|baril|tonne|once|kilo|mètre|once|action|titre|loyer|ticket|facture|note|devis|addition|douloureuse|valorisation|capitalisation|budget|tarif|prix|cours|coût subj=Item!:T de|à|obj=Amount! not:chiffre|bénéfice|perte|dette
  verb frôler|friser|flirter|franchir|avoisiner|taquiner subj=Item!:TOR obj|avec=Amount! prix|coût|facture|litre|baril|devis|budget|montant|loyer|addition|kilo|tonne|cours|action
  verb facturer|vendre|proposer|louer|commercialiser|afficher|tarifer|acheter|négocier|céder|brader|écouler|fixer obj=Item!:RTO obj|à|pour|à_partir_de=Amount! mètre_carré|unité|pièce|kilo|tonne|nuit|pack|exemplaire|litre|heure|entrée|place|montre|vélo|modèle|version|abonnement|billet|forfait|ticket|album|livre
  verb s' vendre|négocier|louer|acheter|écouler|monnayer|échanger|arracher|payer|facturer subj=Item!:TRO obj|à|pour|autour_de|entre|contre=Amount!
  verb revenir|coûter|se_chiffrer|s'élever|se_monter|atteindre|dépasser|totaliser travail|chantier|opération|projet|construction|rénovation|réfection|restauration|achat|entretien subj=Item!:T obj|à=Amount!
  noun budget|coût|prix|montant|devis|enveloppe|facture|valeur|valorisation|capitalisation|tarif|investissement|loyer|estimation pour|de|poss|whole=Item!:ORET total|global|annuel|prévisionnel|estimé|initial|final de|à|d'environ=Amount!
  noun entrée|place|billet|ticket|forfait|abonnement|repas|menu|nuit|nuitée|litre|baril|kilo|tonne|once|loyer|tarif own:Item à|de|obj=Amount! not:chiffre|dette
  noun projet|chantier|opération|programme|investissement|travail|plan|travaux|rénovation|construction|réfection de|à|d'un_montant_de|d'environ=Amount! own:Item not:subvention|aide|prêt|avoir|prévoir|soutien|relance

Location
  verb implanter|installer|situer|baser|établir|domicilier|sis|localiser|nicher|percher obj|subj=Entity!:OR à|en|dans|près_de|sur|au_cœur_de|aux_portes_de|à_proximité_de|au_large_de|au_pied_de=Place!:L
  verb avoir|disposer|posséder|ouvrir siège|quartier|base|domicile subj=Entity!:OR à|en|dans=Place!:L not:succursale
  verb trouver|situer|établir|installer|fixer siège subj|de|dont|poss=Entity!:O à|en|dans=Place!:L
  verb s' élever|étendre|dresser|situer|trouver|nicher|étaler subj=Entity!:ORL à|dans|en|sur|près_de|entre|au_large_de|au_cœur_de|aux_portes_de=Place!:L not:face|difficulté|danger|situation|contre
  noun siège|siège_social|quartier_général|domicile poss|dont|de|subj=Entity!:O à|en|dans|établir_à|situer_à|baser_à|installer_à=Place!:L
  verb vivre|habiter|résider|s'installer|demeurer|se_réfugier|s'exiler|emménager subj=Entity!:P exil|retraite|famille|reclus à|en|dans|près_de=Place!:L
  noun résident|résidente|habitant|habitante|riverain|riveraine self=Entity!:P de|à=Place!:L

PartOf
  verb être|rester|demeurer|devenir filiale|membre|division|branche|adhérent|antenne|émanation|composante subj|self=Part!:ORPL de=Whole!:OE
  verb compter|regrouper|rassembler|réunir|comprendre|fédérer|englober|inclure|coiffer|chapeauter membre|filiale|marque|enseigne|pays|club|entité subj=Whole!:O obj|parmi|dont=Part!:O
  verb former|composer|constituer|conduire|mener|piloter consortium|groupement|coalition|alliance|attelage|coentreprise obj|subj|de=Whole!:O par|subj|de|entre=Part!:OL
  verb appartenir|se_rattacher subj=Part!:PORL à=Whole!:O
  verb être|rester|passer giron|sein subj=Part!:OR de=Whole!:O
  verb piloter|gérer|porter|mener|conduire|coordonner|chapeauter programme|projet|dispositif|initiative|mission obj=Part!:R subj|par=Whole!:O
  verb s' encarter|engager|inscrire|affilier subj=Part!:P à|chez|au_sein_de=Whole!:O parti|mouvement|rang|section
  verb émarger|pointer|siéger groupe|rang|banc subj=Part!:P à|dans|sur|de=Whole!:O
  verb quitter|claquer|déserter|rejoindre|intégrer|rallier parti|rang|groupe|mouvement|formation subj=Part!:P de|obj=Whole!:O if:vote not:gouvernement
  noun rang self|subj|around|beside=Part!:P de=Whole!:O min:2 with:issu|issir|issue|sortir
  noun filiale|division|branche|antenne|bureau|section|entité|marque|enseigne français|français|allemand|belge|local|régional|européen|américain|indien|africain|chinois|britannique|espagnol|italien|suisse|canadien|brésilien|polonais|marocain self=Part!:OT de=Whole!:O
  noun élu|élue|militant|militante|adhérent|adhérente|permanent|permanente syndical|syndicale|cgt|cfdt|fo|sud|unsa self=Part!:P de|à|comp|pour=Whole!:O
""";

    /// <summary>The declarations.</summary>
    public const string Declarations = Money + "\n" + Contests + "\n" + Firms;
}
