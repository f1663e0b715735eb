using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction;
using Factum.Extraction.Corpora;
using Factum.Extraction.Documents;
using Factum.Extraction.Facts;
using Factum.Extraction.Mentions;

namespace Factum.Training.Evaluation.Facts;

/// <summary>
/// What of an article was read right. A fact is right when its kind is and at least one of its core arguments, that is, one that is not
/// a mere circumstance; an argument when its role and filler are.
/// </summary>
internal sealed class ArticleScores
{
    /// <summary>What names a circumstance or qualifies the fact; a fact is not told by these alone.</summary>
    private static readonly HashSet<string> Circumstances = new(StringComparer.Ordinal)
    {
        "Time", "Place", "Duration", "Quote", "Purpose", "Topic", "Measure", "Period", "Audience", "Over", "Subject", "Position", "Title", "Relation", "Count",
    };

    private readonly AnnotatedArticle article;
    private readonly DocumentAnalysis analysis;
    private readonly Dictionary<int, AnnotatedEntity> entityOf = [];

    private ArticleScores(AnnotatedArticle article, DocumentAnalysis analysis)
    {
        this.article = article;
        this.analysis = analysis;
    }

    /// <summary>Entities of which a name form is right.</summary>
    public Counts Entities { get; private set; }

    /// <summary>Kinds of the entities found.</summary>
    public Counts Kinds { get; private set; }

    /// <summary>Sums by value, currency and bound.</summary>
    public Counts Amounts { get; private set; }

    /// <summary>Times by type and value.</summary>
    public Counts Times { get; private set; }

    /// <summary>Facts by kind.</summary>
    public Dictionary<string, Counts> Facts { get; } = new(StringComparer.Ordinal);

    /// <summary>Arguments of the facts.</summary>
    public Counts Arguments { get; private set; }

    /// <summary>Polarity and certainty, both, of the facts found.</summary>
    public Counts Standing { get; private set; }

    /// <summary>Reads an article and compares.</summary>
    public static ArticleScores Of(AnnotatedArticle article)
    {
        DocumentSource source = new(article.Name, article.Text) { Language = article.Language, Published = article.Published };
        ArticleScores scores = new(article, FactExtractor.Analyze(source, CancellationToken.None));
        scores.ScoreEntities(CorpusLinker.Link([scores.analysis], CancellationToken.None));
        scores.ScoreAmounts();
        scores.ScoreTimes();
        scores.ScoreFacts();
        return scores;
    }

    private void ScoreEntities(Corpus corpus)
    {
        var read = analysis.Mentions.Where(mention => mention.Mention.Form == MentionForm.Name).GroupBy(mention => corpus.EntityOf[0][mention.Mention.Entity])
            .Select(group => (Entity: corpus.Entities[group.Key], Index: group.Key, Forms: Forms(group.Select(mention => mention.Evidence.Trigger).Append(corpus.Entities[group.Key].Name)))).ToList();
        HashSet<string>[] expected = article.Entities.Select(entity => Forms(entity.Mentions.Append(entity.Name))).ToArray();
        List<(int Expected, int Read)> pairs = OneToOne.Match(expected.SelectMany((forms, i) => read.Select((entity, j) => ((double)forms.Intersect(entity.Forms).Count(), i, j))));
        Entities = new Counts(pairs.Count, read.Count, expected.Length);
        int kinds = 0;
        foreach ((int i, int j) in pairs)
        {
            if (article.Entities[i].Kind == read[j].Entity.Kind.ToString()) kinds++;
            for (int entity = 0; entity < corpus.EntityOf[0].Count; entity++)
                if (corpus.EntityOf[0][entity] == read[j].Index) entityOf[entity] = article.Entities[i];
        }

        Kinds = new Counts(kinds, pairs.Count, pairs.Count);
    }

    private static HashSet<string> Forms(IEnumerable<string> names) => names.Select(PhraseComparison.Normalize).ToHashSet(StringComparer.Ordinal);

    private void ScoreAmounts()
    {
        List<(decimal, string, string)> expected = article.Amounts.Select(amount => (amount.Value, amount.Currency, amount.Bound)).ToList();
        int count = expected.Count;
        int right = analysis.Amounts.Count(amount => expected.Remove((amount.Money.Value, amount.Money.Currency, Camel(amount.Money.Bound.ToString()))));
        Amounts = new Counts(right, analysis.Amounts.Count, count);
    }

