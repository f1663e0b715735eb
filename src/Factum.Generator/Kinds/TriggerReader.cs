using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction;
using Factum.Extraction.Facts.Declared;
using Factum.Extraction.Text;
using Factum.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factum.Generator.Kinds;

/// <summary>Reads the <c>[Trigger]</c> attributes of a class.</summary>
internal static class TriggerReader
{
    /// <summary>The triggers that a language pack can read.</summary>
    public static List<DeclaredTrigger> Read(INamedTypeSymbol type, List<DiagnosticInfo> diagnostics, CancellationToken cancellation)
    {
        List<DeclaredTrigger> triggers = [];
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass?.ToDisplayString() != KindAttributes.Trigger || attribute.ConstructorArguments.Length != 2 || attribute.ConstructorArguments[0].Value is not string language) continue;
            if (!FactExtractor.CanRead(language))
            {
                diagnostics.Add(new(DiagnosticDescriptors.UnknownTriggerLanguage.Id, ArgumentLocation(attribute, 0, cancellation), new(language, string.Join(", ", FactExtractor.Languages))));
                continue;
            }

            string[] words = Strings(attribute.ConstructorArguments[1]);
            if (words.Length == 0 || words.Any(string.IsNullOrWhiteSpace))
                diagnostics.Add(new(DiagnosticDescriptors.EmptyWords.Id, ArgumentLocation(attribute, words.Length == 0 ? 0 : 1 + System.Array.FindIndex(words, string.IsNullOrWhiteSpace), cancellation), new("Trigger", "word")));
            words = words.Where(static word => !string.IsNullOrWhiteSpace(word)).ToArray();
            if (words.Length > 0) triggers.Add(new DeclaredTrigger(language, words.ToEquatableArray()));
        }

        return triggers;
    }

    /// <summary>The strings of a <c>params</c> argument.</summary>
    public static string[] Strings(TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Array && !constant.IsNull ? constant.Values.Select(static value => value.Value as string ?? "").ToArray() : [];

    /// <summary>Where an attribute's argument stands; the attribute itself where there is no such argument.</summary>
    public static LocationInfo? ArgumentLocation(AttributeData attribute, int index, CancellationToken cancellation)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax) return null;
        SyntaxNode place = syntax.ArgumentList is { } arguments && index < arguments.Arguments.Count ? arguments.Arguments[index] : syntax;
        return LocationInfo.Of(place.GetLocation());
    }
}
