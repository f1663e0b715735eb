using System;
using System.Collections.Generic;
using System.Linq;

namespace Factum.Training.Treebanks;

/// <summary>
/// The French forms that treebanks of this size rarely show though they are wholly regular, and tell a report from a rumour: futures and conditionals of all verbs
/// (one stem a verb), imperfects and simple pasts of those in -er.
/// </summary>
internal static class FrenchVerbForms
{
    private static readonly (string Ending, string Feats)[] FutureStemEndings =
    [
        ("ai", "Mood=Ind|Number=Sing|Person=1|Tense=Fut|VerbForm=Fin"),
        ("a", "Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin"),
        ("ons", "Mood=Ind|Number=Plur|Person=1|Tense=Fut|VerbForm=Fin"),
        ("ez", "Mood=Ind|Number=Plur|Person=2|Tense=Fut|VerbForm=Fin"),
        ("ont", "Mood=Ind|Number=Plur|Person=3|Tense=Fut|VerbForm=Fin"),
        ("ais", "Mood=Cnd|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin"),
        ("ait", "Mood=Cnd|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
        ("ions", "Mood=Cnd|Number=Plur|Person=1|Tense=Pres|VerbForm=Fin"),
        ("iez", "Mood=Cnd|Number=Plur|Person=2|Tense=Pres|VerbForm=Fin"),
        ("aient", "Mood=Cnd|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin"),
    ];

    private static readonly (string Ending, string Feats)[] FirstGroupEndings =
    [
        ("ait", "Mood=Ind|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin"),
        ("aient", "Mood=Ind|Number=Plur|Person=3|Tense=Imp|VerbForm=Fin"),
        ("a", "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"),
        ("èrent", "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin"),
    ];

    /// <summary>Endings of infinitives whose future stem is not the infinitive, longest first.</summary>
    private static readonly (string Infinitive, string Stem)[] IrregularStems =
    [
        ("cueillir", "cueiller"), ("apercevoir", "apercevr"), ("recevoir", "recevr"), ("décevoir", "décevr"), ("concevoir", "concevr"), ("percevoir", "percevr"),
        ("pouvoir", "pourr"), ("vouloir", "voudr"), ("pleuvoir", "pleuvr"), ("mouvoir", "mouvr"), ("devoir", "devr"), ("savoir", "saur"), ("falloir", "faudr"), ("valoir", "vaudr"),
        ("prévoir", "prévoir"), ("pourvoir", "pourvoir"), ("surseoir", "surseoir"), ("asseoir", "assiér"), ("envoyer", "enverr"), ("quérir", "querr"), ("courir", "courr"), ("mourir", "mourr"),
        ("venir", "viendr"), ("tenir", "tiendr"), ("avoir", "aur"), ("voir", "verr"), ("faire", "fer"), ("être", "ser"),
    ];

    /// <summary>The forms of the verbs among <paramref name="entries"/>.</summary>
    public static IEnumerable<LexicalEntry> Of(IReadOnlyList<LexicalEntry> entries, byte verb)
    {
        IEnumerable<string> lemmas = entries.Where(e => e.Upos == verb).Select(e => e.Lemma).Where(IsInfinitive).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (string lemma in lemmas)
        {
            foreach (string stem in FutureStems(lemma))
                foreach ((string ending, string feats) in FutureStemEndings) yield return new LexicalEntry(stem + ending, lemma, verb, feats, 1);
            if (!lemma.EndsWith("er", StringComparison.Ordinal) || lemma == "aller") continue;
            string present = lemma[..^2];
            foreach ((string ending, string feats) in FirstGroupEndings)
                yield return new LexicalEntry(Softened(present, ending) + ending, lemma, verb, feats, 1);
        }
    }

    private static bool IsInfinitive(string lemma) =>
        lemma.Length > 3 && lemma.All(char.IsLetter) && (lemma.EndsWith("er", StringComparison.Ordinal) || lemma.EndsWith("ir", StringComparison.Ordinal) || lemma.EndsWith("re", StringComparison.Ordinal));

    private static IEnumerable<string> FutureStems(string lemma)
    {
        if (lemma == "aller") return ["ir"];
        foreach ((string infinitive, string stem) in IrregularStems)
            if (lemma.EndsWith(infinitive, StringComparison.Ordinal)) return [lemma[..^infinitive.Length] + stem];
        if (lemma.EndsWith("re", StringComparison.Ordinal)) return [lemma[..^1]];
        if (lemma.EndsWith("oyer", StringComparison.Ordinal) || lemma.EndsWith("uyer", StringComparison.Ordinal)) return [lemma[..^3] + "ier"];
        if (lemma.EndsWith("ayer", StringComparison.Ordinal)) return [lemma, lemma[..^3] + "ier"];
        return StressedFirstGroup(lemma) is string stressed ? [stressed] : [lemma];
    }

    /// <summary>acheter: achèter-, appeler: appeller-, jeter: jetter-; <see langword="null"/> for the others.</summary>
    private static string? StressedFirstGroup(string lemma)
    {
        if (lemma.Length < 5 || !lemma.EndsWith("er", StringComparison.Ordinal) || lemma[^4] != 'e' || lemma[^3] is not ('l' or 't' or 'n' or 'm' or 'v' or 's')) return null;
        bool doubles = lemma.EndsWith("eter", StringComparison.Ordinal) ? !lemma.EndsWith("acheter", StringComparison.Ordinal)
            : lemma.EndsWith("peler", StringComparison.Ordinal) || lemma.EndsWith("veler", StringComparison.Ordinal);
        return doubles ? lemma[..^2] + lemma[^3] + "er" : lemma[..^4] + "è" + lemma[^3..];
    }

    /// <summary>Keeps the sound of g and c before a: mangeait, lançait.</summary>
    private static string Softened(string stem, string ending) =>
        ending[0] != 'a' ? stem : stem.EndsWith('g') ? stem + "e" : stem.EndsWith('c') ? stem[..^1] + "ç" : stem;
}
