using System.Collections.Generic;
using Factum.Extraction.Facts.Frames.Kinds;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts;

/// <summary>A fact on its way from one mention in the text to a fact of the document.</summary>
/// <remarks>Fields, since each accessor of a property is one more method to compile when a process starts.</remarks>
internal sealed class FactDraft(FactKind kind, int sentence, int trigger)
{
    private PlainList<FactDraft>? merged;
    private KindReading? reading;

    /// <summary>The kind.</summary>
    public readonly FactKind Kind = kind;

    /// <summary>Index of the sentence.</summary>
    public readonly int Sentence = sentence;

    /// <summary>Index of the event word in the sentence.</summary>
    public readonly int Trigger = trigger;

    /// <summary>Roles and fillers.</summary>
    public readonly PlainList<FactArgument> Arguments = [];

    /// <summary>Whether it is stated as so.</summary>
    public Polarity Polarity;

    /// <summary>In whose voice.</summary>
    public Certainty Certainty;

    /// <summary>Who says so.</summary>
    public Filler? Source;

    /// <summary>The words of the event: "fait don".</summary>
    public TextRange TriggerRange;

    /// <summary>Whether it was read off a label ("X, PDG de Y") rather than a happening.</summary>
    public bool IsLabel;

    /// <summary>Whether the event word takes up something told before: "cette visite".</summary>
    public bool TakesUp;

    /// <summary>Whether the event word introduces another happening: "plusieurs entretiens".</summary>
    public bool Introduces;

    /// <summary>Whether the event word tells of more than one: "plusieurs entretiens".</summary>
    public bool Several;

    /// <summary>Whether it only adds to a happening told before: "la présence de X à cette réunion".</summary>
    public bool Joins;

    /// <summary>Whether it is nothing without an office that the text tells of.</summary>
    public bool Resumes;

    /// <summary>Whether it is nothing without quoted words.</summary>
    public bool Quoted;

    /// <summary>Whom somebody follows in an office that the sentence does not name.</summary>
    public Filler? Predecessor;

    /// <summary>The person whom an office serves.</summary>
    public Filler? Patron;

    /// <summary>Other words of the event's expression: "talks" of "held talks".</summary>
    public IReadOnlyList<int> Companions = [];

    /// <summary>How sure the reading is.</summary>
    public double Score = 1;

    /// <summary>What is peculiar to the kind.</summary>
    public KindReading Reading
    {
        get => reading ??= KindReadings.Of(Kind);
        init => reading = value;
    }

    /// <summary>Further places that state the same, in text order.</summary>
    public IReadOnlyList<FactDraft> Merged => merged ?? (IReadOnlyList<FactDraft>)[];

    /// <summary>Takes in a further place.</summary>
    public void Merge(FactDraft mention) => (merged ??= []).Add(mention);

    /// <summary>Makes it something that the text says in its own voice.</summary>
    public void TellAsSo()
    {
        Polarity = Polarity.Affirmed;
        Certainty = Certainty.Asserted;
        Source = null;
    }

    /// <summary>The first filler of a role, or <see langword="null"/>.</summary>
    public Filler? Of(string role)
    {
        foreach (FactArgument argument in Arguments) if (argument.Role == role) return argument.Filler;
        return null;
    }

    /// <summary>The number of fillers of a role.</summary>
    public int CountOf(string role)
    {
        int count = 0;
        foreach (FactArgument argument in Arguments) if (argument.Role == role) count++;
        return count;
    }

    /// <summary>Whether a role has a filler.</summary>
    public bool Has(string role, Filler filler)
    {
        foreach (FactArgument argument in Arguments) if (argument.Role == role && Same(argument.Filler, filler)) return true;
        return false;
    }

    /// <summary>Whether somebody says what a fact of speech tells.</summary>
    public bool IsToldBy(Filler teller) => Has("Speaker", teller) || Has("Accuser", teller) || Has("Denier", teller);

    /// <summary>Whether a role is filled, and by the same first, in another fact too.</summary>
    public bool Shares(string role, FactDraft other) => Of(role) is Filler filler && other.Of(role) is Filler again && Same(filler, again);

    /// <summary>Adds a filler unless the role has it.</summary>
    public void Add(string role, Filler filler)
    {
        if (!Has(role, filler)) Arguments.Add(new FactArgument(role, filler));
    }

    /// <summary>Whether two fillers are one thing.</summary>
    public static bool Same(Filler one, Filler other) =>
        one.Kind == other.Kind && (one.Kind == FillerKind.Text ? string.Equals(one.Text, other.Text, System.StringComparison.OrdinalIgnoreCase) : one.Index == other.Index);
}
