// Code of a project that references the package and reads the two seed documents.
using System;
using System.Linq;
using Factum;

namespace Newsroom;

internal static class SeedConsumer
{
    internal static void Main()
    {
        // Amounts by name, with the sentence behind each.
        Amount shield = Facts.Amounts.GoldenDome;
        Check(shield.Value == new Money(175_000_000_000m, Currency.USD), "what the shield costs");
        Check(shield.Bound == Bound.Exact, "the shield's bound");
        Evidence evidence = shield.Evidence[0];
        Check(evidence.Document.Path == "seeds/000_17c67e94ee0e7960.txt", "the document");
        Check(evidence.Line == 12, "the line");
        Check(evidence.Quote.Contains("175 milliards de dollars", StringComparison.Ordinal), "the sentence");

        // Donations: who gave how much.
        Check(Facts.Donations.Count == 5, "five donations");
        Check(Facts.Donations.Count(donation => donation.Amount?.Value == new Money(1_000_000m, Currency.USD)) == 4, "four of a million");
        Check(Facts.Donations.Count(donation => donation.Amount is { Bound: Bound.MoreThan }) == 1, "one of more than 200 million");
        Check(Facts.Donations.All(donation => donation.Evidence.Count > 0 && donation.Donor != null), "each with its donor and its place");

        // The documents.
        Check(Facts.Documents.Count == 2 && Facts.Documents.All(document => document.Language == "fr"), "two documents in French");
        Console.WriteLine("consumer ok");
    }

    private static void Check(bool holds, string what)
    {
        if (!holds) throw new InvalidOperationException("does not hold: " + what);
    }
}
