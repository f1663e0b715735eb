using System.Collections.Generic;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Fillers;

/// <summary>The fillers of a document: one object a mention, sum or time, however many expressions it is tried for, and one string a spelling.</summary>
internal sealed class DocumentFillers(ParsedDocument document, DocumentQuantities quantities, DocumentEntities entities)
{
    private readonly StringPool spellings = new();
    private readonly Filler?[] mentions = new Filler?[entities.Mentions.Count];
    private readonly Filler?[] amounts = new Filler?[quantities.Amounts.Count];
    private readonly Filler?[] times = new Filler?[quantities.Times.Count];

    private readonly List<PlainList<Filler>> lists = [];
    private int rented;

    /// <summary>An empty list, until <see cref="Release"/>.</summary>
    public PlainList<Filler> Rent()
    {
        if (rented == lists.Count) lists.Add([]);
        PlainList<Filler> list = lists[rented++];
        list.Clear();
        return list;
    }

    /// <summary>Takes all lists back.</summary>
    public void Release() => rented = 0;

    /// <summary>The filler for what a mention refers to.</summary>
    public Filler Entity(int mention) => mentions[mention] ??= new(FillerKind.Entity, entities.Mentions[mention].Entity, Words(entities.Mentions[mention].Range), entities.Mentions[mention].Range);

    /// <summary>The word that heads what a pronoun takes up.</summary>
    public ref readonly Word Antecedent(PhraseReference reference) => ref document.Sentences[reference.AntecedentSentence][reference.AntecedentHead];

    /// <summary>The filler for a sum.</summary>
    public Filler Amount(int index) => amounts[index] ??= new(FillerKind.Amount, index, Words(quantities.Amounts[index].Range), quantities.Amounts[index].Range);

    /// <summary>The filler for a time.</summary>
    public Filler Time(int index) => times[index] ??= new(FillerKind.Time, index, Words(quantities.Times[index].Range), quantities.Times[index].Range);

    /// <summary>Words of the text as a filler.</summary>
    public Filler Text(TextRange range) => new(FillerKind.Text, -1, Words(range), range);

    private string Words(TextRange range) => spellings.Get(document.Text, range.Start, range.End);
}
