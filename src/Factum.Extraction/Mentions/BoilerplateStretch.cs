using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions;

/// <summary>A stretch of text beside an article.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="KeepsNames">Whether the names in it count as names.</param>
internal sealed record BoilerplateStretch(TextRange Range, bool KeepsNames);
