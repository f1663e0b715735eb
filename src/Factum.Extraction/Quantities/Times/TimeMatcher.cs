using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Times;

/// <summary>Matches a grammar's rules around the words of a text that can make a time; every rule looks at a bounded number of tokens, so the work is linear.</summary>
internal sealed class TimeMatcher(string text, TimeGrammar grammar, bool terse)
{
    // No pattern has more words before the one that makes it a time.
    private const int LongestContext = 10;

    // Enough for the calls around a place; a power of two.
    private const int RememberedCalls = 512;
    private static readonly TokenMask AtEnd = TokenMask.Of(TimeClass.Stop);
    private readonly TimeLexer tokens = new(grammar, terse);
    private readonly PatternIndex patterns = grammar.Patterns(terse);
    private readonly List<TimeMatch> frames = [];
    private int depth;
    private readonly Known[] known = new Known[RememberedCalls];
    private int stretch;
    private int at;
    private int free;

    /// <summary>Reads the times of a whole stretch.</summary>
    public void Read(int start, int end, BlockList<TimeCandidate> found)
    {
        Begin(start, end, true);
        for (int last = 0; tokens.Has(last); last++)
            if (IsAnchor(last)) ReadTo(last, found);
    }

    /// <summary>Reads the times of a stretch around its anchors.</summary>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="anchors">Offsets of words that can make a time, each with the offset of the words before that may belong to it.</param>
    /// <param name="found">Takes the times.</param>
    public void Read(int start, int end, List<TimeAnchorPoint> anchors, BlockList<TimeCandidate> found)
    {
        for (int i = 0; i < anchors.Count; i++)
        {
            if (i == 0 || anchors[i].ContextStart > tokens.Position) Begin(anchors[i].ContextStart, end, anchors[i].ContextStart == start);
            ReadTo(tokens.IndexOf(anchors[i].Start), found);
        }
    }

    private void Begin(int start, int end, bool isLineStart)
    {
        stretch++;
        tokens.Start(text, start, end, isLineStart);
        at = free = 0;
    }

    /// <summary>Reads what begins up to an anchor and not long before it: no rule needs to be tried elsewhere.</summary>
    private void ReadTo(int anchor, BlockList<TimeCandidate> found)
    {
        at = System.Math.Max(at, anchor - LongestContext);
        while (at <= anchor)
        {
            Reading? reading = BestAt(at, free);
            if (reading is null)
            {
                at++;
                continue;
            }

            Reading best = reading;
            for (int inner = at + 1; inner < reading.End; inner++)
                if ((inner <= reading.Start || MayBeNothing(inner, free)) && BestAt(inner, free) is { } later && (inner <= reading.Start || later.Value is Silence) && Better(later, best)) best = later;
            if (best.Value is Silence)
            {
                at = free = best.End;
                continue;
            }

            if (!NameFilter.Admits(tokens, text, best.Start, best.End, grammar, terse))
            {
                at = free = best.Start + 1;
                continue;
            }

            found.Add(Bounded(best, free));

            // What was read may be the context of what follows: "de 2019 à 2021".
            at = System.Math.Max(at, best.Start);
            free = best.End;
        }
    }

    /// <summary>Whether a reading is to be preferred: the earlier of two apart, else the longer, the one that begins first, the one that has looked further.</summary>
    private static bool Better(Reading candidate, Reading best)
    {
        if (candidate.End <= best.Start) return true;
        if (best.End <= candidate.Start) return false;
        if (candidate.End != best.End) return candidate.End > best.End;
        if (candidate.Value is Silence != best.Value is Silence) return candidate.Value is Silence;
        if (candidate.Start != best.Start) return candidate.Start < best.Start;
        if (candidate.Reach != best.Reach) return candidate.Reach > best.Reach;
        return candidate.Level > best.Level;
    }

