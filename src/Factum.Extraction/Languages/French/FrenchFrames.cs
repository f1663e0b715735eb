namespace Factum.Extraction.Languages.French;

/// <summary>How French states each kind of fact, in the notation of <see cref="Facts.FrameNotation"/>.</summary>
internal static class FrenchFrames
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
Donation
  verb donner|offrir subj=Donor! obj=Amount! à|pour|en_faveur_de|au_profit_de=Recipient not:raison|lieu|suite|tort|naissance|accès|coup|exemple|emploi
  verb donner subj=Donor! obj=Amount:A à|pour|en_faveur_de|au_profit_de=Recipient rien|aucun|centime|sou if:charity
  verb léguer|contribuer subj=Donor! obj|à_hauteur_de|pour|de=Amount! à|pour|en_faveur_de|au_profit_de=Recipient
  verb verser|octroyer|accorder|apporter|remettre|ajouter|attribuer|allouer|consacrer|débloquer subj=Donor! obj=Amount! à|pour|en_faveur_de|au_profit_de=Recipient if:charity not:dommage|indemnité|amende|dividende|salaire|prime|loyer|prêt|subvention|marché|contrat|rançon|caution
  verb promettre subj=Donor! obj=Amount! à|pour|en_faveur_de|au_profit_de=Recipient planned not:prêt|investissement
  verb promettre obj=Amount! à|pour=Recipient! planned if:charity
  verb promettre subj=Donor! with:euro|dollar|centime planned if:charity
  verb faire don|donation subj=Donor! de=Amount à|pour|en_faveur_de|au_profit_de=Recipient
  verb recueillir|récolter|collecter subj=Recipient! obj=Amount! auprès_de|de|grâce_à=Donor
  noun don|donation|legs|mécénat subj|de|de_la_part_de|par|poss=Donor de|d'un_montant_de=Amount à|pour|en_faveur_de|au_profit_de|au_bénéfice_de=Recipient min:2 not:organe|sang|soi|ubiquité
  verb financer|soutenir subj=Donor! obj=Recipient! à_hauteur_de=Amount! if:charity

Payment
  verb verser|payer|régler|rembourser|débourser|reverser|acquitter subj=Payer! obj=Amount! à=Payee pour=Purpose not:amende
  verb verser|payer obj=Amount! à=Payee! pour|au_titre_de=Purpose not:amende
  verb dépenser|consacrer|affecter subj=Payer! obj=Amount! en|pour|à|dans|sur=Purpose:T
  verb allouer|octroyer|accorder|débloquer|mobiliser|prêter|avancer|subventionner|attribuer subj=Payer! obj|à_hauteur_de=Amount! à|pour=Payee not:marché|contrat
  verb accorder|octroyer|attribuer|allouer subj=Payer! prêt|subvention|aide|crédit|prime|indemnité|garantie à=Payee obj=Amount min:2
  verb indemniser|dédommager|rembourser subj=Payer! obj=Payee! à_hauteur_de|de=Amount min:3
  verb toucher|percevoir|recevoir|obtenir|décrocher subj=Payee! prêt|subvention|aide|indemnité|prime|dédommagement|crédit|financement|bourse de|obj=Amount! de|de_la_part_de|auprès_de=Payer
  verb toucher|percevoir subj=Payee! obj=Amount! de|de_la_part_de|auprès_de=Payer
  noun subvention|prêt|indemnité|indemnisation|rançon|dédommagement|emprunt de|de_la_part_de|auprès_de|par=Payer:POLH de|d'un_montant_de|d'environ=Amount! à|pour|poss|subj=Payee min:2
  verb racheter subj=Payer! obj=Amount! de|en=Purpose!:T propre|action|titre

