using System.Collections.Generic;
using System.Net;
using System.Text;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Documents;

/// <summary>
/// A document's text in the characters that it is read by, with where each stands in the document: letters with their accents in one (Unicode's NFC), those of a ligature by themselves,
/// references of HTML as what they stand for, one blank where several are, and none of the marks that are not seen, such as soft hyphens. Texts copied from web pages and PDF files have all of these.
/// </summary>
internal sealed class ComposedText
{
    // Letters by the mark that they have in one character; spelt out because normalisation depends on the platform.
    private static readonly string[] Accented =
    [
        "\u0300ÀàÈèÌìÒòÙùǸǹ",
        "\u0301ÁáÉéÍíÓóÚúÝýĆćĹĺŃńŔŕŚśŹźǴǵ",
        "\u0302ÂâÊêÎîÔôÛûĈĉĜĝĤĥĴĵŜŝŴŵŶŷ",
        "\u0303ÃãÑñÕõĨĩŨũ",
        "\u0304ĀāĒēĪīŌōŪūȲȳ",
        "\u0306ĂăĔĕĞğĬĭŎŏŬŭ",
        "\u0307ĊċĖėĠġŻżȦȧ",
        "\u0308ÄäËëÏïÖöÜüŸÿ",
        "\u030AÅåŮů",
        "\u030BŐőŰű",
        "\u030CČčĎďĚěŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǦǧǨǩ",
        "\u0326ȘșȚț",
        "\u0327ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩ",
        "\u0328ĄąĘęĮįŲųǪǫ",
    ];

    // Characters of a reference up to its semicolon: "&otilde".
    private const int LongestReference = 8;

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
        while (first < document.Length && IsComposed(document, first)) first++;
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
        int at = first;
        while (at < document.Length)
        {
            int start = at;
            char c = document[at++];
            if (IsUnseen(c) || (IsSpace(c) && at < document.Length && IsSpace(document[at]))) continue;
            if (c == '&' && ReferenceEnd(document, start) is int end and > 0 && Referred(document.Substring(start, end - start)) is char referred)
            {
                c = referred;
                at = end;
            }

            c = Plain(c);
            if (Ligature(c) is string letters)
            {
                text.Append(letters);
                for (int i = 0; i < letters.Length; i++) places.Add(new TextRange(start, at));
                continue;
            }

            for (; at < document.Length && Compose(c, document[at]) is char composed; at++) c = composed;
            text.Append(c);
            places.Add(new TextRange(start, at));
        }

        return new ComposedText(text.ToString(), places.ToArray());
    }

    /// <summary>A letter and the mark behind it in one character; <see langword="null"/> where there is none.</summary>
    private static char? Compose(char letter, char mark)
    {
        if (!IsMark(mark)) return null;
        foreach (string letters in Accented)
        {
            if (letters[0] != mark) continue;
            for (int i = 1; i < letters.Length; i++)
                if (CharacterFolding.Fold(letters[i]) == CharacterFolding.Fold(letter) && letter < '\u0080' && char.IsUpper(letters[i]) == char.IsUpper(letter)) return letters[i];
        }

        return null;
    }

    private static bool IsComposed(string text, int at)
    {
        char c = text[at];
        if (c == ' ' || c == '\t') return at + 1 == text.Length || !IsSpace(text[at + 1]);
        if (c == '&') return ReferenceEnd(text, at) < 0;
        return c < '\u00AD' || !(IsUnseen(c) || IsMark(c) || Plain(c) != c || Ligature(c) is not null);
    }

    private static bool IsSpace(char c) => c is ' ' or '\t';

    // The end of "&eacute;" or "&#233;"; -1 where an ampersand is but that.
    private static int ReferenceEnd(string text, int at)
    {
        int end = at + 1;
        while (end < text.Length && end - at <= LongestReference && (char.IsLetterOrDigit(text[end]) || text[end] == '#')) end++;
        return end - at > 2 && end < text.Length && text[end] == ';' ? end + 1 : -1;
    }

    private static char? Referred(string reference)
    {
        string decoded = WebUtility.HtmlDecode(reference);
        return decoded.Length == 1 && !char.IsControl(decoded[0]) && !char.IsSurrogate(decoded[0]) ? decoded[0] : null;
    }

    // Hyphens that keep a line together, and letters that are apostrophes.
    private static char Plain(char c) => c switch
    {
        '\u2010' or '\u2011' => '-',
        '\u02BC' or '\u02B9' => '\u2019',
        _ => c,
    };

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
