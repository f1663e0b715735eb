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
/// <param name="Inside">Where they are a part of others.</param>
/// <param name="Alone">Where they stand by themselves.</param>
/// <param name="AfterContext">Where they stand by themselves and the first token is context.</param>
internal readonly record struct SecondTokens(TokenMask Inside, TokenMask Alone, TokenMask AfterContext)
{
    /// <summary>What either allows.</summary>
    public static SecondTokens operator |(in SecondTokens a, in SecondTokens b) => new(a.Inside | b.Inside, a.Alone | b.Alone, a.AfterContext | b.AfterContext);

    /// <summary>Whether a token may come second.</summary>
    public bool Admit(Standing standing, in TokenMask token) => standing switch
    {
        Standing.Inside => Inside.Meets(token),
        Standing.Alone => Alone.Meets(token),
        _ => AfterContext.Meets(token),
    };
}

/// <summary>The patterns of a trie that may begin with a token.</summary>
/// <param name="Trie">The trie.</param>
/// <param name="Edges">The steps from its root that may take the token.</param>
/// <param name="Second">The tokens that may come after it.</param>
internal sealed record PatternStart(PatternTrie Trie, FirstEdge[] Edges, SecondTokens Second);

/// <summary>A first step of patterns with a token that it may take.</summary>
/// <param name="Edge">The step.</param>
/// <param name="Second">The tokens that may come after the token.</param>
internal readonly record struct FirstEdge(PatternEdge Edge, SecondTokens Second);
