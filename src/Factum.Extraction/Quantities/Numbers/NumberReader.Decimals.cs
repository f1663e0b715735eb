using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Numbers;

/// <content>Decimals as they are spoken.</content>
internal sealed partial class NumberReader
{
    /// <summary>"two hundred point zero three", "cinq virgule cinq", "1 point 1".</summary>
    private void ReadSpokenDecimals(string text, ref NumberReading reading, ref NumberComposer composer)
    {
        if (composer.LastMagnitude != 1) return;
        int next = SkipSpaces(text, reading.End);
        if (next == reading.End || !grammar.SpokenSeparators.TryMatch(text, next, out int end, out _)) return;
        if (!TryReadDecimalDigits(text, end, out decimal decimals, out int decimalsEnd)) return;
        reading.Value += decimals;
        reading.End = decimalsEnd;
        reading.HasDecimals = true;
        reading.IsArticle = false;
        MultiplyWhole(text, ref reading);
    }

    /// <summary>"point 77".</summary>
    private bool TryReadSpokenDecimal(string text, int start, ref NumberReading reading)
    {
        if (!grammar.SpokenSeparators.MayStart(text[start]) || !grammar.SpokenSeparators.TryMatch(text, start, out int end, out _)) return false;
        int next = SkipSpaces(text, end);
        if (next >= text.Length || !CharacterFolding.IsDigit(text[next]) || (start > 0 && CharacterFolding.IsLetter(text[start - 1]))) return false;
        int before = start;
        while (before > 0 && CharacterFolding.IsSpace(text[before - 1])) before--;
        if (before > 0 || !TryReadDecimalDigits(text, end, out decimal value, out int decimalsEnd)) return false;
        reading.Value = value;
        reading.End = decimalsEnd;
        reading.HasDecimals = true;
        return true;
    }

    private bool TryReadDecimalDigits(string text, int start, out decimal value, out int end)
    {
        value = 0;
        end = start;
        decimal scale = 0.1m;
        for (int count = 0; count < 12; count++)
        {
            int next = SkipSpaces(text, end);
            if (next == end || next >= text.Length) break;
            if (CharacterFolding.IsDigit(text[next]))
            {
                if (count > 0) break;
                while (next < text.Length && CharacterFolding.IsDigit(text[next]) && count++ < 12)
                {
                    value += (text[next++] - '0') * scale;
                    scale /= 10;
                }

                end = next;
                return true;
            }

            if (!grammar.Words.TryMatch(text, next, out int wordEnd, out int entry)) break;
            NumberWord word = grammar[entry];
            if (word.IsOrdinal || word.Role is not (NumberRole.Zero or NumberRole.Unit or NumberRole.Tens or NumberRole.Score or NumberRole.Teen)) break;
            if (word.Value >= 10)
            {
                if (count > 0 || !TryReadSpelled(text, next, false, out NumberReading pair) || pair.Value >= 100) break;
                value = pair.Value / 100;
                end = pair.End;
                return true;
            }

            value += word.Value * scale;
            scale /= 10;
            end = wordEnd;
        }

        return end > start;
    }
}
