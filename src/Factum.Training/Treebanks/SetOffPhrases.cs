using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Grammar;
using Factum.Training.Learning;

namespace Factum.Training.Treebanks;

/// <summary>
/// Further sentences from a treebank's own: what commas set off behind one noun (an apposition, a relative clause, a participle) is set off behind the subject or the last noun of another sentence.
/// News does this in every other sentence, the treebanks seldom; the trees stay right by construction (subtree splicing, as in Vania et al. 2019).
/// </summary>
internal static class SetOffPhrases
{
    private const int LongestPhrase = 14;
    private const int LongestSentence = 32;

    /// <summary>The sentences, each followed by what was made of it: neighbours stay in one part when the data is parted.</summary>
    /// <param name="sentences">Sentences with their trees.</param>
    /// <param name="share">One sentence in so many that may be is spliced.</param>
    public static List<TrainingSentence> Spliced(IReadOnlyList<TrainingSentence> sentences, int share)
    {
        List<Phrase> phrases = [.. sentences.SelectMany(Phrases)];
        SeededRandom random = new(1);
        List<TrainingSentence> all = [];
        foreach (TrainingSentence sentence in sentences)
        {
            all.Add(sentence);
            int[] hosts = [.. Hosts(sentence)];
            if (hosts.Length == 0 || random.Below(share) > 0) continue;
            all.Add(Splice(sentence, hosts[random.Below(hosts.Length)], phrases[random.Below(phrases.Count)]));
        }

        return all;
    }

    /// <summary>A phrase without its commas: the words of a sentence from first to last, and the one that hangs on the noun.</summary>
    private sealed record Phrase(TrainingSentence Sentence, int First, int Last, int Root);

    private static IEnumerable<Phrase> Phrases(TrainingSentence sentence)
    {
        for (int root = 0; root < sentence.Count; root++)
        {
            int head = sentence.Heads[root] - 1;
            if (head < 0 || head > root || sentence.Relations[root] is not (DependencyRelation.Appos or DependencyRelation.AclRelcl or DependencyRelation.Acl) || !IsNoun(sentence, head)) continue;
            if (Extent(sentence, root) is not var (first, last)) continue;
            bool comma = first > 0 && sentence.Forms[first - 1] == ",";
            while (first < root && sentence.Forms[first] == ",")
            {
                comma = true;
                first++;
            }

            while (last > root && sentence.Relations[last] == DependencyRelation.Punct) last--;
            if (!comma || last - first >= LongestPhrase || last == first || Enumerable.Range(first, last - first + 1).Any(i => sentence.Relations[i] == DependencyRelation.Punct && sentence.Forms[i] is not ("," or "-" or "'"))) continue;
            yield return new Phrase(sentence, first, last, root);
        }
    }

    // Subjects right before their verb, and whatever noun ends the sentence.
    private static IEnumerable<int> Hosts(TrainingSentence sentence)
    {
        if (sentence.Count > LongestSentence) yield break;
        for (int noun = 0; noun < sentence.Count; noun++)
        {
            if (!IsNoun(sentence, noun) || Extent(sentence, noun) is not var (first, last) || last + 1 >= sentence.Count) continue;
            bool described = Enumerable.Range(0, sentence.Count).Any(i => sentence.Heads[i] == noun + 1 && sentence.Relations[i] is DependencyRelation.Appos or DependencyRelation.AclRelcl or DependencyRelation.Acl or DependencyRelation.Conj or DependencyRelation.Parataxis);
            if (described || Enumerable.Range(first, last - first + 1).Any(i => sentence.Relations[i] == DependencyRelation.Punct)) continue;
            bool isSubject = sentence.Relations[noun] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass && sentence.Heads[noun] - 1 > last && sentence.Relations[last + 1] != DependencyRelation.Punct;
            bool isLast = last + 2 == sentence.Count && sentence.Relations[last + 1] == DependencyRelation.Punct && sentence.Relations[noun] is DependencyRelation.Nsubj or DependencyRelation.Obj or DependencyRelation.Obl or DependencyRelation.OblAgent or DependencyRelation.OblArg;
            if (isSubject || isLast) yield return noun;
        }
    }

    private static TrainingSentence Splice(TrainingSentence host, int noun, Phrase phrase)
    {
        int at = Extent(host, noun)!.Value.Last + 1;
        int closing = host.Relations[at] == DependencyRelation.Punct ? 0 : 1;
        int length = phrase.Last - phrase.First + 1, shift = at + 1 - phrase.First, root = phrase.Root + shift + 1;
        IEnumerable<int> inserted = Enumerable.Range(phrase.First, length).Select(i => i == phrase.Root ? noun + 1 : phrase.Sentence.Heads[i] + shift);
        int Moved(int head) => head > at ? head + 1 + length + closing : head;
        T[] Joined<T>(IEnumerable<T> before, IEnumerable<T> within, T mark, IEnumerable<T> after) =>
            [.. before, mark, .. within, .. Enumerable.Repeat(mark, closing), .. after];
        T[] Of<T>(System.Func<TrainingSentence, T[]> column, T mark) => Joined(column(host)[..at], column(phrase.Sentence)[phrase.First..(phrase.Last + 1)], mark, column(host)[at..]);
        return new TrainingSentence
        {
            Forms = Of(s => s.Forms, ","),
            Lemmas = Of(s => s.Lemmas, ","),
            Upos = Of(s => s.Upos, (byte)PartOfSpeech.Punct),
            Feats = Of(s => s.Feats, ""),
            Heads = Joined(host.Heads[..at].Select(Moved), inserted, root, host.Heads[at..].Select(Moved)),
            Relations = Of(s => s.Relations, DependencyRelation.Punct),
        };
    }

    private static bool IsNoun(TrainingSentence sentence, int word) => (PartOfSpeech)sentence.Upos[word] is PartOfSpeech.Noun or PartOfSpeech.Propn;

    // The first and last word of a subtree, where it has no gap.
    private static (int First, int Last)? Extent(TrainingSentence sentence, int root)
    {
        int first = root, last = root, words = 0;
        for (int i = 0; i < sentence.Count; i++)
        {
            int above = i, steps = 0;
            while (above >= 0 && above != root && steps++ <= sentence.Count) above = sentence.Heads[above] - 1;
            if (above != root) continue;
            words++;
            if (i < first) first = i;
            if (i > last) last = i;
        }

        return words == last - first + 1 ? (first, last) : null;
    }
}
