using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Numbers;

/// <summary>Reads digits with their groups and decimals: <c>1 234 567,89</c>, <c>1,234.5</c>, <c>12’500</c>, <c>½</c>.</summary>
internal static class Numeral
{
    private const int MaxDigits = 27;
    private const int MachineDigits = 18;
    private const int LongestPairs = 24;

    /// <summary>Reads an unsigned numeral.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset of a digit, or of a decimal separator before digits.</param>
    /// <param name="decimalSeparator">The language's decimal separator.</param>
    /// <param name="reading">The numeral.</param>
    public static bool TryRead(string text, int start, char decimalSeparator, out NumberReading reading)
    {
        reading = new NumberReading { Start = start, End = start, Magnitude = 1 };
        int i = start;
        ulong whole = 0;
        int digits = 0;
        while (i < text.Length && CharacterFolding.IsDigit(text[i]) && digits < MachineDigits)
        {
            whole = (whole * 10) + (uint)(text[i] - '0');
            digits++;
            i++;
        }

        decimal value = whole;
        while (i < text.Length && CharacterFolding.IsDigit(text[i]))
        {
            if (++digits > MaxDigits) return false;
            value = (value * 10) + (text[i] - '0');
            i++;
        }

        if (digits == 0)
        {
            if (i >= text.Length || (text[i] != decimalSeparator && text[i] != '.') || !IsDigitAt(text, i + 1)) return false;
        }
        else if (digits <= 3 && text[start] != '0')
        {
            if (digits <= 2 && IsGroupedInPairs(text, i)) ReadPairs(text, ref i, ref digits, ref value, ref reading);
            char separator = GroupSeparator(text, i, decimalSeparator);
            while (separator != '\0' && IsGroupAt(text, i, separator) && digits + 3 <= MaxDigits)
            {
                value = (value * 1000) + (((text[i + 1] - '0') * 100) + ((text[i + 2] - '0') * 10) + (text[i + 3] - '0'));
                digits += 3;
                i += 4;
                reading.IsGrouped = true;
            }

            if (reading.IsGrouped && IsDigitAt(text, i)) return false;
        }

        reading.IntegerDigits = digits;
        if (i + 1 < text.Length && IsDecimalSeparatorAt(text, i, digits, reading.IsGrouped ? text[i - 4] : '\0', decimalSeparator))
        {
            decimal scale = 1;
            int decimals = 0;
            int j = i + 1;
            while (j < text.Length && CharacterFolding.IsDigit(text[j]) && digits + decimals < MaxDigits)
            {
                scale /= 10;
                value += (text[j] - '0') * scale;
                decimals++;
                j++;
            }

            reading.HasDecimals = true;
            i = j;
        }

        reading.Value = value;
        reading.End = i;
        return true;
    }

    /// <summary>The value of a vulgar fraction sign, 0 for other characters.</summary>
    public static decimal VulgarFraction(char c) => c is (>= '¼' and <= '¾') or (>= '⅓' and <= '⅞') ? FractionOf(c) : 0m;

    private static decimal FractionOf(char c) => c switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        '⅓' => 1m / 3,
        '⅔' => 2m / 3,
        '⅕' => 0.2m,
        '⅖' => 0.4m,
        '⅗' => 0.6m,
        '⅘' => 0.8m,
        '⅙' => 1m / 6,
        '⅚' => 5m / 6,
        '⅛' => 0.125m,
        '⅜' => 0.375m,
        '⅝' => 0.625m,
        '⅞' => 0.875m,
        _ => 0m,
    };

    /// <summary>Whether groups of two digits and a last one of three follow, as in India: "1,20,000".</summary>
    private static bool IsGroupedInPairs(string text, int index)
    {
        int i = index;
        while (i + 2 < text.Length && i < index + LongestPairs && text[i] == ',' && IsDigitAt(text, i + 1) && IsDigitAt(text, i + 2) && !IsDigitAt(text, i + 3)) i += 3;
        return i > index && IsGroupAt(text, i, ',');
    }

    private static void ReadPairs(string text, ref int i, ref int digits, ref decimal value, ref NumberReading reading)
    {
        while (digits + 2 <= MaxDigits && text[i] == ',' && !IsDigitAt(text, i + 3))
        {
            value = (value * 100) + ((text[i + 1] - '0') * 10) + (text[i + 2] - '0');
            digits += 2;
            i += 3;
        }

        reading.IsGrouped = true;
    }

    private static bool IsDigitAt(string text, int index) => index < text.Length && CharacterFolding.IsDigit(text[index]);

    /// <summary>The separator that groups the digits from <paramref name="index"/> on, or <c>\0</c>.</summary>
    private static char GroupSeparator(string text, int index, char decimalSeparator)
    {
        if (index + 3 >= text.Length) return '\0';
        char c = text[index];
        if (!IsGroupAt(text, index, c)) return '\0';
        if (c is '\'' or '\u2019') return c;
        if (CharacterFolding.IsSpace(c) && c != '\t') return c;
        if (c is not (',' or '.')) return '\0';
        bool repeats = IsGroupAt(text, index + 4, c);
        if (c != decimalSeparator) return c;

        // The other language's grouping, unambiguous when it repeats or when the other separator follows: "1,234,567", "1.111,11".
        char other = c == ',' ? '.' : ',';
        bool otherFollows = index + 5 < text.Length && text[index + 4] == other && CharacterFolding.IsDigit(text[index + 5]) && !IsGroupAt(text, index + 4, other);
        return repeats || otherFollows ? c : '\0';
    }

    private static bool IsGroupAt(string text, int index, char separator)
    {
        if (index + 3 >= text.Length || !IsSameSeparator(text[index], separator)) return false;
        if (!CharacterFolding.IsDigit(text[index + 1]) || !CharacterFolding.IsDigit(text[index + 2]) || !CharacterFolding.IsDigit(text[index + 3])) return false;
        return !IsDigitAt(text, index + 4);
    }

    private static bool IsSameSeparator(char c, char separator) =>
        c == separator || (CharacterFolding.IsSpace(c) && CharacterFolding.IsSpace(separator) && c != '\t');

    private static bool IsDecimalSeparatorAt(string text, int index, int digits, char groupSeparator, char decimalSeparator)
    {
        char c = text[index];
        if (c is not (',' or '.') || c == groupSeparator || !CharacterFolding.IsDigit(text[index + 1])) return false;
        int end = index + 1;
        while (IsDigitAt(text, end)) end++;
        int decimals = end - index - 1;

        // A further separator and digit means a version, an address or a date.
        if (end + 1 < text.Length && text[end] is ',' or '.' && CharacterFolding.IsDigit(text[end + 1])) return false;
        if (c == decimalSeparator || groupSeparator != '\0') return true;
        return c == '.' || (decimals <= 2 && digits is > 0 and <= 3);
    }
}
