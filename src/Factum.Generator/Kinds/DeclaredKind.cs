using Factum.Extraction.Facts.Declared;
using Factum.Extraction.Text;
using Factum.Generator.Diagnostics;

namespace Factum.Generator.Kinds;

/// <summary>A kind that a project declares, in the two views that the pipeline takes of it.</summary>
/// <param name="Shape">The class, for the C# that completes it.</param>
/// <param name="Declaration">The words and roles, for the matcher.</param>
internal sealed record DeclaredKind(UserKind Shape, KindDeclaration Declaration);

/// <summary>What a class with <c>[FactKind]</c> declares, and what is wrong with it.</summary>
/// <param name="Kind">The kind; <see langword="null"/> where the class cannot be one.</param>
/// <param name="Name">Where the class is named.</param>
/// <param name="Diagnostics">What is wrong.</param>
internal sealed record KindReading(DeclaredKind? Kind, LocationInfo Name, EquatableArray<DiagnosticInfo> Diagnostics);
