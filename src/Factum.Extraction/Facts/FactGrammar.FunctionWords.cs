using System;
using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts;

/// <content>Words of closed classes and the endings of forms: prepositions, pronouns, conjunctions, determiners, auxiliaries.</content>
internal sealed partial class FactGrammar
{
    /// <summary>Relative pronouns that may stand for a person as the subject: "who", "qui".</summary>
    public WordSet PersonalRelatives = null!;

    /// <summary>Lemmas of nouns for what the owners of a firm divide among them: "the issued share capital", "les droits de vote".</summary>
    public WordSet EquityNouns = null!;

    /// <summary>Forms of the pronouns by which speakers name themselves as subjects: "I", "nous".</summary>
    public WordSet FirstPersons = null!;

    /// <summary>The preposition that opens a pair: "between".</summary>
    public string Between = null!;

    /// <summary>The ending of a present participle by which one is known that opens a sentence: "écopant de …"; empty where the form tells nothing.</summary>
    public string PresentParticiple = null!;

    /// <summary>The preposition between a part and the whole that it is counted in: "un sur dix", "one in ten".</summary>
    public string Proportion = null!;

    /// <summary>Verbs, and forms that are taken for other verbs', of how a figure came to where it stands: "climb", "reculer".</summary>
    public WordSet Reaching = null!;

    /// <summary>Prepositions before what something is done about or in spite of, which is none of the phrase of those who do it: "over".</summary>
    public WordSet Moot = null!;

    /// <summary>Nouns of phrases that only say by the way whose turn it is or how much at least, and fill no role: "de son côté", "au minimum".</summary>
    public WordSet Asides = null!;

    /// <summary>The numeral of one among several: "l'un de ses associés".</summary>
    public string One = null!;

    /// <summary>The ending of a regular past participle by which one is known that was taken for an adjective: "fined"; empty where the form tells nothing.</summary>
    public string PastParticiple = null!;

    /// <summary>Endings of past participles by which one is known that opens the sentence: "Fondée en 2014".</summary>
    public string[] ParticipleEndings = null!;

    /// <summary>Past participles that open sentences without such an ending, with their infinitives: "née".</summary>
    public Dictionary<string, string> OpeningParticiples = [];

    /// <summary>By the last letter of a participle that is an adjective's lemma, the endings of the infinitives that it may belong to: "vendu", "vendre".</summary>
    public Dictionary<char, string[]> ParticipleInfinitives = [];

    /// <summary>The particle before an infinitive: "to"; empty where it has none.</summary>
    public string InfinitiveMark = null!;

    /// <summary>Words that open a clause of purpose and are no part of what it is: "in order to".</summary>
    public WordSet PurposeMarks = null!;

    /// <summary>The preposition of a gerund whose subject is that of the main clause: "en jugeant"; empty where it has none.</summary>
    public string Gerund = null!;

    /// <summary>Prepositions before a gerund that the tree may hang on a noun: "after leaving".</summary>
    public WordSet GerundCases = null!;

    /// <summary>The copula about which a name and what it is may change places: "among the owners was X"; empty where the tree tells.</summary>
    public string Copula = null!;

    /// <summary>The conjunction of what is said: "que", "that".</summary>
    public string Complementizer = null!;

    /// <summary>The conjunction that says as what: "as chairman", "comme président".</summary>
    public string Equative = null!;

    /// <summary>Pronouns before a verb of speech that stand for what is said: "l'" of "comme l'a révélé".</summary>
    public WordSet Proforms = null!;

    /// <summary>Conjunctions that set a clause with a subject of its own against another: "while".</summary>
    public WordSet Contrasts = null!;

    /// <summary>Conjunctions that a tree may have for the relative pronoun of an object: "une dérive que X a critiquée".</summary>
    public WordSet RelativeObjects = null!;

    /// <summary>Articles that open what somebody is behind their name: "X, an independent who …".</summary>
    public WordSet Articles = null!;

    /// <summary>Possessives that may stand between a name and what it is: "X, their leader".</summary>
    public WordSet Possessives = null!;

    /// <summary>Adverbs of when somebody holds an office: "formerly", "now".</summary>
    public WordSet Tenures = null!;

    /// <summary>Pronouns that are a subject wherever they stand: "she".</summary>
    public WordSet SubjectPronouns = null!;

    /// <summary>Titles of courtesy, which are no part of a name: "Mme", "Dr".</summary>
    public WordSet Courtesies = null!;

    /// <summary>Prepositions that look like adverbs behind a verb: "triumphed over".</summary>
    public WordSet PrepositionalParticles = null!;

