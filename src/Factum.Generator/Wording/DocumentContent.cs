using Factum.Extraction.Facts;
using Factum.Extraction.Text;

namespace Factum.Generator.Wording;

/// <summary>What one document of a corpus states, by itself: no number and no order of the corpus is in it, so that it is the same whatever other documents state.</summary>
/// <param name="Path">The document's name in evidence.</param>
/// <param name="Language">BCP 47 primary language.</param>
/// <param name="Places">Every place of the document that states or names something, each once, in text order.</param>
/// <param name="Facts">What it states, in text order.</param>
/// <param name="Amounts">Its sums of money.</param>
internal sealed record DocumentContent(
    string Path, string Language, EquatableArray<FactEvidence> Places, EquatableArray<StatedFact> Facts, EquatableArray<StatedAmount> Amounts);
