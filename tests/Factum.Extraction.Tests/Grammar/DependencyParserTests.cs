using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Xunit;

namespace Factum.Extraction.Tests.Grammar;

public sealed class DependencyParserTests
{
    [Theory]
    // subject, object
    [InlineData("fr", "La ministre a présenté son projet.", "ministre nsubj présenté; projet obj présenté; a aux présenté")]
    [InlineData("fr", "L'entreprise verserait trois millions d'euros.", "entreprise nsubj verserait; millions obj verserait")]
    [InlineData("en", "The company bought two factories.", "company nsubj bought; factories obj bought; two nummod factories")]
    [InlineData("en", "The sculptor founded the museum with her brother.", "sculptor nsubj founded; museum obj founded; her nmod:poss brother")]
    // passives and agents
    [InlineData("fr", "Le pont a été construit par les ouvriers.", "pont nsubj:pass construit; ouvriers obl:agent construit; été aux:pass construit")]
    [InlineData("en", "The bridge was built by the workers.", "bridge nsubj:pass built; was aux:pass built; workers obl built")]
    // relative clauses
    [InlineData("fr", "Le juge qui instruit l'affaire a entendu trois témoins.", "qui nsubj instruit; instruit acl:relcl juge; affaire obj instruit; juge nsubj entendu")]
    [InlineData("en", "The man who runs the bank arrived.", "who nsubj runs; runs acl:relcl man; man nsubj arrived")]
    // negation
    [InlineData("fr", "Le maire n'a pas signé l'accord.", "maire nsubj signé; pas advmod signé; accord obj signé")]
    [InlineData("en", "The mayor did not sign the agreement.", "mayor nsubj sign; not advmod sign; agreement obj sign")]
    // reported speech
    [InlineData("fr", "La directrice affirme que la société a perdu le procès.", "directrice nsubj affirme; perdu ccomp affirme; société nsubj perdu")]
    [InlineData("en", "The director says that the company lost the case.", "director nsubj says; lost ccomp says; company nsubj lost")]
    // copula
    [InlineData("fr", "Paul Martin est le président de la banque.", "Paul nsubj président; est cop président; banque nmod président")]
    [InlineData("en", "Smith is the president of the bank.", "Smith nsubj president; is cop president; bank nmod president")]
    public void FindsWhoDoesWhat(string language, string text, string arcs)
    {
        Sentence sentence = Assert.Single(Read(language, text).Sentences);
        foreach (string arc in arcs.Split("; "))
        {
            string[] parts = arc.Split(' ');
            Word word = Words(sentence).First(w => w.Form == parts[0]);
            Assert.True(word.Head >= 0, $"{parts[0]} is the root of: {Show(sentence)}");
            Assert.True(sentence[word.Head].Form == parts[2], $"{parts[0]} hangs on {sentence[word.Head].Form} in: {Show(sentence)}");
            Assert.True(
                word.Relation.Name() == parts[1] || word.Relation.Universal().Name() == parts[1],
                $"{parts[0]} is {word.Relation.Name()} in: {Show(sentence)}");
        }
    }

    [Theory]
    [InlineData("fr", "Le groupe vendrait sa filiale.", "vendrait", "Mood", "Cnd")]
    [InlineData("fr", "Les usines fermeraient en juin.", "fermeraient", "Mood", "Cnd")]
    [InlineData("fr", "Le groupe vendra sa filiale.", "vendra", "Tense", "Fut")]
    [InlineData("fr", "Le groupe vend sa filiale.", "vend", "Tense", "Pres")]
    [InlineData("fr", "Les usines fermaient le dimanche.", "fermaient", "Tense", "Imp")]
    [InlineData("fr", "Les ouvrières étaient fatiguées.", "ouvrières", "Number", "Plur")]
    [InlineData("fr", "Il faut que le conseil décide.", "faut", "Mood", "Ind")]
    [InlineData("fr", "Nous voulons partir.", "partir", "VerbForm", "Inf")]
    [InlineData("en", "The group sold its shares.", "sold", "Tense", "Past")]
    [InlineData("en", "The group sells its shares.", "sells", "Tense", "Pres")]
    [InlineData("en", "The group sells its shares.", "shares", "Number", "Plur")]
    [InlineData("en", "They want to sell the factory.", "sell", "VerbForm", "Inf")]
    public void TellsTenseMoodAndNumber(string language, string text, string form, string feature, string value)
    {
        Word word = Words(Assert.Single(Read(language, text).Sentences)).Single(w => w.Form == form);
        Assert.Equal(value, word.Features[feature]);
    }

