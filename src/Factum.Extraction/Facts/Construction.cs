using System;

namespace Factum.Extraction.Facts;

/// <summary>What the grammar of a language has that not every language has; a language's pack says which of them it has.</summary>
/// <remarks>Asked for before a call rather than in what is called: what a language lacks is then never compiled for its documents.</remarks>
[Flags]
internal enum Construction
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>A verb takes two bare complements, a recipient or what somebody is made before or behind the object: "gave the choir $10m", "named Ada Lund chairman".</summary>
    DoubleObjects = 1 << 0,

    /// <summary>Times and phrases of circumstance may stand between a verb and its object (heavy noun phrase shift): "a inauguré lundi à Brest la crèche".</summary>
    ShiftedObjects = 1 << 1,

    /// <summary>Nouns, names and sums modify the noun that they precede, so that the head of a phrase stands last: "the Dravel pipeline", "a Dubai account", "the $40 million bridge".</summary>
    NounAdjuncts = 1 << 2,

    /// <summary>What somebody is stands right before their name without an article: "rival Dravel", "alumna Ana Prieto", "retired banker Jo Lund".</summary>
    BareTitles = 1 << 3,

    /// <summary>A name stands right behind its noun, which keeps its article: "le groupe Dravel"; one behind a comma therefore says who the whole phrase is: "la présidente du groupe, Ada Lund,".</summary>
    CloseAppositions = 1 << 4,

    /// <summary>What a name is stands beside it without an article: "Acheteur de la scierie, l'assureur Dravel …".</summary>
    BareAppositions = 1 << 5,

    /// <summary>An apposition that a comma opens another closes: a name before a verb is its subject and no apposition: "despite his wife, Jo Lund left".</summary>
    PairedCommas = 1 << 6,

    /// <summary>A party's name says by itself, with its capital, who is in it: "Republican Ada Lund", "Labour's Jo Lund"; otherwise an adjective in small letters does, behind what somebody is: "le député socialiste".</summary>
    NamedAffiliations = 1 << 7,

    /// <summary>Adjectives and participles stand behind the noun and belong to its phrase: "le consortium mené par Dravel" is "le consortium mené".</summary>
    PostnominalAdjectives = 1 << 8,

    /// <summary>One article serves two nouns only where both are said of one: "l'ingénieur et ancien ministre" is one man.</summary>
    SharedArticles = 1 << 9,

    /// <summary>A place behind a noun and a preposition of place belongs to the noun: "its plant in Leiden"; otherwise the genitive says so: "son usine de Brest".</summary>
    LocativeModifiers = 1 << 10,

    /// <summary>A genitive makes an office of an occupation: "chef de la diplomatie".</summary>
    GenitiveTitles = 1 << 11,

    /// <summary>Pronouns tell the gender of things as well, so that what one takes up is sure: "elle" of "la société".</summary>
    GenderedPronouns = 1 << 12,

    /// <summary>Relative pronouns tell people from things: "who", "which".</summary>
    AnimateRelatives = 1 << 13,

    /// <summary>Any verb may stand before the subject who speaks: "…, ironise Ada Lund"; otherwise plain verbs of speech alone do, right before it.</summary>
    FreeInversion = 1 << 14,

    /// <summary>Who speaks may stand in or behind what is said with their verb in its usual place: "the bridge, Ada Lund noted, is safe".</summary>
    UninvertedAttribution = 1 << 15,

    /// <summary>Who says something may go on to say more in a participle clause: "said Ada Lund, adding that …".</summary>
    ParticipialSpeech = 1 << 16,

    /// <summary>A colon opens a clause that has a subject of its own: "Dravel : la société a …".</summary>
    ClausesBehindColons = 1 << 17,

    /// <summary>The past participle has the form of the past tense (syncretism): "the firm, sued in May, lost"; headlines may mean either by it.</summary>
    SyncreticParticiples = 1 << 18,

    /// <summary>Nouns and verbs share their forms, and a tagger may take the one for the other: "Rents in the town have risen", "firms face".</summary>
    HomographNouns = 1 << 19,

    /// <summary>A verb makes one expression with a particle behind it: "pay back", not "back pay".</summary>
    PhrasalVerbs = 1 << 20,

    /// <summary>The noun of an expression may stand behind a preposition that the expression does not name, unless it tells of an event itself: "gagner en coupe".</summary>
    PrepositionalPredicates = 1 << 21,

    /// <summary>An infinitive by itself says what something is for: "tapped to lead the bank".</summary>
    PurposeInfinitives = 1 << 22,

    /// <summary>An infinitive with an auxiliary tells what has been: "dit avoir acquis".</summary>
    PerfectInfinitives = 1 << 23,

    /// <summary>What a place lies in stands in brackets behind it, and a comma parts places of a list: "Bernay (Eure)".</summary>
    BracketedRegions = 1 << 24,
}
