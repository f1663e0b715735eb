using System;
using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts;

/// <summary>What a governing verb or noun does to the standing of what it governs.</summary>
internal enum Stance
{
    /// <summary>Says it: the governed is reported, with the subject as its source.</summary>
    Says,

    /// <summary>Denies it: the governed is denied, with the subject as its source.</summary>
    Denies,

    /// <summary>Leaves it open: "pouvoir", "envisager", "might".</summary>
    Opens,

    /// <summary>Plans it: "prévoir", "promettre", "agree to".</summary>
    Plans,

    /// <summary>Rules it out: "refuser de", "renoncer à", "fail to".</summary>
    RulesOut,

    /// <summary>Does it: its own negation is the governed's negation: "réussir à", "manage to", "avoir".</summary>
    Does,
}

/// <summary>Words that bear out a sense of a frame.</summary>
/// <param name="Near">Lemmas in the same sentence.</param>
/// <param name="Anywhere">Lemmas anywhere in the document.</param>
internal sealed record SenseVocabulary(HashSet<string> Near, HashSet<string> Anywhere);

/// <summary>What the fact engine needs to know of a language, besides its frames.</summary>
// Fields, set once where the language is declared: each accessor of a property would be compiled as the first document is read.
internal sealed class FactGrammar
{
    private readonly Lazy<FrameIndex> index;
    private readonly Lazy<WordFilter> mayBeParty;
    private readonly Lazy<WordFilter> mayBeSibling;
    private readonly Lazy<WordFilter> mayBeSited;
    private readonly Lazy<string> attributionInitials;

    /// <summary>A grammar without words.</summary>
    public FactGrammar()
    {
        index = new Lazy<FrameIndex>(() => new FrameIndex(FrameNotation.Lines(Declarations, Reflexive)));
        mayBeParty = new Lazy<WordFilter>(() => new WordFilter([.. Camps, .. PartyNames]));
        mayBeSibling = new Lazy<WordFilter>(() => new WordFilter(Siblings));
        mayBeSited = new Lazy<WordFilter>(() => new WordFilter(Sited));
        attributionInitials = new Lazy<string>(() => Initials(Attributions));
    }

    /// <summary>What <see cref="Camps"/> and <see cref="PartyNames"/> have.</summary>
    public WordFilter MayBeParty => mayBeParty.Value;

    /// <summary>The first letters of <see cref="Attributions"/>.</summary>
    public string AttributionInitials => attributionInitials.Value;

    /// <summary>What <see cref="Siblings"/> has.</summary>
    public WordFilter MayBeSibling => mayBeSibling.Value;

    /// <summary>What <see cref="Sited"/> has.</summary>
    public WordFilter MayBeSited => mayBeSited.Value;

    /// <summary>The frames, in the notation of <see cref="FrameNotation"/>.</summary>
    public string Declarations = "";

    /// <summary>The constructions that the language has.</summary>
    public Construction Constructions;

    /// <summary>The preposition that opens a pair: "between".</summary>
    public string Between = "";

    /// <summary>The ending of a present participle by which one is known that opens a sentence: "écopant de …"; empty where the form tells nothing.</summary>
    public string PresentParticiple = "";

    /// <summary>Relatives that are told of without a name too: "sa mère".</summary>
    public HashSet<string> NearKin = [];

    /// <summary>Verbs of whom somebody descends from: "né d'un père maçon".</summary>
    public HashSet<string> Bearing = [];

    /// <summary>Words for a place named before: "sur place", "y".</summary>
    public HashSet<string> There { get; init; } = [];

    /// <summary>Those next to whoever holds an office, which is not theirs: "remplacé par son adjointe, X".</summary>
    public HashSet<string> Deputies { get; init; } = [];

    /// <summary>Prepositions of when something that lasts began, which tell no time of what happens: "depuis".</summary>
    public HashSet<string> Since { get; init; } = [];

    /// <summary>Nouns of number whose genitive says who they are: "une douzaine d'anciens salariés".</summary>
    public HashSet<string> Multitudes { get; init; } = [];

    /// <summary>The letter for somebody who is not known: "plainte contre X"; empty where there is none.</summary>
    public string Unnamed { get; init; } = "";

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
    public HashSet<string> PurposeMarks = [];

