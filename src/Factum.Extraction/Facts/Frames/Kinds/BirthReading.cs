using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Somebody was born, maybe by another name.</summary>
internal sealed class BirthReading : KindReading
{
    /// <inheritdoc/>
    public override bool Accepts(FrameMatch match, RoleBinding binding, Complement complement, PlainList<Filler> resolved) => binding.Role != "Person" || !IsBirthName(match, complement);

    // "She was born Ada Lund in Oslo": the name behind the participle is what she was called.
    private static bool IsBirthName(FrameMatch match, Complement name)
    {
        if (!match.Clause.Passive || name.Head < match.Clause.Trigger) return false;
        foreach (Complement complement in match.Clause.Complements) if (complement.Function == name.Function && complement.Head < match.Clause.Trigger && match.Sentence[complement.Head].Upos == PartOfSpeech.Pron) return true;
        return false;
    }
}
