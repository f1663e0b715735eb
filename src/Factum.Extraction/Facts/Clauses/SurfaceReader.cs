using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Clauses;

/// <summary>Reads by order and punctuation what a tree may have wrong: names beside nouns.</summary>
internal sealed class SurfaceReader(AnnotatedSentence sentence, FactGrammar grammar)
{
    /// <summary>A word of the name that follows a noun: directly, or after a comma and before another mark.</summary>
    public int NameAfter(int noun)
    {
        int at = ChunkEnd(noun) + 1;
        if (at < sentence.Count && sentence.Covering[at] >= 0)
        {
            if (HasDativeBetween(noun, at)) return -1;
            if (!HasInnerActor(noun, at)) return IsSingleBesidePlural(noun, at) ? -1 : at;

            // "Le chef de file du groupe X, Y,": the group has its name, and the one before the comma his.
            at = EndOfName(at) + 1;
        }

        if (BehindBrackets(at) is int behind and >= 0 && NameBehindMark(noun, behind) is int bearer and >= 0) return bearer;
        return at < sentence.Count && sentence[at].Form is "," or "(" ? NameBehindMark(noun, at + 1) : -1;
    }

    // "Le maire sortant (DVD), X,": past the party.
    private int BehindBrackets(int at)
    {
        if (at >= sentence.Count || sentence[at].Form != "(") return -1;
        int closing = at + 1;
        while (closing < sentence.Count && closing < at + 5 && sentence[closing].Form != ")") closing++;
        return closing + 2 < sentence.Count && sentence[closing].Form == ")" && sentence[closing + 1].Form == "," && sentence.Covering[closing + 2] >= 0 ? closing + 2 : -1;
    }

    // "Leur entreprise à l'américain X": who stands behind a preposition is somebody else.
    private bool HasDativeBetween(int noun, int name)
    {
        for (int between = noun + 1; between < name; between++)
            if (sentence[between].Upos == PartOfSpeech.Adp && sentence.Lemmas[between] == grammar.Dative) return true;
        return false;
    }

    private int NameBehindMark(int noun, int at)
    {
        if (at < sentence.Count && sentence.Covering[at] < 0) at = PastCourtesies(at);
        if (at + 2 < sentence.Count && sentence[at].Upos == PartOfSpeech.Det && sentence[at + 1].Upos == PartOfSpeech.Noun && sentence.Covering[at + 1] < 0) at = PastNoun(at);
        if (grammar.Has(Construction.NounAdjuncts) && at + 3 < sentence.Count && sentence[at].Upos == PartOfSpeech.Det && sentence.Covering[at] < 0) at = PastCompound(at);
        if (grammar.Has(Construction.CloseAppositions) && at < sentence.Count && sentence.Covering[at] >= 0 && IsSingleBesidePlural(noun, at)) return -1;

        // "its first tablet, the X,"
        if (!grammar.Has(Construction.CloseAppositions) && at + 1 < sentence.Count && sentence[at].Upos == PartOfSpeech.Det && sentence.Covering[at] < 0 && sentence.Covering[at + 1] >= 0) at++;
        if (grammar.Has(Construction.BareTitles) && at < sentence.Count && sentence.Covering[at] < 0 && grammar.Actors.Contains(sentence.Lemmas[noun])) at = PastBareTitle(at);
        if (at >= sentence.Count || sentence.Covering[at] < 0) return -1;
        int end = EndOfName(at);
        bool closed = end + 1 >= sentence.Count || sentence[end + 1].Upos == PartOfSpeech.Punct || !grammar.Has(Construction.PairedCommas) && sentence[end + 1].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux && !OpensWithVerb(noun);
        return closed ? at : -1;
    }

    private int PastCourtesies(int at)
    {
        while (at < sentence.Count && sentence.Covering[at] < 0 && IsCourtesy(at)) at++;
        return at;
    }

    // "son mari, l'architecte X,"
    private int PastNoun(int article)
    {
        int after = article + 2;
        while (after < sentence.Count && after < article + 4 && sentence[after].Upos == PartOfSpeech.Adj && sentence.Covering[after] < 0) after++;
        return after < sentence.Count && sentence.Covering[after] >= 0 ? after : article;
    }

    // "Its owner, the Greek shipping magnate X,"
    private int PastCompound(int article)
    {
        int after = article + 1;
        while (after < sentence.Count && after < article + 6 && sentence.Covering[after] < 0 && sentence[after].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.Verb) after++;
        return after > article + 1 && after < sentence.Count && sentence.Covering[after] >= 0 && grammar.IsActor(sentence.Lemmas[after - 1]) ? after : article;
    }