    /// <summary>The preposition of a gerund whose subject is that of the main clause: "en jugeant"; empty where it has none.</summary>
    public string Gerund = "";

    /// <summary>Prepositions before a gerund that the tree may hang on a noun: "after leaving".</summary>
    public HashSet<string> GerundCases = [];

    /// <summary>The copula about which a name and what it is may change places: "among the owners was X"; empty where the tree tells.</summary>
    public string Copula = "";

    /// <summary>The conjunction of what is said: "que", "that".</summary>
    public string Complementizer = "";

    /// <summary>The conjunction that says as what: "as chairman", "comme président".</summary>
    public string Equative = "";

    /// <summary>Conjunctions that set a clause with a subject of its own against another: "while".</summary>
    public HashSet<string> Contrasts = [];

    /// <summary>Conjunctions that a tree may have for the relative pronoun of an object: "une dérive que X a critiquée".</summary>
    public HashSet<string> RelativeObjects = [];

    /// <summary>Articles that open what somebody is behind their name: "X, an independent who …".</summary>
    public HashSet<string> Articles = [];

    /// <summary>Possessives that may stand between a name and what it is: "X, their leader".</summary>
    public HashSet<string> Possessives = [];

    /// <summary>Adverbs of when somebody holds an office: "formerly", "now".</summary>
    public HashSet<string> Tenures = [];

    /// <summary>Pronouns that are a subject wherever they stand: "she".</summary>
    public HashSet<string> SubjectPronouns = [];

    /// <summary>Titles of courtesy, which are no part of a name: "Mme", "Dr".</summary>
    public HashSet<string> Courtesies = [];

    /// <summary>Prepositions that look like adverbs behind a verb: "triumphed over".</summary>
    public HashSet<string> PrepositionalParticles = [];

    /// <summary>Prepositions that look like the mark of a clause before a noun: "to", "as".</summary>
    public HashSet<string> PrepositionalMarks = [];

    /// <summary>Words before a number that make it a rough one and are no preposition: "about", "up_to".</summary>
    public HashSet<string> Approximators = [];

    /// <summary>Adjectives of those who know about somebody or something: "sources close to the board".</summary>
    public HashSet<string> Acquainted = [];

    /// <summary>Prepositions of <see cref="Acquainted"/>: "familiar with".</summary>
    public HashSet<string> AcquaintedCases = [];

    /// <summary>The preposition of where those are of whom something is told: "300 workers at X face the axe"; empty where frames bind none.</summary>
    public string Site = "";

    /// <summary>Prepositions of whom an establishment or an official works for, which are no part of their phrase: "l'usine pour X".</summary>
    public HashSet<string> EmployerCases = [];

    /// <summary>The participle by which one of several leads the others: "investors led by X".</summary>
    public string Leading = "";

    /// <summary>What two hyphens join to a noun of kin: "-in-law" as <c>in-law</c>.</summary>
    public string KinSuffix = "";

    /// <summary>Words before the title of an office that somebody will come to: "the next director", "the new director".</summary>
    public HashSet<string> Incoming = [];

    /// <summary>Words that make an office of an occupation right behind them: "chief economist".</summary>
    public HashSet<string> Ranks = [];

    /// <summary>Offices whose genitive is their field and no body: "ministre de la Justice".</summary>
    public HashSet<string> Portfolios = [];

    /// <summary>Verbs of appointment whose object held the office before: "succeed".</summary>
    public HashSet<string> Succeeding = [];

    /// <summary>Verbs that deny an allegation and otherwise turn away what they govern: "reject".</summary>
    public HashSet<string> Rejecting = [];

    /// <summary>Nouns of establishments that act for who runs them: "the hospital sued".</summary>
    public HashSet<string> ActingEstablishments = [];

    /// <summary>Prepositions of <see cref="AttributionNouns"/>: "in the words of X", "de l'aveu de X".</summary>
    public HashSet<string> AttributionCases = [];

    /// <summary>Marks of the genitive behind a name: "Brent's"; none where prepositions alone make it.</summary>
    public HashSet<string> GenitiveClitics = [];

    /// <summary>Marks of possession behind a name, the bare apostrophe of plurals too: "the Reeves' ship".</summary>
    public HashSet<string> PossessiveMarks = [];

