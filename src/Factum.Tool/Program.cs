using System.CommandLine;

namespace Factum.Tool;

/// <summary><c>factum</c>: the engine as a command line.</summary>
internal static class Program
{
    private static int Main(string[] arguments) => new RootCommand("Reads documents and prints the facts that they state.").Parse(arguments).Invoke();
}
