using System;
using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Grammar.Boundaries;

/// <summary>Tells line breaks that only wrap a line from those that end a paragraph, heading or item, and makes blanks of them, so that every offset stays.</summary>
internal sealed class LineWraps
{
    private const int WidestColumn = 140;

    // Narrower lines are a signature's, an address's or a table's.
    private const int NarrowestColumn = 24;
    private readonly string text;

    // Where each line starts and ends, without blanks around it; a list of ranges would be compiled for them alone. Between blocks of lines stands an empty one.
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];
    private readonly List<int> blocks = [];
    private char[]? joined;

    private LineWraps(string text) => this.text = text;

    /// <summary>The text with a blank for each character of a break that only wraps a line; the same instance where none does.</summary>
    public static string Join(string text)
    {
        int first = 0;
        while (first < text.Length && !IsLineEnd(text[first])) first++;
        return first == text.Length ? text : new LineWraps(text).Join();
    }

    /// <summary>Whether a stretch of a text holds a line break.</summary>
    public static bool IsBrokenIn(string text, int start, int end)
    {
        for (int i = start; i < end; i++) if (IsLineEnd(text[i])) return true;
        return false;
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\f' or '\v';

    private string Join()
    {
        int at = 0;
        while (at < text.Length)
        {
            int end = LineEnd(at);
            AddLine(at, end);
            at = end + 1;
        }

        blocks.Add(starts.Count);
        int column = Column();
        for (int block = 0; block + 1 < blocks.Count; block++) JoinBlock(blocks[block], blocks[block + 1], column);
        return joined is null ? text : new string(joined);
    }

    private int LineEnd(int at)
    {
        while (at < text.Length && !IsLineEnd(text[at])) at++;
        return at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? at + 1 : at;
    }

    private void AddLine(int start, int end)
    {
        while (start < end && CharacterKinds.IsBlank(text[start])) start++;
        while (end > start && CharacterKinds.IsBlank(text[end - 1])) end--;
        if (blocks.Count == 0 || (start == end && blocks[blocks.Count - 1] < starts.Count)) blocks.Add(starts.Count);
        if (start == end) return;
        starts.Add(start);
        ends.Add(end);
    }

    /// <summary>The width that the whole text is wrapped to, in characters, or 0: most lines are as wide, and sentences run on beyond them.</summary>
    private int Column()
    {
        int width = Widest(0, starts.Count), runOn = 0;
        if (width is < NarrowestColumn or > WidestColumn || Full(0, starts.Count, width) * 2 < starts.Count) return 0;
        for (int line = 0; line + 1 < starts.Count; line++) if (!EndsSentence(line) && GoesOn(line) && !HasRoom(line, width)) runOn++;
        return runOn * 4 >= starts.Count ? width : 0;
    }

    private void JoinBlock(int first, int end, int documentColumn)
    {
        int width = Widest(first, end);
        bool column = end - first >= 3 && width is >= NarrowestColumn and <= WidestColumn && Full(first, end, width) >= 2;
        if (!column && documentColumn > 0)
        {
            width = documentColumn;
            column = true;
        }

        for (int line = first; line + 1 < end; line++)
        {
            if (!Wraps(line, width, column)) continue;
            joined ??= text.ToCharArray();
            for (int i = ends[line]; i < starts[line + 1]; i++) joined[i] = ' ';
        }
    }

    /// <summary>
    /// A line was wrapped when the next line's first word had no room left on it; beyond columns of text only a next line that goes on in lower case shows it.
    /// </summary>
    private bool Wraps(int line, int width, bool column)
    {
        if (EndsSentence(line)) return column && !HasRoom(line, width);
        if (GoesOn(line)) return width <= WidestColumn && (Length(line) >= 40 || !HasRoom(line, width));
        return column && !HasRoom(line, width);
    }

    private int Length(int line) => ends[line] - starts[line];

    private int Widest(int first, int end)
    {
        int width = 0;
        for (int line = first; line < end; line++) width = Math.Max(width, Length(line));
        return width;
    }

    private int Full(int first, int end, int width)
    {
        int full = 0;
        for (int line = first; line < end; line++) if (Length(line) * 5 >= width * 4) full++;
        return full;
    }

    private bool EndsSentence(int line) => text[ends[line] - 1] is '.' or '!' or '?' or '…' or ':' or '"' or '»' or '”';

    private bool GoesOn(int line) => CharacterKinds.IsLower(text[starts[line + 1]]);

    private bool HasRoom(int line, int width)
    {
        // No line is wrapped at a blank that joins: "228 millions".
        int next = starts[line + 1], word = next;
        while (word < ends[line + 1] && text[word] is not (' ' or '\t')) word++;
        return Length(line) + 1 + (word - next) <= width;
    }
}
