using System;
using System.Collections.Generic;
using Factum.Extraction.Facts.Frames;
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
/// <param name="near">Lemmas in the same sentence.</param>
/// <param name="anywhere">Lemmas anywhere in the document.</param>
/// <param name="least">How many of those a document of that sense has at least.</param>
/// <remarks>No record: it is compared by reference, and each method of a record is one more to compile when a process starts.</remarks>
internal sealed class SenseVocabulary(WordSet near, WordSet anywhere, int least)
{
    /// <summary>Lemmas in the same sentence.</summary>
    public readonly WordSet Near = near;

    /// <summary>Lemmas anywhere in the document.</summary>
    public readonly WordSet Anywhere = anywhere;

    /// <summary>How many of those a document of that sense has at least: a single "match" makes no sports page of a long one.</summary>
    public readonly int Least = least;
}

/// <summary>What the fact engine needs to know of a language, besides its frames.</summary>
// Fields, set once where the language is declared: each accessor of a property would be compiled as the first document is read. Those of words are never null: the constructor sets all that have no value here.
internal sealed partial class FactGrammar
{
    private readonly Lazy<FrameIndex> index;
    private readonly Lazy<WordFilter> mayBeParty;
    private readonly Lazy<WordFilter> mayBeSibling;
    private readonly Lazy<WordFilter> mayBeSited;
    private readonly Lazy<string> attributionInitials;

