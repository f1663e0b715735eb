using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions.Coreference;

/// <content>What sentences tell of those whom they name, by which they may be taken up: "X was elected mayor ... the mayor".</content>
internal sealed partial class CoreferenceReader
{
    // "Brévin est une start-up": the predicate describes the subject and is no referent of its own.
    private void Describe(Sentence sentence, Markable markable, Markable?[] byHead)
    {
        if (markable.Lemma is null || markable.Referent is { IsNamed: true }) DescribeByVerb(sentence, markable, byHead);
        if (markable.Lemma is null) return;
        DescribeBecoming(sentence, markable, byHead);
        if (sentence.Child(markable.Head, DependencyRelation.Cop) < 0) return;
        int subject = sentence.Child(markable.Head, DependencyRelation.Nsubj);
        if (subject >= 0 && byHead[subject]?.Referent is { } described && described != markable.Referent) Index(described, markable.Lemma);
    }

    // "Anna Keller was elected mayor", "has become chancellor".
    private void DescribeBecoming(Sentence sentence, Markable markable, Markable?[] byHead)
    {
        int verb = sentence[markable.Head].Head;
        if (lexicon.Becoming.Count == 0 || verb < 0 || verb > markable.Head || sentence[markable.Head].Relation.Universal() is not (DependencyRelation.Xcomp or DependencyRelation.Obj or DependencyRelation.Obl) || !lexicon.Becoming.Contains(sentence[verb].Lemma)) return;
        bool passive = lexicon.TreesTellPassives ? IsPassive(sentence, verb) : sentence.Child(verb, DependencyRelation.Aux) >= 0 && sentence[verb].Features.Has("VerbForm", "Part");
        if (!passive && (lexicon.TreesTellPassives || sentence[markable.Head].Relation.Universal() == DependencyRelation.Obj) && !lexicon.Turning.Contains(sentence[verb].Lemma)) return;
        int subject = sentence.Child(verb, DependencyRelation.Nsubj);
        if (subject >= 0 && byHead[subject]?.Referent is { Class: ReferentClass.Person } described && described != markable.Referent) Index(described, markable.Lemma!);
    }

    // "Norvale, led by X ... the chief executive", "X was charged ... the defendant".
    private void DescribeByVerb(Sentence sentence, Markable markable, Markable?[] byHead)
    {
        if (lexicon.AgentRoles.Count == 0 || markable.Type == AnaphorType.Possessive || markable.Referent is not { IsNamed: true, Class: ReferentClass.Person } person) return;
        int top = markable.Head;
        for (int steps = 0; steps < 4 && sentence[top].Relation.Universal() is DependencyRelation.Conj or DependencyRelation.Flat && sentence[top].Head >= 0; steps++) top = sentence[top].Head;
        int verb = sentence[top].Head;
        if (verb < 0 || sentence[verb].Upos != PartOfSpeech.Verb) return;
        bool agent = markable.Relation == DependencyRelation.Obl && IsAgent(sentence, top);
        bool passive = !agent && IsPassive(sentence, verb);
        if (!agent && markable.Relation != DependencyRelation.Nsubj) return;
        if (!(passive ? lexicon.PatientRoles : lexicon.AgentRoles).TryGetValue(sentence[verb].Lemma, out string? role)) return;
        Index(person, role);
        if (passive) return;
        int body = agent ? sentence[verb].Relation.Universal() == DependencyRelation.Acl ? sentence[verb].Head : sentence.Child(verb, DependencyRelation.Nsubj) : sentence.Child(verb, DependencyRelation.Obj);
        if (body >= 0 && byHead[body]?.Referent is { Class: ReferentClass.Organization } firm) firms[person] = firm;
    }

    private bool IsAgent(Sentence sentence, int word)
    {
        int adposition = sentence.Child(word, DependencyRelation.Case);
        return adposition >= 0 && lexicon.AgentWords.Contains(sentence[adposition].Lemma);
    }

    private static bool IsPassive(Sentence sentence, int verb)
    {
        foreach (int child in sentence.Children(verb))
            if (sentence[child].Relation is DependencyRelation.NsubjPass or DependencyRelation.AuxPass) return true;
        return false;
    }

    // "The founders", "les deux sœurs": those who were told to be that, or to be it of one another.
    private Referent? Together(Markable nominal)
    {
        return nominal.Plural && nominal.Owner is null && lexicon.JointNouns.Contains(nominal.Lemma!) ? Described(nominal) : null;
    }

    private Referent? Described(Markable nominal)
    {
        for (int i = inView.Count - 1; i >= 0; i--)
        {
            Referent group = inView[i];
            if (group.Members.Count < 2 || group.IsLoose || group.Class != ReferentClass.Person || nominal.Sentence - group.Latest.Sentence > SentencesInView) continue;
            foreach (Referent member in group.Members) if (IsDescribed(member, nominal.Lemma!)) return group;
        }

        PlainList<Referent>? members = null;
        foreach (Referent person in named)
            if (person.Class == ReferentClass.Person && IsDescribed(person, nominal.Lemma!)) (members ??= []).Add(person);
        return members is null || members.Count < 2 ? null : new Referent { Members = members, Plural = true, Class = ReferentClass.Person };
    }

    private bool IsDescribed(Referent person, string lemma) =>
        person.IsDescribedBy(lemma) || (lexicon.Roles.TryGetValue(lemma, out string? role) && person.IsDescribedBy(role));
}
