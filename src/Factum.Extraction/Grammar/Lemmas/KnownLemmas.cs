namespace Factum.Extraction.Grammar.Lemmas;

/// <summary>The lemmas that were found last, by form, part of speech and features.</summary>
internal sealed class KnownLemmas
{
    private const int SlotBits = 8;

    private readonly KnownLemma[] slots = new KnownLemma[1 << SlotBits];

    /// <summary>Where a lemma stands if it is known.</summary>
    public ref KnownLemma Of(ulong form, byte upos, byte features) => ref slots[(int)((form ^ ((ulong)((upos << 8) | features) * 0x9E3779B97F4A7C15)) >> (64 - SlotBits))];
}