    /// <summary>The longest reading that begins at a token, its context included.</summary>
    private Reading? BestAt(int at, int free)
    {
        PatternStarts starts = patterns.StartingWith(tokens[at]);
        if (starts.All.Length == 0) return null;
        Standing standing = at < free ? Standing.AfterContext : Standing.Alone;
        TokenMask second = MaskAt(at + 1);
        if (!starts.Second.Admit(standing, second)) return null;
        Reading? best = null;
        for (int i = 0; i < starts.All.Length; i++)
        {
            PatternStart start = starts.All[i];
            if (start.Second.Admit(standing, second) && start.Trie.Category is not (TimeCategory.Bound or TimeCategory.BoundAfter)) Match(start, standing, second, at, free, ref best);
        }

        return best;
    }

    /// <summary>Whether what begins at a token may look like a time and be none.</summary>
    private bool MayBeNothing(int at, int free)
    {
        PatternStarts starts = patterns.StartingWith(tokens[at]);
        return starts.All.Length > 0 && starts.SecondOfNothing.Admit(at < free ? Standing.AfterContext : Standing.Alone, MaskAt(at + 1));
    }

    private TimeCandidate Bounded(Reading best, int free)
    {
        int start = tokens[best.Start].Start, end = tokens[best.End - 1].End;
        int fullStart = start, fullEnd = end;
        Bound bound = best.Value is Length { Bound: not Bound.Exact } length ? length.Bound : Bound.Exact;
        for (int before = System.Math.Max(free, best.Start - 4); before < best.Start && bound == Bound.Exact; before++)
            if (BoundAt(TimeCategory.Bound, before) is { } words && words.End == best.Start)
            {
                bound = ((BoundWords)words.Value).Bound;
                fullStart = tokens[words.Start].Start;
            }

        if (bound == Bound.Exact && tokens.Has(best.End) && BoundAt(TimeCategory.BoundAfter, best.End) is { } trailing)
        {
            bound = ((BoundWords)trailing.Value).Bound;
            fullEnd = tokens[trailing.End - 1].End;
        }

        return new TimeCandidate(start, end, fullStart, fullEnd, best.Category, best.Value, bound);
    }

    private Reading? BoundAt(TimeCategory category, int at)
    {
        Reading? best = null;
        if (!patterns.MayBeginBound(tokens[at], category)) return null;
        TokenMask second = MaskAt(at + 1);
        foreach (PatternStart start in patterns.StartingWith(tokens[at]).All)
        {
            if (start.Trie.Category != category) continue;
            Reading? reading = null;
            Match(start, Standing.Alone, second, at, 0, ref reading);
            if (reading is not null && (best is null || reading.End > best.End)) best = reading;
        }

        return best;
    }

    /// <summary>The longest result of a category's rules below a level, exactly at a token.</summary>
    private Reading? Call(TimeCategory category, int level, int at)
    {
        if (level == 0 || !tokens.Has(at)) return null;
        long key = ((long)stretch << 32) | (uint)((at << 8) | ((int)category << 4) | level);
        ref Known remembered = ref known[((at * 48) + ((int)category * 5) + level) & (RememberedCalls - 1)];
        if (remembered.Key == key) return remembered.Reading;
        Reading? best = Call(category, level - 1, at);
        PatternStarts starts = patterns.StartingWith(tokens[at]);
        if (starts.IndexOf(category, level - 1) is var own and >= 0)
        {
            TokenMask second = MaskAt(at + 1);
            PatternStart start = starts.All[own];
            if (start.Second.Admit(Standing.Inside, second)) Match(start, Standing.Inside, second, at, 0, ref best);
        }

        remembered = new Known(key, best);
        return best;
    }

