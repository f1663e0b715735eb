namespace Factum.Extraction.Grammar;

/// <summary>Spelling of <see cref="PartOfSpeech"/>.</summary>
internal static class PartsOfSpeech
{
    private static readonly string[] Names =
        ["X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"];

    /// <summary>Number of tags.</summary>
    public static int Count => Names.Length;

    /// <summary>The CoNLL-U spelling: <c>PROPN</c>.</summary>
    public static string Name(this PartOfSpeech tag) => Names[(int)tag];

    /// <summary>Reads a UPOS tag; an unknown one is <c>X</c>.</summary>
    public static PartOfSpeech Parse(string name)
    {
        for (int i = 0; i < Names.Length; i++)
            if (Names[i] == name) return (PartOfSpeech)i;
        return PartOfSpeech.X;
    }
}
