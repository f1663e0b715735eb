using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Corpora;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Factum.Generator.Emission;
using Factum.Generator.Naming;
using Factum.Generator.Wording;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Factum.Generator.Tests.Emission;

/// <summary>Adding a document takes no name away, and the order of documents does not matter.</summary>
public sealed class NameStabilityTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(200);

    /// <summary>Names that mangle alike, differ in case, are keywords or members of every object, or have no letter at all.</summary>
    private static readonly string[] Names =
    [
        "Ada Lind", "A. Lind", "A Lind", "Lind", "ADA LIND", "Ada-Lind", "Ada  Lind", "Orin Valé", "Orin Vale\u0301", "class", "Count", "ToString", "Equals", "Item", "Build", "Corpus", "20 Hours", "20-Hours",
        "!!!", "???", "\u202E", "Lind & Sons", "Lind And Sons", "Person", "Evidence", "日本", "Łódź", "x", "X", "Certainty", "Sentences", "Document", "Facts", "_", "Donation",
    ];

    private static readonly Gen<Named> Entity =
        from kind in Gen.Elements(EntityKind.Person, EntityKind.Organization, EntityKind.Place)
        from name in Gen.Elements(Names)
        select new Named(kind, name);

    private static readonly Gen<object> Party = Gen.Frequency(
        (4, from entity in Entity select (object)entity),
        (1, from words in Gen.Elements("the fair", "several investors", "L’événement", "\"*/", "") select (object)words));

    private static readonly Gen<Stated> Fact =
        from kind in Gen.Elements("Donation", "Meeting", "Statement", "Denial", "Cost")
        from first in Party
        from second in Party
        from value in Gen.Elements(1m, 1_000_000m, 2_500_000m, 0.5m)
        from sentence in Gen.Elements("It is so.", "It is not so.", "They met \"there\".", "He said it again and again.")
        from of in Gen.Elements<object?>(null, new Named(EntityKind.Product, "Skyhook"), "the bridge")
        from date in Gen.Elements("2024-05-01", "XXXX-07-14", "2024-Q4")
        from key in Gen.Choose(0, 40)
        from denied in Gen.Choose(0, 5)
        select new Stated(kind, sentence, kind switch
        {
            "Donation" => [("Donor", first), ("Recipient", second), ("Amount", new Sum(value))],
            "Meeting" => [("Participant", first), ("Participant", second), ("Time", new When(TimexType.Date, date))],
            "Statement" => [("Speaker", first)],
            "Denial" => [("Denier", first)],
            _ => [("Item", first), ("Amount", new Sum(value, "USD"))],
        })
        {
            AmountOf = kind is "Cost" or "Donation" ? of : null,
            Polarity = denied == 0 && key >= 4 ? Polarity.Denied : Polarity.Affirmed,
            Key = key < 4 ? kind + key : null,
        };

    private static readonly Gen<StatingText[]> Texts =
        from count in Gen.Choose(1, 5)
        from texts in (from facts in Fact.ListOf(6) select facts.ToArray()).ListOf(count)
        from paths in Gen.Shuffle(new[] { "a.txt", "b/a.txt", "b-a.txt", "c.txt", "z.txt", "1.txt", "B/A.txt" })
        select texts.Select((facts, i) => new StatingText(paths[i], facts.Select(fact => InDocument(fact, paths[i])).ToArray())).ToArray();

    /// <summary>One name is one thing within a document, but not always the same thing as in another.</summary>
    private static Stated InDocument(Stated fact, string path) => fact with
    {
        Arguments = fact.Arguments.Select(argument => (argument.Role, argument.Filler is Named named ? named with { Key = named.Name + (path.Length % 2) } : argument.Filler)).ToArray(),
    };

    [Fact]
    public void Adding_a_document_keeps_every_name()
        => Prop.ForAll(Texts.ToArbitrary(), texts =>
        {
            HashSet<string> all = NamesOf(texts);
            for (int left = 0; left < texts.Length; left++)
            {
                string[] lost = NamesOf(texts.Where((_, i) => i != left)).Except(all).ToArray();
                Assert.True(lost.Length == 0, "lost: " + string.Join(", ", lost));
            }
        }).Check(Config);

    [Fact]
    public void Order_of_documents_does_not_matter()
        => Prop.ForAll(Texts.ToArbitrary(), texts => Assert.Equal(
            SourceEmitter.Emit(CorpusWording.Of(CorpusBuilder.Build(texts)), new EmitOptions("N", "Facts")),
            SourceEmitter.Emit(CorpusWording.Of(CorpusBuilder.Build(texts.Reverse().ToArray())), new EmitOptions("N", "Facts")))).Check(Config);

    [Fact]
    public void Names_are_unique_and_none_is_missing()
        => Prop.ForAll(Texts.ToArbitrary(), texts =>
        {
            Corpus corpus = CorpusBuilder.Build(texts);
            CorpusNames names = CorpusNames.Assign(CorpusWording.Of(corpus), ReservedNames.All, default);
            Assert.All(names.Facts.Concat(names.Entities).Concat(names.Amounts).Concat(names.Documents), given => Assert.NotEmpty(given));
            foreach (var kind in Enumerable.Range(0, corpus.Entities.Count).GroupBy(i => corpus.Entities[i].Kind)) AssertUnique(kind.SelectMany(i => names.Entities[i]));
            foreach (var kind in Enumerable.Range(0, corpus.Facts.Count).GroupBy(i => corpus.Facts[i].Kind)) AssertUnique(kind.SelectMany(i => names.Facts[i]));
            AssertUnique(names.Amounts.SelectMany(given => given));
            AssertUnique(names.Documents.SelectMany(given => given));
        }).Check(Config);

    [Fact]
    public void Whatever_the_names_the_code_compiles()
        => Prop.ForAll(Texts.ToArbitrary(), texts => { EmittedCode.Compile(CorpusBuilder.Build(texts), version: Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp8); })
            .Check(Config.WithMaxTest(10));

    private static void AssertUnique(IEnumerable<string> names)
    {
        string[] all = names.ToArray();
        Assert.Equal(all.Length, all.Distinct(StringComparer.Ordinal).Count());
    }

    private static HashSet<string> NamesOf(IEnumerable<StatingText> texts)
    {
        Corpus corpus = CorpusBuilder.Build(texts.ToArray());
        CorpusNames names = CorpusNames.Assign(CorpusWording.Of(corpus), ReservedNames.All, default);
        return
        [
            .. names.Entities.SelectMany((given, i) => given.Select(name => corpus.Entities[i].Kind + "." + name)),
            .. names.Facts.SelectMany((given, i) => given.Select(name => corpus.Facts[i].Kind + "." + name)),
            .. names.Amounts.SelectMany(given => given.Select(name => "Amount." + name)),
            .. names.Documents.SelectMany(given => given.Select(name => "Document." + name)),
        ];
    }
}
