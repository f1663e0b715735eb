namespace Factum.Extraction.Grammar;

/// <summary>Dependency relations of Universal Dependencies v2 with the subtypes that the French and English treebanks use.</summary>
/// <remarks><see cref="DependencyRelations"/> gives their CoNLL-U spelling and their universal relation.</remarks>
public enum DependencyRelation : byte
{
#pragma warning disable CS1591 // The names are Universal Dependencies' own.
    Dep, Root,
    Acl, AclRelcl, Advcl, AdvclCleft, AdvclRelcl, Advmod, Amod, Appos,
    Aux, AuxCaus, AuxPass, AuxTense, Case, Cc, CcPreconj, Ccomp, CcompObj, Compound, CompoundPrt, Conj, Cop, Csubj, CsubjPass, CsubjOuter,
    DepComp, Det, DetPredet, Discourse, Dislocated, Expl, ExplComp, ExplPass, ExplPv, ExplSubj,
    Fixed, Flat, FlatForeign, FlatName, Goeswith, Iobj, IobjAgent, List, Mark,
    Nmod, NmodAppos, NmodDesc, NmodPoss, NmodUnmarked, Nsubj, NsubjCaus, NsubjOuter, NsubjPass, Nummod,
    Obj, ObjAgent, ObjLvc, Obl, OblAgent, OblArg, OblMod, OblUnmarked, Orphan,
    Parataxis, ParataxisInsert, ParataxisObj, Punct, Reparandum, Vocative, Xcomp,
#pragma warning restore CS1591
}
