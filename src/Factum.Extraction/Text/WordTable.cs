using System;
using System.Collections.Generic;

namespace Factum.Extraction.Text;

/// <summary>Words with a value each, compared ordinally.</summary>
/// <remarks>A dictionary of values would be compiled anew for each type of them when a process starts; one of references is compiled already, and one of objects made already.</remarks>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class WordTable<T>
    where T : struct
{
    private readonly Dictionary<string, object> values = new(StringComparer.Ordinal);

    /// <summary>The value of a word.</summary>
    public T this[string word]
    {
        get => (T)values[word];
        set => values[word] = value;
    }

    /// <summary>Whether a word is in the table.</summary>
    public bool ContainsKey(string word) => values.ContainsKey(word);

    /// <summary>Looks a word up.</summary>
    public bool TryGetValue(string word, out T value)
    {
        bool found = values.TryGetValue(word, out object? held);
        value = found ? (T)held! : default;
        return found;
    }
}
