using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factum.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Factum.Generator.Tests.Snapshots;

/// <summary>The comparer that stands in for Verify keeps Verify's conventions, and fails where it must.</summary>
public sealed class SnapshotComparerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("factum-snapshots-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_same_passes()
    {
        Write("T.M#A.g.verified.cs", "one\n");
        Assert.Empty(Compare(new SnapshotFile("T.M#A.g", "cs", "one\n")));
        Assert.Single(Directory.GetFiles(folder));
    }

    [Theory]
    [InlineData("one\n", "two\n")]
    [InlineData("one\n", "one")]
    [InlineData("one\n", "one\n\n")]
    [InlineData("one\r\n", "one\n")]
    public void A_difference_fails_and_leaves_what_was_received(string verified, string received)
    {
        Write("T.M#A.g.verified.cs", verified);
        Assert.StartsWith("Differs: T.M#A.g.verified.cs", Assert.Single(Compare(new SnapshotFile("T.M#A.g", "cs", received))), StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(Path.Combine(folder, "T.M#A.g.received.cs")).Take(3));
        Assert.Equal(received, File.ReadAllText(Path.Combine(folder, "T.M#A.g.received.cs")));
    }

    [Fact]
    public void A_new_file_fails()
    {
        Assert.Equal(["New: T.M#A.g.verified.cs"], Compare(new SnapshotFile("T.M#A.g", "cs", "one\n")));
        Assert.True(File.Exists(Path.Combine(folder, "T.M#A.g.received.cs")));
    }

    [Fact]
    public void A_file_that_nothing_makes_fails_for_its_own_test_alone()
    {
        Write("T.M#Old.g.verified.cs", "old");
        Write("T.M.verified.txt", "old");
        Write("T.MoreThanM#Other.g.verified.cs", "other");
        Assert.Equal(["Not made any more: T.M#Old.g.verified.cs", "Not made any more: T.M.verified.txt"], Compare());
    }

    [Fact]
    public void A_received_file_goes_when_the_test_passes_again()
    {
        Write("T.M#A.g.verified.cs", "one\n");
        Compare(new SnapshotFile("T.M#A.g", "cs", "two\n"));
        Compare(new SnapshotFile("T.M#A.g", "cs", "one\n"));
        Assert.Equal(["T.M#A.g.verified.cs"], Directory.GetFiles(folder).Select(Path.GetFileName));
    }

    [Fact]
    public void Accepting_writes_what_was_made_and_removes_the_rest()
    {
        Write("T.M#Old.g.verified.cs", "old");
        SnapshotFile made = new("T.M#A.g", "cs", "//HintName: A.g.cs\none\n");
        Assert.Empty(SnapshotComparer.Compare(folder, "T.M", [made], accept: true));
        Assert.Equal(["T.M#A.g.verified.cs"], Directory.GetFiles(folder).Select(Path.GetFileName));
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'/'], File.ReadAllBytes(Path.Combine(folder, "T.M#A.g.verified.cs")).Take(4));
        Assert.Empty(Compare(made));
    }

    [Fact]
    public void Sources_are_named_by_their_hints()
    {
        IReadOnlyList<SnapshotFile> files = SnapshotFiles.Of("T.M", Run(("Foo.g.cs", "class A { }\r\n"), ("Folder/Bar.cs", "class B { }"), ("Other/Bar.cs", "class C { }")));
        Assert.Equal(["T.M#Bar.00.verified.cs", "T.M#Bar.01.verified.cs", "T.M#Foo.g.verified.cs"], files.Select(static file => file.Verified).Order(StringComparer.Ordinal));
        Assert.Equal("//HintName: Foo.g.cs\nclass A { }\n", files.Single(static file => file.Name == "T.M#Foo.g").Text);
        Assert.Equal("//HintName: Folder/Bar.cs\nclass B { }", files.Single(static file => file.Name == "T.M#Bar.00").Text);
    }

    [Fact]
    public void Nothing_made_is_no_file() => Assert.Empty(SnapshotFiles.Of("T.M", Run()));

    [Fact]
    public void Diagnostics_are_written_as_Verify_writes_them()
    {
        GeneratorSession session = new([new TestDocument("/docs/a.txt", "one\ntwo\0")]);
        session.Run();
        const string Expected = """
            {
              Diagnostics: [
                {
                  Location: \docs\a.txt: (1,3)-(1,4),
                  Message: 'a.txt' is not text: U+0000 stands here; it is a binary file, or UTF-16 without a byte order mark; save it as UTF-8,
                  Severity: Warning,
                  WarningLevel: 1,
                  Descriptor: {
                    Id: FACT0002,
                    Title: Document is not text,
                    MessageFormat: '{0}' is not text: {1} stands here; {2},
                    Category: Factum,
                    DefaultSeverity: Warning,
                    IsEnabledByDefault: true
                  }
                }
              ]
            }
            """;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), DiagnosticText.Of(session.Driver.GetRunResult().Diagnostics));
    }

    private IReadOnlyList<string> Compare(params SnapshotFile[] files) => SnapshotComparer.Compare(folder, "T.M", files, accept: false);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    private static GeneratorDriverRunResult Run(params (string HintName, string Text)[] sources) =>
        CSharpGeneratorDriver.Create(new Fixed(sources)).RunGenerators(CSharpCompilation.Create("Empty")).GetRunResult();

    private sealed class Fixed((string HintName, string Text)[] sources) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
        {
            foreach ((string hintName, string text) in sources) output.AddSource(hintName, SourceText.From(text, System.Text.Encoding.UTF8));
        });
    }
}
