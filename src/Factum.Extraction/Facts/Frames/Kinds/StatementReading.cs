using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Somebody says something.</summary>
internal sealed class StatementReading : KindReading
{
    /// <summary>A kind whose verbs have a passive without object: "it was said".</summary>
    public StatementReading() => KeepsPassiveObject = true;

    /// <inheritdoc/>
    /// <remarks>Whoever speaks is no word of the expression.</remarks>
    public override bool IsForeign(FrameMatch match, int trigger, int companion) => companion < trigger && match.Sentence.Relation(companion) == DependencyRelation.Nsubj;
}
