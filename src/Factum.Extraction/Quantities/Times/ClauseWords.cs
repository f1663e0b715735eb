using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Times;

/// <summary>The words of <see cref="TenseCues"/> that a reader of trees looks up.</summary>
internal sealed class ClauseWords(TenseCues cues)
{
    /// <summary>Forms and lemmas that look ahead whatever their tense.</summary>
    public readonly WordSet Ahead = TenseCues.Set(cues.Ahead);

    /// <summary>Words that make a plan one of old.</summary>
    public readonly WordSet Formerly = TenseCues.Set(cues.Formerly);

    /// <summary>Lemmas of verbs whose present reports what was said.</summary>
    public readonly WordSet Speech = TenseCues.Set(cues.Speech);

    /// <summary>Lemmas of verbs that put something off.</summary>
    public readonly WordSet Postponing = TenseCues.Set(cues.Postponing);

    /// <summary>Prepositions of the time since which something lasts.</summary>
    public readonly WordSet Since = TenseCues.Set(cues.Since);

    /// <summary>Prepositions of the time that it is put off to.</summary>
    public readonly WordSet Toward = TenseCues.Set(cues.Toward);
}
