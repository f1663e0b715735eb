using System.Globalization;
using Factum.Extraction.Quantities;

namespace Factum.Generator.Naming;

/// <summary>Says a sum of money in the words of a name: <c>1Point2MillionEur</c>, <c>MoreThan200MillionUsd</c>.</summary>
internal static class MoneyWords
{
    private static readonly (decimal Size, string Word)[] Scales = [(1_000_000_000_000m, "Trillion"), (1_000_000_000m, "Billion"), (1_000_000m, "Million")];

    /// <summary>The words of a sum, which may start with a digit.</summary>
    public static string Of(MoneyExpression money)
    {
        string code = Identifiers.Of(money.Currency.ToLowerInvariant());
        string sum = Number(money.Value) + code;
        return money.Bound switch
        {
            Bound.Exact => sum,
            Bound.Between => "Between" + Number(money.Value) + "And" + Number(money.Upper ?? money.Value) + code,
            Bound bound => bound + sum,
        };
    }

    private static string Number(decimal value)
    {
        string sign = value < 0 ? "Minus" : string.Empty;
        decimal size = System.Math.Abs(value);
        foreach ((decimal scale, string word) in Scales)
            if (size >= scale && size * 1000 % scale == 0) return sign + Digits(size / scale) + word;
        return sign + Digits(size);
    }

    private static string Digits(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture).Replace(".", "Point");
}
