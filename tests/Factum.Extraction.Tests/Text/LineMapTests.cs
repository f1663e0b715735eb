using Factum.Extraction.Text;
using Xunit;

namespace Factum.Extraction.Tests.Text;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nbc", 4, 2, 2)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 1, 1, 2)]
    public void LinesAndColumnsAreOneBased(string text, int offset, int line, int column)
    {
        LineMap map = new(text);
        Assert.Equal((line, column), (map.Line(offset), map.Column(offset)));
    }
}
