using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction.Documents;
using Factum.Extraction.Facts;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Text;
using Factum.Generator.Diagnostics;

namespace Factum.Generator.Documents;

/// <summary>Reads one document; whatever is wrong with it becomes a diagnostic and takes nothing from the others.</summary>
internal static class DocumentReader
{
    /// <summary>Checks <paramref name="input"/> and analyses it where it can be read.</summary>
    /// <param name="input">The document.</param>
    /// <param name="keepReading">Whether kinds of the project's own will be matched too.</param>
    /// <param name="engine">The engine.</param>
    /// <param name="cancellation">Stops the analysis.</param>
    public static ReadDocument Read(DocumentInput input, bool keepReading, DocumentEngine engine, CancellationToken cancellation)
    {
        if (DocumentChecks.WhyUnreadable(input) is { } unreadable) return new ReadDocument(input.LogicalPath, input.FilePath, null, new(unreadable));

        List<DiagnosticInfo> diagnostics = [];
        DateTime? published = null;
        if (input.Published is { } date)
        {
            published = PublicationDate.Parse(date);
            if (published is null) diagnostics.Add(new(DiagnosticDescriptors.InvalidPublished.Id, LocationInfo.StartOf(input.FilePath), new(input.LogicalPath, date)));
        }

        DocumentReading? reading = null;
        DocumentAnalysis? analysis = null;
        try
        {
            reading = engine.Read(
                new DocumentSource(input.LogicalPath, input.Text!) { Language = input.Language, Published = published, Title = input.Title, Url = input.Url },
                cancellation);
            analysis = engine.Match(reading, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            diagnostics.Add(Failed(input.LogicalPath, input.FilePath, failure));
        }

        return new ReadDocument(input.LogicalPath, input.FilePath, analysis, diagnostics.ToEquatableArray()) { Reading = keepReading && analysis is not null ? reading : null };
    }

    /// <summary>Adds the facts of the project's own kinds to what a document states.</summary>
    /// <param name="document">The document.</param>
    /// <param name="frames">The kinds.</param>
    /// <param name="engine">The engine.</param>
    /// <param name="cancellation">Stops the matching.</param>
    public static ReadDocument AddOwnKinds(ReadDocument document, IReadOnlyList<Frame> frames, DocumentEngine engine, CancellationToken cancellation)
    {
        if (document is not { Analysis: { } analysis, Reading: { } reading } || frames.Count == 0) return document with { Reading = null };
        try
        {
            EquatableArray<ExtractedFact> own = engine.MatchOwn(reading, frames, cancellation);
            ExtractedFact[] all = analysis.Facts.Concat(own).OrderBy(static fact => fact.Evidence.Count == 0 ? 0 : fact.Evidence[0].Range.Start).ToArray();
            return document with { Analysis = analysis with { Facts = new(all) }, Reading = null };
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return document with { Reading = null, Diagnostics = document.Diagnostics.Append(Failed(document.LogicalPath, document.FilePath, failure)).ToEquatableArray() };
        }
    }

    private static DiagnosticInfo Failed(string logicalPath, string filePath, Exception failure) => new(
        DiagnosticDescriptors.AnalysisFailed.Id,
        LocationInfo.StartOf(filePath),
        new(logicalPath, failure.GetType().Name, failure.Message.Replace("\r", "").Replace('\n', ' ')));
}
