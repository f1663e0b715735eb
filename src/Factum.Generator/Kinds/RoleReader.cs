using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction.Facts.Declared;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Text;
using Factum.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factum.Generator.Kinds;

/// <summary>A role in the two views that the pipeline takes of it.</summary>
/// <param name="Shape">The property.</param>
/// <param name="Declaration">The grammatical function.</param>
internal sealed record RoleReading(UserRole Shape, DeclaredRole Declaration);

/// <summary>Reads the properties of a class that are roles.</summary>
internal static class RoleReader
{
    private static readonly HashSet<string> Taken = new(System.StringComparer.Ordinal)
    {
        "Kind", "Evidence", "Certainty", "Polarity", "Source", "Contradictions", "Arguments", "Equals", "GetHashCode", "GetType", "ToString", "ListRoles",
    };

    /// <summary>The roles in order of declaration.</summary>
    public static List<RoleReading> Read(INamedTypeSymbol type, List<DiagnosticInfo> diagnostics, CancellationToken cancellation)
    {
        List<RoleReading> roles = [];
        foreach (IPropertySymbol property in type.GetMembers().OfType<IPropertySymbol>())
        {
            cancellation.ThrowIfCancellationRequested();
            if (ReadFunction(property, diagnostics, cancellation) is not var (function, prepositions)) continue;
            if (property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not PropertyDeclarationSyntax syntax) continue;
            if (Taken.Contains(property.Name))
            {
                diagnostics.Add(new(DiagnosticDescriptors.RoleNameTaken.Id, LocationInfo.Of(syntax.Identifier.GetLocation()), new(property.Name)));
            }
            else if (!IsGetOnly(syntax, property))
            {
                diagnostics.Add(new(DiagnosticDescriptors.RoleNotGetOnly.Id, LocationInfo.Of(syntax.Identifier.GetLocation()), new(property.Name)));
            }
            else if (ReadType(property.Type) is not var (role, isList))
            {
                diagnostics.Add(new(DiagnosticDescriptors.RoleOfUnfitType.Id, LocationInfo.Of(syntax.Type.GetLocation()), new(property.Name, property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat))));
            }
            else
            {
                bool required = !isList && property.Type.NullableAnnotation == NullableAnnotation.NotAnnotated;
                UserRole shape = new(property.Name, role, isList, required, KindReader.Modifiers(syntax.Modifiers), syntax.Modifiers.Any(SyntaxKind.PartialKeyword));
                roles.Add(new RoleReading(shape, new DeclaredRole(property.Name, isList, required, function, prepositions, Accepts(role))));
            }
        }

        return roles;
    }

    private static (RoleFunction Function, EquatableArray<string> Prepositions)? ReadFunction(IPropertySymbol property, List<DiagnosticInfo> diagnostics, CancellationToken cancellation)
    {
        RoleFunction function = RoleFunction.Oblique;
        List<string> prepositions = [];
        bool isRole = false;
        foreach (AttributeData attribute in property.GetAttributes())
        {
            switch (attribute.AttributeClass?.ToDisplayString())
            {
                case KindAttributes.Subject:
                    (function, isRole) = (function | RoleFunction.Subject, true);
                    break;
                case KindAttributes.Object:
                    (function, isRole) = (function | RoleFunction.Object, true);
                    break;
                case KindAttributes.Oblique:
                    isRole = true;
                    string[] given = attribute.ConstructorArguments.Length == 1 ? TriggerReader.Strings(attribute.ConstructorArguments[0]) : [];
                    if (given.Length == 0 || given.Any(string.IsNullOrWhiteSpace))
                        diagnostics.Add(new(DiagnosticDescriptors.EmptyWords.Id, TriggerReader.ArgumentLocation(attribute, System.Math.Max(0, System.Array.FindIndex(given, string.IsNullOrWhiteSpace)), cancellation), new("Oblique", "preposition")));
                    prepositions.AddRange(given.Where(static word => !string.IsNullOrWhiteSpace(word)));
                    break;
            }
        }

        return isRole ? (function, prepositions.ToEquatableArray()) : null;
    }

    // The generator sets the property once, in the constructor that it writes.
    private static bool IsGetOnly(PropertyDeclarationSyntax syntax, IPropertySymbol property) =>
        !property.IsStatic && syntax.ExpressionBody is null && syntax.Initializer is null
        && syntax.AccessorList is { Accessors: { Count: 1 } accessors } && accessors[0].IsKind(SyntaxKind.GetAccessorDeclaration) && accessors[0].Body is null && accessors[0].ExpressionBody is null;

    private static (UserRoleType Type, bool IsList)? ReadType(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { IsGenericType: true } generic && generic.ConstructedFrom.ToDisplayString() == "System.Collections.Generic.IReadOnlyList<T>")
            return ReadItem(generic.TypeArguments[0]) is { } item ? (item, true) : null;
        return ReadItem(type) is { } single ? (single, false) : null;
    }

    private static UserRoleType? ReadItem(ITypeSymbol type) => type.SpecialType == SpecialType.System_String
        ? UserRoleType.Text
        : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat) switch
        {
            "Factum.Entity" => UserRoleType.Entity,
            "Factum.Person" => UserRoleType.Person,
            "Factum.Organization" => UserRoleType.Organization,
            "Factum.Place" => UserRoleType.Place,
            "Factum.Product" => UserRoleType.Product,
            "Factum.NamedEvent" => UserRoleType.NamedEvent,
            "Factum.Amount" => UserRoleType.Amount,
            "Factum.TimeReference" => UserRoleType.Time,
            _ => null,
        };

    private static FillerTypes Accepts(UserRoleType type) => type switch
    {
        UserRoleType.Person => FillerTypes.Person,
        UserRoleType.Organization => FillerTypes.Organization,
        UserRoleType.Place => FillerTypes.Place,
        UserRoleType.Product => FillerTypes.Product,
        UserRoleType.NamedEvent => FillerTypes.Event,
        UserRoleType.Amount => FillerTypes.Amount,
        UserRoleType.Time => FillerTypes.Time,
        UserRoleType.Text => FillerTypes.Named | FillerTypes.ActorPhrase | FillerTypes.Phrase | FillerTypes.Clause,
        _ => FillerTypes.Named | FillerTypes.ActorPhrase | FillerTypes.Phrase,
    };
}
