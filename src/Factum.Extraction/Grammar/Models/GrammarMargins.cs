using System.IO;

namespace Factum.Extraction.Grammar.Models;

/// <summary>The margins of all decisions of a language's model. They hold for the weights that they were measured on and for no others.</summary>
internal sealed class GrammarMargins
{
    /// <summary>Name of the section that tells which model the margins are for, by its length.</summary>
    public const string ModelSection = "model";

    /// <summary>No margins: each decision hears all its features.</summary>
    public static readonly GrammarMargins None = new(default, default, default, default, default, default);

    private GrammarMargins(ModelSection upos, ModelSection unrevised, ModelSection revision, ModelSection morphology, ModelSection transitions, ModelSection relations)
    {
        Upos = new DecisionMargins(upos);
        Unrevised = new DecisionMargins(unrevised, DecisionMargins.Stages + 1);
        Revision = new DecisionMargins(revision);
        Morphology = new DecisionMargins(morphology);
        Transitions = new DecisionMargins(transitions);
        Relations = new DecisionMargins(relations);
    }

    /// <summary>Of parts of speech, by part of speech and what the lexicon says of it.</summary>
    public readonly DecisionMargins Upos;

    /// <summary>Of parts of speech that need no second sight, by the same and for all stages.</summary>
    public readonly DecisionMargins Unrevised;

    /// <summary>Of parts of speech on second sight, by the same.</summary>
    public readonly DecisionMargins Revision;

    /// <summary>Of a word's features, by its part of speech.</summary>
    public readonly DecisionMargins Morphology;

    /// <summary>Of transitions, by the part of speech of the stack's top and the transition.</summary>
    public readonly DecisionMargins Transitions;

    /// <summary>Of relations, by relation.</summary>
    public readonly DecisionMargins Relations;

    /// <summary>Reads the margins for a model; none where they were measured on another.</summary>
    public static unsafe GrammarMargins Read(ModelFile file, ModelFile model) =>
        *(int*)file.Section(ModelSection).Start != model.Length
            ? None
            : new GrammarMargins(file.Optional("upos"), file.Optional("unrevised"), file.Optional("revision"), file.Optional("morphology"), file.Optional("transitions"), file.Optional("relations"));

    /// <summary>The margins in a file of their own beside a model's, where there is one.</summary>
    public static GrammarMargins Beside(string modelPath, ModelFile model)
    {
        string path = PathBeside(modelPath);
        if (!File.Exists(path)) return None;
        using FileStream stream = File.OpenRead(path);
        return Read(ModelFile.FromStream(stream), model);
    }

    /// <summary>Where the margins of a model lie: <c>fr.margins.model</c> beside <c>fr.model</c>.</summary>
    public static string PathBeside(string modelPath) => Path.ChangeExtension(modelPath, ".margins.model");
}
