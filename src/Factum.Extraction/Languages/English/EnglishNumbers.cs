using System.Collections.Generic;
using Factum.Extraction.Quantities.Numbers;
using Factum.Extraction.Text;

namespace Factum.Extraction.Languages.English;

/// <summary>English numbers, with the short scale and the Indian magnitudes.</summary>
internal static class EnglishNumbers
{
    /// <summary>The grammar.</summary>
    public static readonly NumberGrammar Grammar = new(Words())
    {
        DecimalSeparator = '.',
        Roundings = PhraseTrie.Of("-odd"),
        Conjunctions = PhraseTrie.Of("and"),
        ConjunctionFollowsHundreds = true,
        CountsHundredsPastNine = true,
        Of = PhraseTrie.Of("of"),
        PronounMarkers = PhraseTrie.OfBackwards("this|that|which|each|every|any|no|another|the|last|next|previous|current|the first|first|other|only|new|old|big|good|right|wrong|loved"),
        SpokenSeparators = PhraseTrie.Of("point"),
        Negations = PhraseTrie.Of("minus|negative"),
        OrdinalSuffixes = PhraseTrie.Of("st|nd|rd|th"),
        FollowersOfFraction = PhraseTrie.Of("of|and|or|is|are|was|were|in|on|at|for|by|to|less|more|as|than|off|from|who|that|which"),
    };

    private static List<KeyValuePair<string, NumberWord>> Words()
    {
        List<KeyValuePair<string, NumberWord>> words = [];
        void Add(string form, NumberWord word) => words.Add(new(form, word));
        void AddOrdinal(string form, NumberRole role, decimal value)
        {
            Add(form, new NumberWord(role, value) { IsOrdinal = true });
            Add(form + "s", new NumberWord(role, value) { IsOrdinal = true, IsPlural = true });
        }

        foreach (string form in new[] { "zero", "naught", "nought" }) Add(form, new(NumberRole.Zero, 0));
        (string, string, decimal)[] units =
        [
            ("two", "", 2), ("three", "third", 3), ("four", "fourth", 4), ("five", "fifth", 5), ("six", "sixth", 6), ("seven", "seventh", 7),
            ("eight", "eighth", 8), ("nine", "ninth", 9),
        ];
        Add("one", new(NumberRole.Unit, 1) { IsArticle = true });
        Add("first", new(NumberRole.Unit, 1) { IsOrdinal = true });
        Add("second", new(NumberRole.Unit, 2) { IsOrdinal = true });
        Add("nineth", new(NumberRole.Unit, 9) { IsOrdinal = true });
        foreach ((string form, string ordinal, decimal value) in units)
        {
            Add(form, new(NumberRole.Unit, value));
            if (ordinal.Length > 0) AddOrdinal(ordinal, NumberRole.Unit, value);
        }

        (string, string, decimal)[] teens =
        [
            ("ten", "tenth", 10), ("eleven", "eleventh", 11), ("twelve", "twelfth", 12), ("thirteen", "thirteenth", 13), ("fourteen", "fourteenth", 14),
            ("fifteen", "fifteenth", 15), ("sixteen", "sixteenth", 16), ("seventeen", "seventeenth", 17), ("eighteen", "eighteenth", 18), ("nineteen", "nineteenth", 19),
        ];
        foreach ((string form, string ordinal, decimal value) in teens)
        {
            Add(form, new(NumberRole.Teen, value));
            AddOrdinal(ordinal, NumberRole.Teen, value);
        }

        (string, decimal)[] tens =
        [
            ("twenty", 20), ("thirty", 30), ("forty", 40), ("fourty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90),
        ];
        foreach ((string form, decimal value) in tens)
        {
            Add(form, new(NumberRole.Tens, value));
            AddOrdinal(form.Substring(0, form.Length - 1) + "ieth", NumberRole.Tens, value);
        }

        Add("hundred", new(NumberRole.Hundred, 100));
        Add("hundreds", new(NumberRole.Hundred, 100) { IsPlural = true });
        AddOrdinal("hundredth", NumberRole.Hundred, 100);
        (string, decimal)[] magnitudes =
        [
            ("thousand", 1000m), ("million", 1_000_000m), ("billion", 1_000_000_000m), ("trillion", 1_000_000_000_000m), ("quadrillion", 1_000_000_000_000_000m),
            ("lakh", 100_000m), ("lac", 100_000m), ("lkh", 100_000m), ("crore", 10_000_000m),
        ];
        foreach ((string form, decimal value) in magnitudes)
        {
            Add(form, new(NumberRole.Magnitude, value));
            Add(form + "s", new(NumberRole.Magnitude, value) { IsPlural = true });
            AddOrdinal(form + "th", NumberRole.Magnitude, value);
        }

        (string, decimal)[] collectives = [("dozen", 12), ("doz", 12), ("score", 20)];
        foreach ((string form, decimal value) in collectives)
        {
            Add(form, new(NumberRole.Collective, value));
            Add(form + "s", new(NumberRole.Collective, value) { IsPlural = true });
        }

        Add("half", new(NumberRole.Half, 0.5m));
        Add("quarter", new(NumberRole.Denominator, 4));
        Add("quarters", new(NumberRole.Denominator, 4) { IsPlural = true });
        Add("halves", new(NumberRole.Denominator, 2) { IsPlural = true });
        Add("a", new(NumberRole.Article, 1));
        Add("an", new(NumberRole.Article, 1));
        return words;
    }
}
