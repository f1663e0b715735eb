namespace Factum.Extraction.Mentions;

/// <summary>The tagger's labels: 0 is outside; each <see cref="EntityKind"/> has one for a name's first token and one for its others.</summary>
internal static class NameLabels
{
    /// <summary>Number of labels.</summary>
    public const int Count = 11;

    /// <summary>Number of kinds.</summary>
    public const int Kinds = 5;

    /// <summary>Outside any name.</summary>
    public const int Outside = 0;

    /// <summary>The label of a name's first token.</summary>
    public static int First(int kind) => 1 + (2 * kind);

    /// <summary>The label of a name's later tokens.</summary>
    public static int Inside(int kind) => 2 + (2 * kind);

    /// <summary>Whether a label stands on a name's first token.</summary>
    public static bool IsFirst(int label) => (label & 1) == 1;

    /// <summary>Whether a label stands on a name's later token.</summary>
    public static bool IsInside(int label) => label > 0 && (label & 1) == 0;

    /// <summary>The kind of a label other than <see cref="Outside"/>.</summary>
    public static int Kind(int label) => (label - 1) / 2;

    /// <summary>Whether one label may follow another.</summary>
    public static bool MayFollow(int previous, int next) => !IsInside(next) || (previous != Outside && Kind(previous) == Kind(next));
}
