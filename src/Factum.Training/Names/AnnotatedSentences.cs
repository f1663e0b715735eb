using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Factum.Extraction.Mentions;

namespace Factum.Training.Names;

/// <summary>Reads sentences annotated in brackets: <c>[PER Claire Dumont], directrice de [ORG Banque Verlaine]</c>; a <c>*</c> in place of a name is filled from <see cref="NameFillers"/>.</summary>
internal static class AnnotatedSentences
{
    private static readonly string[] Kinds = ["PER", "ORG", "LOC", "PRO", "EVT"];

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file: a sentence a line, <c>#</c> starts a comment.</param>
    /// <param name="language">Its language.</param>
    /// <param name="fillers">Names for the open places.</param>
    /// <param name="copies">How often a sentence with open places is filled.</param>
    public static IEnumerable<(int Line, NameExample Example)> Read(string path, string language, NameFillers fillers, int copies)
    {
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line.StartsWith('#')) continue;
            int times = line.Contains('*') ? copies : 1;
            for (int copy = 0; copy < times; copy++)
            {
                (string text, List<(int, int, int)> spans) = Parse(line, path + ":" + number, fillers);
                foreach (NameExample example in PublicNames.FromSpans(text, language, spans, NameExample.Outside)) yield return (number, example);
            }
        }
    }

    /// <summary>The plain text of an annotated line and its names.</summary>
    public static (string Text, List<(int Start, int End, int Kind)> Spans) Parse(string line, string place, NameFillers fillers)
    {
        StringBuilder text = new();
        List<(int, int, int)> spans = [];
        string? surname = null;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] != '[') { text.Append(line[i]); continue; }
            int end = line.IndexOf(']', i);
            int kind = end > i + 5 && line[i + 4] == ' ' ? Array.IndexOf(Kinds, line.Substring(i + 1, 3)) : -1;
            if (kind < 0) throw new InvalidDataException(place + ": bad bracket in " + line);
            string name = line[(i + 5)..end];
            if (name == "*") name = fillers.Next((EntityKind)kind);
            else if (name == "**") name = surname ?? fillers.Surname();
            else if (name.Contains('*')) name = fillers.Around(name);
            if (kind == 0 && name.Contains(' ')) surname = name[(name.LastIndexOf(' ') + 1)..];
            if (text.Length >= 3 && text[^1] == ' ' && text[^2] == 'e' && line[i + 5] == '*' && text[^3] is 'd' or 'D' && (text.Length == 3 || text[^4] == ' ') && fillers.French && "AEIOUÉÈÊÎÔ".Contains(name[0]))
            {
                text.Length -= 2;
                text.Append('\'');
            }

            spans.Add((text.Length, text.Length + name.Length, kind));
            text.Append(name);
            i = end;
        }

        return (text.ToString(), spans);
    }
}
