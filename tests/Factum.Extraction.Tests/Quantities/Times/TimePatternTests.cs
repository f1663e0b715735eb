using System;
using System.Collections.Generic;
using Factum.Extraction.Quantities.Times;
using Xunit;

namespace Factum.Extraction.Tests.Quantities.Times;

public class TimePatternTests
{
    [Theory]
    [InlineData("a b", "a b")]
    [InlineData("a b?", "a b;a")]
    [InlineData("a? a? b", "a a b;a b;b")]
    [InlineData("[ a || b c ] d", "a d;b c d")]
    [InlineData("[ a || b ]? <n>", "a <n>;b <n>;<n>")]
    [InlineData("[ a || [ b || c ] d ]? e || f", "a e;b d e;c d e;e;f")]
    public void LeadsThroughGroups(string pattern, string sequences)
    {
        PatternNode root = new();
        new PatternReader(new TimeLexicon([])).Follow(Rule(pattern), root);
        Assert.Equal(sequences, string.Join(";", Sequences(root, "")));
    }

    [Theory]
    [InlineData("a ] b")]
    [InlineData("[ a b")]
    public void RejectsAnUnbalancedGroup(string pattern) => Assert.Throws<FormatException>(() => new PatternReader(new TimeLexicon([])).Follow(Rule(pattern), new PatternNode()));

    private static TimeRule Rule(string pattern) => new(TimeCategory.Date, pattern, _ => null);

    private static IEnumerable<string> Sequences(PatternNode node, string before)
    {
        foreach (PatternEdge edge in node.Edges)
            foreach (string sequence in Sequences(edge.Next, before + " " + edge.Element.Spelling)) yield return sequence;
        if (node.Rules.Length > 0) yield return before.Trim();
    }
}
