using System;
using System.Collections.Generic;
using System.Threading;

namespace Factum.Extraction.Facts;

/// <summary>Frames found by the lemma of the word that evokes them.</summary>
internal sealed class FrameIndex
{
    private readonly Dictionary<string, LemmaEntry> verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LemmaEntry> nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LemmaEntry> adjectives = new(StringComparer.Ordinal);
    private readonly FrameIndex? others;

    // Most words of a text open nothing, and are told by this.
    private readonly WordFilter signatures = new([]);
    private readonly Lazy<IReadOnlyList<Frame>> frames;

    /// <summary>Indexes declarations of built-in frames.</summary>
    public FrameIndex(IReadOnlyList<DeclaredLine> lines)
    {
        frames = new Lazy<IReadOnlyList<Frame>>(() => FrameNotation.Frames(lines));
        foreach (DeclaredLine line in lines)
        {
            Dictionary<string, LemmaEntry> table = Of(line.Trigger);
            foreach (string lemma in line.Lemmas) Entry(table, lemma).Add(line);
        }
    }

    /// <summary>Indexes frames of the user's.</summary>
    public FrameIndex(IReadOnlyList<Frame> own)
        : this(own, null)
    {
    }

    private FrameIndex(IReadOnlyList<Frame> own, FrameIndex? others)
    {
        this.others = others;
        frames = new Lazy<IReadOnlyList<Frame>>(() => others is null ? own : [.. others.Frames, .. own]);
        foreach (Frame frame in own)
            foreach (LexicalUnit unit in frame.Units)
                Entry(Of(unit.Trigger), unit.Lemma).Add(new Evoked(frame.Kind, unit), others?.Find(unit.Trigger, unit.Lemma) ?? []);
    }

    /// <summary>All frames.</summary>
    public IReadOnlyList<Frame> Frames => frames.Value;

    /// <summary>These frames, and behind them those of the user.</summary>
    public FrameIndex With(IReadOnlyList<Frame> own) => new(own, this);

    /// <summary>The expressions that a lemma may open.</summary>
    public Evoked[] Find(TriggerKind trigger, string lemma) =>
        signatures.MayHold(lemma) && Of(trigger).TryGetValue(lemma, out LemmaEntry? found) ? found.Evoked : others is null ? [] : others.Find(trigger, lemma);

    private Dictionary<string, LemmaEntry> Of(TriggerKind trigger) => trigger switch
    {
        TriggerKind.Verb => verbs,
        TriggerKind.Noun => nouns,
        _ => adjectives,
    };

    private LemmaEntry Entry(Dictionary<string, LemmaEntry> table, string lemma)
    {
        if (table.TryGetValue(lemma, out LemmaEntry? entry)) return entry;
        table.Add(lemma, entry = new LemmaEntry(lemma));
        signatures.Add(lemma);
        return entry;
    }

    /// <summary>What a lemma may open: lines that are read when it is first looked up, or expressions that were given.</summary>
    private sealed class LemmaEntry(string lemma)
    {
        private readonly List<DeclaredLine> lines = [];
        private Evoked[]? evoked;

        public Evoked[] Evoked => Volatile.Read(ref evoked) ?? Interlocked.CompareExchange(ref evoked, Read(), null) ?? evoked;

        /// <summary>Puts a line where its kind stands among the kinds.</summary>
        public void Add(DeclaredLine line)
        {
            int at = lines.Count;
            while (at > 0 && lines[at - 1].Rank > line.Rank) at--;
            if (at == 0 || lines[at - 1] != line) lines.Insert(at, line);
        }

        public void Add(Evoked one, Evoked[] before) => evoked = [.. evoked ?? before, one];

        private Evoked[] Read()
        {
            List<Evoked> read = [];
            foreach (DeclaredLine line in lines)
                foreach (LexicalUnit unit in line.Units(lemma)) read.Add(new Evoked(line.Kind, unit));
            return [.. read];
        }
    }
}

/// <summary>A kind with one of the expressions that state it.</summary>
internal sealed record Evoked(FactKind Kind, LexicalUnit Unit)
{
    /// <summary>The unit's bindings.</summary>
    public RoleBinding[] Bindings { get; } = Unit.Bindings as RoleBinding[] ?? [.. Unit.Bindings];

    /// <summary>The unit's companions.</summary>
    public string[] Companions { get; } = [.. Unit.Companions];

    /// <summary>The lemmas of which one must stand with the unit.</summary>
    public string[] With { get; } = [.. Unit.With];

    /// <summary>The lemmas that must not stand with the unit.</summary>
    public string[] Excluded { get; } = [.. Unit.Excluded];

    // What sentences keep of these words: most expressions are told at a glance not to stand in a sentence.
    private readonly byte[] keptOfCompanions = Kept(Unit.Companions);
    private readonly int keptOfFirst = Unit.Companions.Count > 0 ? WordGlance.Of(Unit.Companions[0]) : -1;
    private readonly byte[] keptOfWith = Kept(Unit.With);
    private readonly byte[] keptOfExcluded = Kept(Unit.Excluded);

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

    private static byte[] Kept(IReadOnlyList<string> words)
    {
        byte[] kept = new byte[words.Count];
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
