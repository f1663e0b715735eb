namespace Factum.Generator.Wording;

/// <summary>A place of a document as the generated code writes it.</summary>
/// <param name="Row">Its part of a row, after the number of the document: numbers of sentence, line and column, and the words.</param>
/// <param name="Quote">The line of documentation that quotes the sentence.</param>
/// <param name="Position">The line of documentation that says where it is.</param>
internal sealed record PlaceWording(string Row, string Quote, string Position);
