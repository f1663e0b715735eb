using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions.Spans;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions;

/// <summary>Finds the names of a document: sentence by sentence first, then what the document's sentences teach each other.</summary>
internal sealed class NameReader
{
    private const double ScoreUnit = 24;
    private const int PlaceScore = 60;
    private const int KnownScore = 48;
    private const int ClubScore = 140;
    private const int FewestTeamWords = 5;
    private const int TokensPerTeamWord = 60;
    private const int GovernmentScore = 90;
    private const int SettledScore = 200;
    private const int HeadNounDistance = 5;
    private const int Signatures = 4096;
    private const int LongestAcronym = 3;
    private readonly ParsedDocument document;
    private readonly NameLexicon lexicon;
    private readonly List<Candidate> candidates = [];
    private readonly Dictionary<ulong, NameEvidence> evidence = [];
    private readonly Dictionary<ulong, TeamTail> tails = [];
    private int words;
    private int teamWords;

    private NameReader(ParsedDocument document, NameLexicon lexicon)
    {
        this.document = document;
        this.lexicon = lexicon;
    }

    /// <summary>The names of a document, in text order.</summary>
    public static List<FoundName> Read(ParsedDocument document, NameLexicon lexicon, CancellationToken cancellation)
    {
        NameReader reader = new(document, lexicon);
        reader.Tag(cancellation);
        reader.AddKnown();
        reader.AddTeamTails();
        reader.FindAgain(cancellation);
        return reader.Settle();
    }

    /// <summary>Splits a sentence into the surface tokens that the tagger reads.</summary>
    public static void Tokenize(string text, Sentence sentence, NameSentence into)
    {
        into.Begin(text);
        for (int i = 0; i < sentence.Count; i++) AddWord(into, in sentence[i], i);
    }

    /// <summary>Splits words into the surface tokens that the tagger reads.</summary>
    public static void Tokenize(string text, Word[] words, NameSentence into)
    {
        into.Begin(text);
        for (int i = 0; i < words.Length; i++) AddWord(into, in words[i], i);
    }

    private static void AddWord(NameSentence into, in Word word, int index)
    {
        if (into.Count > 0 && word.Start < into.Tokens[into.Count - 1].End) return;
        if (word.End <= word.Start) return;
        into.Add(word.Start, word.End, index);
        into.Tokens[into.Count - 1].IsProper = word.Upos == PartOfSpeech.Propn;
        into.Tokens[into.Count - 1].Upos = word.Upos;
    }

    private void Tag(CancellationToken cancellation)
    {
        NameSentence sentence = new();
        NameTagger tagger = new(lexicon.Model);
        InstitutionReader institutions = new(lexicon.Titles);
        SpanRefinement refinement = new(lexicon.Titles);
        FirmEvidence firms = new(lexicon.Titles);
        List<NameSpan> spans = [];
        int[] scores = new int[NameLabels.Kinds];
        Gazetteer world = NameLexicon.World;
        for (int s = 0; s < document.Sentences.Count; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            Tokenize(document.Text, document.Sentences[s], sentence);
            CountTeamWords(document.Sentences[s], sentence);
            sentence.Complete(world, lexicon.Words);
            spans.Clear();
            tagger.Tag(sentence, spans);
            institutions.Read(sentence, spans);
            AddPairs(s, sentence, spans);
            refinement.Refine(sentence, spans);
            TownSpans.Correct(sentence, spans, lexicon.Titles);
            DatelinePlaces.Settle(sentence, spans);
            if (s == 0 && sentence.Count > 0) HeadlineSpans.Trim(sentence, spans, document.Text);
            NameSpan? before = null;
            foreach (NameSpan refined in spans)
            {
                NameSpan span = refined;
                tagger.ScoreKinds(span, scores);
                if (lexicon.Titles.IsHeadFirst) AddHeadNoun(sentence, span, scores);
                scores[(int)EntityKind.Organization] += firms.Of(sentence, span);
                if (span.IsSettled) scores[(int)span.Kind] += SettledScore;
                else if (IsOfTownNoun(sentence, span.First)) scores[(int)EntityKind.Place] += SettledScore;
                NameDescriptions.AddTo(sentence, span, before, lexicon.Titles, scores);
                before = span;
                if (MayLead(sentence, span) && NamesGovernment(sentence, ref span)) scores = GovernmentScores();
                Add(s, sentence, span, scores);
            }
        }
    }

