using System.Collections.Generic;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Times;

/// <summary>Years that open the entry of a chronology, "1998 : ", which no word around shows to be years.</summary>
internal static class YearLabels
{
    /// <summary>The times with these years among them, in text order.</summary>
    public static EquatableArray<TimeExpression> AddTo(EquatableArray<TimeExpression> times, IReadOnlyList<Sentence> sentences, string text)
    {
        List<TimeExpression>? all = null;
        for (int i = 0; i < sentences.Count; i++)
        {
            if (!IsYearLabel(sentences[i], text)) continue;
            TextRange range = new(sentences[i][0].Start, sentences[i][0].End);
            all ??= [.. times];
            int place = all.Count;
            while (place > 0 && all[place - 1].Range.Start >= range.Start) place--;
            if (place == all.Count || !all[place].Range.Overlaps(range)) all.Insert(place, new TimeExpression(range, TimexType.Date, range.Of(text), Bound.Exact));
        }

        return all is null ? times : all.ToEquatableArray();
    }

    private static bool IsYearLabel(Sentence sentence, string text)
    {
        if (sentence.Count != 2 || sentence[1].Form != ":" || sentence[0].End - sentence[0].Start != 4 || text[sentence[0].Start] is not ('1' or '2')) return false;
        for (int i = sentence[0].Start; i < sentence[0].End; i++) if (text[i] is < '0' or > '9') return false;
        return true;
    }
}
