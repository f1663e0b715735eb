using System;
using System.Collections.Generic;
using System.Linq;
using Factum;

namespace Newsroom;

/// <summary>Prints what the seed documents state, from the types that the generator made of them.</summary>
internal static class Program
{
    private static void Main()
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;

        Section("Who gave how much to whom");
        foreach (Donation donation in Facts.Donations)
        {
            string through = donation.Intermediary is { } intermediary ? $" (through {intermediary})" : "";
            Item($"{List(donation.Donors)} gave {Or(donation.Amount, "an unstated sum")} to {Or(donation.Recipient, "somebody unnamed")}{through}", donation);
        }

        Section("What Golden Dome costs");
        Amount price = Facts.Amounts.GoldenDome;
        Console.WriteLine($"  {price.Of}: {price}");
        Cite(price.Evidence[0]);

        Section("Who met whom, and where");
        foreach (Meeting meeting in Facts.Meetings) Item($"{List(meeting.Participants)}{Where(meeting)}", meeting);
        foreach (Visit visit in Facts.Visits) Item($"{Or(visit.Visitor, "somebody")} visited {Or(visit.Place ?? visit.Host, "a place")}", visit);

        Section("Who owns and runs what");
        foreach (Ownership ownership in Facts.Ownerships) Item($"{Or(ownership.Owner, "somebody")} owns {Or(ownership.Owned, "something")}", ownership);
        foreach (Position position in Facts.Positions.Where(position => position.Organization is not null)) Item($"{position.Holder} is {position.Title} of {position.Organization}", position);
    }

    private static void Section(string title)
    {
        Console.WriteLine();
        Console.WriteLine(title);
    }

    private static void Item(string text, Fact fact)
    {
        string standing = fact.Polarity == Polarity.Denied ? " [denied]" : fact.Certainty == Certainty.Asserted ? "" : $" [{fact.Certainty.ToString().ToLowerInvariant()}]";
        Console.WriteLine($"  {text}{standing}");
        foreach (Evidence evidence in fact.Evidence) Cite(evidence);
    }

    private static void Cite(Evidence evidence) => Console.WriteLine($"      « {Shorten(evidence.Quote)} »  {evidence.Document.Path}:{evidence.Line}:{evidence.Column}");

    private static string Shorten(string quote) => quote.Length <= 160 ? quote : quote[..157] + "...";

    private static string Where(Event happening)
    {
        string place = happening.Place is null ? "" : $" at {happening.Place}";
        return happening.Time is null ? place : $"{place}, {happening.Time.Text}";
    }

    private static string List(IReadOnlyList<Entity> entities) => entities.Count == 0 ? "somebody" : string.Join(" and ", entities.Select(entity => entity.Name));

    private static string Or(object? filler, string otherwise) => filler?.ToString() ?? otherwise;
}
