using System;
using System.Collections.Generic;

namespace Factum.Extraction.Facts;

/// <summary>Reads the expressions by which a user's own kind of fact is declared: "lever", "boucler un tour de table", "raise".</summary>
public static class TriggerExpression
{
    private static readonly HashSet<string> Passed = new(StringComparer.Ordinal)
    {
        "un", "une", "le", "la", "les", "l", "du", "des", "de", "d", "à", "au", "aux", "en", "a", "an", "the", "of", "to",
    };

    /// <summary>The function of a preposition as written: <c>auprès_de</c> of "auprès de".</summary>
    public static string Preposition(string written) => written.Trim().ToLowerInvariant().Replace(' ', '_').Replace('’', '\'');

    /// <summary>The expressions that a declaration stands for: as a verb, and where it can be one, as a noun.</summary>
    /// <param name="language">BCP 47 primary language.</param>
    /// <param name="expression">The words, verbs in the infinitive.</param>
    /// <param name="bindings">What its functions fill: <c>subj</c>, <c>obj</c> and prepositions.</param>
    /// <returns>The lexical units; none when the expression has no word.</returns>
    public static IReadOnlyList<LexicalUnit> Read(string language, string expression, IReadOnlyList<RoleBinding> bindings)
    {
        string[] words = expression.Trim().ToLowerInvariant().Replace('’', '\'').Replace("'", "' ").Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return [];
        bool reflexive = language == "fr" && words.Length > 1 && words[0] is "se" or "s'";
        int first = reflexive ? 1 : 0;
        string lemma = words[first];
        List<string> companions = [];
        for (int i = first + 1; i < words.Length; i++)
            if (!Passed.Contains(words[i].TrimEnd('\''))) companions.Add(words[i]);
        List<LexicalUnit> units = [];
        bool french = language == "fr";
        bool infinitive = lemma.EndsWith("er", StringComparison.Ordinal) || lemma.EndsWith("ir", StringComparison.Ordinal) || lemma.EndsWith("re", StringComparison.Ordinal) || lemma == "avoir";
        if (!french || infinitive) units.Add(new LexicalUnit(TriggerKind.Verb, lemma, companions, bindings) { Reflexive = reflexive });
        if (!french || !infinitive) units.Add(new LexicalUnit(TriggerKind.Noun, lemma, companions, Nominal(french, bindings)) { Minimum = 2 });
        return units;
    }

    private static List<RoleBinding> Nominal(bool french, IReadOnlyList<RoleBinding> bindings)
    {
        List<RoleBinding> nominal = [];
        foreach (RoleBinding binding in bindings)
        {
            switch (binding.Function)
            {
                case "subj":
                    foreach (string function in french ? new[] { "subj", "poss", "par" } : ["subj", "poss", "by"]) nominal.Add(binding with { Function = function });
                    break;
                case "obj":
                    nominal.Add(binding with { Function = french ? "de" : "of" });
                    break;
                default:
                    nominal.Add(binding);
                    break;
            }
        }

        foreach (RoleBinding binding in bindings)
            if (binding.Function == "subj") nominal.Add(binding with { Function = french ? "de" : "of" });
        return nominal;
    }
}
