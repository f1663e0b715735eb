using System;

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

    private MagnitudeSuffixes(params (decimal Value, bool NeedsCurrency, string Forms)[] rows)
    {
        foreach ((decimal value, bool needsCurrency, string forms) in rows)
            foreach (string form in forms.Split(' ')) Add(new MagnitudeSuffix(form, value, needsCurrency || form is "mm"));
    }

    /// <summary>Those that French and English texts share.</summary>
    public static MagnitudeSuffixes Shared { get; } = new(
        (1_000m, false, "k K"),
        (1_000_000m, false, "mn mln Mio mio MM mm Mln"),
        (1_000_000m, true, "M m"),
        (1_000_000_000m, false, "bn Bn BN bln Md Mds Mrd Mrds mds Mds. Md. MD MDS mrd Mia"),
        (1_000_000_000m, true, "B b G md"),
        (1_000_000_000_000m, false, "tn trn"),
        (1_000_000_000_000m, true, "T t"),
        (10_000_000m, true, "cr Cr kr Kr"),
        (1_000m, true, "thou"));

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
