using System;
using System.IO;
using Factum.Package.Tests.Consuming;
using Xunit;

namespace Factum.Package.Tests;

/// <summary>A test of a contract that lies beside the repository, in <c>../shared/contracts</c>; skipped, with the reason, where it does not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedContractFactAttribute : FactAttribute
{
    public SharedContractFactAttribute(string file)
    {
        if (!File.Exists(PathOf(file))) Skip = "../shared/contracts/" + file + " is not beside the repository";
    }

    /// <summary>Where a contract lies, if it does.</summary>
    public static string PathOf(string file) => Path.Combine(DotNet.Repository ?? ".", "..", "shared", "contracts", file);
}
