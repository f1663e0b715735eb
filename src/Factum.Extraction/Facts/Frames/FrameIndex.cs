using System.Collections.Generic;
using System.Threading;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames.Kinds;

namespace Factum.Extraction.Facts.Frames;

/// <summary>Frames found by the lemma of the word that evokes them.</summary>
internal sealed class FrameIndex
{
    /// <summary>Number of kinds of triggers.</summary>
    private const int Triggers = 3;

    // Where the lemmas of lines stand, and what was read of them, by the lemmas' slots: most words of a text open nothing, and are told at once.
    private readonly DeclaredLemma?[] declared = new DeclaredLemma?[Triggers * WordSignature.Size];
    private readonly LemmaEntry?[] read = new LemmaEntry?[Triggers * WordSignature.Size];
    private readonly IReadOnlyList<DeclaredLine> lines = [];
    private readonly IReadOnlyList<Frame> own = [];
    private readonly FrameIndex? others;

    /// <summary>Indexes declarations of built-in frames.</summary>
    public FrameIndex(IReadOnlyList<DeclaredLine> lines)
    {
        this.lines = lines;

        // From the last line to the first, so that each slot has its lemmas in the order in which they stand.
        for (int i = lines.Count - 1; i >= 0; i--) Declare(lines[i]);
    }

    /// <summary>Indexes frames of the user's.</summary>
    public FrameIndex(IReadOnlyList<Frame> own)
        : this(own, null)
    {
    }

    private FrameIndex(IReadOnlyList<Frame> own, FrameIndex? others)
    {
        this.own = own;
        this.others = others;
        foreach (Frame frame in own)
            foreach (LexicalUnit unit in frame.Units)
                Add(unit.Trigger, unit.Lemma, new Evoked(frame.Kind, unit));
    }

    /// <summary>All frames.</summary>
    public IReadOnlyList<Frame> Frames => [.. others?.Frames ?? FrameNotation.Frames(lines), .. own];

    /// <summary>These frames, and behind them those of the user.</summary>
    public FrameIndex With(IReadOnlyList<Frame> own) => new(own, this);

    /// <summary>The expressions that a lemma may open.</summary>
    public Evoked[] Find(TriggerKind trigger, string lemma)
    {
        int slot = Slot(trigger, WordSignature.Of(lemma));
        if (Entry(lemma, slot) is LemmaEntry entry) return entry.Evoked;
        if (declared[slot] is DeclaredLemma first && Read(lemma, slot, first) is Evoked[] expressions) return expressions;
        return others is null ? [] : others.Find(trigger, lemma);
    }

    // A kind of trigger has slots of its own: a verb of many lines is asked for as an adjective, too, and must not have them all looked through for nothing.
    private static int Slot(TriggerKind trigger, int signature) => ((int)trigger * WordSignature.Size) + signature;

    private LemmaEntry? Entry(string lemma, int slot)
    {
        LemmaEntry? entry = Volatile.Read(ref read[slot]);
        while (entry is not null && entry.Lemma != lemma) entry = entry.Next;
        return entry;
    }

    private void Declare(DeclaredLine line)
    {
        // From the last alternative to the first.
        for (int end = line.LemmasEnd; end > line.LemmasStart;)
        {
            int start = line.Declarations.LastIndexOf('|', end - 1, end - line.LemmasStart) + 1;
            if (start == 0) start = line.LemmasStart;
            int next = start - 1;
            start += FrameNotation.PronounLength(line.Declarations, start, end, line.Reflexive);
            int space = line.Declarations.IndexOf('_', start, end - start);
            int length = (space < 0 ? end : space) - start;
            int slot = Slot(line.Trigger, WordSignature.Of(line.Declarations, start, length));
            declared[slot] = new DeclaredLemma(line, start, length, declared[slot]);
            end = next;
        }
    }

    /// <summary>Reads the lines of a lemma when it is first looked up.</summary>
    private Evoked[]? Read(string lemma, int slot, DeclaredLemma? first)
    {
        while (first is not null && !first.Is(lemma)) first = first.Next;
        if (first is null) return null;
        List<DeclaredLine> found = [];
        for (DeclaredLemma? at = first; at is not null; at = at.Next) if (at.Is(lemma)) Place(at.Line, found);
        List<Evoked> expressions = [];
        foreach (DeclaredLine line in found)
            foreach (LexicalUnit unit in line.Units(lemma)) expressions.Add(new Evoked(line.Kind, unit));
        return Keep(lemma, slot, [.. expressions]);
    }

    /// <summary>Puts a line where its kind stands among the kinds, once.</summary>
    private static void Place(DeclaredLine line, List<DeclaredLine> lines)
    {
        int at = lines.Count;
        while (at > 0 && lines[at - 1].Rank > line.Rank) at--;
        if (at == 0 || lines[at - 1] != line) lines.Insert(at, line);
    }

