using System.Collections.Generic;
using Factum.Extraction.Quantities.Numbers;
using Factum.Extraction.Text;

namespace Factum.Extraction.Languages.French;

/// <summary>French numbers, with the Swiss and Belgian tens and the long scale.</summary>
internal static class FrenchNumbers
{
    /// <summary>The grammar.</summary>
    public static readonly NumberGrammar Grammar = new(Words())
    {
        DecimalSeparator = ',',
        DefiniteArticles = PhraseTrie.OfBackwards("le|du|au"),
        Conjunctions = PhraseTrie.Of("et"),
        IsVigesimal = true,
        HasBareParts = true,
        Of = PhraseTrie.Of("de|d'|d'un|d'une"),
        SpokenSeparators = PhraseTrie.Of("virgule"),
        Negations = PhraseTrie.Of("moins|négatif|négative"),
        OrdinalSuffixes = PhraseTrie.Of("er|ers|re|res|ère|ères|e|es|ème|èmes|ième|ièmes|d|nd|nde|nds|ndes"),
        FollowersOfFraction = PhraseTrie.Of("de|du|des|d'|et|ou|est|sont|a|ont|en|pour|par|chacun|seulement|environ|avec|sur|à|au|que|qui"),
        ArticleSplitsOrdinals = true,
    };

    private static List<KeyValuePair<string, NumberWord>> Words()
    {
        List<KeyValuePair<string, NumberWord>> words = [];
        void Add(string form, NumberWord word) => words.Add(new(form, word));
        void AddOrdinal(string stem, NumberRole role, decimal value)
        {
            Add(stem + "ième", new NumberWord(role, value) { IsOrdinal = true });
            Add(stem + "ièmes", new NumberWord(role, value) { IsOrdinal = true, IsPlural = true });
        }

        Add("zéro", new(NumberRole.Zero, 0));
        Add("un", new(NumberRole.Unit, 1) { IsArticle = true });
        Add("une", new(NumberRole.Unit, 1) { IsArticle = true });
        AddOrdinal("un", NumberRole.Unit, 1);
        (string, decimal)[] units = [("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("six", 6), ("sept", 7), ("huit", 8), ("neuf", 9)];
        foreach ((string form, decimal value) in units)
        {
            Add(form, new(NumberRole.Unit, value));
            AddOrdinal(OrdinalStem(form), NumberRole.Unit, value);
        }

        (string, decimal)[] teens = [("dix", 10), ("onze", 11), ("douze", 12), ("treize", 13), ("quatorze", 14), ("quinze", 15), ("seize", 16)];
        foreach ((string form, decimal value) in teens)
        {
            Add(form, new(NumberRole.Teen, value));
            AddOrdinal(OrdinalStem(form), NumberRole.Teen, value);
        }

        Add("vingt", new(NumberRole.Score, 20));
        Add("vingts", new(NumberRole.Score, 20));
        AddOrdinal("vingt", NumberRole.Score, 20);
        (string, decimal)[] tens =
        [
            ("trente", 30), ("quarante", 40), ("cinquante", 50), ("soixante", 60), ("septante", 70), ("huitante", 80), ("octante", 80), ("nonante", 90),
        ];
        foreach ((string form, decimal value) in tens)
        {
            Add(form, new(NumberRole.Tens, value));
            AddOrdinal(OrdinalStem(form), NumberRole.Tens, value);
        }

        Add("cent", new(NumberRole.Hundred, 100));
        Add("cents", new(NumberRole.Hundred, 100) { IsPlural = true });
        AddOrdinal("cent", NumberRole.Hundred, 100);
        Add("mille", new(NumberRole.Magnitude, 1000));
        AddOrdinal("mill", NumberRole.Magnitude, 1000);
        (string, decimal)[] magnitudes =
        [
            ("million", 1_000_000m), ("milliard", 1_000_000_000m), ("billion", 1_000_000_000_000m), ("billiard", 1_000_000_000_000_000m), ("trillion", 1_000_000_000_000_000_000m),
        ];
        foreach ((string form, decimal value) in magnitudes)
        {
            Add(form, new(NumberRole.Magnitude, value));
            Add(form + "s", new(NumberRole.Magnitude, value) { IsPlural = true });
            AddOrdinal(form, NumberRole.Magnitude, value);
        }

        Add("lakh", new(NumberRole.Magnitude, 100_000m));
        Add("lakhs", new(NumberRole.Magnitude, 100_000m) { IsPlural = true });
        Add("crore", new(NumberRole.Magnitude, 10_000_000m));
        Add("crores", new(NumberRole.Magnitude, 10_000_000m) { IsPlural = true });
        (string, decimal)[] collectives =
        [
            ("huitaine", 8), ("dizaine", 10), ("quinzaine", 15), ("vingtaine", 20), ("trentaine", 30), ("quarantaine", 40), ("cinquantaine", 50),
            ("soixantaine", 60), ("centaine", 100), ("millier", 1000),
        ];
        foreach ((string form, decimal value) in collectives)
        {
            Add(form, new(NumberRole.Collective, value) { IsRound = true });
            Add(form + "s", new(NumberRole.Collective, value) { IsRound = true, IsPlural = true });
        }

        Add("douzaine", new(NumberRole.Collective, 12));
        Add("douzaines", new(NumberRole.Collective, 12) { IsPlural = true });
        foreach (string form in new[] { "demi", "demie", "moitié" }) Add(form, new(NumberRole.Half, 0.5m));
        Add("quart", new(NumberRole.Denominator, 4));
        Add("quarts", new(NumberRole.Denominator, 4) { IsPlural = true });
        Add("tiers", new(NumberRole.Denominator, 3));
        foreach (string form in new[] { "premier", "première", "premiers", "premières" }) Add(form, new(NumberRole.Unit, 1) { IsOrdinal = true, IsPlural = form.EndsWith("s", System.StringComparison.Ordinal) });
        foreach (string form in new[] { "second", "seconde" }) Add(form, new(NumberRole.Unit, 2) { IsOrdinal = true });
        Add("tierce", new(NumberRole.Unit, 3) { IsOrdinal = true });
        return words;
    }

    private static string OrdinalStem(string form) => form switch
    {
        "cinq" => "cinqu",
        "neuf" => "neuv",
        _ => form.EndsWith("e", System.StringComparison.Ordinal) ? form.Substring(0, form.Length - 1) : form,
    };
}