    private void Match(PatternStart start, Standing standing, in TokenMask second, int at, int free, ref Reading? best)
    {
        if (depth == frames.Count) frames.Add(new TimeMatch { Text = text, Tokens = tokens, IsTerse = terse });
        TimeMatch frame = frames[depth++];
        TokenMask first = MaskAt(at);
        FirstEdge[] edges = start.Edges;
        for (int i = 0; i < edges.Length; i++)
        {
            ref readonly FirstEdge edge = ref edges[i];
            if (edge.Edge.First.Meets(first) && edge.Second.Admit(standing, second)) Follow(edge.Edge, start.Trie, at, standing == Standing.Inside ? at : -1, free, frame, ref best);
        }

        depth--;
    }

    private void Walk(PatternTrie trie, PatternNode node, int at, int exactStart, int free, TimeMatch frame, ref Reading? best)
    {
        // The longer ones first: most of the others need not be made then.
        if (node.Edges.Length > 0)
        {
            TokenMask mask = MaskAt(at);
            if (node.First.Meets(mask)) FollowAll(node.Edges, mask, trie, at, exactStart, free, frame, ref best);
        }

        foreach (TimeRule rule in node.Rules)
        {
            if (!terse && rule.Inner && exactStart < 0) continue;
            frame.Close(at);
            if ((exactStart >= 0 && frame.Start != exactStart) || frame.End <= frame.Start || frame.Start < free) continue;
            if (best is not null && frame.End < best.End && frame.End > best.Start && frame.Start < best.End) continue;
            if (rule.Build(frame) is not { } value) continue;
            Reading reading = new(frame.Start, frame.End, at, trie.Category, trie.Level, value);
            if (best is null || Better(reading, best)) best = reading;
        }
    }

    private TokenMask MaskAt(int at) => tokens.Has(at) ? tokens[at].Mask : AtEnd;

    private void FollowAll(PatternEdge[] edges, in TokenMask mask, PatternTrie trie, int at, int exactStart, int free, TimeMatch frame, ref Reading? best)
    {
        for (int i = 0; i < edges.Length; i++)
            if (edges[i].First.Meets(mask)) Follow(edges[i], trie, at, exactStart, free, frame, ref best);
    }

    private void Follow(in PatternEdge edge, PatternTrie trie, int at, int exactStart, int free, TimeMatch frame, ref Reading? best)
    {
        PatternElement element = edge.Element;
        int next = at;
        Temporal? result = null;
        switch (element.Kind)
        {
            case ElementKind.SpanStart or ElementKind.SpanEnd:
                break;
            case ElementKind.Category:
                if (Call(element.Category, trie.Level, at) is not { } reading) return;
                result = reading.Value;
                next = reading.End;
                break;
            default:
                if (!element.Takes(tokens, text, at)) return;
                next = at + 1;
                break;
        }

        frame.Push(element, at, result);
        Walk(trie, edge.Next, next, exactStart, free, frame, ref best);
        frame.Pop();
    }

    private bool IsAnchor(int index)
    {
        ref TimeToken token = ref tokens[index];
        return token.Shape switch
        {
            TokenShape.Word => grammar.Lexicon.IsAnchor(token.Word) || (token.End - token.Start <= 4 && index > 0 && tokens[index - 1].Shape == TokenShape.Number && token.Word != 0),
            TokenShape.Number => token is { Digits: 4, Decimals: 0 } || (token.Word != 0 && grammar.Lexicon.IsAnchor(token.Word)) || (terse && token.Value < 60),
            TokenShape.Mark => false,
            _ => true,
        };
    }

    /// <summary>A match: its tokens, the token that the pattern has looked up to, what it is and what it says.</summary>
    private sealed class Reading(int start, int end, int reach, TimeCategory category, int level, Temporal value)
    {
        public readonly int Start = start;
        public readonly int End = end;
        public readonly int Reach = reach;
        public readonly TimeCategory Category = category;
        public readonly int Level = level;
        public readonly Temporal Value = value;
    }

    /// <summary>What a category's rules gave at a token.</summary>
    private readonly struct Known(long key, Reading? reading)
    {
        public readonly long Key = key;
        public readonly Reading? Reading = reading;
    }
}
