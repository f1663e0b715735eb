using System;
using Factum.Extraction.Grammar;
using Xunit;

namespace Factum.Extraction.Tests.Grammar;

public class DependencyRelationsTests
{
    [Fact]
    public void SpellsEachRelationAsItIsCalled()
    {
        foreach (DependencyRelation relation in Enum.GetValues<DependencyRelation>())
        {
            Assert.Equal(relation.ToString(), relation.Name().Replace(":", "", StringComparison.Ordinal), ignoreCase: true);
            Assert.Equal(relation, DependencyRelations.Parse(relation.Name()));
        }
    }

    [Theory]
    [InlineData(DependencyRelation.NsubjPass, "nsubj:pass", DependencyRelation.Nsubj)]
    [InlineData(DependencyRelation.Root, "root", DependencyRelation.Root)]
    public void PartsASubtypeFromItsRelation(DependencyRelation relation, string name, DependencyRelation universal)
    {
        Assert.Equal(name, relation.Name());
        Assert.Equal(universal, relation.Universal());
    }
}
