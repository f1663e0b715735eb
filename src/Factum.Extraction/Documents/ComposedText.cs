using System.Collections.Generic;
using System.Text;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Documents;

/// <summary>
/// A document's text in the characters that it is read by, with where each stands in the document: letters with their accents in one (Unicode's NFC), those of a ligature by themselves,
/// and none of the marks that are not seen, such as soft hyphens. Texts copied from web pages and PDF files have all of these.
/// </summary>
internal sealed class ComposedText
{
    // So many marks on one letter are no word of any language.
    private const int MostMarks = 4;

    // Where each character of the text stands in the document; null where each stands where it stood.
    private readonly TextRange[]? places;

    private ComposedText(string text, TextRange[]? places)
    {
        Text = text;
        this.places = places;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Composes a document's text, which it takes over as it is where nothing is to be done.</summary>
    public static ComposedText Of(string document)
    {
        int first = 0;
        while (first < document.Length && IsComposed(document[first])) first++;
        if (first == document.Length) return new ComposedText(document, null);
        return Compose(document, first > 0 && IsMark(document[first]) ? first - 1 : first);
    }

    /// <summary>The place in the document of a range of the text.</summary>
    public TextRange InDocument(TextRange range)
    {
        if (places is null || places.Length == 0) return range;
        int start = range.Start < places.Length ? places[range.Start].Start : places[places.Length - 1].End;
        return new TextRange(start, range.Length == 0 ? start : places[range.End - 1].End);
    }

    /// <summary>The sentences of the text as sentences of the document.</summary>
    public ParsedDocument InDocument(ParsedDocument read, string document)
    {
        if (places is null) return read;
        List<Sentence> sentences = new(read.Sentences.Count);
        foreach (Sentence sentence in read.Sentences)
        {
            Word[] words = new Word[sentence.Count];
            for (int i = 0; i < words.Length; i++)
            {
                words[i] = sentence[i];
                TextRange place = InDocument(new TextRange(words[i].Start, words[i].End));
                words[i].Start = place.Start;
                words[i].End = place.End;
            }

            sentences.Add(new Sentence(InDocument(sentence.Range), words));
        }

        return new ParsedDocument(document, read.Language, sentences);
    }

    private static ComposedText Compose(string document, int first)
    {
        StringBuilder text = new(document, 0, first, document.Length);
        List<TextRange> places = new(document.Length);
        for (int i = 0; i < first; i++) places.Add(new TextRange(i, i + 1));
        for (int at = first; at < document.Length;)
        {
            int end = at + 1;
            if (!IsUnseen(document[at]))
            {
                while (end < document.Length && end - at <= MostMarks && IsMark(document[end])) end++;
                int known = text.Length;
                if (end > at + 1 && char.IsLetter(document[at]) && !char.IsSurrogate(document[at])) text.Append(document.Substring(at, end - at).Normalize(NormalizationForm.FormC));
                else if (Ligature(document[at]) is string letters && end == at + 1) text.Append(letters);
                else text.Append(document, at, end - at);
                for (int i = known; i < text.Length; i++) places.Add(new TextRange(at, end));
            }

            at = end;
        }

        return new ComposedText(text.ToString(), places.ToArray());
    }

    private static bool IsComposed(char c) => c < '\u00AD' || !(IsUnseen(c) || IsMark(c) || Ligature(c) is not null);

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    // Soft hyphen, zero-width space, word joiner, byte order mark within a text. Joiners (U+200C, U+200D) part or join what is seen.
    private static bool IsUnseen(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';

    private static string? Ligature(char c) => c switch
    {
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        _ => null,
    };
}
