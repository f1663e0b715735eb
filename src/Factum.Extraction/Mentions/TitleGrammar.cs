using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions;

/// <summary>How a language puts titles beside names.</summary>
/// <param name="IsHeadFirst">Whether the title's noun comes first ("directeur général") rather than last ("chief executive").</param>
/// <param name="Prepositions">What leads from a title to its organization: "de", "of".</param>
/// <param name="Openers">What may stand before a title: determiners and words like "ancien".</param>
/// <param name="Complements">What leads from a title's noun to its field: "de", "of".</param>
/// <param name="Governments">Nouns that make an organization of the name of who leads it: "administration".</param>
/// <param name="Possessive">The possessive mark after an organization: "'s"; empty where there is none.</param>
// Fields, set once where the language is declared: each accessor of a property would be compiled as the first document is read.
internal sealed record TitleGrammar(bool IsHeadFirst, WordSet Prepositions, WordSet Openers, WordSet Complements, WordSet Governments, string Possessive)
{
    /// <summary>Whether the title's noun comes first ("directeur général") rather than last ("chief executive").</summary>
    public readonly bool IsHeadFirst = IsHeadFirst;

    /// <summary>What leads from a title to its organization: "de", "of".</summary>
    public readonly WordSet Prepositions = Prepositions;

    /// <summary>What may stand before a title: determiners and words like "ancien".</summary>
    public readonly WordSet Openers = Openers;

    /// <summary>What leads from a title's noun to its field: "de", "of".</summary>
    public readonly WordSet Complements = Complements;

    /// <summary>Nouns that make an organization of the name of who leads it: "administration".</summary>
    public readonly WordSet Governments = Governments;

    /// <summary>The possessive mark after an organization: "'s"; empty where there is none.</summary>
    public readonly string Possessive = Possessive;

    /// <summary>The participle that a hyphen joins to a place: "Bristol-based"; empty where none does.</summary>
    public string Seated = "";

    /// <summary>Lower-case nouns of two words for firms, of which the last by itself is a place: "auction house".</summary>
    public WordSet Houses = null!;

    /// <summary>Lower-case acronyms of common nouns with what they are the heads of: "mp", an office.</summary>
    public WordTable<NameClass> Acronyms = new();

    /// <summary>Lower-case letters of honours and degrees that stand behind a person's name: "obe".</summary>
    public WordSet Honours = null!;

    /// <summary>Lower-case nouns behind the name of what is won: "prize".</summary>
    public WordSet Prizes = null!;

    /// <summary>Lower-case last words of newspapers' names, which stand for the whole: "gazette".</summary>
    public WordSet PaperTails = null!;

    /// <summary>Abbreviated ranks, which are nothing else: "sgt".</summary>
    public WordSet ShortRanks = null!;

    /// <summary>Adjectives that end titles: "secretary general".</summary>
    public WordSet TitleEnds = null!;

    /// <summary>Lower-case ordinals before a title: "première vice-présidente".</summary>
    public WordSet Ordinals = null!;

    /// <summary>Lower-case conjunctions behind which another title opens: "et".</summary>
    public WordSet Coordinators = null!;

    /// <summary>The definite articles.</summary>
    public WordSet Articles = null!;

    /// <summary>Nouns that are a part of the name that follows them, and what the whole is: "aéroport", "tribunal".</summary>
    public WordTable<EntityKind> NameHeads = new();

    /// <summary>Nouns that names start with which go on in lower case; none where there are no such names.</summary>
    public InstitutionHeads? Institutions;

    /// <summary>Lower-case last words of the names of a firm's branches, beside countries: "Iberia".</summary>
    public WordSet Branches = null!;

    /// <summary>Lower-case words that part a town's name from the body that governs or serves it: "city".</summary>
    public WordSet Municipal = null!;

    /// <summary>Lower-case nouns of such bodies, behind those: "council".</summary>
    public WordSet MunicipalBodies = null!;

    /// <summary>Words between an institution's head and what it is for: "Fonds pour la transition".</summary>
    public WordSet FieldLinks = null!;

    /// <summary>Lower-case nouns that newspapers are called by before what they are of: "gazette".</summary>
    public WordSet PaperNouns = null!;

    /// <summary>Nouns of places that are a part of the name where the place acts: "région".</summary>
    public WordSet ActingHeads = null!;

    /// <summary>Ranks and offices that open what looks like a person's name without being a part of it: "judge", "capt".</summary>
    public WordSet Ranks = null!;

    /// <summary>Words of team sports: where a text has many, the name of a city is likely that of its club.</summary>
    public WordSet TeamWords = null!;

    /// <summary>Words before which a possessive mark can own nothing, so that it belongs to the name: "said".</summary>
    public WordSet BehindNames = null!;

    /// <summary>Those of <see cref="Enterprises"/> that open no name themselves, as "studio" and "club" do; none where such nouns are read otherwise.</summary>
    public WordSet Trades = null!;

    /// <summary>Nouns that, before a name, say that it is a company or institution: "brewer", "winery"; none where such nouns are read otherwise.</summary>
    public WordSet Enterprises = null!;

