using System.Linq;
using Factum.Generator.Wording;

namespace Factum.Generator.Emission;

/// <summary>Writes the sums of money.</summary>
internal static class AmountsFile
{
    /// <summary>The source of the collection's own file.</summary>
    public static string Write(EmissionModel model, CorpusRows rows)
    {
        ItemsByDocument items = model.AmountsByDocument;
        CodeWriter code = SourceEmitter.OpenTypes(model);
        code.Line("/// <summary>The sums of money that the documents give.</summary>");
        CollectionCode.Open(code, model, items.Collection, "Amount", items.Things.Count);
        CollectionCode.WriteStarts(code, model, items);
        code.Line("protected override Amount Build(int index, CorpusRow row) => row.Amount();");
        CollectionCode.WriteRows(code.Line(), items.Things.Select(i => rows.Amounts[i]).ToArray());
        return code.Close().Close().ToString();
    }

    /// <summary>Writes the members of the amounts that a document is the first to give.</summary>
    public static void WriteMembers(CodeWriter code, EmissionModel model, CorpusWording wording, Documentation documentation, int document)
        => CollectionCode.WriteMembers(
            code, model, model.AmountsByDocument, document, model.Names.Amounts, "Amount", _ => "Amount", amount => documentation.Write(code, model.Corpus.Amounts[amount], wording.Amounts[amount]));
}
