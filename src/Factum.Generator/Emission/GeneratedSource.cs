namespace Factum.Generator.Emission;

/// <summary>A file of the generated code.</summary>
/// <param name="HintName">The file's name: short, safe ASCII, unique without regard to case.</param>
/// <param name="Source">The C# source, with LF line ends.</param>
internal sealed record GeneratedSource(string HintName, string Source);
