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
internal sealed record TitleGrammar(bool IsHeadFirst, ISet<string> Prepositions, ISet<string> Openers, ISet<string> Complements, ISet<string> Governments, string Possessive)
{
    /// <summary>Whether the title's noun comes first ("directeur général") rather than last ("chief executive").</summary>
    public readonly bool IsHeadFirst = IsHeadFirst;

    /// <summary>What leads from a title to its organization: "de", "of".</summary>
    public readonly ISet<string> Prepositions = Prepositions;

    /// <summary>What may stand before a title: determiners and words like "ancien".</summary>
    public readonly ISet<string> Openers = Openers;

    /// <summary>What leads from a title's noun to its field: "de", "of".</summary>
    public readonly ISet<string> Complements = Complements;

    /// <summary>Nouns that make an organization of the name of who leads it: "administration".</summary>
    public readonly ISet<string> Governments = Governments;

    /// <summary>The possessive mark after an organization: "'s"; empty where there is none.</summary>
    public readonly string Possessive = Possessive;

    /// <summary>The participle that a hyphen joins to a place: "Bristol-based"; empty where none does.</summary>
    public string Seated = "";

    /// <summary>Lower-case nouns of two words for firms, of which the last by itself is a place: "auction house".</summary>
    public ISet<string> Houses = new HashSet<string>();

    /// <summary>Lower-case acronyms of common nouns with what they are the heads of: "mp", an office.</summary>
    public WordTable<NameClass> Acronyms = new();

    /// <summary>Abbreviated ranks, which are nothing else: "sgt".</summary>
    public ISet<string> ShortRanks = new HashSet<string>();

    /// <summary>Adjectives that end titles: "secretary general".</summary>
    public ISet<string> TitleEnds = new HashSet<string>();

    /// <summary>Lower-case ordinals before a title: "première vice-présidente".</summary>
    public ISet<string> Ordinals = new HashSet<string>();

    /// <summary>Lower-case conjunctions behind which another title opens: "et".</summary>
    public ISet<string> Coordinators = new HashSet<string>();

    /// <summary>The definite articles.</summary>
    public ISet<string> Articles = new HashSet<string>();

    /// <summary>Nouns that are a part of the name that follows them, and what the whole is: "aéroport", "tribunal".</summary>
    public WordTable<EntityKind> NameHeads = new();

    /// <summary>Nouns that names start with which go on in lower case; none where there are no such names.</summary>
    public InstitutionHeads? Institutions;

    /// <summary>Lower-case last words of the names of a firm's branches, beside countries: "Iberia".</summary>
    public ISet<string> Branches = new HashSet<string>();

    /// <summary>Words between an institution's head and what it is for: "Fonds pour la transition".</summary>
    public ISet<string> FieldLinks = new HashSet<string>();

    /// <summary>Nouns of places that are a part of the name where the place acts: "région".</summary>
    public ISet<string> ActingHeads = new HashSet<string>();

    /// <summary>Ranks and offices that open what looks like a person's name without being a part of it: "judge", "capt".</summary>
    public ISet<string> Ranks = new HashSet<string>();

    /// <summary>Words of team sports: where a text has many, the name of a city is likely that of its club.</summary>
    public ISet<string> TeamWords = new HashSet<string>();

    /// <summary>Words before which a possessive mark can own nothing, so that it belongs to the name: "said".</summary>
    public ISet<string> BehindNames = new HashSet<string>();

    /// <summary>Nouns that, before a name, say that it is a company or institution: "brewer", "winery"; none where such nouns are read otherwise.</summary>
    public ISet<string> Enterprises = new HashSet<string>();

    /// <summary>Words that make a count of the number before them: "million".</summary>
    public ISet<string> Scales = new HashSet<string>();

    /// <summary>Lower-case possessives before a noun: "son".</summary>
    public ISet<string> Possessives = new HashSet<string>();

    /// <summary>Lower-case nouns of what only a country or a part of one has: "ministry".</summary>
    public ISet<string> PolityNouns = new HashSet<string>();

    /// <summary>Lower-case nouns of firms that are no heads of names otherwise: "bureau" of "le bureau d'études X".</summary>
    public ISet<string> Services = new HashSet<string>();

