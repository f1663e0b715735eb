using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace Factum.Package.Tests.Consuming;

/// <summary>Runs the <c>dotnet</c> command as a person would in a shell of their own.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    /// <summary>Runs a command to its end; what it printed comes back with its exit code.</summary>
    public static async Task<(int ExitCode, string Output)> Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };

        // What the test run's own build put into the environment must not steer the build under test.
        foreach (string name in new List<string>(start.Environment.Keys))
            if (name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || name is "DOTNET_HOST_PATH" or "NUGET_PACKAGES") start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach ((string name, string value) in environment) start.Environment[name] = value;

        using Process process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        Task exit = process.WaitForExitAsync();
        if (await Task.WhenAny(exit, Task.Delay(Limit)) != exit)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("dotnet " + string.Join(' ', arguments) + " did not end");
        }

        return (process.ExitCode, await output + await errors);
    }

    /// <summary>The folder that holds the solution, or <see langword="null"/> where the tests run away from it.</summary>
    public static string? Repository { get; } = FindRepository();

    private static string? FindRepository()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Generator.sln"))) return folder.FullName;
        return null;
    }
}
