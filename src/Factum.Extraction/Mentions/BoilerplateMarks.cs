namespace Factum.Extraction.Mentions;

/// <summary>The words, in lower case, that mark what stands beside an article in its text; lists between <c>|</c>.</summary>
/// <param name="bylines">At the start of a short line with a capital after it: the line names who wrote the article.</param>
/// <param name="lines">At the start of a line, and the line is boilerplate: "lire aussi".</param>
/// <param name="labels">At the start of a line with a colon, a bar or nothing after it, and the line is boilerplate.</param>
/// <param name="credits">Anywhere with a colon after it or at the start of a bracket; what follows on the line, or in the bracket, is a credit.</param>
internal sealed class BoilerplateMarks(string bylines, string lines, string labels, string credits)
{
    /// <summary>What starts a byline.</summary>
    public readonly string[] Bylines = bylines.Split('|');

    /// <summary>What starts a line that is boilerplate.</summary>
    public readonly string[] Lines = lines.Split('|');

    /// <summary>What starts such a line where nothing else of it follows.</summary>
    public readonly string[] Labels = labels.Split('|');

    /// <summary>What starts a credit.</summary>
    public readonly string[] Credits = credits.Split('|');
}