    // "Her husband, retired banker X,"
    private int PastBareTitle(int title)
    {
        bool participle = grammar.LastingParticiples.Contains(sentence.Lower(title));
        if (!participle && sentence[title].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj)) return title;
        int after = participle ? title + 1 : title;
        while (after < sentence.Count && after < title + 4 && sentence.Covering[after] < 0 && sentence[after].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj) after++;
        return after < sentence.Count && sentence.Covering[after] >= 0 && grammar.Actors.Contains(sentence.Lemmas[after - 1]) ? after : title;
    }

    // "Loué par ses chefs, X a", "selon le maire, X a": the comma ends what the participle or the preposition opens.
    private bool OpensWithVerb(int noun)
    {
        if (noun < 2 || !(sentence.IsVerbal(0) || sentence[0].Upos == PartOfSpeech.Adp)) return false;
        for (int i = 1; i < noun; i++) if (sentence[i].Form == ",") return false;
        return true;
    }

    private int EndOfName(int word)
    {
        int name = sentence.Covering[word];
        while (word + 1 < sentence.Count && sentence.Covering[word + 1] == name) word++;
        return word;
    }

    /// <summary>Whether one name stands behind a plural: in "devant les analystes X" the analysts are not X.</summary>
    public bool IsSingleBesidePlural(int noun, int name)
    {
        // "The auctioneers X & Sons": a firm is several.
        if (!sentence[noun].Features.Has("Number", "Plur") || sentence.IsOrganization(name)) return false;
        int end = name;
        while (end + 1 < sentence.Count && sentence.Covering[end + 1] == sentence.Covering[name]) end++;
        return end + 1 >= sentence.Count || !(sentence[end + 1].Upos == PartOfSpeech.Cconj || (sentence[end + 1].Form == "," && end + 2 < sentence.Count && sentence.Covering[end + 2] >= 0));
    }

    /// <summary>Whether a noun of people inside the phrase takes the name that follows: "filiale du groupe X".</summary>
    private bool HasInnerActor(int noun, int name)
    {
        bool inner = false;
        for (int i = noun + 1; i < name; i++)
        {
            if (sentence[i].Upos == PartOfSpeech.Adp) inner = true;
            else if (inner && sentence[i].Upos == PartOfSpeech.Noun && grammar.Actors.Contains(sentence.Lemmas[i])) return true;
        }

        return false;
    }

    /// <summary>A word of the name that stands before a noun and a comma, or -1.</summary>
    public int NameBefore(int noun)
    {
        int at = noun - 1;
        while (at >= 0 && noun - at < 10 && (sentence[at].Upos is PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Part or PartOfSpeech.Noun or PartOfSpeech.Propn || (sentence[at].Upos == PartOfSpeech.Adv && sentence[at].Form.Length > 3) || grammar.Tenures.Contains(sentence[at].Form) || grammar.Possessives.Contains(sentence[at].Form) || (sentence[at].Upos == PartOfSpeech.Verb && at > 0 && grammar.Tenures.Contains(sentence[at - 1].Form)))) at--;

        // "X, jusqu'ici conseiller de Y,", "X (né à Y)".
        if (at > 1 && sentence[at].Upos == PartOfSpeech.Adp && sentence[at + 1].Upos == PartOfSpeech.Adv) at--;
        if (at < 1 || !(sentence[at].Form == "," || (sentence[at].Form == "(" && grammar.Has(Construction.BareAppositions)))) return -1;
        return sentence.Covering[at - 1] >= 0 ? at - 1 : -1;
    }

    /// <summary>The name before the copula before a noun: "Ann, was also mayor of Y"; or -1.</summary>
    public int NameBeforeCopula(int noun)
    {
        int at = noun - 1;
        while (at > 0 && noun - at < 6 && sentence.Covering[at] < 0 && sentence.Lemmas[at] != grammar.Copula && (sentence[at].Upos is PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.Adv || sentence[at].Features.Has("Poss", "Yes"))) at--;
        if (at < 1 || sentence.Lemmas[at] != grammar.Copula || sentence[at].Upos is not (PartOfSpeech.Aux or PartOfSpeech.Verb)) return -1;
        at--;
        if (sentence[at].Form == "," && at > 0) at--;
        return sentence.Covering[at] >= 0 || (sentence[at].Upos == PartOfSpeech.Pron && sentence.Mention[at] >= 0 && sentence[at + 1].Form != ",") ? at : -1;
    }

    /// <summary>The noun or the name's word that stands before the comma before a word, or -1.</summary>
    public int NominalBefore(int word)
    {
        int at = word - 2;
        if (at < 0 || sentence[word - 1].Form != ",") return -1;
        return sentence.Covering[at] >= 0 || sentence[at].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && sentence.Time[at] < 0 && sentence.Amount[at] < 0 ? at : -1;
    }

    /// <summary>The last word of the noun's own phrase: adjectives and what belongs to it.</summary>
    public int ChunkEnd(int noun)
    {
        int end = noun;
        for (int i = noun + 1; i < sentence.Count && i < noun + 14; i++)
        {
            PartOfSpeech upos = sentence[i].Upos;
            if (sentence.Covering[i] >= 0 && !AfterPreposition(i, noun)) break;
            if (upos is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.X) end = i;
            else if (upos == PartOfSpeech.Adp && (sentence.Lemmas[i] == grammar.Genitive || grammar.NominalCases.Contains(sentence.Lemmas[i])) && i + 1 < sentence.Count) continue;
            else if (upos == PartOfSpeech.Det && i > 0 && sentence[i - 1].Upos == PartOfSpeech.Adp) continue;
            else break;
        }

        return end;
    }

    private bool AfterPreposition(int word, int noun)
    {
        for (int i = word - 1; i > noun; i--)
        {
            if (sentence[i].Upos == PartOfSpeech.Adp) return true;
            if (sentence.Covering[i] >= 0 && sentence.Covering[i] == sentence.Covering[word]) continue;
            if (sentence[i].Upos != PartOfSpeech.Det) return false;
        }

        return false;
    }

    private bool IsCourtesy(int word) => grammar.Courtesies.Contains(sentence.Lemmas[word]) || grammar.Courtesies.Contains(sentence[word].Form);
}
