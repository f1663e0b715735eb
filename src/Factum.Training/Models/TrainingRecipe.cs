using System;
using System.Collections.Generic;
using System.IO;
using Factum.Extraction.Grammar;
using Factum.Training.Learning;
using Factum.Training.Treebanks;

namespace Factum.Training.Models;

/// <summary>What a language's model is trained from, and how.</summary>
/// <param name="Language">BCP 47 code; also the model file's name.</param>
/// <param name="Folder">The folder of the language in Factum.Extraction.</param>
/// <param name="Treebanks">Names of CoNLL-U files under <c>ud</c>, without their ending.</param>
internal sealed record TrainingRecipe(string Language, string Folder, IReadOnlyList<string> Treebanks)
{
    /// <summary>Passes of the taggers over the data.</summary>
    public int TaggerEpochs { get; init; } = 7;

    /// <summary>Passes of the parser over the data.</summary>
    public int ParserEpochs { get; init; } = 8;

    /// <summary>Parsers trained, each in another order of sentences, and mixed into one.</summary>
    public int ParserRuns { get; init; } = 4;

    /// <summary>Taggers trained, each in another order of sentences, and mixed into one.</summary>
    public int TaggerRuns { get; init; } = 2;

    /// <summary>Logarithm of the number of buckets of the table of transitions.</summary>
    public int TransitionBits { get; init; } = 16;

    /// <summary>Logarithm of the number of buckets of the table of relations.</summary>
    public int RelationBits { get; init; } = 14;

    /// <summary>Whether the lexicon marks a form's commonest part of speech.</summary>
    public bool MarksCommonest { get; init; }

    /// <summary>Whether the parser's largest weights keep their size when weights become bytes, and features of large weights come before those that speak often.</summary>
    public bool KeepsLarge { get; init; }

    /// <summary>One sentence in so many of those that <see cref="SetOffPhrases"/> can make another of is made into one; 0 for none.</summary>
    public int SplicedShare { get; init; }

    /// <summary>Treebanks of constructions that ship with this project, by the names of their resources.</summary>
    public IReadOnlyList<string> Written { get; init; } = [];

    /// <summary>Treebanks of news that ship with this project, corrected by hand, by the names of their resources.</summary>
    public IReadOnlyList<string> News { get; init; } = [];

    /// <summary>How often a pass learns from each sentence of <see cref="News"/>: they are few, and what the models are for.</summary>
    public int NewsCopies { get; init; } = 3;

    /// <summary>The share of parts of speech that may be settled early though all features would choose another; see <see cref="MarginStudy"/>.</summary>
    public double TagDisagreement { get; init; } = MarginStudy.Tags;

    /// <summary>Whether the tagger goes over a sentence a second time.</summary>
    public bool Revises { get; init; } = true;

    /// <summary>The entries of the language's word list, given the folder of the treebanks.</summary>
    public required Func<string, IEnumerable<LexicalEntry>> WordList { get; init; }

    /// <summary>The recipes of all languages.</summary>
    public static readonly IReadOnlyList<TrainingRecipe> All =
    [
        new("fr", "French", ["fr_sequoia-ud-train", "fr_sequoia-ud-dev", "fr_gsd-ud-dev", "fr_fqb-ud-test"])
        {
            TaggerRuns = 3,
            News = ["news-trees.fr.conllu"],
            SplicedShare = 3,
            WordList = folder => FrenchForms(Path.Combine(folder, "lexiqueFR-GSD.tsv")),
        },
        new("en", "English", ["en_ewt-ud-train", "en_ewt-ud-dev"])
        {
            MarksCommonest = true,
            TaggerRuns = 4,
            KeepsLarge = true,
            Written = ["news.en.conllu"],
            News = ["news-trees.en.conllu"],
            SplicedShare = 4,
            TransitionBits = 17,
            RelationBits = 15,
            Revises = false,
            TagDisagreement = 0.0006,
            WordList = _ => EnglishForms.All(),
        },
    ];

    private static IEnumerable<LexicalEntry> FrenchForms(string list)
    {
        List<LexicalEntry> listed = [.. TreebankReader.ReadLexicon(list)];
        return [.. listed, .. FrenchVerbForms.Of(listed, (byte)PartOfSpeech.Verb)];
    }
}
