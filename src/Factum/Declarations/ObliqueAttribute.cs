using System;
using System.Collections.Generic;

namespace Factum;

/// <summary>The property holds what a preposition introduces, in any of the languages of the kind's triggers.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ObliqueAttribute : Attribute
{
    /// <summary>The prepositions: <c>auprès de</c>, <c>from</c>.</summary>
    public ObliqueAttribute(params string[] prepositions) => Prepositions = prepositions;

    /// <summary>The prepositions.</summary>
    public IReadOnlyList<string> Prepositions { get; }
}
