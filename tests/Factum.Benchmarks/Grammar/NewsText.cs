using System.Text;

namespace Factum.Benchmarks.Grammar;

/// <summary>News-like text of any length, made of invented sentences whose names and figures change from one to the next.</summary>
internal static class NewsText
{
    private static readonly string[] French =
    [
        "Le groupe {0} a annoncé mardi qu'il verserait {1} millions d'euros à la fondation de la ville de Mireval.",
        "« Nous n'avons pas encore signé l'accord », a déclaré {0}, qui dirige l'entreprise depuis {1}.",
        "Selon un communiqué publié dans la nuit, l'usine des bords du fleuve serait vendue à un fonds d'investissement canadien avant la fin de l'année.",
        "{0} avait rencontré la ministre du Travail à deux reprises, sans qu'aucune décision ne soit prise.",
        "Les {1} salariés du site, dont la moitié habite la région, manifesteront jeudi devant le siège du conseil départemental.",
        "L'ancienne championne, âgée de {1} ans, a été élue à la tête du comité par les représentants des clubs.",
    ];

    private static readonly string[] English =
    [
        "{0} said on Tuesday that it would pay {1} million dollars to the foundation that runs the museum in Harwick.",
        "\"We have not signed the agreement yet,\" said {0}, who has led the company since {1}.",
        "According to a statement released overnight, the plant on the river could be sold to a Canadian investment fund before the end of the year.",
        "{0} had met the labour minister twice, but no decision was taken.",
        "About {1} workers, half of whom live nearby, will protest on Thursday in front of the county council's offices.",
        "The former champion, aged {1}, was elected chair of the committee by the clubs' representatives.",
    ];

    private static readonly string[] Names = ["Velmora", "Anne Delorme", "Castane & Fils", "Tobias Wren", "Lumeris", "Nadia Okonjo", "Bellac Industries"];

    /// <summary>About <paramref name="length"/> characters in a language.</summary>
    public static string Of(string language, int length)
    {
        string[] sentences = language == "fr" ? French : English;
        StringBuilder text = new(length + 200);
        for (int i = 0; text.Length < length; i++)
        {
            text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, sentences[i % sentences.Length], Names[i * 5 % Names.Length], 1900 + (i * 37 % 130));
            text.Append(i % 7 == 6 ? "\n\n" : " ");
        }

        return text.ToString();
    }
}
