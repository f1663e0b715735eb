using System;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions.Coreference;

/// <content>Descriptions that stand beside the name of what they describe.</content>
internal sealed partial class CoreferenceReader
{
    // "le président Paul Orval", "Anna Keller, directrice": the title words describe the holder.
    private void JoinTitles(Sentence sentence, int index, Markable?[] byHead)
    {
        for (; nextTitle < names.Titles.Count; nextTitle++)
        {
            TitleMention title = names.Titles[nextTitle];
            Mention holder = names.Mentions[title.Holder];
            if (holder.Sentence > index) return;
            if (holder.Sentence < index || !byEntity.TryGetValue(holder.Entity, out Referent? referent)) continue;
            string? office = null;
            if (title.Organization >= 0 && names.Mentions[title.Organization] is var body && byEntity.TryGetValue(body.Entity, out Referent? firm) && firm.Class == ReferentClass.Organization) firms[referent] = firm;
            for (int i = 0; i < sentence.Count && sentence[i].Start < title.Title.End; i++)
            {
                if (sentence[i].Start < title.Title.Start || sentence[i].Relation == DependencyRelation.NmodPoss) continue;

                // "President X": a title that the tagger took for a part of the name describes its holder too.
                if (byHead[i] is null && lexicon.TitlesAreBare && lexicon.Nouns.TryGetValue(sentence[i].Lemma.ToLowerInvariant(), out ReferentClass known) && (known & ReferentClass.Person) != 0) office = PhraseBefore(sentence, i) ?? sentence[i].Lemma.ToLowerInvariant();
                if (byHead[i] is not { Lemma: { } lemma, Referent: null } noun) continue;
                if ((noun.Class & ReferentClass.Person) == 0 && (i != FirstNoun(sentence, title.Title) || sentence[i].Relation.Universal() == DependencyRelation.Compound)) continue;
                Join(referent, noun, lemma);
                office = null;
                break;
            }

            if (office is not null) Index(referent, office);
        }
    }

    // "Prime Minister X".
    private string? PhraseBefore(Sentence sentence, int noun) =>
        noun > 0 && lexicon.OfficePhrases.TryGetValue(sentence[noun].Lemma.ToLowerInvariant() + " " + sentence[noun - 1].Lemma.ToLowerInvariant(), out string? office) ? office : null;

    private static int FirstNoun(Sentence sentence, TextRange range)
    {
        for (int i = 0; i < sentence.Count; i++)
            if (sentence[i].Start >= range.Start && sentence[i].Upos == PartOfSpeech.Noun) return i;
        return -1;
    }

