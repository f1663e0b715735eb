namespace Factum.Extraction.Languages.French;

/// <summary>Further wordings by which French news tells of people: their posts, families and lives, what they say and think of each other, whom they meet and where they go; in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class FrenchPeople
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
Appointment
  verb porter|placer|propulser|hisser|installer|nommer tête|présidence|direction|commandes obj=Person!:P subj=Organization:O poss|de=Organization:OLH
  verb choisir|désigner|recruter|nommer|retenir|appeler|mandater|solliciter|missionner|pressentir|rappeler obj=Person!:P pour_succéder|pour_remplacer|pour_prendre|pour_assurer|pour_reprendre|pour_occuper|pour_devenir|pour_redresser|pour_gérer|pour_former|pour_incarner|pour_encadrer|pour_commander|pour_superviser=Position!:T subj|par=Organization:OLH min:2 not:tableau|dîner|rôle
  verb faire appel à=Person!:P pour_diriger|pour_présider|pour_conduire|pour_entraîner|pour_piloter|pour_redresser|pour_remettre|pour_succéder|pour_remplacer|pour_prendre|pour_gérer|pour_reprendre|pour_assurer=Organization!:OLT
  verb s' offrir|assurer service|renfort entraîneur|coach|sélectionneur|technicien|directeur|manager|préparateur|consultant subj=Organization!:O de=Person!:P
  verb s' attacher service entraîneur|coach|sélectionneur|technicien|directeur|manager|préparateur|consultant subj=Organization!:O de=Person!:P
  verb promouvoir|bombarder|propulser|nommer|sacrer|introniser|coopter|confirmer|reconduire|élever|parachuter|installer|recruter|embaucher|débaucher|affecter|muter obj=Person!:P pred|comme|en_tant_que|à_le_poste_de|au_rang_de|en_qualité_de=Position!:T de|chez|à|auprès_de|près=Organization:OL subj=Organization:O
  verb nommer|affecter|muter|appeler|promouvoir gouvernement|cabinet|directoire|comité obj=Person!:P à|dans=Organization!:OHT subj=Organization:O
  verb nommer|appeler obj=Person!:P à|dans=Organization!:OH with:gouvernement|cabinet|directoire|comité
  verb entrer|faire_entrée gouvernement|cabinet|conseil|directoire|comité|exécutif|bureau subj=Person!:P à|dans=Organization:OT
  verb prendre suite|relais|succession|relève|place subj=Person!:P de=Person:P à_la_tête_de|à_la_présidence_de|aux_commandes_de|chez=Organization:OLT à_le_poste_de|comme|en_tant_que=Position:T if:office
  verb prendre direction|présidence|tête|commandement|pilotage|rênes|gouvernance subj=Person!:P own:Position de=Organization!:OLT not:nord|sud|port|gare|autoroute|ville|retraite
  verb reprendre|retrouver|récupérer|obtenir|décrocher poste|fauteuil|banc|fonction|portefeuille|ministère|direction|présidence|intérim|brassard|commandement subj=Person!:P obj|de=Position:T à|chez|de=Organization:O not:ancien|élu|député|sénateur|siège
  verb retrouver|signer|débarquer|rebondir|atterrir|poser|s'asseoir banc subj=Person!:P à|chez|sur|de=Organization:OL
  verb entraîner|coacher|diriger|présider|piloter|conduire subj=Person!:P obj=Organization!:OLT with:désormais
  verb revenir|échoir|incomber|échouer|confier poste|présidence|direction|portefeuille|ministère|rênes|fauteuil|commandement|intérim à=Person!:P subj|obj=Position!:T
  verb atterrir|débarquer|revenir|arriver|passer|filer chez|à|dans=Organization!:O subj=Person!:P comme|en_tant_que|à_le_poste_de|en_qualité_de|pour_diriger|pour_piloter=Position!:T
  verb arriver|venir|débarquer subj=Person!:P de|depuis|en_provenance_de=Organization:O pour_diriger|pour_piloter|pour_présider|pour_prendre|pour_conduire|pour_entraîner=Position!:TO chez|à=Organization:O
  verb devenir subj=Person!:P pred|obj=Position!:T vice-gouverneur|vice-gouverneure|chancelier|chancelière|sélectionneuse|capitaine|commandante|intendant|coordinateur|coordinatrice|directeur-adjoint|sous-préfet|sous-préfète|sous-directeur|superintendant|avocat-conseil|président-directeur|coprésident|coprésidente|codirecteur|codirectrice|copilote|intérimaire|premier-adjoint|bras|archevêque|prieur|grand-maître|porte-drapeau|parrain|ambassadeur|ministre|conservateur|chef|cheffe|consultant|consultante|associé|associée|numéro|patron|patronne|entraîneur|préparateur|titulaire|rapporteur|rapporteure|questeur|juge|bourgmestre|sénateur|sénatrice|député|députée|gardienne de|chez|à|auprès_de|dans=Organization:OL
  verb être|appeler appelé|nommé|désigné|choisi|pressenti|attendu subj=Person!:P à_la_tête_de|à_la_présidence_de=Organization!:OLT
  verb enfiler|endosser|revêtir|coiffer costume|habit|casquette|maillot|tunique subj=Person!:P de=Position!:T
  verb ceindre|revêtir écharpe subj=Person!:P de=Position:T
  noun nomination|désignation|promotion|intronisation|arrivée|parachutage|prise_fonction|titularisation|cooptation de|poss=Person!:P à=Position:T chez|à_la_tête_de|à_la_présidence_de|aux_commandes_de|auprès_de=Organization:OL poste|tête|présidence|direction|fonction|commandes min:2
  noun successeur|successeure|successeuse|remplaçant|remplaçante self=Person!:P de|poss=Organization:P if:office min:2

