using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factum.Extraction.Grammar;
using Factum.Training.Treebanks;
using Xunit;

namespace Factum.Extraction.Tests.Grammar;

/// <summary>Sentences that are made of two of a treebank.</summary>
public sealed class SetOffPhrasesTests
{
    private const string Treebank = """
        1	Lund	Lund	PROPN	_	_	6	nsubj	_	_
        2	,	,	PUNCT	_	_	4	punct	_	_
        3	the	the	DET	_	_	4	det	_	_
        4	mayor	mayor	NOUN	_	_	1	appos	_	_
        5	,	,	PUNCT	_	_	4	punct	_	_
        6	slept	sleep	VERB	_	_	0	root	_	_
        7	.	.	PUNCT	_	_	6	punct	_	_

        1	Some	some	DET	_	_	2	det	_	_
        2	guests	guest	NOUN	_	_	3	nsubj	_	_
        3	saw	see	VERB	_	_	0	root	_	_
        4	Moor	Moor	PROPN	_	_	3	obj	_	_
        5	.	.	PUNCT	_	_	3	punct	_	_


        """;

    [Fact]
    public void ASetOffPhraseHangsOnTheNounItIsPutBehind()
    {
        List<TrainingSentence> all = SetOffPhrases.Spliced(Read(), 1);
        Assert.Equal(3, all.Count);
        TrainingSentence made = all[2];
        Assert.Contains(Line(made), new[]
        {
            "Some<2 guests<7 ,<5 the<5 mayor<2 ,<5 saw<0 Moor<7 .<7",
            "Some<2 guests<3 saw<0 Moor<3 ,<7 the<7 mayor<4 .<3",
        });
        Assert.Equal(made.Heads, Projectivity.Lifted(made.Heads));
        Assert.All([made.Lemmas.Length, made.Upos.Length, made.Feats.Length, made.Relations.Length], length => Assert.Equal(made.Count, length));
    }

    [Fact]
    public void TheSameSentencesAreMadeEachTime() =>
        Assert.Equal(SetOffPhrases.Spliced(Read(), 1).Select(Line), SetOffPhrases.Spliced(Read(), 1).Select(Line));

    private static string Line(TrainingSentence sentence) => string.Join(' ', sentence.Forms.Zip(sentence.Heads, (form, head) => form + "<" + head));

    private static List<TrainingSentence> Read()
    {
        using StringReader reader = new(Treebank.Replace("        ", "", System.StringComparison.Ordinal));
        return [.. ConlluReader.Read(reader).Select(TreebankReader.Read)];
    }
}
