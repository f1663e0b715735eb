using System;
using System.Collections.Generic;
using Factum.Extraction.Mentions;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Fillers;

/// <summary>The organisation under discussion at each place of a document: the one that was mentioned most so far, of those that the document mentions more than once. One pass over the mentions, then a search for each question.</summary>
internal sealed class DiscussedOrganization
{
    // Each leader with the furthest start among the mentions up to its own: nested names stand in no strict order.
    private readonly List<int> starts = [];
    private readonly PlainList<Mention> leaders = [];

    /// <summary>Counts the mentions of a document's organisations.</summary>
    public DiscussedOrganization(DocumentEntities entities)
    {
        int[] totals = new int[entities.Entities.Count];
        bool[] takenUp = new bool[entities.Entities.Count];
        foreach (Mention mention in entities.Mentions)
        {
            totals[mention.Entity]++;
            takenUp[mention.Entity] |= mention.Form != MentionForm.Name;
        }

        int[] counts = new int[entities.Entities.Count];
        Mention? best = null;
        int furthest = 0;
        foreach (Mention mention in entities.Mentions)
        {
            furthest = Math.Max(furthest, mention.Range.Start);
            if (entities.Entities[mention.Entity].Kind != EntityKind.Organization) continue;
            counts[mention.Entity]++;
            if (totals[mention.Entity] < 2 || (!takenUp[mention.Entity] && (NameLexicon.World.Find(NameHash.Of(entities.Entities[mention.Entity].Name)) & NameClass.Media) != 0)) continue;
            if (best is not null && counts[mention.Entity] <= counts[best.Entity]) continue;
            best = mention;
            starts.Add(furthest);
            leaders.Add(mention);
        }
    }

    /// <summary>The mention that brought the organisation to the fore before an offset, or <see langword="null"/> where none was mentioned.</summary>
    public Mention? At(int offset)
    {
        int low = 0;
        int high = starts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (starts[middle] < offset) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? null : leaders[low - 1];
    }
}
