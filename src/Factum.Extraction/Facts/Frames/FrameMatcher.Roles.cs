using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames;

/// <content>What the roles hold, and how fillers are trimmed and supplemented.</content>
internal sealed partial class FrameMatcher
{
    /// <summary>Whether a particle of the expression was read as the preposition of what is its object: "lay off 400 workers".</summary>
    private bool ParticleObject(Evoked candidate, List<int> companions, Complement complement)
    {
        if (candidate.Unit.Trigger != TriggerKind.Verb || complement.Function is "obj" or "subj" or "pred" or "" || candidate.Binds(complement.Function)) return false;
        foreach (int companion in companions) if (sentence[companion].Upos is PartOfSpeech.Adp or PartOfSpeech.Adv && sentence.Lemmas[companion] == complement.Function) return true;
        return false;
    }

    private int CountEntities()
    {
        int count = 0;
        foreach ((_, PlainList<Filler> held) in roles)
            foreach (Filler filler in held) if (filler.Kind == FillerKind.Entity) count++;
        return count;
    }

    private int CountDistinct()
    {
        int count = 0;
        foreach ((_, PlainList<Filler> held) in roles) count += FrameMatch.Distinct(held);
        return count;
    }

    /// <summary>Whether what the expression refers to itself fills one of the roles.</summary>
    private bool LabelsSelf(Evoked candidate)
    {
        foreach (RoleBinding binding in candidate.Bindings) if (binding.Function == "self" && match.Held(binding.Role) is not null) return true;
        return false;
    }

    private bool Companionable(Evoked candidate)
    {
        foreach (RoleBinding binding in candidate.Bindings) if (Companionable(binding)) return true;
        return false;
    }

    private bool Companionable(Evoked candidate, string function)
    {
        foreach (RoleBinding binding in candidate.Bindings) if (binding.Function == function && Companionable(binding)) return true;
        return false;
    }

    private bool Companionable(RoleBinding binding) => binding.Accepts is not FillerTypes.None && binding.Role is "Measure" or "Topic" or "Title" or "Position" or "Subject" or "Quote" or "Product" or "Count" or "Over" or "Purpose" or "Candidate" or "Item" or "Target" or "Host" || (binding.Role == "Person" && binding.Function == "obj") || (binding.Function == "obj" && (binding.Accepts & FillerTypes.Phrase) != 0 && binding.Role is "Organization" or "Owned" or "Recipient")
        || (binding.Role is "Place" or "Organization" && (binding.Accepts & (FillerTypes.Phrase | FillerTypes.ActorPhrase)) != 0 && grammar.CompanionCases.Contains(binding.Function));

    private static bool RequiresTwo(Evoked candidate, string role)
    {
        int group = -1;
        foreach (RoleBinding binding in candidate.Bindings)
        {
            if (!binding.Required || binding.Role != role) continue;
            if (group >= 0 && binding.Group != group) return true;
            group = binding.Group;
        }

        return false;
    }

    // "X et Y remportent la victoire": both on one side, and the preposition before the other side is lacking.
    private bool LacksOtherSide(Evoked candidate, string role)
    {
        if (candidate.Unit.Trigger != TriggerKind.Verb) return false;
        foreach (RoleBinding binding in candidate.Bindings)
        {
            if (!binding.Required || binding.Role != role || binding.Function is "subj" or "obj") continue;
            bool used = false;
            foreach (RoleBinding other in candidate.Bindings) used |= other.Group == binding.Group && functions.Contains(other.Function);
            if (!used) return true;
        }

        return false;
    }

    private void AddTopic(string topic, Filler discussed)
    {
        if (match.Held(topic) is PlainList<Filler> held) held.Add(discussed);
        else roles.Add((topic, [discussed]));
    }

    /// <summary>Whether a phrase only says "the group", "the company", with whatever describes it.</summary>
    private bool IsTheFirm(Filler phrase) =>
        sentence.HeadOf(phrase.Range) is int head and >= 0 && grammar.Enterprises.Contains(sentence.Lemmas[head]) && sentence[head].Features.Has("Number", "Sing") && sentence.Child(head, DependencyRelation.Det) is int determiner and >= 0 && grammar.Definites.Contains(sentence.Lower(determiner));

    private bool Lacks(Evoked candidate, string topic)
    {
        PlainList<Filler>? held = match.Held(topic);

        // What is under discussion is the other side of one that the words name, never the only one.
        return held is null ? topic is not ("Party" or "Competitor") : held.Count == 1 && candidate.Kind.Role(topic).Repeats;
    }

