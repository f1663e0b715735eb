using System;
using System.Collections.Generic;
using System.Text;
using Factum.Generator.Naming;

namespace Factum.Generator.Emission;

/// <summary>Names the generated files in short, safe ASCII, no two alike but for case.</summary>
internal sealed class HintNames(string root)
{
    private const int Longest = 60;

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The file name of a part of the generated code: <c>Facts.Donations.g.cs</c>.</summary>
    /// <param name="part">The part's name; empty for the root class.</param>
    public string Of(string part)
    {
        string plain = part.Length == 0 ? root : root + "." + part;
        string safe = Ascii(plain);
        string name = safe == plain ? safe : safe + "_" + ContentHash.Of(plain, 6);
        for (int length = 6; !taken.Add(name); length++) name = safe + "_" + ContentHash.Of(plain, length);
        return name + ".g.cs";
    }

    private static string Ascii(string text)
    {
        StringBuilder safe = new(text.Length);
        foreach (char c in text)
            if (c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '_') safe.Append(c);
        return safe.Length > Longest ? safe.ToString(0, Longest) : safe.ToString();
    }
}
