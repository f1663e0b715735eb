using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Factum.Training.Evaluation.Facts;

/// <summary>Measures all that is read in annotated articles, and prints it as the README's tables.</summary>
internal static class FactEvaluation
{
    /// <summary>Prints what of the articles of a folder is read right: in all, then the facts by kind.</summary>
    public static void Run(string folder, TextWriter output)
    {
        List<AnnotatedArticle> articles = AnnotatedArticle.ReadAll(folder).ToList();
        List<ArticleScores> scores = articles.Select(ArticleScores.Of).ToList();
        output.WriteLine(FormattableString.Invariant($"{articles.Count} articles, {articles.Select(article => article.Language).Distinct().Count()} languages"));
        output.WriteLine();
        output.WriteLine("| read | stated | precision | recall | F1 |");
        output.WriteLine("|---|---|---|---|---|");
        Print("entities", scores.Select(score => score.Entities));
        Print("kinds of the entities found", scores.Select(score => score.Kinds));
        Print("amounts with currency and bound", scores.Select(score => score.Amounts));
        Print("times with value", scores.Select(score => score.Times));
        Print("facts", scores.SelectMany(score => score.Facts.Values));
        Print("arguments of facts", scores.Select(score => score.Arguments));
        Print("polarity and certainty of the facts found", scores.Select(score => score.Standing));
        output.WriteLine();
        output.WriteLine("| fact | stated | precision | recall | F1 |");
        output.WriteLine("|---|---|---|---|---|");
        IEnumerable<IGrouping<string, Counts>> kinds = scores.SelectMany(score => score.Facts).GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        foreach (IGrouping<string, Counts> kind in kinds.OrderByDescending(kind => kind.Sum(counts => counts.Expected)).ThenBy(kind => kind.Key, StringComparer.Ordinal)) Print(kind.Key, kind);

        void Print(string name, IEnumerable<Counts> counts)
        {
            Counts all = counts.Aggregate(default(Counts), (sum, next) => sum + next);
            output.WriteLine(FormattableString.Invariant($"| {name} | {all.Expected} | {all.Precision:0.00} | {all.Recall:0.00} | {all.F1:0.00} |"));
        }
    }
}
