using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Corpora;
using Factum.Generator.Wording;

namespace Factum.Generator.Emission;

/// <summary>Writes the sums of money.</summary>
internal static class AmountsFile
{
    /// <summary>The file's source.</summary>
    public static string Write(EmissionModel model, CorpusWording wording, CorpusRows rows, Documentation documentation)
    {
        int[] amounts = Enumerable.Range(0, model.Corpus.Amounts.Count).Where(i => model.Names.Amounts[i].Count > 0).ToArray();
        CodeWriter code = SourceEmitter.OpenTypes(model);
        code.Line("/// <summary>The sums of money that the documents give.</summary>");
        CollectionCode.Open(code, model, "AmountCollection", "Amount", amounts.Length);
        for (int i = 0; i < amounts.Length; i++)
        {
            CorpusAmount amount = model.Corpus.Amounts[amounts[i]];
            IReadOnlyList<string> names = model.Names.Amounts[amounts[i]];
            documentation.Write(code, amount, wording.Amounts[amounts[i]]);
            CollectionCode.Member(code, "Amount", names[0], i);
            foreach (string other in names.Skip(1))
            {
                documentation.Write(code, amount, wording.Amounts[amounts[i]]);
                code.Line("public Amount " + other + " => " + names[0] + ";").Line();
            }
        }

        code.Line("protected override Amount Build(int index, CorpusRow row) => row.Amount();");
        CollectionCode.WriteRows(code.Line(), amounts.Select(i => rows.Amounts[i]).ToArray());
        return code.Close().Close().ToString();
    }
}
