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
        "Department of Fisheries", "Ports and Harbours Authority", "Food and Farming Commission", "Bureau of Roads and Bridges", "Energy and Water Agency", "Health and Safety Executive", "Center for Science and Democracy", "Office for Budget Research", "Campaign for Open Courts", "Institute for Trade and Development", "Agency for Rail Safety", "Committee for a Clean Bay", "Friends of the River", "Children's Literacy Fund", "Ministry of Water Resources",
    ];

    private static readonly string[] Tails =
        ["Group", "Capital", "Partners", "Ventures", "Systems", "Technologies", "Energy", "Foods", "Pharma", "Therapeutics", "Airlines", "Motors", "Industries", "Holdings", "Bank", "Labs", "Studios", "Media", "Inc.", "Corp.", "SA", "SAS", "Ltd", "AG", "University", "Institute", "Health", "Robotics", "Aerospace", "Mobility", "Logistics", "Insurance", "Foundation", "& Sons", "Energies", "Santé", "France", "International"];

    private static readonly string[] Epithets =
        ["Blue", "Red", "Silver", "North", "Green", "Bright", "Iron", "Deep", "Open", "Clear", "Swift", "First", "New", "Black", "White", "Big", "High", "Little", "Wild", "Quiet", "Grand", "Smart", "True", "Fast", "Cold", "Bold"];

    private static readonly string[] Things =
        ["Harbor", "Peak", "Sky", "Wave", "Stone", "Field", "Bridge", "River", "Star", "Forge", "Pine", "Leaf", "Rock", "Path", "Lane", "Light", "Horse", "Oak", "Shield", "Arrow", "Owl", "Fox", "Canyon", "Ridge", "Table", "Garden", "Engine", "Mind", "Signal", "Compass", "Acre", "Table"];

    private static readonly string[] FrenchLocal =
        ["FC *", "AS *", "Stade de *", "Olympique de *", "Racing Club de *", "Université de *", "CHU de *", "Opéra de *", "Théâtre de *", "Chambre de commerce de *", "Banque de *", "Académie de *", "Le Courrier de *", "La Gazette de *", "Tribune de *", "Port de *", "Cour d'appel de *", "Institut d'études politiques de *", "École des beaux-arts de *", "Rangers de *", "Tigres de *", "Capitals de *", "Flyers de *", "Pirates de *", "Spurs de *", "Ours de *", "Dynamo *", "Lokomotiv *", "Sporting *", "Orchestre philharmonique de *"];

    private static readonly string[] EnglishLocal =
        ["University of *", "* State University", "* University", "* Police Department", "Bank of *", "* City Council", "* Times", "* Post", "* Tribune", "* Herald", "* Ledger", "* FC", "* United", "* Medical Center", "* Chamber of Commerce", "Port of *", "* Museum of Art", "* Symphony Orchestra", "* Stock Exchange", "* Capital", "* School Board", "* General Hospital", "* High School", "* Gas & Electric", "* Giants", "* Rangers", "* Tigers", "* Philharmonic", "Dynamo *", "Royal * Society"];

    private static readonly string[] FrenchNouns =
        ["La maison", "Le jardin", "Les ombres", "Les enfants", "La route", "Le bruit", "Les jours", "La rivière", "Le dernier", "Les heures", "Une vie", "Un été", "La nuit", "Le chant", "Les oiseaux", "La saison", "Le goût", "Les mots", "Le port", "La chambre", "Le voyage", "Les gardiens", "La lettre", "Mon père", "Ma mère", "Nos années", "Le roi", "La reine", "Les amants", "Le secret"];

    // Family names that are words of other trades.
    private static readonly string[] EnglishWordSurnames =
        ["Park", "Hill", "Lake", "Woods", "Rivers", "Church", "Street", "Forest", "Banks", "Hall", "Field", "Fields", "Stone", "King", "Bishop", "Pope", "Judge", "Price", "Young", "Long", "Day", "Summers", "Winters", "Bridges", "Wells", "West", "North", "Ford", "Castle", "House", "Towers", "Marsh", "Glenn", "Bay", "Beach", "Mills", "Brooks", "Green", "White", "Brown", "Cook", "Baker", "Bell", "Gates", "Parks", "Paris", "London", "Berlin", "Lincoln", "Washington", "Jordan", "Israel", "Chase", "Grant", "Power", "Sharp"];

    private static readonly string[] FrenchWordSurnames =
        ["Dupont", "Dubois", "Dupuis", "Rivière", "Fontaine", "Lacroix", "Leroy", "Roy", "Petit", "Legrand", "Leblanc", "Blanc", "Lenoir", "Rousseau", "Marchand", "Boulanger", "Berger", "Meunier", "Mercier", "Chevalier", "Lévêque", "Lemaire", "Prévost", "Forêt", "Montagne", "Duval", "Vallée", "Château", "Chapelle", "Lafleur", "Jardin", "Maison", "Lefort", "Paris", "Lyon", "Langlois", "Lallemand", "Breton", "Normand", "Picard", "Lombard", "Champagne", "Olivier", "Martin", "Vincent", "Denis", "Hilaire"];

    private static readonly string[] FrenchEvents =
        ["bataille de *", "siège de *", "traité de *", "accords de *", "Festival de *", "Festival international du film de *", "Grand Prix de *", "Tour de *", "Open de *", "Championnat d'Europe", "championnats du monde", "marathon de *", "Foire de *", "Coupe de *", "guerre de *", "carnaval de *", "Biennale de *", "sommet de *", "Salon du livre de *", "Jeux de *", "conférence de *", "Nuits de *", "Rencontres de *", "Printemps de *"];

    private static readonly string[] EnglishEvents =
        ["Battle of *", "Siege of *", "Treaty of *", "* Film Festival", "* Grand Prix", "Tour of *", "* Open", "* Marathon", "* World's Fair", "* Book Fair", "* Summit", "* Accords", "* Jazz Festival", "* Cup", "* Masters", "* Auto Show", "* Air Show", "* Games"];

    private static readonly string[] ProductTails = ["Pro", "Max", "One", "X", "II", "Mini", "Air", "GT", "Ultra", "Neo", "Plus", "Sport"];
    private readonly Random random;
    private readonly string[] given, surnames, cities, towns, countries, places, organizations, media, products, events, people;

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
        people = List("people.txt");

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
        _ => Event(),
    };

    /// <summary>A name with a city in place of its star: "université de *".</summary>
    public string Around(string pattern)
    {
        string city = random.Next(3) == 0 ? Of(towns) : Of(cities);
        if (French && pattern.Contains(" de *", StringComparison.Ordinal) && "AEIOUÉÈÊÎÔ".Contains(city[0])) pattern = pattern.Replace(" de *", " d'*");
        return pattern.Replace("*", city);
    }

    /// <summary>A family name.</summary>
    public string Surname()
    {
        int draw = random.Next(100);
        if (draw < 63) return Of(surnames);
        if (draw < 70) return French ? Of(FrenchWordSurnames) : Of(EnglishWordSurnames);
        if (draw < 78) return Invented();
        if (draw < 84) return (French ? Of("Le ", "de ", "du ", "d'", "de La ") : Of("Mc", "O'", "de ", "Van ", "St. ")) + Of(surnames);
        if (draw < 90) return Of(surnames) + "-" + Of(surnames);
        return Of("van ", "van der ", "von ", "ben ", "Al-", "El ", "di ", "da ", "dos ") + Of(surnames);
    }

    private string Person()
    {
        if (random.Next(10) == 0) return Of(people);
        string first = Of(given);
        if (random.Next(12) == 0) first += "-" + Of(given);
        if (!French && random.Next(10) == 0) first += " " + (char)('A' + random.Next(26)) + ".";
        return first + " " + Surname();
    }

    private string Organization()
    {
        int draw = random.Next(100);
        if (draw < 28) return Of(organizations);
        if (draw < 33) return Of(media);
        if (draw < 45) return Invented();
        if (draw < 51) return Of(Epithets) + " " + Of(Things) + (random.Next(3) == 0 ? " " + Of(Tails) : string.Empty);
        if (draw < 61) return French && random.Next(4) != 0 ? Around(Of(FrenchLocal)) : Around(Of(EnglishLocal));
        if (draw < 73) return (random.Next(2) == 0 ? Invented() : Of(surnames)) + " " + Of(Tails);
        if (draw < 75) return Of("Van der ", "De ", "Van ", "Le ", "Di ", "St. ") + Of(surnames) + " " + Of(Tails);
        if (draw < 80) return French ? Of(FrenchHeads) + " " + (random.Next(2) == 0 ? Of(surnames) : Invented()) : Of(surnames) + " & " + Of(surnames);
        if (draw < 90) return French ? Of(FrenchInstitutions) : Of(EnglishInstitutions);
        if (draw < 94) return new string([.. Enumerable.Range(0, random.Next(3, 6)).Select(_ => (char)('A' + random.Next(26)))]);
        return Invented().ToLowerInvariant();
    }

    private string Place()
    {
        int draw = random.Next(100);
        return draw < 35 ? Of(cities) : draw < 60 ? Of(towns) : draw < 78 ? Of(countries) : Of(places);
    }

    private string Event()
    {
        if (random.Next(5) < 2) return Of(events);
        string pattern = French ? Of(FrenchEvents) : Of(EnglishEvents);
        return Around(pattern);
    }

    // Works: "Les Ombres de la rivière", "The Last Garden".
    private string Title()
    {
        if (!French || random.Next(3) == 0)
            return Of("The ", "A ", "My ", "Our ", string.Empty) + Of("Last ", "Long ", "Broken ", "Secret ", "Silent ", "Lost ", "Second ", string.Empty) + Of(Things) + Of(string.Empty, string.Empty, " of " + Of(Things), " and the " + Of(Things), " in " + Of(cities));
        (string noun, string article) = (Of(FrenchNouns), string.Empty);
        int space = noun.IndexOf(' ');
        (article, noun) = (noun[..space], noun[(space + 1)..]);
        string first = article + " " + char.ToUpperInvariant(noun[0]) + noun[1..];
        return first + Of(string.Empty, " de " + Of(cities), " du silence", " des autres", " de " + Of(given), " et " + Of(FrenchNouns), " sans fin", " d'hiver", " perdus", " de la nuit", " et moi");
    }

    private string Product()
    {
        int draw = random.Next(100);
        if (draw < 16) return Title();
        if (draw < 34) return Of(products);
        if (draw < 42) return Of(Epithets) + " " + Of(Things);
        if (draw < 48) return (French && random.Next(2) == 0 ? Of("Projet ", "Programme ", "Opération ") : Of("Project ", "Programme ", "Operation ")) + (random.Next(2) == 0 ? Invented() : Of(Things));
        string name = Invented();
        if (draw < 58) return name;
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
