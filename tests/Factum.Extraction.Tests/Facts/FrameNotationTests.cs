using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Facts;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Languages;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

public class FrameNotationTests
{
    [Fact]
    public void AlternativesOptionsAndTypesAreRead()
    {
        Frame frame = Assert.Single(FrameNotation.Read("Donation\n  verb donner|faire_don subj=Donor!:PO obj|de=Amount à=Recipient not:raison|lieu min:2 # a gift", "se"));
        Assert.Equal("Donation", frame.Kind.Name);
        Assert.Equal(["donner", "faire"], frame.Units.Select(unit => unit.Lemma));
        Assert.Equal(["don"], frame.Units[1].Companions);
        LexicalUnit unit = frame.Units[0];
        Assert.Equal(2, unit.Minimum);
        Assert.Equal(["raison", "lieu"], unit.Excluded);
        Assert.Equal(new RoleBinding("subj", "Donor", true, FillerTypes.Person | FillerTypes.Organization), unit.Bindings[0]);
        Assert.Equal(["obj", "de"], unit.Bindings.Where(binding => binding.Role == "Amount").Select(binding => binding.Function));
    }

    [Fact]
    public void AReflexiveVerbIsMarked() => Assert.True(FrameNotation.Read("Visit\n  verb se rendre subj=Visitor!", "se")[0].Units[0].Reflexive);

    [Theory]
    [InlineData("partir|se_rendre", "rendre")]
    [InlineData("partir|s'envoler", "envoler")]
    public void AReflexiveAlternativeIsMarked(string alternatives, string lemma)
    {
        Frame frame = Assert.Single(FrameNotation.Read("Visit\n  verb " + alternatives + " subj=Visitor!", "se"));
        Assert.Equal([("partir", false), (lemma, true)], frame.Units.Select(unit => (unit.Lemma, unit.Reflexive)));
    }

    [Theory]
    [InlineData("verb donner subj=Donor")]
    [InlineData("Donation\n  verb donner subj=Giver")]
    [InlineData("Donation\n  verb donner subj=Donor:Z")]
    [InlineData("Donation\n  adverb donner")]
    public void AMistakeIsRefused(string declarations) => Assert.Throws<FormatException>(() => FrameNotation.Read(declarations, "se"));

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void EveryKindIsDeclared(string language)
    {
        IReadOnlyList<Frame> frames = LanguagePacks.Find(language)!.Facts.Index.Frames;
        Assert.Equal(FactVocabulary.Kinds.Select(kind => kind.Name).Order(StringComparer.Ordinal), frames.Select(frame => frame.Kind.Name).Order(StringComparer.Ordinal));
        Assert.All(frames, frame => Assert.NotEmpty(frame.Units));
    }
}
