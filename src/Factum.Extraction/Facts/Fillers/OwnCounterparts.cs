using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Fillers;

/// <summary>One who fills two roles of which each takes another: nobody buys, owns or tells themselves.</summary>
internal static class OwnCounterparts
{
    /// <summary>Puts the words of a phrase for one of the other parties: in "X Bank will buy the Estonian insurer" the insurer is somebody else, whoever it was taken for.</summary>
    public static void TellApart(FactDraft draft, SentenceReading reading)
    {
        if (!draft.Kind.Takes("Amount") && draft.Kind.Name != "Ownership") return;
        for (int i = draft.Arguments.Count - 1; i >= 0; i--)
        {
            FactArgument argument = draft.Arguments[i];
            if (argument.Filler.Kind != FillerKind.Entity || argument.Role is not ("Target" or "Owned" or "Payee" or "Recipient" or "Offender" or "Supplier" or "Client" or "Seller") || !IsOf(draft, argument)) continue;
            TellApart(draft, reading, argument, i);
        }
    }

    private static void TellApart(FactDraft draft, SentenceReading reading, FactArgument argument, int i)
    {
        int head = reading.Sentence.HeadOf(argument.Filler.Range);

        // "The fund will lend it $3m": no pronoun of the object is the subject, whoever else it is.
        if (head >= 0 && reading.Sentence[head].Upos == PartOfSpeech.Pron && !reading.Sentence[head].Features.Has("Reflex", "Yes") && draft.Of("Amount") is not null && draft.Kind.Name is "Payment" or "Donation" or "Fine")
        {
            draft.Arguments.RemoveAt(i);
            return;
        }

        if (head >= 0 && reading.Sentence[head].Upos == PartOfSpeech.Noun && reading.Sentence.Covering[head] < 0 && reading.Fillers.Text(reading.Fillers.Extent.Of(head)) is Filler phrase) draft.Arguments[i] = argument with { Filler = phrase };
    }

    private static bool IsOf(FactDraft draft, FactArgument argument)
    {
        foreach (FactArgument other in draft.Arguments)
            if (other.Role != argument.Role && !FactVocabulary.IsIncidental(other.Role) && other.Filler.Kind == FillerKind.Entity && FactDraft.Same(other.Filler, argument.Filler)) return true;
        return false;
    }

    /// <summary>Whether somebody is a relative or an owner of themselves, or pays themselves: such a fact is a misreading.</summary>
    public static bool RelatesToItself(FactDraft draft)
    {
        foreach (FactArgument one in draft.Arguments)
            foreach (FactArgument other in draft.Arguments)
                if (one.Role != other.Role && one.Filler.Kind == FillerKind.Entity && FactDraft.Same(one.Filler, other.Filler) && !(draft.Kind.IsEvent && (FactVocabulary.IsIncidental(one.Role) || FactVocabulary.IsIncidental(other.Role)))) return true;
        return false;
    }

    /// <summary>Removes the speaker from the audience: the tree took their own title for one.</summary>
    public static void DropOwnAudience(FactDraft draft)
    {
        if (draft.Of("Speaker") is not Filler speaker) return;
        for (int i = draft.Arguments.Count - 1; i >= 0; i--)
            if (draft.Arguments[i].Role == "Audience" && FactDraft.Same(draft.Arguments[i].Filler, speaker)) draft.Arguments.RemoveAt(i);
    }
}
