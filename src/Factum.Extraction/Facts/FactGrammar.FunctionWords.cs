using System;
using System.Collections.Generic;

namespace Factum.Extraction.Facts;

/// <content>Words of closed classes and the endings of forms: prepositions, pronouns, conjunctions, determiners, auxiliaries.</content>
internal sealed partial class FactGrammar
{
    /// <summary>Relative pronouns that may stand for a person as the subject: "who", "qui".</summary>
    public HashSet<string> PersonalRelatives = None;

    /// <summary>Forms of the pronouns by which speakers name themselves as subjects: "I", "nous".</summary>
    public HashSet<string> FirstPersons = None;

    /// <summary>The preposition that opens a pair: "between".</summary>
    public string Between = "";

    /// <summary>The ending of a present participle by which one is known that opens a sentence: "écopant de …"; empty where the form tells nothing.</summary>
    public string PresentParticiple = "";

    /// <summary>The preposition between a part and the whole that it is counted in: "un sur dix", "one in ten".</summary>
    public string Proportion = "";

    /// <summary>Verbs, and forms that are taken for other verbs', of how a figure came to where it stands: "climb", "reculer".</summary>
    public HashSet<string> Reaching = None;

    /// <summary>Nouns of phrases that only say by the way whose turn it is or how much at least, and fill no role: "de son côté", "au minimum".</summary>
    public HashSet<string> Asides = None;

    /// <summary>The numeral of one among several: "l'un de ses associés".</summary>
    public string One = "";

    /// <summary>The ending of a regular past participle by which one is known that was taken for an adjective: "fined"; empty where the form tells nothing.</summary>
    public string PastParticiple = "";

    /// <summary>Endings of past participles by which one is known that opens the sentence: "Fondée en 2014".</summary>
    public string[] ParticipleEndings = [];

    /// <summary>Past participles that open sentences without such an ending, with their infinitives: "née".</summary>
    public Dictionary<string, string> OpeningParticiples = [];

    /// <summary>By the last letter of a participle that is an adjective's lemma, the endings of the infinitives that it may belong to: "vendu", "vendre".</summary>
    public Dictionary<char, string[]> ParticipleInfinitives = [];

    /// <summary>The particle before an infinitive: "to"; empty where it has none.</summary>
    public string InfinitiveMark = "";

    /// <summary>Words that open a clause of purpose and are no part of what it is: "in order to".</summary>
    public HashSet<string> PurposeMarks = None;

    /// <summary>The preposition of a gerund whose subject is that of the main clause: "en jugeant"; empty where it has none.</summary>
    public string Gerund = "";

    /// <summary>Prepositions before a gerund that the tree may hang on a noun: "after leaving".</summary>
    public HashSet<string> GerundCases = None;

    /// <summary>The copula about which a name and what it is may change places: "among the owners was X"; empty where the tree tells.</summary>
    public string Copula = "";

    /// <summary>The conjunction of what is said: "que", "that".</summary>
    public string Complementizer = "";

    /// <summary>The conjunction that says as what: "as chairman", "comme président".</summary>
    public string Equative = "";

    /// <summary>Pronouns before a verb of speech that stand for what is said: "l'" of "comme l'a révélé".</summary>
    public HashSet<string> Proforms = None;

    /// <summary>Conjunctions that set a clause with a subject of its own against another: "while".</summary>
    public HashSet<string> Contrasts = None;

    /// <summary>Conjunctions that a tree may have for the relative pronoun of an object: "une dérive que X a critiquée".</summary>
    public HashSet<string> RelativeObjects = None;

    /// <summary>Articles that open what somebody is behind their name: "X, an independent who …".</summary>
    public HashSet<string> Articles = None;

    /// <summary>Possessives that may stand between a name and what it is: "X, their leader".</summary>
    public HashSet<string> Possessives = None;

    /// <summary>Adverbs of when somebody holds an office: "formerly", "now".</summary>
    public HashSet<string> Tenures = None;

    /// <summary>Pronouns that are a subject wherever they stand: "she".</summary>
    public HashSet<string> SubjectPronouns = None;

    /// <summary>Titles of courtesy, which are no part of a name: "Mme", "Dr".</summary>
    public HashSet<string> Courtesies = None;

