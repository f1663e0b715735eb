using Factum.Extraction.Grammar;

namespace Factum.Extraction.Mentions;

/// <summary>What the words beside a name call it: "X, an NGO", "son groupe, X", "l'atelier X", "coach X", "King X".</summary>
internal static class NameDescriptions
{
    private const int Weight = 60;
    private const int SureWeight = 140;
    private const int WeakWeight = 30;
    private const int MostComplement = 5;
    private const NameClass Kinds = NameClass.OrganizationHead | NameClass.PlaceHead | NameClass.ProductHead | NameClass.Office | NameClass.Kinship;
    private const NameClass KnownPlaces = NameClass.City | NameClass.Country | NameClass.Place;

    /// <summary>Adds to the scores of a name's kinds what is said of it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="span">The name.</param>
    /// <param name="before">The name before it in the sentence, if there is one.</param>
    /// <param name="titles">How the language describes names.</param>
    /// <param name="scores">Scores of the kinds, which are changed.</param>
    public static void AddTo(NameSentence sentence, NameSpan span, NameSpan? before, TitleGrammar titles, int[] scores)
    {
        AddOwn(sentence, span, titles, scores);
        Add(Before(sentence, span, titles), sentence, span, Weight, scores);
        if (titles.IsHeadFirst && (IsNamedFirm(sentence, span, titles) || IsAmongFirms(sentence, span, before, titles) || IsOwnersBody(sentence, span, titles))) scores[(int)EntityKind.Organization] += SureWeight;
        Add(After(sentence, span, titles), sentence, span, SureWeight, scores);
        if (before is { Kind: EntityKind.Person } person && IsMembership(sentence, person, span)) scores[(int)EntityKind.Organization] += SureWeight;
        if (IsPolity(sentence, span, titles)) scores[(int)EntityKind.Place] += Weight;
        if (IsLocal(sentence, span, titles)) scores[(int)EntityKind.Place] += Weight;
        if (IsSite(sentence, span, titles)) scores[(int)EntityKind.Place] += SureWeight;
        if (IsRiverside(sentence, span, titles)) scores[(int)EntityKind.Place] += SureWeight;
        if (IsOfficer(sentence, span, before, titles)) scores[(int)EntityKind.Person] += SureWeight;
        if (IsAddressed(sentence, span, titles) || IsMember(sentence, span, titles) || IsBorn(sentence, span, titles)) scores[(int)EntityKind.Person] += Weight;
    }

    // "La présidente de Norvale Métropole, X": an office, its complement, and who holds it.
    private static bool IsOfficer(NameSentence sentence, NameSpan span, NameSpan? before, TitleGrammar titles)
    {
        int at = span.First - 2;
        if (span.First == span.Last || at < 2 || sentence.Tokens[at + 1].Shape != TokenShape.Comma) return false;
        if (before is { } body && body.Last == at) at = body.First - 1;
        for (int steps = 0; at > 0 && steps < MostComplement; at--, steps++)
        {
            ref readonly NameToken token = ref sentence.Tokens[at];
            if (token.Shape is not (TokenShape.Lower or TokenShape.Elided)) return false;
            if ((token.Single & NameClass.Office) == 0 || !titles.Complements.Contains(sentence.Lower(at + 1).Replace('’', '\''))) continue;
            string article = sentence.Lower(at - 1).Replace('’', '\'');
            return titles.Articles.Contains(article) || titles.Possessives.Contains(article);
        }

        return false;
    }

    // "Ondine Kervarec (PS)": the letters of a party stand behind people.
    private static bool IsMember(NameSentence sentence, NameSpan span, TitleGrammar titles) =>
        span.Last > span.First && span.Last + 3 < sentence.Count && titles.BracketedParties.Contains(sentence.Lower(span.Last + 2)) && sentence.Text[sentence.Tokens[span.Last + 1].Start] == '(' && sentence.Text[sentence.Tokens[span.Last + 3].Start] == ')'
        && (sentence.Tokens[span.First].Single & NameClass.OrganizationHead) == 0;

    // "Valmont-sur-Orbe", "Chavigny-lès-Brie".
    private static bool IsRiverside(NameSentence sentence, NameSpan span, TitleGrammar titles)
    {
        ref readonly NameToken token = ref sentence.Tokens[span.First];
        if (span.First != span.Last || token.Shape != TokenShape.Hyphenated || titles.TownLinks.Count == 0) return false;
        string[] parts = sentence.Lower(span.First).Split('-');
        for (int i = 1; i + 1 < parts.Length; i++) if (titles.TownLinks.Contains(parts[i])) return true;
        return false;
    }