    /// <summary>Ends phrases before the event word: "une maison estimée à …" is a house.</summary>
    private void TrimTrigger(Clause clause)
    {
        if (!sentence.IsVerbal(clause.Trigger) || clause.Trigger == 0) return;
        foreach ((_, PlainList<Filler> held) in roles)
            for (int i = 0; i < held.Count; i++)
                if (held[i].Kind == FillerKind.Text && held[i].Range.Start < sentence[clause.Trigger].Start && sentence[clause.Trigger].End <= held[i].Range.End && clauses.IsPastParticiple(clause.Trigger) && !(sentence.HeadOf(held[i].Range) > clause.Trigger)) held[i] = fillers.Text(new TextRange(held[i].Range.Start, sentence[clause.Trigger - 1].End));
    }

    /// <summary>Whether a role holds nothing but an article: what it stands before was read as something else.</summary>
    private bool HoldsArticleAlone()
    {
        foreach ((_, PlainList<Filler> held) in roles)
            if (FrameMatch.Alone(held) is Filler phrase && sentence.FirstAt(phrase.Range.Start) is int word and >= 0 && word < sentence.Count && sentence[word].End >= phrase.Range.End && match.IsArticle(word)) return true;
        return false;
    }

    /// <summary>Whether a participle stands before the noun that it describes: "a disputed border".</summary>
    private bool IsPrenominal(int word) =>
        word > 0 && word + 1 < sentence.Count && (clauses.IsPastParticiple(word) || sentence.Relation(word) == DependencyRelation.Amod) && sentence[word + 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj && sentence[word - 1].Upos != PartOfSpeech.Aux
        && ((sentence.Relation(word) == DependencyRelation.Amod && sentence[word].Head > word) || match.IsArticle(word - 1));

    /// <summary>Puts the sums of the expression's own nouns before those that the clause has elsewhere: in "a enregistré une perte de 19 millions, contre un bénéfice de 7" the loss is of 19.</summary>
    private void PutOwnSumsFirst(PlainList<Complement> complements, List<int> companions)
    {
        int place = 0;
        for (int i = 0; i < complements.Count; i++)
        {
            Complement complement = complements[i];
            if (sentence.Amount[complement.Head] < 0 || !companions.Contains(sentence[complement.Head].Head)) continue;
            complements.RemoveAt(i);
            complements.Insert(place++, complement);
        }
    }

    /// <summary>Ends phrases before the words of the expression: of "attaque l'État en justice" it is the state.</summary>
    private void TrimCompanions(List<int> companions)
    {
        foreach ((_, PlainList<Filler> held) in roles)
        {
            for (int i = 0; i < held.Count; i++)
            {
                if (held[i].Kind != FillerKind.Text || sentence.HeadOf(held[i].Range) is not (int head and >= 0)) continue;
                foreach (int companion in companions)
                {
                    if (companion <= head || sentence[companion].Start < held[i].Range.Start || sentence[companion].End > held[i].Range.End || clauses.CaseName(companion) is not { Length: > 0 } preposition || preposition == grammar.Genitive) continue;
                    int before = companion - 1;
                    while (before > head && sentence[before].Upos is PartOfSpeech.Det or PartOfSpeech.Adj) before--;
                    if (before > head && sentence[before].Upos == PartOfSpeech.Adp) held[i] = fillers.Text(new TextRange(held[i].Range.Start, sentence[before - 1].End));
                }
            }
        }
    }

    /// <summary>Adds to the subject of a verb in the plural the one joined to it that the tree hangs elsewhere: "La direction de X et les syndicats ont signé".</summary>
    private void AddAgreeing(PlainList<Filler> held, int subject, int verb, FillerTypes types)
    {
        if (subject >= verb || sentence[subject].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || sentence[subject].Features.Has("Number", "Plur") || !AgreesWithSeveral(verb)) return;
        AddOtherOfSeveral(held, subject, verb, types);
    }

    private void AddOtherOfSeveral(PlainList<Filler> held, int subject, int verb, FillerTypes types)
    {
        int end = verb - 1;
        while (end > subject && (sentence[end].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Pron || grammar.ReflexiveForms.Contains(sentence[end].Form))) end--;
        int joined = end;
        while (joined > subject && sentence[joined].Upos is not (PartOfSpeech.Cconj or PartOfSpeech.Punct) && !sentence.IsVerbal(joined)) joined--;
        if (joined > subject && sentence[joined].Upos == PartOfSpeech.Cconj)
        {
            int other = grammar.Has(Construction.NounAdjuncts) ? end : joined + 1;
            while (other <= end && sentence.Covering[other] < 0 && sentence[other].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn)) other++;
            if (other <= end && fillers.One(other, types) is Filler second && !FactDraft.Same(second, held[0])) held.Add(second.Kind == FillerKind.Text && second.Range.Start <= sentence[joined].Start ? fillers.Text(new TextRange(sentence[joined + 1].Start, second.Range.End)) : second);
            return;
        }

        // "X and the dockers' union are negotiating": the tree has the first of the two under the second.
        int first = subject;
        while (first > 0 && sentence[first - 1].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Part) first--;
        if (first > 1 && sentence[first - 1].Upos == PartOfSpeech.Cconj && sentence.IsNominal(first - 2) && fillers.One(first - 2, types) is Filler before && !FactDraft.Same(before, held[0])) held.Insert(0, before);
    }

