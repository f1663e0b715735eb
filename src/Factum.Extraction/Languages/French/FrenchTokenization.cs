using System;
using System.Collections.Generic;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Languages.French;

/// <summary>French tokens after UD French: elided words end with their apostrophe, inverted pronouns begin with their hyphen, compounds stay whole.</summary>
internal sealed class FrenchTokenization() : TokenConventions("fr.tokens.model")
{
    private static readonly string[] Elided =
        "l d j m t s c ç n qu jusqu lorsqu puisqu quoiqu presqu quelqu entr".Split(' ');

    /// <summary>Words that keep the apostrophe within.</summary>
    private static readonly string[] Whole =
        "l'on quelqu'un quelqu'une c'est-à-dire presqu'île presqu'îles".Split(' ');

    private static readonly string[] Pronouns =
        "il elle on ils elles je tu nous vous ce moi toi le la les lui leur y en".Split(' ');

    /// <summary>Endings that a word carries in brackets for its other gender or number.</summary>
    private static readonly string[] BracketedEndings =
        "(s) (e) (es) (ne) (le) (te) (x) (trice) (euse)".Split(' ');

    /// <summary>Demonstratives that keep the adverb that others give off.</summary>
    private static readonly string[] KeepAdverb =
        "celui celle ceux celles jusque cas par de ce ça".Split(' ');

