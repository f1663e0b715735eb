using System.IO;
using System.Linq;
using Factum.Extraction.Grammar;
using Xunit;

namespace Factum.Extraction.Tests.Grammar;

public class ConlluReaderTests
{
    private const string Sample = """
        # newdoc id = d1
        # newpar
        # sent_id = s1
        # text_en = She speaks to the mayor.
        # text = Elle parle au maire.
        1	Elle	lui	PRON	_	Gender=Fem|Number=Sing	2	nsubj	_	_
        2	parle	parler	VERB	_	Mood=Ind	0	root	_	_
        3-4	au	_	_	_	_	_	_	_	_
        3	à	à	ADP	_	_	5	case	_	_
        4	le	le	DET	_	_	5	det	_	_
        4.1	vide	_	_	_	_	_	_	_	_
        5	maire	maire	NOUN	_	_	2	obl:arg	_	SpaceAfter=No
        6	.	.	PUNCT	_	_	2	punct	_	_

        # sent_id = s2
        # text = I don't owe 10 000.
        1	I	I	PRON	_	_	4	nsubj	_	_
        2-3	don't	_	_	_	_	_	_	_	_
        2	do	do	AUX	_	_	4	aux	_	_
        3	n't	not	PART	_	_	4	advmod	_	_
        4	owe	owe	VERB	_	_	0	root	_	_
        5	10 000	10000	NUM	_	_	4	obj	_	SpaceAfter=No
        6	.	.	PUNCT	_	_	4	punct	_	_

        """;

    private static ConlluSentence[] Read(string text) => ConlluReader.Read(new StringReader(text.Replace("\r\n", "\n"))).ToArray();

    [Fact]
    public void Reads_comments_words_and_trees()
    {
        ConlluSentence sentence = Read(Sample)[0];
        Assert.Equal("s1", sentence.Id);
        Assert.Equal("Elle parle au maire.", sentence.Text);
        Assert.True(sentence.StartsDocument);
        Assert.True(sentence.StartsParagraph);
        Assert.Equal(["Elle", "parle", "à", "le", "maire", "."], sentence.Words.Select(w => w.Form));
        Assert.Equal([1, -1, 4, 4, 1, 1], sentence.Words.Select(w => w.Head));
        Assert.Equal(DependencyRelation.OblArg, sentence.Words[4].Relation);
        Assert.Equal("Fem", sentence.Words[0].Features["Gender"]);
        Assert.Equal(PartOfSpeech.Verb, sentence.Words[1].Upos);
    }

    [Fact]
    public void Words_of_a_contraction_share_the_tokens_range()
    {
        ConlluSentence sentence = Read(Sample)[0];
        Assert.Equal([1, 1, 2, 0, 1, 1], sentence.Words.Select(w => (int)w.TokenWords));
        Assert.Equal((11, 13), (sentence.Words[2].Start, sentence.Words[2].End));
        Assert.Equal((11, 13), (sentence.Words[3].Start, sentence.Words[3].End));
        Assert.Equal("au", sentence.TokenForm(2));
        Assert.False(sentence.Words[4].SpaceAfter);
    }

    [Fact]
    public void Words_that_spell_their_token_have_letters_of_their_own()
    {
        ConlluSentence sentence = Read(Sample)[1];
        Assert.False(sentence.StartsDocument);
        Assert.Equal((2, 4), (sentence.Words[1].Start, sentence.Words[1].End));
        Assert.Equal((4, 7), (sentence.Words[2].Start, sentence.Words[2].End));
        Assert.Equal((12, 18), (sentence.Words[4].Start, sentence.Words[4].End));
    }

    [Fact]
    public void Text_is_joined_from_tokens_where_no_comment_gives_it()
    {
        string bare = string.Join("\n", Sample.Replace("\r\n", "\n").Split('\n').Where(line => !line.StartsWith('#')));
        Assert.Equal(["Elle parle au maire.", "I don't owe 10 000."], Read(bare).Select(s => s.Text));
    }

    [Theory]
    [InlineData("1\ta\tb")]
    [InlineData("2\ta\ta\tX\t_\t_\t0\troot\t_\t_")]
    [InlineData("1\ta\ta\tX\t_\t_\t7\troot\t_\t_")]
    [InlineData("# text = b\n1\ta\ta\tX\t_\t_\t0\troot\t_\t_")]
    public void Refuses_what_is_not_CoNLL_U(string text) => Assert.Throws<InvalidDataException>(() => Read(text));
}
