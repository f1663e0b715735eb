namespace Factum.Extraction.Grammar.Boundaries;

/// <summary>What the classifier sees of a form that can be a contraction or a word of its own.</summary>
internal static class ContractionFeatures
{
    /// <summary>Fills a buffer with the features of a token among its neighbours.</summary>
    /// <param name="features">The buffer.</param>
    /// <param name="context">The token.</param>
    /// <param name="classes">Parts of speech of frequent forms.</param>
    /// <param name="previous">How the last such form in the sentence was read: lists go on as they begin.</param>
    public static void Describe(FeatureBuffer features, in TokenContext context, WordClasses classes, ContractionReading previous)
    {
        uint form = Lower(context, 0);
        uint p1 = Lower(context, -1), p2 = Lower(context, -2), p3 = Lower(context, -3), n1 = Lower(context, 1), n2 = Lower(context, 2);
        uint before3 = Suffix(context, -1, 3), before2 = Suffix(context, -1, 2), before4 = Suffix(context, -1, 4), after3 = Suffix(context, 1, 3), after2 = Suffix(context, 1, 2);
        uint shape1 = Shape(context, 1), shapeBefore = Shape(context, -1);
        features.Clear();
        features.Add(0, form);
        features.Add(1, form, p1);
        features.Add(2, form, n1);
        features.Add(3, form, p2, p1);
        features.Add(4, form, p1, n1);
        features.Add(5, form, before3);
        features.Add(6, form, before2);
        features.Add(7, form, before4);
        features.Add(8, form, after3);
        features.Add(9, form, n1, n2);
        features.Add(10, form, p2);
        features.Add(11, form, shape1, shapeBefore);
        features.Add(12, form, before3, Suffix(context, -2, 3));
        features.Add(13, form, before2, shape1);
        features.Add(14, form, p2, before3);
        features.Add(15, form, p3, p2);
        features.Add(16, form, n2);
        features.Add(17, form, before3, after2);
        features.Add(18, form, shape1);
        features.Add(19, form, before3, n1);

        uint c1 = classes.Of(p1), c2 = classes.Of(p2), c3 = classes.Of(p3), d1 = classes.Of(n1), d2 = classes.Of(n2);
        features.Add(20, form, c1);
        features.Add(21, form, c1, c2);
        features.Add(22, form, c1, d1);
        features.Add(23, form, (c3 * 16) + c2, c1);
        features.Add(24, form, c1, n1);
        features.Add(25, form, c1, p2);
        features.Add(26, form, d1, d2);
        features.Add(27, form, c1, before3);
        features.Add(28, form, (c2 * 16) + c1, d1);
        features.Add(29, form, c1, after3);
        features.Add(30, form, p1, d1);
        features.Add(31, form, c2, p1);
        features.Add(32, form, c1, shape1);
        features.Add(33, form, (uint)previous, p1);
        features.Add(34, form, (uint)previous, c1);
        features.Add(35, form, ((uint)previous * 16) + c1, c2);
    }

    private static uint Lower(in TokenContext context, int offset) =>
        context.Has(offset) ? TokenShape.Lower(context.Text, context.Start(offset), context.End(offset)) : (uint)(offset + 100);

    private static uint Suffix(in TokenContext context, int offset, int length) =>
        context.Has(offset) ? TokenShape.Suffix(context.Text, context.Start(offset), context.End(offset), length) : (uint)(offset + 100);

    private static uint Shape(in TokenContext context, int offset) =>
        context.Has(offset) ? TokenShape.Shape(context.Text, context.Start(offset), context.End(offset)) : 0;
}
