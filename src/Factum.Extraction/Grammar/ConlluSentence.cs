using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Grammar;

/// <summary>A sentence of a CoNLL-U file.</summary>
internal sealed class ConlluSentence
{
    /// <summary>The value of <c># sent_id</c>, or an empty string.</summary>
    public string Id { get; init; } = "";

    /// <summary>The value of <c># text</c>; without that comment, the tokens' forms joined as their <c>SpaceAfter</c> says.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether <c># newdoc</c> stands before the sentence.</summary>
    public bool StartsDocument { get; init; }

    /// <summary>Whether <c># newpar</c> stands before the sentence.</summary>
    public bool StartsParagraph { get; init; }

    /// <summary>The comment lines as they stand, with their <c>#</c>.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>The syntactic words; offsets count in <see cref="Text"/>, <see cref="Word.TokenWords"/> gives the multiword tokens.</summary>
    public Word[] Words { get; init; } = [];

    /// <summary>The form of the surface token that starts at a word: the word's own, or the multiword token's.</summary>
    public string TokenForm(int word) =>
        Words[word].TokenWords == 1 ? Words[word].Form : TokenRange(word).Of(Text);

    /// <summary>Where the surface token that starts at a word stands in <see cref="Text"/>.</summary>
    public TextRange TokenRange(int word) => new(Words[word].Start, Words[word + System.Math.Max(1, (int)Words[word].TokenWords) - 1].End);
}
