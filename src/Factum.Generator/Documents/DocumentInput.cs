namespace Factum.Generator.Documents;

/// <summary>A document as the project gives it, before anything is read from it: equal inputs give equal facts.</summary>
/// <param name="LogicalPath">Its name in evidence: project-relative, with <c>/</c>, the same on every machine.</param>
/// <param name="FilePath">Where the compiler found it, for diagnostics only.</param>
/// <param name="Text">Its text with LF line ends; <see langword="null"/> where it cannot be read.</param>
/// <param name="MaxLength">The length in UTF-16 code units up to which it is read.</param>
internal sealed record DocumentInput(string LogicalPath, string FilePath, string? Text, int MaxLength)
{
    /// <summary>The <c>Language</c> metadata as written, or <see langword="null"/>.</summary>
    public string? Language { get; init; }

    /// <summary>The <c>Published</c> metadata as written, or <see langword="null"/>.</summary>
    public string? Published { get; init; }

    /// <summary>The <c>Title</c> metadata, or <see langword="null"/>.</summary>
    public string? Title { get; init; }

    /// <summary>The <c>Url</c> metadata, or <see langword="null"/>.</summary>
    public string? Url { get; init; }
}
