using System;

namespace Factum.Extraction.Mentions;

/// <summary>What a gazetteer knows of a word or phrase; a phrase may be of several classes.</summary>
[Flags]
internal enum NameClass
{
    /// <summary>In no list.</summary>
    None = 0,

    /// <summary>A given name.</summary>
    GivenName = 1,

    /// <summary>A family name.</summary>
    Surname = 1 << 1,

    /// <summary>A large or well-known city.</summary>
    City = 1 << 2,

    /// <summary>A smaller town.</summary>
    Town = 1 << 3,

    /// <summary>A country or territory.</summary>
    Country = 1 << 4,

    /// <summary>A region, landscape, river, building or other place.</summary>
    Place = 1 << 5,

    /// <summary>A company or institution.</summary>
    Organization = 1 << 6,

    /// <summary>A newspaper, agency, broadcaster or site.</summary>
    Media = 1 << 7,

    /// <summary>A product, vehicle, programme or work.</summary>
    Product = 1 << 8,

    /// <summary>A named event.</summary>
    Event = 1 << 9,

    /// <summary>A noun that heads organisations: "banque", "university".</summary>
    OrganizationHead = 1 << 10,

    /// <summary>A word that ends company names: "Inc", "Capital".</summary>
    OrganizationTail = 1 << 11,

    /// <summary>A noun that heads places: "rue", "lake".</summary>
    PlaceHead = 1 << 12,

    /// <summary>A noun that heads events: "festival", "battle".</summary>
    EventHead = 1 << 13,

    /// <summary>A noun that heads products: "fusée", "software".</summary>
    ProductHead = 1 << 14,

    /// <summary>A form of address: "Mme", "Dr".</summary>
    Honorific = 1 << 15,

    /// <summary>An office, rank or occupation: "ministre", "coach".</summary>
    Office = 1 << 16,

    /// <summary>A kinship noun: "épouse", "brother".</summary>
    Kinship = 1 << 17,

    /// <summary>A nationality or inhabitant: "suédois", "Parisian".</summary>
    Demonym = 1 << 18,

    /// <summary>A month or day of the week.</summary>
    Calendar = 1 << 19,

    /// <summary>A particle within names: "de", "van".</summary>
    Particle = 1 << 20,

    /// <summary>A verb or noun of saying: "déclaré", "spokesman".</summary>
    Speech = 1 << 21,

    /// <summary>A word that running text writes in lower case.</summary>
    CommonWord = 1 << 22,

    /// <summary>A well-known person, by full or single name.</summary>
    Person = 1 << 23,

    /// <summary>The lists of names proper.</summary>
    Names = Person | GivenName | Surname | City | Town | Country | Place | Organization | Media | Product | Event,

    /// <summary>The words around names that tell their kinds.</summary>
    Cues = OrganizationHead | OrganizationTail | PlaceHead | EventHead | ProductHead | Honorific | Office | Kinship | Demonym | Speech,
}
