namespace Factum.Extraction.Languages.French;

/// <summary>Further wordings for who pays, grants, invests, buys, owns and awards what, and for what it costs; in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class FrenchFunding
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
Payment
  verb débloquer|mobiliser|dégager|allouer|engager|provisionner|réserver subj=Payer!:POLH obj=Amount! pour|en_vue_de|afin_de=Purpose!:TC not:joueur|attaquant|recruter|usine
  verb verser|débourser|payer|mettre|apporter|dépenser rien|centime|sou|kopeck subj=Payer!:OLH à=Payee:POLH
  verb promettre subj=Payer!:OLH obj=Amount! à|pour|en_faveur_de=Payee:POLH planned
  verb verser|payer|donner|accorder|allouer|attribuer|octroyer subj=Payer!:OLH obj=Amount! à=Payee!:T in:Payee with:festival|club|théâtre|musée|orchestre|compagnie|collège|lycée|école|centre|stade|commune|village|refuge|cinéma|hôpital|port|aéroport
  verb annoncer|promettre|confirmer|dévoiler obj=Amount! pour|en_faveur_de=Payee!:OHL not:investissement|perte|bénéfice|chiffre|vente|recette|résultat|dette|budget|investir|levée|don
  verb verser|accorder|attribuer|allouer|octroyer subvention|aide|dotation|prime subj=Payer!:POLH de|obj|d'un_montant_de=Amount! à=Payee!:T own:Purpose in:Payee with:port|club|musée|théâtre|festival|école|lycée|hôpital|aéroport|orchestre|compagnie|cinéma|refuge|centre|syndicat|parc|commune|village|ferme|exploitation|usine
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
  verb reprendre subj=Acquirer!:PO obj=Target!:T in:Target with:usine|fonderie|entreprise|société|enseigne|club|hôtel|exploitation|restaurant|abattoir|journal|librairie|brasserie|papeterie|scierie|filiale|magasin|conserverie|verrerie|laiterie|clinique not:travail|production|route|activité|grève
  verb débourser|dépenser|payer|lâcher service subj=Acquirer!:OLH obj=Amount! de|pour_attacher=Target!:P
  verb débourser|dépenser|payer|lâcher|investir|mettre subj=Acquirer!:OLH obj=Amount! pour_recruter|pour_acheter|pour_acquérir|pour_racheter|pour_enrôler|pour_engager|pour_attirer=Target!:ORP
  verb quitter|troquer subj=Target!:P obj|de=Seller!:OL pour=Acquirer!:OL contre|moyennant|en_échange_de=Amount!
  verb jeter dévolu subj=Acquirer!:POH sur=Target!:ORT pour|contre|moyennant=Amount

Ownership
  noun filiale 100 self=Owned!:ORT de|poss=Owner!:O
  verb détenir|posséder|contrôler|garder|conserver subj=Owner!:POLH obj|de=Owned!:O capital|part|action|titre|participation|droit|droits|vote topic:Owned with:%|majorité|minorité|moitié|tiers|quart
  noun actionnaire|associé self|subj=Owner!:PO de|poss|chez=Owned!:O premier|principal|majoritaire|minoritaire|historique|unique|seul
  noun conserve|garde self|subj|around=Owner!:PO de=Owned!:O % part|capital|action|titre topic:Owned
  verb être|demeurer|rester main|mains subj=Owned!:OR de=Owner!:POLH not:avenir|destin|sort|justice|police|juge|dossier
  noun ayant droit self|subj=Owner!:P de|dont=Owned!:O
  noun bénéficiaire effectif self|subj=Owner!:P de|dont=Owned!:O

