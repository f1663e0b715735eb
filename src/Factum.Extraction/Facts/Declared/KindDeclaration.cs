using System;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Declared;

/// <summary>How a role of a declared kind stands to the words that state the fact.</summary>
[Flags]
public enum RoleFunction
{
    /// <summary>Nothing but the prepositions of the role introduces it.</summary>
    Oblique = 0,

    /// <summary>Who acts.</summary>
    Subject = 1,

    /// <summary>What is acted upon.</summary>
    Object = 2,
}

/// <summary>A role of a declared kind.</summary>
/// <param name="Name">The role's name.</param>
/// <param name="Repeats">Whether several fillers may stand in it.</param>
/// <param name="IsRequired">Whether there is no fact without it.</param>
/// <param name="Function">Its grammatical function.</param>
/// <param name="Prepositions">The prepositions that introduce it, in any language: <c>auprès de</c>.</param>
/// <param name="Accepts">What may fill it.</param>
public sealed record DeclaredRole(string Name, bool Repeats, bool IsRequired, RoleFunction Function, EquatableArray<string> Prepositions, FillerTypes Accepts);

/// <summary>The words of one language that state a fact of a declared kind.</summary>
/// <param name="Language">BCP 47 language.</param>
/// <param name="Words">Verbs in the infinitive, nouns in the singular, or expressions: <c>boucler un tour de table</c>.</param>
public sealed record DeclaredTrigger(string Language, EquatableArray<string> Words);

/// <summary>A kind of fact outside of the built-in vocabulary.</summary>
/// <param name="Name">The kind's name.</param>
/// <param name="Plural">The name of its collection.</param>
/// <param name="Triggers">What states it.</param>
/// <param name="Roles">Who and what takes part in it.</param>
public sealed record KindDeclaration(string Name, string Plural, EquatableArray<DeclaredTrigger> Triggers, EquatableArray<DeclaredRole> Roles);
