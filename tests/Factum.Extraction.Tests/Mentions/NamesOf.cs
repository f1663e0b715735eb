using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Documents;
using Factum.Extraction.Mentions;

namespace Factum.Extraction.Tests.Mentions;

/// <summary>The names of a text with their kinds, as tables of expectations write them.</summary>
internal static class NamesOf
{
    public static string Text(string language, string text)
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language });
        IEnumerable<string> names = analysis.Mentions
            .Where(mention => mention.Mention.Form == MentionForm.Name)
            .Select(mention => analysis.Entities[mention.Mention.Entity].Kind + " " + text.Substring(mention.Mention.Range.Start, mention.Mention.Range.Length));
        return string.Join("; ", names);
    }
}