ContractAward
  verb construire|bâtir|réaliser|édifier|rénover par=Supplier!:O obj=Subject!:T pour|d'un_montant_de=Amount! in:Subject with:tramway|pont|ligne|stade|hôpital|tunnel|autoroute|métro|usine|centrale|parc|lycée|collège|prison|port|aéroport|réseau|gare|tour|barrage
  verb commander obj=Subject!:T subj|par=Client!:OLH pour|d'un_montant_de=Amount! à|auprès_de=Supplier in:Subject with:création|fresque|œuvre|statue|sculpture|étude|rapport|film|opéra|symphonie
  verb livrer|fournir|vendre subj=Supplier!:O obj=Subject!:T à=Client!:OL in:Subject with:bus|train|trains|rame|rames|avion|avions|turbine|turbines|grue|missile|missiles|drone|drones|hélicoptère|hélicoptères|satellite|satellites|navire|frégate|frégates|radar|radars|tramway|locomotive|moteur|vaccin|vaccins|réacteur
  verb retenir|choisir|sélectionner|désigner|préférer obj=Supplier!:O subj|par=Client:OLH pour=Subject:TC with:concours|appel_offres|appel|consultation|offres|candidats|candidatures|marché
  verb commander|acheter rien|aucun subj=Client!:OL à=Supplier!:O
  verb réserver|commander|acheter|confier subj=Client!:OL obj=Subject!:T pour|moyennant|contre|d'un_montant_de=Amount! à|auprès_de|chez=Supplier:O in:Subject with:tir|lancement|vol|rame|rames|avion|avions|hélicoptère|navire|frégate|drone|drones|satellite|bus|train|trains|batterie|missile|missiles|radar|canon|véhicule|véhicules|turbine|réacteur
  verb choisir|retenir|sélectionner|désigner|préférer obj=Supplier!:O subj|par=Client!:OLH with:livrer|fournir|construire|bâtir|produire|fabriquer|rénover|exploiter|réaliser|assurer|concevoir
  verb remporter|décrocher|obtenir|rafler|gagner|emporter équipement|fourniture|rénovation|construction|livraison|entretien|maintenance|exploitation|réalisation|modernisation|nettoyage subj=Supplier!:OH obj=Subject!:T pour|d'un_montant_de|moyennant=Amount! auprès_de|pour=Client:OL
  verb remporter|gagner|emporter concours|consultation|appel_offres subj=Supplier!:OH pour|de=Subject!:T

FinancialResult
  verb terminer|clôturer|clore|finir|achever|conclure|boucler exercice|année|saison|trimestre|semestre subj=Organization!:OH sur|avec|en=Measure!:T de=Amount! with:perte|bénéfice|déficit|excédent|résultat

Launch
  verb présenter|dévoiler|créer|jouer création|spectacle|exposition|album|film|opéra|ballet|collection subj=Agent!:PHO obj=Product!:RT in:Product with:nouveau|nouvelle|dernier|dernière|premier|première à=Place:LO not:plan|projet|loi

Evaluation
  verb inspecter|contrôler|expertiser|ausculter|sonder obj=Candidate!:T subj|par=Evaluator!:OH pour=Purpose:TC with:bureau|expert|experts|ingénieur|ingénieurs|laboratoire|organisme|cabinet not:frontière|identité
  verb évaluer|examiner|étudier|tester|analyser obj=Candidate!:T subj|par=Evaluator!:OH pour|en_vue_de=Purpose:TC with:agence|laboratoire|laboratoires|jury|comité|commission|expert|experts|chercheur|chercheurs|autorité in:Evaluator not:dégât|dégâts|dommage|coût|loi|impact|risque|possibilité|budget|amendement|situation|conséquence|effet|option|recours|mesure|texte|proposition_loi

Lawsuit
  verb contester sanction|amende|décision|condamnation|verdict|licenciement|arrêté|permis|redressement|refus devant|auprès_de=Place subj=Plaintiff!:POLH de=Defendant:OLH with:conseil|tribunal|cour|justice|juge
  verb envisager|préparer|étudier|promettre|annoncer recours subj=Plaintiff!:POLH contre|devant=Defendant:OLH possible not:recours_à|force
  verb faire appel subj=Plaintiff!:POLH de=Defendant:O with:condamnation|jugement|amende|sanction|décision|verdict|peine not:service|donner|à

Cost
  verb payer|acheter|acquérir|adjuger obj=Item!:T obj|à|pour=Amount! in:Item with:maison|moulin|château|villa|appartement|tableau|toile|manuscrit|terrain|hôtel|ferme|voilier|bijou|collier
  verb valoriser|estimer|évaluer obj=Item!:OR obj|à|pour=Amount! min:2 not:chiffre|perte
  noun prix|tarif subj|around=Item!:RTO de=Amount! case:à min:2 with:vendre|vendu|proposer|proposé|commercialiser|commercialisé|afficher|disponible|louer|facturer|céder
  verb compter|prévoir obj=Amount! pour=Item!:TORE form:comptez
  verb tourner|produire|réaliser|construire|bâtir|rénover|restaurer|financer|ériger obj=Item!:RETO pour=Amount!
  verb valoir|coûter|revenir|facturer subj=Item!:T obj|à=Amount! with:tir|vol|lancement|trajet|séance|séjour|nuit|nuitée|consultation|visite
  verb bondir|grimper|chuter|reculer|progresser|gagner|perdre|céder|abandonner|lâcher|prendre|terminer|clôturer|plonger|dévisser|s'envoler|s'effondrer|flamber titre|action|cours|baril|once|bitcoin|cacao|café|cuivre|blé|tonne subj=Item!:TR à=Amount!

