using System;
using System.Collections.Generic;
using System.Threading;
using Factum.Extraction.Documents;
using Factum.Extraction.Text;
using Factum.Generator.Diagnostics;

namespace Factum.Generator.Documents;

/// <summary>Reads one document; whatever is wrong with it becomes a diagnostic and takes nothing from the others.</summary>
internal static class DocumentReader
{
    /// <summary>Checks <paramref name="input"/> and analyses it where it can be read.</summary>
    public static ReadDocument Read(DocumentInput input, DocumentAnalyzer analyze, CancellationToken cancellation)
    {
        if (DocumentChecks.WhyUnreadable(input) is { } unreadable) return new ReadDocument(input.LogicalPath, input.FilePath, null, new(unreadable));

        List<DiagnosticInfo> diagnostics = [];
        DateTime? published = null;
        if (input.Published is { } date)
        {
            published = PublicationDate.Parse(date);
            if (published is null) diagnostics.Add(new(DiagnosticDescriptors.InvalidPublished.Id, LocationInfo.StartOf(input.FilePath), new(input.LogicalPath, date)));
        }

        DocumentAnalysis? analysis = null;
        try
        {
            analysis = analyze(
                new DocumentSource(input.LogicalPath, input.Text!) { Language = input.Language, Published = published, Title = input.Title, Url = input.Url },
                cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            diagnostics.Add(new(
                DiagnosticDescriptors.AnalysisFailed.Id,
                LocationInfo.StartOf(input.FilePath),
                new(input.LogicalPath, failure.GetType().Name, failure.Message.Replace("\r", "").Replace('\n', ' '))));
        }

        return new ReadDocument(input.LogicalPath, input.FilePath, analysis, diagnostics.ToEquatableArray());
    }
}