Investment
  verb lever subj=Recipient! obj=Amount! auprès_de|avec|de|grâce_à|chez=Investor
  verb boucler|clore|clôturer|réaliser|annoncer|finaliser levée|tour|tour_de_table|financement|série subj=Recipient! de|obj|à=Amount auprès_de|mener_par|avec=Investor min:2
  verb mener tour|levée|financement subj=Investor! obj|de=Amount
  noun levée|tour de|auprès_de=Amount! poss|subj|de|par=Recipient:OR auprès_de|mener_par=Investor fonds|table min:2
  verb investir|injecter|réinvestir subj=Investor! obj=Amount:A dans|en|chez|à=Recipient not:mandat|fonction|rôle min:2
  verb investir subj=Investor! obj=Amount:A dans|en|chez|à=Recipient:ORE tour|round
  verb obtenir|décrocher|recevoir|sécuriser subj=Recipient! obj=Amount! auprès_de|de=Investor! not:prêt|subvention|prime
  noun investissement poss|subj|de_la_part_de|par=Investor! de|d'un_montant_de|d'environ=Amount! dans|chez|à|pour=Recipient
  verb participer subj=Investor! à tour|levée de=Amount

Acquisition
  verb racheter|acquérir|absorber|avaler subj=Acquirer obj=Target! à|auprès_de=Seller pour|à_hauteur_de|contre=Amount not:conviction|certitude|expérience|connaissance|réputation|notoriété|temps|tout|compétence|habitude|maturité min:2
  verb acheter subj=Acquirer! obj=Target!:PORTE à|auprès_de=Seller pour|contre=Amount min:3
  verb acheter|racheter subj=Acquirer! obj=Target!:OE
  verb reprendre subj=Acquirer! obj=Target!:O
  verb s' offrir|adjuger|emparer|payer subj=Acquirer! obj|de=Target!:OPR pour|contre=Amount
  verb recruter|engager|signer|enrôler subj=Acquirer! obj=Target!:P à=Seller pour|contre=Amount! min:3
  verb transférer obj=Target!:P à|chez|vers=Acquirer! de=Seller pour|contre=Amount
  verb vendre|céder|revendre subj=Seller! obj=Target! à=Acquirer pour|contre|à_hauteur_de=Amount not:place|terrain|pression|panique|tentation min:3
  verb vendre|céder|revendre subj=Seller! obj=Target!:O
  verb vendre|céder|revendre obj=Target! à=Acquirer! pour|contre=Amount
  noun acquisition|rachat|reprise de=Target! par|subj|poss=Acquirer auprès_de|à=Seller pour|de|d'un_montant_de=Amount min:2 not:action|conviction|langage|connaissance|compétence
  noun vente|cession de=Target!:OR par|de_la_part_de|subj|poss=Seller à=Acquirer pour=Amount min:2
  verb prendre contrôle subj=Acquirer! de=Target! pour|contre=Amount
  verb mettre main_sur subj=Acquirer! sur=Target! pour|contre=Amount
  verb faire acquisition subj=Acquirer! de=Target! pour|contre=Amount auprès_de=Seller

ContractAward
  verb attribuer|confier|octroyer|adjuger subj=Client à=Supplier! marché|contrat|commande|construction|fourniture|réalisation|concession|exploitation|gestion|chantier obj=Subject:T de|pour|d'un_montant_de=Amount min:2
  verb attribuer|confier subj=Client! obj=Subject:T à=Supplier!:PO pour|de=Amount
  verb remporter|décrocher|obtenir|rafler|gagner|emporter|signer subj=Supplier! marché|contrat|commande|appel_offre de|d'un_montant_de|obj=Amount auprès_de|avec|de|pour=Client:OLH pour|de=Subject:T min:2
  verb commander subj=Client! obj=Subject! à|auprès_de=Supplier! pour|d'un_montant_de=Amount
  verb passer commande subj=Client! à|auprès_de=Supplier! de=Subject:T pour|d'un_montant_de=Amount
  verb choisir|retenir|sélectionner subj=Client! obj=Supplier!:O pour=Subject!:T
  noun marché|contrat attribuer|confier|octroyer à=Supplier! par=Client de=Amount min:2

