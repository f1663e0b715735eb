using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Facts;
using Factum.Extraction.Text;
using Factum.Generator.Emission;
using Factum.Generator.Naming;

namespace Factum.Generator.Wording;

/// <summary>The words that a document gives to the generated code: made once and kept until the document states something else.</summary>
/// <param name="Places">The words of each of its places.</param>
/// <param name="Sentences">The sentences that its places quote, in text order, as lines of rows.</param>
/// <param name="FactNames">The names that it gives to each of its facts, by <see cref="NameClaim"/>.</param>
/// <param name="AmountNames">The names that it gives to each of its amounts.</param>
internal sealed record DocumentWording(
    IReadOnlyDictionary<FactEvidence, PlaceWording> Places, EquatableArray<string> Sentences, EquatableArray<EquatableArray<string>> FactNames, EquatableArray<EquatableArray<string>> AmountNames)
{
    /// <summary>The longest text that the generated code holds whole, where all of them have room.</summary>
    public const int LongestText = 20_000;

    /// <summary>The words of a document.</summary>
    /// <param name="content">What it states.</param>
    /// <param name="longest">What longer texts are cut to.</param>
    public static DocumentWording Of(DocumentContent content, int longest = LongestText)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        List<string> sentences = [];
        foreach (FactEvidence place in content.Places)
        {
            if (numbers.ContainsKey(place.Sentence)) continue;
            numbers.Add(place.Sentence, sentences.Count);
            sentences.Add(RowWriter.Line(RowWriter.Cut(place.Sentence, longest)));
        }

        string path = DocumentationText.Of(content.Path);
        PlaceWording Place(FactEvidence place)
        {
            string line = CSharpText.Literal(place.Line), column = CSharpText.Literal(place.Column);
            return new PlaceWording(
                CSharpText.Literal(numbers[place.Sentence]) + " " + line + " " + column + " " + RowWriter.Words(RowWriter.Cut(place.Trigger, longest)),
                "/// <para>" + DocumentationText.Quoted(place.Sentence) + "</para>",
                "/// " + path + ", line " + line + ", column " + column);
        }

        return new DocumentWording(
            content.Places.ToDictionary(place => place, Place, PlaceComparer.Instance), sentences.ToEquatableArray(), Naming.FactNames.Of(content).ToEquatableArray(), Naming.AmountNames.Of(content).ToEquatableArray());
    }
}
