using System;
using Factum.Extraction.Facts;
using Factum.Extraction.Grammar;
using Factum.Extraction.Grammar.Models;
using Factum.Extraction.Mentions;
using Factum.Extraction.Mentions.Coreference;
using Factum.Extraction.Quantities;
using Factum.Extraction.Quantities.Numbers;
using Factum.Extraction.Quantities.Times;

namespace Factum.Extraction.Languages;

/// <summary>What the engine needs to know of a language: data and small classes, one property a stage.</summary>
/// <param name="Code">BCP 47 primary language.</param>
/// <param name="Tokenization">Where words begin and end.</param>
internal sealed record LanguagePack(string Code, TokenConventions Tokenization)
{
    /// <summary>BCP 47 primary language.</summary>
    public readonly string Code = Code;

    /// <summary>Where words begin and end.</summary>
    public readonly TokenConventions Tokenization = Tokenization;

    /// <summary>Tags words and builds trees; read from the embedded model when first asked for.</summary>
    public GrammarModelSource Grammar = GrammarModelSource.Embedded(Code);

    /// <summary>Where <see cref="Numbers"/> come from, made when first asked for.</summary>
    public Lazy<NumberReader> NumberSource = new(static () => new NumberReader(new NumberGrammar([])));

    /// <summary>Reads numbers; digits alone where the pack has no number words.</summary>
    public NumberReader Numbers => NumberSource.Value;

    /// <summary>Where <see cref="Times"/> come from, made when first asked for.</summary>
    public Lazy<TimeGrammar>? TimeSource;

    /// <summary>Words and rules of time; no times are read without them.</summary>
    public TimeGrammar? Times => TimeSource?.Value;

    /// <summary>Where <see cref="Coreference"/> comes from, made when first asked for.</summary>
    public Lazy<CoreferenceLexicon>? CoreferenceSource;

    /// <summary>Pronouns and nouns that take up what was mentioned; without them only names are mentions.</summary>
    public CoreferenceLexicon? Coreference => CoreferenceSource?.Value;

    /// <summary>Where <see cref="Facts"/> come from, made when first asked for.</summary>
    public Lazy<FactGrammar> FactSource = new(static () => new FactGrammar(""));

    /// <summary>Frames of facts and the words that settle who did what.</summary>
    public FactGrammar Facts => FactSource.Value;

    /// <summary>The opening and the closing quotation mark that texts of the language are read with.</summary>
    public string QuotationMarks = "“”";

    /// <summary>Words that open a noun phrase and say nothing of the thing: articles, possessives, demonstratives, and the prepositions and conjunctions that stand before them; elided ones with their apostrophe.</summary>
    public string[] Determiners = [];

    /// <summary>Where <see cref="Names"/> come from, made when first asked for.</summary>
    public Lazy<NameLexicon>? NameSource;

    /// <summary>What the language knows of names; without it no names are found.</summary>
    public NameLexicon? Names => NameSource?.Value;

    /// <summary>Where <see cref="Quantities"/> come from, made when first asked for.</summary>
    public Lazy<QuantityGrammar> QuantitySource = new(() => new QuantityGrammar());

    /// <summary>Currencies, bounds, ranges and units.</summary>
    public QuantityGrammar Quantities => QuantitySource.Value;
}
