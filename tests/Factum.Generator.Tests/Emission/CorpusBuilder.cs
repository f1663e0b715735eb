using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Corpora;
using Factum.Extraction.Facts;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Generator.Tests.Emission;

/// <summary>An entity that a test document names.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What this document calls it.</param>
/// <param name="Key">What it is across documents; its name where it has no other key.</param>
internal sealed record Named(EntityKind Kind, string Name, string? Key = null)
{
    public string Identity => Kind + ":" + (Key ?? Name);
}

/// <summary>A sum that a test document gives.</summary>
internal sealed record Sum(decimal Value, string Currency = "EUR", Bound Bound = Bound.Exact, decimal? Upper = null);

/// <summary>A time that a test document gives.</summary>
internal sealed record When(TimexType Type, string Value, Bound Bound = Bound.Exact);

/// <summary>A fact that a test document states.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Sentence">The sentence, which is the document's next.</param>
/// <param name="Arguments">Roles with a <see cref="Named"/>, a <see cref="Sum"/>, a <see cref="When"/> or words.</param>
internal sealed record Stated(string Kind, string Sentence, params (string Role, object Filler)[] Arguments)
{
    public string Trigger { get; init; } = Sentence.Split(' ')[0];

    public Certainty Certainty { get; init; }

    public Polarity Polarity { get; init; }

    public object? Source { get; init; }

    /// <summary>What the amount is the amount of.</summary>
    public object? AmountOf { get; init; }

    /// <summary>What makes it one fact with that of another document.</summary>
    public string? Key { get; init; }
}

/// <summary>A test document: what it states, sentence by sentence.</summary>
internal sealed record StatingText(string Path, params Stated[] Facts);

/// <summary>Builds a corpus as the linker does, from what documents are said to state.</summary>
internal sealed class CorpusBuilder
{
    private readonly List<CorpusDocument> documents = [];
    private readonly List<CorpusEntity> entities = [];
    private readonly Dictionary<string, int> entityOf = [];
    private readonly List<CorpusAmount> amounts = [];
    private readonly List<TimeExpression> times = [];
    private readonly List<CorpusFact> facts = [];
    private readonly Dictionary<string, int> factOf = [];
    private readonly HashSet<string> ids = [];

    public static Corpus Build(params StatingText[] texts) => Build(texts, []);

    public static Corpus Build(IEnumerable<StatingText> texts, Contradiction[] contradictions)
    {
        CorpusBuilder builder = new();
        foreach (StatingText text in texts.OrderBy(text => text.Path, StringComparer.Ordinal)) builder.Add(text);
        return new Corpus(
            builder.documents.ToEquatableArray(), builder.entities.ToEquatableArray(), builder.amounts.ToEquatableArray(), builder.times.ToEquatableArray(),
            builder.facts.ToEquatableArray(), new(contradictions));
    }

    private void Add(StatingText text)
    {
        int document = documents.Count;
        documents.Add(new CorpusDocument(text.Path, "en", new DateTime(2025, 7, 24), null, null));
        int offset = 0, line = 0;
        foreach (Stated stated in text.Facts)
        {
            line++;
            CorpusEvidence Place(string words) => new(
                document, new FactEvidence(new TextRange(offset, offset + words.Length), line, 1, stated.Sentence, words), stated.Certainty);
            EquatableArray<FactArgument> arguments = stated.Arguments
                .Select(argument => new FactArgument(argument.Role, Filler(document, argument.Filler, Place, stated.AmountOf)))
                .ToEquatableArray();
            CorpusEvidence evidence = Place(stated.Trigger);
            Filler? source = stated.Source is null ? null : Filler(document, stated.Source, Place, null);
            if (stated.Key is not null && factOf.TryGetValue(stated.Key, out int known))
            {
                CorpusFact other = facts[known];
                facts[known] = other with
                {
                    Arguments = other.Arguments.Concat(arguments.Where(a => other.Arguments.All(b => b.Role != a.Role))).ToEquatableArray(),
                    Evidence = other.Evidence.Append(evidence).ToEquatableArray(),
                    Statements = (other.Statements.Count > 0 ? other.Statements : new(new FactStatement(other.Evidence[0].Document, other.Arguments)))
                        .Append(new FactStatement(document, arguments)).ToEquatableArray(),
                };
            }
            else
            {
                if (stated.Key is not null) factOf.Add(stated.Key, facts.Count);
                facts.Add(new CorpusFact(stated.Kind, stated.Polarity, stated.Certainty, source, arguments, new(evidence)));
            }

            offset += stated.Sentence.Length + 1;
        }
    }

    private Filler Filler(int document, object filler, Func<string, CorpusEvidence> place, object? of)
    {
        switch (filler)
        {
            case Named named:
                return new Filler(FillerKind.Entity, Entity(document, named, place(named.Name)), named.Name, place(named.Name).Evidence.Range);
            case Sum sum:
                MoneyExpression money = new(place("sum").Evidence.Range, sum.Value, sum.Currency, sum.Bound, sum.Upper);
                amounts.Add(new CorpusAmount(money, of is null ? null : Filler(document, of, place, null), new(place("sum"))));
                return new Filler(FillerKind.Amount, amounts.Count - 1, "sum", money.Range);
            case When then:
                times.Add(new TimeExpression(place("then").Evidence.Range, then.Type, then.Value, then.Bound));
                return new Filler(FillerKind.Time, times.Count - 1, "then", times[^1].Range);
            default:
                return new Filler(FillerKind.Text, -1, (string)filler, place((string)filler).Evidence.Range);
        }
    }

    private int Entity(int document, Named named, CorpusEvidence place)
    {
        if (!entityOf.TryGetValue(named.Identity, out int index))
        {
            entityOf[named.Identity] = index = entities.Count;
            string id = named.Identity;
            while (!ids.Add(id)) id += "'";
            entities.Add(new CorpusEntity(id, named.Name, named.Kind, [], []));
        }

        CorpusEntity entity = entities[index];
        if (entity.DocumentNames.All(name => name.Document != document)) entity = entity with { DocumentNames = entity.DocumentNames.Append(new DocumentName(document, named.Name)).ToEquatableArray() };
        if (entity.Evidence.Count == 0 || entity.Evidence[^1].Document != document || entity.Evidence[^1].Evidence.Sentence != place.Evidence.Sentence)
            entity = entity with { Evidence = entity.Evidence.Append(place).ToEquatableArray() };
        if (entity.Name != named.Name)
        {
            bool isFuller = named.Name.Length > entity.Name.Length;
            entity = entity with
            {
                Name = isFuller ? named.Name : entity.Name,
                Aliases = entity.Aliases.Append(isFuller ? entity.Name : named.Name).Distinct().Order(StringComparer.Ordinal).ToEquatableArray(),
            };
        }

        entities[index] = entity;
        return index;
    }
}
