namespace Factum.Extraction.Mentions;

/// <summary>What follows the nouns that head an institution's name.</summary>
internal enum InstitutionComplement
{
    /// <summary>Where it is, or what it is about: "cour d'appel de Riom".</summary>
    Seat,

    /// <summary>A name of its own, behind which its town is another name: "lycée Jeanne-Valdor de Poitiers"; or its seat.</summary>
    OwnName,

    /// <summary>A name of its own only: "atelier Guimard".</summary>
    OwnNameOnly,

    /// <summary>Fields in lower case, or its seat: "fédération française de voile".</summary>
    Field,

    /// <summary>Fields in lower case before its seat, which must follow: "direction départementale des territoires de l'Orne".</summary>
    SeatedField,

    /// <summary>The country or region whose it is, or its adjective: "armée polonaise".</summary>
    Polity,

    /// <summary>Fields with capitals, more than one: "ministère de la Santé et de la Prévention".</summary>
    Portfolio,

    /// <summary>Fields in lower case or its seat behind a head that has a capital within the sentence: "la Caisse armoricaine de crédit".</summary>
    CapitalField,

    /// <summary>Nothing, though its seat may follow: "parquet national financier".</summary>
    None,
}
