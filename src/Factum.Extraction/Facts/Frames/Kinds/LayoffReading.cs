using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>An organisation does away with jobs: those who lay off one coach, cut twelve branches or lower taxes by 2 % lay nobody off.</summary>
internal sealed class LayoffReading : KindReading
{
    /// <inheritdoc/>
    public override string? CompleteByTopic(FrameMatch match)
    {
        if (match.Held("Count") is not PlainList<Filler> counts || CountsJobs(match, counts[0])) return null;

        // "Licencier son entraîneur"; but "ne licencier personne".
        if (match.Functions.Contains("obj") && !(match.Sentence.HeadOf(counts[0].Range) is int counted and >= 0 && match.Grammar.NegativeWords.Contains(match.Sentence.Lemmas[counted]))) return "no jobs";
        match.Remove("Count");
        return null;
    }

    /// <inheritdoc/>
    public override string? Settle(FrameMatch match)
    {
        if (match.Alone("Organization") is Filler boss && EmployerOf(match, boss) is Filler firm && !match.Holds(firm)) match.Replace("Organization", firm);
        return null;
    }

    /// <inheritdoc/>
    public override bool TakesOwnWords(FrameMatch match, string role, Filler words) => role != "Count" || (match.Held(role) is null && CountsJobs(match, words));

    /// <inheritdoc/>
    /// <remarks>"A remercié douze graphistes": whom one thanks is known.</remarks>
    public override double Preference(FrameMatch match, FactDraft draft)
    {
        AnnotatedSentence sentence = match.Sentence;
        return draft.Of("Count") is Filler count && sentence.FirstAt(count.Range.Start) is int first and >= 0 && sentence[first].Upos == PartOfSpeech.Num && !(first > 0 && sentence[first - 1].Upos == PartOfSpeech.Det) ? 1 : 0;
    }

    /// <summary>Whether a phrase counts jobs or people.</summary>
    private static bool CountsJobs(FrameMatch match, Filler counted)
    {
        AnnotatedSentence sentence = match.Sentence;
        FactGrammar grammar = match.Grammar;
        int nouns = 0;
        bool many = false;
        bool jobs = false;
        for (int i = sentence.FirstAt(counted.Range.Start); i >= 0 && i < sentence.Count && sentence[i].Start < counted.Range.End; i++)
        {
            bool quantifier = grammar.Quantifiers.Contains(sentence.Lemmas[i]) || grammar.Quantifiers.Contains(sentence.Lower(i));
            many |= quantifier || sentence[i].Upos == PartOfSpeech.Num || char.IsDigit(sentence[i].Form[0]);
            if (quantifier || sentence[i].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Sym)) continue;
            nouns++;
            jobs |= grammar.Jobs.Contains(sentence.Lemmas[i]) || match.Fillers.IsActor(i);
        }

        return many && (jobs || nouns == 0);
    }

    /// <summary>The firm whose management or plant lays off: "its director", "la direction de X", "the company's plant".</summary>
    private static Filler? EmployerOf(FrameMatch match, Filler boss)
    {
        AnnotatedSentence sentence = match.Sentence;
        if (sentence.HeadOf(boss.Range) is not (int head and >= 0) || sentence.Mention[head] >= 0) return null;
        bool plant = match.Grammar.Establishments.Contains(sentence.Lemmas[head]);
        if (!plant && !match.Grammar.Offices.Contains(sentence.Lemmas[head]) && !match.Offices.IsTitle(head)) return null;
        foreach (int child in sentence.Tree.Children(head))
            if (IsEmployer(match, head, child, plant) && match.Fillers.Entity(child, FillerTypes.Organization) is Filler firm) return firm;
        return null;
    }

    // Whose the noun is: "the company's plant", whose own plant it is said to be ("its bakery") being one phrase; "its director", "la direction de X".
    private static bool IsEmployer(FrameMatch match, int noun, int owner, bool plant)
    {
        AnnotatedSentence sentence = match.Sentence;
        if (plant) return owner < noun && sentence[owner].Relation == DependencyRelation.NmodPoss && sentence[owner].Upos == PartOfSpeech.Noun;
        return owner < noun ? sentence[owner].Features.Has("Poss", "Yes") : match.Clauses.CaseName(owner) == match.Grammar.Genitive;
    }

    /// <inheritdoc/>
    /// <remarks>A firm lays off once in a sentence.</remarks>
    public override bool HappensOnce(FactDraft told, FactDraft draft) =>
        told.Sentence == draft.Sentence && (told.Of("Count") is null || draft.Of("Count") is null) && told.Shares("Organization", draft);
}
