using System;
using System.Collections.Generic;

namespace Factum.Extraction.Facts.Frames;

/// <summary>What part of speech evokes a frame.</summary>
public enum TriggerKind
{
    /// <summary>A verb, in any voice and form: "a versé", "versé par", "qui versera".</summary>
    Verb,

    /// <summary>A noun: "don", "acquisition", "PDG".</summary>
    Noun,

    /// <summary>An adjective, of a noun or of a copula: "worth", "propriétaire".</summary>
    Adjective,
}

/// <summary>What may fill a bound role.</summary>
[Flags]
public enum FillerTypes
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A named person.</summary>
    Person = 1,

    /// <summary>A named organisation.</summary>
    Organization = 2,

    /// <summary>A named place.</summary>
    Place = 4,

    /// <summary>A named product or project.</summary>
    Product = 8,

    /// <summary>A named event.</summary>
    Event = 16,

    /// <summary>A bare phrase whose noun is of people or institutions: "des riverains", "the watchdog".</summary>
    ActorPhrase = 32,

    /// <summary>Any bare phrase.</summary>
    Phrase = 64,

    /// <summary>A sum of money.</summary>
    Amount = 128,

    /// <summary>A time or duration.</summary>
    Time = 256,

    /// <summary>A counted quantity: "320 emplois".</summary>
    Count = 512,

    /// <summary>An infinitive or clause as a phrase.</summary>
    Clause = 1024,

    /// <summary>Any named entity.</summary>
    Named = Person | Organization | Place | Product | Event,

    /// <summary>Whoever can act: people, organisations, places that act, and phrases for them.</summary>
    Actor = Person | Organization | Place | ActorPhrase,
}

/// <summary>A grammatical function of a trigger, bound to a role.</summary>
/// <param name="Function">
/// <c>subj</c> and <c>obj</c> of the active voice, <c>self</c> (what a noun refers to), <c>poss</c> (its possessor), <c>comp</c> (a noun's premodifier), or a preposition with
/// <c>_</c> for spaces (<c>auprès_de</c>).
/// </param>
/// <param name="Role">The role in the kind.</param>
/// <param name="Required">Whether there is no fact without it.</param>
/// <param name="Accepts">What may fill it.</param>
internal sealed record RoleBinding(string Function, string Role, bool Required, FillerTypes Accepts)
{
    // Fields, since each accessor of a property is one more method to compile when a process starts.
    public readonly string Function = Function;
    public readonly string Role = Role;
    public readonly bool Required = Required;
    public readonly FillerTypes Accepts = Accepts;

    /// <summary>Bindings of one group are alternatives of each other.</summary>
    public int Group;
}

/// <summary>A word or expression with a construction that states a kind of fact.</summary>
/// <param name="Trigger">Part of speech of the word.</param>
/// <param name="Lemma">Lemma of the word.</param>
/// <param name="Companions">Lemmas that must stand with it, in its phrase: <c>don</c> of "faire don".</param>
/// <param name="Bindings">Functions and roles.</param>
internal sealed record LexicalUnit(TriggerKind Trigger, string Lemma, IReadOnlyList<string> Companions, IReadOnlyList<RoleBinding> Bindings)
{
    // Fields, since each accessor of a property is one more method to compile when a process starts.
    public readonly TriggerKind Trigger = Trigger;
    public string Lemma = Lemma;
    public IReadOnlyList<string> Companions = Companions;
    public IReadOnlyList<RoleBinding> Bindings = Bindings;

    /// <summary>Whether the verb is reflexive in this use: "se rendre à".</summary>
    public bool Reflexive;

    /// <summary>Only this form of the lemma: <c>born</c> of "bear".</summary>
    public string? Form;

    /// <summary>Lemmas one of which must stand with the expression, if any are given.</summary>
    public IReadOnlyList<string> With = [];

    /// <summary>Lemmas of objects and neighbours in whose company the word means something else: "raison" of "donner".</summary>
    public IReadOnlyList<string> Excluded = [];

    /// <summary>How many of the roles must be filled; distinct fillers of one role count.</summary>
    public int Minimum = 1;

    /// <summary>Whether the expression denies the fact ("bloquer le rachat").</summary>
    public bool Denies;

    /// <summary>The certainty that the expression gives at most ("promettre" is <see cref="Factum.Certainty.Planned"/>).</summary>
    public Certainty Certainty = Certainty.Asserted;

    /// <summary>Roles that the expression fills with words of its own: Title "PDG".</summary>
    public string? OwnRole;

    /// <summary>A vocabulary of the language that the document must use near the expression for it to have this sense, or <see langword="null"/>.</summary>
    public string? Condition;

    /// <summary>Whether the expression only adds to a happening told before: "la présence de X".</summary>
    public bool Joins;

    /// <summary>Whether the expression says something only where words are quoted with it: "parler de « gâchis »".</summary>
    public bool Quoted;

    /// <summary>The role that the organisation under discussion fills where the sentence names none.</summary>
    public string? Topic;

    /// <summary>Roles whose fillers in a list give a fact each, though the role repeats.</summary>
    public string? Distributes;

    /// <summary>Whether the expression names no office, so that it says something only of one that the text tells of: "nommée en juin, la directrice, X, …".</summary>
    public bool Resumes;

    /// <summary>Prepositions one of which must stand before the noun, if any are given: "en visite", "de passage".</summary>
    public IReadOnlyList<string> Prepositions = [];

    /// <summary>The role whose phrase, where a bare one fills it, must be of one of the words that stand with the expression: what is launched is the service itself.</summary>
    public string? Within;
}

/// <summary>A kind of fact with the expressions of one language that state it.</summary>
public sealed record Frame
{
    /// <summary>A kind with its expressions.</summary>
    internal Frame(FactKind kind, IReadOnlyList<LexicalUnit> units)
    {
        Kind = kind;
        Units = units;
    }

    /// <summary>The kind.</summary>
    public FactKind Kind { get; }

    /// <summary>The expressions.</summary>
    internal IReadOnlyList<LexicalUnit> Units { get; }

    /// <summary>BCP 47 primary language of the expressions; <see langword="null"/> for all.</summary>
    public string? Language { get; init; }
}