    /// <summary>Prepositions of who is asked where nobody is named as speaking: "a-t-on appris auprès de X".</summary>
    public HashSet<string> InformantCases = [];

    /// <summary>Prepositions of who takes part beside the subject: "alongside".</summary>
    public HashSet<string> Accompanying = [];

    /// <summary>Words of which what stands before a sum is made: "up to", "more than".</summary>
    public HashSet<string> SumOpeners = [];

    /// <summary>Forms of relative pronouns that a tagger may not know for such.</summary>
    public HashSet<string> RelativePronouns = [];

    /// <summary>Forms of relative pronouns by which a clause opens that is inserted behind its noun: "X, whose firm …".</summary>
    public HashSet<string> RelativeSubjects = [];

    /// <summary>The auxiliary of the perfect: "avoir", "have".</summary>
    public string PerfectAuxiliary = "";

    /// <summary>Participles that a hyphen joins to a name before a noun: "Lagos-based".</summary>
    public HashSet<string> HyphenParticiples = [];

    /// <summary>The participle that a hyphen joins to a place: "Lagos-based"; empty where none does.</summary>
    public string Seated = "";

    /// <summary>Adjectives that rank a holder among others and tell no office: "the first", "the youngest".</summary>
    public HashSet<string> Orderings = [];

    /// <summary>What makes an office of an ordinal before it: "first minister", "second-in-command".</summary>
    public HashSet<string> OrderedOffices = [];

    /// <summary>Endings of irregular past participles, not shared with the present tense: "tenu", "mis".</summary>
    public string[] IrregularParticipleEndings = [];

    /// <summary>The ending of regular plurals, by which a noun is known that was taken for a verb: "Rents have risen".</summary>
    public string PluralEnding = "";

    /// <summary>The ending of the third person singular, by which a verb agrees: "the firm faces".</summary>
    public string ThirdPersonEnding = "";

    /// <summary>Prepositions of a place or a body that may be one of the words of an expression: "déposer à".</summary>
    public HashSet<string> CompanionCases = [];

    /// <summary>Prepositions before the second noun of a title: "rédacteur en chef".</summary>
    public HashSet<string> TitleCases = [];

    /// <summary>Conjunctions that join words and clauses alike.</summary>
    public HashSet<string> Coordinators = [];

    /// <summary>The adjective before a title that is no longer held: "former".</summary>
    public string FormerTitle = "";

    /// <summary>Forms of the genitive preposition, merged and elided ones too.</summary>
    public HashSet<string> GenitiveForms = [];

    /// <summary>Words behind an office that say how or when it is taken: "chairman with immediate effect".</summary>
    public HashSet<string> OfficeEnds = [];

    /// <summary>Prepositions between an office and its body, beside the genitive: "coach at the club".</summary>
    public HashSet<string> OfficeCases = [];

    /// <summary>Forms of auxiliaries that a tagger may not know for such behind a quotation: "a", "ont".</summary>
    public HashSet<string> AuxiliaryForms = [];

    /// <summary>The function under which frames bind the subject of the clause that a verb governs: "alleged that X …"; empty where none do.</summary>
    public string SubjectOfClause = "";

    /// <summary>Prepositions of whom somebody speaks to: "a letter to X", "testifying before X".</summary>
    public HashSet<string> ListenerCases = [];

    /// <summary>The preposition before a message: "in a letter".</summary>
    public string MessageCase = "";

    /// <summary>Verbs that leave open what they do not exclude: "n'exclut pas".</summary>
    public HashSet<string> Excluding = [];

    /// <summary>The auxiliary of a future told in the past: "said it would"; empty where the conditional is a mood.</summary>
    public string FutureInPast = "";

    /// <summary>Prepositions beside the genitive that keep what follows in a noun's phrase: "director for Wales".</summary>
    public HashSet<string> NominalCases = [];

    /// <summary>Words that stand like prepositions before what a noun has: "a deal worth $5m".</summary>
    public HashSet<string> ValueCases = [];

    /// <summary>Prepositions that several may follow: "between X and Y".</summary>
    public HashSet<string> PairCases = [];

    /// <summary>Pronouns and possessives that are no subject: "lui", "them".</summary>
    public HashSet<string> ObjectPronouns = [];