    /// <summary>A grammar.</summary>
    /// <param name="lists">Its words, for <see cref="WordLists"/>.</param>
    public FactGrammar(string lists)
    {
        WordLists.Set(this, lists, Words);
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
    public string Declarations = null!;

    /// <summary>The constructions that the language has.</summary>
    public Construction Constructions;

    /// <summary>Verbs of speech whose noun is handed over rather than told: "a confié les travaux à X".</summary>
    public WordSet Entrusting = null!;

    /// <summary>Words behind a verb that take up a place, those of a phrase joined by underscores: "sur_place".</summary>
    public WordSet There = null!;

    /// <summary>Prepositions of how long something lasts: "pendant", "during".</summary>
    public WordSet Throughout = null!;

    /// <summary>Pronouns before a verb that take up a place: "y".</summary>
    public WordSet LocativeClitics = null!;

    /// <summary>Verbs that take in visitors: "accueillir".</summary>
    public WordSet Welcoming = null!;

    /// <summary>Relative adverbs of place: "où".</summary>
    public WordSet RelativeAdverbs = null!;

    /// <summary>Those next to whoever holds an office, which is not theirs: "remplacé par son adjointe, X".</summary>
    public WordSet Deputies = null!;

    /// <summary>Prepositions of when something that lasts began, which tell no time of what happens: "depuis".</summary>
    public WordSet Since = null!;

    /// <summary>Nouns of number whose genitive says who they are: "une douzaine d'anciens salariés".</summary>
    public WordSet Multitudes = null!;

    /// <summary>The letter for somebody who is not known: "plainte contre X"; empty where there is none.</summary>
    public string Unnamed = null!;

    /// <summary>What the words that an expression asks for around it add to its score.</summary>
    public double ContextWeight;

    /// <summary>Words that make a gift of what a public body gives, which else is a payment: "don", "donate".</summary>
    public WordSet Gifts = null!;

    /// <summary>Verbs that say what something goes on being: "remain the property of".</summary>
    public WordSet Lasting = null!;

    /// <summary>Nouns of <see cref="Offices"/> that a complement may give a field of work: "directeur de la communication".</summary>
    public WordSet FieldOffices = null!;

    /// <summary>Nouns of percentages: "percent", "%".</summary>
    public WordSet Percentages = null!;

    /// <summary>By role, heads of phrases that cannot fill it.</summary>
    public Dictionary<string, WordSet> Unfit = [];

    /// <summary>Vocabularies of the senses that frames name.</summary>
    public Dictionary<string, SenseVocabulary> Senses = [];

    /// <summary>The frames by the lemmas that evoke them.</summary>
    public FrameIndex Index => index.Value;

    /// <summary>Whether the language has a construction.</summary>
    public bool Has(Construction construction) => (Constructions & construction) != 0;

    /// <summary>Whether a noun is of people or institutions; the last part of a compound says what it is: "ex-salarié".</summary>
    public bool IsActor(string lemma) => Actors.Contains(lemma) || (lemma.LastIndexOf('-') is int hyphen and > 0 && Actors.Contains(lemma.Substring(hyphen + 1)));

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

    private static string Initials(WordSet words)
    {
        string initials = "";
        foreach (string word in words) initials += word[0];
        return initials;
    }

    private bool IsKnown(string verb) => Index.Find(TriggerKind.Verb, verb).Length > 0 || Stances.ContainsKey(verb);

    /// <summary>A set of words in one string.</summary>
    public static WordSet Words(string words) => new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Phrases in one string, parted by bars.</summary>
    public static string[][] Phrases(string phrases)
    {
        string[] parts = phrases.Split('|');
        string[][] read = new string[parts.Length][];
        for (int i = 0; i < parts.Length; i++) read[i] = parts[i].Split(' ');
        return read;
    }

    /// <summary>Words with what stands for them: <c>en raison = en_raison_de</c>, one a line. One string rather than two a line, since the runtime looks for each literal before it runs what names it.</summary>
    public static Dictionary<string, string> Renamings(string table)
    {
        Dictionary<string, string> renamings = new(StringComparer.Ordinal);
        foreach (string line in table.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = line.IndexOf(" = ", StringComparison.Ordinal);
            renamings.Add(line.Substring(0, equals), string.Intern(line.Substring(equals + 3)));
        }

        return renamings;
    }

    /// <summary>Words with words of each: <c>contrat: ContractAward Acquisition</c>, one a line.</summary>
    public static Dictionary<string, WordSet> WordsOf(string table)
    {
        Dictionary<string, WordSet> words = new(StringComparer.Ordinal);
        foreach (string line in table.Split('\n'))
        {
            int colon = line.IndexOf(':');
            words.Add(line.Substring(0, colon), Words(line.Substring(colon + 1)));
        }

        return words;
    }

    /// <summary>A table of senses: <c>round: tour levée | levée start-up</c>, one a line, what is near before the bar and what may be anywhere behind it; <c>| 2</c> at its end asks for two of the latter.</summary>
    public static Dictionary<string, SenseVocabulary> SenseTable(string table)
    {
        Dictionary<string, SenseVocabulary> senses = new(StringComparer.Ordinal);
        foreach (string line in table.Split('\n'))
        {
            int colon = line.IndexOf(':');
            int bar = line.IndexOf('|');
            int many = line.EndsWith(" | 2", StringComparison.Ordinal) ? 4 : 0;
            senses.Add(line.Substring(0, colon), new SenseVocabulary(Words(line.Substring(colon + 1, bar - colon - 1)), Words(line.Substring(bar + 1, line.Length - bar - 1 - many)), many > 0 ? 2 : 1));
        }

        return senses;
    }

    /// <summary>A table of stances: <c>Says: dire annoncer</c>, one stance a line.</summary>
    public static WordTable<Stance> StanceTable(string table)
    {
        WordTable<Stance> stances = new();
        foreach (string line in table.Split('\n'))
        {
            int colon = line.IndexOf(':');
            if (colon < 0) continue;
            Stance stance = StanceOf(line.Substring(0, colon).Trim());
            foreach (string word in Words(line.Substring(colon + 1))) stances[word] = stance;
        }

        return stances;
    }

    // By hand, since what the runtime does for the first name of an enumeration takes a process longer than all of the table.
    private static Stance StanceOf(string name) => name switch
    {
        nameof(Stance.Says) => Stance.Says,
        nameof(Stance.Denies) => Stance.Denies,
        nameof(Stance.Opens) => Stance.Opens,
        nameof(Stance.Plans) => Stance.Plans,
        nameof(Stance.RulesOut) => Stance.RulesOut,
        nameof(Stance.Does) => Stance.Does,
        _ => throw new FormatException("no such stance: " + name),
    };
}
