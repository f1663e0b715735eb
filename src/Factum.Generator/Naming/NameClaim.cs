using System.Collections.Generic;

namespace Factum.Generator.Naming;

/// <summary>The names that a document, by itself, would give to a thing.</summary>
/// <param name="Document">Index of the document.</param>
/// <param name="Thing">Index of the thing.</param>
/// <param name="Names">
/// The name as <see cref="Identifiers.Join"/> makes it, then the longer ones that tell the thing from others of that name. They are made of the thing's own content, never of an index or an order;
/// the last is the thing's alone.
/// </param>
internal sealed record NameClaim(int Document, int Thing, IReadOnlyList<string> Names);
