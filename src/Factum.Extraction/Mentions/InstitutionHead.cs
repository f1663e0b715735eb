namespace Factum.Extraction.Mentions;

/// <summary>Nouns that head the names of institutions or places.</summary>
/// <param name="Words">The <see cref="NameHash"/>es of its words.</param>
/// <param name="Kind">What it heads.</param>
/// <param name="Complement">What follows.</param>
internal sealed record InstitutionHead(ulong[] Words, EntityKind Kind, InstitutionComplement Complement)
{
    // Fields, since each accessor of a property is one more method to compile when a process starts.
    public readonly ulong[] Words = Words;
    public readonly EntityKind Kind = Kind;
    public readonly InstitutionComplement Complement = Complement;
}
