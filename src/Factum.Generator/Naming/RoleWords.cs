namespace Factum.Generator.Naming;

/// <summary>The word that stands before a role's filler in the name of a fact: a donation is named <c>AdaLindToTheatre2MillionEur</c>.</summary>
internal static class RoleWords
{
    /// <summary>The word before a filler; empty where the filler stands alone.</summary>
    /// <param name="kind">The kind of fact.</param>
    /// <param name="role">The role.</param>
    public static string Before(string kind, string role) => role switch
    {
        "Recipient" or "Payee" or "Audience" or "Destination" or "Supplier" or "Host" => "To",
        "Intermediary" => "Through",
        "Purpose" or "Subject" or "Over" => "For",
        "Seller" or "Origin" => "From",
        "Defendant" or "Accused" or "Offender" => "Against",
        "Topic" => "On",
        "Target" => kind == "Acquisition" ? "Buying" : "On",
        "Owned" => "Owning",
        "Organization" or "Whole" => "Of",
        "Place" => "At",
        _ => string.Empty,
    };
}
