using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Something new is given to the world, mostly with a name beside what it is.</summary>
internal sealed class LaunchReading : KindReading
{
    // How many words may describe a thing between it and the comma before its name.
    private const int DescriptionReach = 5;
    private const FillerTypes Named = FillerTypes.Product | FillerTypes.Organization | FillerTypes.Event;

    /// <inheritdoc/>
    public override string? Settle(FrameMatch match)
    {
        if (match.Alone("Product") is Filler launched && NameBeside(match, launched) is Filler product && !match.Holds(product)) match.Replace("Product", product);
        return null;
    }

    /// <summary>The name that a comma sets beside a description, whatever kind it was taken for: "a new handset, X, was", "lancé X, un programme de"; <see langword="null"/> where none stands there.</summary>
    private static Filler? NameBeside(FrameMatch match, Filler thing)
    {
        AnnotatedSentence sentence = match.Sentence;
        int first = sentence.FirstAt(thing.Range.Start);
        int next = sentence.FirstAt(thing.Range.End - 1) + 1;

        // "A card for teenagers, called X", "un couteau pliant sans métal, le X": past what describes the thing.
        int reach = next + DescriptionReach;
        while (next < sentence.Count && next < reach && sentence.Covering[next] < 0 && sentence[next].Upos is PartOfSpeech.Adp or PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Num) next++;
        if (next + 2 < sentence.Count && sentence[next].Form == ",")
        {
            int name = next + 1;
            if (match.IsArticle(name) || match.Grammar.Naming.Contains(sentence.Lemmas[name])) name++;
            if (IsSetApart(sentence, name)) return match.Fillers.Entity(name, Named);
        }

        return first > 1 && sentence[first - 1].Form == "," && sentence.Covering[first - 2] >= 0 && sentence[first].Upos == PartOfSpeech.Det && !match.Grammar.Definites.Contains(sentence.Lower(first)) ? match.Fillers.Entity(first - 2, Named) : null;
    }

    private static bool IsSetApart(AnnotatedSentence sentence, int word)
    {
        int end = word;
        while (end < sentence.Count && sentence.Covering[end] >= 0 && sentence.Covering[end] == sentence.Covering[word]) end++;
        return end > word && end < sentence.Count && sentence[end].Form is "," or ".";
    }
}