    /// <summary>Prepositions that look like adverbs behind a verb: "triumphed over".</summary>
    public HashSet<string> PrepositionalParticles = None;

    /// <summary>Prepositions that look like the mark of a clause before a noun: "to", "as".</summary>
    public HashSet<string> PrepositionalMarks = None;

    /// <summary>Words before a number that make it a rough one and are no preposition: "about", "up_to".</summary>
    public HashSet<string> Approximators = None;

    /// <summary>Prepositions of <see cref="Acquainted"/>: "familiar with".</summary>
    public HashSet<string> AcquaintedCases = None;

    /// <summary>The preposition of where those are of whom something is told: "300 workers at X face the axe"; empty where frames bind none.</summary>
    public string Site = "";

    /// <summary>Prepositions of whom an establishment or an official works for, which are no part of their phrase: "l'usine pour X".</summary>
    public HashSet<string> EmployerCases = None;

    /// <summary>The participle by which one of several leads the others: "investors led by X".</summary>
    public string Leading = "";

    /// <summary>What two hyphens join to a noun of kin: "-in-law" as <c>in-law</c>.</summary>
    public string KinSuffix = "";

    /// <summary>Prepositions of <see cref="AttributionNouns"/>: "in the words of X", "de l'aveu de X".</summary>
    public HashSet<string> AttributionCases = None;

    /// <summary>Marks of the genitive behind a name: "Brent's"; none where prepositions alone make it.</summary>
    public HashSet<string> GenitiveClitics = None;

    /// <summary>Marks of possession behind a name, the bare apostrophe of plurals too: "the Reeves' ship".</summary>
    public HashSet<string> PossessiveMarks = None;

    /// <summary>Prepositions of who is asked where nobody is named as speaking: "a-t-on appris auprès de X".</summary>
    public HashSet<string> InformantCases = None;

    /// <summary>Prepositions of who takes part beside the subject: "alongside".</summary>
    public HashSet<string> Accompanying = None;

    /// <summary>Words of which what stands before a sum is made: "up to", "more than".</summary>
    public HashSet<string> SumOpeners = None;

    /// <summary>Forms of relative pronouns that a tagger may not know for such.</summary>
    public HashSet<string> RelativePronouns = None;

    /// <summary>Forms of relative pronouns by which a clause opens that is inserted behind its noun: "X, whose firm …".</summary>
    public HashSet<string> RelativeSubjects = None;

    /// <summary>The auxiliary of the perfect: "avoir", "have".</summary>
    public string PerfectAuxiliary = "";

    /// <summary>Participles that a hyphen joins to a name before a noun: "Lagos-based".</summary>
    public HashSet<string> HyphenParticiples = None;

    /// <summary>The participle that a hyphen joins to a place: "Lagos-based"; empty where none does.</summary>
    public string Seated = "";

    /// <summary>Endings of irregular past participles, not shared with the present tense: "tenu", "mis".</summary>
    public string[] IrregularParticipleEndings = [];

    /// <summary>The ending of regular plurals, by which a noun is known that was taken for a verb: "Rents have risen".</summary>
    public string PluralEnding = "";

    /// <summary>The ending of the third person singular, by which a verb agrees: "the firm faces".</summary>
    public string ThirdPersonEnding = "";

    /// <summary>Prepositions of a place or a body that may be one of the words of an expression: "déposer à".</summary>
    public HashSet<string> CompanionCases = None;

    /// <summary>Prepositions before the second noun of a title: "rédacteur en chef".</summary>
    public HashSet<string> TitleCases = None;

    /// <summary>Conjunctions that join words and clauses alike.</summary>
    public HashSet<string> Coordinators = None;

    /// <summary>The adjective before a title that is no longer held: "former".</summary>
    public string FormerTitle = "";

    /// <summary>Forms of the genitive preposition, merged and elided ones too.</summary>
    public HashSet<string> GenitiveForms = None;

    /// <summary>Words behind an office that say how or when it is taken: "chairman with immediate effect".</summary>
    public HashSet<string> OfficeEnds = None;

    /// <summary>Prepositions between an office and its body, beside the genitive: "coach at the club".</summary>
    public HashSet<string> OfficeCases = None;

