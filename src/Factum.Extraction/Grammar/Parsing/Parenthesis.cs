using Factum.Extraction.Grammar.Models;

namespace Factum.Extraction.Grammar.Parsing;

/// <summary>
/// Words in brackets behind a name that date or describe it, "(born 12 May 1961)", or between an office and who holds it, "le maire (PS) Jean Oriol": the sentence goes on behind them as if they were not there.
/// </summary>
/// <param name="Open">The opening bracket, counted from 0.</param>
/// <param name="Count">Number of words, with both brackets.</param>
/// <param name="IsBeforeName">Whether what is in brackets belongs to the name behind it.</param>
internal readonly record struct Parenthesis(int Open, int Count, bool IsBeforeName = false)
{
    // "PS", "Les Verts", "PS-PRG".
    private const int LongestLabel = 4;

    // Longer ones are sentences of their own, or a bracket that was never closed.
    private const int Longest = 60;

    private static readonly ulong OpenForm = WordAtoms.Of("(").Form;
    private static readonly ulong CloseForm = WordAtoms.Of(")").Form;

    /// <summary>None.</summary>
    public static readonly Parenthesis None = new(0, 0);

    /// <summary>The first of a tagged sentence that holds a figure, or <see cref="None"/>.</summary>
    public static Parenthesis In(SentenceFrame frame)
    {
        for (int i = 1; i + 3 < frame.Count; i++)
        {
            PartOfSpeech before = (PartOfSpeech)frame.Upos[SentenceFrame.Margin + i - 1];
            if (frame.Atoms[SentenceFrame.Margin + i].Form != OpenForm || before is not (PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj)) continue;
            int close = Close(frame, i, out bool figure);
            if (close < 0) return None;
            if (before != PartOfSpeech.Propn)
            {
                if (!figure && IsLabel(frame, i, close)) return new Parenthesis(i, close - i + 1, true);
                continue;
            }

            if (figure && close > i + 1 && close + 2 < frame.Count) return new Parenthesis(i, close - i + 1);
            i = close;
        }

        return None;
    }

    private static bool IsLabel(SentenceFrame frame, int open, int close)
    {
        if (close - open < 2 || close - open > LongestLabel + 1 || close + 1 >= frame.Count || (PartOfSpeech)frame.Upos[SentenceFrame.Margin + close + 1] != PartOfSpeech.Propn) return false;
        for (int i = open + 1; i < close; i++)
            if ((PartOfSpeech)frame.Upos[SentenceFrame.Margin + i] is not (PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Punct)) return false;
        return true;
    }

    private static int Close(SentenceFrame frame, int open, out bool figure)
    {
        int depth = 0;
        figure = false;
        for (int i = open; i < frame.Count && i < open + Longest; i++)
        {
            int at = SentenceFrame.Margin + i;
            figure |= (PartOfSpeech)frame.Upos[at] == PartOfSpeech.Num;
            if (frame.Atoms[at].Form == OpenForm) depth++;
            else if (frame.Atoms[at].Form == CloseForm && --depth == 0) return i;
        }

        return -1;
    }
}
