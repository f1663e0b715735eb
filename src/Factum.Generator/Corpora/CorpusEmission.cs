using System.Collections.Immutable;
using System.Threading;
using Factum.Generator.Emission;

namespace Factum.Generator.Corpora;

/// <summary>A corpus to the files that hold it, one by one, so that a file whose text is the same stays as it was.</summary>
internal static class CorpusEmission
{
    /// <summary>The files of a project's documents; none for a project without documents.</summary>
    public static ImmutableArray<GeneratedSource> Emit(LinkedDocuments linked, EmitOptions options, CancellationToken cancellation) =>
        linked.Corpus is { } corpus ? SourceEmitter.Emit(corpus, options, cancellation).ToImmutableArray() : ImmutableArray<GeneratedSource>.Empty;
}
