using System;
using System.Collections.Generic;
using System.Text;

namespace Factum.Benchmarks.Extraction;

/// <summary>News about people and companies that do not exist, in articles with headings; the same length and language give the same text on every machine.</summary>
internal static class GeneratedNews
{
    private static readonly Dictionary<string, string[]> French = new(StringComparer.Ordinal)
    {
        ["person"] = ["Hélène Varnier", "Marc Tolbert", "Aïcha Benslim", "Paul-Henri Darcieu", "Inès Quellec", "Victor Salmane", "Claire d'Aubremont", "Yann Le Guillou", "Nora Fesquet", "Étienne Marchault"],
        ["company"] = ["Brévin", "Solanor", "le groupe Quintaine", "Maréva Énergie", "Altivox", "la banque Dorsal", "Nordelle SA", "Lumipharm", "Garonis", "Ferroviaire du Sud"],
        ["place"] = ["Lyon", "Brest", "Lille", "Genève", "Bruxelles", "Marseille", "Québec", "Dakar", "Nantes", "Strasbourg"],
        ["amount"] = ["3 millions d'euros", "1,2 milliard de dollars", "450 000 €", "plus de 80 millions de francs suisses", "près de 12,5 millions d’euros", "600 dollars", "25 M€"],
        ["date"] = ["lundi", "mardi 14 mai", "le 3 mars 2021", "la semaine dernière", "en juin 2019", "mercredi soir", "en 2018", "hier"],
        ["thing"] = ["une usine de batteries", "un service de livraison", "le projet de tramway", "un vaccin contre la grippe", "trois magasins", "un satellite d'observation", "la ligne 12", "un logiciel de paie"],
        ["title"] = ["la directrice générale", "le maire", "la ministre du Travail", "le fondateur", "l'ancien président", "le procureur", "la porte-parole"],
    };

    private static readonly string[] FrenchHeadings = ["{company} ouvre {thing} à {place}", "{person} quitte {company}", "Ce que l'on sait de la vente de {company}", "À {place}, {title} attendu au tournant"];

    private static readonly string[] FrenchSentences =
    [
        "{company} a annoncé {date} l'achat de {company} pour {amount}.", "Selon {person}, {title} de {company}, « les résultats sont bons, mais il reste du travail ».",
        "{person} et {person} se sont rencontrés {date} à {place} pour parler de {thing}.", "Le tribunal de {place} a condamné {company} à une amende de {amount}, a indiqué {title}.",
        "Il n'a pas souhaité dire s'il resterait jusqu'en 2030.", "Des salariés réunis devant les locaux craignent qu'on ne supprime 1 200 emplois d'ici à la fin de l'année.",
        "« Nous n'avons rien à cacher », a répondu {person}, qui dirige {company} depuis 2012.", "{title} pourrait nommer {person} à la tête de {company}, d'après des sources proches du dossier.",
        "L'entreprise, fondée en 1987 par {person}, emploie aujourd'hui plus de 4 000 personnes dans 12 pays.", "Y a-t-il un risque pour les habitants ? {person} assure que non.",
        "{company} investira {amount} dans {thing}, ce qui devrait faire baisser les coûts de 15,5 %.", "Elle avait été élue {date} avec 53 % des voix, contre 47 % pour {person}.",
        "Au cours des trois derniers mois, le chiffre d'affaires du groupe a reculé de 8 % ; celui-ci atteint désormais {amount}.", "{person}, qui s'était rendu à {place} {date}, y a visité {thing} avec {title}.",
    ];

