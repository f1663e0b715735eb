namespace Factum;

/// <summary>In whose voice, and with how much commitment, a document states a fact.</summary>
public enum Certainty
{
    /// <summary>The document says it in its own voice.</summary>
    Asserted,

    /// <summary>The document says that somebody says it, or uses the French journalistic conditional ("aurait eu").</summary>
    Reported,

    /// <summary>It may be so ("pourrait", "might").</summary>
    Possible,

    /// <summary>It is to come ("va", "prévoit de", "will").</summary>
    Planned,
}
