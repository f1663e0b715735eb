#if USE_VERIFY
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using VerifyTests;
using VerifyXunit;
#else
using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;
#endif

namespace Factum.Generator.Tests.Snapshots;

/// <summary>
/// Compares a generator's run with the files that were verified before: by Verify itself with <c>-p:UseVerify=true</c>, and otherwise by
/// <see cref="SnapshotComparer"/> over the same files. To take what a run makes as verified, run the tests with the environment variable
/// <c>FACTUM_ACCEPT=1</c> and read the difference before it is committed.
/// </summary>
internal static class Snapshot
{
    private const string Folder = "snapshots";

#if USE_VERIFY
    [ModuleInitializer]
    internal static void Initialize() => VerifySourceGenerators.Initialize();

    /// <summary>Verifies the last run of a driver; one verification a test method.</summary>
    public static async Task Verify(GeneratorDriver driver, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        VerifySettings settings = new();
        settings.UseDirectory(Folder);
        settings.UseMethodName(method);
        settings.DisableDiff();
        await Verifier.Verify(driver, settings, sourceFile);
    }
#else
    /// <summary>Verifies the last run of a driver; one verification a test method.</summary>
    public static Task Verify(GeneratorDriver driver, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        string folder = Path.Combine(Path.GetDirectoryName(sourceFile)!, Folder);
        string test = Path.GetFileNameWithoutExtension(sourceFile) + "." + method;
        bool accept = Environment.GetEnvironmentVariable(SnapshotComparer.AcceptVariable) == "1";
        var differences = SnapshotComparer.Compare(folder, test, SnapshotFiles.Of(test, driver.GetRunResult()), accept);
        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
        return Task.CompletedTask;
    }
#endif
}
