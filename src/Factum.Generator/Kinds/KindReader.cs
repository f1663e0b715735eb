using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction.Facts;
using Factum.Extraction.Facts.Declared;
using Factum.Extraction.Text;
using Factum.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factum.Generator.Kinds;

/// <summary>A class with <c>[FactKind]</c> to a kind, with a diagnostic for each mistake at its place.</summary>
internal static class KindReader
{
    /// <summary>Whether a declaration may be one that the attributes of kinds stand on.</summary>
    public static bool CanCarryAttributes(SyntaxNode node) => node is ClassDeclarationSyntax or RecordDeclarationSyntax;

    /// <summary>A warning at the first <c>[Trigger]</c> of a class that no <c>[FactKind]</c> makes a kind; <see langword="null"/> for any other.</summary>
    public static DiagnosticInfo? ReadStrayTrigger(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        context.TargetSymbol.GetAttributes().Any(static attribute => attribute.AttributeClass?.ToDisplayString() == KindAttributes.FactKind)
            || context.Attributes[0].ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation() is not { } place
            ? null
            : new(DiagnosticDescriptors.TriggerWithoutKind.Id, LocationInfo.Of(place), new(context.TargetSymbol.Name));

    /// <summary>Reads a declaration.</summary>
    public static KindReading Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        TypeDeclarationSyntax declaration = (TypeDeclarationSyntax)context.TargetNode;
        INamedTypeSymbol type = (INamedTypeSymbol)context.TargetSymbol;
        List<DiagnosticInfo> diagnostics = [];
        LocationInfo name = LocationInfo.Of(declaration.Identifier.GetLocation());
        if (WhyNoKind(declaration, type) is { } descriptor)
            return new KindReading(null, name, new(new DiagnosticInfo(descriptor.Id, name, new(type.Name))));

        List<DeclaredTrigger> triggers = TriggerReader.Read(type, diagnostics, cancellation);
        if (triggers.Count == 0 && diagnostics.Count == 0) diagnostics.Add(new(DiagnosticDescriptors.KindWithoutTrigger.Id, name, new(type.Name)));
        int mistakes = diagnostics.Count;
        List<RoleReading> roles = RoleReader.Read(type, diagnostics, cancellation);
        if (roles.Count == 0 && diagnostics.Count == mistakes) diagnostics.Add(new(DiagnosticDescriptors.KindWithoutRole.Id, name, new(type.Name)));

        string plural = ReadPlural(context.Attributes[0], type.Name, diagnostics, cancellation);
        UserKind shape = new(
            type.Name,
            plural,
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            Modifiers(declaration.Modifiers),
            type.DeclaredAccessibility == Accessibility.Public,
            roles.Select(static role => role.Shape).ToEquatableArray());
        KindDeclaration words = new(type.Name, plural, triggers.ToEquatableArray(), roles.Select(static role => role.Declaration).ToEquatableArray());
        return new KindReading(new DeclaredKind(shape, words), name, diagnostics.ToEquatableArray());
    }

    /// <summary>The modifiers of a declaration in their order, without <c>partial</c>.</summary>
    public static string Modifiers(SyntaxTokenList modifiers) =>
        string.Join(" ", modifiers.Where(static modifier => !modifier.IsKind(SyntaxKind.PartialKeyword)).Select(static modifier => modifier.ValueText));

    private static string ReadPlural(AttributeData attribute, string name, List<DiagnosticInfo> diagnostics, CancellationToken cancellation)
    {
        string regular = EnglishPlural.Of(name);
        if (attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Plural").Value.Value is not string { Length: > 0 } given) return regular;
        if (SyntaxFacts.IsValidIdentifier(given) && SyntaxFacts.GetKeywordKind(given) == SyntaxKind.None) return given;
        diagnostics.Add(new(DiagnosticDescriptors.PluralNotIdentifier.Id, TriggerReader.ArgumentLocation(attribute, 0, cancellation), new(given, regular)));
        return regular;
    }

    private static DiagnosticDescriptor? WhyNoKind(TypeDeclarationSyntax declaration, INamedTypeSymbol type)
    {
        if (declaration is not ClassDeclarationSyntax) return DiagnosticDescriptors.KindOfUnfitShape;
        if (!declaration.Modifiers.Any(SyntaxKind.PartialKeyword)) return DiagnosticDescriptors.KindNotPartial;
        if (type.IsFileLocal || type.ContainingType is not null || type.IsGenericType || type.IsStatic || type.IsAbstract || type.BaseType is not { SpecialType: SpecialType.System_Object } || type.InstanceConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared))
            return DiagnosticDescriptors.KindOfUnfitShape;
        return FactVocabulary.Find(type.Name) is null ? null : DiagnosticDescriptors.KindNameTaken;
    }
}
