using System;
using System.Collections.Generic;

namespace Factum;

/// <summary>The words of a language that make a sentence state a fact of the kind: verbs in the infinitive, nouns in the singular, or fixed expressions.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class TriggerAttribute : Attribute
{
    /// <summary>The words of a language.</summary>
    /// <param name="language">The BCP 47 language: <c>fr</c>.</param>
    /// <param name="words">The words, each by its dictionary form: <c>lever</c>, <c>boucler un tour de table</c>.</param>
    public TriggerAttribute(string language, params string[] words)
    {
        Language = language;
        Words = words;
    }

    /// <summary>The BCP 47 language.</summary>
    public string Language { get; }

    /// <summary>The words, each by its dictionary form.</summary>
    public IReadOnlyList<string> Words { get; }
}
