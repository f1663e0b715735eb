using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Numbers;

/// <summary>The power behind a number in digits.</summary>
internal static class Exponent
{
    /// <summary>"1e10", "1,1^23": the number itself stays where the power is beyond a decimal.</summary>
    public static bool TryRead(string text, ref NumberReading reading)
    {
        int i = reading.End;
        return i + 1 < text.Length && text[i] is 'e' or 'E' or '^' && TryRead(text, i, ref reading);
    }

    private static bool TryRead(string text, int i, ref NumberReading reading)
    {
        bool isPower = text[i] == '^';
        int j = i + 1;
        bool negative = false;
        while (j < text.Length && text[j] is '+' or '-' && j <= i + 2)
        {
            negative ^= text[j] == '-';
            j++;
        }

        if (j >= text.Length || !CharacterFolding.IsDigit(text[j])) return false;
        int exponent = 0;
        while (j < text.Length && CharacterFolding.IsDigit(text[j]))
        {
            if (exponent > 999) return false;
            exponent = (exponent * 10) + (text[j] - '0');
            j++;
        }

        if (j < text.Length && CharacterFolding.IsLetter(text[j])) return false;
        double result = isPower
            ? System.Math.Pow((double)reading.Value, negative ? -exponent : exponent)
            : (double)reading.Value * System.Math.Pow(10, negative ? -exponent : exponent);
        if (double.IsNaN(result) || result >= 7e27) return false;
        reading.Value = (decimal)result;
        reading.End = j;
        reading.HasDecimals = true;
        return true;
    }
}
