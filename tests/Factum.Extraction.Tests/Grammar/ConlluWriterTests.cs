using System.IO;
using System.Linq;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Xunit;

namespace Factum.Extraction.Tests.Grammar;

public class ConlluWriterTests
{
    [Theory]
    [InlineData("fr", "Le maire de Brest parle au public.\n\nIl n’a pas 10 000 euros, dit-il !")]
    [InlineData("fr", "« Non« , dit-elle\tà 20h30…\r\nDes gens rient aux éclats.")]
    [InlineData("en", "I don't know John's dog. We can't stop 🙂\n\nIt's $4.2bn in the U.S.")]
    public void What_is_written_reads_back_the_same(string language, string text)
    {
        ParsedDocument document = GrammarReader.Read(text, LanguagePacks.Find(language)!, CancellationToken.None);
        StringWriter writer = new();
        ConlluWriter.Write(document, "a b.txt", writer);
        Assert.DoesNotContain('\r', writer.ToString());
        ConlluSentence[] read = ConlluReader.Read(new StringReader(writer.ToString())).ToArray();
        Assert.Equal(document.Sentences.Count, read.Length);
        Assert.True(read[0].StartsDocument);
        for (int s = 0; s < read.Length; s++)
        {
            Sentence sentence = document.Sentences[s];
            Assert.Equal($"a b.txt-{s + 1}", read[s].Id);
            Assert.Equal(sentence.Count, read[s].Words.Length);
            for (int i = 0; i < sentence.Count; i++)
            {
                Word written = sentence[i], back = read[s].Words[i];
                Assert.Equal((written.Form, written.Lemma, written.Upos, written.Head, written.Relation, written.TokenWords), (back.Form, back.Lemma, back.Upos, back.Head, back.Relation, back.TokenWords));
                Assert.Equal((written.Start - sentence.Range.Start, written.End - sentence.Range.Start), (back.Start, back.End));
                Assert.Equal(written.Features, back.Features);
            }
        }
    }

    [Fact]
    public void Tokens_carry_their_offsets_and_the_missing_space()
    {
        ParsedDocument document = GrammarReader.Read("Il va au parc.", LanguagePacks.Find("fr")!, CancellationToken.None);
        StringWriter writer = new();
        ConlluWriter.Write(document, "x", writer);
        string[] lines = writer.ToString().Split('\n');
        Assert.Contains("# text = Il va au parc.", lines);
        Assert.Contains("3-4\tau\t_\t_\t_\t_\t_\t_\t_\tstart=6|end=8", lines);
        Assert.Contains(lines, line => line.StartsWith("5\tparc\t") && line.EndsWith("\tSpaceAfter=No|start=9|end=13"));
    }
}
