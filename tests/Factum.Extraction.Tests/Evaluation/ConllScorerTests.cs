using System.IO;
using System.Linq;
using Factum.Extraction.Grammar;
using Factum.Training.Evaluation.Treebanks;
using Xunit;

namespace Factum.Extraction.Tests.Evaluation;

public class ConllScorerTests
{
    private const string Gold = """
        # text = Il va au parc.
        1	Il	il	PRON	_	Number=Sing	2	nsubj	_	_
        2	va	aller	VERB	_	Mood=Ind|Tense=Pres	0	root	_	_
        3-4	au	_	_	_	_	_	_	_	_
        3	à	à	ADP	_	_	5	case	_	_
        4	le	le	DET	_	_	5	det	_	_
        5	parc	parc	NOUN	_	Gender=Masc	2	obl:mod	_	SpaceAfter=No
        6	.	.	PUNCT	_	_	2	punct	_	_

        """;

    [Fact]
    public void The_gold_reading_is_right_in_everything()
    {
        ConllScores scores = Score(Gold, Gold);
        Assert.All(new[] { scores.Tokens, scores.Sentences, scores.Words, scores.Upos, scores.UFeats, scores.Lemmas, scores.Uas, scores.Las }, s => Assert.Equal(1.0, s.F1));
        Assert.Equal(5, scores.Tokens.Gold);
        Assert.Equal(6, scores.Words.Gold);
    }

    [Fact]
    public void Each_measure_counts_its_own_column()
    {
        string system = Gold
            .Replace("Il\til\tPRON", "Il\til\tDET")
            .Replace("Mood=Ind|Tense=Pres", "Mood=Sub|Tense=Pres")
            .Replace("va\taller", "va\tva")
            .Replace("parc\tparc\tNOUN\t_\tGender=Masc\t2\tobl:mod", "parc\tparc\tNOUN\t_\tGender=Masc\t2\tnsubj")
            .Replace("4\tle\tle\tDET\t_\t_\t5", "4\tle\tle\tDET\t_\t_\t2");
        ConllScores scores = Score(Gold, system);
        Assert.Equal(6, scores.Words.Correct);
        Assert.Equal(5, scores.Upos.Correct);
        Assert.Equal(5, scores.UFeats.Correct);
        Assert.Equal(5, scores.Lemmas.Correct);
        Assert.Equal(5, scores.Uas.Correct);
        Assert.Equal(4, scores.Las.Correct);
    }

    [Theory]
    [InlineData("obl:mod", "obl:arg")]
    [InlineData("Gender=Masc", "Gender=Masc|Typo=Yes")]
    public void Subtypes_and_features_of_one_language_do_not_count(string gold, string system)
    {
        ConllScores scores = Score(Gold, Gold.Replace(gold, system));
        Assert.Equal(6, scores.Las.Correct);
        Assert.Equal(6, scores.UFeats.Correct);
    }

    [Fact]
    public void Words_of_multiword_tokens_align_by_form()
    {
        string system = Gold.Replace("3-4\tau\t_\t_\t_\t_\t_\t_\t_\t_\n3\tà\tà\tADP\t_\t_\t5\tcase\t_\t_\n4\tle\tle\tDET\t_\t_\t5\tdet\t_\t_\n", "3\tau\tau\tADP\t_\t_\t4\tcase\t_\t_\n")
            .Replace("5\tparc", "4\tparc").Replace("6\t.", "5\t.");
        ConllScores scores = Score(Gold, system);
        Assert.Equal(5, scores.Tokens.Correct);
        Assert.Equal(4, scores.Words.Correct);
        Assert.Equal((6, 5), (scores.Words.Gold, scores.Words.System));
        Assert.Equal(8.0 / 11, scores.Words.F1, 10);
        Assert.Equal(4, scores.Las.Correct);
    }

    [Fact]
    public void A_missed_sentence_end_costs_both_sentences_and_the_heads_across()
    {
        string gold = "# text = Oui.\n1\tOui\toui\tINTJ\t_\t_\t0\troot\t_\tSpaceAfter=No\n2\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_\n\n# text = Non.\n1\tNon\tnon\tINTJ\t_\t_\t0\troot\t_\tSpaceAfter=No\n2\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_\n";
        string system = "# text = Oui. Non.\n1\tOui\toui\tINTJ\t_\t_\t0\troot\t_\tSpaceAfter=No\n2\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_\n3\tNon\tnon\tINTJ\t_\t_\t1\tparataxis\t_\tSpaceAfter=No\n4\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_\n";
        ConllScores scores = Score(gold, system);
        Assert.Equal((2, 1, 0), (scores.Sentences.Gold, scores.Sentences.System, scores.Sentences.Correct));
        Assert.Equal(4, scores.Words.Correct);
        Assert.Equal(3, scores.Uas.Correct);
    }

    [Fact]
    public void A_token_split_in_two_is_two_wrong_tokens()
    {
        string system = Gold.Replace("5\tparc\tparc\tNOUN\t_\tGender=Masc\t2\tobl:mod\t_\tSpaceAfter=No", "5\tpa\tpa\tNOUN\t_\t_\t2\tobl\t_\tSpaceAfter=No\n6\trc\trc\tNOUN\t_\t_\t5\tflat\t_\tSpaceAfter=No")
            .Replace("\n6\t.\t.", "\n7\t.\t.");
        ConllScores scores = Score(Gold, system);
        Assert.Equal((5, 6, 4), (scores.Tokens.Gold, scores.Tokens.System, scores.Tokens.Correct));
        Assert.Equal(5, scores.Words.Correct);
        Assert.Equal(3, scores.Uas.Correct);
    }

    [Fact]
    public void Paragraphs_of_a_treebank_stand_apart_and_its_sentences_a_space()
    {
        string conllu = "# newdoc\n# text = A\n1\tA\ta\tX\t_\t_\t0\troot\t_\t_\n\n# text = B\n1\tB\tb\tX\t_\t_\t0\troot\t_\tSpaceAfter=No\n\n# text = C\n1\tC\tc\tX\t_\t_\t0\troot\t_\t_\n\n# newpar\n# text = D\n1\tD\td\tX\t_\t_\t0\troot\t_\t_\n";
        TreebankText text = TreebankText.Of(ConlluReader.Read(new StringReader(conllu)).ToList());
        Assert.Equal("A BC\n\nD", text.Text);
        Assert.Equal([0, 2, 3, 6], text.Sentences.Select(s => s[0].Start));
    }

    private static ConllScores Score(string gold, string system) => ConllScorer.Score(Words(gold), Words(system));

    private static Word[][] Words(string conllu) => TreebankText.Of(ConlluReader.Read(new StringReader(conllu.Replace("\r\n", "\n"))).ToList()).Sentences.ToArray();
}
