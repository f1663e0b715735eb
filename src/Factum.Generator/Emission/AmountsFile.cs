using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Corpora;
using Factum.Extraction.Quantities;

namespace Factum.Generator.Emission;

/// <summary>Writes the sums of money.</summary>
internal static class AmountsFile
{
    /// <summary>The file's source.</summary>
    public static string Write(EmissionModel model, SentenceTable sentences, Documentation documentation)
    {
        int[] amounts = Enumerable.Range(0, model.Corpus.Amounts.Count).Where(i => model.Names.Amounts[i].Count > 0).ToArray();
        CodeWriter code = new();
        SourceEmitter.OpenTypes(code, model);
        code.Line("/// <summary>The sums of money that the documents give.</summary>");
        code.Line(SourceEmitter.GeneratedCode).Line(model.Access + " sealed class AmountCollection : LazyCollection<Amount>").Open();
        code.Line("internal AmountCollection() : base(" + CSharpText.Literal(amounts.Length) + ") { }").Line();
        for (int i = 0; i < amounts.Length; i++)
        {
            CorpusAmount amount = model.Corpus.Amounts[amounts[i]];
            IReadOnlyList<string> names = model.Names.Amounts[amounts[i]];
            string index = CSharpText.Literal(i);
            documentation.Write(code, amount);
            code.Line("public Amount " + names[0] + " => Built(" + index + ") ?? Keep(" + index + ", " + Expression(model, sentences, amount) + ");").Line();
            foreach (string other in names.Skip(1))
            {
                documentation.Write(code, amount);
                code.Line("public Amount " + other + " => " + names[0] + ";").Line();
            }
        }

        SourceEmitter.WriteBuild(code, "Amount", amounts.Select(i => model.Names.Amounts[i][0]).ToArray());
        return code.Close().Close().ToString();
    }

    private static string Expression(EmissionModel model, SentenceTable sentences, CorpusAmount amount)
    {
        MoneyExpression money = amount.Money;
        bool isRange = money.Bound == Bound.Between && money.Upper is not null;
        Bound bound = money.Bound == Bound.Between && !isRange ? Bound.About : money.Bound;
        return "new Amount(" + Money(money.Value, money.Currency)
            + (bound == Bound.Exact ? string.Empty : ", Bound." + bound)
            + (isRange ? ", upper: " + Money(money.Upper!.Value, money.Currency) : string.Empty)
            + (amount.Of is null ? string.Empty : ", of: " + FillerExpression.Entity(model, amount.Of))
            + ", evidence: new[] { " + string.Join(", ", amount.Evidence.Select(sentences.Evidence)) + " })";
    }

    private static string Money(decimal value, string currency)
        => "new Money(" + CSharpText.Literal(value) + ", Currency." + (Currency.Find(currency) ?? Currency.XXX).Code + ")";
}
