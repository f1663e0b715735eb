using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Clauses;

/// <summary>Reads event words with their complements off a dependency tree, undoing voice, ellipsis, control, relative clauses and support verbs.</summary>
internal sealed partial class ClauseReader
{
    private const int Depth = 6;
    private readonly AnnotatedSentence sentence;
    private readonly FactGrammar grammar;
    private readonly SurfaceReader surface;
    private readonly SurfaceSubjects subjects;
    private readonly Clause?[] verbs;
    private SurfaceComplements? suggested;

    /// <summary>Reads a sentence in a language.</summary>
    public ClauseReader(AnnotatedSentence sentence, FactGrammar grammar)
    {
        this.sentence = sentence;
        this.grammar = grammar;
        surface = new SurfaceReader(sentence, grammar);
        subjects = new SurfaceSubjects(sentence, grammar, surface);
        verbs = new Clause?[sentence.Count];
    }

    /// <summary>The names beside nouns, by order and punctuation.</summary>
    public SurfaceReader Surface => surface;

    /// <summary>Subjects by order and punctuation.</summary>
    public SurfaceSubjects Subjects => subjects;

    /// <summary>Complements by order and prepositions.</summary>
    public SurfaceComplements Suggested => suggested ??= new SurfaceComplements(sentence, grammar, surface, subjects);

    /// <summary>The clause of a verb, which nobody changes.</summary>
    public Clause Verb(int verb) => verbs[verb] ??= ReadVerb(verb);

    /// <summary>The clause of an adjective: what it is said of, and its complements.</summary>
    public Clause Adjective(int adjective)
    {
        Clause clause = new(adjective);
        foreach (int child in sentence.Tree.Children(adjective))
        {
            DependencyRelation relation = sentence.Relation(child);
            if (relation is DependencyRelation.Nsubj) clause.Add("subj", child);
            else if (relation is DependencyRelation.Obl or DependencyRelation.Nmod) Oblique(clause, child, false);
            else if (relation is DependencyRelation.Obj or DependencyRelation.Xcomp) clause.Add("obj", child);
            else if (relation is DependencyRelation.Compound) clause.Add("comp", child);
        }


        // "A pier worth €2bn": an adjective with a sum is said of the noun right before it.
        if (grammar.Has(Construction.NounAdjuncts) && adjective > 0 && sentence.Child(adjective, DependencyRelation.Nsubj) < 0 && adjective + 1 < sentence.Count && sentence.Amount[adjective + 1] >= 0 && sentence.Amount[adjective - 1] < 0 && sentence.Time[adjective - 1] < 0 && sentence[adjective - 1].Upos == PartOfSpeech.Noun && sentence[adjective].Head != adjective - 1) clause.Add("self", adjective - 1, 0.6);
        int copula = sentence.Child(adjective, DependencyRelation.Cop);
        if (copula > 0 && sentence.Child(adjective, DependencyRelation.Nsubj) < 0 && subjects.Left(copula) is int left and >= 0) clause.Add("subj", left, 0.5);
        int head = sentence[adjective].Head;
        if (head >= 0 && sentence.Relation(adjective) is DependencyRelation.Amod or DependencyRelation.Acl or DependencyRelation.Appos or DependencyRelation.Compound && sentence.IsNominal(head)) clause.Add("self", head);

        // "The late X built it": between an article and a name an adjective is the name's, whatever the tree says.
        else if (adjective > 0 && adjective + 1 < sentence.Count && sentence[adjective - 1].Upos == PartOfSpeech.Det && sentence.Covering[adjective + 1] >= 0) clause.Add("self", adjective + 1, 0.8);
        if (head >= 0 && sentence.IsVerbal(head) && sentence.Relation(adjective) is DependencyRelation.Xcomp or DependencyRelation.Advcl)
        {
            int subject = Subject(head, 0);
            if (subject >= 0) clause.Add("subj", subject);
        }

        return clause;
    }

    private void Oblique(Clause clause, int word, bool passive)
    {
        string name = CaseName(word);
        if (sentence.Time[word] >= 0 && name.Length > 0 && grammar.Agent.Contains(name) && NameBeforeTime(word) is int agent and >= 0) word = agent;
        // "Promised by Easter", "by the end of the year" tells when.
        if ((sentence[word].Relation == DependencyRelation.OblAgent && name != grammar.Dative) || (passive && grammar.Agent.Contains(name)))
        {
            if (!IsTemporal(word)) clause.Add("subj", word);
            return;
        }

        if (name.Length > 0 && grammar.Composites.TryGetValue(name + " " + sentence.Lemmas[word], out string? composite))
        {
            bool found = false;
            foreach (int child in sentence.Tree.Children(word))
            {
                if (sentence.Relation(child) is not (DependencyRelation.Nmod or DependencyRelation.Obl)) continue;
                clause.Add(composite, child);
                found = true;
            }

            if (found) return;
        }

        clause.Add(name, word);
        if (sentence.Time[word] >= 0) AddPlacesOfTime(clause, word);
    }

    // "Left on Friday morning from X for Y": the tree hangs on the time what the verb governs.
    private void AddPlacesOfTime(Clause clause, int time)
    {
        foreach (int child in sentence.Tree.Children(time))
            if (child > time && sentence.Relation(child) == DependencyRelation.Nmod && sentence.IsPlace(child) && CaseName(child) is { Length: > 0 } preposition) clause.Add(preposition, child, 0.9);
    }

    /// <summary>The name between a preposition and the time that the tree took for its noun: "fined by the League last month"; or -1.</summary>
    private int NameBeforeTime(int time)
    {
        int at = time;
        while (at > 0 && sentence.Time[at] == sentence.Time[time]) at--;
        return sentence.Covering[at] >= 0 && sentence.Time[at] < 0 && sentence[at].Head == time ? at : -1;
    }

