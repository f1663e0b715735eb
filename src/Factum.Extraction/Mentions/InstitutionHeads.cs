using System.Collections.Generic;

namespace Factum.Extraction.Mentions;

/// <summary>The heads of institutions' names of a language, by their first words.</summary>
internal sealed class InstitutionHeads
{
    private readonly Dictionary<ulong, List<InstitutionHead>> byFirst = [];

    /// <summary>Adds heads, separated by ';'.</summary>
    /// <param name="kind">What they head.</param>
    /// <param name="complement">What follows them.</param>
    /// <param name="heads">The heads, their words as tokens are: "cour d' appel".</param>
    /// <returns>This table.</returns>
    public InstitutionHeads Add(EntityKind kind, InstitutionComplement complement, string heads)
    {
        foreach (string head in heads.Split(';'))
        {
            string[] words = head.Trim().Split(' ');
            ulong[] hashes = new ulong[words.Length];
            for (int i = 0; i < words.Length; i++) hashes[i] = NameHash.Of(words[i]);
            if (!byFirst.TryGetValue(hashes[0], out List<InstitutionHead>? known)) byFirst.Add(hashes[0], known = []);
            known.Add(new InstitutionHead(hashes, kind, complement));
        }

        return this;
    }

    /// <summary>The longest head that starts at a token; none where there is none.</summary>
    public InstitutionHead? At(NameSentence sentence, int first)
    {
        if (!byFirst.TryGetValue(sentence.Tokens[first].Form, out List<InstitutionHead>? heads)) return null;
        InstitutionHead? longest = null;
        foreach (InstitutionHead head in heads)
            if ((longest is null || head.Words.Length > longest.Words.Length) && StartsWith(sentence, first, head.Words)) longest = head;
        return longest;
    }

    private static bool StartsWith(NameSentence sentence, int first, ulong[] words)
    {
        if (first + words.Length > sentence.Count) return false;
        for (int i = 1; i < words.Length; i++)
            if (sentence.Tokens[first + i].Form != words[i]) return false;
        return true;
    }
}
