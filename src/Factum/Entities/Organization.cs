using System.Collections.Generic;
using System.ComponentModel;

namespace Factum;

/// <summary>A company, institution, medium, government, party or administration.</summary>
public class Organization : Entity
{
    /// <summary>One that documents name.</summary>
    /// <param name="id">A name that is unique among the entities of a corpus: lower-case letters, digits and hyphens.</param>
    /// <param name="name">The fullest name.</param>
    /// <param name="aliases">The other names.</param>
    /// <param name="evidence">Where the documents name it.</param>
    public Organization(string id, string name, IReadOnlyList<string>? aliases = null, IReadOnlyList<Evidence>? evidence = null)
        : base(id, name, aliases, evidence)
    {
    }

    /// <summary>One of the generated code.</summary>
    /// <param name="id">A name that is unique among the entities of a corpus.</param>
    /// <param name="name">The fullest name.</param>
    /// <param name="aliases">The other names.</param>
    /// <param name="index">The index of its corpus.</param>
    /// <param name="evidence">The places that name it.</param>
    /// <param name="facts">The numbers of the facts in which it fills a role.</param>
    /// <param name="amounts">The numbers of the amounts of it.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Organization(string id, string name, IReadOnlyList<string>? aliases, FactIndex index, string evidence, string facts, string amounts)
        : base(id, name, aliases, index, evidence, facts, amounts)
    {
    }

    /// <inheritdoc/>
    public sealed override string Kind => nameof(Organization);
}
