using System.Collections.Generic;
using System.ComponentModel;

namespace Factum;

/// <summary>An event with a name of its own: games, a summit, a festival.</summary>
public class NamedEvent : Entity
{
    /// <summary>One that documents name.</summary>
    /// <param name="id">A name that is unique among the entities of a corpus: lower-case letters, digits and hyphens.</param>
    /// <param name="name">The fullest name.</param>
    /// <param name="aliases">The other names.</param>
    /// <param name="evidence">Where the documents name it.</param>
    public NamedEvent(string id, string name, IReadOnlyList<string>? aliases = null, IReadOnlyList<Evidence>? evidence = null)
        : base(id, name, aliases, evidence)
    {
    }

    /// <summary>One of the generated code.</summary>
    /// <param name="row">Its row.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public NamedEvent(CorpusRow row)
        : base(row)
    {
    }

    /// <inheritdoc/>
    public sealed override string Kind => nameof(NamedEvent);
}
