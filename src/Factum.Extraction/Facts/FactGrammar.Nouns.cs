using System.Collections.Generic;

namespace Factum.Extraction.Facts;

/// <content>Nouns, by what they stand for: people and bodies, offices, sums, deals, places.</content>
internal sealed partial class FactGrammar
{
    /// <summary>Relatives that are told of without a name too: "sa mère".</summary>
    public HashSet<string> NearKin = None;

    /// <summary>Verbs of whom somebody descends from: "né d'un père maçon".</summary>
    public HashSet<string> Bearing = None;

    /// <summary>Words before the title of an office that somebody will come to: "the next director", "the new director".</summary>
    public HashSet<string> Incoming = None;

    /// <summary>Words that make an office of an occupation right behind them: "chief economist".</summary>
    public HashSet<string> Ranks = None;

    /// <summary>Offices whose genitive is their field and no body: "ministre de la Justice".</summary>
    public HashSet<string> Portfolios = None;

    /// <summary>Nouns of establishments that act for who runs them: "the hospital sued".</summary>
    public HashSet<string> ActingEstablishments = None;

    /// <summary>Adjectives that rank a holder among others and tell no office: "the first", "the youngest".</summary>
    public HashSet<string> Orderings = None;

    /// <summary>What makes an office of an ordinal before it: "first minister", "second-in-command".</summary>
    public HashSet<string> OrderedOffices = None;

    /// <summary>Nouns of what is said that attribute a sentence to whom they belong: "de l'aveu de X", "aux dires de Y".</summary>
    public HashSet<string> AttributionNouns = None;

    /// <summary>Words of the titles of public offices, which belong to no company: "minister".</summary>
    public HashSet<string> PublicOffices = None;

    /// <summary>Nouns of families, which are not the one whose name stands with them: "la famille X".</summary>
    public HashSet<string> Families = None;

    /// <summary>Nouns of public bodies, which grant rather than give: "État", "région".</summary>
    public HashSet<string> PublicBodies = None;

    /// <summary>Nouns of offices in an organisation, which belong to the one under discussion where none is named.</summary>
    public HashSet<string> Offices = None;

    /// <summary>Nouns of jobs and of cuts in them, which a lay-off counts beside people: "poste", "job".</summary>
    public HashSet<string> Jobs = None;

    /// <summary>Words that count without a numeral: "moitié", "dozens".</summary>
    public HashSet<string> Quantifiers = None;

    /// <summary>Words of a part that need no preposition before the whole: "half its staff".</summary>
    public HashSet<string> Halves = None;

    /// <summary>Names of parties and camps that are no proper names: "divers gauche".</summary>
    public HashSet<string> Camps = None;

    /// <summary>Nouns that a sum is never the price of: "hauteur", "versement".</summary>
    public HashSet<string> Sums = None;

    /// <summary>Nouns of sums that are no price whatever they are of: "plafond".</summary>
    public HashSet<string> Limits = None;

    /// <summary>Nouns of those who invest what they give: "fonds".</summary>
    public HashSet<string> Funds = None;

    /// <summary>Nouns that say where or how a contest went rather than what it was about: "à domicile", "en trois sets".</summary>
    public HashSet<string> Grounds = None;

    /// <summary>Nouns by which a clause is taken up to say what the deal is worth, with the kinds of what they take up: "un contrat de 3 millions".</summary>
    public Dictionary<string, HashSet<string>> Deals = [];

    /// <summary>Nouns of rounds of funding and of what is raised in them: "tour", "round".</summary>
    public HashSet<string> Rounds = None;

    /// <summary>Nouns of which two that were named before are taken up as countries: "les deux pays".</summary>
    public HashSet<string> Countries = None;

    /// <summary>Nouns of which two that were named before are taken up as persons: "les deux hommes".</summary>
    public HashSet<string> Individuals = None;

    /// <summary>Nouns of places that have their name behind the genitive: "ville", "port".</summary>
    public HashSet<string> Settlements = None;

    /// <summary>Nouns of those who act for others: "the leaders of X and Y".</summary>
    public HashSet<string> Representatives = None;

    /// <summary>Kinds of events that take a place which stands in their clause, whatever the tree hangs it on.</summary>
    public HashSet<string> Sites = None;

    /// <summary>Nouns of what a name right before them is, so that both are it: "the Ironmasters union".</summary>
    public HashSet<string> Bodies = None;

    /// <summary>Nouns that a name before them stands for as well: "the X group".</summary>
    public HashSet<string> Wholes = None;

    /// <summary>Endings of nouns for whoever does what the rest of the word says: "beekeeper".</summary>
    public string[] Agentive = [];

    /// <summary>Nouns of firms, parts of firms and players, who have no price of their own when they are bought.</summary>
    public HashSet<string> FirmParts = None;

    /// <summary>Nouns of occasions and media in which something is said to somebody: "in an interview with X".</summary>
    public HashSet<string> Messages = None;

    /// <summary>Plurals of kin that two names follow: "brothers X and Y".</summary>
    public HashSet<string> Siblings = None;

    /// <summary>Nouns of establishments that stand in a town: "plant", "hôpital".</summary>
    public HashSet<string> Establishments = None;

    /// <summary>Nouns of companies that stand between their town and their name: "Lagos fintech X".</summary>
    public HashSet<string> Enterprises = None;

    /// <summary>Nouns that look like those of companies and are of people: "former", "striker".</summary>
    public HashSet<string> Persons = None;

    /// <summary>Words in the names of institutions that are of a country rather than in it: "ministry".</summary>
    public HashSet<string> PublicInstitutions = None;

    /// <summary>Words in the names of parties and unions: "party", "syndicat".</summary>
    public HashSet<string> PartyNames = None;

    /// <summary>Nouns of people who may stand with the adjective of their party: "député", "maire".</summary>
    public HashSet<string> Officials = None;

    /// <summary>Adjectives that end titles, behind their noun: "chief executive", "attorney general".</summary>
    public HashSet<string> TitleAdjectives = None;

    /// <summary>What a party's own people are called between its name and theirs: "the Labour peer X".</summary>
    public HashSet<string> Partisans = None;

    /// <summary>Adjectives in small letters that mean a party by themselves, behind what somebody is: "le député socialiste X".</summary>
    public HashSet<string> PartyAdjectives = None;

    /// <summary>Nouns of an office that do not tell which: "ses fonctions".</summary>
    public HashSet<string> GenericOffices = None;

    /// <summary>The words before the dates of a life, each with the kind of fact that it tells.</summary>
    public Dictionary<string, string> LifeWords = [];

    /// <summary>Verbs behind which obituaries list whom somebody leaves: "is survived by two sons", "leaves a wife".</summary>
    public HashSet<string> Surviving = None;

    /// <summary>Nouns of people and institutions.</summary>
    public HashSet<string> Actors = None;

    /// <summary>Nouns that can stand as a source: "rapport", "sondage".</summary>
    public HashSet<string> Sources = None;

    /// <summary>Nouns of occupations that are no position.</summary>
    public HashSet<string> Occupations = None;

    /// <summary>Nouns of what is denied: "accusation", "claim".</summary>
    public HashSet<string> Allegations = None;
}
