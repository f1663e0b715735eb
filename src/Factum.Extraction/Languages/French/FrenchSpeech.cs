namespace Factum.Extraction.Languages.French;

/// <summary>How French tells of who says what, and who praises, criticizes, accuses and denies, in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class FrenchSpeech
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
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
  verb mettre garde subj=Speaker!:POLH obj=Audience:POH
  verb tirer|sonner alarme|sonnette subj=Speaker!:POLH à|auprès_de=Audience:PO
  verb prendre parole subj=Speaker!:POLH quoted devant=Audience:POHT
  verb monter|hausser|enfoncer|résumer|botter|voir|considérer|trouver|ressentir|sentir|juger|rêver|regretter|parler|évoquer|qualifier|annoncer|vouloir|réclamer|préférer|promettre|plaider|souhaiter subj=Speaker!:POLH quoted
  verb faire état|part|mention subj=Speaker!:POLH à|auprès_de|devant=Audience:POHT
  verb se dire|déclarer|montrer|avouer|affirmer|vouloir|juger|estimer subj=Speaker!:POLH à|devant|auprès_de=Audience:POHT quoted
  verb se dire|déclarer subj=Speaker!:POLH with:prêt|prête|favorable|opposé|opposée|confiant|confiante|serein|sereine|inquiet|inquiète|satisfait|satisfaite|déçu|déçue|convaincu|convaincue|persuadé|persuadée|soulagé|soulagée|optimiste|pessimiste|préoccupé|préoccupée|certain|certaine|sûr|sûre|ouvert|ouverte|disposé|disposée|déterminé|déterminée|choqué|choquée|surpris|surprise|touché|touchée|attristé|attristée|consterné|consternée|victime|indigné|indignée|attaché|attachée|vigilant|vigilante|prudent|prudente|perplexe|sceptique|partisan|partisane|candidat|candidate
  verb s' excuser subj=Speaker!:POLH auprès_de|à=Audience:POH
  verb présenter excuse subj=Speaker!:POLH à|auprès_de=Audience:POH
  verb demander|exiger|réclamer subj=Speaker!:POLH
  verb avertir|prévenir|informer|alerter|aviser|rassurer|assurer|notifier|menacer|interpeller subj=Speaker!:POLH obj=Audience!:POLHT
  verb promettre|assurer|annoncer|confier|expliquer|indiquer|préciser|déclarer|affirmer|raconter|dire|répondre|répéter|rappeler|lancer|glisser|lâcher|écrire subj=Speaker!:POLH à|auprès_de|devant|au_micro_de|à_l'adresse_de|chez=Audience!:POHT
  verb prétendre|alléguer|spécifier|attester|sous-entendre|récapituler|divulguer|marteler|seriner|rabâcher|relativiser|redire|réitérer|répéter|subodorer|objecter subj=Speaker!:POLH à|auprès_de|devant|au_micro_de=Audience:POHT
  verb appeler|exhorter|inviter|enjoindre|sommer|presser subj=Speaker!:POLH obj|à=Audience!:POLHT quoted
  verb s' amuser|agacer|étrangler|emballer|impatienter|exaspérer|épancher|confier|lamenter|vanter|targuer|enorgueillir|justifier|excuser|remémorer|rappeler|lâcher|projeter|offusquer|amuser|désespérer|enflammer|attendrir|rassurer|énerver|insurger subj=Speaker!:POLH quoted
  verb croire savoir subj=Speaker!:POL
  verb concéder subj=Speaker!:POLH devant|auprès_de=Audience:POHT not:but|penalty|nul|défaite_face|point|essai|terrain
  verb cacher|dissimuler que|qu' subj=Speaker!:POLH denied
  verb appeler à subj=Speaker!:POLH not:police|pompier|secours|urgence|samu|barre|aide|témoin
  verb donner|livrer|rendre|publier|diffuser version|précision|explication|avis subj=Speaker!:POLH quoted

