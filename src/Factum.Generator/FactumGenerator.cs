using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Factum.Extraction.Corpora.Corrections;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Text;
using Factum.Generator.Corpora;
using Factum.Generator.Corrections;
using Factum.Generator.Diagnostics;
using Factum.Generator.Documents;
using Factum.Generator.Emission;
using Factum.Generator.Kinds;
using Factum.Generator.Settings;
using Factum.Generator.Wording;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Factum.Generator;

/// <summary>Reads a project's documents and adds what they state to it as C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactumGenerator : IIncrementalGenerator
{
    private readonly DocumentEngine engine;

    /// <summary>The generator with the real engine.</summary>
    public FactumGenerator()
        : this(DocumentEngine.Default)
    {
    }

    /// <summary>The generator over another engine: a test counts analyses, or lets them fail.</summary>
    internal FactumGenerator(DocumentEngine engine) => this.engine = engine;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        DocumentEngine documentEngine = engine;

        IncrementalValueProvider<GeneratorSettings> settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => SettingsReader.Read(options.GlobalOptions))
            .WithTrackingName(TrackingNames.Settings);

        IncrementalValuesProvider<KindReading> kindReadings = context.SyntaxProvider.ForAttributeWithMetadataName(
            KindAttributes.FactKind, static (node, _) => KindReader.CanCarryAttributes(node), KindReader.Read);

        // Places move with every line that is typed above them; the kinds themselves do not.
        IncrementalValueProvider<DeclaredKinds> declared = kindReadings.Collect().Select(static (readings, _) => DeclaredKinds.Of(readings));

        IncrementalValueProvider<Held<EquatableArray<DeclaredKind>>> kinds = declared
            .Select(static (read, _) => Held.Of(read.Kinds))
            .WithTrackingName(TrackingNames.Kinds);

        IncrementalValueProvider<IReadOnlyList<Frame>> frames = kinds
            .Select(static (read, _) => Held.Of(read.Value.Select(static kind => kind.Declaration).ToEquatableArray()))
            .Select(static (declarations, cancellation) => DeclaredKinds.Frames(declarations.Value, cancellation))
            .WithTrackingName(TrackingNames.Frames);

        IncrementalValueProvider<EmitOptions> options = settings
            .Combine(context.ParseOptionsProvider)
            .Combine(kinds)
            .Select(static (pair, _) => EmissionSettings.Of(pair.Left.Left, pair.Left.Right, pair.Right.Value))
            .WithTrackingName(TrackingNames.EmitOptions);

        // Options come in before the text is looked at: a new options instance with the same values ends here, unchanged.
        IncrementalValuesProvider<DocumentInput> inputs = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => DocumentInputReader.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Extract)
            .Where(static input => input is not null)!;

        IncrementalValuesProvider<ReadDocument> documents = inputs
            .Combine(kinds.Select(static (read, _) => Held.Of(read.Value.Count > 0)))
            .Select((pair, cancellation) => DocumentReader.Read(pair.Left, pair.Right.Value, documentEngine, cancellation))
            .WithTrackingName(TrackingNames.Analyze);

        IncrementalValuesProvider<ReadDocument> matched = documents
            .Combine(frames)
            .Select((pair, cancellation) => DocumentReader.AddOwnKinds(pair.Left, pair.Right, documentEngine, cancellation))
            .WithTrackingName(TrackingNames.Match);

        IncrementalValueProvider<ImmutableArray<CorrectionReading>> correctionReadings = Corrections(context, CorrectionAttributes.EntityAlias)
            .Combine(Corrections(context, CorrectionAttributes.EntityKind))
            .Combine(Corrections(context, CorrectionAttributes.IgnoreName))
            .Select(static (all, _) => all.Left.Left.AddRange(all.Left.Right).AddRange(all.Right));

        IncrementalValueProvider<CorpusCorrections> corrections = correctionReadings
            .Select(static (readings, _) => CorrectionReader.Join(readings))
            .WithTrackingName(TrackingNames.Corrections);

        IncrementalValueProvider<LinkedDocuments> linked = matched
            .Collect()
            .Combine(corrections)
            .Select(static (pair, cancellation) => DocumentLinker.Link(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Link);

        // Most of what is written is a document's own words: they are made with the document, not with the corpus.
        IncrementalValuesProvider<WordedDocument> words = matched
            .Where(static document => document.Analysis is not null)
            .Select(static (document, cancellation) => WordedDocument.Of(document.Analysis!, cancellation))
            .WithTrackingName(TrackingNames.Word);

        IncrementalValuesProvider<GeneratedSource> sources = linked
            .Combine(words.Collect())
            .Combine(options)
            .SelectMany(static (pair, cancellation) => CorpusEmission.Emit(pair.Left.Left, pair.Left.Right, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Emit);

        // Not RegisterImplementationSourceOutput, which an editor may skip: these are the types that its completion lists offer.
        context.RegisterSourceOutput(sources, static (output, source) => output.AddSource(source.HintName, SourceText.From(source.Source, Encoding.UTF8)));

        Report(context, matched.SelectMany(static (document, _) => document.Diagnostics.ToImmutableArray()), TrackingNames.DocumentDiagnostics);
        Report(context, linked.SelectMany(static (corpus, _) => corpus.Diagnostics.ToImmutableArray()), TrackingNames.CorpusDiagnostics);
        Report(
            context,
            linked.Select(static (corpus, _) => Held.Of(corpus.Corpus is null)).Combine(options).SelectMany(static (pair, _) => pair is ({ Value: true }, { AwaitsDocuments: true } wanted)
                ? ImmutableArray.Create(new DiagnosticInfo(DiagnosticDescriptors.NoDocument.Id, null, new(wanted.ClassName)))
                : ImmutableArray<DiagnosticInfo>.Empty),
            TrackingNames.CorpusDiagnostics);
        ReportInCode(context, kindReadings.SelectMany(static (reading, _) => reading.Diagnostics.ToImmutableArray()), TrackingNames.KindDiagnostics);
        ReportInCode(context, declared.SelectMany(static (read, _) => read.Diagnostics.ToImmutableArray()), TrackingNames.KindDiagnostics);
        ReportInCode(
            context,
            context.SyntaxProvider.ForAttributeWithMetadataName(KindAttributes.Trigger, static (node, _) => KindReader.CanCarryAttributes(node), KindReader.ReadStrayTrigger).Where(static stray => stray is not null)!,
            TrackingNames.KindDiagnostics);
        ReportInCode(context, correctionReadings.SelectMany(static (readings, _) => readings.SelectMany(static reading => reading.Diagnostics).ToImmutableArray()), TrackingNames.CorrectionDiagnostics);
        ReportInCode(
            context,
            correctionReadings
                .Combine(linked.Select(static (corpus, _) => Held.Of(corpus.UnknownNames)))
                .SelectMany(static (pair, _) => CorrectionReader.Unknown(pair.Left, pair.Right.Value).ToImmutableArray()),
            TrackingNames.CorrectionDiagnostics);
        Report(context, settings.SelectMany(static (read, _) => read.Diagnostics.ToImmutableArray()), TrackingNames.SettingsDiagnostics);
    }

    private static IncrementalValueProvider<ImmutableArray<CorrectionReading>> Corrections(IncrementalGeneratorInitializationContext context, string attribute) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(attribute, static (node, _) => node is CompilationUnitSyntax, CorrectionReader.Read).Collect();

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DiagnosticInfo> diagnostics, string name) =>
        context.RegisterSourceOutput(diagnostics.WithTrackingName(name), static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));

    // Only a place in a syntax tree is one that #pragma and .editorconfig reach; the trees come in last, so that no model keeps one.
    private static void ReportInCode(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DiagnosticInfo> diagnostics, string name) =>
        context.RegisterSourceOutput(
            diagnostics.WithTrackingName(name).Combine(context.CompilationProvider),
            static (output, pair) => output.ReportDiagnostic(pair.Left.ToDiagnostic(pair.Right)));
}
