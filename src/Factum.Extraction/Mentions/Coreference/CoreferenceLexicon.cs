using System.Collections.Generic;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions.Coreference;

/// <summary>What coreference needs to know of a language.</summary>
/// <param name="Pronouns">Pronouns by lower-case form; of "the latter", the lemma of its adjective.</param>
/// <param name="Possessives">Possessive determiners and pronouns by lower-case form.</param>
/// <param name="Nouns">Nouns by lemma with the kinds of thing that they stand for; nouns that are not here stand for things.</param>
/// <param name="GenericNouns">Nouns that by themselves pick up any referent of their kind: "company", "pays".</param>
/// <param name="Roles">Offices by lemma with the group of offices that press style swaps for one another: "PDG" and "patron".</param>
/// <param name="OrganizationTypes">Nouns that tell one type of organization from another, by lemma with the type: "bank", "union".</param>
/// <param name="CompanyType">The type of nouns that any trading organization answers to.</param>
/// <param name="TradingTypes">The types of organizations that trade.</param>
/// <param name="PluralArticles">Lower-case articles that make a name plural.</param>
/// <param name="DefiniteDeterminers">Lower-case determiner forms that make a noun phrase definite.</param>
/// <param name="MasculineTitles">Lower-case words before a man's name: "mr".</param>
/// <param name="FeminineTitles">Lower-case words before a woman's name: "mrs".</param>
/// <param name="SpeechVerbs">Lemmas of verbs whose subject speaks.</param>
/// <param name="NounsHaveGender">Whether a noun's grammatical gender shows in the pronouns that stand for it.</param>
/// <param name="IsExpletive">Whether a pronoun, by sentence and index, stands for nothing: "il faut", "it is raining".</param>
// Fields, set once where the language is declared: each accessor of a property would be compiled as the first document is read.
internal sealed record CoreferenceLexicon(
    PronounTable Pronouns,
    PronounTable Possessives,
    WordTable<ReferentClass> Nouns,
    WordSet GenericNouns,
    Dictionary<string, string> Roles,
    Dictionary<string, string> OrganizationTypes,
    string CompanyType,
    WordSet TradingTypes,
    WordSet PluralArticles,
    WordSet DefiniteDeterminers,
    WordSet MasculineTitles,
    WordSet FeminineTitles,
    WordSet SpeechVerbs,
    bool NounsHaveGender,
    System.Func<Sentence, int, bool> IsExpletive)
{
    /// <summary>Those of <see cref="Becoming"/> whose predicate, in the active voice, is of the subject: "become".</summary>
    public WordSet Turning = null!;

    /// <summary>The participle that a hyphen joins to a place before a name: "Galway-based"; empty where none does.</summary>
    public string Seated = "";

    /// <summary>What opens the complement of a name behind its head, with its spaces: " of ".</summary>
    public string[] NameComplements = [];

    /// <summary>The noun between hyphens in an age: "the 29-year-old"; empty where ages are told otherwise.</summary>
    public string AgeUnit = "";

    /// <summary>Endings of names for one inhabitant, not for all of them: "Spaniard".</summary>
    public string[] InhabitantEndings = [];

    /// <summary>Lemmas of the adpositions between a thing and whose it is.</summary>
    public WordSet Genitives = null!;

    /// <summary>Whether the head of a phrase comes before what modifies it: "groupe suisse", "Théâtre du Quai"; otherwise last: "Quay Theatre", "council leader".</summary>
    public bool HeadsComeFirst;

    /// <summary>Whether a name right behind a noun is its own, though a complement stands between: "l'éditeur de jeux Norvale".</summary>
    public bool NamesFollowNouns;

    /// <summary>Whether a title before a name has no article, so that it may pass for a part of the name: "President Dorn".</summary>
    public bool TitlesAreBare;

    /// <summary>Whether pronouns lean on the verb, before it in the form of articles, or behind it: "la voit", "dit-il".</summary>
    public bool HasClitics;

    /// <summary>Whether a pronoun in the plural may take up one body: "the council … they".</summary>
    public bool BodiesArePlural;

    /// <summary>Whether people are called by their surname alone, which then may pass for the name of a firm or a product.</summary>
    public bool SurnamesStandAlone;

    /// <summary>Whether the article makes of an adjective what takes up one of two: "the latter"; otherwise a demonstrative does: "ce dernier".</summary>
    public bool LatterTakesArticle;

    /// <summary>Whether trees tell the passive from other participles with an auxiliary: "a été élue" from "est devenue".</summary>
    public bool TreesTellPassives;

    /// <summary>How prominent in its clause a description must at least be to take up somebody of whom it was not said before.</summary>
    public double ProminenceToTakeUp = 1;

    /// <summary>The ending of names in the plural; empty where articles tell it.</summary>
    public string PluralEnding = "";

    /// <summary>Endings of names in the singular that look like a plural's: "us".</summary>
    public string[] SingularEndings = [];

    /// <summary>Lower-case articles before a participle that stands for somebody: "l'élue".</summary>
    public WordSet ParticipleArticles = null!;

    /// <summary>Endings of such participles.</summary>
    public string[] ParticipleEnds = [];

    /// <summary>Nouns of some bodies by which others are called too: "group" of a union, "service" of a firm.</summary>
    public WordSet LooseTypes = null!;

    /// <summary>Types of institutions that only what is known to be one answers to.</summary>
    public WordSet StrictTypes = null!;

    /// <summary>Lemmas of verbs whose predicate says what their subject has become: "elect".</summary>
    public WordSet Becoming = null!;

    /// <summary>Verbs by lemma with what whoever does it may be called: "lead" and "chief".</summary>
    public Dictionary<string, string> AgentRoles = [];

    /// <summary>Verbs by lemma with what whoever it is done to may be called: "charge" and "defendant".</summary>
    public Dictionary<string, string> PatientRoles = [];

    /// <summary>Lemmas of the adpositions before whoever does it in the passive: "by".</summary>
    public WordSet AgentWords = null!;

    /// <summary>Nouns by lemma with those of a wider sense that may take up whatever they describe: "singer" and "artist".</summary>
    public Dictionary<string, string[]> Broader = [];

    /// <summary>Endings of nouns that stand for people, where no list has them: "trawlerman".</summary>
    public string[] PersonEndings = [];

    /// <summary>Nouns of firms that end longer ones, which are then read as they: "glassmaker", a maker.</summary>
    public string[] FirmEndings = [];

    /// <summary>Capitalised nouns of those who belong to a party or a people, lower-case: "republican".</summary>
    public WordSet Adherents = null!;

    /// <summary>Lemmas of offices beside somebody's in the same body: "deputy".</summary>
    public WordSet Deputies = null!;

    /// <summary>Lower-case ordinals that take up the first of two by themselves: "premier".</summary>
    public WordSet Firsts = null!;

    /// <summary>Lower-case ordinals that take up the second of two by themselves: "second".</summary>
    public WordSet Seconds = null!;

    /// <summary>Nouns that do not change in the plural, and are read as singular: "aircraft".</summary>
    public WordSet Invariables = null!;

    /// <summary>Nouns that several have in common, of something or of one another: "founder", "sister".</summary>
    public WordSet JointNouns = null!;

    /// <summary>Offices by the lemma of their noun and that of its adjective or complement, with another word for them: "chef gouvernement" and "premier ministre".</summary>
    public Dictionary<string, string> OfficePhrases = [];

    /// <summary>The nouns that open <see cref="OfficePhrases"/>.</summary>
    public WordSet OfficeHeads = null!;

    /// <summary>Words that end an age which may stand for somebody: "old" of "the 29-year-old".</summary>
    public WordSet Ages = null!;

    /// <summary>Lemmas of adjectives of what somebody was, by which a description takes up whoever was named last: "l'ancien adjoint".</summary>
    public WordSet Former = null!;

    /// <summary>Words of an age in a description of somebody: "le technicien de 51 ans".</summary>
    public WordSet AgeUnits = null!;

    /// <summary>Nouns of what only people have, beside their kin: "obsèques".</summary>
    public WordSet PersonalNouns = null!;

    /// <summary>Lemmas of verbs whose subject is a person: "naître".</summary>
    public WordSet PersonalVerbs = null!;

    /// <summary>Lemmas of verbs whose subject is a person in the passive: "nommer".</summary>
    public WordSet PersonalPassives = null!;

    /// <summary>Lemmas of verbs by which somebody is asked, and by no means asks: "interroger".</summary>
    public WordSet AskingVerbs = null!;

    /// <summary>Nouns of husband and wife together: "couple".</summary>
    public WordSet CoupleNouns = null!;

    /// <summary>Words behind a pronoun that only stresses the subject: "lui aussi".</summary>
    public WordSet Stresses = null!;

    /// <summary>Pronouns that reinforce what they stand right behind: "itself".</summary>
    public WordSet Reflexives = null!;

    /// <summary>The preposition between a verb and the office that its subject or object has: "as"; empty where offices are told otherwise.</summary>
    public string Equative = "";

    /// <summary>Lemmas of verbs whose subject is no person: "employer".</summary>
    public WordSet CorporateVerbs = null!;

    /// <summary>Lemmas of verbs whose subject is no person in the passive: "fonder".</summary>
    public WordSet CorporatePassives = null!;

    /// <summary>Relative pronouns of people alone: "who".</summary>
    public WordSet PersonalRelatives = null!;

    /// <summary>Lower-case words before whoever says something: "selon".</summary>
    public WordSet SourceWords = null!;

    /// <summary>Nouns that only people of one gender answer to: "homme".</summary>
    public WordTable<GrammaticalGender> GenderedNouns = new();

    /// <summary>Lemmas of offices that are a town's: "maire".</summary>
    public WordSet TownOffices = null!;

    /// <summary>Nouns of husbands and wives.</summary>
    public WordSet SpouseNouns = null!;

    /// <summary>Nouns of places that, behind a share, are what a firm's owners hold: "51% of the capital".</summary>
    public WordSet SharedNouns = null!;

    /// <summary>Lemmas of nouns that an organisation calls its own when it speaks of itself as "we": "customer", "shareholder".</summary>
    public WordSet HouseNouns = null!;

    /// <summary>Lower-case articles that show a person's gender.</summary>
    public WordTable<GrammaticalGender> ArticleGenders = new();

    /// <summary>Nouns that stand for two at once: "couple".</summary>
    public WordSet PairNouns = null!;

    /// <summary>Nouns of what acts for a country: "government", "capital".</summary>
    public WordSet CountryActors = null!;

    /// <summary>Nouns of countries.</summary>
    public WordSet CountryNouns = null!;

    /// <summary>Names of federal states and provinces, a region noun by itself taking up no other place.</summary>
    public WordSet FederalStates = null!;

    /// <summary>Groups of <see cref="OrganizationTypes"/> that known media may be called by.</summary>
    public WordSet MediaTypes = null!;

    /// <summary>Nouns for whom something has just been told of: "intéressé".</summary>
    public WordSet Concerned = null!;

    /// <summary>Nouns of what is given to towns and firms: "subvention".</summary>
    public WordSet Grants = null!;

    /// <summary>Ends of nouns that are a woman's as much as a man's: "architecte".</summary>
    public string[] EpiceneEnds = [];

    /// <summary>Nouns of what belongs to the bearer of the name beside them, and is not the bearer: "action", "famille".</summary>
    public WordSet Belongings = null!;

    /// <summary>Nouns that head the names of papers: "gazette".</summary>
    public WordSet PaperHeads = null!;

    /// <summary>Prepositions, as they open a sentence, before what it is about: "For X,".</summary>
    public WordSet TopicCases = null!;

    /// <summary>Nouns of regions, as which no town is taken up.</summary>
    public WordSet RegionNouns = null!;

    /// <summary>Nouns of cities, towns and villages.</summary>
    public WordSet TownNouns = null!;

    /// <summary>Nouns of buildings and grounds, as which no town or country is taken up.</summary>
    public WordSet Premises = null!;

    /// <summary>Those of <see cref="Premises"/> that each town has, as which only a name that says so, or was called so, is taken up.</summary>
    public WordSet PublicPremises = null!;

    /// <summary>Lower-case pronouns before a verb that stand for whom it gives, tells or takes something, and never for nothing: "lui".</summary>
    public WordSet DativeClitics = null!;

    /// <summary>Lower-case forms of the verb by which two become a couple, its object behind it: "épouse".</summary>
    public WordSet Marrying = null!;

    /// <summary>Nouns of teams, behind which "of" opens the team's own name: "le club du FC Morlanne".</summary>
    public WordSet TeamNouns = null!;

    /// <summary>Generic nouns that a complement makes something else: "la maison" may be a firm, "la maison d'arrêt" none.</summary>
    public WordSet LoneNouns = null!;

    /// <summary>Lower-case pronouns of either gender that behind a preposition are a man's: "avec lui".</summary>
    public WordSet MasculineStressed = null!;

    /// <summary>Lower-case numerals of a pair: "deux".</summary>
    public WordSet Pairs = null!;
}