    private void JoinApposition(Sentence sentence, Markable nominal, Markable?[] byHead)
    {
        int head = sentence[nominal.Head].Head;
        if (sentence[nominal.Head].Relation.Universal() == DependencyRelation.Appos && head >= 0 && sentence.Child(nominal.Head, DependencyRelation.Case) < 0 && byHead[head]?.Referent is { } before && Suits(nominal, before))
        {
            Join(before, nominal, nominal.Lemma!);
            return;
        }

        if (NameBehind(sentence, nominal, byHead) is { } behind)
        {
            if (Suits(nominal, behind.Referent!)) Join(behind.Referent!, nominal, nominal.Lemma!);
            else if (lexicon.NamesFollowNouns) nominal.IsNew = true;
            return;
        }

        // "The town of Marl has": what it is called follows.
        if (nominal.Type == AnaphorType.DefiniteNominal && !nominal.Plural && lexicon.TownNouns.Contains(nominal.Lemma!) && nominal.Owner is { Type: AnaphorType.Name, Referent: { Class: ReferentClass.Place } town } owner && owner.Head > nominal.Head && owner.Head <= nominal.Head + 4)
        {
            Index(town, nominal.Lemma!);
            town.IsTown = true;
            owner.Prominence = Math.Max(owner.Prominence, nominal.Prominence);
            return;
        }

        // "Le club suisse du FC Morlanne": the club is what its name says.
        if (nominal.Type == AnaphorType.DefiniteNominal && !nominal.Plural && lexicon.TeamNouns.Contains(nominal.Lemma!) && nominal.Owner is { Type: AnaphorType.Name, Referent: { Class: ReferentClass.Organization } team } bearer && bearer.Head > nominal.Head && bearer.Head <= nominal.Head + 6)
        {
            Join(team, nominal, nominal.Lemma!);
            return;
        }

        if (nominal.Type == AnaphorType.IndefiniteNominal && NameBeforeComma(sentence, nominal, byHead) is { Referent: { } told } && Suits(nominal, told))
        {
            Join(told, nominal, nominal.Lemma!);
            return;
        }

        // "The Helia probe": its name stands right before what it is.
        if (!lexicon.NounsHaveGender && nominal.Head > 0 && byHead[nominal.Head - 1] is { Type: AnaphorType.Name, Referent: { } called } && sentence[nominal.Head - 1].Relation.Universal() == DependencyRelation.Compound && sentence[nominal.Head - 1].Head == nominal.Head
            && !nominal.Plural && lexicon.GenericNouns.Contains(nominal.Lemma!) && called.Class != ReferentClass.Person && nominal.Class == called.Class)
        {
            Join(called, nominal, nominal.Lemma!);
            return;
        }

        foreach (int child in sentence.Children(nominal.Head))
        {
            bool names = sentence[child].Relation.Universal() is DependencyRelation.Appos or DependencyRelation.Flat || sentence[child].Relation == DependencyRelation.NmodAppos;
            if (!names || byHead[child] is not { Type: AnaphorType.Name, Referent: { } named } || !Suits(nominal, named)) continue;
            Join(named, nominal, nominal.Lemma!);
            return;
        }
    }

    // "Altavia, an airline based in Cork, said": whatever the tree makes of it.
    private Markable? NameBeforeComma(Sentence sentence, Markable nominal, Markable?[] byHead)
    {
        if (nominal.Plural || nominal.Class is not (ReferentClass.Organization or ReferentClass.Person)) return null;
        int first = nominal.Head;
        while (first > 0 && sentence[first - 1].Start >= nominal.Range.Start) first--;
        if (first < 2 || first == nominal.Head || sentence[first].Upos != PartOfSpeech.Det || sentence[first - 1].Form != ",") return null;
        Markable? name = NameAround(sentence, first - 2, byHead);
        if (name is null || name.Range.End != sentence[first - 2].End) return null;
        int start = first - 2;
        while (start > 0 && sentence[start].Start > name.Range.Start) start--;
        return start > 0 && sentence[start - 1].Upos == PartOfSpeech.Adp && lexicon.Genitives.Contains(sentence[start - 1].Lemma) ? null : name;
    }

    // "the Swiss group Lindenau", "le groupe suisse Lindenau": a name right behind the noun is its own.
    private Markable? NameBehind(Sentence sentence, Markable nominal, Markable?[] byHead)
    {
        int at = nominal.Head + 1;
        while (lexicon.HeadsComeFirst && at < sentence.Count && at < nominal.Head + 3 && sentence[at].Upos == PartOfSpeech.Adj && sentence[at].Head == nominal.Head && char.IsLower(sentence[at].Form[0])) at++;
        at = BehindLabel(sentence, at);
        if (at + 1 < sentence.Count && sentence[at].Form == "," && (IsPossessed(sentence, nominal) || (lexicon.NamesFollowNouns && IsBetweenCommas(sentence, nominal, at, byHead)))) at++;
        if (at >= sentence.Count || sentence[at].Upos == PartOfSpeech.Punct) return null;
        if (lexicon.NamesFollowNouns && at > nominal.Head + 1 && nominal.Class == ReferentClass.Person) at = BehindTitle(sentence, at);
        if (lexicon.NamesFollowNouns) at = BehindComplement(sentence, nominal, at);
        int start = sentence[at].Start;
        for (int i = at; i < sentence.Count && i < at + 6; i++)
            if (byHead[i] is { Type: AnaphorType.Name, Referent: not null } name) return name.Range.Start == start ? name : null;
        return null;
    }

