namespace Factum;

/// <summary>Bounds in words, for <see cref="object.ToString"/>.</summary>
internal static class BoundWords
{
    /// <summary>A bounded value: <c>more than PT1H</c>, <c>between 5 and 10</c>.</summary>
    public static string Describe(Bound bound, string value, string? upper) => bound switch
    {
        Bound.MoreThan => "more than " + value,
        Bound.AtLeast => "at least " + value,
        Bound.LessThan => "less than " + value,
        Bound.AtMost => "at most " + value,
        Bound.About => "about " + value,
        Bound.Between => "between " + value + " and " + upper,
        _ => value,
    };
}
