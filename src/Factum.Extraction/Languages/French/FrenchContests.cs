namespace Factum.Extraction.Languages.French;

/// <summary>How French tells of bargains, agreements, quarrels, contests and choices, in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class FrenchContests
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
Negotiation
  verb négocier|discuter|parlementer subj|avec=Party:POLRH obj|de|sur=Topic:T min:2
  verb rester|être en_discussion|en_discussions|en_pourparlers|en_négociation|en_négociations subj|avec|entre=Party:POLRH sur|pour|de=Topic:T min:2
  verb plancher|travailler accord|rapprochement|fusion subj|avec=Party:POLRH sur|de=Topic:T min:2
  verb s' ouvrir|poursuivre|tenir négociation|pourparlers|discussion|tractation entre|avec=Party:POLRH sur|pour=Topic:T min:2
  verb entrer pourparlers|discussion|négociation|tractation subj|avec|entre=Party:POLRH sur|pour|de=Topic:T min:2
  verb mener|ouvrir|engager|entamer|poursuivre|reprendre|rompre négociation|pourparlers|discussion|tractation subj|avec|entre=Party:POLRH sur|pour|de=Topic:T min:2
  noun négociation|pourparler|pourparlers|tractation entre|avec|entamer_par|engager_par|mener_par|subj|poss|de=Party:POLRH around=Party:POL sur|pour|porter_sur=Topic:T min:2
  noun discussion entre|avec|entamer_par|engager_par|mener_par|subj|poss=Party:OLH sur|pour|porter_sur=Topic:T min:2
  verb s' asseoir|mettre|retrouver|rasseoir table négociation subj|avec=Party:POLRH sur|pour=Topic:T min:2
  verb revenir|retourner|quitter|rejoindre|claquer table négociation subj|avec=Party:POLRH sur|pour=Topic:T min:2
  verb jouer|servir|faire intermédiaire|médiateur|entremetteur|médiation|office entre=Party!:POLRH autour_de|sur|pour|en_vue_de=Topic:T min:2
  verb entamer|engager|mener|conduire|poursuivre|ouvrir|reprendre|lancer|nouer|multiplier|suspendre|intensifier|relancer démarche|dialogue|échange|approche|contact|discussion|négociation|pourparlers|tractation|pourparler|concertation subj|avec|auprès_de|entre=Party:POLRH sur|pour|autour_de|en_vue_de|de=Topic:T min:2
  verb marchander|batailler|parlementer|tractationner subj|avec=Party:POLRH sur|obj|pour|autour_de=Topic:T min:2
  verb négocier|discuter|renégocier|débattre subj|avec=Party!:POLRH obj|de|sur|autour_de=Topic:T min:2
  verb être|entrer|rester en_discussion|en_pourparlers|en_négociation|en_négociations|en_tractation|en_contact|en_dialogue|discussion|pourparlers|négociation subj|avec=Party:POLRH sur|pour|autour_de|en_vue_de=Topic:TC min:2
  noun pourparlers|pourparler|négociation|tractation|discussion|concertation|dialogue|médiation|marchandage entre|avec|subj=Party:POLRH sur|pour|autour_de|en_vue_de|porter_sur|de=Topic:TC min:2 not:conflit
  verb servir|offrir médiation entre=Party!:POLRH min:2
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
  verb négocier|renégocier subj|avec=Party!:POLRH obj|de|sur=Topic!:T not:virage|courbe|descente|tournant|passage|titre|action
  noun négociation|pourparler|pourparlers|discussion|discussions|tractation avec=Party!:POLH sur|pour|en_vue_de=Topic:T topic:Party min:2 not:virage
  verb discuter|parler|débattre subj|avec=Party:POLH de|sur|obj=Topic:T with:prolongation|contrat|reprise|fusion|rachat|rapprochement|transfert|prêt|cession|salaire|trêve|cessez-le-feu|accord min:3
  verb se mettre|asseoir|retrouver table|autour subj|avec=Party:POLH sur|de=Topic:T min:2 with:négocier|parler|discuter|négociation
  noun tractation|négociation|pourparlers|discussion après|terme|around|occasion=Party!:PO avec=Party:POLH entre=Party:POLH sur|pour=Topic:T min:2
  verb poursuivre|reprendre|échouer|aboutir|capoter|démarrer|débuter|commencer|achopper|enliser discussion|négociation|pourparlers|tractation entre|avec=Party:POLRH sur|pour|autour_de=Topic:T min:2 not:match|public
  verb faire objet négociation|discussion|pourparlers|tractation|pourparler subj=Topic:T entre|avec=Party!:POLRH min:2
  verb poursuivre|reprendre|entamer|multiplier échange|discussion|pourparlers subj|avec|entre=Party:POLRH sur|pour=Topic!:T min:3 not:commercial
  noun négociation|tractation|pourparlers|discussion avec=Party!:POLH around=Party!:POH sur|pour=Topic:T with:jour|semaine|mois|heure|an|nuit min:2

