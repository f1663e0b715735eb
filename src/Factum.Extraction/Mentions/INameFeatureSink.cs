namespace Factum.Extraction.Mentions;

/// <summary>Takes the features of a token.</summary>
internal interface INameFeatureSink
{
    /// <summary>Takes a feature by its key; features of the word itself come first, those of gazetteers last.</summary>
    void Add(ulong key);

    /// <summary>Says which group the features that follow belong to.</summary>
    void Group(NameFeatureGroup group);
}