    [Theory]
    [InlineData("fr", "Les maires voulaient des écoles nouvelles.", "le maire vouloir un école nouveau .")]
    [InlineData("fr", "Elle a vendu des maisons anciennes.", "lui avoir vendre un maison ancien .")]
    [InlineData("en", "The women were buying houses.", "the woman be buy house .")]
    [InlineData("en", "He took the children.", "he take the child .")]
    public void GivesLemmas(string language, string text, string lemmas) =>
        Assert.Equal(lemmas, string.Join(' ', Words(Assert.Single(Read(language, text).Sentences)).Select(w => w.Lemma)));

    [Theory]
    [InlineData("fr", "La vice-présidente rencontre Bernard à Lyon.", "DET NOUN VERB PROPN ADP PROPN PUNCT")]
    [InlineData("en", "The old bank closed quickly.", "DET ADJ NOUN VERB ADV PUNCT")]
    public void GivesPartsOfSpeech(string language, string text, string tags) =>
        Assert.Equal(tags, string.Join(' ', Words(Assert.Single(Read(language, text).Sentences)).Select(w => w.Upos.Name())));

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void EveryTreeHasOneRootAndNoCircle(string language)
    {
        string[] texts =
        [
            "", " ", ".", "((((((((((", "a", "😀 😀😀 ‮עברית‬ العربية", new string('(', 2000) + new string(')', 2000),
            new string('x', 40_000), string.Concat(Enumerable.Repeat("et le chat ", 4_000)), "\"«“'’ » ” unbalanced", "1 2 3 4 5 6 7 8 9",
            "Le chat the dog le chien and the cat, qui que dont where when.",
        ];
        foreach (string text in texts)
        {
            foreach (Sentence sentence in Read(language, text).Sentences)
            {
                Assert.Equal(1, Words(sentence).Count(w => w.Head < 0));
                int[] depth = new int[sentence.Count];
                for (int i = 0; i < sentence.Count; i++) Assert.True(Reaches(sentence, i, depth), text.Length > 100 ? text[..100] : text);
            }
        }
    }

    [Fact]
    public void ReadsTheSameFromManyThreads()
    {
        const string text = "The committee, which met on Monday, rejected the plan that two members had proposed. It will vote again in June.";
        string expected = Show(Read("en", text));
        Parallel.For(0, 64, _ => Assert.Equal(expected, Show(Read("en", text))));
    }

    [Fact]
    public void TakesTimeInProportionToASentenceWithoutEnd()
    {
        double Seconds(int words)
        {
            string text = string.Concat(Enumerable.Repeat("the cat of ", words / 3));
            Read("en", text);
            Stopwatch watch = Stopwatch.StartNew();
            Read("en", text);
            return watch.Elapsed.TotalSeconds;
        }

        double small = Enumerable.Range(0, 3).Min(_ => Seconds(5_000)), large = Enumerable.Range(0, 3).Min(_ => Seconds(40_000));
        Assert.True(large < Math.Max(small, 0.01) * 40, $"{small} s for 5,000 words, {large} s for 40,000");
    }

    [Fact]
    public void StopsWhenCancelled()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => GrammarReader.Read("A cat sleeps.", LanguagePacks.Find("en")!, source.Token));
    }

    private static bool Reaches(Sentence sentence, int word, int[] seen)
    {
        int at = word;
        while (at >= 0 && seen[at] == 0)
        {
            seen[at] = word + 1;
            at = sentence[at].Head;
        }

        return at < 0 || seen[at] != word + 1;
    }

    private static ParsedDocument Read(string language, string text) => GrammarReader.Read(text, LanguagePacks.Find(language)!, CancellationToken.None);

    private static Word[] Words(Sentence sentence)
    {
        Word[] words = new Word[sentence.Count];
        for (int i = 0; i < words.Length; i++) words[i] = sentence[i];
        return words;
    }

    private static string Show(ParsedDocument document) => string.Join('\n', document.Sentences.Select(Show));

    private static string Show(Sentence sentence)
    {
        StringBuilder shown = new();
        foreach (Word word in Words(sentence)) shown.Append(word.Form).Append('/').Append(word.Upos).Append('/').Append(word.Relation.Name()).Append('(').Append(word.Head).Append(") ");
        return shown.ToString();
    }
}
