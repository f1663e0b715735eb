namespace Factum.Generator.Naming;

/// <summary>A name that a document, by itself, would give to a thing.</summary>
/// <param name="Document">Index of the document.</param>
/// <param name="Thing">Index of the thing.</param>
/// <param name="Name">The name, as <see cref="Identifiers.Join"/> makes it.</param>
/// <param name="Content">What tells the thing from another with the same name: never an index or an order.</param>
internal readonly record struct NameClaim(int Document, int Thing, string Name, string Content);
