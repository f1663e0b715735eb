namespace Factum.Extraction.Mentions;

/// <summary>Groups of features, so that training can hide some from the model and make it rely on the others.</summary>
internal enum NameFeatureGroup
{
    /// <summary>Shape and position.</summary>
    Shape,

    /// <summary>The word itself.</summary>
    Word,

    /// <summary>The words around.</summary>
    Context,

    /// <summary>The lists of names.</summary>
    Gazetteer,
}
