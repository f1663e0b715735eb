using System;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions;

/// <summary>A sentence as the name tagger sees it; the buffer is used again for the next one.</summary>
internal sealed class NameSentence
{
    private const int LongestPhrase = 7;
    private const NameClass WrittenInHaste = NameClass.City | NameClass.Country | NameClass.GivenName | NameClass.Organization;
    private const NameClass WellKnown = NameClass.Names & ~(NameClass.Surname | NameClass.Town);

    /// <summary>The document's text.</summary>
    public string Text = string.Empty;

    /// <summary>The tokens; <see cref="Count"/> of them are in use.</summary>
    public NameToken[] Tokens = new NameToken[128];

    /// <summary>Whether a name may be near, so that a token is worth tagging.</summary>
    public bool[] Active = new bool[128];

    /// <summary>Number of tokens.</summary>
    public int Count;

    /// <summary>Index of the first token that is a word: its capital says little.</summary>
    public int FirstWord;

    // The tokens' characters as hashes take them, each where it stands after the first token's start.
    private char[] folded = new char[512];

    private readonly StringPool spellings = new();

    // The tokens in lower case, those that were asked for.
    private string?[] lowered = new string?[128];

    /// <summary>Starts a sentence of a text.</summary>
    public void Begin(string text)
    {
        Array.Clear(lowered, 0, Count);
        Text = text;
        Count = 0;
    }

    /// <summary>Adds a token.</summary>
    public void Add(int start, int end, int word)
    {
        if (Count == Tokens.Length)
        {
            Array.Resize(ref Tokens, Count * 2);
            Array.Resize(ref Active, Count * 2);
            Array.Resize(ref lowered, Count * 2);
        }

        int from = Count == 0 ? start : Tokens[0].Start;
        if (end - from > folded.Length) Array.Resize(ref folded, Math.Max(end - from, folded.Length * 2));
        ulong hash = NameHash.Empty;
        for (int i = start; i < end; i++)
        {
            char c = NameHash.Fold(Text[i]);
            folded[i - from] = c;
            hash = NameHash.AddFolded(hash, c);
        }

        ref NameToken token = ref Tokens[Count++];
        token = default;
        token.Start = start;
        token.End = end;
        token.Word = word;
        token.Form = hash;
        token.Shape = TokenShapes.Of(Text, start, end);
    }

    /// <summary>A token in lower case, its apostrophe straight.</summary>
    public string Lower(int token) => lowered[token] ??= spellings.Get(Text, Tokens[token].Start, Tokens[token].End).ToLowerInvariant().Replace('’', '\'');

    /// <summary>Goes on with a hash by the characters of a token from one offset to another.</summary>
    public ulong AddTo(ulong hash, int start, int end)
    {
        int from = Tokens[0].Start;
        for (int i = start - from; i < end - from; i++) hash = NameHash.AddFolded(hash, folded[i]);
        return hash;
    }

    /// <summary>Looks the tokens up.</summary>
    public void Complete(Gazetteer world, Gazetteer language)
    {
        FirstWord = 0;
        while (FirstWord + 1 < Count && Tokens[FirstWord].Shape is TokenShape.Opening or TokenShape.Closing or TokenShape.Dash or TokenShape.Other) FirstWord++;
        for (int i = 0; i < Count; i++)
        {
            ref NameToken token = ref Tokens[i];
            ulong form = NameHash.Finish(token.Form);
            NameClass found = language.FindFinished(form);
            if (token.Shape.IsNameLike()) found |= world.FindFinished(form);
            else found = (found & ~NameClass.Names) | LowerCaseNames(token, found, world);
            if (token.Shape is TokenShape.Capitalized or TokenShape.Hyphenated && IsCompoundOfWords(language, token.Start, token.End)) found |= NameClass.CommonWord;
            if (token.Shape == TokenShape.Hyphenated && (found & NameClass.Names) == 0 && IsCompoundGivenName(world, token.Start, token.End)) found |= NameClass.GivenName;
            token.Single = found;
        }

        for (int i = 0; i < Count; i++) FindPhrase(i, world, language);
        Array.Clear(Active, 0, Count);
        for (int i = 0; i < Count; i++)
        {
            if (!IsCandidate(i)) continue;
            int low = Math.Max(0, i - 4), high = Math.Min(Count - 1, i + 4);
            for (int j = low; j <= high; j++) Active[j] = true;
        }
    }

