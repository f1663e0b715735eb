using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Posts;

/// <summary>Names the office that somebody leaves or is elected to by the one that the text gave them before: "X, who has been treasurer since 2017, will step down".</summary>
/// <param name="grammar">The words of the language.</param>
/// <param name="sentences">The sentences, by index.</param>
/// <param name="drafts">The facts, sentence by sentence.</param>
internal sealed class OfficeJoiner(FactGrammar grammar, PlainList<SentenceReading> sentences, PlainList<FactDraft> drafts)
{
    // How many facts away those are who follow each other in an office.
    private const int Neighbours = 24;

    // By person, the position that was last told of, with its title where any was.
    private readonly Dictionary<int, FactDraft> held = [];
    private int heldBefore;

    // By person, the fact before the sentence in hand that last named an office which they have or leave.
    private readonly Dictionary<int, FactDraft> offices = [];
    private int officesBefore;

    /// <summary>Completes resignations, and elections to what the sentence says that somebody is, in text order.</summary>
    public void Join()
    {
        // Who was appointed without a word of when or by whom is not told of as appointed.
        for (int i = drafts.Count - 1; i >= 0; i--)
            if (drafts[i].Resumes && drafts[i].Of("Time") is null && drafts[i].Of("Organization") is null) drafts.RemoveAt(i);

        foreach (FactDraft draft in drafts)
        {
            if (draft.Predecessor is { Kind: FillerKind.Entity } predecessor) Succeed(draft, predecessor);
            if (Joins(draft) && draft.Of("Person") is { Kind: FillerKind.Entity } person) Complete(draft, person);
        }

        NamePredecessors();

        for (int i = drafts.Count - 1; i >= 0; i--)
            if (drafts[i].Resumes && drafts[i].Of("Position") is null) drafts.RemoveAt(i);
        if (grammar.Has(Construction.BareTitles)) NameEmployers();
        if (grammar.Deputies.Count > 0) NameBodies();
    }

    /// <summary>Whether a fact may be of an office that the text named before.</summary>
    private bool Joins(FactDraft draft)
    {
        bool joins = draft.Kind.Name is "Resignation" or "Election" || draft.Resumes || (draft.Kind.Name == "Appointment" && draft.Of("Position") is not null && draft.Of("Organization") is null && draft.Polarity == Polarity.Affirmed);
        return joins && (draft.Of("Position") is not Filler post || IsGeneric(post));
    }

    private void Complete(FactDraft draft, Filler person)
    {
        if (Held(person.Index, draft.Sentence) is not FactDraft position || position.TriggerRange.Overlaps(draft.TriggerRange)) return;
        if (draft.Kind.Name == "Appointment" && !draft.Resumes && position.Sentence >= draft.Sentence) return;

        // "Retired in May and remains chairman": what somebody stays is not what they left.
        if (position.Sentence == draft.Sentence && Lasts(position)) return;
        if (draft.Kind.Name == "Election" && (position.Sentence != draft.Sentence || !Elects(position) || IsFormer(position))) return;
        if (position.Of("Title") is Filler title) Take(draft, title, position.Of("Organization"));

        // "X, who had run the agency, resigned": what they leave is known, though not as what.
        else if (draft.Kind.Name == "Resignation" && position.Sentence == draft.Sentence && draft.Of("Position") is null && draft.Of("Organization") is null && position.Of("Organization") is Filler run) draft.Add("Organization", run);
    }

    private bool Lasts(FactDraft position)
    {
        AnnotatedSentence sentence = sentences[position.Sentence].Sentence;
        string lemma = sentence.Lemmas[position.Trigger];
        return grammar.Lasting.Count > 0 && grammar.Lasting.Contains(grammar.Relemmatize(sentence[position.Trigger].Form, lemma) ?? lemma);
    }

    /// <summary>The position of somebody that was last told of; those of the same sentence count, wherever they stand in it.</summary>
    private FactDraft? Held(int person, int sentence)
    {
        for (; heldBefore < drafts.Count && drafts[heldBefore].Sentence <= sentence; heldBefore++)
        {
            FactDraft position = drafts[heldBefore];
            if (position.Kind.Name == "Position" && position.Of("Holder") is { Kind: FillerKind.Entity } holder && (position.Of("Title") is not null || !held.ContainsKey(holder.Index))) held[holder.Index] = position;
        }

        return held.TryGetValue(person, out FactDraft? last) ? last : null;
    }

    private void Take(FactDraft draft, Filler title, Filler? organization)
    {
        if (draft.Of("Organization") is Filler left && !(grammar.GenericOffices.Count > 0 && left.Kind == FillerKind.Text) && (organization is null || !FactDraft.Same(left, organization))) return;
        draft.Arguments.RemoveAll(argument => argument.Role == "Position");
        draft.Add("Position", title);
        if (organization is not null && draft.Of("Organization") is null) draft.Add("Organization", organization);
    }

    // "X, the treasurer, was replaced by Y": Y is treasurer.
    private void Succeed(FactDraft draft, Filler predecessor)
    {
        if (draft.Of("Position") is not null || Office(predecessor.Index, draft.Sentence) is not FactDraft office) return;
        draft.Add("Position", (office.Of("Title") ?? office.Of("Position"))!);
        if (office.Of("Organization") is Filler organization && draft.Of("Organization") is null) draft.Add("Organization", organization);
    }

