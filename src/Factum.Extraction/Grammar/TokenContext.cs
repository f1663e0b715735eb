using System;

namespace Factum.Extraction.Grammar;

/// <summary>A surface token among its neighbours.</summary>
internal readonly struct TokenContext(string text, TokenList tokens, int token, int sentenceStart, int sentenceEnd)
{
    /// <summary>The document.</summary>
    public string Text => text;

    /// <summary>Whether a neighbour stands in the same sentence.</summary>
    public bool Has(int offset) => token + offset >= sentenceStart && token + offset < sentenceEnd;

    /// <summary>Offset of the first code unit of a neighbour in the same sentence.</summary>
    public int Start(int offset) => tokens.Start(token + offset);

    /// <summary>Offset after the last code unit of a neighbour in the same sentence.</summary>
    public int End(int offset) => tokens.End(token + offset);

    /// <summary>Whether a neighbour stands in the same sentence and spells a word, whatever its case.</summary>
    public bool Is(int offset, string word) =>
        Has(offset) && End(offset) - Start(offset) == word.Length
        && string.Compare(text, Start(offset), word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
