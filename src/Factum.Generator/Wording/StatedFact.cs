using Factum.Extraction.Facts;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Generator.Wording;

/// <summary>A fact as one document states it.</summary>
/// <param name="Kind">The kind's name.</param>
/// <param name="Polarity">Whether it is stated as so.</param>
/// <param name="Arguments">Roles and fillers.</param>
/// <param name="Evidence">The first place of the document that states it.</param>
internal sealed record StatedFact(string Kind, Polarity Polarity, EquatableArray<StatedArgument> Arguments, FactEvidence Evidence);

/// <summary>A role with its filler.</summary>
/// <param name="Role">The role's name.</param>
/// <param name="Filler">What fills it.</param>
internal sealed record StatedArgument(string Role, StatedFiller Filler);

/// <summary>What fills a role in one document.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Text">The words, as written.</param>
/// <param name="Name">What the document calls the entity; empty for anything else.</param>
internal sealed record StatedFiller(FillerKind Kind, string Text, string Name)
{
    /// <summary>The amount's index among those of the document; -1 for anything else.</summary>
    public int Amount { get; init; } = -1;

    /// <summary>The amount's sum.</summary>
    public MoneyExpression? Money { get; init; }

    /// <summary>The time.</summary>
    public TimeExpression? Time { get; init; }
}

/// <summary>A sum of money that one document gives.</summary>
/// <param name="Money">The sum.</param>
/// <param name="Of">What it is the amount of.</param>
/// <param name="Evidence">The first place of the document that gives it.</param>
internal sealed record StatedAmount(MoneyExpression Money, StatedFiller? Of, FactEvidence Evidence);