    // "Le maire (PS) Jean Oriol".
    private static int BehindLabel(Sentence sentence, int at)
    {
        const int Longest = 5;
        if (at >= sentence.Count || sentence[at].Form != "(") return at;
        int close = at + 1;
        while (close < sentence.Count && close <= at + Longest && sentence[close].Form != ")") close++;
        return close + 1 < sentence.Count && sentence[close].Form == ")" && sentence[close + 1].Upos == PartOfSpeech.Propn ? close + 1 : at;
    }

    // "Son fils, le metteur en scène Jean Oriol,": past what else he is.
    private int BehindTitle(Sentence sentence, int at)
    {
        if (sentence[at].Upos != PartOfSpeech.Det || !lexicon.DefiniteDeterminers.Contains(sentence[at].Form)) return at;
        int name = at + 1;
        while (name < sentence.Count && name < at + 6 && char.IsLower(sentence[name].Form[0]) && sentence[name].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Adp) name++;
        return name > at + 1 && name < sentence.Count && sentence[name].Upos == PartOfSpeech.Propn ? name : at;
    }

    // "Her former label, Norvale,": whose it is makes it one.
    private bool IsPossessed(Sentence sentence, Markable nominal)
    {
        if (nominal.Plural || nominal.Class is not (ReferentClass.Organization or ReferentClass.Person)) return false;
        int first = nominal.Head;
        while (first > 0 && sentence[first - 1].Start >= nominal.Range.Start) first--;
        return lexicon.Possessives.ContainsKey(sentence[first].Form.ToLowerInvariant());
    }

    // "par le régulateur, Norvale, pendant huit mois": the name closes as it opened, with no clause of its own.
    private bool IsBetweenCommas(Sentence sentence, Markable nominal, int comma, Markable?[] byHead)
    {
        if (nominal.Plural || nominal.Class != ReferentClass.Organization || nominal.Type != AnaphorType.DefiniteNominal || nominal.Owner is not null || IsOwner(sentence, nominal)) return false;
        int start = sentence[comma + 1].Start, last = comma;
        for (int i = comma + 1; i < sentence.Count && i < comma + 7 && last == comma; i++)
            if (byHead[i] is { Type: AnaphorType.Name, Referent: not null } name)
            {
                if (name.Range.Start != start || !Suits(nominal, name.Referent)) return false;
                last = i;
                while (last + 1 < sentence.Count && sentence[last + 1].Start < name.Range.End) last++;
            }

        return last > comma && (last + 1 >= sentence.Count || sentence[last + 1].Form is "," or "." or ";" or ")" or ":");
    }

    // "Le président du club, X": the club is not X.
    private bool IsOwner(Sentence sentence, Markable nominal)
    {
        int adposition = sentence.Child(nominal.Head, DependencyRelation.Case);
        return adposition >= 0 && lexicon.Genitives.Contains(sentence[adposition].Lemma);
    }

    // "l'éditeur de jeux Norvale": what the firm makes stands between.
    private int BehindComplement(Sentence sentence, Markable nominal, int at)
    {
        if (nominal.Class != ReferentClass.Organization || at != nominal.Head + 1 || at + 2 >= sentence.Count || !lexicon.Genitives.Contains(sentence[at].Lemma)) return at;
        int noun = at + 1;
        while (noun < sentence.Count && noun < at + 3 && sentence[noun].Upos == PartOfSpeech.Det) noun++;
        if (noun + 1 >= sentence.Count || sentence[noun].Upos != PartOfSpeech.Noun || lexicon.Nouns.ContainsKey(sentence[noun].Lemma)) return at;
        int name = noun + 1;
        while (name < sentence.Count && name < noun + 3 && sentence[name].Upos == PartOfSpeech.Adj && char.IsLower(sentence[name].Form[0])) name++;
        return name < sentence.Count && char.IsUpper(sentence[name].Form[0]) ? name : at;
    }

    // A clause may hang on another word of the name than its head.
    private static Markable? NameAround(Sentence sentence, int word, Markable?[] byHead)
    {
        int start = sentence[word].Start;
        for (int i = Math.Max(0, word - 4); i < sentence.Count && i <= word + 4; i++)
            if (byHead[i] is { Type: AnaphorType.Name } name && name.Range.Start <= start && start < name.Range.End) return name;
        return null;
    }
}
