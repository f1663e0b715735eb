namespace Factum.Training.Treebanks;

/// <summary>A reading of a form.</summary>
/// <param name="Form">The form.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Upos">Its part of speech.</param>
/// <param name="Feats">Its features.</param>
/// <param name="Count">How often it was seen.</param>
internal sealed record LexicalEntry(string Form, string Lemma, byte Upos, string Feats, int Count);
