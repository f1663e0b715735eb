using System;
using System.Collections.Generic;

namespace Factum.Generator.Naming;

/// <summary>
/// Gives the members of one class their names. The names of a corpus are those that each of its documents gives by itself, so a document that is added takes no name away. Where two documents
/// give one name to two things, the document that comes first by path keeps it, and the other thing gets the name with letters that stand for its content.
/// </summary>
internal sealed class MemberNames
{
    private readonly Dictionary<string, int> owners = new(StringComparer.Ordinal);
    private readonly List<string>[] names;
    private readonly HashSet<string> reserved;
    private readonly string suffix;

    private MemberNames(int things, HashSet<string> reserved, string suffix)
    {
        names = new List<string>[things];
        for (int i = 0; i < things; i++) names[i] = [];
        this.reserved = reserved;
        this.suffix = suffix;
    }

    /// <summary>The names of things, each with one name at the least; the first is the one that the thing goes by.</summary>
    /// <param name="things">The number of things.</param>
    /// <param name="claims">The names that documents give, by document and place in it.</param>
    /// <param name="reserved">Names that no member may have.</param>
    /// <param name="suffix">What a reserved or empty name is followed by: the kind's name.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Assign(int things, IEnumerable<NameClaim> claims, HashSet<string> reserved, string suffix)
    {
        MemberNames assigned = new(things, reserved, suffix);
        foreach (NameClaim claim in claims) assigned.Give(claim);
        return assigned.names;
    }

    private void Give(NameClaim claim)
    {
        string name = Identifiers.Valid(claim.Name.Length == 0 ? suffix : claim.Name);
        if (reserved.Contains(name)) name += suffix;
        if (reserved.Contains(name)) name += "_";
        string wanted = name;
        for (int length = 4; owners.TryGetValue(name, out int owner); length++)
        {
            if (owner == claim.Thing) return;
            name = wanted + "_" + ContentHash.Of(claim.Content, length > 12 ? 12 : length) + (length > 12 ? "_" + length : string.Empty);
        }

        owners.Add(name, claim.Thing);
        names[claim.Thing].Add(name);
    }
}
