using System;
using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Grammar.Boundaries;

/// <summary>Tells line breaks that end a paragraph, heading or item from those that only wrap a line.</summary>
internal sealed class LineBreaks
{
    private const int WidestWrap = 140;

    // Narrower lines are a signature's, an address's or a table's.
    private const int NarrowestColumn = 24;
    private readonly string text;
    private readonly HashSet<int> wrapped = [];

    // The lines of a block, by where each starts and ends; a list of ranges would be compiled for them alone.
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];
    private bool closed;

    /// <summary>Reads the lines of a text.</summary>
    public LineBreaks(string text)
    {
        this.text = text;
        int at = 0;
        while (at < text.Length)
        {
            int end = LineEnd(at);
            AddLine(at, end);
            at = end + 1;
        }

        Close();
    }

    /// <summary>Whether a line break ends a paragraph anywhere before the text's last line.</summary>
    public bool Any;

    /// <summary>Whether a stretch between two tokens holds a line break that no sentence crosses.</summary>
    public bool Ends(int gapStart, int gapEnd)
    {
        for (int i = gapStart; i < gapEnd; i++)
            if (IsLineEnd(text[i])) return !wrapped.Contains(gapStart);
        return false;
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\f' or '\v';

    private int LineEnd(int at)
    {
        while (at < text.Length && !IsLineEnd(text[at])) at++;
        return at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? at + 1 : at;
    }

    private void AddLine(int start, int end)
    {
        while (start < end && CharacterKinds.IsBlank(text[start])) start++;
        while (end > start && CharacterKinds.IsBlank(text[end - 1])) end--;
        if (start == end)
        {
            Close();
            return;
        }

        starts.Add(start);
        ends.Add(end);
    }

    /// <summary>Finds the wrapped lines of a block of lines without an empty one between.</summary>
    private void Close()
    {
        int width = 0, full = 0;
        for (int line = 0; line < starts.Count; line++) width = Math.Max(width, Length(line));
        for (int line = 0; line < starts.Count; line++) if (Length(line) * 5 >= width * 4) full++;
        bool column = width is >= NarrowestColumn and <= WidestWrap && starts.Count >= 3 && full >= 2;
        Any |= starts.Count > 0 && closed;
        for (int line = 0; line + 1 < starts.Count; line++)
        {
            if (Wraps(line, width, column)) wrapped.Add(ends[line]);
            else Any = true;
        }

        closed |= starts.Count > 0;
        starts.Clear();
        ends.Clear();
    }

    private int Length(int line) => ends[line] - starts[line];

    /// <summary>
    /// A line was wrapped when the next line's first word had no room left on it; beyond columns of text only a next line that goes on in lower case shows it.
    /// </summary>
    private bool Wraps(int line, int width, bool column)
    {
        if (EndsSentence(line)) return column && !HasRoom(line, width);
        if (CharacterKinds.IsLower(text[starts[line + 1]])) return width <= WidestWrap && (Length(line) >= 40 || !HasRoom(line, width));
        return column && !HasRoom(line, width);
    }

    private bool EndsSentence(int line) => text[ends[line] - 1] is '.' or '!' or '?' or '…' or ':' or '"' or '»' or '”';

    private bool HasRoom(int line, int width)
    {
        int next = starts[line + 1], word = next;
        while (word < ends[line + 1] && !CharacterKinds.IsBlank(text[word])) word++;
        return Length(line) + 1 + (word - next) <= width;
    }
}
