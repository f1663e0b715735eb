using System;
using System.Collections.Generic;

namespace Factum.Extraction.Facts;

/// <summary>A line of the declarations of frames: alternatives of one construction, read when a document first uses one of their lemmas.</summary>
/// <param name="kind">The kind that it states.</param>
/// <param name="rank">The place of the kind among the kinds declared.</param>
/// <param name="text">The line in the notation of <see cref="FrameNotation"/>.</param>
/// <param name="reflexive">The reflexive pronoun of the declarations' language.</param>
internal sealed class DeclaredLine(FactKind kind, int rank, string text, string reflexive)
{
    private static readonly char[] Space = [' '];

    /// <summary>The kind that it states.</summary>
    public FactKind Kind => kind;

    /// <summary>The place of the kind among the kinds declared.</summary>
    public int Rank => rank;

    /// <summary>The part of speech of the words that evoke it.</summary>
    public TriggerKind Trigger => FrameNotation.Trigger(Parts);

    /// <summary>The lemmas of the words that evoke it.</summary>
    public string[] Lemmas => FrameNotation.Lemmas(Parts, reflexive);

    private string[] Parts => text.Split(Space, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Reads its expressions: all, or those that a lemma opens.</summary>
    public IReadOnlyList<LexicalUnit> Units(string? lemma = null) => FrameNotation.Units(kind, Parts, reflexive, lemma);
}
