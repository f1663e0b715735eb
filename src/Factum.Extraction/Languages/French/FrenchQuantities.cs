using Factum.Extraction.Quantities;
using Factum.Extraction.Quantities.Bounds;
using Factum.Extraction.Quantities.Numbers;
using Factum.Extraction.Text;

namespace Factum.Extraction.Languages.French;

/// <summary>How French writes sums, ranges, percentages and measures.</summary>
internal static class FrenchQuantities
{
    /// <summary>The grammar.</summary>
    public static readonly QuantityGrammar Grammar = new()
    {
        Money = FrenchMoney.Grammar,
        Measures = FrenchMeasures.Grammar,
        Bounds = new BoundGrammar()
            .Marks("le|la barre de|la barre des|la barre du|la barre d'|le cap de|le cap des|le cap du|le cap d'|le seuil de|le seuil des|le seuil du|le seuil d'")
            .Before(Bound.MoreThan, "plus de|plus d'|plus des|plus du|à plus de|bien plus de|un peu plus de|à peine plus de|supérieur à|supérieure à|supérieurs à|supérieures à|au-delà de|au-delà des|au-delà du|au-dessus du|au-dessus de|au-dessus des|passé la barre de|passé la barre des|franchi la barre de|franchi la barre des|plus de la")
            .Before(Bound.AtLeast, "au moins|d'au moins|pas moins de|pas moins d'|au minimum|minimum de|minimal de|un minimum de|minimum|a minima|à partir de|à tout le moins|pour le moins|au bas mot|supérieur ou égal à|supérieure ou égale à|non moins de|rien moins que|rien de moins que|au moins ou égal à|plus de ou égal à")
            .Before(Bound.LessThan, "moins de|moins d'|moins que|à moins de|inférieur à|inférieure à|inférieurs à|inférieures à|en dessous de|en-dessous de|au-dessous de|en deçà de|en-deçà de|sous la barre de|sous la barre des|sous les|un peu moins de|à peine moins de|même pas|moins des")
            .Before(Bound.AtMost, "jusqu'à|jusqu'au|jusqu'aux|au plus|tout au plus|au maximum|un maximum de|maximum|pas plus de|pas plus d'|pas plus que|dans la limite de|maximum de|maximal de|maximale de|un plafond de|plafond de|inférieur ou égal à|inférieure ou égale à|plafonné à|plafonnée à|plafonnés à|plafonnées à|égal ou inférieur à")
            .Before(Bound.About, "environ|d'environ|à environ|quelque|quelques|près de|près d'|de près de|à près de|près des|près du|proche du|autour du|aux alentours du|aux environs du|à peu près|aux alentours de|aux alentours des|autour de|autour des|approximativement|plus ou moins|presque|quasiment|grosso modo|de l'ordre de|de l'ordre d'|aux environs de|dans les|quasi|non loin de|pas loin de|à quelque|proche de|proches de|voisin de|voisine de|environ les|la bagatelle d'environ|vers les|~|≈|env.")
            .BeforeUnlessNegated(Bound.MoreThan, "plus que")
            .MarkedVerbs(Bound.MoreThan, "dépasse|dépassent|dépassait|dépassera|dépasserait|dépassé|dépasser|dépassant|franchit|franchi|franchir|franchira|franchissant|passe|passé|passer|crève|crevé|crever|excède")
            .Verbs(Bound.MoreThan, "dépasse|dépassent|dépassait|dépassaient|dépassera|dépasserait|dépasseraient|dépassé|dépassée|dépasser|dépassant|dépasse les|dépassent les|dépassé les|dépasser les|dépassant les|dépasserait les|dépassait les|excède|excèdent|excédant|excéder|excède les|excédait|franchit les|franchi les")
            .MarkedVerbs(Bound.About, "avoisine|avoisinait|avoisinerait|avoisiner|frôle|frôlait|frôler|frôlé|frise|frisent|frisait|friser|frisé|tutoie|tutoyer|approche|approchait|approcher|taquine|flirte avec|flirtait avec|flirter avec")
            .Verbs(Bound.About, "frise|frisent|frisait|frisant|friser|frise les|frisent les|tutoie les|flirte avec les|flirtent avec les|flirtait avec les")
            .Verbs(Bound.About, "avoisine|avoisinent|avoisinait|avoisinaient|avoisinerait|avoisineraient|avoisiner|avoisinant|avoisine les|avoisinent les|avoisinerait les|avoisinait les|avoisiner les|avoisinant les|frôle|frôlent|frôlait|frôlant|frôler|frôle les|frôlé les|frôler les|frôlerait les|approche|approchent|approchait|approchant|approche les|approcher les|approchent les|tourne autour de|tournerait autour de")
            .Verbs(Bound.AtMost, "pouvant aller jusqu'à|pourrait atteindre|n'excédant pas|n'excède pas|ne dépassant pas|ne dépasse pas|ne dépassera pas|ne dépasserait pas|ne pas dépasser|n'excédera pas|ne dépassait pas|ne dépassent pas|ne dépassant pas les|ne dépasse pas les")
            .After(Bound.MoreThan, "et plus|et quelques|et des poussières|bien tassés")
            .After(Bound.AtLeast, "au moins|au minimum|minimum|ou plus|au bas mot|voire plus|ou davantage")
            .After(Bound.AtMost, "au maximum|maximum|au plus|ou moins|tout au plus|max|maxi")
            .After(Bound.About, "environ|à peu près|approximativement|plus ou moins|grosso modo")
            .Negations("ne|n'")
            .Adverbs("désormais|aujourd'hui|ainsi|déjà|même|alors|largement|maintenant|toujours|actuellement|légèrement|nettement|aussi|ici|donc|bientôt"),
        Of = PhraseTrie.Of("de|d'"),
        Percent = PhraseTrie.Of("%|pour cent|pour-cent|pourcent|pourcents|pourcentage|pourcentages|pour cents|p. cent|p.c.|points de pourcentage|point de pourcentage"),
        BetweenOpeners = PhraseTrie.OfBackwards("entre|comprise entre|compris entre"),
        FromOpeners = PhraseTrie.OfBackwards("de|des|d'|allant de|va de|vont de|allait de"),
        Conjunctions = PhraseTrie.Of("et"),
        RangePrepositions = PhraseTrie.Of("à|jusqu'à|et jusqu'à"),
        Coordinators = PhraseTrie.Of("et|ou|et de|puis|ou de|et à|voire|contre|et d'"),
        ChangeVerbs = PhraseTrie.Of(
            "passe|passent|passé|passée|passés|passées|passer|passera|passait|passant|passeront|passerait|augmenté|augmente|augmenter|augmentera|grimpé|grimpe|grimper|bondi|bondit|bondir|progressé|progresse|progresser|"
            + "reculé|recule|reculer|chuté|chute|chuter|tombé|tombée|tombe|tomber|baissé|baisse|baisser|réduit|réduire|réduite|ramené|ramenée|ramener|porté|portée|porter|relevé|relevée|relever|monté|monter|monte|hausse|abaissé|abaisser|descendu|descendre|fondu|évolué"),
        Labels = PhraseTrie.OfBackwards(
            "article|articles|art.|l'article|n°|nº|no|numéro|numéros|page|pages|p.|chapitre|section|alinéa|vol|chambre|lot|ligne|salle|boeing|airbus|route|autoroute|formule|groupe|catégorie|version|tome|volume|figure|tableau|chaîne|canal|"
            + "quai|porte|bâtiment|bus|tram|ligne de métro|départementale|nationale|décret|loi|directive|règlement|résolution|#|vol af|agenda|horizon|jo|cop|piste|hall|terminal|plan|match|saison|épisode|acte|phase|étape|niveau|type|classe|poste|tél.|tél|téléphone"),
        YearPrepositions = PhraseTrie.OfBackwards("en|depuis|dès|de|fin|début|l'an|année|l'année|d'ici|d'ici à|en l'an|exercice|pour|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|été|printemps|automne|hiver|avant|après|jusqu'en|courant|mi-"),
        FunctionWords = PhraseTrie.Of(
            "à|au|aux|avec|chez|contre|dans|de|des|du|en|entre|et|hors|jusqu'à|jusqu'en|mais|ni|ou|par|parmi|pas|pendant|plus|moins|pour|puis|que|qu'|qui|sans|selon|si|soit|sous|sur|vers|dont|où|car|donc|or|"
            + "le|la|les|l'|un|une|ce|cet|cette|ces|son|sa|ses|leur|leurs|mon|ma|mes|notre|nos|votre|vos|il|elle|ils|elles|on|nous|vous|je|tu|se|s'|d'|n'|ne|y|a|est|sont|était|étaient|a été|ont|avait|avaient|sera|seront|serait|fut|"
            + "alors|ainsi|après|avant|aujourd'hui|hier|demain|depuis|désormais|déjà|encore|environ|ensuite|enfin|fois|ici|là|lors|lorsque|même|notamment|plutôt|quand|quant|seulement|tandis|toujours|tout|très|chacun|chacune|chaque|autres|dernier|derniers|dernière|dernières|premiers|premières|prochain|prochains|prochaines|ans|an|année|années|mois|jour|jours|semaine|semaines|heure|heures|minute|minutes|seconde|secondes|siècle|siècles|h|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|"
            + "comme|grâce|malgré|outre|vendus|estimé|annoncé|prévu|prévus|promis|euros|million|millions|milliard|milliards|mille|cent|cents|demi|dès|bien|peu"),
        PerAnything = PhraseTrie.Of("par"),
        PerWords = PhraseTrie.Of("par|le|la|l'|/|chaque|la pièce|l'unité"),
        MoneyNouns = PhraseTrie.Of(
            "argent|fonds|dettes|dette|pertes|perte|bénéfices|bénéfice|profits|aides|aide|subventions|subvention|bonus|investissements|investissement|crédits|crédit|dons|recettes|dépenses|économies|impôts|capital|chiffre d'affaires|ventes|revenus|budget|financement|financements|prêts|prêt|cash|trésorerie|dommages|amendes|amende|plus|moins|mieux|dividendes|liquidités"),
        EquivalentWords = PhraseTrie.Of("soit|soit environ|soit près de|soit plus de|soit quelque|environ|ou|l'équivalent de|près de|à peu près|=|≈|~|plus de|c'est-à-dire|équivalent à|autour de|quelque|presque"),
        PerFollowers = PhraseTrie.Of("plus tôt|plus tard|dernier|dernière|auparavant|passé|prochain|prochaine|suivant|précédent"),
        PerUnits = PhraseTrie.Of(
            "baril|tonne|kilo|kilogramme|litre|mètre|gramme|pièce|unité|an|année|mois|semaine|jour|heure|nuit|nuitée|mégawattheure|mwh|kwh|kilowattheure|action|titre|billet|place|part|bouteille|paquet|repas|once|hectare|personne|dose|once|quintal|stère|carat|ticket|séance|course|trajet|kilomètre|minute|exemplaire|entrée"),
        RelativeRanks = new RelativeRanks(
            """
            end 0: dernier|dernière|derniers|dernières
            end -1: avant-dernier|avant-dernière|l'avant-dernier|l'avant-dernière|pénultième|avant dernier|avant dernière
            current 1: prochain|prochaine|prochains|prochaines|suivant|suivante|suivants|suivantes
            current -1: précédent|précédente|précédents|précédentes
            current 0: actuel|actuelle|actuels|actuelles
            """),
        CountsMillionsByPreposition = true,
        VagueCounts = PhraseTrie.OfBackwards("plusieurs|maintes"),
        EllipsisCues = PhraseTrie.OfBackwards("investir|verser|prêter|payer|débourser|dépenser|emprunter|rembourser|coûter|rapporter|investi|versé|prêté|payé|déboursé|dépensé|emprunté|remboursé|coûté|rapporté|investira|versera|prêtera|paiera|déboursera|coûtera|contre|dont|au lieu de|au lieu des|et non|et non pas|puis|puis de|chiffre d'affaires de|chiffre d'affaires d'|chèque de|amende de|prime de|facture de|rançon de|enveloppe de|salaire de|loyer de|don de|prêt de|subvention de|capitalisation de|valorisation de|dette de|budget de|perte de|bénéfice de|coût de|montant de|investissement de|chèque d'|amende d'|prime d'|facture d'|rançon d'|enveloppe d'|salaire d'|loyer d'|don d'|prêt d'|subvention d'|capitalisation d'|valorisation d'|dette d'|budget d'|perte d'|bénéfice d'|coût d'|montant d'|investissement d'"),
        Partitives = PhraseTrie.OfBackwards("en|n'en"),
        EllipsisFollowers = PhraseTrie.Of("en|l'an|un an|il y a|avec sursis|ferme|fermes|auparavant|à la même|au même"),
        ExtraWords = PhraseTrie.Of("de plus|de moins|de mieux|supplémentaires"),
        OutOf = PhraseTrie.Of("sur"),
        OutOfDivision = 0,
        WeightWords = PhraseTrie.Of("pèse|pesant|pesait|pèsent|poids|kilo|kilos|perdu|perdre|grammes|bébé|lourd|livres lues|lire|lu|lus|bibliothèque|éditeur|édités|imprimés|auteur|auteurs|ouvrages|lecteurs|librairie"),
    };
}
