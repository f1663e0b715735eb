using System.Collections.Immutable;
using System.Text;
using Factum.Extraction;
using Factum.Generator.Corpora;
using Factum.Generator.Diagnostics;
using Factum.Generator.Documents;
using Factum.Generator.Emission;
using Factum.Generator.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factum.Generator;

/// <summary>Reads a project's documents and adds what they state to it as C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactumGenerator : IIncrementalGenerator
{
    private readonly DocumentAnalyzer analyze;

    /// <summary>The generator with the real engine.</summary>
    public FactumGenerator()
        : this(FactExtractor.Analyze)
    {
    }

    /// <summary>The generator over another analysis: a test counts analyses, or states facts of its own.</summary>
    internal FactumGenerator(DocumentAnalyzer analyze) => this.analyze = analyze;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        DocumentAnalyzer engine = analyze;

        IncrementalValueProvider<GeneratorSettings> settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => SettingsReader.Read(options.GlobalOptions))
            .WithTrackingName(TrackingNames.Settings);

        IncrementalValueProvider<EmitOptions> options = settings
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => EmissionSettings.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.EmitOptions);

        // Options come in before the text is looked at: a new options instance with the same values ends here, unchanged.
        IncrementalValuesProvider<DocumentInput> inputs = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => DocumentInputReader.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Extract)
            .Where(static input => input is not null)!;

        IncrementalValuesProvider<ReadDocument> documents = inputs
            .Select((input, cancellation) => DocumentReader.Read(input, engine, cancellation))
            .WithTrackingName(TrackingNames.Analyze);

        IncrementalValueProvider<LinkedDocuments> linked = documents
            .Collect()
            .Select(static (read, cancellation) => DocumentLinker.Link(read, cancellation))
            .WithTrackingName(TrackingNames.Link);

        IncrementalValuesProvider<GeneratedSource> sources = linked
            .Combine(options)
            .SelectMany(static (pair, cancellation) => CorpusEmission.Emit(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Emit);

        // Not RegisterImplementationSourceOutput, which an editor may skip: these are the types that its completion lists offer.
        context.RegisterSourceOutput(sources, static (output, source) => output.AddSource(source.HintName, SourceText.From(source.Source, Encoding.UTF8)));

        Report(context, documents.SelectMany(static (document, _) => document.Diagnostics.ToImmutableArray()), TrackingNames.DocumentDiagnostics);
        Report(context, linked.SelectMany(static (corpus, _) => corpus.Diagnostics.ToImmutableArray()), TrackingNames.CorpusDiagnostics);
        Report(context, settings.SelectMany(static (read, _) => read.Diagnostics.ToImmutableArray()), TrackingNames.SettingsDiagnostics);
    }

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DiagnosticInfo> diagnostics, string name) =>
        context.RegisterSourceOutput(diagnostics.WithTrackingName(name), static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
}
