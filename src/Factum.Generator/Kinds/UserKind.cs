using Factum.Extraction.Text;

namespace Factum.Generator.Kinds;

/// <summary>What a property of a kind of the user's own holds.</summary>
internal enum UserRoleType
{
    /// <summary><c>Factum.Entity</c>: whatever fills the role.</summary>
    Entity,

    /// <summary><c>Factum.Person</c>.</summary>
    Person,

    /// <summary><c>Factum.Organization</c>.</summary>
    Organization,

    /// <summary><c>Factum.Place</c>.</summary>
    Place,

    /// <summary><c>Factum.Product</c>.</summary>
    Product,

    /// <summary><c>Factum.NamedEvent</c>.</summary>
    NamedEvent,

    /// <summary><c>Factum.Amount</c>.</summary>
    Amount,

    /// <summary><c>Factum.TimeReference</c>.</summary>
    Time,

    /// <summary><see langword="string"/>: the words as written.</summary>
    Text,
}

/// <summary>A role that the user declares: a property with <c>[Subject]</c>, <c>[Object]</c> or <c>[Oblique]</c>.</summary>
/// <param name="Name">The property's name, which is the role's name too.</param>
/// <param name="Type">What the property, or an item of its list, holds.</param>
/// <param name="IsList">Whether the property is an <c>IReadOnlyList</c> of <paramref name="Type"/>.</param>
/// <param name="IsRequired">Whether the property's type does not allow null: a fact without the role is none of the kind. Of no meaning for a list.</param>
/// <param name="Declaration">The modifiers of the declaration, in its order, without <c>partial</c>: <c>public</c>.</param>
/// <param name="IsPartial">Whether the property is declared partial (C# 13); otherwise it is a get-only property, which the constructor sets.</param>
internal sealed record UserRole(string Name, UserRoleType Type, bool IsList, bool IsRequired, string Declaration, bool IsPartial);

/// <summary>A kind of fact that the user declares: a partial class with <c>[FactKind]</c>.</summary>
/// <param name="Name">The class's name, which is the kind's name too.</param>
/// <param name="Plural">The name of its collection in the root class: <c>FundingRounds</c>.</param>
/// <param name="Namespace">The class's namespace; empty for the global one.</param>
/// <param name="Declaration">The modifiers of the class in the order of its declaration, without <c>partial</c>: <c>public sealed</c>.</param>
/// <param name="IsPublic">Whether the class is visible outside its project.</param>
/// <param name="Roles">Its roles in the order of declaration.</param>
internal sealed record UserKind(string Name, string Plural, string Namespace, string Declaration, bool IsPublic, EquatableArray<UserRole> Roles)
{
    /// <summary>The class's name with its namespace, as code elsewhere names it.</summary>
    public string FullName => Namespace.Length == 0 ? Name : Namespace + "." + Name;
}
