using System;

namespace Factum;

/// <summary>Corrects what kind of thing a name is of.</summary>
/// <example><code>[assembly: EntityKind("Orange", typeof(Organization))]</code></example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class EntityKindAttribute : Attribute
{
    /// <summary>The kind of thing that a name is of.</summary>
    /// <param name="name">The name, as documents write it.</param>
    /// <param name="kind"><see cref="Person"/>, <see cref="Organization"/>, <see cref="Place"/>, <see cref="Product"/> or <see cref="NamedEvent"/>.</param>
    public EntityKindAttribute(string name, Type kind)
    {
        Name = name;
        Kind = kind;
    }

    /// <summary>The name, as documents write it.</summary>
    public string Name { get; }

    /// <summary>The kind of thing.</summary>
    public Type Kind { get; }
}
