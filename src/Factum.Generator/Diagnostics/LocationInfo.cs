using System.Linq;
using Factum.Extraction.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RoslynLocation = Microsoft.CodeAnalysis.Location;

namespace Factum.Generator.Diagnostics;

/// <summary>A place in a file, by value: what a cached model holds in place of a <see cref="RoslynLocation"/>.</summary>
/// <param name="FilePath">Where the compiler found the file.</param>
/// <param name="Range">The stretch of its text.</param>
/// <param name="StartLine">1-based line of the start.</param>
/// <param name="StartColumn">1-based column of the start.</param>
/// <param name="EndLine">1-based line of the end.</param>
/// <param name="EndColumn">1-based column of the end.</param>
internal sealed record LocationInfo(string FilePath, TextRange Range, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The start of a file, for what concerns it as a whole.</summary>
    public static LocationInfo StartOf(string filePath) => new(filePath, default, 1, 1, 1, 1);

    /// <summary>A place in C# code.</summary>
    public static LocationInfo Of(RoslynLocation location)
    {
        FileLinePositionSpan span = location.GetLineSpan();
        return new(
            span.Path,
            new TextRange(location.SourceSpan.Start, location.SourceSpan.End),
            span.StartLinePosition.Line + 1,
            span.StartLinePosition.Character + 1,
            span.EndLinePosition.Line + 1,
            span.EndLinePosition.Character + 1);
    }

    /// <summary>A stretch of a file's text.</summary>
    public static LocationInfo In(string filePath, string text, TextRange range)
    {
        LineMap lines = new(text);
        return new(filePath, range, lines.Line(range.Start), lines.Column(range.Start), lines.Line(range.End), lines.Column(range.End));
    }

    /// <summary>The place as Roslyn has it: in the code's own tree where it stands in one.</summary>
    public RoslynLocation ToLocation(Compilation? compilation = null)
    {
        TextSpan span = TextSpan.FromBounds(Range.Start, Range.End);
        if (compilation?.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == FilePath && span.End <= tree.Length) is { } code) return RoslynLocation.Create(code, span);
        return RoslynLocation.Create(FilePath, span, new LinePositionSpan(new LinePosition(StartLine - 1, StartColumn - 1), new LinePosition(EndLine - 1, EndColumn - 1)));
    }
}
