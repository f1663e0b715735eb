namespace Factum.Generator.Kinds;

/// <summary>The attributes with which a project declares kinds, by their full names.</summary>
internal static class KindAttributes
{
    /// <summary>Makes a class a kind.</summary>
    public const string FactKind = "Factum.FactKindAttribute";

    /// <summary>Names the words that state it.</summary>
    public const string Trigger = "Factum.TriggerAttribute";

    /// <summary>Binds a property to who acts.</summary>
    public const string Subject = "Factum.SubjectAttribute";

    /// <summary>Binds a property to what is acted upon.</summary>
    public const string Object = "Factum.ObjectAttribute";

    /// <summary>Binds a property to what a preposition introduces.</summary>
    public const string Oblique = "Factum.ObliqueAttribute";
}
