using System;
using System.Collections.Generic;
using System.Linq;
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
    // Up to so many facts of a sentence are put in order one by one.
    private const int Few = 32;

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
        RemoveParts(drafts);
        TitleFacts.Add(sentences, document, entities, grammar, index, drafts);
        if (grammar.CompoundParticiples.Count > 0) CompoundParticiples.Add(sentences, grammar, drafts);
        LifeDates.Add(sentences, quantities, grammar, drafts);
        AffiliationFacts.Add(sentences, document, entities, grammar, drafts);
        if (grammar.Surviving.Count > 0) SurvivingRelatives.Add(sentences, grammar, index, drafts);
        ApposedRelations.Add(sentences, grammar, index, drafts);
        if (grammar.Respective.Count > 0) RespectiveFacts.Add(sentences, grammar, index, drafts);
        GappedSums.Add(sentences, quantities, grammar, drafts);
        GappedShares.Add(sentences, grammar, drafts);
        CoInvestors.Add(sentences, grammar, drafts);
        CompleteOwnership(drafts, sentences, topicAt);
        SharedResults.Complete(drafts);
        new NamedTogether(sentences, entities, grammar, drafts).Resolve();
        FormerFigures.Add(sentences, quantities, grammar, drafts);
        drafts = InSentenceOrder(drafts, sentences.Count);
        TitleJoiner.Join(document.Text, drafts);
        ListedOffices.Apply(drafts);
        ComingOffices.Apply(document.Text, sentences, grammar, drafts);
        RemoveOffices(drafts);
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
        foreach (FactDraft draft in drafts) TellApart(draft, sentences[draft.Sentence]);
        drafts.RemoveAll(draft => IsBoilerplate(entities, draft.TriggerRange.Start) || RelatesToItself(draft));
        foreach (FactDraft draft in drafts) DropOwnAudience(draft);
        PlainList<FactDraft> ordered = InTextOrder(drafts, sentences.Count);
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
        PlainList<FactEvidence> places = [];
        for (int i = 0; i < found.Length; i++) found[i] = Fact(facts[i], document, locator, places);
        return new DocumentFacts(AmountSubjects.Of(quantities, facts), new(found));
    }

    /// <summary>Drafts sentence by sentence, those of one sentence in the order that they had.</summary>
    private static PlainList<FactDraft> InSentenceOrder(PlainList<FactDraft> drafts, int sentences)
    {
        int[] next = new int[sentences + 1];
        foreach (FactDraft draft in drafts) next[draft.Sentence + 1]++;
        for (int i = 1; i < next.Length; i++) next[i] += next[i - 1];
        FactDraft[] ordered = new FactDraft[drafts.Count];
        foreach (FactDraft draft in drafts) ordered[next[draft.Sentence]++] = draft;
        return [.. ordered];
    }

    /// <summary>Drafts sentence by sentence, those of one sentence by where their words stand, those of the same words in the order that they had.</summary>
    private static PlainList<FactDraft> InTextOrder(PlainList<FactDraft> drafts, int sentences)
    {
        PlainList<FactDraft> ordered = InSentenceOrder(drafts, sentences);
        for (int start = 0, end = 0; start < ordered.Count; start = end)
        {
            while (end < ordered.Count && ordered[end].Sentence == ordered[start].Sentence) end++;
            Arrange(ordered, start, end);
        }

        return ordered;
    }

    /// <summary>Puts a part of a list in the order of the words, and leaves those of the same words as they are.</summary>
    private static void Arrange(PlainList<FactDraft> drafts, int start, int end)
    {
        if (end - start > Few)
        {
            int place = start;
            foreach (FactDraft draft in drafts.GetRange(start, end - start).OrderBy(static draft => draft.TriggerRange.Start)) drafts[place++] = draft;
            return;
        }

        for (int i = start + 1; i < end; i++)
        {
            FactDraft draft = drafts[i];
            int at = i;
            for (; at > start && drafts[at - 1].TriggerRange.Start > draft.TriggerRange.Start; at--) drafts[at] = drafts[at - 1];
            drafts[at] = draft;
        }
    }

    /// <summary>Removes what the noun of an expression would say by itself, where the whole says something else: "talks" of "held talks".</summary>
    private static void RemoveParts(PlainList<FactDraft> drafts)
    {
        Dictionary<long, FactDraft>? parts = null;
        foreach (FactDraft draft in drafts)
            for (int i = 0; i < draft.Companions.Count; i++) (parts ??= [])[PairKey.Of(draft.Sentence, draft.Companions[i])] = draft;
        if (parts is null) return;

        // Companies that hold talks about something negotiate; whoever else holds talks meets.
        HashSet<FactDraft> meetings = [];
        foreach (FactDraft draft in drafts)
        {
            if (draft.Kind.Name != "Negotiation" || draft.Of("Topic") is null || !parts.TryGetValue(PairKey.Of(draft.Sentence, draft.Trigger), out FactDraft? held) || held.Kind.Name != "Meeting") continue;
            parts.Remove(PairKey.Of(draft.Sentence, draft.Trigger));
            meetings.Add(held);
        }

        if (meetings.Count > 0) drafts.RemoveAll(meetings.Contains);
        drafts.RemoveAll(draft => draft.Companions.Count == 0 && parts.TryGetValue(PairKey.Of(draft.Sentence, draft.Trigger), out FactDraft? whole) && (whole.Kind == draft.Kind ? !draft.Kind.IsEvent || draft.Polarity != whole.Polarity || Contradicts(draft, whole) : whole.Kind.IsEvent) && FactVocabulary.Find(draft.Kind.Name) == draft.Kind);
    }

    /// <summary>Whether a fact gives a role to what another of its kind gives another role.</summary>
    private static bool Contradicts(FactDraft draft, FactDraft whole)
    {
        foreach (FactArgument one in draft.Arguments)
            foreach (FactArgument other in whole.Arguments)
                if (one.Role == other.Role && one.Role is "Payer" or "Payee" or "Supplier" or "Client" && !FactDraft.Same(one.Filler, other.Filler) && draft.Of("Amount") is Filler sum && whole.Of("Amount") is Filler same && FactDraft.Same(sum, same)) return true;
                else if (one.Role != other.Role && !Incidental(one.Role) && !Incidental(other.Role) && FactDraft.Same(one.Filler, other.Filler)) return true;
        return false;
    }

    private static void RemoveOffices(PlainList<FactDraft> drafts)
    {
        Dictionary<long, PlainList<FactDraft>>? offices = null;
        foreach (FactDraft draft in drafts)
        {
            if (draft.Kind.Name is not ("Appointment" or "Election" or "Resignation") || draft.Of("Person") is not Filler person || draft.Of("Position") is null) continue;
            offices ??= [];
            if (!offices.TryGetValue(PairKey.Of(draft.Sentence, person.Index), out PlainList<FactDraft>? told)) offices.Add(PairKey.Of(draft.Sentence, person.Index), told = new(1));
            told.Add(draft);
        }

        if (offices is not null) drafts.RemoveAll(draft => draft.Kind.Name == "Position" && draft.Of("Holder") is Filler holder && offices.TryGetValue(PairKey.Of(draft.Sentence, holder.Index), out PlainList<FactDraft>? told) && IsOffice(draft, holder, told));
    }

    /// <summary>Whether a position is the one that an appointment, election or resignation of the same person in the sentence names.</summary>
    private static bool IsOffice(FactDraft position, Filler holder, PlainList<FactDraft> offices)
    {
        if (position.Of("Title") is not Filler title || IsLabel(holder, title)) return false;
        foreach (FactDraft draft in offices)
            if (draft.Of("Position") is Filler office && office.Range.Overlaps(title.Range) && draft.Of("Person") is Filler person && FactDraft.Same(person, holder)) return true;
        return false;
    }

    // In "the manager, X, who replaced Y" the title stands with the name whatever else is told.
    private static bool IsLabel(Filler holder, Filler title) => holder.Range.Start - title.Range.End is >= 0 and < 4;

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

    // "X Bank will buy the Estonian insurer": a phrase that is no name is somebody else than the other party, whoever it was taken for.
    private static void TellApart(FactDraft draft, SentenceReading reading)
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
            if (other.Role != argument.Role && !Incidental(other.Role) && other.Filler.Kind == FillerKind.Entity && FactDraft.Same(other.Filler, argument.Filler)) return true;
        return false;
    }

    // Nobody is a relative or an owner of themselves, or pays themselves: such a fact is a misreading.
    private static bool RelatesToItself(FactDraft draft)
    {
        foreach (FactArgument one in draft.Arguments)
            foreach (FactArgument other in draft.Arguments)
                if (one.Role != other.Role && one.Filler.Kind == FillerKind.Entity && FactDraft.Same(one.Filler, other.Filler) && !(draft.Kind.IsEvent && (Incidental(one.Role) || Incidental(other.Role)))) return true;
        return false;
    }

    // What is owned and its owner are nothing without each other: "Owner X" owns what is under discussion.
    private static void CompleteOwnership(PlainList<FactDraft> drafts, PlainList<SentenceReading> sentences, Func<int, Filler?> topicAt)
    {
        for (int i = drafts.Count - 1; i >= 0; i--)
        {
            FactDraft draft = drafts[i];
            if (draft.Kind.Name != "Ownership" || draft.Of("Owned") is not null) continue;
            if (draft.Of("Owner") is Filler owner && topicAt(sentences[draft.Sentence].Sentence[draft.Trigger].Start) is Filler topic && !FactDraft.Same(owner, topic)) draft.Add("Owned", topic);
            else drafts.RemoveAt(i);
        }
    }

    // Nobody is told by themselves: the tree took the speaker's own title for an audience.
    private static void DropOwnAudience(FactDraft draft)
    {
        if (draft.Of("Speaker") is not Filler speaker) return;
        for (int i = draft.Arguments.Count - 1; i >= 0; i--)
            if (draft.Arguments[i].Role == "Audience" && FactDraft.Same(draft.Arguments[i].Filler, speaker)) draft.Arguments.RemoveAt(i);
    }

    private static bool Incidental(string role) => role is "Place" or "Purpose" or "Topic" or "Subject" or "Over" or "Quote" or "Position" or "Audience" or "Origin" or "Destination";

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

    private static ExtractedFact Fact(FactDraft draft, ParsedDocument document, EvidenceLocator locator, PlainList<FactEvidence> places)
    {
        FactArgument[] arguments = new FactArgument[draft.Arguments.Count];
        int count = 0;
        foreach (FactRole role in draft.Kind.Ordered)
            foreach (FactArgument argument in draft.Arguments) if (argument.Role == role.Name) arguments[count++] = Located(argument, locator);
        if (count < arguments.Length) Array.Resize(ref arguments, count);
        places.Clear();
        if (draft.Merged.Count == 0) places.Add(locator.Locate(Span(draft, document), draft.TriggerRange));
        else AddPlaces(Mentions(draft), document, locator, places);
        return new ExtractedFact(draft.Kind.Name, draft.Polarity, draft.Certainty, draft.Source is null ? null : locator.Locate(draft.Source), new(arguments), new(places.ToArray()));
    }

    private static FactArgument Located(FactArgument argument, EvidenceLocator locator)
    {
        Filler filler = locator.Locate(argument.Filler);
        return ReferenceEquals(filler, argument.Filler) ? argument : argument with { Filler = filler };
    }

    private static PlainList<FactDraft> Mentions(FactDraft draft)
    {
        PlainList<FactDraft> mentions = new(draft.Merged.Count + 1) { draft };
        for (int i = 0; i < draft.Merged.Count; i++) mentions.Add(draft.Merged[i]);
        Arrange(mentions, 0, mentions.Count);
        return mentions;
    }

    private static void AddPlaces(PlainList<FactDraft> mentions, ParsedDocument document, EvidenceLocator locator, PlainList<FactEvidence> evidence)
    {
        foreach (FactDraft mention in mentions)
        {
            FactEvidence place = locator.Locate(Span(mention, document), mention.TriggerRange);

            // "fait don" and "don" are one place.
            if (!Overlaps(evidence, place)) evidence.Add(place);
        }
    }

    private static bool Overlaps(PlainList<FactEvidence> evidence, FactEvidence place)
    {
        foreach (FactEvidence held in evidence) if (held.Range.Overlaps(place.Range)) return true;
        return false;
    }

    /// <summary>From the first to the last word of trigger and arguments, within the sentence.</summary>
    private static TextRange Span(FactDraft draft, ParsedDocument document)
    {
        TextRange sentence = document.Sentences[draft.Sentence].Range;
        int start = draft.TriggerRange.Start;
        int end = draft.TriggerRange.End;
        foreach (FactArgument argument in draft.Arguments)
        {
            if (!sentence.Contains(argument.Filler.Range)) continue;
            start = Math.Min(start, argument.Filler.Range.Start);
            end = Math.Max(end, argument.Filler.Range.End);
        }

        return new TextRange(start, end);
    }
}
