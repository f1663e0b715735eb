namespace Factum;

/// <summary>A fact that holds between its fillers, without a time of its own.</summary>
public abstract class Relation : Fact
{
    /// <summary>A relation.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    protected Relation(Attestation attestation)
        : base(attestation)
    {
    }
}
