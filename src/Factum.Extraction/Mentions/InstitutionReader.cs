using System;
using System.Collections.Generic;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions.Spans;

namespace Factum.Extraction.Mentions;

/// <summary>Finds names that start with a common noun and go on in lower case: "chambre de commerce et d'industrie de Brest".</summary>
/// <param name="titles">The heads of such names, and the words that link them with the rest.</param>
internal sealed class InstitutionReader(TitleGrammar titles)
{
    private const int LongestField = 7;
    private const int MostPortfolios = 6;
    private const NameClass KnownPlaces = NameClass.City | NameClass.Town | NameClass.Country | NameClass.Place;

    /// <summary>Puts an institution's whole name for what was found of it in a sentence.</summary>
    public void Read(NameSentence sentence, List<NameSpan> spans)
    {
        if (titles.Institutions is not { } institutions) return;
        for (int first = 0; first < sentence.Count; first++)
        {
            if (sentence.Tokens[first].Shape is not (TokenShape.Lower or TokenShape.Capitalized or TokenShape.AllCapitals) || institutions.At(sentence, first) is not { } head) continue;
            int end = first + head.Words.Length - 1;
            NameSpan? around = SpanList.Covering(spans, first);
            if (around is not null && around.First < first && around.Kind != head.Kind) continue;

            // "Le Stade de Reims", "la Piscine": with a capital it is the name of what is something else.
            if (head.Kind == EntityKind.Place && first > sentence.FirstWord && sentence.Tokens[first].Shape != TokenShape.Lower) continue;
            if (head.Complement == InstitutionComplement.CapitalField && (first <= sentence.FirstWord || sentence.Tokens[first].Shape != TokenShape.Capitalized)) continue;
            if (IsAnyOne(sentence, first, head)) continue;
            int last = Complement(sentence, spans, head, end, out int seat);
            if (last <= first) continue;
            int start = around is not null && around.First < first ? around.First : first;
            if (around is not null && around.Last > last && seat < 0) last = around.Last;
            Replace(spans, new NameSpan(start, last, head.Kind) { IsSettled = true }, seat);
            first = Math.Max(last, seat);
        }
    }

    // "Un musée de l'Ouest": whichever.
    private bool IsAnyOne(NameSentence sentence, int first, InstitutionHead head) =>
        first > 0 && sentence.Tokens[first].Shape == TokenShape.Lower && head.Complement is InstitutionComplement.Seat or InstitutionComplement.OwnName && titles.AnyOne.Contains(sentence.Lower(first - 1))
        && !(first + head.Words.Length < sentence.Count && IsNamePart(sentence, first + head.Words.Length));

    // The last token of the name, or none; and where its town starts, which is no part of it.
    private int Complement(NameSentence sentence, List<NameSpan> spans, InstitutionHead head, int end, out int seat)
    {
        seat = -1;
        int at = end + 1, none = -1;
        switch (head.Complement)
        {
            case InstitutionComplement.None:
                int of = Seat(sentence, spans, at);
                return of > 0 ? of : end;
            case InstitutionComplement.OwnName or InstitutionComplement.OwnNameOnly:
                if (at < sentence.Count && IsNamePart(sentence, at) && (!IsArticle(sentence, at) || OpensName(sentence, at))) return OwnName(sentence, spans, at, out seat);
                return head.Complement == InstitutionComplement.OwnName ? Seats(sentence, spans, at) : none;
            case InstitutionComplement.Seat:
                if (at < sentence.Count && IsNamePart(sentence, at) && head.Words.Length > 1) return NameEnd(sentence, spans, at);
                return Seat(sentence, spans, SkipAdjectives(sentence, at, 1));
            case InstitutionComplement.Portfolio:
                return Portfolio(sentence, spans, SkipAdjectives(sentence, at, 1));
            case InstitutionComplement.Polity:
                if (at < sentence.Count && sentence.Tokens[at].Shape == TokenShape.Lower && (sentence.Tokens[at].Single & NameClass.Demonym) != 0) return titles.Governments.Contains(sentence.Lower(end)) ? none : at;
                int polity = Seat(sentence, spans, at);
                return polity > 0 && ((sentence.Tokens[polity].Single | sentence.Tokens[polity].Phrase) & (NameClass.Country | NameClass.Place)) != 0 ? polity : none;
            case InstitutionComplement.CapitalField when SkipAdjectives(sentence, at, 2) is var link && (link >= sentence.Count || !(IsComplement(sentence, link) || titles.FieldLinks.Contains(sentence.Lower(link)))):
                return none;
            default:
                int field = Field(sentence, spans, at);
                return field > 0 && head.Complement == InstitutionComplement.SeatedField && !IsNamePart(sentence, field) ? none : field;
        }
    }

    // "Les Marées" of "éditions Les Marées": an article with a capital.
    private bool OpensName(NameSentence sentence, int article) => char.IsUpper(sentence.Text[sentence.Tokens[article].Start]) && article + 1 < sentence.Count && IsNamePart(sentence, article + 1);

    // "Jeanne-Valdor" of "lycée Jeanne-Valdor de Poitiers".
    private int OwnName(NameSentence sentence, List<NameSpan> spans, int at, out int seat)
    {
        seat = -1;
        int last = NameEnd(sentence, spans, at);
        for (int i = at + 1; i < last; i++)
        {
            if (!IsComplement(sentence, i)) continue;
            int name = i + 1;
            while (name < last && IsArticle(sentence, name)) name++;
            if (!IsNamePart(sentence, name) || (sentence.Tokens[name].Single & KnownPlaces) == 0) continue;
            seat = name;
            return i - 1;
        }

        return last;
    }

