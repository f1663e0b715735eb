using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Fillers;

/// <content>Several fillers of one role: lists, and plurals that take up several.</content>
internal sealed partial class FillerResolver
{
    /// <summary>Adds the names that a list gives beside the one at a word: "X, Y et Z".</summary>
    public void AddListed(PlainList<Filler> found, int word, FillerTypes types)
    {
        int at = word;
        for (int names = 0; names < 12; names++)
        {
            int name = sentence.Covering[at];
            if (name < 0) return;
            while (at + 1 < sentence.Count && sentence.Covering[at + 1] == name) at++;
            int next = at + 1;
            while (next < sentence.Count && (sentence[next].Form == "," || sentence[next].Upos is PartOfSpeech.Cconj or PartOfSpeech.Det)) next++;
            if (next == at + 1 || next >= sentence.Count || sentence.Covering[next] < 0) return;
            next = PastOwner(next);
            Filler? filler = Entity(next, types);
            bool joined = false;
            for (int i = at + 1; i < next; i++) joined |= sentence[i].Upos == PartOfSpeech.Cconj;
            if (filler is null || (!joined && found.Count > 0 && names == 0 && next + 1 < sentence.Count && !ListGoesOn(next))) return;
            found.Add(filler);
            at = next;
        }
    }

    // "X and Singapore's Y": Y.
    private int PastOwner(int name)
    {
        int end = name;
        while (end + 1 < sentence.Count && sentence.Covering[end + 1] == sentence.Covering[name]) end++;
        return end + 2 < sentence.Count && grammar.GenitiveClitics.Contains(sentence[end + 1].Form) && sentence.Covering[end + 2] >= 0 ? end + 2 : name;
    }

    /// <summary>Adds the names that a list gives before the one at a word: "X, Y et Z".</summary>
    public void AddListedBefore(PlainList<Filler> found, int word, FillerTypes types)
    {
        int at = word;
        for (int names = 0; names < 12; names++)
        {
            int name = sentence.Covering[at];
            if (name < 0) return;
            while (at > 0 && sentence.Covering[at - 1] == name) at--;
            int left = at - 1;
            while (left >= 0 && sentence.Covering[left] < 0 && sentence[left].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Det) left--;
            bool joined = left >= 0 && sentence[left].Upos == PartOfSpeech.Cconj;
            if (left < 0 || !(joined || (names > 0 && left == at - 1 && sentence[left].Form == ","))) return;
            left--;
            if (left >= 0 && sentence[left].Form == ",") left--;
            if (left < 0 || sentence.Covering[left] < 0 || Entity(left, types) is not Filler filler) return;
            found.Insert(0, filler);
            at = left;
        }
    }

    /// <summary>Whether a conjunction and a further name follow the name at a word.</summary>
    private bool ListGoesOn(int word)
    {
        int name = sentence.Covering[word];
        while (word + 1 < sentence.Count && sentence.Covering[word + 1] == name) word++;
        return word + 2 < sentence.Count && (sentence[word + 1].Form == "," || sentence[word + 1].Upos == PartOfSpeech.Cconj) && sentence.Covering[word + 2] >= 0;
    }

    private void Collect(int word, FillerTypes types, PlainList<Filler> fillers, int depth)
    {
        if (word >= sentence.Dateline && apart?.Contains(word) is not true && One(word, types) is Filler filler && !(depth > 0 && IsBareTitle(word, filler)))
        {
            fillers.Add(filler);
            if (filler.Kind == FillerKind.Entity && depth == 0) AddPronounBefore(fillers, word, types);
            if (filler.Kind == FillerKind.Entity) AddTogether(sentence.Mention[word], filler, types, fillers);
            if (filler.Kind == FillerKind.Entity && sentence.Covering[word] < 0 && filler.Range.Start > sentence[word].End && fillers.Count == 1) AddListed(fillers, sentence.FirstAt(filler.Range.Start), types);
        }

        if (depth > 40) return;
        int name = sentence.Covering[word];
        if (name >= 0)
        {
            for (int part = word + 1; part < sentence.Count && sentence.Covering[part] == name; part++)
                foreach (int child in sentence.Tree.Children(part))
                    if (child > part && sentence.Relation(child) == DependencyRelation.Conj && IsSeparate(child, name) && IsCoordinated(child, 0)) Collect(child, types, fillers, depth + 1);
        }

        foreach (int child in sentence.Tree.Children(word))
        {
            if ((sentence.Relation(child) != DependencyRelation.Conj && !(word < sentence.Dateline && sentence.Relation(child) is DependencyRelation.Appos or DependencyRelation.Parataxis or DependencyRelation.List)) || sentence.IsVerbal(child)) continue;
            if (sentence.Relation(child) == DependencyRelation.Conj && (!IsCoordinated(child, 0) || clauses.OpensClause(child))) continue;
            if (sentence.Covering[child] >= 0 && sentence.Covering[child] == sentence.Covering[word]) continue;
            if (sentence.Amount[child] >= 0 && sentence.Amount[child] == sentence.Amount[word]) continue;
            Collect(child, types, fillers, depth + 1);
        }
    }