    /// <summary>Endings of nouns of who makes or sells something: "brewer".</summary>
    public string[] AgentEndings = [];

    /// <summary>What the words that an expression asks for around it add to its score.</summary>
    public double ContextWeight;

    /// <summary>Nouns of what is said that attribute a sentence to whom they belong: "de l'aveu de X", "aux dires de Y".</summary>
    public HashSet<string> AttributionNouns = [];

    /// <summary>Lemma of the reflexive pronoun; empty where the language has none.</summary>
    public string Reflexive = "";

    /// <summary>Further spellings of the reflexive pronoun that declarations may open with.</summary>
    public HashSet<string> ReflexiveForms = [];

    /// <summary>The preposition that an indirect object stands for.</summary>
    public string Dative = "";

    /// <summary>The prepositions of a passive's agent.</summary>
    public HashSet<string> Agent = [];

    /// <summary>The preposition of possession.</summary>
    public string Genitive = "";

    /// <summary>The function of what a subject is of: "la fermeture de X coûtera …".</summary>
    public string GenitiveOfSubject = "";

    /// <summary>Adverbs and particles that negate a verb alone.</summary>
    public HashSet<string> Negations = [];

    /// <summary>Words beside a negation that undo it: "que" of "ne ... que".</summary>
    public HashSet<string> Restrictions = [];

    /// <summary>Determiners and pronouns that negate the clause of their phrase: "aucun", "no".</summary>
    public HashSet<string> NegativeWords = [];

    /// <summary>Governors by lemma.</summary>
    public WordTable<Stance> Stances = new();

    /// <summary>Auxiliaries that change certainty.</summary>
    public WordTable<Certainty> Auxiliaries = new();

    /// <summary>Verbs whose object controls their infinitive.</summary>
    public HashSet<string> ObjectControl = [];

    /// <summary>Verbs that lend a subject and complements to an event noun: "faire", "hold".</summary>
    public HashSet<string> Support = [];

    /// <summary>Support verbs whose subject receives what the noun says: "receive a donation", "win a contract".</summary>
    public HashSet<string> Receiving = [];

    /// <summary>Support verbs whose subject has no part in what the noun says: "approve a takeover".</summary>
    public HashSet<string> Judging = [];

    /// <summary>Verbs that say of an event noun when and whether it takes place: "the meeting will take place".</summary>
    public HashSet<string> Occurring = [];

    /// <summary>Words of the titles of public offices, which belong to no company: "minister".</summary>
    public HashSet<string> PublicOffices = [];

    /// <summary>Verbs whose reflexive tells of what happens to their subject: "se voir infliger".</summary>
    public HashSet<string> Undergoing = [];

    /// <summary>Prepositions between an organisation's name and its place, between commas: ", à Y,".</summary>
    public HashSet<string> Seats = [];

    /// <summary>Nouns of families, which are not the one whose name stands with them: "la famille X".</summary>
    public HashSet<string> Families = [];

    /// <summary>Forms that only a verb follows: "se", "a".</summary>
    public HashSet<string> Clitics = [];

    /// <summary>Verbs of speech that also measure: "estimer", whose passive reports nothing.</summary>
    public HashSet<string> Assessing = [];

    /// <summary>Nouns of public bodies, which grant rather than give: "État", "région".</summary>
    public HashSet<string> PublicBodies = [];

    /// <summary>Words that make a gift of what a public body gives, which else is a payment: "don", "donate".</summary>
    public HashSet<string> Gifts { get; init; } = [];

    /// <summary>Verbs that say what something goes on being: "remain the property of".</summary>
    public HashSet<string> Lasting { get; init; } = [];

    /// <summary>Pronouns that stress the subject before them: "X, elle, …".</summary>
    public HashSet<string> Emphatic = [];

    /// <summary>Verbs that plan a deed but bring about a thing: "accepter de partir" and "accepter la démission".</summary>
    public HashSet<string> Granting = [];

    /// <summary>Nouns of offices in an organisation, which belong to the one under discussion where none is named.</summary>
    public HashSet<string> Offices = [];

    /// <summary>Nouns of <see cref="Offices"/> that a complement may give a field of work: "directeur de la communication".</summary>
    public HashSet<string> FieldOffices { get; init; } = [];

