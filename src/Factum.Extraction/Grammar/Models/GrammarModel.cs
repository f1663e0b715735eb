using System.IO;
using System.Threading;
using Factum.Extraction.Grammar.Lemmas;
using Factum.Extraction.Grammar.Parsing;
using Factum.Extraction.Grammar.Tagging;

namespace Factum.Extraction.Grammar.Models;

/// <summary>A language's tagger, lemmatizer and parser.</summary>
internal sealed class GrammarModel
{
    private readonly Lexicon lexicon;
    private readonly Tagger tagger;
    private readonly Lemmatizer lemmatizer;
    private readonly DependencyParser parser;

    /// <summary>Reads a model without margins: each decision hears all its features.</summary>
    public GrammarModel(ModelFile file)
        : this(file, GrammarMargins.None)
    {
    }

    /// <summary>Reads a model whose decisions may end early.</summary>
    public GrammarModel(ModelFile file, GrammarMargins margins, DecisionObserver? observer = null, VerbForms? verbs = null)
    {
        lexicon = new Lexicon(file.Section("lexicon"));
        tagger = new Tagger(file, margins, observer, verbs);
        lemmatizer = new Lemmatizer(file);
        parser = new DependencyParser(file, margins, observer);
    }

    /// <summary>A model from a file of its own, with the margins beside it.</summary>
    public static GrammarModel Open(string path)
    {
        using FileStream stream = File.OpenRead(path);
        ModelFile file = ModelFile.FromStream(stream);
        return new GrammarModel(file, GrammarMargins.Beside(path, file));
    }

    /// <summary>The model that is embedded for a language.</summary>
    public static GrammarModel Embedded(string language, VerbForms? verbs = null)
    {
        ModelFile file = ModelFile.FromResource(language + ".model");
        return new GrammarModel(file, GrammarMargins.Read(ModelFile.FromResource(language + ".margins.model"), file), null, verbs);
    }

    /// <summary>Annotates the words of a sentence, of which tokenization has set forms and ranges.</summary>
    public void Annotate(Word[] words, GrammarWorkspace workspace, CancellationToken cancellation)
    {
        workspace.Reserve(words.Length);
        string[] forms = workspace.Forms, lemmas = workspace.Lemmas;
        for (int i = 0; i < words.Length; i++) forms[i] = words[i].Form;
        SentenceFrame frame = workspace.Frame;
        frame.Read(forms, words.Length, lexicon);
        frame.MarkDoubleBarrelled(words);
        tagger.Tag(frame);
        lemmatizer.Lemmatize(frame, forms, lemmas);
        parser.Parse(frame, workspace.Atoms, workspace.State, workspace.Sums, cancellation);
        for (int i = 0; i < words.Length; i++)
        {
            int at = SentenceFrame.Margin + i;
            ref Word word = ref words[i];
            word.Lemma = lemmas[i];
            word.Upos = (PartOfSpeech)frame.Upos[at];
            word.Features = tagger.Morphology(frame.Upos[at], frame.Features[at]);
            word.Head = frame.Heads[at] - 1;
            word.Relation = parser.Relation(frame.Labels[at]);
        }

        ImpossibleArcs.Mend(words, parser.Adjunct);
    }
}