    // "le groupe danois X", "la société Y": a firm's noun and whence it is.
    private static bool IsNamedFirm(NameSentence sentence, NameSpan span, TitleGrammar titles)
    {
        int at = span.First - 1;
        if (at > 0 && sentence.Tokens[at].Shape == TokenShape.Lower && (sentence.Tokens[at].Upos == PartOfSpeech.Adj || (sentence.Tokens[at].Single & NameClass.Demonym) != 0)) at--;
        return at > 0 && sentence.Tokens[at].Shape == TokenShape.Lower && titles.NamedFirms.Contains(sentence.Lower(at)) && IsDetermined(sentence, at, titles);
    }

    // "les clubs X et Y", "deux sociétés locales, X et Y": what the plural calls each of them.
    private static bool IsAmongFirms(NameSentence sentence, NameSpan span, NameSpan? before, TitleGrammar titles)
    {
        int first = span.First;
        if (before is { } other && other.Last == first - 2 && (sentence.Tokens[first - 1].Upos == PartOfSpeech.Cconj || sentence.Tokens[first - 1].Shape == TokenShape.Comma)) first = other.First;
        int at = first - 1;
        if (at > 1 && sentence.Tokens[at].Shape == TokenShape.Comma) at--;
        if (at > 1 && sentence.Tokens[at].Shape == TokenShape.Lower && (sentence.Tokens[at].Upos == PartOfSpeech.Adj || (sentence.Tokens[at].Single & NameClass.Demonym) != 0)) at--;
        if (at < 1 || sentence.Tokens[at].Shape != TokenShape.Lower) return false;
        string noun = sentence.Lower(at);
        return noun.Length > 4 && noun[noun.Length - 1] == 's' && titles.NamedFirms.Contains(noun.Substring(0, noun.Length - 1));
    }

    // "Leur collectif, X,", "son groupe, Y,".
    private static bool IsOwnersBody(NameSentence sentence, NameSpan span, TitleGrammar titles)
    {
        int at = span.First - 2;
        if (at < 1 || sentence.Tokens[at + 1].Shape != TokenShape.Comma || sentence.Tokens[at].Shape != TokenShape.Lower) return false;
        if ((sentence.Tokens[at].Upos == PartOfSpeech.Adj || (sentence.Tokens[at].Single & NameClass.Demonym) != 0) && at > 1) at--;
        return titles.Possessives.Contains(sentence.Lower(at - 1)) && titles.NamedFirms.Contains(sentence.Lower(at));
    }

    private static bool IsDetermined(NameSentence sentence, int noun, TitleGrammar titles)
    {
        string before = sentence.Lower(noun - 1).Replace('’', '\'');
        return titles.Articles.Contains(before) || titles.Possessives.Contains(before) || titles.Complements.Contains(before) || titles.Toward.Contains(before) || titles.Contracted.Contains(before);
    }

    private static void Add(NameClass said, NameSentence sentence, NameSpan span, int weight, int[] scores)
    {
        if (said == NameClass.None || !IsOne(said)) return;
        EntityKind kind = KindOf(said);
        if (kind == EntityKind.Organization && (sentence.Tokens[span.First].Single & NameClass.Honorific) != 0) return;
        scores[(int)kind] += weight;
    }

    // "Budi Santoso (Merdeka)": a party or a club, unless it is a country.
    private static bool IsMembership(NameSentence sentence, NameSpan person, NameSpan span)
    {
        if (span.First != person.Last + 2 || span.Last + 1 >= sentence.Count || sentence.Text[sentence.Tokens[span.First - 1].Start] != '(' || sentence.Text[sentence.Tokens[span.Last + 1].Start] != ')') return false;
        return (sentence.Tokens[span.First].Single & (NameClass.Country | NameClass.GivenName)) == 0;
    }

    // "Karnataka's education minister": only a country or a part of one has ministers.
    private static bool IsPolity(NameSentence sentence, NameSpan span, TitleGrammar titles)
    {
        if (titles.PolityNouns.Count == 0 || span.Last + 2 >= sentence.Count || sentence.Lower(span.Last + 1) != titles.Possessive) return false;
        for (int at = span.Last + 2; at < sentence.Count && at < span.Last + 6 && sentence.Tokens[at].Shape == TokenShape.Lower; at++)
            if (titles.PolityNouns.Contains(sentence.Lower(at))) return true;
        return false;
    }

