using System.Collections.Generic;
using System.Linq;

namespace Factum.Extraction.Text;

/// <summary>Makes <see cref="EquatableArray{T}"/> values.</summary>
public static class EquatableArrays
{
    /// <summary>The items of a sequence, in order.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new(items.ToArray());
}
