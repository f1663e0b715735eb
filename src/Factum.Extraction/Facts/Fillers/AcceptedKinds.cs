using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Mentions;

namespace Factum.Extraction.Facts.Fillers;

/// <summary>Tells which roles an entity may fill: the kinds that names are taken for are guesses.</summary>
internal static class AcceptedKinds
{
    /// <summary>Whether what accepts some kinds accepts an entity: a person without a forename, or a place that no list knows, may well be a company that is found, owned or headquartered, as the frame knows better than the name.</summary>
    public static bool Accepts(FillerTypes types, DocumentEntity entity) =>
        Accepts(types, entity.Kind)
        || (entity.Kind == EntityKind.Place && (types & (FillerTypes.Organization | FillerTypes.Place)) == FillerTypes.Organization && entity.Name.IndexOf(' ') < 0 && entity.KindConfidence < 0.8)
        || (entity.Kind == EntityKind.Person && (types & (FillerTypes.Organization | FillerTypes.Person)) == FillerTypes.Organization && (entity.Name.IndexOf(' ') < 0 ? entity.KindConfidence < 0.8 || IsUnknown(entity.Name) : (entity.KindConfidence < 0.8 || IsPlural(entity.Name)) && !OpensWithGivenName(entity.Name)));

    private static bool IsUnknown(string name) => (NameLexicon.World.Find(NameHash.Add(NameHash.Empty, name, 0, name.Length)) & (NameClass.GivenName | NameClass.Surname | NameClass.Person)) == 0;

    private static bool IsPlural(string name) => name.Length > 4 && name[name.Length - 1] == 's' && char.IsLetter(name[name.Length - 2]);

    private static bool OpensWithGivenName(string name) => (NameLexicon.World.Find(NameHash.Add(NameHash.Empty, name, 0, name.IndexOf(' '))) & NameClass.GivenName) != 0 || name.IndexOf('.') >= 0;

    private static bool Accepts(FillerTypes types, EntityKind kind) => (types & kind switch
    {
        EntityKind.Person => FillerTypes.Person,
        EntityKind.Organization => FillerTypes.Organization,
        EntityKind.Place => FillerTypes.Place,
        EntityKind.Product => FillerTypes.Product | FillerTypes.Organization,
        _ => FillerTypes.Event | FillerTypes.Organization,
    }) != 0;
}
