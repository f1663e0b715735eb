namespace Factum.Extraction.Languages.French;

/// <summary>How French tells of posts taken and left, in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class FrenchOffices
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
Appointment
  verb désigner obj=Person!:P comme=Position!:T in:Position with:président|présidente|directeur|directrice|ministre|premier|chef|cheffe|leader|porte-parole|secrétaire|successeur|candidat|candidate|représentant|représentante|commissaire|ambassadeur|juge|arbitre|capitaine|entraîneur|sélectionneur|maire|gouverneur|administrateur|administratrice|responsable|délégué|déléguée|médiateur|envoyé|émissaire|rapporteur|tête|numéro|patron|patronne|gérant|coordinateur|coordinatrice|conseiller|conseillère|vice-président|héritier|dauphin|avocat|expert|négociateur|trésorier|gardien|joker à_la_tête_de|à_la_présidence_de|chez=Organization subj=Organization:O
  verb désigner obj=Person!:P pred|à_le_poste_de|à|pour=Position:T à_la_tête_de|à_la_présidence_de|chez=Organization subj=Organization:O min:2 not:comme|auteur|coupable
  verb nommer|introniser|bombarder|recruter|embaucher|choisir|reconduire|promouvoir|propulser|engager|débaucher|titulariser|investir obj=Person!:P pred|comme|en_tant_que|à_le_poste_de|à|pour=Position:T à_la_tête_de|à_la_présidence_de|chez=Organization subj=Organization:O min:2 not:euro|million
  verb nommer obj=Person!:P pred|comme|en_tant_que|à_le_poste_de|à=Position!:T min:2
  verb désigner obj=Person!:P pred|à_le_poste_de|à=Position!:T min:2 not:comme|auteur|coupable
  verb reconduire|confirmer|maintenir|installer|porter|placer|propulser obj=Person!:P à_la_tête_de|à_la_présidence_de=Organization! min:2
  verb confier poste|direction|présidence|tête|rênes|ministère|portefeuille à=Person!:P de=Organization own:Position
  verb échoir|revenir à=Person!:P subj=Position!:T min:2
  verb hériter subj=Person!:P de=Position!:T portefeuille|ministère|poste|direction
  verb accéder subj=Person!:P à=Position!:T présidence|poste|fonction|tête|rang|direction|magistrature
  verb prendre fonction|poste|relève subj=Person!:P de|comme=Position:T
  verb entrer subj=Person!:P à|dans=Organization! gouvernement|conseil|directoire|comité
  verb devenir subj=Person!:P pred|obj=Position!:T directeur|directrice|président|présidente|pdg|dg|ministre|patron|patronne|entraîneur|entraîneuse|chef|cheffe|secrétaire|gouverneur|gouverneure|maire|porte-parole|rédacteur|rédactrice|sélectionneur|premier de=Organization:OL in:Position
  verb faire appel subj=Organization:OH à=Person!:P pour|comme=Position:TC min:2 if:office
  verb s' doter|choisir|trouver directeur|directrice|président|présidente|patron|patronne|entraîneur subj=Organization!:O de|obj=Person!:P
  verb prendre tête|direction|rênes|présidence|commandes|contrôle subj=Person!:P de=Organization:OLT
  verb assumer|assurer direction|présidence|intérim subj=Person!:P de=Organization
  verb succéder subj=Person!:P à=Organization:O topic:Organization
  verb remplacer subj=Person!:P à_la_tête_de|à_la_présidence_de=Organization:OLT à_le_poste_de|comme|en_tant_que=Position:T if:office
  verb faire entrée subj=Person!:P à|dans=Organization! gouvernement|conseil|directoire|comité
  verb succéder|remplacer subj=Person!:P à_la_tête_de|à_la_présidence_de=Organization:OLT à_le_poste_de|comme|en_tant_que=Position:T min:2
  verb rejoindre|intégrer subj=Person!:P obj=Organization!:O not:parti|mouvement|association|syndicat|liste|alliance|collectif|armée|rang|équipe|club|formation|peloton|effectif
  verb rejoindre subj=Person!:P obj=Organization!:O comme|en_tant_que|à_le_poste_de=Position!:T
  noun nomination|désignation|promotion|arrivée de|poss=Person!:P pred|comme|à_le_poste_de|en_tant_que=Position:T à_la_tête_de|à_la_présidence_de|à|chez=Organization min:2
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
  verb ceindre|revêtir écharpe subj=Person!:P de=Position:T not:son
  noun nomination|désignation|promotion|intronisation|arrivée|parachutage|prise_fonction|titularisation|cooptation de|poss=Person!:P à=Position:T chez|à_la_tête_de|à_la_présidence_de|aux_commandes_de|auprès_de=Organization:OL poste|tête|présidence|direction|fonction|commandes min:2
  noun successeur|successeure|successeuse|remplaçant|remplaçante self=Person!:P de|poss=Organization:P if:office min:2
  verb nommer|désigner|recruter|introniser|embaucher|promouvoir|engager obj=Person!:P subj|par=Organization:O resumes not:césar|oscar|prix|meilleur|comme
  verb confier équipe|destinée|destinées|clés|banc|sélection à=Person!:P subj=Organization!:OL
  verb débaucher|recruter|engager|embaucher|choisir|appeler obj=Person!:P pour_diriger|pour_piloter|pour_présider|pour_conduire|pour_entraîner=Organization!:OLHT subj=Organization:O
  verb coopter obj=Person!:P subj|par=Organization!:O

