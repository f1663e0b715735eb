using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Factum.Extraction.Corpora;
using Factum.Extraction.Facts;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;
using Factum.Generator.Kinds;
using Factum.Generator.Wording;

namespace Factum.Generator.Emission;

/// <summary>The rows that the library builds facts, entities, amounts and documents from, as its <see cref="CorpusRow"/> describes them, and the sentences that evidence quotes, each once a document.</summary>
internal sealed class CorpusRows
{
    /// <summary>The characters that all literals together may have: an assembly holds 16 MB of them, at two bytes each, of which this leaves some for the consumer.</summary>
    private const int Budget = 7_000_000;

    /// <summary>What long texts are cut to: the first that keeps all of them within the budget.</summary>
    private static readonly int[] Lengths = [DocumentWording.LongestText, 2_000, 500, 200, 80, 20, 0];

    /// <summary>The number of the field that a fact's first role stands in.</summary>
    private const int RolesStart = 4;

    private readonly EmissionModel model;
    private readonly int longest;

    private CorpusRows(EmissionModel model, CorpusWording wording, int longest)
    {
        this.model = model;
        this.longest = longest;
        Corpus corpus = model.Corpus;
        Sentences = wording.Sentences;
        Facts = model.Facts.Select((facts, kind) => facts.Select(i => Fact(model.Kinds[kind], i, wording.Facts[i])).ToArray()).ToArray();
        Entities = corpus.Entities.Select((_, i) => Entity(i, wording.Entities[i])).ToArray();
        Amounts = corpus.Amounts.Select((amount, i) => Amount(amount, wording.Amounts[i])).ToArray();
        Documents = corpus.Documents.Select(Document).ToArray();
    }

    /// <summary>The rows of each kind's facts.</summary>
    public IReadOnlyList<string[]> Facts { get; }

    /// <summary>The rows of the corpus's entities.</summary>
    public IReadOnlyList<string> Entities { get; }

    /// <summary>The rows of the corpus's amounts.</summary>
    public IReadOnlyList<string> Amounts { get; }

    /// <summary>The rows of the documents.</summary>
    public IReadOnlyList<string> Documents { get; }

    /// <summary>For each document, its sentences, a line each.</summary>
    public IReadOnlyList<EquatableArray<string>> Sentences { get; }

    /// <summary>Writes the rows of a corpus, in so few characters that an assembly holds them.</summary>
    public static CorpusRows Of(EmissionModel model, CorpusWording wording)
        => Lengths.Select(length => new CorpusRows(model, length == DocumentWording.LongestText ? wording : CorpusWording.Of(model.Corpus, length), length)).First(rows => rows.longest == 0 || rows.Length <= Budget);

    private long Length => Facts.Sum(Total) + Total(Entities) + Total(Amounts) + Total(Documents) + Sentences.Sum(sentences => Total(sentences));

    private static long Total(IReadOnlyList<string> rows) => rows.Sum(row => (long)row.Length + 1);

    private string Fact(KindShape kind, int index, PlaceWording[] places)
    {
        CorpusFact fact = model.Corpus.Facts[index];
        string[] fields = new string[RolesStart + kind.Roles.Count];
        string certainty = fact.Certainty == Certainty.Asserted ? string.Empty : fact.Certainty.ToString();
        fields[0] = fact.Polarity == Polarity.Affirmed ? certainty : certainty.Length == 0 ? nameof(Polarity.Denied) : nameof(Polarity.Denied) + " " + certainty;
        fields[1] = Evidence(fact.Evidence, places);
        fields[2] = fact.Source is null ? string.Empty : EntityItem(fact.Source);
        fields[3] = RowWriter.Numbers(model.Contradicting(index).Select(model.FactNumber));
        for (int role = 0; role < kind.Roles.Count; role++) fields[RolesStart + role] = Fillers(kind.Roles[role], fact);
        return RowWriter.Row(fields);
    }

