namespace Factum.Extraction.Quantities.Times;

/// <summary>Roman numerals of centuries: "XXe", "XIXème", "XXI".</summary>
internal static class RomanNumeral
{
    /// <summary>The value of a capital Roman numeral up to 39 with or without an ordinal's ending; -1 when it is none.</summary>
    public static int Ordinal(string text, int start, int end)
    {
        int stop = start;
        while (stop < end && text[stop] is 'I' or 'V' or 'X') stop++;
        if (stop == start || (stop < end && text[stop] is not ('e' or 'è' or 'é' or 'i')) || end - stop > 5) return -1;
        int value = 0, i = start;
        while (i < stop && text[i] == 'X' && value < 30)
        {
            value += 10;
            i++;
        }

        string units = text.Substring(i, stop - i);
        int unit = units switch { "" => 0, "I" => 1, "II" => 2, "III" => 3, "IV" => 4, "V" => 5, "VI" => 6, "VII" => 7, "VIII" => 8, "IX" => 9, _ => -1 };
        return unit < 0 || value + unit == 0 ? -1 : value + unit;
    }
}
