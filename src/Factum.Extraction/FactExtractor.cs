using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction.Documents;
using Factum.Extraction.Facts;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction;

/// <summary>The whole way from a document's text to the facts that it states: the same text gives the same analysis, everywhere.</summary>
public static class FactExtractor
{
    /// <summary>The BCP 47 primary languages that documents are read in.</summary>
    public static IReadOnlyList<string> Languages { get; } = LanguagePacks.Sources.Select(static source => source.Code).ToEquatableArray();

    /// <summary>Whether documents in the language of a BCP 47 tag are read: <c>fr</c>, <c>fr-CA</c>.</summary>
    public static bool CanRead(string tag) => LanguagePacks.Find(tag) is not null;

    /// <summary>Analyses one document. Safe to call from any thread.</summary>
    /// <param name="source">The document.</param>
    /// <param name="cancellation">Stops the analysis.</param>
    /// <returns>What the document states.</returns>
    /// <exception cref="System.ArgumentException">The document names a language that no pack reads.</exception>
    public static DocumentAnalysis Analyze(DocumentSource source, CancellationToken cancellation = default) => MatchFacts(ReadDocument(source, cancellation), [], cancellation);

    /// <summary>Analyses one document with further kinds of fact. Safe to call from any thread.</summary>
    /// <param name="source">The document.</param>
    /// <param name="frames">Frames of kinds of the user's own.</param>
    /// <param name="cancellation">Stops the analysis.</param>
    /// <returns>What the document states.</returns>
    /// <exception cref="System.ArgumentException">The document names a language that no pack reads.</exception>
    public static DocumentAnalysis Analyze(DocumentSource source, IReadOnlyList<Frame> frames, CancellationToken cancellation = default) =>
        MatchFacts(ReadDocument(source, cancellation), frames, cancellation);

    /// <summary>Reads all of a document that does not depend on frames: the costly step, whose outcome is immutable and worth keeping.</summary>
    /// <param name="source">The document.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>Grammar, quantities and entities.</returns>
    /// <exception cref="System.ArgumentException">The document names a language that no pack reads.</exception>
    public static DocumentReading ReadDocument(DocumentSource source, CancellationToken cancellation = default)
    {
        LanguagePack language = source.Language is null
            ? LanguageDetector.Detect(source.Text, cancellation)
            : LanguagePacks.Find(source.Language) ?? throw new System.ArgumentException("unknown language: " + source.Language, nameof(source));
        LanguagePacks.Prepare(language);
        return Read(source, language, cancellation);
    }

    private static DocumentReading Read(DocumentSource source, LanguagePack language, CancellationToken cancellation)
    {
        ComposedText text = ComposedText.Of(source.Text);
        ParsedDocument parsed = GrammarReader.Read(QuotationMarks.Set(CapitalHeadlines.Rewrite(Markup.Blank(text.Text)), language.QuotationMarks), language, cancellation);
        DocumentQuantities quantities = QuantityReader.Read(parsed, language, source.Published, cancellation);
        DocumentEntities entities = EntityReader.Read(parsed, quantities, language, cancellation);
        return new DocumentReading(source, language, parsed, quantities.Outside(entities.Boilerplate), entities, text);
    }

    /// <summary>Matches the frames of the document's language, and further ones, over what was read.</summary>
    /// <param name="reading">The document as read.</param>
    /// <param name="frames">Frames of kinds of the user's own; those of other languages are passed over.</param>
    /// <param name="cancellation">Stops the matching.</param>
    /// <returns>What the document states.</returns>
    public static DocumentAnalysis MatchFacts(DocumentReading reading, IReadOnlyList<Frame> frames, CancellationToken cancellation = default)
    {
        FactGrammar grammar = reading.Language.Facts;
        Frame[] own = frames.Count == 0 ? [] : frames.Where(frame => frame.Language is null || frame.Language == reading.Language.Code).ToArray();
        FrameIndex index = own.Length == 0 ? grammar.Index : grammar.Index.With(own);
        EvidenceLocator locator = reading.Locator;
        DocumentFacts facts = FactReader.Read(reading.Parsed, reading.Quantities, reading.Entities, grammar, index, locator, null, cancellation);
        return Assemble(reading, facts, locator);
    }

    /// <summary>Matches frames of kinds of the user's own alone, whatever the built-in kinds make of the same sentences.</summary>
    /// <param name="reading">The document as read.</param>
    /// <param name="frames">The frames; those of other languages are passed over.</param>
    /// <param name="cancellation">Stops the matching.</param>
    /// <returns>The facts of these kinds, in text order.</returns>
    public static EquatableArray<ExtractedFact> MatchOwn(DocumentReading reading, IReadOnlyList<Frame> frames, CancellationToken cancellation = default)
    {
        Frame[] own = frames.Where(frame => frame.Language is null || frame.Language == reading.Language.Code).ToArray();
        if (own.Length == 0) return [];
        FrameIndex index = new(own);
        DocumentFacts facts = FactReader.Read(reading.Parsed, reading.Quantities, reading.Entities, reading.Language.Facts, index, reading.Locator, null, cancellation);
        return facts.Facts.Where(fact => own.Any(frame => frame.Kind.Name == fact.Kind)).ToEquatableArray();
    }

    private static DocumentAnalysis Assemble(DocumentReading reading, DocumentFacts facts, EvidenceLocator locator)
    {
        DocumentSource source = reading.Source;
        DocumentEntities entities = reading.Entities;
        DocumentQuantities quantities = reading.Quantities;
        AnalyzedMention[] mentions = new AnalyzedMention[entities.Mentions.Count];
        for (int i = 0; i < mentions.Length; i++)
        {
            Mention mention = entities.Mentions[i];
            FactEvidence evidence = locator.Locate(mention.Range, mention.Range);
            mentions[i] = new AnalyzedMention(IsThere(mention.Range, evidence.Range) ? mention : mention with { Range = evidence.Range }, evidence);
        }

        AnalyzedAmount[] amounts = new AnalyzedAmount[quantities.Amounts.Count];
        for (int i = 0; i < amounts.Length; i++)
        {
            MoneyExpression money = quantities.Amounts[i];
            FactEvidence evidence = locator.Locate(money.Range, money.Range);
            Filler? of = facts.AmountsOf[i] is Filler thing ? locator.Locate(thing) : null;
            amounts[i] = new AnalyzedAmount(IsThere(money.Range, evidence.Range) ? money : money with { Range = evidence.Range, FullRange = locator.Place(money.FullRange) }, of, evidence);
        }

        TimeExpression[] times = new TimeExpression[quantities.Times.Count];
        for (int i = 0; i < times.Length; i++) times[i] = quantities.Times[i] with { Range = locator.Place(quantities.Times[i].Range), Text = quantities.Times[i].Range.Of(reading.Text.Text) };
        return new DocumentAnalysis(
            source.Path, reading.Language.Code, source.Published, source.Title, source.Url,
            entities.Entities, new(mentions), new(amounts),
            new(times), facts.Facts);
    }

    private static bool IsThere(TextRange range, TextRange place) => range.Start == place.Start && range.End == place.End;
}
