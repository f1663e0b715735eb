using System;
using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames;

/// <content>One fact for each of several fillers.</content>
internal sealed partial class FrameMatcher
{
    private List<List<(string Role, Filler Filler)>> Distribute(Evoked candidate, Clause clause)
    {
        List<List<(string Role, Filler Filler)>> all = workspace.Alone;
        all[0].Clear();
        bool each = HasDistributor(clause);
        if (each && Paired(clause) is int pairs and > 1) return Pair(pairs);
        foreach ((string name, PlainList<Filler> held) in roles)
        {
            FactRole role = candidate.Kind.Role(name);
            bool spread = (!role.Repeats || candidate.Unit.Distributes == name || (each && name != "Amount" && !candidate.Reading.IsMutual)) && held.Count > 1 && role.Fillers != RoleFillers.Phrase && role.Fillers != RoleFillers.Amount;
            if (role.Fillers is RoleFillers.Phrase or RoleFillers.Amount && held.Count > 1)
            {
                held.RemoveRange(1, held.Count - 1);
            }

            if (!spread)
            {
                foreach (List<(string Role, Filler Filler)> one in all) foreach (Filler filler in held) one.Add((name, filler));
                continue;
            }

            List<List<(string Role, Filler Filler)>> longer = [];
            foreach (List<(string Role, Filler Filler)> one in all)
                foreach (Filler filler in held)
                    if (longer.Count < 60) longer.Add([.. one, (name, filler)]);
            all = longer;
        }

        return all;
    }

    /// <summary>How many fillers two roles have alike where the clause pairs them off: "A et B gagnent respectivement 3 et 5 millions"; or 0.</summary>
    private int Paired(Clause clause)
    {
        bool pairs = false;
        for (int i = Math.Max(0, clause.Trigger - 12); i < sentence.Count && i < clause.Trigger + 12; i++) pairs |= grammar.Pairing.Contains(sentence.Lemmas[i]);
        if (!pairs) return 0;
        for (int i = 0; i < roles.Count; i++)
            for (int j = i + 1; j < roles.Count; j++)
                if (roles[i].Fillers.Count > 1 && roles[i].Fillers.Count == roles[j].Fillers.Count) return roles[i].Fillers.Count;
        return 0;
    }

    private List<List<(string Role, Filler Filler)>> Pair(int pairs)
    {
        List<List<(string Role, Filler Filler)>> paired = [];
        for (int i = 0; i < pairs; i++)
        {
            List<(string Role, Filler Filler)> one = [];
            foreach ((string name, PlainList<Filler> held) in roles) one.Add((name, held.Count == pairs ? held[i] : held[0]));
            paired.Add(one);
        }

        return paired;
    }

    private bool HasDistributor(Clause clause)
    {
        if (!sentence.MayHaveAny(grammar.Distributors)) return false;
        for (int i = Math.Max(0, clause.Trigger - 6); i < sentence.Count && i < clause.Trigger + 8; i++)
            if (grammar.Distributors.Contains(sentence.Lemmas[i]) || grammar.Distributors.Contains(sentence.Lower(i))) return true;
        return false;
    }
}