    /// <summary>Prepositions that look like the mark of a clause before a noun: "to", "as".</summary>
    public WordSet PrepositionalMarks = null!;

    /// <summary>Words before a number that make it a rough one and are no preposition: "about", "up_to".</summary>
    public WordSet Approximators = null!;

    /// <summary>Prepositions of <see cref="Acquainted"/>: "familiar with".</summary>
    public WordSet AcquaintedCases = null!;

    /// <summary>The preposition of where those are of whom something is told: "300 workers at X face the axe"; empty where frames bind none.</summary>
    public string Site = null!;

    /// <summary>Prepositions of whom an establishment or an official works for, which are no part of their phrase: "l'usine pour X".</summary>
    public WordSet EmployerCases = null!;

    /// <summary>The participle by which one of several leads the others: "investors led by X".</summary>
    public string Leading = null!;

    /// <summary>The preposition that names some of several behind a comma: "four sites, among them X".</summary>
    public string Among = null!;

    /// <summary>What two hyphens join to a noun of kin: "-in-law" as <c>in-law</c>.</summary>
    public string KinSuffix = null!;

    /// <summary>Prepositions of <see cref="AttributionNouns"/>: "in the words of X", "de l'aveu de X".</summary>
    public WordSet AttributionCases = null!;

    /// <summary>Marks of the genitive behind a name: "Brent's"; none where prepositions alone make it.</summary>
    public WordSet GenitiveClitics = null!;

    /// <summary>Marks of possession behind a name, the bare apostrophe of plurals too: "the Reeves' ship".</summary>
    public WordSet PossessiveMarks = null!;

    /// <summary>Pronouns before the verb of a predicate that take up what its office is of: "en", of "elle en est présidente".</summary>
    public WordSet BodyPronouns = null!;

    /// <summary>Verbs that join a predicate to its subject: "rester".</summary>
    public WordSet Copulas = null!;

    /// <summary>Adverbs that look like prepositions: "en outre", of "accuse en outre X".</summary>
    public WordSet Adverbials = null!;

    /// <summary>Prepositions of who is asked where nobody is named as speaking: "a-t-on appris auprès de X".</summary>
    public WordSet InformantCases = null!;

    /// <summary>Prepositions of who takes part beside the subject: "alongside".</summary>
    public WordSet Accompanying = null!;

    /// <summary>Words of which what stands before a sum is made: "up to", "more than".</summary>
    public WordSet SumOpeners = null!;

    /// <summary>Forms of relative pronouns that a tagger may not know for such.</summary>
    public WordSet RelativePronouns = null!;

    /// <summary>Forms of relative pronouns by which a clause opens that is inserted behind its noun: "X, whose firm …".</summary>
    public WordSet RelativeSubjects = null!;

    /// <summary>The auxiliary of the perfect: "avoir", "have".</summary>
    public string PerfectAuxiliary = null!;

    /// <summary>Participles that a hyphen joins to a name before a noun: "Lagos-based".</summary>
    public WordSet HyphenParticiples = null!;

    /// <summary>The participle that a hyphen joins to a place: "Lagos-based"; empty where none does.</summary>
    public string Seated = null!;

    /// <summary>Endings of irregular past participles, not shared with the present tense: "tenu", "mis".</summary>
    public string[] IrregularParticipleEndings = null!;

    /// <summary>The ending of regular plurals, by which a noun is known that was taken for a verb: "Rents have risen".</summary>
    public string PluralEnding = null!;

    /// <summary>The ending of the third person singular, by which a verb agrees: "the firm faces".</summary>
    public string ThirdPersonEnding = null!;

    /// <summary>Prepositions of a place or a body that may be one of the words of an expression: "déposer à".</summary>
    public WordSet CompanionCases = null!;

    /// <summary>Prepositions before the second noun of a title: "rédacteur en chef".</summary>
    public WordSet TitleCases = null!;

    /// <summary>Conjunctions that join words and clauses alike.</summary>
    public WordSet Coordinators = null!;

    /// <summary>Forms, besides those of <see cref="FormerTitle"/>, of adjectives before a title that is no longer held: "retired".</summary>
    public WordSet PastTitles = null!;

    /// <summary>The adjective before a title that is no longer held: "former".</summary>
    public string FormerTitle = null!;

    /// <summary>Forms of the genitive preposition, merged and elided ones too.</summary>
    public WordSet GenitiveForms = null!;

    /// <summary>Words behind an office that say how or when it is taken: "chairman with immediate effect".</summary>
    public WordSet OfficeEnds = null!;

    /// <summary>Prepositions between an office and its body, beside the genitive: "coach at the club".</summary>
    public WordSet OfficeCases = null!;

