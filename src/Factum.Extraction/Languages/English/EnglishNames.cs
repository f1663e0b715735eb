using System;
using System.Collections.Generic;
using Factum.Extraction.Mentions;

namespace Factum.Extraction.Languages.English;

/// <summary>Names in English: the lexicon, how titles stand beside names, what marks boilerplate.</summary>
internal static class EnglishNames
{
    /// <summary>The lexicon.</summary>
    public static readonly NameLexicon Lexicon = new("english", Titles(), Boilerplate());

    private static TitleGrammar Titles() => new(
        false,
        new HashSet<string>(StringComparer.Ordinal) { "of", "at", "for", "with", "to", "from", "in" },
        new HashSet<string>(StringComparer.Ordinal) { "the", "a", "an", "former", "ex", "ex-", "then", "now", "current", "longtime", "late", "new", "acting", "his", "her", "their", "its", "our", "my", "as", "and", "said", "by", "with", "veteran" },
        new HashSet<string>(StringComparer.Ordinal) { "of" },
        new HashSet<string>(StringComparer.Ordinal) { "administration", "government", "cabinet" },
        "'s")
    {
        Seated = "based",
        Houses = new HashSet<string>(StringComparer.Ordinal) { "trading house", "publishing house", "auction house", "fashion house", "brokerage house" },
        Acronyms = new() { ["ngo"] = NameClass.OrganizationHead, ["mp"] = NameClass.Office, ["mep"] = NameClass.Office },
        ShortRanks = new HashSet<string>(StringComparer.Ordinal) { "coun", "cllr", "sen", "gov", "sgt", "capt", "lt", "col", "cmdr", "supt", "insp", "prof", "rev" },
        TitleEnds = new HashSet<string>(StringComparer.Ordinal) { "general" },
        Possessives = new HashSet<string>(StringComparer.Ordinal) { "his", "her", "its", "their" },
        TeamTails = new HashSet<string>(StringComparer.Ordinal) { "City", "United", "Town", "County", "Rovers", "Athletic", "Wanderers", "Rangers", "Albion", "Hotspur", "FC", "SC", "AFC", "Stars", "Chiefs", "Wednesday", "Orient", "Argyle", "Academical" },
        CommonAcronyms = new HashSet<string>(StringComparer.Ordinal) { "ceo", "cfo", "coo", "cto", "gdp", "ipo", "ngo", "ngos", "phd", "mba", "vat", "dna", "hiv", "mp", "mps", "mep", "meps", "cv", "suv", "suvs", "pr", "hr", "it" },
        PolityNouns = new HashSet<string>(StringComparer.Ordinal) { "minister", "ministers", "ministry", "ministries", "parliament", "embassy", "army", "constitution", "economy", "premier", "lawmakers", "electorate" },
        EventHeads = new HashSet<string>(StringComparer.Ordinal) { "cup", "trophy", "championship", "championships", "tournament", "games", "festival", "summit", "marathon", "prix", "olympics", "regatta", "derby", "biennale" },
        Within = new HashSet<string>(StringComparer.Ordinal) { "in", "into", "near", "outside" },
        Indefinites = new HashSet<string>(StringComparer.Ordinal) { "a", "an" },
        Ranks = new HashSet<string>(StringComparer.Ordinal)
        {
            "judge", "justice", "captain", "capt", "premier", "governor", "gov", "general", "gen", "colonel", "col", "lieutenant", "lt", "major", "maj", "sergeant", "sgt", "constable", "inspector", "superintendent", "commander", "cmdr", "commodore", "brigadier", "admiral", "adm", "corporal",
            "councillor", "cllr", "coun", "councilman", "councilwoman", "councilmember", "alderman", "senator", "sen", "representative", "rep", "congressman", "congresswoman", "imam", "rabbi", "reverend", "rev", "professor", "prof", "bishop", "archbishop", "cardinal", "skipper", "coach", "sheriff", "detective", "chancellor", "president", "minister", "mayor",
            "taoiseach", "ombudsman", "ambassador", "commissioner", "speaker", "chief", "officer", "secretary", "manager",
        },
        Articles = new HashSet<string>(StringComparer.Ordinal) { "the" },
        TeamWords = new HashSet<string>(StringComparer.Ordinal)
        {
            "match", "club", "clubs", "striker", "midfielder", "goalkeeper", "defender", "winger", "forward", "full-back", "coach", "manager", "goal", "goals", "season", "league", "relegation", "fans", "loan", "pitch", "penalty", "half-time", "squad", "team-mates", "teammates",
            "touchdown", "quarterback", "inning", "innings", "pitcher", "playoff", "playoffs", "overtime", "points", "rebounds", "football", "rugby", "basketball", "baseball", "hockey", "fixture", "scored", "player", "players",
        },
        BehindNames = new HashSet<string>(StringComparer.Ordinal)
        {
            "said", "says", "was", "were", "is", "are", "has", "had", "have", "will", "would", "could", "may", "might", "should", "did", "does", "and", "or", "but", "in", "on", "at", "for", "to", "from", "with", "which", "who", "that", "as", "by", "after", "before", "also", "announced", "reported", "plans", "agreed", "fell", "rose", "told",
        },
        Enterprises = new HashSet<string>(StringComparer.Ordinal)
        {
            "fintech", "biotech", "insurtech", "edtech", "startup", "start-up", "spinout", "spin-out", "spin-off", "spinoff", "upstart", "retailer", "supermarket", "grocer", "insurer", "reinsurer", "lender", "bank", "brewer", "brewery", "distiller", "distillery", "winery", "bakery", "dairy", "carmaker", "automaker", "chipmaker", "drugmaker",
            "steelmaker", "planemaker", "truckmaker", "watchmaker", "shipbuilder", "housebuilder", "homebuilder", "bookmaker", "airline", "carrier", "broadcaster", "conglomerate", "consultancy", "nonprofit", "charity", "foundation", "restaurant", "hotel", "chain", "agency", "firm", "company", "studio", "label", "newspaper", "daily", "weekly",
            "tabloid", "magazine", "broadsheet", "wholesaler", "supplier", "utility", "brokerage", "foundry", "shipyard", "pharma", "telco", "think-tank", "subsidiary", "cooperative", "co-operative", "hospital", "theatre", "nightclub", "gallery", "museum", "multinational", "steelworks", "outfit", "practice", "unicorn", "manufacturer", "maker", "club", "side",
            "dealer", "dealership", "producer", "provider", "operator", "miner", "group", "giant", "union", "regulator", "watchdog", "developer", "brokerage", "builder", "contractor", "exporter", "importer", "refiner", "processor", "vendor", "house", "rival", "competitor", "distributor", "publisher", "platform", "business", "exchange", "insurers", "fund", "trust", "syndicate", "consortium", "caterer", "hotelier", "travel", "haulier", "installer", "pharmacy",
        },
        JoiningHeads = new HashSet<string>(StringComparer.Ordinal)
        {
            "society", "committee", "court", "trust", "association", "institute", "union", "federation", "council", "board", "fund", "bank", "museum", "college", "school", "academy", "league", "centre", "center", "office", "bureau", "commission", "agency", "order", "department", "ministry", "house", "chamber",
            "alliance", "campaign", "confederation", "authority", "directorate", "faculty", "university", "guild", "foundation", "organisation", "organization", "church", "network", "panel", "tribunal", "inspectorate", "laboratory", "observatory", "library", "forum", "archdiocese", "diocese", "corporation", "secretariat", "programme",
        },
        Linked = new HashSet<string>(StringComparer.Ordinal) { "of", "for", "on", "against" },
        Departments = new HashSet<string>(StringComparer.Ordinal) { "department", "ministry", "office", "directorate", "bureau", "institute", "faculty", "agency", "committee" },
        Joining = new HashSet<string>(StringComparer.Ordinal) { "and" },
        PartnerTails = new HashSet<string>(StringComparer.Ordinal) { "llp", "llc", "lllp", "co", "sons", "daughters", "brothers", "solicitors", "associates", "architects" },
        LowerTails = new HashSet<string>(StringComparer.Ordinal) { "plc" },
        Sectors = new HashSet<string>(StringComparer.Ordinal)
        {
            "telecoms", "telecom", "tech", "biotech", "fintech", "haulage", "logistics", "shipping", "health", "healthcare", "education", "transport", "finance", "foreign", "interior", "defence", "defense", "justice", "environment", "agriculture", "housing", "opposition", "government", "council", "media", "banking", "property", "retail",
            "energy", "utilities", "pharma", "cosmetics", "fashion", "luxury", "music", "film", "television", "football", "rugby", "cricket", "cycling", "golf", "tennis", "boxing", "mining", "oil", "gas", "steel", "cement", "dairy", "poultry", "wine", "whisky", "beer", "coffee", "tea", "cocoa", "rail", "railway", "bus", "coach", "airline",
            "aviation", "aerospace", "space", "satellite", "software", "hardware", "crypto", "cryptocurrency", "blockchain", "internet", "e-commerce", "insurance", "pensions", "pub", "hotel", "restaurant", "bakery", "furniture", "clothing", "textile", "toy", "gaming", "gambling", "betting", "casino", "construction", "housebuilding",
            "waste", "water", "recycling", "farm", "farming", "fishing", "forestry", "timber", "paper", "packaging", "chemicals", "plastics", "engineering", "robotics", "semiconductor", "chip", "battery", "solar", "wind", "hydrogen", "nuclear", "care", "nursing", "veterinary", "charity", "union", "police", "prison", "fire", "ambulance", "army", "navy",
        },
        Unnamed = new HashSet<string>(StringComparer.Ordinal) { "christmas", "easter", "thanksgiving", "halloween", "ramadan", "lent", "hanukkah", "passover", "covid", "covid-19", "coronavirus", "aids", "internet", "web", "wi-fi", "bluetooth", "gps", "ai", "tv", "dvd", "islam", "christianity", "judaism", "buddhism", "hinduism", "catholicism", "english", "latin", "welsh", "gaelic", "mandarin", "swahili", "braille" },
        Ailments = new HashSet<string>(StringComparer.Ordinal) { "disease", "syndrome", "dementia", "lymphoma", "palsy", "fever" },
        AilmentNames = new HashSet<string>(StringComparer.Ordinal) { "parkinson", "alzheimer", "crohn", "huntington", "asperger", "hodgkin" },
        Sites = new HashSet<string>(StringComparer.Ordinal) { "plant", "plants", "factory", "factories", "site", "office", "offices", "branch", "depot", "store", "shop", "warehouse", "mill", "refinery", "shipyard", "dockyard", "headquarters", "campus", "suburb", "suburbs", "neighbourhood", "neighborhood", "seafront", "waterfront", "riverside", "mp", "airport", "harbour", "harbor" },
        TitleWords = new HashSet<string>(StringComparer.Ordinal) { "state", "general", "prime", "vice", "deputy", "assistant", "associate", "acting", "senior", "junior", "lord", "lady", "high", "crown", "public", "police", "first", "home", "foreign", "health", "education", "finance", "treasury", "defence", "defense", "justice", "interior", "transport", "shadow", "district", "county", "city", "attorney", "solicitor", "chief" },
        Scales = new HashSet<string>(StringComparer.Ordinal) { "million", "billion", "trillion", "thousand", "hundred", "percent", "points", "years" },
    };

