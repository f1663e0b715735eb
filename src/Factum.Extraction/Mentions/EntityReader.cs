using System;
using System.Collections.Generic;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Factum.Extraction.Mentions.Coreference;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions;

/// <summary>Grammar to entities with their mentions: names, nominals and pronouns.</summary>
internal static class EntityReader
{
    /// <summary>Reads the entities of a document.</summary>
    public static DocumentEntities Read(ParsedDocument document, DocumentQuantities quantities, LanguagePack language, CancellationToken cancellation)
    {
        DocumentEntities names = ReadNames(document, language, cancellation, quantities);
        return language.Coreference is { } coreference ? CoreferenceReader.Read(document, names, coreference, cancellation, language.Names?.Words) : names;
    }

    /// <summary>Reads the entities with their name mentions alone.</summary>
    public static DocumentEntities ReadNames(ParsedDocument document, LanguagePack language, CancellationToken cancellation, DocumentQuantities? quantities = null)
    {
        cancellation.ThrowIfCancellationRequested();
        return language.Names is { } lexicon ? ReadNames(document, lexicon, quantities, cancellation) : new([], [], [], []);
    }

    private static DocumentEntities ReadNames(ParsedDocument document, NameLexicon lexicon, DocumentQuantities? quantities, CancellationToken cancellation)
    {
        List<BoilerplateStretch> boilerplate = lexicon.Boilerplate.Read(document.Text);
        List<FoundName> names = NameReader.Read(document, lexicon, cancellation);
        names.RemoveAll(name => IsSetAside(name.Range, boilerplate));
        if (quantities is not null) names.RemoveAll(name => name.Kind != EntityKind.Event && IsQuantity(name.Range, quantities));
        TextRange[] ranges = new TextRange[boilerplate.Count];
        for (int i = 0; i < ranges.Length; i++) ranges[i] = boilerplate[i].Range;
        DocumentEntities entities = NameLinker.Link(document, names, lexicon);
        return entities with
        {
            Titles = TitleReader.Read(document, entities, lexicon),
            Boilerplate = new(ranges),
        };
    }

    // "CHF" and "Feb. 11" are parts of sums and times, not names.
    private static bool IsQuantity(TextRange name, DocumentQuantities quantities) =>
        Covers(quantities.Amounts, amount => amount.Range, name) || Covers(quantities.Times, time => time.Range, name);

    private static bool Covers<T>(EquatableArray<T> items, Func<T, TextRange> range, TextRange name)
    {
        int low = 0, high = items.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            TextRange item = range(items[middle]);
            if (item.End <= name.Start) low = middle + 1;
            else if (item.Start > name.Start) high = middle - 1;
            else return item.Contains(name);
        }

        return false;
    }

    private static bool IsSetAside(TextRange name, List<BoilerplateStretch> boilerplate)
    {
        int low = 0, high = boilerplate.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            BoilerplateStretch stretch = boilerplate[middle];
            if (stretch.Range.End <= name.Start) low = middle + 1;
            else if (stretch.Range.Start >= name.End) high = middle - 1;
            else return true;
        }

        return false;
    }
}
