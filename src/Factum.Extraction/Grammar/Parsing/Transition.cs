namespace Factum.Extraction.Grammar.Parsing;

/// <summary>What the parser can do next.</summary>
internal enum Transition : byte
{
    /// <summary>Push the next word.</summary>
    Shift,

    /// <summary>Take the stack's top as a dependent of the next word.</summary>
    Left,

    /// <summary>Take the stack's top as a dependent of the word below it.</summary>
    Right,
}
