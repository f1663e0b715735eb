using BenchmarkDotNet.Running;
using Factum.Benchmarks.Summary;

namespace Factum.Benchmarks;

internal static class Program
{
    private static void Main(string[] arguments)
    {
        if (!SummaryCommand.TryRun(arguments)) BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
    }
}
