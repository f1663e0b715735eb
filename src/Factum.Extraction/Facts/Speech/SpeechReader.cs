using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Speech;

/// <summary>Gives quotations their speakers, and keeps of the verbs of speech those that report something said.</summary>
internal sealed class SpeechReader(PlainList<SentenceReading> sentences, PlainList<Quotation> quotations, FactGrammar grammar, FrameIndex index, string text)
{
    private readonly QuoterReader quoters = new(sentences, quotations, grammar, index, text);
    private readonly Filler?[] speakers = new Filler?[quotations.Count];

    /// <summary>Adds quotes and attributed statements, drops verbs of speech that say nothing, and reports what stands in quotes.</summary>
    public void Settle(PlainList<FactDraft> drafts)
    {
        quoters.Read(drafts);
        AddQuotes(drafts);
        AddAttributed(drafts);
        SpokenContent content = new(grammar, quoters);
        drafts.RemoveAll(draft => draft.Kind.Name == "Statement" && !content.Says(draft, sentences[draft.Sentence]));
        drafts.RemoveAll(draft => draft.Reading.IsJudgement && draft.Of("Quote") is null && (draft.Quoted || (draft.Of("Target") is null && (draft.Companions.Count == 0 || draft.Kind.Name == "Praise"))));
        StatementJoiner.Join(sentences, grammar, text, drafts);
        SpokenAudiences.Add(sentences, grammar, drafts);
        Inherit();
        AddOwnDenials(drafts);
        foreach (FactDraft draft in drafts)
        {
            int quote = quoters.QuotationAt(draft.TriggerRange.Start);
            if (quote < 0 || speakers[quote] is not Filler speaker || (draft.Of("Denier") is Filler own && FactDraft.Same(own, speaker)) || (quoters[quote].Sentence == draft.Sentence && quoters[quote].Word == draft.Trigger)) continue;
            if (draft.Certainty == Certainty.Asserted) draft.Certainty = Certainty.Reported;
            draft.Source ??= speaker;
        }
    }

    private void AddQuotes(PlainList<FactDraft> drafts)
    {
        if (quotations.Count == 0) return;
        Dictionary<long, PlainList<FactDraft>?> byTrigger = ByQuotingWord(drafts);
        for (int i = 0; i < quotations.Count; i++)
            if (quoters[i].Word >= 0) AddQuote(drafts, byTrigger, i);
    }

    private Dictionary<long, PlainList<FactDraft>?> ByQuotingWord(PlainList<FactDraft> drafts)
    {
        Dictionary<long, PlainList<FactDraft>?> byTrigger = [];
        for (int i = 0; i < quotations.Count; i++) if (quoters[i].Word >= 0) byTrigger[PairKey.Of(quoters[i].Sentence, quoters[i].Word)] = null;
        foreach (FactDraft draft in drafts)
        {
            if (!byTrigger.TryGetValue(PairKey.Of(draft.Sentence, draft.Trigger), out PlainList<FactDraft>? held)) continue;
            if (held is null) byTrigger[PairKey.Of(draft.Sentence, draft.Trigger)] = held = [];
            held.Add(draft);
        }

        return byTrigger;
    }

