using System;
using System.Collections.Generic;
using System.IO;
using Factum.Extraction.Grammar;
using Factum.Training.Treebanks;

namespace Factum.Training.Models;

/// <summary>What a language's model is trained from, and how.</summary>
/// <param name="Language">BCP 47 code; also the model file's name.</param>
/// <param name="Folder">The folder of the language in Factum.Extraction.</param>
/// <param name="Treebanks">Names of CoNLL-U files under <c>ud</c>, without their ending.</param>
/// <param name="Lexicon">A word list under <c>ud</c>, if any.</param>
internal sealed record TrainingRecipe(string Language, string Folder, IReadOnlyList<string> Treebanks, string? Lexicon)
{
    /// <summary>Passes of the taggers over the data.</summary>
    public int TaggerEpochs { get; init; } = 7;

    /// <summary>Passes of the parser over the data.</summary>
    public int ParserEpochs { get; init; } = 13;

    /// <summary>Parsers trained, each in another order of sentences, and mixed into one.</summary>
    public int ParserRuns { get; init; } = 2;

    /// <summary>Taggers trained, each in another order of sentences, and mixed into one.</summary>
    public int TaggerRuns { get; init; } = 2;

    /// <summary>Logarithm of the number of buckets of the table of transitions.</summary>
    public int TransitionBits { get; init; } = 16;

    /// <summary>Logarithm of the number of buckets of the table of relations.</summary>
    public int RelationBits { get; init; } = 14;

    /// <summary>Makes further entries from those of the word list.</summary>
    public Func<IReadOnlyList<LexicalEntry>, IEnumerable<LexicalEntry>> Derive { get; init; } = _ => [];

    /// <summary>The entries of the word list in a folder, and those made from them.</summary>
    public List<LexicalEntry> Entries(string folder)
    {
        if (Lexicon is null) return [];
        List<LexicalEntry> listed = [.. TreebankReader.ReadLexicon(Path.Combine(folder, Lexicon))];
        return [.. listed, .. Derive(listed)];
    }

    /// <summary>The recipes of all languages.</summary>
    public static readonly IReadOnlyList<TrainingRecipe> All =
    [
        new("fr", "French", ["fr_sequoia-ud-train", "fr_gsd-ud-dev", "fr_fqb-ud-test"], "lexiqueFR-GSD.tsv")
        {
            TaggerRuns = 1,
            ParserRuns = 1,
            Derive = entries => FrenchVerbForms.Of(entries, (byte)PartOfSpeech.Verb),
        },
        new("en", "English", ["en_ewt-ud-train"], null) { TransitionBits = 17, RelationBits = 15 },
    ];
}