    /// <summary>Words that make a count of the number before them: "million".</summary>
    public WordSet Scales = null!;

    /// <summary>Lower-case possessives before a noun: "son".</summary>
    public WordSet Possessives = null!;

    /// <summary>Lower-case nouns of what only a country or a part of one has: "ministry".</summary>
    public WordSet PolityNouns = null!;

    /// <summary>Lower-case nouns of firms that are no heads of names otherwise: "bureau" of "le bureau d'études X".</summary>
    public WordSet Services = null!;

    /// <summary>Prepositions before the name of a day, in lower case: "on".</summary>
    public WordSet Days = null!;

    /// <summary>Prepositions by which something is in a place, comes from there or goes there.</summary>
    public WordSet Whereabouts = null!;

    /// <summary>Short forms of given names, each with the full one: "bill william".</summary>
    public WordSet Hypocorisms = null!;

    /// <summary>Words that end teams' names: "City".</summary>
    public WordSet TeamTails = null!;

    /// <summary>Lower-case acronyms of common nouns: "pme".</summary>
    public WordSet CommonAcronyms = null!;

    /// <summary>Lower-case nouns that head the names of events: "cup", "coupe".</summary>
    public WordSet EventHeads = null!;

    /// <summary>Lower-case nouns that call the name behind them a firm, a club or a body of people: "groupe".</summary>
    public WordSet NamedFirms = null!;

    /// <summary>Words between the hyphens of towns' names: "sur".</summary>
    public WordSet TownLinks = null!;

    /// <summary>Lower-case words before such a noun that are more than an article: "du", "deux".</summary>
    public WordSet Contracted = null!;

    /// <summary>Lower-case words that open the names of firms: "transports".</summary>
    public WordSet FirmHeads = null!;

    /// <summary>Lower-case prepositions before the place where something is: "in".</summary>
    public WordSet Within = null!;

    /// <summary>Lower-case prepositions before a place after one of <see cref="Origins"/>.</summary>
    public WordSet Toward = null!;

    /// <summary>Lower-case words before a preposition and the place where somebody is from: "né".</summary>
    public WordSet Origins = null!;

    /// <summary>Nouns of people that a complement makes a calling: "homme" of "homme d'affaires".</summary>
    public WordSet Humans = null!;

    /// <summary>Lower-case indefinite articles: "une".</summary>
    public WordSet Indefinites = null!;

    /// <summary>Lower-case prepositions that have taken in an article, with the article: "au", "le".</summary>
    public Dictionary<string, string> ContractedArticles = [];

    /// <summary>Lower-case nouns whose genitive is a paper: "journalistes".</summary>
    public WordSet PaperGenitives = null!;

    /// <summary>Lower-case nouns of towns and of those who head them, behind which a complement is the town's name: "commune", "mayor".</summary>
    public WordSet TownNouns = null!;

    /// <summary>Participles, as texts have them, behind which stands the name that somebody was born with: "Born".</summary>
    public WordSet Born = null!;

    /// <summary>Lower-case determiners behind which an institution's noun means any one of its kind: "un", "chaque".</summary>
    public WordSet AnyOne = null!;

    /// <summary>Nouns whose genitive is a firm or institution: "filiale", "salariés", "actionnaire".</summary>
    public WordSet Held = null!;

    /// <summary>Nouns that, apposed to a name, say that it is a firm or institution: "filiale", "spécialiste".</summary>
    public WordSet Firms = null!;

    /// <summary>Verbs of which only firms and institutions are the subject: "emploie".</summary>
    public WordSet FirmVerbs = null!;

    /// <summary>Lower-case nouns at the end of institutions' names, behind which it says what they are for: "society".</summary>
    public WordSet JoiningHeads = null!;

    /// <summary>Lower-case prepositions behind <see cref="JoiningHeads"/>: "for".</summary>
    public WordSet Linked = null!;

    /// <summary>Lower-case nouns at the start of institutions' names that have several fields: "department".</summary>
    public WordSet Departments = null!;

    /// <summary>Lower-case conjunctions within names: "and".</summary>
    public WordSet Joining = null!;

    /// <summary>Lower-case last words of firms that are named after several partners: "llp".</summary>
    public WordSet PartnerTails = null!;

    /// <summary>Lower-case last words of public bodies that are named after several fields: "commission".</summary>
    public WordSet FieldBodies = null!;

    /// <summary>The preposition between a field and what narrows it in the name of a body: "Probity in Civic Life Commission"; empty where there are no such names.</summary>
    public string FieldOf = "";

    /// <summary>Legal forms that are written in lower case: "plc".</summary>
    public WordSet LowerTails = null!;

    /// <summary>Lower-case nouns of trades and fields before the nouns of who works in them, which grammar does not always know as nouns: "telecoms".</summary>
    public WordSet Sectors = null!;

    /// <summary>Lower-case participles that a hyphen joins to an award: "winning".</summary>
    public WordSet AwardTails = [];

    /// <summary>Lower-case words that bear a capital though they name nothing of the kinds of entities: "christmas".</summary>
    public WordSet Unnamed = null!;

