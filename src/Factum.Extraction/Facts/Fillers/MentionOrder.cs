using System;
using Factum.Extraction.Mentions;

namespace Factum.Extraction.Facts.Fillers;

/// <summary>Finds where in the list of a document's mentions those before a place of the text end.</summary>
internal sealed class MentionOrder(DocumentEntities entities)
{
    /// <summary>How many mentions may be looked back through: a sentence without end costs no more than a text of sentences.</summary>
    public const int Reach = 200;

    // The furthest start among the mentions up to each: nested names stand in no strict order.
    private int[]? furthest;

    /// <summary>Index of the first mention that stands at or behind an offset.</summary>
    public int FirstFrom(int offset)
    {
        furthest ??= Furthest();
        int low = 0;
        int high = furthest.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (furthest[middle] < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private int[] Furthest()
    {
        int[] starts = new int[entities.Mentions.Count];
        int last = 0;
        for (int i = 0; i < starts.Length; i++) starts[i] = last = Math.Max(last, entities.Mentions[i].Range.Start);
        return starts;
    }
}
