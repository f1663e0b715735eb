using System;

namespace Factum;

/// <summary>Says that a word is not the name of anything that the project cares about.</summary>
/// <example><code>[assembly: IgnoreName("Read more")]</code></example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class IgnoreNameAttribute : Attribute
{
    /// <summary>A name to leave out.</summary>
    /// <param name="name">The name, as documents write it.</param>
    public IgnoreNameAttribute(string name) => Name = name;

    /// <summary>The name, as documents write it.</summary>
    public string Name { get; }
}
