using System;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Frames;

/// <content>Verbs that the tagger took for something else.</content>
internal sealed partial class FrameMatcher
{
    private bool? verbless;

    /// <summary>The verb of a word that stands behind a subject's name, a clitic or an auxiliary, and that the tagger took for something else: "X discute avec", "a salué".</summary>
    private string? MistaggedBehindClitic(int word)
    {
        if (word == 0 || word + 1 >= sentence.Count || sentence.Covering[word] >= 0 || sentence.Amount[word] >= 0 || sentence.Time[word] >= 0 || !char.IsLower(sentence[word].Form[0])) return null;
        if (ParticipleBehindName(word) is string participle) return participle;
        if (sentence[word].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Adp or PartOfSpeech.Adj)) return null;
        int before = word - 1;
        while (before > 0 && sentence[before].Upos == PartOfSpeech.Adv) before--;
        bool auxiliary = sentence[before].Upos == PartOfSpeech.Aux || grammar.Clitics.Contains(sentence[before].Form);
        bool follows = sentence.Covering[word + 1] >= 0 || sentence.Amount[word + 1] >= 0 || sentence.Number[word + 1] >= 0 || sentence.Time[word + 1] >= 0 || sentence[word + 1].Upos is PartOfSpeech.Det or PartOfSpeech.Adp or PartOfSpeech.Punct;
        bool determined = sentence[word + 1].Upos is PartOfSpeech.Det or PartOfSpeech.Num;

        // "X fustige Y et étrille le ministre": a noun without article before another's article is none.
        bool joined = determined && before == word - 1 && sentence[before].Upos == PartOfSpeech.Cconj && sentence[word].Head >= 0 && sentence.IsVerbal(sentence[word].Head);
        bool named = (sentence.Covering[before] >= 0 && before == word - 1) || joined;
        if (before == word - 1 && (sentence[word].Upos == PartOfSpeech.Noun ? StandsForOnlyVerb(word, determined) : !named && sentence[word].Upos == PartOfSpeech.Adj && StandsBehindNoun(word, determined)) && Infinitive(sentence.Lower(word)) is string finite)
        {
            clauses.TakeForFinite(word);
            return finite;
        }