    // "La commune de X", "the mayor of X".
    private bool IsOfTownNoun(NameSentence sentence, int first) =>
        first > 1 && sentence.Tokens[first].Shape != TokenShape.Lower && lexicon.Titles.Complements.Contains(sentence.Lower(first - 1)) && lexicon.Titles.TownNouns.Contains(sentence.Lower(first - 2));

    // "le système de défense antiaérienne X": a noun phrase without a determiner inside it names what the name is.
    private void AddHeadNoun(NameSentence sentence, NameSpan span, int[] scores)
    {
        for (int i = span.First - 1; i >= 0 && i >= span.First - HeadNounDistance; i--)
        {
            ref readonly NameToken token = ref sentence.Tokens[i];
            if (token.Shape is not (TokenShape.Lower or TokenShape.Elided)) return;
            bool linking = token.Shape == TokenShape.Elided || token.End - token.Start <= 3;
            if (linking && (i == span.First - 1 || !lexicon.Titles.Complements.Contains(Lower(token).Replace('’', '\'')))) return;
            if ((token.Single & (NameClass.Office | NameClass.Kinship | NameClass.OrganizationHead | NameClass.PlaceHead | NameClass.Demonym)) != 0) return;
            if ((token.Single & NameClass.ProductHead) == 0 && !lexicon.Titles.ProductNouns.Contains(Lower(token))) continue;
            scores[(int)EntityKind.Product] += GovernmentScore;
            return;
        }
    }

