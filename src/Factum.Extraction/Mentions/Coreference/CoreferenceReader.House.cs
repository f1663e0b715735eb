using Factum.Extraction.Grammar;

namespace Factum.Extraction.Mentions.Coreference;

internal sealed partial class CoreferenceReader
{
    /// <summary>Gives "we" and "our" outside quotations to the organisation that publishes the text: the one it opens with, where the text speaks of "our customers" or "nos actionnaires".</summary>
    private void FindHouse()
    {
        bool speaksOfItself = false;
        foreach (Markable markable in markables) speaksOfItself |= IsHouseOwned(markable);
        if (!speaksOfItself || House() is not { } house) return;
        foreach (Markable markable in markables)
            if (IsUnquotedWe(markable)) house.Add(markable);
    }

    private bool IsHouseOwned(Markable markable)
    {
        if (!IsUnquotedWe(markable)) return false;
        Sentence sentence = document.Sentences[markable.Sentence];
        int owned = sentence[markable.Head].Head;
        return owned >= 0 && lexicon.HouseNouns.Contains(sentence[owned].Lemma);
    }

    private static bool IsUnquotedWe(Markable markable) => markable.Type == AnaphorType.Speaker && markable.Plural && !markable.Quoted;

    private Referent? House()
    {
        Referent? house = null;
        foreach (Referent referent in all)
            if (referent is { IsTopic: true, IsNamed: true, Class: ReferentClass.Organization } && (house is null || referent.Mentions.Count > house.Mentions.Count)) house = referent;
        return house;
    }
}
