using System;
using System.Text;
using Factum.Extraction.Text;

namespace Factum.Extraction.Grammar;

/// <summary>Spelling and grouping of <see cref="DependencyRelation"/>.</summary>
public static class DependencyRelations
{
    private static readonly string[] Names = Spell();
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

    private static string[] Spell()
    {
        string[] names = Enum.GetNames(typeof(DependencyRelation));
        for (int i = 0; i < names.Length; i++)
        {
            StringBuilder spelled = new();
            foreach (char c in names[i])
            {
                if (c is >= 'A' and <= 'Z' && spelled.Length > 0) spelled.Append(':');
                spelled.Append(c is >= 'A' and <= 'Z' ? (char)(c + 32) : c);
            }

            names[i] = spelled.ToString();
        }

        return names;
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
