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

    /// <summary>Reads a model.</summary>
    public GrammarModel(ModelFile file)
    {
        lexicon = new Lexicon(file.Section("lexicon"));
        tagger = new Tagger(file);
        lemmatizer = new Lemmatizer(file);
        parser = new DependencyParser(file);
    }

    /// <summary>A model from a file of its own.</summary>
    public static GrammarModel Open(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return new GrammarModel(ModelFile.FromStream(stream));
    }

    /// <summary>Annotates the words of a sentence, of which tokenization has set forms and ranges.</summary>
    public void Annotate(Word[] words, GrammarWorkspace workspace, CancellationToken cancellation)
    {
        workspace.Reserve(words.Length);
        string[] forms = workspace.Forms, lemmas = workspace.Lemmas;
        for (int i = 0; i < words.Length; i++) forms[i] = words[i].Form;
        SentenceFrame frame = workspace.Frame;
        frame.Read(forms, words.Length, lexicon);
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
    }
}
