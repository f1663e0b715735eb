using System;
using System.Collections.Generic;

namespace Factum;

/// <summary>Collects the filled roles of a fact; what is not filled is left out.</summary>
public sealed class RoleList
{
    private readonly List<Argument> arguments = [];

    internal RoleList()
    {
    }

    /// <summary>Adds a role that entities fill.</summary>
    public RoleList Add(string role, IReadOnlyList<Entity> fillers)
    {
        foreach (Entity filler in fillers ?? throw new ArgumentNullException(nameof(fillers))) Add(role, filler);
        return this;
    }

    /// <summary>Adds a role that amounts fill.</summary>
    public RoleList Add(string role, IReadOnlyList<Amount> fillers)
    {
        foreach (Amount filler in fillers ?? throw new ArgumentNullException(nameof(fillers))) Add(role, filler);
        return this;
    }

    /// <summary>Adds a role that times fill.</summary>
    public RoleList Add(string role, IReadOnlyList<TimeReference> fillers)
    {
        foreach (TimeReference filler in fillers ?? throw new ArgumentNullException(nameof(fillers))) Add(role, filler);
        return this;
    }

    /// <summary>Adds a role that words fill.</summary>
    public RoleList Add(string role, IReadOnlyList<string> fillers)
    {
        foreach (string filler in fillers ?? throw new ArgumentNullException(nameof(fillers))) Add(role, filler);
        return this;
    }

    /// <summary>Adds a role that an entity may fill.</summary>
    public RoleList Add(string role, Entity? filler) => AddFiller(role, filler);

    /// <summary>Adds a role that an amount may fill.</summary>
    public RoleList Add(string role, Amount? filler) => AddFiller(role, filler);

    /// <summary>Adds a role that a time may fill.</summary>
    public RoleList Add(string role, TimeReference? filler) => AddFiller(role, filler);

    /// <summary>Adds a role that words may fill.</summary>
    public RoleList Add(string role, string? filler) => AddFiller(role, filler);

    internal IReadOnlyList<Argument> ToArguments() => arguments.AsReadOnly();

    private RoleList AddFiller(string role, object? filler)
    {
        if (filler is not null) arguments.Add(new Argument(role, filler));
        return this;
    }
}