    /// <summary>Whose a place is where something happens: "laid off at Ostrel's plant" is what Ostrel does.</summary>
    private void AddOwnerOfSite(Clause clause, Complement site)
    {
        if (sentence.Covering[site.Head] >= 0 || !grammar.Establishments.Contains(sentence.Lemmas[site.Head])) return;
        foreach (int child in sentence.Tree.Children(site.Head))
            if (child < site.Head && sentence[child].Relation == DependencyRelation.NmodPoss && sentence.Covering[child] >= 0) clause.Add(grammar.Site, child, site.Score * 0.7);
    }

    // "By Friday", "by the end of the year".
    private bool IsTemporal(int word)
    {
        if (sentence.Time[word] >= 0) return true;
        foreach (int child in sentence.Tree.Children(word)) if (child > word && sentence.Time[child] >= 0 && sentence.Relation(child) == DependencyRelation.Nmod && CaseName(child) == grammar.Genitive && sentence.Covering[word] < 0 && !grammar.IsActor(sentence.Lemmas[word])) return true;
        return false;
    }

    /// <summary>Whether a clause of its own opens between two that the tree takes for subjects: "la société X, dont Y détient".</summary>
    private bool OpensRelative(int outer, int inner)
    {
        if (!grammar.Has(Construction.CloseAppositions) || sentence.Covering[inner] < 0) return false;
        for (int i = outer + 1; i < inner; i++) if (grammar.RelativePossessives.Contains(sentence.Lower(i)) && inner - i <= 4) return true;
        return false;
    }

    // "Près de X": the tree takes the adverb for the object.
    private void AddBehindAdverb(Clause clause, int adverb)
    {
        foreach (int child in sentence.Tree.Children(adverb))
            if (sentence.IsNominal(child) && sentence.Relation(child) != DependencyRelation.Fixed) clause.Add(sentence.Lemmas[adverb] + "_" + (sentence.Child(adverb, DependencyRelation.Fixed) is int part and >= 0 ? sentence.Lemmas[part] : CaseName(child)), child);
    }

    private void AddNamedOfficer(Clause clause, int office)
    {
        foreach (int child in sentence.Tree.Children(office))
            if (child > office && child <= office + 3 && sentence.Covering[child] >= 0 && sentence.Relation(child) is DependencyRelation.Appos or DependencyRelation.Flat or DependencyRelation.Nmod && CaseName(child).Length == 0 && sentence[child - 1].Form != ",") clause.Add("obj", child);
    }

    private void Predicative(Clause clause, int word)
    {
        if (sentence.IsVerbal(word))
        {
            clause.Add("xcomp", word);
            return;
        }

        // "Vient de nommer directeur financier X, le fils de Y": who stands right behind the office is made so.
        if (!clause.Passive && sentence[word].Upos == PartOfSpeech.Noun && sentence.Covering[word] < 0)
        {
            AddNamedOfficer(clause, word);
        }

        // A name is what the verb acts on, not what it makes of it: "named X as its chairman".
        string name = CaseName(word);
        if (name.Length == 0 && sentence.Time[word] >= 0) return;
        bool named = grammar.Has(Construction.DoubleObjects) && sentence.Covering[word] >= 0 && !clause.Passive && word == clause.Trigger + 1;
        clause.Add(name.Length > 0 ? name : named ? "obj" : "pred", word);
    }

    /// <summary>Phrases that a parser hangs on the object though they may be the verb's.</summary>
    private void AddNested(Clause clause)
    {
        int count = clause.Complements.Count;
        for (int i = 0; i < count; i++)
        {
            Complement outer = clause.Complements[i];
            if (outer.Function == grammar.Site && grammar.ActingEstablishments.Count > 0) AddOwnerOfSite(clause, outer);
            if (outer.Function == "subj" || grammar.Temporal.Contains(outer.Function) || grammar.Occasions.Contains(outer.Function)) continue;
            foreach (int child in sentence.Tree.Children(outer.Head))
            {
                if (sentence.Relation(child) == DependencyRelation.Advmod && grammar.PrepositionalAdverbs.Contains(sentence.Lemmas[child]))
                {
                    foreach (int grandchild in sentence.Tree.Children(child))
                        if (sentence.IsNominal(grandchild)) clause.Add(sentence.Lemmas[child] + "_" + grammar.Genitive, grandchild, 0.85);
                }

                if (outer.Function == "obj" && sentence.Relation(child) == DependencyRelation.Appos && sentence[child].Upos == PartOfSpeech.Noun && sentence[child - 1].Form != "," && !(!grammar.Has(Construction.BareAppositions) && IsSetOff(child))) clause.Add("pred", child, 0.85);
                if (sentence.Relation(child) is not (DependencyRelation.Nmod or DependencyRelation.Obl or DependencyRelation.Appos) || sentence[child].Relation is DependencyRelation.NmodPoss or DependencyRelation.NmodDesc) continue;
                string name = CaseName(child);
                if (name.Length == 0 || (name == grammar.Genitive && (sentence.Amount[outer.Head] < 0 || sentence.Amount[child] >= 0 || sentence[child].Start < sentence[outer.Head].Start))) continue;
                if (grammar.Composites.TryGetValue(name + " " + sentence.Lemmas[child], out string? composite))
                {
                    foreach (int grandchild in sentence.Tree.Children(child))
                        if (sentence.Relation(grandchild) is DependencyRelation.Nmod) clause.Add(composite, grandchild, 0.85);
                    continue;
                }

                clause.Add(clause.Passive && grammar.Agent.Contains(name) ? "subj" : name, child, 0.85);
            }
        }
    }
}
