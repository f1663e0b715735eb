using System;
using System.Collections.Generic;

namespace Factum;

/// <summary>Corrects what the documents leave open: these names are names of one thing.</summary>
/// <example><code>[assembly: EntityAlias("Blue Lake Group", "BLG", "the Lake")]</code></example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class EntityAliasAttribute : Attribute
{
    /// <summary>Names of one thing.</summary>
    /// <param name="name">The name that it goes by.</param>
    /// <param name="aliases">Its other names.</param>
    public EntityAliasAttribute(string name, params string[] aliases)
    {
        Name = name;
        Aliases = aliases;
    }

    /// <summary>The name that it goes by.</summary>
    public string Name { get; }

    /// <summary>Its other names.</summary>
    public IReadOnlyList<string> Aliases { get; }
}