    private string Fillers(RoleShape role, CorpusFact fact)
    {
        string items = string.Empty;
        foreach (FactArgument argument in fact.Arguments)
        {
            if (argument.Role != role.Role || !model.Fits(role, argument.Filler)) continue;
            string item = Item(role.Type, argument.Filler);
            if (!role.IsList) return item;
            items = items.Length == 0 ? item : items + ";" + item;
        }

        return items;
    }

    private string Item(UserRoleType type, Filler filler) => type switch
    {
        UserRoleType.Amount => "$" + CSharpText.Literal(model.AmountNumber[filler.Index]),
        UserRoleType.Time => "@" + Time(model.Corpus.Times[filler.Index]) + " " + Words(filler.Text),
        UserRoleType.Text => Words(filler.Text),
        _ => EntityItem(filler),
    };

    private string Entity(int index, PlaceWording[] places)
    {
        CorpusEntity entity = model.Corpus.Entities[index];
        IEnumerable<int> facts = (model.FactsOf[index] ?? []).Select(fact => model.FirstNumber(fact.Kind) + fact.Index).OrderBy(number => number);
        return RowWriter.Row(
        [
            RowWriter.Words(entity.Id), Words(entity.Name), RowWriter.Items(entity.Aliases.Select(Words)),
            RowWriter.Numbers(facts), RowWriter.Numbers((model.AmountsOf[index] ?? []).Select(amount => model.AmountNumber[amount])), Evidence(entity.Evidence, places),
        ]);
    }

    private string Amount(CorpusAmount amount, PlaceWording[] places)
    {
        MoneyExpression money = amount.Money;
        Bound bound = KnownBound(money.Bound, money.Upper is not null);
        string sums = Sum(money.Value) + (bound == Bound.Between ? " " + Sum(money.Upper!.Value) : string.Empty);
        return RowWriter.Row([bound + " " + sums + " " + (Currency.Find(money.Currency) ?? Currency.XXX).Code, amount.Of is null ? string.Empty : EntityItem(amount.Of), Evidence(amount.Evidence, places)]);
    }

    private string Document(CorpusDocument document, int index)
        => RowWriter.Row(
        [
            RowWriter.Words(document.Path), RowWriter.Words(document.Language), document.Published is DateTime day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : string.Empty,
            document.Title is null ? string.Empty : Words(document.Title), Uri.TryCreate(document.Url, UriKind.RelativeOrAbsolute, out _) ? RowWriter.Words(document.Url!) : string.Empty,
            RowWriter.Numbers(model.FactsByDocument[index]),
        ]);

    private static string Time(TimeExpression time)
    {
        Bound bound = KnownBound(time.Bound, time.Upper is not null);
        return time.Type + " " + bound + " " + RowWriter.Word(time.Value) + (bound == Bound.Between ? " " + RowWriter.Word(time.Upper!) : string.Empty);
    }

    private static string Sum(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A bound that the library takes: between two values only where there are two.</summary>
    private static Bound KnownBound(Bound bound, bool hasUpper) => bound == Bound.Between && !hasUpper ? Bound.About : bound;

    private string EntityItem(Filler filler) => filler.Kind == FillerKind.Entity ? "#" + CSharpText.Literal(model.EntityNumber[filler.Index]) : Words(filler.Text);

    private static string Evidence(EquatableArray<CorpusEvidence> evidence, PlaceWording[] places)
    {
        StringBuilder items = new();
        for (int i = 0; i < places.Length; i++)
        {
            if (i > 0) items.Append(';');
            if (evidence[i].Certainty != Certainty.Asserted) items.Append(evidence[i].Certainty).Append(' ');
            items.Append(CSharpText.Literal(evidence[i].Document)).Append(' ').Append(places[i].Row);
        }

        return items.ToString();
    }

    private string Words(string text) => RowWriter.Words(RowWriter.Cut(text, longest));
}
