using Factum.Generator.Documents;
using Xunit;

namespace Factum.Generator.Tests.Settings;

/// <summary>What a document is called in evidence.</summary>
public class LogicalPathTests
{
    [Theory]
    [InlineData("/home/a/News/seeds/x.txt", "/home/a/News/", null, "seeds/x.txt")]
    [InlineData("/home/a/News/x.txt", "/home/a/News", null, "x.txt")]
    [InlineData(@"C:\src\News\seeds\x.txt", @"C:\src\News\", null, "seeds/x.txt")]
    [InlineData(@"c:\SRC\News\seeds\x.txt", @"C:\src\News\", null, "seeds/x.txt")]
    [InlineData("/home/a/News/../Shared/x.txt", "/home/a/News/", null, "x.txt")]
    [InlineData("/home/a/News/./seeds//deep/../x.txt", "/home/a/News/", null, "seeds/x.txt")]
    [InlineData("/home/a/Newsletter/x.txt", "/home/a/News/", null, "x.txt")]
    [InlineData("/elsewhere/x.txt", "/home/a/News/", "seeds/x.txt", "seeds/x.txt")]
    [InlineData("/home/a/News/y.txt", "/home/a/News/", @"seeds\x.txt", "seeds/x.txt")]
    [InlineData("seeds/x.txt", null, null, "seeds/x.txt")]
    [InlineData("../seeds/x.txt", null, null, "x.txt")]
    [InlineData("/home/a/x.txt", null, null, "x.txt")]
    [InlineData("/home/a/x.txt", "/", null, "home/a/x.txt")]
    public void Of(string file, string? project, string? link, string expected) => Assert.Equal(expected, LogicalPaths.Of(file, project, link));
}
