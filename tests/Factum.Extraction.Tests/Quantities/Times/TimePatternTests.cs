using System;
using System.Linq;
using Factum.Extraction.Quantities.Times;
using Xunit;

namespace Factum.Extraction.Tests.Quantities.Times;

public class TimePatternTests
{
    [Theory]
    [InlineData("a b", "a b")]
    [InlineData("a b?", "a b;a")]
    [InlineData("[ a || b c ] d", "a d;b c d")]
    [InlineData("[ a || b ]? <n>", "a <n>;b <n>;<n>")]
    public void WritesOutGroups(string pattern, string sequences) =>
        Assert.Equal(sequences, string.Join(";", PatternSyntax.Expand(pattern, element => element).Select(s => string.Join(" ", s))));

    [Fact]
    public void RejectsAnUnbalancedGroup() => Assert.Throws<FormatException>(() => PatternSyntax.Expand("a ] b", element => element));
}