Resignation
  verb partir|s'en_aller subj=Person!:P with:directeur|directrice|pdg|entraîneur|entraîneuse|rédacteur|rédactrice|gérant|gérante|secrétaire not:vacance|guerre|mission|campagne|pour|vers|à|en|train|avion|vol
  verb partir|s'en_aller subj=Person!:P if:succession not:vacance|guerre|mission|campagne|pour
  noun démission|limogeage|éviction|révocation|destitution|départ de=Person!:H not:train|course|vol|feu with:élu|élus|ministre|ministres|conseiller|conseillers|membre|membres|administrateur|administrateurs|général|généraux|cadre|cadres|dirigeant|dirigeants|député|députés|juge|juges
  verb limoger|révoquer|destituer|évincer|démissionner|suspendre|débarquer|congédier obj=Person!:H subj|par=Organization:O with:ministre|ministres|maire|maires|général|généraux|préfet|ambassadeur|directeur|président|magistrat|magistrats|commissaire|gouverneur|juge|juges|officier|officiers|entraîneur|élu|élus|conseiller|conseillers not:salarié|employé|ouvrier
  verb démissionner subj=Person!:H with:ministre|ministres|maire|général|préfet|ambassadeur|directeur|président|élu|élus|conseiller|conseillers|député|députés|membre|membres|administrateur|administrateurs
  adj démissionnaire self|subj=Person!:P de=Position:T en_retrait|retrait|en_congé|en_disponibilité|disponibilité subj=Person!:P de=Position:T
  verb prendre|faire|jouer retraite subj=Person!:P de=Organization:O
  verb partir|admettre|mettre retraite|pension|disponibilité subj|obj=Person!:P de=Organization:O
  verb claquer porte subj=Person!:P de|à=Organization:OHT
  verb quitter gouvernement|cabinet|direction|conseil|groupe|poste|fonctions|exécutif|rédaction|ministère|mairie|présidence|club|entreprise|navire|banc|parquet|armée|police|hémicycle|équipe|staff|parti subj=Person!:P obj=Organization:OHT
  verb raccrocher|raccrocher_crampon|tourner page|gant|crampon|robe subj=Person!:P de=Organization:O
  verb arrêter|stopper|interrompre carrière|fonction|mandat|activité subj=Person!:P
  verb s' retirer|effacer|éclipser|écarter|désengager subj=Person!:P de=Organization:OT présidence|direction|poste|conseil|tête|politique|vie|course|compétition|scène|affaire
  verb achever|terminer|finir|boucler mandat subj=Person!:P de|obj=Position:T à_la_tête_de|à_la_présidence_de=Organization
  verb se séparer commun_accord|entraîneur|coach|directeur|pdg|directrice|patron|manager|sélectionneur subj=Organization!:O de=Person!:P
  verb mettre pied|porte|touche|écart|retraite|fin|terme|dehors obj=Person!:P à|de=Position:T fonction|contrat|mandat|collaboration subj|par=Organization:O
  verb mettre à_pied|à_l'écart|à_la_porte|sur_la_touche|au_placard|d'office obj=Person!:P subj|par=Organization:O
  verb mettre pied|porte|écart obj=Person!:P subj|par=Organization:O not:mesure|entreprise|projet|dispositif|terre
  verb démettre|relever|destituer|révoquer|démissionner|suspendre|décharger|déposer|évincer|licencier|limoger|débarquer|remercier|renvoyer|virer|écarter|congédier|chasser obj=Person!:P de=Organization:OHLT not:amende|casserole|soupçon|match|course|public|spectateur|bus|liste min:2 poste|tête|direction|présidence|fonction|pouvoir|gouvernement|club|entreprise|mandat|commandement
  verb chasser|évincer|renverser|déposer|destituer|déchoir obj=Person!:P de|à=Position:T pouvoir|trône|présidence|putsch|coup not:taxe
  verb destituer obj=Person!:P subj|par=Organization:OH
  verb renverser|déposer obj=Person!:P subj|par=Organization!:OH with:président|présidente|roi|régime|gouvernement|pouvoir|putsch|coup|armée|junte|dictateur|premier_ministre|chef not:voiture|camion|vélo|chauffard|automobiliste|bus|car|scooter|moto
  verb pousser|acculer|contraindre|forcer|inviter|appeler|acculer à_démissionner|démission|sortie|départ|retraite obj=Person!:P subj|par=Organization:O
  verb rendre|remettre|poser|lâcher tablier|clé|clés|écharpe|portefeuille|brassard|maroquin|casquette subj=Person!:P
  verb céder|passer|transmettre|laisser main|relais|flambeau|commandes|rênes|barre|place|fauteuil|direction|présidence subj=Person!:P à_la_tête_de|à_la_présidence_de|de=Organization:O
  verb être entraîneur|président|directeur|patron|pdg|ministre|maire|sélectionneur|coach subj=Person!:P denied with:plus
  verb tirer|annoncer|acter|officialiser|faire révérence|adieu|adieux subj=Person!:P à=Organization:O not:match|stade|monde|public
  noun démission|limogeage|éviction|départ|retrait|révocation|destitution|renvoi|mise_à_pied|mise_pied|renversement|chute de|poss|subj=Person!:P de=Position:T direction|présidence|poste|tête|gouvernement|fonction|club|entreprise

