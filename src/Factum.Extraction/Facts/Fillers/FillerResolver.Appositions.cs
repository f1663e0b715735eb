using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Fillers;

/// <content>Names that say who or what a phrase means.</content>
internal sealed partial class FillerResolver
{
    /// <summary>The name that says which thing a phrase means: "its first tablet, the X,", "a shelter for the homeless, X,".</summary>
    private Filler? Apposed(int word, FillerTypes types)
    {
        FillerTypes things = types & (FillerTypes.Product | FillerTypes.Organization | FillerTypes.Event);
        if (grammar.Has(Construction.CloseAppositions) || things == FillerTypes.None || (types & FillerTypes.Phrase) == 0 || sentence[word].Upos != PartOfSpeech.Noun || sentence.Mention[word] >= 0 || sentence.Time[word] >= 0 || sentence.Amount[word] >= 0) return null;
        if (sentence.Child(word, DependencyRelation.Det) < 0 && sentence.Child(word, DependencyRelation.Nmod) < 0) return null;
        int name = clauses.Surface.NameAfter(word);
        return name > word + 1 && (sentence[name - 1].Form == "," || sentence[name - 1].Upos == PartOfSpeech.Det) ? Entity(name, things) : null;
    }

    /// <summary>The name that stands between commas behind a phrase and says what the phrase is: "une citadine électrique, la Luciole,".</summary>
    private Filler? Apposed(int word, TextRange phrase, FillerTypes types)
    {
        bool indefinite = sentence[sentence.FirstAt(phrase.Start)].Features.Has("Definite", "Ind");
        if (!(indefinite || grammar.Has(Construction.CloseAppositions)) || (types & FillerTypes.Named) == 0 || sentence[word].Upos != PartOfSpeech.Noun) return null;
        int at = sentence.FirstAt(phrase.End);
        if (at + 1 >= sentence.Count || sentence[at].Form != ",") return null;
        at++;
        if (sentence[at].Upos == PartOfSpeech.Det) at++;
        return at >= sentence.Count || sentence.Covering[at] < 0 || sentence.Time[at] >= 0 || IsOfWhoIsNamed(word, at) ? null : ApposedName(word, at, types);
    }

    private Filler? ApposedName(int word, int at, FillerTypes types)
    {
        int name = sentence.Covering[at];
        int end = at;
        while (end + 1 < sentence.Count && sentence.Covering[end + 1] == name) end++;
        if (end + 1 < sentence.Count && sentence[end + 1].Form is not ("," or "." or ")" or ":" or ";" or "»" or "!")) return null;
        if (end + 2 < sentence.Count && sentence[end + 1].Form == "," && sentence[end + 2].Upos is PartOfSpeech.Cconj or PartOfSpeech.Propn) return null;
        Mention found = entities.Mentions[name];
        DocumentEntity entity = entities.Entities[found.Entity];
        bool person = entity.Kind == EntityKind.Person && entity.KindConfidence >= 0.8;
        if (person != IsActorNoun(word) && !AcceptedKinds.Accepts(types, entity)) return null;
        if (!AcceptedKinds.Accepts(types, entity) && (person || (types & FillerTypes.Phrase) == 0)) return null;
        return shared.Entity(name);
    }

    /// <summary>Whom a phrase of people names behind it: "his co-accused, trader Jo Lund,", "the widow's nephew, the Oslo builder Jo Lund,", "the accountants Dunmore Pell,".</summary>
    private Filler? Described(int word, FillerTypes types)
    {
        FillerTypes actors = types & (FillerTypes.Person | FillerTypes.Organization);
        if (!grammar.Has(Construction.BareTitles) || actors == FillerTypes.None || sentence[word].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Num) || !sentence.HasNames || sentence.Covering[word] >= 0 || sentence.Mention[word] >= 0 || sentence.Time[word] >= 0 || sentence.Amount[word] >= 0 || !(IsActor(word) || CountsSome(word))) return null;
        bool several = sentence[word].Features.Has("Number", "Plur");
        int at = word + 1;
        if (at >= sentence.Count || sentence.Child(word, DependencyRelation.Det) < 0 && sentence.Child(word, DependencyRelation.Nmod) < 0) return null;
        if (several) return sentence.Covering[at] >= 0 && (EndsApposition(at) || (word > 0 && grammar.Definites.Contains(sentence.Lower(word - 1)) && KindAt(at) == EntityKind.Organization)) ? NamedLoosely(at, actors & FillerTypes.Organization) : null;

        // "A colleague who was promoted, Jo Lund,": past what the clause tells.
        if (sentence[at].Features.Has("PronType", "Rel") || grammar.RelativePronouns.Contains(sentence[at].Form)) while (at < sentence.Count && at < word + 9 && sentence[at].Form != ",") at++;
        else if (sentence[at].Upos == PartOfSpeech.Adp) at = BehindComplement(at);
        if (at >= sentence.Count || sentence[at].Form != ",") return null;
        int first = at + 1;
        for (at++; at < sentence.Count && at < first + 9; at++)
        {
            if (sentence.Covering[at] >= 0)
            {
                if (EndsApposition(at)) return Entity(at, grammar.Enterprises.Contains(sentence.Lemmas[word]) ? actors & FillerTypes.Organization : actors & FillerTypes.Person);
            }
            else if (sentence[at].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.Part) && !(sentence[at].Upos == PartOfSpeech.Det && at == first) && sentence[at].Form != "-")
            {
                return null;
            }
        }

        return null;
    }

    // "One of them, Jo Lund,".
    private bool CountsSome(int word) => sentence[word].Upos == PartOfSpeech.Num && word + 1 < sentence.Count && sentence.Lemmas[word + 1] == grammar.Genitive;

    // "A supervisor at Harnwick, Jo Lund,": past where the noun's bearer works.
    private int BehindComplement(int at)
    {
        int first = at;
        while (at < sentence.Count && at < first + 9 && sentence[at].Upos is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Part or PartOfSpeech.Pron) at++;
        return at;
    }

    // The name ends where a mark stands.
    private bool EndsApposition(int name)
    {
        int end = name;
        while (end + 1 < sentence.Count && sentence.Covering[end + 1] == sentence.Covering[name]) end++;
        return end + 1 >= sentence.Count || sentence[end + 1].Form is "," or "." or ")" or ";";
    }
}
