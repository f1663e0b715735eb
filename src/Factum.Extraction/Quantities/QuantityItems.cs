using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities;

/// <summary>The numbers of a text while it is read.</summary>
internal sealed class QuantityItems : BlockList<QuantityItem>
{
    /// <summary>A copy of the items.</summary>
    public QuantityItem[] ToArray()
    {
        QuantityItem[] copy = new QuantityItem[Count];
        for (int i = 0; i < copy.Length; i++) copy[i] = this[i];
        return copy;
    }
}