Fine
  verb condamner|sanctionner subj=Authority obj=Offender! à|de|d'un_montant_de|pour=Amount! not:dommage|prison|indemnité|rembourser
  verb condamner subj=Authority obj=Offender! amende à|de=Amount
  verb infliger subj=Authority obj=Amount! à=Offender not:défaite|correction|revers
  verb infliger subj=Authority! à=Offender! amende|sanction|pénalité obj|de=Amount
  verb écoper subj=Offender! amende|sanction|pénalité de=Amount!
  noun amende de|d'un_montant_de|d'environ=Amount! à|pour|contre|subj=Offender par|de|de_la_part_de=Authority:OH min:2
  verb payer|verser|régler|acquitter subj=Offender! amende de|obj=Amount! à=Authority:OH
  verb verbaliser subj=Authority! obj=Offender!

Lawsuit
  verb porter plainte subj=Plaintiff! contre=Defendant
  verb déposer plainte|recours subj=Plaintiff! contre|à_l'encontre_de=Defendant
  verb poursuivre subj=Plaintiff! obj=Defendant! justice|tribunal
  verb attaquer|assigner|traîner|citer subj=Plaintiff! obj=Defendant! justice|tribunal|prud'homme
  verb assigner subj=Plaintiff! obj=Defendant!
  verb saisir subj=Plaintiff! obj|contre=Defendant:O tribunal|justice|cour|prud'homme
  verb intenter procès|action subj=Plaintiff! à|contre=Defendant
  noun plainte|recours|action_en_justice|procès de|poss|subj|de_la_part_de|par=Plaintiff contre|à_l'encontre_de=Defendant! min:2
  verb contester subj=Plaintiff! justice|tribunal obj=Defendant
  verb réclamer subj=Plaintiff! obj=Amount! à=Defendant! dommage|intérêt|justice|réparation
  verb se constituer partie_civile subj=Plaintiff! contre=Defendant

Meeting
  verb rencontrer subj=Participant! obj=Participant! min:2 not:difficulté|problème|succès|obstacle|résistance|opposition
  verb se rencontrer|réunir|retrouver subj|avec|autour_de=Participant:POLH min:2
  verb recevoir|accueillir subj=Participant!:POH obj=Participant!:PH min:2 not:réponse|courrier|soutien
  verb réunir subj|obj|autour_de=Participant:P min:2 not:condition|critère|somme|fonds|million|euro dîner|rencontre|sommet|réunion|déjeuner|entretien|table|discussion|conférence|entrevue
  verb s' entretenir subj|avec=Participant:POLH min:2
  verb s' attabler subj|avec=Participant:PH min:2
  verb avoir|tenir|organiser réunion|entretien|rencontre|discussion|rendez-vous|tête-à-tête|échange subj|avec|entre=Participant:POLH min:2
  verb dîner|déjeuner subj|avec=Participant:P min:2
  noun réunion|rencontre|entretien|entrevue|dîner|déjeuner|tête-à-tête|sommet|discussion|rendez-vous|échange|conversation|table_ronde subj|avec|entre|poss|autour_de|de=Participant:P min:2 not:critère|condition|compte|dette|vue

Visit
  verb se rendre subj=Visitor!:POH à|en|dans|chez|auprès_de=Place!:LO not:compte|évidence
  verb se rendre subj=Visitor!:POH chez|auprès_de=Host!:P
  verb visiter subj=Visitor!:POH obj=Place!:LOT
  verb rendre visite subj=Visitor!:POH à=Host!
  verb se déplacer subj=Visitor!:POH à|en|dans|chez=Place!
  verb effectuer|faire|réaliser visite|déplacement subj=Visitor! à|en|dans|chez|de=Place
  noun visite|déplacement|voyage|venue occasion|de|subj|poss|par=Visitor:PH à|en|dans|au|chez=Place! de=Host min:2
  verb rester en_visite|en_déplacement subj=Visitor!:POH à|en|dans|chez=Place!
  verb accueillir|recevoir subj=Host!:POH obj=Visitor!:P à|en=Place!
  verb se recueillir subj=Visitor!:P à|sur|devant=Place!

