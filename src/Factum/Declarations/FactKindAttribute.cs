using System;

namespace Factum;

/// <summary>Makes a partial class a kind of fact: sentences with its <see cref="TriggerAttribute"/> words become its instances, with properties for the roles.</summary>
/// <example><code>
/// [FactKind]
/// [Trigger("fr", "lever", "boucler un tour de table")]
/// [Trigger("en", "raise")]
/// public partial class FundingRound
/// {
///     [Subject] public partial Organization? Company { get; }
///     [Object] public partial Amount? Raised { get; }
///     [Oblique("auprès de", "from")] public partial IReadOnlyList&lt;Entity&gt; Backers { get; }
/// }
/// </code>Before C# 13 the properties are declared without <c>partial</c>.</example>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class FactKindAttribute : Attribute
{
    /// <summary>The name of the collection in the generated root class; an identifier; the English plural of the class's name where it is not given.</summary>
    public string? Plural { get; set; }
}
