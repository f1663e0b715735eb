using System;
using System.IO;
using System.Linq;
using Factum.Extraction.Mentions;

namespace Factum.Training.Names;

/// <summary>Names for the open places of annotated sentences, drawn from the lists and made up, always the same for the same seed.</summary>
internal sealed class NameFillers
{
    private static readonly string[] Syllables =
    [
        "ar", "ba", "bel", "bri", "ca", "cor", "da", "del", "do", "el", "en", "fa", "fen", "flo", "ga", "gri", "ha", "hel", "in", "ka", "ki", "la", "lo", "lu", "ma", "mel", "mi", "mo",
        "na", "ne", "no", "nor", "o", "or", "pa", "per", "qui", "ra", "ri", "ro", "sa", "sel", "si", "so", "ta", "tel", "ti", "to", "u", "val", "ve", "vi", "vo", "xa", "ya", "za", "zen",
    ];

    private static readonly string[] Endings =
        ["a", "ia", "is", "io", "on", "um", "us", "ex", "ix", "eo", "ys", "ly", "tech", "soft", "net", "pay", "lab", "gen", "med", "bio", "cor", "dyn", "tis", "via", "nova", "ware", "loop", "wise"];

    private static readonly string[] FrenchHeads =
        ["Banque", "Groupe", "Compagnie", "Éditions", "Laboratoires", "Maison", "Transports", "Brasserie", "Mutuelle", "Assurances", "Fonderies", "Société", "Établissements", "Imprimerie", "Clinique", "Fondation", "Institut", "Association", "Chantiers", "Conserverie", "Biscuiterie"];

    private static readonly string[] FrenchInstitutions =
    [
        "Agence nationale de l'habitat", "Office central du transport", "Institut national du sport", "Fédération française de voile", "Fédération nationale des pêcheurs", "Union des industries chimiques",
        "Conseil national des barreaux", "Observatoire des prix", "Chambre de commerce", "Comité national de la conchyliculture", "Association des maires ruraux", "Syndicat des pilotes", "Confédération des artisans",
        "Centre national de la danse", "Haut Conseil pour le climat", "Autorité de régulation des transports", "Mission locale", "Collectif pour la rivière", "Fonds de solidarité logement", "Agence de l'eau",
        "Direction générale des impôts", "Ligue nationale de volley", "Office du tourisme", "Caisse de retraite des marins", "Commission de régulation de l'énergie", "Société des amis du musée",
    ];

    private static readonly string[] EnglishInstitutions =
    [
        "National Grain Board", "Coastal Housing Authority", "Center for Border Studies", "Institute of Marine Science", "Rural Health Alliance", "Office of Water Quality", "State Board of Nursing",
        "Federation of Small Shops", "Council on Public Safety", "Association of Bus Drivers", "Bureau of Land Surveys", "Commission on Fair Lending", "Society of Glaciologists", "Union of Dock Workers",
        "Department of Fisheries", "Agency for Rail Safety", "Committee for a Clean Bay", "Friends of the River", "Children's Literacy Fund", "Ministry of Water Resources",
    ];

    private static readonly string[] Tails =
        ["Group", "Capital", "Partners", "Ventures", "Systems", "Technologies", "Energy", "Foods", "Pharma", "Therapeutics", "Airlines", "Motors", "Industries", "Holdings", "Bank", "Labs", "Studios", "Media", "Inc.", "Corp.", "SA", "SAS", "Ltd", "AG", "University", "Institute", "Health", "Robotics", "Aerospace", "Mobility", "Logistics", "Insurance", "Foundation", "& Sons", "Energies", "Santé", "France", "International"];

    private static readonly string[] ProductTails = ["Pro", "Max", "One", "X", "II", "Mini", "Air", "GT", "Ultra", "Neo", "Plus", "Sport"];
    private readonly Random random;
    private readonly string[] given, surnames, cities, towns, countries, places, organizations, media, products, events;

    /// <summary>Reads the lists.</summary>
    public NameFillers(string lists, string language, int seed)
    {
        random = new Random(seed);
        French = language == "fr";
        given = List("given-names.txt");
        surnames = List("surnames.txt");
        cities = List("cities.txt");
        towns = List("towns.txt");
        countries = List("countries.txt");
        places = List("places.txt");
        organizations = List("organizations.txt");
        media = List("media.txt");
        products = List("products.txt");
        events = List("events.txt");

        string[] List(string file) =>
        [
            .. File.ReadLines(Path.Combine(lists, file)).Where(line => !line.StartsWith('#'))
                .SelectMany(line => line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
        ];
    }

    /// <summary>Whether the sentences are French.</summary>
    public bool French { get; }

    /// <summary>A name of a kind.</summary>
    public string Next(EntityKind kind) => kind switch
    {
        EntityKind.Person => Person(),
        EntityKind.Organization => Organization(),
        EntityKind.Place => Place(),
        EntityKind.Product => Product(),
        _ => Of(events),
    };

    /// <summary>A family name.</summary>
    public string Surname()
    {
        int draw = random.Next(100);
        if (draw < 70) return Of(surnames);
        if (draw < 78) return Invented();
        if (draw < 84) return (French ? Of("Le ", "de ", "du ", "d'", "de La ") : Of("Mc", "O'", "de ", "Van ", "St. ")) + Of(surnames);
        if (draw < 90) return Of(surnames) + "-" + Of(surnames);
        return Of("van ", "van der ", "von ", "ben ", "Al-", "El ", "di ", "da ", "dos ") + Of(surnames);
    }

    private string Person()
    {
        string first = Of(given);
        if (random.Next(12) == 0) first += "-" + Of(given);
        if (!French && random.Next(10) == 0) first += " " + (char)('A' + random.Next(26)) + ".";
        return first + " " + Surname();
    }

    private string Organization()
    {
        int draw = random.Next(100);
        if (draw < 30) return Of(organizations);
        if (draw < 36) return Of(media);
        if (draw < 56) return Invented();
        if (draw < 72) return (random.Next(2) == 0 ? Invented() : Of(surnames)) + " " + Of(Tails);
        if (draw < 80) return French ? Of(FrenchHeads) + " " + (random.Next(2) == 0 ? Of(surnames) : Invented()) : Of(surnames) + " & " + Of(surnames);
        if (draw < 90) return French ? Of(FrenchInstitutions) : Of(EnglishInstitutions);
        if (draw < 95) return new string([.. Enumerable.Range(0, random.Next(3, 6)).Select(_ => (char)('A' + random.Next(26)))]);
        return Invented().ToLowerInvariant();
    }

    private string Place()
    {
        int draw = random.Next(100);
        return draw < 35 ? Of(cities) : draw < 60 ? Of(towns) : draw < 78 ? Of(countries) : Of(places);
    }

    private string Product()
    {
        int draw = random.Next(100);
        if (draw < 40) return Of(products);
        string name = Invented();
        if (draw < 55) return name;
        if (draw < 70) return name + " " + Of(ProductTails);
        if (draw < 85) return name + (random.Next(2) == 0 ? " " : "-") + random.Next(1, 90);
        return (char)('A' + random.Next(26)) + random.Next(10, 990).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private string Invented()
    {
        string name = string.Concat(Enumerable.Range(0, random.Next(1, 3)).Select(_ => Of(Syllables))) + Of(Endings);
        if (French && random.Next(6) == 0) name = name.Replace('e', 'é');
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private string Of(params string[] list) => list[random.Next(list.Length)];
}
