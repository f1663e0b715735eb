using System;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Who says what in English news, who denies, praises, blames and accuses, and sentences that only look like it.</summary>
public class EnglishSpeechTests
{
    [Theory]
    [InlineData("Larkhill Foods will shut its Denby bakery, the union said on Monday.", "Statement: Speaker=the union; Time=Monday")]
    [InlineData("Two sailors drowned off Malta, local rescuers said on Sunday.", "Statement: Speaker=local rescuers; Time=Sunday")]
    [InlineData("Officials said drivers from Varna, which has no ferry, had been turned away.", "Statement: Speaker=Officials")]
    [InlineData("The plan would not survive a vote, Petra Lindholm warned.", "Statement: Speaker=Petra Lindholm")]
    [InlineData("The dam could fail, argued Petra Lindholm.", "Statement: Speaker=Petra Lindholm")]
    [InlineData("Fares will rise, warned the operator, which runs six lines.", "Statement: Speaker=the operator")]
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
    public void States(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("After the vote, the minister said nothing.", "Statement")]
    [InlineData("The council, which opposed the scheme, warned the developer.", "Statement")]
    [InlineData("Petra Lindholm, speaking at a fair in Oslo, smiled.", "Criticism")]
    public void DoesNotState(string text, string kind) => Assert.DoesNotContain(Facts(text), fact => fact.StartsWith(kind + ":", StringComparison.Ordinal));

    private static string[] Facts(string text) => FactLines.Marked("en", text);
}
