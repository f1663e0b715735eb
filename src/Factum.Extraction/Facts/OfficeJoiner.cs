using System.Collections.Generic;

namespace Factum.Extraction.Facts;

/// <summary>Names the office that somebody leaves or is elected to by the one that the text gave them before: "X, who has been treasurer since 2017, will step down".</summary>
internal static class OfficeJoiner
{
    /// <summary>Completes resignations, and elections to what the sentence says that somebody is, in text order.</summary>
    public static void Join(FactGrammar grammar, List<FactDraft> drafts)
    {
        // Who was appointed without a word of when or by whom is not told of as appointed.
        for (int i = drafts.Count - 1; i >= 0; i--)
            if (drafts[i].Resumes && drafts[i].Of("Time") is null && drafts[i].Of("Organization") is null) drafts.RemoveAt(i);

        Dictionary<int, FactDraft> held = [];
        int told = 0;
        for (int i = 0; i < drafts.Count; i++)
        {
            FactDraft draft = drafts[i];
            bool joins = draft.Kind.Name is "Resignation" or "Election" || draft.Resumes || (grammar.Has(Construction.ResumedOffices) && draft.Kind.Name == "Appointment" && draft.Of("Organization") is null && draft.Polarity == Polarity.Affirmed);
            if (draft.Predecessor is { Kind: FillerKind.Entity } predecessor) Succeed(draft, predecessor, drafts, i);
            if (!joins || (draft.Of("Position") is Filler post && !IsGeneric(grammar, post)) || draft.Of("Person") is not { Kind: FillerKind.Entity } person) continue;

            // Positions of the same sentence count, wherever they stand in it.
            for (; told < drafts.Count && drafts[told].Sentence <= draft.Sentence; told++)
                if (drafts[told].Kind.Name == "Position" && drafts[told].Of("Holder") is { Kind: FillerKind.Entity } holder && (drafts[told].Of("Title") is not null || !held.ContainsKey(holder.Index))) held[holder.Index] = drafts[told];
            if (!held.TryGetValue(person.Index, out FactDraft? position)) continue;
            if ((draft.Kind.Name == "Appointment" && !draft.Resumes && position.Sentence >= draft.Sentence) || (draft.Kind.Name == "Election" && (position.Sentence != draft.Sentence || !Elects(grammar, position) || IsFormer(grammar, position))) || position.TriggerRange.Overlaps(draft.TriggerRange)) continue;
            if (position.Of("Title") is not Filler title)
            {
                // "X, who had run the agency, resigned": what they leave is known, though not as what.
                if (draft.Kind.Name == "Resignation" && position.Sentence == draft.Sentence && draft.Of("Position") is null && draft.Of("Organization") is null && position.Of("Organization") is Filler run) draft.Add("Organization", run);
                continue;
            }

            Take(draft, title, position.Of("Organization"), grammar);
        }

        for (int i = drafts.Count - 1; i >= 0; i--)
            if (drafts[i].Resumes && drafts[i].Of("Position") is null) drafts.RemoveAt(i);
        if (grammar.Has(Construction.BareTitles)) NameEmployers(grammar, drafts);
        if (grammar.Deputies.Count > 0) NameBodies(grammar, drafts);
    }

    private static void Take(FactDraft draft, Filler title, Filler? organization, FactGrammar grammar)
    {
        if (draft.Of("Organization") is Filler left && !(grammar.GenericOffices.Count > 0 && left.Kind == FillerKind.Text) && (organization is null || !FactDraft.Same(left, organization))) return;
        draft.Arguments.RemoveAll(argument => argument.Role == "Position");
        draft.Add("Position", title);
        if (organization is not null && draft.Of("Organization") is null) draft.Add("Organization", organization);
    }