Election
  verb élire|réélire|désigner|reconduire|choisir maire|président|présidente|député|députée|sénateur|sénatrice|bâtonnier|bâtonnière|conseiller|conseillère|secrétaire|chancelier|chancelière|pape|doyen|doyenne|recteur|rectrice|délégué|déléguée|premier_secrétaire|bourgmestre|chef|cheffe|gouverneur|gouverneure|eurodéputé|eurodéputée|patron|patronne|dirigeant|leader obj=Person!:P pred|comme|obj=Position:T de|à=Organization:OL with:élire|réélire|vote|voix|suffrage|scrutin|tour|unanimité|acclamation|urne|militant|adhérent|congrès|élection|bulletin|conclave|majorité
  verb emporter|imposer|gagner|triompher|s'imposer|l'emporter|vaincre|passer subj=Person!:P dans|à=Organization:OL circonscription|canton|second|tour|ballottage|primaire|urne|partielle|ville|mairie
  verb ravir|arracher|souffler|enlever|prendre|conquérir|décrocher|remporter|conserver|garder|gagner|reprendre|emporter mairie|siège|fauteuil|circonscription|présidence|canton|ville|région|municipalité subj=Person!:P de|à=Organization:OL obj=Position:T not:conseil_administration|course|étape|parole|direction|place|joueur|coupe in:Position
  verb rempiler|rééditer subj=Person!:P mandat if:vote
  verb perdre siège|mairie|fauteuil|circonscription|présidentielle|élection|écharpe subj=Person!:P obj|de=Position:T denied if:vote
  verb échouer|échouer_à|battre|devancer obj=Person!:P à|lors_de|aux|dans=Position!:T présidentielle|législative|municipale|élection|primaire|scrutin|second_tour|sénatoriale denied
  verb proclamer|déclarer|donner|annoncer|sacrer|sortir vainqueur|élu|gagnant|vainqueuse|élue obj|subj=Person!:P de|à=Position:T présidentielle|élection|scrutin|législative|municipale|primaire|partielle
  verb accéder subj=Person!:P à=Position!:T de=Organization:OL if:vote
  noun élection|réélection|victoire|reconduction|désignation de|poss=Person!:P comme|à_la_tête_de|à_la_présidence_de|à=Position:T présidence|tête|mairie|poste|présidentielle|scrutin|législative|municipale|primaire|sénat|assemblée|maire|président|députée|député

