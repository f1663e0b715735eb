namespace Factum.Extraction.Grammar.Parsing;

/// <summary>A parser's state as its features see it: the words at the top of the stack and ahead, and what is known of each word.</summary>
internal unsafe struct ParserView
{
    /// <summary>What <see cref="ParserAtoms"/> says of each word.</summary>
    public ulong* Form, Tag, Morphology, Lemma, FormTag, Doubt;

    /// <summary>What each word is when it stands between two others.</summary>
    public byte* Kind;

    /// <summary>Parts of speech of the words from 1, by number.</summary>
    public byte* Upos;

    /// <summary>The partial tree by word.</summary>
    public ParserNode* Nodes;

    /// <summary>The words at the top of the stack, the words ahead, and the index that stands for an absent word.</summary>
    public int S0, S1, S2, B0, B1, B2, None;

    /// <summary>Looks at a state of the sentence.</summary>
    public void Look(ParserState state)
    {
        S0 = state.FromTop(0);
        S1 = state.FromTop(1);
        S2 = state.FromTop(2);
        B0 = state.Ahead(0);
        B1 = state.Ahead(1);
        B2 = state.Ahead(2);
        None = state.None;
    }
}
