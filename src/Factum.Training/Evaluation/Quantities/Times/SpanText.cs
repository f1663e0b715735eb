using System;
using System.Collections.Generic;
using System.Linq;

namespace Factum.Training.Evaluation.Quantities.Times;

/// <summary>Compares the words of two expressions without those at the edges that suites keep or drop at will.</summary>
internal static class SpanText
{
    private static readonly HashSet<string> Edges = new(
        ("le|la|les|l|du|de|des|d|à|a|au|aux|en|pour|dans|ce|cet|cette|ces|un|vers|est|pendant|durant|sur|peu|pres|près|environ|plus|moins|presque|encore|une|autre|s|et|jusqu|que|" +
         "the|on|at|in|by|of|for|this|an|about|around|during|over|another|more|less|than|nearly|almost|approximately|is|to|from|and|within|next|just").Split('|'),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether two texts are the same expression.</summary>
    public static bool Same(string a, string b) => Core(a).SequenceEqual(Core(b), StringComparer.OrdinalIgnoreCase);

    private static List<string> Core(string text)
    {
        List<string> words = [.. text.Split([' ', '\u00A0', '\'', '’', ',', '.', '(', ')', '\t'], StringSplitOptions.RemoveEmptyEntries)];
        List<string> core = [.. words];
        while (core.Count > 1 && Edges.Contains(core[0])) core.RemoveAt(0);
        while (core.Count > 1 && Edges.Contains(core[^1])) core.RemoveAt(core.Count - 1);
        return core;
    }
}
