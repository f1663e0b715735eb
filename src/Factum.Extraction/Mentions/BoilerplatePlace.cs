namespace Factum.Extraction.Mentions;

/// <summary>Where a mark of boilerplate counts.</summary>
internal enum BoilerplatePlace
{
    /// <summary>At the start of a line, and the line is boilerplate.</summary>
    Line,

    /// <summary>At the start of a line with a colon, a bar or nothing after it, and the line is boilerplate.</summary>
    Label,

    /// <summary>Anywhere with a colon after it or at the start of a bracket; what follows on the line, or in the bracket, is a credit.</summary>
    Credit,

    /// <summary>At the start of a short line with a capital after it: the line names who wrote the article.</summary>
    Byline,
}
