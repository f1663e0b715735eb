using System;
using System.Collections.Generic;

namespace Factum.Extraction.Mentions;

/// <summary>What a language knows of names: the model that finds them, and the lists that the model reads.</summary>
/// <remarks>Loaded when first used: a document in one language does not pay for the other.</remarks>
/// <param name="language">The name that the language's resources bear.</param>
/// <param name="titles">How titles stand beside names.</param>
/// <param name="boilerplate">What starts a stretch that is no part of an article.</param>
internal sealed class NameLexicon(string language, TitleGrammar titles, BoilerplateMarks boilerplate)
{
    private static readonly Lazy<Gazetteer> SharedWorld = new(() => Gazetteer.Load("world-names.gazetteer"));
    private readonly Lazy<Gazetteer> words = new(() => Gazetteer.Load(language + "-names.gazetteer"));
    private readonly Lazy<NameModel> model = new(() => NameModel.Load(language + "-names.model"));

    /// <summary>Names of all languages.</summary>
    public static Gazetteer World => SharedWorld.Value;

    /// <summary>Words of the language that tell kinds, and words that it writes in lower case.</summary>
    public Gazetteer Words => words.Value;

    /// <summary>The tagger's weights.</summary>
    public NameModel Model => model.Value;

    /// <summary>How titles stand beside names.</summary>
    public readonly TitleGrammar Titles = titles;

    /// <summary>The <see cref="NameHash"/>es of <see cref="TitleGrammar.TeamWords"/>, signed: sets of such numbers are compiled already when a process starts.</summary>
    public readonly HashSet<long> TeamWords = Hashes(titles.TeamWords);

    private static HashSet<long> Hashes(IEnumerable<string> words)
    {
        HashSet<long> hashes = [];
        foreach (string word in words) hashes.Add(unchecked((long)NameHash.Of(word)));
        return hashes;
    }

    /// <summary>Finds stretches that are no part of an article.</summary>
    public readonly BoilerplateReader Boilerplate = new(boilerplate);
}