Position
  verb défendre|représenter|conseiller|assister client|victime|famille|plaignant|plaignante|prévenu|accusé|partie|salarié|mis_cause|association|syndicat|mère|père|jeune_femme|riverain subj=Holder!:P obj=Organization!:PHT own:Title if:court
  verb être|rester patron|président|directeur|chef|maire|entraîneur|numéro subj=Holder!:P de=Organization!:O pred=Title!:T
  noun consultant|consultante|cadre|élu|élue|eurodéputé|eurodéputée|conseil|maître_conférence|maître_conférences|chef_service|cheffe_service|délégué_syndical|premier_adjoint|première_adjointe|porte-voix|président_délégué|président_honneur|directeur_délégué|vice-chancelier|vice-ministre|sous-secrétaire|secrétaire-général|chargé_mission|chargé_recherche|directeur_recherche|ingénieur_recherche|associé|associée|associé-gérant|cogérant|cogérante|chef-cuisinier|préparateur|préparatrice|intendante|syndicaliste|greffière|médecin-chef|chef_orchestre|sommelier-chef|rédacteur_chef|délégué_général|conservateur_chef|commissaire_général|contrôleur_général|inspecteur_général|avocat_général|procureur_adjoint|vice-procureur|vice-procureure|substitut|juge_instruction|président_tribunal|technicien|technicienne|ingénieur|ingénieure|ouvrier|ouvrière|opérateur|opératrice|employé|employée|salarié|salariée|économiste|chercheur|chercheuse|stratégiste|gérante|analyste|spécialiste|infirmier|infirmière|aide-soignant|aide-soignante|urgentiste|cardiologue|pédiatre|psychiatre|chirurgien|chirurgienne|interne|agent|enseignant|enseignante|enseignant-chercheur|climatologue|épidémiologiste|virologue|géologue|archiviste|professeur|professeure|animateur|animatrice|chroniqueur|chroniqueuse|correspondant|correspondante|lecteur|lectrice|présentateur|présentatrice|rédacteur|rédactrice|journaliste|attaché|attachée self=Holder!:P de|chez|à|pour|auprès_de=Organization!:O own:Title
  noun délégué|déléguée|représentant|représentante|secrétaire|responsable|porte-parole|secrétaire_général|déléguée_syndicale|délégué_syndical|coordinateur|coordinatrice self=Holder!:P comp|self=Organization!:O own:Title
  noun chef|cheffe file self=Holder!:P de|poss=Organization:OHLT own:Title
  noun conseil|avocat|avocate self=Holder!:P de|poss|pour=Organization:OPRHL own:Title if:court
  noun manette|commande|barre|rêne|gouvernail subj|beside|around=Holder!:P de=Organization!:OLHT with:aux|à

Kinship
  verb épouser subj=Person!:PH obj=Relative!:P own:Relation not:cause|forme|contour|thèse|idée
  verb se marier|fiancer|pacser|unir|remarier subj=Person!:PH avec|à=Relative!:P own:Relation
  verb se séparer|quitter subj=Person:P avec|de=Relative:P own:Relation min:2 with:couple|vie|mariage|divorce|union|amour|rupture
  verb partager|refaire vie subj=Person!:PH de|avec=Relative!:P own:Relation
  verb vivre|être|former couple|concubinage|union subj|avec=Person:P own:Relation min:2
  verb convoler|nouer noce subj=Person!:P avec=Relative!:P own:Relation
  noun enfant|fillette|rejeton|progéniture self=Person!:P de|poss=Relative!:P own:Relation
  noun cadet|cadette|aîné|aînée|benjamin|benjamine|puîné|fiston|maman|papa|mamie|papi|papy|neveu|arrière-petit-neveu|petite-cousine|petit-cousin|demi-sœur|demi-frère|ex-belle-sœur|ex-beau-frère|belle-fille|gendre|tuteur|père_adoptif|mère_adoptive|fils_adoptif|fille_adoptive|frère_jumeau|sœur_jumelle self=Person!:P de|poss=Relative!:PH own:Relation not:équipe|club|formation|promotion|parti

