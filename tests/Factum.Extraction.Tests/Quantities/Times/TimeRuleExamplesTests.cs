using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Factum.Extraction.Languages.English;
using Factum.Extraction.Languages.French;
using Factum.Extraction.Quantities;
using Factum.Extraction.Quantities.Times;
using Xunit;

namespace Factum.Extraction.Tests.Quantities.Times;

/// <summary>Every rule of both grammars reads the examples beside it, and nothing in its counter-examples.</summary>
public class TimeRuleExamplesTests
{
    public static TheoryData<string, string, string> Examples() => Collect(TimeRule.Reads);

    public static TheoryData<string, string, string> CounterExamples() => Collect(TimeRule.ReadsNot);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Reads(string language, string rule, string example)
    {
        int equals = example.LastIndexOf(" = ", StringComparison.Ordinal);
        string text = example[..equals];
        DateTime? published = null;
        int at = text.LastIndexOf(" @", StringComparison.Ordinal);
        if (at >= 0)
        {
            published = DateTime.ParseExact(text[(at + 2)..], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            text = text[..at];
        }

        string read = string.Join("; ", Read(language, text, published).Select(time => (!HasBound(example[equals..]) ? "" : BoundName(time.Bound) + " ") + time.Value));
        Assert.True(example[(equals + 3)..] == read, $"{rule}: {text} gives {read}");
    }

    [Theory]
    [MemberData(nameof(CounterExamples))]
    public void ReadsNot(string language, string rule, string example)
    {
        string read = string.Join("; ", Read(language, example, null).Select(time => time.Value));
        Assert.True(read.Length == 0, $"{rule}: {example} gives {read}");
    }

    private static bool HasBound(string expected) => expected.Contains("Than", StringComparison.Ordinal) || expected.Contains("at", StringComparison.Ordinal) || expected.Contains("about", StringComparison.Ordinal);

    private static string BoundName(Bound bound) => char.ToLowerInvariant(bound.ToString()[0]) + bound.ToString()[1..];

    private static IReadOnlyList<TimeExpression> Read(string language, string text, DateTime? published) =>
        TimeExpressions.Read(text, language == "fr" ? FrenchTimes.Grammar : EnglishTimes.Grammar, [], published, CancellationToken.None);

    private static TheoryData<string, string, string> Collect(string mark)
    {
        TheoryData<string, string, string> rows = [];
        foreach ((string language, TimeGrammar grammar) in new[] { ("fr", FrenchTimes.Grammar), ("en", EnglishTimes.Grammar) })
            foreach (TimeRule rule in grammar.AllRules().SelectMany(group => group))
                foreach (string example in rule.Examples(mark)) rows.Add(language, rule.Pattern, example);
        return rows;
    }
}
