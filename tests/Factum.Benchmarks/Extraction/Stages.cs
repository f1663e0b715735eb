using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction;
using Factum.Extraction.Documents;
using Factum.Extraction.Facts;
using Factum.Extraction.Grammar;
using Factum.Extraction.Grammar.Models;
using Factum.Extraction.Languages;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Benchmarks.Extraction;

/// <summary>Every stage of the way from text to facts over one text, each fed with what the stages before it give.</summary>
internal sealed class Stages
{
    private readonly string text;
    private readonly LanguagePack language;
    private readonly Word[][] words;
    private readonly ParsedDocument parsed;
    private readonly DocumentQuantities quantities;
    private readonly DocumentEntities entities;

    public Stages(string text, string language)
    {
        this.text = text;
        this.language = LanguagePacks.Find(language)!;
        words = WordReader.Read(text, this.language.Tokenization, CancellationToken.None).Select(s => s.Words).ToArray();
        parsed = GrammarReader.Read(text, this.language, CancellationToken.None);
        quantities = QuantityReader.Read(parsed, this.language, null, CancellationToken.None);
        entities = EntityReader.Read(parsed, quantities, this.language, CancellationToken.None);
    }

    /// <summary>Words of the text.</summary>
    public int WordCount => words.Sum(s => s.Length);

    /// <summary>The stages by name, in order; the first is the baseline that only looks at every character.</summary>
    public IReadOnlyList<(string Name, Action Run)> All =>
    [
        ("look at every character", () => Scan()),
        ("detect the language", () => Detect()),
        ("text to quantities", () => ReadTextQuantities()),
        ("text to tokens", () => Tokenize()),
        ("text to sentences and words", () => ReadWords()),
        ("words to trees", () => Parse()),
        ("text to trees", () => Read()),
        ("trees to quantities", () => ReadQuantities()),
        ("trees to entities", () => ReadEntities()),
        ("trees to facts", () => ReadFacts()),
        ("text to facts", () => Analyze()),
    ];

    public int Scan()
    {
        int letters = 0;
        foreach (char c in text) if (char.IsLetter(c)) letters++;
        return letters;
    }

    public object Detect() => LanguageDetector.Detect(text, CancellationToken.None);

    public object ReadTextQuantities() => QuantityReader.ReadText(text, language, new DateTime(2024, 6, 11), default, CancellationToken.None);

    public object Tokenize() => Tokenizer.Tokenize(text, language.Tokenization, CancellationToken.None);

    public int ReadWords() => WordReader.Read(text, language.Tokenization, CancellationToken.None).Sum(s => s.Words.Length);

    public int Parse()
    {
        GrammarWorkspace workspace = new();
        GrammarModel model = language.Grammar.Model;
        foreach (Word[] sentence in words) model.Annotate(sentence, workspace, CancellationToken.None);
        return words.Length;
    }

    public object Read() => GrammarReader.Read(text, language, CancellationToken.None);

    public object ReadQuantities() => QuantityReader.Read(parsed, language, null, CancellationToken.None);

    public object ReadEntities() => EntityReader.Read(parsed, quantities, language, CancellationToken.None);

    public object ReadFacts() => FactReader.Read(parsed, quantities, entities, language, new LineMap(text), CancellationToken.None);

    public object Analyze() => FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language.Code });
}
