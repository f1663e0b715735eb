using System;
using System.Collections.Generic;

namespace Factum.Extraction.Text;

/// <summary>Finds the 1-based line and column of an offset; lines end with LF, CRLF or CR.</summary>
public sealed class LineMap
{
    private readonly int[] starts;

    /// <summary>Reads the line starts of <paramref name="text"/>.</summary>
    public LineMap(string text)
    {
        List<int> found = [0];
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) found.Add(i + 1);
        }

        starts = found.ToArray();
    }

    /// <summary>The 1-based line of an offset.</summary>
    public int Line(int offset)
    {
        int found = Array.BinarySearch(starts, offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>The 1-based column of an offset, in UTF-16 code units.</summary>
    public int Column(int offset) => Column(offset, Line(offset));

    /// <summary>The 1-based column of an offset whose line is known.</summary>
    internal int Column(int offset, int line) => offset - starts[line - 1] + 1;
}
