using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factum.Generator.Tests.Running;

/// <summary>A document as a project would hand it to the compiler; <see langword="null"/> text is a file that cannot be read.</summary>
internal sealed record TestDocument(string Path, string? Text)
{
    public string? Language { get; init; } = "en";

    public string? Published { get; init; }

    public string? Title { get; init; }

    public string? Url { get; init; }

    public string? Link { get; init; }

    public string FactSource { get; init; } = "true";

    public IEnumerable<KeyValuePair<string, string>> Metadata()
    {
        foreach ((string name, string? value) in new[] { ("FactSource", FactSource), ("Language", Language), ("Published", Published), ("Title", Title), ("Url", Url), ("Link", Link) })
            yield return new("build_metadata.AdditionalFiles." + name, value ?? "");
    }

    /// <summary>The file under a root; every call gives another instance, as a save in an editor does.</summary>
    public AdditionalText ToAdditionalText(string root) => new File(Path.StartsWith('/') ? Path : root + "/" + Path, Text);

    private sealed class File(string path, string? text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => text is null ? null : SourceText.From(text);
    }
}