    /// <summary>Prepositions before the name of a day, in lower case: "on".</summary>
    public ISet<string> Days = new HashSet<string>();

    /// <summary>Words that end teams' names: "City".</summary>
    public ISet<string> TeamTails = new HashSet<string>();

    /// <summary>Lower-case acronyms of common nouns: "pme".</summary>
    public ISet<string> CommonAcronyms = new HashSet<string>();

    /// <summary>Lower-case nouns that head the names of events: "cup", "coupe".</summary>
    public ISet<string> EventHeads = new HashSet<string>();

    /// <summary>Lower-case prepositions before the place where something is: "in".</summary>
    public ISet<string> Within = new HashSet<string>();

    /// <summary>Lower-case prepositions before a place after one of <see cref="Origins"/>.</summary>
    public ISet<string> Toward = new HashSet<string>();

    /// <summary>Lower-case words before a preposition and the place where somebody is from: "né".</summary>
    public ISet<string> Origins = new HashSet<string>();

    /// <summary>Nouns of people that a complement makes a calling: "homme" of "homme d'affaires".</summary>
    public ISet<string> Humans = new HashSet<string>();

    /// <summary>Lower-case indefinite articles: "une".</summary>
    public ISet<string> Indefinites = new HashSet<string>();

    /// <summary>Nouns whose genitive is a firm or institution: "filiale", "salariés", "actionnaire".</summary>
    public ISet<string> Held = new HashSet<string>();

    /// <summary>Nouns that, apposed to a name, say that it is a firm or institution: "filiale", "spécialiste".</summary>
    public ISet<string> Firms = new HashSet<string>();

    /// <summary>Verbs of which only firms and institutions are the subject: "emploie".</summary>
    public ISet<string> FirmVerbs = new HashSet<string>();

    /// <summary>Lower-case nouns at the end of institutions' names, behind which it says what they are for: "society".</summary>
    public ISet<string> JoiningHeads = new HashSet<string>();

    /// <summary>Lower-case prepositions behind <see cref="JoiningHeads"/>: "for".</summary>
    public ISet<string> Linked = new HashSet<string>();

    /// <summary>Lower-case nouns at the start of institutions' names that have several fields: "department".</summary>
    public ISet<string> Departments = new HashSet<string>();

    /// <summary>Lower-case conjunctions within names: "and".</summary>
    public ISet<string> Joining = new HashSet<string>();

    /// <summary>Lower-case last words of firms that are named after several partners: "llp".</summary>
    public ISet<string> PartnerTails = new HashSet<string>();

    /// <summary>Lower-case last words of public bodies that are named after several fields: "commission".</summary>
    public ISet<string> FieldBodies = new HashSet<string>();

    /// <summary>Legal forms that are written in lower case: "plc".</summary>
    public ISet<string> LowerTails = new HashSet<string>();

    /// <summary>Lower-case nouns of trades and fields before the nouns of who works in them, which grammar does not always know as nouns: "telecoms".</summary>
    public ISet<string> Sectors = new HashSet<string>();

    /// <summary>Lower-case words that bear a capital though they name nothing of the kinds of entities: "christmas".</summary>
    public ISet<string> Unnamed = new HashSet<string>();

    /// <summary>Lower-case nouns of ailments beside whose names nobody is meant: "disease".</summary>
    public ISet<string> Ailments = new HashSet<string>();

    /// <summary>Lower-case names that ailments bear alone: "parkinson".</summary>
    public ISet<string> AilmentNames = new HashSet<string>();

    /// <summary>Lower-case words by which people are addressed before their surname: "mrs".</summary>
    public ISet<string> Courtesies = new HashSet<string>();

    /// <summary>Lower-case words that stand in titles beside the noun of the office: "state".</summary>
    public ISet<string> TitleWords = new HashSet<string>();

    /// <summary>Lower-case nouns of what firms have in towns, behind the town's name: "plant".</summary>
    public ISet<string> Sites = new HashSet<string>();

    /// <summary>Lower-case last words of firms' names: "securities".</summary>
    public ISet<string> FirmTails = new HashSet<string>();

