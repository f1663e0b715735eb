using System.Collections.Generic;
using System.Threading;

namespace Factum.Extraction.Grammar.Boundaries;

/// <summary>Surface tokens to sentences: at the ends of paragraphs, datelines and dates of entries always, within paragraphs where the classifier or the language says so.</summary>
internal static class SentenceSplitter
{
    /// <summary>Evidence asked for where no punctuation ends a sentence, in a text whose lines show its headings and items anyway.</summary>
    private const int BareEndMargin = 30;

    /// <summary>Index of the first token of each sentence, and the number of tokens at the end.</summary>
    public static List<int> Split(string text, TokenList tokens, TokenConventions conventions, CancellationToken cancellation)
    {
        BinaryClassifier sentenceEnds = conventions.Model.SentenceEnds;
        List<int> starts = new((tokens.Count / 16) + 2);
        int margin = tokens.Count > 0 && LineWraps.IsBrokenIn(text, tokens.Start(0), tokens.Start(tokens.Count - 1)) ? BareEndMargin : 0;
        SentenceEndFeatures places = new(text, tokens);
        int report = -1;
        for (int i = 0; i < tokens.Count; i++)
        {
            if ((i & 4095) == 0) cancellation.ThrowIfCancellationRequested();
            bool paragraph = i == 0 || LineWraps.IsBrokenIn(text, tokens.End(i - 1), tokens.Start(i));
            if (paragraph && (report = Dateline.End(text, tokens, i)) < 0) report = DateLabel.End(text, tokens, i);
            if (!paragraph && i < report) continue;
            if (!paragraph && i != report && !(places.IsCandidate(i) && (sentenceEnds.Score(places.Features) > (places.Terminated ? 0 : margin) || conventions.OpensSentence(text, tokens, i)))) continue;
            starts.Add(i);
            places.Start(i, paragraph);
        }

        starts.Add(tokens.Count);
        return starts;
    }
}
