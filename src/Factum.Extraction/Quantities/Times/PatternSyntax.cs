using System;
using System.Collections.Generic;

namespace Factum.Extraction.Quantities.Times;

/// <summary>The notation of patterns: groups, alternatives and options are written out into flat sequences.</summary>
internal static class PatternSyntax
{
    /// <summary>Every sequence of elements that a pattern stands for.</summary>
    public static List<List<string>> Expand(string pattern)
    {
        string[] parts = pattern.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        int at = 0;
        List<List<string>> sequences = Alternatives(parts, ref at);
        if (at != parts.Length) throw new FormatException("unbalanced group in the pattern: " + pattern);
        return sequences;
    }

    private static List<List<string>> Alternatives(string[] parts, ref int at)
    {
        List<List<string>> all = [];
        List<List<string>> current = [[]];
        while (at < parts.Length && parts[at] is not ("]" or "]?"))
        {
            string part = parts[at++];
            if (part == "||")
            {
                all.AddRange(current);
                current = [[]];
                continue;
            }

            List<List<string>> options;
            bool optional;
            if (part == "[")
            {
                options = Alternatives(parts, ref at);
                optional = parts[at++] == "]?";
            }
            else
            {
                optional = part.Length > 1 && part[part.Length - 1] == '?';
                options = [[optional ? part.Substring(0, part.Length - 1) : part]];
            }

            if (optional) options.Add([]);
            current = Product(current, options);
        }

        all.AddRange(current);
        return all;
    }

    private static List<List<string>> Product(List<List<string>> left, List<List<string>> right)
    {
        List<List<string>> product = [];
        foreach (List<string> a in left)
            foreach (List<string> b in right)
                product.Add([.. a, .. b]);
        return product;
    }
}
