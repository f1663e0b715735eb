namespace Factum.Extraction.Grammar.Models;

/// <summary>Which readings (tags with features) a form can have, as far as word lists and treebanks show: one class for all forms with the same readings.</summary>
internal readonly unsafe struct Lexicon
{
    /// <summary>Where in a class's tags the commonest of them stands, counted from 1.</summary>
    public const int CommonestShift = 24;

    private readonly AtomTable forms;
    private readonly uint* tags;

    /// <summary>Reads a lexicon: the table from forms to classes, then each class's set of tags.</summary>
    public Lexicon(ModelSection section)
    {
        forms = new AtomTable(section);
        tags = (uint*)(section.Start + forms.Length);
    }

    /// <summary>The class of a form by its atom; 0 where it is unknown.</summary>
    public int Class(ulong form) => forms.Find(form);

    /// <summary>The tags of a class: a bit for each <see cref="PartOfSpeech"/>, and above them the commonest.</summary>
    public uint Tags(int lexicalClass) => tags[lexicalClass];
}