Birth
  verb naître subj=Person!:P à|en|dans=Place:LO
  verb voir|vivre jour subj=Person!:P à|en|dans=Place:L
  verb venir|pousser monde|cri subj=Person!:P à|en|dans=Place:L
  noun enfant|gamin|gamine|gone|minot|ch'ti|titi self=Person!:P de=Place!:L
  adj né|née self|subj=Person!:P à|en|dans|sur=Place:L
  adj natif|native|originaire|issu self|subj=Person!:P de|à=Place!:L not:rang|parti|milieu|famille
  noun natif|native self=Person!:P de=Place!:L
  verb répondre nom subj=Person!:T de=Person!:P with:naître

Death
  noun victime|mort|tué subj=Person!:P case:parmi with:accident|attentat|crash|naufrage|incendie|explosion|séisme|fusillade|crue|avalanche|tempête|cyclone|bombardement|carambolage
  verb mourir|décéder|périr|succomber|trépasser|s'éteindre|expirer subj=Person!:PHT not:ennui|rire|peur|marché|charme|tentation|bail|contrat|délai|mandat|rayon|radar|horizon|écran|circulation|espèce|emploi|poste|argent|bijou|trace|document|habitude|tradition|magasin|commerce with:personne|homme|femme|enfant|soldat|civil|migrant|ouvrier|touriste|patient|passager|habitant|skieur|automobiliste|motard|cycliste|piéton|conducteur|alpiniste|pompier|policier|gendarme|militaire|otage|détenu|randonneur|nourrisson|adolescent|adolescente|garçon|fille|fillette|bébé|victime|mineur|pêcheur|marin|nageur|octogénaire|septuagénaire|sexagénaire|quinquagénaire|quadragénaire|trentenaire|nonagénaire|centenaire|couple|frère|sœur|père|mère|fils|épouse|mari|manifestant|journaliste|combattant|rebelle|étudiant|lycéen|collégien|élève|retraité|chauffeur|pilote|agriculteur|employé|salarié
  verb perdre|trouver|laisser vie|mort subj=Person!:PHT not:sens
  verb tuer|assassiner|abattre|exécuter|poignarder|foudroyer|noyer|ensevelir|emporter|faucher|écraser|électrocuter|terrasser obj=Person!:PH mort|mortellement|tué|avalanche|crue|torrent|cancer|maladie|leucémie|virus|accident|obus|frappe|bombardement|missile|balle|drone|train|voiture|camion|camionnette|chauffard|infarctus|avc|embolie|pneumonie|covid|rafale
  verb percuter|happer|renverser|heurter obj=Person!:PH mort|mortellement|tué
  verb tuer|abattre|assassiner|exécuter|massacrer obj=Person!:PHT with:personne|homme|femme|enfant|soldat|civil|policier|gendarme|habitant|journaliste|manifestant|militaire|touriste|adolescent|otage|secouriste|humanitaire|combattant|officier|commandant|casque|migrant|paysan|villageois|fidèle|étudiant|garde
  verb coûter vie à=Person!:PHT
  verb causer|provoquer|entraîner|déplorer|confirmer|annoncer|pleurer mort|décès|disparition de|obj=Person!:PHN not:document|emploi|biodiversité|million|euro|recette|argent|donnée|espèce|clientèle
  verb causer|provoquer|entraîner|déplorer|pleurer perte de|obj=Person!:PHN with:humain|humaine|humaines|vie|vies
  verb enterrer|inhumer|incinérer|porter_terre obj=Person!:P
  verb célébrer|organiser|tenir|dérouler|avoir obsèques|funérailles|enterrement|inhumation subj|obj|de=Person!:P
  verb faire|mettre chute|fin|suicide subj=Person!:PH à=Person:T with:mortel|mortelle|jours|vie
  verb avoir raison de=Person!:P with:cancer|maladie|leucémie|tumeur
  verb trouver|retrouver|découvrir mort|morte|inanimé|inanimée|sans_vie|noyé|pendu|noyée|pendue obj|subj=Person!:PH not:bonheur|sens
  verb trouver|retrouver|découvrir corps|cadavre|dépouille de=Person!:PH
  verb être|rester décédé|mort|défunt subj=Person!:P
  verb être monde|parmi subj=Person!:P denied with:plus
  verb rendre souffle|âme|soupir subj=Person!:PH
  verb survivre subj=Person!:PH à=Person:D denied not:entreprise|société|commerce|magasin|espèce|tradition|marque|projet
  adj défunt|défunte self|subj=Person!:P
  noun mort|décès|disparition|perte|trépas|suicide|assassinat|exécution|obsèques|funérailles|enterrement|inhumation|meurtre|noyade|crémation|lynchage|agonie|mise_à_mort|hommage_funèbre|dépouille de|poss=Person!:P