    private void AddQuote(PlainList<FactDraft> drafts, Dictionary<long, PlainList<FactDraft>?> byTrigger, int i)
    {
        SentenceReading reading = sentences[quoters[i].Sentence];
        Filler quote = new(FillerKind.Text, -1, quotations[i].Range.Of(text), quotations[i].Range);
        PlainList<FactDraft> here = byTrigger[PairKey.Of(quoters[i].Sentence, quoters[i].Word)] ?? [];
        FactDraft? quoter = FirstWithQuote(here);
        if (quoter is { Kind.Name: "Praise" } && PraisesBehind(quoter, quotations[i].Range))
        {
            drafts.Remove(quoter);
            here = [];
            quoter = null;
        }

        if (quoter?.Of("Speaker") is Filler inside && quotations[i].Range.Contains(inside.Range) && quoter.Sentence == quoters[i].Sentence) TakeSpeakerOut(drafts, quoter, i);
        if (quoter is null && here.Count > 0 && OnlySays(here, i))
        {
            drafts.RemoveAll(here.Contains);
            here = [];
        }

        if (quoter is null)
        {
            bool accuses = here.Count > 0 && quoters[i].Subject < 0;
            int subject = quoters[i].Subject >= 0 ? quoters[i].Subject : quoters.Subject(reading, quoters[i].Word);
            Filler? speaker = subject < 0 ? null : QuoterReader.Speaker(reading, subject);
            if (speaker is null && subject > quoters[i].Word && quoters[i].Subject == subject) speaker = SpeakerByPhrase(reading, subject);
            speakers[i] = speaker;
            if (speaker is null || accuses) return;
            quoter = new FactDraft(FactVocabulary.Find("Statement")!, quoters[i].Sentence, quoters[i].Word) { TriggerRange = RangeOf(reading.Sentence, quoters[i].Word) };
            quoter.Add("Speaker", speaker);
            drafts.Add(quoter);
            byTrigger[PairKey.Of(quoters[i].Sentence, quoters[i].Word)] = [quoter];
        }

        speakers[i] = quoter.Of("Speaker");
        EndBefore(quoter, quotations[i].Range);
        Extend(quoter, quote);

        if (here.Count > 1 && quoter.Kind.Name == "Statement") ExtendOthers(here, quoter, quote);
        if (!quoter.Reading.IsJudgement) return;
        AimAtOwner(reading, quoter, quotations[i].Range);
        if (quoter.Of("Target") is null && IsObject(reading.Sentence, quoter.Trigger, quotations[i].Range)) quoter.Add("Target", quote);
    }

    private static FactDraft? FirstWithQuote(PlainList<FactDraft> drafts)
    {
        foreach (FactDraft draft in drafts) if (draft.Kind.Takes("Quote")) return draft;
        return null;
    }

    private static bool PraisesBehind(FactDraft praise, TextRange quotation) =>
        quotation.End <= praise.TriggerRange.Start && !(praise.Of("Target") is { Kind: FillerKind.Entity } clitic && clitic.Range.Start >= quotation.End && clitic.Range.End <= praise.TriggerRange.Start);

    // Who speaks does not stand in the words spoken.
    private void TakeSpeakerOut(PlainList<FactDraft> drafts, FactDraft quoter, int i)
    {
        SentenceReading reading = sentences[quoters[i].Sentence];
        bool tells = grammar.Telling.Contains(reading.Sentence.Lemmas[quoters[i].Word]);
        int behind = tells ? -1 : reading.Clauses.Subjects.Behind(quoters[i].Word, reading.Clauses);
        if (tells) drafts.Remove(quoter);
        if (behind >= 0 && reading.Fillers.One(behind, FillerTypes.Person | FillerTypes.Organization | FillerTypes.Place | FillerTypes.Phrase | FillerTypes.ActorPhrase) is Filler outside && !quotations[i].Range.Contains(outside.Range))
        {
            quoter.Arguments.RemoveAll(argument => argument.Role == "Speaker");
            quoter.Arguments.Insert(0, new FactArgument("Speaker", outside));
        }
    }

    // "« … », confie-t-il au Journal": behind what is said the verb does but say it.
    private bool OnlySays(PlainList<FactDraft> here, int i) =>
        quotations[i].Range.End <= here[0].TriggerRange.Start && sentences[quoters[i].Sentence].Clauses.FollowsMark(quoters[i].Word) && !here.Exists(draft => draft.Kind.Name is "Accusation" or "Denial" || draft.Companions.Count > 0);

    private static Filler? SpeakerByPhrase(SentenceReading reading, int subject) =>
        QuoterReader.IsDefinitePhrase(reading.Sentence, subject) ? reading.Fillers.One(subject, FillerTypes.Named | FillerTypes.Phrase) : null;

    // "« … », assurent X et Y": each of them says it.
    private void ExtendOthers(PlainList<FactDraft> here, FactDraft quoter, Filler quote)
    {
        foreach (FactDraft other in here) if (other != quoter && other.Kind == quoter.Kind) Extend(other, quote);
    }