Praise
  verb célébrer subj=Speaker!:POLH obj=Target!:P not:anniversaire|victoire|fête|messe|mariage|naissance
  verb saluer|louer|applaudir|encenser subj=Speaker!:POLH quoted
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
  verb cacher|dissimuler|masquer|taire admiration|estime|enthousiasme|fierté|bonheur subj=Speaker!:POLH pour|envers|à_l'égard_de|devant=Target! denied
  verb dire|exprimer|témoigner|clamer|avouer|confier|manifester|afficher|crier admiration|gratitude|fierté|estime|reconnaissance|respect|affection|enthousiasme subj=Speaker!:POLH pour|envers|à|à_l'égard_de|devant=Target!
  verb avoir admiration|estime|respect subj=Speaker!:POLH pour|envers=Target! with:grand|immense|profond|énorme
  verb voir subj=Speaker!:POLH en|dans=Target:POLRT quoted if:praise
  verb trouver|juger|estimer|qualifier|considérer|décrire|présenter subj=Speaker!:POLH obj=Target!:POLRT quoted if:praise
  verb louer|vanter|saluer|souligner|applaudir|célébrer|honorer|récompenser courage|travail|engagement|talent|sang-froid|qualité|mérite|professionnalisme|dévouement|efficacité|rapidité|mobilisation|réactivité|sérieux|audace|détermination|parcours|rôle|effort|performance|abnégation|maîtrise|générosité|exploit|mémoire|action|réussite|bravoure|esprit|sens|rigueur|dynamisme subj=Speaker!:POLH obj=Target!:T not:prix|loyer
  verb s' enthousiasmer|extasier|émerveiller|enflammer|réjouir subj=Speaker!:POLH pour|devant|sur|à_propos_de|de=Target!:POLRET
  verb rendre hommage subj=Speaker!:POLH à=Target!
  verb réserver|faire ovation|triomphe|standing_ovation|haie_honneur subj=Speaker!:POLHT à=Target!:POLR
  verb recevoir|essuyer|obtenir|recueillir|valoir ovation|éloge|louange|félicitation|compliment|hommage subj=Target!:POLR de|de_la_part_de|par=Speaker!:POLH
  verb élire|qualifier|désigner|proclamer|juger|sacrer|considérer subj=Speaker!:POLH obj=Target!:POLR meilleur|meilleure|exemple|modèle|héros|héroïne|génie|légende|pépite|prodige
  verb être|rester fan|admirateur|admiratrice|inconditionnel subj=Speaker!:P de=Target!:POR
  noun hommage|éloge|ovation|félicitation|salut de|poss|subj|de_la_part_de=Speaker:POLH à|de|pour=Target!:PO min:2

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
  verb crier scandale|injustice|gâchis|provocation|gaspillage|mascarade|déni subj=Speaker!:POLH à|contre=Target:POLRE
  verb juger|trouver|estimer subj=Speaker!:POLH obj=Target!:PORLTE quoted not:milliard|milliards|million|millions|franc|francs|euro|euros|possible|probable|improbable|nécessaire|plausible|crédible|prématuré|prématurée|utile|utiles|vraisemblable|inévitable|suffisant|équilibré|logique|normal|cohérent|faisable|réaliste|conforme|recevable|apte|satisfaisant|satisfaisante|raisonnable
  verb montrer|pointer doigt subj=Speaker!:POLH obj=Target!:POLRET
  verb pointer|souligner|mettre_lumière|stigmatiser|relever|déplorer|dénoncer|regretter|condamner|critiquer|fustiger|railler gestion|manque|absence|lenteur|opacité|politique|comportement|attitude|méthode|décision|projet|réforme|volte-face|silence|choix|dérive|flou|improvisation|amateurisme|impréparation|conditions|condition|propos|stratégie|bilan|plan|budget|loi|texte|mesure|rapport|programme|communication|cadence|usage|recours subj=Speaker!:POLH obj=Target!:T not:amende|prison
  verb reprocher subj=Speaker!:POLH à=Target! not:avoir|être|crime|délit|abus|fraude|détournement|corruption|escroquerie|meurtre|viol|agression|vol|fait
  verb contester|désavouer|combattre|pourfendre|rejeter|récuser|refuser|décrier réforme|projet|mesure|plan|politique|antenne|fermeture|hausse|implantation|extension|construction|chantier|texte|loi|tracé|décision|suppression|parc|éolienne subj=Speaker!:POLHT obj=Target!:T not:justice|tribunal|cour|recours|permis|amende|appel|légalité|offre
  verb trouver|juger|estimer|qualifier|considérer|décrire|traiter|taxer subj=Speaker!:POLH obj=Target!:POLRT quoted if:blame
  verb parler|crier|évoquer|dénoncer subj=Speaker!:POLH de|à=Target:T quoted if:blame
  verb voir subj=Speaker!:POLH en|dans=Target:POLRT quoted if:blame
  verb s' indigner|alarmer|émouvoir|offusquer|insurger|désoler|scandaliser|emporter|agacer|étrangler|inquiéter subj=Speaker!:POLH de|contre|devant|face_à|à_propos_de=Target!:POLRET not:absence_de_nouvelles
  verb fulminer|tempêter|tonner|pester|s'emporter|enrager|s'indigner|fustiger|s'étrangler|s'insurger subj=Speaker!:POLH à_propos_de|contre|au_sujet_de|face_à|devant=Target!:POLRET
  verb accabler|sermonner|cingler|éreinter|éparpiller|crucifier|sabrer|descendre|dézinguer|atomiser|recadrer|rembarrer|dénigrer|diaboliser|clouer|égratigner|brocarder|moquer|vilipender|houspiller|harceler_critique|conspuer|huer|siffler|chahuter subj=Speaker!:POLHT obj=Target!:POLRH not:match|penalty|faute|fin|coup|police
  verb qualifier|traiter|taxer subj=Speaker!:POLH obj=Target!:P quoted not:corruption|fraude|vol|complicité|détournement|escroquerie
  verb clouer pilori subj=Speaker!:POLH obj=Target!
  verb mettre en_doute|doute subj=Speaker!:POLH obj=Target!:T not:enquête|examen
  verb déchaîner|attirer|provoquer|susciter|essuyer|cristalliser critique|colère|indignation|tollé|foudre|moquerie|raillerie|quolibet|ire subj=Target!:POLRET de|chez|parmi|de_la_part_de=Speaker!:POLHT
  verb avoir|tenir|lancer|employer mot|propos|charge|diatribe subj=Speaker!:POLH contre|envers|à_l'égard_de|à_l'encontre_de|à_l'endroit_de=Target! with:dur|dure|sévère|acerbe|cinglant|cinglante|virulent|virulente|violent|violente|assassin|peu_amène
  verb dresser|livrer|brosser|faire réquisitoire|tableau|portrait|bilan|constat subj=Speaker!:POLH de|contre=Target! with:sévère|accablant|sombre|noir|alarmant|cinglant|implacable
  noun critique|charge|réquisitoire|diatribe|tacle|pique|flèche|salve de|poss|de_la_part_de|par|venir_de=Speaker:POLH contre|envers|à_l'égard_de|à_l'encontre_de|sur|visant|à_l'endroit_de=Target! min:2 not:cinéma|littéraire|art

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
  verb crier|hurler favoritisme|tricherie|fraude|corruption|racisme|trahison|vol|népotisme|discrimination|escroquerie subj=Accuser!:POLHT à=Accused:P
  verb reprocher avoir|être subj=Accuser!:POLHT à=Accused!:POLH
  verb reprocher subj=Accuser!:POLHT à=Accused!:POLH with:crime|délit|abus|fraude|détournement|corruption|escroquerie|meurtre|viol|agression|vol|fait
  verb imputer subj=Accuser!:POLHT à=Accused!:POLHT
  verb tenir pour_responsable|pour_coupable|pour_comptable subj=Accuser!:POLH obj=Accused!:POLH
  verb désigner|pointer|juger|considérer responsable|coupable|comptable|auteur|commanditaire|cerveau subj=Accuser:POLH obj=Accused!:POLH min:2
  verb être|dire victime subj=Accuser!:POLHT de_la_part_de=Accused!:POH
  verb attribuer subj=Accuser!:POLH à=Accused!:POLH paternité|attentat|attaque|assassinat|meurtre|sabotage|cyberattaque|tir|fuite|incendie|frappe|explosion|crime|responsabilité|faute|échec|mort|massacre|panne|accident
  verb mettre examen|accusation|cause obj=Accused!:POH subj|par=Accuser:OHP not:public|réforme|projet|équilibre|avenir|hors
  verb poursuivre|inculper|renvoyer|déférer|soupçonner|suspecter|accuser obj=Accused!:PH subj|par=Accuser:OHP if:crime with:pour|de not:amende|match|étape
  verb juger|condamner|arrêter|interpeller|écrouer obj=Accused!:PH subj|par=Accuser:OHP if:crime with:pour not:amende|match|étape
  verb avoir maille subj=Accused!:PO avec=Accuser!:OH with:partir
  verb inculper|soupçonner|suspecter obj=Accused!:POH subj|par=Accuser:POLHT not:objectif|somme|mission|marché|clientèle|public|titre
  verb désigner|nommer|citer coupable|responsable|commanditaire subj=Accuser!:POLH obj=Accused!:POLH
  verb dénoncer|signaler agression|viol|harcèlement|abus|violences|fraude subj=Accuser!:POH de_la_part_de|de|par=Accused:P min:2
  noun information|enquête|instruction|procédure judiciaire|préliminaire|disciplinaire contre|visant|à_l'encontre_de|ouvrir_contre|around=Accused!:PO par|ouvrir_par=Accuser:OH not:public

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
  verb démentir|nier|réfuter|récuser|infirmer|dénier subj=Denier!:POLHT
  verb couper court subj=Denier!:POLH
  verb affirmer|assurer|soutenir|jurer|dire|prétendre contraire subj=Denier!:POLH
  verb balayer|écarter|repousser|rejeter|évacuer|réfuter|contester|contredire|dénoncer|désamorcer accusation|rumeur|allégation|soupçon|critique|grief|reproche|insinuation|calomnie|hypothèse|fait|version|information|spéculation|polémique|bruit subj=Denier!:POLHT not:tribunal|juge|cour
  verb balayer revers subj=Denier!:POLH
  verb se dire|déclarer|proclamer|affirmer|juger victime|innocent|innocente|étranger|étrangère|calomnié|blanchi|irréprochable subj=Denier!:POLH with:complot|machination|cabale|innocent|innocente|étranger|étrangère|calomnié|acharnement|irréprochable
  verb être|avoir rien subj=Denier!:POLH with:pour|reprocher
  verb s' défendre|disculper|dédouaner subj=Denier!:POLH
  verb s' défendre en subj=Denier!:POLH not:justice|attaque|appel|course|match
  verb parler|évoquer|dénoncer accusation|allégation|rumeur|soupçon|affirmation|imputation subj=Denier!:POLH with:fantaisiste|fantaisistes|infondé|infondée|infondées|mensonger|mensongère|mensongères|calomnieux|calomnieuse|calomnieuses|diffamatoire|diffamatoires|grotesque|grotesques|ridicules|absurdes|farfelues
  verb rejeter|contester|nier bloc|culpabilité|implication|responsabilité|faits subj=Denier!:POLH
  noun démenti|dénégation de|poss|par|venir_de|de_la_part_de=Denier!:POLH
  verb parler|crier|évoquer allégation|calomnie|calomnies|mensonge|affabulation|invention|diffamation|fantasme|machination|cabale|contre-vérité subj=Denier!:POLH not:accuser
  verb se défendre en subj=Denier!:POLHT
  verb s'en défendre subj=Denier!:POLHT
  verb opposer fin_de_non-recevoir subj=Denier!:POLH with:accusation|allégation
  verb dénoncer|qualifier accusation|allégation|rumeur subj=Denier!:POLH with:infondé|infondée|infondées|mensonger|mensongère|mensongères|fantaisiste|fantaisistes|calomnieux|calomnieuse|calomnieuses|faux|fausse|fausses|grotesque|grotesques|absurde|absurdes|diffamatoire|diffamatoires|imaginaire|imaginaires

""";
}
