using Factum.Extraction.Text;

namespace Factum.Extraction.Grammar;

/// <summary>Spelling and grouping of <see cref="DependencyRelation"/>.</summary>
public static class DependencyRelations
{
    // In the order of the enumeration: to ask it for its names would have the runtime reflect on it.
    private static readonly string[] Names =
        ("dep root acl acl:relcl advcl advcl:cleft advcl:relcl advmod amod appos aux aux:caus aux:pass aux:tense case cc cc:preconj ccomp ccomp:obj compound compound:prt conj cop csubj csubj:pass csubj:outer "
        + "dep:comp det det:predet discourse dislocated expl expl:comp expl:pass expl:pv expl:subj fixed flat flat:foreign flat:name goeswith iobj iobj:agent list mark nmod nmod:appos nmod:desc nmod:poss "
        + "nmod:unmarked nsubj nsubj:caus nsubj:outer nsubj:pass nummod obj obj:agent obj:lvc obl obl:agent obl:arg obl:mod obl:unmarked orphan parataxis parataxis:insert parataxis:obj punct reparandum vocative "
        + "xcomp").Split(' ');

    private static readonly WordTable<DependencyRelation> ByName = Index();
    private static readonly DependencyRelation[] UniversalOf = Group();

    /// <summary>The CoNLL-U spelling: <c>nsubj:pass</c>.</summary>
    public static string Name(this DependencyRelation relation) => Names[(int)relation];

    /// <summary>The relation without its subtype: <c>nsubj</c> of <c>nsubj:pass</c>.</summary>
    public static DependencyRelation Universal(this DependencyRelation relation) => UniversalOf[(int)relation];

    /// <summary>Reads a CoNLL-U relation; an unknown subtype falls back to its universal relation, an unknown relation to <c>dep</c>.</summary>
    public static DependencyRelation Parse(string name)
    {
        if (ByName.TryGetValue(name, out DependencyRelation relation)) return relation;
        int colon = name.IndexOf(':');
        return colon > 0 && ByName.TryGetValue(name.Substring(0, colon), out relation) ? relation : DependencyRelation.Dep;
    }

    private static DependencyRelation[] Group()
    {
        DependencyRelation[] groups = new DependencyRelation[Names.Length];
        for (int i = 0; i < groups.Length; i++)
        {
            int colon = Names[i].IndexOf(':');
            groups[i] = colon < 0 ? (DependencyRelation)i : ByName[Names[i].Substring(0, colon)];
        }

        return groups;
    }

    private static WordTable<DependencyRelation> Index()
    {
        WordTable<DependencyRelation> index = new();
        for (int i = 0; i < Names.Length; i++) index[Names[i]] = (DependencyRelation)i;
        return index;
    }
}
