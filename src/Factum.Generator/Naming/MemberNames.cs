using System;
using System.Collections.Generic;
using System.Linq;

namespace Factum.Generator.Naming;

/// <summary>
/// Gives the members of one class their names, so that a document that is added takes none away. A thing has the name that each of its documents gives it; where things share a name, each has its next,
/// longer one as well, and the name itself goes to the thing whose document comes first. Which names there are does not depend on who gets the shared ones, so more documents mean more names only.
/// </summary>
internal sealed class MemberNames
{
    private readonly Dictionary<string, List<(int Claim, int Level)>> claimants = new(StringComparer.Ordinal);
    private readonly HashSet<string> shared = new(StringComparer.Ordinal);
    private readonly Stack<(int Claim, int Level)> pending = new();
    private readonly NameClaim[] claims;
    private readonly HashSet<string> reserved;
    private readonly string suffix;

    private MemberNames(NameClaim[] claims, HashSet<string> reserved, string suffix)
    {
        this.claims = claims;
        this.reserved = reserved;
        this.suffix = suffix;
    }

    /// <summary>The names of things; the first is the one that a thing goes by. A thing that nobody claims a name for has none.</summary>
    /// <param name="things">The number of things.</param>
    /// <param name="claims">The names that documents give, by document and place in it.</param>
    /// <param name="reserved">Names that no member may have.</param>
    /// <param name="suffix">What a reserved or empty name is followed by: the kind's name.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Assign(int things, IEnumerable<NameClaim> claims, HashSet<string> reserved, string suffix)
    {
        MemberNames members = new(claims.ToArray(), reserved, suffix);
        for (int i = 0; i < members.claims.Length; i++) members.Claim(i);
        return members.Award(things);
    }

    private void Claim(int claim)
    {
        pending.Push((claim, 0));
        while (pending.Count > 0)
        {
            (int Claim, int Level) next = pending.Pop();
            string name = Allowed(claims[next.Claim].Names[next.Level]);
            if (!claimants.TryGetValue(name, out List<(int Claim, int Level)>? sharers)) claimants.Add(name, sharers = []);
            bool isNewlyShared = sharers.Count > 0 && claims[sharers[0].Claim].Thing != claims[next.Claim].Thing && !shared.Contains(name);
            sharers.Add(next);
            if (isNewlyShared) shared.Add(name);
            if (!shared.Contains(name)) continue;
            foreach ((int sharer, int level) in isNewlyShared ? sharers : [next])
                if (level + 1 < claims[sharer].Names.Count) pending.Push((sharer, level + 1));
        }
    }

    private IReadOnlyList<IReadOnlyList<string>> Award(int things)
    {
        List<(int Level, int Claim, string Name)>?[] names = new List<(int, int, string)>?[things];
        foreach (KeyValuePair<string, List<(int Claim, int Level)>> name in claimants)
        {
            (int claim, int level) = First(name.Value);
            (names[claims[claim].Thing] ??= []).Add((level, claim, name.Key));
        }

        // Nothing tells two things apart: a number does, so that neither is lost.
        for (int i = 0; i < claims.Length; i++)
        {
            if (names[claims[i].Thing] is not null) continue;
            string name = Allowed(claims[i].Names[claims[i].Names.Count - 1]);
            int number = 2;
            while (claimants.ContainsKey(name + "_" + number)) number++;
            claimants.Add(name + "_" + number, []);
            names[claims[i].Thing] = [(int.MaxValue, i, name + "_" + number)];
        }

        return Array.ConvertAll(names, IReadOnlyList<string> (own) => own switch
        {
            null => [],
            { Count: 1 } => [own[0].Name],
            _ => own.OrderBy(name => name.Level).ThenBy(name => name.Claim).Select(name => name.Name).ToArray(),
        });
    }

    private static (int Claim, int Level) First(List<(int Claim, int Level)> sharers)
    {
        (int Claim, int Level) first = sharers[0];
        for (int i = 1; i < sharers.Count; i++)
            if (sharers[i].Claim < first.Claim || (sharers[i].Claim == first.Claim && sharers[i].Level < first.Level)) first = sharers[i];
        return first;
    }

    private string Allowed(string wanted)
    {
        string name = Identifiers.Valid(wanted.Length == 0 ? suffix : wanted);
        if (reserved.Contains(name)) name += suffix;
        return reserved.Contains(name) ? name + "_" : name;
    }
}
