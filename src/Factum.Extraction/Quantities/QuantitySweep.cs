using System.Collections.Generic;
using System.Threading;
using Factum.Extraction.Quantities.Numbers;
using Factum.Extraction.Quantities.Times;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities;

/// <summary>The one pass over a text that finds its numbers and its times. Plain words are passed over by their first letters; text without quantities costs no allocation.</summary>
internal unsafe struct QuantitySweep
{
    private const int LongestWord = 15;

    // The words of a time begin no further before the one that makes it a time.
    private const int ContextWords = 16;

    private readonly string text;
    private readonly QuantityScanner scanner;
    private readonly WordTriggers? amountTriggers;
    private readonly TimeGrammar? times;
    private readonly WordTriggers? timeTriggers;

    // Where the latest words start. No memory of the stack: a loop over such would be compiled with all optimizations at once, for a first document in vain.
    private fixed int latest[ContextWords];
    private int free;
    private int previousEnd;
    private int words;
    private List<TimeAnchorPoint>? anchors;

    private QuantitySweep(string text, QuantityScanner scanner, WordTriggers? amountTriggers, TimeGrammar? times)
    {
        this.text = text;
        this.scanner = scanner;
        this.amountTriggers = amountTriggers;
        this.times = times;
        timeTriggers = times?.Triggers;
        free = 0;
        previousEnd = -1;
        words = 0;
        anchors = null;
        Items = null;
        Times = null;
    }

    /// <summary>The numbers, in text order; <see langword="null"/> where there is none.</summary>
    public QuantityItems? Items;

    /// <summary>The times, in text order; <see langword="null"/> where there is none.</summary>
    public BlockList<TimeCandidate>? Times;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numbers">The language's numbers; <see langword="null"/> where only times are wanted.</param>
    /// <param name="grammar">The language's quantities.</param>
    /// <param name="times">The language's times; <see langword="null"/> where they are not wanted.</param>
    /// <param name="options">What is known of the text.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static QuantitySweep Read(string text, NumberReader? numbers, QuantityGrammar grammar, TimeGrammar? times, QuantityOptions options, CancellationToken cancellation)
    {
        QuantitySweep sweep = new(text, numbers is null ? default : new QuantityScanner(text, numbers, grammar, options), numbers is null ? null : grammar.Triggers(numbers.Grammar), times);
        TimeMatcher? matcher = null;
        for (int start = 0; start < text.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = TimeReader.StretchEnd(text, start);
            sweep.Pass(start, end);
            if (sweep.anchors is { Count: > 0 } anchors)
            {
                matcher ??= new TimeMatcher(text, times!, false);
                matcher.Read(start, end, anchors, sweep.Times ??= new());
                anchors.Clear();
            }

            start = end;
        }

        return sweep;
    }

    /// <summary>Passes over a stretch: reads its numbers, notes what can make a time.</summary>
    private void Pass(int start, int end)
    {
        for (int context = 0; context < ContextWords; context++) latest[context] = start;
        words = 0;
        int i = start;
        fixed (char* p = text)
        fixed (int* contexts = latest)
        {
            while (i < end)
            {
                char c = p[i];
                if (c == ' ')
                {
                    i++;
                    continue;
                }

                int first = WordTriggers.Letter(c);
                int stop;
                if (first is > 0 and < WordTriggers.Size - 1)
                {
                    contexts[words++ % ContextWords] = i;
                    int second = i + 1 < text.Length ? WordTriggers.Letter(p[i + 1]) : 0;
                    int third = i + 2 < text.Length ? WordTriggers.Letter(p[i + 2]) : 0;
                    int pair = (first * WordTriggers.Size) + second;
                    bool isCapital = (c & 0x20) == 0;
                    if (amountTriggers is not null && i >= free && (amountTriggers.MayStart(pair, third, isCapital) || scanner.IsTerse) && IsFresh(p, i)) ReadNumber(i);
                    stop = timeTriggers is not null && timeTriggers.MayStart(pair, third, false) ? PassTimeWord(p, i, end, contexts) : PassWord(p, i + 1, end);
                }
                else if ((uint)(c - '0') <= 9)
                {
                    contexts[words++ % ContextWords] = i;
                    if (amountTriggers is not null && i >= free && IsFresh(p, i)) ReadNumber(i);
                    stop = i + 1;
                    while (stop < end && (uint)(p[stop] - '0') <= 9) stop++;
                    if (times is not null && IsTimeInDigits(p, i, stop, text.Length)) Note(i, contexts);
                }
                else if (c >= 0x80 && char.IsLetter(c))
                {
                    if (amountTriggers is not null && i >= free && IsFresh(p, i) && scanner.MayStart(amountTriggers, i)) ReadNumber(i);
                    stop = PassWord(p, i + 1, end);
                }
                else
                {
                    bool isStop = c is '.' or ',' && !(i + 1 < text.Length && CharacterFolding.IsDigit(p[i + 1]));
                    if (c > ' ' && !isStop && amountTriggers is not null && i >= free && scanner.MayStart(amountTriggers, i)) ReadNumber(i);
                    i++;
                    continue;
                }

                // A number may end within a run of letters and digits; what follows it starts afresh.
                if (i < free && free < stop) stop = free;
                else if (i >= free && stop < end) stop = PassAddress(p, i, stop, end);
                i = stop;
            }
        }
    }

