using System;
using System.Globalization;

namespace Factum.Extraction.Quantities;

/// <summary>An abbreviated magnitude after digits: <c>k</c>, <c>M</c>, <c>bn</c>, <c>Md</c>.</summary>
/// <param name="Form">As written, capitals included.</param>
/// <param name="Value">What it multiplies by.</param>
/// <param name="NeedsCurrency">Whether the letters mean something else too, so that only a currency makes them a magnitude.</param>
internal sealed record MagnitudeSuffix(string Form, decimal Value, bool NeedsCurrency)
{
    /// <summary>As written, capitals included.</summary>
    public readonly string Form = Form;

    /// <summary>What it multiplies by.</summary>
    public readonly decimal Value = Value;

    /// <summary>Whether the letters mean something else too, so that only a currency makes them a magnitude.</summary>
    public readonly bool NeedsCurrency = NeedsCurrency;
}

/// <summary>Abbreviated magnitudes, by their first letter.</summary>
internal sealed class MagnitudeSuffixes
{
    private static readonly MagnitudeSuffix[] None = [];

    private readonly MagnitudeSuffix[][] byLetter = new MagnitudeSuffix[0x80][];

    private MagnitudeSuffixes(string lines)
    {
        foreach (string line in lines.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = line.Split(' ');
            decimal value = decimal.Parse(parts[0].TrimEnd('$', ':'), CultureInfo.InvariantCulture);
            for (int i = 1; i < parts.Length; i++) Add(new MagnitudeSuffix(parts[i], value, parts[0][parts[0].Length - 2] == '$' || parts[i] == "mm"));
        }
    }

    /// <summary>Those that French and English texts share; behind a dollar those that need a currency.</summary>
    public static readonly MagnitudeSuffixes Shared = new("""
        1000: k K
        1000000: mn mln Mio mio MM mm Mln
        1000000$: M m
        1000000000: bn Bn BN bln Md Mds Mrd Mrds mds Mds. Md. MD MDS mrd Mia
        1000000000$: B b G md
        1000000000000: tn trn
        1000000000000$: T t
        10000000$: cr Cr kr Kr
        1000$: thou
        """);

    /// <summary>The suffixes that start with a character, the longest first.</summary>
    public MagnitudeSuffix[] From(char first) => first < 0x80 ? byLetter[first] ?? None : None;

    private void Add(MagnitudeSuffix suffix)
    {
        MagnitudeSuffix[] known = From(suffix.Form[0]);
        int at = 0;
        while (at < known.Length && known[at].Form.Length >= suffix.Form.Length) at++;
        MagnitudeSuffix[] all = new MagnitudeSuffix[known.Length + 1];
        Array.Copy(known, 0, all, 0, at);
        all[at] = suffix;
        Array.Copy(known, at, all, at + 1, known.Length - at);
        byLetter[suffix.Form[0]] = all;
    }
}
