using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Sums;

/// <summary>Gives each sum of a list to the giver right behind it, wherever the tree hangs them: "£5m from X and £3m from Y".</summary>
internal static class SumsOfEachGiver
{
    // Words from the preposition to the giver's name.
    private const int Reach = 6;

    /// <summary>Corrects the givers of facts whose sentence names one behind each of several sums.</summary>
    public static void Part(PlainList<SentenceReading> sentences, DocumentQuantities quantities, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        foreach (FactDraft draft in drafts)
        {
            if (GiverOf(draft.Kind) is not string giver || draft.Of("Amount") is not { Kind: FillerKind.Amount } amount) continue;
            SentenceReading reading = sentences[draft.Sentence];
            if (reading.Sentence.Amounts.Count < 2 || Behind(reading, quantities, grammar, amount.Index) is not Filler behind || !HasOther(reading, quantities, grammar, amount.Index, behind)) continue;
            draft.Arguments.RemoveAll(argument => argument.Role == giver);
            draft.Add(giver, behind);
        }
    }

    private static string? GiverOf(FactKind kind) => kind.Name switch
    {
        "Payment" => "Payer",
        "Donation" => "Donor",
        "Investment" => "Investor",
        _ => null,
    };

    private static bool HasOther(SentenceReading reading, DocumentQuantities quantities, FactGrammar grammar, int amount, Filler giver)
    {
        foreach (int other in reading.Sentence.Amounts)
            if (other != amount && Behind(reading, quantities, grammar, other) is Filler behind && !FactDraft.Same(behind, giver)) return true;
        return false;
    }

    // The name that "from" has right behind a sum.
    private static Filler? Behind(SentenceReading reading, DocumentQuantities quantities, FactGrammar grammar, int amount)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int preposition = sentence.FirstAt(quantities.Amounts[amount].FullRange.End - 1) + 1;
        if (preposition >= sentence.Count || sentence[preposition].Upos != PartOfSpeech.Adp || !grammar.Starting.Contains(sentence[preposition].Form)) return null;
        int name = preposition + 1;
        while (name < sentence.Count && name < preposition + Reach && sentence.Covering[name] < 0 && sentence[name].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun) name++;
        if (name >= sentence.Count) return null;
        if (sentence.Covering[name] >= 0) return reading.Fillers.Entity(name, FillerTypes.Person | FillerTypes.Organization | FillerTypes.Place);
        return name > preposition + 1 && sentence[name - 1].Upos == PartOfSpeech.Noun ? reading.Fillers.One(name - 1, FillerTypes.ActorPhrase) : null;
    }
}
