using Factum.Extraction.Grammar;

namespace Factum.Extraction.Mentions.Spans;

/// <summary>Takes from both ends of a name what is no part of it.</summary>
/// <param name="titles">How the language puts nouns beside names.</param>
internal sealed class SpanTrimmer(TitleGrammar titles)
{
    private const NameClass Somebody = NameClass.GivenName | NameClass.Surname;

    /// <summary>The name by itself.</summary>
    public NameSpan Trim(NameSentence sentence, NameSpan span)
    {
        int last = TrimEnd(sentence, span);
        int first = TrimStart(sentence, span, last);
        if (first < last && OpensWithTrade(sentence, first)) return new NameSpan(first + 1, CutAtStop(sentence, first + 1, last), EntityKind.Organization);
        NameSpan name = TrimRanks(sentence, new NameSpan(first, CutAtStop(sentence, first, last), span.Kind));
        int next = name.Last + 1;
        bool firm = next < sentence.Count && sentence.Tokens[next].Shape == TokenShape.Lower && titles.LowerTails.Contains(sentence.Lower(next));
        return firm ? new NameSpan(name.First, next, EntityKind.Organization) : name;
    }

    // "Steelmaker Norvik cut jobs": what the firm is opens the sentence, and has its capital from that.
    private bool OpensWithTrade(NameSentence sentence, int first) =>
        !titles.IsHeadFirst && first == sentence.FirstWord && sentence.Tokens[first].Shape == TokenShape.Capitalized && sentence.Tokens[first].Upos == PartOfSpeech.Noun && sentence.Tokens[first + 1].Shape.IsNameLike()
        && (sentence.Tokens[first].Single & (NameClass.OrganizationHead | NameClass.PlaceHead | NameClass.GivenName)) == 0 && titles.Trades.Contains(sentence.Lower(first));

    private int TrimEnd(NameSentence sentence, NameSpan span)
    {
        // No name ends in "de" or "pour la".
        int last = span.Last;
        while (last > span.First && sentence.Tokens[last].Shape is TokenShape.Lower or TokenShape.Elided or TokenShape.Dash or TokenShape.Comma or TokenShape.Opening && (IsFunctionWord(sentence.Tokens[last]) || sentence.Tokens[last].Upos == PartOfSpeech.Pron)) last--;
        while (last > span.First && IsCount(sentence, last)) last--;

        // "U.S. Magistrate Judge Anne Dunn": a rank before another is no part of a name.
        while (last > span.First && last + 1 < sentence.Count && titles.Ranks.Contains(sentence.Lower(last)) && titles.Ranks.Contains(sentence.Lower(last + 1)) && sentence.Tokens[last + 1].Shape == TokenShape.Capitalized) last--;

        // "Anne Dunn OBE": what somebody was honoured with is no part of the name.
        while (span.Kind == EntityKind.Person && last > span.First && titles.Honours.Contains(sentence.Lower(last)) && char.IsUpper(sentence.Text[sentence.Tokens[last].Start])) last -= last > span.First + 1 && sentence.Tokens[last - 1].Shape == TokenShape.Comma ? 2 : 1;

        // "a nommé Marc Aubry Directeur financier": an office in capitals is no part of who gets it.
        while (titles.IsHeadFirst && span.Kind == EntityKind.Person && last > span.First + 1 && sentence.Tokens[last].Shape == TokenShape.Capitalized && (sentence.Tokens[last].Single & (NameClass.Office | Somebody | NameClass.City)) == NameClass.Office) last--;
        return last;
    }

    private int TrimStart(NameSentence sentence, NameSpan span, int last)
    {
        int first = span.First;
        while (first < last && sentence.Tokens[first].Shape is TokenShape.Comma or TokenShape.Opening or TokenShape.Closing or TokenShape.Dash or TokenShape.Colon) first++;
        while (first < last && (IsFormOfAddress(sentence, sentence.Tokens[first]) || IsOfficeAcronym(sentence, first) || FormerPrefix.IsAt(sentence, first) || (span.Kind == EntityKind.Person && titles.PartyPeople.Contains(sentence.Lower(first))))) first++;

        // "à déployer Vigil 3": an infinitive is no part of the name.
        while (titles.IsHeadFirst && first < last && sentence.Tokens[first].Shape == TokenShape.Lower && sentence.Tokens[first].Upos == PartOfSpeech.Verb) first++;

        // "On Monday Rovers won": the day is no part of the name, as it is in "the Sunday Herald".
        if (first < last && first > sentence.FirstWord && (sentence.Tokens[first].Single & NameClass.Calendar) != 0 && titles.Days.Contains(sentence.Lower(first - 1))) first++;

        // "Ex-Leeds striker": the club is Leeds.
        if (!titles.IsHeadFirst && first + 1 < last && sentence.Lower(first) == FormerPrefix.Form && sentence.Tokens[first + 1].Shape == TokenShape.Dash) first += 2;

        // "le constructeur bourbonnais X", "le groupe alsacien Y": whence it is, also where no list knows the adjective.
        while (titles.IsHeadFirst && first < last && sentence.Tokens[first].Shape == TokenShape.Lower && ((sentence.Tokens[first].Single & (NameClass.Particle | NameClass.Demonym)) == NameClass.Demonym || (sentence.Tokens[first].Upos == PartOfSpeech.Adj && sentence.Tokens[first + 1].Shape.IsNameLike()))) first++;
        return first;
    }

