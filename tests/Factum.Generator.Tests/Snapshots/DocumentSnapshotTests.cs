using System.Threading.Tasks;
using Factum.Generator.Tests.Running;
using Xunit;

namespace Factum.Generator.Tests.Snapshots;

/// <summary>What is said of documents that cannot be read.</summary>
public class DocumentSnapshotTests
{
    [Fact]
    public Task Bad_documents()
    {
        GeneratorSession session = new([new TestDocument("seeds/empty.txt", " \n"), new TestDocument("seeds/latin1.txt", "Le pr\uFFFDsident") { Language = "fr" }]);
        session.Run();
        return Snapshot.Verify(session.Driver);
    }
}
