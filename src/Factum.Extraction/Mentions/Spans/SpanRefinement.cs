using System.Collections.Generic;

namespace Factum.Extraction.Mentions.Spans;

/// <summary>What grammar says of the bounds of the names that the tagger found in a sentence.</summary>
internal sealed class SpanRefinement
{
    private readonly TitleGrammar titles;
    private readonly JoinedNames joined;
    private readonly FieldNames fields;
    private readonly NamesByNouns nouns;
    private readonly PartedNames parted;
    private readonly SpanBounds bounds;
    private readonly Nameless nameless;
    private readonly LooseEnds ends;
    private readonly PaperNames papers;

    /// <summary>Makes a refinement for the sentences of a document.</summary>
    /// <param name="titles">How the language puts nouns beside names.</param>
    public SpanRefinement(TitleGrammar titles)
    {
        this.titles = titles;
        fields = new(titles);
        joined = new(titles, fields);
        nouns = new(titles);
        parted = new(titles);
        bounds = new(titles);
        nameless = new(titles);
        ends = new(titles);
        papers = new(titles);
    }

    /// <summary>Corrects the bounds of a sentence's names, joins what is one name and drops what is none.</summary>
    public void Refine(NameSentence sentence, List<NameSpan> spans)
    {
        joined.JoinHeads(sentence, spans);
        nouns.Add(sentence, spans);
        if (titles.PartnerTails.Count > 0) joined.JoinPartners(sentence, spans);
        fields.Join(sentence, spans);
        papers.Join(sentence, spans);
        parted.Part(sentence, spans);
        int kept = 0, end = -1;
        for (int i = 0; i < spans.Count; i++)
        {
            NameSpan span = Settled(sentence, ends.Cut(sentence, spans[i].IsSettled ? spans[i] : bounds.Of(sentence, spans[i], end)));
            if (nameless.IsNameless(sentence, span)) continue;
            spans[kept++] = span;
            end = span.Last;
        }

        spans.RemoveRange(kept, spans.Count - kept);
    }

    /// <summary>A name with the kind and the bounds that its own words settle.</summary>
    private NameSpan Settled(NameSentence sentence, NameSpan span)
    {
        if (!span.IsSettled && span.Last > span.First && titles.CommonAcronyms.Contains(sentence.Lower(span.Last)) && sentence.Tokens[span.Last].Shape == TokenShape.AllCapitals) span = span with { Last = span.Last - 1 };
        if (IsInitialed(sentence, span)) return span with { Kind = EntityKind.Person, IsSettled = true };
        if (span.First != span.Last) return span;
        string word = sentence.Lower(span.First);
        bool organization = (titles.PartyLabels.Contains(word) && span.First > sentence.FirstWord) || titles.Networks.Contains(word);
        return organization ? span with { Kind = EntityKind.Organization, IsSettled = true } : span;
    }

    // "AJP Taylor": initials without stops before a surname, where no list knows the letters or the whole as something else.
    private static bool IsInitialed(NameSentence sentence, NameSpan span)
    {
        const NameClass Others = NameClass.Organization | NameClass.Media | NameClass.Product | NameClass.OrganizationHead | NameClass.OrganizationTail | NameClass.City | NameClass.Town | NameClass.Country | NameClass.Place | NameClass.Office | NameClass.Event;
        if (span.IsSettled || span.Kind == EntityKind.Person || span.Last != span.First + 1) return false;
        ref readonly NameToken initials = ref sentence.Tokens[span.First], surname = ref sentence.Tokens[span.Last];
        return initials.Shape == TokenShape.AllCapitals && initials.End - initials.Start is 2 or 3 && ((initials.Single | initials.Phrase) & Others) == 0
            && surname.Shape == TokenShape.Capitalized && (surname.Single & (NameClass.Surname | Others)) is NameClass.Surname or (NameClass.Surname | NameClass.City);
    }
}