    /// <summary>Whom quoted words judge: whose the quality is that they name: "salué « le sang-froid » de X", "fustigé « le silence de X »".</summary>
    private void AimAtOwner(SentenceReading reading, FactDraft quoter, TextRange quote)
    {
        AnnotatedSentence sentence = reading.Sentence;
        Filler? target = quoter.Of("Target");
        if ((target is not null && !quote.Overlaps(target.Range)) || quote.Start < sentence[quoter.Trigger].End) return;
        if (target is not null && target.Range.Start < quote.Start - 3) return;
        int at = sentence.FirstAt(quote.End);
        while (at < sentence.Count && sentence[at].Upos == PartOfSpeech.Punct && sentence[at].Form is "»" or "”" or "\"") at++;
        if (at + 1 < sentence.Count && sentence.Lemmas[at] == grammar.Genitive)
        {
            int head = at + 1;
            while (head < sentence.Count && sentence.Covering[head] < 0 && sentence[head].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num) head++;
            if (head < sentence.Count && (sentence.IsNominal(head) || sentence.Covering[head] >= 0) && reading.Fillers.One(head, FillerTypes.Named | FillerTypes.Phrase | FillerTypes.ActorPhrase) is Filler owner && sentence.Time[head] < 0) Aim(quoter, owner);
            return;
        }

        int last = sentence.FirstAt(quote.End - 1);
        if (last >= sentence.Count || sentence.Covering[last] < 0) return;
        int name = last;
        while (name > 0 && sentence.Covering[name - 1] == sentence.Covering[last]) name--;
        if (name > 1 && sentence[name - 1].Upos == PartOfSpeech.Det) name--;
        if (name > 1 && sentence[name - 1].Start > quote.Start && sentence.Lemmas[name - 1] == grammar.Genitive && reading.Fillers.Entity(last, FillerTypes.Named) is Filler named) Aim(quoter, named);
    }

    // "A dénoncé « une mascarade »": the words themselves name what is judged, right behind the verb, but for when and where.
    private static bool IsObject(AnnotatedSentence sentence, int verb, TextRange quote)
    {
        int opening = sentence.FirstAt(quote.Start);
        if (opening <= verb || opening >= sentence.Count) return false;
        int at = opening - 1;
        while (at > verb && (sentence[at].Upos is PartOfSpeech.Punct or PartOfSpeech.Adv or PartOfSpeech.Det or PartOfSpeech.Adp || sentence.Time[at] >= 0) && sentence[at].Form is not ("," or ":")) at--;
        if (at != verb) return false;
        int first = opening;
        while (first < sentence.Count && sentence[first].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Adv or PartOfSpeech.Num && sentence.Covering[first] < 0) first++;
        return first < sentence.Count && sentence[first].Start < quote.End && (sentence.IsNominal(first) || sentence.Covering[first] >= 0) && sentence[opening].Upos is PartOfSpeech.Det or PartOfSpeech.Num or PartOfSpeech.Noun or PartOfSpeech.Propn;
    }

    // "Juge l'aide « indigne »": whom the words judge ends before them.
    private void EndBefore(FactDraft quoter, TextRange quote)
    {
        if (quoter.Of("Target") is not { Kind: FillerKind.Text } target || target.Range.Start >= quote.Start || target.Range.End <= quote.Start) return;
        AnnotatedSentence sentence = sentences[quoter.Sentence].Sentence;
        if (sentence.HeadOf(target.Range) is not (int head and >= 0) || sentence[head].Start >= quote.Start) return;
        int last = sentence.FirstAt(quote.Start) - 1;
        while (last > head && sentence[last].Upos is PartOfSpeech.Punct or PartOfSpeech.Adp or PartOfSpeech.Sconj or PartOfSpeech.Det) last--;
        TextRange range = new(target.Range.Start, sentence[last].End);
        quoter.Arguments[quoter.Arguments.FindIndex(argument => argument.Role == "Target")] = new FactArgument("Target", new Filler(FillerKind.Text, -1, range.Of(text), range));
    }

