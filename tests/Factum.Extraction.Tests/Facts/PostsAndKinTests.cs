using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Who is given which post, who founds, launches, marries or dies, where the tree hangs the words elsewhere; and what only looks so.</summary>
public class PostsAndKinTests
{
    [Theory]
    [InlineData("en", "Nadia Ferris married the tenor Luca Bassani in 2004.", "Kinship: Person=Nadia Ferris; Relative=Luca Bassani; Relation=married")]
    [InlineData("en", "Joseph Tarn, whose father, Samuel, founded the firm in 1951, is its chairman.", "Founding: Founder=Samuel; Organization=the firm; Time=1951")]
    [InlineData("en", "The charity, set up by former teacher Nora Grantham in 1996, now has six vans.", "Founding: Founder=Nora Grantham; Organization=The charity; Time=1996")]
    [InlineData("en", "A Longbow rocket lifted off from Andoya on Friday with three weather satellites.", "Launch: Product=A Longbow rocket; Time=Friday; Place=Andoya")]
    [InlineData("en", "The Havila ferry service to Oban will launch in April.", "Launch: Product=The Havila ferry service to Oban; Time=April")]
    [InlineData("fr", "Joseph Tarnier, dont le père, Samuel, a fondé l'entreprise en 1951, la préside.", "Founding: Founder=Samuel; Organization=l'entreprise; Time=1951")]
    [InlineData("fr", "La maire a promu Yann Keradec directeur de la culture.", "Appointment: Person=Yann Keradec; Position=directeur de la culture")]
    [InlineData("fr", "Le conseil d'administration a désigné Pierre Aubrac président de Voltaneo.", "Appointment: Person=Pierre Aubrac; Position=président; Organization=Voltaneo")]
    [InlineData("fr", "Quatre personnes sont mortes samedi dans un éboulement.", "Death: Person=Quatre personnes; Time=samedi")]
    [InlineData("en", "The museum also confirms the appointment of Dr Isla Brodie as chief executive.", "Appointment: Person=Isla Brodie; Position=chief executive")]
    [InlineData("en", "Voters in the valley elected baker Nora Stilt mayor on Sunday.", "Election: Person=Nora Stilt; Position=mayor; Time=Sunday")]
    [InlineData("en", "His cousin, Ivo Lang, runs Hartwell, the Derby firm that builds boats.", "Position: Holder=Ivo Lang; Organization=Hartwell")]
    [InlineData("fr", "Le Conseil a nommé Marc Aubin Directeur financier.", "Appointment: Person=Marc Aubin; Position=Directeur financier")]
    [InlineData("fr", "« Rien n'est réglé », a lancé Farid Messaoud, délégué syndical FO à Vierzon.", "Position: Holder=Farid Messaoud; Title=délégué syndical; Organization=FO")]
    [InlineData("en", "Lena Fox, previously head of sales, becomes chief executive.", "Appointment: Person=Lena Fox; Position=chief executive")]
    [InlineData("en", "Republican Lena Fox defeated Democrat Jan Kos in the race for governor.", "PartOf: Part=Jan Kos; Whole=Democrat")]
    [InlineData("en", "The trust's satellite will launch in May.", "Launch: Product=The trust's satellite; Time=May")]
    [InlineData("en", "Ada Stark set up Lanternfish Films with Jon Dell in 2011.", "Founding: Founder=Jon Dell; Organization=Lanternfish Films; Time=2011")]
    [InlineData("fr", "Fondée en 2008 à Metz par Nora Kirsch et Paul Lamy, la société comptait 40 bateaux.", "Founding: Founder=Paul Lamy; Organization=la société; Time=2008; Place=Metz")]
    [InlineData("fr", "La nouvelle application de Banko, PayTiny, est disponible depuis jeudi.", "Launch: Product=PayTiny; Time=jeudi")]
    [InlineData("fr", "Accompagné de sa sœur, Lise Monge, Paul Doric a ouvert le bal.", "Kinship: Person=Lise Monge; Relative=Paul Doric; Relation=sœur")]
    [InlineData("fr", "Divorcé de l'actrice Ada Colin, Paul Doric vit à Sète.", "Kinship: Person=Paul Doric; Relative=Ada Colin; Relation=Divorcé")]
    [InlineData("fr", "Paul Doric laisse une fille, Ada, et deux fils, Luc et Jean.", "Kinship: Person=Luc; Relative=Paul Doric; Relation=fils")]
    [InlineData("fr", "Les frères Ivan et Paul Doric possèdent le domaine.", "Kinship: Person=Ivan; Relative=Paul Doric; Relation=frères")]
    [InlineData("en", "Lena Voss is engaged to sculptor Karl Amber.", "Kinship: Person=Lena Voss; Relative=Karl Amber; Relation=engaged")]
    public void AreRead(string language, string text, string fact) => Assert.Contains(fact, Facts(language, text));

    [Theory]
    [InlineData("en", "Nadia Ferris saw the tenor Luca Bassani in May.", "Kinship")]
    [InlineData("en", "His cousin, Ivo Lang, runs Hartwell, the Derby firm that builds boats.", "Founding")]
    [InlineData("en", "The committee will launch in April whatever it costs.", "Launch")]
    [InlineData("fr", "Le public a trouvé Pierre Aubrac généreux.", "Appointment")]
    [InlineData("fr", "L'ancienne ministre Olga Brantôme préside la séance.", "Appointment")]
    [InlineData("fr", "Myriam Kerz, professeure à l'université, a dirigé l'étude.", "Position: Holder=Myriam Kerz; Title=dirigé")]
    [InlineData("fr", "Les langues sont mortes et le latin aussi.", "Death")]
    public void AreNotRead(string language, string text, string kind) => Assert.DoesNotContain(Facts(language, text), fact => fact.StartsWith(kind.IndexOf(':') < 0 ? kind + ":" : kind, System.StringComparison.Ordinal));

    private static string[] Facts(string language, string text) => FactLines.Plain(language, text);
}
