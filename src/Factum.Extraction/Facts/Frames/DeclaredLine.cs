using System;
using System.Collections.Generic;

namespace Factum.Extraction.Facts.Frames;

/// <summary>A line of the declarations of frames: alternatives of one construction, read when a document first uses one of their lemmas.</summary>
/// <remarks>Holds where it stands rather than its words: a process that starts goes through all lines, and most are never read.</remarks>
internal sealed class DeclaredLine
{
    private static readonly char[] Space = [' '];

    /// <summary>The kind that it states.</summary>
    public readonly FactKind Kind;

    /// <summary>The place of the kind among the kinds declared.</summary>
    public readonly int Rank;

    /// <summary>The part of speech of the words that evoke it.</summary>
    public readonly TriggerKind Trigger;

    /// <summary>The declarations.</summary>
    public readonly string Declarations;

    /// <summary>Where in the declarations the alternatives that evoke it start: "donner|faire_don".</summary>
    public readonly int LemmasStart;

    /// <summary>Where they end.</summary>
    public readonly int LemmasEnd;

    private readonly int start;
    private readonly int end;

    /// <summary>The reflexive pronoun of the declarations' language.</summary>
    public readonly string Reflexive;

    /// <summary>A line in the notation of <see cref="FrameNotation"/>.</summary>
    /// <param name="kind">The kind that it states.</param>
    /// <param name="rank">The place of the kind among the kinds declared.</param>
    /// <param name="declarations">The declarations.</param>
    /// <param name="start">Where the line starts in them, without blanks.</param>
    /// <param name="end">Where it ends, without blanks.</param>
    /// <param name="reflexive">The reflexive pronoun of the declarations' language.</param>
    public DeclaredLine(FactKind kind, int rank, string declarations, int start, int end, string reflexive)
    {
        Kind = kind;
        Rank = rank;
        Declarations = declarations;
        this.start = start;
        this.end = end;
        Reflexive = reflexive;
        int opening = WordEnd(start);
        Trigger = FrameNotation.Trigger(declarations.Substring(start, opening - start));
        LemmasStart = Math.Min(opening + 1, end);
        LemmasEnd = WordEnd(LemmasStart);
        if (!FrameNotation.IsPronoun(declarations, LemmasStart, LemmasEnd, reflexive)) return;
        LemmasStart = Math.Min(LemmasEnd + 1, end);
        LemmasEnd = WordEnd(LemmasStart);
    }

    /// <summary>Reads its expressions: all, or those that a lemma opens.</summary>
    public IReadOnlyList<LexicalUnit> Units(string? lemma = null) =>
        FrameNotation.Units(Kind, Declarations.Substring(start, end - start).Split(Space, StringSplitOptions.RemoveEmptyEntries), Reflexive, lemma);

    private int WordEnd(int at)
    {
        int space = Declarations.IndexOf(' ', at, end - at);
        return space < 0 ? end : space;
    }
}
