using System;

namespace Factum.Extraction.Documents;

/// <summary>A document to read: its text and what is known about it from outside.</summary>
/// <param name="Path">The document's name in evidence: a project-relative path with <c>/</c>.</param>
/// <param name="Text">The decoded text, without a byte order mark.</param>
public sealed record DocumentSource(string Path, string Text)
{
    /// <summary>BCP 47 primary language (<c>fr</c>, <c>en</c>); <see langword="null"/> to detect it.</summary>
    public string? Language { get; init; }

    /// <summary>Publication date, the anchor of relative times; the time of day is ignored.</summary>
    public DateTime? Published { get; init; }

    /// <summary>Title, where it is known from outside the text.</summary>
    public string? Title { get; init; }

    /// <summary>Where the document was published.</summary>
    public string? Url { get; init; }
}
