using System;
using System.Collections.Generic;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts;

/// <summary>A sentence with all that reads it.</summary>
internal sealed record SentenceReading(AnnotatedSentence Sentence, ClauseReader Clauses, FillerResolver Fillers, AttributionReader Speech, Attribution[] Attributions);

/// <summary>Gives quotations their speakers, and keeps of the verbs of speech those that report something said.</summary>
internal sealed class SpeechReader(IReadOnlyList<SentenceReading> sentences, IReadOnlyList<Quotation> quotations, FactGrammar grammar, FrameIndex index, string text)
{
    private const int Reach = 14;
    private readonly int[] quoterSentence = new int[quotations.Count];
    private readonly int[] quoterWord = new int[quotations.Count];
    private readonly int[] quoterSubject = new int[quotations.Count];
    private readonly Filler?[] speakers = new Filler?[quotations.Count];

    // Verbs that give words and that the tagger took for something else.
    private readonly HashSet<long> mistagged = [];

    /// <summary>Adds quotes and attributed statements, drops verbs of speech that say nothing, and reports what stands in quotes.</summary>
    public void Settle(List<FactDraft> drafts)
    {
        foreach (FactDraft draft in drafts)
            if (quotations.Count > 0 && draft.Kind.Takes("Quote") && !sentences[draft.Sentence].Sentence.IsVerbal(draft.Trigger)) mistagged.Add(PairKey.Of(draft.Sentence, draft.Trigger));
        for (int i = 0; i < quotations.Count; i++)
        {
            Assign(i);
            if (quoterWord[i] < 0) Place(i);
        }

        AddQuotes(drafts);
        AddAttributed(drafts);
        drafts.RemoveAll(draft => draft.Kind.Name == "Statement" && !Says(draft));
        drafts.RemoveAll(draft => draft.Kind.Name is "Praise" or "Criticism" && draft.Of("Target") is null && draft.Of("Quote") is null);
        if (grammar.Telling.Count > 0) TrimAudiences(drafts);
        if (grammar.Has(Construction.ParticipialSpeech))
        {
            JoinAdded(drafts);
            JoinAppraisals(drafts);
        }

        SpokenAudiences.Add(sentences, grammar, drafts);

        Inherit();
        foreach (FactDraft draft in drafts)
        {
            int quote = QuotationAt(draft.TriggerRange.Start);
            if (quote < 0 || speakers[quote] is not Filler speaker || (quoterSentence[quote] == draft.Sentence && quoterWord[quote] == draft.Trigger)) continue;
            if (draft.Certainty == Certainty.Asserted) draft.Certainty = Certainty.Reported;
            draft.Source ??= speaker;
        }
    }

    private int QuotationAt(int offset)
    {
        int low = 0;
        int high = quotations.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            TextRange range = quotations[middle].Range;
            if (offset < range.Start) high = middle - 1;
            else if (offset >= range.End) low = middle + 1;
            else return middle;
        }

