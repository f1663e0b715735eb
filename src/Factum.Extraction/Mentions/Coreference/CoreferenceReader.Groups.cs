using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions.Coreference;

/// <content>Several that the text takes up together.</content>
internal sealed partial class CoreferenceReader
{
    // "les deux hommes" takes up the two that were last named together.
    private Referent? Pair(Sentence sentence, Markable nominal)
    {
        if (nominal.Owner is not null) return null;
        bool two = lexicon.PairNouns.Contains(nominal.Lemma!);
        if ((lexicon.CoupleNouns.Contains(nominal.Lemma!) || (nominal.Plural && lexicon.SpouseNouns.Contains(nominal.Lemma!))) && couple is not null && (!nominal.Plural || nominal.Sentence - couple.Latest.Sentence <= SentencesInView)) return couple;
        if (!two && (!nominal.Plural || nominal.Class == ReferentClass.Thing)) return null;
        ReferentClass wanted = two ? ReferentClass.Person : nominal.Class;
        bool anyGender = two;
        foreach (int child in sentence.Children(nominal.Head)) two |= lexicon.Pairs.Contains(sentence[child].Form.ToLowerInvariant());
        if (!two) return null;
        for (int i = inView.Count - 1; i >= 0; i--)
        {
            Referent group = inView[i];
            if (group.Members.Count != 2 || (two && !nominal.Plural && group.IsLoose) || (group.Class & wanted) == 0 || nominal.Sentence - group.Latest.Sentence > SentencesInView) continue;
            if (group.Class == ReferentClass.Person && !anyGender && (group.Gender & nominal.Gender) == 0) continue;
            if (lexicon.GenderedNouns.TryGetValue(nominal.Lemma!, out GrammaticalGender only) && ((group.Members[0].Gender & only) == 0 || (group.Members[1].Gender & only) == 0)) continue;
            if (group.Class == ReferentClass.Place && lexicon.CountryNouns.Contains(nominal.Lemma!) && !(group.Members[0].IsCountry && group.Members[1].IsCountry)) continue;
            return group;
        }

        return TwoCountries(nominal) ?? OnlyTwo(nominal);
    }

    // "Le premier versera un million au second": one of the two that were named together.
    private Referent? OneOfTwo(Markable nominal)
    {
        if (nominal.Lemma is null || nominal.Plural || nominal.Owner is not null || lexicon.Seconds.Count == 0) return null;
        int member = lexicon.Firsts.Contains(nominal.Lemma) ? 0 : lexicon.Seconds.Contains(nominal.Lemma) ? 1 : -1;
        for (int i = inView.Count - 1; member >= 0 && i >= 0; i--)
        {
            Referent group = inView[i];
            if (group.Members.Count != 2 || nominal.Sentence - group.Latest.Sentence > SentencesInView) continue;
            return group.Class != ReferentClass.Person || (group.Members[member].Gender & nominal.Gender) != 0 ? group.Members[member] : null;
        }

        return null;
    }

    // "Les deux pays": the two that the text named together first, however far back.
    private Referent? TwoCountries(Markable nominal) =>
        nominal.Plural && countries is not null && (lexicon.CountryNouns.Contains(nominal.Lemma!) || lexicon.CountryActors.Contains(nominal.Lemma!)) ? countries : null;

    // "Les deux hommes": the only two men that the text has named.
    private Referent? OnlyTwo(Markable nominal)
    {
        if (!lexicon.GenderedNouns.TryGetValue(nominal.Lemma!, out GrammaticalGender gender)) return null;
        Referent? first = null, second = null;
        foreach (Referent person in named)
        {
            if (person.Class != ReferentClass.Person || person.Gender != gender) continue;
            if (second is not null) return null;
            if (first is null) first = person;
            else second = person;
        }

        if (second is null) return null;
        Referent pair = new() { Members = [first!, second], Plural = true, Class = ReferentClass.Person, Gender = gender };
        return pair;
    }

    // Names side by side may be taken up together: "Anna et Paul ... ils".
    private void Group(Sentence sentence, Markable first, Markable?[] byHead)
    {
        if (first.Referent is null || first.Plural || sentence[first.Head].Relation.Universal() == DependencyRelation.Conj) return;
        PlainList<Referent>? members = null;
        foreach (int child in sentence.Children(first.Head))
        {
            if (sentence[child].Relation.Universal() != DependencyRelation.Conj || byHead[child]?.Referent is not { Plural: false } member) continue;
            members ??= [first.Referent];
            if (!members.Contains(member)) members.Add(member);
        }

        if (members is not null && members.Count > 1 && ReferentGroups.AreAlike(members)) IntroduceTogether(members, first);
    }

    // The only two of a kind in a sentence may be taken up together: "Anna a reçu Paul ... les deux dirigeants".
    private void GroupLoosely(PlainList<Markable> found, ReferentClass kind)
    {
        Referent? first = null, second = null;
        Markable? latest = null;
        foreach (Markable markable in found)
        {
            if (markable.Referent is not { IsNamed: true } referent || !ReferentGroups.IsOf(referent, kind) || referent == first || referent == second) continue;
            if (kind == ReferentClass.Place && !referent.IsCountry) continue;
            if (second is not null) return;
            if (first is null) first = referent;
            else second = referent;
            latest ??= markable;
        }

        if (second is null) return;
        for (int i = inView.Count - 1; i >= 0 && inView[i].Latest.Sentence == current; i--)
            if (ReferentGroups.AreMembers(inView[i], first!, second)) return;
        IntroduceTogether([first!, second], latest!, true);
    }

    // "En 1970, elle épouse X": the couple of the sentences to come.
    private void Marry(Sentence sentence, PlainList<Markable> found)
    {
        Markable? spouse = null;
        foreach (Markable markable in found)
        {
            if (markable.Type == AnaphorType.Possessive || markable.Referent is not { Class: ReferentClass.Person, Plural: false, IsNamed: true } person) continue;
            if (spouse is not null && spouse.Referent != person && MarriesBetween(sentence, spouse.Range.End, markable.Range.Start))
            {
                Introduce([spouse.Referent!, person], spouse);
                return;
            }

            spouse = markable;
        }
    }

    private bool MarriesBetween(Sentence sentence, int start, int end)
    {
        for (int i = 0; i < sentence.Count && sentence[i].Start < end; i++)
            if (sentence[i].Start >= start && lexicon.Marrying.Contains(sentence[i].Form)) return true;
        return false;
    }

    private void Introduce(PlainList<Referent> spouses, Markable first)
    {
        IntroduceTogether(spouses, first);
        couple = inView[inView.Count - 1];
    }

    private bool IsSpouse(Referent member)
    {
        foreach (string description in member.Descriptions)
            if (lexicon.SpouseNouns.Contains(description)) return true;
        return false;
    }

    private void IntroduceTogether(PlainList<Referent> members, Markable first, bool loosely = false)
    {
        Referent group = new()
        {
            Members = members,
            IsLoose = loosely,
            Plural = true,
            Class = ReferentGroups.ClassOf(members),
            Gender = members.TrueForAll(member => member.Gender == GrammaticalGender.Feminine) ? GrammaticalGender.Feminine : GrammaticalGender.Masculine,
        };
        group.Mentions.Add(first);
        if (members.Count == 2 && group.Class == ReferentClass.Person && (IsSpouse(members[0]) || IsSpouse(members[1]))) couple = group;
        if (members.Count == 2 && group.Class == ReferentClass.Place && members[0].IsCountry && members[1].IsCountry) countries ??= group;
        inView.Add(group);
        if (inView.Count > ReferentsInView) inView.RemoveAt(0);
    }
}
