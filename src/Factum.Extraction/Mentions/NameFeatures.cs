using System.Runtime.CompilerServices;

namespace Factum.Extraction.Mentions;

/// <summary>The features that the name tagger reads at a token: the word, its shape, its neighbours and what the gazetteers know of them.</summary>
internal static class NameFeatures
{
    private const ulong Begin = 0x9E3779B97F4A7C15;
    private const ulong Stop = 0xC2B2AE3D27D4EB4F;

    /// <summary>Gives the features of a token.</summary>
    public static void Extract<TSink>(NameSentence sentence, int at, ref TSink sink)
        where TSink : struct, INameFeatureSink
    {
        NameToken[] tokens = sentence.Tokens;
        int count = sentence.Count;
        ref readonly NameToken here = ref tokens[at];
        ulong word = here.Form;
        ulong before = Form(tokens, count, at - 1), after = Form(tokens, count, at + 1);
        ulong before2 = Form(tokens, count, at - 2), after2 = Form(tokens, count, at + 2);
        ulong shape = Look(tokens, count, at), shapeBefore = Look(tokens, count, at - 1), shapeAfter = Look(tokens, count, at + 1);
        ulong start = at == sentence.FirstWord ? 1UL : 0;

        sink.Group(NameFeatureGroup.Shape);
        sink.Add(Key(1, shape, start));
        sink.Add(Key(2, shapeBefore, shape));
        sink.Add(Key(3, shape, shapeAfter));
        sink.Add(Key(4, (shapeBefore << 16) | shapeAfter, (shape << 1) | start));
        sink.Add(Key(5, (shape << 1) | start, Look(tokens, count, at + 2) | (shapeAfter << 16)));

        sink.Group(NameFeatureGroup.Word);
        sink.Add(Key(10, word, 0));
        sink.Add(Key(11, word, shape));
        sink.Add(Key(12, before, word));
        sink.Add(Key(13, word, after));
        int length = here.End - here.Start;
        if (here.Shape is not (TokenShape.Comma or TokenShape.Stop or TokenShape.Number))
        {
            sink.Add(Key(14, Suffix(sentence, here, 2), 2));
            if (length > 3) sink.Add(Key(15, Suffix(sentence, here, 3), 3));
            if (length > 4) sink.Add(Key(16, Suffix(sentence, here, 4), shape));
            if (length > 3) sink.Add(Key(17, Prefix(sentence, here, 3), 3));
        }

        sink.Group(NameFeatureGroup.Context);
        sink.Add(Key(20, before, 0));
        sink.Add(Key(21, after, 0));
        sink.Add(Key(22, before2, 0));
        sink.Add(Key(23, after2, 0));
        sink.Add(Key(24, before, shape));
        sink.Add(Key(25, after, shape));
        sink.Add(Key(26, before2 * 31, before ^ shape));
        sink.Add(Key(27, after * 31, after2 ^ shape));
        NameClass cuesBefore = CuesBefore(tokens, at), cuesAfter = CuesAfter(tokens, count, at);
        sink.Add(Key(28, (uint)cuesBefore, shape));
        sink.Add(Key(29, (uint)cuesAfter, shape));
        if (here.Shape.IsNameLike())
        {
            int first = at, last = at;
            while (first > 0 && at - first < 6 && InRun(tokens[first - 1].Shape)) first--;
            while (last + 1 < count && last - at < 6 && InRun(tokens[last + 1].Shape)) last++;
            ulong runLeft = Form(tokens, count, first - 1), runRight = Form(tokens, count, last + 1);
            ulong place = (ulong)(uint)(((at - first) << 4) + last - at);
            sink.Add(Key(30, runLeft, 0));
            sink.Add(Key(31, runRight, 0));
            sink.Add(Key(32, runLeft, (uint)(last - first)));
            sink.Add(Key(33, runRight, (uint)(last - first)));
            sink.Add(Key(34, runLeft, runRight));
            sink.Add(Key(35, place, (shape << 1) | start));
            sink.Add(Key(36, Form(tokens, count, first - 2), runLeft));
            sink.Add(Key(37, Form(tokens, count, last + 2), runRight));
            if (last > first)
            {
                sink.Group(NameFeatureGroup.Word);
                sink.Add(Key(38, tokens[last].Form, 0));
                sink.Add(Key(39, tokens[first].Form, 0));
            }

            sink.Group(NameFeatureGroup.Gazetteer);
            sink.Add(Key(40, (uint)((tokens[first].Single | tokens[first].Phrase) & ~NameClass.CommonWord), (uint)((tokens[last].Single | tokens[last].Phrase) & ~NameClass.CommonWord)));
        }

        sink.Group(NameFeatureGroup.Gazetteer);
        ulong single = (uint)here.Single, phrase = (uint)here.Phrase;
        ulong phraseStart = here.PhraseStart ? 1UL : 0;
        for (ulong rest = single; rest != 0; rest &= rest - 1) sink.Add(Key(41, rest & (~rest + 1), shape));
        for (ulong rest = phrase; rest != 0; rest &= rest - 1) sink.Add(Key(42, rest & (~rest + 1), phraseStart));
        ulong known = single | (phrase << 24) | (phraseStart << 48);
        sink.Add(Key(43, known, shape));
        sink.Add(Key(44, known, before));
        sink.Add(Key(45, known, after));
        ulong knownBefore = at > 0 ? (uint)tokens[at - 1].Single : Begin, knownAfter = at + 1 < count ? (uint)tokens[at + 1].Single : Stop;
        sink.Add(Key(46, knownBefore, shape));
        sink.Add(Key(47, knownAfter, shape));
        sink.Add(Key(48, single, knownBefore));
        sink.Add(Key(49, single, knownAfter));
        sink.Add(Key(50, (knownBefore * 31) ^ knownAfter, shape));
        sink.Add(Key(51, known, (uint)cuesBefore));
        sink.Add(Key(52, known, (uint)cuesAfter));
    }