    private static BoilerplateMark[] Boilerplate() =>
    [
        new("read more", BoilerplatePlace.Line), new("read also", BoilerplatePlace.Line), new("also read", BoilerplatePlace.Line), new("read next", BoilerplatePlace.Line), new("read", BoilerplatePlace.Label), new("see also", BoilerplatePlace.Line), new("related", BoilerplatePlace.Label), new("related stories", BoilerplatePlace.Line), new("related articles", BoilerplatePlace.Line),
        new("more on this story", BoilerplatePlace.Line), new("more on", BoilerplatePlace.Label), new("watch", BoilerplatePlace.Label), new("listen", BoilerplatePlace.Label), new("don't miss", BoilerplatePlace.Label), new("don’t miss", BoilerplatePlace.Label), new("subscribe", BoilerplatePlace.Line), new("sign up for", BoilerplatePlace.Line), new("sign up to", BoilerplatePlace.Line), new("follow us", BoilerplatePlace.Line),
        new("advertisement", BoilerplatePlace.Label), new("story continues below", BoilerplatePlace.Line), new("newsletter", BoilerplatePlace.Label), new("share this", BoilerplatePlace.Line), new("click here", BoilerplatePlace.Line), new("published", BoilerplatePlace.Label), new("updated", BoilerplatePlace.Label), new("last updated", BoilerplatePlace.Line), new("all rights reserved", BoilerplatePlace.Line), new("copyright", BoilerplatePlace.Line), new("©", BoilerplatePlace.Line),
        new("by", BoilerplatePlace.Byline), new("reporting by", BoilerplatePlace.Byline), new("editing by", BoilerplatePlace.Byline), new("reporting by", BoilerplatePlace.Line), new("editing by", BoilerplatePlace.Line),
        new("photo", BoilerplatePlace.Credit), new("photos", BoilerplatePlace.Credit), new("image", BoilerplatePlace.Credit), new("picture", BoilerplatePlace.Credit), new("credit", BoilerplatePlace.Credit), new("photo credit", BoilerplatePlace.Credit), new("image credit", BoilerplatePlace.Credit), new("illustration", BoilerplatePlace.Credit), new("video", BoilerplatePlace.Credit), new("source", BoilerplatePlace.Credit), new("photo by", BoilerplatePlace.Credit), new("©", BoilerplatePlace.Credit),
    ];
}
