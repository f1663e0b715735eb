using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Numbers;

/// <summary>The fraction behind a number in digits.</summary>
internal static class DigitFraction
{
    /// <summary>"2 1/4", "2½", "3/4".</summary>
    public static void Read(string text, ref NumberReading reading)
    {
        int i = reading.End;
        if (reading.HasDecimals || i >= text.Length) return;
        int j = NumberReader.SkipSpaces(text, i);
        if (j >= text.Length) return;
        if (Numeral.VulgarFraction(text[j]) is decimal part && part != 0)
        {
            reading.Value += part;
            reading.End = j + 1;
            reading.IsFraction = true;
            return;
        }

        if (text[i] == '/' && !reading.IsGrouped && TryReadDenominator(text, i + 1, out decimal denominator, out int end))
        {
            reading.Value /= denominator;
            reading.End = end;
            reading.IsFraction = true;
            return;
        }

        if (j > i && CharacterFolding.IsDigit(text[j])) ReadMixed(text, j, ref reading);
    }

    private static void ReadMixed(string text, int j, ref NumberReading reading)
    {
        int slash = j;
        while (slash < text.Length && slash < j + 2 && CharacterFolding.IsDigit(text[slash])) slash++;
        if (slash >= text.Length || text[slash] != '/' || text[j] == '0') return;
        decimal numerator = slash - j == 1 ? text[j] - '0' : ((text[j] - '0') * 10) + (text[j + 1] - '0');
        if (!TryReadDenominator(text, slash + 1, out decimal denominator, out int end) || numerator >= denominator || denominator > 64) return;
        reading.Value += numerator / denominator;
        reading.End = end;
        reading.IsFraction = true;
    }

    private static bool TryReadDenominator(string text, int start, out decimal denominator, out int end)
    {
        denominator = 0;
        end = start;
        if (start >= text.Length || text[start] == '0') return false;
        while (end < text.Length && CharacterFolding.IsDigit(text[end]) && end - start < 4)
        {
            denominator = (denominator * 10) + (text[end] - '0');
            end++;
        }

        bool open = end < text.Length && (CharacterFolding.IsDigit(text[end]) || CharacterFolding.IsLetter(text[end]) || text[end] == '/');
        bool isDecimal = end + 1 < text.Length && text[end] is '.' or ',' && CharacterFolding.IsDigit(text[end + 1]);
        return denominator > 1 && !open && !isDecimal;
    }
}