    /// <summary>Forms of auxiliaries that a tagger may not know for such behind a quotation: "a", "ont".</summary>
    public WordSet AuxiliaryForms = null!;

    /// <summary>The function under which frames bind the subject of the clause that a verb governs: "alleged that X …"; empty where none do.</summary>
    public string SubjectOfClause = null!;

    /// <summary>Prepositions of whom somebody speaks to: "a letter to X", "testifying before X".</summary>
    public WordSet ListenerCases = null!;

    /// <summary>The preposition before a message: "in a letter".</summary>
    public string MessageCase = null!;

    /// <summary>The auxiliary of a future told in the past: "said it would"; empty where the conditional is a mood.</summary>
    public string FutureInPast = null!;

    /// <summary>Prepositions beside the genitive that keep what follows in a noun's phrase: "director for Wales".</summary>
    public WordSet NominalCases = null!;

    /// <summary>Words that stand like prepositions before what a noun has: "a deal worth $5m".</summary>
    public WordSet ValueCases = null!;

    /// <summary>Prepositions that several may follow: "between X and Y".</summary>
    public WordSet PairCases = null!;

    /// <summary>Pronouns and possessives that are no subject: "lui", "them".</summary>
    public WordSet ObjectPronouns = null!;

    /// <summary>Endings of nouns of who makes or sells something: "brewer".</summary>
    public string[] AgentEndings = null!;

    /// <summary>Endings of nouns for what somebody is: "harpooner", "midshipman".</summary>
    public string[] PersonEndings = null!;

    /// <summary>Lemma of the reflexive pronoun; empty where the language has none.</summary>
    public string Reflexive = null!;

    /// <summary>Further spellings of the reflexive pronoun that declarations may open with.</summary>
    public WordSet ReflexiveForms = null!;

    /// <summary>The preposition that an indirect object stands for.</summary>
    public string Dative = null!;

    /// <summary>The prepositions of a passive's agent.</summary>
    public WordSet Agent = null!;

    /// <summary>The preposition of possession.</summary>
    public string Genitive = null!;

    /// <summary>The function of what a subject is of: "la fermeture de X coûtera …".</summary>
    public string GenitiveOfSubject = null!;

    /// <summary>Adverbs and particles that negate a verb alone.</summary>
    public WordSet Negations = null!;

    /// <summary>Prepositions before those with whom, or that with which, somebody does something: "avec"; none where they end no place's phrase.</summary>
    public WordSet Accompaniments = null!;

    /// <summary>Pronouns before a verb that stand for whom it gives, tells or takes something: "lui".</summary>
    public WordSet DativePronouns = null!;

    /// <summary>Words beside a negation that undo it: "que" of "ne ... que".</summary>
    public WordSet Restrictions = null!;

    /// <summary>Adverbs that negate with a negative word before them: "no longer".</summary>
    public WordSet NoLonger = null!;

    /// <summary>Adverbs that undo a negation right behind one of <see cref="UndoneBy"/>: "moins" of "n'en a pas moins payé".</summary>
    public WordSet Undoing = null!;

    /// <summary>Words of negation that <see cref="Undoing"/> undoes: "pas", "not".</summary>
    public WordSet UndoneBy = null!;

    /// <summary>Conjunctions between a verb of accusation and what it charges with: "accused of", "charged with"; none where the verb governs an infinitive.</summary>
    public WordSet ChargeMarks = null!;

    /// <summary>Determiners and pronouns that negate the clause of their phrase: "aucun", "no".</summary>
    public WordSet NegativeWords = null!;

    /// <summary>Words that make of a subject next to nobody: "few".</summary>
    public WordSet Scarce = null!;

    /// <summary>Prepositions between an organisation's name and its place, between commas: ", à Y,".</summary>
    public WordSet Seats = null!;

    /// <summary>Forms that only a verb follows: "se", "a".</summary>
    public WordSet Clitics = null!;

    /// <summary>Pronouns that stress the subject before them: "X, elle, …".</summary>
    public WordSet Emphatic = null!;

    /// <summary>Words that make a relative clause of something's part: "dont".</summary>
    public WordSet RelativePossessives = null!;

    /// <summary>Words that open a sentence with what a pronoun takes up behind the comma: "quant".</summary>
    public WordSet Announcers = null!;

    /// <summary>Participles of what is set for a time or put off: "prévue", "postponed".</summary>
    public WordSet Scheduled = null!;

    /// <summary>Words that open the names of some of several: "including".</summary>
    public WordSet Including = null!;

    /// <summary>Whether a time that belongs to a noun always has a preposition: "le budget de 2024"; in English it may stand before: "the 2024 budget".</summary>
    public bool TimesAreLinked;