    private static bool InRun(TokenShape shape) => shape.IsNameLike();

    private static ulong Look(NameToken[] tokens, int count, int at) =>
        at < 0 ? 100 : at >= count ? 101 : ((uint)tokens[at].Shape << 1) | ((tokens[at].Single & NameClass.CommonWord) != 0 ? 1UL : 0);

    private static ulong Form(NameToken[] tokens, int count, int at) => at < 0 ? Begin : at >= count ? Stop : tokens[at].Form;

    private static NameClass CuesBefore(NameToken[] tokens, int at)
    {
        NameClass found = NameClass.None;
        int low = at - 4 < 0 ? 0 : at - 4;
        for (int i = at - 1; i >= low; i--)
        {
            if (tokens[i].Shape == TokenShape.Stop) break;
            found |= tokens[i].Single & NameClass.Cues;
        }

        return found;
    }

    private static NameClass CuesAfter(NameToken[] tokens, int count, int at)
    {
        NameClass found = NameClass.None;
        int high = at + 4 >= count ? count - 1 : at + 4;
        for (int i = at + 1; i <= high; i++)
        {
            if (tokens[i].Shape == TokenShape.Stop) break;
            found |= tokens[i].Single & NameClass.Cues;
        }

        return found;
    }

    private static ulong Suffix(NameSentence sentence, in NameToken token, int length)
    {
        int start = token.End - length;
        return sentence.AddTo(NameHash.Empty, start < token.Start ? token.Start : start, token.End);
    }

    private static ulong Prefix(NameSentence sentence, in NameToken token, int length) =>
        sentence.AddTo(NameHash.Empty, token.Start, token.Start + length > token.End ? token.End : token.Start + length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Key(ulong template, ulong first, ulong second)
    {
        unchecked
        {
            ulong key = (first * 0x9FB21C651E98DF25) ^ (second + (template * 0xD6E8FEB86659FD93));
            key = (key ^ (key >> 32)) * 0xD6E8FEB86659FD93;
            return key ^ (key >> 32);
        }
    }
}
