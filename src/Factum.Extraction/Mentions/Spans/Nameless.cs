using Factum.Extraction.Grammar;

namespace Factum.Extraction.Mentions.Spans;

/// <summary>What the tagger took for names and is none.</summary>
/// <param name="titles">How the language puts nouns beside names.</param>
internal sealed class Nameless(TitleGrammar titles)
{
    /// <summary>Whether a span names nothing that has a kind.</summary>
    public bool IsNameless(NameSentence sentence, NameSpan span) =>
        (span.First == span.Last && (IsCommonNoun(sentence, span) || IsFormOfAddressAlone(sentence, span.First) || IsCommonAcronym(sentence, span.First) || IsHonour(sentence, span.First) || IsPrize(sentence, span.First) || IsModifier(sentence, span.First) || IsOpening(sentence, span) || IsOpeningNoun(sentence, span) || IsField(sentence, span) || IsAward(sentence, span.First) || (span.Kind == EntityKind.Person && IsOrigin(sentence, span.First))))
        || IsUnnamed(sentence, span) || IsAnyOne(sentence, span) || IsAdherent(sentence, span) || IsAilment(sentence, span) || IsTitleAlone(sentence, span);

    // "Le fabricant de ressorts": a brand in small letters is no word that others know, and no plural of what is made.
    private bool IsCommonNoun(NameSentence sentence, NameSpan span)
    {
        int at = span.First;
        if (span.IsSettled || sentence.Tokens[at].Shape != TokenShape.Lower) return false;
        return (sentence.Tokens[at].Single & NameClass.CommonWord) != 0 || (at > 0 && sentence.Text[sentence.Tokens[at].End - 1] == 's' && titles.Complements.Contains(sentence.Lower(at - 1)));
    }

    // "Papa", "Mme" and "Ex-minister" say who somebody is, but are no names.
    private bool IsFormOfAddressAlone(NameSentence sentence, int at)
    {
        NameClass known = sentence.Tokens[at].Single;
        if (sentence.Tokens[at].Shape == TokenShape.AllCapitals && at > 0 && !(at + 1 < sentence.Count && sentence.Tokens[at + 1].Shape.IsNameLike())) return false;
        if ((known & (NameClass.Honorific | NameClass.Kinship)) != 0) return true;
        return FormerPrefix.IsAt(sentence, at);
    }

    // "la PME lyonnaise": a noun, though it is written like a name.
    private bool IsCommonAcronym(NameSentence sentence, int at) =>
        sentence.Tokens[at].Shape == TokenShape.AllCapitals && sentence.Tokens[at].End - sentence.Tokens[at].Start < 6 && titles.CommonAcronyms.Contains(sentence.Lower(at));

    // "Shared the Booker prize".
    private bool IsPrize(NameSentence sentence, int at) => at + 1 < sentence.Count && sentence.Tokens[at + 1].Shape == TokenShape.Lower && titles.Prizes.Contains(sentence.Lower(at + 1));

    // "Was made an MBE".
    private bool IsHonour(NameSentence sentence, int at) => char.IsUpper(sentence.Text[sentence.Tokens[at].Start]) && titles.Honours.Contains(sentence.Lower(at));

    // "The Booker-winning novelist": a prize, and nobody.
    private bool IsAward(NameSentence sentence, int at) => at + 2 < sentence.Count && sentence.Tokens[at + 1].Start == sentence.Tokens[at].End && sentence.Lower(at + 1) == "-" && titles.AwardTails.Contains(sentence.Lower(at + 2));

    // "To a Flemish mother": what she is.
    private bool IsOrigin(NameSentence sentence, int at) =>
        !titles.IsHeadFirst && at > 0 && at + 1 < sentence.Count && titles.Indefinites.Contains(sentence.Lower(at - 1)) && sentence.Tokens[at + 1].Shape == TokenShape.Lower && (sentence.Tokens[at + 1].Single & NameClass.Kinship) != 0;

