namespace Factum.Extraction.Grammar;

/// <summary>Universal part-of-speech tags (UPOS) of Universal Dependencies v2.</summary>
public enum PartOfSpeech : byte
{
#pragma warning disable CS1591 // The names are Universal Dependencies' own.
    X, Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb,
#pragma warning restore CS1591
}
