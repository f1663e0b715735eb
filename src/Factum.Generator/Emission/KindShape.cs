using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Facts;
using Factum.Generator.Kinds;
using Factum.Generator.Naming;

namespace Factum.Generator.Emission;

/// <summary>What a role of a kind is in C#.</summary>
/// <param name="Role">The role's name in the corpus.</param>
/// <param name="Parameter">The constructor's parameter.</param>
/// <param name="Type">What the parameter, or an item of its list, holds.</param>
/// <param name="IsList">Whether it holds a list.</param>
/// <param name="IsRequired">Whether a fact of the kind cannot be without it.</param>
internal sealed record RoleShape(string Role, string Parameter, UserRoleType Type, bool IsList, bool IsRequired);

/// <summary>What a kind of fact is in C#: its class, its collection and its constructor's parameters.</summary>
/// <param name="Name">The kind's name in the corpus.</param>
/// <param name="Class">The class: <c>Donation</c>, or a full name for a kind of the user's own.</param>
/// <param name="Plural">The collection's name in the root class: <c>Donations</c>.</param>
/// <param name="Roles">The parameters after the first.</param>
internal sealed record KindShape(string Name, string Class, string Plural, IReadOnlyList<RoleShape> Roles)
{
    /// <summary>The built-in kinds, as <c>Factum</c> declares them.</summary>
    public static IReadOnlyList<KindShape> BuiltIn { get; } = FactVocabulary.Kinds
        .Select(kind => new KindShape(kind.Name, kind.Name, kind.Plural, kind.AllRoles.Select(Shape).ToArray()))
        .ToArray();

    /// <summary>A kind of the user's own.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="plural">The collection's name.</param>
    public static KindShape Of(UserKind kind, string plural) => new(
        kind.Name,
        "global::" + string.Join(".", kind.FullName.Split('.').Select(Identifiers.Escaped)),
        plural,
        kind.Roles.Select(role => new RoleShape(role.Name, Identifiers.Escaped(Identifiers.Camel(role.Name)), role.Type, role.IsList, role.IsRequired))
            .Concat(FactVocabulary.EventRoles.Where(shared => kind.Roles.All(role => role.Name != shared.Name)).Select(Shape))
            .ToArray());

    /// <summary>The C# type of what a role holds, in code that uses <c>Factum</c>.</summary>
    public static string TypeName(UserRoleType type) => type switch
    {
        UserRoleType.Time => "TimeReference",
        UserRoleType.Text => "string",
        _ => type.ToString(),
    };

    private static RoleShape Shape(FactRole role)
    {
        UserRoleType type = role.Fillers switch
        {
            RoleFillers.Amount => UserRoleType.Amount,
            RoleFillers.Time => UserRoleType.Time,
            RoleFillers.Phrase when IsWords(role.Name) => UserRoleType.Text,
            _ => UserRoleType.Entity,
        };
        string plural = role.Name.EndsWith("y", System.StringComparison.Ordinal) ? role.Name.Substring(0, role.Name.Length - 1) + "ies" : role.Name + "s";
        return new RoleShape(role.Name, Identifiers.Escaped(Identifiers.Camel(role.Repeats ? plural : role.Name)), type, role.Repeats, false);
    }

    /// <summary>Whether a role's phrase is never the name of something: the words are all there is to it.</summary>
    private static bool IsWords(string role) => role is "Quote" or "Title" or "Position" or "Measure" or "Relation" or "Count";
}
