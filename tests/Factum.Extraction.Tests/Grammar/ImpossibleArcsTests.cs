using System;
using System.Linq;
using Factum.Extraction.Grammar;
using Factum.Extraction.Grammar.Parsing;
using Xunit;

namespace Factum.Extraction.Tests.Grammar;

/// <summary>Trees that no sentence has, written a word as form/UPOS/relation>head, with heads counted from 1; a capital F after the part of speech is a finite form, P a participle, R a relative word.</summary>
public sealed class ImpossibleArcsTests
{
    [Theory]
    // a subject that a relative clause without relative word was hung on
    [InlineData("Le/DET/det>2 pont/NOUN/root>0 a/AUXF/aux:tense>5 été/AUX/aux:pass>5 construit/VERBP/acl>2 ./PUNCT/punct>2", "Le>2 pont>5 a>5 été>5 construit>0 .>5", "pont nsubj:pass")]
    [InlineData("Le/DET/det>2 maire/NOUN/root>0 ,/PUNCT/punct>4 Oriol/PROPN/appos>2 ,/PUNCT/punct>4 refuse/VERBF/acl:relcl>4 ./PUNCT/punct>2", "Le>2 maire>6 ,>4 Oriol>2 ,>4 refuse>0 .>6", "maire nsubj")]
    // a phrase that says when, before the sentence
    [InlineData("In/ADP/case>3 the/DET/det>3 spring/NOUN/root>0 ,/PUNCT/punct>3 it/PRON/nsubj>6 sold/VERBF/acl:relcl>3 land/NOUN/obj>6 ./PUNCT/punct>3", "In>3 the>3 spring>6 ,>3 it>6 sold>0 land>6 .>6", "spring obl")]
    [InlineData("Fondé/VERBP/root>0 par/ADP/case>3 Oriol/PROPN/obl:agent>1 ,/PUNCT/punct>1 le/DET/det>6 musée/NOUN/nsubj>7 ferme/VERBF/acl:relcl>3 ./PUNCT/punct>1", "Fondé>7 par>3 Oriol>1 ,>1 le>6 musée>7 ferme>0 .>7", "Fondé advcl")]
    // a title before the name
    [InlineData("Lawyer/NOUN/nsubj>7 Lund/PROPN/nsubj:pass>4 was/AUXF/aux:pass>4 freed/VERBP/acl:relcl>1 ,/PUNCT/punct>6 officials/NOUN/nsubj>7 said/VERBF/root>0", "Lawyer>2 Lund>4 was>4 freed>7 ,>6 officials>7 said>0", "Lawyer nmod:desc; freed ccomp")]
    // a second verb that was hung on the object of the first
    [InlineData("Alvior/PROPN/nsubj>2 compte/VERBF/root>0 300/NUM/nummod>4 agents/NOUN/obj>2 et/CCONJ/cc>6 perd/VERBF/conj>4 gros/NOUN/obj>6 ./PUNCT/punct>2", "Alvior>2 compte>0 300>4 agents>2 et>6 perd>2 gros>6 .>2", "perd conj")]
    // a noun between two verbs is who does the second
    [InlineData("Lund/PROPN/nsubj>2 part/VERBF/root>0 et/CCONJ/cc>5 le/DET/det>5 maire/NOUN/conj>2 ,/PUNCT/punct>7 Oriol/PROPN/appos>5 ,/PUNCT/punct>9 reste/VERBF/conj>2", "Lund>2 part>0 et>9 le>5 maire>9 ,>7 Oriol>5 ,>9 reste>2", "maire nsubj; Oriol appos")]
    // a noun is joined to a noun
    [InlineData("fondée/VERBP/root>0 par/ADP/case>3 Lund/PROPN/obl:agent>1 et/CCONJ/cc>6 l'/DET/det>6 architecte/NOUN/conj>1 Oriol/PROPN/appos>6", "fondée>0 par>3 Lund>1 et>6 l'>6 architecte>3 Oriol>6", "architecte conj")]
    // a verb with an auxiliary before a noun, a noun with a subject
    [InlineData("woman/NOUN/root>0 to/PART/mark>4 be/AUX/aux:pass>4 made/VERBP/amod>5 judge/NOUN/nmod>1", "woman>0 to>4 be>4 made>1 judge>4", "made acl; judge xcomp")]
    [InlineData("Alvior/PROPN/nsubj>6 and/CCONJ/cc>4 the/DET/det>6 crew/NOUN/nmod:poss>6 '/PART/case>4 club/NOUN/nsubj>8 are/AUXF/aux>8 talking/VERB/root>0", "Alvior>8 and>6 the>6 crew>6 '>4 club>1 are>8 talking>0", "Alvior nsubj; club conj")]
    // two subjects: a relative clause on the first, before the sentence's verb or without one
    [InlineData("Alvior/PROPN/nsubj>4 ,/PUNCT/punct>4 qui/PRONR/nsubj>4 attend/VERBF/root>0 Lund/PROPN/obj>4 ,/PUNCT/punct>4 perd/VERBF/parataxis>4 gros/NOUN/obj>7 ./PUNCT/punct>4", "Alvior>7 ,>4 qui>4 attend>1 Lund>4 ,>4 perd>0 gros>7 .>7", "attend acl:relcl; Alvior nsubj")]
    [InlineData("Alvior/PROPN/nsubj>4 ,/PUNCT/punct>4 qui/PRONR/nsubj>4 attend/VERBF/advcl>6 ,/PUNCT/punct>4 perd/VERBF/root>0", "Alvior>6 ,>4 qui>4 attend>1 ,>4 perd>0", "attend acl:relcl; Alvior nsubj")]
    [InlineData("Les/DET/det>2 firmes/NOUN/nsubj>4 qui/PRONR/nsubj>4 percent/VERBF/root>0", "Les>2 firmes>0 qui>4 percent>2", "percent acl:relcl; firmes root")]
    // a phrase that opens with what the tagger took for a conjunction, before the subject or with it
    [InlineData("With/SCONJ/mark>5 Kay/PROPN/nsubj>5 ,/PUNCT/punct>4 Lund/PROPN/conj>2 founded/VERBF/root>0 it/PRON/obj>5", "With>2 Kay>5 ,>4 Lund>5 founded>0 it>5", "With case; Kay obl; Lund nsubj")]
    [InlineData("With/SCONJ/mark>5 Kay/PROPN/obl>5 ,/PUNCT/punct>2 Lund/PROPN/nsubj>5 founded/VERBF/root>0 it/PRON/obj>5", "With>2 Kay>5 ,>2 Lund>5 founded>0 it>5", "With case; Kay obl")]
    [InlineData("In/ADP/case>2 it/PRON/nsubj>5 ,/PUNCT/punct>5 she/PRON/nsubj>5 claims/VERBF/root>0 much/PRON/obj>5", "In>2 it>5 ,>5 she>5 claims>0 much>5", "it obl; she nsubj")]
    // the verb of a relative clause for the root
    [InlineData("Lund/PROPN/nsubj>2 founded/VERBF/advcl>6 Kay/PROPN/obj>2 ,/PUNCT/punct>6 which/PRONR/nsubj>6 gave/VERBF/root>0 much/PRON/obj>6", "Lund>2 founded>0 Kay>2 ,>6 which>6 gave>3 much>6", "gave acl:relcl; founded root")]
    [InlineData("Lund/PROPN/nsubj:pass>2 jugée/VERBF/root>0 par/ADP/case>4 Oriol/PROPN/obl:agent>2 ,/PUNCT/punct>7 qui/PRONR/nsubj>7 dort/VERBF/conj>2", "Lund>2 jugée>0 par>4 Oriol>2 ,>7 qui>7 dort>4", "dort acl:relcl")]
    // a place between commas before the clause that describes what is there
    [InlineData("le/DET/det>2 musée/NOUN/root>0 ,/PUNCT/punct>5 à/ADP/case>5 Lens/PROPN/nmod>2 ,/PUNCT/punct>9 qu'/PRONR/obj>9 il/PRON/nsubj>9 dirige/VERBF/acl:relcl>5", "le>2 musée>0 ,>5 à>5 Lens>2 ,>9 qu'>9 il>9 dirige>2", "dirige acl:relcl")]
    // a sum is nobody's apposition, how it was done has no agent, a day has no conjunction
    [InlineData("paid/VERBF/root>0 her/PRON/nmod:poss>3 aunt/NOUN/obj>1 ,/PUNCT/punct>5 Kay/PROPN/appos>3 ,/PUNCT/punct>7 $/SYM/appos>5 40/NUM/nummod>7", "paid>0 her>3 aunt>1 ,>5 Kay>3 ,>7 $>1 40>7", "aunt iobj; $ obj")]
    [InlineData("Kay/PROPN/nsubj:pass>3 was/AUXF/aux:pass>3 replaced/VERBP/root>0 on/ADP/case>6 a/DET/det>6 basis/NOUN/obl>3 by/ADP/case>8 Lund/PROPN/nmod>6", "Kay>3 was>3 replaced>0 on>6 a>6 basis>3 by>8 Lund>3", "Lund obl:agent")]
    [InlineData("told/VERBF/root>0 us/PRON/obj>1 on/ADP/case>4 Monday/PROPN/obl>1 that/SCONJ/flat>4 she/PRON/nsubj>7 left/VERBF/advcl>5", "told>0 us>1 on>4 Monday>1 that>7 she>7 left>1", "left ccomp; that mark")]
    // the name that opens the sentence before its only verb
    [InlineData("Oriol/PROPN/root>0 ,/PUNCT/punct>3 née/VERBP/acl>1 ici/ADV/advmod>3 ,/PUNCT/punct>7 a/AUXF/aux:tense>7 jugé/VERBP/parataxis:insert>3 ./PUNCT/punct>1", "Oriol>7 ,>3 née>1 ici>3 ,>7 a>7 jugé>0 .>7", "Oriol nsubj; jugé root")]
    // what somebody is beside what else they are
    [InlineData("Lund/PROPN/nsubj>9 ,/PUNCT/punct>3 senator/NOUN/appos>1 and/CCONJ/cc>6 the/DET/det>6 chair/NOUN/conj>1 ,/PUNCT/punct>1 has/AUXF/aux>9 left/VERBP/root>0", "Lund>9 ,>3 senator>1 and>6 the>6 chair>3 ,>1 has>9 left>0", "chair conj")]
    // what stands right behind a verb without object
    [InlineData("Fires/NOUN/nsubj>2 hit/VERBF/ccomp>9 us/PRON/obj>2 and/CCONJ/cc>5 burnt/VERBF/conj>2 cars/NOUN/nsubj>9 ,/PUNCT/punct>6 officials/NOUN/nsubj>9 said/VERBF/root>0", "Fires>2 hit>9 us>2 and>5 burnt>2 cars>5 ,>6 officials>9 said>0", "cars obj")]
    // an object, a title, an apposition, one of two, what belongs to the first, whom a quotation is of
    [InlineData("kit/NOUN/root>0 which/PRONR/nsubj>4 Lund/PROPN/nsubj>4 sold/VERBF/acl:relcl>1", "kit>0 which>4 Lund>4 sold>1", "which obj")]
    [InlineData("minister/NOUN/nsubj>4 Kay/PROPN/nsubj>4 will/AUXF/aux>4 go/VERB/root>0", "minister>2 Kay>4 will>4 go>0", "minister nmod:desc")]
    [InlineData("La/DET/det>2 maire/NOUN/nsubj>6 ,/PUNCT/punct>4 Lund/PROPN/nsubj>6 ,/PUNCT/punct>4 dort/VERBF/root>0", "La>2 maire>6 ,>4 Lund>2 ,>4 dort>0", "Lund appos")]
    [InlineData("talks/NOUN/nsubj>8 between/ADP/case>4 the/DET/det>4 firm/NOUN/nmod>1 and/CCONJ/cc>7 the/DET/det>7 union/NOUN/nsubj>8 failed/VERBF/root>0", "talks>8 between>4 the>4 firm>1 and>7 the>7 union>4 failed>0", "union conj")]
    [InlineData("loan/NOUN/nsubj>4 from/ADP/case>3 Kay/PROPN/nsubj>4 falls/VERBF/root>0", "loan>4 from>3 Kay>1 falls>0", "Kay nmod")]
    [InlineData("Fees/NOUN/nsubj>7 will/AUXF/aux>3 rise/VERB/advcl>7 ,/PUNCT/punct>7 the/DET/det>6 club/NOUN/nsubj>7 said/VERBF/root>0", "Fees>3 will>3 rise>7 ,>7 the>6 club>7 said>0", "rise ccomp")]
    [InlineData("Brest/PROPN/nsubj>5 :/PUNCT/punct>1 la/DET/det>4 halle/NOUN/nsubj>5 ferme/VERBF/root>0", "Brest>5 :>1 la>4 halle>5 ferme>0", "Brest dislocated")]
    // pronouns
    [InlineData("Lui/PRON/obl:mod>5 et/CCONJ/cc>3 Lund/PROPN/conj>1 ont/AUXF/aux:tense>5 perdu/VERBP/root>0", "Lui>5 et>3 Lund>1 ont>5 perdu>0", "Lui nsubj")]
    [InlineData("Lund/PROPN/nsubj>4 lui/PRON/obj>4 a/AUXF/aux:tense>4 confié/VERBP/root>0 Brest/PROPN/obj>4", "Lund>4 lui>4 a>4 confié>0 Brest>4", "lui iobj")]
    public void AreMended(string tree, string heads, string relations)
    {
        Word[] words = Read(tree);
        ImpossibleArcs.Mend(words, DependencyRelation.Obl);
        Assert.Equal(heads, string.Join(' ', words.Select(static word => $"{word.Form}>{word.Head + 1}")));
        foreach (string pair in relations.Split("; ")) Assert.Contains(words, word => $"{word.Form} {word.Relation.Name()}" == pair);
    }

