using System.Linq;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts;

/// <summary>Orders drafts by where they stand.</summary>
internal static class DraftOrder
{
    // Up to so many facts are put in order one by one.
    private const int Few = 32;

    /// <summary>Drafts sentence by sentence, those of one sentence in the order that they had.</summary>
    public static PlainList<FactDraft> InSentenceOrder(PlainList<FactDraft> drafts, int sentences)
    {
        int[] next = new int[sentences + 1];
        foreach (FactDraft draft in drafts) next[draft.Sentence + 1]++;
        for (int i = 1; i < next.Length; i++) next[i] += next[i - 1];
        FactDraft[] ordered = new FactDraft[drafts.Count];
        foreach (FactDraft draft in drafts) ordered[next[draft.Sentence]++] = draft;
        return [.. ordered];
    }

    /// <summary>Drafts sentence by sentence, those of one sentence by where their words stand, those of the same words in the order that they had.</summary>
    public static PlainList<FactDraft> InTextOrder(PlainList<FactDraft> drafts, int sentences)
    {
        PlainList<FactDraft> ordered = InSentenceOrder(drafts, sentences);
        for (int start = 0, end = 0; start < ordered.Count; start = end)
        {
            while (end < ordered.Count && ordered[end].Sentence == ordered[start].Sentence) end++;
            Arrange(ordered, start, end);
        }

        return ordered;
    }

    /// <summary>Puts a part of a list in the order of the words, and leaves those of the same words as they are.</summary>
    public static void Arrange(PlainList<FactDraft> drafts, int start, int end)
    {
        if (end - start > Few)
        {
            int place = start;
            foreach (FactDraft draft in drafts.GetRange(start, end - start).OrderBy(static draft => draft.TriggerRange.Start)) drafts[place++] = draft;
            return;
        }

        for (int i = start + 1; i < end; i++)
        {
            FactDraft draft = drafts[i];
            int at = i;
            for (; at > start && drafts[at - 1].TriggerRange.Start > draft.TriggerRange.Start; at--) drafts[at] = drafts[at - 1];
            drafts[at] = draft;
        }
    }
}
