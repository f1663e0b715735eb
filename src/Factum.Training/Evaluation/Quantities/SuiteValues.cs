using System;
using System.Globalization;

namespace Factum.Training.Evaluation.Quantities;

/// <summary>Reads the values of published suites.</summary>
internal static class SuiteValues
{
    /// <summary>A value in either notation: a lone comma is a decimal one.</summary>
    public static decimal? Parse(string? value)
    {
        if (value is null) return null;
        string plain = value.Trim().TrimEnd('%').Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal parsed) ? parsed : null;
    }

    /// <summary>Whether two values agree to the precision that the suites print.</summary>
    public static bool AreEqual(decimal read, decimal expected)
    {
        decimal difference = Math.Abs(read - expected);
        return difference <= Math.Abs(expected) * 0.0000001m || difference < 0.0000000000001m && Math.Abs(expected) < 0.00001m;
    }

    /// <summary>A value as it is listed in failures.</summary>
    public static string Print(decimal value) => value.ToString("0.##############", CultureInfo.InvariantCulture);
}
