using System;

namespace Factum.Generator.Kinds;

/// <summary>Names a collection after its items.</summary>
internal static class EnglishPlural
{
    /// <summary>The regular plural of a class's name: <c>FundingRounds</c>, <c>Bankruptcies</c>, <c>Purchases</c>, <c>Clashes</c>.</summary>
    public static string Of(string name)
    {
        if (Ends(name, "s") || Ends(name, "x") || Ends(name, "ch") || Ends(name, "sh")) return name + "es";
        return Ends(name, "y") && name.Length > 1 && "aeiou".IndexOf(name[name.Length - 2]) < 0 ? name.Substring(0, name.Length - 1) + "ies" : name + "s";
    }

    private static bool Ends(string name, string end) => name.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
