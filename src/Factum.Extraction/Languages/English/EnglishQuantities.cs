using Factum.Extraction.Quantities;
using Factum.Extraction.Quantities.Bounds;
using Factum.Extraction.Quantities.Numbers;
using Factum.Extraction.Text;

namespace Factum.Extraction.Languages.English;

/// <summary>How English writes sums, ranges, percentages and measures.</summary>
internal static class EnglishQuantities
{
    /// <summary>The grammar.</summary>
    public static readonly QuantityGrammar Grammar = new()
    {
        Money = EnglishMoney.Grammar,
        Measures = EnglishMeasures.Grammar,
        Bounds = new BoundGrammar()
            .Before(Bound.MoreThan, "more than|over|above|greater than|larger than|bigger than|higher than|in excess of|just over|well over|a little over|slightly over|slightly more than|just above|north of|beyond|a bit more than|just more than|upward of|upwards of|better than|>|well above|comfortably over|far more than")
            .Before(Bound.AtLeast, "at least|no less than|not less than|no fewer than|a minimum of|minimum of|minimum|as little as|starting at|starting from|from at least|greater than or equal to|more than or equal to|equal to or more than|bigger or equal than|not below|at the very least|a cool|≥|>=")
            .Before(Bound.LessThan, "less than|fewer than|under|below|smaller than|lower than|just under|well under|a little under|slightly under|slightly less than|just below|just shy of|shy of|just short of|south of|a little less than|<|well below")
            .Before(Bound.AtMost, "up to|at most|no more than|not more than|as much as|as many as|a maximum of|maximum of|maximum|capped at|not exceeding|less than or equal to|equal to or less than|at the most|to a maximum of|limited to|≤|<=|as high as")
            .Before(Bound.About, "about|around|roughly|approximately|approx|approx.|some|nearly|almost|close to|near|circa|an estimated|a reported|more or less|in the region of|in the neighborhood of|in the neighbourhood of|on the order of|of the order of|somewhere around|something like|nearly a|virtually|practically|nearer|closer to|~|≈|c.|ca.|an average of|estimated|the roughly|nearing|approaching|an approximate")
            .Verbs(Bound.MoreThan, "exceeds|exceed|exceeded|exceeding|tops|topped|topping|surpasses|surpassed|surpassing|surpass|has topped|passed|eclipsed|exceeds a")
            .Verbs(Bound.About, "approaches|approached|approaching|neared|nears|hovers around|hovered around")
            .Verbs(Bound.AtMost, "could reach|may not exceed|shall not exceed|must not exceed|will not exceed|does not exceed|not to exceed")
            .After(Bound.MoreThan, "and counting|plus|and change|-plus")
            .After(Bound.AtLeast, "or more|and more|at least|or greater|or higher|or above|and above|minimum|+|at a minimum|at the very least")
            .After(Bound.AtMost, "or less|or fewer|at most|maximum|at the most|tops|max|or below|or under")
            .After(Bound.About, "or so|or thereabouts|approximately|roughly|give or take|or about")
            .Adverbs("now|already|currently|even|easily|also|again|today|still|soon|comfortably"),
        Of = PhraseTrie.Of("of"),
        Percent = PhraseTrie.Of("%|percent|per cent|percents|pct|pct.|percentage|percentage points|percentage point|percentage-point|pc|ppt"),
        BetweenOpeners = PhraseTrie.OfBackwards("between|of between|anywhere between|somewhere between"),
        FromOpeners = PhraseTrie.OfBackwards("from|of from|anywhere from|ranging from|ranges from|ranged from"),
        Conjunctions = PhraseTrie.Of("and|to"),
        RangePrepositions = PhraseTrie.Of("to|through|up to|and up to|and"),
        Coordinators = PhraseTrie.Of("and|or|and then|versus|vs|vs.|from|to"),
        ChangeVerbs = PhraseTrie.Of(
            "rise|rises|rose|risen|rising|increase|increases|increased|increasing|grow|grows|grew|grown|growing|jump|jumps|jumped|climb|climbs|climbed|soar|soars|soared|surge|surges|surged|fall|falls|fell|fallen|falling|drop|drops|dropped|decline|declines|declined|"
            + "decrease|decreases|decreased|cut|cuts|cutting|reduce|reduces|reduced|reducing|slip|slipped|plunge|plunged|tumble|tumbled|slide|slid|raise|raises|raised|raising|lower|lowers|lowered|lowering|went|go|goes|going|double|doubled|triple|tripled|up|down|shrink|shrank|narrow|narrowed|widened|improved|ballooned|swelled|hiked|boosted|trimmed|slashed"),
        Labels = PhraseTrie.OfBackwards(
            "article|articles|art.|no.|number|page|pages|p.|pp.|chapter|section|sec.|flight|room|lot|boeing|airbus|route|highway|interstate|formula|group|category|version|volume|vol.|figure|fig.|table|channel|gate|building|bus|line|unit|title|proposition|prop.|"
            + "amendment|rule|directive|regulation|resolution|#|agenda|vision|game|season|episode|phase|level|type|class|cop|apollo|windows|tel.|phone|zip|district|ward|court no.|case no.|platform|suite|apt.|block|part|step|stage|round|week|day|top"),
        YearPrepositions = PhraseTrie.OfBackwards("in|since|by|of|for|from|until|till|late|early|mid-|fiscal|fy|year|during|before|after|through|january|february|march|april|may|june|july|august|september|october|november|december|jan.|feb.|aug.|sept.|oct.|nov.|dec.|spring|summer|fall|autumn|winter|circa|back in"),
        FunctionWords = PhraseTrie.Of(
            "a|an|the|and|or|but|nor|of|in|on|at|to|from|by|for|with|without|as|than|then|that|this|these|those|which|who|whom|whose|when|where|while|if|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|should|did|does|do|"
            + "he|she|it|they|we|you|i|his|her|its|their|our|your|my|not|no|so|such|also|about|after|before|above|below|over|under|up|down|out|off|per|each|every|all|more|less|most|least|only|just|even|still|yet|ago|later|earlier|during|since|until|till|through|into|onto|against|"
            + "between|among|because|however|though|although|said|says|percent|times|time|year|years|month|months|week|weeks|day|days|hour|hours|minute|minutes|second|seconds|decade|decades|century|centuries|january|february|march|april|may|june|july|august|september|october|november|december|"
            + "compared|versus|via|within|annually|worldwide|last|next|million|billion|trillion|thousand|hundred|dozen|am|pm|p|m|worth|overall|total|together|respectively|plus|minus|instead|once|twice|here|there|now|today|yesterday|tomorrow|again|ever|never|always|often|other|another|others|old|made|came|went"),
        PerAnything = PhraseTrie.Of("per"),
        PerWords = PhraseTrie.Of("a|an|per|the|/|each|every|-a-|for each|apiece|an |a-"),
        MoneyNouns = PhraseTrie.Of("debt|debts|aid|funding|losses|profit|profits|revenue|revenues|sales|savings|damages|loans|taxes|investment|investments|cash|capital|spending|fines|penalties|dividends|bonuses|grants|donations|equity"),
        EquivalentWords = PhraseTrie.Of("or|or about|or roughly|or nearly|or almost|or around|about|roughly|approximately|equivalent to|the equivalent of|around|i.e.|i.e.,|=|≈|~|nearly|almost|some|more than|just over|just under|approx.|approx|worth|or more than|or just over|or approximately|equal to"),
        TopicNouns = PhraseTrie.OfBackwards("dispute|disputes|row|fight|battle|debate|lawsuit|feud|questions|concerns|clash|controversy|sued|suing|argued|arguing|fighting|squabble|disagreement|outcry|anger|scandal|standoff|talks"),
        PerFollowers = PhraseTrie.Of("ago|earlier|later|before|after|prior"),
        PerUnits = PhraseTrie.Of(
            "share|barrel|ton|tonne|head|year|month|week|day|hour|night|person|piece|unit|bottle|ticket|pound|kilo|kilogram|gallon|litre|liter|ounce|bushel|megawatt|foot|acre|hectare|vehicle|dose|household|family|employee|worker|student|pupil|seat|mile|kilometre|kilometer|minute|game|episode|copy|pack|pop|apiece|quarter"),
        RelativeRanks = new RelativeRanks(
            """
            end 0: last|the last one|last one
            end -1: next to last|the last but one|last but one|the one before the last one|the one before the last|penultimate|second to last
            current 1: next|next one|following one
            current -1: previous|previous one
            current 0: current|current one
            """),
        VagueCounts = PhraseTrie.OfBackwards("few|several|many|couple|couple of|some odd|countless|untold|umpteen|hundred|thousand|million"),
        EllipsisCues = PhraseTrie.OfBackwards("against|versus|rather than|instead of|not|compared with|compared to|up from|down from|check for|cheque for|cheque of|fine of|bonus of|bill of|ransom of|grant of|loan of|gift of|valuation of|market value of|market capitalization of|market capitalisation of|revenue of|loss of|profit of|debt of|budget of|cost of"),
        EllipsisFollowers = PhraseTrie.Of("in|a year|last year|the year|previously|earlier|the previous|the same"),
        OutOf = PhraseTrie.Of("out of|in|over"),
        OutOfDivision = 2,
        WeightWords = PhraseTrie.Of("weigh|weighs|weighed|weighing|weight|heavy|heavier|lighter|lost|lose|gained|gain|shed|lb|lbs|ounces|carry|lift|lifts|lifting|haul|payload|cargo|meat|fish|beef|tall|feet|foot|inches|baby|man|woman|body"),
    };
}
