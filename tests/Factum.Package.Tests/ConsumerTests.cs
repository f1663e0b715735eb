using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Factum.Package.Tests.Consuming;
using Xunit;

namespace Factum.Package.Tests;

/// <summary>Projects outside of the repository that use the package over the seed documents.</summary>
[Collection(PackageCollection.Name)]
public class ConsumerTests(PackedPackage package)
{
    private const string Seeds = """<FactSource Include="seeds/*.txt" Language="fr" />""";

    [Fact]
    public async Task Code_uses_what_the_seeds_state() => await RunsOverTheSeeds(PackedPackage.Asset("SeedConsumer.cs"));

    [SharedContractFact("Consumer.cs")]
    public async Task Contract_holds() => await RunsOverTheSeeds(await File.ReadAllTextAsync(SharedContractFactAttribute.PathOf("Consumer.cs")));

    [Theory]
    [InlineData("8.0", "")]
    [InlineData("latest", "<AnalysisMode>All</AnalysisMode><EnableNETAnalyzers>true</EnableNETAnalyzers><FactumPublic>true</FactumPublic><GenerateDocumentationFile>true</GenerateDocumentationFile>")]
    public async Task Generated_code_brings_no_warning(string languageVersion, string properties)
    {
        string folder = package.NewFolder();
        PackedPackage.CopySeeds(folder);
        ConsumerProject.Write(folder, "Newsroom.csproj", ConsumerProject.Text(package.Version, "<LangVersion>" + languageVersion + "</LangVersion>" + properties, Seeds));
        ConsumerProject.Write(folder, "Count.cs", """
            namespace Newsroom
            {
                internal static class Count
                {
                    internal static int Documents => Facts.Documents.Count;
                }
            }
            """);
        (int exitCode, string output) = await package.Run(folder, "build", "--nologo", "-p:NoWarn=CA1515%3BCA1812");
        Assert.True(exitCode == 0, output);
        Assert.Contains("0 Warning(s)", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_runs_again_only_when_a_document_changes()
    {
        string folder = package.NewFolder();
        ConsumerProject.Write(folder, "Newsroom.csproj", ConsumerProject.Text(package.Version, "<OutputType>Exe</OutputType>", """<FactSource Include="articles/**/*.txt" Language="en" Published="2025-07-24" Title="A; title # one" Url="https://example.org/a?b=c#d" />"""));
        ConsumerProject.Write(folder, "articles/2025/bridge.txt", "The bridge cost 12 million euros.\n");
        ConsumerProject.Write(folder, "Program.cs", """
            using System;
            using System.Globalization;
            using Newsroom;

            foreach (var amount in Facts.Amounts) Console.WriteLine(amount.Evidence[0].Document.Path + ":" + amount.Evidence[0].Line + " " + amount.Value.Amount.ToString(CultureInfo.InvariantCulture));
            """);
        (int exitCode, string output) = await package.Run(folder, "run");
        Assert.True(exitCode == 0, output);
        Assert.Equal("articles/2025/bridge.txt:1 12000000", output.Trim());

        (exitCode, output) = await package.Run(folder, "build", "--no-restore", "--nologo", "-v:detailed");
        Assert.True(exitCode == 0, output);
        Assert.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", output, StringComparison.Ordinal);

        (exitCode, output) = await package.Run(folder, "msbuild", "-getItem:Watch");
        Assert.True(exitCode == 0, output);
        Assert.Contains("bridge.txt", output, StringComparison.Ordinal);

        ConsumerProject.Write(folder, "articles/2025/bridge.txt", "By the river,\nthe bridge cost 13 million euros.\n");
        (exitCode, output) = await package.Run(folder, "run");
        Assert.True(exitCode == 0, output);
        Assert.Equal("articles/2025/bridge.txt:2 13000000", output.Trim());

        ConsumerProject.Write(folder, "articles/2025/tunnel.txt", "The tunnel cost 30 million dollars.\n");
        (exitCode, output) = await package.Run(folder, "run", "--no-restore");
        Assert.True(exitCode == 0, output);
        Assert.Equal(["articles/2025/bridge.txt:2 13000000", "articles/2025/tunnel.txt:1 30000000"], output.Trim().Split('\n').Select(static line => line.Trim()));
    }

    [Fact]
    public async Task A_bad_document_is_a_warning_at_its_place()
    {
        string folder = package.NewFolder();
        ConsumerProject.Write(folder, "Newsroom.csproj", ConsumerProject.Text(package.Version, "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>", """<AdditionalFiles Include="*.txt" FactSource="true" Language="fr" />"""));
        await File.WriteAllBytesAsync(Path.Combine(folder, "latin1.txt"), System.Text.Encoding.Latin1.GetBytes("Bonjour.\nLe président a payé 3 millions d'euros.\n"));
        (int exitCode, string output) = await package.Run(folder, "build", "--nologo");
        Assert.True(exitCode == 0, output);
        Assert.Contains("latin1.txt(2,6): warning FACT0002: 'latin1.txt' is not text: U+FFFD stands here", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pattern_that_matches_nothing_is_a_warning_and_leaves_the_class()
    {
        string folder = package.NewFolder();
        ConsumerProject.Write(folder, "Newsroom.csproj", ConsumerProject.Text(package.Version, "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>", """<FactSource Include="artciles/*.txt" />"""));
        ConsumerProject.Write(folder, "articles/bridge.txt", "The bridge cost 12 million euros.");
        ConsumerProject.Write(folder, "Count.cs", "namespace Newsroom { internal static class Count { internal static int People => Facts.People.Count; } }");
        (int exitCode, string output) = await package.Run(folder, "build", "--nologo");
        Assert.True(exitCode == 0, output);
        Assert.Contains("warning FACT0011: No FactSource item names a file that exists, so that 'Facts' is empty", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_switch_turns_the_generator_off()
    {
        string folder = package.NewFolder();
        ConsumerProject.Write(folder, "Newsroom.csproj", ConsumerProject.Text(package.Version, "<FactumEnabled>false</FactumEnabled>", """<FactSource Include="*.txt" />"""));
        ConsumerProject.Write(folder, "empty.txt", "");
        ConsumerProject.Write(folder, "Own.cs", "namespace Newsroom { public static class Facts { } }");
        (int exitCode, string output) = await package.Run(folder, "build", "--nologo");
        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public async Task A_reference_through_a_library_brings_its_facts_and_no_generator()
    {
        string folder = package.NewFolder();
        ConsumerProject.Write(folder, "Library/Library.csproj", ConsumerProject.Text(package.Version, "<FactumPublic>true</FactumPublic>", """<FactSource Include="*.txt" Language="en" />"""));
        ConsumerProject.Write(folder, "Library/bridge.txt", "The bridge cost 12 million euros.");
        ConsumerProject.Write(folder, "App/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../Library/Library.csproj" />
              </ItemGroup>
            </Project>
            """);
        ConsumerProject.Write(folder, "App/Program.cs", """
            using System;
            using System.Linq;
            using Factum;

            Amount amount = Library.Facts.Amounts.Single();
            Console.WriteLine(amount.Value == new Money(12_000_000m, Currency.EUR));
            Console.WriteLine(typeof(Amount).Assembly.GetName().Name);
            """);
        (int exitCode, string output) = await package.Run(Path.Combine(folder, "App"), "run");
        Assert.True(exitCode == 0, output);
        Assert.Equal(["True", "Factum"], output.Trim().Split('\n').Select(static line => line.Trim()));
        string[] libraries = Directory.GetFiles(Path.Combine(folder, "App", "bin"), "Factum*.dll", SearchOption.AllDirectories).Select(static path => Path.GetFileName(path)).ToArray();
        Assert.Equal(["Factum.dll"], libraries);
    }

    private async Task RunsOverTheSeeds(string code)
    {
        string folder = package.NewFolder();
        PackedPackage.CopySeeds(folder);
        ConsumerProject.Write(folder, "Newsroom.csproj", ConsumerProject.Text(package.Version, "<OutputType>Exe</OutputType><RootNamespace>Newsroom</RootNamespace>", Seeds));
        ConsumerProject.Write(folder, "Consumer.cs", code);
        (int exitCode, string output) = await package.Run(folder, "run");
        Assert.True(exitCode == 0, output);
        Assert.Equal("consumer ok", output.Trim());
    }
}
