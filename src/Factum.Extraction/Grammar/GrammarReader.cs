using System.Collections.Generic;
using System.Threading;
using Factum.Extraction.Grammar.Boundaries;
using Factum.Extraction.Grammar.Models;
using Factum.Extraction.Languages;
using Factum.Extraction.Text;

namespace Factum.Extraction.Grammar;

/// <summary>Text to sentences, words and dependency trees.</summary>
internal static class GrammarReader
{
    /// <summary>Reads all of <paramref name="text"/>; lines that were only wrapped are joined in the document's text, offset for offset.</summary>
    public static ParsedDocument Read(string text, LanguagePack language, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        GrammarModel model = language.Grammar.Model;
        GrammarWorkspace workspace = new();
        List<Sentence> sentences = [];
        text = LineWraps.Join(text);
        foreach ((TextRange range, Word[] words) in WordReader.Read(text, language.Tokenization, cancellation))
        {
            model.Annotate(words, workspace, cancellation);
            sentences.Add(new Sentence(range, words));
        }

        return new ParsedDocument(text, language.Code, sentences);
    }
}
