namespace Factum.Generator.Corrections;

/// <summary>The assembly attributes with which a project corrects the engine, by their full names.</summary>
internal static class CorrectionAttributes
{
    /// <summary>Names of one thing.</summary>
    public const string EntityAlias = "Factum.EntityAliasAttribute";

    /// <summary>What kind of thing a name is of.</summary>
    public const string EntityKind = "Factum.EntityKindAttribute";

    /// <summary>A name of nothing that matters.</summary>
    public const string IgnoreName = "Factum.IgnoreNameAttribute";
}
