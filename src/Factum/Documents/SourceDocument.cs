using System;
using System.Collections.Generic;

namespace Factum;

/// <summary>A document that facts come from.</summary>
public class SourceDocument : IEquatable<SourceDocument>
{
    private IReadOnlyList<Fact>? facts;

    /// <summary>A document.</summary>
    /// <param name="path">Its name in evidence: a project-relative path with <c>/</c>.</param>
    /// <param name="language">The BCP 47 language that it is written in: <c>fr</c>.</param>
    /// <param name="published">The day of publication, where it is known.</param>
    /// <param name="title">Its title, where it is known.</param>
    /// <param name="url">Where it was published, where that is known.</param>
    public SourceDocument(string path, string language, DateTime? published = null, string? title = null, Uri? url = null)
    {
        Path = path ?? throw new ArgumentNullException(nameof(path));
        Language = language ?? throw new ArgumentNullException(nameof(language));
        Published = published;
        Title = title;
        Url = url;
    }

    /// <summary>Its name in evidence: a project-relative path with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>The BCP 47 language that it is written in: <c>fr</c>.</summary>
    public string Language { get; }

    /// <summary>The day of publication, where it is known.</summary>
    public DateTime? Published { get; }

    /// <summary>Its title, where it is known.</summary>
    public string? Title { get; }

    /// <summary>Where it was published, where that is known.</summary>
    public Uri? Url { get; }

    /// <summary>What it states, in text order.</summary>
    public IReadOnlyList<Fact> Facts => facts ??= FindFacts();

    /// <summary>Whether the documents have one path.</summary>
    public static bool operator ==(SourceDocument? left, SourceDocument? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the documents' paths differ.</summary>
    public static bool operator !=(SourceDocument? left, SourceDocument? right) => !(left == right);

    /// <summary>Finds what the document states when it is first asked for.</summary>
    protected virtual IReadOnlyList<Fact> FindFacts() => [];

    /// <inheritdoc/>
    public bool Equals(SourceDocument? other) => other is not null && string.Equals(Path, other.Path, StringComparison.Ordinal);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as SourceDocument);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    /// <summary>The title where it is known, else the path.</summary>
    public override string ToString() => Title ?? Path;
}
