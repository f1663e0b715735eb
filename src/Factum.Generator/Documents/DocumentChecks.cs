using System.Globalization;
using Factum.Extraction;
using Factum.Extraction.Text;
using Factum.Generator.Diagnostics;

namespace Factum.Generator.Documents;

/// <summary>What a document must be before it is worth reading.</summary>
internal static class DocumentChecks
{
    /// <summary>The reason why a document is not read, or <see langword="null"/> where it is.</summary>
    public static DiagnosticInfo? WhyUnreadable(DocumentInput input)
    {
        if (input.Text is not { } text) return At(input, DiagnosticDescriptors.UnreadableDocument.Id);
        if (string.IsNullOrWhiteSpace(text)) return At(input, DiagnosticDescriptors.EmptyDocument.Id);
        if (text.Length > input.MaxLength)
            return new(
                DiagnosticDescriptors.DocumentTooLarge.Id,
                LocationInfo.In(input.FilePath, text, new TextRange(input.MaxLength, input.MaxLength)),
                new(input.LogicalPath, Invariant(text.Length), Invariant(input.MaxLength)));
        if (WhyNotText(text) is { } fault)
            return new(
                DiagnosticDescriptors.NotText.Id,
                LocationInfo.In(input.FilePath, text, new TextRange(fault.Offset, fault.Offset + 1)),
                new(input.LogicalPath, "U+" + ((int)text[fault.Offset]).ToString("X4", CultureInfo.InvariantCulture), fault.Hint));
        if (input.Language is { } language && !FactExtractor.CanRead(language))
            return new(
                DiagnosticDescriptors.UnknownLanguage.Id,
                LocationInfo.StartOf(input.FilePath),
                new(input.LogicalPath, language, string.Join(", ", FactExtractor.Languages)));
        return null;
    }

    private static DiagnosticInfo At(DocumentInput input, string id) => new(id, LocationInfo.StartOf(input.FilePath), new(input.LogicalPath));

    private static (int Offset, string Hint)? WhyNotText(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\uFFFD') return (i, "it was written in another encoding than it was read in; save it as UTF-8");
            if (c == '\0') return (i, "it is a binary file, or UTF-16 without a byte order mark; save it as UTF-8");
            if (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v')) return (i, "it is a binary file, or holds control characters; remove them");
        }

        return null;
    }

    private static string Invariant(int value) => value.ToString(CultureInfo.InvariantCulture);
}
