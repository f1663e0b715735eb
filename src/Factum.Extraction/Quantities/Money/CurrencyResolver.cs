using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Money;

/// <summary>Tells currencies of one name apart by what the document says: its countries, cities and people, and the currencies that it names in full.</summary>
internal sealed class CurrencyResolver
{
    private const int HeadLength = 250;
    private const int Nearby = 300;
    private const int Beside = 60;
    private const int MaxCues = 4096;

    private readonly string text;
    private readonly MoneyGrammar grammar;
    private readonly QuantityOptions options;
    private readonly WordSet named = [];
    private int[] scores = [];
    private int[] nearby = [];
    private List<KeyValuePair<int, int>>? cues;
    private int nearbyOf = -1;

    /// <summary>Makes a resolver for a text's items.</summary>
    public CurrencyResolver(string text, MoneyGrammar grammar, QuantityOptions options, QuantityItems items)
    {
        this.text = text;
        this.grammar = grammar;
        this.options = options;
        for (int i = 0; i < items.Count; i++)
            if (items[i] is { Kind: QuantityKind.Money, Form: >= 0 } && grammar[items[i].Form] is { Code: { } code, Scale: 1 }) named.Add(code);
    }

    /// <summary>The currency of an item, <see langword="null"/> where a guess would be worse than nothing.</summary>
    public string? Resolve(in QuantityItem item)
    {
        CurrencyForm form = grammar[item.Form];
        if (form.Code is not null) return form.Code;
        CurrencyFamily family = grammar.Families[form.Family];
        if (options.Region is { } region && family.ByCountry.TryGetValue(region, out string? local)) return local;
        bool isNoun = (form.Usage & CurrencyUsage.Noun) != 0;
        if ((form.Usage & CurrencyUsage.AlsoMeasure) != 0 && !IsMoneyRatherThanWeight(item, family)) return null;
        if (family.DefaultIsStrong) return IsDollarLike(family) || isNoun ? ResolveStrong(family, item) : family.Default;
        string? best = Best(family, item, out int score);
        if (best is not null && score > 0) return best;
        bool needsCountry = (form.Usage & CurrencyUsage.NeedsCountry) != 0;
        if (options.IsTerse && family.Default is null)
            foreach (KeyValuePair<string, string> country in family.ByCountry) return country.Value;
        return needsCountry && !(item.Number.Magnitude >= 1_000_000 || options.IsTerse) ? null : family.Default;
    }

    private static bool IsDollarLike(CurrencyFamily family) => family.ByCountry.ContainsKey("US");

    private bool IsMoneyRatherThanWeight(in QuantityItem item, CurrencyFamily family)
    {
        if (options.IsTerse || item.Number.Magnitude >= 1_000_000) return true;
        if (text.IndexOf('£') >= 0) return true;
        return Best(family, item, out int score) is not null && score > 0;
    }

    /// <summary>The default unless the document is plainly of another country.</summary>
    private string? ResolveStrong(CurrencyFamily family, in QuantityItem item)
    {
        string? best = null;
        int bestScore = 0;
        int defaultScore = 0;
        foreach (KeyValuePair<string, string> country in family.ByCountry)
        {
            int score = Score(country.Key, item);
            if (country.Value == family.Default)
            {
                defaultScore += score;
            }
            else if (score > bestScore)
            {
                bestScore = score;
                best = country.Value;
            }
        }

        if (best is null) return family.Default;
        if (Names(best)) return family.Default;
        bool namesDefault = family.Default is not null && Names(family.Default);
        if (namesDefault) return best;
        return bestScore >= 6 && bestScore > 2 * defaultScore && Mentions(family, best) > 1 && !SpeaksMoreOfOthers(family, best) ? best : family.Default;
    }

    /// <summary>How often the document speaks of a currency's countries: once may be in passing.</summary>
    private int Mentions(CurrencyFamily family, string code)
    {
        int mentions = 0;
        foreach (KeyValuePair<string, string> country in family.ByCountry)
        {
            if (country.Value != code || grammar.Countries.IndexOf(country.Key) is not (var index and >= 0)) continue;
            foreach (KeyValuePair<int, int> cue in cues!)
                if (cue.Value == index && ++mentions > 1) return mentions;
        }

        return mentions;
    }

    /// <summary>Whether the whole document is rather about a country with another money: a sale to a Canadian firm in news from London is not in Canadian dollars.</summary>
    private bool SpeaksMoreOfOthers(CurrencyFamily family, string code)
    {
        int own = 0;
        foreach (KeyValuePair<string, string> country in family.ByCountry)
            if (country.Value == code && grammar.Countries.IndexOf(country.Key) is var index and >= 0) own += scores[index];
        foreach (int score in scores)
            if (score > own) return true;
        return false;
    }

    /// <summary>Whether the document names a currency in full elsewhere: what is then left bare is the other one.</summary>
    private bool Names(string code) => named.Contains(code);

    private string? Best(CurrencyFamily family, in QuantityItem item, out int bestScore)
    {
        string? best = null;
        bestScore = 0;
        foreach (KeyValuePair<string, string> country in family.ByCountry)
        {
            int score = Score(country.Key, item) + (Names(country.Value) ? 6 : 0);
            if (score > bestScore)
            {
                bestScore = score;
                best = country.Value;
            }
        }

        return best;
    }

    /// <summary>How much the document speaks of a country: more at its head, more near the sum.</summary>
    private int Score(string country, in QuantityItem item)
    {
        cues ??= ReadCues();
        int index = grammar.Countries.IndexOf(country);
        if (index < 0) return 0;
        if (nearbyOf != item.Start) CountNearby(item.Start);
        return scores[index] + nearby[index];
    }

    private void CountNearby(int position)
    {
        System.Array.Clear(nearby, 0, nearby.Length);
        nearbyOf = position;
        int low = 0;
        int high = cues!.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (cues[middle].Key < position - Nearby) low = middle + 1;
            else high = middle;
        }

        for (; low < cues.Count && cues[low].Key < position + Nearby; low++)
        {
            bool isBeside = cues[low].Key < position && position - cues[low].Key < Beside;
            nearby[cues[low].Value] += isBeside ? 2 + ((Beside - (position - cues[low].Key)) / 10) : 2;
        }
    }

    private unsafe List<KeyValuePair<int, int>> ReadCues()
    {
        List<KeyValuePair<int, int>> found = [];
        CountryCues countries = grammar.Countries;
        scores = new int[countries.Count];
        nearby = new int[countries.Count];
        bool hasLowercase = grammar.HasLowercaseCues;
        fixed (char* p = text)
        {
            for (int i = 0; i < text.Length && found.Count < MaxCues; i++)
            {
                char c = p[i];
                if (!CharacterFolding.IsLetter(c)) continue;
                if ((hasLowercase || char.IsUpper(c)) && countries.MayMatch(text, i) && countries.TryMatch(text, i, out int end, out int country))
                {
                    found.Add(new(i, country));
                    scores[country] += i < HeadLength ? 3 : 1;
                    i = end - 1;
                    continue;
                }

                int stop = i + 1;
                while (stop < text.Length && (WordTriggers.IsLetter(p[stop]) || CharacterFolding.IsLetter(p[stop]))) stop++;
                i = stop - 1;
            }
        }

        return found;
    }
}
