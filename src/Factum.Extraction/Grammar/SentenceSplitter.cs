using System.Collections.Generic;
using System.Threading;
using Factum.Extraction.Text;

namespace Factum.Extraction.Grammar;

/// <summary>Surface tokens to sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>Index of the first token of each sentence, and the number of tokens at the end.</summary>
    public static List<int> Split(string text, TokenList tokens, CancellationToken cancellation)
    {
        List<int> starts = [];
        LineBreaks lines = new(text);
        for (int i = 0; i < tokens.Count; i++)
        {
            if ((i & 4095) == 0) cancellation.ThrowIfCancellationRequested();
            if (i == 0 || lines.Ends(tokens.End(i - 1), tokens.Start(i)) || Ends(text, tokens, i - 1)) starts.Add(i);
        }

        starts.Add(tokens.Count);
        return starts;
    }

    /// <summary>Whether a sentence ends after a token: at closing punctuation, with the quotes and brackets that close after it.</summary>
    private static bool Ends(string text, TokenList tokens, int token)
    {
        if (tokens.End(token) == tokens.Start(token + 1)) return false;
        int last = token;
        while (last > 0 && last > token - 4 && IsCloser(text, tokens, last) && tokens.End(last - 1) == tokens.Start(last)) last--;
        char terminator = text[tokens.Start(last)];
        if (terminator is not ('.' or '!' or '?' or '…')) return false;
        char next = text[tokens.Start(token + 1)];
        return !CharacterKinds.IsLower(next) && !(next is ')' or ']' or '»' or ',' or ';');
    }

    private static bool IsCloser(string text, TokenList tokens, int token) => text[tokens.Start(token)] is '"' or '»' or '”' or ')' or ']' or '\'' or '’';
}
