namespace Factum.Extraction.Mentions;

/// <summary>What kind of thing an entity is.</summary>
public enum EntityKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A company, institution, medium, government, party or administration.</summary>
    Organization,

    /// <summary>A country, city, building, residence or natural place.</summary>
    Place,

    /// <summary>A product, project, programme, system or vehicle.</summary>
    Product,

    /// <summary>A named event.</summary>
    Event,
}