    // "de Riom", "du Lot", "de la Drôme".
    private int Seat(NameSentence sentence, List<NameSpan> spans, int at)
    {
        if (at >= sentence.Count || !IsComplement(sentence, at)) return -1;
        at++;
        while (at < sentence.Count && IsArticle(sentence, at) && !IsNamePart(sentence, at)) at++;
        if (at < sentence.Count && SpanList.Covering(spans, at) is { Kind: EntityKind.Person } person && person.Last > at && (sentence.Tokens[at].Single & NameClass.GivenName) != 0) return -1;
        return at < sentence.Count && IsNamePart(sentence, at) ? NameEnd(sentence, spans, at) : -1;
    }

    // "des Beaux-Arts de Chartres".
    private int Seats(NameSentence sentence, List<NameSpan> spans, int at)
    {
        int last = Seat(sentence, spans, at);
        if (last < 0 || (sentence.Tokens[last].Single & KnownPlaces) != 0) return last;
        int next = Seat(sentence, spans, last + 1);
        return next > 0 ? next : last;
    }

    // "de la Santé et de la Prévention", "de l'Économie, des Finances et de la Souveraineté industrielle".
    private int Portfolio(NameSentence sentence, List<NameSpan> spans, int at)
    {
        int last = Seat(sentence, spans, at);
        if (last < 0) return -1;
        last = WithAdjectives(sentence, last);
        for (int more = 0; more < MostPortfolios && last + 2 < sentence.Count; more++)
        {
            int link = last + 1;
            if (sentence.Tokens[link].Shape == TokenShape.Comma || sentence.Tokens[link].Upos == PartOfSpeech.Cconj) link++;
            else break;
            int next = Seat(sentence, spans, link);
            if (next < 0 || (sentence.Tokens[next].Single & KnownPlaces) != 0) break;
            last = WithAdjectives(sentence, next);
        }

        return last;
    }

    // "de voile", "du bassin de la Vouge", "des territoires de l'Orne".
    private int Field(NameSentence sentence, List<NameSpan> spans, int at)
    {
        int last = -1;
        bool aims = false;
        at = SkipAdjectives(sentence, at, 2);
        for (int steps = 0; steps < LongestField && at < sentence.Count; steps++)
        {
            ref readonly NameToken token = ref sentence.Tokens[at];
            if (IsNamePart(sentence, at)) return NameEnd(sentence, spans, at);
            if (token.Shape is not (TokenShape.Lower or TokenShape.Elided)) break;
            bool purpose = token.Shape == TokenShape.Lower && titles.FieldLinks.Contains(sentence.Lower(at));
            aims |= purpose;
            bool link = purpose || IsComplement(sentence, at) || (last > 0 && token.Upos == PartOfSpeech.Cconj && at + 1 < sentence.Count && (IsComplement(sentence, at + 1) || (aims && IsArticle(sentence, at + 1))));
            if (link || IsArticle(sentence, at))
            {
                at++;
                continue;
            }

            if (last < 0 && steps == 0) break;
            bool linked = IsComplement(sentence, at - 1) || titles.FieldLinks.Contains(sentence.Lower(at - 1)) || IsArticle(sentence, at - 1);
            if (token.Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj) || (!linked && (token.Upos != PartOfSpeech.Adj || EndsAt(spans, at - 1)))) break;
            last = at++;
        }

        return last;
    }

    private static int WithAdjectives(NameSentence sentence, int last)
    {
        int next = last + 1;
        return next < sentence.Count && sentence.Tokens[next].Shape == TokenShape.Lower && sentence.Tokens[next].Upos == PartOfSpeech.Adj && (sentence.Tokens[last].Single & KnownPlaces) == 0 ? next : last;
    }

    private static int SkipAdjectives(NameSentence sentence, int at, int most)
    {
        for (int skipped = 0; skipped < most && at < sentence.Count && sentence.Tokens[at].Shape == TokenShape.Lower && (sentence.Tokens[at].Upos == PartOfSpeech.Adj || (sentence.Tokens[at].Single & NameClass.Demonym) != 0); skipped++) at++;
        return at;
    }

    // As far as the name goes that was found there, or as capitals go.
    private static int NameEnd(NameSentence sentence, List<NameSpan> spans, int at)
    {
        int last = SpanList.Covering(spans, at)?.Last ?? at;
        while (last + 1 < sentence.Count && SpanList.Covering(spans, last + 1) is null && sentence.Tokens[last + 1].Shape.IsNameLike() && IsNamePart(sentence, last + 1)) last++;
        return last;
    }

    private static bool IsNamePart(NameSentence sentence, int at) => sentence.Tokens[at].Shape.IsNameLike() && (sentence.Tokens[at].Single & NameClass.Calendar) == 0;

    private bool IsComplement(NameSentence sentence, int at) => titles.Complements.Contains(sentence.Lower(at));

    private bool IsArticle(NameSentence sentence, int at) => titles.Articles.Contains(sentence.Lower(at));

    // What is found to end here goes on in no adjective: "l'Office français de la biodiversité enquête".
    private static bool EndsAt(List<NameSpan> spans, int last) => SpanList.Covering(spans, last)?.Last == last;

    private static void Replace(List<NameSpan> spans, NameSpan whole, int seat)
    {
        int seatEnd = seat < 0 ? -1 : SpanList.Covering(spans, seat)?.Last ?? seat;
        SpanList.Put(spans, whole);
        if (seat >= 0) SpanList.Put(spans, new NameSpan(seat, seatEnd, EntityKind.Place) { IsSettled = true });
    }
}