    // "a hostel in bangkok": people write names without capitals where they write in haste.
    private static NameClass LowerCaseNames(in NameToken token, NameClass found, Gazetteer world) =>
        token.Shape == TokenShape.Lower && (found & NameClass.CommonWord) == 0 && token.End - token.Start > 3 ? world.Find(token.Form) & WrittenInHaste : NameClass.None;

    // "Pierre-Yves": two given names.
    private bool IsCompoundGivenName(Gazetteer world, int start, int end)
    {
        int hyphen = Text.IndexOf('-', start, end - start);
        if (hyphen <= start || hyphen + 1 >= end) return false;
        return (world.Find(NameHash.Add(NameHash.Empty, Text, start, hyphen)) & NameClass.GivenName) != 0
            && (world.Find(NameHash.Add(NameHash.Empty, Text, hyphen + 1, end)) & NameClass.GivenName) != 0;
    }

    // "Entre-temps": a compound of words that are written in lower case.
    private bool IsCompoundOfWords(Gazetteer language, int start, int end)
    {
        int hyphen = Text.IndexOf('-', start, end - start);
        if (hyphen <= start || hyphen + 1 >= end || char.IsUpper(Text[hyphen + 1])) return false;
        return (language.Find(NameHash.Add(NameHash.Empty, Text, start, hyphen)) & NameClass.CommonWord) != 0
            && (language.Find(NameHash.Add(NameHash.Empty, Text, hyphen + 1, end)) & NameClass.CommonWord) != 0;
    }

    private bool IsCandidate(int at)
    {
        ref readonly NameToken token = ref Tokens[at];
        if (token.Shape.IsNameLike()) return at != FirstWord || (token.Single & NameClass.CommonWord) == 0 || token.Phrase != NameClass.None || token.Shape != TokenShape.Capitalized || (token.Single & WellKnown) != 0;
        return token.Shape == TokenShape.Lower && (token.Single & NameClass.CommonWord) == 0 && token.End - token.Start > 2;
    }

    private void FindPhrase(int first, Gazetteer world, Gazetteer language)
    {
        TokenShape shape = Tokens[first].Shape;
        if (!shape.IsNameLike() && shape is not (TokenShape.Elided or TokenShape.Lower or TokenShape.Number)) return;
        bool capital = shape.IsNameLike();
        if (!capital && (first + 1 >= Count || !HasCapitalAfter(first))) return;
        ulong hash = Tokens[first].Form;
        int best = 0;
        NameClass classes = NameClass.None;
        int high = Math.Min(Count, first + LongestPhrase);
        for (int i = first + 1; i < high; i++)
        {
            if (Tokens[i].Shape is TokenShape.Closing or TokenShape.Opening or TokenShape.Colon) break;
            if (Tokens[i].Start > Tokens[i - 1].End) hash = NameHash.Add(hash, ' ');
            hash = AddTo(hash, Tokens[i].Start, Tokens[i].End);
            ulong finished = NameHash.Finish(hash);
            NameClass found = world.FindFinished(finished) | language.FindFinished(finished);
            if (found == NameClass.None) continue;
            best = i - first;
            classes = found;
        }

        if (best == 0) return;
        if (Tokens[first].Phrase != NameClass.None && !Tokens[first].PhraseStart && Tokens[first + best].Phrase != NameClass.None) return;
        for (int i = first; i <= first + best; i++)
        {
            Tokens[i].Phrase = classes;
            Tokens[i].PhraseStart = i == first;
        }
    }

    private bool HasCapitalAfter(int at)
    {
        int high = Math.Min(Count, at + 3);
        for (int i = at + 1; i < high; i++)
            if (Tokens[i].Shape.IsNameLike()) return true;
        return false;
    }
}
