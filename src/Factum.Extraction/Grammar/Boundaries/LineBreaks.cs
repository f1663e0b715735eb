using System;
using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Grammar.Boundaries;

/// <summary>Tells line breaks that end a paragraph, heading or item from those that only wrap a line.</summary>
internal sealed class LineBreaks
{
    private const int WidestWrap = 140;
    private readonly string text;
    private readonly HashSet<int> wrapped = [];
    private bool closed;

    /// <summary>Reads the lines of a text.</summary>
    public LineBreaks(string text)
    {
        this.text = text;
        int at = 0;
        List<TextRange> block = [];
        while (at < text.Length)
        {
            int end = LineEnd(at);
            TextRange line = Trim(at, end);
            if (line.Length == 0) Close(block);
            else block.Add(line);
            at = end + 1;
        }

        Close(block);
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

    private TextRange Trim(int start, int end)
    {
        while (start < end && CharacterKinds.IsBlank(text[start])) start++;
        while (end > start && CharacterKinds.IsBlank(text[end - 1])) end--;
        return new TextRange(start, end);
    }

    /// <summary>Finds the wrapped lines of a block of lines without an empty one between.</summary>
    private void Close(List<TextRange> block)
    {
        int width = 0, full = 0;
        foreach (TextRange line in block) width = Math.Max(width, line.Length);
        foreach (TextRange line in block) if (line.Length * 5 >= width * 4) full++;
        bool column = width <= WidestWrap && block.Count >= 3 && full >= 2;
        Any |= block.Count > 0 && closed;
        for (int i = 0; i + 1 < block.Count; i++)
        {
            if (Wraps(block[i], block[i + 1], width, column)) wrapped.Add(block[i].End);
            else Any = true;
        }

        closed |= block.Count > 0;
        block.Clear();
    }

    /// <summary>
    /// A line was wrapped when the next line's first word had no room left on it; beyond columns of text only a next line that goes on in lower case shows it.
    /// </summary>
    private bool Wraps(TextRange line, TextRange next, int width, bool column)
    {
        if (EndsSentence(line)) return column && !HasRoom(line, next, width);
        if (CharacterKinds.IsLower(text[next.Start])) return width <= WidestWrap && (line.Length >= 40 || !HasRoom(line, next, width));
        return column && !HasRoom(line, next, width);
    }

    private bool EndsSentence(TextRange line) => text[line.End - 1] is '.' or '!' or '?' or '…' or ':' or '"' or '»' or '”';

    private bool HasRoom(TextRange line, TextRange next, int width)
    {
        int word = next.Start;
        while (word < next.End && !CharacterKinds.IsBlank(text[word])) word++;
        return line.Length + 1 + (word - next.Start) <= width;
    }
}
