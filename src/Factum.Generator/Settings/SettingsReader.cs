using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Factum.Extraction.Text;
using Factum.Generator.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factum.Generator.Settings;

/// <summary>Reads the MSBuild properties of a project.</summary>
internal static class SettingsReader
{
    /// <summary>The length in UTF-16 code units up to which a document is read where the project does not say.</summary>
    public const int DefaultMaxDocumentLength = 1_000_000;

    private const string DefaultClassName = "Facts";
    private const string Property = "build_property.";

    /// <summary>The settings of a project; what makes no sense is replaced by the default, with a diagnostic.</summary>
    public static GeneratorSettings Read(AnalyzerConfigOptions options)
    {
        List<DiagnosticInfo> diagnostics = [];
        string inherited = ToNamespace(Value(options, Property + "RootNamespace"));
        string name = inherited;
        if (Value(options, Property + "FactumNamespace") is { } chosenNamespace)
        {
            if (IsNamespace(chosenNamespace)) name = chosenNamespace;
            else diagnostics.Add(Invalid("FactumNamespace", chosenNamespace, "a namespace", inherited));
        }

        string className = DefaultClassName;
        if (Value(options, Property + "FactumClass") is { } chosenClass)
        {
            if (SyntaxFacts.IsValidIdentifier(chosenClass) && SyntaxFacts.GetKeywordKind(chosenClass) == SyntaxKind.None) className = chosenClass;
            else diagnostics.Add(Invalid("FactumClass", chosenClass, "an identifier", DefaultClassName));
        }

        if (Value(options, Property + "FactumMaxDocumentLength") is { } length && Length(length) is null)
            diagnostics.Add(Invalid("FactumMaxDocumentLength", length, "a whole number above zero", DefaultMaxDocumentLength.ToString(CultureInfo.InvariantCulture)));
        return new GeneratorSettings(name, className, IsEnabled(options) && IsTrue(options, Property + "FactumIsReferenced"), IsTrue(options, Property + "FactumPublic"), diagnostics.ToEquatableArray());
    }

    /// <summary>Whether <c>FactumEnabled</c> is anything but <c>false</c>.</summary>
    public static bool IsEnabled(AnalyzerConfigOptions options) =>
        !string.Equals(Value(options, Property + "FactumEnabled"), "false", StringComparison.OrdinalIgnoreCase);

    /// <summary>The length in UTF-16 code units up to which a document is read.</summary>
    public static int MaxDocumentLength(AnalyzerConfigOptions options) =>
        Value(options, Property + "FactumMaxDocumentLength") is { } length ? Length(length) ?? DefaultMaxDocumentLength : DefaultMaxDocumentLength;

    /// <summary>Whether an option is <c>true</c>.</summary>
    public static bool IsTrue(AnalyzerConfigOptions options, string key) => string.Equals(Value(options, key), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>An option's value without the spaces around it, or <see langword="null"/> where it has none.</summary>
    public static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    private static int? Length(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int length) && length > 0 ? length : null;

    private static DiagnosticInfo Invalid(string property, string value, string expected, string used) =>
        new(DiagnosticDescriptors.InvalidSetting.Id, null, new(property, value, expected, used));

    private static bool IsNamespace(string name) => name.Split('.').All(SyntaxFacts.IsValidIdentifier);

    // A project may be called "My-App" or "2024.News"; its namespace must still compile.
    private static string ToNamespace(string? name) => name is null ? "Factum.Generated" : string.Join(".", name.Split('.').Where(static part => part.Length > 0).Select(ToIdentifier));

    private static string ToIdentifier(string part)
    {
        StringBuilder identifier = new();
        foreach (char c in part) identifier.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
        if (!SyntaxFacts.IsIdentifierStartCharacter(identifier[0])) identifier.Insert(0, '_');
        return identifier.ToString();
    }
}
