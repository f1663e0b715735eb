using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Factum.Extraction.Corpora;
using Factum.Extraction.Facts;
using Factum.Extraction.Quantities;
using Factum.Generator.Wording;

namespace Factum.Generator.Emission;

/// <summary>Writes the documentation of members: what hovering one shows.</summary>
internal sealed class Documentation(EmissionModel model)
{
    private const int PlacesShown = 3;

    private readonly string?[] names = new string?[model.Corpus.Entities.Count];

    /// <summary>A fact: its roles, how it is stated, and its sentences with their places.</summary>
    public void Write(CodeWriter code, CorpusFact fact, PlaceWording[] places, IEnumerable<string> contradictions)
    {
        StringBuilder words = new();
        string? role = null;
        foreach (FactArgument argument in fact.Arguments)
        {
            if (argument.Role == role) words.Append(", ");
            else words.Append(role is null ? string.Empty : ". ").Append(DocumentationText.Of(argument.Role)).Append(": ");
            words.Append(Words(argument.Filler));
            role = argument.Role;
        }

        words.Append(role is null ? string.Empty : ". ").Append(Standing(fact));
        Write(code, words.ToString(), contradictions, places);
    }

    /// <summary>An amount: its sum, what it is of, and its sentences with their places.</summary>
    public void Write(CodeWriter code, CorpusAmount amount, PlaceWording[] places)
    {
        string of = amount.Of is null ? string.Empty : " Of: " + Words(amount.Of) + ".";
        Write(code, Capital(DocumentationText.Of(Words(amount.Money))) + "." + of, [], places);
    }

    /// <summary>An entity: its names and the first places that name it.</summary>
    public static void Write(CodeWriter code, CorpusEntity entity, PlaceWording[] places)
    {
        string aliases = entity.Aliases.Count == 0 ? string.Empty : " Also: " + string.Join(", ", entity.Aliases.Take(8).Select(DocumentationText.Of)) + ".";
        Write(code, DocumentationText.Of(entity.Name) + "." + aliases, [], places);
    }

    /// <summary>A document: where it is and what is known about it.</summary>
    public static void Write(CodeWriter code, CorpusDocument document, int facts)
    {
        string title = document.Title is null ? string.Empty : DocumentationText.Quoted(document.Title) + " ";
        string published = document.Published is DateTime day ? ", published " + day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : string.Empty;
        code.Line("/// <summary>" + title + DocumentationText.Of(document.Path) + ", " + DocumentationText.Of(document.Language) + published + "; states " + Count(facts, "fact", "facts") + ".</summary>");
    }

    /// <summary>A number of things.</summary>
    public static string Count(int number, string one, string many) => CSharpText.Literal(number) + " " + (number == 1 ? one : many);

    /// <summary>How a fact is stated: "Denied, reported by Ada Lind."</summary>
    private string Standing(CorpusFact fact)
    {
        string certainty = fact.Certainty switch { Certainty.Reported => "reported", Certainty.Possible => "possible", Certainty.Planned => "planned", _ => "asserted" };
        string by = fact.Source is null ? string.Empty : (fact.Certainty == Certainty.Reported ? " by " : " according to ") + Words(fact.Source);
        string standing = fact.Polarity == Polarity.Affirmed ? certainty : fact.Certainty == Certainty.Asserted ? "denied" : "denied, " + certainty;
        return Capital(standing + by) + ".";
    }

    /// <summary>What fills a role, as documentation.</summary>
    private string Words(Filler filler) => filler.Kind switch
    {
        FillerKind.Entity => names[filler.Index] ??= DocumentationText.Of(model.Corpus.Entities[filler.Index].Name),
        FillerKind.Amount => DocumentationText.Of(Words(model.Corpus.Amounts[filler.Index].Money)),
        FillerKind.Time => DocumentationText.Of(Words(filler.Text, Words(model.Corpus.Times[filler.Index]))),
        _ => DocumentationText.Quoted(filler.Text),
    };

    /// <summary>A time as written, with its value where that says more.</summary>
    private static string Words(string text, string value) => text == value ? text : text + " (" + value + ")";

    private static string Words(MoneyExpression money) => Bounded(money.Bound, money.Currency + " " + Sum(money.Value), money.Currency + " " + Sum(money.Upper ?? money.Value));

    private static string Words(TimeExpression time) => Bounded(time.Bound, time.Value, time.Upper ?? time.Value);

    private static string Bounded(Bound bound, string value, string upper) => bound switch
    {
        Bound.Exact => value,
        Bound.MoreThan => "more than " + value,
        Bound.AtLeast => "at least " + value,
        Bound.LessThan => "less than " + value,
        Bound.AtMost => "at most " + value,
        Bound.About => "about " + value,
        _ => "between " + value + " and " + upper,
    };

    private static string Sum(decimal value) => value.ToString("#,##0.############################", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A summary and its sentences, each in a paragraph of its own with its place below; as short as a tooltip's look allows, for these lines are most of what the compiler reads.</summary>
    private static void Write(CodeWriter code, string summary, IEnumerable<string> contradictions, PlaceWording[] places)
    {
        string line = "/// <summary>" + summary;
        foreach (string contradiction in contradictions)
        {
            code.Line(line);
            line = "/// <para>Contradicted by " + contradiction + ".</para>";
        }

        for (int i = 0; i < places.Length && i < PlacesShown; i++)
        {
            code.Line(line).Line(places[i].Quote);
            line = places[i].Position;
        }

        if (places.Length > PlacesShown)
        {
            code.Line(line);
            line = "/// <para>And " + Count(places.Length - PlacesShown, "more place", "more places") + ".</para>";
        }

        code.Line(line + "</summary>");
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
