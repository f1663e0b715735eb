using Factum.Extraction.Text;

namespace Factum.Extraction.Grammar;

/// <summary>A sentence and its dependency tree.</summary>
public sealed class Sentence
{
    private readonly Word[] words;
    private readonly int[] childStarts;
    private readonly int[] children;

    /// <summary>Takes over <paramref name="words"/>, whose heads are indexes into it.</summary>
    /// <param name="range">Where the sentence stands in the document.</param>
    /// <param name="words">The words in text order.</param>
    public Sentence(TextRange range, Word[] words)
    {
        Range = range;
        this.words = words;
        childStarts = new int[words.Length + 2];
        for (int i = 0; i < words.Length; i++) childStarts[words[i].Head + 2]++;
        for (int i = 1; i < childStarts.Length; i++) childStarts[i] += childStarts[i - 1];
        children = new int[words.Length];
        int[] next = (int[])childStarts.Clone();
        for (int i = 0; i < words.Length; i++) children[next[words[i].Head + 1]++] = i;
    }

    /// <summary>Where the sentence stands in the document.</summary>
    public TextRange Range { get; }

    /// <summary>Number of words.</summary>
    public int Count => words.Length;

    /// <summary>A word, by its index.</summary>
    public ref readonly Word this[int index] => ref words[index];

    /// <summary>Indexes of the words that depend on a word, in text order; of -1, the roots.</summary>
    public Dependents Children(int head) => new(children, childStarts[head + 1], childStarts[head + 2]);

    /// <summary>Index of the first word of a subtree: trees are projective, so that it is the first dependent of the first dependent, and so on.</summary>
    public int First(int root)
    {
        while (childStarts[root + 2] > childStarts[root + 1] && children[childStarts[root + 1]] < root) root = children[childStarts[root + 1]];
        return root;
    }

    /// <summary>Index of the last word of a subtree.</summary>
    public int Last(int root)
    {
        while (childStarts[root + 2] > childStarts[root + 1] && children[childStarts[root + 2] - 1] > root) root = children[childStarts[root + 2] - 1];
        return root;
    }

    /// <summary>The first child with a universal relation, or -1.</summary>
    public int Child(int head, DependencyRelation universal)
    {
        int end = childStarts[head + 2];
        for (int at = childStarts[head + 1]; at < end; at++)
            if (words[children[at]].Relation.Universal() == universal) return children[at];
        return -1;
    }

    /// <summary>Index of the root, or -1 in an empty sentence.</summary>
    public int Root => words.Length == 0 ? -1 : children[0];
}
