using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Posts;

/// <summary>Offices that an appointment, election or resignation names: nobody is told to hold them too.</summary>
internal static class ChangedOffices
{
    /// <summary>Removes the positions that a change names.</summary>
    public static void Remove(PlainList<FactDraft> drafts)
    {
        Dictionary<long, PlainList<FactDraft>>? offices = null;
        foreach (FactDraft draft in drafts)
        {
            if (draft.Kind.Name is not ("Appointment" or "Election" or "Resignation") || draft.Of("Person") is not Filler person || draft.Of("Position") is null) continue;
            offices ??= [];
            if (!offices.TryGetValue(PairKey.Of(draft.Sentence, person.Index), out PlainList<FactDraft>? told)) offices.Add(PairKey.Of(draft.Sentence, person.Index), told = new(1));
            told.Add(draft);
        }

        if (offices is not null) drafts.RemoveAll(draft => draft.Kind.Name == "Position" && draft.Of("Holder") is Filler holder && offices.TryGetValue(PairKey.Of(draft.Sentence, holder.Index), out PlainList<FactDraft>? told) && IsOffice(draft, holder, told));
    }

    /// <summary>Whether a position is the one that an appointment, election or resignation of the same person in the sentence names.</summary>
    private static bool IsOffice(FactDraft position, Filler holder, PlainList<FactDraft> offices)
    {
        if (position.Of("Title") is not Filler title || IsLabel(holder, title)) return false;
        foreach (FactDraft draft in offices)
            if (draft.Of("Position") is Filler office && office.Range.Overlaps(title.Range) && draft.Of("Person") is Filler person && FactDraft.Same(person, holder)) return true;
        return false;
    }

    // In "the manager, X, who replaced Y" the title stands with the name whatever else is told.
    private static bool IsLabel(Filler holder, Filler title) => holder.Range.Start - title.Range.End is >= 0 and < 4;
}
