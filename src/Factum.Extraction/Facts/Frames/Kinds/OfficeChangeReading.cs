using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Somebody comes into an office or leaves it: the words around tell which office, and of what body.</summary>
internal abstract class OfficeChangeReading : KindReading
{
    /// <inheritdoc/>
    public override string? Complete(FrameMatch match)
    {
        match.Offices.Complete(match.Roles, "Position", LeavesOffice);

        // "Ont nommé Mlle X": the name is no office.
        if (match.Alone("Position") is Filler office && match.Alone("Person") is Filler person && office.Range.Overlaps(person.Range)) match.Remove("Position");
        return null;
    }

    /// <inheritdoc/>
    /// <remarks>"Le ministre des Transports, X": what a title is of is no office by itself.</remarks>
    public override bool Accepts(FrameMatch match, RoleBinding binding, Complement complement, PlainList<Filler> resolved) =>
        binding.Role != "Position" || complement.Function != match.Grammar.Genitive || match.Grammar.Has(Construction.NounAdjuncts) || match.Sentence[complement.Head].Head is not (int title and >= 0) || title == match.Clause.Trigger || !match.Offices.IsTitle(title);

    /// <inheritdoc/>
    public override bool IsOutsideTopic(FrameMatch match) =>
        (match.Held("Position") is null && match.Alone("Person") is Filler person && match.Fillers.HoldsPublicOffice(person))
        || (match.Held("Position") is PlainList<Filler> position && match.Offices.IsPublic(match.Sentence.FirstAt(position[0].Range.Start), match.Sentence.FirstAt(position[0].Range.End - 1)));

    /// <summary>"Poste d'adjoint" is "adjoint", "the role of finance director" is "finance director".</summary>
    public override void Trim(FrameMatch match)
    {
        if (match.Alone("Position") is not Filler position) return;
        AnnotatedSentence sentence = match.Sentence;
        int first = sentence.FirstAt(position.Range.Start);
        if (first + 2 < sentence.Count && sentence[first + 2].Start < position.Range.End && match.Grammar.GenericOffices.Contains(sentence.Lemmas[first]) && sentence.Lemmas[first + 1] == match.Grammar.Genitive && sentence[first + 2].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn)
            match.Replace("Position", match.Fillers.Text(new TextRange(sentence[first + 2].Start, position.Range.End)));
    }

    /// <inheritdoc/>
    /// <remarks>"Brought success to X", "moved as a teenager": what is no office is told of nobody who comes into one.</remarks>
    public override string? Refuse(FrameMatch match)
    {
        if (!match.Grammar.Has(Construction.NounAdjuncts) || match.Alone("Position") is not Filler office || match.Offices.MayName(office) || NamesPost(match, office)) return null;
        match.Remove("Position");
        return match.Held("Organization") is null || NeedsPosition(match) ? "no office" : null;
    }

    // "The culture portfolio goes to X": the expression itself says that it is a post.
    private static bool NamesPost(FrameMatch match, Filler office)
    {
        foreach (int companion in match.Companions) if (office.Range.Start <= match.Sentence[companion].Start && match.Sentence[companion].End <= office.Range.End) return true;
        return false;
    }

    private static bool NeedsPosition(FrameMatch match)
    {
        foreach (RoleBinding binding in match.Candidate.Bindings) if (binding.Required && binding.Role == "Position") return true;
        return false;
    }

    /// <summary>Whether the office is one that somebody had.</summary>
    protected virtual bool LeavesOffice => false;

    /// <summary>Whether two mentions in one sentence are of one person who comes into or leaves one office.</summary>
    protected static bool IsOneChange(FactDraft told, FactDraft draft) =>
        told.Sentence == draft.Sentence && told.Of("Person") is { Kind: FillerKind.Entity } && told.Shares("Person", draft) && (told.Of("Position") is null || draft.Of("Position") is null);
}
