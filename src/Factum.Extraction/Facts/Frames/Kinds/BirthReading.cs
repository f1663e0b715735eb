using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Somebody was born, maybe by another name.</summary>
internal sealed class BirthReading : KindReading
{
    /// <inheritdoc/>
    public override bool Accepts(FrameMatch match, RoleBinding binding, Complement complement, PlainList<Filler> resolved) => binding.Role != "Person" || !IsBirthName(match, complement);

    /// <inheritdoc/>
    /// <remarks>"La mort de X, née en mai,", "X étant né à Lyon": a participle right behind a name, whatever the tree hangs it on.</remarks>
    public override string? Complete(FrameMatch match)
    {
        if (match.Grammar.Has(Construction.CloseAppositions) && match.Candidate.Unit.Trigger == TriggerKind.Verb && match.Held("Person") is null && NameBefore(match) is Filler born && !match.Holds(born)) match.Roles.Add(("Person", [born]));
        return null;
    }

    private static Filler? NameBefore(FrameMatch match)
    {
        AnnotatedSentence sentence = match.Sentence;
        int before = match.Clause.Trigger - 1;
        if (before < 1 || match.Clauses.IsFinite(match.Clause.Trigger)) return null;
        if (sentence[before].Form != "," && !(sentence[before].Upos == PartOfSpeech.Aux && match.Grammar.IsPresentParticiple(sentence[before].Form))) return null;
        before--;

        // "X, 34 ans, née à Lyon".
        if (before > 3 && sentence[before].Upos == PartOfSpeech.Noun && sentence[before - 1].Upos == PartOfSpeech.Num && sentence[before - 2].Form == ",") before -= 3;
        return sentence.Covering[before] >= 0 ? match.Fillers.Entity(before, FillerTypes.Person) : null;
    }

    // "She was born Ada Lund in Oslo": the name behind the participle is what she was called.
    private static bool IsBirthName(FrameMatch match, Complement name)
    {
        if (!match.Clause.Passive || name.Head < match.Clause.Trigger) return false;
        foreach (Complement complement in match.Clause.Complements) if (complement.Function == name.Function && complement.Head < match.Clause.Trigger && match.Sentence[complement.Head].Upos == PartOfSpeech.Pron) return true;
        return false;
    }

    /// <inheritdoc/>
    public override bool HappensOnce(FactDraft told, FactDraft draft) => told.Of("Person") is { Kind: FillerKind.Entity } && told.Shares("Person", draft);
}