    /// <summary>Adverbs that report without a source: "allegedly".</summary>
    public WordSet Hearsay = null!;

    /// <summary>Words that open a time to come: "next", "tomorrow".</summary>
    public WordSet Coming = null!;

    /// <summary>Days of the week.</summary>
    public WordSet Weekdays = null!;

    /// <summary>Prepositions of attribution: "selon".</summary>
    public WordSet Attributions = null!;

    /// <summary>Marks that make a clause hypothetical: "si".</summary>
    public WordSet Hypotheses = null!;

    /// <summary>Words by which a conjunction of hypotheses concedes what is so: "même si".</summary>
    public WordSet Concessions = null!;

    /// <summary>Prepositional nouns: preposition and noun ("en faveur", "par l'intermédiaire") to the name of the whole.</summary>
    public Dictionary<string, string> Composites = [];

    /// <summary>Prepositions of place.</summary>
    public WordSet Locatives = null!;

    /// <summary>Those of <see cref="Locatives"/> behind which an institution is where something happens: "at the Treasury".</summary>
    public WordSet SiteCases = null!;

    /// <summary>Prepositions between a place and what it lies in: "dans".</summary>
    public WordSet Within = null!;

    /// <summary>Words by which a place is near another, one of which must stand between the two: "near", "large" of "au large de".</summary>
    public WordSet Nearness = null!;

    /// <summary>Words that may stand between a place and what it lies in or near.</summary>
    public WordSet Surroundings = null!;

    /// <summary>Adverbs that make a preposition with the next: "près" of "près de".</summary>
    public WordSet PrepositionalAdverbs = null!;

    /// <summary>Prepositions of the occasion on which somebody does something: "lors de".</summary>
    public WordSet Occasions = null!;

    /// <summary>Prepositions of a former figure: "contre", "from".</summary>
    public WordSet Formerly = null!;

    /// <summary>Forms of the pronoun that names nobody: "-t-on" of "assure-t-on chez X".</summary>
    public WordSet Impersonal = null!;

    /// <summary>Prepositions of whom a clause is about, where it opens with them: "pour".</summary>
    public WordSet Topics = null!;

    /// <summary>Determiners that introduce further things: "plusieurs".</summary>
    public WordSet Several = null!;

    /// <summary>Irregular forms whose lemma a model may miss, with their lemmas.</summary>
    public Dictionary<string, string> Irregular = [];

    /// <summary>The infinitives that a regular verb form may belong to, likeliest first; <see langword="null"/> where lemmas are trusted.</summary>
    public Func<string, IEnumerable<string>>? Infinitives;

    /// <summary>Prepositions of time that never belong to a noun's phrase: "après".</summary>
    public WordSet Temporal = null!;

    /// <summary>Nouns and numerals of a pair: "deux", "both".</summary>
    public WordSet Pairs = null!;

    /// <summary>Words that distribute a list: "chacun", "each".</summary>
    public WordSet Distributors = null!;

    /// <summary>Adjectives that give each of several their own: "respectif".</summary>
    public WordSet Respective = null!;

    /// <summary>Words that pair two lists off: "respectivement".</summary>
    public WordSet Pairing = null!;

    /// <summary>Words that mark a source as the writers' own: "nos informations".</summary>
    public WordSet Own = null!;

    /// <summary>Words that open a phrase which takes up an event that was told: "cette", "the".</summary>
    public WordSet Definites = null!;

    /// <summary>Phrases of an intermediary: "par l'intermédiaire de", "through".</summary>
    public WordSet Intermediaries = null!;

    /// <summary>Words that open a conjunction of several words: "ainsi que", "as well as".</summary>
    public WordSet Conjoining = null!;

    /// <summary>Phrases behind which those stand who took part in a round of funding: "avec la participation de"; each its words without articles and auxiliaries.</summary>
    public string[][] Participations = [];

    /// <summary>Phrases behind which the leading investors of a round stand, right behind a round or its sum: "mené par".</summary>
    public string[][] Leads = [];

    /// <summary>Phrases behind which further investors stand, right behind one: "aux côtés de".</summary>
    public string[][] Alongside = [];

    /// <summary>Verbs whose participles close a list of further investors: "with X and Y participating".</summary>
    public WordSet Participating = null!;

    /// <summary>The preposition of company: "with".</summary>
    public string Comitative = null!;

    /// <summary>The preposition between a thing and its price: "un menu à 12 euros"; empty where there is none.</summary>
    public string Priced = null!;

    /// <summary>Prepositions of the figure from which another rises or falls: "de", "from".</summary>
    public WordSet Starting = null!;
}