    /// <summary>Words that make a relative clause of something's part: "dont".</summary>
    public HashSet<string> RelativePossessives = [];

    /// <summary>Nouns of jobs and of cuts in them, which a lay-off counts beside people: "poste", "job".</summary>
    public HashSet<string> Jobs = [];

    /// <summary>Nouns of percentages: "percent", "%".</summary>
    public HashSet<string> Percentages { get; init; } = [];

    /// <summary>Words that count without a numeral: "moitié", "dozens".</summary>
    public HashSet<string> Quantifiers = [];

    /// <summary>Names of parties and camps that are no proper names: "divers gauche".</summary>
    public HashSet<string> Camps = [];

    /// <summary>Nouns that a sum is never the price of: "hauteur", "versement".</summary>
    public HashSet<string> Sums = [];

    /// <summary>Nouns of sums that are no price whatever they are of: "plafond".</summary>
    public HashSet<string> Limits = [];

    /// <summary>Nouns of those who invest what they give: "fonds".</summary>
    public HashSet<string> Funds = [];

    /// <summary>Nouns that say where or how a contest went rather than what it was about: "à domicile", "en trois sets".</summary>
    public HashSet<string> Grounds = [];

    /// <summary>Words that open a sentence with what a pronoun takes up behind the comma: "quant".</summary>
    public HashSet<string> Announcers = [];

    /// <summary>Nouns by which a clause is taken up to say what the deal is worth, with the kinds of what they take up: "un contrat de 3 millions".</summary>
    public Dictionary<string, HashSet<string>> Deals = [];

    /// <summary>Nouns of which two that were named before are taken up as countries: "les deux pays".</summary>
    public HashSet<string> Countries = [];

    /// <summary>Participles that as attributes say what somebody is, not what happened to them: "retired".</summary>
    public HashSet<string> LastingParticiples = [];

    /// <summary>Participles that a hyphen joins to a name, and what they say of the noun behind them: "born", "backed".</summary>
    public IReadOnlyDictionary<string, CompoundParticiple> CompoundParticiples = new Dictionary<string, CompoundParticiple>();

    /// <summary>Words that open the names of some of several: "including".</summary>
    public HashSet<string> Including = [];

    /// <summary>Kinds of events that take a place which stands in their clause, whatever the tree hangs it on.</summary>
    public HashSet<string> Sites = [];

    /// <summary>Whether a time that belongs to a noun always has a preposition: "le budget de 2024"; in English it may stand before: "the 2024 budget".</summary>
    public bool TimesAreLinked;

    /// <summary>Participles that say where something has its seat: "based".</summary>
    public HashSet<string> Sited = [];

    /// <summary>Nouns that a name before them stands for as well: "the X group".</summary>
    public HashSet<string> Wholes = [];

    /// <summary>Endings of nouns for whoever does what the rest of the word says: "beekeeper".</summary>
    public string[] Agentive = [];

    /// <summary>Nouns of firms, parts of firms and players, who have no price of their own when they are bought; empty where only the things of a vocabulary have one.</summary>
    public HashSet<string> FirmParts = [];

    /// <summary>Adverbs that report without a source: "allegedly".</summary>
    public HashSet<string> Hearsay = [];

    /// <summary>Words that open a time to come: "next", "tomorrow".</summary>
    public HashSet<string> Coming = [];

    /// <summary>Verbs of a coming match in the present tense: "face", "host".</summary>
    public HashSet<string> Fixtures = [];

    /// <summary>Verbs of speech whose object alone is something said: "annoncer".</summary>
    public HashSet<string> Announcing = [];

    /// <summary>Verbs that headlines put in the passive without its auxiliary: "X jailed for fraud".</summary>
    public HashSet<string> HeadlinePassives = [];

    /// <summary>Verbs of speech whose object is whom somebody speaks to: "tell".</summary>
    public HashSet<string> Telling = [];

    /// <summary>Verbs that say something by themselves, with their particles: "apologise", "call_for".</summary>
    public HashSet<string> Performing = [];

    /// <summary>Participles that tell to whom somebody says what the main clause tells: "speaking to reporters".</summary>
    public HashSet<string> Addressing = [];

