namespace Factum.Extraction.Grammar;

/// <summary>A syntactic word of Universal Dependencies with its annotation.</summary>
public struct Word
{
    /// <summary>Offset of the first UTF-16 code unit in the document. Words of one multiword token (<c>au</c> = <c>à</c> <c>le</c>) share the token's range unless each has letters of its own (<c>do</c>|<c>n't</c>).</summary>
    public int Start;

    /// <summary>Offset after the last code unit.</summary>
    public int End;

    /// <summary>The word's form; of a multiword token's part, the part's own form.</summary>
    public string Form;

    /// <summary>The lemma, as the treebank spells it.</summary>
    public string Lemma;

    /// <summary>Part of speech.</summary>
    public PartOfSpeech Upos;

    /// <summary>Morphological features.</summary>
    public Morphology Features;

    /// <summary>Index of the head in the sentence, 0-based; -1 for the root.</summary>
    public int Head;

    /// <summary>Relation to the head.</summary>
    public DependencyRelation Relation;

    /// <summary>Number of words in the surface token that starts here; 0 on the later words of a multiword token.</summary>
    public byte TokenWords;

    /// <summary>Whether white space follows the surface token.</summary>
    public bool SpaceAfter;

    /// <inheritdoc/>
    public override readonly string ToString() => $"{Form}/{Upos}/{Relation.Name()}({Head})";
}