    // "La ville… Le maire, X,… Sa première adjointe, Y,": where X is mayor, Y is deputy.
    private static void NameBodies(FactGrammar grammar, List<FactDraft> drafts)
    {
        foreach (FactDraft deputy in drafts)
        {
            if (deputy.Kind.Name != "Position" || deputy.Of("Organization") is not { Kind: FillerKind.Entity } patron || deputy.Of("Title") is not Filler title || !IsDeputy(grammar, title.Text)) continue;
            foreach (FactDraft office in drafts)
            {
                if (office.Sentence > deputy.Sentence || office.Kind.Name != "Position" || office.Of("Holder") is not Filler holder || !FactDraft.Same(holder, patron) || office.Of("Organization") is not Filler body) continue;
                deputy.Arguments[deputy.Arguments.FindIndex(argument => argument.Role == "Organization")] = new FactArgument("Organization", body);
                break;
            }
        }
    }

    private static bool IsDeputy(FactGrammar grammar, string title)
    {
        foreach (string word in title.ToLowerInvariant().Split(' ')) if (grammar.Deputies.Contains(word)) return true;
        return false;
    }

    // "X, the treasurer, was replaced by Y": Y is treasurer.
    private static void Succeed(FactDraft draft, Filler predecessor, List<FactDraft> drafts, int at)
    {
        if (draft.Of("Position") is not null) return;
        FactDraft? office = null;
        foreach (FactDraft other in drafts)
        {
            if (other.Sentence > draft.Sentence) break;
            if (other.Kind.Name is "Position" && other.Of("Holder") is Filler holder && FactDraft.Same(holder, predecessor) && other.Of("Title") is not null) office = other;
            else if (other.Kind.Name is "Resignation" && other.Of("Person") is Filler person && FactDraft.Same(person, predecessor) && other.Of("Position") is not null) office = other;
        }

        if (office is null) return;
        draft.Add("Position", (office.Of("Title") ?? office.Of("Position"))!);
        if (office.Of("Organization") is Filler organization && draft.Of("Organization") is null) draft.Add("Organization", organization);
    }

    // "Rovers sacked coach X": X is their coach.
    private static void NameEmployers(FactGrammar grammar, List<FactDraft> drafts)
    {
        for (int i = 0; i < drafts.Count; i++)
        {
            FactDraft left = drafts[i];
            if (left.Kind.Name != "Resignation" || left.Of("Organization") is not { Kind: FillerKind.Entity } employer || left.Of("Person") is not Filler person) continue;
            for (int j = 0; j < drafts.Count; j++)
            {
                FactDraft position = drafts[j];
                if (position.Kind.Name != "Position" || position.Sentence != left.Sentence || position.Of("Organization") is not null || position.Of("Holder") is not Filler holder || !FactDraft.Same(holder, person)) continue;
                if (position.Of("Title") is Filler title && !title.Text.StartsWith(grammar.FormerTitle, System.StringComparison.OrdinalIgnoreCase)) position.Add("Organization", employer);
            }
        }
    }

    // "Ses fonctions", "son poste": what they are is told by the title.
    private static bool IsGeneric(FactGrammar grammar, Filler position)
    {
        if (grammar.GenericOffices.Count == 0 || position.Kind != FillerKind.Text) return false;
        string[] words = position.Text.ToLowerInvariant().Replace('’', '\'').Split(' ', '\'');
        int first = words.Length > 1 && words[0].Length <= 3 ? 1 : 0;
        return grammar.GenericOffices.Contains(words[first]) && (words.Length == first + 1 || !grammar.GenitiveForms.Contains(words[first + 1]));
    }

    private static bool IsFormer(FactGrammar grammar, FactDraft position) =>
        grammar.FormerTitle.Length > 0 && position.Of("Title") is Filler title && title.Text.StartsWith(grammar.FormerTitle, System.StringComparison.OrdinalIgnoreCase);

    private static bool Elects(FactGrammar grammar, FactDraft position)
    {
        foreach (string word in (position.Of("Title")?.Text ?? "").Split(' ')) if (grammar.Officials.Contains(word.ToLowerInvariant())) return true;
        return false;
    }
}