    private bool AgreesWithSeveral(int verb)
    {
        if (sentence[verb].Features.Has("Number", "Plur") && sentence[verb].Features.Has("VerbForm", "Fin")) return true;
        foreach (int child in sentence.Tree.Children(verb))
            if (child < verb && sentence.Relation(child) is DependencyRelation.Aux or DependencyRelation.Cop && sentence[child].Features.Has("Number", "Plur")) return true;
        return false;
    }

    /// <summary>Puts those for whom several act in their place as parties: "The leaders of X and Y signed a treaty."</summary>
    private void NameThoseRepresented()
    {
        if (match.Held("Party") is not PlainList<Filler> parties || FrameMatch.Alone(parties) is not Filler several || sentence.HeadOf(several.Range) is not (int head and >= 0) || !sentence[head].Features.Has("Number", "Plur") || !grammar.Representatives.Contains(sentence.Lemmas[head])) return;
        if (head + 2 >= sentence.Count || sentence.Lemmas[head + 1] != grammar.Genitive) return;
        int at = head + 2;
        while (at < sentence.Count && sentence[at].Upos == PartOfSpeech.Det) at++;
        if (at >= sentence.Count || fillers.Entity(at, FillerTypes.Place | FillerTypes.Organization) is not Filler first) return;
        PlainList<Filler> named = [first];
        fillers.AddListed(named, at, FillerTypes.Place | FillerTypes.Organization);
        if (named.Count < 2) return;
        parties.Clear();
        parties.AddRange(named);
    }

    // How many words away a colon and what it lists may stand: a sentence without end costs no more than a text of sentences.
    private const int ListReach = 60;

    private PlainList<Filler> NamesBehind(int colon)
    {
        PlainList<Filler> named = [];
        for (int i = colon + 1; i < sentence.Count && i < colon + ListReach && !(sentence.IsVerbal(i) && clauses.IsFinite(i)) && sentence[i].Form is not (";" or "«" or "“"); i++)
        {
            if (sentence.Covering[i] < 0 || (i > 0 && sentence.Covering[i - 1] == sentence.Covering[i]) || !ListsName(i)) continue;
            if (fillers.Entity(i, FillerTypes.Person | FillerTypes.Organization | FillerTypes.Place) is not Filler name) continue;
            int known = FrameMatch.Distinct(named);
            named.Add(name);
            if (FrameMatch.Distinct(named) == known) named.RemoveAt(known);
        }

        return named;
    }

    /// <summary>Puts the names that a colon lists in the place of the several whom they tell: "Deux candidates s'affrontent : X et Y."</summary>
    private void NameThoseBehindColon(Clause clause)
    {
        foreach ((string role, PlainList<Filler> held) in roles)
        {
            if (role is not ("Competitor" or "Party" or "Participant" or "Candidate") || FrameMatch.Alone(held) is not Filler several || sentence.HeadOf(several.Range) is not (int head and >= 0) || !sentence[head].Features.Has("Number", "Plur")) continue;
            int colon = clause.Trigger + 1;
            while (colon < sentence.Count && colon < clause.Trigger + ListReach && sentence[colon].Form != ":" && !(sentence.IsVerbal(colon) && clauses.IsFinite(colon))) colon++;
            if (colon >= sentence.Count || sentence[colon].Form != ":") return;
            PlainList<Filler> named = NamesBehind(colon);
            if (named.Count < 2) return;
            held.Clear();
            held.AddRange(named);
            return;
        }
    }

    // "X", "le médecin X", "et le X", "celle de X".
    private bool ListsName(int word)
    {
        PartOfSpeech before = sentence[word - 1].Upos;
        if (before is PartOfSpeech.Cconj or PartOfSpeech.Punct or PartOfSpeech.Noun or PartOfSpeech.Adj) return true;
        if (word < 2) return false;
        return before == PartOfSpeech.Det ? sentence[word - 2].Upos is PartOfSpeech.Cconj or PartOfSpeech.Punct : sentence.Lemmas[word - 1] == grammar.Genitive && sentence[word - 2].Upos == PartOfSpeech.Pron;
    }

