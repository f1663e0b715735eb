using System;
using System.Collections.Generic;

namespace Factum.Extraction.Facts;

/// <summary>Frames found by the lemma of the word that evokes them.</summary>
internal sealed class FrameIndex
{
    private readonly Dictionary<string, List<Evoked>> verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Evoked>> nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Evoked>> adjectives = new(StringComparer.Ordinal);

    /// <summary>Indexes built-in frames and those of the user.</summary>
    public FrameIndex(IReadOnlyList<Frame> frames, IReadOnlyList<Frame> more)
    {
        foreach (Frame frame in frames) Add(frame);
        foreach (Frame frame in more) Add(frame);
        Frames = [.. frames, .. more];
    }

    /// <summary>All frames.</summary>
    public IReadOnlyList<Frame> Frames { get; }

    /// <summary>The expressions that a lemma may open.</summary>
    public IReadOnlyList<Evoked> Find(TriggerKind trigger, string lemma) => Of(trigger).TryGetValue(lemma, out List<Evoked>? found) ? found : [];

    private Dictionary<string, List<Evoked>> Of(TriggerKind trigger) => trigger switch
    {
        TriggerKind.Verb => verbs,
        TriggerKind.Noun => nouns,
        _ => adjectives,
    };

    private void Add(Frame frame)
    {
        foreach (LexicalUnit unit in frame.Units)
        {
            Dictionary<string, List<Evoked>> table = Of(unit.Trigger);
            if (!table.TryGetValue(unit.Lemma, out List<Evoked>? found)) table[unit.Lemma] = found = [];
            found.Add(new Evoked(frame.Kind, unit));
        }
    }
}

/// <summary>A kind with one of the expressions that state it.</summary>
internal sealed record Evoked(FactKind Kind, LexicalUnit Unit);
