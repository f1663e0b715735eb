namespace Factum.Extraction.Grammar.Parsing;

/// <summary>Looks up the arcs of a parsed sentence whose words have no index of their dependents.</summary>
internal static class WordArcs
{
    /// <summary>The first dependent of a word with a universal relation, or -1.</summary>
    public static int Child(this Word[] words, int head, DependencyRelation relation)
    {
        for (int i = 0; i < words.Length; i++) if (words[i].Head == head && words[i].Relation.Universal() == relation) return i;
        return -1;
    }

    /// <summary>Whether a word has a dependent with a universal relation.</summary>
    public static bool Has(this Word[] words, int head, DependencyRelation relation) => words.Child(head, relation) >= 0;
}
