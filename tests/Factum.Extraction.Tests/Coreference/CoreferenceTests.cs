using System;
using System.Linq;
using System.Text;
using System.Threading;
using Factum.Extraction.Documents;
using Factum.Extraction.Mentions;
using Xunit;

namespace Factum.Extraction.Tests.Coreference;

/// <summary>Each text marks an anaphor with brackets; what it refers to stands beside it, or nothing where it must stay unresolved.</summary>
public sealed class CoreferenceTests
{
    [Theory]
    [InlineData("fr", "Claire Dumont dirige la société depuis mai. [Elle] a promis des embauches.", "Claire Dumont")]
    [InlineData("fr", "Paul Mercier et Claire Dumont étaient présents. [Il] a pris la parole.", "Paul Mercier")]
    [InlineData("fr", "Claire Dumont a critiqué Paul Mercier, tandis que [ce dernier] se taisait.", "Paul Mercier")]
    [InlineData("fr", "Claire Dumont a vendu [sa] maison.", "Claire Dumont")]
    [InlineData("fr", "Claire Dumont sourit et commande un café. Le film a coûté six millions d'euros. Le tournage a duré deux mois. Le scénario a été écrit à Lyon. Le montage a pris un an. Norvik, distributeur du film, a loué vingt salles. [Elle] a disparu pendant deux ans.", "Claire Dumont")]
    [InlineData("fr", "Claire Dumont, [qui] préside le conseil, a démissionné.", "Claire Dumont")]
    [InlineData("fr", "Le maire de Lyon, Paul Mercier, a signé l'accord. [Le maire] a remercié les élus.", "Paul Mercier")]
    [InlineData("fr", "Le groupe Renault a publié ses comptes. [Le constructeur] a vendu 500 000 voitures.", "Renault")]
    [InlineData("fr", "Il pleut à Paris. [Il] faut attendre.", null)]
    [InlineData("en", "Anna Keller runs the bank. [She] joined in 2010.", "Anna Keller")]
    [InlineData("en", "John Miller met Anna Keller in London. [He] left early.", "John Miller")]
    [InlineData("en", "Anna Keller sold [her] house.", "Anna Keller")]
    [InlineData("en", "Paul Harwood was the brother of Thomas Marwick and [his] wife Sarah.", "Thomas Marwick")]
    [InlineData("en", "Microsoft reported a profit on Tuesday. [The company] will hire 300 people.", "Microsoft")]
    [InlineData("en", "Microsoft said [it] would appeal.", "Microsoft")]
    [InlineData("en", "Anna Keller, [who] founded the museum, died in May.", "Anna Keller")]
    [InlineData("en", "Fans of Tenby cheered when [he] sang.", "Tenby")]
    [InlineData("en", "Solvane is cutting 300 jobs. [Its] chairman, Mark Ollier, apologised.", "Solvane")]
    [InlineData("fr", "Le groupe Verdolin cherche un repreneur. Interrogé par La Gazette du Sud, [son] président, Paul Oriol, se tait.", "Verdolin")]
    [InlineData("fr", "Le groupe Solvane a relevé son offre sur le groupe Estrel-Vial. [Son] président, Bertrand Estrel, se tait.", "Estrel-Vial")]
    [InlineData("fr", "La fondation Beaulac a recruté Claire Ombrel. [Elle] est dirigée par Paul Oriol.", "fondation Beaulac")]
    [InlineData("fr", "La fondation Beaulac a accusé la ville de Sens, ce que Mme Ombrel nie : [elle] parle d'un malentendu.", "Ombrel")]
    [InlineData("en", "Microsoft was sued in May. [He] left in June.", null)]
    [InlineData("en", "The weather was bad. [She] stayed at home.", null)]
    public void FollowsWhatIsReferredTo(string language, string marked, string? entity)
    {
        int start = marked.IndexOf('['), end = marked.IndexOf(']') - 1;
        string text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language });
        string[] referents = analysis.Mentions.Where(mention => mention.Mention.Range.Start == start && mention.Mention.Range.End == end && mention.Mention.Form != MentionForm.Name)
            .Select(mention => analysis.Entities[mention.Mention.Entity].Name).ToArray();
        Assert.Equal(entity is null ? [] : [entity], referents);
    }

    [Fact]
    public void APluralStandsForEachOfThoseMentionedTogether()
    {
        const string Text = "Anna Keller and John Miller arrived on Monday. They signed the treaty.";
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", Text) { Language = "en" });
        int start = Text.IndexOf("They", StringComparison.Ordinal);
        Assert.Equal(["Anna Keller", "John Miller"], analysis.Mentions.Where(mention => mention.Mention.Range.Start == start).Select(mention => analysis.Entities[mention.Mention.Entity].Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ALongDocumentOfPronounsIsReadInOneGo()
    {
        StringBuilder text = new("Anna Keller came. ");
        for (int i = 0; i < 3000; i++) text.Append("She saw her friend and told him that it was his. ");
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text.ToString()) { Language = "en" }, CancellationToken.None);
        Assert.True(analysis.Mentions.Count > 3000);
    }
}