    /// <summary>Forms of auxiliaries that a tagger may not know for such behind a quotation: "a", "ont".</summary>
    public HashSet<string> AuxiliaryForms = None;

    /// <summary>The function under which frames bind the subject of the clause that a verb governs: "alleged that X …"; empty where none do.</summary>
    public string SubjectOfClause = "";

    /// <summary>Prepositions of whom somebody speaks to: "a letter to X", "testifying before X".</summary>
    public HashSet<string> ListenerCases = None;

    /// <summary>The preposition before a message: "in a letter".</summary>
    public string MessageCase = "";

    /// <summary>The auxiliary of a future told in the past: "said it would"; empty where the conditional is a mood.</summary>
    public string FutureInPast = "";

    /// <summary>Prepositions beside the genitive that keep what follows in a noun's phrase: "director for Wales".</summary>
    public HashSet<string> NominalCases = None;

    /// <summary>Words that stand like prepositions before what a noun has: "a deal worth $5m".</summary>
    public HashSet<string> ValueCases = None;

    /// <summary>Prepositions that several may follow: "between X and Y".</summary>
    public HashSet<string> PairCases = None;

    /// <summary>Pronouns and possessives that are no subject: "lui", "them".</summary>
    public HashSet<string> ObjectPronouns = None;

    /// <summary>Endings of nouns of who makes or sells something: "brewer".</summary>
    public string[] AgentEndings = [];

    /// <summary>Lemma of the reflexive pronoun; empty where the language has none.</summary>
    public string Reflexive = "";

    /// <summary>Further spellings of the reflexive pronoun that declarations may open with.</summary>
    public HashSet<string> ReflexiveForms = None;

    /// <summary>The preposition that an indirect object stands for.</summary>
    public string Dative = "";

    /// <summary>The prepositions of a passive's agent.</summary>
    public HashSet<string> Agent = None;

    /// <summary>The preposition of possession.</summary>
    public string Genitive = "";

    /// <summary>The function of what a subject is of: "la fermeture de X coûtera …".</summary>
    public string GenitiveOfSubject = "";

    /// <summary>Adverbs and particles that negate a verb alone.</summary>
    public HashSet<string> Negations = None;

    /// <summary>Pronouns before a verb that stand for whom it gives, tells or takes something: "lui".</summary>
    public HashSet<string> DativePronouns = None;

    /// <summary>Words beside a negation that undo it: "que" of "ne ... que".</summary>
    public HashSet<string> Restrictions = None;

    /// <summary>Determiners and pronouns that negate the clause of their phrase: "aucun", "no".</summary>
    public HashSet<string> NegativeWords = None;

    /// <summary>Prepositions between an organisation's name and its place, between commas: ", à Y,".</summary>
    public HashSet<string> Seats = None;

    /// <summary>Forms that only a verb follows: "se", "a".</summary>
    public HashSet<string> Clitics = None;

    /// <summary>Pronouns that stress the subject before them: "X, elle, …".</summary>
    public HashSet<string> Emphatic = None;

    /// <summary>Words that make a relative clause of something's part: "dont".</summary>
    public HashSet<string> RelativePossessives = None;

    /// <summary>Words that open a sentence with what a pronoun takes up behind the comma: "quant".</summary>
    public HashSet<string> Announcers = None;

    /// <summary>Participles of what is set for a time or put off: "prévue", "postponed".</summary>
    public HashSet<string> Scheduled = None;

    /// <summary>Words that open the names of some of several: "including".</summary>
    public HashSet<string> Including = None;

    /// <summary>Whether a time that belongs to a noun always has a preposition: "le budget de 2024"; in English it may stand before: "the 2024 budget".</summary>
    public bool TimesAreLinked;

    /// <summary>Adverbs that report without a source: "allegedly".</summary>
    public HashSet<string> Hearsay = None;

    /// <summary>Words that open a time to come: "next", "tomorrow".</summary>
    public HashSet<string> Coming = None;

    /// <summary>Days of the week.</summary>
    public HashSet<string> Weekdays = None;

    /// <summary>Prepositions of attribution: "selon".</summary>
    public HashSet<string> Attributions = None;

