namespace Factum.Extraction.Facts.Speech;

/// <summary>Words by which a sentence names who says what it states: "selon X", "…, a annoncé Y".</summary>
/// <param name="Source">Who says it.</param>
/// <param name="First">First word that is attributed.</param>
/// <param name="Last">Last word that is attributed.</param>
/// <param name="Trigger">The word that attributes.</param>
/// <param name="Subject">Head of the source's phrase.</param>
/// <param name="ByPreposition">Whether a preposition attributes, not a verb.</param>
internal sealed record Attribution(Filler Source, int First, int Last, int Trigger, int Subject, bool ByPreposition)
{
    // Fields, since each accessor of a property is one more method to compile when a process starts.
    public readonly Filler Source = Source;
    public readonly int First = First;
    public readonly int Last = Last;
    public readonly int Trigger = Trigger;
    public readonly int Subject = Subject;
    public readonly bool ByPreposition = ByPreposition;
}
