namespace Factum;

/// <summary>Words that fill a role where the document names nothing: "l'événement", "several investors". Phrases are equal when their words are.</summary>
public sealed class Phrase : Entity
{
    /// <summary>Words of a document.</summary>
    /// <param name="text">The words, as written.</param>
    public Phrase(string text)
        : base(text, text, null, null)
    {
    }

    /// <inheritdoc/>
    public override string Kind => nameof(Phrase);
}
