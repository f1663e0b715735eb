using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Factum.Extraction.Corpora;
using Factum.Generator.Emission;
using Factum.Generator.Wording;

namespace Factum.Generator.Corpora;

/// <summary>A corpus to the files that hold it, one by one, so that a file whose text is the same stays as it was.</summary>
internal static class CorpusEmission
{
    private static readonly Corpus Empty = new([], [], [], [], [], []);

    /// <summary>
    /// The files of a project's documents. One without documents has the root class all the same, so that its code is told which name is gone, not that there is no class; one that switches the generator
    /// off, or has it only through another project, has nothing, unless kinds of its own want their other part.
    /// </summary>
    public static ImmutableArray<GeneratedSource> Emit(LinkedDocuments linked, IEnumerable<WordedDocument> documents, EmitOptions options, CancellationToken cancellation) =>
        linked.Corpus is null && !options.AwaitsDocuments && options.Kinds.Count == 0
            ? ImmutableArray<GeneratedSource>.Empty
            : SourceEmitter.Emit(CorpusWording.Of(linked.Corpus ?? Empty, documents, cancellation), options, cancellation).ToImmutableArray();
}