""";

    /// <summary>What people say, how they judge, whom they meet and where they go.</summary>
    public const string Doings = """
Statement
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

Meeting
  verb réunir|convier|convoquer subj=Participant!:POH obj=Participant!:PH min:2 not:marche|manifestation|défilé|public|spectateur|foule|condition|critère|électeur|participant|visiteur|élection|audience|tribunal|procès|joueur
  verb avoir|appeler|joindre|contacter téléphone|fil|ligne subj=Participant!:POLH obj=Participant!:PH min:2 not:police|pompier|pompiers|secours|gendarme|gendarmes|ambulance|urgence|urgences|samu|hôtel|proche|proches|famille|autorité|autorités
  verb se voir|rencontrer|réunir|retrouver|parler|concerter|entretenir|consulter|attabler subj=Participant!:HO with:délégation|négociateur|ministre|ministres|chef|chefs|dirigeant|dirigeants|parties|partie|représentant|représentants|syndicat|syndicats|élu|élus|maire|maires|équipe|experts|expert|responsable|responsables|ambassadeur|comité|conseil|commission|diplomate|diplomates|président|présidents|hommes|femmes|homme|femme
  verb voir subj=Participant!:PO obj=Participant!:PH min:2 with:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|après-midi not:film|spectacle|match
  noun tête-à-tête|face-à-face|entrevue|entretien|audience|réunion|conciliabule|sommet|dîner|déjeuner|rencontre|rendez-vous|bilatérale|trilatérale|petit-déjeuner|huis-clos|table_ronde entre|avec|subj|poss|autour_de|réunir=Participant:PLH min:2 not:match|championnat|coupe|critère|dette|vue|amical
  noun déjeuner|dîner|entretien|rencontre|réunion|tête-à-tête|entrevue|audience occasion|poss|subj|beside|around=Participant:PH avec=Participant!:PH min:2 not:match|championnat|coupe|embauche|conférence
  noun poignée main entre|avec|subj=Participant:P min:2
  verb serrer main subj=Participant!:P à|de=Participant!:PH

Visit
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

Movement
  verb se poser subj=Mover!:PRTH à|en|dans|sur|au=Destination!:L de|en_provenance_de|depuis=Origin:L not:question|problème|regard|interrogation|débat|pied
  verb atterrir|amerrir|accoster|mouiller|s'amarrer|jeter_ancre|stationner subj=Mover!:PRTH à|en|dans|sur|au=Destination!:L de|en_provenance_de|depuis=Origin:L not:bureau|affaire|dossier|coupe
  verb arriver|débarquer|parvenir|entrer subj=Mover!:T à|en|au=Destination!:L de|en_provenance_de|depuis=Origin:L with:avion|navire|bateau|convoi|train|vol|cargo|ferry|voilier|chalutier|paquebot|migrant|réfugié|camion|délégation|équipe|expédition|pétrolier|hélicoptère|flottille|cortège|soldat|passager|appareil|équipage|sauveteur|secouriste
  verb quitter|fuir|déserter subj=Mover!:PRTH obj=Origin!:L pour|vers|à_destination_de|direction=Destination:L not:gouvernement|poste|liste|route|classement
  verb rallier|relier subj=Mover!:PRH obj=Origin!:L à=Destination!:L
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

Evaluation
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
""";
}
