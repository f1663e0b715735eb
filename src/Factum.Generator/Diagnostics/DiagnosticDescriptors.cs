using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Factum.Generator.Diagnostics;

/// <summary>Everything that the generator has to say about a project's documents.</summary>
internal static class DiagnosticDescriptors
{
    /// <summary>A document with nothing in it.</summary>
    public static readonly DiagnosticDescriptor EmptyDocument = Warning("FACT0001", "Document is empty", "'{0}' is empty");

    /// <summary>A document that is no text, or text in another encoding.</summary>
    public static readonly DiagnosticDescriptor NotText = Warning("FACT0002", "Document is not text", "'{0}' is not text: {1} stands here; {2}");

    /// <summary>A document over the project's limit.</summary>
    public static readonly DiagnosticDescriptor DocumentTooLarge = Warning(
        "FACT0003", "Document is too large", "'{0}' has {1} characters and the limit is {2}; split it, or set the property FactumMaxDocumentLength");

    /// <summary>A language that no language pack reads.</summary>
    public static readonly DiagnosticDescriptor UnknownLanguage = Warning("FACT0004", "Language is unknown", "'{0}' has the Language '{1}'; known are: {2}");

    /// <summary>A publication date that is no date.</summary>
    public static readonly DiagnosticDescriptor InvalidPublished = Warning(
        "FACT0005", "Published is not a date", "'{0}' has the Published '{1}', which is not an ISO 8601 date such as 2025-07-24; its relative times stay without an anchor");

    /// <summary>Two documents of one name.</summary>
    public static readonly DiagnosticDescriptor DuplicateDocument = Warning(
        "FACT0006", "Documents share a name", "Another document is named '{0}' too, so that evidence does not tell them apart; set Link on one of them");

    /// <summary>A document on which the engine failed.</summary>
    public static readonly DiagnosticDescriptor AnalysisFailed = Warning("FACT0007", "Document could not be analyzed", "'{0}' could not be analyzed: {1}: {2}");

    /// <summary>A file that the compiler could not read.</summary>
    public static readonly DiagnosticDescriptor UnreadableDocument = Warning("FACT0008", "Document cannot be read", "'{0}' cannot be read");

    /// <summary>A property of the project that makes no sense.</summary>
    public static readonly DiagnosticDescriptor InvalidSetting = Warning("FACT0009", "Setting is invalid", "The property {0} is '{1}', which is not {2}; '{3}' is used");

    /// <summary>Two documents that cannot both be right.</summary>
    public static readonly DiagnosticDescriptor Contradiction = new(
        "FACT0010", "Documents contradict each other", "{0}: {1} here, {2} in '{3}', line {4}", Category, DiagnosticSeverity.Info, true);

    /// <summary>A project whose documents are nowhere.</summary>
    public static readonly DiagnosticDescriptor NoDocument = Warning(
        "FACT0011", "Project has no documents", "No FactSource item names a file that exists, so that '{0}' is empty; a project that wants none sets the property FactumEnabled to false");

    /// <summary>A kind that the generator cannot complete.</summary>
    public static readonly DiagnosticDescriptor KindNotPartial = Error("FACT0020", "Kind is not partial", "'{0}' must be partial, so that its other part can be generated");

    /// <summary>A class that no kind can be.</summary>
    public static readonly DiagnosticDescriptor KindOfUnfitShape = Error(
        "FACT0021", "Class cannot be a kind", "'{0}' must be a plain class: not nested, generic, static, abstract, file-local or a record, and without a base class or constructors");

    /// <summary>A kind with the name of another.</summary>
    public static readonly DiagnosticDescriptor KindNameTaken = Error("FACT0022", "Kind's name is taken", "There is a kind '{0}' already");

    /// <summary>A kind that nothing states.</summary>
    public static readonly DiagnosticDescriptor KindWithoutTrigger = Warning("FACT0023", "Kind has no trigger", "'{0}' has no [Trigger] that can be read, so that no sentence states it");

    /// <summary>A kind in which nothing takes part.</summary>
    public static readonly DiagnosticDescriptor KindWithoutRole = Warning("FACT0024", "Kind has no role", "'{0}' has no property with [Subject], [Object] or [Oblique]");

    /// <summary>A trigger in a language that no language pack reads.</summary>
    public static readonly DiagnosticDescriptor UnknownTriggerLanguage = Warning("FACT0025", "Trigger's language is unknown", "The language '{0}' is unknown; known are: {1}");

    /// <summary>An attribute that lacks its words.</summary>
    public static readonly DiagnosticDescriptor EmptyWords = Warning("FACT0026", "Attribute lacks its words", "[{0}] needs a {1}");

    /// <summary>A property whose type holds nothing that a document can state.</summary>
    public static readonly DiagnosticDescriptor RoleOfUnfitType = Error(
        "FACT0027",
        "Role's type cannot be filled",
        "'{0}' has the type '{1}'; a role is an Entity, Person, Organization, Place, Product, NamedEvent, Amount, TimeReference or string, or an IReadOnlyList of one of them");

    /// <summary>A property that hides one of the base class.</summary>
    public static readonly DiagnosticDescriptor RoleNameTaken = Error("FACT0028", "Role's name is taken", "Every fact has a member '{0}' already");

    /// <summary>A property that the generator cannot set.</summary>
    public static readonly DiagnosticDescriptor RoleNotGetOnly = Error("FACT0029", "Role is not a plain property", "'{0}' must be an instance property with a getter alone and no initializer, partial or not");

    /// <summary>A correction of a name that is nowhere.</summary>
    public static readonly DiagnosticDescriptor UnknownName = Warning("FACT0030", "Name is unknown", "No document names '{0}'");

    /// <summary>A correction to a kind that no entity has.</summary>
    public static readonly DiagnosticDescriptor NoEntityKind = Warning(
        "FACT0031", "Type is no kind of entity", "'{0}' needs a kind of entity: Person, Organization, Place, Product or NamedEvent");

    /// <summary>A name of a collection that C# does not take.</summary>
    public static readonly DiagnosticDescriptor PluralNotIdentifier = Warning("FACT0032", "Plural is not an identifier", "The Plural '{0}' is not an identifier; '{1}' is used");

    /// <summary>Words that state a fact of no kind.</summary>
    public static readonly DiagnosticDescriptor TriggerWithoutKind = Warning("FACT0033", "Trigger stands on no kind", "'{0}' has a [Trigger] but no [FactKind], so that nothing becomes of it");

    private const string Category = "Factum";

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Index(
        EmptyDocument, NotText, DocumentTooLarge, UnknownLanguage, InvalidPublished, DuplicateDocument, AnalysisFailed, UnreadableDocument, InvalidSetting, Contradiction, NoDocument,
        KindNotPartial, KindOfUnfitShape, KindNameTaken, KindWithoutTrigger, KindWithoutRole, UnknownTriggerLanguage, EmptyWords, RoleOfUnfitType, RoleNameTaken, RoleNotGetOnly, UnknownName, NoEntityKind,
        PluralNotIdentifier, TriggerWithoutKind);

    /// <summary>All descriptors, in the order of their ids.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => ById.Values;

    /// <summary>The descriptor of an id.</summary>
    public static DiagnosticDescriptor Find(string id) => ById[id];

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static Dictionary<string, DiagnosticDescriptor> Index(params DiagnosticDescriptor[] descriptors)
    {
        Dictionary<string, DiagnosticDescriptor> index = new(StringComparer.Ordinal);
        foreach (DiagnosticDescriptor descriptor in descriptors) index.Add(descriptor.Id, descriptor);
        return index;
    }
}
