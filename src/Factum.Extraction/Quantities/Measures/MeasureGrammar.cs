using System;
using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Measures;

/// <summary>A language's names of physical units, with the symbols that all languages share.</summary>
internal sealed class MeasureGrammar
{
    private readonly List<MeasureUnit> units = [];
    private readonly PhraseTrie names = new();
    private readonly PhraseTrie symbols = new();
    private readonly List<string> symbolForms = [];
    private readonly List<int> symbolUnits = [];
    private readonly List<int> sameFold = [];
    private readonly Dictionary<string, int> lastOfFold = new(System.StringComparer.Ordinal);

    /// <summary>The units, by index.</summary>
    public IReadOnlyList<MeasureUnit> Units => units;

    /// <summary>Adds a unit: its symbol, other symbols as written, and its names.</summary>
    /// <param name="dimension">What the unit measures.</param>
    /// <param name="forms"><c>"km,kms|kilometre,kilometres; m|metre,metres"</c>: of each unit symbols, then names.</param>
    public MeasureGrammar Add(string dimension, string forms)
    {
        foreach (string form in forms.Split(["; "], StringSplitOptions.None))
        {
            string[] parts = form.Split('|');
            string[] written = parts[0].Split(',');
            int index = units.Count;
            units.Add(new MeasureUnit(written[0], dimension));
            foreach (string symbol in written)
            {
                string fold = CharacterFolding.Fold(symbol);
                sameFold.Add(-1);
                if (lastOfFold.TryGetValue(fold, out int previous)) sameFold[previous] = symbolForms.Count;
                lastOfFold[fold] = symbolForms.Count;
                symbols.Add(symbol, symbolForms.Count);
                symbolForms.Add(symbol);
                symbolUnits.Add(index);
            }

            if (parts.Length > 1)
                foreach (string name in parts[1].Split(',')) names.Add(name, index);
        }

        return this;
    }

    /// <summary>Finds the unit that is written at <paramref name="start"/>.</summary>
    public bool TryRead(string text, int start, out int end, out int unit)
    {
        bool found = names.TryMatch(text, start, out end, out unit);
        if (!symbols.TryMatch(text, start, out int symbolEnd, out int symbol) || symbolEnd <= end) return found;
        for (; symbol >= 0; symbol = sameFold[symbol])
        {
            string form = symbolForms[symbol];
            if (symbolEnd - start != form.Length || !text.HasAt(start, form)) continue;
            end = symbolEnd;
            unit = symbolUnits[symbol];
            return true;
        }

        return found;
    }

    /// <summary>The symbol of a unit given by any of its names, <see langword="null"/> where none has it.</summary>
    public string? SymbolOf(string name) => TryRead(name, 0, out int end, out int unit) && end == name.Length ? units[unit].Symbol : null;
}
