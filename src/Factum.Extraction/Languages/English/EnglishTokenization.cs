using System;
using System.Collections.Generic;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Languages.English;

/// <summary>English tokens after UD English EWT: hyphenated compounds are split, contractions and possessives are multiword tokens.</summary>
internal sealed class EnglishTokenization() : TokenConventions("en.tokens.model")
{
    /// <summary>Prefixes that stay with their word over a hyphen.</summary>
    private static readonly HashSet<string> Prefixes = new(
        "e x a anti arch co counter cross ex extra hyper inter intra macro mega meta micro mid mini multi neo non over post pre pro proto pseudo psycho re semi socio sub super trans ultra un under vice".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Abbreviations = new(
        ("Mr Mrs Ms Messrs Dr Drs Sts Pvt PVT LTD INC CO PS ect Arrv arrv Prof Rev Gen Sen Rep Reps Sens Gov Lt Col Sgt Capt Maj Hon Pres Supt Atty Jr Sr St Ft Mt Inc Corp Co Ltd Bros Assn Dept Univ vs etc Etc al approx dept "
        + "est Est esp Esp ext Ext inc oz lb lbs Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun No Nos no Vol vol Fig fig Sec sec Art pp p cf ca eg ie viz Ave Blvd Rd Attn Ph Calif "
        + "Fla Mass Pa Va Tex Ill Ala Ariz Colo Conn Minn Mich Tenn Wis Wash "
        + "Ark Del Ga Ind Kan Ky Md Miss Mont Neb Nev Okla Ore Vt Wyo Ont Que Alta Sask Nfld Tas Qld").Split(' '), StringComparer.Ordinal);

    /// <summary>Abbreviations that names stand behind, even such as are pronouns: "Dr. He".</summary>
    private static readonly HashSet<string> Addresses = new(
        "Mr. Mrs. Ms. Dr. Prof. Rev. Gen. Sen. Rep. Gov. Lt. Col. Sgt. Capt. Maj. Hon. Pres. Supt. St. Coun. Cllr.".Split(' '), StringComparer.Ordinal);

    private static readonly string[] Pronouns = ["he", "she", "it", "they", "we"];

    private static readonly string[] Clipped =
        "s m d re ve ll em n til cause".Split(' ');

    private static readonly string[] Slashed =
        "w/o w/out w/ b/c".Split(' ');

    /// <summary>Abbreviations whose period is the sentence's where the sentence ends with them.</summary>
    private static readonly HashSet<string> YieldPeriod = new(
        "etc p.m a.m Inc Corp Ltd Ave Mass Blvd L.L.C Jr".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> NeedsNumber = new(
        "No Nos no Vol vol Fig fig Sec sec Art pp p Mar Jun Jul ca Sat Sun Mon Wed".Split(' '), StringComparer.Ordinal);

    private static readonly string[] NumberUnits =
        "am pm AM PM a p k K m M mm MM b bn B tn kg g mg lb lbs ft km cm mi mph GB MB TB kb KB hrs hr min mins yrs yr oz x MW GW kWh MWh".Split(' ');

    private static readonly Dictionary<string, string[]> Fused = WordParts.Read(
        "cannot can not|gonna gon na|wanna wan na|gotta got ta|dont do nt|doesnt does nt|didnt did nt|couldnt could nt|wouldnt would nt|isnt is nt|arent are nt|wasnt was nt|havent have nt|hasnt has nt|aint ai nt|im i m|"
        + "ive i ve|wont wo nt|cant ca nt|outta out ta|whats what s|youre you re|thats that s|theres there s|dunno du n no|lemme lem me|gimme gim me|hes he s",
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Possessives that are also written for contractions; with a capital they are left alone, for news sentences often open with <c>Its</c>.</summary>
    private static readonly Dictionary<string, string[]> Ambiguous = WordParts.Read(
        "its it s|your you r",
        StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool GroupsDigitsBySpace => false;

    /// <inheritdoc/>
    public override bool SignsBelongToNumbers => false;

    /// <inheritdoc/>
    public override bool JoinsDifferentMarks => true;

    /// <inheritdoc/>
    public override bool OpensSentence(string text, TokenList tokens, int token)
    {
        int start = tokens.Start(token), length = tokens.End(token) - start, period = tokens.End(token - 1) - 1;
        if (length > 4 || text[period] != '.' || period == tokens.Start(token - 1) || !CharacterKinds.IsUpper(text[start]) || start == period + 1) return false;
        foreach (string pronoun in Pronouns)
            if (Is(text, start, length, pronoun)) return !Addresses.Contains(text.Substring(tokens.Start(token - 1), period + 1 - tokens.Start(token - 1))) && (length == 1 || !CharacterKinds.IsUpper(text[start + 1]));
        return false;
    }

    /// <inheritdoc/>
    public override int ClippedWordEnd(string text, int at)
    {
        foreach (string word in Clipped)
            if (Is(text, at + 1, word.Length, word) && (at + 1 + word.Length == text.Length || !CharacterKinds.IsWord(text[at + 1 + word.Length]))) return at + 1 + word.Length;
        return 0;
    }

    /// <inheritdoc/>
    public override int FusedEnd(string text, int start, int end) => end - start == 4 && Is(text, start, 4, "alot") ? start + 1 : end;

    /// <inheritdoc/>
    public override int SuffixEnd(string text, int start, int end)
    {
        char c = text[end];
        if (c == '/')
        {
            foreach (string word in Slashed)
                if (Is(text, start, word.Length, word) && (start + word.Length == text.Length || !CharacterKinds.IsWord(text[start + word.Length]))) return start + word.Length;
            return end;
        }

        return CharacterKinds.IsApostrophe(c) && text[end - 1] is 's' or 'S' && end - start > 2 && IsPossessive(text, start, end) ? end + 1 : end;
    }

    /// <inheritdoc/>
    public override int ElisionEnd(string text, int start, int at) => 0;

    // "Vestrup A/S".
    private static bool IsLegalForm(string text, int start, int at) => at == start + 1 && text[start] == 'A' && text[at + 1] == 'S' && (at + 2 == text.Length || !CharacterKinds.IsWord(text[at + 2]));

    /// <inheritdoc/>
    public override bool Joins(string text, int start, int at)
    {
        bool digits = CharacterKinds.IsAsciiDigit(text[at - 1]) && CharacterKinds.IsAsciiDigit(text[at + 1]);
        switch (text[at])
        {
            case '-' or '\u2010' or '\u2011':
                return digits ? InDigitCode(text, start, at) : at - start <= 7 && Prefixes.Contains(text.Substring(start, at - start));
            case '\'' or '’' or '\u02BC' or '`':
                return !CharacterKinds.IsAsciiDigit(text[at + 1]);
            case '.':
                return digits || JoinsByPeriod(text, start, at);
            case ',' or ':':
                return digits && CharacterKinds.IsAsciiDigit(text[start]);
            case '/':
                return (digits && InDate(text, start, at)) || IsLegalForm(text, start, at);
            case '&':
                return CharacterKinds.IsWord(text[at - 1]) && CharacterKinds.IsWord(text[at + 1]);
            case '@' or '*':
                return CharacterKinds.IsWord(text[at - 1]) && CharacterKinds.IsWord(text[at + 1]) && !digits;
            default:
                return false;
        }
    }

    /// <inheritdoc/>
    public override int EncliticEnd(string text, int at) => 0;

    /// <inheritdoc/>
    public override bool IsAbbreviation(string text, int start, int end)
    {
        int length = end - start;
        if (length == 1 && text[start] is 'b' or 'd' && start > 0 && text[start - 1] == '(') return CharacterKinds.IsAsciiDigit(Next(text, end + 1)) || CharacterKinds.IsUpper(Next(text, end + 1));
        if (length == 1) return CharacterKinds.IsUpper(text[start]) && text[start] != 'I' && CharacterKinds.IsUpper(Next(text, end + 1));
        if (length <= 5 && EndsSentence(text, start, end) && YieldPeriod.Contains(text.Substring(start, length))) return false;
        if (Initials(text, start, end) || Is(text, start, length, "Ph.D")) return true;
        if (length > 6) return false;
        string word = text.Substring(start, length);
        return Abbreviations.Contains(word) && (!NeedsNumber.Contains(word) || CharacterKinds.IsAsciiDigit(Next(text, end + 1)));
    }

    /// <inheritdoc/>
    public override bool JoinsNumber(string text, int start, int end)
    {
        int length = end - start;
        foreach (string unit in NumberUnits)
            if (length == unit.Length && text.HasAt(start, unit)) return false;
        return true;
    }

    /// <inheritdoc/>
    public override string[]? Words(string form)
    {
        int length = form.Length;
        if (length < 2) return null;
        if (CharacterKinds.IsApostrophe(form[length - 1]) && CharacterKinds.IsWord(form[0])) return Cut(form, length - 1);
        for (int at = Math.Max(1, length - 3); at < length; at++)
        {
            if (!(CharacterKinds.IsApostrophe(form[at]) || form[at] == '`')) continue;
            if (at == length - 2 && form[at - 1] is 'n' or 'N' && form[at + 1] is 't' or 'T' && length > 3) return Cut(form, at - 1);
            if (at == length - 2 && form[at + 1] is 's' or 'S' or 'm' or 'M' or 'd' or 'D' && !CharacterKinds.IsAsciiDigit(form[0])) return Cut(form, at);
            if (at == length - 3 && (Is(form, at + 1, 2, "re") || Is(form, at + 1, 2, "ve") || Is(form, at + 1, 2, "ll"))) return Cut(form, at);
            return null;
        }

        if (Ambiguous.TryGetValue(form, out string[]? words)) return words;
        return length <= 7 && Fused.TryGetValue(form, out string[]? parts) ? Respelled(form, parts) : null;
    }

    /// <inheritdoc/>
    public override bool IsAmbiguous(string form) => Ambiguous.ContainsKey(form);

    /// <summary>Whether the apostrophe after a plural is a possessive's: a lower-case word or number follows, and no quotation opened shortly before.</summary>
    private static bool IsPossessive(string text, int start, int end)
    {
        if (end + 2 >= text.Length || text[end + 1] != ' ' || !CharacterKinds.IsWord(text[end + 2])) return false;
        for (int i = start - 1; i >= 0 && i > start - 80 && text[i] != '\n'; i--)
            if (text[i] is '\'' or '‘' or '’' && (i == 0 || !CharacterKinds.IsWord(text[i - 1])) && CharacterKinds.IsWord(text[i + 1])) return false;
        return true;
    }

    private static string[] Cut(string form, int at) => [form.Substring(0, at), form.Substring(at)];

    /// <summary>The parts with the letters of the token itself, whatever its case.</summary>
    private static string[] Respelled(string form, string[] parts)
    {
        string[] spelled = new string[parts.Length];
        int at = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            spelled[i] = form.Substring(at, parts[i].Length);
            at += parts[i].Length;
        }

        return spelled;
    }

    private static bool JoinsByPeriod(string text, int start, int at)
    {
        if (Is(text, start, at - start, "Ph") && text[at + 1] == 'D') return true;
        bool single = at - start == 1 || text[at - 2] == '.';
        bool nextSingle = at + 2 >= text.Length || !CharacterKinds.IsWord(text[at + 2]);
        if (CharacterKinds.IsUpper(text[at - 1])) return single && nextSingle || CharacterKinds.IsLower(text[at + 1]);
        return CharacterKinds.IsLower(text[at + 1]) || CharacterKinds.IsAsciiDigit(text[at + 1]);
    }

    /// <summary>Whether a line ends at a period, or a capital follows an abbreviation that stands at the end of lists.</summary>
    private static bool EndsSentence(string text, int start, int period)
    {
        char next = Next(text, period + 1);
        return next == '\n' || CharacterKinds.IsUpper(next) && text[start] is 'e' or 'E';
    }

    /// <summary>Whether letters with periods between, like <c>U.S</c>, lie before a period.</summary>
    private static bool Initials(string text, int start, int end)
    {
        if (end - start is < 3 or > 16) return false;
        for (int i = start; i < end; i++)
            if ((i - start) % 2 == 1 ? text[i] != '.' : CharacterKinds.Of(text[i]) != CharacterKind.Letter) return false;
        return (end - start) % 2 == 1;
    }

    /// <summary>Whether a slash between digits stands in a date: two slashes, or two digits on a side.</summary>
    private static bool InDate(string text, int start, int at)
    {
        int end = at + 1;
        while (end < text.Length && end - at < 6 && CharacterKinds.IsAsciiDigit(text[end])) end++;
        if (text.IndexOf('/', start, at - start) >= 0) return true;
        if (at - start > 2) return false;
        return end < text.Length - 1 && text[end] == '/' && CharacterKinds.IsAsciiDigit(text[end + 1]) || end - at == 3 && text[at + 1] != '0';
    }

    /// <summary>Whether a hyphen between digits stands in a telephone number or a code with three parts; a range is split.</summary>
    private static bool InDigitCode(string text, int start, int at)
    {
        if (at - start > 24) return false;
        for (int i = start; i < at; i++)
            if (text[i] == '-') return true;
        int end = at + 1;
        while (end < text.Length && end - at < 8 && CharacterKinds.IsAsciiDigit(text[end])) end++;
        if (end < text.Length - 1 && text[end] == '-' && CharacterKinds.IsAsciiDigit(text[end + 1])) return true;
        return end - at == 5 && at - start is 1 or 3 or 5;
    }

    /// <summary>The first character after at most one space; a line end where the line ends.</summary>
    private static char Next(string text, int at)
    {
        if (at < text.Length && text[at] is ' ' or '\u00A0' or '\u202F') at++;
        return at < text.Length && text[at] != '\r' ? text[at] : '\n';
    }
}