Agreement
  verb signer|conclure|sceller|passer|ratifier|nouer|parvenir|trouver|aboutir|parapher|établir|arracher accord|traité|pacte|convention|alliance|partenariat|trêve|cessez-le-feu|contrat|compromis|protocole|entente|collaboration subj|avec|entre|par=Party:POLRH sur|pour|relatif_à|relative_à|concernant|portant_sur|de=Topic:T min:2
  verb accepter|approuver|valider trêve|cessez-le-feu|accord|compromis subj|avec|entre=Party:POLRH sur|pour=Topic:T min:2
  verb s' engager|unir|lier|rapprocher partenariat|accord|alliance subj|avec|à=Party:POLRH sur|pour=Topic:T min:2
  verb fusionner subj|avec=Party:O min:2
  verb s' accorder|entendre|allier|associer subj|avec|à=Party:POLRH sur|pour=Topic:T min:2
  verb mettre d'_accord subj|avec=Party:POLRH sur|pour=Topic:T min:2
  noun contrat entre=Party!:POL sur|pour=Topic:T min:2
  noun accord|partenariat|alliance|pacte|traité|cessez-le-feu|trêve|compromis|entente|convention|protocole entre|avec|signer_par|conclure_par|subj|poss|par=Party:POLRH around=Party:OL sur|pour|de=Topic:T min:2 not:désaccord
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
  noun accord|contrat|partenariat|convention|traité|pacte|protocole|alliance avec=Party!:POL sur|pour|dans|de=Topic:T topic:Party min:2 with:signer|conclure|nouer|sceller|parapher|passer|signé|conclu
  noun accord|convention|traité|pacte|protocole|compromis|cessez-le-feu|trêve par=Party!:POLH sur|pour|dans=Topic:T min:2 with:signer|conclure|sceller|parapher|signé|conclu
  noun accord|compromis subj|around=Party!:POLRHT avec=Party!:POLRH sur=Topic:T with:parvenir|trouver|conclure|aboutir
  verb lier|unir obj|subj|à=Party!:POL min:2 accord|contrat|partenariat|convention|traité|pacte|protocole
  verb signer|parapher|conclure|ratifier accord|convention|protocole|traité|avenant|compromis subj=Party!:POLH chez|avec|au_sein_de=Party!:O