    /// <summary>Nouns and adverbs that end like a verb with its pronoun.</summary>
    private static readonly HashSet<string> NotInverted = new(
        "rendez garde sot chez sauve casse".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Abbreviations = new(
        ("M MM Mr Me Mgr Mme Mlle Dr Pr St Ste Sr Jr Inc Corp Ltd Co Cie Sté etc Etc cf Cf av apr ap env ex p pp vol Vol No no art Art al fig Fig éd ed coll trad janv févr avr juil sept oct nov déc tél Tél bd Bd réf adj chap "
        + "dép hab ibid op cit c-à-d vs").Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> BeforeNumber = new(
        "p pp vol Vol no No art Art fig Fig chap av ap apr env tél Tél".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> MayEndSentence = new(
        "ex op ed no p ap av al art Co Me Sr".Split(' '), StringComparer.Ordinal);

    private static readonly Dictionary<string, string[]> Contractions = WordParts.Read(
        "au à le|aux à les|du de le|des de les|auquel à lequel|auxquels à lesquels|auxquelles à lesquelles|duquel de lequel|desquels de lesquels|desquelles de lesquelles",
        StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool GroupsDigitsBySpace => true;

    /// <inheritdoc/>
    public override bool SignsBelongToNumbers => true;

    /// <inheritdoc/>
    public override bool JoinsDifferentMarks => false;

    /// <inheritdoc/>
    public override int ClippedWordEnd(string text, int at) => 0;

    /// <inheritdoc/>
    public override int SuffixEnd(string text, int start, int end)
    {
        if (text[end] == '°' && end - start == 1 && text[start] is 'n' or 'N') return end + 1;
        if (text[end] != '(') return end;
        foreach (string ending in BracketedEndings)
            if (Is(text, end, ending.Length, ending) && (end + ending.Length == text.Length || !CharacterKinds.IsWord(text[end + ending.Length]))) return end + ending.Length;
        return end;
    }

    /// <inheritdoc/>
    public override int ElisionEnd(string text, int start, int at)
    {
        int length = at - start;
        if (length is 0 or > 7) return 0;
        foreach (string elided in Elided)
        {
            if (!Is(text, start, length, elided)) continue;
            foreach (string whole in Whole)
                if (Spells(text, start, whole)) return 0;
            return at + 1;
        }

        return 0;
    }

    /// <inheritdoc/>
    public override bool Joins(string text, int start, int at)
    {
        char connector = text[at];
        bool digits = CharacterKinds.IsAsciiDigit(text[at - 1]) && CharacterKinds.IsAsciiDigit(text[at + 1]);
        switch (connector)
        {
            case '-' or '\u2010' or '\u2011':
                return EncliticEnd(text, at) == 0;
            case '\'' or '’' or '\u02BC':
                return true;
            case '.':
                return digits || JoinsByPeriod(text, start, at);
            case ',' or ':':
                return digits && CharacterKinds.IsAsciiDigit(text[start]);
            case '/':
                return digits || InReference(text, start, at) || InRoman(text, start, at);
            case '&' or '@':
                return CharacterKinds.IsUpper(text[at - 1]) && CharacterKinds.IsUpper(text[at + 1]);
            case '·':
                return true;
            default:
                return false;
        }
    }

    /// <inheritdoc/>
    public override int EncliticEnd(string text, int at) => EncliticEnd(text, at, another: true);

    private static int EncliticEnd(string text, int at, bool another)
    {
        int start = at + 1;
        if (start + 2 < text.Length && text[start] is 't' or 'T' && (CharacterKinds.IsHyphen(text[start + 1]) || CharacterKinds.IsApostrophe(text[start + 1])))
        {
            int end = LettersEnd(text, start + 2);
            if (!Continues(text, end))
                for (int i = 0; i < 3; i++)
                    if (Is(text, start + 2, end - start - 2, Pronouns[i])) return end;
        }

        int pronoun = LettersEnd(text, start);
        if (pronoun == start || pronoun - start > 5) return 0;
        if (Continues(text, pronoun) && !(another && CharacterKinds.IsHyphen(text[pronoun]) && EncliticEnd(text, pronoun, another: false) > 0)) return 0;
        if (Is(text, start, pronoun - start, "là") || Is(text, start, pronoun - start, "ci")) return KeepsAdverb(text, at) ? 0 : pronoun;
        bool upper = CharacterKinds.IsUpper(text[start]);
        if (upper && !CharacterKinds.IsUpper(text[at - 1])) return 0;
        foreach (string candidate in Pronouns)
            if (Is(text, start, pronoun - start, candidate)) return FollowsVerb(text, at) ? pronoun : 0;
        return 0;
    }

    /// <inheritdoc/>
    public override bool IsAbbreviation(string text, int start, int end)
    {
        int length = end - start;
        if (length == 1 && text[start] == 'p' && CharacterKinds.IsAsciiDigit(Next(text, end + 1))) return true;
        if (length == 1 && CharacterKinds.IsUpper(text[start])) return FollowedByName(text, end + 1) || text[start] == 'M' && Next(text, end + 1) != '\n';
        if (length >= 3 && Initials(text, start, end)) return true;
        if (length > 6) return false;
        string word = text.Substring(start, length);
        if (!Abbreviations.Contains(word)) return false;
        if (BeforeNumber.Contains(word) && CharacterKinds.IsAsciiDigit(Next(text, end + 1))) return true;
        return !MayEndSentence.Contains(word) || CharacterKinds.IsLower(Next(text, end + 1)) || word is "av" or "ap" && Next(text, end + 1) == 'J';
    }

    /// <inheritdoc/>
    public override bool JoinsNumber(string text, int start, int end)
    {
        int length = end - start;
        if (length <= 2 && text[start] is 'h' or 'H' && (length == 1 || text[start + 1] is 'm' or 'M')) return false;
        foreach (string unit in Units)
            if (length == unit.Length && text.HasAt(start, unit)) return false;
        return !(end < text.Length && text[end] is '€' or '$' or '£');
    }

    private static readonly string[] Units =
        "h m km cm mm kg g mg ml l L ha min s ans Mo Go To MW GW kWh k M Md Mds".Split(' ');

    /// <inheritdoc/>
    public override string[]? Words(string form)
    {
        if (form.Length is < 2 or > 10 || form[0] is not ('a' or 'A' or 'd' or 'D')) return null;
        if (!Contractions.TryGetValue(form, out string[]? words)) return null;
        if (form.Length > 1 && CharacterKinds.IsUpper(form[1]) && form[0] == 'D') return ["DE", words[1]];
        return CharacterKinds.IsUpper(form[0]) ? [char.ToUpperInvariant(words[0][0]) + words[0].Substring(1), words[1]] : words;
    }

    /// <inheritdoc/>
    public override bool IsAmbiguous(string form) => Is(form, 0, form.Length, "des") || Is(form, 0, form.Length, "du");

    /// <summary>Whether a slash stands in a reference number whose parts are capitals and digits: <c>H/C/562</c>.</summary>
    private static bool InReference(string text, int start, int at)
    {
        if (at - start > 12) return false;
        for (int i = start; i < at; i++)
            if (!(CharacterKinds.IsUpper(text[i]) || CharacterKinds.IsAsciiDigit(text[i]) || text[i] == '/')) return false;
        int end = at + 1;
        while (end < text.Length && end < at + 8 && (CharacterKinds.IsUpper(text[end]) || CharacterKinds.IsAsciiDigit(text[end]))) end++;
        return CharacterKinds.IsAsciiDigit(text[end - 1]) && !CharacterKinds.IsAsciiDigit(text[at - 1]) || end + 1 < text.Length && text[end] == '/' && CharacterKinds.IsAsciiDigit(text[end + 1]);
    }

    /// <summary>Whether a slash stands between roman numerals with a letter: <c>IIb/IIIa</c>.</summary>
    private static bool InRoman(string text, int start, int at)
    {
        if (at - start is < 2 or > 8 || !CharacterKinds.IsLower(text[at - 1]) || at + 2 >= text.Length || text[at - 2] is not ('I' or 'V' or 'X')) return false;
        return text[at + 1] is 'I' or 'V' or 'X' && text[at + 2] is 'I' or 'V' or 'X' or 'a' or 'b' or 'c';
    }

    private static bool Spells(string text, int start, string word)
    {
        int end = start + word.Length;
        if (end > text.Length || end < text.Length && CharacterKinds.IsWord(text[end])) return false;
        for (int i = 0; i < word.Length; i++)
        {
            char c = text[start + i];
            if (word[i] == '\'' ? !CharacterKinds.IsApostrophe(c) : char.ToLowerInvariant(c) != word[i]) return false;
        }

        return true;
    }

    private static bool JoinsByPeriod(string text, int start, int at)
    {
        bool single = at - start == 1 || text[at - 2] == '.' || CharacterKinds.IsHyphen(text[at - 2]);
        bool nextSingle = at + 2 >= text.Length || !CharacterKinds.IsWord(text[at + 2]);
        if (CharacterKinds.IsUpper(text[at - 1])) return single && (nextSingle || text[start] != 'M' || at - start > 1);
        return CharacterKinds.IsLower(text[at + 1]) || CharacterKinds.IsAsciiDigit(text[at + 1]) || nextSingle && single;
    }

    /// <summary>Whether capital letters with periods between, like <c>O.U.A</c>, lie before a period.</summary>
    private static bool Initials(string text, int start, int end)
    {
        if (end - start > 24) return false;
        bool period = false, letter = false;
        for (int i = start; i < end; i++)
        {
            bool isLetter = CharacterKinds.Of(text[i]) == CharacterKind.Letter;
            if (isLetter ? letter : !(text[i] == '.' || CharacterKinds.IsHyphen(text[i]))) return false;
            letter = isLetter;
            period |= text[i] == '.';
        }

        return period && text[start + 1] == '.';
    }

    private static bool FollowedByName(string text, int at)
    {
        if (at >= text.Length) return false;
        if (CharacterKinds.IsHyphen(text[at])) return true;
        char next = Next(text, at);
        return CharacterKinds.IsUpper(next);
    }

    /// <summary>The first character after at most one space; a line end where the line ends.</summary>
    private static char Next(string text, int at)
    {
        if (at < text.Length && text[at] is ' ' or '\u00A0' or '\u202F') at++;
        return at < text.Length && text[at] != '\r' ? text[at] : '\n';
    }

    private static int LettersEnd(string text, int at)
    {
        int limit = Math.Min(text.Length, at + 8);
        while (at < limit && CharacterKinds.Of(text[at]) == CharacterKind.Letter) at++;
        return at;
    }

    private static bool Continues(string text, int at) =>
        at < text.Length && (CharacterKinds.IsWord(text[at])
            || CharacterKinds.IsHyphen(text[at]) && at + 1 < text.Length && CharacterKinds.IsWord(text[at + 1])
            || CharacterKinds.IsApostrophe(text[at]) && at + 1 < text.Length && CharacterKinds.IsWord(text[at + 1]));

    /// <summary>Whether the letters before a hyphen can be a verb's: no number, no other hyphen but another pronoun's, no word known to be no verb.</summary>
    private static bool FollowsVerb(string text, int hyphen)
    {
        int start = hyphen, limit = Math.Max(0, hyphen - 20);
        while (start > limit && CharacterKinds.Of(text[start - 1]) == CharacterKind.Letter) start--;
        if (start == hyphen) return false;
        if (start > 0 && CharacterKinds.IsHyphen(text[start - 1]) && !InPronouns(text, start, hyphen)) return false;
        return !NotInverted.Contains(text.Substring(start, hyphen - start));
    }

    private static bool KeepsAdverb(string text, int hyphen)
    {
        int start = hyphen, limit = Math.Max(0, hyphen - 20);
        while (start > limit && CharacterKinds.Of(text[start - 1]) == CharacterKind.Letter) start--;
        if (start == hyphen || start > 0 && CharacterKinds.IsHyphen(text[start - 1])) return true;
        foreach (string word in KeepAdverb)
            if (Is(text, start, hyphen - start, word)) return true;
        return false;
    }

    private static bool InPronouns(string text, int start, int end)
    {
        foreach (string candidate in Pronouns)
            if (Is(text, start, end - start, candidate)) return true;
        return false;
    }
}
