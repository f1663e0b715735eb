namespace Factum.Extraction.Languages.French;

/// <summary>How French tells of what is founded and launched, of lay-offs and results, in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class FrenchVentures
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
Founding
  verb fonder|cofonder|créer|co-fonder subj=Founder avec=Founder:P obj=Organization!:OEHL min:1 each:Founder not:bourse|bourses|emploi|poste|valeur|surprise|événement|espoir|accusation|accusations|soupçon|rumeur|crainte|page|compte|texte|fichier|document|hashtag
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
  verb étrenner|lancer|commercialiser|dévoiler|présenter|publier subj=Agent!:POH obj=Product!:T crème|sérum|parfum|boisson|bière|yaourt|biscuit|jouet|vélo|casque|montre|robot|enceinte|écran|appareil|machine|outil|chaussure|basket|sneaker|maillot|lunettes|bijou|meuble|matelas|trottinette|utilitaire|camion|tracteur|bus|train|moto|scooter|formule|abonnement|carte|assurance|livret|prêt|podcast|série|émission|film|documentaire|spectacle|album|single|chanson|roman|essai|recueil|bande|exposition|podcast|newsletter|appli|réseau|extension|mise_jour in:Product
  verb paraître|sortir subj=Product!:T album|roman|film|livre|série|jeu|single|documentaire|essai|recueil|bande|disque|spectacle|console|téléphone|smartphone not:piste|hôpital|prison in:Product
  verb lancer|mettre orbite|espace|flot subj=Product!:RT obj=Product:RT
  verb dévoiler|lancer|présenter|inaugurer obj=Product!:RT par=Agent!:POLH not:appel|enquête|alerte|offensive|mandat
  verb arriver|débarquer|atterrir rayon|magasin|concession|kiosque|librairie|salle|boutique|streaming|plateforme subj=Product!:RT not:avion|élève
  verb être rayon|magasin|concession|kiosque|librairie|streaming subj=Product!:RT not:avion|élève
  verb inaugurer subj=Agent!:POLH obj=Product!:T tramway|téléphérique|liaison|ligne|métro|service #médiathèque|gymnase|lycée|collège|maison_santé|hôtel|cinéma|théâtre|salle|patinoire|résidence|ehpad|crèche|boutique|restaurant|supermarché|entrepôt|data_center|laboratoire|ligne|piste|téléphérique|viaduc|tunnel|station|ferme|parc|centrale|exposition|halle|marché not:œil|porte|enquête|feu|débat|voie|séance|bal
  verb lancer|entamer|déployer|démarrer|instaurer|initier|introduire subj=Agent!:OLH obj=Product!:T campagne|programme|plan|dispositif|expérimentation|plateforme|service|appel_projets|application|site|numéro|loterie|concours|label|formation|abonnement not:fouille|recherche|secours in:Product
  noun lancement|sortie|parution|commercialisation|inauguration|mise_service|mise_vente|mise_orbite|présentation album|roman|film|livre|console|application|modèle|gamme|ligne|satellite|fusée|service|plateforme|série|jeu|smartphone|voiture|programme|campagne|collection|parfum de=Product!:RT par|poss|subj|chez|de=Agent:POLH
  verb lancer|créer|instaurer|déployer|étrenner|introduire|inaugurer|généraliser|expérimenter subj=Agent!:OLH obj=Product!:T in:Product with:chèque|pass|carte|forfait|guichet|bonus|dispositif|service|plateforme|application|appli|programme|plan|label|prix|bourse|fonds|prime|tarif|abonnement|offre|formule|édition|chaîne|site|portail|podcast|numéro|ligne|liaison|navette|desserte|bus|vélo|monnaie|billet|campagne|formation|cursus|master|parcours|observatoire|baromètre|concours|festival|newsletter|magazine|revue|collection|gamme|marque|boutique_en_ligne|assurance|crédit|livret|compte|obligation|filière not:compte_à_rebours|enquête|procédure|usine|magasin|porte
  verb proposer nouveau|nouvelle|nouvel|premier|première subj=Agent!:OLH obj=Product!:T in:Product with:chèque|pass|carte|forfait|guichet|bonus|dispositif|service|plateforme|application|appli|programme|plan|label|abonnement|offre|formule|édition|chaîne|site|portail|podcast|numéro|ligne|liaison|navette|desserte|bus|vélo|monnaie|billet|campagne|formation|cursus|master|parcours|observatoire|baromètre|concours|festival|newsletter|magazine|revue|collection|gamme|marque|boutique_en_ligne|assurance|crédit|livret|compte|obligation|filière not:compte_à_rebours|enquête|procédure|usine|magasin|porte
  verb commercialiser|vendre|distribuer|proposer subj=Agent!:OH obj=Product!:T in:Product planned with:offre|abonnement|forfait|modèle|version|gamme|vaccin|médicament|appareil if:product
  verb commercialiser subj=Agent!:OH obj=Product!:T in:Product with:offre|abonnement|forfait|modèle|version|gamme|vaccin|médicament|appareil|boisson|crème|logiciel|console|vélo|voiture|carte|box|assurance
  verb démarrer|commencer|débuter émission|diffusion|programme|activité|exploitation|vol|rotation subj=Product!:R
  verb mettre à_l'eau|eau|flot subj=Agent:POLH obj=Product!:RT with:patrouilleur|navire|frégate|sous-marin|paquebot|ferry|bateau|voilier|porte-avions|chalutier|corvette
  verb tester|tirer|procéder|effectuer tir|essai subj=Agent!:OLH de=Product!:RT with:missile|fusée|roquette|lanceur|drone
  verb tirer|tester|lancer|essayer subj=Agent!:OLH obj=Product!:RT in:Product with:missile|missiles|roquette|roquettes|fusée|lanceur|torpille not:rebelle|combattant
  noun tir|lancement de=Product!:T par|subj|poss=Agent:OLH in:Product with:missile|missiles|fusée|roquette|lanceur|torpille|satellite
  verb mettre|remettre marché subj=Agent:POLH obj=Product!:RET
  verb tirer|lancer|propulser obj=Product!:R depuis|de=Place:LO
  verb s'élancer fusée|lanceur|navette|satellite|capsule|sonde subj=Product!:RT de|depuis=Place:LO not:avion|vol
  noun vol|lancement|décollage|tir|mission pour|de=Product!:R with:fusée|lanceur|capsule|satellite|sonde|navette depuis|de=Place:LO
  verb entrer|être circulation|service|exploitation subj=Product!:RET not:hors|accord|loi|décret|mesure|trêve|cessez-le-feu|texte|interdiction|route|véhicule|voiture|automobiliste
  adj disponible self|subj=Product!:T in:Product with:vaccin|médicament|application|appli|livre|album|jeu|modèle|version|console|smartphone|carte|traitement|service|formule|numéro|billet
  verb présenter|dévoiler|créer|jouer création|spectacle|exposition|album|film|opéra|ballet|collection subj=Agent!:PHO obj=Product!:RT in:Product with:nouveau|nouvelle|dernier|dernière|premier|première à=Place:LO not:plan|projet|loi

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
  verb se séparer|passer|priver subj=Organization!:OLH de=Count!:N
  verb menacer|sacrifier|condamner obj=Count!:N chez|à|dans=Organization:O possible with:poste|emploi|postes|emplois topic:Organization not:procès|amende|prison
  verb prévoir|comporter|compter|inclure plan|projet|pse|réorganisation|restructuration obj|de=Count!:N planned with:suppression|suppressions|licenciement|licenciements|départ|départs topic:Organization
  verb supprimer|licencier|sacrifier|biffer subj=Organization!:OH obj=Count!:T with:sur|moitié|tiers|quart in:Count
  verb annoncer|confirmer|officialiser|acter|détailler départ|suppression|licenciement|disparition subj=Organization!:OH de=Count!:N
  verb mettre à_pied|pied|porte|chômage_partiel subj|par=Organization!:OH obj=Count!:N
  verb congédier|licencier|remercier|renvoyer|débaucher|débarquer|virer subj|par=Organization!:OLH obj=Count!:N
  verb supprimer|biffer|menacer|détruire|sacrifier around|subj|par=Organization:OH obj=Count!:N with:poste|emploi|postes|emplois topic:Organization
  verb présenter|dévoiler|annoncer|détailler|négocier|signer plan|pse de|concernant|touchant|visant|portant_sur=Count!:N subj|à=Organization:OH with:social|départs|sauvegarde|suppression|licenciement topic:Organization
  noun plan social|départ|sauvegarde|suppression|licenciement toucher|concerner|viser|menacer|affecter|porter_sur|portant_sur=Count!:N chez|de|à=Organization:O topic:Organization
  noun plan départs|départ|suppression|licenciement|sauvegarde portant_sur|concernant|sur|de|pour=Count!:N chez|de|subj|poss=Organization:OH topic:Organization
  verb recevoir lettre|notification|courrier licenciement subj=Count!:NT subj_de=Organization:OT
  verb perdre emploi|poste|travail|job subj=Count!:NT subj_de|chez=Organization:O
  verb laisser|mettre liquidation|fermeture|faillite|redressement|placement obj=Count!:N subj_de=Organization:OT with:carreau|rue|chômage|travail
  verb entraîner|provoquer|coûter|menacer|supprimer|signifier|condamner fermeture|liquidation|faillite|délocalisation|arrêt|cession obj|de=Count!:N subj_de=Organization:OT with:emploi|poste|emplois|postes|salarié|salariés|licenciement|suppression

