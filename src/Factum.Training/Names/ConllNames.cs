using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Factum.Training.Names;

/// <summary>A sentence of a CoNLL file with its tags.</summary>
/// <param name="Tokens">The tokens.</param>
/// <param name="Tags">IOB2 tags.</param>
internal sealed record ConllSentence(string[] Tokens, string[] Tags)
{
    /// <summary>Reads a file of <c>token TAB tag</c> lines with blank lines between sentences.</summary>
    public static IEnumerable<ConllSentence> Read(string path)
    {
        List<string> tokens = [], tags = [];
        foreach (string line in File.ReadLines(path))
        {
            if (line.Length == 0)
            {
                if (tokens.Count > 0) yield return new ConllSentence([.. tokens], [.. tags]);
                tokens.Clear();
                tags.Clear();
                continue;
            }

            int tab = line.LastIndexOf('\t');
            tokens.Add(line[..tab]);
            tags.Add(line[(tab + 1)..]);
        }

        if (tokens.Count > 0) yield return new ConllSentence([.. tokens], [.. tags]);
    }

    /// <summary>The names: first and last token and type.</summary>
    public IEnumerable<(int First, int Last, string Type)> Names()
    {
        for (int i = 0; i < Tags.Length; i++)
        {
            if (Tags[i] == "O") continue;
            string type = Tags[i][2..];
            int last = i;
            while (last + 1 < Tags.Length && Tags[last + 1] == "I-" + type) last++;
            yield return (i, last, type);
            i = last;
        }
    }

    /// <summary>The sentence as running text, spaced as French and English are, with all tokens left open.</summary>
    public NameExample ToExample()
    {
        StringBuilder text = new();
        int[] starts = new int[Tokens.Length], ends = new int[Tokens.Length];
        bool inQuotes = false, joined = true;
        for (int i = 0; i < Tokens.Length; i++)
        {
            string token = Tokens[i];
            bool closes = token is "," or "." or ")" or "]" or "…" or "..." or "%" or "'s" or "’s" or "n't" or "n’t" || (token is "'" && i > 0) || (token == "\"" && inQuotes);
            if (!joined && !closes) text.Append(' ');
            starts[i] = text.Length;
            text.Append(token);
            ends[i] = text.Length;
            joined = token is "(" or "[" || (token.Length > 1 && (token.EndsWith('\'') || token.EndsWith('’'))) || (token == "\"" && !inQuotes)
                || (token == "-" && i > 0 && i + 1 < Tokens.Length && char.IsLetter(Tokens[i - 1][^1]) && char.IsUpper(Tokens[i + 1][0]));
            if (token == "-" && joined && starts[i] > 0 && text[starts[i] - 1] == ' ')
            {
                text.Remove(starts[i] - 1, 1);
                starts[i]--;
                ends[i]--;
            }

            if (token == "\"") inQuotes = !inQuotes;
        }

        return new NameExample(text.ToString(), starts, ends, new int[Tokens.Length]);
    }
}
