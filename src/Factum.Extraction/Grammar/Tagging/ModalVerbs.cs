using System;
using Factum.Extraction.Grammar.Models;

namespace Factum.Extraction.Grammar.Tagging;

/// <summary>Auxiliaries behind which a bare infinitive stands: "will open talks", "might not free them".</summary>
/// <param name="forms">Their forms, apart by spaces.</param>
/// <param name="determiners">Forms behind which such a word is a noun, unless a verb follows: "her will".</param>
internal sealed class ModalVerbs(string forms, string determiners)
{
    private readonly ulong[] forms = Atoms(forms), determiners = Atoms(determiners);

    /// <summary>Makes verbs of nouns and adjectives behind modals in a tagged sentence, where the lexicon knows them as verbs, and nouns of modals that are none.</summary>
    public void Settle(SentenceFrame frame)
    {
        for (int i = SentenceFrame.Margin + 1; i < SentenceFrame.Margin + frame.Count; i++)
        {
            if (IsNoun(frame, i)) frame.Upos[i] = frame.Rival[i] = (byte)PartOfSpeech.Noun;
            if (frame.Upos[i] is not ((byte)PartOfSpeech.Noun or (byte)PartOfSpeech.Adj) || (frame.Readings[i] >> (int)PartOfSpeech.Verb & 1) == 0) continue;
            int before = frame.Upos[i - 1] is (byte)PartOfSpeech.Part or (byte)PartOfSpeech.Adv ? i - 2 : i - 1;
            if (frame.Upos[before] == (byte)PartOfSpeech.Aux && Array.IndexOf(forms, frame.Atoms[before].Lower) >= 0) frame.Upos[i] = frame.Rival[i] = (byte)PartOfSpeech.Verb;
        }
    }

    private static ulong[] Atoms(string words) => Array.ConvertAll(words.Split(' '), static form => WordAtoms.Of(form).Lower);

    private bool IsNoun(SentenceFrame frame, int at) =>
        frame.Upos[at] == (byte)PartOfSpeech.Aux && (frame.Readings[at] >> (int)PartOfSpeech.Noun & 1) != 0 && Array.IndexOf(forms, frame.Atoms[at].Lower) >= 0 && Array.IndexOf(determiners, frame.Atoms[at - 1].Lower) >= 0
        && at + 1 < SentenceFrame.Margin + frame.Count && frame.Upos[at + 1] is (byte)PartOfSpeech.Adp or (byte)PartOfSpeech.Punct or (byte)PartOfSpeech.Cconj;
}
