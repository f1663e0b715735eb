using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions;

/// <summary>A stretch of text beside an article.</summary>
/// <param name="Range">Where it stands.</param>
internal sealed record BoilerplateStretch(TextRange Range);
