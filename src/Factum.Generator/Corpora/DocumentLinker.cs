using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Factum.Extraction.Corpora;
using Factum.Extraction.Corpora.Corrections;
using Factum.Extraction.Documents;
using Factum.Extraction.Facts;
using Factum.Extraction.Text;
using Factum.Generator.Diagnostics;
using Factum.Generator.Documents;

namespace Factum.Generator.Corpora;

/// <summary>Documents, in whatever order the compiler has them, to one corpus.</summary>
internal static class DocumentLinker
{
    /// <summary>Corrects and links the documents that could be read.</summary>
    public static LinkedDocuments Link(ImmutableArray<ReadDocument> read, CorpusCorrections corrections, CancellationToken cancellation)
    {
        if (read.IsEmpty) return new LinkedDocuments(null, []);
        ReadDocument[] documents = InOrder(read);
        List<DocumentAnalysis> analyses = [];
        foreach (ReadDocument document in documents)
            if (document.Analysis is { } analysis) analyses.Add(analysis);
        Corpus corpus = CorpusLinker.Link(NameCorrector.Apply(analyses, corrections), cancellation);
        return new LinkedDocuments(corpus, Duplicates(documents).Concat(Contradictions(corpus, documents)).ToEquatableArray())
        {
            UnknownNames = NameCorrector.UnknownNames(analyses, corrections),
        };
    }

    // Two patterns may name one file; the compiler then hands it over twice.
    private static ReadDocument[] InOrder(ImmutableArray<ReadDocument> read)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return read
            .OrderBy(static document => document.LogicalPath, StringComparer.Ordinal)
            .ThenBy(static document => document.FilePath, StringComparer.Ordinal)
            .Where(document => seen.Add(document.FilePath))
            .ToArray();
    }

    private static IEnumerable<DiagnosticInfo> Duplicates(ReadDocument[] documents)
    {
        for (int i = 1; i < documents.Length; i++)
        {
            if (documents[i].LogicalPath != documents[i - 1].LogicalPath) continue;
            yield return new DiagnosticInfo(DiagnosticDescriptors.DuplicateDocument.Id, LocationInfo.StartOf(documents[i].FilePath), new(documents[i].LogicalPath))
            {
                Others = new(LocationInfo.StartOf(documents[i - 1].FilePath)),
            };
        }
    }

    private static IEnumerable<DiagnosticInfo> Contradictions(Corpus corpus, ReadDocument[] documents)
    {
        Dictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (ReadDocument document in documents) files[document.LogicalPath] = document.FilePath;
        foreach (Contradiction contradiction in corpus.Contradictions)
        {
            CorpusFact first = corpus.Facts[contradiction.First], second = corpus.Facts[contradiction.Second];
            if (first.Evidence.Count == 0 || second.Evidence.Count == 0) continue;
            CorpusEvidence known = first.Evidence[0], differing = second.Evidence[0];
            string knownPath = corpus.Documents[known.Document].Path, differingPath = corpus.Documents[differing.Document].Path;
            yield return new DiagnosticInfo(
                DiagnosticDescriptors.Contradiction.Id,
                Place(files[differingPath], differing.Evidence),
                new(Words(second), Words(second, contradiction.Role), Words(first, contradiction.Role), knownPath, known.Evidence.Line.ToString(CultureInfo.InvariantCulture)))
            {
                Others = new(Place(files[knownPath], known.Evidence)),
            };
        }
    }

    /// <summary>A kind of fact and who takes part in it: <c>Acquisition (Blue Lake, Fern Bank)</c>.</summary>
    private static string Words(CorpusFact fact)
    {
        string[] parties = fact.Arguments.Where(static argument => argument.Filler.Kind == FillerKind.Entity).Select(static argument => argument.Filler.Text).Take(2).ToArray();
        return parties.Length == 0 ? fact.Kind : fact.Kind + " (" + string.Join(", ", parties) + ")";
    }

    /// <summary>What fills the role that tells two facts apart, or, where they tell the same, whether one is stated as so.</summary>
    private static string Words(CorpusFact fact, string? role) => role is null
        ? fact.Polarity == Polarity.Denied ? "denied" : "affirmed"
        : role + " '" + string.Join("', '", fact.Arguments.Where(argument => argument.Role == role).Select(static argument => argument.Filler.Text)) + "'";

    private static LocationInfo Place(string filePath, FactEvidence evidence) =>
        new(filePath, evidence.Range, evidence.Line, evidence.Column, evidence.Line, evidence.Column + evidence.Range.Length);
}
