using System;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Relations;

/// <summary>Owner and owned are nothing without each other: "Owner X" owns what is under discussion.</summary>
internal static class OwnedTopics
{
    /// <summary>Adds what is owned, and removes what nobody is told to own.</summary>
    public static void Complete(PlainList<FactDraft> drafts, PlainList<SentenceReading> sentences, Func<int, Filler?> topicAt)
    {
        for (int i = drafts.Count - 1; i >= 0; i--)
        {
            FactDraft draft = drafts[i];
            if (draft.Kind.Name != "Ownership" || draft.Of("Owned") is not null) continue;
            if (draft.Of("Owner") is Filler owner && topicAt(sentences[draft.Sentence].Sentence[draft.Trigger].Start) is Filler topic && !FactDraft.Same(owner, topic)) draft.Add("Owned", topic);
            else drafts.RemoveAt(i);
        }
    }
}
