using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts;

/// <content>Nouns, by what they stand for: people and bodies, offices, sums, deals, places.</content>
internal sealed partial class FactGrammar
{
    /// <summary>Lemmas of nouns of which a duration tells how much there is, and not how long something takes: "une heure de retard".</summary>
    public WordSet Delays = null!;

    /// <summary>Relatives that are told of without a name too: "sa mère".</summary>
    public WordSet NearKin = null!;

    /// <summary>Nouns of who has two parents: "son".</summary>
    public WordSet Offspring = null!;

    /// <summary>Verbs of saying that state something else where they have a noun for their object: "maintain", "write".</summary>
    public WordSet Writing = null!;

    /// <summary>Verbs of whom somebody descends from: "né d'un père maçon".</summary>
    public WordSet Bearing = null!;

    /// <summary>Words before the title of an office that somebody will come to: "the next director", "the new director".</summary>
    public WordSet Incoming = null!;

    /// <summary>Words that make an office of an occupation right behind them: "chief economist".</summary>
    public WordSet Ranks = null!;

    /// <summary>Offices whose genitive is their field and no body: "ministre de la Justice".</summary>
    public WordSet Portfolios = null!;

    /// <summary>Nouns of establishments that act for who runs them: "the hospital sued".</summary>
    public WordSet ActingEstablishments = null!;

    /// <summary>Adjectives that rank a holder among others and tell no office: "the first", "the youngest".</summary>
    public WordSet Orderings = null!;

    /// <summary>What makes an office of an ordinal before it: "first minister", "second-in-command".</summary>
    public WordSet OrderedOffices = null!;

    /// <summary>Nouns of what is said that attribute a sentence to whom they belong: "de l'aveu de X", "aux dires de Y".</summary>
    public WordSet AttributionNouns = null!;

    /// <summary>Nouns whose clause behind them says what they hold, or when or how, and does not act on them: "the claim that", "the day he".</summary>
    public WordSet Unrelated = null!;

    /// <summary>Words of the titles of public offices, which belong to no company: "minister".</summary>
    public WordSet PublicOffices = null!;

    /// <summary>Nouns of families, which are not the one whose name stands with them: "la famille X".</summary>
    public WordSet Families = null!;

    /// <summary>Nouns of public bodies, which grant rather than give: "État", "région".</summary>
    public WordSet PublicBodies = null!;

    /// <summary>Nouns of offices in an organisation, which belong to the one under discussion where none is named.</summary>
    public WordSet Offices = null!;

    /// <summary>Nouns of jobs and of cuts in them, which a lay-off counts beside people: "poste", "job".</summary>
    public WordSet Jobs = null!;

    /// <summary>Words that count without a numeral: "moitié", "dozens".</summary>
    public WordSet Quantifiers = null!;

    /// <summary>Words of a part that need no preposition before the whole: "half its staff".</summary>
    public WordSet Halves = null!;

    /// <summary>Names of parties and camps that are no proper names: "divers gauche".</summary>
    public WordSet Camps = null!;

    /// <summary>Nouns that a sum is never the price of: "hauteur", "versement".</summary>
    public WordSet Sums = null!;

    /// <summary>Nouns of sums that are no price whatever they are of: "plafond".</summary>
    public WordSet Limits = null!;

    /// <summary>Nouns of those who invest what they give: "fonds".</summary>
    public WordSet Funds = null!;

    /// <summary>Nouns that say where or how a contest went rather than what it was about: "à domicile", "en trois sets".</summary>
    public WordSet Grounds = null!;

    /// <summary>Nouns by which a clause is taken up to say what the deal is worth, with the kinds of what they take up: "un contrat de 3 millions".</summary>
    public Dictionary<string, WordSet> Deals = [];

    /// <summary>Nouns of rounds of funding and of what is raised in them: "tour", "round".</summary>
    public WordSet Rounds = null!;

    /// <summary>Nouns of which two that were named before are taken up as countries: "les deux pays".</summary>
    public WordSet Countries = null!;

