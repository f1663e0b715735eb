using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Factum.Generator.Tests.Running;
using Xunit;

namespace Factum.Generator.Tests.Snapshots;

/// <summary>The code that the repository's two seed documents become.</summary>
public class SeedSnapshotTests
{
    [Fact]
    public Task Seeds()
    {
        GeneratorSession session = new(Directory.GetFiles(SeedFolder(), "*.txt").Select(static file => new TestDocument("seeds/" + Path.GetFileName(file), File.ReadAllText(file)) { Language = "fr" }));
        session.Run();
        CompiledOutput.AssertCompiles(session.Output);
        return Snapshot.Verify(session.Driver);
    }

    private static string SeedFolder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "seeds"));
}
