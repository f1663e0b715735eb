using System.Collections.Generic;
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
    private readonly List<(string RelativeTo, int Offset)> meanings = [];
    private readonly PhraseTrie words;

    /// <summary>Makes a reader.</summary>
    /// <param name="rows">What is meant, and the words for it.</param>
    public RelativeRanks(params (string RelativeTo, int Offset, string Words)[] rows)
    {
        List<KeyValuePair<string, int>> phrases = [];
        foreach ((string relativeTo, int offset, string forms) in rows)
        {
            foreach (string form in forms.Split('|')) phrases.Add(new(form, meanings.Count));
            meanings.Add((relativeTo, offset));
        }

        words = new PhraseTrie(phrases);
    }

    /// <summary>The relative ranks of a text, in order.</summary>
    public List<RelativeRank> ReadAll(string text)
    {
        List<RelativeRank> found = [];
        for (int i = 0; i < text.Length; i++)
        {
            if (!CharacterFolding.IsLetter(text[i]) || (i > 0 && CharacterFolding.IsLetter(text[i - 1]))) continue;
            if (!words.TryMatch(text, i, out int end, out int meaning)) continue;
            found.Add(new RelativeRank(new TextRange(i, end), meanings[meaning].RelativeTo, meanings[meaning].Offset));
            i = end - 1;
        }

        return found;
    }
}
