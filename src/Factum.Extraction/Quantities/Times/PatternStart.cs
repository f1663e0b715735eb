namespace Factum.Extraction.Quantities.Times;

/// <summary>How patterns are to match at a token.</summary>
internal enum Standing : byte
{
    /// <summary>As a part of others.</summary>
    Inside,

    /// <summary>By themselves.</summary>
    Alone,

    /// <summary>By themselves, the token being no more than context: it belongs to a time already.</summary>
    AfterContext,
}

/// <summary>The tokens that may come after a first token, for patterns in each standing.</summary>
/// <param name="inside">Where they are a part of others.</param>
/// <param name="alone">Where they stand by themselves.</param>
/// <param name="afterContext">Where they stand by themselves and the first token is context.</param>
internal readonly struct SecondTokens(TokenMask inside, TokenMask alone, TokenMask afterContext)
{
    private readonly TokenMask inside = inside, alone = alone, afterContext = afterContext;

    /// <summary>What either allows.</summary>
    public static SecondTokens operator |(in SecondTokens a, in SecondTokens b) => new(a.inside | b.inside, a.alone | b.alone, a.afterContext | b.afterContext);

    /// <summary>Whether a token may come second.</summary>
    public bool Admit(Standing standing, in TokenMask token) => standing switch
    {
        Standing.Inside => inside.Meets(token),
        Standing.Alone => alone.Meets(token),
        _ => afterContext.Meets(token),
    };
}

/// <summary>The patterns of a trie that may begin with a token.</summary>
/// <param name="trie">The trie.</param>
/// <param name="edges">The steps from its root that may take the token.</param>
/// <param name="second">The tokens that may come after it.</param>
internal sealed class PatternStart(PatternTrie trie, FirstEdge[] edges, SecondTokens second)
{
    /// <summary>The trie.</summary>
    public readonly PatternTrie Trie = trie;

    /// <summary>The steps from its root that may take the token.</summary>
    public readonly FirstEdge[] Edges = edges;

    /// <summary>The tokens that may come after it.</summary>
    public readonly SecondTokens Second = second;
}

/// <summary>A first step of patterns with a token that it may take.</summary>
/// <param name="edge">The step.</param>
/// <param name="second">The tokens that may come after the token.</param>
internal readonly struct FirstEdge(PatternEdge edge, SecondTokens second)
{
    /// <summary>The step.</summary>
    public readonly PatternEdge Edge = edge;

    /// <summary>The tokens that may come after the token.</summary>
    public readonly SecondTokens Second = second;
}
