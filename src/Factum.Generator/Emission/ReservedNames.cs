using System;
using System.Collections.Generic;

namespace Factum.Generator.Emission;

/// <summary>Names that members of the generated collections cannot have, because the collections or the code in them use them.</summary>
internal static class ReservedNames
{
    /// <summary>The members of the root class that are no collections of facts.</summary>
    public static IReadOnlyList<string> RootMembers { get; } = ["All", "Amounts", "Documents", "NamedEvents", "Organizations", "People", "Places", "Products"];

    /// <summary>The members of every entity, beside which its own type lists its facts by their kinds.</summary>
    public static IReadOnlyList<string> EntityMembers { get; } = ["Aliases", "Amounts", "Evidence", "Facts", "FactsOf", "Id", "Kind", "Name"];

    /// <summary>Members of every object and of the collections, and what the code of a member names without a qualifier.</summary>
    public static HashSet<string> All { get; } = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
        "Count", "Item", "GetEnumerator", "Build", "Built", "Keep", "Rows",
        "Bound", "Certainty", "Corpus", "Currency", "Numbers", "Polarity", "Sentences", "TimeType",
        "AmountCollection", "DocumentCollection", "Documents",
    };
}
