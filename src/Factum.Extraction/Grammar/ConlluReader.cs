using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Factum.Extraction.Text;

namespace Factum.Extraction.Grammar;

/// <summary>Reads CoNLL-U; empty nodes and enhanced dependencies are passed over.</summary>
internal static class ConlluReader
{
    /// <summary>The sentences of a CoNLL-U text, one at a time.</summary>
    /// <exception cref="InvalidDataException">A line is not CoNLL-U.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader reader)
    {
        Dictionary<string, string> strings = new(StringComparer.Ordinal);
        Dictionary<string, Morphology> features = new(StringComparer.Ordinal) { ["_"] = Morphology.None };
        List<string> comments = [];
        List<Word> words = [];
        List<(int First, int Last, string Form, bool SpaceAfter)> ranges = [];
        int number = 0;
        while (true)
        {
            string? line = reader.ReadLine();
            number++;
            if (line is null || line.Length == 0)
            {
                if (words.Count > 0) yield return Finish(comments, words, ranges);
                comments.Clear();
                words.Clear();
                ranges.Clear();
                if (line is null) yield break;
                continue;
            }

            if (line[0] == '#')
            {
                comments.Add(line);
                continue;
            }

            string[] columns = line.Split('\t');
            if (columns.Length != 10) throw new InvalidDataException($"line {number}: {columns.Length} columns instead of 10");
            string id = columns[0];
            if (id.IndexOf('.') >= 0) continue;
            bool spaceAfter = !HasNoSpaceAfter(columns[9]);
            int dash = id.IndexOf('-');
            if (dash >= 0)
            {
                ranges.Add((Number(id.Substring(0, dash), number), Number(id.Substring(dash + 1), number), columns[1], spaceAfter));
                continue;
            }

            if (Number(id, number) != words.Count + 1) throw new InvalidDataException($"line {number}: word {id} follows word {words.Count}");
            if (!features.TryGetValue(columns[5], out Morphology? morphology)) features[columns[5]] = morphology = new Morphology(columns[5]);
            words.Add(new Word
            {
                Form = Shared(strings, columns[1]),
                Lemma = Shared(strings, columns[2]),
                Upos = PartsOfSpeech.Parse(columns[3]),
                Features = morphology,
                Head = columns[6] == "_" ? -1 : Number(columns[6], number) - 1,
                Relation = DependencyRelations.Parse(columns[7]),
                TokenWords = 1,
                SpaceAfter = spaceAfter,
            });
        }
    }

    /// <summary>The sentences of a CoNLL-U file.</summary>
    public static IReadOnlyList<ConlluSentence> ReadFile(string path)
    {
        using StreamReader reader = new(path, Encoding.UTF8);
        return [.. Read(reader)];
    }

    private static ConlluSentence Finish(List<string> comments, List<Word> wordList, List<(int First, int Last, string Form, bool SpaceAfter)> ranges)
    {
        Word[] words = [.. wordList];
        Dictionary<int, string> tokenForms = [];
        foreach ((int first, int last, string form, bool spaceAfter) in ranges)
        {
            if (first < 1 || last < first || last > words.Length) throw new InvalidDataException($"token {first}-{last} in a sentence of {words.Length} words");
            tokenForms[first - 1] = form;
            for (int i = first - 1; i < last; i++)
            {
                words[i].TokenWords = (byte)(i == first - 1 ? last - first + 1 : 0);
                words[i].SpaceAfter = spaceAfter;
            }
        }

        for (int i = 0; i < words.Length; i++)
            if (words[i].Head >= words.Length) throw new InvalidDataException($"head {words[i].Head + 1} in a sentence of {words.Length} words");

        string text = Comment(comments, "text") ?? Joined(words, tokenForms);
        PlaceTokens(words, tokenForms, text);
        return new ConlluSentence
        {
            Id = Comment(comments, "sent_id") ?? "",
            Text = text,
            StartsDocument = Comment(comments, "newdoc") is not null,
            StartsParagraph = Comment(comments, "newpar") is not null,
            Comments = comments.ToArray(),
            Words = words,
        };
    }

    /// <summary>Gives every token its offsets: its characters are found in order, white space set aside on both sides.</summary>
    private static void PlaceTokens(Word[] words, Dictionary<int, string> tokenForms, string text)
    {
        int at = 0;
        for (int i = 0; i < words.Length;)
        {
            int count = words[i].TokenWords;
            string form = count > 1 || tokenForms.ContainsKey(i) ? tokenForms[i] : words[i].Form;
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            int start = at;
            for (int f = 0; f < form.Length; f++)
            {
                if (char.IsWhiteSpace(form[f])) continue;
                while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
                if (at < text.Length && text[at] == form[f]) at++;
                else throw new InvalidDataException($"token {form} does not stand at {start} in: {text}");
            }

            MultiwordToken.Place(words, i, count, start, at, form);
            i += count;
        }
    }

    private static string Joined(Word[] words, Dictionary<int, string> tokenForms)
    {
        StringBuilder text = new();
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].TokenWords == 0) continue;
            text.Append(tokenForms.TryGetValue(i, out string? form) ? form : words[i].Form);
            if (words[i].SpaceAfter && i + words[i].TokenWords < words.Length) text.Append(' ');
        }

        return text.ToString();
    }

    /// <summary>The value of <c># name = value</c>; an empty string for a bare <c># name</c>.</summary>
    private static string? Comment(List<string> comments, string name)
    {
        foreach (string comment in comments)
        {
            int at = 1;
            while (at < comment.Length && comment[at] == ' ') at++;
            if (!comment.HasAt(at, name)) continue;
            at += name.Length;
            if (at == comment.Length) return "";
            if (comment[at] != ' ' && comment[at] != '=') continue;
            int equals = comment.IndexOf('=', at);
            if (name == "text" && (equals < 0 || comment.Substring(at, equals - at).Trim().Length > 0)) continue;
            return equals < 0 ? "" : comment.Substring(equals + 1).Trim(' ');
        }

        return null;
    }

    private static bool HasNoSpaceAfter(string misc)
    {
        int at = misc.IndexOf("SpaceAfter=No", StringComparison.Ordinal);
        return at >= 0 && (at == 0 || misc[at - 1] == '|');
    }

    private static int Number(string digits, int line)
    {
        int value = 0;
        foreach (char c in digits)
        {
            if (c is < '0' or > '9' || value > 100_000_000) throw new InvalidDataException($"line {line}: {digits} is not a number");
            value = (value * 10) + (c - '0');
        }

        return value;
    }

    private static string Shared(Dictionary<string, string> strings, string value)
    {
        if (strings.TryGetValue(value, out string? known)) return known;
        strings[value] = value;
        return value;
    }
}
