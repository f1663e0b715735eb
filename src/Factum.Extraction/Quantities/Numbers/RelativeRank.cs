using System;
using System.Collections.Generic;
using System.Globalization;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Numbers;

/// <summary>A rank counted from an end or from here: "the last", "the next".</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="RelativeTo"><c>end</c> or <c>current</c>.</param>
/// <param name="Offset">How far from there: -1 for "next to last".</param>
internal readonly record struct RelativeRank(TextRange Range, string RelativeTo, int Offset);

/// <summary>A language's words for relative ranks.</summary>
internal sealed class RelativeRanks
{
    private readonly List<string> origins = [];
    private readonly List<int> offsets = [];
    private readonly PhraseTrie words = new();

    /// <summary>Makes a reader.</summary>
    /// <param name="lines">Where a rank is counted from, its offset, a colon, and the words for it between <c>|</c>: <c>end -1: avant-dernier</c>.</param>
    public RelativeRanks(string lines)
    {
        foreach (string line in lines.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            int space = line.IndexOf(' '), colon = line.IndexOf(": ", StringComparison.Ordinal);
            foreach (string form in line.Substring(colon + 2).Split('|')) words.Add(form, origins.Count);
            origins.Add(line.Substring(0, space));
            offsets.Add(int.Parse(line.Substring(space + 1, colon - space - 1), CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The relative ranks of a text, in order.</summary>
    public List<RelativeRank> ReadAll(string text)
    {
        List<RelativeRank> found = [];
        for (int i = 0; i < text.Length; i++)
        {
            if (!CharacterFolding.IsLetter(text[i]) || (i > 0 && CharacterFolding.IsLetter(text[i - 1]))) continue;
            if (!words.TryMatch(text, i, out int end, out int meaning)) continue;
            found.Add(new RelativeRank(new TextRange(i, end), origins[meaning], offsets[meaning]));
            i = end - 1;
        }

        return found;
    }
}
