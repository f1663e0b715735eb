using Factum.Extraction.Mentions;

namespace Factum.Training.Names;

/// <summary>A tokenized sentence and the labels that its tokens may carry.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Starts">Where the tokens start.</param>
/// <param name="Ends">Where the tokens end.</param>
/// <param name="Allowed">A bit set of <see cref="NameLabels"/> a token: one bit where the label is known.</param>
internal sealed record NameExample(string Text, int[] Starts, int[] Ends, int[] Allowed)
{
    /// <summary>Any label.</summary>
    public const int Anything = (1 << NameLabels.Count) - 1;

    /// <summary>Outside alone.</summary>
    public const int Outside = 1 << NameLabels.Outside;

    /// <summary>Outside, or a product or event: what a set that marks persons, organizations and places alone leaves open.</summary>
    public static readonly int Unmarked = Outside | Both(3) | Both(4);

    /// <summary>The labels of a kind.</summary>
    public static int Both(int kind) => (1 << NameLabels.First(kind)) | (1 << NameLabels.Inside(kind));

    /// <summary>Marks tokens as one name of one of some kinds.</summary>
    public void Mark(int first, int last, params int[] kinds)
    {
        for (int i = first; i <= last; i++)
        {
            Allowed[i] = 0;
            foreach (int kind in kinds) Allowed[i] |= 1 << (i == first ? NameLabels.First(kind) : NameLabels.Inside(kind));
        }
    }

    /// <summary>Fills a sentence for the tagger.</summary>
    public void Fill(NameSentence sentence, Gazetteer world, Gazetteer language)
    {
        sentence.Begin(Text);
        for (int i = 0; i < Starts.Length; i++) sentence.Add(Starts[i], Ends[i], i);
        sentence.Complete(world, language);
    }
}