    /// <summary>Lower-case nouns of ailments beside whose names nobody is meant: "disease".</summary>
    public WordSet Ailments = null!;

    /// <summary>Lower-case names that ailments bear alone: "parkinson".</summary>
    public WordSet AilmentNames = null!;

    /// <summary>Lower-case words by which people are addressed before their surname: "mrs".</summary>
    public WordSet Courtesies = null!;

    /// <summary>Lower-case words that stand in titles beside the noun of the office: "state".</summary>
    public WordSet TitleWords = null!;

    /// <summary>Lower-case nouns of what firms have in towns, behind the town's name: "plant".</summary>
    public WordSet Sites = null!;

    /// <summary>Lower-case last words of firms' names: "securities".</summary>
    public WordSet FirmTails = null!;

    /// <summary>Lower-case plural nouns of professions whose firms are called by them: "accountants".</summary>
    public WordSet Professions = null!;

    /// <summary>Lower-case prepositions before the place of work: "chez".</summary>
    public WordSet Workplaces = null!;

    /// <summary>Lower-case prepositions between <see cref="Held"/> and the firm, where they come last: "of", "at".</summary>
    public WordSet HeldBy = null!;

    /// <summary>Verbs that only firms are the subject of where a sum follows: "posted".</summary>
    public WordSet Earnings = null!;

    /// <summary>Lower-case nouns behind a country's or region's name whose body they make of it: "government".</summary>
    public WordSet PolityBodies = null!;

    /// <summary>Nouns of things that are launched, right before whose names they stand: "le scooter X".</summary>
    public WordSet ProductNouns = null!;

    /// <summary>What somebody of a party is called right before their name: "Democrat X".</summary>
    public WordSet PartyPeople = null!;

    /// <summary>Lower-case nouns of those who belong to a party or a people, which name nobody: "the Republican".</summary>
    public WordSet Adherents = null!;

    /// <summary>Lower-case plural forms of verbs, which only a team's name alone takes: "have".</summary>
    public WordSet PluralVerbs = null!;

    /// <summary>Lower-case words that open a clause: "while".</summary>
    public WordSet ClauseOpeners = null!;

    /// <summary>The word before what a firm's highest officers see to; empty where they are called otherwise.</summary>
    public string Chief = "";

    /// <summary>What a firm's highest officers see to, behind <see cref="Chief"/>: "executive".</summary>
    public WordSet ChiefOffices = null!;

    /// <summary>Lower-case parties that stand in brackets behind their members: "ps".</summary>
    public WordSet BracketedParties = null!;

    /// <summary>Lower-case names of parties that are adjectives too: "conservative".</summary>
    public WordSet PartyLabels = null!;

    /// <summary>Lower-case nouns of offices that parties have: "leader".</summary>
    public WordSet PartyOffices = null!;

    /// <summary>Lower-case nouns before the name of an association or an event, which may go on in lower case: "association", "exposition".</summary>
    public WordTable<EntityKind> Namers = new();

    /// <summary>Lower-case prepositions with which the name of an association goes on: "Val en commun".</summary>
    public WordSet NamerLinks = null!;

    /// <summary>Lower-case participles with which a title goes on: "chargé" of "adjoint chargé de la voirie".</summary>
    public WordSet TitleParticiples = null!;

    /// <summary>Lower-case prepositions that are no part of a name before an article: "contre".</summary>
    public WordSet Opposing = null!;

    /// <summary>Nouns in lower case that stand for a council by themselves with a capital, each with the adjective of the council's name: "région" with "régional".</summary>
    public Dictionary<string, string> Councils = [];

    /// <summary>Endings of words that, though they open a sentence with a capital, are nobody's name: "traductrice", "contactée".</summary>
    public string[] OpeningEnds = [];

    /// <summary>Endings of participles, which tell of an association what is no part of its name: "basée".</summary>
    public string[] ParticipleEnds = [];

    /// <summary>Lower-case last words of firms' names that end in a stop: "cie.".</summary>
    public WordSet StoppedTails = null!;

    /// <summary>What is written before a woman's name, without a stop, of the language or taken over from others: "Mme".</summary>
    public WordSet WomensAddresses = null!;

    /// <summary>What is written before a man's name, without a stop: "Mr".</summary>
    public WordSet MensAddresses = null!;

    /// <summary>Whether a letter and a stop before a name are an initial: "T. Okonjo"; elsewhere they may be a form of address: "M. Bouvier".</summary>
    public bool StopsMarkInitials;

    /// <summary>Lower-case names of what is an organization though lists have it as a product: "instagram".</summary>
    public WordSet Networks = null!;

    /// <summary>Lower-case nouns that places' names start with: "mount".</summary>
    public WordSet PlaceOpeners = null!;

    /// <summary>Whether an article or what leads to a noun's complement stands at a token.</summary>
    public bool IsLink(NameSentence sentence, int at) =>
        sentence.Tokens[at].Shape is TokenShape.Lower or TokenShape.Elided && (Complements.Contains(sentence.Lower(at)) || Articles.Contains(sentence.Lower(at)));
}