Movement
  verb atterrir|arriver|débarquer|accoster subj=Mover!:PORT à|en|dans|au|près_de|sur=Destination!:L de|en_provenance_de|depuis=Origin
  verb se poser subj=Mover! à|en|dans|au|près_de|sur=Destination!:L de|en_provenance_de|depuis=Origin
  verb décoller|repartir|partir|appareiller subj=Mover!:PORT de|depuis=Origin:L pour|vers|à_destination_de=Destination:L not:principe|constat|idée min:2
  verb repartir|redécoller|décoller subj=Mover!:RO
  verb se envoler subj=Mover! de|depuis=Origin:L pour|vers|à_destination_de=Destination:L min:2
  verb quitter subj=Mover!:PRH obj=Origin!:L pour|vers=Destination:L
  verb regagner|rejoindre|rallier|gagner subj=Mover!:PRH obj=Destination!:L depuis|de=Origin
  verb fuir subj=Mover!:PH obj|de=Origin:L vers|pour|en=Destination:L min:2
  verb voyager|rentrer|retourner|revenir|voler|embarquer|naviguer subj=Mover!:PRH à|en|dans|vers|pour=Destination!:L de|depuis=Origin

Statement
  verb dire|déclarer|annoncer|affirmer|indiquer|expliquer|préciser|ajouter|souligner|confirmer|assurer|estimer|juger|rappeler|raconter|confier|noter|relever|rapporter|révéler|signaler|prévenir|avertir|répondre|rétorquer|répliquer|poursuivre|conclure|reconnaître|admettre|avouer|promettre|marteler|insister|résumer|commenter|témoigner|écrire|publier|soutenir|plaider|argumenter|prédire|prévoir|suggérer|évoquer|lancer|glisser|observer|constater|remarquer|détailler|déplorer|regretter|réagir|renchérir|tempérer|nuancer|ironiser|tweeter|informer|communiquer|dévoiler|garantir|considérer|espérer|craindre|réaffirmer|certifier|alerter|clamer|proclamer|sourire|soupirer subj=Speaker!:POLH à|auprès_de|devant=Audience:POHT
  verb faire savoir|valoir|remarquer|observer subj=Speaker! à|auprès_de=Audience
  verb laisser entendre subj=Speaker! à=Audience
  verb tenir rassurer|préciser|souligner|rappeler|saluer subj=Speaker!
  verb se féliciter|réjouir|exclamer|indigner|inquiéter|emporter|étonner|interroger|défendre|justifier|désoler|alarmer|insurger|agacer|enthousiasmer|souvenir|vanter|plaindre|engager subj=Speaker!
  verb exprimer subj=Speaker!:POH obj=Quote:T optimisme|inquiétude|confiance|espoir|regret|souhait|crainte|satisfaction|soutien|préoccupation

Praise
  verb féliciter|saluer|louer|vanter|encenser|complimenter|applaudir|remercier|glorifier|célébrer|plébisciter subj=Speaker!:POLH obj=Target not:anniversaire|fête
  verb se féliciter|réjouir subj=Speaker!:POLH de=Target!:POLRET
  verb rendre hommage subj=Speaker!:POLH à=Target!
  verb décrire|qualifier|présenter|dépeindre subj=Speaker!:POLH obj=Target!:PORLE if:praise
  noun éloge|hommage|louange de=Speaker:P à|de=Target:P

Criticism
  verb critiquer|dénoncer|fustiger|railler|condamner|éreinter|vilipender|étriller|tancer|conspuer|blâmer|déplorer|reprocher|épingler|pourfendre|stigmatiser|brocarder|moquer|égratigner|tacler|regretter|désapprouver subj=Speaker!:POLH obj=Target not:amende|prison|euro
  verb se moquer subj=Speaker!:POLH de=Target!
  verb s' insurger|indigner|opposer|élever|emporter subj=Speaker!:POLH contre=Target!
  verb décrire|qualifier|juger subj=Speaker!:POLH obj=Target! if:blame
  verb pointer doigt subj=Speaker!:POLH obj=Target!
  verb s' prendre subj=Speaker!:POLH à=Target! en
  noun critique de|poss|de_la_part_de=Speaker!:POH à|contre|envers|à_l'égard_de|à_l'encontre_de=Target!

