using System.Collections.Generic;
using Factum.Extraction.Documents;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts;

/// <summary>Parties and unions that stand with a name: "X (divers gauche)", "X, de la CGT,".</summary>
internal static class AffiliationFacts
{
    /// <summary>Adds the memberships, in text order.</summary>
    public static void Add(IReadOnlyList<SentenceReading> sentences, ParsedDocument document, DocumentEntities entities, FactGrammar grammar, List<FactDraft> drafts)
    {
        if (grammar.Camps.Count == 0) return;
        FactKind kind = FactVocabulary.Find("PartOf")!;
        foreach (SentenceReading reading in sentences)
        {
            AnnotatedSentence sentence = reading.Sentence;
            for (int word = 0; word + 2 < sentence.Count; word++)
            {
                if (sentence[word].Form == "(") Bracketed(reading, document, entities, grammar, kind, word, drafts);
                else if (sentence[word].Form == "," && sentence.Lemmas[word + 1] == grammar.Genitive) Apposed(reading, document, entities, kind, word, drafts);
            }
        }
    }

    private static void Bracketed(SentenceReading reading, ParsedDocument document, DocumentEntities entities, FactGrammar grammar, FactKind kind, int open, List<FactDraft> drafts)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int close = open + 1;
        while (close < sentence.Count && close < open + 6 && sentence[close].Form != ")") close++;
        if (close >= sentence.Count || sentence[close].Form != ")" || open == 0) return;
        TextRange inside = new(sentence[open + 1].Start, sentence[close - 1].End);
        Filler? whole = null;
        int name = sentence.Covering[open + 1];
        if (name >= 0 && entities.Mentions[name].Range == inside && entities.Entities[entities.Mentions[name].Entity].Kind == EntityKind.Organization) whole = reading.Fillers.Entity(open + 1, FillerTypes.Organization);
        else if (grammar.Camps.Contains(inside.Of(document.Text).ToLowerInvariant().Replace(' ', '_'))) whole = reading.Fillers.Text(inside);
        if (whole is null) return;
        Filler? part = reading.Fillers.Entity(open - 1, FillerTypes.Person);

        // "X, secrétaire (FO) du comité": the union is that of whom the title is.
        if (part is null && sentence[open - 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj)
        {
            int holder = reading.Clauses.Surface.NameBefore(open - 1);
            for (int i = open - 1; holder < 0 && i >= 0 && i > open - 16; i--) if (reading.Fillers.Entity(i, FillerTypes.Person) is not null) holder = i;
            if (holder >= 0) part = reading.Fillers.Entity(holder, FillerTypes.Person);
        }

        if (part is null) return;
        FactDraft draft = new(kind, sentence.Index, open) { IsLabel = true, TriggerRange = inside };
        draft.Add("Part", part);
        draft.Add("Whole", whole);
        drafts.Add(draft);
    }

    private static void Apposed(SentenceReading reading, ParsedDocument document, DocumentEntities entities, FactKind kind, int comma, List<FactDraft> drafts)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int at = comma + 2;
        while (at < sentence.Count && sentence[at].Upos == PartOfSpeech.Det) at++;
        if (at >= sentence.Count || comma == 0 || sentence.Covering[at] < 0) return;
        Mention whole = entities.Mentions[sentence.Covering[at]];
        int end = at;
        while (end + 1 < sentence.Count && sentence.Covering[end + 1] == sentence.Covering[at]) end++;
        if (end + 1 >= sentence.Count || sentence[end + 1].Form is not ("," or "." or ":") || entities.Entities[whole.Entity].Kind != EntityKind.Organization) return;
        if (sentence.Covering[comma - 1] < 0 || reading.Fillers.Entity(comma - 1, FillerTypes.Person) is not Filler part) return;
        FactDraft draft = new(kind, sentence.Index, comma) { IsLabel = true, TriggerRange = whole.Range };
        draft.Add("Part", part);
        draft.Add("Whole", new Filler(FillerKind.Entity, whole.Entity, whole.Range.Of(document.Text), whole.Range));
        drafts.Add(draft);
    }
}