    private static void Aim(FactDraft quoter, Filler target)
    {
        if (quoter.Of("Speaker") is Filler speaker && FactDraft.Same(speaker, target)) return;
        quoter.Arguments.RemoveAll(argument => argument.Role == "Target");
        quoter.Add("Target", target);
    }

    private void Extend(FactDraft quoter, Filler quote)
    {
        for (int i = 0; i < quoter.Arguments.Count; i++)
        {
            if (quoter.Arguments[i].Role != "Quote") continue;
            Filler held = quoter.Arguments[i].Filler;
            if (quote.Range.Start - held.Range.End is > 0 and < 12)
            {
                TextRange joined = new(held.Range.Start, quote.Range.End);
                quoter.Arguments[i] = new FactArgument("Quote", new Filler(FillerKind.Text, -1, joined.Of(text), joined));
            }

            return;
        }

        quoter.Add("Quote", quote);
    }

    private void AddAttributed(PlainList<FactDraft> drafts)
    {
        foreach (SentenceReading reading in sentences)
        {
            foreach (Attribution attribution in reading.Attributions)
            {
                if (!attribution.ByPreposition || IsOwn(reading.Sentence, attribution.Subject) || GivesWords(reading.Sentence.Index, attribution.Trigger)) continue;
                FactDraft statement = new(FactVocabulary.Find("Statement")!, reading.Sentence.Index, attribution.Trigger) { TriggerRange = RangeOf(reading.Sentence, attribution.Trigger) };
                statement.Add("Speaker", attribution.Source);
                for (int i = 0; i < quotations.Count; i++)
                {
                    if (quoters[i].Word >= 0 || !reading.Sentence.Tree.Range.Contains(quotations[i].Range)) continue;
                    Extend(statement, new Filler(FillerKind.Text, -1, quotations[i].Range.Of(text), quotations[i].Range));
                    speakers[i] = attribution.Source;
                }

                drafts.Add(statement);
            }
        }

        for (int i = 0; i < quotations.Count; i++)
        {
            if (quoters[i].Word >= 0 || speakers[i] is not null || quoters.WordCount(quotations[i].Range) < 3) continue;
            SentenceReading reading = sentences[quoters.SentenceAt(quotations[i].Range.Start)];
            AnnotatedSentence sentence = reading.Sentence;
            if (sentence.Count < 4 || sentence[0].Upos != PartOfSpeech.Adp || !grammar.Topics.Contains(sentence.Lemmas[0])) continue;
            AddOpinion(drafts, reading, i);
        }
    }