Accusation
  verb accuser|soupçonner|incriminer subj=Accuser:POLHT obj=Accused! min:1 not:réception|retard|baisse|perte
  verb mettre en_cause subj=Accuser:POLHT obj=Accused! min:2
  verb mettre en_examen|mise_en_examen obj=Accused!:POH subj=Accuser:OH
  verb inculper subj=Accuser:OH obj=Accused!:POH
  verb reprocher subj=Accuser! à=Accused!
  verb imputer|attribuer subj=Accuser! à=Accused! responsabilité|attentat|attaque
  noun accusation|soupçon|mise_en_cause de|poss|de_la_part_de|par=Accuser!:POLH contre|à_l'encontre_de|visant|concernant|envers|sur|à=Accused
  noun accusation contre|à_l'encontre_de|visant=Accused!:PO

Denial
  verb démentir|nier|réfuter|contester|récuser subj=Denier!:POLHT not:justice|tribunal
  verb rejeter|balayer|repousser subj=Denier!:POLH accusation|allégation|critique|grief|reproche|rumeur|soupçon|information
  verb se défendre subj=Denier!:POLH de
  noun démenti de|poss=Denier!:POLH

Negotiation
  verb négocier|discuter|parlementer subj|avec=Party:POLRH obj|de|sur=Topic:T min:2
  verb entrer pourparlers|discussion|négociation|tractation subj|avec|entre=Party:POLRH sur|pour|de=Topic:T min:2
  verb mener|ouvrir|engager|entamer|poursuivre|reprendre|rompre négociation|pourparlers|discussion|tractation subj|avec|entre=Party:POLRH sur|pour|de=Topic:T min:2
  noun négociation|pourparler|pourparlers|tractation entre|avec|subj|poss|de=Party:POLRH sur|pour=Topic:T min:2

Agreement
  verb signer|conclure|sceller|passer|ratifier|nouer|parvenir|trouver|annoncer accord|traité|pacte|convention|alliance|partenariat|trêve|cessez-le-feu|contrat|compromis|protocole subj|avec|entre|par=Party:POLRH sur|pour|de=Topic:T min:2
  verb s' accorder|entendre|allier|associer subj|avec|à=Party:POLRH sur|pour=Topic:T min:2
  verb mettre d'_accord subj|avec=Party:POLRH sur|pour=Topic:T min:2
  noun accord|partenariat|alliance|pacte|traité|cessez-le-feu|trêve|compromis entre|avec|subj|poss|par=Party:POLRH sur|pour|de=Topic:T min:2 not:désaccord

Conflict
  verb s' affronter|opposer|brouiller|disputer|fâcher|déchirer|quereller|écharper|invectiver|accrocher subj|à|avec|contre=Party:POLRH min:2 not:contrat|marché|titre|match|finale|place|siège|élection|coupe|championnat
  verb affronter|défier subj=Party!:POLH obj=Party!:POLH min:2 if:conflict
  verb opposer subj|obj|à=Party:POLRH min:2 conflit|différend|litige|querelle|guerre|bras|contentieux|dispute
  noun rivalité|querelle|conflit|différend|dispute|scission|brouille|rupture|contentieux|litige|bras_de_fer|guerre|tension|désaccord|affrontement|friction|passe_d'arme|hostilité|discorde entre|avec|opposer|subj|poss|de=Party:POLRH around=Party:PO min:2
  noun froid subj|avec=Party:POLRH min:2

