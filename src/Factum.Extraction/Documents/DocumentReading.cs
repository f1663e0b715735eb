using System;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Documents;

/// <summary>A document as read, before any frame is matched. Equal sources read alike, so readings are equal when their sources are.</summary>
public sealed class DocumentReading : IEquatable<DocumentReading>
{
    internal DocumentReading(DocumentSource source, LanguagePack language, ParsedDocument parsed, DocumentQuantities quantities, DocumentEntities entities, ComposedText text)
    {
        Source = source;
        Language = language;
        Parsed = parsed;
        Quantities = quantities;
        Entities = entities;
        Text = text;
        Lines = new LineMap(source.Text);
    }

    /// <summary>The document.</summary>
    public DocumentSource Source { get; }

    internal LanguagePack Language { get; }

    internal ComposedText Text { get; }

    internal ParsedDocument Parsed { get; }

    internal DocumentQuantities Quantities { get; }

    internal DocumentEntities Entities { get; }

    internal LineMap Lines { get; }

    /// <summary>Gives what is read of the document its place there.</summary>
    internal EvidenceLocator Locator => new(Parsed, Lines, Text);

    /// <inheritdoc/>
    public bool Equals(DocumentReading? other) => other is not null && Source.Equals(other.Source);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentReading);

    /// <inheritdoc/>
    public override int GetHashCode() => Source.GetHashCode();
}
