namespace Factum.Generator.Tests.Snapshots;

/// <summary>A file that a test expects: its name without <c>.verified.cs</c>, its extension and its text.</summary>
/// <param name="Name">The test's class and method, and for a source <c>#</c> and the stem of its hint name.</param>
/// <param name="Extension"><c>cs</c> or <c>txt</c>.</param>
/// <param name="Text">The text with LF line ends.</param>
internal sealed record SnapshotFile(string Name, string Extension, string Text)
{
    public string Verified => Name + ".verified." + Extension;

    public string Received => Name + ".received." + Extension;
}
