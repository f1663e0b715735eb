using System;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Who says what in English news, who denies, praises, blames and accuses, and sentences that only look like it.</summary>
public class EnglishSpeechTests
{
    [Theory]
    [InlineData("Larkhill Foods will shut its Denby bakery, the union said on Monday.", "Statement: Speaker=the union; Time=Monday")]
    [InlineData("The director of Larkhill Foods, Petra Lindholm, said that the records were late.", "Statement: Speaker=Petra Lindholm")]
    [InlineData("Two sailors drowned off Malta, local rescuers said on Sunday.", "Statement: Speaker=local rescuers; Time=Sunday")]
    [InlineData("Officials said drivers from Varna, which has no ferry, had been turned away.", "Statement: Speaker=Officials")]
    [InlineData("The plan would not survive a vote, Petra Lindholm warned.", "Statement: Speaker=Petra Lindholm")]
    [InlineData("The dam could fail, argued Petra Lindholm.", "Statement: Speaker=Petra Lindholm")]
    [InlineData("Fares will rise, warned the operator, which runs six lines.", "Statement: Speaker=the operator")]
    [InlineData("“I sold my last barge,” Brandl, 61, told the Denby Courier.", "Statement: Speaker=Brandl; Audience=Denby Courier; Quote=I sold my last barge")]
    [InlineData("“It snowed all week,” Petra Lindholm, the ferry's owner, told reporters.", "Statement: Speaker=Petra Lindholm; Audience=reporters; Quote=It snowed all week")]
    [InlineData("The town paid tribute to retired lifeboatman Otto Brandl.", "Praise: Speaker=The town; Target=Otto Brandl")]
    [InlineData("The envoy said the talks had stalled.", "Statement: Speaker=The envoy")]
    [InlineData("The treasurer, Ada Brill, has notified Marcus Thole of her decision.", "Statement: Speaker=Ada Brill; Audience=Marcus Thole")]
    [InlineData("The ferryman, Otto Brandl, pleaded not guilty to both charges.", "Denial: Denier=Otto Brandl")]
    [InlineData("The brewer has rejected all responsibility for the spill.", "Denial: Denier=The brewer")]
    [InlineData("Tributes poured in for the weaver Alma Reith.", "Praise: Target=Alma Reith")]
    [InlineData("Petra Lindholm hailed \"a victory for patience\".", "Praise: Speaker=Petra Lindholm; Target=a victory for patience; Quote=a victory for patience")]
    [InlineData("Petra Lindholm, who runs the ferry, praised staff for their patience.", "Praise: Speaker=Petra Lindholm; Target=staff")]
    [InlineData("The Nordmetall union called the offer \"a joke\".", "Criticism: Speaker=Nordmetall; Target=the offer; Quote=a joke")]
    [InlineData("Otto Brandl resigned after the Denby Courier reported that he had lied.", "Statement: Speaker=Denby Courier")]
    [InlineData("The rumour that the port of Varna had been sold to a fund was dismissed by both ministers.", "Denial: Denier=both ministers")]
    [InlineData("Its federation, which is a member of the Baltic Rowing League, says the lake is too shallow.", "Statement: Speaker=Its federation")]
    [InlineData("Divers, said harbour master Ida Moll, need \"two calm days\".", "Statement: Speaker=Ida Moll; Quote=two calm days")]
    [InlineData("Petra Lindholm, who denies the claim, called it \"a cheap trick\".", "Denial: Denier=Petra Lindholm")]
    [InlineData("Prosecutors allege that Otto Brandl took bribes, which he denies.", "Denial: Denier=he")]
    [InlineData("Petra Lindholm (Varna First), who chairs the board, has accused the ferry company of neglecting the port.", "Accusation: Accuser=Petra Lindholm; Accused=the ferry company")]
    [InlineData("\"We reject any suggestion that our crew slept,\" said Ida Moll.", "Denial: Denier=Ida Moll")]
    [InlineData("\"I deny it all,\" Otto Brandl wrote.", "Denial: Denier=Otto Brandl")]
    [InlineData("Nordmetall did not name a price. Sources in Varna put it at 40 million euros.", "Statement: Speaker=Sources in Varna")]
    [InlineData("Petra Lindholm described the timetable as \"a riddle\".", "Criticism: Speaker=Petra Lindholm; Target=the timetable; Quote=a riddle")]
    [InlineData("Norvale's chief executive, Otto Brandl, said its divers had worked \"by the book\".", "Statement: Speaker=Otto Brandl; Quote=by the book")]
    [InlineData("\"Nobody rang us,\" said Norvale's managing director, Otto Brandl.", "Statement: Speaker=Otto Brandl; Quote=Nobody rang us")]
    [InlineData("Petra Lindholm thanked her cook, Otto Brandl, whom she described as \"a pirate in an apron\".", "Praise: Speaker=Petra Lindholm; Target=Otto Brandl; Quote=a pirate in an apron")]
    [InlineData("Petra Lindholm paid tribute to Otto Brandl, calling him \"a gentleman of the sea\".", "Praise: Speaker=Petra Lindholm; Target=Otto Brandl; Quote=a gentleman of the sea")]
    [InlineData("Otto Brandl signed a contract with the federation on Monday.", "Agreement: Party=Otto Brandl; Party=the federation; Topic=a contract with the federation; Time=Monday")]
    [InlineData("Lawyers for the comedian Rex Doyle said the film was late.", "Statement: Speaker=Lawyers for the comedian Rex Doyle")]
    [InlineData("People briefed on the matter said the port had been sold.", "Statement: Speaker=People briefed on the matter")]
    [InlineData("Norvik will close two depots, two newspapers reported.", "Statement: Speaker=two newspapers")]
    [InlineData("According to the harbour master, Leif Torvald, the ferry \"came in far too fast\".", "Statement: Speaker=Leif Torvald; Quote=came in far too fast")]
    [InlineData("Treadwell said on Monday it had completed the purchase of Novexa.", "Statement: Speaker=Treadwell; Time=Monday")]
    [InlineData("The delay was costly, according to the Eastern Growers’ Council.", "Statement: Speaker=Eastern Growers’ Council")]
    [InlineData("Rita Moe described the takeover as “the right outcome for the valley”.", "Praise: Speaker=Rita Moe; Target=the takeover; Quote=the right outcome for the valley")]
    [InlineData("A former night supervisor at Norvane, Joan Pettifer, had testified that the furnaces were unsafe.", "Statement: Speaker=Joan Pettifer")]
    [InlineData("A friend of Penrith, Joan Pettifer, said she was glad.", "Statement: Speaker=Joan Pettifer")]
    [InlineData("Prices will stay at $2.40 a litre, promised Joan Pettifer, director of the dairy.", "Statement: Speaker=Joan Pettifer")]
    [InlineData("The mayor described the school as \"a shining example\" of what can be done.", "Praise: Speaker=The mayor; Target=the school; Quote=a shining example")]
    [InlineData("The mayor described the school as \"a role model\" for others.", "Praise: Speaker=The mayor; Target=the school; Quote=a role model")]
    [InlineData("The Candour in Public Contracts Board warned that tenders were rigged.", "Statement: Speaker=Candour in Public Contracts Board")]
    [InlineData("The Taoiseach, Orla Penhale, told the Senate that the plan was dead.", "Statement: Speaker=Orla Penhale; Audience=Senate")]
    [InlineData("A state lawmaker, Rep. Cal Stone, praised Ann Hale.", "Praise: Speaker=Cal Stone; Target=Ann Hale")]
    [InlineData("One of them, state Sen. Cal Stone, praised Ann Hale.", "Praise: Speaker=Cal Stone; Target=Ann Hale")]
    public void States(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("After the vote, the minister said nothing.", "Statement")]
    [InlineData("The council, which opposed the scheme, warned the developer.", "Statement")]
    [InlineData("Petra Lindholm, speaking at a fair in Oslo, smiled.", "Criticism")]
    [InlineData("Otto and Ida Brandl celebrate their golden wedding today.", "Praise")]
    [InlineData("Petra Lindholm ruled out a levy on boats.", "Statement")]
    [InlineData("\"We do not deny it,\" said Ida Moll.", "Denial")]
    [InlineData("Petra Lindholm paid tribute to Otto Brandl, calling him \"a gentleman of the sea\".", "Visit")]
    [InlineData("Builder told to pay £18,000", "Statement")]
    public void DoesNotState(string text, string kind) => Assert.DoesNotContain(Facts(text), fact => fact.StartsWith(kind + ":", StringComparison.Ordinal));

    [Theory]
    [InlineData("Tindle Foods plc (\"Tindle\" or \"the Group\") today announced a new plant.", "the Group")]
    public void NamesAreNobodysWords(string text, string name) => Assert.DoesNotContain(Facts(text), fact => fact.Contains("Quote=" + name, StringComparison.Ordinal));

    private static string[] Facts(string text) => FactLines.Marked("en", text);
}