    private void ScoreTimes()
    {
        List<(int Expected, int Read)> pairs = OneToOne.Match(
            from i in Enumerable.Range(0, article.Times.Count)
            from j in Enumerable.Range(0, analysis.Times.Count)
            where PhraseComparison.Similar(article.Times[i].Text, analysis.Times[j].Text)
            select (2.0 + (article.Times[i].Type == Type(j) ? 1 : 0) + (article.Times[i].Value == analysis.Times[j].Value ? 2 : 0), i, j));
        Times = new Counts(pairs.Count(pair => article.Times[pair.Expected].Type == Type(pair.Read) && article.Times[pair.Expected].Value == analysis.Times[pair.Read].Value), analysis.Times.Count, article.Times.Count);

        string Type(int index) => analysis.Times[index].Type.ToString().ToUpperInvariant();
    }

    private void ScoreFacts()
    {
        Dictionary<(int, int), int> arguments = [];
        List<(double, int, int)> candidates = [];
        for (int i = 0; i < article.Facts.Count; i++)
        {
            AnnotatedFact expected = article.Facts[i];
            bool circumstancesOnly = expected.Arguments.All(argument => Circumstances.Contains(argument.Role));
            for (int j = 0; j < analysis.Facts.Count; j++)
            {
                ExtractedFact read = analysis.Facts[j];
                if (read.Kind != expected.Kind) continue;
                List<(int Expected, int Read)> same = OneToOne.Match(
                    expected.Arguments.SelectMany((argument, k) => read.Arguments.Select((other, l) => (Same(argument, other) ? 1.0 : 0, k, l))));
                int core = same.Count(pair => !Circumstances.Contains(expected.Arguments[pair.Expected].Role));
                if (core == 0 && !(same.Count > 0 && circumstancesOnly)) continue;
                arguments[(i, j)] = same.Count;
                candidates.Add(((2 * core) + same.Count + (expected.Polarity == Camel(read.Polarity.ToString()) ? 0.5 : 0), i, j));
            }
        }

        List<(int Expected, int Read)> pairs = OneToOne.Match(candidates);
        foreach (AnnotatedFact fact in article.Facts) Add(fact.Kind, new Counts(0, 0, 1));
        foreach (ExtractedFact fact in analysis.Facts) Add(fact.Kind, new Counts(0, 1, 0));
        foreach ((int i, int j) in pairs)
        {
            Add(article.Facts[i].Kind, new Counts(1, 0, 0));
            bool standing = article.Facts[i].Polarity == Camel(analysis.Facts[j].Polarity.ToString()) && article.Facts[i].Certainty == Camel(analysis.Facts[j].Certainty.ToString());
            Standing += new Counts(standing ? 1 : 0, 1, 1);
        }

        Arguments = new Counts(pairs.Sum(pair => arguments[pair]), analysis.Facts.Sum(fact => fact.Arguments.Count), article.Facts.Sum(fact => fact.Arguments.Count));
    }

    private void Add(string kind, Counts counts) => Facts[kind] = Facts.GetValueOrDefault(kind) + counts;

    private bool Same(AnnotatedArgument expected, FactArgument read)
    {
        if (expected.Role != read.Role) return false;
        Filler filler = read.Filler;
        return expected.FilledBy switch
        {
            "amount" => filler.Kind == FillerKind.Amount && article.Amounts.Any(amount => amount.Text == expected.Text
                && amount.Value == analysis.Amounts[filler.Index].Money.Value && amount.Currency == analysis.Amounts[filler.Index].Money.Currency),
            "entity" when filler.Kind == FillerKind.Entity => entityOf.TryGetValue(filler.Index, out AnnotatedEntity? entity) && entity.Name == expected.Text,
            "entity" => filler.Kind == FillerKind.Text && PhraseComparison.Normalize(filler.Text) == PhraseComparison.Normalize(expected.Text),
            "time" => filler.Kind is FillerKind.Time or FillerKind.Text && PhraseComparison.Similar(expected.Text, filler.Text),
            _ => PhraseComparison.Similar(expected.Text, filler.Kind == FillerKind.Entity && analysis.Entities[filler.Index].Name is { } name ? name : filler.Text),
        };
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
