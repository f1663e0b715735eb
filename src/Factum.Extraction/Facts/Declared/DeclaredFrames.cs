using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;

namespace Factum.Extraction.Facts.Declared;

/// <summary>Declared kinds as frames of the same matcher that reads the built-in ones.</summary>
public static class DeclaredFrames
{
    /// <summary>The frames of a kind, one a language; languages that no pack reads are passed over.</summary>
    /// <param name="declaration">The kind.</param>
    /// <param name="cancellation">Stops the reading of its words.</param>
    public static IReadOnlyList<Frame> Of(KindDeclaration declaration, CancellationToken cancellation)
    {
        FactKind kind = new(declaration.Name, declaration.Plural, true, declaration.Roles.Select(static role => new FactRole(role.Name, role.Repeats, Fillers(role.Accepts))).ToArray());
        List<Frame> frames = [];
        foreach (IGrouping<string?, DeclaredTrigger> triggers in declaration.Triggers.GroupBy(static trigger => LanguagePacks.Find(trigger.Language)?.Code, StringComparer.Ordinal))
        {
            if (triggers.Key is not { } code) continue;
            LanguagePack language = LanguagePacks.Find(code)!;
            List<LexicalUnit> units = [];
            foreach (string words in triggers.SelectMany(static trigger => trigger.Words).Distinct(StringComparer.Ordinal))
            {
                cancellation.ThrowIfCancellationRequested();
                units.AddRange(Units(words, declaration, language, cancellation));
            }

            frames.Add(new Frame(kind, units) { Language = code });
        }

        return frames;
    }

    // Which part of speech a word has shows in the text alone, so that each may be a verb's lemma and a noun's.
    private static IEnumerable<LexicalUnit> Units(string words, KindDeclaration declaration, LanguagePack language, CancellationToken cancellation)
    {
        FactGrammar grammar = language.Facts;
        (string Form, PartOfSpeech PartOfSpeech)[] parts = Parts(words, language, cancellation);
        bool reflexive = parts.Length > 1 && IsReflexive(parts[0].Form, grammar);
        if (reflexive) parts = parts.Skip(1).ToArray();
        if (parts.Length == 0) yield break;
        string head = parts[0].Form;
        string[] companions = parts.Skip(1).Where((part, i) => IsContent(part.PartOfSpeech, i == parts.Length - 2)).Select(static part => part.Form).ToArray();
        int minimum = Math.Min(2, declaration.Roles.Count);
        yield return new LexicalUnit(TriggerKind.Verb, head, companions, Bindings(declaration, role => OfVerb(role, grammar, companions.Length > 0))) { Reflexive = reflexive, Minimum = minimum };
        if (!reflexive)
            yield return new LexicalUnit(TriggerKind.Noun, head, companions, Bindings(declaration, role => OfNoun(role, grammar, declaration))) { Minimum = minimum };
    }

    private static (string Form, PartOfSpeech PartOfSpeech)[] Parts(string words, LanguagePack language, CancellationToken cancellation)
    {
        List<(string, PartOfSpeech)> parts = [];
        foreach (Sentence sentence in GrammarReader.Read(words.ToLowerInvariant(), language, cancellation).Sentences)
            for (int i = 0; i < sentence.Count; i++)
                if (sentence[i].Upos != PartOfSpeech.Punct) parts.Add((sentence[i].Form, sentence[i].Upos));
        return parts.ToArray();
    }

    private static bool IsReflexive(string form, FactGrammar grammar) =>
        grammar.Reflexive.Length > 0 && (form == grammar.Reflexive || grammar.ReflexiveForms.Contains(form));

    // "take over" keeps its particle; "tour de table" and "un tour" lose what the text may leave out.
    private static bool IsContent(PartOfSpeech partOfSpeech, bool isLast) => partOfSpeech switch
    {
        PartOfSpeech.Det => false,
        PartOfSpeech.Adp => isLast,
        _ => true,
    };

    private static RoleBinding[] Bindings(KindDeclaration declaration, Func<DeclaredRole, IEnumerable<string>> functions) =>
        declaration.Roles.SelectMany(role => functions(role).Distinct(StringComparer.Ordinal).Select(function => new RoleBinding(function, role.Name, role.IsRequired, role.Accepts))).ToArray();

    private static IEnumerable<string> OfVerb(DeclaredRole role, FactGrammar grammar, bool hasCompanions)
    {
        if ((role.Function & RoleFunction.Subject) != 0) yield return "subj";
        if ((role.Function & RoleFunction.Object) != 0)
        {
            yield return "obj";

            // The object of "close a round" is what the round is of.
            if (hasCompanions) yield return grammar.Genitive;
        }

        foreach (string preposition in role.Prepositions) yield return Function(preposition);
    }

    private static IEnumerable<string> OfNoun(DeclaredRole role, FactGrammar grammar, KindDeclaration declaration)
    {
        if ((role.Function & RoleFunction.Subject) != 0)
        {
            yield return "poss";
            yield return "subj";
            foreach (string agent in grammar.Agent.OrderBy(static agent => agent, StringComparer.Ordinal)) yield return agent;
            if (declaration.Roles.All(static other => (other.Function & RoleFunction.Object) == 0)) yield return grammar.Genitive;
        }

        if ((role.Function & RoleFunction.Object) != 0)
        {
            yield return grammar.Genitive;
            yield return "comp";
            yield return "obj";
        }

        foreach (string preposition in role.Prepositions) yield return Function(preposition);
    }

    private static string Function(string preposition) => string.Join("_", preposition.ToLowerInvariant().Split([' '], StringSplitOptions.RemoveEmptyEntries));

    private static RoleFillers Fillers(FillerTypes accepts) =>
        (accepts & FillerTypes.Amount) != 0 ? RoleFillers.Amount
        : (accepts & FillerTypes.Time) != 0 ? RoleFillers.Time
        : (accepts & FillerTypes.Clause) != 0 ? RoleFillers.Phrase
        : RoleFillers.Entity;
}