        return -1;
    }

    private int SentenceAt(int offset)
    {
        int low = 0;
        int high = sentences.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (sentences[middle].Sentence.Tree.Range.Start <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private void Assign(int quotation)
    {
        quoterSentence[quotation] = -1;
        quoterWord[quotation] = -1;
        quoterSubject[quotation] = -1;
        if (sentences.Count == 0) return;
        TextRange range = quotations[quotation].Range;

        // "« bon » et « juste »" are quoted together.
        if (quotation > 0 && quoterWord[quotation - 1] >= 0 && range.Start - quotations[quotation - 1].Range.End is > 0 and < 12 && IsJoined(quotations[quotation - 1].Range.End, range.Start))
        {
            quoterSentence[quotation] = quoterSentence[quotation - 1];
            quoterWord[quotation] = quoterWord[quotation - 1];
            quoterSubject[quotation] = quoterSubject[quotation - 1];
            return;
        }

        bool whole = WordCount(range) >= 4;
        int best = int.MaxValue;
        int last = SentenceAt(range.End - 1);
        for (int s = last; s <= last + 1 && s < sentences.Count; s++)
        {
            AnnotatedSentence sentence = sentences[s].Sentence;
            if (s > last && (sentence.Count == 0 || char.IsUpper(sentence[0].Form[0]) || text.IndexOf('\n', range.End, sentence.Tree.Range.Start - range.End) >= 0)) break;
            int first = sentence.FirstAt(range.End);
            bool joined = false;
            for (int word = first; word < sentence.Count && word < first + Reach; word++)
            {
                if (QuotationAt(sentence[word].Start) >= 0) break;
                joined |= sentence[word].Upos == PartOfSpeech.Cconj;
                if (!IsQuoter(sentences[s], word, whole, after: true)) continue;

                // "X raille un plan « bâclé » et reproche à Y": what a conjunction opens has words of its own.
                int distance = word - first + (joined ? Reach : 0);
                if (distance < best) Take(quotation, s, word, ref best, distance);
                break;
            }
        }

        int start = SentenceAt(range.Start);
        AnnotatedSentence before = sentences[start].Sentence;
        int from = Math.Min(before.FirstAt(range.Start), before.Count) - 1;
        int reach = grammar.Has(Construction.UninvertedAttribution) ? Reach + 10 : Reach;
        for (int word = from; word >= 0 && word > from - reach; word--)
        {
            if (!IsQuoter(sentences[start], word, whole, after: false)) continue;
            int distance = from - word;
            if (distance < best) Take(quotation, start, word, ref best, distance);
            break;
        }
    }

    /// <summary>Finds by place alone the verb that gives a quotation: right behind it with its subject, or before a colon.</summary>
    private void Place(int quotation)
    {
        TextRange range = quotations[quotation].Range;
        if (sentences.Count == 0 || WordCount(range) < 2) return;
        int last = SentenceAt(range.End - 1);
        for (int s = last; s <= last + 1 && s < sentences.Count; s++)
        {
            AnnotatedSentence sentence = sentences[s].Sentence;
            if (s > last && (sentence.Count == 0 || char.IsUpper(sentence[0].Form[0]) || text.IndexOf('\n', range.End, sentence.Tree.Range.Start - range.End) >= 0)) break;
            int at = sentence.FirstAt(range.End);
            bool comma = false;
            while (at < sentence.Count && sentence[at].Upos == PartOfSpeech.Punct) comma |= sentence[at++].Form == ",";
            if (at >= sentence.Count) continue;
            if (QuotationAt(sentence[at].Start) >= 0) break;
            bool auxiliary = false;
            while (at < sentence.Count && (sentence[at].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Pron || grammar.ReflexiveForms.Contains(sentence[at].Form) || grammar.AuxiliaryForms.Contains(sentence[at].Form))) auxiliary |= sentence[at++].Upos is PartOfSpeech.Aux or PartOfSpeech.X;
            if (at >= sentence.Count || !(comma || auxiliary) || !IsVerbLike(sentences[s], at)) break;
            int subject = Clitic(sentence, at);
            if (subject < 0 && !sentences[s].Clauses.HasSubjectClitic(at)) subject = sentences[s].Clauses.Subjects.Behind(at + 1 < sentence.Count && IsImpersonal(sentence, at + 1) ? at + 1 : at, sentences[s].Clauses);
            if (subject < 0 || (Speaker(sentences[s], subject) is null && !IsDefinitePhrase(sentence, subject))) break;
            quoterSentence[quotation] = s;
            quoterWord[quotation] = at;
            quoterSubject[quotation] = subject;
            return;
        }

        int start = SentenceAt(range.Start);
        AnnotatedSentence before = sentences[start].Sentence;
        int colon = Math.Min(before.FirstAt(range.Start), before.Count) - 1;
        while (colon > 0 && before[colon].Upos == PartOfSpeech.Punct && before[colon].Form != ":") colon--;
        if (start > 0 && (colon < 0 || (colon == 0 && before[0].Upos == PartOfSpeech.Punct && before[0].Form != ":")) && text.IndexOf('\n', sentences[start - 1].Sentence.Tree.Range.Start, range.Start - sentences[start - 1].Sentence.Tree.Range.Start) < 0)
        {
            start--;
            before = sentences[start].Sentence;
            colon = before.Count - 1;
        }

        bool sentenceLike = EndsAsSentence(range);
        if (colon <= 0 || before[colon].Form != ":" || WordCount(range) < (sentenceLike && grammar.Has(Construction.ClausesBehindColons) ? 2 : 4)) return;

        // "X alerte : « … »": the tagger took the verb for a noun.
        int spoken = colon - 1;
        if (spoken > 0 && !before.IsVerbal(spoken) && before.Covering[spoken] < 0 && before.Covering[spoken - 1] >= 0 && char.IsLower(before[spoken].Form[0]) && MaySay(before[spoken].Form) && Speaker(sentences[start], spoken - 1) is not null)
        {
            quoterSentence[quotation] = start;
            quoterWord[quotation] = spoken;
            quoterSubject[quotation] = spoken - 1;
            return;
        }

        for (int word = colon - 1; word >= 0; word--)
        {
            if (before[word].Form is ":" or ";" || QuotationAt(before[word].Start) >= 0) return;
            if (!before.IsVerbal(word) || !sentences[start].Clauses.IsFinite(word) || before[word].Upos == PartOfSpeech.Aux || sentences[start].Clauses.HasRelativeSubject(word)) continue;
            int subject = -1;
            foreach (Complement complement in sentences[start].Clauses.Verb(word).Complements) if (complement.Function == "subj") subject = complement.Head;
            if (subject < 0 || subject > word || Speaker(sentences[start], subject) is null) return;
            quoterSentence[quotation] = start;
            quoterWord[quotation] = word;
            quoterSubject[quotation] = subject;
            return;
        }

        // "Même son de cloche chez X : « … »": nobody else is there to speak.
        if (sentenceLike && LastNamed(sentences[start], colon) is int voice and >= 0)
        {
            quoterSentence[quotation] = start;
            quoterWord[quotation] = voice;
            quoterSubject[quotation] = voice;
            return;
        }

        int name = before.Covering[colon - 1];
        int first = colon - 1;
        while (name >= 0 && first > 0 && before.Covering[first - 1] == name) first--;
        if (name < 0 || first > 0) return;
        quoterSentence[quotation] = start;
        quoterWord[quotation] = first;
        quoterSubject[quotation] = first;
    }

    private bool EndsAsSentence(TextRange range)
    {
        if (text[range.End - 1] is '!' or '?' or '…') return true;
        return range.End < text.Length && text[range.End] == '.';
    }

    private bool MaySay(string form)
    {
        if (grammar.Infinitives is null) return false;
        foreach (string verb in grammar.Infinitives(form))
            foreach (Evoked evoked in index.Find(TriggerKind.Verb, verb)) if (evoked.Kind.Name == "Statement" && evoked.Unit.Companions.Count == 0 && !evoked.Unit.Reflexive) return true;
        return false;
    }

    /// <summary>A word of the one person whom a clause without a verb names before a colon, or -1.</summary>
    private static int LastNamed(SentenceReading reading, int colon)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int found = -1;
        for (int word = 0; word < colon; word++)
        {
            if (sentence[word].Form is ":" or ";" || (sentence.IsVerbal(word) && sentence.Covering[word] < 0)) return -1;
            if (sentence.Covering[word] < 0 || (word > 0 && sentence.Covering[word - 1] == sentence.Covering[word]) || reading.Fillers.Entity(word, FillerTypes.Person) is null) continue;
            if (found >= 0) return -1;
            found = word;
        }

        return found;
    }

    private bool IsVerbLike(SentenceReading reading, int word)
    {
        AnnotatedSentence sentence = reading.Sentence;
        if (sentence.Covering[word] >= 0 || !char.IsLower(sentence[word].Form[0])) return false;
        if (sentence[word].Upos == PartOfSpeech.Verb) return !reading.Clauses.IsInfinitive(word) && !sentence[word].Features.Has("Tense", "Pres") | sentence[word].Features.Has("VerbForm", "Fin");
        if (sentence[word].Upos is not (PartOfSpeech.Noun or PartOfSpeech.X or PartOfSpeech.Adj) || (word > 0 && sentence[word - 1].Upos is PartOfSpeech.Det or PartOfSpeech.Adp && !grammar.ReflexiveForms.Contains(sentence[word - 1].Form))) return false;
        int next = word + 1;
        return next < sentence.Count && (sentence.Covering[next] >= 0 || sentence[next].Upos is PartOfSpeech.Propn or PartOfSpeech.Det || (char.IsUpper(sentence[next].Form[0]) && next + 1 < sentence.Count && sentence.Covering[next + 1] >= 0) || sentence[next].Form.StartsWith("-", StringComparison.Ordinal));
    }

    private static Filler? Speaker(SentenceReading reading, int subject) => reading.Fillers.One(subject, FillerTypes.Person | FillerTypes.Organization | FillerTypes.Place | FillerTypes.ActorPhrase);

    private bool IsJoined(int start, int end)
    {
        string gap = text.Substring(start, end - start).Trim(' ', '\u00a0', '\u202f', '«', '»', '“', '”', '"', ',');
        return gap.Length == 0 || grammar.Coordinators.Contains(gap);
    }

    private void Take(int quotation, int sentence, int word, ref int best, int distance)
    {
        best = distance;
        quoterSentence[quotation] = sentence;
        quoterWord[quotation] = word;
    }

    private int WordCount(TextRange range)
    {
        int count = 1;
        for (int i = range.Start; i < range.End; i++) if (text[i] == ' ') count++;
        return count;
    }

    private bool IsQuoter(SentenceReading reading, int word, bool whole, bool after)
    {
        AnnotatedSentence sentence = reading.Sentence;
        if (!sentence.IsVerbal(word)) return !after && mistagged.Count > 0 && mistagged.Contains(PairKey.Of(sentence.Index, word));
        if (sentence.Relation(word) == DependencyRelation.Aux || (word > 0 && sentence.Covering[word] >= 0 && char.IsUpper(sentence[word].Form[0]))) return false;
        string lemma = sentence.Lemmas[word];
        bool quotes = false;
        foreach (Evoked evoked in index.Find(TriggerKind.Verb, lemma))
            quotes |= (evoked.Kind.Takes("Quote") || evoked.Kind.Name == "Accusation") && HasAll(sentence, evoked.Unit.Companions) && (evoked.Unit.With.Count == 0 || HasAny(sentence, evoked.Unit.With));
        if (quotes) return !after || reading.Clauses.IsFinite(word);
        return after && whole && reading.Clauses.IsFinite(word) && reading.Speech.IsParenthetic(word, Subject(reading, word));
    }

    private static bool HasAll(AnnotatedSentence sentence, IReadOnlyList<string> companions)
    {
        for (int i = 0; i < companions.Count; i++) if (!sentence.Has(companions[i])) return false;
        return true;
    }

    private static bool HasAny(AnnotatedSentence sentence, IReadOnlyList<string> words)
    {
        for (int i = 0; i < words.Count; i++) if (sentence.Has(words[i])) return true;
        return false;
    }

    private int Subject(SentenceReading reading, int verb)
    {
        int behind = verb + 1;
        if (behind < reading.Sentence.Count && IsImpersonal(reading.Sentence, behind)) return reading.Clauses.Subjects.Behind(behind, reading.Clauses);
        int clitic = Clitic(reading.Sentence, verb);
        if (clitic >= 0) return clitic;
        foreach (Complement complement in reading.Clauses.Verb(verb).Complements) if (complement.Function == "subj") return complement.Head;
        if (reading.Clauses.HasSubjectClitic(verb)) return -1;
        return !grammar.Has(Construction.FreeInversion) && !reading.Clauses.FollowsMark(verb) ? -1 : reading.Clauses.Subjects.Behind(verb, reading.Clauses);
    }

    private static int Clitic(AnnotatedSentence sentence, int verb)
    {
        for (int i = verb - 1; i > 0 && i > verb - 4 && sentence[i].Upos is PartOfSpeech.Pron or PartOfSpeech.Adv; i--)
            if (sentence[i].Form.StartsWith("-", StringComparison.Ordinal) && sentence.Mention[i] >= 0) return i;
        return -1;
    }

    private static bool IsDefinitePhrase(AnnotatedSentence sentence, int noun) => sentence[noun].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj && sentence.Child(noun, DependencyRelation.Det) is int determiner and >= 0 && !sentence[determiner].Features.Has("Definite", "Ind");

    private bool IsImpersonal(AnnotatedSentence sentence, int word) => sentence[word].Upos == PartOfSpeech.Pron && grammar.Impersonal.Contains(sentence[word].Form);

    private void AddQuotes(List<FactDraft> drafts)
    {
        if (quotations.Count == 0) return;
        Dictionary<long, List<FactDraft>?> byTrigger = [];
        for (int i = 0; i < quotations.Count; i++) if (quoterWord[i] >= 0) byTrigger[PairKey.Of(quoterSentence[i], quoterWord[i])] = null;
        foreach (FactDraft draft in drafts)
        {
            if (!byTrigger.TryGetValue(PairKey.Of(draft.Sentence, draft.Trigger), out List<FactDraft>? held)) continue;
            if (held is null) byTrigger[PairKey.Of(draft.Sentence, draft.Trigger)] = held = [];
            held.Add(draft);
        }

        for (int i = 0; i < quotations.Count; i++)
        {
            if (quoterWord[i] < 0) continue;
            SentenceReading reading = sentences[quoterSentence[i]];
            Filler quote = new(FillerKind.Text, -1, quotations[i].Range.Of(text), quotations[i].Range);
            FactDraft? quoter = null;
            List<FactDraft> here = byTrigger[PairKey.Of(quoterSentence[i], quoterWord[i])] ?? [];
            foreach (FactDraft draft in here) if (draft.Kind.Takes("Quote")) quoter ??= draft;
            if (quoter is { Kind.Name: "Praise" } && quotations[i].Range.End <= quoter.TriggerRange.Start)
            {
                drafts.Remove(quoter);
                here = [];
                quoter = null;
            }

            // Who speaks does not stand in the words spoken.
            if (quoter?.Of("Speaker") is Filler inside && quotations[i].Range.Contains(inside.Range) && quoter.Sentence == quoterSentence[i])
            {
                bool tells = grammar.Telling.Contains(reading.Sentence.Lemmas[quoterWord[i]]);
                int behind = tells ? -1 : reading.Clauses.Subjects.Behind(quoterWord[i], reading.Clauses);
                if (tells) drafts.Remove(quoter);
                if (behind >= 0 && reading.Fillers.One(behind, FillerTypes.Person | FillerTypes.Organization | FillerTypes.Place | FillerTypes.Phrase | FillerTypes.ActorPhrase) is Filler outside && !quotations[i].Range.Contains(outside.Range))
                {
                    quoter.Arguments.RemoveAll(argument => argument.Role == "Speaker");
                    quoter.Arguments.Insert(0, new FactArgument("Speaker", outside));
                }
            }

            if (quoter is null)
            {
                bool accuses = here.Count > 0 && quoterSubject[i] < 0;
                int subject = quoterSubject[i] >= 0 ? quoterSubject[i] : Subject(reading, quoterWord[i]);
                Filler? speaker = subject < 0 ? null : Speaker(reading, subject);
                if (speaker is null && subject > quoterWord[i] && quoterSubject[i] == subject && IsDefinitePhrase(reading.Sentence, subject)) speaker = reading.Fillers.One(subject, FillerTypes.Named | FillerTypes.Phrase);
                speakers[i] = speaker;
                if (speaker is null || accuses) continue;
                quoter = new FactDraft(FactVocabulary.Find("Statement")!, quoterSentence[i], quoterWord[i]) { TriggerRange = RangeOf(reading.Sentence, quoterWord[i]) };
                quoter.Add("Speaker", speaker);
                drafts.Add(quoter);
                byTrigger[PairKey.Of(quoterSentence[i], quoterWord[i])] = [quoter];
            }

            speakers[i] = quoter.Of("Speaker");
            Extend(quoter, quote);
            if (quoter.Kind.Name is "Praise" or "Criticism") AimAtOwner(reading, quoter, quotations[i].Range);
        }
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

    private void AddAttributed(List<FactDraft> drafts)
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
                    if (quoterWord[i] >= 0 || !reading.Sentence.Tree.Range.Contains(quotations[i].Range)) continue;
                    Extend(statement, new Filler(FillerKind.Text, -1, quotations[i].Range.Of(text), quotations[i].Range));
                    speakers[i] = attribution.Source;
                }

                drafts.Add(statement);
            }
        }

        for (int i = 0; i < quotations.Count; i++)
        {
            if (quoterWord[i] >= 0 || speakers[i] is not null || WordCount(quotations[i].Range) < 3) continue;
            SentenceReading reading = sentences[SentenceAt(quotations[i].Range.Start)];
            AnnotatedSentence sentence = reading.Sentence;
            if (sentence.Count < 4 || sentence[0].Upos != PartOfSpeech.Adp || !grammar.Topics.Contains(sentence.Lemmas[0])) continue;
            int head = 1;
            while (head < sentence.Count && sentence[head].Upos is PartOfSpeech.Det or PartOfSpeech.Adj) head++;
            if (head >= sentence.Count || !sentence.IsNominal(head) || Speaker(reading, head) is not Filler speaker) continue;
            FactDraft opinion = new(FactVocabulary.Find("Statement")!, sentence.Index, 0) { TriggerRange = RangeOf(sentence, 0) };
            opinion.Add("Speaker", speaker);
            Extend(opinion, new Filler(FillerKind.Text, -1, quotations[i].Range.Of(text), quotations[i].Range));
            speakers[i] = speaker;
            drafts.Add(opinion);
        }
    }

    private bool GivesWords(int sentence, int word)
    {
        for (int i = 0; i < quotations.Count; i++) if (quoterSentence[i] == sentence && quoterWord[i] == word) return true;
        return false;
    }

    // "selon nos informations" is the writers' own word.
    private bool IsOwn(AnnotatedSentence sentence, int source)
    {
        foreach (int child in sentence.Tree.Children(source))
            if (sentence.Relation(child) == DependencyRelation.Det && grammar.Own.Contains(sentence.Lemmas[child]) | grammar.Own.Contains(sentence[child].Form.ToLowerInvariant())) return true;
        return false;
    }

    // "Apologised to commuters for the delay", "told reporters in Hull": what follows is of the deed.
    private void TrimAudiences(List<FactDraft> drafts)
    {
        foreach (FactDraft draft in drafts)
        {
            if (draft.Kind.Name != "Statement" || draft.Of("Audience") is not { Kind: FillerKind.Text } audience) continue;
            AnnotatedSentence sentence = sentences[draft.Sentence].Sentence;
            int first = sentence.FirstAt(audience.Range.Start);
            for (int i = first + 1; i < sentence.Count && sentence[i].Start < audience.Range.End; i++)
            {
                if (sentence[i].Upos != PartOfSpeech.Adp || sentence.Lemmas[i] == grammar.Genitive) continue;
                TextRange range = new(audience.Range.Start, sentence[i - 1].End);
                draft.Arguments[draft.Arguments.FindIndex(argument => argument.Role == "Audience")] = new FactArgument("Audience", new Filler(FillerKind.Text, -1, range.Of(text), range));
                break;
            }
        }
    }

    // "Said X, adding that …": one statement, whose words may stand in the second clause.
    private void JoinAdded(List<FactDraft> drafts)
    {
        for (int i = drafts.Count - 1; i >= 0; i--)
        {
            FactDraft added = drafts[i];
            if (added.Kind.Name != "Statement") continue;
            AnnotatedSentence sentence = sentences[added.Sentence].Sentence;
            if (!sentence.IsVerbal(added.Trigger) || !grammar.IsPresentParticiple(sentence[added.Trigger].Form) || sentence.Child(added.Trigger, DependencyRelation.Aux) >= 0) continue;
            int head = sentence[added.Trigger].Head;
            FactDraft? main = drafts.Find(draft => draft.Kind.Name == "Statement" && draft.Sentence == added.Sentence && draft.Trigger == head);
            if (main is null || (main.Of("Speaker") is Filler one && added.Of("Speaker") is Filler other && !FactDraft.Same(one, other))) continue;
            if (added.Of("Quote") is Filler quote)
            {
                if (main.Of("Quote") is not null) continue;
                main.Add("Quote", quote);
            }

            drafts.RemoveAt(i);
        }
    }

    // "Led tributes to X, calling her …", "condemned the plan, branding it …": the words are those of the praise or criticism that the clause before tells.
    private void JoinAppraisals(List<FactDraft> drafts)
    {
        drafts.RemoveAll(draft => draft.Kind.Name == "Criticism" && draft.Quoted && (draft.Of("Quote") is not Filler words || !char.IsLower(words.Text[0])));
        for (int i = drafts.Count - 1; i >= 0; i--)
        {
            FactDraft added = drafts[i];
            if (added.Kind.Name is not ("Criticism" or "Praise") || added.Of("Quote") is not Filler quote) continue;
            AnnotatedSentence sentence = sentences[added.Sentence].Sentence;
            if (!sentence.IsVerbal(added.Trigger) || !grammar.IsPresentParticiple(sentence[added.Trigger].Form)) continue;
            FactDraft? main = drafts.Find(draft => draft != added && draft.Kind.Name is "Criticism" or "Praise" && draft.Sentence == added.Sentence && draft.Trigger < added.Trigger && draft.Of("Quote") is null && draft.Of("Speaker") is Filler one && added.Of("Speaker") is Filler other && FactDraft.Same(one, other));
            if (main is null) continue;
            main.Add("Quote", quote);
            drafts.RemoveAt(i);
        }
    }

    private void Inherit()
    {
        for (int i = 1; i < quotations.Count; i++)
        {
            if (speakers[i] is not null || speakers[i - 1] is null || WordCount(quotations[i].Range) < 3) continue;
            TextRange gap = new(quotations[i - 1].Range.End, quotations[i].Range.Start);
            if (gap.Length < 200 && text.IndexOf('\n', gap.Start, gap.Length) < 0) speakers[i] = speakers[i - 1];
        }
    }

    /// <summary>Whether a verb of speech has something that is said.</summary>
    private bool Says(FactDraft draft)
    {
        if (draft.Of("Quote") is not null) return true;
        if (draft.Quoted) return false;
        SentenceReading reading = sentences[draft.Sentence];
        AnnotatedSentence sentence = reading.Sentence;
        int verb = draft.Trigger;

        // "Boss took bribes, court told": who stands there is told.
        if (grammar.Telling.Contains(sentence.Lemmas[verb]) && draft.Of("Audience") is null && (verb + 1 >= sentence.Count || sentence[verb + 1].Upos == PartOfSpeech.Punct)) return false;
        if (!sentence.IsVerbal(verb) || IsAttribution(reading, verb)) return true;
        if (grammar.Has(Construction.SpeechExpressions) && draft.Companions.Count > 0 && draft.Polarity == Polarity.Affirmed && draft.Of("Speaker") is not null) return true;
        if (draft.Polarity == Polarity.Denied || draft.Certainty is Certainty.Possible or Certainty.Planned) return false;
        if (draft.Companions.Count > 0 || Performs(sentence, verb)) return true;
        bool announces = grammar.Announcing.Contains(sentence.Lemmas[verb]);
        foreach (int child in sentence.Tree.Children(verb))
        {
            DependencyRelation relation = sentence.Relation(child);
            if (relation == DependencyRelation.Ccomp) return true;
            if (relation == DependencyRelation.Xcomp && grammar.Declaring.Contains(sentence.Lemmas[verb]) && reading.Clauses.Verb(verb).Reflexive) return true;
            if (relation is DependencyRelation.Mark or DependencyRelation.Advmod && child < verb && sentence.Lower(child) == grammar.Equative) return true;
            if (relation == DependencyRelation.Xcomp && sentence.IsVerbal(child) && draft.Arguments.Count > 0 && grammar.Stances.TryGetValue(sentence.Lemmas[verb], out Stance stance) && stance == Stance.Says) return true;
            if (relation is DependencyRelation.Obj && announces && !reading.Clauses.IsReflexive(child)) return true;
        }

        if (grammar.Has(Construction.ZeroComplementizers) && TellsClause(sentence, verb)) return true;
        for (int i = verb + 1; i < sentence.Count && i <= verb + 6; i++)
        {
            if (sentence.Lemmas[i] == grammar.Complementizer && (sentence[i].Upos == PartOfSpeech.Sconj || EndsAt(draft.Of("Audience"), sentence[i - 1].End))) return true;
            if (sentence.IsVerbal(i)) break;
        }

        return reading.Speech.IsParenthetic(verb, Subject(reading, verb));
    }

    private static bool EndsAt(Filler? filler, int end) => filler is not null && filler.Range.End == end;

    // "Apologised", "called for calm".
    private bool Performs(AnnotatedSentence sentence, int verb) =>
        grammar.Performing.Count > 0 && (grammar.Performing.Contains(sentence.Lemmas[verb]) || (verb + 1 < sentence.Count && grammar.Performing.Contains(sentence.Lemmas[verb] + "_" + sentence.Lemmas[verb + 1])));

    // "Reckon the drug might sell": a finite verb behind what the tree took for the object.
    private static bool TellsClause(AnnotatedSentence sentence, int verb)
    {
        bool nominal = false;
        for (int i = verb + 1; i < sentence.Count && i < verb + 12; i++)
        {
            if (sentence[i].Upos is PartOfSpeech.Sconj or PartOfSpeech.Cconj || sentence[i].Features.Has("PronType", "Rel") || (sentence[i].Upos == PartOfSpeech.Punct && sentence[i].Form is not "-")) return false;
            if (nominal && sentence.Covering[i] < 0 && sentence.IsVerbal(i) && sentence[i].Features.Has("VerbForm", "Fin")) return true;
            nominal |= sentence.IsNominal(i);
        }

        return false;
    }

    private static bool IsAttribution(SentenceReading reading, int word)
    {
        foreach (Attribution attribution in reading.Attributions) if (attribution.ByPreposition && attribution.Trigger == word) return true;
        return false;
    }

    private static TextRange RangeOf(AnnotatedSentence sentence, int word) => new(sentence[word].Start, sentence[word].End);
}
