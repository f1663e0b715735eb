using Factum.Extraction.Grammar;

namespace Factum.Extraction.Mentions;

/// <summary>A surface token as the name tagger sees it.</summary>
internal struct NameToken
{
    /// <summary>Offset of the first code unit in the text.</summary>
    public int Start;

    /// <summary>Offset after the last code unit.</summary>
    public int End;

    /// <summary>Index in the sentence of the token's first word.</summary>
    public int Word;

    /// <summary>Hash of the folded form.</summary>
    public ulong Form;

    /// <summary>What the token looks like.</summary>
    public TokenShape Shape;

    /// <summary>Classes of the token alone.</summary>
    public NameClass Single;

    /// <summary>Classes of the longest phrase of several tokens that covers this one.</summary>
    public NameClass Phrase;

    /// <summary>Part of speech of the token's first word.</summary>
    public PartOfSpeech Upos;

    /// <summary>Whether grammar takes the word for a proper noun.</summary>
    public bool IsProper;

    /// <summary>Whether <see cref="Phrase"/> starts here.</summary>
    public bool PhraseStart;
}