    private void Add(TriggerKind trigger, string lemma, Evoked one)
    {
        int slot = Slot(trigger, WordSignature.Of(lemma));
        LemmaEntry? entry = Entry(lemma, slot);
        if (entry is null) Keep(lemma, slot, [.. others?.Find(trigger, lemma) ?? [], one]);
        else entry.Evoked = [.. entry.Evoked, one];
    }

    // Whoever reads the same lemma meanwhile reads the same, and is content with what stands here.
    private Evoked[] Keep(string lemma, int slot, Evoked[] expressions)
    {
        lock (read)
        {
            if (Entry(lemma, slot) is LemmaEntry entry) return entry.Evoked;
            Volatile.Write(ref read[slot], new LemmaEntry(lemma, expressions, read[slot]));
            return expressions;
        }
    }

    /// <summary>Where a lemma stands in a line, and the next of the same slot.</summary>
    private sealed class DeclaredLemma(DeclaredLine line, int start, int length, DeclaredLemma? next)
    {
        public readonly DeclaredLine Line = line;
        public readonly DeclaredLemma? Next = next;

        public bool Is(string lemma)
        {
            if (lemma.Length != length) return false;
            for (int i = 0; i < length; i++) if (Line.Declarations[start + i] != lemma[i]) return false;
            return true;
        }
    }

    /// <summary>What a lemma may open, and the next of the same slot.</summary>
    private sealed class LemmaEntry(string lemma, Evoked[] evoked, LemmaEntry? next)
    {
        public readonly string Lemma = lemma;
        public readonly LemmaEntry? Next = next;
        public Evoked[] Evoked = evoked;
    }
}

/// <summary>A kind with one of the expressions that state it.</summary>
internal sealed record Evoked(FactKind Kind, LexicalUnit Unit)
{
    // Fields, since each accessor of a property is one more method to compile when a process starts.
    public readonly FactKind Kind = Kind;
    public readonly LexicalUnit Unit = Unit;

    /// <summary>What is peculiar to the kind.</summary>
    public readonly KindReading Reading = KindReadings.Of(Kind);

    /// <summary>The unit's bindings.</summary>
    public readonly RoleBinding[] Bindings = Unit.Bindings as RoleBinding[] ?? [.. Unit.Bindings];

    /// <summary>The unit's companions.</summary>
    public readonly string[] Companions = Words(Unit.Companions);

    /// <summary>The lemmas of which one must stand with the unit.</summary>
    public readonly string[] With = Words(Unit.With);

    /// <summary>The lemmas that must not stand with the unit.</summary>
    public readonly string[] Excluded = Words(Unit.Excluded);

    /// <summary>The prepositions of which one must stand before the noun.</summary>
    public readonly string[] Prepositions = Words(Unit.Prepositions);

    // What sentences keep of these words: most expressions are told at a glance not to stand in a sentence.
    private readonly byte[] keptOfCompanions = Kept(Words(Unit.Companions));
    private readonly int keptOfFirst = Unit.Companions.Count > 0 ? WordGlance.Of(Unit.Companions[0]) : -1;
    private readonly byte[] keptOfWith = Kept(Words(Unit.With));
    private readonly byte[] keptOfExcluded = Kept(Words(Unit.Excluded));

    /// <summary>Whether a sentence may have the words that the expression asks for.</summary>
    public bool MayStandIn(AnnotatedSentence sentence)
    {
        if (keptOfFirst >= 0 && !sentence.MayHave((byte)keptOfFirst)) return false;
        for (int i = 1; i < keptOfCompanions.Length; i++) if (!sentence.MayHave(keptOfCompanions[i])) return false;
        if (keptOfWith.Length == 0) return true;
        foreach (byte kept in keptOfWith) if (sentence.MayHave(kept)) return true;
        return false;
    }

    /// <summary>Whether a sentence may have one of the excluded words.</summary>
    public bool MayExclude(AnnotatedSentence sentence, int excluded) => sentence.MayHave(keptOfExcluded[excluded]);

    // The arrays that the notation was read into need no copy: nobody writes to them.
    private static string[] Words(IReadOnlyList<string> words) => words as string[] ?? [.. words];

    private static byte[] Kept(string[] words)
    {
        if (words.Length == 0) return [];
        byte[] kept = new byte[words.Length];
        for (int i = 0; i < kept.Length; i++) kept[i] = WordGlance.Of(words[i]);
        return kept;
    }

    /// <summary>Whether a binding is of a function.</summary>
    public bool Binds(string function)
    {
        foreach (RoleBinding binding in Bindings) if (binding.Function == function) return true;
        return false;
    }
}