        bool known = auxiliary && sentence[word].Upos == PartOfSpeech.Adj && grammar.Irregular.ContainsKey(sentence[word].Form);
        if (!(auxiliary || named) || !follows || (!known && index.Find(TriggerKind.Noun, sentence.Lemmas[word]).Length > 0 && !(named && (determined || sentence[word + 1].Form is "«" or "“")))) return null;
        string form = sentence[word].Form;
        if (grammar.Irregular.TryGetValue(form, out string? irregular)) return irregular;
        if (index.Find(TriggerKind.Verb, sentence.Lemmas[word]).Length > 0) return sentence.Lemmas[word];
        if (named && determined && !auxiliary && sentence[word].Upos == PartOfSpeech.Adj) clauses.TakeForFinite(word);
        return auxiliary || determined || sentence[word].Upos is not PartOfSpeech.Adj ? Infinitive(form) : null;
    }

    private bool StandsForOnlyVerb(int noun, bool determined)
    {
        int before = noun - 1;

        // "La dirigeante, passée par X, table sur …": the comma closes what was inserted behind the subject, and the sentence has no other verb.
        if (sentence[before].Form == "," && (determined || sentence[noun + 1].Upos is PartOfSpeech.Adp or PartOfSpeech.Adv) && LacksVerb() && clauses.Subjects.Left(noun) >= 0) return true;

        // "Ce voisin garde 5 % des parts": nor has the sentence another verb.
        return determined && before > 0 && sentence[before - 1].Upos == PartOfSpeech.Det && sentence[before].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj && LacksVerb();
    }

    private bool StandsBehindNoun(int adjective, bool determined)
    {
        int before = adjective - 1;
        if (sentence[before].Upos != PartOfSpeech.Noun) return false;

        // "Le prix fléchissait": a form that ends like a past tense is no adjective.
        if (EndsLike(sentence[adjective].Form, grammar.PastEndings) && !grammar.Irregular.ContainsKey(sentence[adjective].Form)) return true;

        // "Le canton avance 3 millions": no adjective stands between its noun and a sum.
        return (sentence.Amount[adjective + 1] >= 0 || determined || (sentence.Lemmas[adjective + 1] == grammar.Complementizer && sentence[adjective + 1].Upos is PartOfSpeech.Sconj or PartOfSpeech.Pron)) && sentence.Child(before, DependencyRelation.Det) >= 0;
    }

    // "X, élue maire de Y", "le cargo, parti de Y": an irregular participle between the comma behind a name or noun and a noun or preposition.
    private string? ParticipleBehindName(int word)
    {
        if (word < 2 || sentence[word - 1].Form != "," || !(sentence.Covering[word - 2] >= 0 || sentence[word - 2].Upos == PartOfSpeech.Noun) || sentence[word].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Det or PartOfSpeech.Pron) return null;
        if (sentence[word + 1].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adp) || !grammar.Irregular.TryGetValue(sentence[word].Form, out string? infinitive)) return null;
        if (!EndsLike(sentence[word].Form, grammar.IrregularParticipleEndings) || index.Find(TriggerKind.Verb, infinitive).Length == 0) return null;
        if (grammar.Unaccusatives.Contains(infinitive)) clauses.TakeForFinite(word);
        else clauses.TakeForParticiple(word);
        return infinitive;
    }

    /// <summary>The verb of a participle that opens the sentence and that the tagger took for a noun.</summary>
    private string? OpeningParticiple()
    {
        string? verb = ReadOpeningParticiple();
        if (verb is not null && !grammar.IsPresentParticiple(sentence[0].Form) && !grammar.Unaccusatives.Contains(verb)) clauses.TakeForParticiple(0);
        return verb;
    }

    private string? ReadOpeningParticiple()
    {
        string form = sentence[0].Form.ToLowerInvariant();

        // "Mort de X : …" is a noun.
        if (sentence.Count > 1 && sentence.Lemmas[1] == grammar.Genitive && index.Find(TriggerKind.Noun, form).Length > 0) return null;
        if (grammar.Irregular.TryGetValue(form, out string? irregular) && EndsLike(form, grammar.IrregularParticipleEndings) && sentence.Count > 4 && sentence.Covering[0] < 0 && sentence[1].Upos == PartOfSpeech.Adp) return irregular;
        if (IsPresentParticiple(form) && sentence.Count > 4 && sentence.Covering[0] < 0 && sentence[1].Upos is PartOfSpeech.Adp or PartOfSpeech.Det) return Infinitive(form);
        if (sentence.Count < 4 || sentence.Covering[0] >= 0) return null;
        if (grammar.OpeningParticiples.TryGetValue(form, out string? known)) return known;
        if (!EndsLike(form, grammar.ParticipleEndings)) return null;
        string? infinitive = Infinitive(form);
        if (infinitive is not null && !grammar.Unaccusatives.Contains(infinitive)) clauses.TakeForParticiple(0);
        return infinitive;
    }

    private static bool EndsLike(string form, string[] endings)
    {
        for (int i = 0; i < endings.Length; i++) if (form.EndsWith(endings[i], StringComparison.Ordinal)) return true;
        return false;
    }

    private bool IsPresentParticiple(string form) => grammar.PresentParticiple.Length > 0 && form.Length > grammar.PresentParticiple.Length + 2 && grammar.IsPresentParticiple(form);

    private string? Participle(int word)
    {
        string lemma = sentence.Lemmas[word];

        // "Its own rocket".
        if (grammar.PastParticiple.Length > 0 && word > 0 && sentence.Relation(word) == DependencyRelation.Amod && (sentence[word - 1].Features.Has("Poss", "Yes") || grammar.GenitiveClitics.Contains(sentence[word - 1].Form)) && !lemma.EndsWith(grammar.PastParticiple, StringComparison.Ordinal)) return null;
        if (index.Find(TriggerKind.Verb, lemma).Length > 0) return lemma;
        if (grammar.PastParticiple.Length > 0) return lemma.EndsWith(grammar.PastParticiple, StringComparison.Ordinal) ? Infinitive(lemma) : null;
        if (lemma.Length == 0 || !grammar.ParticipleInfinitives.TryGetValue(lemma[lemma.Length - 1], out string[]? endings)) return null;
        string stem = lemma.Substring(0, lemma.Length - 1);
        foreach (string ending in endings) if (endings.Length == 1 || index.Find(TriggerKind.Verb, stem + ending).Length > 0) return stem + ending;
        return null;
    }

    // A participle that the tagger took for an adjective: "was fined", "married".
    private string? Infinitive(string form)
    {
        if (grammar.Infinitives is null) return null;
        foreach (string verb in grammar.Infinitives(form)) if (index.Find(TriggerKind.Verb, verb).Length > 0) return verb;
        return null;
    }

    private string? MistaggedVerb(int word) => grammar.Clitics.Count > 0 ? MistaggedBehindClitic(word) : MistaggedBehindName(word);

    // A verb that the tagger took for a noun: it stands right behind a name, and what may be its object follows.
    private string? MistaggedBehindName(int word)
    {
        if (grammar.Infinitives is null || !grammar.Has(Construction.HomographNouns) || word == 0 || word + 1 >= sentence.Count || sentence.Covering[word] >= 0) return null;
        if (sentence[word].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.X) || sentence.Amount[word] >= 0) return null;
        if (IrregularPast(word) is string past) return past;
        bool sum = sentence.Amount[word + 1] >= 0 && sentence[word - 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn;
        if (sentence.Amount[word + 1] >= 0 && MistaggedBeforeSum(word, sum) is string before) return before;
        if (word > 1 && sentence[word - 1].Form == grammar.InfinitiveMark && IsInfinitiveOfName(word)) return sentence[word].Form;

        // "The round values X at": nor has the sentence another verb.
        bool values = sentence.Covering[word + 1] >= 0 && word > 1 && sentence[word - 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj && sentence[word - 2].Upos == PartOfSpeech.Det;
        if (!sum && values && sentence.Covering[word - 1] < 0 && LacksVerb() && FiniteVerb(word) is string valuing) return valuing;
        if (!sum && sentence.Covering[word - 1] < 0) return sentence[word - 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && sentence[word + 1].Upos is PartOfSpeech.Det or PartOfSpeech.Adp or PartOfSpeech.Pron or PartOfSpeech.Adj or PartOfSpeech.Noun && LacksVerb() ? FiniteVerb(word) : null;
        if (!sum && (sentence[word + 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj || sentence.Covering[word + 1] >= 0) && LacksVerb()) return FiniteVerb(word);
        if (index.Find(TriggerKind.Noun, sentence.Lemmas[word]).Length > 0) return null;
        bool follows = sentence.Covering[word + 1] >= 0 || sentence.Amount[word + 1] >= 0 || sentence.Number[word + 1] >= 0 || sentence[word + 1].Upos is PartOfSpeech.Det or PartOfSpeech.Adp or PartOfSpeech.Pron or PartOfSpeech.Num or PartOfSpeech.Sym or PartOfSpeech.Part;
        return follows ? Infinitive(sentence[word].Form) : null;
    }

    private string? MistaggedBeforeSum(int word, bool behindNoun)
    {
        if ((behindNoun || sentence[word - 1].Upos == PartOfSpeech.Adj) && LacksVerb() && FiniteVerb(word) is string finite) return finite;
        return behindNoun && index.Find(TriggerKind.Verb, sentence[word].Form).Length > 0 ? sentence[word].Form : null;
    }

    // "X to buy the firm"
    private bool IsInfinitiveOfName(int word) =>
        sentence.Covering[word - 2] >= 0 && sentence[word + 1].Upos is PartOfSpeech.Num or PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.Sym && index.Find(TriggerKind.Verb, sentence[word].Form).Length > 0;

    // "Talks with lenders go on": what opens a sentence with the ending of the third person has no subject, and is a plural.
    private bool OpensAsNoun(int word) =>
        word == 0 && grammar.Has(Construction.HomographNouns) && sentence.Count > 3 && sentence[1].Upos == PartOfSpeech.Adp && sentence[0].Form.EndsWith(grammar.ThirdPersonEnding, StringComparison.Ordinal);

    // "The two leaders last met in June": the only word of a sentence that may be its verb.
    private string? IrregularPast(int word)
    {
        if (sentence[word].Upos != PartOfSpeech.Noun || sentence[word + 1].Upos is not (PartOfSpeech.Adp or PartOfSpeech.Adv or PartOfSpeech.Punct) || sentence[word - 1].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Adv) || !LacksVerb()) return null;
        if (Infinitive(sentence[word].Form) is not string infinitive || sentence.Lower(word).StartsWith(infinitive.TrimEnd('e'), StringComparison.Ordinal) || index.Find(TriggerKind.Noun, sentence.Lemmas[word]).Length > 0) return null;
        clauses.TakeForFinite(word);
        return infinitive;
    }

    // A sentence without a verb has one that was taken for a noun.
    private bool LacksVerb()
    {
        if (verbless is bool known) return known;
        bool found = false;
        for (int i = 0; i < sentence.Count && !found; i++) found = sentence[i].Upos == PartOfSpeech.Aux || (sentence[i].Upos == PartOfSpeech.Verb && clauses.IsFinite(i));
        verbless = !found;
        return !found;
    }

    // "Firms face", "the firm faces": the form agrees with the noun before it.
    private string? FiniteVerb(int word)
    {
        bool third = sentence[word].Form.EndsWith(grammar.ThirdPersonEnding, StringComparison.Ordinal);
        bool plural = sentence[word - 1].Features.Has("Number", "Plur");
        if (third && plural && sentence.Covering[word - 1] < 0) return null;
        string? infinitive = Infinitive(sentence[word].Form);
        if (infinitive is not null) return infinitive;
        return (plural || sentence.Covering[word - 1] >= 0) && index.Find(TriggerKind.Verb, sentence.Lower(word)).Length > 0 ? sentence.Lower(word) : null;
    }
}
