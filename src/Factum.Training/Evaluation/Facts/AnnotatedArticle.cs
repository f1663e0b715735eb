using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Factum.Training.Evaluation.Facts;

/// <summary>An argument as annotated: a role and what fills it, named by its words.</summary>
/// <param name="Role">The role's name in the vocabulary.</param>
/// <param name="FilledBy"><c>entity</c>, <c>amount</c>, <c>time</c> or <c>text</c>.</param>
/// <param name="Text">The entity's name, or the words of the amount, time or phrase.</param>
internal sealed record AnnotatedArgument(string Role, string FilledBy, string Text);

/// <summary>A fact as annotated.</summary>
internal sealed record AnnotatedFact(string Kind, string Polarity, string Certainty, IReadOnlyList<AnnotatedArgument> Arguments);

/// <summary>An entity as annotated: a name, a kind and every form that the text gives it.</summary>
internal sealed record AnnotatedEntity(string Name, string Kind, IReadOnlyList<string> Mentions);

/// <summary>A sum of money as annotated.</summary>
internal sealed record AnnotatedAmount(string Text, decimal Value, string Currency, string Bound);

/// <summary>A time as annotated, in TIMEX3.</summary>
internal sealed record AnnotatedTime(string Text, string Type, string Value);

/// <summary>A news article with all that it states, annotated by a reader: <c>NAME.txt</c> with <c>NAME.json</c>.</summary>
internal sealed record AnnotatedArticle(
    string Name,
    string Text,
    string Language,
    DateTime? Published,
    IReadOnlyList<AnnotatedEntity> Entities,
    IReadOnlyList<AnnotatedAmount> Amounts,
    IReadOnlyList<AnnotatedTime> Times,
    IReadOnlyList<AnnotatedFact> Facts)
{
    private static readonly string[] Fillers = ["entity", "amount", "time", "text"];

    /// <summary>Reads the articles of a folder, in order of their names.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="JsonException">An annotation is not JSON.</exception>
    public static IEnumerable<AnnotatedArticle> ReadAll(string folder) => Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read);

    private static AnnotatedArticle Read(string path)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(path));
        JsonElement article = json.RootElement;
        string text = File.ReadAllText(Path.ChangeExtension(path, ".txt"));
        return new AnnotatedArticle(
            Path.GetFileNameWithoutExtension(path),
            text,
            String(article, "language"),
            DateTime.TryParseExact(String(article, "published"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime published) ? published : null,
            Each(article, "entities", entity => new AnnotatedEntity(String(entity, "name"), String(entity, "kind"), Each(entity, "mentions", mention => mention.GetString()!))),
            Each(article, "amounts", amount => new AnnotatedAmount(String(amount, "text"), amount.GetProperty("value").GetDecimal(), String(amount, "currency"), String(amount, "bound", "exact"))),
            Each(article, "times", time => new AnnotatedTime(String(time, "text"), String(time, "type"), String(time, "value"))),
            Each(article, "facts", fact => new AnnotatedFact(String(fact, "kind"), String(fact, "polarity"), String(fact, "certainty"), Each(fact, "arguments", Argument))));
    }

    private static AnnotatedArgument Argument(JsonElement argument)
    {
        string filledBy = Fillers.First(filler => argument.TryGetProperty(filler, out _));
        return new AnnotatedArgument(String(argument, "role"), filledBy, String(argument, filledBy));
    }

    private static List<T> Each<T>(JsonElement element, string property, Func<JsonElement, T> read) =>
        element.TryGetProperty(property, out JsonElement array) ? array.EnumerateArray().Select(read).ToList() : [];

    private static string String(JsonElement element, string property, string otherwise = "") =>
        element.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : otherwise;
}