FinancialResult
  verb réaliser|afficher|publier|enregistrer|dégager|annoncer|accuser|générer|subir|engranger|totaliser|essuyer|présenter|signer|boucler|revendiquer|voir subj=Organization!:OH obj|sur=Measure! chiffre_affaires|chiffre_affaire|bénéfice|perte|résultat|revenu|profit|déficit|excédent|marge|recette|ebitda|vente de|à|comprendre_entre=Amount! sur|pour|en|à|par_rapport_à=Period topic:Organization
  verb viser|anticiper|attendre|tabler|ambitionner|prévoir|espérer|escompter subj=Organization!:OH obj|sur=Measure! chiffre_affaires|chiffre_affaire|bénéfice|perte|résultat|revenu|profit|déficit|excédent|marge|recette|ebitda|vente de|à|comprendre_entre=Amount! sur|pour|en|à|par_rapport_à=Period topic:Organization planned
  verb s' attendre subj=Organization!:OH à=Measure! chiffre_affaires|chiffre_affaire|bénéfice|perte|résultat|revenu|profit|déficit|excédent|marge|recette|ebitda|vente de|comprendre_entre=Amount! sur|pour|en=Period topic:Organization planned
  verb engranger|générer|réaliser|encaisser|dégager subj=Organization!:OH obj=Amount! own:Measure chiffre_affaires|chiffre_affaire|bénéfice|perte|résultat|revenu|profit|recette|vente
  noun chiffre_affaires|chiffre_affaire|bénéfice|bénéfice_net|perte|résultat|profit|revenu|déficit|excédent|recette|ebitda|marge|endettement|dette|trésorerie|produit_net de|poss|subj=Organization:OH around=Organization:O à|de|d'un_montant_de|comprendre_entre=Amount! own:Measure topic:Organization not:vie|recherche
  noun vente de|poss|subj=Organization:OH around=Organization:O à|de|d'un_montant_de|comprendre_entre=Amount! own:Measure topic:Organization form:ventes not:maison|enchère
  verb perdre subj=Organization!:O obj=Amount! own:Measure not:action|titre|cours|bourse|séance|clôture
  verb gagner subj=Organization!:O obj=Amount! own:Measure not:action|titre|cours|bourse|séance|clôture
  verb peser|réaliser|afficher|totaliser|générer|engranger|dégager|revendiquer|enregistrer|accuser|essuyer|subir|cumuler|publier chiffre_affaires|revenu|recette|vente|bénéfice|perte|résultat|profit|déficit|excédent|marge|chiffre subj=Organization!:OH obj|de=Amount! own:Measure pour=Organization:O en|sur|à|pour=Period
  verb passer|repasser|basculer|plonger|rester|replonger|terminer|finir rouge|vert|bénéfice|perte subj=Organization!:OH de|avec|à=Amount! avec=Measure:T en|sur=Period own:Measure
  verb gagner|perdre|engranger|encaisser|empocher subj=Organization!:OH obj=Amount!:A own:Measure en|sur=Period not:action|titre|cours|bourse|séance|clôture with:exercice|année|trimestre|semestre|saison|bénéficiaire|déficitaire|bénéfice|en
  verb clore|clôturer|boucler|terminer|finir|achever exercice|saison|année|trimestre|semestre subj=Organization!:OH sur|avec|par=Measure!:T de|sur|avec=Amount! obj=Period:T
  verb générer|rapporter|produire obj=Amount! revenu|recette|chiffre_affaires|bénéfice|profit à|pour=Organization!:O
  noun chiffre_affaires|bénéfice|bénéfice_net|perte|résultat|profit|revenu|déficit|excédent|recette|ebitda|vente|marge|dette|endettement pour|chez=Organization!:OH à|de|d'un_montant_de=Amount! own:Measure
  noun recette|chiffre_affaires|bénéfice|perte|profit|revenu|déficit avec|de|around|subj=Organization:OH de|d'un_montant_de=Amount! own:Measure topic:Organization min:2 if:fiscal
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
  verb terminer|clôturer|clore|finir|achever|conclure|boucler exercice|année|saison|trimestre|semestre subj=Organization!:OH sur|avec|en=Measure!:T de=Amount! with:perte|bénéfice|déficit|excédent|résultat
  verb atteindre|dépasser|totaliser|s'élever|s'établir|grimper|bondir|progresser|reculer|chuter|monter|avoisiner|passer chiffre_affaires|dette|bénéfice|perte|résultat|recette|vente|endettement|déficit|excédent dont|de|poss=Organization!:OH obj|à=Amount! own:Measure en|sur|pour=Period

""";
}
