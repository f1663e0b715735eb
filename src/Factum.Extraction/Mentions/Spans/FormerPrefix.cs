using System;

namespace Factum.Extraction.Mentions.Spans;

/// <summary>The prefix of what somebody was: "ex-minister", "ex-ministre".</summary>
internal static class FormerPrefix
{
    /// <summary>Latin, as every language that the press writes in has it.</summary>
    public const string Form = "ex";

    /// <summary>Whether a token with a capital is a noun behind the prefix: "Ex-ministre".</summary>
    public static bool IsAt(NameSentence sentence, int at)
    {
        int hyphen = sentence.Tokens[at].Start + Form.Length;
        return sentence.Tokens[at].Shape is TokenShape.Capitalized or TokenShape.Hyphenated && hyphen + 1 < sentence.Tokens[at].End && char.IsLower(sentence.Text[hyphen + 1]) && sentence.Lower(at).StartsWith(Form + "-", StringComparison.Ordinal);
    }
}
