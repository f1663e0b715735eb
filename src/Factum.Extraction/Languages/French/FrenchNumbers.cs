using Factum.Extraction.Quantities.Numbers;
using Factum.Extraction.Text;

namespace Factum.Extraction.Languages.French;

/// <summary>French numbers, with the Swiss and Belgian tens and the long scale.</summary>
internal static class FrenchNumbers
{
    /// <summary>As <see cref="NumberWords.Read"/> reads them.</summary>
    private const string Words = """
        zero 0: zéro
        unit 1: un* une* unième# unièmes#+
        unit 2: deux deuxième# deuxièmes#+
        unit 3: trois troisième# troisièmes#+
        unit 4: quatre quatrième# quatrièmes#+
        unit 5: cinq cinquième# cinquièmes#+
        unit 6: six sixième# sixièmes#+
        unit 7: sept septième# septièmes#+
        unit 8: huit huitième# huitièmes#+
        unit 9: neuf neuvième# neuvièmes#+
        teen 10: dix dixième# dixièmes#+
        teen 11: onze onzième# onzièmes#+
        teen 12: douze douzième# douzièmes#+
        teen 13: treize treizième# treizièmes#+
        teen 14: quatorze quatorzième# quatorzièmes#+
        teen 15: quinze quinzième# quinzièmes#+
        teen 16: seize seizième# seizièmes#+
        score 20: vingt vingts vingtième# vingtièmes#+
        tens 30: trente trentième# trentièmes#+
        tens 40: quarante quarantième# quarantièmes#+
        tens 50: cinquante cinquantième# cinquantièmes#+
        tens 60: soixante soixantième# soixantièmes#+
        tens 70: septante septantième# septantièmes#+
        tens 80: huitante huitantième# huitantièmes#+ octante octantième# octantièmes#+
        tens 90: nonante nonantième# nonantièmes#+
        hundred 100: cent cents+ centième# centièmes#+
        magnitude 1000: mille millième# millièmes#+
        magnitude 1000000: million millions+ millionième# millionièmes#+
        magnitude 1000000000: milliard milliards+ milliardième# milliardièmes#+
        magnitude 1000000000000: billion billions+ billionième# billionièmes#+
        magnitude 1000000000000000: billiard billiards+ billiardième# billiardièmes#+
        magnitude 1000000000000000000: trillion trillions+ trillionième# trillionièmes#+
        magnitude 100000: lakh lakhs+
        magnitude 10000000: crore crores+
        collective 8: huitaine~ huitaines+~
        collective 10: dizaine~ dizaines+~
        collective 15: quinzaine~ quinzaines+~
        collective 20: vingtaine~ vingtaines+~
        collective 30: trentaine~ trentaines+~
        collective 40: quarantaine~ quarantaines+~
        collective 50: cinquantaine~ cinquantaines+~
        collective 60: soixantaine~ soixantaines+~
        collective 100: centaine~ centaines+~
        collective 1000: millier~ milliers+~
        collective 12: douzaine douzaines+
        half 0.5: demi demie moitié
        denominator 4: quart quarts+
        denominator 3: tiers
        unit 1: premier# première# premiers#+ premières#+
        unit 2: second# seconde#
        unit 3: tierce#
        """;

    /// <summary>The grammar.</summary>
    public static readonly NumberGrammar Grammar = new(NumberWords.Read(Words))
    {
        DecimalSeparator = ',',
        DefiniteArticles = PhraseTrie.OfBackwards("le|du|au"),
        Conjunctions = PhraseTrie.Of("et"),
        IsVigesimal = true,
        HasBareParts = true,
        Of = PhraseTrie.Of("de|d'|d'un|d'une"),
        SpokenSeparators = PhraseTrie.Of("virgule"),
        Negations = PhraseTrie.Of("moins|négatif|négative"),
        OrdinalSuffixes = PhraseTrie.Of("er|ers|re|res|ère|ères|e|es|ème|èmes|ième|ièmes|d|nd|nde|nds|ndes"),
        FollowersOfFraction = PhraseTrie.Of("de|du|des|d'|et|ou|est|sont|a|ont|en|pour|par|chacun|seulement|environ|avec|sur|à|au|que|qui"),
        ArticleSplitsOrdinals = true,
    };
}
