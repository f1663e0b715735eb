using Factum.Extraction.Mentions;
using Factum.Extraction.Text;

namespace Factum.Extraction.Corpora.Corrections;

/// <summary>Names of one thing.</summary>
/// <param name="Name">The name that it goes by.</param>
/// <param name="Aliases">Its other names.</param>
public sealed record NameAliases(string Name, EquatableArray<string> Aliases);

/// <summary>What kind of thing a name is of.</summary>
/// <param name="Name">The name, as documents write it.</param>
/// <param name="Kind">The kind.</param>
public sealed record NameKind(string Name, EntityKind Kind);

/// <summary>What somebody who knows the documents corrects in what the engine made of their names.</summary>
/// <param name="Aliases">Names of one thing.</param>
/// <param name="Kinds">Kinds of names.</param>
/// <param name="Ignored">Names of nothing that matters.</param>
public sealed record CorpusCorrections(EquatableArray<NameAliases> Aliases, EquatableArray<NameKind> Kinds, EquatableArray<string> Ignored)
{
    /// <summary>No corrections.</summary>
    public static CorpusCorrections None { get; } = new([], [], []);
}
