using System;
using System.Threading;
using Factum.Extraction.Corpora;
using Factum.Extraction.Documents;

namespace Factum.Generator.Wording;

/// <summary>A document with its words, made as if it were the only one; where linking it with others changes nothing of what it states, they are the words of the corpus too.</summary>
/// <param name="Content">What it states.</param>
/// <param name="Wording">The words for that.</param>
internal sealed record WordedDocument(DocumentContent Content, DocumentWording Wording)
{
    /// <summary>The words of a document.</summary>
    public static WordedDocument Of(DocumentAnalysis document, CancellationToken cancellation)
    {
        DocumentContent content = CorpusContents.Of(CorpusLinker.Link([document], cancellation), cancellation).Documents[0];
        return new WordedDocument(content, DocumentWording.Of(content));
    }

    /// <summary>Whether both are of the same content, of which the words are a function.</summary>
    public bool Equals(WordedDocument? other) => other is not null && Content.Equals(other.Content);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Content.Path);
}