Competition
  verb se disputer subj=Competitor:POLRH obj=Over!:T min:2
  verb disputer subj=Competitor:POLRH obj=Over!:T à=Competitor! 
  verb concurrencer subj=Competitor! obj=Competitor! sur=Over:T min:2
  verb faire concurrence subj|à=Competitor sur|dans=Over:T via=Competitor min:2
  verb rivaliser subj|avec=Competitor pour|sur=Over:T min:2
  verb affronter|défier subj=Competitor! obj=Competitor! sur|pour|en=Over:T min:2
  verb s' affronter subj=Competitor en|lors_de|pour|sur=Over!:TE min:2 match|finale|coupe|championnat|marché|demi-finale|quart
  verb battre|devancer|vaincre|dominer|éliminer|coiffer|surclasser|terrasser subj=Competitor!:POLH obj=Competitor!:POLH en|lors_de|pour=Over:TE min:2 not:record|fer|pavillon|chamade
  verb s' incliner subj=Competitor! face_à|devant|contre=Competitor! en|lors_de=Over:TE
  verb perdre subj=Competitor! contre|face_à=Competitor! en|lors_de=Over:TE
  verb recevoir|accueillir subj=Competitor!:O obj=Competitor!:O min:2 if:sport
  verb rester en_lice|en_compétition|en_concurrence subj|avec=Competitor pour|dans=Over:T min:2
  noun lice|compétition subj|avec=Competitor! pour|dans=Over:T min:2
  noun concurrent|rival|rivale|concurrente self|de|poss=Competitor:POLR min:2
  noun concurrence|compétition|match|finale entre|contre=Competitor:POLR min:2 pour|sur=Over:T
  noun face-à-face|duel entre=Competitor:POL min:2

Evaluation
  verb évaluer|examiner|étudier|tester|auditionner|envisager|auditer subj=Evaluator:POLH obj|aux_côtés_de=Candidate!:PORLTE pour|comme=Purpose:TPORLE each:Candidate not:possibilité|option|million|euro|dollar|impact|dégât|risque|coût min:2
  verb noter subj=Evaluator!:O obj=Candidate!:POR

Appointment
  verb nommer|désigner|introniser|bombarder|recruter|embaucher|choisir|reconduire|promouvoir obj=Person!:P pred|comme|en_tant_que|à_le_poste_de|à|pour=Position:T à_la_tête_de|chez=Organization min:2
  verb prendre tête|direction|rênes|présidence|commandes subj=Person!:P de=Organization
  verb succéder|remplacer subj=Person!:P à_la_tête_de|à_le_poste_de|comme=Organization!
  verb rejoindre subj=Person!:P obj=Organization!:O comme|en_tant_que|à_le_poste_de=Position!:T
  noun nomination|désignation|arrivée de|poss=Person!:P pred|comme|à_le_poste_de|en_tant_que=Position:T à_la_tête_de|à|chez=Organization min:2

Resignation
  verb démissionner subj=Person!:P de|du_poste_de=Position:T
  verb quitter subj=Person!:P obj=Position!:T fonction|poste|présidence|direction|tête|mandat|siège|gouvernement|secrétariat
  verb quitter subj=Person!:P obj=Organization!:O
  verb limoger|licencier|renvoyer|révoquer|évincer|destituer|congédier|remercier|débarquer obj=Person!:P de=Position:T
  verb céder place|fauteuil|siège|présidence subj=Person!:P
  verb se retirer subj=Person!:P de=Position:T présidence|direction|fonction|poste|conseil
  verb pousser vers_sortie|à_démission obj=Person!:P
  verb prendre retraite subj=Person!:P
  noun démission|départ|limogeage|éviction|révocation|destitution de|poss|subj=Person!:P de=Position:T
  verb jeter_éponge|présenter|remettre démission subj=Person!:P

Election
  verb élire|réélire obj=Person!:P pred|comme|à|à_la_présidence_de=Position:T à_la_tête_de|de=Organization min:1 not:domicile
  verb remporter|gagner|perdre élection|présidentielle|scrutin|primaire|législative|municipale|mairie subj=Person!:P
  noun élection|réélection|victoire de|poss=Person!:P pred|comme|à_la_présidence_de=Position:T à_la_tête_de|à=Organization min:2

