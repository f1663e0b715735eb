using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using Factum.Extraction.Corpora;
using Factum.Extraction.Documents;
using Factum.Extraction.Facts;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Tool;

/// <summary>Writes a document's facts in the command line's JSON.</summary>
internal sealed class DocumentJson
{
    private readonly Utf8JsonWriter json;
    private readonly DocumentAnalysis analysis;
    private readonly Corpus corpus;
    private readonly EquatableArray<int> entityOf;

    private DocumentJson(Utf8JsonWriter json, DocumentAnalysis analysis, Corpus corpus)
    {
        this.json = json;
        this.analysis = analysis;
        this.corpus = corpus;
        entityOf = corpus.EntityOf[corpus.Documents.Select(document => document.Path).ToList().IndexOf(analysis.Path)];
    }

    /// <summary>Writes one object and a line feed.</summary>
    public static void Write(Stream output, DocumentAnalysis analysis, Corpus corpus, bool indented)
    {
        JsonWriterOptions options = new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (Utf8JsonWriter json = new(output, options)) new DocumentJson(json, analysis, corpus).WriteDocument();
        output.WriteByte((byte)'\n');
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string AmountId(int index) => "a" + (index + 1).ToString(CultureInfo.InvariantCulture);

    private static string TimeId(int index) => "t" + (index + 1).ToString(CultureInfo.InvariantCulture);

    private void WriteDocument()
    {
        json.WriteStartObject();
        json.WriteString("document", analysis.Path);
        json.WriteString("language", analysis.Language);
        WriteArray("entities", entityOf.Distinct(), WriteEntity);
        WriteArray("amounts", Enumerable.Range(0, analysis.Amounts.Count), WriteAmount);
        WriteArray("times", Enumerable.Range(0, analysis.Times.Count), WriteTime);
        WriteArray("facts", Enumerable.Range(0, analysis.Facts.Count), WriteFact);
        json.WriteEndObject();
    }

    private void WriteArray<T>(string name, IEnumerable<T> items, System.Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteEntity(int index)
    {
        CorpusEntity entity = corpus.Entities[index];
        json.WriteString("id", entity.Id);
        json.WriteString("kind", entity.Kind.ToString());
        json.WriteString("name", entity.Name);
        json.WriteStartArray("aliases");
        foreach (string alias in entity.Aliases) json.WriteStringValue(alias);
        json.WriteEndArray();
        WriteArray("mentions", analysis.Mentions.Where(mention => entityOf[mention.Mention.Entity] == index), mention =>
        {
            WriteRange(mention.Mention.Range);
            json.WriteString("text", mention.Evidence.Trigger);
            json.WriteString("form", Camel(mention.Mention.Form.ToString()));
        });
    }

    private void WriteAmount(int index)
    {
        AnalyzedAmount amount = analysis.Amounts[index];
        json.WriteString("id", AmountId(index));
        WriteRange(amount.Money.Range);
        json.WriteString("text", amount.Evidence.Trigger);
        json.WriteNumber("value", amount.Money.Value);
        json.WriteString("currency", amount.Money.Currency);
        json.WriteString("bound", Camel(amount.Money.Bound.ToString()));
        if (amount.Money.Upper is { } upper) json.WriteNumber("upper", upper);
        else json.WriteNull("upper");
        json.WriteString("of", amount.Of is null ? null : NameOf(amount.Of));
    }

    private void WriteTime(int index)
    {
        TimeExpression time = analysis.Times[index];
        json.WriteString("id", TimeId(index));
        WriteRange(time.Range);
        json.WriteString("text", time.Text);
        json.WriteString("type", time.Type.ToString().ToUpperInvariant());
        json.WriteString("value", time.Value);
        json.WriteString("bound", Camel(time.Bound.ToString()));
    }

    private void WriteFact(int index)
    {
        ExtractedFact fact = analysis.Facts[index];
        json.WriteString("id", "f" + (index + 1).ToString(CultureInfo.InvariantCulture));
        json.WriteString("kind", fact.Kind);
        json.WriteString("polarity", Camel(fact.Polarity.ToString()));
        json.WriteString("certainty", Camel(fact.Certainty.ToString()));
        json.WriteString("source", fact.Source is null ? null : NameOf(fact.Source));
        WriteArray("arguments", fact.Arguments, argument =>
        {
            json.WriteString("role", argument.Role);
            WriteFiller(argument.Filler);
        });
        WriteArray("evidence", fact.Evidence, evidence =>
        {
            WriteRange(evidence.Range);
            json.WriteNumber("line", evidence.Line);
            json.WriteNumber("column", evidence.Column);
            json.WriteString("trigger", evidence.Trigger);
        });
    }

    private void WriteFiller(Filler filler)
    {
        switch (filler.Kind)
        {
            case FillerKind.Entity:
                json.WriteString("entity", corpus.Entities[entityOf[filler.Index]].Id);
                break;
            case FillerKind.Amount:
                json.WriteString("amount", AmountId(filler.Index));
                break;
            case FillerKind.Time:
                json.WriteString("time", TimeId(filler.Index));
                break;
            default:
                json.WriteString("text", filler.Text);
                WriteRange(filler.Range);
                break;
        }
    }

    private string NameOf(Filler filler) => filler.Kind == FillerKind.Entity ? corpus.Entities[entityOf[filler.Index]].Name : filler.Text;

    private void WriteRange(TextRange range)
    {
        json.WriteNumber("start", range.Start);
        json.WriteNumber("end", range.End);
    }
}