    // "Pour X, « … »"
    private void AddOpinion(PlainList<FactDraft> drafts, SentenceReading reading, int i)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int head = 1;
        while (head < sentence.Count && sentence[head].Upos is PartOfSpeech.Det or PartOfSpeech.Adj) head++;
        if (head >= sentence.Count || !sentence.IsNominal(head) || QuoterReader.Speaker(reading, head) is not Filler speaker) return;
        FactDraft opinion = new(FactVocabulary.Find("Statement")!, sentence.Index, 0) { TriggerRange = RangeOf(sentence, 0) };
        opinion.Add("Speaker", speaker);
        Extend(opinion, new Filler(FillerKind.Text, -1, quotations[i].Range.Of(text), quotations[i].Range));
        speakers[i] = speaker;
        drafts.Add(opinion);
    }

    private bool GivesWords(int sentence, int word)
    {
        for (int i = 0; i < quotations.Count; i++) if (quoters[i].Sentence == sentence && quoters[i].Word == word) return true;
        return false;
    }

    // "selon nos informations" is the writers' own word.
    private bool IsOwn(AnnotatedSentence sentence, int source)
    {
        foreach (int child in sentence.Tree.Children(source))
            if (sentence.Relation(child) == DependencyRelation.Det && grammar.Own.Contains(sentence.Lemmas[child]) | grammar.Own.Contains(sentence[child].Form.ToLowerInvariant())) return true;
        return false;
    }

    private void Inherit()
    {
        for (int i = 1; i < quotations.Count; i++)
        {
            if (speakers[i] is not null || speakers[i - 1] is null || quoters.WordCount(quotations[i].Range) < 3) continue;
            TextRange gap = new(quotations[i - 1].Range.End, quotations[i].Range.Start);
            if (gap.Length < 200 && text.IndexOf('\n', gap.Start, gap.Length) < 0) speakers[i] = speakers[i - 1];
        }
    }

    /// <summary>Adds what speakers deny in their own words, as "I" and "we": "« Nous rejetons ces accusations », dit X".</summary>
    private void AddOwnDenials(PlainList<FactDraft> drafts)
    {
        for (int i = 0; i < quotations.Count; i++)
        {
            if (speakers[i] is not Filler speaker) continue;
            int last = quoters.SentenceAt(quotations[i].Range.End - 1);
            for (int s = quoters.SentenceAt(quotations[i].Range.Start); s <= last; s++)
            {
                AnnotatedSentence sentence = sentences[s].Sentence;
                for (int word = sentence.FirstAt(quotations[i].Range.Start); word < sentence.Count && sentence[word].Start < quotations[i].Range.End; word++)
                {
                    if (!grammar.FirstPersons.Contains(sentence[word].Form) || OwnDenial(sentence, word) is not (int verb and >= 0) || drafts.Exists(draft => draft.Kind.Name == "Denial" && draft.Sentence == s && draft.Trigger == verb)) continue;
                    FactDraft denial = new(FactVocabulary.Find("Denial")!, s, verb) { TriggerRange = RangeOf(sentence, verb) };
                    denial.Add("Denier", speaker);
                    drafts.Add(denial);
                }
            }
        }
    }

    /// <summary>The verb of denial right behind a pronoun of the first person, which nothing negates, whatever the tagger took it for; or -1.</summary>
    private int OwnDenial(AnnotatedSentence sentence, int pronoun)
    {
        int verb = pronoun + 1;
        while (verb < sentence.Count && verb < pronoun + 5 && sentence[verb].Upos is PartOfSpeech.Adv or PartOfSpeech.Aux or PartOfSpeech.Pron && !grammar.Negations.Contains(sentence.Lemmas[verb])) verb++;
        if (verb >= sentence.Count) return -1;
        if (sentence.IsVerbal(verb)) return Denies(sentence, verb, sentence.Lemmas[verb]) ? verb : -1;
        if (grammar.Irregular.TryGetValue(sentence[verb].Form, out string? irregular)) return Denies(sentence, verb, irregular) ? verb : -1;
        if (verb > pronoun + 1 || grammar.Infinitives is null) return -1;
        foreach (string infinitive in grammar.Infinitives(sentence[verb].Form)) if (Denies(sentence, verb, infinitive)) return verb;
        return -1;
    }

    private bool Denies(AnnotatedSentence sentence, int verb, string lemma)
    {
        foreach (Evoked evoked in index.Find(TriggerKind.Verb, lemma))
        {
            if (evoked.Kind.Name != "Denial" || evoked.Unit.Quoted || evoked.Unit.Reflexive || !HasBehind(sentence, verb, evoked.Unit.Companions)) continue;
            if (evoked.Unit.With.Count > 0 && !QuoterReader.HasAny(sentence, evoked.Unit.With)) continue;
            if (!QuoterReader.HasAny(sentence, evoked.Unit.Excluded)) return true;
        }

        return false;
    }

    private static bool HasBehind(AnnotatedSentence sentence, int verb, IReadOnlyList<string> companions)
    {
        for (int i = 0; i < companions.Count; i++)
        {
            int at = verb + 1;
            while (at < sentence.Count && at < verb + 8 && sentence.Lemmas[at] != companions[i]) at++;
            if (at >= sentence.Count || at >= verb + 8) return false;
        }

        return true;
    }

    private static TextRange RangeOf(AnnotatedSentence sentence, int word) => new(sentence[word].Start, sentence[word].End);
}