    [Theory]
    [InlineData("Le/DET/det>2 pont/NOUN/nsubj>5 que/PRONR/obj>4 garde/VERBF/acl:relcl>2 cède/VERBF/root>0")]
    [InlineData("the/DET/det>2 man/NOUN/root>0 we/PRON/nsubj>4 saw/VERBF/acl:relcl>2")]
    [InlineData("le/DET/det>2 fait/NOUN/obj>6 que/SCONJ/mark>5 Lund/PROPN/nsubj>5 parte/VERBF/acl>2 compte/VERBF/root>0")]
    [InlineData("A/DET/det>2 plant/NOUN/nsubj>6 closed/VERBP/acl>2 in/ADP/case>5 May/PROPN/obl>3 reopened/VERBF/root>0")]
    [InlineData("Lund/PROPN/nsubj>2 obtient/VERBF/root>0 40/NUM/obj>2 et/CCONJ/cc>5 Oriol/PROPN/conj>2 30/NUM/orphan>5")]
    public void WhatMayBeStays(string tree)
    {
        Word[] words = Read(tree);
        ImpossibleArcs.Mend(words, DependencyRelation.Obl);
        Assert.Equal(Read(tree).Select(static word => word.ToString()), words.Select(static word => word.ToString()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void WhatWasATreeStaysOne(int seed)
    {
        Random random = new(seed);
        DependencyRelation[] relations = Enum.GetValues<DependencyRelation>();
        PartOfSpeech[] parts = [PartOfSpeech.Noun, PartOfSpeech.Propn, PartOfSpeech.Verb, PartOfSpeech.Aux, PartOfSpeech.Pron, PartOfSpeech.Cconj, PartOfSpeech.Adp];
        DependencyRelation[] likely = [DependencyRelation.Acl, DependencyRelation.AclRelcl, DependencyRelation.Conj, DependencyRelation.Nsubj, DependencyRelation.Nsubj, DependencyRelation.Nsubj, DependencyRelation.Case, DependencyRelation.Cc, DependencyRelation.Parataxis, DependencyRelation.Advcl, DependencyRelation.Appos, DependencyRelation.Obl, DependencyRelation.Amod, DependencyRelation.Aux];
        Morphology finite = new("VerbForm=Fin"), participle = new("VerbForm=Part"), relative = new("PronType=Rel");
        for (int round = 0; round < 3000; round++)
        {
            Word[] words = new Word[random.Next(2, 14)];
            Hang(words, 0, words.Length, -1, random);
            for (int i = 0; i < words.Length; i++)
            {
                words[i].Form = random.Next(6) switch { 0 => ",", 1 => ":", _ => "w" };
                words[i].Upos = parts[random.Next(parts.Length)];
                words[i].Features = random.Next(4) switch { 0 => finite, 1 => participle, 2 => relative, _ => Morphology.None };
                words[i].Relation = words[i].Head < 0 ? DependencyRelation.Root : random.Next(4) == 0 ? relations[random.Next(relations.Length)] : likely[random.Next(likely.Length)];
            }

            ImpossibleArcs.Mend(words, DependencyRelation.Obl);
            Assert.Single(words, static word => word.Head < 0);
            for (int i = 0; i < words.Length; i++)
            {
                int steps = 0;
                for (int at = i; at >= 0; at = words[at].Head) Assert.True(steps++ <= words.Length, "a circle");
            }
        }
    }

    // A random projective tree over the words from start to end.
    private static void Hang(Word[] words, int start, int end, int head, Random random)
    {
        while (start < end)
        {
            int stop = head < 0 ? end : random.Next(start + 1, end + 1), top = random.Next(start, stop);
            words[top].Head = head;
            Hang(words, start, top, top, random);
            Hang(words, top + 1, stop, top, random);
            start = stop;
        }
    }

    private static Word[] Read(string tree) => [.. tree.Split(' ').Select(static part =>
    {
        string[] fields = part.Split('/');
        int arrow = fields[2].IndexOf('>');
        string upos = fields[1].TrimEnd('F', 'R');
        bool participle = upos.EndsWith("BP", StringComparison.Ordinal);
        if (participle) upos = upos[..^1];
        return new Word
        {
            Form = fields[0],
            Lemma = fields[0],
            Upos = Enum.Parse<PartOfSpeech>(upos, ignoreCase: true),
            Features = new Morphology(participle ? "VerbForm=Part" : fields[1].EndsWith('F') ? "VerbForm=Fin" : fields[1].EndsWith('R') ? "PronType=Rel" : "_"),
            Relation = DependencyRelations.Parse(fields[2][..arrow]),
            Head = int.Parse(fields[2][(arrow + 1)..], System.Globalization.CultureInfo.InvariantCulture) - 1,
        };
    })];
}
