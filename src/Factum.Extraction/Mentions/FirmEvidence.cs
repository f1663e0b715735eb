using Factum.Extraction.Grammar;

namespace Factum.Extraction.Mentions;

/// <summary>How strongly the words beside a name say that it is a firm or an institution: "la filiale de X", "X employs", "X's shares", "the accountants X".</summary>
/// <param name="titles">The words of the language.</param>
internal sealed class FirmEvidence(TitleGrammar titles)
{
    private const int Weight = 72;
    private const int SureWeight = 130;
    private const int KnownEnterprise = 48;
    private const int MostAdverbs = 2;
    private const NameClass Places = NameClass.City | NameClass.Town | NameClass.Country | NameClass.Place;

    /// <summary>What to add to the score of an organization; 0 where nothing says that it is one.</summary>
    public int Of(NameSentence sentence, NameSpan span)
    {
        bool somebody = span.Last > span.First && (sentence.Tokens[span.First].Single & NameClass.GivenName) != 0;
        int score = Tail(sentence, span, somebody) + Enterprise(sentence, span, somebody);
        if (span.Kind == EntityKind.Organization || somebody || (sentence.Tokens[span.First].Single & (Places | NameClass.Honorific)) != 0 && sentence.Tokens[span.First].Phrase == NameClass.None && span.Last == span.First) return score;
        if (IsHeld(sentence, span) || IsFirm(sentence, span.Last)) score += Weight;
        if (titles.PluralVerbs.Count > 0 && (IsTeam(sentence, span) || HasChief(sentence, span.Last + 1))) score += SureWeight;
        if (span.Last > span.First && IsPlaces(sentence, span)) score += SureWeight;
        return score;
    }

    // "Corvalis Securities"; "Halloran's" whose mark is a part of the name.
    private int Tail(NameSentence sentence, NameSpan span, bool somebody)
    {
        if (span.Last == span.First) return 0;
        string last = sentence.Lower(span.Last);
        if (titles.Possessive.Length > 0 && last == titles.Possessive) return KnownEnterprise;
        return !somebody && titles.FirmTails.Contains(last) ? SureWeight : 0;
    }

    // "brewer X", "the winery Y", "the accountants Z": the noun right before the name says what it is.
    private int Enterprise(NameSentence sentence, NameSpan span, bool somebody)
    {
        int noun = span.First - 1;
        if (titles.Enterprises.Count == 0 || noun < 0 || sentence.Tokens[noun].Shape != TokenShape.Lower) return 0;
        string word = sentence.Lower(noun);
        if (titles.Enterprises.Contains(word)) return somebody || (sentence.Tokens[span.First].Single & Places) != 0 ? KnownEnterprise : SureWeight;
        bool several = word[word.Length - 1] == 's' && word.Length > 5 && titles.Professions.Contains(word);
        return several && !somebody && !IsListed(sentence, span.Last) ? SureWeight : 0;
    }

    // "Marl Thistle have signed": one name with a plural verb is a team.
    private bool IsTeam(NameSentence sentence, NameSpan span)
    {
        int next = span.Last + 1, before = span.First - 1;
        if (next >= sentence.Count || sentence.Tokens[next].Shape != TokenShape.Lower || !titles.PluralVerbs.Contains(sentence.Lower(next))) return false;
        return span.First == sentence.FirstWord || (before >= 0 && sentence.Tokens[before].Shape == TokenShape.Lower && titles.ClauseOpeners.Contains(sentence.Lower(before)));
    }

    // "X's chief executive", but "X's chief of staff".
    private bool HasChief(NameSentence sentence, int mark) =>
        mark + 2 < sentence.Count && sentence.Lower(mark) == titles.Possessive && sentence.Lower(mark + 1) == titles.Chief && titles.ChiefOffices.Contains(sentence.Lower(mark + 2));

    // "the lawyers X and Y" are two.
    private static bool IsListed(NameSentence sentence, int last)
    {
        int next = last + 1;
        return next + 1 < sentence.Count && (sentence.Tokens[next].Shape == TokenShape.Comma || sentence.Tokens[next].Upos == PartOfSpeech.Cconj) && sentence.Tokens[next + 1].Shape.IsNameLike();
    }