    // "la banque X & Cie. Son président": the stop ended the sentence.
    private int CutAtStop(NameSentence sentence, int first, int last)
    {
        for (int i = first + 1; i < last; i++)
            if (sentence.Text[sentence.Tokens[i].End - 1] == '.' && ((sentence.Tokens[i].Single & NameClass.OrganizationTail) != 0 || titles.StoppedTails.Contains(sentence.Lower(i))) && (sentence.Tokens[i + 1].Single & NameClass.CommonWord) != 0) return i;
        return last;
    }

    private NameSpan TrimRanks(NameSentence sentence, NameSpan span)
    {
        int first = span.First;
        int last = span.Last;
        EntityKind kind = span.Kind;
        bool known = (sentence.Tokens[first].Phrase & NameClass.Organization) != 0 || (sentence.Tokens[last].Single & NameClass.OrganizationHead) != 0;
        while (first < last && !IsHeadOfPlace(sentence, first, last) && (kind is EntityKind.Person or EntityKind.Place || (kind == EntityKind.Organization && !known && (last - first > 1 || IsShortRank(sentence, first)))) && IsRank(sentence, first))
        {
            first++;
            kind = EntityKind.Person;
        }

        // "minister for transport X", in a text that writes "Transport".
        bool field = kind == EntityKind.Person && last - first > 1 && first > 1 && titles.Linked.Contains(sentence.Lower(first - 1)) && (sentence.Tokens[first - 2].Single & NameClass.Office) != 0;
        return new NameSpan(field && (sentence.Tokens[first].Single & NameClass.GivenName) == 0 ? first + 1 : first, last, kind);
    }

    // "Premier Inn": two words of which the other is no name is one.
    private static bool IsHeadOfPlace(NameSentence sentence, int first, int last) =>
        last == first + 1 && (sentence.Tokens[last].Single & Somebody) == 0 && (sentence.Tokens[last].Single & (NameClass.PlaceHead | NameClass.OrganizationHead | NameClass.CommonWord)) != 0;

    // "Coun", "Sgt": what is short for a rank is nothing else.
    private bool IsShortRank(NameSentence sentence, int at) => titles.ShortRanks.Count > 0 && titles.ShortRanks.Contains(sentence.Lower(at).TrimEnd('.'));

    private bool IsRank(NameSentence sentence, int at)
    {
        if (titles.Ranks.Count == 0) return false;
        return titles.Ranks.Contains(sentence.Lower(at).TrimEnd('.')) || (sentence.Tokens[at].Shape == TokenShape.Capitalized && sentence.Tokens[at + 1].Shape.IsNameLike() && (sentence.Tokens[at].Single & (NameClass.Office | Somebody | NameClass.Honorific | NameClass.OrganizationHead | NameClass.PlaceHead)) == NameClass.Office);
    }

    // "M. Bouvier" is Monsieur in French, and an initial elsewhere.
    private bool IsFormOfAddress(NameSentence sentence, in NameToken token) =>
        !(titles.StopsMarkInitials && token.End - token.Start == 2 && sentence.Text[token.End - 1] == '.') && (token.Single & (NameClass.Honorific | NameClass.Office)) == NameClass.Honorific && (sentence.Text[token.End - 1] == '.' || (token.End - token.Start <= 4 && !IsSaint(sentence, token)));

    // "MP Nora Blake".
    private bool IsOfficeAcronym(NameSentence sentence, int at) =>
        sentence.Tokens[at].Shape == TokenShape.AllCapitals && titles.Acronyms.TryGetValue(sentence.Lower(at), out NameClass acronym) && acronym == NameClass.Office;

    private static bool IsSaint(NameSentence sentence, in NameToken token) => token.End - token.Start == 2 && sentence.Text[token.Start] == 'S' && sentence.Text[token.Start + 1] == 't';

    /// <summary>Whether a token is of the few in small letters that stand within names: "de", "of".</summary>
    public static bool IsFunctionWord(in NameToken token) => token.Shape is not (TokenShape.Lower or TokenShape.Elided) || (token.Single & NameClass.Particle) != 0 || token.End - token.Start <= 2;

    // "Francfort 2-1", "Acme 23 million": a score, or a count of what follows.
    private bool IsCount(NameSentence sentence, int at) => sentence.Tokens[at].Shape == TokenShape.Number && IsScoreOrCounts(sentence, at);

    private bool IsScoreOrCounts(NameSentence sentence, int at)
    {
        for (int i = sentence.Tokens[at].Start; i < sentence.Tokens[at].End; i++)
            if (sentence.Text[i] is '-' or '–') return true;
        return at + 1 < sentence.Count && (sentence.Text[sentence.Tokens[at + 1].Start] is '%' or '€' or '$' or '£' || titles.Scales.Contains(sentence.Lower(at + 1)));
    }
}
