namespace Factum.Extraction.Mentions;

/// <summary>Words that start a stretch which is no part of the article.</summary>
/// <param name="Words">The words, in lower case: "lire aussi".</param>
/// <param name="Place">Where they count.</param>
internal sealed record BoilerplateMark(string Words, BoilerplatePlace Place)
{
    /// <summary>The words, in lower case: "lire aussi".</summary>
    public readonly string Words = Words;

    /// <summary>Where they count.</summary>
    public readonly BoilerplatePlace Place = Place;
}
