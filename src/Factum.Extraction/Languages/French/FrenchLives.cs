namespace Factum.Extraction.Languages.French;

/// <summary>How French tells of deaths and births, in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class FrenchLives
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
Death
  verb mourir|décéder|périr|succomber subj=Person!:PH not:ennui|rire|peur|marché
  verb disparaître subj=Person!:P with:an|ans|âge|cancer|maladie|suite|suites|infarctus|accident not:emploi
  verb disparaître subj=Person!:P en=Time!:D not:emploi|recherche|recherches
  verb s' éteindre subj=Person!:P
  verb s' éteindre subj=Person!:HT with:âge
  verb tuer|assassiner|abattre|exécuter obj=Person!:P
  verb tuer obj=Person!:PHT personne|soldat|civil|policier|enfant|homme|femme|habitant|journaliste|manifestant|militaire|touriste
  verb trouver|perdre mort|vie subj=Person!:PHT
  verb s' suicider|noyer|tuer subj=Person!:P
  verb rendre dernier_souffle|âme|dernier_soupir subj=Person!:PH
  verb emporter|faucher|terrasser obj=Person!:P cancer|maladie|crise|avalanche|camion|voiture|train|camionnette|infarctus|covid|pneumonie
  verb coûter vie à=Person!:PH
  verb trouver mort subj=Person!:PH
  verb perdre vie subj=Person!:PH
  verb faire chute mortel subj=Person!:PH
  verb se suicider subj=Person!:P
  verb précéder tombe subj=Person!:P
  noun mort|décès|disparition|assassinat|obsèque|funéraille|obsèques|funérailles|enterrement|inhumation|meurtre de|poss=Person!:P
  verb être plus subj=Person!:PH denied with:ne|n' not:le|un|que|en|dans|à|question|seul|possible|de|très|aussi|membre|président|ministre|entraîneur|jeune|candidat|là|certain|sûr
  verb tuer|assassiner|abattre|exécuter|poignarder|noyer|électrocuter|foudroyer|lyncher|décapiter|égorger|fusiller|faucher obj=Person!:PH
  verb mettre fin jour subj=Person!:P
  verb se donner mort subj=Person!:P
  verb passer trépas subj=Person!:P
  verb quitter nous|ce_monde|monde subj=Person!:P
  verb inhumer|enterrer|incinérer|porter_terre obj=Person!:P
  verb trouver|retrouver|découvrir mort|sans_vie|inanimé obj|subj=Person!:PH
  verb succomber|trépasser|expirer|décéder|périr subj=Person!:PHT not:charme|tentation|bail|contrat|délai|mandat
  verb coûter vie à=Person!:PHT
  verb faire mort|victime obj|subj=Person:N
  verb recenser|dénombrer|déplorer|compter|enregistrer|relever obj=Person!:N in:Person with:mort|morts|décès|tué|tués not:an|ans
  verb faire état de=Person!:N in:Person with:mort|morts|décès|tués
  verb s'élever|établir|monter|passer|grimper bilan à=Person!:N in:Person with:mort|morts|décès|tués
  verb donner mort obj=Person!:P pour=Person:P denied
  adj défunt|défunte self|subj=Person!:P
  noun mort|décès|disparition|trépas|suicide|assassinat|exécution|obsèques|funérailles|enterrement|inhumation|meurtre|noyade|crémation|veillée de|poss=Person!:P
  noun dépouille|cadavre de|poss=Person!:P
  noun corps de=Person!:P with:retrouver|retrouvé|découvrir|découvert|repêcher|repêché|inhumer|inerte|calciné|autopsie|rapatrier|rapatrié|identifier|identifié|gésir|vie
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

Birth
  verb naître subj=Person!:P
  verb voir|vivre jour subj=Person!:P
  verb venir monde subj=Person!:P
  noun naissance de|poss=Person!:P
  noun natif|native|originaire self=Person!:P de=Place!:L
  adj natif|originaire self|subj=Person!:P de=Place!:L
  verb donner|mettre naissance|monde à|obj=Person!:P not:entreprise
  verb accoucher subj=Person:P de=Person!:P
  verb accueillir|avoir|attendre fils|fille|garçon|fillette|bébé|enfant obj=Person!:P with:prénommer|nommer|prénommé|prénommée|appeler|baptiser
  verb naître subj=Person!:PHT with:jumeau|jumelle|fils|fille|garçon|bébé|enfant|girafon|ourson|panda|lionceau|éléphanteau
  verb pousser cri subj=Person!:P with:premier
  noun naissance|venue_monde de|poss=Person!:PH à|en|dans=Place:L
  adj natif|originaire|native self|subj=Person!:P de=Place!:L
  noun natif|native|enfant self=Person!:P de=Place!:L
  verb naître subj=Person!:P à|en|dans=Place:LO
  verb voir|vivre jour subj=Person!:P à|en|dans=Place:L
  verb venir|pousser monde|cri subj=Person!:P à|en|dans=Place:L
  noun enfant|gamin|gamine|gone|minot|ch'ti|titi self=Person!:P de=Place!:L
  adj né|née self|subj=Person!:P à|en|dans|sur=Place:L
  adj natif|native|originaire|issu self|subj=Person!:P de|à=Place!:L not:rang|parti|milieu|famille
  noun natif|native self=Person!:P de=Place!:L
  verb répondre nom subj=Person!:T de=Person!:P with:naître

""";
}
