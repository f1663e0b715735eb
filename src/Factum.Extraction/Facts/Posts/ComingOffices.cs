using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Posts;

/// <summary>Reads the office that somebody will hold as one to which they are appointed: "X will be the next director of Y".</summary>
internal static class ComingOffices
{
    /// <summary>Replaces such positions.</summary>
    public static void Apply(string text, PlainList<SentenceReading> sentences, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        for (int i = 0; i < drafts.Count; i++)
        {
            FactDraft position = drafts[i];
            if (position.Kind.Name != "Position" || position.Certainty != Certainty.Planned || position.Polarity != Polarity.Affirmed || position.Of("Holder") is not Filler holder || position.Of("Title") is not Filler title || sentences[position.Sentence].Sentence.IsVerbal(position.Trigger)) continue;
            drafts[i] = Appointment(position, holder, title, text, grammar);
        }
    }

    private static FactDraft Appointment(FactDraft position, Filler holder, Filler title, string text, FactGrammar grammar)
    {
        FactDraft appointment = new(FactVocabulary.Find("Appointment")!, position.Sentence, position.Trigger) { TriggerRange = position.TriggerRange, Certainty = Certainty.Planned, Source = position.Source, Score = position.Score };
        appointment.Add("Person", holder);
        TextRange office = Office(title, grammar);
        appointment.Add("Position", new Filler(FillerKind.Text, -1, office.Of(text), office));
        if (position.Of("Organization") is Filler organization) appointment.Add("Organization", organization);
        return appointment;
    }

    // "Next artistic director" is an artistic director.
    private static TextRange Office(Filler title, FactGrammar grammar)
    {
        int space = title.Text.IndexOf(' ');
        if (space < 0) return title.Range;
        string first = title.Text.Substring(0, space).ToLowerInvariant();
        return grammar.Incoming.Contains(first) ? new TextRange(title.Range.Start + space + 1, title.Range.End) : title.Range;
    }
}