    /// <summary>The last fact up to a sentence's end that names an office which somebody has or leaves.</summary>
    private FactDraft? Office(int person, int sentence)
    {
        for (; officesBefore < drafts.Count && drafts[officesBefore].Sentence < sentence; officesBefore++)
            if (Officer(drafts[officesBefore]) is int officer and >= 0) offices[officer] = drafts[officesBefore];
        offices.TryGetValue(person, out FactDraft? last);
        for (int i = officesBefore; i < drafts.Count && drafts[i].Sentence == sentence; i++) if (Officer(drafts[i]) == person) last = drafts[i];
        return last;
    }

    /// <summary>Who has or leaves an office that a fact names, or -1.</summary>
    private static int Officer(FactDraft draft)
    {
        Filler? officer = draft.Kind.Name switch
        {
            "Position" when draft.Of("Title") is not null => draft.Of("Holder"),
            "Resignation" when draft.Of("Position") is not null => draft.Of("Person"),
            _ => null,
        };
        return officer is { Kind: FillerKind.Entity } ? officer.Index : -1;
    }

    // "La ville… Le maire, X,… Sa première adjointe, Y,": where X is mayor, Y is deputy.
    private void NameBodies()
    {
        Dictionary<int, FactDraft> bodies = [];
        foreach (FactDraft office in drafts)
            if (office.Kind.Name == "Position" && office.Of("Holder") is { Kind: FillerKind.Entity } holder && office.Of("Organization") is not null && !bodies.ContainsKey(holder.Index)) bodies.Add(holder.Index, office);
        foreach (FactDraft deputy in drafts)
        {
            if (deputy.Kind.Name != "Position" || (deputy.Patron ?? deputy.Of("Organization")) is not { Kind: FillerKind.Entity } patron || deputy.Of("Title") is not Filler title || !IsDeputy(title.Text)) continue;
            if (!bodies.TryGetValue(patron.Index, out FactDraft? office) || office.Sentence > deputy.Sentence) continue;
            deputy.Arguments.RemoveAll(argument => argument.Role == "Organization");
            deputy.Add("Organization", office.Of("Organization")!);
        }
    }

    private bool IsDeputy(string title)
    {
        foreach (string word in title.ToLowerInvariant().Split(' ')) if (grammar.Deputies.Contains(word)) return true;
        return false;
    }

    // "Y was named treasurer. She replaces X, who left in May": what X left is what Y takes on.
    private void NamePredecessors()
    {
        for (int i = 0; i < drafts.Count; i++)
        {
            FactDraft following = drafts[i];
            if (following.Predecessor is not Filler predecessor || following.Of("Person") is not Filler person) continue;
            FactDraft? office = following;
            for (int j = i; office is not null && (office.Kind.Name != "Appointment" || office.Of("Position") is null || !office.Has("Person", person)); j--)
                office = j > 0 && i - j < Neighbours && following.Sentence - drafts[j - 1].Sentence <= 2 ? drafts[j - 1] : null;
            if (office is null) continue;
            for (int j = i + 1; j < drafts.Count && j - i < Neighbours && drafts[j].Sentence <= following.Sentence + 1; j++)
            {
                FactDraft left = drafts[j];
                if (left.Kind.Name != "Resignation" || left.Of("Position") is not null || !left.Has("Person", predecessor)) continue;
                left.Add("Position", office.Of("Position")!);
                if (left.Of("Organization") is null && office.Of("Organization") is Filler body) left.Add("Organization", body);
            }
        }
    }

    // "Rovers sacked coach X": X is their coach.
    private void NameEmployers()
    {
        for (int i = 0, first = 0; i < drafts.Count; i++)
        {
            FactDraft left = drafts[i];
            if (left.Sentence != drafts[first].Sentence) first = i;
            if (left.Kind.Name != "Resignation" || left.Of("Organization") is not { Kind: FillerKind.Entity } employer || left.Of("Person") is not Filler person) continue;
            for (int j = first; j < drafts.Count && drafts[j].Sentence == left.Sentence; j++)
            {
                FactDraft position = drafts[j];
                if (position.Kind.Name == "Position" && position.Of("Organization") is null && position.Of("Holder") is Filler holder && FactDraft.Same(holder, person) && position.Of("Title") is not null && !IsFormer(position)) position.Add("Organization", employer);
            }
        }
    }

    // "Ses fonctions", "son poste": what they are is told by the title.
    private bool IsGeneric(Filler position)
    {
        if (grammar.GenericOffices.Count == 0 || position.Kind != FillerKind.Text) return false;
        string[] words = position.Text.ToLowerInvariant().Replace('’', '\'').Split(' ', '\'');
        int first = words.Length > 1 && words[0].Length <= 3 ? 1 : 0;
        return grammar.GenericOffices.Contains(words[first]) && (words.Length == first + 1 || !grammar.GenitiveForms.Contains(words[first + 1]));
    }

    private bool IsFormer(FactDraft position) =>
        grammar.FormerTitle.Length > 0 && position.Of("Title") is Filler title && title.Text.StartsWith(grammar.FormerTitle, System.StringComparison.OrdinalIgnoreCase);

    private bool Elects(FactDraft position)
    {
        foreach (string word in (position.Of("Title")?.Text ?? "").Split(' ')) if (grammar.Officials.Contains(word.ToLowerInvariant())) return true;
        return false;
    }
}