    // "in Glasgow", "né à Parme": the town, though its club goes by the same name.
    private static bool IsLocal(NameSentence sentence, NameSpan span, TitleGrammar titles)
    {
        int at = span.First - 1;
        if (span.First != span.Last || at < 0 || (sentence.Tokens[span.First].Single & (NameClass.City | NameClass.Town)) == 0) return false;
        string before = sentence.Lower(at);
        return titles.Within.Contains(before) || (at > 0 && titles.Toward.Contains(before) && titles.Origins.Contains(sentence.Lower(at - 1)));
    }

    // "Its Derby plant", "the Bristol-based firm".
    private static bool IsSite(NameSentence sentence, NameSpan span, TitleGrammar titles)
    {
        int next = span.Last + 1;
        if (titles.Sites.Count == 0 || next >= sentence.Count) return false;
        if (sentence.Tokens[next].Shape == TokenShape.Dash && next + 1 < sentence.Count && sentence.Tokens[next].Start == sentence.Tokens[span.Last].End) return sentence.Lower(next + 1) == titles.Seated;
        return sentence.Tokens[next].Shape == TokenShape.Lower && (sentence.Tokens[span.First].Single & (NameClass.City | NameClass.Town)) != 0 && titles.Sites.Contains(sentence.Lower(next));
    }

    // "Mrs Jordan", "Mme Paris", "Lord Tolland".
    private static bool IsAddressed(NameSentence sentence, NameSpan span, TitleGrammar titles)
    {
        int at = span.First - 1;
        return at >= 0 && sentence.Tokens[at].Shape == TokenShape.Capitalized && titles.Courtesies.Contains(sentence.Lower(at));
    }

    // "Née à Riga, formée à Lyon, X": only people are born.
    private static bool IsBorn(NameSentence sentence, NameSpan span, TitleGrammar titles) =>
        span.First > sentence.FirstWord + 2 && sentence.Tokens[span.First - 1].Shape == TokenShape.Comma && span.Last + 1 < sentence.Count && sentence.Tokens[span.Last + 1].Shape is TokenShape.Lower or TokenShape.Elided && titles.Origins.Contains(sentence.Lower(sentence.FirstWord));

    // "King Philippe", "Mercy Phiri": the name's own first word.
    private static void AddOwn(NameSentence sentence, NameSpan span, TitleGrammar titles, int[] scores)
    {
        if (span.Last == span.First) return;
        if (titles.FirmHeads.Contains(sentence.Lower(span.First)) && sentence.Tokens[span.First].Shape == TokenShape.Capitalized && sentence.Tokens[span.Last].Shape.IsNameLike()) scores[(int)EntityKind.Organization] += SureWeight;
        if (titles.EventHeads.Contains(sentence.Lower(titles.IsHeadFirst ? span.First : span.Last))) scores[(int)EntityKind.Event] += Weight;
        NameClass first = sentence.Tokens[span.First].Single, last = sentence.Tokens[span.Last].Single;
        if (titles.PlaceOpeners.Contains(sentence.Lower(span.First)) && sentence.Tokens[span.First + 1].Shape == TokenShape.Capitalized && (last & (NameClass.OrganizationHead | NameClass.OrganizationTail)) == 0) scores[(int)EntityKind.Place] += SureWeight;
        const NameClass NoPerson = NameClass.OrganizationTail | NameClass.OrganizationHead | NameClass.PlaceHead | NameClass.EventHead | NameClass.ProductHead | NameClass.CommonWord;
        if ((last & NoPerson) != 0 || sentence.Tokens[span.Last].Phrase != NameClass.None) return;
        if ((first & NameClass.Honorific) != 0 && sentence.Tokens[span.First].Shape == TokenShape.Capitalized) scores[(int)EntityKind.Person] += Weight;
        else if (span.Last == span.First + 1 && (first & NameClass.GivenName) != 0 && (first & (KnownPlaces | NameClass.Organization)) == 0) scores[(int)EntityKind.Person] += WeakWeight;
    }

