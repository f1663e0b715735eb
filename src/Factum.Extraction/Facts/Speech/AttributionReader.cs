using System;
using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Fillers;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Speech;

/// <summary>Finds the attributions of a sentence.</summary>
internal sealed class AttributionReader(AnnotatedSentence sentence, ClauseReader clauses, FillerResolver fillers, FactGrammar grammar)
{
    // Words from the comma before somebody who speaks to the verb.
    private const int Insertion = 11;

    /// <summary>The attributions, in text order.</summary>
    public Attribution[] Read()
    {
        List<Attribution>? found = null;
        for (int word = 0; word < sentence.Count; word++)
        {
            if (ByPreposition(word) is Attribution prepositional) (found ??= []).Add(prepositional);
            else if (BySpeech(word) is Attribution spoken) (found ??= []).Add(spoken);
        }

        return found?.ToArray() ?? [];
    }

    /// <summary>Whether a verb of speech stands beside what is said rather than above it.</summary>
    public bool IsParenthetic(int verb, int subject)
    {
        if (subject < 0) return false;

        // "…, a annoncé X dans une lettre que Y a lue": what stands behind is no content of what follows a mark and has its subject behind it.
        bool inverted = subject > verb && clauses.FollowsMark(verb);
        foreach (int child in sentence.Tree.Children(verb))
            if (!inverted && sentence.Relation(child) is DependencyRelation.Ccomp && child > verb && child > subject) return false;
        int first = verb;
        if (subject > verb || sentence[subject].Form[0] == '-') return clauses.FollowsMark(verb);
        if (subject < verb)
        {
            first = subject;
            while (first > 0 && IsWithin(first - 1, subject) && !(sentence[first - 1].Form == ",")) first--;
            while (first > 0 && sentence.Covering[first - 1] < 0 && sentence[first - 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Det) first--;
        }

        if (first == 0) return false;
        string before = sentence[first - 1].Form;
        if (before is not ("," or "»" or "”" or "\"" or "«" or "–" or "—" or "-" or ";" or "?" or "!")) return false;
        for (int i = 0; i < first; i++) if (sentence.IsVerbal(i)) return !HasContentAfter(verb);
        return false;
    }

    private bool HasContentAfter(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb))
            if (child > verb && sentence.Relation(child) is DependencyRelation.Ccomp or DependencyRelation.Xcomp or DependencyRelation.Obj && !(grammar.Telling.Count > 0 && (sentence.Covering[child] >= 0 || (grammar.Telling.Contains(sentence.Lemmas[verb]) && sentence.Relation(child) == DependencyRelation.Obj)))) return true;
        return false;
    }

    private bool IsWithin(int word, int root)
    {
        int at = word;
        for (int steps = 0; at >= 0 && steps < 12; steps++)
        {
            if (at == root) return true;
            at = sentence[at].Head;
        }

        return false;
    }

    // Most words are told by their first letter to open none.
    private bool MayOpenAttribution(string form)
    {
        char initial = char.ToLowerInvariant(form[0]);
        if (initial == '’') initial = '\'';
        return grammar.AttributionInitials.IndexOf(initial) >= 0 && OpensAttributionWith(initial, form.Length);
    }

    private bool OpensAttributionWith(char initial, int length)
    {
        foreach (string attribution in grammar.Attributions) if (attribution.Length >= length && attribution[0] == initial) return true;
        return false;
    }

    private bool OpensAttribution(string form)
    {
        foreach (string attribution in grammar.Attributions) if (attribution.StartsWith(form, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Whether an attribution of three words starts with two.</summary>
    private bool OpensAttribution(string form, string next)
    {
        foreach (string attribution in grammar.Attributions)
        {
            if (attribution.Length < form.Length + next.Length + 2 || attribution[form.Length] != '_' || attribution[form.Length + next.Length + 1] != '_') continue;
            if (attribution.StartsWith(form, StringComparison.Ordinal) && attribution.HasAt(form.Length + 1, next)) return true;
        }

        return false;
    }

    private bool IsAttribution(string form, string link, string next)
    {
        foreach (string attribution in grammar.Attributions)
        {
            if (attribution.Length != form.Length + link.Length + next.Length || !attribution.StartsWith(form, StringComparison.Ordinal)) continue;
            if (attribution.HasAt(form.Length, link) && attribution.EndsWith(next, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // "À en croire X".
    private bool IsAttributionOfThree(int word, string form, string next)
    {
        if (word + 2 >= sentence.Count || !OpensAttribution(form, next)) return false;
        return grammar.Attributions.Contains(form + "_" + next + "_" + sentence.Lower(word + 2));
    }

    private Attribution? ByPreposition(int word)
    {
        if (sentence[word].Upos == PartOfSpeech.Noun && grammar.AttributionNouns.Contains(sentence.Lemmas[word])) return ByNoun(word);
        if (!MayOpenAttribution(sentence[word].Form)) return null;
        string form = sentence.Lower(word).Replace('’', '\'');
        if (!OpensAttribution(form)) return null;
        if (sentence[word].Upos is not (PartOfSpeech.Adp or PartOfSpeech.Verb or PartOfSpeech.Adv or PartOfSpeech.Sconj) && !grammar.Attributions.Contains(form)) return null;
        string next = word + 1 < sentence.Count ? sentence.Lower(word + 1) : "";
        if (!grammar.Attributions.Contains(form) && !IsAttribution(form, "_", next) && !IsAttribution(form, "", next) && !IsAttributionOfThree(word, form, next)) return null;

        // "Les règles selon lesquelles il vote": nobody says that.
        if (next.Length > 0 && (sentence[word + 1].Features.Has("PronType", "Rel") || grammar.RelativePronouns.Contains(next))) return null;
        int head = sentence.Relation(word) == DependencyRelation.Case ? sentence[word].Head : -1;
        if (head < word)
        {
            head = word + 1;
            while (head < sentence.Count && !(sentence[head].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn)) head++;
            if (head >= sentence.Count || head > word + 6) return null;
        }

        // "According to company filings": the filings say it.
        while (sentence.Covering[head] < 0 && sentence[head].Head == head + 1 && sentence.Relation(head) == DependencyRelation.Compound) head++;

        // "A person familiar with the matter": the tree may take the adjective for the noun.
        bool misread = head > word + 1 && sentence[head - 1].Upos == PartOfSpeech.Noun && grammar.Acquainted.Contains(sentence[head].Form);
        if (misread) head--;
        if (sentence[head].Upos == PartOfSpeech.Verb && head + 1 < sentence.Count && IsMessage(head + 1)) head++;

        // "Les rumeurs selon lesquelles ...": what is rumoured, and nobody who says it.
        if (sentence[head].Upos == PartOfSpeech.Pron && grammar.RelativePronouns.Contains(sentence.Lower(head))) return null;
        Filler? source = Titled(word + 1) ?? Messages(word, head) ?? fillers.One(head, FillerTypes.Named | FillerTypes.Phrase);
        if (misread && source is { Kind: FillerKind.Text } && sentence[head - 1].Upos == PartOfSpeech.Det) source = fillers.Text(new TextRange(sentence[head - 1].Start, source.Range.End));
        if (source is null || (!char.IsUpper(sentence[head].Form[0]) && sentence[head].Upos != PartOfSpeech.Propn && sentence[head].Upos != PartOfSpeech.Pron && !fillers.IsActor(head) && !IsMessage(head) && sentence.Mention[head] < 0)) return null;
        int first = word;
        while (first > 0 && sentence[first - 1].Form != ";") first--;
        return new Attribution(source, first, End(word), word, head, true);
    }

    // What stands behind a semicolon is told by itself.
    private int End(int word)
    {
        while (word + 1 < sentence.Count && sentence[word + 1].Form != ";") word++;
        return word;
    }

    // "According to court records": the tree may part what is said to tell it from the preposition.
    private Filler? Messages(int preposition, int head)
    {
        if (!IsMessage(head) || sentence.Relation(preposition) == DependencyRelation.Case && sentence[preposition].Head == head) return null;
        int first = preposition + 1;
        if (first < head && sentence[first].Upos is PartOfSpeech.Adp or PartOfSpeech.Part) first++;
        return fillers.Text(new TextRange(sentence[first].Start, sentence[head].End));
    }

    private bool IsMessage(int word) => sentence[word].Upos == PartOfSpeech.Noun && grammar.Messages.Contains(sentence.Lemmas[word]);

    // "Selon Le Populaire des Vosges": an article that opens no sentence and stands in a capital belongs to a title that nobody listed.
    private Filler? Titled(int first)
    {
        if (first == 0 || first + 1 >= sentence.Count || sentence[first].Upos != PartOfSpeech.Det || !char.IsUpper(sentence[first].Form[0]) || sentence.Covering[first] >= 0) return null;
        int last = first;
        for (int i = first + 1; i < sentence.Count && (char.IsUpper(sentence[i].Form[0]) || sentence[i].Upos is PartOfSpeech.Adp or PartOfSpeech.Det); i++)
        {
            if (sentence.Covering[i] >= 0) return null;
            if (char.IsUpper(sentence[i].Form[0])) last = i;
        }

        return last == first ? null : fillers.Text(new TextRange(sentence[first].Start, sentence[last].End));
    }

    // "De l'aveu même de X, …", "aux dires de Y": the noun is of those who say it.
    private Attribution? ByNoun(int noun)
    {
        string preposition = clauses.CaseName(noun);
        if (!grammar.AttributionCases.Contains(preposition)) return null;
        if (sentence[noun].Head >= 0 && sentence.IsNominal(sentence[noun].Head) && sentence[noun].Head < noun) return null;
        foreach (int child in sentence.Tree.Children(noun))
        {
            if (child < noun || sentence.Relation(child) != DependencyRelation.Nmod || clauses.CaseName(child) != grammar.Genitive) continue;
            return fillers.One(child, FillerTypes.Named | FillerTypes.ActorPhrase) is Filler source ? new Attribution(source, 0, sentence.Count - 1, noun, child, true) : null;
        }

        return null;
    }

    private bool IsImpersonal(int word) => grammar.Impersonal.Contains(sentence[word].Form);

    // "…, a-t-on appris auprès de X", "…, indique-t-on au ministère": who is asked says it.
    private Attribution? BySomebody(int verb)
    {
        if (!clauses.FollowsMark(verb) || (IsImpersonal(verb - 1) && sentence[verb - 1].Form[0] != '-')) return AtOpening(verb);
        int at = verb + 1;
        while (at < sentence.Count && IsImpersonal(at)) at++;
        if (at + 1 >= sentence.Count || !(grammar.InformantCases.Contains(sentence[at].Form) || sentence.Lemmas[at] == grammar.Dative)) return null;
        int head = at + 1;
        while (head < sentence.Count && head < at + 5 && sentence.Covering[head] < 0 && sentence[head].Upos is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Adj) head++;
        if (head >= sentence.Count || sentence.Time[head] >= 0 || fillers.One(head, FillerTypes.Person | FillerTypes.Organization | FillerTypes.Place | FillerTypes.ActorPhrase) is not Filler source) return null;
        return new Attribution(source, 0, verb - 1, verb, head, true);
    }

    // "À la préfecture, on assure que …", "du côté de X, on relativise": whose house the sentence opens with says it.
    private Attribution? AtOpening(int verb)
    {
        string opening = sentence.Lower(0);
        if (verb < 3 || (!grammar.InformantCases.Contains(opening) && sentence.Lemmas[0] != grammar.Dative)) return null;
        for (int head = 1; head < verb && head < 8 && sentence[head].Form != ","; head++)
        {
            if (sentence.Covering[head] < 0 && !sentence.IsNominal(head)) continue;
            if (sentence.Time[head] >= 0) return null;
            if (fillers.One(head, FillerTypes.Organization | FillerTypes.ActorPhrase) is not Filler source) continue;
            return new Attribution(source, verb + 1, sentence.Count - 1, verb, head, true);
        }

        return null;
    }

    // ", a promis X": behind a mark, verbs that otherwise plan or threaten give voice too.
    private bool Speaks(int verb)
    {
        if (!grammar.Stances.TryGetValue(sentence.Lemmas[verb], out Stance stance)) return false;
        if (stance == Stance.Says) return true;
        return stance is Stance.Plans or Stance.Opens && clauses.FollowsMark(verb) && clauses.States(sentence.Lemmas[verb]);
    }

    // "They held talks, two people with knowledge of it said, but …": the tree may hang those who stand between the comma and the verb elsewhere.
    private Attribution? BetweenCommas(int verb, int subject)
    {
        if (grammar.Has(Construction.FreeInversion) || verb < 4) return null;
        int closing = verb + 1;
        while (closing + 1 < sentence.Count && (sentence.Time[closing] >= 0 || (sentence[closing].Upos == PartOfSpeech.Adp && sentence.Time[closing + 1] >= 0))) closing++;
        if (closing >= sentence.Count || sentence[closing].Form is not ("," or ".")) return null;
        int head = -1;
        int comma = verb - 1;
        while (comma > 0 && comma > verb - Insertion && sentence[comma].Form != ",")
        {
            if (sentence[comma].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Sconj or PartOfSpeech.Punct || sentence.Time[comma] >= 0 || sentence.Covering[comma] >= 0) return null;
            if (sentence[comma].Upos == PartOfSpeech.Noun && fillers.IsActor(comma)) head = comma;
            comma--;
        }

        if (head < 0 || sentence[comma].Form != "," || subject > comma || sentence[comma + 1].Upos is not (PartOfSpeech.Det or PartOfSpeech.Num or PartOfSpeech.Noun or PartOfSpeech.Adj) || Opens(comma)) return null;
        if (fillers.One(head, FillerTypes.Named | FillerTypes.Phrase) is not Filler source) return null;
        if (source.Kind == FillerKind.Text) source = fillers.Text(new TextRange(sentence[comma + 1].Start, sentence[verb - 1].End)) ?? source;
        return new Attribution(source, 0, comma, verb, head, false);
    }

    // What a comma opens behind the first words is no clause that somebody says.
    private bool Opens(int comma)
    {
        for (int i = 0; i < comma; i++) if (sentence.IsVerbal(i)) return false;
        return true;
    }

    // "…, two newspapers reported.": the tagger took what ends the sentence for a participle, but it has its subject.
    private bool EndsBehindSubject(int verb) =>
        grammar.Has(Construction.UninvertedAttribution) && verb + 2 >= sentence.Count && verb > 1 && sentence.Child(verb, DependencyRelation.Nsubj) == verb - 1;

    private Attribution? BySpeech(int verb)
    {
        if (!sentence.IsVerbal(verb) || !(clauses.IsFinite(verb) || (grammar.Has(Construction.UninvertedAttribution) && clauses.FollowsMark(verb) && !grammar.IsPresentParticiple(sentence[verb].Form) && clauses.EndsInSpeaker(verb)) || EndsBehindSubject(verb)) || !Speaks(verb)) return null;
        int subject = -1;
        foreach (Complement complement in clauses.Verb(verb).Complements) if (complement.Function == "subj") subject = complement.Head;
        if (verb + 1 < sentence.Count && IsImpersonal(verb + 1)) subject = verb + 1;
        else if (verb > 1 && IsImpersonal(verb - 1) && sentence[verb - 1].Form[0] == '-') subject = verb - 1;
        if (BetweenCommas(verb, subject) is Attribution inserted) return inserted;
        if (subject < 0) return null;
        if (IsImpersonal(subject)) return BySomebody(verb);
        if (!IsParenthetic(verb, subject)) return null;
        Filler? source = fillers.One(subject, FillerTypes.Named | FillerTypes.Phrase);
        if (source is null) return null;
        int last = clauses.InsertedSpeaker(verb) == subject ? End(verb) : Math.Min(verb, subject) - 1;
        return new Attribution(source, 0, last, verb, subject, false);
    }
}
