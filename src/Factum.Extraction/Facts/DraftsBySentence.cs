using System.Collections.Generic;

namespace Factum.Extraction.Facts;

/// <summary>The drafts of each sentence in the order of a list, for steps that would else go through all drafts for each: follows the list while it grows.</summary>
internal sealed class DraftsBySentence(List<FactDraft> drafts, int sentences)
{
    private static readonly List<FactDraft> None = [];
    private List<FactDraft>?[]? gathered;
    private int count;

    /// <summary>The drafts of a sentence.</summary>
    public List<FactDraft> this[int sentence]
    {
        get
        {
            gathered ??= new List<FactDraft>?[sentences];
            for (; count < drafts.Count; count++) (gathered[drafts[count].Sentence] ??= []).Add(drafts[count]);
            return gathered[sentence] ?? None;
        }
    }
}
