using System;
using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Money;

/// <summary>How a language names currencies, and what tells currencies of one name apart.</summary>
internal sealed class MoneyGrammar
{
    private readonly CurrencyForm[] forms;
    private readonly int[] sameFold;
    private readonly Lazy<CountryCues> countries;
    private readonly PhraseTrie before = new();
    private readonly PhraseTrie exactBefore = new();
    private readonly PhraseTrie after = new();
    private readonly PhraseTrie exactAfter = new();

    /// <summary>Makes a grammar.</summary>
    /// <param name="forms">Forms of currencies; the first of equal forms counts.</param>
    /// <param name="families">Currencies that share a name.</param>
    /// <param name="countries">Names of countries, their people and cities, with the country's ISO 3166 code.</param>
    public MoneyGrammar(CurrencyForm[] forms, CurrencyFamily[] families, Func<IReadOnlyList<KeyValuePair<string, string>>> countries)
    {
        Families = families;
        this.forms = forms;
        sameFold = new int[forms.Length];
        Dictionary<string, int> lastOfFold = new(StringComparer.Ordinal);
        PhraseTrie[] tables = [before, exactBefore, after, exactAfter];
        for (int i = 0; i < forms.Length; i++)
        {
            CurrencyForm form = forms[i];
            sameFold[i] = -1;
            int exact = (form.Usage & CurrencyUsage.CaseSensitive) != 0 ? 1 : 0;
            if ((form.Usage & CurrencyUsage.Before) != 0) tables[exact].Add(form.Name, i);
            if ((form.Usage & CurrencyUsage.After) != 0) tables[2 + exact].Add(form.Name, i);
            if (exact == 0) continue;
            string fold = CharacterFolding.Fold(form.Name);
            if (lastOfFold.TryGetValue(fold, out int previous)) sameFold[previous] = i;
            lastOfFold[fold] = i;
        }

        this.countries = new Lazy<CountryCues>(() => new CountryCues(countries()));
    }

    /// <summary>Whether the language writes adjectives of nationality in lowercase.</summary>
    public bool HasLowercaseCues;

    /// <summary>The families, by index.</summary>
    public readonly CurrencyFamily[] Families;

    /// <summary>Words that speak of countries, made when the first currency needs telling apart.</summary>
    public CountryCues Countries => countries.Value;

    /// <summary>The form of an index.</summary>
    public CurrencyForm this[int form] => forms[form];

    /// <summary>Adds how currencies before their numeral start.</summary>
    public void AddStartsTo(WordTriggers triggers)
    {
        before.AddStartsTo(triggers);
        for (int i = 0; i < forms.Length; i++)
            if ((forms[i].Usage & CurrencyUsage.Before) != 0 && (forms[i].Usage & CurrencyUsage.CaseSensitive) != 0) triggers.Add(forms[i].Name, true);
    }

    /// <summary>Whether a currency before its numeral may start with this character.</summary>
    public bool MayStartBefore(char c) => before.MayStart(c) || exactBefore.MayStart(c);

    /// <summary>Finds the currency that is written at <paramref name="start"/> before its numeral.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="anyCase">Whether codes count in lowercase too, and names before their numeral.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="form">Index of its form.</param>
    public bool TryReadBefore(string text, int start, bool anyCase, out int end, out int form) =>
        TryRead(before, exactBefore, text, start, anyCase, out end, out form)
        || (anyCase && after.TryMatch(text, start, out end, out form) && end - start > 2);

    /// <summary>Finds the currency that is written at <paramref name="start"/> after its numeral.</summary>
    public bool TryReadAfter(string text, int start, bool anyCase, out int end, out int form) => TryRead(after, exactAfter, text, start, anyCase, out end, out form);

    /// <summary>Finds the code or abbreviation that is written at <paramref name="start"/>.</summary>
    public bool TryReadExactAfter(string text, int start, out int end, out int form) =>
        exactAfter.TryMatch(text, start, out end, out form) && TryFindWritten(text, start, end, ref form);

    private bool TryRead(PhraseTrie names, PhraseTrie exact, string text, int start, bool anyCase, out int end, out int form)
    {
        bool found = names.TryMatch(text, start, out end, out form);
        if (!exact.TryMatch(text, start, out int exactEnd, out int exactForm) || exactEnd <= end) return found;
        if (!TryFindWritten(text, start, exactEnd, ref exactForm) && !(anyCase && IsUnmistakable(exactForm))) return found;
        end = exactEnd;
        form = exactForm;
        return true;
    }

    /// <summary>Whether a form is read in any case where the text is known to be about money: codes that are no words, and dollars of a country.</summary>
    private bool IsUnmistakable(int form) => forms[form].Name.IndexOf('$') >= 0 || (forms[form].Name.Length == 3 && (forms[form].Usage & CurrencyUsage.Before) != 0 && forms[form].Code == forms[form].Name);

    /// <summary>Finds, among the forms that differ in case alone, the one that is written.</summary>
    private bool TryFindWritten(string text, int start, int end, ref int form)
    {
        for (int candidate = form; candidate >= 0; candidate = sameFold[candidate])
        {
            if (!IsWritten(text, start, end, candidate)) continue;
            form = candidate;
            return true;
        }

        return false;
    }

    private bool IsWritten(string text, int start, int end, int form)
    {
        string name = forms[form].Name;
        if (end - start != name.Length) return false;
        for (int i = 0; i < name.Length; i++)
            if (text[start + i] != name[i] && !(name[i] == ' ' && CharacterFolding.IsSpace(text[start + i]))) return false;
        return true;
    }
}
