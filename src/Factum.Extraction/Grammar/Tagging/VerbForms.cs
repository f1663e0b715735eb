using System.Collections.Generic;
using Factum.Extraction.Grammar.Models;

namespace Factum.Extraction.Grammar.Tagging;

/// <summary>Lower-case forms of verbs that a model was hardly shown as such.</summary>
internal sealed class VerbForms
{
    // More than two places a form: whoever looks for what is not there finds a free place soon.
    private const int Bits = 12;

    private readonly ulong[] places = new ulong[1 << Bits];
    private readonly ulong[] contested = new ulong[1 << Bits];

    /// <summary>Reads the forms.</summary>
    /// <param name="forms">Forms that are verbs and nothing else.</param>
    /// <param name="homographs">Forms of verbs that are nouns or adjectives too.</param>
    /// <param name="areFinite">Whether none of them is a participle or an infinitive.</param>
    public VerbForms(IEnumerable<string> forms, IEnumerable<string> homographs, bool areFinite)
    {
        AreFinite = areFinite;
        foreach (string form in forms) Add(places, WordAtoms.Of(form).Form);
        foreach (string form in homographs) Add(contested, WordAtoms.Of(form).Form);
    }

    /// <summary>Whether none of the forms is a participle or an infinitive.</summary>
    public bool AreFinite { get; }

    /// <summary>Forms that are none in the names of offices, or <see langword="null"/>.</summary>
    public WordsLikeVerbs? Offices { get; init; }

    /// <summary>Participles that are nouns, or <see langword="null"/>.</summary>
    public ParticipleNouns? Nouns { get; init; }

    /// <summary>Endings of adjectives that no verb has, or <see langword="null"/>.</summary>
    public AdjectiveEndings? Adjectives { get; init; }

    /// <summary>Auxiliaries with bare infinitives, or <see langword="null"/>.</summary>
    public ModalVerbs? Modals { get; init; }

    /// <summary>Whether the form of an atom is a verb and nothing else.</summary>
    public bool Holds(ulong form) => Holds(places, form);

    /// <summary>Whether the form of an atom may be a verb as well as a noun or an adjective.</summary>
    public bool Contests(ulong form) => Holds(contested, form);

    private static void Add(ulong[] table, ulong form)
    {
        if (Holds(table, form)) return;
        int at = Home(form);
        while (table[at] != 0) at = Next(at);
        table[at] = form;
    }

    private static bool Holds(ulong[] table, ulong form)
    {
        for (int at = Home(form); table[at] != 0; at = Next(at)) if (table[at] == form) return true;
        return false;
    }

    private static int Home(ulong form) => (int)(form >> (64 - Bits));

    private static int Next(int at) => (at + 1) & ((1 << Bits) - 1);
}
