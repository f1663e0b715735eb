using System.Collections.Generic;
using Factum.Extraction.Mentions;

namespace Factum.Extraction.Corpora;

/// <summary>What the documents together call an entity and take it for.</summary>
internal sealed record LinkedEntity(string Name, EntityKind Kind, IReadOnlyList<string> Aliases);