Founding
  verb fonder|cofonder|créer|co-fonder subj=Founder obj=Organization!:OE min:1 not:emploi|poste|valeur|surprise|événement|espoir
  verb naître subj=Organization!:O
  noun fondateur|cofondateur|fondatrice|cofondatrice|créateur|créatrice self=Founder!:P de|poss=Organization!:OE
  noun fondation|création de|poss|subj=Organization!:OE par=Founder if:event

Launch
  verb lancer|dévoiler|présenter|commercialiser|inaugurer|déployer subj=Agent obj=Product!:RE not:appel|pétition|enquête|avertissement|débat|défi|procédure|assaut|offensive
  verb lancer subj=Agent! obj=Product!:RET fusée|satellite|application|service|produit|modèle|programme|offre|plateforme|gamme|console|voiture|smartphone|site|assistant|campagne|chaîne|ligne|version|collection|sonde|projet not:appel|pétition
  verb inaugurer|ouvrir subj=Agent! obj=Product!:RT usine|site|magasin|boutique|musée|ligne|centre|gare|service not:porte|enquête|débat|voie
  verb mettre en_orbite subj=Agent obj=Product!
  noun lancement de=Product!:RET par|poss|subj=Agent not:alerte min:1 if:product
  verb commercialiser subj=Agent! obj=Product!:RET

Layoff
  verb supprimer subj=Organization! obj=Count! emploi|poste|effectif|salarié
  verb supprimer obj=Count!  emploi|poste|effectif|salarié
  verb licencier subj=Organization! obj=Count:NH min:1 not:directeur
  verb se séparer subj=Organization!:O de=Count!:N
  noun suppression de=Count!:N chez|à|dans|subj|poss|par=Organization
  noun licenciement chez|de|par|subj|poss|à=Organization:O de=Count:N topic:Organization
  verb réduire subj=Organization! effectif de=Count

FinancialResult
  verb réaliser|afficher|publier|enregistrer|dégager|annoncer|accuser|générer|subir|engranger|totaliser|essuyer subj=Organization!:OH obj=Measure! chiffre_affaires|chiffre_affaire|bénéfice|perte|résultat|revenu|profit|déficit|excédent|marge|recette|ebitda|vente de|à=Amount! sur|pour|en|à|par_rapport_à=Period topic:Organization
  noun chiffre_affaires|chiffre_affaire|bénéfice|bénéfice_net|perte|résultat|profit|revenu|déficit|excédent|recette|ebitda|vente de|poss|subj=Organization:OH de|à|d'un_montant_de=Amount! own:Measure topic:Organization not:vie|recherche
  verb perdre subj=Organization!:O obj=Amount!
  verb gagner subj=Organization!:O obj=Amount!

Death
  verb mourir|décéder|périr|disparaître|succomber subj=Person!:P not:ennui|rire|peur|marché
  verb s' éteindre subj=Person!:P
  verb tuer|assassiner|abattre obj=Person!:P
  verb trouver|perdre mort|vie subj=Person!:P
  verb se suicider subj=Person!:P
  noun mort|décès|disparition|assassinat|obsèques de|poss=Person!:P

Birth
  verb naître subj=Person!:P
  noun naissance de|poss=Person!:P

Position
  verb diriger|présider|piloter|codiriger subj=Holder!:P obj=Organization!:OLH own:Title not:enquête|discussion|main|regard|film
  noun tête subj=Holder!:P de=Organization!
  verb occuper subj=Holder!:P obj=Title! poste|fonction
  noun président|présidente|pdg|p-dg|directeur|directrice|dg|dirigeant|dirigeante|patron|patronne|chef|cheffe|ministre|maire|député|députée|sénateur|sénatrice|eurodéputé|eurodéputée|gouverneur|gouverneure|préfet|préfète|ambassadeur|ambassadrice|porte-parole|secrétaire|délégué|déléguée|procureur|procureure|avocat|avocate|responsable|vice-président|vice-présidente|coprésident|coprésidente|chancelier|chancelière|roi|reine|pape|gérant|gérante|administrateur|administratrice|commissaire|négociateur|négociatrice|entraîneur|entraîneuse|sélectionneur|capitaine|rédacteur|rédactrice|doyen|doyenne|recteur|rectrice|trésorier|trésorière|conseiller|conseillère|adjoint|adjointe|représentant|représentante|envoyé|émissaire|juge|général|amiral|colonel|commandant|évêque|archevêque|cardinal|conservateur|conservatrice|proviseur|proviseure|manager|manageur|analyste|leader|élu|élue self=Holder!:P de|chez|à|poss|auprès_de|pour=Organization:OLRH own:Title