Conflict
  verb s' affronter|opposer|accrocher subj|à|avec|contre=Party:POLRH min:2 not:contrat|marché|titre|match|finale|place|siège|élection|coupe|championnat
  verb s' brouiller|disputer|fâcher|déchirer|quereller|écharper|invectiver subj|avec|contre=Party:POLRH min:2 not:contrat|marché|titre|match|finale|place|siège|élection|coupe|championnat
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
  noun conflit|froid|guerre|délicatesse|bisbille|litige|désaccord|brouille beside|subj|around=Party!:POLRH avec|contre=Party!:POLRH case:en
  verb brouiller|fâcher obj=Party:POLH min:2
  adj fâché|brouillé|irréconciliable self|subj=Party:POH min:2
  verb séparer|diviser|opposer subj|obj=Party:POLRH min:2 contentieux|litige|différend|querelle|conflit|désaccord|guerre|brouille|dispute|rivalité
  verb opposer subj|obj|à|de=Party:POLH heurt|affrontement|échauffourée|accrochage|escarmouche|rixe|bagarre|combat min:2
  verb livrer guerre|bataille|guérilla subj=Party:POLH min:2
  noun relation|rapport entre=Party:POLRH min:2 with:exécrable|détestable|glacial|tendu|houleux|orageux|conflictuel|rompu|empoisonné|dégrader|envenimer|tendre|détériorer
  noun heurt|affrontement|accrochage|échauffourée|escarmouche|rixe|combat entre|opposer=Party:POLH min:2

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
  verb évaluer|examiner|étudier|tester|auditionner|envisager|auditer subj=Evaluator:POLH obj=Candidate!:PORLE aux_côtés_de=Candidate:PORLTE pour|comme=Purpose:TPORLE each:Candidate not:possibilité|option|million|euro|dollar|impact|dégât|risque|coût|droit|médecine|loi|texte|amendement|question|littérature|histoire|physique|langue|situation|conséquence|effet|comportement|phénomène|hypothèse|façon|manière|besoin|faisabilité|perte min:2
  noun évaluation|audition|examen de|poss=Candidate!:PORLE par|subj=Evaluator!:POLH pour|comme=Purpose:T
  verb songer|penser subj=Evaluator!:POH à=Candidate!:P pour|comme=Purpose!:T
  verb noter subj=Evaluator!:O obj=Candidate!:POR
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
  verb songer|penser|réfléchir subj=Evaluator!:POLH à=Candidate!:PORH pour|comme=Purpose!:TC
  verb superviser|observer|suivre|surveiller|scruter|ausculter|tester|sonder subj=Evaluator!:O obj=Candidate!:P if:sport
  verb passer banc|crible|scanner|loupe|peigne|revue|tamis|rayon subj|par=Evaluator!:POLH obj=Candidate!:PORLT pour=Purpose:TC each:Candidate
  verb auditionner|évaluer|expertiser|noter|auditer|tester|examiner|homologuer|jauger subj=Evaluator!:POLH obj=Candidate!:PORH pour|comme|en_vue_de|en_vue=Purpose:TC each:Candidate
  verb étudier|examiner|analyser|instruire|éplucher|décortiquer|comparer|dépouiller|soupeser|trancher_entre candidature|dossier|offre|proposition|cas|demande|projet subj=Evaluator!:POLHT de|émaner_de|déposer_par=Candidate!:POLRH pour|à|en_vue_de=Purpose:TC each:Candidate
  verb être|rester|figurer étude|shortlist|short-list|balance|ligne subj=Candidate!:PORLTH pour=Purpose:TC par=Evaluator:OH each:Candidate
  verb être|rester rang subj=Candidate!:PORLTH pour=Purpose!:TC each:Candidate with:sur
  verb retenir|sélectionner|présélectionner|shortlister finaliste|liste|candidat|présélection obj=Candidate!:PORLH subj=Evaluator:POLH pour=Purpose:TC each:Candidate
  verb soumettre|présenter évaluation|examen|expertise|test|audit obj=Candidate!:PORLT à|par|de=Evaluator:OH
  noun candidat|candidate|finaliste|postulant self=Candidate!:PO pour|à=Purpose!:T devant|auprès_de=Evaluator!:OH
  verb évaluer|examiner|étudier|tester|envisager|expérimenter subj=Evaluator:POLH obj=Candidate!:T pour|comme|en_vue_de=Purpose!:TPORLE each:Candidate not:loi|impact|risque|possibilité|budget|amendement|situation|conséquence|effet|option|son|sa|ses|recours|mesure
  verb évaluer|examiner|étudier|tester|auditionner|expérimenter|essayer|comparer|présélectionner|départager subj=Evaluator!:POLH obj=Candidate!:T in:Candidate each:Candidate à|pour|comme|en_vue_de=Purpose:TPORLE with:candidat|candidate|candidature|dossier|offre|proposition|postulant|finaliste|profil|partenaire|fournisseur|repreneur|prestataire|soumissionnaire|vaccin|médicament|traitement|molécule|pesticide|drone|logiciel|système|appareil|prototype|train|bus|véhicule|robot|avion|scénario|variante|site|architecte not:son|sa|ses
  noun évaluation|examen|étude|expertise|test de|poss|subj|self|around=Candidate!:PORLT par=Evaluator!:POH case:de|en|à not:loi|budget|texte
  noun étude|examen|évaluation|expertise subj=Candidate!:PORLT par|à=Evaluator:OH pour=Purpose:TPORLEC case:à|de|en min:2 not:loi|budget|texte
  verb évoquer|circuler|avancer|citer|revenir|murmurer nom subj_de|de=Candidate!:P pour|comme=Purpose!:TPORLEC
  verb évoquer|citer|pressentir|annoncer obj=Candidate!:P pour|comme=Purpose!:TPORLEC with:favori|nom|pressenti|pressentie|successeur|remplacer|succéder|piste
  verb pressentir obj=Candidate!:P pour|comme|à=Purpose!:TPORLEC
  verb songer|penser|s'intéresser subj=Evaluator!:O à=Candidate!:P pour|comme=Purpose:TPORLEC
  verb auditionner obj=Candidate!:P par=Evaluator!:OH pour|comme=Purpose:TPORLE
  verb inspecter|contrôler|expertiser|ausculter|sonder obj=Candidate!:T subj|par=Evaluator!:OH pour=Purpose:TC with:bureau|expert|experts|ingénieur|ingénieurs|laboratoire|organisme|cabinet not:frontière|identité
  verb évaluer|examiner|étudier|tester|analyser obj=Candidate!:T subj|par=Evaluator!:OH pour|en_vue_de=Purpose:TC with:agence|laboratoire|laboratoires|jury|comité|commission|expert|experts|chercheur|chercheurs|autorité in:Evaluator not:dégât|dégâts|dommage|coût|loi|impact|risque|possibilité|budget|amendement|situation|conséquence|effet|option|recours|mesure|texte|proposition_loi
  verb tester|expérimenter|évaluer|homologuer|essayer obj=Candidate!:T in:Candidate subj|par=Evaluator!:OLH with:char|drone|vaccin|médicament|traitement|prototype|appareil|robot|navette|molécule|engin|missile|blindé|dispositif|fusil|casque pour=Purpose:T
  verb retenir|présélectionner|sélectionner obj=Candidate!:H subj|par=Evaluator!:OLH pour=Purpose:T with:finale|phase|finaliste|présélection each:Candidate not:match|coupe|mondial|jo
  verb retenir|présélectionner|sélectionner obj=Candidate!:T in:Candidate subj|par=Evaluator!:OLH pour=Purpose:T with:finale|phase|tour|concours|finaliste|présélection|shortlist|projet|équipe|candidat|candidature|architecte|dossier each:Candidate not:match|coupe|mondial|jo
  noun étude subj|self=Candidate!:PORL pour=Purpose:TC case:à each:Candidate
  noun candidat|favori|prétendant|finaliste|postulant subj|around=Candidate!:PO pour|à=Purpose:TC case:parmi each:Candidate
  noun candidat|favori|prétendant|finaliste|postulant subj|around=Candidate!:PO pour|à=Purpose:TC case:de each:Candidate with:partie
  verb figurer|compter subj=Candidate!:POL pour=Purpose:TC with:présélectionner|présélectionné|finaliste|shortlist|retenu|sélectionné|qualifié each:Candidate

""";
}
