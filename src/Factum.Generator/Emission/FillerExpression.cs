using System.Text;
using Factum.Extraction.Facts;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Factum.Generator.Kinds;

namespace Factum.Generator.Emission;

/// <summary>Writes what fills a role as a C# expression.</summary>
internal static class FillerExpression
{
    /// <summary>Whether a filler is of the type that a role holds.</summary>
    public static bool Fits(EmissionModel model, RoleShape role, Filler filler) => Of(model, role.Type, filler) is not null;

    /// <summary>The expression of a filler, or <see langword="null"/> where it is not of a type.</summary>
    public static string? Of(EmissionModel model, UserRoleType type, Filler filler) => type switch
    {
        UserRoleType.Entity => Entity(model, filler),
        UserRoleType.Amount => filler.Kind == FillerKind.Amount ? model.Amount(filler.Index) : null,
        UserRoleType.Time => filler.Kind == FillerKind.Time ? Time(model.Corpus.Times[filler.Index], filler.Text) : null,
        UserRoleType.Text => CSharpText.Literal(filler.Text),
        _ => filler.Kind == FillerKind.Entity && model.Corpus.Entities[filler.Index].Kind == KindOf(type) ? model.Entity(filler.Index) : null,
    };

    /// <summary>The expression of an entity, or of a phrase where the filler is none.</summary>
    public static string Entity(EmissionModel model, Filler filler)
        => filler.Kind == FillerKind.Entity ? model.Entity(filler.Index) : "new Phrase(" + CSharpText.Literal(filler.Text) + ")";

    /// <summary>The C# type of a role's fillers, in code that uses <c>Factum</c>.</summary>
    public static string TypeName(UserRoleType type) => type switch
    {
        UserRoleType.Time => "TimeReference",
        UserRoleType.Text => "string",
        _ => type.ToString(),
    };

    /// <summary>The expression of a time.</summary>
    public static string Time(TimeExpression time, string words)
    {
        StringBuilder expression = new("new TimeReference(TimeType.");
        bool isRange = time.Bound == Bound.Between && time.Upper is not null;
        Bound bound = time.Bound == Bound.Between && !isRange ? Bound.About : time.Bound;
        expression.Append(time.Type).Append(", ").Append(CSharpText.Literal(time.Value));
        if (bound != Bound.Exact) expression.Append(", Bound.").Append(bound);
        if (isRange) expression.Append(", upper: ").Append(CSharpText.Literal(time.Upper!));
        return expression.Append(", text: ").Append(CSharpText.Literal(words)).Append(')').ToString();
    }

    private static EntityKind KindOf(UserRoleType type) => type switch
    {
        UserRoleType.Person => EntityKind.Person,
        UserRoleType.Organization => EntityKind.Organization,
        UserRoleType.Place => EntityKind.Place,
        UserRoleType.Product => EntityKind.Product,
        _ => EntityKind.Event,
    };
}