    /// <summary>Nouns of occasions and media in which something is said to somebody: "in an interview with X".</summary>
    public HashSet<string> Messages = [];

    /// <summary>Prepositions of attribution: "selon".</summary>
    public HashSet<string> Attributions = [];

    /// <summary>Marks that make a clause hypothetical: "si".</summary>
    public HashSet<string> Hypotheses = [];

    /// <summary>Prepositional nouns: preposition and noun ("en faveur", "par l'intermédiaire") to the name of the whole.</summary>
    public Dictionary<string, string> Composites = [];

    /// <summary>Prepositions of place.</summary>
    public HashSet<string> Locatives = [];

    /// <summary>Prepositions between a place and what it lies in: "dans".</summary>
    public HashSet<string> Within = [];

    /// <summary>Plurals of kin that two names follow: "brothers X and Y".</summary>
    public HashSet<string> Siblings = [];

    /// <summary>Nouns of establishments that stand in a town: "plant", "hôpital".</summary>
    public HashSet<string> Establishments = [];

    /// <summary>Nouns of companies that stand between their town and their name: "Lagos fintech X".</summary>
    public HashSet<string> Enterprises = [];

    /// <summary>Nouns that look like those of companies and are of people: "former", "striker".</summary>
    public HashSet<string> Persons = [];

    /// <summary>Words in the names of institutions that are of a country rather than in it: "ministry".</summary>
    public HashSet<string> PublicInstitutions = [];

    /// <summary>Words in the names of parties and unions: "party", "syndicat".</summary>
    public HashSet<string> PartyNames = [];

    /// <summary>Nouns of people who may stand with the adjective of their party: "député", "maire".</summary>
    public HashSet<string> Officials = [];

    /// <summary>Verbs that with a genitive infinitive tell that something has just been done: "vient de mourir".</summary>
    public HashSet<string> RecentPast = [];

    /// <summary>Words for what follows a death, which has been whenever that will be: "sera inhumé vendredi".</summary>
    public HashSet<string> Burials = [];

    /// <summary>Verbs by which somebody says of themselves what they are: "se dit confiant".</summary>
    public HashSet<string> Declaring = [];

    /// <summary>Nouns of an office that do not tell which: "ses fonctions".</summary>
    public HashSet<string> GenericOffices = [];

    /// <summary>Verbs of which the object is a family, and the subject whose: "il laisse deux enfants".</summary>
    public HashSet<string> Bequeathing = [];

    /// <summary>The words before the dates of a life, each with the kind of fact that it tells.</summary>
    public Dictionary<string, string> LifeWords = [];

    /// <summary>Verbs behind which obituaries list whom somebody leaves: "is survived by two sons", "leaves a wife".</summary>
    public HashSet<string> Surviving = [];

    /// <summary>Words by which a place is near another, one of which must stand between the two: "near", "large" of "au large de".</summary>
    public HashSet<string> Nearness = [];

    /// <summary>Words that may stand between a place and what it lies in or near.</summary>
    public HashSet<string> Surroundings = [];

    /// <summary>Adverbs that make a preposition with the next: "près" of "près de".</summary>
    public HashSet<string> PrepositionalAdverbs = [];

    /// <summary>Prepositions of the occasion on which somebody does something: "lors de".</summary>
    public HashSet<string> Occasions = [];

    /// <summary>Prepositions of a former figure: "contre", "from".</summary>
    public HashSet<string> Formerly = [];

    /// <summary>Forms of the pronoun that names nobody: "-t-on" of "assure-t-on chez X".</summary>
    public HashSet<string> Impersonal = [];

    /// <summary>Prepositions of whom a clause is about, where it opens with them: "pour".</summary>
    public HashSet<string> Topics = [];

    /// <summary>Determiners that introduce further things: "plusieurs".</summary>
    public HashSet<string> Several = [];

    /// <summary>Irregular forms whose lemma a model may miss, with their lemmas.</summary>
    public Dictionary<string, string> Irregular = [];

    /// <summary>The infinitives that a regular verb form may belong to, likeliest first; <see langword="null"/> where lemmas are trusted.</summary>
    public Func<string, IEnumerable<string>>? Infinitives;

    /// <summary>Prepositions of time that never belong to a noun's phrase: "après".</summary>
    public HashSet<string> Temporal = [];

