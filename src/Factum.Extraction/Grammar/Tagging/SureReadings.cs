using Factum.Extraction.Grammar.Models;

namespace Factum.Extraction.Grammar.Tagging;

/// <summary>Frequent forms that had one and the same reading wherever the treebanks show them: no need to weigh anything.</summary>
internal readonly struct SureReadings
{
    private readonly AtomTable? readings;

    /// <summary>Reads the table; of no length where nothing is sure.</summary>
    public SureReadings(ModelSection section) => readings = section.Length > 0 ? new AtomTable(section) : null;

    /// <summary>The key under which a form's only part of speech stands.</summary>
    public static ulong TagKey(ulong form) => FeatureHash.Feature(1, form);

    /// <summary>The key under which the only features of a form with a part of speech stand.</summary>
    public static ulong FeaturesKey(ulong form, byte upos) => FeatureHash.Feature(2, form, TagAtoms.Upos[upos]);

    /// <summary>The only part of speech of a form, if it is sure.</summary>
    public byte? Tag(ulong form) => readings?.Find(TagKey(form)) is > 0 and int value ? (byte)(value - 1) : null;

    /// <summary>The only features of a form with a part of speech, if they are sure.</summary>
    public byte? Features(ulong form, byte upos) => readings?.Find(FeaturesKey(form, upos)) is > 0 and int value ? (byte)(value - 1) : null;
}
