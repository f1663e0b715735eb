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
    IReadOnlyDictionary<string, PronounEntry> Pronouns,
    IReadOnlyDictionary<string, PronounEntry> Possessives,
    WordTable<ReferentClass> Nouns,
    ISet<string> GenericNouns,
    IReadOnlyDictionary<string, string> Roles,
    IReadOnlyDictionary<string, string> OrganizationTypes,
    string CompanyType,
    ISet<string> TradingTypes,
    ISet<string> PluralArticles,
    ISet<string> DefiniteDeterminers,
    ISet<string> MasculineTitles,
    ISet<string> FeminineTitles,
    ISet<string> SpeechVerbs,
    bool NounsHaveGender,
    System.Func<Sentence, int, bool> IsExpletive)
{
    /// <summary>Those of <see cref="Becoming"/> whose predicate, in the active voice, is of the subject: "become".</summary>
    public ISet<string> Turning = new HashSet<string>();

    /// <summary>The participle that a hyphen joins to a place before a name: "Galway-based"; empty where none does.</summary>
    public string Seated = "";

    /// <summary>What opens the complement of a name behind its head, with its spaces: " of ".</summary>
    public string[] NameComplements = [];

    /// <summary>The noun between hyphens in an age: "the 29-year-old"; empty where ages are told otherwise.</summary>
    public string AgeUnit = "";

    /// <summary>Endings of names for one inhabitant, not for all of them: "Spaniard".</summary>
    public string[] InhabitantEndings = [];

    /// <summary>Lemmas of the adpositions between a thing and whose it is.</summary>
    public ISet<string> Genitives = new HashSet<string>();

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
    public ISet<string> ParticipleArticles = new HashSet<string>();

    /// <summary>Endings of such participles.</summary>
    public string[] ParticipleEnds = [];

    /// <summary>The noun of companies by which other bodies are called too: "group" of a union; empty where none is.</summary>
    public string LooseType = "";

    /// <summary>Types of institutions that only what is known to be one answers to.</summary>
    public ISet<string> StrictTypes = new HashSet<string>();

    /// <summary>Lemmas of verbs whose predicate says what their subject has become: "elect".</summary>
    public ISet<string> Becoming = new HashSet<string>();

    /// <summary>Verbs by lemma with what whoever does it may be called: "lead" and "chief".</summary>
    public IReadOnlyDictionary<string, string> AgentRoles = new Dictionary<string, string>();

    /// <summary>Verbs by lemma with what whoever it is done to may be called: "charge" and "defendant".</summary>
    public IReadOnlyDictionary<string, string> PatientRoles = new Dictionary<string, string>();

    /// <summary>Lemmas of the adpositions before whoever does it in the passive: "by".</summary>
    public ISet<string> AgentWords = new HashSet<string>();

    /// <summary>Nouns by lemma with those of a wider sense that may take up whatever they describe: "singer" and "artist".</summary>
    public IReadOnlyDictionary<string, string[]> Broader = new Dictionary<string, string[]>();

    /// <summary>Endings of nouns that stand for people, where no list has them: "trawlerman".</summary>
    public string[] PersonEndings = [];

    /// <summary>Capitalised nouns of those who belong to a party or a people, lower-case: "republican".</summary>
    public ISet<string> Adherents = new HashSet<string>();

    /// <summary>Lemmas of offices beside somebody's in the same body: "deputy".</summary>
    public ISet<string> Deputies = new HashSet<string>();

    /// <summary>Lower-case ordinals that take up the first of two by themselves: "premier".</summary>
    public ISet<string> Firsts = new HashSet<string>();

    /// <summary>Lower-case ordinals that take up the second of two by themselves: "second".</summary>
    public ISet<string> Seconds = new HashSet<string>();

    /// <summary>Nouns that do not change in the plural, and are read as singular: "aircraft".</summary>
    public ISet<string> Invariables = new HashSet<string>();

    /// <summary>Nouns that several have in common, of something or of one another: "founder", "sister".</summary>
    public ISet<string> JointNouns = new HashSet<string>();

    /// <summary>Offices by the lemma of their noun and that of its adjective or complement, with another word for them: "chef gouvernement" and "premier ministre".</summary>
    public IReadOnlyDictionary<string, string> OfficePhrases = new Dictionary<string, string>();

    /// <summary>The nouns that open <see cref="OfficePhrases"/>.</summary>
    public ISet<string> OfficeHeads = new HashSet<string>();

    /// <summary>Words that end an age which may stand for somebody: "old" of "the 29-year-old".</summary>
    public ISet<string> Ages = new HashSet<string>();

    /// <summary>Lemmas of adjectives of what somebody was, by which a description takes up whoever was named last: "l'ancien adjoint".</summary>
    public ISet<string> Former = new HashSet<string>();

    /// <summary>Words of an age in a description of somebody: "le technicien de 51 ans".</summary>
    public ISet<string> AgeUnits = new HashSet<string>();

    /// <summary>Nouns of what only people have, beside their kin: "obsèques".</summary>
    public ISet<string> PersonalNouns = new HashSet<string>();

    /// <summary>Lemmas of verbs whose subject is a person: "naître".</summary>
    public ISet<string> PersonalVerbs = new HashSet<string>();

    /// <summary>Lemmas of verbs whose subject is a person in the passive: "nommer".</summary>
    public ISet<string> PersonalPassives = new HashSet<string>();

    /// <summary>Lemmas of verbs by which somebody is asked, and by no means asks: "interroger".</summary>
    public ISet<string> AskingVerbs = new HashSet<string>();

    /// <summary>Nouns of husband and wife together: "couple".</summary>
    public ISet<string> CoupleNouns = new HashSet<string>();

    /// <summary>Words behind a pronoun that only stresses the subject: "lui aussi".</summary>
    public ISet<string> Stresses = new HashSet<string>();

    /// <summary>Lemmas of verbs whose subject is no person: "employer".</summary>
    public ISet<string> CorporateVerbs = new HashSet<string>();

    /// <summary>Lemmas of verbs whose subject is no person in the passive: "fonder".</summary>
    public ISet<string> CorporatePassives = new HashSet<string>();

    /// <summary>Relative pronouns of people alone: "who".</summary>
    public ISet<string> PersonalRelatives = new HashSet<string>();

    /// <summary>Lower-case words before whoever says something: "selon".</summary>
    public ISet<string> SourceWords = new HashSet<string>();

    /// <summary>Nouns that only people of one gender answer to: "homme".</summary>
    public WordTable<GrammaticalGender> GenderedNouns = new();

    /// <summary>Lemmas of offices that are a town's: "maire".</summary>
    public ISet<string> TownOffices = new HashSet<string>();

    /// <summary>Nouns of husbands and wives.</summary>
    public ISet<string> SpouseNouns = new HashSet<string>();

    /// <summary>Lower-case articles that show a person's gender.</summary>
    public WordTable<GrammaticalGender> ArticleGenders = new();

    /// <summary>Nouns that stand for two at once: "couple".</summary>
    public ISet<string> PairNouns = new HashSet<string>();

    /// <summary>Nouns of what acts for a country: "government", "capital".</summary>
    public ISet<string> CountryActors = new HashSet<string>();

    /// <summary>Nouns of countries.</summary>
    public ISet<string> CountryNouns = new HashSet<string>();

    /// <summary>Nouns of cities, towns and villages.</summary>
    public ISet<string> TownNouns = new HashSet<string>();

    /// <summary>Nouns of buildings and grounds, as which no town or country is taken up.</summary>
    public ISet<string> Premises = new HashSet<string>();

    /// <summary>Lower-case pronouns before a verb that stand for whom it gives, tells or takes something, and never for nothing: "lui".</summary>
    public ISet<string> DativeClitics = new HashSet<string>();

    /// <summary>Lower-case numerals of a pair: "deux".</summary>
    public ISet<string> Pairs = new HashSet<string>();
}
