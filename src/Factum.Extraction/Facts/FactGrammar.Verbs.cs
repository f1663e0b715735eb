using System.Collections.Generic;
using Factum.Extraction.Facts.Relations;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts;

/// <content>Verbs and participles, by what they do to what they govern.</content>
internal sealed partial class FactGrammar
{
    /// <summary>Adjectives of those who know about somebody or something: "sources close to the board".</summary>
    public HashSet<string> Acquainted = None;

    /// <summary>Verbs of appointment whose object held the office before: "succeed".</summary>
    public HashSet<string> Succeeding = None;

    /// <summary>Verbs that deny an allegation and otherwise turn away what they govern: "reject".</summary>
    public HashSet<string> Rejecting = None;

    /// <summary>Verbs that leave open what they do not exclude: "n'exclut pas".</summary>
    public HashSet<string> Excluding = None;

    /// <summary>Governors by lemma.</summary>
    public WordTable<Stance> Stances = new();

    /// <summary>Auxiliaries that change certainty.</summary>
    public WordTable<Certainty> Auxiliaries = new();

    /// <summary>Verbs whose object controls their infinitive.</summary>
    public HashSet<string> ObjectControl = None;

    /// <summary>Verbs that lend a subject and complements to an event noun: "faire", "hold".</summary>
    public HashSet<string> Support = None;

    /// <summary>Support verbs whose subject receives what the noun says: "receive a donation", "win a contract".</summary>
    public HashSet<string> Receiving = None;

    /// <summary>Support verbs whose subject has no part in what the noun says: "approve a takeover".</summary>
    public HashSet<string> Judging = None;

    /// <summary>Verbs that say of an event noun when and whether it takes place: "the meeting will take place".</summary>
    public HashSet<string> Occurring = None;

    /// <summary>Verbs whose reflexive tells of what happens to their subject: "se voir infliger".</summary>
    public HashSet<string> Undergoing = None;

    /// <summary>Verbs of speech that also measure: "estimer", whose passive reports nothing.</summary>
    public HashSet<string> Assessing = None;

    /// <summary>Verbs that plan a deed but bring about a thing: "accepter de partir" and "accepter la démission".</summary>
    public HashSet<string> Granting = None;

    /// <summary>Participles that as attributes say what somebody is, not what happened to them: "retired".</summary>
    public HashSet<string> LastingParticiples = None;

    /// <summary>Participles that a hyphen joins to a name, and what they say of the noun behind them: "born", "backed".</summary>
    public IReadOnlyDictionary<string, CompoundParticiple> CompoundParticiples = new Dictionary<string, CompoundParticiple>();

    /// <summary>Participles that say where something has its seat: "based".</summary>
    public HashSet<string> Sited = None;

    /// <summary>Verbs of a coming match in the present tense: "face", "host".</summary>
    public HashSet<string> Fixtures = None;

    /// <summary>Verbs of speech whose object alone is something said: "annoncer".</summary>
    public HashSet<string> Announcing = None;

    /// <summary>Verbs that headlines put in the passive without its auxiliary: "X jailed for fraud".</summary>
    public HashSet<string> HeadlinePassives = None;

    /// <summary>Prepositions before what a figure is set against: "against a loss of".</summary>
    public HashSet<string> Comparing = None;

    /// <summary>Verbs by which somebody is made to do something, whose participle before an infinitive a headline leaves without auxiliary: "X told to pay".</summary>
    public HashSet<string> Bidding = None;

    /// <summary>Verbs of speech whose object is whom somebody speaks to: "tell".</summary>
    public HashSet<string> Telling = None;

    /// <summary>Verbs that say something by themselves, with their particles: "apologise", "call_for".</summary>
    public HashSet<string> Performing = None;

    /// <summary>Participles that tell to whom somebody says what the main clause tells: "speaking to reporters".</summary>
    public HashSet<string> Addressing = None;

    /// <summary>Verbs that with a genitive infinitive tell that something has just been done: "vient de mourir".</summary>
    public HashSet<string> RecentPast = None;

    /// <summary>Words for what follows a death, which has been whenever that will be: "sera inhumé vendredi".</summary>
    public HashSet<string> Burials = None;

    /// <summary>The pronoun that a preposition has a clause follow: "contrairement à ce qu'affirme X".</summary>
    public string Complemented = "";

    /// <summary>Verbs of telling that need not say whom: "she warned".</summary>
    public HashSet<string> Cautioning = None;

    /// <summary>Verbs that state the clause behind them, whatever a tree takes it for: "officials said contractors …".</summary>
    public HashSet<string> Asserting = None;

    /// <summary>Verbs by which somebody says of themselves what they are: "se dit confiant".</summary>
    public HashSet<string> Declaring = None;

    /// <summary>Verbs of which the object is a family, and the subject whose: "il laisse deux enfants".</summary>
    public HashSet<string> Bequeathing = None;

    /// <summary>Verbs without an object, whose auxiliary never makes a passive: "arriver", "repartir".</summary>
    public HashSet<string> Unaccusatives = None;

    /// <summary>Verbs that give something its name: "baptiser".</summary>
    public HashSet<string> Naming = None;

    /// <summary>Endings of past tenses that no adjective of another verb has: "fléchissait".</summary>
    public string[] PastEndings = [];
}
