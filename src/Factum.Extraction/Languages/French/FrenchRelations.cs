namespace Factum.Extraction.Languages.French;

/// <summary>How French tells of what holds: posts, property, kin, prices, places and membership, in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class FrenchRelations
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
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
  verb défendre|représenter|conseiller|assister client|victime|famille|plaignant|plaignante|prévenu|accusé|partie|salarié|mis_cause|association|syndicat|mère|père|jeune_femme|riverain subj=Holder!:P obj=Organization!:PHT own:Title if:court
  verb être|rester patron|président|directeur|chef|maire|entraîneur|numéro subj=Holder!:P de=Organization!:O pred=Title!:T
  noun consultant|consultante|cadre|élu|élue|eurodéputé|eurodéputée|conseil|maître_conférence|maître_conférences|chef_service|cheffe_service|délégué_syndical|premier_adjoint|première_adjointe|porte-voix|président_délégué|président_honneur|directeur_délégué|vice-chancelier|vice-ministre|sous-secrétaire|secrétaire-général|chargé_mission|chargé_recherche|directeur_recherche|ingénieur_recherche|associé|associée|associé-gérant|cogérant|cogérante|chef-cuisinier|préparateur|préparatrice|intendante|syndicaliste|greffière|médecin-chef|chef_orchestre|sommelier-chef|rédacteur_chef|délégué_général|conservateur_chef|commissaire_général|contrôleur_général|inspecteur_général|avocat_général|procureur_adjoint|vice-procureur|vice-procureure|substitut|juge_instruction|président_tribunal|technicien|technicienne|ingénieur|ingénieure|ouvrier|ouvrière|opérateur|opératrice|employé|employée|salarié|salariée|économiste|chercheur|chercheuse|stratégiste|gérante|analyste|spécialiste|infirmier|infirmière|aide-soignant|aide-soignante|urgentiste|cardiologue|pédiatre|psychiatre|chirurgien|chirurgienne|interne|agent|enseignant|enseignante|enseignant-chercheur|climatologue|épidémiologiste|virologue|géologue|archiviste|professeur|professeure|animateur|animatrice|chroniqueur|chroniqueuse|correspondant|correspondante|lecteur|lectrice|présentateur|présentatrice|rédacteur|rédactrice|journaliste|attaché|attachée self=Holder!:P de|chez|à|pour|auprès_de=Organization!:O own:Title
  noun délégué|déléguée|représentant|représentante|secrétaire|responsable|porte-parole|secrétaire_général|déléguée_syndicale|délégué_syndical|coordinateur|coordinatrice self=Holder!:P comp|self=Organization!:O own:Title
  noun chef|cheffe file self=Holder!:P de|poss=Organization:OHLT own:Title
  noun conseil|avocat|avocate self=Holder!:P de|poss|pour=Organization:OPRHL own:Title if:court
  noun manette|commande|barre|rêne|gouvernail subj|beside|around=Holder!:P de=Organization!:OLHT with:aux|à

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
  verb être|rester|demeurer|devenir actionnaire|propriétaire|actionnaires subj=Owner!:POLHT topic:Owned with:en
  noun actionnaire|propriétaire self|subj=Owner!:POLH topic:Owned with:en
  verb prendre parts|participation|% subj=Owner!:PO de|dans=Owned!:O
  noun propriété de|poss|subj=Owner!:PO sur=Owned!
  noun propriété self=Owned!:OR de=Owner!:PO
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
  noun actionnaire|coactionnaire self=Owner!:PO de=Owned:O topic:Owned with:déjà|historique|principal|majoritaire|minoritaire|premier
  verb détenir|posséder|contrôler subj|par=Owner!:POLH obj=Owned!:ORT hôtel|restaurant|domaine|vignoble|château|magasin|club|moulin|terrain|immeuble|journal|chaîne|usine|écurie|galerie|yacht|île|hectare|marque|boutique|ferme|camping|clinique|parking|établissement|studio|entrepôt|cheval
  verb être|demeurer|rester|passer contrôle|propriété|giron|pavillon|tutelle subj=Owned!:ORT de=Owner!:POLH not:police|justice|juge
  verb compter|avoir|revendiquer|conserver actionnaire|capital|propriétaire subj=Owned!:OR parmi|pour|comme|obj=Owner!:PO
  verb se partager capital|part|action|propriété subj=Owner:POH de=Owned!:OR
  verb répartir|partager|détenir capital|action|part obj|subj|de=Owned!:OR entre|par=Owner!:POH
  noun contrôle|giron|portefeuille|pavillon de=Owner!:OH self|subj|around|poss=Owned!:OR min:2 with:sous|dans
  noun propriétaire|actionnaire|copropriétaire|coactionnaire|coassocié self|subj=Owner!:POLH de|poss|chez=Owned!:OT journal|club|domaine|château|hôtel|restaurant|chaîne|marque|usine|société|entreprise|établissement|enseigne|magasin|terrain|immeuble|bateau|navire|cheval|camping|site|haras|groupe|galerie|bar|discothèque
  noun coentreprise|co-entreprise|joint-venture entre|de=Owner:OL self=Owned!:O min:3
  noun main|mains de=Owner!:POH subj|beside|around|self=Owned!:OR case:à|entre
  noun actionnaire|propriétaire|associé dont=Owned!:ORT self|subj=Owner!:POLH
  verb détenir|contrôler|posséder obj=Owned!:ORT subj|par=Owner!:POLH à=Owner:N with:%
  noun filiale 100 self=Owned!:ORT de|poss=Owner!:O
  verb détenir|posséder|contrôler|garder|conserver subj=Owner!:POLH obj|de=Owned!:O capital|part|action|titre|participation|droit|droits|vote topic:Owned with:%|majorité|minorité|moitié|tiers|quart
  noun actionnaire|associé self|subj=Owner!:PO de|poss|chez=Owned!:O premier|principal|majoritaire|minoritaire|historique|unique|seul
  noun conserve|garde self|subj|around=Owner!:PO de=Owned!:O % part|capital|action|titre topic:Owned
  verb être|demeurer|rester main|mains subj=Owned!:OR de=Owner!:POLH not:avenir|destin|sort|justice|police|juge|dossier
  noun ayant droit self|subj=Owner!:P de|dont=Owned!:O
  noun bénéficiaire effectif self|subj=Owner!:P de|dont=Owned!:O

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
  verb avoir parrain|marraine|père|mère|oncle|tante|frère|sœur|épouse|femme|mari|compagne|compagnon|cousin|cousine|neveu|nièce|ancêtre|gendre|beau-père subj=Relative!:P obj|pour=Person!:P own:Relation
  verb passer|dire oui|bague|union subj=Person!:P à|avec=Relative!:P own:Relation
  verb partager vie subj=Person!:P de|avec=Relative!:P own:Relation
  verb adopter subj=Person!:P obj=Relative!:P own:Relation
  verb s' dire oui subj=Person:P avec=Relative:P own:Relation min:2
  verb épouser subj=Person!:PH obj=Relative!:P own:Relation not:cause|forme|contour|thèse|idée
  verb se marier|fiancer|pacser|unir|remarier subj=Person!:PH avec|à=Relative!:P own:Relation
  verb se séparer|quitter subj=Person:P avec|de=Relative:P own:Relation min:2 with:couple|vie|mariage|divorce|union|amour|rupture
  verb partager|refaire vie subj=Person!:PH de|avec=Relative!:P own:Relation
  verb vivre|être|former couple|concubinage|union subj|avec=Person:P own:Relation min:2
  verb convoler|nouer noce subj=Person!:P avec=Relative!:P own:Relation
  noun enfant|fillette|rejeton|progéniture self=Person!:P de|poss=Relative!:P own:Relation
  noun cadet|cadette|aîné|aînée|benjamin|benjamine|puîné|fiston|maman|papa|mamie|papi|papy|neveu|arrière-petit-neveu|petite-cousine|petit-cousin|demi-sœur|demi-frère|ex-belle-sœur|ex-beau-frère|belle-fille|gendre|tuteur|père_adoptif|mère_adoptive|fils_adoptif|fille_adoptive|frère_jumeau|sœur_jumelle self=Person!:P de|poss=Relative!:PH own:Relation not:équipe|club|formation|promotion|parti

