namespace Factum.Extraction.Quantities.Times;

/// <summary>The words and endings by which a clause's tense shows without a grammar; lists between <c>|</c>.</summary>
/// <param name="PastWords">Words that are past.</param>
/// <param name="FutureWords">Words that are future.</param>
/// <param name="PastEndings">Endings of past verbs.</param>
/// <param name="FutureEndings">Endings of future verbs.</param>
/// <param name="NotVerbs">Words with such an ending that are no verbs.</param>
internal sealed record TenseCues(string PastWords, string FutureWords, string PastEndings, string FutureEndings, string NotVerbs);
