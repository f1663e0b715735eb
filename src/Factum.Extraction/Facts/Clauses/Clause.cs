using System.Collections.Generic;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Clauses;

/// <summary>A dependent of an event word, by its function in the active voice.</summary>
/// <param name="Function">As in <see cref="RoleBinding.Function"/>.</param>
/// <param name="Head">The head word.</param>
/// <param name="Score">How sure the reading is: 1 as the tree has it, less where it was guessed.</param>
internal sealed record Complement(string Function, int Head, double Score)
{
    // Fields, since each accessor of a property is one more method to compile when a process starts.
    public string Function = Function;
    public readonly int Head = Head;
    public double Score = Score;
}

/// <summary>An event word with its complements, whatever the voice or construction.</summary>
/// <remarks>Fields, since each accessor of a property is one more method to compile when a process starts.</remarks>
internal sealed class Clause(int trigger)
{
    /// <summary>The word that evokes the event.</summary>
    public int Trigger = trigger;

    /// <summary>The word whose tense, mood and negation are the event's: the verb, or the verb that supports the noun.</summary>
    public int Predicate = trigger;

    /// <summary>Whether a verb is passive.</summary>
    public bool Passive;

    /// <summary>Whether a verb has a reflexive pronoun.</summary>
    public bool Reflexive;

    /// <summary>Whether the noun is a plain label of something ("le PDG de X, Y") rather than a happening.</summary>
    public bool Labels;

    /// <summary>The dependents.</summary>
    public readonly PlainList<Complement> Complements = [];

    /// <summary>The words whose dependents of time and place belong to the event.</summary>
    public readonly List<int> EventWords = [trigger];

    /// <summary>Empties the clause for another event word.</summary>
    public void Begin(int eventWord)
    {
        Trigger = eventWord;
        Predicate = eventWord;
        Passive = false;
        Reflexive = false;
        Labels = false;
        Complements.Clear();
        EventWords.Clear();
        EventWords.Add(eventWord);
    }

    /// <summary>Removes what hangs on a word, all of it or that of one function.</summary>
    public void Remove(int head, string? function = null)
    {
        for (int i = Complements.Count - 1; i >= 0; i--)
            if (Complements[i].Head == head && (function is null || Complements[i].Function == function)) Complements.RemoveAt(i);
    }

    /// <summary>Adds a dependent.</summary>
    public void Add(string function, int head, double score = 1) => Complements.Add(new Complement(function, head, score));
}
