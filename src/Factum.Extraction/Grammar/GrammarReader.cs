using System.Threading;
using Factum.Extraction.Languages;

namespace Factum.Extraction.Grammar;

/// <summary>Text to sentences, words and dependency trees.</summary>
internal static class GrammarReader
{
    /// <summary>Reads all of <paramref name="text"/>.</summary>
    public static ParsedDocument Read(string text, LanguagePack language, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new ParsedDocument(text, language.Code, []);
    }
}