    /// <summary>Marks that make a clause hypothetical: "si".</summary>
    public HashSet<string> Hypotheses = None;

    /// <summary>Words by which a conjunction of hypotheses concedes what is so: "même si".</summary>
    public HashSet<string> Concessions = None;

    /// <summary>Prepositional nouns: preposition and noun ("en faveur", "par l'intermédiaire") to the name of the whole.</summary>
    public Dictionary<string, string> Composites = [];

    /// <summary>Prepositions of place.</summary>
    public HashSet<string> Locatives = None;

    /// <summary>Prepositions between a place and what it lies in: "dans".</summary>
    public HashSet<string> Within = None;

    /// <summary>Words by which a place is near another, one of which must stand between the two: "near", "large" of "au large de".</summary>
    public HashSet<string> Nearness = None;

    /// <summary>Words that may stand between a place and what it lies in or near.</summary>
    public HashSet<string> Surroundings = None;

    /// <summary>Adverbs that make a preposition with the next: "près" of "près de".</summary>
    public HashSet<string> PrepositionalAdverbs = None;

    /// <summary>Prepositions of the occasion on which somebody does something: "lors de".</summary>
    public HashSet<string> Occasions = None;

    /// <summary>Prepositions of a former figure: "contre", "from".</summary>
    public HashSet<string> Formerly = None;

    /// <summary>Forms of the pronoun that names nobody: "-t-on" of "assure-t-on chez X".</summary>
    public HashSet<string> Impersonal = None;

    /// <summary>Prepositions of whom a clause is about, where it opens with them: "pour".</summary>
    public HashSet<string> Topics = None;

    /// <summary>Determiners that introduce further things: "plusieurs".</summary>
    public HashSet<string> Several = None;

    /// <summary>Irregular forms whose lemma a model may miss, with their lemmas.</summary>
    public Dictionary<string, string> Irregular = [];

    /// <summary>The infinitives that a regular verb form may belong to, likeliest first; <see langword="null"/> where lemmas are trusted.</summary>
    public Func<string, IEnumerable<string>>? Infinitives;

    /// <summary>Prepositions of time that never belong to a noun's phrase: "après".</summary>
    public HashSet<string> Temporal = None;

    /// <summary>Nouns and numerals of a pair: "deux", "both".</summary>
    public HashSet<string> Pairs = None;

    /// <summary>Words that distribute a list: "chacun", "each".</summary>
    public HashSet<string> Distributors = None;

    /// <summary>Adjectives that give each of several their own: "respectif".</summary>
    public HashSet<string> Respective = None;

    /// <summary>Words that pair two lists off: "respectivement".</summary>
    public HashSet<string> Pairing = None;

    /// <summary>Words that mark a source as the writers' own: "nos informations".</summary>
    public HashSet<string> Own = None;

    /// <summary>Words that open a phrase which takes up an event that was told: "cette", "the".</summary>
    public HashSet<string> Definites = None;

    /// <summary>Phrases of an intermediary: "par l'intermédiaire de", "through".</summary>
    public HashSet<string> Intermediaries = None;

    /// <summary>Words that open a conjunction of several words: "ainsi que", "as well as".</summary>
    public HashSet<string> Conjoining = None;

    /// <summary>Phrases behind which those stand who took part in a round of funding: "avec la participation de"; each its words without articles and auxiliaries.</summary>
    public string[][] Participations = [];

    /// <summary>Phrases behind which the leading investors of a round stand, right behind a round or its sum: "mené par".</summary>
    public string[][] Leads = [];

    /// <summary>Phrases behind which further investors stand, right behind one: "aux côtés de".</summary>
    public string[][] Alongside = [];

    /// <summary>Verbs whose participles close a list of further investors: "with X and Y participating".</summary>
    public HashSet<string> Participating = None;

    /// <summary>The preposition of company: "with".</summary>
    public string Comitative = "";

    /// <summary>The preposition between a thing and its price: "un menu à 12 euros"; empty where there is none.</summary>
    public string Priced = "";

    /// <summary>Prepositions of the figure from which another rises or falls: "de", "from".</summary>
    public HashSet<string> Starting = None;
}
