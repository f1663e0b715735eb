namespace Factum.Extraction.Facts.Frames;

/// <summary>An expression that was tried at a word, for the one who asks why.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Word">Index of the word.</param>
/// <param name="Kind">The kind that it could have stated.</param>
/// <param name="Unit">The expression.</param>
/// <param name="Outcome">What it gave, or what it lacked.</param>
internal sealed record MatchAttempt(int Sentence, int Word, string Kind, LexicalUnit Unit, string Outcome);
