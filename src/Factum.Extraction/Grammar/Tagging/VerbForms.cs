using System.Collections.Generic;
using Factum.Extraction.Grammar.Models;

namespace Factum.Extraction.Grammar.Tagging;

/// <summary>Lower-case forms that are verbs and nothing else, for those that a model was not shown.</summary>
internal sealed class VerbForms
{
    // More than two places a form: whoever looks for what is not there finds a free place soon.
    private const int Bits = 12;

    private readonly ulong[] places = new ulong[1 << Bits];

    /// <summary>Reads the forms.</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="areFinite">Whether none of them is a participle or an infinitive.</param>
    public VerbForms(IEnumerable<string> forms, bool areFinite)
    {
        AreFinite = areFinite;
        foreach (string form in forms)
        {
            ulong atom = WordAtoms.Of(form).Form;
            if (!Holds(atom)) places[Free(atom)] = atom;
        }
    }

    /// <summary>Whether none of the forms is a participle or an infinitive.</summary>
    public bool AreFinite { get; }

    /// <summary>Whether the form of an atom is one of them.</summary>
    public bool Holds(ulong form)
    {
        for (int at = Home(form); places[at] != 0; at = Next(at)) if (places[at] == form) return true;
        return false;
    }

    private int Free(ulong form)
    {
        int at = Home(form);
        while (places[at] != 0) at = Next(at);
        return at;
    }

    private static int Home(ulong form) => (int)(form >> (64 - Bits));

    private static int Next(int at) => (at + 1) & ((1 << Bits) - 1);
}