    // "coach X", "l'atelier X"; "son groupe, X".
    private static NameClass Before(NameSentence sentence, NameSpan span, TitleGrammar titles)
    {
        int at = span.First - 1;
        if (at < 1) return NameClass.None;
        if (sentence.Tokens[at].Shape == TokenShape.Comma)
        {
            // Only what belongs to somebody: "à l'usine, X a dit" is about two things.
            at--;
            if (sentence.Tokens[at].Shape != TokenShape.Lower) return NameClass.None;
            if (at > 1 && titles.IsHeadFirst && Named(sentence, at) == NameClass.None) at--;
            return at > 0 && titles.Possessives.Contains(sentence.Lower(at - 1)) ? Named(sentence, at) & ~(NameClass.Office | NameClass.Kinship) : NameClass.None;
        }

        if (sentence.Tokens[at].Shape != TokenShape.Lower) return NameClass.None;
        NameClass named = Named(sentence, at);

        // "l'homme d'affaires danois X".
        if (titles.IsHeadFirst && named == NameClass.None && at > 1 && (sentence.Tokens[at].Single & NameClass.Demonym) != 0 && sentence.Tokens[at - 1].Shape == TokenShape.Lower)
        {
            at--;
            named = Named(sentence, at);
        }

        if (!titles.IsHeadFirst)
        {
            if (named == NameClass.OrganizationHead || (named == NameClass.PlaceHead && at > 1 && titles.Houses.Contains(sentence.Lower(at - 1) + " " + sentence.Lower(at)))) return NameClass.OrganizationHead;
            return named & (NameClass.Office | NameClass.Kinship);
        }

        // "la coopérative voisine X", "le laboratoire japonais X".
        if ((named == NameClass.None || (sentence.Tokens[at].Single & NameClass.Demonym) != 0) && at > 1 && (sentence.Tokens[at].Upos == PartOfSpeech.Adj || (sentence.Tokens[at].Single & NameClass.Demonym) != 0) && sentence.Tokens[at - 1].Shape == TokenShape.Lower && Named(sentence, at - 1) is var head and not NameClass.None) return head & ~(NameClass.ProductHead | NameClass.PlaceHead);

        // "le bureau d'études X": the noun's complement stands between.
        if (named == NameClass.None && at > 1 && titles.Complements.Contains(sentence.Lower(at - 1))) named = titles.Services.Contains(sentence.Lower(at - 2)) ? NameClass.OrganizationHead : titles.Humans.Contains(sentence.Lower(at - 2)) ? NameClass.Office : Named(sentence, at - 2);
        if (named == NameClass.None && titles.Services.Contains(sentence.Lower(at))) return NameClass.OrganizationHead;
        return named & ~NameClass.ProductHead;
    }

    // "X, une entreprise de", "X, an NGO": an indefinite article alone introduces X; "à Paris, la société a dit" does not.
    private static NameClass After(NameSentence sentence, NameSpan span, TitleGrammar titles)
    {
        int at = span.Last + 1;
        if (at + 2 >= sentence.Count || sentence.Tokens[at].Shape != TokenShape.Comma || !titles.Indefinites.Contains(sentence.Lower(at + 1))) return NameClass.None;
        at += 2;
        if (titles.IsHeadFirst)
        {
            for (int steps = 0; steps < 2 && at < sentence.Count && sentence.Tokens[at].Shape == TokenShape.Lower; at++, steps++)
                if (Named(sentence, at) is var named and not NameClass.None) return named;
            return NameClass.None;
        }

        NameClass last = NameClass.None;
        for (int steps = 0; steps < 5 && at < sentence.Count; at++, steps++)
        {
            ref readonly NameToken token = ref sentence.Tokens[at];
            if (steps == 0 && token.Shape == TokenShape.AllCapitals && titles.Acronyms.TryGetValue(sentence.Lower(at), out NameClass acronym)) return acronym;
            if (token.Shape is TokenShape.Dash or TokenShape.Capitalized) continue;
            if (token.Shape != TokenShape.Lower || (token.Single & NameClass.Particle) != 0) break;
            NameClass named = Named(sentence, at);
            if (named != NameClass.None) last = named;
        }

        return last;
    }

    private static NameClass Named(NameSentence sentence, int at) => sentence.Tokens[at].Single & Kinds;

    private static bool IsOne(NameClass classes) => (classes & (NameClass.Office | NameClass.Kinship)) == classes || (classes & (classes - 1)) == 0;

    private static EntityKind KindOf(NameClass named) =>
        (named & (NameClass.Office | NameClass.Kinship)) != 0 ? EntityKind.Person
        : (named & NameClass.OrganizationHead) != 0 ? EntityKind.Organization
        : (named & NameClass.PlaceHead) != 0 ? EntityKind.Place
        : EntityKind.Product;
}
