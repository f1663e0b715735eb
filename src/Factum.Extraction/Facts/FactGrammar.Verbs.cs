using System.Collections.Generic;
using Factum.Extraction.Facts.Relations;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts;

/// <content>Verbs and participles, by what they do to what they govern.</content>
internal sealed partial class FactGrammar
{
    /// <summary>Lemmas of verbs by which somebody is made to do something: "condamner à".</summary>
    public WordSet Compelling = null!;

    /// <summary>Adjectives of those who know about somebody or something: "sources close to the board".</summary>
    public WordSet Acquainted = null!;

    /// <summary>Verbs of appointment whose object held the office before: "succeed".</summary>
    public WordSet Succeeding = null!;

    /// <summary>Verbs that deny an allegation and otherwise turn away what they govern: "reject".</summary>
    public WordSet Rejecting = null!;

    /// <summary>Verbs that leave open what they do not exclude: "n'exclut pas".</summary>
    public WordSet Excluding = null!;

    /// <summary>Verbs that end a lawsuit, which there is whether they come about or not: "settle".</summary>
    public WordSet Settling = null!;

    /// <summary>Governors by lemma.</summary>
    public WordTable<Stance> Stances = new();

    /// <summary>Auxiliaries that change certainty.</summary>
    public WordTable<Certainty> Auxiliaries = new();

    /// <summary>Verbs whose object controls their infinitive.</summary>
    public WordSet ObjectControl = null!;

    /// <summary>Verbs that lend a subject and complements to an event noun: "faire", "hold".</summary>
    public WordSet Support = null!;

    /// <summary>Support verbs whose subject receives what the noun says: "receive a donation", "win a contract".</summary>
    public WordSet Receiving = null!;

    /// <summary>Support verbs whose subject has no part in what the noun says: "approve a takeover".</summary>
    public WordSet Judging = null!;

    /// <summary>Verbs of speech by which what is not told is so all the same: "did not disclose that".</summary>
    public WordSet Factives = null!;

    /// <summary>Verbs that open an expression of what has yet to come: "plan cuts", "prévoir une visite".</summary>
    public WordSet Intending = null!;

    /// <summary>Adjectives of events that may or may not come: "a possible takeover".</summary>
    public WordSet Tentatives = null!;

    /// <summary>Nouns of lists on which stands what is to come: "n'est pas à l'ordre du jour".</summary>
    public WordSet Agendas = null!;

    /// <summary>Conjunctions of what somebody decides not to do: "decided against selling".</summary>
    public WordSet OpposingMarks = null!;

    /// <summary>Verbs of what has to come about first: "depends on X paying".</summary>
    public WordSet Conditioning = null!;

    /// <summary>What an event does that comes about, as lemmas with the word behind them: denied, it did not happen.</summary>
    public WordSet ComingAbout = null!;

    /// <summary>Verbs that say of an event noun when and whether it takes place: "the meeting will take place".</summary>
    public WordSet Occurring = null!;

    /// <summary>Verbs whose reflexive tells of what happens to their subject: "se voir infliger".</summary>
    public WordSet Undergoing = null!;

    /// <summary>Verbs of speech that also measure: "estimer", whose passive reports nothing.</summary>
    public WordSet Assessing = null!;

    /// <summary>Verbs that say what somebody takes something for, which the judgement may stand before: "juger indigne la décision".</summary>
    public WordSet Deeming = null!;

    /// <summary>Verbs that plan a deed but bring about a thing: "accepter de partir" and "accepter la démission".</summary>
    public WordSet Granting = null!;

    /// <summary>Participles that as attributes say what somebody is, not what happened to them: "retired".</summary>
    public WordSet LastingParticiples = null!;

    /// <summary>Participles that a hyphen joins to a name, and what they say of the noun behind them: "born", "backed".</summary>
    public IReadOnlyDictionary<string, CompoundParticiple> CompoundParticiples = new Dictionary<string, CompoundParticiple>();

    /// <summary>Participles that say where something has its seat: "based".</summary>
    public WordSet Sited = null!;

    /// <summary>Verbs of a coming match in the present tense: "face", "host".</summary>
    public WordSet Fixtures = null!;

    /// <summary>Verbs of speech whose object alone is something said: "annoncer".</summary>
    public WordSet Announcing = null!;

    /// <summary>Verbs that headlines put in the passive without its auxiliary: "X jailed for fraud".</summary>
    public WordSet HeadlinePassives = null!;

    /// <summary>Prepositions before what a figure is set against: "against a loss of".</summary>
    public WordSet Comparing = null!;

    /// <summary>Prepositions between a result and what it was made on: a profit "on" sales.</summary>
    public WordSet Bases = null!;

    /// <summary>Participles before the preposition of a figure of before: "compared" with.</summary>
    public WordSet Compared = null!;

    /// <summary>Verbs by which somebody is made to do something, whose participle before an infinitive a headline leaves without auxiliary: "X told to pay".</summary>
    public WordSet Bidding = null!;

    /// <summary>Verbs of speech whose object is whom somebody speaks to: "tell".</summary>
    public WordSet Telling = null!;

    /// <summary>Verbs that say something by themselves, with their particles: "apologise", "call_for".</summary>
    public WordSet Performing = null!;

    /// <summary>Participles that tell to whom somebody says what the main clause tells: "speaking to reporters".</summary>
    public WordSet Addressing = null!;

    /// <summary>Verbs that with a genitive infinitive tell that something has just been done: "vient de mourir".</summary>
    public WordSet RecentPast = null!;

    /// <summary>Words for what follows a death, which has been whenever that will be: "sera inhumé vendredi".</summary>
    public WordSet Burials = null!;

    /// <summary>The pronoun that a preposition has a clause follow: "contrairement à ce qu'affirme X".</summary>
    public string Complemented = null!;

    /// <summary>Verbs of telling that need not say whom: "she warned".</summary>
    public WordSet Cautioning = null!;

    /// <summary>Verbs that state the clause behind them, whatever a tree takes it for: "officials said contractors …".</summary>
    public WordSet Asserting = null!;

    /// <summary>Verbs by which somebody says of themselves what they are: "se dit confiant".</summary>
    public WordSet Declaring = null!;

    /// <summary>Verbs of which the object is a family, and the subject whose: "il laisse deux enfants".</summary>
    public WordSet Bequeathing = null!;

    /// <summary>Verbs without an object, whose auxiliary never makes a passive: "arriver", "repartir".</summary>
    public WordSet Unaccusatives = null!;

    /// <summary>Verbs that give something its name: "baptiser".</summary>
    public WordSet Naming = null!;

    /// <summary>Endings of past tenses that no adjective of another verb has: "fléchissait".</summary>
    public string[] PastEndings = null!;
}