    // "Turkey's X Y", "X Y of Ireland": who bears a given name aside, what a country or town has is a firm.
    private bool IsPlaces(NameSentence sentence, NameSpan span)
    {
        int owner = span.First - 2, next = span.Last + 1;
        if (owner >= 0 && sentence.Lower(span.First - 1) == titles.Possessive && ((sentence.Tokens[owner].Single | sentence.Tokens[owner].Phrase) & (Places & ~NameClass.Town)) != 0) return true;
        return next + 1 < sentence.Count && titles.Complements.Contains(sentence.Lower(next)) && (sentence.Tokens[next + 1].Single & NameClass.Country) != 0;
    }

    // "la filiale de X", "analyste chez X", "l'américain X"; "employees of X", "X's shares".
    private bool IsHeld(NameSentence sentence, NameSpan span)
    {
        int at = span.First - 1;
        if (titles.Possessive.Length > 0 && IsOwner(sentence, span.Last + 1)) return true;
        if (at < 1 || sentence.Tokens[at].Shape is not (TokenShape.Lower or TokenShape.Elided)) return false;
        if (titles.IsHeadFirst && (sentence.Tokens[at].Single & NameClass.Demonym) != 0 && sentence.Tokens[at].Shape == TokenShape.Lower) return IsArticle(sentence, at - 1);
        if (titles.Workplaces.Contains(sentence.Lower(at))) return true;
        if (titles.IsHeadFirst && IsArticle(sentence, at) && at > 1) at--;
        string link = sentence.Lower(at);
        if (at < 1 || !(titles.IsHeadFirst ? titles.Complements.Contains(link) : titles.HeldBy.Contains(link))) return false;
        at--;
        if (titles.Held.Contains(sentence.Lower(at))) return true;
        return titles.IsHeadFirst && at > 0 && sentence.Tokens[at].Shape == TokenShape.Lower && titles.Held.Contains(sentence.Lower(at - 1));
    }

    // "'s shares", "'s pre-tax profit".
    private bool IsOwner(NameSentence sentence, int mark)
    {
        if (mark + 1 >= sentence.Count || sentence.Lower(mark) != titles.Possessive) return false;
        for (int at = mark + 1; at < sentence.Count && at <= mark + 2; at++)
        {
            if (sentence.Tokens[at].Shape != TokenShape.Lower) return false;
            if (titles.Held.Contains(sentence.Lower(at))) return true;
        }

        return false;
    }

    // "X emploie", "X has acquired", "X, filiale de".
    private bool IsFirm(NameSentence sentence, int last)
    {
        int at = last + 1;
        if (at >= sentence.Count || (sentence.Tokens[at].Shape is not (TokenShape.Lower or TokenShape.Elided) && sentence.Tokens[at].Shape != TokenShape.Comma)) return false;
        if (sentence.Tokens[at].Shape == TokenShape.Comma)
        {
            at++;
            for (int openers = 0; at < sentence.Count && openers < 2 && titles.Openers.Contains(sentence.Lower(at)); openers++) at++;
            if (at < sentence.Count && titles.Firms.Contains(sentence.Lower(at))) return true;

            // "X, the Leeds charity".
            int town = at;
            while (at < sentence.Count && at < town + 2 && sentence.Tokens[at].Shape.IsNameLike() && ((sentence.Tokens[at].Single | sentence.Tokens[at].Phrase) & Places) != 0) at++;
            return at > town && at < sentence.Count && titles.Enterprises.Contains(sentence.Lower(at));
        }

        for (int adverbs = 0; adverbs < MostAdverbs && at < sentence.Count && sentence.Tokens[at].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv; adverbs++)
        {
            if (titles.FirmVerbs.Contains(sentence.Lower(at))) return true;
            at++;
        }

        if (at >= sentence.Count) return false;
        string verb = sentence.Lower(at);
        return titles.FirmVerbs.Contains(verb) || (titles.Earnings.Contains(verb) && IsSum(sentence, at + 1));
    }

    // "lost $64 million", "raises Rs 340 crore".
    private static bool IsSum(NameSentence sentence, int at)
    {
        for (int i = at; i < sentence.Count && i < at + 3; i++)
        {
            char first = sentence.Text[sentence.Tokens[i].Start];
            if (first is '$' or '€' or '£' || sentence.Tokens[i].Shape is TokenShape.Number or TokenShape.LetterDigit) return true;
        }

        return false;
    }

    private bool IsArticle(NameSentence sentence, int at)
    {
        string form = sentence.Lower(at);
        return titles.Articles.Contains(form) || titles.Prepositions.Contains(form);
    }
}
