using System;
using System.Reflection;
using Factum.Extraction.Facts;
using Factum.Extraction.Languages;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Factum.Extraction.Quantities.Numbers;
using Factum.Extraction.Startup;
using Xunit;

namespace Factum.Extraction.Tests.Startup;

public class PreparationTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void OpensTheLexiconsThatADocumentPassesThrough(string code)
    {
        LanguagePack shared = LanguagePacks.Find(code)!;
        LanguagePack pack = shared with
        {
            NumberSource = new Lazy<NumberReader>(() => shared.Numbers),
            TimeSource = new(() => shared.Times!),
            QuantitySource = new Lazy<QuantityGrammar>(() => shared.Quantities),
            CoreferenceSource = new(() => shared.Coreference!),
            NameSource = new Lazy<NameLexicon>(() => shared.Names!),
            FactSource = new Lazy<FactGrammar>(() => shared.Facts),
        };

        Preparation.Run(pack);

        Assert.True(pack.NumberSource.IsValueCreated);
        Assert.True(pack.TimeSource!.IsValueCreated);
        Assert.True(pack.QuantitySource.IsValueCreated);
        Assert.True(pack.CoreferenceSource!.IsValueCreated);
        Assert.True(pack.NameSource!.IsValueCreated);
        Assert.True(pack.FactSource.IsValueCreated);
    }

    [Fact]
    public void PreparesALanguageThatKnowsNothingButItsWords()
    {
        LanguagePack bare = new("xx", LanguagePacks.Find("en")!.Tokenization);

        Preparation.Run(bare);

        Assert.Empty(bare.Facts.Index.Frames);
    }

    [Fact]
    public void MostOfWhatTheProfileNamesIsThere()
    {
        const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        int named = 0, found = 0;
        void Count(Type type, string methods)
        {
            foreach (string name in methods.Split(' '))
            {
                named++;
                if (type.GetMember(name.Substring(name.IndexOf(':') + 1), All).Length > 0) found++;
            }
        }

        ReachedMethods.OfQuantities(Count);
        ReachedMethods.OfEntities(Count);
        ReachedMethods.OfFacts(Count);

        Assert.True(found > named * 0.8, $"{found} of {named}: write the profile again");
    }
}
