using System;
using Factum.Extraction.Grammar.Models;

namespace Factum.Extraction.Grammar.Tagging;

/// <summary>Auxiliaries behind which a bare infinitive stands: "will open talks", "might not free them".</summary>
internal sealed class ModalVerbs(string forms)
{
    private readonly ulong[] forms = Array.ConvertAll(forms.Split(' '), static form => WordAtoms.Of(form).Lower);

    /// <summary>Makes verbs of nouns and adjectives behind modals in a tagged sentence, where the lexicon knows them as verbs.</summary>
    public void Settle(SentenceFrame frame)
    {
        for (int i = SentenceFrame.Margin + 1; i < SentenceFrame.Margin + frame.Count; i++)
        {
            if (frame.Upos[i] is not ((byte)PartOfSpeech.Noun or (byte)PartOfSpeech.Adj) || (frame.Readings[i] >> (int)PartOfSpeech.Verb & 1) == 0) continue;
            int before = frame.Upos[i - 1] is (byte)PartOfSpeech.Part or (byte)PartOfSpeech.Adv ? i - 2 : i - 1;
            if (frame.Upos[before] == (byte)PartOfSpeech.Aux && Array.IndexOf(forms, frame.Atoms[before].Lower) >= 0) frame.Upos[i] = frame.Rival[i] = (byte)PartOfSpeech.Verb;
        }
    }
}
