namespace Factum.Extraction.Text;

/// <summary>What a UTF-16 code unit is to the tokenizer.</summary>
internal enum CharacterKind : byte
{
    /// <summary>White space, line ends.</summary>
    Blank,

    /// <summary>A letter, a combining mark, a joiner within a word, or the underscore.</summary>
    Letter,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary>Punctuation.</summary>
    Punctuation,

    /// <summary>A currency, mathematical or other sign.</summary>
    Symbol,

    /// <summary>Half of a surrogate pair.</summary>
    Surrogate,

    /// <summary>A control or format character that is neither blank nor part of words.</summary>
    Control,
}