    // "La mairie de Brest et l'État": what is joined to the last word of a name stands beside the whole.
    private bool IsSeparate(int conjunct, int name) =>
        sentence.Covering[conjunct] >= 0 ? sentence.Covering[conjunct] != name : IsActorNoun(conjunct) && sentence.Child(conjunct, DependencyRelation.Det) >= 0;

    // "Jo Lund, Co-founder and Group CEO of X": what stands without article beside a name says what that one is.
    private bool IsBareTitle(int word, Filler filler)
    {
        if (filler.Kind != FillerKind.Text || !IsActorNoun(word) || sentence[word].Features.Has("Number", "Plur")) return false;
        foreach (int child in sentence.Tree.Children(word)) if (child < word && (sentence.Relation(child) is DependencyRelation.Det or DependencyRelation.Nummod || sentence[child].Features.Has("Poss", "Yes"))) return false;
        return true;
    }

    // "lui et X": a pronoun that a conjunction joins to the name.
    private void AddPronounBefore(PlainList<Filler> fillers, int word, FillerTypes types)
    {
        int first = word;
        while (first > 0 && sentence.Covering[first - 1] >= 0 && sentence.Covering[first - 1] == sentence.Covering[word]) first--;
        if (first < 2 || sentence[first - 1].Upos != PartOfSpeech.Cconj || sentence[first - 2].Upos != PartOfSpeech.Pron || sentence.Mention[first - 2] < 0) return;
        if (Entity(first - 2, types) is not Filler joined) return;
        foreach (Filler held in fillers) if (FactDraft.Same(held, joined)) return;
        fillers.Insert(0, joined);
    }

    // A plural mention stands once for each of those that it takes up: "les deux hommes".
    private void AddTogether(int mention, Filler first, FillerTypes types, PlainList<Filler> fillers)
    {
        if (mention < 0 || entities.Mentions[mention].Form == MentionForm.Name || entities.Mentions[mention].Range != first.Range) return;
        for (int side = -1; side <= 1; side += 2)
        {
            for (int i = mention + side; i >= 0 && i < entities.Mentions.Count && entities.Mentions[i].Range == first.Range; i += side)
            {
                int entity = entities.Mentions[i].Entity;
                if (AcceptedKinds.Accepts(types, entities.Entities[entity])) fillers.Add(first with { Index = entity });
            }
        }
    }

    /// <summary>Whether a conjunction joins a conjunct or one after it: what a comma alone joins is more often an apposition.</summary>
    private bool IsCoordinated(int conjunct, int depth)
    {
        foreach (int child in sentence.Tree.Children(conjunct))
        {
            if (sentence.Relation(child) == DependencyRelation.Cc) return true;
            if (sentence.Relation(child) == DependencyRelation.Conj && depth < 40 && IsCoordinated(child, depth + 1)) return true;
        }

        int head = sentence[conjunct].Head;
        if (head < 0 || depth > 0) return false;
        foreach (int sibling in sentence.Tree.Children(head))
            if (sibling > conjunct && sentence.Relation(sibling) == DependencyRelation.Conj && sentence.Child(sibling, DependencyRelation.Cc) >= 0) return true;
        return false;
    }

    // "Cement makers X and Y": the plural means all whom the list behind it names.
    private bool NamesBehindPlural(int word, FillerTypes types, PlainList<Filler> found)
    {
        if (word + 3 >= sentence.Count || sentence[word].Upos != PartOfSpeech.Noun || sentence.Covering[word] >= 0 || sentence.Covering[word + 1] < 0 || !sentence[word].Features.Has("Number", "Plur")) return false;
        if (Entity(word + 1, types) is not Filler first) return false;
        found.Add(first);
        AddListed(found, word + 1, types);
        if (found.Count > 1 || grammar.Contenders.Contains(sentence.Lemmas[word])) return true;
        found.Clear();
        return false;
    }

