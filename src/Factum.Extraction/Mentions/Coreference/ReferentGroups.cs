using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions.Coreference;

/// <summary>Tells which referents may be taken up together, and as what.</summary>
internal static class ReferentGroups
{
    /// <summary>Whether a referent is, or may be, of a kind.</summary>
    public static bool IsOf(Referent referent, ReferentClass kind) =>
        referent.Class == kind ? !(referent.MayBeOrganization && kind == ReferentClass.Place) : referent.MayBeOrganization && kind == ReferentClass.Organization;

    /// <summary>Whether two are those of a group.</summary>
    public static bool AreMembers(Referent group, Referent first, Referent second) =>
        group.Members.Count == 2 && ((group.Members[0] == first && group.Members[1] == second) || (group.Members[0] == second && group.Members[1] == first));

    /// <summary>Whether several may be taken up by one word.</summary>
    public static bool AreAlike(PlainList<Referent> members)
    {
        foreach (Referent member in members)
        {
            if (member.Class == members[0].Class) continue;
            foreach (Referent other in members) if (other.Class != ReferentClass.Organization && !other.MayBeOrganization) return false;
            return true;
        }

        return true;
    }

    /// <summary>What several are together; of "Norvale and Altavia" one may be read as a person where both may be firms.</summary>
    public static ReferentClass ClassOf(PlainList<Referent> members)
    {
        ReferentClass common = ReferentClass.Any;
        foreach (Referent member in members) common &= member.MayBeOrganization ? member.Class | ReferentClass.Organization : member.Class;
        return common == ReferentClass.None ? members[0].Class : common;
    }
}
