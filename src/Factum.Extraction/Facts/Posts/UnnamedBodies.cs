using System;
using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Posts;

/// <summary>Names the body of an office that is told of without it: the one that the text gives the same person elsewhere, or the firm under discussion where the title is a firm's ("Chief executive X said").</summary>
/// <param name="grammar">The words of the language.</param>
/// <param name="sentences">The sentences.</param>
/// <param name="topicAt">The firm under discussion at an offset.</param>
internal sealed class UnnamedBodies(FactGrammar grammar, PlainList<SentenceReading> sentences, Func<int, Filler?> topicAt)
{
    // By person, the offices with their bodies, in text order.
    private readonly Dictionary<int, PlainList<FactDraft>> offices = [];

    /// <summary>Completes the offices of a document.</summary>
    public void Name(PlainList<FactDraft> drafts)
    {
        if (grammar.Offices.Count == 0 || !grammar.Has(Construction.BareTitles)) return;
        foreach (FactDraft draft in drafts)
        {
            if (!IsOffice(draft) || draft.Of("Organization") is not { Kind: FillerKind.Entity } || Officer(draft) is not { Kind: FillerKind.Entity } officer) continue;
            if (!offices.TryGetValue(officer.Index, out PlainList<FactDraft>? held)) offices[officer.Index] = held = [];
            held.Add(draft);
        }

        foreach (FactDraft draft in drafts)
        {
            if (!IsOffice(draft) || draft.Patron is not null || Officer(draft) is not { Kind: FillerKind.Entity } officer) continue;
            Filler? title = Title(draft);
            if (draft.Of("Organization") is Filler known)
            {
                // What the sentence does not name was only the firm under discussion.
                if (title is null || known.Kind != FillerKind.Entity || IsNamed(draft.Sentence, known) || Told(draft, officer, title) is not Filler told || FactDraft.Same(told, known)) continue;
                draft.Arguments.RemoveAll(static argument => argument.Role == "Organization");
                draft.Add("Organization", told);
                continue;
            }

            Filler? body = Told(draft, officer, title) ?? (title is not null && IsFirms(draft, title) ? topicAt(sentences[draft.Sentence].Sentence[draft.Trigger].Start) : null);
            if (body is not null && !FactDraft.Same(body, officer)) draft.Add("Organization", body);
        }
    }

    private Filler? Told(FactDraft draft, Filler officer, Filler? title)
    {
        if (!offices.TryGetValue(officer.Index, out PlainList<FactDraft>? held)) return null;
        FactDraft? nearest = null;
        foreach (FactDraft office in held)
        {
            if (title is not null ? Title(office) is not Filler other || !IsSame(title.Text, other.Text) : draft.Kind.Name == "Position" || office.Kind != draft.Kind) continue;
            if (office == draft || !IsNamed(office.Sentence, office.Of("Organization")!)) continue;
            if (nearest is null || Math.Abs(office.Sentence - draft.Sentence) < Math.Abs(nearest.Sentence - draft.Sentence)) nearest = office;
        }

        return nearest?.Of("Organization");
    }

    private bool IsNamed(int at, Filler body) =>
        sentences[at].Sentence is { Count: > 0 } sentence && body.Range.Start >= sentence[0].Start && body.Range.End <= sentence[sentence.Count - 1].End;

    // "Interim president" is president.
    private static bool IsSame(string one, string other) =>
        one.Length > other.Length ? one.EndsWith(other, StringComparison.OrdinalIgnoreCase) : other.EndsWith(one, StringComparison.OrdinalIgnoreCase);

    // "Finance director X", "the chairman, X"; not "a director", "former chief executive X", "director of the festival".
    private bool IsFirms(FactDraft draft, Filler title)
    {
        AnnotatedSentence sentence = sentences[draft.Sentence].Sentence;
        int first = sentence.FirstAt(title.Range.Start);
        int last = sentence.FirstAt(title.Range.End - 1);
        if (first >= sentence.Count || last >= sentence.Count || !grammar.Offices.Contains(sentence.Lemmas[last])) return false;
        for (int i = Math.Max(0, first - 2); i <= last; i++)
            if (sentence.Lower(i) == grammar.FormerTitle || grammar.PublicOffices.Contains(sentence.Lemmas[i]) || sentence[i].Features.Has("Poss", "Yes") || grammar.GenitiveClitics.Contains(sentence[i].Form)) return false;
        if (first > 0 && sentence[first - 1].Upos == PartOfSpeech.Det && !grammar.Definites.Contains(sentence.Lower(first - 1))) return false;
        return last + 1 < sentence.Count && sentence[last + 1].Upos != PartOfSpeech.Adp;
    }

    private static bool IsOffice(FactDraft draft) => draft.Kind.Name is "Position" or "Appointment" or "Resignation" or "Election";

    private static Filler? Officer(FactDraft draft) => draft.Of("Holder") ?? draft.Of("Person");

    private static Filler? Title(FactDraft draft) => draft.Of("Title") ?? draft.Of("Position");
}