Cost
  verb coûter|valoir|avoisiner|dépasser|atteindre|représenter|approcher|excéder|totaliser subj=Item!:ORETC obj|à|de=Amount! not:chiffre|bénéfice|perte|dette
  verb coûter|valoir subj=Item!:ORETC obj|à|de=Amount!
  verb représenter|entraîner|nécessiter|impliquer|constituer coût|investissement|dépense|budget|facture subj=Item!:ORET de|obj=Amount!
  verb terminer|clôturer|finir|clore|ouvrir|coter|grimper|chuter|bondir|reculer|tomber|passer subj=Item!:T à=Amount! action|titre|cours|prix|loyer|tarif|baril|once|facture|coût|budget
  verb doter obj=Item!:ORET budget|enveloppe|capital de=Amount!
  verb afficher|présenter|atteindre|représenter facture|coût|budget|addition|devis|ardoise subj=Item!:ORETC de=Amount! not:entreprise|groupe|société|dette
  verb compter obj=Amount! pour=Item!:RT with:falloir|faut|faudra
  verb chiffrer|estimer|évaluer|fixer|facturer|vendre|commercialiser|valoriser|proposer|afficher|ramener|porter|budgéter obj=Item!:ORET à=Amount! not:plafond|seuil|rançon|objectif
  verb s' élever|monter|chiffrer|établir|négocier|échanger|vendre subj=Item!:ORET à|autour_de|entre=Amount!
  noun prix|coût|budget|valeur|montant|devis|facture|valorisation|capitalisation|tarif|cours|loyer de|poss|whole=Item!:ORET de|à|d'environ=Amount!
  noun billet|ticket|place|action|titre|abonnement|repas|loyer own:Item à|de=Amount!
  verb tourner|osciller|plafonner|culminer|flirter subj=Item!:ORETC autour_de|à|entre|avec=Amount!
  verb monnayer|brader|solder|écouler|louer|mettre_prix obj=Item!:ORT à|pour|obj=Amount!
  verb revenir subj=Item!:ORT à=Amount! not:chez
  verb revenir chantier|facture|opération|projet|travaux|coût subj=Item!:ORT à|obj=Amount!
  verb chiffrer|estimer|évaluer obj=Item:ORET coût|prix|montant|valeur|facture à|obj=Amount! de=Item:ORET min:2
  adj estimé|évalué|chiffré|valorisé self|subj=Item!:ORET à|obj|de=Amount!
  noun ardoise|addition|note|enveloppe|estimation|mise|coût|budget|facture poss|whole|pour|de=Item:ORET de|à|d'environ=Amount! min:2 not:pari
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
  verb payer|acheter|acquérir|adjuger obj=Item!:T obj|à|pour=Amount! in:Item with:maison|moulin|château|villa|appartement|tableau|toile|manuscrit|terrain|hôtel|ferme|voilier|bijou|collier
  verb valoriser|estimer|évaluer obj=Item!:OR obj|à|pour=Amount! min:2 not:chiffre|perte
  noun prix|tarif subj|around=Item!:RTO de=Amount! case:à min:2 with:vendre|vendu|proposer|proposé|commercialiser|commercialisé|afficher|disponible|louer|facturer|céder
  verb compter|prévoir obj=Amount! pour=Item!:TORE form:comptez
  verb tourner|produire|réaliser|construire|bâtir|rénover|restaurer|financer|ériger obj=Item!:RETO pour=Amount!
  verb valoir|coûter|revenir|facturer subj=Item!:T obj|à=Amount! with:tir|vol|lancement|trajet|séance|séjour|nuit|nuitée|consultation|visite
  verb bondir|grimper|chuter|reculer|progresser|gagner|perdre|céder|abandonner|lâcher|prendre|terminer|clôturer|plonger|dévisser|s'envoler|s'effondrer|flamber titre|action|cours|baril|once|bitcoin|cacao|café|cuivre|blé|tonne subj=Item!:TR à=Amount!

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
  noun commune|village|bourg|bourgade|ville|cité|station|hameau|localité|municipalité|port|île|quartier|sous-préfecture|préfecture|chef-lieu|capitale self=Entity!:L de=Place!:L
  noun commune|village|bourg|bourgade|ville|cité|station|hameau|localité self=Entity!:L dans|en=Place!:L
  adj creusois|situé|niché|perché|blotti self=Entity!:L à|en|dans|sur|près_de=Place!:L
  verb se dresser|élever|nicher|trouver|situer|étendre|cacher|tenir|tapir subj=Entity!:ORLE à|en|dans|près_de|sur|au_large_de|au_cœur_de|aux_portes_de=Place!:L hauteur|bord|cœur|périphérie|porte|centre|colline|flanc|rive|banlieue
  verb habiter|occuper subj=Entity!:P obj=Place!:L not:poste|terrain|rang|place
  verb vivre|résider|demeurer|loger|s'installer subj=Entity!:P à|en|dans|près_de|sur=Place!:L
  verb abriter|héberger|accueillir subj=Place!:L obj=Entity!:O siège|usine|musée|hôpital|centre|base|site|laboratoire|campus|université|école not:match|rencontre|sommet|finale|festival
  verb implanter|installer|situer|baser|établir|domicilier|sis|localiser|nicher|percher obj|subj=Entity!:OR à|en|dans|près_de|sur|au_cœur_de|aux_portes_de|à_proximité_de|au_large_de|au_pied_de=Place!:L
  verb avoir|disposer|posséder|ouvrir siège|quartier|base|domicile subj=Entity!:OR à|en|dans=Place!:L not:succursale
  verb trouver|situer|établir|installer|fixer siège subj|de|dont|poss=Entity!:O à|en|dans=Place!:L
  verb se trouver|situer siège de|dont|poss=Entity!:O à|en|dans=Place!:L
  verb s' élever|étendre|dresser|situer|trouver|nicher|étaler subj=Entity!:ORL à|dans|en|sur|près_de|entre|au_large_de|au_cœur_de|aux_portes_de=Place!:L not:face|difficulté|danger|situation|contre
  noun siège|siège_social|quartier_général|domicile poss|dont|de|subj=Entity!:O à|en|dans|établir_à|situer_à|baser_à|installer_à=Place!:L
  verb vivre|habiter|résider|s'installer|demeurer|se_réfugier|s'exiler|emménager subj=Entity!:P exil|retraite|famille|reclus à|en|dans|près_de=Place!:L
  noun résident|résidente|habitant|habitante|riverain|riveraine self=Entity!:P de|à=Place!:L

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
  noun parti|formation poss|de=Part!:P self=Whole!:O
  verb rejoindre|intégrer|rallier|adhérer|quitter alliance|réseau|groupement|coalition|consortium|groupe|union|fédération|centrale|parti|mouvement|syndicat|otan|ligue subj=Part!:OPL obj|à=Whole!:O not:joueur
  verb être|rester membre|filiale|adhérent|partie|composante subj=Part!:PORL de=Whole!:OE
  noun enseigne|marque|journal|quotidien|magazine|chaîne|site|usine|label|compagnie|régie self=Part!:ORPL de=Whole!:O groupe
  noun adhérent|adhérente|élu|élue|figure|ténor|baron|cadre|frère|candidat|candidate|transfuge|membre|militant|militante self=Part!:P de=Whole!:O not:ville
  noun société|maison mère self=Whole!:O de|poss=Part!:O
  verb encarter|inscrire|affilier obj=Part!:P à|chez=Whole!:O
  verb militer subj=Part!:P à|chez|dans|au_sein_de=Whole!:O
  verb dépendre|relever subj=Part!:OT de=Whole!:O not:décision|compétence|défi|justice|exploit|convention
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
  verb regrouper|réunir|rassembler|fédérer|comprendre|compter|inclure|englober|chapeauter|coiffer subj=Whole!:O obj|parmi|dont=Part!:O with:alliance|consortium|groupe|réseau|holding|coalition|fédération|groupement|collectif|union|société|sociétés|association|associations|marque|marques|enseigne|enseignes|filiale|filiales|parti|partis|membre|membres not:client|clients|partenaire|partenaires|fournisseur|fournisseurs|concurrent|concurrents|actionnaire|actionnaires|investisseur|investisseurs
  verb chapeauter|coiffer subj=Whole!:O obj=Part!:O
  verb rattacher|affilier|adosser|incorporer obj=Part!:ORT à=Whole!:OL
  verb exclure|radier|suspendre|expulser|bannir|évincer obj=Part!:POL de=Whole!:O denied with:parti|mouvement|groupe|alliance|union|organisation|otan|fédération|syndicat|ligue|coalition
  verb claquer porte subj=Part!:POL de=Whole!:O denied with:parti|mouvement|alliance|coalition|syndicat
  noun société|entreprise|maison|magasin|compagnie|hôtel|clinique|laboratoire|banque|institution|établissement|journal|titre self=Part!:OR de=Whole!:O groupe
  noun établissement|service|organe|agence|institution|structure|entité self=Part!:O de=Whole!:O not:bancaire
  verb faire partie subj=Part!:PORL de=Whole!:T in:Whole with:zone|alliance|réseau|groupe|coalition|fédération|bloc|équipe|consortium|union|collectif|comité|conseil

""";
}
