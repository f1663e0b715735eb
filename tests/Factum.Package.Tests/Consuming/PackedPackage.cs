using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Xunit;

namespace Factum.Package.Tests.Consuming;

/// <summary>The real package, packed once into a feed of its own, and folders outside of the repository whose projects know nothing but that feed.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly string root = Directory.CreateTempSubdirectory("factum-package-").FullName;

    /// <summary>The package's version.</summary>
    public string Version { get; private set; } = "";

    /// <summary>The packed file.</summary>
    public string File { get; private set; } = "";

    private string Feed => Path.Combine(root, "feed");

    private string Cache => Path.Combine(root, "packages");

    async Task IAsyncLifetime.InitializeAsync()
    {
        string repository = DotNet.Repository ?? throw new InvalidOperationException("These tests pack the repository's own project and must run inside of it.");
        string configuration = typeof(PackedPackage).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        (int exitCode, string output) = await DotNet.Run(
            repository, new Dictionary<string, string>(), "pack", "src/Factum.Generator", "--no-build", "-c", configuration, "-o", Feed, "--nologo");
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
        File = Assert.Single(Directory.GetFiles(Feed, "Factum.*.nupkg"));
        Version = Path.GetFileNameWithoutExtension(File)["Factum.".Length..];

        // The barriers keep what lies above the temporary folder out of the projects in it.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="local" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    Task IAsyncLifetime.DisposeAsync()
    {
        Directory.Delete(root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A new folder for projects.</summary>
    public string NewFolder() => Directory.CreateDirectory(Path.Combine(root, "consumers", Guid.NewGuid().ToString("N"))).FullName;

    /// <summary>Runs <c>dotnet</c> over a project with a package cache that knows this package alone.</summary>
    public Task<(int ExitCode, string Output)> Run(string folder, params string[] arguments) =>
        DotNet.Run(folder, new Dictionary<string, string> { ["NUGET_PACKAGES"] = Cache }, arguments);

    /// <summary>Copies the repository's seed documents into a project.</summary>
    public static void CopySeeds(string project)
    {
        string seeds = Directory.CreateDirectory(Path.Combine(project, "seeds")).FullName;
        foreach (string seed in Directory.GetFiles(Path.Combine(DotNet.Repository!, "seeds"), "*.txt").Order(StringComparer.Ordinal))
            System.IO.File.Copy(seed, Path.Combine(seeds, Path.GetFileName(seed)));
    }

    /// <summary>The text of a file beside the tests.</summary>
    public static string Asset(string name) => System.IO.File.ReadAllText(Path.Combine(DotNet.Repository!, "tests", "Factum.Package.Tests", "assets", name));

    private void Write(string name, string text) => System.IO.File.WriteAllText(Path.Combine(root, name), text);
}
