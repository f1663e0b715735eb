using Factum.Extraction.Corpora;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;

namespace Factum.Generator.Tests.Emission;

/// <summary>Two invented documents that the tests look at.</summary>
internal static class InventedNews
{
    public static readonly Named Ada = new(EntityKind.Person, "Ada Lind");
    public static readonly Named Orin = new(EntityKind.Person, "Orin Valé");
    public static readonly Named Foundry = new(EntityKind.Organization, "Blue Lake Foundry");
    public static readonly Named Theatre = new(EntityKind.Organization, "Théâtre du Port");
    public static readonly Named Skyhook = new(EntityKind.Product, "Skyhook");
    public static readonly Named Port = new(EntityKind.Place, "Port-Réal");

    public static readonly StatingText First = new(
        "news/001_a.txt",
        new Stated("Donation", "Ada Lind gave more than 2 million euros to the \"Théâtre du Port\" through Orin Valé.",
            ("Donor", Ada), ("Recipient", Theatre), ("Amount", new Sum(2_000_000, Bound: Bound.MoreThan)), ("Intermediary", Orin))
        { Trigger = "gave" },
        new Stated("Meeting", "Ada Lind would have met Orin Valé in Port-Réal on 14 July for more than an hour.",
            ("Participant", Ada), ("Participant", Orin), ("Time", new When(TimexType.Date, "XXXX-07-14")), ("Duration", new When(TimexType.Duration, "PT1H", Bound.MoreThan)), ("Place", Port))
        { Certainty = Certainty.Reported, Source = "a source close to her", Trigger = "met" },
        new Stated("Ownership", "Ada Lind owns Blue Lake Foundry.", ("Owner", Ada), ("Owned", Foundry)) { Trigger = "owns" },
        new Stated("Cost", "Skyhook will cost 1.75 billion dollars.", ("Item", Skyhook), ("Amount", new Sum(1_750_000_000, "USD"))) { AmountOf = Skyhook, Trigger = "cost" });

    public static readonly StatingText Second = new(
        "news/002_b.txt",
        new Stated("Statement", "Orin Valé said: “We <b>never</b> met & never will.”", ("Speaker", Orin), ("Quote", "We <b>never</b> met & never will.")) { Trigger = "said" },
        new Stated("Denial", "Lind denies it.", ("Denier", Ada with { Name = "Lind", Key = "Ada Lind" })) { Trigger = "denies" },
        new Stated("Meeting", "Lind did not meet Valé.", ("Participant", Ada with { Name = "Lind", Key = "Ada Lind" }), ("Participant", Orin with { Name = "Valé", Key = "Orin Valé" }))
        { Polarity = Polarity.Denied, Trigger = "meet" },
        new Stated("Donation", "Some investors gave 10 to 20 million yen to the fair.", ("Donor", "some investors"), ("Recipient", "the fair"), ("Amount", new Sum(10_000_000, "JPY", Bound.Between, 20_000_000)))
        { Trigger = "gave" },
        new Stated("Position", "Ada Lind is the head of Blue Lake Foundry.", ("Holder", Ada), ("Title", "head"), ("Organization", Foundry)) { Trigger = "head" });

    public static Corpus Corpus => CorpusBuilder.Build([First, Second], [new Contradiction(1, 6, null)]);
}
