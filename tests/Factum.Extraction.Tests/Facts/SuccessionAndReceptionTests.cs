using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Who follows whom in an office, who receives a visitor, and whose rival a firm is.</summary>
public class SuccessionAndReceptionTests
{
    [Theory]
    [InlineData("en", "Una Fairweather took charge of the Harbour Choir in May after its conductor, Piet Lund, stepped down.", "Resignation affirmed asserted: Person=Piet Lund; Position=conductor; Organization=its")]
    [InlineData("en", "Una Fairweather became chair of the trust in May after her predecessor, Lord Ashdale, stepped down.", "Resignation affirmed asserted: Person=Ashdale")]
    [InlineData("en", "Corrib Bank has hired Ida Flood as finance director. She replaces Ned Quill, who left in March.", "Resignation affirmed asserted: Person=Ned Quill; Position=finance director; Organization=Corrib Bank; Time=March")]
    [InlineData("fr", "Le Théâtre des Berges a nommé Iban Etcheto directeur. Il remplace Lise Quemper, partie en avril.", "Resignation affirmed asserted: Person=Lise Quemper; Time=avril")]
    [InlineData("en", "Foreign minister Tove Arnesen spent two days in Dakar, where she was received by President Amadou Cissé.", "Visit affirmed asserted: Visitor=Tove Arnesen; Host=Amadou Cissé; Duration=two days; Place=Dakar")]
    [InlineData("fr", "Le ministre Loïc Guérande a visité mardi le port de Brest, où l'a accueilli la préfète, Anne Salou.", "Visit affirmed asserted: Visitor=Loïc Guérande; Host=Anne Salou; Time=mardi; Place=Brest")]
    [InlineData("fr", "Le président kényan, Peter Mwangi, effectuera en juin une visite à Lisbonne, où il sera reçu par son homologue, Rui Saraiva.", "Visit affirmed planned: Visitor=Peter Mwangi; Host=Rui Saraiva; Time=juin; Place=Lisbonne")]
    [InlineData("fr", "Le président kényan, Peter Mwangi, se rendra en juin à Lisbonne, où il sera reçu par son homologue, Rui Saraiva.", "Visit affirmed planned: Visitor=Peter Mwangi; Host=Rui Saraiva; Time=juin; Place=Lisbonne")]
    [InlineData("en", "Wherry Motors hired Joan Okafor, a former manager at rival Pendrell.", "Competition affirmed asserted: Competitor=Pendrell; Competitor=Wherry Motors")]
    [InlineData("fr", "Le groupe Toiturel affronte la concurrence de l'allemand Dachmann.", "Competition affirmed asserted: Competitor=Toiturel; Competitor=Dachmann")]
    [InlineData("en", "The Office for Tidal Safety, which forms part of the Ministry of Transport, published the figures.", "PartOf affirmed asserted: Part=Office for Tidal Safety; Whole=Ministry of Transport")]
    [InlineData("fr", "La présidente du conseil, Bérengère Lannuzel (LR), a quitté la salle.", "PartOf affirmed asserted: Part=Bérengère Lannuzel; Whole=LR")]
    [InlineData("en", "Dunmoor Thistle have named Jens Bakke as their new manager.", "Appointment affirmed asserted: Person=Jens Bakke; Position=new manager; Organization=Dunmoor Thistle")]
    [InlineData("fr", "La commune de Boisgenêt (Lozère) cherche un boulanger.", "Location affirmed asserted: Entity=Boisgenêt; Place=Lozère")]
    [InlineData("en", "The hall was built by Ostrea Timber, of Norwich, in May.", "Location affirmed asserted: Entity=Ostrea Timber; Place=Norwich")]
    [InlineData("en", "The road was laid by Cawdor Paving, a family firm from Athlone.", "Location affirmed asserted: Entity=Cawdor Paving; Place=Athlone")]
    [InlineData("en", "Velmora Foods lost money. Its parent, the Dutch group Graanhof, wants to sell.", "PartOf affirmed asserted: Part=Its; Whole=Graanhof")]
    [InlineData("fr", "Lumessa croise le fer avec l'italien Soleggio sur le marché des crèmes solaires.", "Competition affirmed asserted: Competitor=Lumessa; Competitor=Soleggio; Over=le marché des crèmes solaires")]
    [InlineData("en", "Aneurin Tallis, 44, was among the victims of the crash.", "Death affirmed asserted: Person=Aneurin Tallis")]
    [InlineData("fr", "Jeanne Lorne a battu la championne, Paula Sierra, en deux sets.", "Competition affirmed asserted: Competitor=Paula Sierra; Competitor=Jeanne Lorne")]
    [InlineData("en", "TidalWest is in trouble. The chief of TidalWest, Sam Pomeroy, said it was late. He took the reins only in December.", "Appointment affirmed asserted: Person=He; Organization=TidalWest; Time=December")]
    public void StatesFact(string language, string text, string expected) => Assert.Contains(expected, FactLines.Full(language, text));

    [Theory]
    [InlineData("en", "The row involved Tom Arkwright, a former executive at rival Pendrell.", "Competition")]
    [InlineData("en", "Foreign minister Tove Arnesen spent two days in Dakar, where she was received by President Amadou Cissé.", "Meeting")]
    [InlineData("fr", "La commune de Boisgenêt (Lozère) cherche un boulanger.", "Location affirmed asserted: Entity=Lozère")]
    [InlineData("en", "The port is fighting for its life.", "Competition")]
    [InlineData("en", "Gifts and praise pour in for the town.", "Movement")]
    public void StatesNoSuchFact(string language, string text, string kind) => Assert.DoesNotContain(FactLines.Full(language, text), line => line.StartsWith(kind, System.StringComparison.Ordinal));
}