    // "Haulage boss X", "Dairy giant Y": a sentence's first noun before another, which no list knows as a name.
    private bool IsModifier(NameSentence sentence, int at)
    {
        const NameClass Known = NameClass.Organization | NameClass.Media | NameClass.City | NameClass.Country | NameClass.Place | NameClass.Person | NameClass.Product;
        const NameClass Nouns = NameClass.OrganizationHead | NameClass.OrganizationTail | NameClass.CommonWord | NameClass.PlaceHead | NameClass.ProductHead;
        if (titles.IsHeadFirst || at != sentence.FirstWord || at + 1 >= sentence.Count || sentence.Tokens[at].Shape != TokenShape.Capitalized || sentence.Tokens[at + 1].Shape != TokenShape.Lower) return false;
        ref readonly NameToken token = ref sentence.Tokens[at], next = ref sentence.Tokens[at + 1];
        if ((token.Single & Known) != 0 || ((next.Single & (NameClass.Office | NameClass.OrganizationHead | NameClass.Kinship)) == 0 && next.Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj))) return false;
        return token.Upos == PartOfSpeech.Noun || (token.Single & Nouns) != 0 || titles.Sectors.Contains(sentence.Lower(at));
    }

    // "Transport Secretary X": what the office is for.
    private bool IsField(NameSentence sentence, NameSpan span)
    {
        int office = span.Last + 1;
        return !titles.IsHeadFirst && !span.IsSettled && office + 1 < sentence.Count && titles.TitleWords.Contains(sentence.Lower(span.First)) && sentence.Tokens[office].Shape == TokenShape.Capitalized && (sentence.Tokens[office].Single & NameClass.Office) != 0 && sentence.Tokens[office + 1].Shape.IsNameLike();
    }

    // "Traductrice chez X, elle ...", "Jointe mardi, la ville ...": a sentence's first word that says what somebody is or what happened to them.
    private bool IsOpening(NameSentence sentence, NameSpan span)
    {
        const NameClass Known = NameClass.Organization | NameClass.Media | NameClass.City | NameClass.Town | NameClass.Country | NameClass.Place | NameClass.Person | NameClass.Product | NameClass.GivenName | NameClass.Surname;
        int at = span.First;
        if (titles.OpeningEnds.Length == 0 || at != sentence.FirstWord || at + 2 >= sentence.Count || sentence.Tokens[at].Shape != TokenShape.Capitalized || !(sentence.Tokens[at + 1].Upos == PartOfSpeech.Adp || (span.Kind == EntityKind.Person && sentence.Tokens[at + 1].Shape is TokenShape.Lower or TokenShape.Comma)) || (sentence.Tokens[at].Single & Known) != 0) return false;
        string word = sentence.Lower(at);
        foreach (string end in titles.OpeningEnds) if (word.Length > end.Length + 2 && word.EndsWith(end, System.StringComparison.Ordinal)) return true;
        return false;
    }

    // "Bail was set": a noun with a capital because it opens the sentence.
    private bool IsOpeningNoun(NameSentence sentence, NameSpan span)
    {
        const NameClass Known = NameClass.Organization | NameClass.Media | NameClass.City | NameClass.Town | NameClass.Country | NameClass.Place | NameClass.Person | NameClass.Product | NameClass.GivenName | NameClass.Surname;
        int at = span.First;
        return !titles.IsHeadFirst && !span.IsSettled && at == sentence.FirstWord && at + 1 < sentence.Count && sentence.Tokens[at].Shape == TokenShape.Capitalized && sentence.Tokens[at].Upos == PartOfSpeech.Noun
            && sentence.Tokens[at + 1].Upos == PartOfSpeech.Aux && (sentence.Tokens[at].Single & Known) == 0;
    }

    // "Christmas", "Covid".
    private bool IsUnnamed(NameSentence sentence, NameSpan span) => span.First == span.Last && titles.Unnamed.Contains(sentence.Lower(span.First));

    // "Un musée de l'Ouest": whichever.
    private bool IsAnyOne(NameSentence sentence, NameSpan span) =>
        span.First > 0 && span.Last > span.First + 1 && sentence.Tokens[span.First].Shape == TokenShape.Lower && titles.AnyOne.Contains(sentence.Lower(span.First - 1)) && titles.Complements.Contains(sentence.Lower(span.First + 1));

    // "The Dane said", "the Ohio Republican": somebody who was named before.
    private bool IsAdherent(NameSentence sentence, NameSpan span)
    {
        if (titles.Adherents.Count == 0 || span.Last - span.First > 1 || span.First == 0 || !titles.Articles.Contains(sentence.Lower(span.First - 1)) || !titles.Adherents.Contains(sentence.Lower(span.Last))) return false;
        return span.Last + 1 >= sentence.Count || sentence.Tokens[span.Last + 1].Shape is TokenShape.Lower or TokenShape.Comma or TokenShape.Stop;
    }

    // "Parkinson's disease", "la maladie de Charcot".
    private bool IsAilment(NameSentence sentence, NameSpan span)
    {
        if (titles.Ailments.Count == 0) return false;
        if (titles.IsHeadFirst)
        {
            int link = span.First - 1;
            return link > 0 && sentence.Tokens[link].Shape is TokenShape.Lower or TokenShape.Elided && titles.Complements.Contains(sentence.Lower(link)) && titles.Ailments.Contains(sentence.Lower(link - 1));
        }

        int next = span.Last + 1;
        bool within = span.Last > span.First && sentence.Lower(span.Last) == titles.Possessive;
        bool possessive = within || (next < sentence.Count && sentence.Lower(next) == titles.Possessive);
        if (possessive && !within) next++;
        if (next < sentence.Count && titles.Ailments.Contains(sentence.Lower(next))) return true;
        return possessive && span.First == (within ? span.Last - 1 : span.Last) && titles.AilmentNames.Contains(sentence.Lower(span.First)) && (next >= sentence.Count || sentence.Tokens[next].Shape != TokenShape.Lower);
    }

    // "The State Attorney General, X": an office with capitals.
    private bool IsTitleAlone(NameSentence sentence, NameSpan span)
    {
        if (span.IsSettled) return false;
        if (titles.IsHeadFirst)
        {
            // "le chef de l'Etat", "ministre des Affaires étrangères".
            return span.Last > span.First && span.Kind == EntityKind.Person && sentence.Tokens[span.First].Shape == TokenShape.Lower && (sentence.Tokens[span.First].Single & NameClass.Office) != 0 && titles.IsLink(sentence, span.First + 1);
        }

        if ((sentence.Tokens[span.First].Phrase & (NameClass.Organization | NameClass.Media | NameClass.Product)) != 0) return false;
        if (span.Last == span.First && (span.First == 0 || !(titles.Articles.Contains(sentence.Lower(span.First - 1)) || sentence.Lower(span.First - 1) is "'s" or "’s") || (sentence.Tokens[span.First].Single & (NameClass.OrganizationHead | NameClass.Organization | NameClass.Media)) != 0)) return false;
        bool office = false;
        for (int i = span.First; i <= span.Last; i++)
        {
            bool title = (sentence.Tokens[i].Single & NameClass.Office) != 0 && (sentence.Tokens[i].Single & (NameClass.GivenName | NameClass.Surname)) == 0;
            if (!title && !titles.TitleWords.Contains(sentence.Lower(i))) return false;
            office |= title;
        }

        return office;
    }
}
