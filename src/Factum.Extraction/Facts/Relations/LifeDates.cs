using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Relations;

/// <summary>Births and deaths told by two years in brackets behind a person's name, "X (1874-1951)", or in a line of dates, "X, born 3 May 1874, died 6 June 1951".</summary>
internal static class LifeDates
{
    private const int YearDigits = 4;

    /// <summary>Adds a birth and a death for each such pair of years, in text order.</summary>
    public static void Add(PlainList<SentenceReading> sentences, DocumentQuantities quantities, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        foreach (SentenceReading reading in sentences)
        {
            AnnotatedSentence sentence = reading.Sentence;
            if (!sentence.HasNames || sentence.Times.Count < 2) continue;
            if (grammar.LifeWords.Count > 0) AddListed(reading, grammar, drafts);
            for (int open = 1; open + 2 < sentence.Count; open++)
            {
                if (sentence[open].Form == "(" && sentence.Covering[open - 1] >= 0) Add(reading, open, quantities, drafts);
            }
        }
    }

    private static void Add(SentenceReading reading, int open, DocumentQuantities quantities, PlainList<FactDraft> drafts)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int close = open + 1;
        while (close < sentence.Count && close < open + 5 && sentence[close].Form != ")") close++;
        if (close >= sentence.Count || sentence[close].Form != ")") return;
        if (Years(sentence, quantities, sentence[open].End, sentence[close].Start) is not { } years || reading.Fillers.Entity(open - 1, FillerTypes.Person) is not Filler person) return;
        Add("Birth", reading, person, years.Born, open, drafts);
        Add("Death", reading, person, years.Died, open, drafts);
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
            Add(kind, reading, person, sentence.Time[word + 1], word, drafts);
        }
    }

    /// <summary>The two years, when nothing but a dash stands between them.</summary>
    private static (int Born, int Died)? Years(AnnotatedSentence sentence, DocumentQuantities quantities, int start, int end)
    {
        int born = -1;
        int died = -1;
        foreach (int time in sentence.Times)
        {
            TextRange range = quantities.Times[time].Range;
            if (range.Start < start || range.End > end || range.Length != YearDigits) continue;
            if (born < 0) born = time;
            else if (died < 0) died = time;
            else return null;
        }

        if (born < 0 || died < 0 || quantities.Times[born].Range.Start != start || quantities.Times[died].Range.End != end) return null;
        int gap = quantities.Times[died].Range.Start - quantities.Times[born].Range.End;
        if (gap is < 1 or > 3) return null;
        return string.CompareOrdinal(quantities.Times[born].Value, quantities.Times[died].Value) < 0 && !IsShort(quantities.Times[born].Value, quantities.Times[died].Value) ? (born, died) : null;
    }

    // "X (2019-2024)" is a term of office rather than a life.
    private static bool IsShort(string born, string died) =>
        born.Length != YearDigits || died.Length != YearDigits || !int.TryParse(born, out int first) || !int.TryParse(died, out int last) || last - first < 15;

    private static void Add(string kind, SentenceReading reading, Filler person, int time, int bracket, PlainList<FactDraft> drafts)
    {
        Filler year = reading.Fillers.Time(time);
        FactDraft draft = new(FactVocabulary.Find(kind)!, reading.Sentence.Index, bracket) { TriggerRange = year.Range };
        draft.Add("Person", person);
        draft.Add("Time", year);
        drafts.Add(draft);
    }
}