    /// <summary>Lower-case plural nouns of professions whose firms are called by them: "accountants".</summary>
    public ISet<string> Professions = new HashSet<string>();

    /// <summary>Lower-case prepositions before the place of work: "chez".</summary>
    public ISet<string> Workplaces = new HashSet<string>();

    /// <summary>Lower-case prepositions between <see cref="Held"/> and the firm, where they come last: "of", "at".</summary>
    public ISet<string> HeldBy = new HashSet<string>();

    /// <summary>Verbs that only firms are the subject of where a sum follows: "posted".</summary>
    public ISet<string> Earnings = new HashSet<string>();

    /// <summary>Lower-case nouns behind a country's or region's name whose body they make of it: "government".</summary>
    public ISet<string> PolityBodies = new HashSet<string>();

    /// <summary>Nouns of things that are launched, right before whose names they stand: "le scooter X".</summary>
    public ISet<string> ProductNouns = new HashSet<string>();

    /// <summary>What somebody of a party is called right before their name: "Democrat X".</summary>
    public ISet<string> PartyPeople = new HashSet<string>();

    /// <summary>Lower-case nouns of those who belong to a party or a people, which name nobody: "the Republican".</summary>
    public ISet<string> Adherents = new HashSet<string>();

    /// <summary>Lower-case plural forms of verbs, which only a team's name alone takes: "have".</summary>
    public ISet<string> PluralVerbs = new HashSet<string>();

    /// <summary>Lower-case words that open a clause: "while".</summary>
    public ISet<string> ClauseOpeners = new HashSet<string>();

    /// <summary>The word before what a firm's highest officers see to; empty where they are called otherwise.</summary>
    public string Chief = "";

    /// <summary>What a firm's highest officers see to, behind <see cref="Chief"/>: "executive".</summary>
    public ISet<string> ChiefOffices = new HashSet<string>();

    /// <summary>Lower-case parties that stand in brackets behind their members: "ps".</summary>
    public ISet<string> BracketedParties = new HashSet<string>();

    /// <summary>Lower-case names of parties that are adjectives too: "conservative".</summary>
    public ISet<string> PartyLabels = new HashSet<string>();

    /// <summary>Lower-case nouns of offices that parties have: "leader".</summary>
    public ISet<string> PartyOffices = new HashSet<string>();

    /// <summary>Lower-case nouns before the name of an association or an event, which may go on in lower case: "association", "exposition".</summary>
    public WordTable<EntityKind> Namers = new();

    /// <summary>Lower-case prepositions with which the name of an association goes on: "Val en commun".</summary>
    public ISet<string> NamerLinks = new HashSet<string>();

    /// <summary>Endings of participles, which tell of an association what is no part of its name: "basée".</summary>
    public string[] ParticipleEnds = [];

    /// <summary>Lower-case last words of firms' names that end in a stop: "cie.".</summary>
    public ISet<string> StoppedTails = new HashSet<string>();

    /// <summary>What is written before a woman's name, without a stop, of the language or taken over from others: "Mme".</summary>
    public ISet<string> WomensAddresses = new HashSet<string>();

    /// <summary>What is written before a man's name, without a stop: "Mr".</summary>
    public ISet<string> MensAddresses = new HashSet<string>();

    /// <summary>Whether a letter and a stop before a name are an initial: "T. Okonjo"; elsewhere they may be a form of address: "M. Bouvier".</summary>
    public bool StopsMarkInitials;

    /// <summary>Lower-case names of what is an organization though lists have it as a product: "instagram".</summary>
    public ISet<string> Networks = new HashSet<string>();

    /// <summary>Lower-case nouns that places' names start with: "mount".</summary>
    public ISet<string> PlaceOpeners = new HashSet<string>();

    /// <summary>Whether an article or what leads to a noun's complement stands at a token.</summary>
    public bool IsLink(NameSentence sentence, int at) =>
        sentence.Tokens[at].Shape is TokenShape.Lower or TokenShape.Elided && (Complements.Contains(sentence.Lower(at)) || Articles.Contains(sentence.Lower(at)));
}