FinancialResult
  verb atteindre|dépasser|totaliser|s'élever|s'établir|grimper|bondir|progresser|reculer|chuter|monter|avoisiner|passer chiffre_affaires|dette|bénéfice|perte|résultat|recette|vente|endettement|déficit|excédent dont|de|poss=Organization!:OH obj|à=Amount! own:Measure en|sur|pour=Period

Donation
  verb remettre|reverser obj=Amount! à=Recipient!:O if:gift not:caution|rançon|pot-de-vin|dividende|prime|subvention|indemnité|prêt|amende|dommage
  verb verser|remettre|donner|offrir subj=Donor!:P obj=Amount! à|pour=Recipient!:OT if:gift not:dommage|indemnité|amende|caution|loyer|salaire|rançon|pot-de-vin|verser_en_échange
  verb remettre|reverser|offrir obj=Amount! à=Recipient!:O subj|par=Donor:PO with:somme|chèque|recette|recettes|bénéfice|bénéfices|gala|collecte|tombola|concert|vente|course|récolté|récoltés|récolter|collecter not:caution|rançon|pot-de-vin|dividende|prime|subvention|indemnité|prêt
  verb verser|donner|offrir|remettre subj=Donor!:POH obj=Amount! à=Recipient!:T in:Recipient with:association|ong|orphelinat|refuge|hôpital|paroisse|église|hospice|bibliothèque if:gift not:subvention|dommage|indemnité|aide|prêt|amende|loyer|salaire|contrat|rançon
  verb recevoir|toucher subj=Recipient!:POHT obj=Amount! de|de_la_part_de=Donor!:O if:gift with:fondation not:subvention|dommage|indemnité|salaire|prêt|contrat|amende
  verb recevoir|toucher|récolter|collecter subj=Recipient!:OHT obj=Amount! de|de_la_part_de=Donor!:P if:gift in:Recipient with:association|fondation|ong|refuge|hôpital|musée|école|paroisse|église|orphelinat|théâtre|bibliothèque|club not:subvention|dommage|indemnité|salaire|aide|prêt|contrat|état|région|ministère|amende
  verb donner|offrir|léguer villa|manoir|ferme|moulin|château|collection|tableau|bibliothèque|piano|violon|orgue|scanner|ambulance|minibus|camionnette|canot|matériel|équipement|instrument|ordinateur|tablette|jouet|vélo|prime|cachet|salaire|récompense|indemnité|gain|recette|recettes|bénéfice|bénéfices|fortune|économies|couveuse|respirateur|repas|couverture|tente|dose|tonne|palette|fauteuil|manuscrit|archives|terrain|maison subj=Donor!:POH obj|d'une_valeur_de|estimer_à=Amount à=Recipient!:OLHT not:accès|bail|contrat|salarié
  verb promettre recette|recettes|gains|prime|cachet|collection|bénéfice|bénéfices subj=Donor!:POH à=Recipient!:OLHT planned
  verb reverser recette|recettes|bénéfice|bénéfices|intégralité|totalité|gain|gains|cachet|prime|droits subj=Donor:POH à|au_profit_de|au_bénéfice_de=Recipient!:OLHT not:amende|loyer|taxe|redevance
  verb aller|revenir recette|recettes|bénéfice|bénéfices|argent|gains à=Recipient!:OHT with:association|orphelinat|refuge|fondation|hôpital|ong|secours|sinistré|sinistrés|victime|victimes|croix-rouge|école|recherche|restaurer planned
  verb réunir|récolter|collecter|rapporter|lever|rassembler collecte|cagnotte|gala|concert|tombola|kermesse|vente|loto|souscription|téléthon|marche|course obj=Amount! pour|à|en_faveur_de|au_profit_de|au_bénéfice_de=Recipient:OLHT subj=Donor:PH min:2 not:fonds_investissement|investisseur
  verb accepter|recevoir billet|voyage|séjour|montre|costume|cadeau subj=Recipient!:P de|de_la_part_de|offrir_par=Donor!:OH
  verb s' engager subj=Donor!:PO verser|donner|offrir|remettre=Amount! à|pour=Recipient!:O if:gift planned
""";
}