Resignation
  verb démissionner subj=Person!:P de|du_poste_de|à_le_poste_de=Position:T
  verb démettre|relever|suspendre|décharger obj=Person!:P de=Position!:T fonction|poste|mandat
  verb renoncer subj=Person!:P à=Position!:T présidence|poste|fonction|mandat|direction|siège
  verb abandonner|lâcher|laisser|rendre|libérer poste|présidence|direction|fonction|mandat|siège|fauteuil subj=Person!:P obj=Position:T
  verb laisser place|rênes|fauteuil|commandes|barre subj=Person!:P
  verb passer main subj=Person!:P
  verb se séparer subj=Organization!:O de=Person!:P
  verb tirer révérence subj=Person!:P
  verb faire valoir|jouer droit_à_retraite subj=Person!:P
  verb valoir|jouer faire droit subj=Person!:P with:retraite
  verb débaucher|évincer|limoger|congédier obj=Person!:P subj=Organization:O de=Position:T
  verb quitter subj=Person!:P obj=Position!:T fonction|poste|présidence|direction|tête|mandat|siège|gouvernement|secrétariat
  verb quitter subj=Person!:P obj=Organization!:O
  verb limoger|licencier|renvoyer|révoquer|évincer|destituer|congédier|remercier|débarquer obj=Person!:P de=Position:T
  verb céder|laisser|transmettre|abandonner place|fauteuil|siège|présidence|commande|commandes|rêne|rênes|barre|direction|main subj=Person!:P de=Organization:O
  verb contraindre|pousser|acculer|forcer démission obj=Person!:P
  verb se retirer subj=Person!:P de=Position:T présidence|direction|fonction|poste|conseil
  verb pousser vers_sortie|à_démission obj=Person!:P
  verb prendre|partir retraite subj=Person!:P
  noun démission|limogeage|éviction|révocation|destitution|licenciement|renvoi|mise_à_pied de|poss|subj=Person!:P de=Position:T not:tribunal|correctionnelle|assises|juridiction|procès
  noun départ de|poss|subj=Person!:P de=Organization:O not:course|train|vol
  verb jeter_éponge|présenter|remettre démission subj=Person!:P
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
  verb mettre fin|terme à_le_poste_de=Person!:P
  verb mettre fin|terme mandat|mission|contrat|collaboration|intérim de|avec=Person!:P
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
  noun démission|limogeage|éviction|départ|retrait|mise_à_l'écart|mise_écart|abdication|révocation|destitution|renvoi de|poss|subj=Person!:P de=Organization:O à_le_poste_de|comme=Position:T à_la_tête_de|à_la_présidence_de=Organization:O not:tribunal|correctionnelle|assises|juridiction|procès
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
  noun démission|limogeage|éviction|départ|retrait|révocation|destitution|renvoi|mise_à_pied|mise_pied|renversement|chute de|poss|subj=Person!:P de=Position:T direction|présidence|poste|tête|gouvernement|fonction|club|entreprise not:tribunal|correctionnelle|assises|juridiction|procès

