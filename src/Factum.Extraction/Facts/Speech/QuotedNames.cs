using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Speech;

/// <summary>Tells quotation marks around a name or a title from those around what somebody said.</summary>
internal static class QuotedNames
{
    // A title has few words.
    private const int Longest = 9;

    /// <summary>The quotations that somebody said.</summary>
    /// <param name="quotations">What stands between quotation marks.</param>
    /// <param name="sentences">The sentences of the text.</param>
    /// <param name="grammar">The words of the language.</param>
    /// <param name="text">The text.</param>
    public static PlainList<Quotation> Without(PlainList<Quotation> quotations, PlainList<SentenceReading> sentences, FactGrammar grammar, string text)
    {
        if (quotations.Count == 0) return quotations;
        PlainList<Quotation> spoken = new(quotations.Count);
        int at = 0;
        foreach (Quotation quotation in quotations)
        {
            while (at + 1 < sentences.Count && sentences[at + 1].Sentence.Tree.Range.Start <= quotation.Range.Start) at++;
            if (at >= sentences.Count || !IsName(quotation.Range, sentences[at].Sentence, grammar, text)) spoken.Add(quotation);
        }

        return spoken;
    }

    private static bool IsName(TextRange range, AnnotatedSentence sentence, FactGrammar grammar, string text)
    {
        if (range.End > sentence.Tree.Range.End) return false;
        int first = sentence.FirstAt(range.Start);
        bool titled = first > 1 && IsMark(sentence[first - 1].Form) && IsTitled(sentence, grammar, first - 2);
        bool upper = char.IsUpper(text[range.Start]) || (grammar.Definites.Contains(sentence.Lemmas[first]) && !sentence[first].Features.Has("Definite", "Ind") && sentence[first].Start == range.Start && first + 1 < sentence.Count && char.IsUpper(sentence[first + 1].Form[0]));
        if (!upper && (!titled || Qualifies(sentence[first]))) return false;
        int end = first;
        bool clause = false;
        while (end < sentence.Count && sentence[end].Start < range.End)
        {
            if (sentence[end].Form is ":" or "." || end - first > Longest) return false;
            clause |= !titled && sentence.Covering[end] < 0 && grammar.SubjectPronouns.Contains(sentence.Lower(end));
            clause |= !titled && sentence.Covering[end] < 0 && grammar.FirstPersons.Contains(sentence.Lower(end));
            end++;
        }

        int before = first - 1;
        if (before < 0 || !IsMark(sentence[before].Form) || clause) return false;
        if (titled || IsOneName(sentence, first, end) || (grammar.Has(Construction.NounAdjuncts) && IsHeadline(sentence, first, end))) return true;
        before--;
        return before < 0 ? IsCovered(sentence, first, end) && !Follows(sentence, end) : OpensName(sentence, before);
    }

    // "L'association X", "l'association nationale X", "baptisée X".
    private static bool IsTitled(AnnotatedSentence sentence, FactGrammar grammar, int word)
    {
        if (grammar.Titled.Contains(sentence.Lemmas[word]) || grammar.Naming.Contains(sentence.Lemmas[word])) return true;
        return word > 0 && sentence[word].Upos == PartOfSpeech.Adj && sentence[word].Head == word - 1 && grammar.Titled.Contains(sentence.Lemmas[word - 1]);
    }

    // "Un plan « dicté par la Bourse »" says what somebody thinks of the plan.
    private static bool Qualifies(in Word word) => word.Upos == PartOfSpeech.Adj || word.Features.Has("VerbForm", "Part");

    /// <summary>Whether a word has a name behind it: a noun, or an article or preposition that lacks its noun.</summary>
    private static bool OpensName(AnnotatedSentence sentence, int word)
    {
        if (sentence.Covering[word] >= 0 || sentence.Time[word] >= 0) return false;
        return sentence[word].Upos switch
        {
            PartOfSpeech.Noun => char.IsLower(sentence[word].Form[0]),
            PartOfSpeech.Det or PartOfSpeech.Adp => true,
            _ => false,
        };
    }

    // "The Winter of Our Content": a title has capitals where a sentence has none.
    private static bool IsHeadline(AnnotatedSentence sentence, int first, int end)
    {
        int capitals = 0;
        for (int word = first; word < end; word++)
        {
            string form = sentence[word].Form;
            if (IsMark(form)) break;
            if (!char.IsLetterOrDigit(form[form.Length - 1])) return false;
            if (char.IsUpper(form[0])) capitals++;
            else if (form.Length > 3 && char.IsLetter(form[0])) return false;
        }

        return capitals > 1;
    }

    private static bool IsCovered(AnnotatedSentence sentence, int first, int end)
    {
        for (int word = first; word < end; word++) if (sentence.Covering[word] < 0) return false;
        return true;
    }

    // "A révélé « La Gazette »": nobody says a name and no more.
    private static bool IsOneName(AnnotatedSentence sentence, int first, int end)
    {
        for (int word = first; word < end; word++) if (sentence.Covering[word] < 0 || sentence.Covering[word] != sentence.Covering[first]) return false;
        return end > first + 1;
    }

    // A comma behind the closing mark opens who said it.
    private static bool Follows(AnnotatedSentence sentence, int end) => end + 1 >= sentence.Count || sentence[end + 1].Upos == PartOfSpeech.Punct || !IsMark(sentence[end].Form);

    private static bool IsMark(string form) => form is "\"" or "«" or "»" or "“" or "”" or "„";
}
