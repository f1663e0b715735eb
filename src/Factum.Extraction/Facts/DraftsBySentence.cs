using Factum.Extraction.Text;

namespace Factum.Extraction.Facts;

/// <summary>The drafts of each sentence in the order of a list, for steps that would else go through all drafts for each: follows the list while it grows.</summary>
internal sealed class DraftsBySentence(PlainList<FactDraft> drafts, int sentences)
{
    private static readonly PlainList<FactDraft> None = [];
    private PlainList<FactDraft>?[]? gathered;
    private int count;

    /// <summary>The drafts of a sentence.</summary>
    public PlainList<FactDraft> this[int sentence]
    {
        get
        {
            gathered ??= new PlainList<FactDraft>?[sentences];
            for (; count < drafts.Count; count++) (gathered[drafts[count].Sentence] ??= []).Add(drafts[count]);
            return gathered[sentence] ?? None;
        }
    }
}
