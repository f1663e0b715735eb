using System.Collections.Generic;
using Factum.Extraction.Grammar.Models;

namespace Factum.Extraction.Grammar.Tagging;

/// <summary>Gives each word its part of speech, then its morphological features.</summary>
internal sealed unsafe class Tagger
{
    /// <summary>How far behind a part of speech still counts as close, in the packed weights' units.</summary>
    private const int Close = 230;

    /// <summary>Number of the values of <see cref="Sureness"/>.</summary>
    private const int Surenesses = 4;

    private static readonly ulong OpeningMark = WordAtoms.Of("«").Form;

    private readonly SparseWeights upos;
    private readonly SparseWeights? revision;
    private readonly SparseWeights morphology;
    private readonly SureReadings sure;
    private readonly VerbForms? verbs;
    private readonly GrammarMargins margins;
    private readonly DecisionObserver? observer;

    /// <summary>The morphologies that words of a part of speech can have, by number.</summary>
    private readonly Morphology[][] inventory;

    /// <summary>Reads the tagger's sections; each decision hears all its features.</summary>
    public Tagger(ModelFile model)
        : this(model, GrammarMargins.None, null)
    {
    }

    /// <summary>Reads the sections of a tagger whose decisions may end early.</summary>
    public Tagger(ModelFile model, GrammarMargins margins, DecisionObserver? observer, VerbForms? verbs = null)
    {
        this.margins = margins;
        this.observer = observer;
        this.verbs = verbs;
        upos = new SparseWeights(model.Section("upos"));
        revision = model.Optional("revision") is { Length: > 0 } section ? new SparseWeights(section) : null;
        morphology = new SparseWeights(model.Section("morphology"));
        sure = new SureReadings(model.Optional("sure"));
        inventory = Inventory(model.Strings("features"));
    }

    /// <summary>The morphology of a number within a part of speech.</summary>
    public Morphology Morphology(byte tag, byte number) => inventory[tag][number];

    /// <summary>Reads the inventory: one line a part of speech, its FEATS values apart by a space.</summary>
    public static Morphology[][] Inventory(string[] lines)
    {
        Dictionary<string, Morphology> shared = new() { ["_"] = Grammar.Morphology.None };
        Morphology[][] inventory = new Morphology[lines.Length][];
        for (int tag = 0; tag < lines.Length; tag++)
        {
            string[] values = lines[tag].Split(' ');
            inventory[tag] = new Morphology[values.Length];
            for (int i = 0; i < values.Length; i++)
            {
                if (!shared.TryGetValue(values[i], out Morphology? known)) shared[values[i]] = known = new Morphology(values[i]);
                inventory[tag][i] = known;
            }
        }

        return inventory;
    }

    /// <summary>Fills the frame's parts of speech and features.</summary>
    public void Tag(SentenceFrame frame)
    {
        ulong* features = stackalloc ulong[TaggerFeatures.Capacity];
        ulong* buckets = stackalloc ulong[2 * TaggerFeatures.Capacity];
        int* scores = stackalloc int[258];
        TagParts(frame, upos, margins.Upos, false, features, buckets, scores);
        if (revision is { } weights) TagParts(frame, weights, margins.Revision, true, features, buckets, scores);
        if (verbs is not null) Settle(frame, verbs);
        verbs?.Modals?.Settle(frame);
        verbs?.Offices?.Settle(frame);
        verbs?.Nouns?.Settle(frame);
        verbs?.Adjectives?.Settle(frame);
        TagFeatures(frame, features, buckets, scores);
    }

    // Behind what reserves the memory: a method that does both and loops is compiled with all optimizations at its first call.
    private void TagFeatures(SentenceFrame frame, ulong* features, ulong* buckets, int* scores)
    {
        int end = SentenceFrame.Margin + frame.Count;
        for (int i = SentenceFrame.Margin; i < end; i++)
        {
            int choices = inventory[frame.Upos[i]].Length;
            if (choices < 2) continue;
            if (sure.Features(frame.Atoms[i].Form, frame.Upos[i]) is byte known && known < choices)
            {
                frame.Features[i] = known;
                continue;
            }

            bool finite = verbs is { AreFinite: true } && frame.Upos[i] == (byte)PartOfSpeech.Verb && (verbs.Holds(frame.Atoms[i].Form) || verbs.Contests(frame.Atoms[i].Form));
            ScoreLead.Clear(scores, choices);
            for (int stage = 0; ; stage++)
            {
                int count = MorphologyFeatures.Fill(frame, i, stage, features);
                morphology.Score(features, count, buckets, scores);
                ScoreLead lead = new(scores, 0, choices);
                frame.Features[i] = (byte)lead.Best;
                observer?.Lead("morphology", stage, frame.Upos[i], lead.Best, lead.Margin);
                if (margins.Morphology.Settle(stage, frame.Upos[i], lead.Margin)) break;
            }

            if (finite && !inventory[frame.Upos[i]][frame.Features[i]].Has("VerbForm", "Fin")) frame.Features[i] = BestFinite(inventory[frame.Upos[i]], scores, frame.Features[i]);
        }
    }

