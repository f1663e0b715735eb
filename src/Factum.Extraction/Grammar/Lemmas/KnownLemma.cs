using System;
using Factum.Extraction.Grammar.Models;

namespace Factum.Extraction.Grammar.Lemmas;

/// <summary>The lemma of a form with a part of speech and features.</summary>
internal readonly struct KnownLemma
{
    /// <summary>The lemma.</summary>
    public readonly string? Lemma;

    /// <summary>The lemma's atom.</summary>
    public readonly ulong Atom;

    private readonly string? form;
    private readonly byte upos;
    private readonly byte features;

    /// <summary>Keeps a lemma.</summary>
    public KnownLemma(string form, byte upos, byte features, string lemma)
    {
        this.form = form;
        this.upos = upos;
        this.features = features;
        Lemma = lemma;
        Atom = FeatureHash.Atom(lemma);
    }

    /// <summary>Whether it is the lemma of a form with this part of speech and these features.</summary>
    public bool IsOf(string other, byte otherUpos, byte otherFeatures) => upos == otherUpos && features == otherFeatures && string.Equals(form, other, StringComparison.Ordinal);
}