    /// <summary>Whether a phrase is of two: "les deux camps".</summary>
    private bool NamesTwo(Filler phrase)
    {
        if (sentence.HeadOf(phrase.Range) is int head and >= 0 && RepresentsSeveral(head, phrase.Range.End)) return true;
        for (int i = sentence.FirstAt(phrase.Range.Start); i >= 0 && i < sentence.Count && sentence[i].End <= phrase.Range.End; i++) if (grammar.Pairs.Contains(sentence.Lower(i)) || (grammar.Siblings.Contains(sentence.Lower(i)) && sentence[i].Features.Has("Number", "Plur"))) return true;
        return false;
    }

    // "The finance ministers of X and Y".
    private bool RepresentsSeveral(int head, int end)
    {
        if (!sentence[head].Features.Has("Number", "Plur") || !grammar.Representatives.Contains(sentence.Lemmas[head]) || head + 4 >= sentence.Count || sentence.Lemmas[head + 1] != grammar.Genitive) return false;
        bool joined = false;
        for (int i = head + 2; i < sentence.Count && sentence[i].End <= end; i++)
        {
            if (joined && sentence.Covering[i] >= 0) return true;
            joined |= sentence[i].Upos == PartOfSpeech.Cconj && sentence.Covering[i - 1] >= 0;
        }

        return false;
    }

    /// <summary>Ends phrases before what fills another role: "sa participation à X", where X buys it.</summary>
    private void TrimOthers()
    {
        foreach ((string role, PlainList<Filler> held) in roles)
        {
            for (int i = 0; i < held.Count; i++)
            {
                if (held[i].Kind != FillerKind.Text) continue;
                foreach ((string other, PlainList<Filler> fillersOfOther) in roles) if (other != role) TrimBefore(held, i, fillersOfOther[0]);

                // "Oppose la ville de X au club Y": each side of what takes two ends before the other.
                for (int j = 0; j < held.Count; j++) if (j != i) TrimBefore(held, i, held[j]);
            }
        }
    }

    /// <summary>Ends phrases before where the event took place: "a meeting with her counterpart in Oslo".</summary>
    private void TrimVenue(FactDraft draft)
    {
        if (draft.Of("Place") is not { Kind: FillerKind.Entity } venue) return;
        for (int i = 0; i < draft.Arguments.Count; i++)
            if (draft.Arguments[i].Role is "Participant" or "Party" or "Defendant" or "Product" or "Topic" && draft.Arguments[i].Filler is { Kind: FillerKind.Text } phrase && phrase.Range.Contains(venue.Range)) draft.Arguments[i] = new FactArgument(draft.Arguments[i].Role, Before(phrase, venue));
    }

    private void TrimBefore(PlainList<Filler> held, int index, Filler inner)
    {
        if (inner.Kind is FillerKind.Entity or FillerKind.Text && held[index].Range.Contains(inner.Range) && inner.Range.Start != held[index].Range.Start) held[index] = Before(held[index], inner);
    }

    /// <summary>A phrase without the preposition that a filler stands behind in it, and what follows.</summary>
    private Filler Before(Filler phrase, Filler other)
    {
        int before = sentence.FirstAt(other.Range.Start) - 1;
        int first = sentence.FirstAt(phrase.Range.Start);
        while (before > first && (sentence[before].Upos is PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.Adj || (sentence[before].Upos == PartOfSpeech.Propn && sentence.Covering[before] < 0))) before--;
        return before > first && (sentence[before].Upos == PartOfSpeech.Cconj || (sentence[before].Upos == PartOfSpeech.Adp && sentence.Lemmas[before] != grammar.Genitive)) ? fillers.Text(new TextRange(phrase.Range.Start, sentence[before - 1].End)) : phrase;
    }

    /// <summary>Sums that stand with the event, whatever hangs where.</summary>
    private void Supplement(Evoked candidate, Clause clause)
    {
        if (match.Held("Amount") is not null) return;
        if (!candidate.Kind.Takes("Amount")) return;
        bool bound = false;
        foreach (RoleBinding binding in candidate.Bindings) bound |= binding.Role == "Amount";
        if (!bound) return;
        int amount = context.AmountOf(clause);
        if (amount >= 0) roles.Add(("Amount", [fillers.Amount(amount)]));
    }
}
