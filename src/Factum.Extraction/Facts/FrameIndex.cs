using System;
using System.Collections.Generic;

namespace Factum.Extraction.Facts;

/// <summary>Frames found by the lemma of the word that evokes them.</summary>
internal sealed class FrameIndex
{
    private readonly Dictionary<string, Evoked[]> verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Evoked[]> nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Evoked[]> adjectives = new(StringComparer.Ordinal);

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
    public Evoked[] Find(TriggerKind trigger, string lemma) => Of(trigger).TryGetValue(lemma, out Evoked[]? found) ? found : [];

    private Dictionary<string, Evoked[]> Of(TriggerKind trigger) => trigger switch
    {
        TriggerKind.Verb => verbs,
        TriggerKind.Noun => nouns,
        _ => adjectives,
    };

    private void Add(Frame frame)
    {
        foreach (LexicalUnit unit in frame.Units)
        {
            Dictionary<string, Evoked[]> table = Of(unit.Trigger);
            Evoked evoked = new(frame.Kind, unit);
            table[unit.Lemma] = table.TryGetValue(unit.Lemma, out Evoked[]? found) ? [.. found, evoked] : [evoked];
        }
    }
}

/// <summary>A kind with one of the expressions that state it.</summary>
internal sealed record Evoked(FactKind Kind, LexicalUnit Unit)
{
    /// <summary>The unit's bindings.</summary>
    public RoleBinding[] Bindings { get; } = Unit.Bindings as RoleBinding[] ?? [.. Unit.Bindings];

    /// <summary>Whether a binding is of a function.</summary>
    public bool Binds(string function)
    {
        foreach (RoleBinding binding in Bindings) if (binding.Function == function) return true;
        return false;
    }
}
