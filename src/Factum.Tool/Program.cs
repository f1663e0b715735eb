using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;

namespace Factum.Tool;

/// <summary><c>factum</c>: the engine as a command line.</summary>
internal static class Program
{
    private static Task<int> Main(string[] arguments)
    {
        RootCommand root = new("Reads French and English documents and prints the facts that they state.")
        {
            ExtractCommand.Create(),
            ExplainCommand.Create(),
            ParseCommand.Create(),
        };
        return root.Parse(arguments).InvokeAsync(cancellationToken: CancellationToken.None);
    }
}