Election
  verb élire|réélire|porter_tête obj=Person!:P pred|comme|au_poste_de=Position:T à_la_tête_de|à_la_présidence_de=Organization de=Organization:O min:1 not:domicile
  verb remporter|gagner|emporter élection|présidentielle|scrutin|primaire|législative|municipale|mairie|sénatoriale|européenne subj=Person!:P own:Position
  verb perdre élection|présidentielle|scrutin|primaire|législative|municipale|mairie subj=Person!:P denied own:Position
  verb battre obj=Person!:P à|lors_de|aux=Position!:T présidentielle|élection|législative|municipale|primaire|scrutin denied
  noun élection|réélection de|poss=Person!:P pred|comme|au_poste_de=Position:T à_la_tête_de|à_la_présidence_de=Organization min:2
  noun élection|réélection de|poss=Person!:P à=Position!:T présidence|tête|mairie|poste
  noun victoire de|poss=Person!:P à=Position!:T présidentielle|élection|législative|municipale|primaire|scrutin
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
  verb élire|réélire|désigner|reconduire|choisir maire|président|présidente|député|députée|sénateur|sénatrice|bâtonnier|bâtonnière|conseiller|conseillère|secrétaire|chancelier|chancelière|pape|doyen|doyenne|recteur|rectrice|délégué|déléguée|premier_secrétaire|bourgmestre|chef|cheffe|gouverneur|gouverneure|eurodéputé|eurodéputée|patron|patronne|dirigeant|leader obj=Person!:P pred|comme|obj=Position:T de|à=Organization:OL with:élire|réélire|vote|voix|suffrage|scrutin|tour|unanimité|acclamation|urne|militant|adhérent|congrès|élection|bulletin|conclave|majorité
  verb emporter|imposer|gagner|triompher|s'imposer|l'emporter|vaincre|passer subj=Person!:P dans|à=Organization:OL circonscription|canton|second|tour|ballottage|primaire|urne|partielle|ville|mairie
  verb ravir|arracher|souffler|enlever|prendre|conquérir|décrocher|remporter|conserver|garder|gagner|reprendre|emporter mairie|siège|fauteuil|circonscription|présidence|canton|ville|région|municipalité subj=Person!:P de|à=Organization:OL obj=Position:T not:conseil_administration|course|étape|parole|direction|place|joueur|coupe in:Position
  verb rempiler|rééditer subj=Person!:P mandat if:vote
  verb perdre siège|mairie|fauteuil|circonscription|présidentielle|élection|écharpe subj=Person!:P obj|de=Position:T denied if:vote
  verb échouer|échouer_à|battre|devancer obj=Person!:P à|lors_de|aux|dans=Position!:T présidentielle|législative|municipale|élection|primaire|scrutin|second_tour|sénatoriale denied
  verb proclamer|déclarer|donner|annoncer|sacrer|sortir vainqueur|élu|gagnant|vainqueuse|élue obj|subj=Person!:P de|à=Position:T présidentielle|élection|scrutin|législative|municipale|primaire|partielle
  verb accéder subj=Person!:P à=Position!:T de=Organization:OL if:vote
  noun élection|réélection|victoire|reconduction|désignation de|poss=Person!:P comme|à_la_tête_de|à_la_présidence_de|à=Position:T présidence|tête|mairie|poste|présidentielle|scrutin|législative|municipale|primaire|sénat|assemblée|maire|président|députée|député

""";
}
