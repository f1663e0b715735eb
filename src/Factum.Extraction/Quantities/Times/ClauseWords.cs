using System.Collections.Generic;

namespace Factum.Extraction.Quantities.Times;

/// <summary>The words of <see cref="TenseCues"/> that a reader of trees looks up.</summary>
internal sealed class ClauseWords(TenseCues cues)
{
    /// <summary>Forms and lemmas that look ahead whatever their tense.</summary>
    public HashSet<string> Ahead { get; } = TenseCues.Set(cues.Ahead);

    /// <summary>Words that make a plan one of old.</summary>
    public HashSet<string> Formerly { get; } = TenseCues.Set(cues.Formerly);

    /// <summary>Lemmas of verbs whose present reports what was said.</summary>
    public HashSet<string> Speech { get; } = TenseCues.Set(cues.Speech);

    /// <summary>Lemmas of verbs that put something off.</summary>
    public HashSet<string> Postponing { get; } = TenseCues.Set(cues.Postponing);

    /// <summary>Prepositions of the time since which something lasts.</summary>
    public HashSet<string> Since { get; } = TenseCues.Set(cues.Since);

    /// <summary>Prepositions of the time that it is put off to.</summary>
    public HashSet<string> Toward { get; } = TenseCues.Set(cues.Toward);
}
