using BenchmarkDotNet.Running;
using Factum.Benchmarks.Quantities;
using Factum.Benchmarks.Summary;

namespace Factum.Benchmarks;

internal static class Program
{
    private static void Main(string[] arguments)
    {
        if (arguments is ["peer", var language, var file])
        {
            PeerReport.Run(language, file);
            return;
        }

        if (!SummaryCommand.TryRun(arguments)) BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
    }
}
