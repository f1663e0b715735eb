using System;
using System.Threading;
using Factum.Extraction.Grammar.Tagging;

namespace Factum.Extraction.Grammar.Models;

/// <summary>Where a language's model comes from; read once, when it is first asked for, by whichever thread asks first.</summary>
internal sealed class GrammarModelSource
{
    private readonly Lazy<GrammarModel> model;

    private GrammarModelSource(Func<GrammarModel> open) => model = new Lazy<GrammarModel>(open, LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>The model.</summary>
    public GrammarModel Model => model.Value;

    /// <summary>The model embedded for a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="verbs">Forms that are verbs and nothing else, whatever the model was shown of them.</param>
    public static GrammarModelSource Embedded(string language, Func<VerbForms>? verbs = null) => new(() => GrammarModel.Embedded(language, verbs?.Invoke()));

    /// <summary>A model in a file of its own.</summary>
    public static GrammarModelSource File(string path) => new(() => GrammarModel.Open(path));
}
