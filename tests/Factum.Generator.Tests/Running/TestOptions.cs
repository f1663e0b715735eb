using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factum.Generator.Tests.Running;

/// <summary>MSBuild's properties and metadata, as the compiler hands them to a generator.</summary>
internal sealed class TestOptions(IReadOnlyDictionary<string, string> properties, IReadOnlyDictionary<string, TestDocument> documents) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options(documents.TryGetValue(textFile.Path, out TestDocument? document) ? document.Metadata() : []);

    private sealed class Options(IEnumerable<KeyValuePair<string, string>> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> values = new(values, StringComparer.OrdinalIgnoreCase);

        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
