using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Documents;
using Factum.Extraction.Facts;

namespace Factum.Extraction.Tests.Facts;

/// <summary>The facts of a text as tables of expectations write them.</summary>
internal static class FactLines
{
    /// <summary>"Kind: Role=filler; Role=filler".</summary>
    public static string[] Plain(string language, string text) => [.. Of(language, text).Select(fact => $"{fact.Kind}: {Arguments(fact)}")];

    /// <summary>The same with " denied" and the certainty behind, where the fact is not affirmed or not asserted.</summary>
    public static string[] Marked(string language, string text) =>
        [.. Of(language, text).Select(fact => $"{fact.Kind}: {Arguments(fact)}" + (fact.Polarity == Polarity.Denied ? " denied" : "") + (fact.Certainty == Certainty.Asserted ? "" : " " + fact.Certainty))];

    /// <summary>"Kind affirmed asserted: Role=filler; Role=filler".</summary>
    public static string[] Full(string language, string text) =>
        [.. Of(language, text).Select(fact => $"{fact.Kind} {fact.Polarity.ToString().ToLowerInvariant()} {fact.Certainty.ToString().ToLowerInvariant()}: {Arguments(fact)}")];

    /// <summary>The same with the names of the entities that arguments refer to.</summary>
    public static string[] Named(string language, string text)
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language });
        return [.. analysis.Facts.Select(fact => $"{fact.Kind} {fact.Polarity.ToString().ToLowerInvariant()} {fact.Certainty.ToString().ToLowerInvariant()}: "
            + string.Join("; ", fact.Arguments.Select(argument => $"{argument.Role}={(argument.Filler.Kind == FillerKind.Entity ? analysis.Entities[argument.Filler.Index].Name : argument.Filler.Text)}")))];
    }

    private static IEnumerable<ExtractedFact> Of(string language, string text) => FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language }).Facts;

    private static string Arguments(ExtractedFact fact) => string.Join("; ", fact.Arguments.Select(argument => $"{argument.Role}={argument.Filler.Text}"));
}