    // "Le syndicat critique un projet", "qui juge le prix": a noun without article behind another noun or a pronoun, and before an article or a quotation, is the verb.
    private static void Settle(SentenceFrame frame, VerbForms verbs)
    {
        for (int i = SentenceFrame.Margin + 1; i + 1 < SentenceFrame.Margin + frame.Count; i++)
        {
            if (frame.Upos[i] is not ((byte)PartOfSpeech.Noun or (byte)PartOfSpeech.Adj or (byte)PartOfSpeech.Propn) || !verbs.Contests(frame.Atoms[i].Form)) continue;
            if (frame.Upos[i - 1] is (byte)PartOfSpeech.Noun or (byte)PartOfSpeech.Propn or (byte)PartOfSpeech.Pron && (frame.Upos[i + 1] == (byte)PartOfSpeech.Det || frame.Atoms[i + 1].Form == OpeningMark)) frame.Upos[i] = frame.Rival[i] = (byte)PartOfSpeech.Verb;
        }
    }

    private static byte BestFinite(Morphology[] choices, int* scores, byte otherwise)
    {
        int best = -1;
        for (int i = 0; i < choices.Length; i++) if (choices[i].Has("VerbForm", "Fin") && choices[i].Has("Tense", "Pres") && (best < 0 || scores[i] > scores[best])) best = i;
        return best < 0 ? otherwise : (byte)best;
    }

    private void TagParts(SentenceFrame frame, SparseWeights weights, DecisionMargins enough, bool revising, ulong* features, ulong* buckets, int* scores)
    {
        for (int i = SentenceFrame.Margin; i < SentenceFrame.Margin + frame.Count; i++)
        {
            if (revising && frame.Unrevised[i]) continue;
            if (sure.Tag(frame.Atoms[i].Form) is byte known && known < PartsOfSpeech.Count)
            {
                frame.Upos[i] = frame.Rival[i] = known;
                frame.Unrevised[i] = true;
                continue;
            }

            if (verbs is not null && verbs.Holds(frame.Atoms[i].Form))
            {
                frame.Upos[i] = frame.Rival[i] = (byte)PartOfSpeech.Verb;
                frame.Unrevised[i] = true;
                continue;
            }

            ScoreLead.Clear(scores, PartsOfSpeech.Count);
            ScoreLead lead;
            int stage = 0, category;
            do
            {
                int count = TaggerFeatures.Fill(frame, i, revising, stage, features);
                weights.Score(features, count, buckets, scores);
                lead = new ScoreLead(scores, 0, PartsOfSpeech.Count);
                category = (lead.Best * Surenesses) + Sureness(frame.Readings[i], lead.Best);
                observer?.Lead(revising ? "revision" : "upos", stage, category, lead.Best, lead.Margin);
            }
            while (!enough.Settle(stage++, category, lead.Margin));
            frame.Upos[i] = (byte)lead.Best;
            frame.Unrevised[i] = margins.Unrevised.Holds(stage - 1, category, lead.Margin);
            frame.Rival[i] = (byte)(stage > DecisionMargins.Stages && lead.Margin < Close ? lead.Next : lead.Best);
            if (frame.DoubleBarrelled[i] && lead.Best != (int)PartOfSpeech.Adj) frame.Upos[i] = frame.Rival[i] = (byte)PartOfSpeech.Propn;
        }
    }

    /// <summary>What the lexicon says of a word with a part of speech: nothing, that it has this one alone, this among others, or only others.</summary>
    private static int Sureness(uint readings, int tag) => readings == 0 ? 0 : (readings >> tag & 1) == 0 ? 1 : (readings & (readings - 1)) == 0 ? 2 : 3;
}
