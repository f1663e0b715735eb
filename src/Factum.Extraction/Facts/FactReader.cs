using System;
using System.Collections.Generic;
using System.Threading;
using Factum.Extraction.Documents;
using Factum.Extraction.Facts.Circumstances;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Factuality;
using Factum.Extraction.Facts.Fillers;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Happenings;
using Factum.Extraction.Facts.Posts;
using Factum.Extraction.Facts.Relations;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Facts.Sums;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts;

/// <summary>Grammar, quantities and entities to the facts that the document states.</summary>
internal static class FactReader
{
    /// <summary>Matches the frames of <paramref name="language"/> over the trees of <paramref name="document"/>.</summary>
    public static DocumentFacts Read(ParsedDocument document, DocumentQuantities quantities, DocumentEntities entities, LanguagePack language, LineMap lines, CancellationToken cancellation) =>
        Read(document, quantities, entities, language.Facts, language.Facts.Index, new EvidenceLocator(document, lines, ComposedText.Of(document.Text)), null, cancellation);

    /// <summary>Matches the frames of an index.</summary>
    /// <param name="document">The text with its trees.</param>
    /// <param name="quantities">Its quantities.</param>
    /// <param name="entities">Its entities.</param>
    /// <param name="grammar">The words of the language that settle who did what.</param>
    /// <param name="index">The frames.</param>
    /// <param name="locator">Gives what is found its place in the text.</param>
    /// <param name="attempts">Takes every expression that was tried, for the one who asks why; <see langword="null"/> otherwise.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static DocumentFacts Read(
        ParsedDocument document, DocumentQuantities quantities, DocumentEntities entities, FactGrammar grammar, FrameIndex index, EvidenceLocator locator, ICollection<MatchAttempt>? attempts, CancellationToken cancellation)
    {
        DocumentFillers shared = new(document, quantities, entities);
        AnnotatedSentence[] annotated = AnnotatedSentence.Of(document, quantities, entities);
        PlainList<SentenceReading> sentences = new(annotated.Length);
        foreach (AnnotatedSentence sentence in annotated)
        {
            sentence.Correct(grammar);
            ClauseReader clauses = new(sentence, grammar);
            FillerResolver fillers = new(sentence, clauses, shared, quantities, entities, grammar);
            AttributionReader speech = new(sentence, clauses, fillers, grammar);
            Attribution[] attributions = speech.Read();
            fillers.SetApart(attributions);
            sentences.Add(new SentenceReading(sentence, clauses, fillers, speech, attributions));
        }

        DiscussedOrganization discussed = new(entities);
        Dictionary<SenseVocabulary, bool> senses = [];
        Lazy<WordSet> lemmas = new(() => Lemmas(annotated), LazyThreadSafetyMode.None);
        Func<SenseVocabulary, bool> documentHas = sense => Has(sense, lemmas, senses);
        Func<int, Filler?> topicAt = offset => Topic(discussed.At(offset), document);
        MatchWorkspace workspace = new();
        PlainList<FactDraft> drafts = [];
        FrameMatcher matcher = new(quantities, grammar, index, documentHas, topicAt, workspace, attempts);
        foreach (SentenceReading reading in sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            matcher.Begin(reading);
            for (int word = 0; word < reading.Sentence.Count; word++)
                if (!IsBoilerplate(entities, reading.Sentence[word].Start)) matcher.Match(word, drafts);
        }

        UnfitFillers.Drop(sentences, grammar, drafts);
        PartsOfExpressions.Remove(drafts);
        TitleFacts.Add(sentences, document, entities, grammar, index, drafts);
        if (grammar.CompoundParticiples.Count > 0) CompoundParticiples.Add(sentences, grammar, drafts);
        LifeDates.Add(sentences, quantities, grammar, drafts);
        AffiliationFacts.Add(sentences, document, entities, grammar, drafts);
        if (grammar.Surviving.Count > 0) SurvivingRelatives.Add(sentences, grammar, index, drafts);
        ApposedRelations.Add(sentences, grammar, index, drafts);
        if (grammar.Respective.Count > 0) RespectiveFacts.Add(sentences, grammar, index, drafts);
        GappedSums.Add(sentences, quantities, grammar, drafts);
        SumsOfEachGiver.Part(sentences, quantities, grammar, drafts);
        GappedShares.Add(sentences, grammar, drafts);
        CoInvestors.Add(sentences, grammar, drafts);
        OwnedTopics.Complete(drafts, sentences, topicAt);
        SharedResults.Complete(drafts);
        new NamedTogether(sentences, entities, grammar, drafts).Resolve();
        PhrasesOfEntities.Name(sentences, entities, grammar, drafts);
        FormerFigures.Add(sentences, quantities, grammar, drafts);
        drafts = DraftOrder.InSentenceOrder(drafts, sentences.Count);
        TitleJoiner.Join(document.Text, drafts);
        ListedOffices.Apply(drafts);
        ComingOffices.Apply(document.Text, sentences, grammar, drafts);
        ChangedOffices.Remove(drafts);
        new OfficeJoiner(grammar, sentences, drafts).Join();
        new UnnamedBodies(grammar, sentences, topicAt).Name(drafts);
        BodiesTakenUp.Name(grammar, sentences, topicAt, drafts);
        LocationFacts.Add(sentences, document, entities, grammar, drafts);
        ApposedSums.Add(sentences, quantities, grammar, drafts);
        ResumedDeals.Move(sentences, grammar, drafts);
        PurchasePrices.Add(sentences, grammar, drafts);
        InstitutionPlaces.Add(sentences, document, entities, grammar, drafts);
        FormerFigures.AddPrices(sentences, quantities, grammar, drafts);
        LeftoverAmounts.Add(sentences, quantities, grammar, index, drafts);
        CostChoice.Apply(drafts);
        SumChoice.Apply(drafts);
        new SpeechReader(sentences, QuotedNames.Without(Quotation.Find(document.Text), sentences, grammar, document.Text), grammar, index, document.Text).Settle(drafts);
        foreach (FactDraft draft in drafts) OwnCounterparts.TellApart(draft, sentences[draft.Sentence]);
        drafts.RemoveAll(draft => IsBoilerplate(entities, draft.TriggerRange.Start) || OwnCounterparts.RelatesToItself(draft));
        foreach (FactDraft draft in drafts) OwnCounterparts.DropOwnAudience(draft);
        PlainList<FactDraft> ordered = DraftOrder.InTextOrder(drafts, sentences.Count);
        DenialEffects.Apply(sentences, grammar, ordered);
        LooseCircumstances.Add(sentences, quantities, entities, grammar, ordered);
        ChronicleDates.Add(sentences, quantities, document.Text, ordered);
        PlacesTakenUp.Add(sentences, entities, grammar, document.Text, ordered);
        MovementOrigins.Add(ordered);
        NamedPlaces.Apply(sentences, entities, grammar, ordered);
        JourneyPurposes.Add(sentences, grammar, ordered);
        PlainList<FactDraft> facts = HappeningMerger.Merge(ordered, quantities);
        Receptions.Join(sentences, grammar, facts);
        ExtractedFact[] found = new ExtractedFact[facts.Count];
        LocatedFacts located = new(document, locator);
        for (int i = 0; i < found.Length; i++) found[i] = located.Of(facts[i]);
        return new DocumentFacts(AmountSubjects.Of(quantities, facts), new(found));
    }

    private static WordSet Lemmas(AnnotatedSentence[] sentences)
    {
        WordSet lemmas = [];
        foreach (AnnotatedSentence sentence in sentences)
            foreach (string lemma in sentence.Lemmas) lemmas.Add(lemma);
        return lemmas;
    }

    private static bool Has(SenseVocabulary sense, Lazy<WordSet> lemmas, Dictionary<SenseVocabulary, bool> known)
    {
        if (sense.Anywhere.Count == 0) return false;
        if (known.TryGetValue(sense, out bool has)) return has;
        int met = 0;
        foreach (string word in sense.Anywhere) if (lemmas.Value.Contains(word)) met++;
        has = met >= sense.Least;
        return known[sense] = has;
    }

    private static Filler? Topic(Mention? discussed, ParsedDocument document) =>
        discussed is null ? null : new Filler(FillerKind.Entity, discussed.Entity, discussed.Range.Of(document.Text), discussed.Range);

    private static bool IsBoilerplate(DocumentEntities entities, int offset)
    {
        int low = 0;
        int high = entities.Boilerplate.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            TextRange range = entities.Boilerplate[middle];
            if (offset < range.Start) high = middle - 1;
            else if (offset >= range.End) low = middle + 1;
            else return true;
        }

        return false;
    }
}