    private readonly bool IsFresh(char* p, int i) => i == 0 || i == free || !IsWordCharacter(p[i - 1]);

    private void ReadNumber(int start)
    {
        if (!scanner.TryReadAt(start, previousEnd, out QuantityItem item)) return;
        Items ??= new QuantityItems();
        if (!scanner.IsTerse && IsLoneArticle(Items, item.Start)) Items.RemoveLast();
        Items.Add(item);
        free = previousEnd = item.End;
    }

    /// <summary>Whether the last item is an article that nothing near it makes a number: "un", "one".</summary>
    private static bool IsLoneArticle(QuantityItems items, int next)
    {
        int last = items.Count - 1;
        return last >= 0 && items[last] is { Kind: QuantityKind.Number, Number.IsArticle: true } && next - items[last].End > QuantityJoiner.MaxGap
            && (last == 0 || items[last].Start - items[last - 1].End > QuantityJoiner.MaxGap);
    }

    private void Note(int start, int* contexts) => (anchors ??= []).Add(new TimeAnchorPoint(start, contexts[words % ContextWords]));

    private static bool IsWordCharacter(char c) => CharacterFolding.IsDigit(c) || CharacterFolding.IsLetter(c);

    private static int PassWord(char* p, int i, int end)
    {
        while (i < end && (WordTriggers.Letter(p[i]) is > 0 and < WordTriggers.Size - 1 || (p[i] >= 0x80 && char.IsLetter(p[i])))) i++;
        return i;
    }

    /// <summary>Passes over a word that begins like one that can make a time, and notes it if it is one.</summary>
    private int PassTimeWord(char* p, int start, int end, int* contexts)
    {
        uint hash = TimeLexicon.HashSeed;
        int i = start;
        char letter;
        while (i < end && (letter = FoldedText.Letter(p[i])) != 0)
        {
            hash = TimeLexicon.Hash(hash, letter);
            i++;
        }

        if (i == start + 1 ? IsAbbreviation(p, i) : i - start <= LongestWord && IsAnchor(start, i, hash)) Note(start, contexts);

        return PassWord(p, i, end);
    }

    /// <summary>Whether a letter is that of "Q3" or "p.m.".</summary>
    private readonly bool IsAbbreviation(char* p, int i) => i < text.Length
        && (p[i] is >= '1' and <= '4' ? i + 1 == text.Length || !IsWordCharacter(p[i + 1]) : i + 1 < text.Length && p[i] == '.' && (p[i - 1] | 0x20) is 'a' or 'p' && FoldedText.Letter(p[i + 1]) == 'm');

    private readonly bool IsAnchor(int start, int end, uint hash)
    {
        TimeLexicon lexicon = times!.Lexicon;
        int word = lexicon.Find(text, start, end, hash);
        return word != 0 && lexicon.IsAnchor(word);
    }

    /// <summary>Whether digits look like those of a year, a date or a clock.</summary>
    private static bool IsTimeInDigits(char* p, int start, int stop, int end)
    {
        int length = stop - start;
        if (length > 4) return false;
        if (length == 4 && p[start] is '1' or '2') return true;
        if (stop == end) return false;
        char next = p[stop];
        if (next is 'h' or 'H' or 's' or '\'') return true;
        if (next is ':' or '/' or '.' or '-') return stop + 1 < end && CharacterFolding.IsDigit(p[stop + 1]);
        bool isSpaced = next is ' ' or '\u00A0' or '\u202F';
        if (isSpaced && ++stop == end) return false;
        if (p[stop] is 'h' or 'H') return length <= 2;
        return p[stop] is 'a' or 'p' or 'A' or 'P' && stop + 1 < end && p[stop + 1] is '.' or 'm' or 'M';
    }

    /// <summary>Passes over what a word begins where that is an address, in which digits would be misread.</summary>
    private static int PassAddress(char* p, int start, int stop, int end)
    {
        bool isAddress = p[stop] switch
        {
            ':' => stop + 2 < end && p[stop + 1] == '/' && p[stop + 2] == '/',
            '@' => true,
            '.' => stop - start == 3 && (p[start] | 0x20) == 'w' && (p[start + 1] | 0x20) == 'w' && (p[start + 2] | 0x20) == 'w',
            _ => false,
        };
        if (!isAddress) return stop;
        while (stop < end && !char.IsWhiteSpace(p[stop])) stop++;
        return stop;
    }
}
