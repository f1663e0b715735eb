using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Sums;

/// <summary>Gives a result that a sentence tells beside another the firm and the period of that one: "Calva lost $3 million in May on revenue of $9 million".</summary>
internal static class SharedResults
{
    /// <summary>Completes the results.</summary>
    public static void Complete(PlainList<FactDraft> drafts)
    {
        FactDraft? told = null;
        foreach (FactDraft draft in drafts)
        {
            if (draft.Kind.Name != "FinancialResult") continue;
            if (draft.Of("Organization") is not null)
            {
                told = draft;
                continue;
            }

            if (told is null || told.Sentence != draft.Sentence || told.TriggerRange.Start > draft.TriggerRange.Start) continue;
            draft.Add("Organization", told.Of("Organization")!);
            if (draft.Of("Period") is null && told.Of("Period") is Filler period) draft.Add("Period", period);
        }
    }
}
