using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Posts;

/// <summary>Keeps lists of officers apart: in "le ministre de la Mer, X, la ministre du Climat, Y" the second office is not that of the first name.</summary>
internal static class ListedOffices
{
    // How far apart an office and the name of its holder stand where they open a part of a list.
    private const int Near = 3;

    // How many facts of a sentence are compared.
    private const int Reach = 64;

    /// <summary>Drops the offices of those who stand before them with an office of their own, where another holder stands right behind, and of those who stand behind the one whose single office it is.</summary>
    public static void Apply(PlainList<FactDraft> drafts)
    {
        for (int i = drafts.Count - 1; i >= 0; i--)
            if (drafts[i] is { Kind.Name: "Position" } draft && draft.Of("Holder") is Filler holder && draft.Of("Title") is Filler title && (holder.Range.End <= title.Range.Start ? IsOfAnother(drafts, i, holder, title) : IsOfFirst(drafts, i, holder, title))) drafts.RemoveAt(i);
    }

    /// <summary>Whether the office of one stands before two names: "Director X and General Y".</summary>
    private static bool IsOfFirst(PlainList<FactDraft> drafts, int index, Filler holder, Filler title)
    {
        if (title.Text.Length == 0 || title.Text[title.Text.Length - 1] == 's') return false;
        for (int i = System.Math.Max(0, index - Reach); i < drafts.Count && i <= index + Reach; i++)
        {
            FactDraft other = drafts[i];
            if (i != index && other.Sentence == drafts[index].Sentence && other.Kind.Name == "Position" && other.Trigger == drafts[index].Trigger && other.Of("Title") is not null && other.Of("Holder") is Filler first
                && first.Range.Start >= title.Range.End && first.Range.Start - title.Range.End <= Near && first.Range.End < holder.Range.Start && !FactDraft.Same(first, holder)) return true;
        }

        return false;
    }

    private static bool IsOfAnother(PlainList<FactDraft> drafts, int index, Filler holder, Filler title)
    {
        bool another = false;
        bool own = false;
        for (int i = System.Math.Max(0, index - Reach); i < drafts.Count && i <= index + Reach; i++)
        {
            FactDraft other = drafts[i];
            if (i == index || other.Sentence != drafts[index].Sentence || other.Kind.Name != "Position" || other.Of("Holder") is not Filler held || other.Of("Title") is not Filler office || held.Range.Start < office.Range.End || held.Range.Start - office.Range.End > Near) continue;
            if (FactDraft.Same(held, holder)) own |= office.Range.End <= title.Range.Start;
            else if (office.Range.Overlaps(title.Range))
            {
                // "X, l'ancien ministre Y": nothing stands between the office and the name behind it.
                if (held.Range.Start == office.Range.End + 1) return true;
                another = true;
            }
        }

        return another && own;
    }
}