    // "Deux anciens de la maison, X et Y,": so many names behind the comma say who they are.
    private bool NamesOfCounted(int word, FillerTypes types, PlainList<Filler> found)
    {
        if (sentence[word].Upos != PartOfSpeech.Noun || sentence.Covering[word] >= 0 || !sentence[word].Features.Has("Number", "Plur") || (sentence.Child(word, DependencyRelation.Nummod) < 0 && !IsOwned(word)) || (types & (FillerTypes.Person | FillerTypes.Organization)) == 0) return false;
        int comma = word + 1;
        while (comma < sentence.Count && comma < word + 8 && (sentence.Covering[comma] >= 0 || sentence[comma].Upos is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn)) comma++;
        if (comma + 3 >= sentence.Count || sentence[comma].Form != "," || sentence.Covering[comma + 1] < 0 || Entity(comma + 1, types & FillerTypes.Named) is not Filler first) return false;
        found.Add(first);
        AddListed(found, comma + 1, types & FillerTypes.Named);
        if (found.Count > 1) return true;
        found.Clear();
        return false;
    }

    /// <summary>Puts the names in the place of the several whom they are said to be among: "investors including X and Y".</summary>
    private void NameIncluded(int word, FillerTypes types, PlainList<Filler> fillers)
    {
        for (int i = word + 1; i + 1 < sentence.Count && i < word + 8; i++)
        {
            // "Investors led by X".
            bool led = (sentence[i].Form == grammar.Among && sentence[i - 1].Form == "," && sentence[i + 1].Upos == PartOfSpeech.Pron) || sentence[i].Form == grammar.Leading && grammar.Agent.Contains(sentence[i + 1].Form) && sentence[word].Features.Has("Number", "Plur");
            if (sentence[i].Upos == PartOfSpeech.Verb && !led && !grammar.Including.Contains(sentence[i].Form)) return;
            if (!led && !grammar.Including.Contains(sentence[i].Form)) continue;
            PutIncluded(i, led ? i + 2 : i + 1, types, fillers);
            return;
        }
    }

    // "The firm's founders, X and Y,".
    private bool IsOwned(int word)
    {
        int before = word - 1;
        while (before > 0 && sentence[before].Upos == PartOfSpeech.Adj) before--;
        return grammar.Has(Construction.BareTitles) && before >= 0 && word + 1 < sentence.Count && sentence[word + 1].Form == "," && (grammar.GenitiveClitics.Contains(sentence[before].Form) || sentence[before].Features.Has("Poss", "Yes")) && IsActorNoun(word);
    }

    private void PutIncluded(int i, int name, FillerTypes types, PlainList<Filler> fillers)
    {
        if (name + 1 < sentence.Count && sentence[name].Upos == PartOfSpeech.Pron && sentence.Lemmas[name + 1] == grammar.Genitive) name += 2;
        while (name < sentence.Count && name < i + 8 && sentence.Covering[name] < 0 && sentence[name].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun) name++;
        if (name >= sentence.Count || sentence.Covering[name] < 0 || (grammar.RelativePossessives.Contains(sentence[i].Form) && OpensRelative(name)) || Entity(name, types & (FillerTypes.Person | FillerTypes.Organization | FillerTypes.Place)) is not Filler first) return;
        PlainList<Filler> named = [first];
        AddListed(named, name, types & (FillerTypes.Person | FillerTypes.Organization | FillerTypes.Place));
        fillers.RemoveAt(0);
        foreach (Filler one in named) if (!fillers.Exists(held => FactDraft.Same(held, one))) fillers.Add(one);
    }

    // "Deux associés, dont X détient la moitié": a clause about them, and no list.
    private bool OpensRelative(int name)
    {
        for (int i = name + 1; i < sentence.Count && i < name + 9 && (sentence[i].Upos != PartOfSpeech.Punct || sentence[i].Form == "-"); i++)
            if (sentence.IsVerbal(i) && sentence.Covering[i] < 0 && clauses.IsFinite(i)) return true;
        return false;
    }

    private static bool NamesFollow(PlainList<Filler> fillers)
    {
        for (int i = 1; i < fillers.Count; i++) if (fillers[i].Kind != FillerKind.Entity && fillers[i] != fillers[0]) return false;
        return true;
    }

    private bool DescribesNext(int word)
    {
        if (sentence[word].Upos != PartOfSpeech.Noun || sentence[word].Features.Has("Number", "Plur") || sentence.Covering[word] >= 0) return false;
        int at = word + 1;
        while (at < sentence.Count && at < word + 3 && sentence[at].Upos == PartOfSpeech.Adj) at++;
        if (at + 2 >= sentence.Count || sentence[at].Upos != PartOfSpeech.Cconj || sentence.Covering[at + 1] >= 0) return false;
        at++;
        int first = at;
        while (at < sentence.Count && at < first + 5 && sentence.Covering[at] < 0 && sentence[at].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj) at++;
        return at > first && at < sentence.Count && sentence.Covering[at] >= 0;
    }
}