    // "Paris-Londres" is two places, where no list knows it as one.
    private void AddPairs(int sentenceIndex, NameSentence sentence, List<NameSpan> spans)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            ref readonly NameToken pair = ref sentence.Tokens[i];
            if (pair.Shape != TokenShape.Hyphenated || (pair.Single & NameClass.Names) != 0) continue;
            int hyphen = document.Text.IndexOf('-', pair.Start, pair.End - pair.Start);
            if (!IsKnownPlace(pair.Start, hyphen) || !IsKnownPlace(hyphen + 1, pair.End)) continue;
            AddPair(sentenceIndex, sentence, spans, i, hyphen);
        }
    }

    private void AddPair(int sentenceIndex, NameSentence sentence, List<NameSpan> spans, int at, int hyphen)
    {
        if (spans.Exists(span => span.First <= at && at <= span.Last && (span.IsSettled || HoldsAnother(sentence, span, at)))) return;
        spans.RemoveAll(span => span.First <= at && at <= span.Last);
        int[] scores = new int[NameLabels.Kinds];
        scores[(int)EntityKind.Place] = PlaceScore;
        TextRange pair = new(sentence.Tokens[at].Start, sentence.Tokens[at].End);
        Add(sentenceIndex, new TextRange(pair.Start, hyphen), 1, NameHash.Add(NameHash.Empty, document.Text, pair.Start, hyphen), scores);
        Add(sentenceIndex, new TextRange(hyphen + 1, pair.End), 1, NameHash.Add(NameHash.Empty, document.Text, hyphen + 1, pair.End), scores);
    }

    // A family name that is also a village's, or looks like a company's.
    private bool MayLead(NameSentence sentence, NameSpan span)
    {
        const NameClass OwnRight = NameClass.City | NameClass.Country | NameClass.Place | NameClass.Organization;
        return span.Kind == EntityKind.Person || (span.First == span.Last && (sentence.Tokens[span.First].Single & OwnRight) == 0);
    }

    // "l'administration Martin", "the Martin administration": named after a person, but no person.
    private bool NamesGovernment(NameSentence sentence, ref NameSpan span)
    {
        int noun = lexicon.Titles.IsHeadFirst ? span.First - 1 : span.Last + 1;
        if (noun < 0 || noun >= sentence.Count || !lexicon.Titles.Governments.Contains(Lower(sentence.Tokens[noun]))) return false;
        span = lexicon.Titles.IsHeadFirst ? span with { First = noun } : span with { Last = noun };
        return true;
    }

    private string Lower(in NameToken token) => document.Text.Substring(token.Start, token.End - token.Start).ToLowerInvariant();

    private static bool HoldsAnother(NameSentence sentence, NameSpan span, int at)
    {
        for (int i = span.First; i <= span.Last; i++)
            if (i != at && sentence.Tokens[i].Shape.IsNameLike()) return true;
        return false;
    }

    private static int[] GovernmentScores()
    {
        int[] scores = new int[NameLabels.Kinds];
        scores[(int)EntityKind.Organization] = GovernmentScore;
        return scores;
    }

    // What the lists know of a name weighs beside what its places say.
    private void AddKnown()
    {
        bool isAboutTeams = teamWords >= FewestTeamWords && teamWords * TokensPerTeamWord >= words;
        Gazetteer world = NameLexicon.World;
        foreach (KeyValuePair<ulong, NameEvidence> entry in evidence)
        {
            AddKnown(world.Find(entry.Key), entry.Value.Scores, isAboutTeams && !entry.Value.IsPlaceHeaded);
            if (isAboutTeams && entry.Value.IsTeamLike) entry.Value.Scores[(int)EntityKind.Organization] += ClubScore;
            else if (isAboutTeams && entry.Value.IsPlural && !lexicon.Titles.IsHeadFirst) entry.Value.Scores[(int)EntityKind.Organization] += ClubScore;
        }
    }

    private static void AddKnown(NameClass known, int[] scores, bool isAboutTeams)
    {
        if (isAboutTeams && (known & (NameClass.City | NameClass.Town)) != 0 && (known & (NameClass.Country | NameClass.GivenName)) == 0)
        {
            scores[(int)EntityKind.Organization] += ClubScore;
            return;
        }

        if ((known & (NameClass.Organization | NameClass.Media)) != 0) scores[(int)EntityKind.Organization] += KnownScore;
        if ((known & (NameClass.City | NameClass.Country | NameClass.Place)) != 0) scores[(int)EntityKind.Place] += KnownScore;
        if ((known & NameClass.Product) != 0) scores[(int)EntityKind.Product] += KnownScore;
        if ((known & NameClass.Event) != 0) scores[(int)EntityKind.Event] += KnownScore;
        if ((known & NameClass.Person) != 0) scores[(int)EntityKind.Person] += KnownScore;
    }

    private void CountTeamWords(Sentence sentence, NameSentence tokens)
    {
        words += sentence.Count;
        for (int i = 0; i < tokens.Count; i++)
            if (lexicon.TeamWords.Contains(unchecked((long)tokens.Tokens[i].Form))) teamWords++;
    }

    private bool IsKnownPlace(int start, int end)
    {
        const NameClass Places = NameClass.City | NameClass.Country | NameClass.Place;
        NameClass found = NameLexicon.World.Find(NameHash.Add(NameHash.Empty, document.Text, start, end));
        return char.IsUpper(document.Text[start]) && (found & Places) != 0;
    }

    private void Add(int sentenceIndex, NameSentence sentence, NameSpan span, int[] scores) =>
        Add(sentenceIndex, new TextRange(sentence.Tokens[span.First].Start, sentence.Tokens[span.Last].End), span.Last - span.First + 1, sentence.Tokens[span.First].Form, scores);

    private void Add(int sentenceIndex, TextRange range, int tokens, ulong firstForm, int[] scores)
    {
        ulong form = NameHash.Add(NameHash.Empty, document.Text, range.Start, range.End);
        candidates.Add(new Candidate(range, sentenceIndex, form));
        if (!evidence.TryGetValue(form, out NameEvidence? gathered))
        {
            evidence.Add(form, gathered = new NameEvidence(tokens, firstForm));
            gathered.IsLower = !HasCapital(range);
            gathered.IsTeamLike = tokens > 1 ? !lexicon.Titles.IsHeadFirst && EndsInTeamWord(range) : TokenShapes.Of(document.Text, range.Start, range.End) is TokenShape.AllCapitals or TokenShape.LetterDigit && range.Length is > 1 and < 6;
            if (gathered.IsTeamLike && tokens > 1) AddTail(range, gathered);
            gathered.IsPlural = tokens > 1 && IsPluralOfNobody(range);
            gathered.IsPlaceHeaded = tokens > 1 && !lexicon.Titles.IsHeadFirst && EndsInPlaceHead(range);
        }

        gathered.Add(scores);
    }

    private void AddTail(TextRange name, NameEvidence team)
    {
        TextRange tail = new(document.Text.LastIndexOf(' ', name.End - 1, name.Length) + 1, name.End);
        if (tail.Length <= LongestAcronym) return;
        ulong form = NameHash.Add(NameHash.Empty, document.Text, tail.Start, tail.End);
        tails[form] = new TeamTail(tails.ContainsKey(form) ? null : team, tail);
    }

    // "Rovers" is the Rovers that the text is about, where it is about one club of that name.
    private void AddTeamTails()
    {
        foreach (KeyValuePair<ulong, TeamTail> tail in tails)
        {
            if (tail.Value.Team is not { } team) continue;
            if (evidence.TryGetValue(tail.Key, out NameEvidence? told))
            {
                told.Times += team.Times;
                continue;
            }

            NameEvidence alone = new(1, tail.Key) { Times = team.Times };
            evidence.Add(tail.Key, alone);
            alone.Add(team.Scores);
        }
    }

    // "City" of "Norbury City".
    private bool EndsInTeamWord(TextRange range)
    {
        int space = document.Text.LastIndexOf(' ', range.End - 1, range.Length);
        return space > 0 && lexicon.Titles.TeamTails.Contains(document.Text.Substring(space + 1, range.End - space - 1));
    }

    // "Park" of "Vale Park": a ground, though a town has its name.
    private bool EndsInPlaceHead(TextRange range)
    {
        int space = document.Text.LastIndexOf(' ', range.End - 1, range.Length);
        return space > 0 && (lexicon.Words.Find(NameHash.Add(NameHash.Empty, document.Text, space + 1, range.End)) & (NameClass.PlaceHead | NameClass.OrganizationTail)) == NameClass.PlaceHead;
    }

    // "Pirates" of "Orlando Pirates": no family name.
    private bool IsPluralOfNobody(TextRange range)
    {
        int space = document.Text.LastIndexOf(' ', range.End - 1, range.Length);
        if (space < 0 || range.End - space < 7 || document.Text[range.End - 1] != 's' || document.Text[range.End - 2] is 's' or 'u' or 'i') return false;
        return (NameLexicon.World.Find(NameHash.Add(NameHash.Empty, document.Text, space + 1, range.End)) & NameClass.Names) == 0;
    }

    private bool HasCapital(TextRange range)
    {
        for (int i = range.Start; i < range.End; i++)
            if (char.IsUpper(document.Text[i])) return true;
        return false;
    }

    // A name that one sentence shows clearly is a name in the others too.
    private void FindAgain(CancellationToken cancellation)
    {
        if (evidence.Count == 0) return;
        Dictionary<ulong, NameEvidence> longest = [];
        foreach (KeyValuePair<ulong, NameEvidence> entry in evidence)
        {
            ulong first = entry.Value.FirstForm;
            if (!longest.TryGetValue(first, out NameEvidence? other) || other.Tokens < entry.Value.Tokens) longest[first] = entry.Value;
        }

        BitArray taken = new(document.Text.Length);
        foreach (Candidate candidate in candidates)
            for (int i = candidate.Range.Start; i < candidate.Range.End; i++) taken[i] = true;
        ulong[] starts = Starts();
        NameSentence sentence = new();
        int found = candidates.Count;
        for (int s = 0; s < document.Sentences.Count; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!MayHold(document.Sentences[s], starts, taken)) continue;
            Tokenize(document.Text, document.Sentences[s], sentence);
            for (int i = 0; i < sentence.Count; i++)
            {
                if (taken[sentence.Tokens[i].Start] || !longest.TryGetValue(sentence.Tokens[i].Form, out NameEvidence? longer)) continue;
                for (int last = Math.Min(sentence.Count, i + longer.Tokens) - 1; last >= i; last--)
                {
                    TextRange range = new(sentence.Tokens[i].Start, sentence.Tokens[last].End);
                    ulong form = NameHash.Add(NameHash.Empty, document.Text, range.Start, range.End);
                    if (!evidence.TryGetValue(form, out NameEvidence? known) || range.Length < 3 || taken[sentence.Tokens[last].Start]) continue;
                    if (!HasCapital(range) && !(known.IsLower && known.Times > 1)) continue;
                    if (i == 0 && last == 0 && known.Times < 2 && (lexicon.Words.Find(form) & NameClass.CommonWord) != 0) continue;
                    candidates.Add(new Candidate(range, s, form));
                    i = last;
                    break;
                }
            }
        }

        if (candidates.Count > found) candidates.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));
    }

    /// <summary>How the names that were found start, by two letters: most words do not start so, and sentences of such words are not looked at again.</summary>
    private ulong[] Starts()
    {
        ulong[] starts = new ulong[Signatures / 64];
        foreach (Candidate candidate in candidates)
        {
            // The first token may be a letter alone.
            Set(starts, Signature(candidate.Range.Start, 1));
            Set(starts, Signature(candidate.Range.Start, candidate.Range.Length));
        }

        foreach (KeyValuePair<ulong, TeamTail> tail in tails) Set(starts, Signature(tail.Value.Range.Start, tail.Value.Range.Length));
        return starts;
    }

    private static void Set(ulong[] starts, int signature) => starts[signature >> 6] |= 1UL << (signature & 63);

    private int Signature(int start, int length) => ((NameHash.Fold(document.Text[start]) * 61) + (length > 1 ? NameHash.Fold(document.Text[start + 1]) : 0)) & (Signatures - 1);

    private bool MayHold(Sentence sentence, ulong[] starts, BitArray taken)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            ref readonly Word word = ref sentence[i];
            if (word.End <= word.Start) continue;
            int signature = Signature(word.Start, word.End - word.Start);
            if ((starts[signature >> 6] & (1UL << (signature & 63))) != 0 && !taken[word.Start]) return true;
        }

        return false;
    }

    private List<FoundName> Settle()
    {
        List<FoundName> names = new(candidates.Count);
        foreach (Candidate candidate in candidates)
        {
            Sentence sentence = document.Sentences[candidate.Sentence];
            int first = -1, last = -1;
            for (int i = FirstWordAt(sentence, candidate.Range.Start); i < sentence.Count && sentence[i].Start < candidate.Range.End; i++)
            {
                if (sentence[i].End <= candidate.Range.Start) continue;
                if (first < 0) first = i;
                last = i;
            }

            if (first < 0) continue;
            (EntityKind kind, double confidence) = evidence[candidate.Form].Settle(ScoreUnit);
            names.Add(new FoundName(candidate.Range, candidate.Sentence, first, last, kind, confidence));
        }

        return names;
    }

    private static int FirstWordAt(Sentence sentence, int offset)
    {
        int low = 0, high = sentence.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sentence[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The last word of a team's name, of one team or, with none, of several.</summary>
    private sealed class TeamTail(NameEvidence? team, TextRange range)
    {
        public readonly NameEvidence? Team = team;
        public readonly TextRange Range = range;
    }

    private sealed class Candidate(TextRange range, int sentence, ulong form)
    {
        public readonly TextRange Range = range;
        public readonly int Sentence = sentence;
        public readonly ulong Form = form;
    }
}
