using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Circumstances;

/// <summary>Lets a departure that names no place start where the mover last came to: "a atterri à X et est reparti le lendemain".</summary>
internal static class MovementOrigins
{
    private const int Reach = 1;

    /// <summary>Adds the origins to drafts that stand in text order.</summary>
    public static void Add(PlainList<FactDraft> drafts)
    {
        FactDraft? last = null;
        foreach (FactDraft draft in drafts)
        {
            if (draft.Kind.Name != "Movement") continue;

            // "A voyagé à X et Y": one journey to two places starts in neither.
            if (last is not null && draft.Sentence - last.Sentence <= Reach && !(draft.Sentence == last.Sentence && draft.Trigger == last.Trigger) && draft.Of("Origin") is null && last.Of("Destination") is Filler reached
                && draft.Of("Mover") is Filler mover && last.Of("Mover") is Filler before && FactDraft.Same(mover, before) && (draft.Of("Destination") is null || (draft.Sentence == last.Sentence && !FactDraft.Same(draft.Of("Destination")!, reached))))
            {
                draft.Add("Origin", reached);
            }

            last = draft;
        }
    }
}
