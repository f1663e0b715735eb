namespace Factum.Extraction.Quantities.Times;

/// <summary>Keeps names, models and counts from being read as times.</summary>
internal static class NameFilter
{
    /// <summary>Whether tokens may be a time where they stand.</summary>
    public static bool Admits(TimeLexer tokens, string text, int start, int end, TimeGrammar grammar, bool terse)
    {
        ref TimeToken first = ref tokens[start];
        ref TimeToken last = ref tokens[end - 1];
        if (start > 0)
        {
            ref TimeToken before = ref tokens[start - 1];
            if (first.Joint == Joint.Hyphen && before.Shape == TokenShape.Word && before.Word == 0) return false;
            if (first.Joint == Joint.Touching && first.Shape != TokenShape.Word && (before.Shape != TokenShape.Mark || BindsBehind(text[first.Start - 1]))) return false;
        }

        if (tokens.Has(end))
        {
            ref TimeToken after = ref tokens[end];
            if (after.Joint == Joint.Hyphen && after.Word == 0) return false;
            if (last.Shape == TokenShape.Number && IsMeasured(last, after, text)) return false;
        }

        if (first.Shape == TokenShape.Number && !first.Spelled && InDigitChain(tokens, text, start)) return false;
        return terse || end - start > 1 || !IsName(tokens, text, start, grammar);
    }

    private static bool BindsBehind(char mark) => mark is '$' or '€' or '£' or '#' or '@' or '/' or '_' or '.' or ',';

    private static bool IsMeasured(in TimeToken number, in TimeToken after, string text) =>
        (after.Joint == Joint.Touching && (after.Shape != TokenShape.Mark || text[after.Start] is '%' or '€' or '$' or '£' or '_' or '@'))
        || (!number.Spelled && after.Shape == TokenShape.Mark && text[after.Start] is '%' or '€' or '$' or '£' or '°');

    /// <summary>Whether a number is one of three or more between hyphens: a telephone number, a reference.</summary>
    private static bool InDigitChain(TimeLexer tokens, string text, int at)
    {
        int first = at, last = at;
        while (first >= 2 && first > at - 6 && Links(tokens, text, first - 1) && tokens[first].Joint == Joint.Touching) first -= 2;
        while (tokens.Has(last + 2) && last < at + 6 && Links(tokens, text, last + 1) && tokens[last + 2].Joint == Joint.Touching) last += 2;
        return last - first >= 4;
    }

    private static bool Links(TimeLexer tokens, string text, int at) =>
        tokens[at] is { Shape: TokenShape.Mark, Joint: Joint.Touching } && text[tokens[at].Start] is '-' or '.' or '/' && tokens[at - 1].Shape is TokenShape.Number or TokenShape.Mark && tokens[at + 1].Shape is TokenShape.Number or TokenShape.Mark;

    /// <summary>"Mars", "Avril Lavigne": a calendar word that is written like a name.</summary>
    private static bool IsName(TimeLexer tokens, string text, int at, TimeGrammar grammar)
    {
        ref TimeToken token = ref tokens[at];
        if (token.Shape != TokenShape.Word || !token.Capital) return false;
        bool calendar = false, month = false;
        foreach (WordMeaning meaning in grammar.Lexicon.Meanings(token.Word))
        {
            calendar |= meaning.Class is TimeClass.Month or TimeClass.Weekday;
            month |= meaning.Class == TimeClass.Month;
        }

        if (!calendar) return false;
        bool nameAfter = tokens.Has(at + 1) && tokens[at + 1] is { Capital: true, Word: 0, Joint: Joint.Space };
        if (grammar.CapitalisedCalendar) return month && nameAfter && !AllCapitals(text, tokens[at + 1]);
        if (nameAfter && !AllCapitals(text, tokens[at + 1])) return true;
        if (at == 0 || AllCapitals(text, token)) return false;
        ref TimeToken before = ref tokens[at - 1];
        return before.Shape == TokenShape.Word && token.Joint != Joint.Line && !(before.Capital && before.Word != 0);
    }

    private static bool AllCapitals(string text, in TimeToken token)
    {
        for (int i = token.Start; i < token.End; i++)
            if (char.IsLower(text[i])) return false;
        return token.End - token.Start > 1;
    }
}