    private static readonly Dictionary<string, string[]> English = new(StringComparer.Ordinal)
    {
        ["person"] = ["Harriet Vance", "Tom Ellery", "Aisha Rahmani", "Dr. Paul Corbin", "Ines Quill", "Victor Salman", "J. R. Hartley-Dunn", "Moira O'Shane", "Nora Feskett", "Ethan Marsh"],
        ["company"] = ["Brightwater Inc.", "Solanor", "Quintain Group", "Northgate Media", "Altivox", "Dorsal Bank", "Silverline Technologies", "Lumipharm", "Garrick & Sons", "Southern Rail"],
        ["place"] = ["Leeds", "Boston", "Geneva", "Toronto", "Nairobi", "the U.S.", "Dublin", "Cardiff", "Seattle", "Singapore"],
        ["amount"] = ["$3 million", "€1.2 billion", "£450,000", "more than $80m", "about 12.5 million dollars", "$600", "$4.2bn"],
        ["date"] = ["on Monday", "on 14 May", "on March 3, 2021", "last week", "in June 2019", "on Wednesday evening", "in 2018", "yesterday"],
        ["thing"] = ["a battery plant", "a delivery service", "the tram project", "a flu vaccine", "three stores", "an Earth-observation satellite", "Line 12", "a payroll system"],
        ["title"] = ["the chief executive", "the mayor", "the labour minister", "the founder", "the former president", "the prosecutor", "a spokeswoman"],
    };

    private static readonly string[] EnglishHeadings = ["{company} opens {thing} in {place}", "{person} leaves {company}", "What we know about the sale of {company}", "{place} waits for an answer"];

    private static readonly string[] EnglishSentences =
    [
        "{company} said {date} it would buy {company} for {amount}.", "\"The results are good, but there's work to do,\" said {person}, {title} of {company}.",
        "{person} and {person} met {date} in {place} to talk about {thing}.", "A court in {place} fined {company} {amount}, according to {title}.",
        "He wouldn't say whether he'd stay until 2030.", "Workers who gathered outside fear that 1,200 jobs will be cut by the end of the year.",
        "\"We don't have anything to hide,\" replied {person}, who has run {company} since 2012.", "{title} could name {person} head of {company}, people familiar with the matter said.",
        "The company, founded in 1987 by {person}, now employs more than 4,000 people in 12 countries.", "Is there a risk for residents? {person} says there isn't.",
        "{company} will invest {amount} in {thing}, which is expected to cut costs by 15.5%.", "She was elected {date} with 53% of the vote, against 47% for {person}.",
        "Over the last three months the group's sales fell 8%; they now stand at {amount}.", "{person}, who had travelled to {place} {date}, toured {thing} with {title}.",
    ];

    /// <summary>At least <paramref name="length"/> characters of news.</summary>
    public static string Text(string language, int length)
    {
        (Dictionary<string, string[]> words, string[] headings, string[] sentences) = language == "fr" ? (French, FrenchHeadings, FrenchSentences) : (English, EnglishHeadings, EnglishSentences);
        StringBuilder text = new(length + 1024);
        uint random = 2463534242;
        while (text.Length < length)
        {
            Fill(text, headings[Next(ref random, headings.Length)], words, ref random);
            text.Append("\n\n");
            for (int paragraph = 0; paragraph < 4; paragraph++)
            {
                for (int sentence = Next(ref random, 4); sentence >= 0; sentence--)
                {
                    Fill(text, sentences[Next(ref random, sentences.Length)], words, ref random);
                    text.Append(sentence > 0 ? ' ' : '\n');
                }
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Fill(StringBuilder text, string template, Dictionary<string, string[]> words, ref uint random)
    {
        int start = text.Length;
        for (int at = 0; at < template.Length;)
        {
            if (template[at] != '{')
            {
                text.Append(template[at++]);
                continue;
            }

            int end = template.IndexOf('}', at);
            string[] choices = words[template[(at + 1)..end]];
            text.Append(choices[Next(ref random, choices.Length)]);
            at = end + 1;
        }

        text[start] = char.ToUpperInvariant(text[start]);
    }

    private static int Next(ref uint random, int limit)
    {
        random ^= random << 13;
        random ^= random >> 17;
        random ^= random << 5;
        return (int)(random % (uint)limit);
    }
}
