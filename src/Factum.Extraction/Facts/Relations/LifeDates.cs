using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Relations;

/// <summary>
/// Births and deaths told by dates in brackets behind a person's name, "X (1874-1951)", "X (3 May 1874, Oslo – 6 June 1951)", "X (born 3 May 1974 in Oslo)",
/// or in a line of dates, "X, born 3 May 1874, died 6 June 1951".
/// </summary>
internal static class LifeDates
{
    private const int YearDigits = 4;

    // A bracket with a second name, places and two dates takes no more words.
    private const int Longest = 60;

    /// <summary>Adds a birth and a death for each such date, in text order.</summary>
    public static void Add(PlainList<SentenceReading> sentences, DocumentQuantities quantities, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        foreach (SentenceReading reading in sentences)
        {
            AnnotatedSentence sentence = reading.Sentence;
            if (!sentence.HasNames || sentence.Times.Count == 0) continue;
            if (grammar.LifeWords.Count > 0 && sentence.Times.Count > 1) AddListed(reading, grammar, drafts);
            if (!sentence.MayHave("(")) continue;
            for (int open = 1; open + 2 < sentence.Count; open++)
            {
                if (sentence[open].Form == "(" && sentence.Covering[open - 1] >= 0) Add(reading, open, quantities, grammar, drafts);
            }
        }
    }

    private static void Add(SentenceReading reading, int open, DocumentQuantities quantities, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int close = Close(sentence, open);
        if (close < 0 || reading.Fillers.Entity(open - 1, FillerTypes.Person) is not Filler person) return;
        if (Span(sentence, quantities, open, close) is { } span)
        {
            Add("Birth", reading, person, span.Born, open, span.Dash, open, grammar, drafts);
            Add("Death", reading, person, span.Died, span.Dash, close, open, grammar, drafts);
            return;
        }

        for (int word = open + 1; word < close; word++)
        {
            if (!grammar.LifeWords.TryGetValue(sentence[word].Form, out string? kind)) continue;
            int end = word + 1;
            while (end < close && sentence[end].Form != ";" && !grammar.LifeWords.ContainsKey(sentence[end].Form)) end++;
            if (FirstTime(sentence, word, end) is not (int time and >= 0)) continue;
            drafts.RemoveAll(draft => draft.Sentence == sentence.Index && draft.Kind.Name == kind && draft.Trigger > open && draft.Trigger < close);
            Add(kind, reading, person, time, word, end, word, grammar, drafts);
        }
    }

    private static int Close(AnnotatedSentence sentence, int open)
    {
        int depth = 0;
        for (int word = open; word < sentence.Count && word < open + Longest; word++)
        {
            if (sentence[word].Form == "(") depth++;
            else if (sentence[word].Form == ")" && --depth == 0) return word;
        }

        return -1;
    }

    /// <summary>What stands below an obituary: "Ada Lund, geologist, born 3 May 1935, died 9 June 2023".</summary>
    private static void AddListed(SentenceReading reading, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int name = 0;
        while (name < sentence.Count && name < 3 && sentence.Covering[name] < 0) name++;
        if (name >= sentence.Count || name >= 3 || reading.Fillers.Entity(name, FillerTypes.Person) is not Filler person) return;
        for (int word = name + 1; word + 1 < sentence.Count; word++)
        {
            if (sentence[word].Upos is PartOfSpeech.Verb && !grammar.LifeWords.ContainsKey(sentence[word].Form)) return;
            if (sentence[word - 1].Form is not ("," or ";") || sentence.Time[word + 1] < 0 || !grammar.LifeWords.TryGetValue(sentence[word].Form, out string? kind)) continue;
            drafts.RemoveAll(draft => draft.Sentence == sentence.Index && draft.Kind.Name == kind);
            Add(kind, reading, person, sentence.Time[word + 1], word, word, word, grammar, drafts);
        }
    }

    /// <summary>The two dates of a life and the word of the dash between them: "X (2019-2024)" is a term of office.</summary>
    private static (int Born, int Died, int Dash)? Span(AnnotatedSentence sentence, DocumentQuantities quantities, int open, int close)
    {
        int born = -1, died = -1;
        foreach (int time in sentence.Times)
        {
            TextRange range = quantities.Times[time].Range;
            if (range.Start < sentence[open].End || range.End > sentence[close].Start) continue;
            if (died >= 0) return null;
            if (born < 0) born = time;
            else died = time;
        }

        if (died < 0 || Year(quantities.Times[born].Value) is not (int first and > 0) || Year(quantities.Times[died].Value) - first is not (>= 15 and < 120)) return null;
        int end = quantities.Times[born].Range.End, start = quantities.Times[died].Range.Start;
        if (start - end == 1) return (born, died, sentence.FirstAt(end));
        for (int word = sentence.FirstAt(end); word < close && sentence[word].Start < start; word++)
            if (sentence[word].Form is "–" or "—" or "-") return (born, died, word);
        return null;
    }

    private static int Year(string value) => value.Length >= YearDigits && int.TryParse(value.Substring(0, YearDigits), out int year) ? year : 0;

    private static int FirstTime(AnnotatedSentence sentence, int before, int end)
    {
        for (int word = before + 1; word < end; word++) if (sentence.Time[word] >= 0) return sentence.Time[word];
        return -1;
    }

    private static void Add(string kind, SentenceReading reading, Filler person, int time, int before, int end, int trigger, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        Filler date = reading.Fillers.Time(time);
        FactDraft draft = new(FactVocabulary.Find(kind)!, reading.Sentence.Index, trigger) { TriggerRange = date.Range };
        draft.Add("Person", person);
        draft.Add("Time", date);
        if (Place(reading, before, end, grammar) is Filler place) draft.Add("Place", place);
        drafts.Add(draft);
    }

    /// <summary>Where it was: "in Oslo", ", Oslo", of which the first name is the smallest.</summary>
    private static Filler? Place(SentenceReading reading, int before, int end, FactGrammar grammar)
    {
        AnnotatedSentence sentence = reading.Sentence;
        for (int word = before + 1; word < end; word++)
            if (sentence.Covering[word] >= 0 && sentence.Time[word] < 0 && (sentence[word - 1].Form == "," || word == before + 1 || sentence.Time[word - 1] >= 0 || grammar.Locatives.Contains(sentence.Lower(word - 1)))) return reading.Fillers.Entity(word, FillerTypes.Place);
        return null;
    }
}
