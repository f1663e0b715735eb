using System;
using System.Collections.Generic;

namespace Factum.Extraction.Quantities.Times;

/// <summary>The notation of patterns: groups, alternatives and options are written out into flat sequences.</summary>
internal static class PatternSyntax
{
    /// <summary>Every sequence of elements that a pattern stands for.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="element">Makes an element of its spelling.</param>
    public static List<List<T>> Expand<T>(string pattern, Func<string, T> element)
    {
        string[] parts = pattern.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        int at = 0;
        List<List<T>> sequences = Alternatives(parts, ref at, element);
        if (at != parts.Length) throw new FormatException("unbalanced group in the pattern: " + pattern);
        return sequences;
    }

    private static List<List<T>> Alternatives<T>(string[] parts, ref int at, Func<string, T> element)
    {
        List<List<T>> all = [];
        List<List<T>> current = [[]];
        while (at < parts.Length && parts[at] is not ("]" or "]?"))
        {
            string part = parts[at++];
            if (part == "||")
            {
                all.AddRange(current);
                current = [[]];
                continue;
            }

            List<List<T>> options;
            bool optional;
            if (part == "[")
            {
                options = Alternatives(parts, ref at, element);
                optional = parts[at++] == "]?";
            }
            else
            {
                optional = part.Length > 1 && part[part.Length - 1] == '?';
                options = [[element(optional ? part.Substring(0, part.Length - 1) : part)]];
            }

            if (optional) options.Add([]);
            current = Product(current, options);
        }

        all.AddRange(current);
        return all;
    }

    private static List<List<T>> Product<T>(List<List<T>> left, List<List<T>> right)
    {
        List<List<T>> product = [];
        foreach (List<T> a in left)
            foreach (List<T> b in right)
                product.Add([.. a, .. b]);
        return product;
    }
}
