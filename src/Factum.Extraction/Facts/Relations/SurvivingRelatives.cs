using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Relations;

/// <summary>The relatives whom an obituary lists: "is survived by her sons, Ivo and Luc, and by a granddaughter, Mina Dorn", "leaves a wife, Ada, and two brothers".</summary>
internal static class SurvivingRelatives
{
    // How far the subject's verb may stand before the first relative: "leaves behind his second wife".
    private const int Near = 5;

    /// <summary>Adds each of them, in text order.</summary>
    public static void Add(PlainList<SentenceReading> sentences, FactGrammar grammar, FrameIndex index, PlainList<FactDraft> drafts)
    {
        DraftsBySentence told = new(drafts, sentences.Count);
        foreach (SentenceReading reading in sentences)
        {
            AnnotatedSentence sentence = reading.Sentence;
            if (!sentence.HasNames) continue;
            for (int word = 1; word + 2 < sentence.Count; word++)
            {
                AddCompanion(reading, index, word, told, drafts);
                if (!grammar.Surviving.Contains(sentence.Lemmas[word]) || !sentence.IsVerbal(word) || sentence.Covering[word] >= 0) continue;
                bool passive = grammar.Agent.Contains(sentence[word + 1].Form);
                if (passive != reading.Clauses.Verb(word).Passive || FirstKin(sentence, index, word) < 0 || Deceased(reading, word) is not Filler deceased) continue;
                Read(reading, index, word + 1, deceased, told, drafts);
                break;
            }
        }
    }

    /// <summary>The relative who stands right behind the verb, or -1: "leaves the city" is of nobody's family.</summary>
    private static int FirstKin(AnnotatedSentence sentence, FrameIndex index, int verb)
    {
        for (int word = verb + 1; word < sentence.Count && word <= verb + Near; word++)
        {
            if (IsKin(sentence, index, word)) return word;
            if (sentence.Covering[word] >= 0 || sentence[word].Upos is PartOfSpeech.Punct or PartOfSpeech.Verb or PartOfSpeech.Noun) return -1;
        }

        return -1;
    }

    /// <summary>Somebody's relative by an indefinite article: "she left for Oslo with a brother, Ivo,".</summary>
    private static void AddCompanion(SentenceReading reading, FrameIndex index, int kin, DraftsBySentence told, PlainList<FactDraft> drafts)
    {
        AnnotatedSentence sentence = reading.Sentence;
        if (kin < 4 || sentence.Covering[kin + 2] < 0 || sentence[kin + 1].Form != "," || sentence[kin].Upos != PartOfSpeech.Noun || !sentence[kin - 1].Features.Has("Definite", "Ind") || sentence[kin - 2].Upos is not (PartOfSpeech.Adp or PartOfSpeech.Cconj) || !IsKin(sentence, index, kin)) return;
        int verb = kin - 2;
        while (verb > 0 && !(sentence.IsVerbal(verb) && sentence.Covering[verb] < 0 && reading.Clauses.IsFinite(verb))) verb--;
        if (verb == 0 || reading.Clauses.IsPassive(verb, 0) || reading.Fillers.Entity(kin + 2, FillerTypes.Person) is not Filler relative || Deceased(reading, verb) is not Filler person || FactDraft.Same(relative, person) || IsTold(told[sentence.Index], kin, relative)) return;
        drafts.Add(Kinship(reading, kin, relative, person));
    }

    private static bool IsKin(AnnotatedSentence sentence, FrameIndex index, int word)
    {
        if (sentence.Covering[word] >= 0 || sentence[word].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj)) return false;
        foreach (Evoked evoked in index.Find(TriggerKind.Noun, sentence.Lemmas[word])) if (evoked.Kind.Name == "Kinship" && evoked.Unit.Companions.Count == 0) return true;
        return false;
    }

    private static Filler? Deceased(SentenceReading reading, int verb)
    {
        foreach (Complement complement in reading.Clauses.Verb(verb).Complements)
            if (complement.Head < verb && complement.Function is "subj" or "obj" && reading.Fillers.Entity(complement.Head, FillerTypes.Person) is Filler person) return person;
        return reading.Clauses.Subjects.Left(verb) is int left and >= 0 ? reading.Fillers.Entity(left, FillerTypes.Person) : null;
    }

    private static void Read(SentenceReading reading, FrameIndex index, int first, Filler deceased, DraftsBySentence told, PlainList<FactDraft> drafts)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int kin = -1;
        for (int word = first; word < sentence.Count; word++)
        {
            if (IsKin(sentence, index, word))
            {
                kin = word;
                continue;
            }

            int name = sentence.Covering[word];
            if (name < 0)
            {
                if (sentence.IsVerbal(word) && reading.Clauses.IsFinite(word)) return;
                continue;
            }

            if (sentence.Covering[word - 1] == name || kin < 0) continue;
            bool listed = word == kin + 1 || sentence[word - 1].Form is "," or ":" or "(" || sentence[word - 1].Upos == PartOfSpeech.Cconj;
            if (!listed || reading.Fillers.NamedLoosely(word, FillerTypes.Person) is not Filler relative || FactDraft.Same(relative, deceased)) continue;
            bool several = sentence[kin].Features.Has("Number", "Plur");
            if (!IsTold(told[sentence.Index], kin, relative)) drafts.Add(Kinship(reading, kin, relative, deceased));
            if (!several) kin = -1;
        }
    }

    private static bool IsTold(PlainList<FactDraft> told, int kin, Filler relative)
    {
        foreach (FactDraft draft in told)
            if (draft.Trigger == kin && draft.Kind.Name == "Kinship" && draft.Of("Person") is Filler person && FactDraft.Same(person, relative)) return true;
        return false;
    }

    private static FactDraft Kinship(SentenceReading reading, int kin, Filler relative, Filler deceased)
    {
        TextRange relation = new(reading.Sentence[kin].Start, reading.Sentence[kin].End);
        FactDraft draft = new(FactVocabulary.Find("Kinship")!, reading.Sentence.Index, kin) { IsLabel = true, TriggerRange = relation, Score = 0.9 };
        draft.Add("Person", relative);
        draft.Add("Relative", deceased);
        draft.Add("Relation", reading.Fillers.Text(relation));
        return draft;
    }
}
