using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Factum.Extraction.Corpora;
using Factum.Extraction.Facts;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Benchmarks.Emission;

/// <summary>Corpora of any number of facts about people and companies that do not exist, and the plain properties that they are held against.</summary>
internal static class GeneratedCorpora
{
    private const int FactsADocument = 20;
    private const int People = 2_000;
    private const int Companies = 150;

    /// <summary>Meetings of two people each.</summary>
    public static Corpus Meetings(int facts) => Make(facts, ["Meeting"]);

    /// <summary>Facts of many kinds, a quarter of them with a sum of money.</summary>
    public static Corpus Mixed(int facts) => Make(facts, ["Donation", "Meeting", "Position", "Statement"]);

    /// <summary>As many plain static properties, which build theirs when the class is first touched.</summary>
    public static string PlainProperties(int facts)
    {
        StringBuilder code = new("using Factum; public static class Plain { static readonly SourceDocument Document = new SourceDocument(\"a\", \"en\"); static readonly Entity Person = new Person(\"a\", \"A\");\n");
        for (int i = 0; i < facts; i++)
        {
            code.Append("/// <summary>").Append(Sentence(i)).Append("</summary>\npublic static Meeting P").Append(i)
                .Append(" { get; } = new Meeting(new Attestation(new Evidence(Document, 1, 1, \"").Append(Sentence(i)).Append("\", \"met\")), participants: new Entity[] { Person, Person });\n");
        }

        return code.Append('}').ToString();
    }

    private static Corpus Make(int count, string[] kinds)
    {
        CorpusFact[] facts = new CorpusFact[count];
        List<CorpusAmount> amounts = [];
        List<CorpusEvidence>[] named = Enumerable.Range(0, People + Companies).Select(_ => new List<CorpusEvidence>()).ToArray();
        for (int i = 0; i < count; i++)
        {
            int person = i % People, other = i * 7 % People, company = People + (i % Companies), line = (i % FactsADocument) + 1;
            CorpusEvidence evidence = new(i / FactsADocument, new FactEvidence(new TextRange(line * 100, (line * 100) + 3), line, 1, Sentence(i), "met"), Certainty.Asserted);
            named[person].Add(evidence);
            string kind = kinds[i % kinds.Length];
            if (kind != "Meeting") named[company].Add(evidence);
            facts[i] = new CorpusFact(kind, Polarity.Affirmed, Certainty.Asserted, null, Arguments(kind, i, person, other, company, evidence, amounts), new(evidence));
        }

        return new Corpus(
            Enumerable.Range(0, (count + FactsADocument - 1) / FactsADocument).Select(i => new CorpusDocument("news/" + Number(i) + ".txt", "en", null, null, null)).ToEquatableArray(),
            Enumerable.Range(0, People + Companies).Select(i => new CorpusEntity("thing-" + Number(i), Name(i), i < People ? EntityKind.Person : EntityKind.Organization, [], named[i].ToEquatableArray())).Where(entity => entity.Kind == EntityKind.Person || kinds.Length > 1).ToEquatableArray(),
            amounts.ToEquatableArray(), [], new(facts), []);
    }

    private static EquatableArray<FactArgument> Arguments(string kind, int i, int person, int other, int company, CorpusEvidence evidence, List<CorpusAmount> amounts)
    {
        switch (kind)
        {
            case "Donation":
                amounts.Add(new CorpusAmount(new MoneyExpression(new TextRange(0, 1), (i + 1) * 1000m, "EUR", Bound.Exact, null), null, new(evidence)));
                return new(Entity("Donor", person), Entity("Recipient", company), new FactArgument("Amount", new Filler(FillerKind.Amount, amounts.Count - 1, "a sum", default)));
            case "Position":
                return new(Entity("Holder", person), new FactArgument("Title", new Filler(FillerKind.Text, -1, "head of section " + Number(i), default)), Entity("Organization", company));
            case "Statement":
                return new(Entity("Speaker", person), new FactArgument("Quote", new Filler(FillerKind.Text, -1, "We will build hall number " + Number(i), default)));
            default:
                return new(Entity("Participant", person), Entity("Participant", other));
        }
    }

    private static FactArgument Entity(string role, int index) => new(role, new Filler(FillerKind.Entity, index, Name(index), default));

    private static string Sentence(int i) => Name(i % People) + " met " + Name(i * 7 % People) + " in the hall on the day with the number " + Number(i) + ".";

    private static string Name(int i) => (i < People ? "Person " : "Company ") + (char)('A' + (i % 26)) + " Family" + Number(i);

    private static string Number(int i) => i.ToString(CultureInfo.InvariantCulture);
}
