using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Factum.Package.Tests.Consuming;
using Xunit;

namespace Factum.Package.Tests;

/// <summary>What lies in the package.</summary>
[Collection(PackageCollection.Name)]
public class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void Files_are_where_NuGet_looks_for_them()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        string[] files = archive.Entries.Select(static entry => entry.FullName)
            .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(
        [
            "Factum.nuspec",
            "LICENSE",
            "NOTICE",
            "NOTICE.names.md",
            "README.md",
            "analyzers/dotnet/cs/Factum.Extraction.dll",
            "analyzers/dotnet/cs/Factum.Generator.dll",
            "analyzers/dotnet/cs/Factum.dll",
            "build/Factum.props",
            "build/Factum.targets",
            "buildTransitive/Factum.props",
            "buildTransitive/Factum.targets",
            "icon.png",
            "lib/netstandard2.0/Factum.dll",
            "lib/netstandard2.0/Factum.xml",
        ],
        files);
    }

    [Fact]
    public void It_is_small() => Assert.InRange(new FileInfo(package.File).Length, 1, 10_500_000);

    [Fact]
    public void It_depends_on_nothing()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        using Stream stream = archive.GetEntry("Factum.nuspec")!.Open();
        XDocument specification = XDocument.Load(stream);
        Assert.DoesNotContain(specification.Descendants(), static element => element.Name.LocalName == "dependency");
        string Value(string name) => specification.Descendants().Single(element => element.Name.LocalName == name).Value;
        Assert.Equal("Factum", Value("id"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.Equal("README.md", Value("readme"));
    }
}