Ownership
  verb posséder|détenir|contrôler subj=Owner!:POLH obj=Owned!:ORET not:permis|clé|record|frontière|information|pouvoir
  verb posséder|détenir|contrôler subj=Owner!:POLH de=Owned!:O part|capital|action|% topic:Owned
  verb appartenir subj=Owned!:OREPT à=Owner!:POH not:passé|histoire
  noun propriétaire|actionnaire|copropriétaire self=Owner!:POLH de|poss|chez=Owned!
  noun propriété de|poss|subj=Owner!:PO sur=Owned!
  noun propriété self=Owned!:OR de=Owner!:PO

Kinship
  verb épouser subj=Person!:P obj=Relative!:P own:Relation not:cause|forme|contour
  verb se marier|fiancer|pacser subj=Person!:P avec|à=Relative!:P own:Relation
  verb divorcer subj=Person!:P de|avec=Relative!:P own:Relation
  adj marié|fiancé self=Person!:P à|avec|de=Relative!:P own:Relation
  noun père|mère|fils|fille|frère|sœur|soeur|grand-père|grand-mère|petit-fils|petite-fille|oncle|tante|neveu|nièce|cousin|cousine|époux|épouse|mari|femme|fiancé|fiancée|compagnon|compagne|conjoint|conjointe|ex-femme|ex-mari|ex-épouse|beau-frère|belle-sœur|beau-père|belle-mère|gendre|belle-fille|demi-frère|demi-sœur|veuve|veuf|arrière-petit-fils|arrière-petite-fille|arrière-grand-père|jumeau|jumelle|parent|ancêtre|descendant|descendante self=Person!:P de|poss=Relative!:P own:Relation

Cost
  verb coûter|valoir|avoisiner|dépasser|atteindre|représenter|approcher|excéder|totaliser subj=Item!:ORETC obj|à|de=Amount! not:chiffre|bénéfice|perte|dette
  verb coûter|valoir subj=Item!:ORETC obj|à|de=Amount!
  verb chiffrer|estimer|évaluer|fixer|facturer|vendre|valoriser|proposer|afficher|ramener|porter|budgéter obj=Item!:ORET à=Amount!
  verb s' élever|monter|chiffrer|établir|négocier|échanger|vendre subj=Item!:ORET à|autour_de|entre=Amount!
  noun prix|coût|budget|valeur|montant|devis|facture|valorisation|capitalisation|tarif|cours|enveloppe|loyer de|poss=Item!:ORET de|à|d'environ=Amount! 
  noun billet|ticket|place|action|titre|abonnement|repas|loyer self=Item!:T à|de=Amount!

Location
  noun siège|siège_social de|poss=Entity!:OR à|en|dans=Place!
  verb siéger|implanter|installer|situer|baser|domicilier|localiser|établir obj|subj=Entity!:ORL à|en|dans|près_de=Place!:L
  verb se trouver|situer|dresser subj=Entity!:ORL à|en|dans|près_de=Place!:L

PartOf
  noun filiale|branche|division|antenne|composante|succursale|membre|adhérent|émanation|bras_armé|marque|entité|projet|programme self=Part!:ORP de|poss=Whole!:O
  verb appartenir|adhérer subj=Part!:O à=Whole!:O alliance|réseau|coalition|parti
  verb intégrer|rejoindre subj=Part!:OL obj=Whole!:O not:ligue
  verb faire partie subj=Part!:PORL de=Whole!:OE
""";
}