    /// <summary>Nouns of which two that were named before are taken up as persons: "les deux hommes".</summary>
    public WordSet Individuals = null!;

    /// <summary>Nouns of places that have their name behind the genitive: "ville", "port".</summary>
    public WordSet Settlements = null!;

    /// <summary>Nouns of those who act for others: "the leaders of X and Y".</summary>
    public WordSet Representatives = null!;

    /// <summary>Kinds of events that take a place which stands in their clause, whatever the tree hangs it on.</summary>
    public WordSet Sites = null!;

    /// <summary>Nouns of what a name right before them is, so that both are it: "the Ironmasters union".</summary>
    public WordSet Bodies = null!;

    /// <summary>Nouns that a name before them stands for as well: "the X group".</summary>
    public WordSet Wholes = null!;

    /// <summary>Endings of nouns for whoever does what the rest of the word says: "beekeeper".</summary>
    public string[] Agentive = null!;

    /// <summary>Nouns of firms, parts of firms and players, who have no price of their own when they are bought.</summary>
    public WordSet FirmParts = null!;

    /// <summary>Nouns of occasions and media in which something is said to somebody: "in an interview with X".</summary>
    public WordSet Messages = null!;

    /// <summary>Plurals of kin that two names follow: "brothers X and Y".</summary>
    public WordSet Siblings = null!;

    /// <summary>Nouns of establishments that stand in a town: "plant", "hôpital".</summary>
    public WordSet Establishments = null!;

    /// <summary>Those who act for a body: "board", "management".</summary>
    public WordSet Boards = null!;

    /// <summary>Plural nouns that say, before one club's name, what it is in a contest: "holders", "leaders".</summary>
    public WordSet Contenders = null!;

    /// <summary>Nouns of companies that stand between their town and their name: "Lagos fintech X".</summary>
    public WordSet Enterprises = null!;

    /// <summary>Nouns that look like those of companies and are of people: "former", "striker".</summary>
    public WordSet Persons = null!;

    /// <summary>Words in the names of institutions that are of a country rather than in it: "ministry".</summary>
    public WordSet PublicInstitutions = null!;

    /// <summary>Words in the names of parties and unions: "party", "syndicat".</summary>
    public WordSet PartyNames = null!;

    /// <summary>Nouns of people who may stand with the adjective of their party: "député", "maire".</summary>
    public WordSet Officials = null!;

    /// <summary>Adjectives that end titles, behind their noun: "chief executive", "attorney general".</summary>
    public WordSet TitleAdjectives = null!;

    /// <summary>What a party's own people are called between its name and theirs: "the Labour peer X".</summary>
    public WordSet Partisans = null!;

    /// <summary>Adjectives in small letters that mean a party by themselves, behind what somebody is: "le député socialiste X".</summary>
    public WordSet PartyAdjectives = null!;

    /// <summary>Nouns of an office that do not tell which: "ses fonctions".</summary>
    public WordSet GenericOffices = null!;

    /// <summary>The words before the dates of a life, each with the kind of fact that it tells.</summary>
    public Dictionary<string, string> LifeWords = [];

    /// <summary>Verbs behind which obituaries list whom somebody leaves: "is survived by two sons", "leaves a wife".</summary>
    public WordSet Surviving = null!;

    /// <summary>Nouns of bodies and works that have their name between quotation marks behind them: "l'association « X »".</summary>
    public WordSet Titled = null!;

    /// <summary>Nouns of people and institutions.</summary>
    public WordSet Actors = null!;

    /// <summary>Nouns that can stand as a source: "rapport", "sondage".</summary>
    public WordSet Sources = null!;

    /// <summary>Superlatives that judge whoever they describe: "best".</summary>
    public WordSet Judgements = null!;

    /// <summary>Nouns of occupations that are no position.</summary>
    public WordSet Occupations = null!;

    /// <summary>Nouns of what is denied: "accusation", "claim".</summary>
    public WordSet Allegations = null!;
}
