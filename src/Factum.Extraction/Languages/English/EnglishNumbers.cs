using Factum.Extraction.Quantities.Numbers;
using Factum.Extraction.Text;

namespace Factum.Extraction.Languages.English;

/// <summary>English numbers, with the short scale and the Indian magnitudes.</summary>
internal static class EnglishNumbers
{
    /// <summary>As <see cref="NumberWords.Read"/> reads them.</summary>
    private const string Words = """
        zero 0: zero naught nought
        unit 1: one* first#
        unit 2: second#
        unit 9: nineth#
        unit 2: two
        unit 3: three third# thirds#+
        unit 4: four fourth# fourths#+
        unit 5: five fifth# fifths#+
        unit 6: six sixth# sixths#+
        unit 7: seven seventh# sevenths#+
        unit 8: eight eighth# eighths#+
        unit 9: nine ninth# ninths#+
        teen 10: ten tenth# tenths#+
        teen 11: eleven eleventh# elevenths#+
        teen 12: twelve twelfth# twelfths#+
        teen 13: thirteen thirteenth# thirteenths#+
        teen 14: fourteen fourteenth# fourteenths#+
        teen 15: fifteen fifteenth# fifteenths#+
        teen 16: sixteen sixteenth# sixteenths#+
        teen 17: seventeen seventeenth# seventeenths#+
        teen 18: eighteen eighteenth# eighteenths#+
        teen 19: nineteen nineteenth# nineteenths#+
        tens 20: twenty twentieth# twentieths#+
        tens 30: thirty thirtieth# thirtieths#+
        tens 40: forty fortieth# fortieths#+ fourty fourtieth# fourtieths#+
        tens 50: fifty fiftieth# fiftieths#+
        tens 60: sixty sixtieth# sixtieths#+
        tens 70: seventy seventieth# seventieths#+
        tens 80: eighty eightieth# eightieths#+
        tens 90: ninety ninetieth# ninetieths#+
        hundred 100: hundred hundreds+ hundredth# hundredths#+
        magnitude 1000: thousand thousands+ thousandth# thousandths#+
        magnitude 1000000: million millions+ millionth# millionths#+
        magnitude 1000000000: billion billions+ billionth# billionths#+
        magnitude 1000000000000: trillion trillions+ trillionth# trillionths#+
        magnitude 1000000000000000: quadrillion quadrillions+ quadrillionth# quadrillionths#+
        magnitude 100000: lakh lakhs+ lakhth# lakhths#+ lac lacs+ lacth# lacths#+ lkh lkhs+ lkhth# lkhths#+
        magnitude 10000000: crore crores+ croreth# croreths#+
        collective 12: dozen dozens+ doz dozs+
        collective 20: score scores+
        half 0.5: half
        denominator 4: quarter quarters+
        denominator 2: halves+
        article 1: a an
        """;

    /// <summary>The grammar.</summary>
    public static readonly NumberGrammar Grammar = new(NumberWords.Read(Words))
    {
        DecimalSeparator = '.',
        Roundings = PhraseTrie.Of("-odd"),
        Conjunctions = PhraseTrie.Of("and"),
        ConjunctionFollowsHundreds = true,
        CountsHundredsPastNine = true,
        Of = PhraseTrie.Of("of"),
        PronounMarkers = PhraseTrie.OfBackwards("this|that|which|each|every|any|no|another|the|last|next|previous|current|the first|first|other|only|new|old|big|good|right|wrong|loved"),
        SpokenSeparators = PhraseTrie.Of("point"),
        Negations = PhraseTrie.Of("minus|negative"),
        OrdinalSuffixes = PhraseTrie.Of("st|nd|rd|th"),
        FollowersOfFraction = PhraseTrie.Of("of|and|or|is|are|was|were|in|on|at|for|by|to|less|more|as|than|off|from|who|that|which"),
    };
}