    /// <summary>Verbs without an object, whose auxiliary never makes a passive: "arriver", "repartir".</summary>
    public HashSet<string> Unaccusatives = [];

    /// <summary>Verbs that give something its name: "baptiser".</summary>
    public HashSet<string> Naming = [];

    /// <summary>Nouns and numerals of a pair: "deux", "both".</summary>
    public HashSet<string> Pairs = [];

    /// <summary>Nouns of people and institutions.</summary>
    public HashSet<string> Actors = [];

    /// <summary>Nouns that can stand as a source: "rapport", "sondage".</summary>
    public HashSet<string> Sources = [];

    /// <summary>Nouns of occupations that are no position.</summary>
    public HashSet<string> Occupations = [];

    /// <summary>Nouns of what is denied: "accusation", "claim".</summary>
    public HashSet<string> Allegations = [];

    /// <summary>Vocabularies of the senses that frames name.</summary>
    public Dictionary<string, SenseVocabulary> Senses = [];

    /// <summary>Words that distribute a list: "chacun", "each".</summary>
    public HashSet<string> Distributors = [];

    /// <summary>Adjectives that give each of several their own: "respectif".</summary>
    public HashSet<string> Respective = [];

    /// <summary>Words that pair two lists off: "respectivement".</summary>
    public HashSet<string> Pairing = [];

    /// <summary>Words that mark a source as the writers' own: "nos informations".</summary>
    public HashSet<string> Own = [];

    /// <summary>Words that open a phrase which takes up an event that was told: "cette", "the".</summary>
    public HashSet<string> Definites = [];

    /// <summary>Phrases of an intermediary: "par l'intermédiaire de", "through".</summary>
    public HashSet<string> Intermediaries = [];

    /// <summary>The frames by the lemmas that evoke them.</summary>
    public FrameIndex Index => index.Value;

    /// <summary>Whether the language has a construction.</summary>
    public bool Has(Construction construction) => (Constructions & construction) != 0;

    /// <summary>Whether a noun is of people or institutions; the last part of a compound says what it is: "ex-salarié".</summary>
    public bool IsActor(string lemma) => Actors.Contains(lemma) || (Has(Construction.HyphenatedCompounds) && lemma.LastIndexOf('-') is int hyphen and > 0 && Actors.Contains(lemma.Substring(hyphen + 1)));

    /// <summary>Whether a form ends like a regular past participle.</summary>
    public bool IsRegularParticiple(string form) => PastParticiple.Length > 0 && form.EndsWith(PastParticiple, StringComparison.Ordinal);

    /// <summary>Whether a form ends like a present participle.</summary>
    public bool IsPresentParticiple(string form) => PresentParticiple.Length > 0 && form.EndsWith(PresentParticiple, StringComparison.Ordinal);

    /// <summary>The lemma of a verb form that the model gave a lemma which nothing knows; <see langword="null"/> where there is none better.</summary>
    public string? Relemmatize(string form, string lemma)
    {
        if (Irregular.TryGetValue(form, out string? irregular)) return irregular;
        if (Infinitives is null || IsKnown(lemma)) return null;
        foreach (string candidate in Infinitives(form)) if (candidate != lemma && IsKnown(candidate)) return candidate;
        return null;
    }

    private static string Initials(HashSet<string> words)
    {
        string initials = "";
        foreach (string word in words) initials += word[0];
        return initials;
    }

    private bool IsKnown(string verb) => Index.Find(TriggerKind.Verb, verb).Length > 0 || Stances.ContainsKey(verb);

    /// <summary>A set of words in one string.</summary>
    public static HashSet<string> Words(string words) => new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <summary>A table of stances: <c>Says: dire annoncer</c>, one stance a line.</summary>
    public static WordTable<Stance> StanceTable(string table)
    {
        WordTable<Stance> stances = new();
        foreach (string line in table.Split('\n'))
        {
            int colon = line.IndexOf(':');
            if (colon < 0) continue;
            Stance stance = (Stance)Enum.Parse(typeof(Stance), line.Substring(0, colon).Trim());
            foreach (string word in Words(line.Substring(colon + 1))) stances[word] = stance;
        }

        return stances;
    }
}
